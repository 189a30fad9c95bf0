package dev.gatun.runtime.link;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;

/**
 * C function pointers to Java methods. Whatever the Java method throws is kept in the calling {@link GuestThread} and
 * the function returns zero: a throw that left an upcall would end the VM. Thread-safe.
 */
public final class Upcalls {
    private static final MethodHandle RAISE;

    static {
        try {
            RAISE = MethodHandles.lookup().findStatic(Upcalls.class, "raise",
                    MethodType.methodType(void.class, GuestThreads.class, Throwable.class));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private final GuestThreads threads;
    private final Arena arena;

    Upcalls(GuestThreads threads, Arena arena) {
        this.threads = threads;
        this.arena = arena;
    }

    /** The address of a C function of that shape that calls {@code target}; it stays good as long as the runtime. */
    public long of(MethodHandle target, FunctionDescriptor shape) {
        var handle = target.asType(shape.toMethodType());
        return Linker.nativeLinker().upcallStub(guarded(handle), shape, arena).address();
    }

    private MethodHandle guarded(MethodHandle target) {
        var raise = RAISE.bindTo(threads);
        var result = target.type().returnType();
        var handler = result == void.class ? raise
                : MethodHandles.filterReturnValue(raise, MethodHandles.zero(result));
        return MethodHandles.catchException(target, Throwable.class, handler);
    }

    private static void raise(GuestThreads threads, Throwable throwable) {
        threads.current().raise(throwable);
    }
}
