package dev.gatun.jit.verify;

import dev.gatun.il.body.Instruction;
import dev.gatun.il.body.Opcode;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.jit.verify.VType.Flag;
import dev.gatun.jit.verify.VType.Kind;
import java.util.Optional;

/** Constants, arguments, locals, arithmetic, conversions, branches and returns (ECMA-335 III.1.5, III.3). */
final class BasicRules {
    private final MethodVerifier m;

    BasicRules(MethodVerifier verifier) {
        m = verifier;
    }

    /** Whether the instruction was one of this family. */
    boolean apply(Instruction instruction) {
        switch (instruction.opcode()) {
            case NOP, BREAK, BR, BR_S, LEAVE, LEAVE_S -> { }
            case LDC_I4_M1, LDC_I4_0, LDC_I4_1, LDC_I4_2, LDC_I4_3, LDC_I4_4, LDC_I4_5, LDC_I4_6, LDC_I4_7, LDC_I4_8,
                    LDC_I4_S, LDC_I4, SIZEOF -> constant(instruction);
            case LDC_I8 -> m.push(VType.INT64);
            case LDC_R4, LDC_R8 -> m.push(VType.FLOAT);
            case LDNULL -> m.push(VType.NULL);
            case LDSTR -> {
                m.resolve(() -> m.method.userString(instruction.token()));
                m.push(VType.object(m.method.owner().system().wellKnown(WellKnownType.STRING)));
            }
            case DUP -> {
                var value = m.pop();
                m.push(value);
                m.push(value);
            }
            case POP -> m.pop();
            case LDARG_0, LDARG_1, LDARG_2, LDARG_3, LDARG_S, LDARG -> loadArgument(instruction.intValue());
            case LDARGA_S, LDARGA -> addressOfArgument(instruction.intValue());
            case STARG_S, STARG -> storeArgument(instruction.intValue());
            case LDLOC_0, LDLOC_1, LDLOC_2, LDLOC_3, LDLOC_S, LDLOC -> loadLocal(instruction.intValue());
            case LDLOCA_S, LDLOCA -> {
                if (hasLocal(instruction.intValue())) {
                    addressOf(m.locals.get(instruction.intValue()));
                }
            }
            case STLOC_0, STLOC_1, STLOC_2, STLOC_3, STLOC_S, STLOC -> storeLocal(instruction.intValue());
            case ADD, SUB, MUL, DIV, REM, AND, OR, XOR, DIV_UN, REM_UN, ADD_OVF, ADD_OVF_UN, SUB_OVF, SUB_OVF_UN, MUL_OVF, MUL_OVF_UN ->
                binary(instruction.opcode());
            case SHL, SHR, SHR_UN -> shift();
            case NEG, NOT, CKFINITE -> unary(instruction);
            case CEQ, CGT, CGT_UN, CLT, CLT_UN -> {
                compare(instruction.opcode().il());
                m.push(VType.INT32);
            }
            case BEQ, BEQ_S, BNE_UN, BNE_UN_S, BGE, BGE_S, BGE_UN, BGE_UN_S, BGT, BGT_S, BGT_UN, BGT_UN_S, BLE, BLE_S,
                    BLE_UN, BLE_UN_S, BLT, BLT_S, BLT_UN, BLT_UN_S -> compare(instruction.opcode().il());
            case BRTRUE, BRTRUE_S, BRFALSE, BRFALSE_S -> {
                var value = m.pop();
                if (value.is(Kind.FLOAT) || value.is(Kind.VALUE)) {
                    m.invalid("expected an integer, a pointer or an object, found " + value);
                }
            }
            case SWITCH -> {
                var value = m.pop();
                if (!value.is(Kind.INT32) && !value.is(Kind.NATIVE)) {
                    m.invalid("expected an int32, found " + value);
                }
            }
            case CONV_I1, CONV_U1, CONV_I2, CONV_U2, CONV_I4, CONV_U4, CONV_OVF_I1, CONV_OVF_U1, CONV_OVF_I2,
                    CONV_OVF_U2, CONV_OVF_I4, CONV_OVF_U4, CONV_OVF_I1_UN, CONV_OVF_U1_UN, CONV_OVF_I2_UN,
                    CONV_OVF_U2_UN, CONV_OVF_I4_UN, CONV_OVF_U4_UN -> convert(VType.INT32, false);
            case CONV_I8, CONV_U8, CONV_OVF_I8, CONV_OVF_U8, CONV_OVF_I8_UN, CONV_OVF_U8_UN -> convert(VType.INT64, true);
            case CONV_I, CONV_U, CONV_OVF_I, CONV_OVF_U, CONV_OVF_I_UN, CONV_OVF_U_UN -> convert(VType.NATIVE, true);
            case CONV_R4, CONV_R8, CONV_R_UN -> convert(VType.FLOAT, false);
            case RET -> ret();
            case ENDFINALLY -> {
                var region = m.regions.at(instruction.offset());
                if (region.part() != Regions.Part.FINALLY && region.part() != Regions.Part.FAULT) {
                    m.invalid("endfinally in " + region);
                }
                m.state.stack.clear();
            }
            case ENDFILTER -> endFilter(instruction);
            default -> {
                return false;
            }
        }
        return true;
    }

