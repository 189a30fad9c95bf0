package dev.gatun.runtime.interop;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.runtime.heap.GuestObjects;
import dev.gatun.runtime.interop.NativeFunctions.Marshalling;
import dev.gatun.runtime.link.GuestRuntime;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.StructLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.VarHandle;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A call of a C function whose arguments change form on the way: the guest calls Java, Java calls C. */
final class MarshalledCall {
    private static final StructLayout CALL_STATE = Linker.Option.captureStateLayout();
    private static final VarHandle ERRNO = CALL_STATE.varHandle(MemoryLayout.PathElement.groupElement("errno"));

    private final GuestRuntime runtime;
    private final NativeCallbacks callbacks;
    private final MethodHandle function;
    private final List<Marshalling> parameters;
    private final Marshalling result;
    private final boolean keepError;

    private MarshalledCall(GuestRuntime runtime, NativeCallbacks callbacks, MethodHandle function, List<Marshalling> parameters,
            Marshalling result,
            boolean keepError) {
        this.runtime = runtime;
        this.callbacks = callbacks;
        this.function = function;
        this.parameters = List.copyOf(parameters);
        this.result = result;
        this.keepError = keepError;
    }

    /**
     * The call as a Java method over {@link Carriers}.
     *
     * @param variadic the number of the first variable argument; -1 where the function is not variadic
     */
    static MethodHandle handle(GuestRuntime runtime, NativeCallbacks callbacks, ExternSignature signature, int variadic, long address, List<Marshalling> parameters,
            Marshalling result, boolean keepError) {
        var types = signature.parameters();
        var layouts = types.stream().map(Carriers::layout).toArray(MemoryLayout[]::new);
        var returned = signature.result();
        var descriptor = returned.isVoid() ? FunctionDescriptor.ofVoid(layouts)
                : FunctionDescriptor.of(result == Marshalling.TRUTH ? ValueLayout.JAVA_INT : resultLayout(returned),
                layouts);
        var options = new ArrayList<Linker.Option>();
        if (keepError) {
            options.add(Linker.Option.captureCallState("errno"));
        }
        if (variadic >= 0) {
            options.add(Linker.Option.firstVariadicArg(variadic));
        }
        var function = Linker.nativeLinker().downcallHandle(MemorySegment.ofAddress(address), descriptor,
                options.toArray(Linker.Option[]::new));
        if (Carriers.of(returned) == MemorySegment.class) {
            function = MethodHandles.insertArguments(function, 0, (SegmentAllocator) (size, alignment) -> Arena.ofAuto()
                    .allocate(size, alignment));
        }
        var call = new MarshalledCall(runtime, callbacks, spread(function), parameters, result, keepError);
        try {
            var invoke = MethodHandles.lookup()
                    .bind(call, "invoke", MethodType.methodType(Object.class, Object[].class));
            var raw = MethodType.methodType(Carriers.of(returned), types.stream().<Class<?>>map(Carriers::of).toList());
            return invoke.asCollector(Object[].class, types.size()).asType(raw);
        } catch (ReflectiveOperationException e) {
            throw new InternalCompilerError("no invoke", e);
        }
    }

    /** Narrow results have undefined upper bits in C. */
    private static MemoryLayout resultLayout(TypeDesc type) {
        return Carriers.of(type) == int.class ? switch (type.valueSize()) {
            case 1 -> ValueLayout.JAVA_BYTE;
            case 2 -> ValueLayout.JAVA_SHORT;
            default -> ValueLayout.JAVA_INT;
        } : Carriers.layout(type);
    }

    private static MethodHandle spread(MethodHandle function) {
        return function.asSpreader(Object[].class, function.type().parameterCount())
                .asType(MethodType.methodType(Object.class, Object[].class));
    }

    private Object invoke(Object... raw) throws Throwable {
        try (var arena = Arena.ofConfined()) {
            int leading = keepError ? 1 : 0;
            var arguments = new Object[raw.length + leading];
            var state = keepError ? arena.allocate(CALL_STATE) : MemorySegment.NULL;
            if (keepError) {
                arguments[0] = state;
            }
            var thread = runtime.threads().current();
            int kept = thread.keptCount();
            for (int i = 0; i < raw.length; i++) {
                arguments[leading + i] = toNative(parameters.get(i), raw[i], arena);
                if (parameters.get(i) == Marshalling.ELEMENTS) {
                    // C has the address of its elements; the caller may have no more use for the array.
                    thread.keep((long) raw[i]);
                }
            }
            boolean left = thread.beginOutside();
            Object value;
            try {
                value = function.invokeExact(arguments);
            } finally {
                thread.endOutside(left);
                thread.releaseKept(kept);
            }
            if (keepError) {
                runtime.threads().current().lastNativeError((int) ERRNO.get(state, 0L));
            }
            return fromNative(value);
        }
    }

    private Object toNative(Marshalling marshalling, Object raw, Arena arena) {
        return switch (marshalling) {
            case DIRECT, TRUTH -> raw;
            case UTF_8 -> (long) raw == 0 ? 0L : arena.allocateFrom(GuestObjects.toJava((long) raw)).address();
            case UTF_16 -> (long) raw == 0 ? 0L
                    : arena.allocateFrom(GuestObjects.toJava((long) raw), StandardCharsets.UTF_16LE).address();
            case CALLBACK -> (long) raw == 0 ? 0L : callbacks.pointer((long) raw);
            case ELEMENTS -> (long) raw == 0 ? 0L : (long) raw + ObjectModel.ARRAY_ELEMENTS;
        };
    }

    private Object fromNative(Object value) {
        return switch (result) {
            case DIRECT, ELEMENTS, CALLBACK -> value instanceof Byte b ? (Object) (int) b : value instanceof Short s
                    ? (Object) (int) s : value;
            case TRUTH -> (int) value != 0 ? 1 : 0;
            case UTF_8 -> newString((long) value, StandardCharsets.UTF_8);
            case UTF_16 -> newString((long) value, StandardCharsets.UTF_16LE);
        };
    }

    private Object newString(long address, java.nio.charset.Charset charset) {
        if (address == 0) {
            return 0L;
        }
        var text = MemorySegment.ofAddress(address).reinterpret(Long.MAX_VALUE).getString(0, charset);
        return runtime.objects().newString(runtime.threads().current().context(), text);
    }
}
