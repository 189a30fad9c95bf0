package dev.gatun.runtime.interop;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.runtime.IlObject;
import dev.gatun.runtime.heap.GuestObjects;
import dev.gatun.runtime.link.Delegates;
import dev.gatun.runtime.link.GuestRuntime;
import dev.gatun.runtime.link.GuestThreads;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * C functions that call delegates. C calls Java, which HotSpot lets any thread do, and Java calls the guest.
 *
 * <p>An exception cannot leave through the C code in between. It waits until the guest code that called C has control again and
 * is thrown there; until then further callbacks of the thread do nothing and return zero. Where no guest code is waiting, the
 * thread's uncaught exception handler gets it, and C zero.
 *
 * <p>A function and its delegate stay as long as the runtime. Thread-safe.
 */
final class NativeCallbacks {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private final GuestRuntime runtime;
    private final Conversions conversions;
    private final Map<Long, Callback> byDelegate = new ConcurrentHashMap<>();
    private final Map<Long, Callback> byPointer = new ConcurrentHashMap<>();

    /** @param delegate keeps the object */
    record Callback(long pointer, IlObject delegate) {
    }

    NativeCallbacks(GuestRuntime runtime, Conversions conversions) {
        this.runtime = runtime;
        this.conversions = conversions;
    }

    /**
     * The C function that calls a delegate: the same for the same delegate.
     *
     * @throws UnsupportedIlException where an argument does not cross
     */
    long pointer(long delegate) {
        var known = byDelegate.get(delegate);
        return known != null ? known.pointer() : make(delegate).pointer();
    }

    private synchronized Callback make(long delegate) {
        var known = byDelegate.get(delegate);
        if (known != null) {
            return known;
        }
        var object = Conversions.handle(runtime, delegate);
        var invoke = Delegates.invoke(runtime.linker().typeOf(GuestObjects.methodTable(delegate)));
        var shape = descriptor(invoke);
        long pointer = Linker.nativeLinker().upcallStub(guarded(handle(invoke, shape.toMethodType(), object)), shape,
                runtime.callbackArena()).address();
        return remember(pointer, object);
    }

    /** Says that a delegate was made for a C function, so that each leads to the other; gives what stands there by then. */
    Callback remember(long pointer, IlObject delegate) {
        var callback = new Callback(pointer, delegate);
        var known = byPointer.putIfAbsent(pointer, callback);
        if (known != null) {
            return known;
        }
        byDelegate.put(delegate.address(), callback);
        return callback;
    }

    /** The delegate that a C function was made for or of, or 0. */
    long delegate(long pointer) {
        var known = byPointer.get(pointer);
        return known == null ? 0 : known.delegate().address();
    }

    /** Calls the delegate with C's arguments converted. */
    private MethodHandle handle(MethodDesc invoke, MethodType c, IlObject delegate) {
        var java = MethodType.methodType(javaType(invoke.signature().returnType()),
                invoke.signature().parameters().stream().<Class<?>>map(NativeCallbacks::javaType).toList());
        var handle = GuestCall.handle(runtime, conversions, invoke, java.insertParameterTypes(0, IlObject.class)).bindTo(delegate);
        for (int i = 0; i < c.parameterCount(); i++) {
            var type = invoke.signature().parameters().get(i);
            if (type.reduced().kind() == TypeKind.BOOLEAN) {
                handle = MethodHandles.filterArguments(handle, i, find("truth", boolean.class, int.class));
            } else if (JavaTypes.isString(type)) {
                handle = MethodHandles.filterArguments(handle, i, find("text", String.class, long.class));
            }
        }
        return MethodHandles.explicitCastArguments(handle, c);
    }

    private static Class<?> javaType(TypeDesc type) {
        return JavaTypes.of(type);
    }

    private static FunctionDescriptor descriptor(MethodDesc invoke) {
        var parameters = invoke.signature().parameters();
        var layouts = new MemoryLayout[parameters.size()];
        for (int i = 0; i < layouts.length; i++) {
            layouts[i] = JavaTypes.isString(parameters.get(i)) ? ValueLayout.JAVA_LONG
                    : layout(invoke, "parameter " + (i + 1), parameters.get(i));
        }
        var result = invoke.signature().returnType();
        return result.isVoid() ? FunctionDescriptor.ofVoid(layouts) : FunctionDescriptor.of(layout(invoke, "its result", result), layouts);
    }

    /** bool is C's BOOL, 4 bytes, as .NET has it by default. */
    private static MemoryLayout layout(MethodDesc invoke, String where, TypeDesc type) {
        var kind = type.reduced().kind();
        if (kind == TypeKind.BOOLEAN) {
            return ValueLayout.JAVA_INT;
        }
        if (kind == TypeKind.BYREF ? !NativeFunctions.isBlittable(type.elementType()) : !NativeFunctions.isBlittable(type)) {
            throw new UnsupportedIlException(invoke.fullName(), -1, "a call from C: " + where + " of type " + type);
        }
        return kind == TypeKind.STRUCT ? StructLayouts.forCalls(type) : StructLayouts.of(type);
    }

    private MethodHandle guarded(MethodHandle target) {
        var type = target.type();
        var result = type.returnType();
        var zero = result == void.class ? MethodHandles.empty(MethodType.methodType(void.class))
                : result == MemorySegment.class ? MethodHandles.insertArguments(find("zeroes", MemorySegment.class, long.class), 0,
                        (long) 256) : MethodHandles.zero(result);
        var failed = MethodHandles.insertArguments(find("failed", void.class, GuestThreads.class, boolean.class, Throwable.class), 0,
                runtime.threads());
        // (boolean waiting, Throwable) -> result
        var handler = MethodHandles.filterReturnValue(failed, zero);
        // (boolean waiting, arguments...) -> result
        var called = MethodHandles.catchException(MethodHandles.dropArguments(target, 0, boolean.class), Throwable.class,
                MethodHandles.permuteArguments(handler, MethodType.methodType(result, Throwable.class, boolean.class), 1, 0));
        var waiting = find("isWaiting", boolean.class, GuestThreads.class).bindTo(runtime.threads());
        var whole = MethodHandles.foldArguments(called, waiting);
        var pending = MethodHandles.dropArguments(find("isPending", boolean.class, GuestThreads.class).bindTo(runtime.threads()), 0,
                type.parameterList());
        return MethodHandles.guardWithTest(pending, MethodHandles.dropArguments(zero, 0, type.parameterList()), whole);
    }

    private static boolean isPending(GuestThreads threads) {
        return threads.current().isPending();
    }

    private static boolean isWaiting(GuestThreads threads) {
        return threads.current().isActive();
    }

    private static void failed(GuestThreads threads, boolean waiting, Throwable throwable) {
        if (waiting) {
            threads.current().raise(throwable);
        } else {
            var thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, throwable);
        }
    }

    private static MemorySegment zeroes(long size) {
        return Arena.ofAuto().allocate(size, 16);
    }

    private static boolean truth(int value) {
        return value != 0;
    }

    private static String text(long address) {
        return address == 0 ? null : MemorySegment.ofAddress(address).reinterpret(Long.MAX_VALUE).getString(0);
    }

    private static MethodHandle find(String name, Class<?> result, Class<?>... parameters) {
        try {
            return LOOKUP.findStatic(NativeCallbacks.class, name, MethodType.methodType(result, parameters));
        } catch (ReflectiveOperationException e) {
            throw new InternalCompilerError("no callback method " + name, e);
        }
    }
}