    private void constant(Instruction instruction) {
        if (instruction.opcode().operand().isToken()) {
            m.checkVisible(m.resolve(() -> m.method.resolveType(instruction.token())));
        }
        m.push(VType.INT32);
    }

    // ------------------------------------------------------------------------------------- arguments and locals

    private boolean hasArgument(int number) {
        if (number < m.arguments.size()) {
            return true;
        }
        m.invalid("there is no argument " + number + "; the method has " + m.arguments.size());
        m.push(VType.INT32);
        return false;
    }

    private boolean hasLocal(int number) {
        if (number < m.locals.size()) {
            return true;
        }
        m.invalid("there is no local " + number + "; the method has " + m.locals.size());
        m.push(VType.INT32);
        return false;
    }

    private boolean isThis(int number) {
        return number == 0 && m.method.signature().hasThis();
    }

    private void loadArgument(int number) {
        if (!hasArgument(number)) {
            return;
        }
        var value = VType.load(m.arguments.get(number));
        if (isThis(number)) {
            // In a struct this is a pointer that must not be returned: the struct may be anywhere.
            value = value.with(Flag.THIS);
            m.push(m.state.thisInitialized ? value : value.with(Flag.UNINITIALIZED));
            return;
        }
        if (value.is(Kind.BYREF)) {
            value = value.with(Flag.HOME);
            int parameter = number - (m.method.signature().hasThis() ? 1 : 0);
            value = m.method.isReadOnlyParameter(parameter) ? value.with(Flag.READONLY) : value;
        }
        m.push(value);
    }

    private void addressOfArgument(int number) {
        if (hasArgument(number)) {
            if (isThis(number) && m.method.isConstructor()) {
                m.unverifiable("the address of this is taken in a constructor");
            }
            addressOf(m.arguments.get(number));
        }
    }

    private void addressOf(TypeDesc type) {
        if (type.kind() == TypeKind.BYREF) {
            m.invalid("the address of a managed pointer is taken");
        }
        m.push(VType.byRef(type));
    }

    private void storeArgument(int number) {
        if (number >= m.arguments.size()) {
            m.invalid("there is no argument " + number + "; the method has " + m.arguments.size());
            m.pop();
            return;
        }
        if (isThis(number)) {
            m.unverifiable("this is assigned");
        }
        m.popFor(m.arguments.get(number), "a value for an argument");
    }

    private void loadLocal(int number) {
        if (!hasLocal(number)) {
            return;
        }
        var value = VType.load(m.locals.get(number));
        if (value.is(Kind.BYREF) && !m.state.framePointers.get(number)) {
            value = value.with(Flag.HOME);
        }
        m.push(value);
    }

    private void storeLocal(int number) {
        if (number >= m.locals.size()) {
            m.invalid("there is no local " + number + "; the method has " + m.locals.size());
            m.pop();
            return;
        }
        var type = m.locals.get(number);
        var value = m.pop();
        // A ref readonly local of C# is a plain pointer to IL.
        if (!m.types.isAssignable(value.without(Flag.READONLY), type)) {
            m.mismatch(value, VType.load(type), "a value for a local of type " + type);
        }
        m.state.framePointers.set(number, value.is(Kind.BYREF) && !value.has(Flag.HOME));
    }

    // ------------------------------------------------------------------------------------------------ arithmetic

    private static boolean isInt(VType value) {
        return value.is(Kind.INT32) || value.is(Kind.INT64) || value.is(Kind.NATIVE);
    }

    /** Tables III.2, III.5 and III.7: the result of two operands. */
    private void binary(Opcode opcode) {
        var right = m.pop();
        var left = m.pop();
        m.push(result(opcode, left, right));
    }

    private VType result(Opcode opcode, VType left, VType right) {
        boolean floats = switch (opcode) {
            case ADD, SUB, MUL, DIV, REM -> true;
            default -> false;
        };
        if (floats && left.is(Kind.FLOAT) && right.is(Kind.FLOAT) || isInt(left) && left.equals(right)) {
            return left;
        }
        if (isWordSized(left) && isWordSized(right)) {
            return VType.NATIVE;
        }
        var sum = pointers(opcode, left, right);
        if (sum.isPresent()) {
            m.unverifiable("arithmetic on " + left + " and " + right);
            return sum.get();
        }
        m.invalid("no arithmetic is defined on " + left + " and " + right);
        return left;
    }

    private static boolean isWordSized(VType value) {
        return value.is(Kind.INT32) || value.is(Kind.NATIVE);
    }

