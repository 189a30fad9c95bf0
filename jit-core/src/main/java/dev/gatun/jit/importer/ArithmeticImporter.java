package dev.gatun.jit.importer;

import dev.gatun.il.body.Opcode;
import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.jit.vcode.Alias;
import dev.gatun.jit.vcode.Cond;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.Trap;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VOp;
import dev.gatun.jit.vcode.VReg;

/** Arithmetic, logic, shifts and comparisons (ECMA-335 III.1.5 says which operand types go together). */
final class ArithmeticImporter {
    private final BodyImporter in;
    private final VBuilder builder;

    ArithmeticImporter(BodyImporter in) {
        this.in = in;
        this.builder = in.builder;
    }

    void importInstruction(Opcode opcode) {
        switch (opcode) {
            case ADD -> add();
            case SUB -> subtract();
            case MUL -> binary(opcode, VOp.MUL);
            case DIV -> binary(opcode, VOp.DIV);
            case DIV_UN -> binary(opcode, VOp.UDIV);
            case REM -> remainder();
            case REM_UN -> binary(opcode, VOp.UREM);
            case AND -> binary(opcode, VOp.AND);
            case OR -> binary(opcode, VOp.OR);
            case XOR -> binary(opcode, VOp.XOR);
            case SHL -> shift(opcode, VOp.SHL);
            case SHR -> shift(opcode, VOp.SAR);
            case SHR_UN -> shift(opcode, VOp.SHR);
            case NEG -> unary(opcode, VOp.NEG);
            case NOT -> unary(opcode, VOp.NOT);
            case ADD_OVF -> binary(opcode, VOp.ADD_OVF);
            case ADD_OVF_UN -> binary(opcode, VOp.ADD_OVF_UN);
            case SUB_OVF -> binary(opcode, VOp.SUB_OVF);
            case SUB_OVF_UN -> binary(opcode, VOp.SUB_OVF_UN);
            case MUL_OVF -> binary(opcode, VOp.MUL_OVF);
            case MUL_OVF_UN -> binary(opcode, VOp.MUL_OVF_UN);
            case CEQ -> compare(opcode, Cond.EQ);
            case CGT -> compare(opcode, Cond.GT);
            case CGT_UN -> compare(opcode, Cond.UGT);
            case CLT -> compare(opcode, Cond.LT);
            case CLT_UN -> compare(opcode, Cond.ULT);
            case CKFINITE -> checkFinite();
            default -> throw in.unsupported(opcode.il());
        }
    }

    /** The kind in which two operands meet. */
    static Kind common(BodyImporter in, Kind a, Kind b) {
        if (a.isFloat() || b.isFloat()) {
            if (!a.isFloat() || !b.isFloat()) {
                throw in.invalid("a float meets an integer");
            }
            return a == b ? a : Kind.F64;
        }
        return a == Kind.I32 && b == Kind.I32 ? Kind.I32 : Kind.I64;
    }

    /** What two operands make, by the tables of III.1.5. */
    private StackType result(Opcode opcode, StackValue left, StackValue right) {
        var a = StackType.of(left);
        var b = StackType.of(right);
        return StackType.binary(opcode, a, b).orElseThrow(() -> in.invalid(opcode + " of " + a + " and " + b));
    }

    private void binary(Opcode opcode, VOp op) {
        var right = in.pop();
        var left = in.pop();
        var type = result(opcode, left, right);
        var b = in.scalar(right);
        var a = in.scalar(left);
        var kind = common(in, a.kind(), b.kind());
        var x = in.coerce(a, kind);
        var y = in.coerce(b, kind);
        if (op.isCommutative() && x instanceof Const && !(y instanceof Const)) {
            var swap = x;
            x = y;
            y = swap;
        }
        push(builder.op(op, kind, type == StackType.BYREF ? Kind.BYREF : kind, x, y), type, left.type(), right.type());
    }

