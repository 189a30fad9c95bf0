package dev.gatun.x64;

import dev.gatun.jit.CompilerHost;
import dev.gatun.jit.alloc.Allocation;
import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.target.Backend;
import dev.gatun.jit.target.CallLayout;
import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.OperandRules;
import dev.gatun.jit.target.RegisterFile;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.x64.abi.Abi;
import dev.gatun.x64.emit.Emitter;
import dev.gatun.x64.lower.Lowering;
import dev.gatun.x64.lower.X64Rules;

/** x86-64 under one ABI. */
public final class X64Backend implements Backend {
    private final Abi abi;
    private final RegisterFile registers;
    private final OperandRules rules = new X64Rules();

    private X64Backend(Abi abi) {
        this.abi = abi;
        this.registers = abi.registers();
    }

    /** The backend for an ABI. */
    public static X64Backend of(Abi abi) {
        return new X64Backend(abi);
    }

    @Override
    public String name() {
        return "x86-64 " + abi.name();
    }

    @Override
    public RegisterFile registers() {
        return registers;
    }

    @Override
    public CallLayout callLayout(CallSignature signature) {
        return abi.layout(signature);
    }

    @Override
    public void lower(VMethod method) {
        Lowering.lower(abi, method);
    }

    @Override
    public OperandRules rules() {
        return rules;
    }

    @Override
    public CompiledCode emit(Allocation allocation, CompilerHost host, boolean listing) {
        return Emitter.emit(allocation, call -> host.methodId(call.method()), listing);
    }
}
