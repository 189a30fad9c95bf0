package dev.gatun.runtime.debug;

import dev.gatun.jit.code.FrameInfo;
import dev.gatun.runtime.link.InstalledMethod;

/**
 * {@code .debug_frame} (DWARF 4, 6.4): how to unwind one piece of code. Frames are all of one make, see {@link
 * FrameInfo}:
 *
 * <pre>
 *   push rbp          the return address at rsp+0, then at rsp+8
 *   mov rbp, rsp      from here on at rbp+8, the caller's rbp at rbp+0
 *   ...               callee-saved registers are stored
 *   ret               the frame is gone
 * </pre>
 */
final class DwarfFrames {
    /** The frame pointer from the frame's canonical address, and so the address of everything in the frame. */
    static final int FRAME_POINTER = 16;

    private static final int PUSH_LENGTH = 1;
    private static final int PUSH_MOV_LENGTH = 4;

    // DWARF's numbers (System V ABI, figure 3.36).
    static final int RBP = 6;
    static final int RSP = 7;
    static final int RETURN_ADDRESS = 16;
    private static final int XMM0 = 17;
    /** By the number that the processor encodes: rax rcx rdx rbx rsp rbp rsi rdi. */
    private static final int[] LOW = {0, 2, 1, 3, 7, 6, 4, 5};

    // DWARF 4, 7.23.
    private static final int DW_CFA_ADVANCE_LOC4 = 0x04;
    private static final int DW_CFA_REMEMBER_STATE = 0x0A;
    private static final int DW_CFA_RESTORE_STATE = 0x0B;
    private static final int DW_CFA_DEF_CFA = 0x0C;
    private static final int DW_CFA_OFFSET_EXTENDED_SF = 0x11;

    /** Offsets are in such units. */
    private static final int DATA_ALIGNMENT = -8;

    private final ByteWriter out = new ByteWriter();
    private int position;

    private DwarfFrames() {
    }

    /** DWARF's number of a register of the {@code RegisterFile}. */
    static int register(int number) {
        return number >= 16 ? XMM0 + number - 16 : number >= 8 ? number : LOW[number];
    }

    static byte[] of(InstalledMethod code) {
        var frames = new DwarfFrames();
        frames.common();
        frames.description(code);
        return frames.out.toByteArray();
    }

    /** The same for code that has pushed rbp and set it, throughout. */
    static byte[] ofFramePointer(long address, long size) {
        var frames = new DwarfFrames();
        frames.common();
        int start = frames.begin(address, size);
        frames.cfa(RBP, FRAME_POINTER);
        frames.saved(RBP, -FRAME_POINTER);
        frames.end(start);
        return frames.out.toByteArray();
    }

    /** The common information entry: on entry the return address is on top of the stack. */
    private void common() {
        out.u4(0).u4(0xFFFF_FFFF).u1(4).u1(0).u1(8).u1(0).uleb(1).sleb(DATA_ALIGNMENT).uleb(RETURN_ADDRESS);
        cfa(RSP, 8);
        saved(RETURN_ADDRESS, -8);
        out.align(8);
        out.patch4(0, out.size() - 4);
    }

    private void description(InstalledMethod code) {
        int start = begin(code.address(), code.code().bytes().length);
        if (code.code().frame().hasFrame()) {
            rules(code);
        }
        end(start);
    }

    private int begin(long address, long size) {
        int start = out.size();
        out.u4(0).u4(0).u8(address).u8(size);
        return start;
    }

    private void end(int start) {
        out.align(8);
        out.patch4(start, out.size() - start - 4);
    }

    private void rules(InstalledMethod code) {
        var frame = code.code().frame();
        advance(PUSH_LENGTH);
        cfa(RSP, FRAME_POINTER);
        saved(RBP, -FRAME_POINTER);
        advance(PUSH_MOV_LENGTH);
        cfa(RBP, FRAME_POINTER);
        if (!frame.saved().isEmpty()) {
            advance(endOfPrologue(code));
            frame.saved().forEach(s -> saved(register(s.register()), s.offset() - FRAME_POINTER));
        }
        for (int at : code.code().debug().returns()) {
            advance(at);
            out.u1(DW_CFA_REMEMBER_STATE);
            cfa(RSP, 8);
            advance(at + 1);
            out.u1(DW_CFA_RESTORE_STATE);
        }
    }

    /** A stub stores its registers right after it has made room for them. */
    private static int endOfPrologue(InstalledMethod code) {
        if (code.method().isPresent() && code.code().debug().prologueEnd() > 0) {
            return code.code().debug().prologueEnd();
        }
        int instructions = 3 + code.code().frame().saved().size();
        var listing = code.code().listing().get();
        return listing.size() > instructions ? listing.get(instructions).offset() : PUSH_MOV_LENGTH;
    }

    private void advance(int to) {
        out.u1(DW_CFA_ADVANCE_LOC4).u4(to - position);
        position = to;
    }

    private void cfa(int register, int offset) {
        out.u1(DW_CFA_DEF_CFA).uleb(register).uleb(offset);
    }

    private void saved(int register, int offset) {
        out.u1(DW_CFA_OFFSET_EXTENDED_SF).uleb(register).sleb(offset / DATA_ALIGNMENT);
    }
}