    /** To correctness an unmanaged pointer is a native int; of managed ones there are sums and differences. */
    private static Optional<VType> pointers(Opcode opcode, VType left, VType right) {
        boolean natives = isNative(left) && isNative(right);
        if (natives) {
            return Optional.of(left.is(Kind.POINTER) || right.is(Kind.POINTER) ? VType.POINTER : VType.NATIVE);
        }
        boolean sum = opcode == Opcode.ADD || opcode == Opcode.ADD_OVF_UN;
        boolean difference = opcode == Opcode.SUB || opcode == Opcode.SUB_OVF_UN;
        if (left.is(Kind.BYREF) && isNative(right) && (sum || difference)) {
            return Optional.of(left);
        }
        if (sum && isNative(left) && right.is(Kind.BYREF)) {
            return Optional.of(right);
        }
        return difference && right.is(Kind.BYREF) && (left.is(Kind.BYREF) || isNative(left)) ? Optional.of(VType.NATIVE)
                : Optional.empty();
    }

    private static boolean isNative(VType value) {
        return isWordSized(value) || value.is(Kind.POINTER) || value.is(Kind.FUNCTION);
    }

    private void shift() {
        var amount = m.pop();
        var value = m.pop();
        if (!isInt(value) || !amount.is(Kind.INT32) && !amount.is(Kind.NATIVE)) {
            m.invalid("no shift is defined on " + value + " by " + amount);
        }
        m.push(value);
    }

    private void unary(Instruction instruction) {
        var value = m.pop();
        boolean fits = switch (instruction.opcode()) {
            case NEG -> isInt(value) || value.is(Kind.FLOAT);
            case NOT -> isInt(value);
            default -> value.is(Kind.FLOAT);
        };
        if (!fits) {
            m.invalid(instruction.opcode() + " is not defined on " + value);
        }
        m.push(value);
    }

    /** Table III.4. */
    private void compare(String opcode) {
        var right = m.pop();
        var left = m.pop();
        boolean equality = opcode.startsWith("ceq") || opcode.startsWith("beq") || opcode.startsWith("bne");
        boolean words = isWordSized(left) && isWordSized(right);
        boolean same = words || isInt(left) && left.equals(right) || left.is(Kind.FLOAT) && right.is(Kind.FLOAT)
                || left.is(Kind.BYREF) && right.is(Kind.BYREF);
        boolean objects = left.isReference() && right.isReference() && (equality || opcode.startsWith("cgt.un"));
        if (same || objects) {
            return;
        }
        boolean address = equality && (left.is(Kind.BYREF) && isNative(right) && !right.is(Kind.INT32)
                || right.is(Kind.BYREF) && isNative(left) && !left.is(Kind.INT32));
        if (isNative(left) && isNative(right) || address) {
            m.unverifiable("a comparison of " + left + " and " + right);
        } else {
            m.invalid("no comparison is defined of " + left + " and " + right);
        }
    }

    /** Table III.8; {@code wide} if the result has room for an address. */
    private void convert(VType to, boolean wide) {
        var value = m.pop();
        boolean address = value.is(Kind.BYREF) || value.isReference();
        if (value.is(Kind.VALUE) || address && !wide) {
            m.invalid("no conversion to " + to + " is defined of " + value);
        } else if (address || value.is(Kind.POINTER)) {
            m.unverifiable("a conversion of " + value);
        }
        m.push(to);
    }

    // --------------------------------------------------------------------------------------------------- leaving

    private void ret() {
        var region = m.regions.at(m.current().offset());
        if (region.part() != Regions.Part.BODY) {
            m.invalid("ret in " + region);
        }
        if (!m.state.thisInitialized) {
            m.unverifiable("the constructor returns without a call to one of its class or base class");
        }
        var type = m.method.signature().returnType();
        if (!type.isVoid()) {
            var value = m.pop();
            if (!m.types.isAssignable(type.kind() == TypeKind.BYREF && returnsReadOnly() ? value.without(Flag.READONLY)
                    : value, type)) {
                m.mismatch(value, VType.load(type), "a result of type " + type);
            } else if (value.is(Kind.BYREF) && !value.has(Flag.HOME)) {
                m.unverifiable("a pointer is returned that may be one into the method's own frame");
            }
        }
        if (!m.state.stack.isEmpty()) {
            m.invalid("the stack holds " + m.state.stack + " besides what is returned");
        }
    }

    private boolean returnsReadOnly() {
        return m.method.isReadOnlyParameter(-1);
    }

    private void endFilter(Instruction instruction) {
        var region = m.regions.at(instruction.offset());
        if (region.part() != Regions.Part.FILTER || instruction.end() != region.to()) {
            m.invalid("endfilter that is not the end of a filter");
        }
        var value = m.pop();
        if (!value.is(Kind.INT32)) {
            m.invalid("expected an int32, found " + value);
        }
        if (!m.state.stack.isEmpty()) {
            m.invalid("the stack holds " + m.state.stack + " besides what the filter says");
        }
    }
}
