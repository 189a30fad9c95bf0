package dev.gatun.x64.stubs;

import static dev.gatun.x64.asm.OpSize.QWORD;
import static dev.gatun.x64.stubs.StubAssembler.frame;
import static dev.gatun.x64.stubs.StubAssembler.gpr;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.target.ArgumentBuffer;
import dev.gatun.jit.target.CallLayout;
import dev.gatun.jit.target.CallLayout.Location;
import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.x64.abi.Abi;
import dev.gatun.x64.asm.Gpr;
import dev.gatun.x64.asm.Mem;

/**
 * C to compiled code: {@code int32 enter(context, target, arguments, result)}.
 *
 * <p>Everything about the signature is in its layout, so the thunk is a straight line: stack arguments first, because
 * copying them takes scratch registers, then registers. Where the ABI passes a struct by reference or returns it
 * through a buffer, the caller's own buffers serve: the callee may change structs in the argument buffer.
 */
final class EntryThunk {
    /** Callee-saved in both ABIs and saved by {@link EntryFrame}; free for the thunk. */
    private static final Gpr TARGET = Gpr.RBX;
    private static final Gpr ARGUMENTS = Gpr.R12;

    private final Abi il;
    private final Abi host;
    private final EntryFrame frame;

    EntryThunk(Abi il, Abi host, EntryFrame frame) {
        this.il = il;
        this.host = host;
        this.frame = frame;
    }

    CompiledCode build(CallSignature signature) {
        var layout = il.layout(signature);
        return StubAssembler.assemble("enter " + signature, frame.info(layout.stackBytes()),
                a -> emit(a, signature, layout));
    }

    private void emit(StubAssembler a, CallSignature signature, CallLayout layout) {
        frame.enter(a, layout.stackBytes());
        a.asm.mov(QWORD, StubAssembler.CONTEXT, gpr(host.intArguments().get(0)));
        a.asm.mov(QWORD, TARGET, gpr(host.intArguments().get(1)));
        a.asm.mov(QWORD, ARGUMENTS, gpr(host.intArguments().get(2)));
        a.asm.mov(QWORD, frame(frame.result()), gpr(host.intArguments().get(3)));
        frame.pushActivation(a);

        int[] offsets = ArgumentBuffer.offsets(signature);
        for (int i = 0; i < offsets.length - 1; i++) {
            stackArgument(a, layout.arguments().get(i), offsets[i]);
        }
        for (int i = 0; i < offsets.length - 1; i++) {
            registerArgument(a, layout.arguments().get(i), offsets[i]);
        }
        if (layout.result() instanceof CallLayout.HiddenBuffer(int register, int _)) {
            a.asm.mov(QWORD, gpr(register), frame(frame.result()));
        }
        a.asm.call(TARGET);

        if (layout.result() instanceof CallLayout.InRegisters(var pieces)) {
            a.asm.mov(QWORD, Gpr.R11, frame(frame.result()));
            if (signature.result() instanceof ValueShape.Scalar(var type)) {
                a.extend(pieces.getFirst().register(), type);
                a.store(Mem.base(Gpr.R11), pieces.getFirst().register(), dev.gatun.jit.vcode.MemType.of(type.kind()));
            } else {
                a.storePieces(pieces, Mem.base(Gpr.R11));
            }
        }
        frame.leave(a, 0);
    }

    private static void stackArgument(StubAssembler a, Location location, int offset) {
        switch (location) {
            case CallLayout.OnStack(int to, int size) ->
                a.copy(Gpr.RSP, to, ARGUMENTS, offset, size + 7 & ~7);
            case CallLayout.ByReference(CallLayout.OnStack(int to, int _)) -> {
                a.asm.lea(QWORD, Gpr.R11, Mem.base(ARGUMENTS, offset));
                a.asm.mov(QWORD, Mem.base(Gpr.RSP, to), Gpr.R11);
            }
            case CallLayout.ByReference _, CallLayout.InRegisters _ -> {
            }
            case CallLayout.Nowhere _, CallLayout.HiddenBuffer _ -> throw notAnArgument(location);
        }
    }

    private static void registerArgument(StubAssembler a, Location location, int offset) {
        switch (location) {
            case CallLayout.InRegisters(var pieces) -> a.loadPieces(pieces, Mem.base(ARGUMENTS, offset));
            case CallLayout.ByReference(CallLayout.InRegisters(var pieces)) ->
                a.asm.lea(QWORD, gpr(pieces.getFirst().register()), Mem.base(ARGUMENTS, offset));
            case CallLayout.ByReference _, CallLayout.OnStack _ -> {
            }
            case CallLayout.Nowhere _, CallLayout.HiddenBuffer _ -> throw notAnArgument(location);
        }
    }

    private static InternalCompilerError notAnArgument(Location location) {
        return new InternalCompilerError("no argument can be in " + location);
    }
}
