package dev.gatun.x64.stubs;

import static dev.gatun.x64.asm.OpSize.BYTE;
import static dev.gatun.x64.asm.OpSize.DWORD;
import static dev.gatun.x64.asm.OpSize.QWORD;
import static dev.gatun.x64.stubs.StubAssembler.context;

import dev.gatun.jit.code.Activation;
import dev.gatun.jit.code.CodeSymbol;
import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.code.FrameInfo;
import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.code.RuntimeSymbol;
import dev.gatun.jit.code.Symbol;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.jit.vcode.Trap;
import dev.gatun.x64.abi.Abi;
import dev.gatun.x64.abi.Registers;
import dev.gatun.x64.asm.Cond;
import dev.gatun.x64.asm.Gpr;
import dev.gatun.x64.asm.Mem;
import java.util.Optional;
import java.util.stream.IntStream;

/** Everything by which compiled code stops: failed checks, thrown objects, faults of the processor. */
final class FaultStubs {
    private final Abi il;
    private final Abi host;
    private final EntryFrame entryFrame;

    FaultStubs(Abi il, Abi host, EntryFrame entryFrame) {
        this.il = il;
        this.host = host;
        this.entryFrame = entryFrame;
    }

    CompiledCode trapStub(Trap trap) {
        return StubAssembler.assemble("trap " + trap, FrameInfo.NONE, a -> {
            saveRegisters(a);
            a.unwindFromCaller(trap.ordinal());
        });
    }

    /** Keeps what the caller has in its registers, for the report: those of a fault are kept by the signal handler. */
    private static void saveRegisters(StubAssembler a) {
        for (int r = 0; r < Registers.XMM0; r++) {
            a.asm.mov(QWORD, context(ThreadContext.FAULT_REGISTERS + 8 * r), StubAssembler.gpr(r));
            a.asm.movsd(context(ThreadContext.FAULT_FLOATS + 8 * r), StubAssembler.xmm(Registers.XMM0 + r));
        }
        a.asm.add(QWORD, context(ThreadContext.FAULT_REGISTERS + 8 * Registers.RSP), 8);
    }

    /** THROW and its like. Null throws NullReferenceException, as ECMA-335 III.4.31 wants. */
    CompiledCode throwHelper(RuntimeHelper helper, int trap) {
        return StubAssembler.assemble(helper.name(), FrameInfo.NONE, a -> {
            var exception = StubAssembler.gpr(il.intArguments().getFirst());
            a.asm.test(QWORD, exception, exception);
            a.asm.jcc(Cond.E, new CodeSymbol.TrapStub(Trap.NULL_REFERENCE));
            a.asm.mov(QWORD, context(ThreadContext.EXCEPTION), exception);
            a.unwindFromCaller(trap);
        });
    }

    /**
     * The handler has filled in registers, rip, address and signal. A divisor in the faulting frame must be read before
     * the frame is given up: whether it is zero decides which exception the fault becomes.
     */
    CompiledCode faultStub() {
        return StubAssembler.assemble("fault", FrameInfo.NONE, a -> {
            saveDivisor(a);
            a.asm.mov(DWORD, context(ThreadContext.TRAP), ThreadContext.TRAP_FAULT);
            a.asm.jmp(RuntimeSymbol.UNWIND);
        });
    }

    /**
     * For {@code [REX] F6|F7 ModRM disp} with base rbp; all others have their divisor in a register or in lasting
     * memory.
     */
    private static void saveDivisor(StubAssembler a) {
        var asm = a.asm;
        var at = Gpr.RAX;
        var b = Gpr.RCX;
        var done = asm.newLabel();
        var noRex = asm.newLabel();
        var disp32 = asm.newLabel();
        var load = asm.newLabel();
        asm.cmp(DWORD, context(ThreadContext.SIGNAL), LinuxSignalFrame.SIGFPE);
        asm.jcc(Cond.NE, done);
        asm.mov(QWORD, at, context(ThreadContext.FAULT_RIP));
        asm.movzx(DWORD, BYTE, b, Mem.base(at));
        asm.and(DWORD, b, 0xF1);
        // REX with B would make the base r13.
        asm.cmp(DWORD, b, 0x41);
        asm.jcc(Cond.E, done);
        asm.cmp(DWORD, b, 0x40);
        asm.jcc(Cond.NE, noRex);
        asm.inc(QWORD, at);
        asm.bind(noRex);
        asm.movzx(DWORD, BYTE, b, Mem.base(at, 1));
        asm.and(DWORD, b, 0xC7);
        asm.cmp(DWORD, b, 0x85);
        asm.jcc(Cond.E, disp32);
        asm.cmp(DWORD, b, 0x45);
        asm.jcc(Cond.NE, done);
        asm.movsx(QWORD, BYTE, b, Mem.base(at, 2));
        asm.jmp(load);
        asm.bind(disp32);
        asm.movsxd(b, Mem.base(at, 2));
        asm.bind(load);
        asm.mov(QWORD, b, Mem.of(Gpr.RBP, b, 1, 0));
        asm.mov(QWORD, context(ThreadContext.FAULT_ADDRESS), b);
        asm.bind(done);
    }

