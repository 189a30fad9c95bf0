package dev.gatun.jit.target;

import dev.gatun.jit.CompilerHost;
import dev.gatun.jit.alloc.Allocation;
import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.vcode.VMethod;

/** A machine under one ABI: everything the compiler asks of it. Immutable and thread-safe. */
public interface Backend {
    /** For messages and listings, for example {@code x86-64 win64}. */
    String name();

    RegisterFile registers();

    /** Where a call puts its arguments and result. */
    CallLayout callLayout(CallSignature signature);

    /**
     * Rewrites vcode into forms that the machine has: two-address operations, physical registers where instructions and
     * calls demand them, memory operands and immediates where they fit.
     */
    void lower(VMethod method);

    /** Which operands of lowered instructions need registers. */
    OperandRules rules();

    /**
     * Emits lowered and allocated code.
     *
     * @param host    gives the ids that interface calls pass
     * @param listing whether the listing will be wanted; recording it costs time
     */
    CompiledCode emit(Allocation allocation, CompilerHost host, boolean listing);
}