    private void push(Operand result, StackType type, TypeDesc left, TypeDesc right) {
        in.push(result, switch (type) {
            case INT32 -> in.wellKnown(WellKnownType.INT32);
            case INT64 -> in.wellKnown(WellKnownType.INT64);
            case NATIVE -> isNative(left) ? left : isNative(right) ? right : in.wellKnown(WellKnownType.INTPTR);
            case FLOAT -> in.wellKnown(result.kind() == Kind.F32 ? WellKnownType.SINGLE : WellKnownType.DOUBLE);
            case BYREF -> left.kind() == TypeKind.BYREF ? left : right.kind() == TypeKind.BYREF ? right
                    : in.wellKnown(WellKnownType.BYTE).makeByRef();
            case OBJECT, VALUE -> throw new InternalCompilerError("arithmetic makes no " + type);
        });
    }

    private static boolean isNative(TypeDesc type) {
        return type.kind() == TypeKind.POINTER || type.kind() == TypeKind.I || type.kind() == TypeKind.U;
    }

    /** A sum with a pointer stays an address, so that it can become the memory operand of the access that follows. */
    private void add() {
        var top = in.stack.peek(0);
        var below = in.stack.peek(1);
        var type = result(Opcode.ADD, below, top);
        if (type != StackType.NATIVE && type != StackType.BYREF) {
            binary(Opcode.ADD, VOp.ADD);
            return;
        }
        in.pop();
        in.pop();
        var pointer = StackType.of(below).isAddress() ? below : top;
        var offset = pointer == below ? top : below;
        if (offset instanceof StackValue.Address && !(pointer instanceof StackValue.Address)) {
            var swap = pointer;
            pointer = offset;
            offset = swap;
        }
        var base = pointerPlace(pointer);
        var amount = in.coerce(in.scalar(offset), Kind.I64);
        in.push(new StackValue.Address(plus(base, amount), addressType(pointer, offset), pointer instanceof StackValue.Address a && a.mayBeNull()));
    }

    private TypeDesc addressType(StackValue pointer, StackValue offset) {
        if (pointer.type().kind() == TypeKind.BYREF || pointer.type().kind() == TypeKind.POINTER) {
            return pointer.type();
        }
        return offset.type().kind() == TypeKind.BYREF || offset.type().kind() == TypeKind.POINTER ? offset.type()
                : in.wellKnown(WellKnownType.INTPTR);
    }

    private Mem pointerPlace(StackValue pointer) {
        return in.place(pointer).withAlias(Alias.ANY);
    }

    private Mem plus(Mem base, Operand amount) {
        if (amount instanceof Const c && c.fitsInt() && (int) ((long) base.disp() + c.bits()) == base.disp() + c.bits()) {
            return base.plus(c.intValue());
        }
        if (base.index().isPresent() || base.base().isEmpty()) {
            base = Mem.of(builder.lea(base, Kind.I64), 0, Alias.ANY);
        }
        var scaled = scaled(amount);
        return scaled != null ? Mem.of(base.base().orElseThrow(), scaled.src[0], scaleOf(scaled), base.disp(), Alias.ANY)
                : Mem.of(base.base().orElseThrow(), builder.inRegister(amount), 1, base.disp(), Alias.ANY);
    }

    /** The instruction that scales a register by 2, 4 or 8, if that is how the amount was made. */
    private VInst scaled(Operand amount) {
        var made = builder.definition(amount);
        if (made == null || made.kind != Kind.I64 || made.src.length != 2 || !(made.src[1] instanceof Const)
                || !(made.src[0] instanceof VReg source) || builder.definition(source) == null) {
            return null;
        }
        return scaleOf(made) == 0 ? null : made;
    }

    private static int scaleOf(VInst made) {
        long by = ((Const) made.src[1]).bits();
        if (made.op == VOp.MUL && (by == 2 || by == 4 || by == 8)) {
            return (int) by;
        }
        return made.op == VOp.SHL && by >= 1 && by <= 3 ? 1 << by : 0;
    }

