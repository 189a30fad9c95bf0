package dev.gatun.runtime;

import java.nio.file.Path;
import java.util.stream.Stream;

/** The assembly of src/test/interop, opened in every way that tests want it. */
record InteropLibrary(GatunAbi abi, String kind) {
    /** Both ABIs with optimised code, the host's with unoptimised. */
    static Stream<InteropLibrary> all() {
        return Stream.of(new InteropLibrary(GatunAbi.SYSTEM_V, "release"),
                new InteropLibrary(GatunAbi.WINDOWS_X64, "release"),
                new InteropLibrary(GatunAbi.SYSTEM_V, "debug"), new InteropLibrary(GatunAbi.WINDOWS_X64, "debug"));
    }

    /** An open runtime with the assembly. */
    record Opened(Gatun gatun, IlAssembly assembly) implements AutoCloseable {
        IlMethod method(String name) {
            return assembly.method("Interop." + name);
        }

        Object call(String name, Object... arguments) {
            return method(name).call(arguments);
        }

        @Override
        public void close() {
            gatun.close();
        }
    }

    Gatun.Builder builder() {
        return Gatun.builder().abi(abi).optimization(kind.equals("release") ? 1 : 0);
    }

    Opened open() {
        return open(builder());
    }

    Opened open(Gatun.Builder builder) {
        var gatun = builder.open();
        return new Opened(gatun, gatun.load(Path.of("src/test/interop", kind, "interop_library.dll")));
    }

    @Override
    public String toString() {
        return abi + " " + kind;
    }
}
