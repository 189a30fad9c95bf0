package dev.gatun.runtime.interop;

import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.target.StubFactory;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.PInvokeInfo;
import dev.gatun.runtime.link.GuestRuntime;
import dev.gatun.runtime.link.Linker;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where every method's code comes from: methods with IL from the compiler, internal calls from Java, native methods from what the
 * host defined or from C libraries.
 */
public final class ExternMethods implements Linker.MethodSource {
    private final Definitions definitions;
    private final Function<MethodDesc, Optional<MethodHandle>> internalCalls;
    private final Function<MethodDesc, CompiledCode> compiler;
    private final JavaFunctions javaFunctions;
    private final NativeFunctions nativeFunctions;

    /**
     * @param internalCalls the Java methods of the class library's internal calls
     * @param compiler      of methods with IL
     */
    public ExternMethods(GuestRuntime runtime, StubFactory stubs, Conversions conversions, Definitions definitions,
            Function<MethodDesc, Optional<MethodHandle>> internalCalls, Function<MethodDesc, CompiledCode> compiler) {
        this.definitions = definitions;
        this.internalCalls = internalCalls;
        this.compiler = compiler;
        javaFunctions = new JavaFunctions(runtime, stubs, conversions);
        nativeFunctions = new NativeFunctions(runtime, stubs, javaFunctions);
    }

    @Override
    public CompiledCode code(MethodDesc method) {
        if (method.isPInvoke()) {
            var info = method.pinvoke().orElseThrow(() -> new UnsupportedIlException(method.fullName(), -1,
                    "a native method without a library"));
            var defined = definitions.function(info.module(), info.entryPoint());
            return defined.isPresent() ? javaFunctions.thunk(method, defined.get()) : nativeFunctions.thunk(method, withEntryPoint(method, info));
        }
        if (method.isInternalCall()) {
            var bound = internalCall(method);
            if (bound.isPresent()) {
                return javaFunctions.thunk(method, bound.get());
            }
        }
        return compiler.apply(method);
    }

    /** A declaration without an entry point means the method's name. */
    private static PInvokeInfo withEntryPoint(MethodDesc method, PInvokeInfo info) {
        return !info.entryPoint().isEmpty() ? info : new PInvokeInfo(info.module(), method.name(), info.charSet(), info.callConv(),
                info.setLastError(), info.exactSpelling());
    }

    private Optional<MethodHandle> internalCall(MethodDesc method) {
        return definitions.internalCall(method).or(() -> internalCalls.apply(method));
    }

    @Override
    public boolean isBound(MethodDesc method) {
        return method.isInternalCall() && internalCall(method).isPresent();
    }
}
