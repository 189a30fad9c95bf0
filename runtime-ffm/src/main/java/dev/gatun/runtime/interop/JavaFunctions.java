package dev.gatun.runtime.interop;

import dev.gatun.jit.code.CodeSymbol;
import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.target.StubFactory;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.runtime.link.GuestRuntime;
import dev.gatun.runtime.link.GuestThreads;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;

/** Makes guest-callable code of Java methods. */
final class JavaFunctions {
    private static final MethodHandle BEGIN = find("begin", GuestThreads.class, String.class);
    private static final MethodHandle END = find("end", GuestThreads.class);

    private final GuestRuntime runtime;
    private final StubFactory stubs;
    private final Conversions conversions;

    JavaFunctions(GuestRuntime runtime, StubFactory stubs, Conversions conversions) {
        this.runtime = runtime;
        this.stubs = stubs;
        this.conversions = conversions;
    }

    /**
     * The code of a guest method without IL, that calls {@code target} with its arguments converted.
     *
     * @throws IllegalArgumentException if the Java method's type does not fit the guest method's
     */
    CompiledCode thunk(MethodDesc method, MethodHandle target) {
        return thunk(ExternSignature.of(method), target);
    }

    /** The same for a signature that no method has. */
    CompiledCode thunk(ExternSignature signature, MethodHandle target) {
        var parameters = signature.parameters();
        var handle = target.asFixedArity();
        if (handle.type().parameterCount() != parameters.size()) {
            throw new IllegalArgumentException("the Java method for " + signature.name() + " takes " + handle.type()
                    .parameterCount()
                    + " parameters instead of " + parameters.size());
        }
        var result = signature.result();
        if (result.isVoid() && handle.type().returnType() != void.class) {
            handle = handle.asType(handle.type().changeReturnType(void.class));
        }
        handle = outside(handle, signature.name());
        for (int i = 0; i < parameters.size(); i++) {
            handle = MethodHandles.filterArguments(handle, i,
                    conversions.toJava(parameters.get(i), target.type().parameterType(i)));
        }
        if (!result.isVoid()) {
            handle = MethodHandles.filterReturnValue(handle, conversions.fromJava(result, handle.type().returnType()));
        }
        return rawThunk(signature, handle);
    }

    /** The method called outside of the guest: however long it takes, no collection waits for it. */
    private MethodHandle outside(MethodHandle target, String name) {
        var result = target.type().returnType();
        var end = END.bindTo(runtime.threads());
        var cleanup = result == void.class ? MethodHandles.dropArguments(end, 0, Throwable.class)
                : MethodHandles.dropArguments(MethodHandles.foldArguments(MethodHandles.identity(result), end), 0, Throwable.class);
        return MethodHandles.foldArguments(MethodHandles.tryFinally(target, cleanup), MethodHandles.insertArguments(BEGIN, 0, runtime.threads(), name));
    }

    private static void begin(GuestThreads threads, String name) {
        threads.current().beginUpcall(name);
        threads.current().beginOutside();
    }

    private static void end(GuestThreads threads) {
        threads.current().endOutside(true);
        threads.current().endUpcall();
    }

    /** The same for a Java method that takes and gives {@link Carriers}, and is called in the guest. */
    CompiledCode rawThunk(MethodDesc method, MethodHandle raw) {
        return rawThunk(ExternSignature.of(method), raw);
    }

    CompiledCode rawThunk(ExternSignature signature, MethodHandle raw) {
        long address = runtime.upcalls().of(raw, signature.descriptor());
        return stubs.nativeThunk(signature.name(), signature.shapes(), new CodeSymbol.Native("java:" + signature.name(), address),
                List.of(), true);
    }

    /** The parameters with {@code this} first. */
    static List<TypeDesc> parameters(MethodDesc method) {
        return ExternSignature.of(method).parameters();
    }

    private static MethodHandle find(String name, Class<?>... parameters) {
        try {
            return MethodHandles.lookup().findStatic(JavaFunctions.class, name,
                    MethodType.methodType(void.class, parameters));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }
}
