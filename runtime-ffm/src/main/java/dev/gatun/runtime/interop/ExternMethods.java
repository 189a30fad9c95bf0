package dev.gatun.runtime.interop;

import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.importer.Importer;
import dev.gatun.jit.target.StubFactory;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.MethodSignature;
import dev.gatun.jit.types.PInvokeInfo;
import dev.gatun.runtime.link.GuestRuntime;
import dev.gatun.runtime.link.Linker;
import java.util.function.Function;

/**
 * Where every method's code comes from: methods with IL from the compiler, internal calls from Java, native methods
 * from what the host defined or from C libraries.
 */
public final class ExternMethods implements Linker.MethodSource {
    private final Definitions definitions;
    private final GuestAccess classLibrary;
    private final Function<MethodDesc, CompiledCode> compiler;
    private final JavaFunctions javaFunctions;
    private final NativeFunctions nativeFunctions;

    /**
     * @param classLibrary has the Java methods of the class library's internal calls
     * @param compiler     of methods with IL
     */
    public ExternMethods(GuestRuntime runtime, StubFactory stubs, Conversions conversions, Definitions definitions,
            GuestAccess classLibrary, Function<MethodDesc, CompiledCode> compiler) {
        this.definitions = definitions;
        this.classLibrary = classLibrary;
        this.compiler = compiler;
        javaFunctions = new JavaFunctions(runtime, stubs, conversions);
        var callbacks = new NativeCallbacks(runtime, conversions);
        nativeFunctions = new NativeFunctions(runtime, stubs, javaFunctions, callbacks);
        var foreignDelegates = new ForeignDelegates(runtime, javaFunctions, nativeFunctions, callbacks);
        classLibrary.connect(foreignDelegates);
        conversions.connect(foreignDelegates);
    }

    @Override
    public CompiledCode code(MethodDesc method) {
        if (method.isPInvoke()) {
            var info = method.pinvoke().orElseThrow(() -> new UnsupportedIlException(method.fullName(), -1,
                    "a native method without a library"));
            var defined = definitions.function(info.module(), info.entryPoint());
            return defined.isPresent() ? javaFunctions.thunk(method, defined.get())
                    : nativeFunctions.thunk(method, withEntryPoint(method, info));
        }
        if (method.isInternalCall()) {
            var defined = definitions.internalCall(method);
            if (defined.isPresent()) {
                return javaFunctions.thunk(method, defined.get());
            }
            var bound = classLibrary.internalCall(method);
            if (bound.isPresent()) {
                return javaFunctions.rawThunk(method, bound.get());
            }
            if (Importer.isIntrinsic(method)) {
                return compiler.apply(method);
            }
            throw new UnsupportedIlException(method.fullName(), -1, "an internal call that nobody has defined");
        }
        return compiler.apply(method);
    }

    @Override
    public CompiledCode variadic(MethodDesc method, MethodSignature site) {
        var info = method.pinvoke().orElseThrow(() -> new UnsupportedIlException(method.fullName(), -1,
                "a native method without a library"));
        return nativeFunctions.variadic(method, withEntryPoint(method, info), site);
    }

    /** A declaration without an entry point means the method's name. */
    private static PInvokeInfo withEntryPoint(MethodDesc method, PInvokeInfo info) {
        return !info.entryPoint().isEmpty() ? info
                : new PInvokeInfo(info.module(), method.name(), info.charSet(), info.callConv(),
                info.setLastError(), info.exactSpelling());
    }

    @Override
    public boolean isBound(MethodDesc method) {
        return method.isInternalCall() && (definitions.internalCall(method).isPresent()
                || classLibrary.internalCall(method).isPresent());
    }
}
