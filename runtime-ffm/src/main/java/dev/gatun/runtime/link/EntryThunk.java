package dev.gatun.runtime.link;

import dev.gatun.jit.target.ArgumentBuffer;
import dev.gatun.jit.target.CallSignature;
import java.lang.foreign.MemorySegment;

/**
 * The way from Java into guest code of one signature: its entry thunk and the buffer that the thunk expects, the
 * arguments first ({@link ArgumentBuffer}), the result after them.
 *
 * @param code         the thunk
 * @param offsets      of each argument
 * @param resultOffset of the result
 * @param bytes        of all
 */
public record EntryThunk(MemorySegment code, int[] offsets, int resultOffset, int bytes) {
    static EntryThunk of(long address, CallSignature signature) {
        var offsets = ArgumentBuffer.offsets(signature);
        int result = offsets[offsets.length - 1] + 15 & ~15;
        return new EntryThunk(MemorySegment.ofAddress(address), offsets, result,
                result + ArgumentBuffer.bytes(signature.result()) + 15 & ~15);
    }

    /**
     * Calls guest code on the current thread, which has entered the guest; returns the address of the result, good
     * until the thread's next call.
     */
    public long call(GuestThread thread, long target) {
        thread.call(this, target);
        return thread.arguments() + resultOffset;
    }
}
