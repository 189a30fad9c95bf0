package dev.gatun.x64.stubs;

import static dev.gatun.x64.asm.OpSize.DWORD;
import static dev.gatun.x64.asm.OpSize.QWORD;
import static dev.gatun.x64.stubs.StubAssembler.frame;
import static dev.gatun.x64.stubs.StubAssembler.gpr;
import static dev.gatun.x64.stubs.StubAssembler.xmm;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.code.CodeSymbol;
import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.code.FrameInfo;
import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.code.Relocation;
import dev.gatun.jit.code.Symbol;
import dev.gatun.jit.target.CallLayout;
import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.jit.vcode.Trap;
import dev.gatun.x64.abi.Abi;
import dev.gatun.x64.abi.Registers;
import dev.gatun.x64.asm.Cond;
import dev.gatun.x64.asm.Gpr;
import dev.gatun.x64.asm.Label;
import dev.gatun.x64.asm.Mem;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Stubs on the way of an IL call to its callee. They have the caller's arguments in registers and on the stack and must
 * hand them on untouched.
 */
final class DispatchStubs {
    /** Offset of the immediate of {@code mov eax, imm32}. */
    private static final int LAZY_ENTRY_ID = 1;
    /** An id of which no byte can be left out. */
    private static final CompiledCode LAZY_ENTRY = lazyEntry(0x1234_5678, new CodeSymbol.Native("compile", 0));

    private final Abi il;
    private final Abi host;
    /**
     * Registers to keep over a call of C: the arguments, and what IL expects of a callee but the host does not keep.
     */
    private final List<Integer> ints;
    private final List<Integer> floats;

    DispatchStubs(Abi il, Abi host) {
        this.il = il;
        this.host = host;
        long kept = il.registers().calleeSaved();
        ints = Stream.concat(il.intArguments().stream(), IntStream.range(0, Registers.XMM0)
                .filter(r -> (kept >>> r & 1) != 0 && r != Registers.RBP && r != Registers.CONTEXT).boxed()).toList();
        floats = Stream.concat(il.floatArguments().stream(), IntStream.range(Registers.XMM0, 32)
                .filter(r -> ((kept & ~host.calleeSaved()) >>> r & 1) != 0).boxed()).toList();
    }

    /**
     * <pre>
     *   +0  mov eax, id
     *   +5  nop
     *   +7  jmp compileStub     the displacement, at +8, can be patched while the code runs
     *   +12 int3 ..
     * </pre>
     */
    CompiledCode lazyEntry(String name, int id, Symbol compileStub) {
        // A runtime makes thousands of these, so they are not assembled one by one.
        var bytes = LAZY_ENTRY.bytes().clone();
        ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(LAZY_ENTRY_ID, id);
        var jump = LAZY_ENTRY.relocations().getFirst();
        return new CompiledCode(name, bytes, List.of(new Relocation(jump.offset(), jump.kind(), compileStub, jump.addend())),
                List.of(), List.of(), FrameInfo.NONE, () -> lazyEntry(id, compileStub).listing().get());
    }

    private static CompiledCode lazyEntry(int id, Symbol compileStub) {
        return StubAssembler.assemble("lazy entry", FrameInfo.NONE, a -> {
            a.asm.mov(DWORD, Gpr.RAX, id);
            a.asm.nop(2);
            a.asm.jmp(compileStub);
            for (int i = 12; i < 16; i++) {
                a.asm.int3();
            }
        });
    }

    /** C {@code address compile(context, id, returnAddress)}. */
    CompiledCode compileStub(Symbol compile) {
        return callAndJump("compile", compile, a -> {
            a.asm.mov(DWORD, gpr(host.intArguments().get(1)), Gpr.RAX);
            a.asm.mov(QWORD, gpr(host.intArguments().get(2)), frame(8));
        });
    }

    /** C {@code address resolve(context, methodTable, interfaceMethodId)}. */
    CompiledCode interfaceStub(Symbol resolve) {
        return callAndJump("resolve interface", resolve, a -> {
            a.asm.mov(QWORD, gpr(host.intArguments().get(1)), gpr(Registers.SCRATCH));
            a.asm.mov(DWORD, gpr(host.intArguments().get(2)), Gpr.RAX);
        });
    }

