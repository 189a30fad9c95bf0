package dev.gatun.runtime.unwind;

import dev.gatun.jit.code.Activation;
import dev.gatun.jit.code.FrameInfo;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.runtime.link.CodeMap;
import dev.gatun.runtime.link.InstalledMethod;
import dev.gatun.runtime.memory.NativeMemory;
import java.util.Optional;

/**
 * A walk over the frames of compiled code from where an exception was thrown to the activation that the code was entered through.
 * Code that writes wildly may have broken the chain: only words between the first frame and the activation are read, ever higher ones.
 */
public final class StackFrames {
    private final CodeMap codeMap;
    private final long end;
    private long address;
    private long frame;
    private Optional<InstalledMethod> code;

    /**
     * Begins at a frame.
     *
     * @param address a return address, or one more than the address of an instruction that faulted
     * @param frame   rbp there
     * @param end     where the frames of compiled code end
     */
    StackFrames(CodeMap codeMap, long address, long frame, long end) {
        this.codeMap = codeMap;
        this.end = end;
        this.address = address;
        this.frame = frame;
        code = codeMap.find(address - 1);
    }

    /** The frames of the exception that a context describes. */
    public static StackFrames of(CodeMap codeMap, long context) {
        long end = NativeMemory.getLong(NativeMemory.getLong(context + ThreadContext.ACTIVATION) + Activation.FRAME);
        long rip = NativeMemory.getLong(context + ThreadContext.FAULT_RIP);
        long frame = NativeMemory.getLong(context + ThreadContext.FAULT_RBP);
        boolean fault = NativeMemory.getInt(context + ThreadContext.TRAP) == ThreadContext.TRAP_FAULT;
        if (fault && codeMap.find(rip).filter(c -> c.method().isEmpty() && !c.code().frame().hasFrame()).isPresent()) {
            // A stub without a frame: its return address is on top of the stack, and rbp is its caller's.
            long rsp = NativeMemory.getLong(context + ThreadContext.FAULT_REGISTERS + 8L * 4);
            return new StackFrames(codeMap, NativeMemory.getLong(rsp), frame, end);
        }
        return new StackFrames(codeMap, fault ? rip + 1 : rip, frame, end);
    }

    /** The return address in the current frame, or one more than the address of the instruction that faulted. */
    public long address() {
        return address;
    }

    /** rbp of the current frame. */
    public long frame() {
        return frame;
    }

    /** The code that the current frame belongs to; empty for an address that is no code of ours. */
    public Optional<InstalledMethod> code() {
        return code;
    }

    /** Whether the frame is one of this activation's: not so where a filter runs in the frame of its method, far above. */
    public boolean isOwn() {
        return Long.compareUnsigned(frame, end) < 0;
    }

    /** Goes to the caller's frame, whose registers replace those that this one has saved. False where there is none. */
    public boolean next(long[] registers) {
        if (!isOwn() || (frame & 7) != 0) {
            return false;
        }
        long caller = NativeMemory.getLong(frame);
        // The last frame returns into the entry thunk.
        if (Long.compareUnsigned(caller, frame) <= 0 || Long.compareUnsigned(caller, end) >= 0) {
            return false;
        }
        code.ifPresent(c -> {
            for (FrameInfo.SavedRegister saved : c.code().frame().saved()) {
                registers[saved.register()] = NativeMemory.getLong(frame + saved.offset());
            }
        });
        address = NativeMemory.getLong(frame + 8);
        frame = caller;
        code = codeMap.find(address - 1);
        return true;
    }
}
