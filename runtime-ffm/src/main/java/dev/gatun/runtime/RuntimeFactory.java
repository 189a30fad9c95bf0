package dev.gatun.runtime;

import dev.gatun.il.pe.PeImage;
import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.target.StubFactory;
import dev.gatun.jit.types.TypeSystem;
import dev.gatun.runtime.interop.Conversions;
import dev.gatun.runtime.interop.Definitions;
import dev.gatun.runtime.interop.ExternMethods;
import dev.gatun.runtime.link.AssemblyLoader;
import dev.gatun.runtime.link.GuestRuntime;
import dev.gatun.runtime.os.Os;
import dev.gatun.x64.abi.Abi;
import dev.gatun.x64.stubs.X64StubFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Puts a runtime together. The one place that knows which machine it is for. */
final class RuntimeFactory {
    private static final String CLASS_LIBRARY = "Gatun.CoreLib.dll";

    private RuntimeFactory() {
    }

    static GuestRuntime create(GatunOptions options, AssemblyLoader loader, Definitions definitions) {
        var types = new TypeSystem(loader);
        types.setClassLibrary(classLibrary());
        StubFactory stubs = new X64StubFactory(abi(options.abi()), abi(GatunAbi.host()));
        return new GuestRuntime(Os.host(), types, stubs, options.maxHeap(),
                runtime -> new ExternMethods(runtime, stubs, new Conversions(runtime), definitions, method -> Optional.empty(),
                        method -> {
                            throw new UnsupportedIlException(method.fullName(), -1, "compilation");
                        }),
                runtime -> object -> Conversions.handle(runtime, object), method -> options.trace().accept(method.fullName()));
    }

    private static Abi abi(GatunAbi abi) {
        return switch (abi) {
            case SYSTEM_V -> Abi.SYSTEM_V;
            case WINDOWS_X64 -> Abi.WINDOWS_X64;
        };
    }

    private static PeImage classLibrary() {
        try (var stream = RuntimeFactory.class.getResourceAsStream(CLASS_LIBRARY)) {
            if (stream == null) {
                throw new InternalCompilerError("the resource " + CLASS_LIBRARY + " is missing");
            }
            return PeImage.of(stream.readAllBytes(), CLASS_LIBRARY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
