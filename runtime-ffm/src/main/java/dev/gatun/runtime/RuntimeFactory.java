package dev.gatun.runtime;

import dev.gatun.il.pe.PeImage;
import dev.gatun.jit.target.Backend;
import dev.gatun.jit.target.StubFactory;
import dev.gatun.jit.types.TypeSystem;
import dev.gatun.runtime.corelib.CoreLibrary;
import dev.gatun.runtime.crash.CrashReporter;
import dev.gatun.runtime.interop.Conversions;
import dev.gatun.runtime.interop.Definitions;
import dev.gatun.runtime.interop.ExternMethods;
import dev.gatun.runtime.interop.GuestAccess;
import dev.gatun.runtime.link.AssemblyLoader;
import dev.gatun.runtime.link.GuestRuntime;
import dev.gatun.runtime.os.Os;
import dev.gatun.runtime.trace.TraceSettings;
import dev.gatun.x64.X64Backend;
import dev.gatun.x64.abi.Abi;
import dev.gatun.x64.stubs.X64StubFactory;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/** Puts a runtime together. The one place that knows which machine it is for. */
final class RuntimeFactory {
    private RuntimeFactory() {
    }

    static GuestRuntime create(GatunOptions options, AssemblyLoader loader, Definitions definitions,
            Supplier<List<String>> arguments, Function<GuestRuntime, Conversions> conversions) {
        var types = new TypeSystem(loader);
        types.setClassLibrary(classLibrary());
        var backend = backend(options.abi());
        StubFactory stubs = new X64StubFactory(abi(options.abi()), abi(GatunAbi.host()));
        var replays = new MethodReplays(backend, options.compiler());
        var guest = new GuestRuntime(Os.host(), types, stubs, options.maxHeap(),
                runtime -> new ExternMethods(runtime, stubs, conversions.apply(runtime), definitions,
                        new GuestAccess(runtime, options.out(), options.err(), options.in(), arguments),
                        method -> replays.compile(runtime.linker(), runtime.statistics(), method)),
                runtime -> object -> Conversions.handle(runtime, object), trace(options));
        guest.crashes(new CrashReporter(guest, backend.registers().calleeSaved(), code -> replays.variables(guest.linker(), code)),
                options.crashReports());
        return guest;
    }

    private static TraceSettings trace(GatunOptions options) {
        return new TraceSettings(options.compiler().trace(), options.traceTo(), options.compiler().verify());
    }

    static Backend backend(GatunAbi abi) {
        return X64Backend.of(abi(abi));
    }

    static PeImage classLibrary() {
        return PeImage.of(CoreLibrary.image(), CoreLibrary.NAME + ".dll");
    }

    private static Abi abi(GatunAbi abi) {
        return switch (abi) {
            case SYSTEM_V -> Abi.SYSTEM_V;
            case WINDOWS_X64 -> Abi.WINDOWS_X64;
        };
    }
}
