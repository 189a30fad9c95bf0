package dev.gatun.jit.importer;

import dev.gatun.il.body.Opcode;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import java.util.Optional;

/**
 * The types that the CLI tracks on the evaluation stack, and the operand types that make an instruction correct (ECMA-335 III.1.5, III.1.6).
 * What the tables leave out is invalid CIL.
 *
 * <p>Wider than the standard in two points, as code of real compilers needs it: a managed pointer goes where a native int is expected,
 * and can be subtracted from one.
 */
enum StackType {
    INT32("int32"), INT64("int64"), NATIVE("native int"), FLOAT("F"), BYREF("&"), OBJECT("O"), VALUE("a value type");

    private final String il;

    StackType(String il) {
        this.il = il;
    }

    static StackType of(StackValue value) {
        return switch (value) {
            case StackValue.Scalar s -> switch (s.operand().kind()) {
                case I32 -> INT32;
                case F32, F64 -> FLOAT;
                case I64 -> word(s.type(), NATIVE);
                case REF -> OBJECT;
                // An address that conv.i or conv.u8 made a number stays in its register.
                case BYREF -> word(s.type(), BYREF);
            };
            case StackValue.Struct s -> VALUE;
            case StackValue.Token t -> VALUE;
            case StackValue.Address a -> a.type().kind() == TypeKind.BYREF ? BYREF : NATIVE;
            case StackValue.Function f -> NATIVE;
        };
    }

    private static StackType word(TypeDesc type, StackType otherwise) {
        return switch (type.reduced().kind()) {
            case I8, U8 -> INT64;
            case I, U, POINTER, FNPTR -> NATIVE;
            default -> otherwise;
        };
    }

    /** What a value of a location of the type is on the stack. */
    static StackType of(TypeDesc location) {
        return switch (location.reduced().kind()) {
            case BOOLEAN, I1, U1, CHAR, I2, U2, I4, U4 -> INT32;
            case I8, U8 -> INT64;
            case I, U, POINTER, FNPTR -> NATIVE;
            case R4, R8 -> FLOAT;
            case BYREF -> BYREF;
            case CLASS, INTERFACE, SZARRAY, MDARRAY, VARIABLE -> OBJECT;
            case STRUCT, TYPEDBYREF, VOID -> VALUE;
        };
    }

    /** An int32 or a native int: what sizes, indices and shift counts are. */
    boolean isWord() {
        return this == INT32 || this == NATIVE;
    }

    boolean isInteger() {
        return isWord() || this == INT64;
    }

    /** What can be accessed through. */
    boolean isAddress() {
        return this == NATIVE || this == BYREF;
    }

    /** Table III.9: whether a location takes such a value. Value types must be the same; that is not looked at here. */
    boolean fits(StackType location) {
        return this == location || switch (location) {
            case INT32 -> this == NATIVE;
            case NATIVE -> this == INT32 || this == BYREF;
            case BYREF -> this == NATIVE;
            default -> false;
        };
    }

    /** Whether a value of this type can come where control flow joins to a place that had one of the other. */
    boolean joins(StackType other) {
        return this == other || isAddress() && other.isAddress();
    }

    /** Tables III.2, III.5 and III.7: the type of the result of two operands. */
    static Optional<StackType> binary(Opcode opcode, StackType a, StackType b) {
        return switch (opcode) {
            case ADD -> arithmetic(a, b, true, true, false);
            case SUB -> arithmetic(a, b, true, false, true);
            case MUL, DIV, REM -> arithmetic(a, b, true, false, false);
            case ADD_OVF_UN -> arithmetic(a, b, false, true, false);
            case SUB_OVF_UN -> arithmetic(a, b, false, false, true);
            default -> arithmetic(a, b, false, false, false);
        };
    }

    private static Optional<StackType> arithmetic(StackType a, StackType b, boolean floats, boolean sums, boolean differences) {
        if (a == b && (a == INT32 || a == INT64 || floats && a == FLOAT)) {
            return Optional.of(a);
        }
        if (a.isWord() && b.isWord()) {
            return Optional.of(NATIVE);
        }
        if (a == BYREF && b.isWord() && (sums || differences) || sums && a.isWord() && b == BYREF) {
            return Optional.of(BYREF);
        }
        return differences && a.isAddress() && b == BYREF ? Optional.of(NATIVE) : Optional.empty();
    }

    /** Table III.3, and {@code not} and {@code ckfinite}. */
    static boolean unary(Opcode opcode, StackType a) {
        return switch (opcode) {
            case NEG -> a.isInteger() || a == FLOAT;
            case NOT -> a.isInteger();
            default -> a == FLOAT;
        };
    }

    /** Table III.6. */
    static boolean shift(StackType value, StackType count) {
        return value.isInteger() && count.isWord();
    }

    /** Table III.4, with the two notes below it. */
    static boolean comparison(Opcode opcode, StackType a, StackType b) {
        boolean equality = switch (opcode) {
            case CEQ, BEQ, BEQ_S, BNE_UN, BNE_UN_S -> true;
            default -> false;
        };
        if (a == OBJECT && b == OBJECT) {
            return equality || opcode == Opcode.CGT_UN;
        }
        return a == b && a != VALUE || a.isWord() && b.isWord() || equality && a.isAddress() && b.isAddress();
    }

    /** Table III.8: whether a value of this type can be converted; {@code wide} to one of 64 bits or native size. */
    boolean converts(boolean wide) {
        return isInteger() || this == FLOAT || wide && (this == BYREF || this == OBJECT);
    }

    @Override
    public String toString() {
        return il;
    }
}
