package dev.gatun.runtime.interop;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.runtime.IlObject;
import dev.gatun.runtime.heap.GuestObjects;
import dev.gatun.runtime.link.Delegates;
import dev.gatun.runtime.link.GuestRuntime;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * Between Java values and the {@link Carriers} of guest values, as method handles. Strings and arrays are copied,
 * objects become {@link ObjectHandle}s.
 */
public final class Conversions {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private final GuestRuntime runtime;
    private final ArrayCopies arrays;
    private ForeignDelegates foreignDelegates;

    public Conversions(GuestRuntime runtime) {
        this.runtime = runtime;
        this.arrays = new ArrayCopies(runtime);
    }

    /** To be called before delegates cross. */
    void connect(ForeignDelegates delegates) {
        foreignDelegates = delegates;
    }

    /**
     * {@code (java) -> carrier}.
     *
     * @throws IllegalArgumentException if a value of the guest type cannot come from the Java type
     */
    public MethodHandle fromJava(TypeDesc type, Class<?> java) {
        var natural = JavaTypes.of(type);
        var kind = type.reduced().kind();
        if (java.isRecord() && kind == TypeKind.STRUCT) {
            var codec = RecordCodec.of(type, java, this);
            return bind("recordToStruct", MethodType.methodType(MemorySegment.class, RecordCodec.class, Object.class),
                    codec)
                    .asType(MethodType.methodType(MemorySegment.class, java));
        }
        if (type.isDelegate() && FunctionalInterfaces.isOne(java)) {
            return MethodHandles.insertArguments(find("newDelegate", MethodType.methodType(long.class, Conversions.class, TypeDesc.class,
                    Object.class)), 0, this, type).asType(MethodType.methodType(long.class, java));
        }
        if (java == MemorySegment.class && isAddress(kind)) {
            return find("address", MethodType.methodType(long.class, MemorySegment.class));
        }
        var natively = switch (kind) {
            case BOOLEAN, CHAR, I1, I2 -> MethodHandles.explicitCastArguments(MethodHandles.identity(int.class),
                    MethodType.methodType(int.class, natural));
            case U1 -> find("unsigned", MethodType.methodType(int.class, byte.class));
            case U2 -> find("unsigned", MethodType.methodType(int.class, short.class));
            case CLASS, SZARRAY, INTERFACE, MDARRAY -> referenceFromJava(type, natural);
            default -> MethodHandles.identity(natural);
        };
        return adapt(natively, MethodType.methodType(natively.type().returnType(), java), type, java);
    }

    private MethodHandle referenceFromJava(TypeDesc type, Class<?> natural) {
        if (natural == String.class) {
            return bind("newString", MethodType.methodType(long.class, GuestRuntime.class, String.class), runtime);
        }
        if (natural.isArray()) {
            return bind("newArray", MethodType.methodType(long.class, ArrayCopies.class, TypeDesc.class, Object.class),
                    arrays,
                    type.elementType()).asType(MethodType.methodType(long.class, natural));
        }
        return bind("addressOf", MethodType.methodType(long.class, GuestRuntime.class, TypeDesc.class, IlObject.class),
                runtime, type);
    }

    /**
     * {@code (carrier) -> java}.
     *
     * @throws IllegalArgumentException if a value of the guest type cannot become the Java type
     */
    public MethodHandle toJava(TypeDesc type, Class<?> java) {
        var natural = JavaTypes.of(type);
        var kind = type.reduced().kind();
        if (java.isRecord() && kind == TypeKind.STRUCT) {
            var codec = RecordCodec.of(type, java, this);
            return bind("structToRecord", MethodType.methodType(Object.class, RecordCodec.class, MemorySegment.class),
                    codec)
                    .asType(MethodType.methodType(java, MemorySegment.class));
        }
        if (type.isDelegate() && FunctionalInterfaces.isOne(java)) {
            return MethodHandles.insertArguments(find("delegateOut", MethodType.methodType(Object.class, Conversions.class, Class.class,
                    long.class)), 0, this, java).asType(MethodType.methodType(java, long.class));
        }
        if (java == MemorySegment.class && isAddress(kind)) {
            return find("segment", MethodType.methodType(MemorySegment.class, long.class));
        }
        var natively = switch (kind) {
            case BOOLEAN -> find("truth", MethodType.methodType(boolean.class, int.class));
            case CHAR, I1, I2, U1, U2 -> MethodHandles.explicitCastArguments(MethodHandles.identity(natural),
                    MethodType.methodType(natural, int.class));
            case STRUCT, TYPEDBYREF -> find("copyOut", MethodType.methodType(MemorySegment.class, MemorySegment.class));
            case CLASS, SZARRAY, INTERFACE, MDARRAY -> referenceToJava(type, natural);
            case VOID -> MethodHandles.empty(MethodType.methodType(void.class));
            default -> MethodHandles.identity(natural);
        };
        return adapt(natively, MethodType.methodType(java, natively.type().parameterList()), type, java);
    }

