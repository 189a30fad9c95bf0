package dev.gatun.runtime.link;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.runtime.IlException;
import dev.gatun.runtime.heap.GuestObjects;
import dev.gatun.runtime.memory.NativeMemory;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * What stubs call in Java: the slow path of each runtime helper, by the helper's name, and the resolvers of first
 * calls. Every method takes the thread context first. All may throw; see {@link Upcalls}.
 */
final class HelperCalls {
    /** Characters; .NET's limit. */
    private static final int LONGEST_STRING = 0x3FFF_FFDF;

    private final GuestRuntime runtime;
    private final Map<String, Long> addresses = new ConcurrentHashMap<>();

    HelperCalls(GuestRuntime runtime) {
        this.runtime = runtime;
    }

    /** The C address of a helper's slow path. */
    long address(RuntimeHelper helper) {
        return upcall(methodName(helper), shape(helper.signature()));
    }

    /** The C address of {@link #compile(long, int, long)}. */
    long compile() {
        return upcall("compile", FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG,
                ValueLayout.JAVA_INT,
                ValueLayout.JAVA_LONG));
    }

    /** The C address of {@link #resolveCall}. */
    long resolve() {
        return upcall("resolveCall", FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG,
                ValueLayout.JAVA_LONG,
                ValueLayout.JAVA_INT));
    }

    /** The C address of {@link #dispatch}. */
    long dispatcher() {
        return upcall("dispatch", FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));
    }

    /** The C address of {@link #trace} or, to be called after it, of {@link #checkTrace}. */
    long trace(boolean check) {
        return upcall(check ? "checkTrace" : "trace", FunctionDescriptor.ofVoid(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG,
                ValueLayout.JAVA_LONG));
    }

    /** Whether {@link #checkTrace} is wanted. */
    boolean checksTraces() {
        return runtime.tracer().verifies();
    }

    /** The C address of {@link #poll(long)}. */
    long poll() {
        return upcall("poll", FunctionDescriptor.ofVoid(ValueLayout.JAVA_LONG));
    }

    /** The C address of {@link #allocate(long, long, long)}. */
    long allocate() {
        return upcall("allocate", FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG,
                ValueLayout.JAVA_LONG));
    }

    GuestThreads threads() {
        return runtime.threads();
    }

    /** NEW_OBJECT is served by newObject. */
    private static String methodName(RuntimeHelper helper) {
        var name = new StringBuilder();
        for (var word : helper.name().toLowerCase(Locale.ROOT).split("_")) {
            name.append(name.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1));
        }
        return name.toString();
    }

    private static FunctionDescriptor shape(CallSignature signature) {
        var parameters = new MemoryLayout[signature.parameters().size() + 1];
        parameters[0] = ValueLayout.JAVA_LONG;
        for (int i = 1; i < parameters.length; i++) {
            parameters[i] = layout(signature.parameters().get(i - 1));
        }
        return signature.result() instanceof ValueShape.Void ? FunctionDescriptor.ofVoid(parameters)
                : FunctionDescriptor.of(layout(signature.result()), parameters);
    }

    private static ValueLayout layout(ValueShape shape) {
        if (!(shape instanceof ValueShape.Scalar scalar)) {
            throw new InternalCompilerError("a helper takes and gives scalars, not " + shape);
        }
        return switch (scalar.type().kind()) {
            case I32 -> ValueLayout.JAVA_INT;
            case F32 -> ValueLayout.JAVA_FLOAT;
            case F64 -> ValueLayout.JAVA_DOUBLE;
            case I64, REF, BYREF -> ValueLayout.JAVA_LONG;
        };
    }

    private long upcall(String name, FunctionDescriptor shape) {
        return addresses.computeIfAbsent(name, n -> runtime.upcalls().of(find(n, shape.toMethodType()), shape));
    }

    private MethodHandle find(String name, MethodType type) {
        try {
            return MethodHandles.lookup().bind(this, name, type);
        } catch (ReflectiveOperationException e) {
            throw new InternalCompilerError("no slow path " + name + type, e);
        }
    }

    // ---- resolvers of first calls

    /**
     * Does what may take long or wait for another thread. The arguments of the call that led here lie on the stack above the
     * exit, so a collection meanwhile finds them.
     */
    private <T> T outside(Supplier<T> action) {
        return runtime.threads().current().outside(action);
    }

    private long codeOf(LongSupplier action) {
        var thread = runtime.threads().current();
        boolean left = thread.beginOutside();
        try {
            return action.getAsLong();
        } finally {
            thread.endOutside(left);
        }
    }

    long compile(long context, int methodId, long returnAddress) {
        return codeOf(() -> {
            var method = runtime.linker().linkedMethod(methodId);
            long code = method.firstCall();
            if (method.isPublished()) {
                runtime.linker().patchCall(returnAddress, method, code);
            }
            return code;
        });
    }

    long resolveCall(long context, long methodTable, int interfaceMethodId) {
        return codeOf(() -> runtime.linker().interfaceTables().resolve(methodTable, interfaceMethodId));
    }

    void poll(long context) {
        runtime.threads().current().poll();
    }

    /** Where the exception that the context describes goes on. */
    long dispatch(long context) {
        return runtime.dispatcher().dispatch(context);
    }

    /** @param length of an array; means nothing for other objects */
    long allocate(long context, long methodTable, long length) {
        boolean array = (NativeMemory.getInt(methodTable + ObjectModel.MT_FLAGS) & ObjectModel.FLAG_ARRAY) != 0;
        return array ? newArray(context, methodTable, length) : newObject(context, methodTable);
    }

    // ---- slow paths of helpers

    long newObject(long context, long methodTable) {
        return runtime.objects().allocate(context, methodTable, 0);
    }

    long newArray(long context, long methodTable, long length) {
        checkLength(length);
        return runtime.objects().allocate(context, methodTable, length);
    }

    private static void checkLength(long length) {
        if (length < 0) {
            throw new IlException("System.OverflowException", "Arithmetic operation resulted in an overflow.");
        }
        if (length > Integer.MAX_VALUE) {
            throw new IlException("System.OutOfMemoryException", "Array dimensions exceeded supported range.");
        }
    }

    long newMdArray(long context, long methodTable, long lengths) {
        int rank = NativeMemory.getInt(methodTable + ObjectModel.MT_RANK);
        long total = 1;
        for (int i = 0; i < rank; i++) {
            int length = NativeMemory.getInt(lengths + 4L * i);
            checkLength(length);
            total = Math.multiplyHigh(total, length) != 0 ? Long.MAX_VALUE : total * length;
            checkLength(total);
        }
        long array = runtime.objects().allocate(context, methodTable, total);
        NativeMemory.copy(array + ObjectModel.MD_LENGTHS, lengths, 8L * rank);
        return array;
    }

    long isInstance(long context, long object, long methodTable) {
        return object != 0 && isAssignable(GuestObjects.methodTable(object), methodTable) ? object : 0;
    }

    long castClass(long context, long object, long methodTable) {
        if (object == 0 || isAssignable(GuestObjects.methodTable(object), methodTable)) {
            return object;
        }
        throw invalidCast(object, methodTable);
    }

    private boolean isAssignable(long from, long to) {
        return from == to || outside(() -> runtime.linker().typeOf(from).isAssignableTo(runtime.linker().typeOf(to)));
    }

    private IlException invalidCast(long object, long methodTable) {
        return new IlException("System.InvalidCastException", "Unable to cast object of type '"
                + runtime.linker().typeOf(GuestObjects.methodTable(object)).reflectionName() + "' to type '"
                + runtime.linker().typeOf(methodTable).reflectionName() + "'.");
    }

    /** Enums unbox as their underlying types and the other way round, ECMA-335 III.4.32. */
    long unbox(long context, long object, long methodTable) {
        if (object == 0) {
            throw new IlException("System.NullReferenceException",
                    "Object reference not set to an instance of an object.");
        }
        TypeDesc from = runtime.linker().typeOf(GuestObjects.methodTable(object));
        TypeDesc to = runtime.linker().typeOf(methodTable);
        if (from != to && !(from.isValueType() && from.reduced() == to.reduced())) {
            throw new IlException("System.InvalidCastException", "Unable to cast object of type '"
                    + from.reflectionName()
                    + "' to type '" + to.reflectionName() + "'.");
        }
        return object + ObjectModel.FIRST_FIELD;
    }

    void checkArrayStore(long context, long array, long value) {
        if (value != 0) {
            long element = NativeMemory.getLong(GuestObjects.methodTable(array) + ObjectModel.MT_ELEMENT);
            if (!isAssignable(GuestObjects.methodTable(value), element)) {
                throw new IlException("System.ArrayTypeMismatchException",
                        "Attempted to access an element as a type incompatible with the array.");
            }
        }
    }

    long resolveInterface(long context, long object, int interfaceMethodId) {
        if (object == 0) {
            throw new IlException("System.NullReferenceException",
                    "Object reference not set to an instance of an object.");
        }
        long table = GuestObjects.methodTable(object);
        return codeOf(() -> runtime.linker().interfaceTables().resolve(table, interfaceMethodId));
    }

    long resolveGenericVirtual(long context, long object, int methodId) {
        if (object == 0) {
            throw new IlException("System.NullReferenceException",
                    "Object reference not set to an instance of an object.");
        }
        var type = runtime.linker().typeOf(GuestObjects.methodTable(object));
        return codeOf(() -> {
            var target = type.resolveVirtual(runtime.linker().linkedMethod(methodId).method());
            return runtime.linker().method(target).virtualEntry();
        });
    }

    void initDelegate(long context, long delegate, long target, long code) {
        Delegates.initialize(runtime, delegate, target, code);
    }

    void initClass(long context, int typeId) {
        outside(() -> runtime.linker().initialize(runtime.linker().linkedType(typeId).type));
    }

    long typeObject(long context, int typeId) {
        return codeOf(() -> runtime.linker().typeObject(runtime.linker().linkedType(typeId).type));
    }

    void raise(long context, int number) {
        throw runtime.linker().deferredFailure(number);
    }

    long threadStatic(long context, int id) {
        return runtime.threads().current().threadStatic(id);
    }

    void moveMemory(long context, long destination, long source, long bytes) {
        NativeMemory.copy(destination, source, bytes);
    }

    void clearMemory(long context, long address, long bytes) {
        NativeMemory.clear(address, bytes);
    }

    void fillMemory(long context, long address, int value, long bytes) {
        NativeMemory.segment(address, bytes).fill((byte) value);
    }

    /** Java's remainder is C's fmod. */
    double fmod(long context, double a, double b) {
        return a % b;
    }

    float fmodf(long context, float a, float b) {
        return a % b;
    }

    long newString(long context, int length) {
        checkLength(length > LONGEST_STRING ? Long.MAX_VALUE : length);
        return runtime.objects().newString(context, length);
    }

    long clone(long context, long object) {
        return runtime.objects().copy(context, object);
    }

    // ---- trace points

    void trace(long context, long returnAddress, long registers) {
        runtime.tracer().at(context, returnAddress, registers);
    }

    void checkTrace(long context, long returnAddress, long registers) {
        runtime.tracer().checkAt(context, returnAddress, registers);
    }
}