    /**
     * Follows rbp from FAULT_RBP to the entry thunk of the top activation. Code that writes wildly may have broken the
     * chain, and a fault here would come back here for ever: so only words between rsp and that frame are read, ever
     * higher ones.
     */
    CompiledCode unwindStub(Optional<Symbol> dispatch) {
        return StubAssembler.assemble("unwind", FrameInfo.NONE, a -> {
            var asm = a.asm;
            var end = Gpr.R11;
            var rbp = Gpr.RCX;
            var next = Gpr.RDX;
            var done = asm.newLabel();
            asm.mov(QWORD, Gpr.R10, context(ThreadContext.ACTIVATION));
            asm.mov(QWORD, end, Mem.base(Gpr.R10, Activation.FRAME));
            asm.mov(QWORD, rbp, context(ThreadContext.FAULT_RBP));
            asm.zero(Gpr.RAX);
            asm.cmp(QWORD, rbp, Gpr.RSP);
            asm.jcc(Cond.B, done);
            var loop = asm.here();
            asm.cmp(QWORD, rbp, end);
            asm.jcc(Cond.AE, done);
            asm.test(DWORD, rbp, 7);
            asm.jcc(Cond.NE, done);
            asm.mov(QWORD, next, Mem.base(rbp));
            asm.cmp(QWORD, next, rbp);
            asm.jcc(Cond.BE, done);
            // The frame that the entry thunk called returns into the thunk: not a place in compiled code.
            asm.cmp(QWORD, next, end);
            asm.jcc(Cond.AE, done);
            asm.cmp(DWORD, Gpr.RAX, ThreadContext.BACKTRACE_CAPACITY);
            asm.jcc(Cond.AE, done);
            asm.mov(QWORD, Gpr.R8, Mem.base(rbp, 8));
            asm.mov(QWORD, Mem.of(StubAssembler.CONTEXT, Gpr.RAX, 8, ThreadContext.BACKTRACE), Gpr.R8);
            asm.inc(DWORD, Gpr.RAX);
            asm.mov(QWORD, rbp, next);
            asm.jmp(loop);
            asm.bind(done);
            asm.mov(DWORD, context(ThreadContext.BACKTRACE_LENGTH), Gpr.RAX);
            dispatch.ifPresent(d -> dispatch(a, d));
            asm.mov(QWORD, Gpr.R10, context(ThreadContext.ACTIVATION));
            asm.mov(QWORD, Gpr.RBP, Mem.base(Gpr.R10, Activation.FRAME));
            entryFrame.leave(a, 1);
        });
    }

