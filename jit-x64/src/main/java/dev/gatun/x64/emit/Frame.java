package dev.gatun.x64.emit;

import dev.gatun.jit.alloc.Allocation;
import dev.gatun.jit.code.FrameInfo;
import dev.gatun.jit.vcode.FrameSlot;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VOp;
import dev.gatun.x64.asm.Gpr;
import dev.gatun.x64.asm.Mem;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Where everything lies in a method's frame. The stack grows down the page:
 *
 * <pre>
 *   rbp + 16 + n   incoming stack arguments (n as in the CallLayout)
 *   rbp + 8        return address
 *   rbp            the caller's rbp
 *   rbp - 8 ...    callee-saved registers that the method uses, 8 bytes each
 *                  spill slots, 8 bytes each
 *                  frame slots that are used, rounded up to 8 bytes each, aligned to 8
 *                  rsp, in a method with handlers that moves it by localloc
 *                  (localloc'ed blocks)
 *   rsp            outgoing argument area; rsp is a multiple of 16 at calls
 * </pre>
 */
final class Frame {
    /** Bytes of a frame that needs no check of the stack's limit. */
    private static final int SMALL = 256;

    private final VMethod method;
    private final Set<FrameSlot> usedSlots;
    private final int[] slotOffsets;
    private final int spillBase;
    private final int size;
    private final int outgoing;
    private final boolean needed;
    private final boolean smallLeaf;
    private final boolean movesStackPointer;
    private final int stackPointerAt;
    private final List<FrameInfo.SavedRegister> saved = new ArrayList<>();

    Frame(Allocation allocation) {
        method = allocation.method();
        outgoing = method.outgoingBytes();
        int below = 0;
        for (int r = 0; r < 64; r++) {
            if ((allocation.usedCalleeSaved() >>> r & 1) != 0) {
                below += 8;
                saved.add(new FrameInfo.SavedRegister(r, -below));
            }
        }
        below += 8 * allocation.spillSlots();
        spillBase = -below;
        usedSlots = usedSlots(method);
        slotOffsets = new int[method.slots().size()];
        for (var slot : method.slots()) {
            if (method.homeOf(slot) == slot && isUsed(slot)) {
                below = Math.addExact(below, slot.size() + 7 & ~7);
                slotOffsets[slot.id()] = -below;
            }
        }
        boolean allocates = false;
        boolean calls = false;
        for (var block : method.blocks()) {
            for (var inst : block.insts()) {
                allocates |= inst.op == VOp.ALLOCA;
                calls |= inst.op.isCall() || inst.op == VOp.TRACE || inst.op == VOp.NEW;
            }
        }
        if (allocates && !method.clauses().isEmpty()) {
            below = Math.addExact(below, 8);
            stackPointerAt = -below;
        } else {
            stackPointerAt = 0;
        }
        size = Math.addExact(below, outgoing) + 15 & ~15;
        needed = size > 0 || !saved.isEmpty() || needsFrame();
        smallLeaf = size <= SMALL && !calls && !allocates;
        movesStackPointer = size > 0 || allocates;
    }

    private static Set<FrameSlot> usedSlots(VMethod method) {
        Set<FrameSlot> used = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var block : method.blocks()) {
            for (var inst : block.insts()) {
                note(used, inst.dst);
                for (var source : inst.src) {
                    note(used, source);
                }
                note(used, inst.mem);
                note(used, inst.mem2);
            }
        }
        return used;
    }

    private static void note(Set<FrameSlot> used, dev.gatun.jit.vcode.Mem mem) {
        if (mem != null) {
            mem.base().ifPresent(base -> note(used, base));
        }
    }

    private static void note(Set<FrameSlot> used, dev.gatun.jit.vcode.Operand operand) {
        if (operand instanceof FrameSlot slot) {
            used.add(slot);
        }
    }

    /** Whether some instruction still names the slot; others take no room. */
    boolean isUsed(FrameSlot slot) {
        return usedSlots.contains(slot);
    }

    private boolean needsFrame() {
        if (hasLoop(method)) {
            // It polls, and a poll is a call.
            return true;
        }
        for (var block : method.blocks()) {
            for (var inst : block.insts()) {
                if (inst.op.isCall() || inst.op == VOp.TRACE || inst.mayTrap() || usesStackArguments(inst)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether some block jumps back to itself or to one before it. */
    private static boolean hasLoop(VMethod method) {
        var seen = new BitSet();
        for (var block : method.blocks()) {
            seen.set(block.id());
            for (var successor : block.successors()) {
                if (seen.get(successor.id())) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean usesStackArguments(VInst inst) {
        return isArgument(inst.mem) || isArgument(inst.mem2) || java.util.stream.Stream.of(inst.src).anyMatch(this::isArgument);
    }

    private boolean isArgument(dev.gatun.jit.vcode.Mem mem) {
        return mem != null && mem.base().isPresent() && isArgument(mem.base().get());
    }

    /** A struct argument on the stack is a slot of its own whose home is there. */
    private boolean isArgument(dev.gatun.jit.vcode.Operand operand) {
        return operand instanceof FrameSlot slot && method.homeOf(slot).area() != FrameSlot.Area.LOCAL;
    }

    /** Whether the method calls nothing and takes no more stack than the reserve below the limit has to spare. */
    boolean isSmallLeaf() {
        return smallLeaf;
    }

    boolean isNeeded() {
        return needed;
    }

    /** Whether rsp can be elsewhere than at the saved rbp when the method returns. */
    boolean movesStackPointer() {
        return movesStackPointer;
    }

    /** Where, from rbp, the method keeps rsp for its handlers; 0 where it does not move. */
    int stackPointerAt() {
        return stackPointerAt;
    }

    /** Bytes below rbp. */
    int size() {
        return size;
    }

    /** Bytes of the outgoing argument area at the bottom. */
    int outgoing() {
        return outgoing;
    }

    List<FrameInfo.SavedRegister> saved() {
        return saved;
    }

    FrameInfo info() {
        return new FrameInfo(needed, size, stackPointerAt, saved);
    }

    Mem spill(int slot) {
        return Mem.base(Gpr.RBP, spillOffset(slot));
    }

    /** Offset of a spill slot from rbp. */
    int spillOffset(int slot) {
        return spillBase + 8 * slot;
    }

    /** The register that a slot is addressed from. */
    Gpr base(FrameSlot slot) {
        return slot.area() == FrameSlot.Area.OUTGOING ? Gpr.RSP : Gpr.RBP;
    }

    /** Offset of a slot from {@link #base}. */
    int offset(FrameSlot slot) {
        var home = method.homeOf(slot);
        return switch (home.area()) {
            case LOCAL -> slotOffsets[home.id()];
            case INCOMING -> 16 + home.offset();
            case OUTGOING -> home.offset();
        };
    }
}
