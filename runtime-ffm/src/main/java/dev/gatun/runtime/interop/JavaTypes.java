package dev.gatun.runtime.interop;

import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.runtime.IlObject;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodType;
import java.util.ArrayList;

/**
 * Which Java type stands for a guest type: primitives for primitives and enums (unsigned ones of the same width),
 * {@code long} for pointers and native integers, {@code String}, Java arrays for one-dimensional arrays of primitives
 * and strings, {@link MemorySegment} for structs, {@link IlObject} for everything else.
 */
public final class JavaTypes {
    private JavaTypes() {
    }

    /** The Java type of a location of {@code type}. */
    public static Class<?> of(TypeDesc type) {
        return switch (type.reduced().kind()) {
            case VOID -> void.class;
            case BOOLEAN -> boolean.class;
            case CHAR -> char.class;
            case I1, U1 -> byte.class;
            case I2, U2 -> short.class;
            case I4, U4 -> int.class;
            case I8, U8, I, U, POINTER, BYREF, FNPTR -> long.class;
            case R4 -> float.class;
            case R8 -> double.class;
            case STRUCT, TYPEDBYREF -> MemorySegment.class;
            case CLASS -> isString(type) ? String.class : IlObject.class;
            case SZARRAY -> isCopied(type.elementType()) ? of(type.elementType()).arrayType() : IlObject.class;
            case INTERFACE, MDARRAY, VARIABLE -> IlObject.class;
        };
    }

    /** Whether arrays of the type are copied element by element. */
    private static boolean isCopied(TypeDesc element) {
        return element.reduced().isPrimitive() || isString(element);
    }

    static boolean isString(TypeDesc type) {
        return type.kind() == TypeKind.CLASS && type == type.system().wellKnown(WellKnownType.STRING);
    }

    /**
     * The Java signature of a method: an instance method's receiver comes first ({@code long}, its address, for a value
     * type); a class's constructor takes none and gives the new object.
     */
    public static MethodType methodType(MethodDesc method) {
        var parameters = new ArrayList<Class<?>>();
        boolean creates = isFactory(method);
        if (!method.isStatic() && !creates) {
            parameters.add(method.owner().isValueType() ? long.class : of(method.owner()));
        }
        method.signature().parameters().forEach(p -> parameters.add(of(p)));
        return MethodType.methodType(creates ? of(method.owner()) : of(method.signature().returnType()), parameters);
    }

    /** Whether calling the method from Java makes an object. */
    static boolean isFactory(MethodDesc method) {
        return method.isConstructor() && method.owner().isReference();
    }
}
