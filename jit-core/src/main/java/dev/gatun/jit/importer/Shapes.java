package dev.gatun.jit.importer;

import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.MethodSignature;
import dev.gatun.jit.types.ScalarType;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.jit.vcode.FrameSlot;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.jit.vcode.VMethod;
import java.util.ArrayList;

/** How types of the type system look to vcode and to the ABIs. */
public final class Shapes {
    private Shapes() {
    }

    /** Whether values of the type are held in frame memory rather than a register. */
    public static boolean isStruct(TypeDesc type) {
        var kind = type.reduced().kind();
        return kind == TypeKind.STRUCT || kind == TypeKind.TYPEDBYREF;
    }

    /** Width and extension of a location of a scalar type. */
    public static MemType memType(TypeDesc type) {
        return switch (type.reduced().kind()) {
            case BOOLEAN, U1 -> MemType.U8;
            case I1 -> MemType.I8;
            case CHAR, U2 -> MemType.U16;
            case I2 -> MemType.I16;
            case I4, U4 -> MemType.I32;
            case I8, U8, I, U, POINTER, FNPTR -> MemType.I64;
            case R4 -> MemType.F32;
            case R8 -> MemType.F64;
            case CLASS, INTERFACE, SZARRAY, MDARRAY -> MemType.REF;
            case BYREF -> MemType.BYREF;
            case VOID, STRUCT, TYPEDBYREF, VARIABLE ->
                    throw new IllegalArgumentException(type + " is not a scalar");
        };
    }

    /** The register kind of a scalar type. */
    public static Kind kind(TypeDesc type) {
        return memType(type).kind();
    }

    /** A frame slot for a value of the type. */
    static FrameSlot newSlot(VMethod method, TypeDesc type, String name) {
        int size = Math.max(1, type.valueSize());
        int alignment = Math.min(8, Math.max(1, type.valueAlignment()));
        return isStruct(type) ? method.newSlot(size, alignment, name, type.reduced().layout().insignificantBytes())
                : method.newSlot(size, alignment, name);
    }

    /** The shape of a value of the type as an argument or result. */
    public static ValueShape shape(TypeDesc type) {
        if (type.isVoid()) {
            return ValueShape.VOID;
        }
        if (!isStruct(type)) {
            return new ValueShape.Scalar(memType(type));
        }
        var leaves = new ArrayList<ValueShape.Leaf>();
        for (var leaf : type.layout().leaves()) {
            leaves.add(new ValueShape.Leaf(leaf.offset(), memType(leaf.type())));
        }
        return new ValueShape.Struct(type.fullName(), type.layout().size(), type.layout().alignment(), leaves);
    }

    /** The shape of a method's call, {@code this} first; last, where the method is vararg, the address of the variable arguments. */
    public static CallSignature signature(MethodDesc method) {
        var parameters = new ArrayList<ValueShape>();
        if (!method.isStatic()) {
            parameters.add(new ValueShape.Scalar(method.owner().isValueType() ? MemType.BYREF : MemType.REF));
        }
        method.signature().parameters().forEach(p -> parameters.add(shape(p)));
        if (method.signature().varargs() && !method.isPInvoke()) {
            parameters.add(new ValueShape.Scalar(MemType.I64));
        }
        return new CallSignature(shape(method.signature().returnType()), parameters);
    }

    /** The shape of an indirect call. */
    public static CallSignature signature(MethodSignature signature) {
        var parameters = new ArrayList<ValueShape>();
        if (signature.hasThis()) {
            parameters.add(new ValueShape.Scalar(MemType.REF));
        }
        signature.parameters().forEach(p -> parameters.add(shape(p)));
        return new CallSignature(shape(signature.returnType()), parameters);
    }

    private static MemType memType(ScalarType type) {
        return switch (type) {
            case I1 -> MemType.I8;
            case U1 -> MemType.U8;
            case I2 -> MemType.I16;
            case U2 -> MemType.U16;
            case I4, U4 -> MemType.I32;
            case I8, U8 -> MemType.I64;
            case R4 -> MemType.F32;
            case R8 -> MemType.F64;
            case REF -> MemType.REF;
            case BYREF -> MemType.BYREF;
        };
    }
}