    private void subtract() {
        var top = in.stack.peek(0);
        var below = in.stack.peek(1);
        result(Opcode.SUB, below, top);
        if (top instanceof StackValue.Scalar s && s.operand() instanceof Const c && c.bits() != Integer.MIN_VALUE && c.fitsInt()
                && StackType.of(below).isAddress()) {
            in.pop();
            var pointer = in.pop();
            in.push(new StackValue.Address(plus(pointerPlace(pointer), Const.i64(-c.bits())), pointer.type(),
                    pointer instanceof StackValue.Address a && a.mayBeNull()));
            return;
        }
        binary(Opcode.SUB, VOp.SUB);
    }

    private void remainder() {
        var right = in.stack.peek(0);
        var left = in.stack.peek(1);
        if (result(Opcode.REM, left, right) != StackType.FLOAT) {
            binary(Opcode.REM, VOp.REM);
            return;
        }
        in.pop();
        in.pop();
        var b = in.scalar(right);
        var a = in.scalar(left);
        var kind = common(in, a.kind(), b.kind());
        var helper = kind == Kind.F32 ? RuntimeHelper.FMODF : RuntimeHelper.FMOD;
        push(builder.call(in.session.helper(helper), kind, in.coerce(a, kind), in.coerce(b, kind)), StackType.FLOAT, left.type(),
                right.type());
    }

    private void shift(Opcode opcode, VOp op) {
        var by = in.pop();
        var left = in.pop();
        var type = StackType.of(left);
        if (!StackType.shift(type, StackType.of(by))) {
            throw in.invalid(opcode + " of " + type + " by " + StackType.of(by));
        }
        var count = in.coerce(in.scalar(by), Kind.I32);
        var a = in.scalar(left);
        var kind = a.kind() == Kind.I32 ? Kind.I32 : Kind.I64;
        if (count instanceof Const c) {
            count = Const.i32(c.intValue() & (kind == Kind.I32 ? 31 : 63));
        }
        push(builder.op(op, kind, a, count), type, left.type(), left.type());
    }

    private void unary(Opcode opcode, VOp op) {
        var value = in.pop();
        var type = StackType.of(value);
        if (!StackType.unary(opcode, type)) {
            throw in.invalid(opcode + " of " + type);
        }
        var a = in.scalar(value);
        push(builder.op(op, a.kind(), a), type, value.type(), value.type());
    }

    private void compare(Opcode opcode, Cond cond) {
        in.requireComparison(opcode);
        var b = in.scalar(in.pop());
        var a = in.scalar(in.pop());
        in.push(comparison(cond, a, b), in.wellKnown(WellKnownType.INT32));
    }

    /** ceq with zero of a comparison is the opposite comparison; everything else is compared as it stands. */
    private Operand comparison(Cond cond, Operand a, Operand b) {
        var made = builder.definition(a);
        if (cond == Cond.EQ && b instanceof Const c && c.bits() == 0 && made != null && made.op == VOp.SET && builder.block().insts().getLast() == made) {
            return builder.set(made.cond.negated(made.kind.isFloat()), made.kind, made.src[0], made.src[1]);
        }
        var kind = common(in, a.kind(), b.kind());
        var x = in.coerce(a, kind);
        var y = in.coerce(b, kind);
        return x instanceof Const && !(y instanceof Const) ? builder.set(cond.swapped(), kind, y, x) : builder.set(cond, kind, x, y);
    }

    /** ckfinite: NaN and the infinities have all exponent bits set. */
    private void checkFinite() {
        var value = in.pop();
        if (!StackType.unary(Opcode.CKFINITE, StackType.of(value))) {
            throw in.invalid("ckfinite of " + StackType.of(value));
        }
        var a = in.coerce(in.scalar(value), Kind.F64);
        var bits = builder.op(VOp.MOV, Kind.I64, Kind.I64, builder.inRegister(a));
        var exponent = builder.op(VOp.AND, Kind.I32, builder.op(VOp.TRUNC, Kind.I64, Kind.I32,
                builder.op(VOp.SHR, Kind.I64, bits, Const.i32(52))), Const.i32(0x7FF));
        builder.check(Trap.ARITHMETIC, Cond.EQ, Kind.I32, exponent, Const.i32(0x7FF));
        in.push(a, in.wellKnown(WellKnownType.DOUBLE));
    }
}