    private MethodHandle referenceToJava(TypeDesc type, Class<?> natural) {
        if (natural == String.class) {
            return find("stringOut", MethodType.methodType(String.class, long.class));
        }
        if (natural.isArray()) {
            return bind("arrayOut", MethodType.methodType(Object.class, ArrayCopies.class, TypeDesc.class, long.class),
                    arrays,
                    type.elementType()).asType(MethodType.methodType(natural, long.class));
        }
        return bind("objectOut", MethodType.methodType(IlObject.class, GuestRuntime.class, long.class), runtime);
    }

    private static MethodHandle adapt(MethodHandle conversion, MethodType wanted, TypeDesc type, Class<?> java) {
        try {
            return conversion.asType(wanted);
        } catch (java.lang.invoke.WrongMethodTypeException e) {
            throw new IllegalArgumentException("a guest " + type + " crosses as " + JavaTypes.of(type).getTypeName()
                    + ", not as "
                    + java.getTypeName(), e);
        }
    }

    private static boolean isAddress(TypeKind kind) {
        return switch (kind) {
            case POINTER, BYREF, FNPTR, I, U -> true;
            default -> false;
        };
    }

    private static MethodHandle bind(String name, MethodType type, Object... leading) {
        return MethodHandles.insertArguments(find(name, type), 0, leading);
    }

    private static MethodHandle find(String name, MethodType type) {
        try {
            return LOOKUP.findStatic(Conversions.class, name, type);
        } catch (ReflectiveOperationException e) {
            throw new InternalCompilerError("no conversion " + name + type, e);
        }
    }

    private static int unsigned(byte value) {
        return value & 0xFF;
    }

    private static int unsigned(short value) {
        return value & 0xFFFF;
    }

    private static boolean truth(int value) {
        return (value & 0xFF) != 0;
    }

    private static long address(MemorySegment segment) {
        if (!segment.isNative()) {
            throw new IllegalArgumentException("a pointer needs a native segment, not one on the Java heap");
        }
        return segment.address();
    }

    private static MemorySegment segment(long address) {
        return MemorySegment.ofAddress(address);
    }

    private static long newString(GuestRuntime runtime, String value) {
        return value == null ? 0 : runtime.objects().newString(runtime.threads().current().context(), value);
    }

    private static String stringOut(long string) {
        return string == 0 ? null : GuestObjects.toJava(string);
    }

    private static long newArray(ArrayCopies arrays, TypeDesc element, Object array) {
        return array == null ? 0 : arrays.toGuest(element, array);
    }

    private static Object arrayOut(ArrayCopies arrays, TypeDesc element, long array) {
        return array == 0 ? null : arrays.toJava(element, array);
    }

    private static long addressOf(GuestRuntime runtime, TypeDesc expected, IlObject object) {
        if (object == null) {
            return 0;
        }
        if (!(object instanceof ObjectHandle handle) || handle.runtime() != runtime) {
            throw new IllegalArgumentException("an object of another runtime: " + object.typeName());
        }
        if (!handle.type().isAssignableTo(expected)) {
            throw new IllegalArgumentException("expected an object of type " + expected + ", not " + handle.typeName());
        }
        return handle.address();
    }

    private static IlObject objectOut(GuestRuntime runtime, long object) {
        return object == 0 ? null : new ObjectHandle(runtime, object);
    }

    /** A copy on the Java heap, aligned for every member. */
    private static MemorySegment copyOut(MemorySegment struct) {
        long size = struct.byteSize();
        var copy = MemorySegment.ofArray(new long[(int) (size + 7 >>> 3)]).asSlice(0, size);
        return copy.copyFrom(struct);
    }

    private static MemorySegment recordToStruct(RecordCodec codec, Object value) {
        return codec.toStruct(value);
    }

    private static Object structToRecord(RecordCodec codec, MemorySegment struct) {
        return codec.toRecord(struct);
    }

    /** The handle of an object. */
    private static long newDelegate(Conversions conversions, TypeDesc type, Object function) {
        return function == null ? 0 : conversions.foreignDelegates.ofJava(type, function);
    }

    private static Object delegateOut(Conversions conversions, Class<?> java, long delegate) {
        return delegate == 0 ? null : conversions.function(handle(conversions.runtime, delegate), java);
    }

    /**
     * A Java function that calls a delegate.
     *
     * @param java MethodHandle, for a handle with the types that {@link JavaTypes} gives, or a functional interface
     * @throws IllegalArgumentException if the object is no delegate, or the types do not convert
     */
    public Object function(IlObject object, Class<?> java) {
        if (!(object instanceof ObjectHandle handle) || handle.runtime() != runtime) {
            throw new IllegalArgumentException("an object of another runtime: " + object.typeName());
        }
        if (!handle.type().isDelegate()) {
            throw new IllegalArgumentException(handle.typeName() + " is no delegate");
        }
        var invoke = Delegates.invoke(handle.type());
        if (java == MethodHandle.class) {
            return GuestCall.handle(runtime, this, invoke, JavaTypes.methodType(invoke)).bindTo(object);
        }
        var type = FunctionalInterfaces.type(java).insertParameterTypes(0, IlObject.class);
        return FunctionalInterfaces.instance(java, GuestCall.handle(runtime, this, invoke, type).bindTo(object), object);
    }

    public static IlObject handle(GuestRuntime runtime, long object) {
        return new ObjectHandle(runtime, object);
    }
}
