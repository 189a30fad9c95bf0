package dev.gatun.runtime.interop;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.importer.Shapes;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.runtime.IlException;
import dev.gatun.runtime.heap.GuestObjects;
import dev.gatun.runtime.link.EntryThunk;
import dev.gatun.runtime.link.GuestRuntime;
import dev.gatun.runtime.link.GuestThread;
import dev.gatun.runtime.link.GuestThreads;
import dev.gatun.runtime.link.LinkedMethod;
import dev.gatun.runtime.link.VirtualCallers;
import dev.gatun.runtime.memory.NativeMemory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A guest method as a Java method handle: write the arguments into the thread's buffer, enter the guest, read the
 * result. Built of combinators, so that HotSpot compiles the whole way, conversions included.
 */
public final class GuestCall {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final MethodHandle ENTER = find("enter",
            MethodType.methodType(GuestThread.class, GuestThreads.class));
    private static final MethodHandle IS_VIRTUAL = find("isVirtual", MethodType.methodType(boolean.class));
    private static final MethodHandle ELSEWHERE = find("elsewhere",
            MethodType.methodType(Object.class, MethodHandle.class, Object[].class));
    private static final MethodHandle LEAVE = find("leave", MethodType.methodType(void.class, GuestThread.class));

    private final GuestRuntime runtime;
    private final LinkedMethod method;
    private final EntryThunk thunk;
    private final Map<Long, LinkedMethod> targets = new ConcurrentHashMap<>();

    private GuestCall(GuestRuntime runtime, MethodDesc method) {
        this.runtime = runtime;
        this.method = runtime.linker().method(method);
        this.thunk = runtime.linker().stubs().entryThunk(Shapes.signature(method));
    }

    /**
     * A handle of that Java type.
     *
     * @param type as {@link JavaTypes#methodType} gives it, or with types that convert: records for structs, segments
     *             for pointers
     * @throws IllegalArgumentException if a type does not convert
     */
    public static MethodHandle handle(GuestRuntime runtime, Conversions conversions, MethodDesc method,
            MethodType type) {
        if (method.signature().varargs()) {
            throw new UnsupportedIlException(method.fullName(), -1, "a vararg method called from Java");
        }
        boolean creates = JavaTypes.isFactory(method);
        if (creates && JavaTypes.isString(method.owner())) {
            throw new UnsupportedIlException(method.fullName(), -1, "a constructor of System.String called from Java");
        }
        var call = new GuestCall(runtime, method);
        var parameters = new ArrayList<TypeDesc>();
        if (!method.isStatic()) {
            parameters.add(method.owner().isValueType() ? method.owner().makeByRef() : method.owner());
        }
        parameters.addAll(method.signature().parameters());
        int given = parameters.size() - (creates ? 1 : 0);
        if (type.parameterCount() != given) {
            throw new IllegalArgumentException(method + " takes " + given + " arguments from Java, not "
                    + type.parameterCount());
        }
        var result = creates ? method.owner() : method.signature().returnType();
        var enter = find(creates ? "create" : isVirtual(method) ? "callVirtual" : "call",
                MethodType.methodType(long.class, GuestCall.class, GuestThread.class)).bindTo(call);
        var read = MethodHandles.filterReturnValue(Carriers.reader(result),
                conversions.toJava(result, type.returnType()));
        var handle = MethodHandles.filterReturnValue(enter, read);
        for (int i = given - 1; i >= 0; i--) {
            int parameter = i + (creates ? 1 : 0);
            var write = MethodHandles.filterArguments(Carriers.writer(parameters.get(parameter),
                    call.thunk.offsets()[parameter]), 1,
                    conversions.fromJava(parameters.get(parameter), type.parameterType(i)));
            handle = MethodHandles.foldArguments(MethodHandles.dropArguments(handle, 1, type.parameterType(i)), write);
        }
        var onThisThread = MethodHandles.foldArguments(MethodHandles.tryFinally(handle, leave(type.returnType())),
                ENTER.bindTo(runtime.threads()));
        return MethodHandles.guardWithTest(IS_VIRTUAL, onPlatformThread(onThisThread), onThisThread);
    }

    private static boolean isVirtual() {
        return Thread.currentThread().isVirtual();
    }

    /** The same handle, but called on another thread. */
    private static MethodHandle onPlatformThread(MethodHandle handle) {
        var type = handle.type();
        var spread = handle.asType(type.changeReturnType(Object.class)).asSpreader(Object[].class, type.parameterCount());
        return MethodHandles.insertArguments(ELSEWHERE, 0, spread).asCollector(Object[].class, type.parameterCount()).asType(type);
    }

    private static Object elsewhere(MethodHandle handle, Object[] arguments) {
        return VirtualCallers.onPlatformThread(() -> {
            try {
                return (Object) handle.invokeExact(arguments);
            } catch (Exception | Error e) {
                throw e;
            } catch (Throwable e) {
                throw new InternalCompilerError("a call of the guest threw", e);
            }
        });
    }

    /** {@code (Throwable, result, GuestThread) -> result}. */
    private static MethodHandle leave(Class<?> result) {
        if (result == void.class) {
            return MethodHandles.dropArguments(LEAVE, 0, Throwable.class);
        }
        var same = MethodHandles.dropArguments(MethodHandles.identity(result), 0, Throwable.class);
        return MethodHandles.foldArguments(MethodHandles.dropArguments(same, 2, GuestThread.class), 2, LEAVE);
    }

    private static boolean isVirtual(MethodDesc method) {
        return !method.isStatic() && method.isVirtual() && !method.isFinal() && !method.owner().isValueType()
                && !method.owner().isSealed();
    }

    private static MethodHandle find(String name, MethodType type) {
        try {
            return LOOKUP.findStatic(GuestCall.class, name, type);
        } catch (ReflectiveOperationException e) {
            throw new InternalCompilerError("no " + name, e);
        }
    }

    private static GuestThread enter(GuestThreads threads) {
        return threads.enter();
    }

    private static void leave(GuestThread thread) {
        thread.leave();
    }

    /** Enters the guest; returns the address of the result. */
    private static long call(GuestCall call, GuestThread thread) {
        return call.thunk.call(thread, call.method.entry());
    }

    private static long callVirtual(GuestCall call, GuestThread thread) {
        long receiver = NativeMemory.getLong(thread.arguments());
        if (receiver == 0) {
            throw new IlException("System.NullReferenceException",
                    "Object reference not set to an instance of an object.");
        }
        return call.thunk.call(thread, call.target(GuestObjects.methodTable(receiver)).virtualEntry());
    }

    private LinkedMethod target(long methodTable) {
        var known = targets.get(methodTable);
        return known != null ? known : targets.computeIfAbsent(methodTable,
                t -> runtime.linker().method(runtime.linker().typeOf(t).resolveVirtual(method.method())));
    }

    /** Makes an object and runs the constructor on it; returns the address of a cell with the object. */
    private static long create(GuestCall call, GuestThread thread) {
        long object = call.runtime.objects().create(thread.context(),
                call.runtime.linker().methodTable(call.method.method().owner()), 0);
        NativeMemory.putLong(thread.arguments(), object);
        call.thunk.call(thread, call.method.entry());
        NativeMemory.putLong(thread.arguments(), object);
        return thread.arguments();
    }

}