    /**
     * Asks for a handler and goes there. The stack below the frame of the exception gets a frame as a native call from
     * the place of the exception would have:
     *
     * <pre>
     *   rbp+8    FAULT_RIP
     *   rbp      FAULT_RBP
     *   below    IL's callee-saved integer registers, which may hold references of frames further up
     *   rsp ..   the host's home space
     * </pre>
     *
     * The context has the callee-saved registers for the dispatcher to change: those that the frames it gives up have saved.
     */
    private void dispatch(StubAssembler a, Symbol dispatch) {
        var asm = a.asm;
        var saved = calleeSaved(0, Registers.XMM0);
        var savedFloats = calleeSaved(Registers.XMM0, Registers.XMM0 + 16);
        for (int r : saved) {
            asm.mov(QWORD, context(resume(r)), StubAssembler.gpr(r));
        }
        for (int r : savedFloats) {
            asm.movsd(context(resume(r)), StubAssembler.xmm(r));
        }
        asm.and(QWORD, Gpr.RSP, -16);
        asm.push(context(ThreadContext.FAULT_RIP));
        asm.push(context(ThreadContext.FAULT_RBP));
        asm.mov(QWORD, Gpr.RBP, Gpr.RSP);
        asm.sub(QWORD, Gpr.RSP, (8 * saved.length + 15 & -16) + host.homeSpace());
        for (int i = 0; i < saved.length; i++) {
            asm.mov(QWORD, StubAssembler.frame(-8 * (i + 1)), StubAssembler.gpr(saved[i]));
        }
        asm.mov(QWORD, StubAssembler.gpr(host.intArguments().getFirst()), StubAssembler.CONTEXT);
        a.enterExit();
        asm.movImm64(Gpr.R11, dispatch, 0);
        asm.call(Gpr.R11);
        a.leaveExit();
        var unhandled = asm.newLabel();
        asm.test(QWORD, Gpr.RAX, Gpr.RAX);
        asm.jcc(Cond.E, unhandled);
        for (int r : saved) {
            asm.mov(QWORD, StubAssembler.gpr(r), context(resume(r)));
        }
        for (int r : savedFloats) {
            asm.movsd(StubAssembler.xmm(r), context(resume(r)));
        }
        asm.mov(QWORD, Gpr.RBP, context(ThreadContext.RESUME_FRAME));
        asm.mov(QWORD, Gpr.RSP, context(ThreadContext.RESUME_SP));
        asm.jmp(Gpr.RAX);
        asm.bind(unhandled);
    }

    /** IL's callee-saved registers, but for rbp and r15. */
    private int[] calleeSaved(int from, int to) {
        return IntStream.range(from, to).filter(r -> il.registers().isCalleeSaved(r) && r != Registers.RBP && r != Registers.CONTEXT).toArray();
    }

    /** Where the context keeps a register for the handler. */
    private static int resume(int register) {
        return ThreadContext.RESUME_REGISTERS + 8 * (register < Registers.XMM0 ? register : 16 + register - Registers.XMM0);
    }

    /**
     * Calls a filter on top of the stack but in its method's frame. The filter returns its answer in eax, with rsp as it was.
     */
    CompiledCode filterThunk() {
        return StubAssembler.assemble("enter filter", entryFrame.info(0), a -> {
            entryFrame.enter(a, 0);
            a.asm.mov(QWORD, StubAssembler.CONTEXT, StubAssembler.gpr(host.intArguments().get(0)));
            a.asm.mov(QWORD, Gpr.R11, StubAssembler.gpr(host.intArguments().get(1)));
            a.asm.mov(QWORD, Gpr.R10, StubAssembler.gpr(host.intArguments().get(2)));
            a.asm.mov(QWORD, StubAssembler.frame(entryFrame.result()), StubAssembler.gpr(host.intArguments().get(3)));
            entryFrame.pushActivation(a);
            a.asm.mov(QWORD, Gpr.RBP, Gpr.R10);
            a.asm.call(Gpr.R11);
            a.asm.mov(QWORD, Gpr.R10, context(ThreadContext.ACTIVATION));
            a.asm.mov(QWORD, Gpr.RBP, Mem.base(Gpr.R10, Activation.FRAME));
            a.asm.mov(QWORD, Gpr.R11, StubAssembler.frame(entryFrame.result()));
            a.asm.mov(DWORD, Mem.base(Gpr.R11), Gpr.RAX);
            entryFrame.leave(a, 0);
        });
    }

