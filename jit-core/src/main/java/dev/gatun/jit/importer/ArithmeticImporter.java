package dev.gatun.jit.importer;

import dev.gatun.il.body.Opcode;
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
            case MUL -> binary(VOp.MUL);
            case DIV -> binary(VOp.DIV);
            case DIV_UN -> binary(VOp.UDIV);
            case REM -> remainder();
            case REM_UN -> binary(VOp.UREM);
            case AND -> binary(VOp.AND);
            case OR -> binary(VOp.OR);
            case XOR -> binary(VOp.XOR);
            case SHL -> shift(VOp.SHL);
            case SHR -> shift(VOp.SAR);
            case SHR_UN -> shift(VOp.SHR);
            case NEG -> unary(VOp.NEG);
            case NOT -> unary(VOp.NOT);
            case ADD_OVF -> binary(VOp.ADD_OVF);
            case ADD_OVF_UN -> binary(VOp.ADD_OVF_UN);
            case SUB_OVF -> binary(VOp.SUB_OVF);
            case SUB_OVF_UN -> binary(VOp.SUB_OVF_UN);
            case MUL_OVF -> binary(VOp.MUL_OVF);
            case MUL_OVF_UN -> binary(VOp.MUL_OVF_UN);
            case CEQ -> compare(Cond.EQ);
            case CGT -> compare(Cond.GT);
            case CGT_UN -> compare(Cond.UGT);
            case CLT -> compare(Cond.LT);
            case CLT_UN -> compare(Cond.ULT);
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

    private void binary(VOp op) {
        var b = in.scalar(in.pop());
        var left = in.pop();
        var a = in.scalar(left);
        var kind = common(in, a.kind(), b.kind());
        if (kind.isFloat() && !takesFloats(op)) {
            throw in.invalid(op + " of floats");
        }
        var isByref = a.kind() == Kind.BYREF || b.kind() == Kind.BYREF;
        var x = in.coerce(a, kind);
        var y = in.coerce(b, kind);
        if (op.isCommutative() && x instanceof Const && !(y instanceof Const)) {
            var swap = x;
            x = y;
            y = swap;
        }
        pushResult(builder.op(op, kind, isByref && op != VOp.SUB ? Kind.BYREF : kind, x, y), left.type());
    }

    private static boolean takesFloats(VOp op) {
        return op == VOp.ADD || op == VOp.SUB || op == VOp.MUL || op == VOp.DIV;
    }

    private void pushResult(Operand result, TypeDesc left) {
        in.push(result, switch (result.kind()) {
            case I32 -> in.wellKnown(WellKnownType.INT32);
            case I64 -> left.kind() == TypeKind.POINTER || left.kind() == TypeKind.I ? left : in.wellKnown(WellKnownType.INT64);
            case F32 -> in.wellKnown(WellKnownType.SINGLE);
            case F64 -> in.wellKnown(WellKnownType.DOUBLE);
            case BYREF -> left.kind() == TypeKind.BYREF ? left : in.wellKnown(WellKnownType.BYTE).makeByRef();
            case REF -> in.wellKnown(WellKnownType.OBJECT);
        });
    }

    private static boolean isPointer(StackValue value) {
        var kind = value.type().kind();
        return kind == TypeKind.POINTER || kind == TypeKind.BYREF || kind == TypeKind.I || kind == TypeKind.U;
    }

    /** A sum with a pointer stays an address, so that it can become the memory operand of the access that follows. */
    private void add() {
        var top = in.stack.peek(0);
        var below = in.stack.peek(1);
        boolean wide = isPointer(top) || isPointer(below);
        if (!wide || top instanceof StackValue.Struct || below instanceof StackValue.Struct || top.type().kind().isFloat()) {
            binary(VOp.ADD);
            return;
        }
        in.pop();
        in.pop();
        var pointer = isPointer(below) ? below : top;
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
        if (top instanceof StackValue.Scalar s && s.operand() instanceof Const c && c.bits() != Integer.MIN_VALUE && c.fitsInt()
                && isPointer(in.stack.peek(1))) {
            in.pop();
            var pointer = in.pop();
            in.push(new StackValue.Address(plus(pointerPlace(pointer), Const.i64(-c.bits())), pointer.type(),
                    pointer instanceof StackValue.Address a && a.mayBeNull()));
            return;
        }
        binary(VOp.SUB);
    }

    private void remainder() {
        var b = in.scalar(in.stack.peek(0));
        if (!b.kind().isFloat()) {
            binary(VOp.REM);
            return;
        }
        in.pop();
        var a = in.scalar(in.pop());
        var kind = common(in, a.kind(), b.kind());
        var helper = kind == Kind.F32 ? RuntimeHelper.FMODF : RuntimeHelper.FMOD;
        pushResult(builder.call(in.session.helper(helper), kind, in.coerce(a, kind), in.coerce(b, kind)),
                in.wellKnown(WellKnownType.DOUBLE));
    }

    private void shift(VOp op) {
        var count = in.coerce(in.scalar(in.pop()), Kind.I32);
        var left = in.pop();
        var a = in.scalar(left);
        var kind = a.kind() == Kind.I32 ? Kind.I32 : Kind.I64;
        if (a.kind().isFloat()) {
            throw in.invalid("a shift of a float");
        }
        if (count instanceof Const c) {
            count = Const.i32(c.intValue() & (kind == Kind.I32 ? 31 : 63));
        }
        pushResult(builder.op(op, kind, in.coerce(a, kind), count), left.type());
    }

    private void unary(VOp op) {
        var value = in.pop();
        var a = in.scalar(value);
        var kind = a.kind().isFloat() || a.kind() == Kind.I32 ? a.kind() : Kind.I64;
        if (kind.isFloat() && op == VOp.NOT) {
            throw in.invalid("NOT of a float");
        }
        pushResult(builder.op(op, kind, a), value.type());
    }

    private void compare(Cond cond) {
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
        var a = in.coerce(in.scalar(value), Kind.F64);
        var bits = builder.op(VOp.MOV, Kind.I64, Kind.I64, builder.inRegister(a));
        var exponent = builder.op(VOp.AND, Kind.I32, builder.op(VOp.TRUNC, Kind.I64, Kind.I32,
                builder.op(VOp.SHR, Kind.I64, bits, Const.i32(52))), Const.i32(0x7FF));
        builder.check(Trap.ARITHMETIC, Cond.EQ, Kind.I32, exponent, Const.i32(0x7FF));
        in.push(a, value.type());
    }
}