    /**
     * Calls C for an address and jumps there as if nothing had happened.
     *
     * <pre>
     *   rbp+8    return address of the IL call
     *   rbp      the caller's rbp
     *   below    argument registers and IL's callee-saved registers (for whoever scans the stack), then xmm registers
     *   rsp ..   the host's home space
     * </pre>
     *
     * @param arguments moves the second argument and those after it, from rax, r11 and the frame
     */
    private CompiledCode callAndJump(String name, Symbol function, Consumer<StubAssembler> arguments) {
        int xmms = -8 * ints.size() - 16 * floats.size() & -16;
        int frameBytes = -xmms + (host.homeSpace() + 15 & -16);
        return StubAssembler.assemble(name, new FrameInfo(true, frameBytes, List.of()), a -> {
            a.enterFrame();
            a.asm.sub(QWORD, Gpr.RSP, frameBytes);
            for (int i = 0; i < ints.size(); i++) {
                a.asm.mov(QWORD, frame(-8 * (i + 1)), gpr(ints.get(i)));
            }
            for (int i = 0; i < floats.size(); i++) {
                a.asm.movaps(frame(xmms + 16 * i), xmm(floats.get(i)));
            }
            arguments.accept(a);
            a.asm.mov(QWORD, gpr(host.intArguments().getFirst()), StubAssembler.CONTEXT);
            a.enterExit();
            a.asm.movImm64(Gpr.R11, function, 0);
            a.asm.call(Gpr.R11);
            var pending = new Label("pending");
            a.returnFromC(pending);
            a.asm.test(QWORD, Gpr.RAX, Gpr.RAX);
            a.asm.jcc(Cond.E, pending);
            Runnable restore = () -> {
                for (int i = 0; i < floats.size(); i++) {
                    a.asm.movaps(xmm(floats.get(i)), frame(xmms + 16 * i));
                }
                for (int i = 0; i < ints.size(); i++) {
                    a.asm.mov(QWORD, gpr(ints.get(i)), frame(-8 * (i + 1)));
                }
            };
            restore.run();
            a.asm.leave();
            a.asm.jmp(Gpr.RAX);
            a.unwindPending(pending, restore);
        });
    }

    /** The receiver is the first argument, but not in the first register where a result buffer's address is. */
    CompiledCode unboxStub(String name, CallSignature signature, Symbol target) {
        var receiver = il.layout(signature).arguments().getFirst();
        return StubAssembler.assemble(name, FrameInfo.NONE, a -> {
            switch (receiver) {
                case CallLayout.InRegisters(var pieces) ->
                    a.asm.add(QWORD, gpr(pieces.getFirst().register()), ObjectModel.FIRST_FIELD);
                case CallLayout.OnStack(int offset, int _) ->
                    a.asm.add(QWORD, Mem.base(Gpr.RSP, 8 + offset), ObjectModel.FIRST_FIELD);
                case CallLayout.ByReference _, CallLayout.HiddenBuffer _, CallLayout.Nowhere _ ->
                    throw new InternalCompilerError(name + ": the receiver is in " + receiver);
            }
            a.asm.jmp(target);
        });
    }

    /**
     * The layouts with and without the dropped reference differ by one register, so nearly every argument moves to the place of
     * the one before it. A struct that the last register now lets in comes from the stack, and what it displaces goes there; the
     * caller's argument area has the room, for one argument more never needs less of it.
     */
    CompiledCode openStub(String name, CallSignature signature, Symbol cell, boolean checkReceiver) {
        var longer = new ArrayList<ValueShape>();
        longer.add(new ValueShape.Scalar(MemType.REF));
        longer.addAll(signature.parameters());
        var from = il.layout(new CallSignature(signature.result(), longer));
        var to = il.layout(signature);
        var moves = new WordMoves(8);
        for (int i = 0; i < signature.parameters().size(); i++) {
            moves.add(from.arguments().get(i + 1), to.arguments().get(i));
        }
        return StubAssembler.assemble(name, FrameInfo.NONE, a -> {
            moves.emit(a);
            if (checkReceiver) {
                var receiver = ((CallLayout.InRegisters) to.arguments().getFirst()).pieces().getFirst().register();
                a.asm.test(QWORD, gpr(receiver), gpr(receiver));
                a.asm.jcc(Cond.E, new CodeSymbol.TrapStub(Trap.NULL_REFERENCE));
            }
            a.asm.jmp(Mem.rip(cell, 0));
        });
    }

    /** Compares eax with each id; leaves eax and r11 for the fallback. */
    CompiledCode interfaceChain(String name, List<Integer> ids, List<Symbol> targets, Symbol fallback) {
        return StubAssembler.assemble(name, FrameInfo.NONE, a -> {
            for (int i = 0; i < ids.size(); i++) {
                a.asm.cmp(DWORD, Gpr.RAX, ids.get(i));
                a.asm.jcc(Cond.E, targets.get(i));
            }
            a.asm.jmp(fallback);
        });
    }
}