    /**
     * {@code void handler(int signal, siginfo_t *info, ucontext_t *context)}, System V. Leaf code without a stack
     * frame: it may run on any stack. A signal that a process sent (si_code not positive) is no fault, whatever rip is.
     */
    CompiledCode signalHandler(long ranges, int rangeCount, long previous) {
        return StubAssembler.assemble("signal handler", FrameInfo.NONE, a -> {
            var asm = a.asm;
            var code = Gpr.RAX;
            var value = Gpr.RCX;
            var row = Gpr.R8;
            var count = Gpr.R9;
            var thread = Gpr.R9;
            var rip = Gpr.R10;
            var previousHandler = asm.newLabel();
            var next = asm.newLabel();
            asm.mov(DWORD, code, Mem.base(Gpr.RSI, LinuxSignalFrame.SI_CODE));
            asm.test(DWORD, code, code);
            asm.jcc(Cond.LE, previousHandler);
            asm.mov(QWORD, rip, Mem.base(Gpr.RDX, LinuxSignalFrame.RIP));
            // A call of what is no code: it is the caller's fault, just before the address that the call has pushed.
            var ownFault = asm.newLabel();
            asm.cmp(DWORD, Gpr.RDI, LinuxSignalFrame.SIGSEGV);
            asm.jcc(Cond.NE, ownFault);
            asm.cmp(QWORD, rip, Mem.base(Gpr.RSI, LinuxSignalFrame.SI_ADDR));
            asm.jcc(Cond.NE, ownFault);
            asm.mov(QWORD, value, Mem.base(Gpr.RDX, LinuxSignalFrame.offset(Registers.RSP)));
            asm.mov(QWORD, rip, Mem.base(value));
            asm.dec(QWORD, rip);
            asm.bind(ownFault);
            asm.movImm(row, ranges);
            asm.mov(DWORD, count, rangeCount);
            var loop = asm.here();
            asm.cmp(QWORD, rip, Mem.base(row));
            asm.jcc(Cond.B, next);
            var found = asm.newLabel();
            asm.cmp(QWORD, rip, Mem.base(row, 16));
            asm.jcc(Cond.B, found);
            asm.bind(next);
            asm.add(QWORD, row, 24);
            asm.dec(DWORD, count);
            asm.jcc(Cond.NE, loop);

            asm.bind(previousHandler);
            asm.mov(DWORD, Gpr.RDI, Gpr.RDI);
            asm.movImm(Gpr.RAX, previous);
            asm.jmp(Mem.of(Gpr.RAX, Gpr.RDI, 8, 0));

            asm.bind(found);
            asm.mov(QWORD, thread, Mem.base(Gpr.RDX, LinuxSignalFrame.offset(Registers.CONTEXT)));
            asm.mov(DWORD, Mem.base(thread, ThreadContext.SIGNAL), Gpr.RDI);
            asm.mov(DWORD, Mem.base(thread, ThreadContext.SIGNAL_CODE), code);
            asm.mov(QWORD, value, Mem.base(Gpr.RSI, LinuxSignalFrame.SI_ADDR));
            // A non-canonical address is not reported; 0 would pass for a null reference.
            var known = asm.newLabel();
            asm.cmp(DWORD, code, LinuxSignalFrame.SI_KERNEL);
            asm.jcc(Cond.NE, known);
            asm.cmp(DWORD, Gpr.RDI, LinuxSignalFrame.SIGSEGV);
            asm.jcc(Cond.NE, known);
            asm.mov(QWORD, value, -1);
            asm.bind(known);
            asm.mov(QWORD, Mem.base(thread, ThreadContext.FAULT_ADDRESS), value);
            asm.mov(QWORD, Mem.base(thread, ThreadContext.FAULT_RIP), rip);
            for (int r = 0; r < Registers.XMM0; r++) {
                asm.mov(QWORD, value, Mem.base(Gpr.RDX, LinuxSignalFrame.offset(r)));
                asm.mov(QWORD, Mem.base(thread, ThreadContext.FAULT_REGISTERS + 8 * r), value);
                if (r == Registers.RBP) {
                    asm.mov(QWORD, Mem.base(thread, ThreadContext.FAULT_RBP), value);
                } else if (r == Registers.RSP) {
                    asm.and(QWORD, value, -16);
                    asm.mov(QWORD, Mem.base(Gpr.RDX, LinuxSignalFrame.offset(r)), value);
                }
            }
            asm.mov(QWORD, value, Mem.base(row, 8));
            asm.mov(QWORD, Mem.base(Gpr.RDX, LinuxSignalFrame.RIP), value);
            var noFloats = asm.newLabel();
            asm.mov(QWORD, Gpr.RDX, Mem.base(Gpr.RDX, LinuxSignalFrame.FLOATS_POINTER));
            asm.test(QWORD, Gpr.RDX, Gpr.RDX);
            asm.jcc(Cond.E, noFloats);
            for (int r = 0; r < 16; r++) {
                asm.mov(QWORD, value, Mem.base(Gpr.RDX, LinuxSignalFrame.XMM0 + 16 * r));
                asm.mov(QWORD, Mem.base(thread, ThreadContext.FAULT_FLOATS + 8 * r), value);
            }
            asm.bind(noFloats);
            asm.ret();
        });
    }
}
