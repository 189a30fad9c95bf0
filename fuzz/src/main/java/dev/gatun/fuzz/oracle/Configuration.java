package dev.gatun.fuzz.oracle;

import dev.gatun.jit.CompilerOptions;
import dev.gatun.runtime.Gatun;
import dev.gatun.runtime.GatunAbi;
import java.io.OutputStream;
import java.util.List;

/** A way of compiling that has to give the same results as all others. */
public enum Configuration {
    SYSV_O0(GatunAbi.SYSTEM_V, CompilerOptions.O0),
    SYSV_O1(GatunAbi.SYSTEM_V, CompilerOptions.O1),
    WIN64_O0(GatunAbi.WINDOWS_X64, CompilerOptions.O0),
    WIN64_O1(GatunAbi.WINDOWS_X64, CompilerOptions.O1);

    /** All of them. */
    public static final List<Configuration> ALL = List.of(values());

    private final GatunAbi abi;
    private final CompilerOptions options;

    Configuration(GatunAbi abi, CompilerOptions options) {
        this.abi = abi;
        this.options = options;
    }

    /** A runtime that compiles so and verifies every register allocation. */
    public Gatun open(OutputStream out) {
        return Gatun.builder().abi(abi).compilerOptions(options.withVerify(true).withListing(true)).out(out).open();
    }

    /** A runtime that compiles so and verifies nothing. */
    public Gatun openFast() {
        return Gatun.builder().abi(abi).compilerOptions(options).out(OutputStream.nullOutputStream()).open();
    }
}
