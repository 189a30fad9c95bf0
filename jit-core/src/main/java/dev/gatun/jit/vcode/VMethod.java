package dev.gatun.jit.vcode;

import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.RegisterFile;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A method as vcode: its registers, frame slots and blocks. */
public final class VMethod {
    private static final BitSet NO_PADDING = new BitSet();

    /**
     * A call that was replaced by its callee's code.
     *
     * @param method   the callee
     * @param parent   the site the call stood in
     * @param ilOffset the offset of the call there
     */
    public record InlineSite(MethodDesc method, int parent, int ilOffset) {
    }

    /**
     * An argument or local that debuggers ask for.
     *
     * @param number as IL counts arguments or locals
     * @param home   a VReg or FrameSlot that stands for it alone
     */
    public record Variable(boolean argument, int number, TypeDesc type, Operand home) {
    }

    /**
     * The evaluation stack before an IL instruction of the method itself, bottom first.
     *
     * @param values registers, constants, slots; of an address that is not computed yet the memory operand's text
     */
    public record StackState(int ilOffset, List<StackEntry> values) {
    }

    /** @param register the register that holds it, where one does */
    public record StackEntry(Optional<VReg> register, String text) {
    }

    private final String name;
    private final Optional<MethodDesc> method;
    private final CallSignature signature;
    private final RegisterFile registers;
    private final List<VReg> vregs = new ArrayList<>();
    private final List<FrameSlot> slots = new ArrayList<>();
    private final List<VBlock> blocks = new ArrayList<>();
    private final List<InlineSite> inlineSites = new ArrayList<>();
    private final List<Variable> variables = new ArrayList<>();
    private final List<StackState> stackStates = new ArrayList<>();
    private boolean debug;
    private final Map<FrameSlot, FrameSlot> homes = new IdentityHashMap<>();
    private final List<VClause> clauses = new ArrayList<>();
    private int blockIds;
    private int outgoingBytes;

    public VMethod(String name, Optional<MethodDesc> method, CallSignature signature, RegisterFile registers) {
        this.name = name;
        this.method = method;
        this.signature = signature;
        this.registers = registers;
        method.ifPresent(m -> inlineSites.add(new InlineSite(m, -1, -1)));
        for (var r : registers.all()) {
            vregs.add(new VReg(vregs.size(), r.kind(), r.name(), true));
        }
    }

    public String name() {
        return name;
    }

    /** The method it was made from; empty for code that tests write by hand. */
    public Optional<MethodDesc> method() {
        return method;
    }

    public CallSignature signature() {
        return signature;
    }

    public RegisterFile registers() {
        return registers;
    }

    /** All registers by id, physical ones first. */
    public List<VReg> vregs() {
        return Collections.unmodifiableList(vregs);
    }

    /** The LOCAL slots by id. */
    public List<FrameSlot> slots() {
        return Collections.unmodifiableList(slots);
    }

    /** The blocks in the order of the code, entry first; to be edited in place. */
    public List<VBlock> blocks() {
        return blocks;
    }

    /** Number of block ids given out. */
    public int blockIds() {
        return blockIds;
    }

    /** Frames of inlining; entry 0 is the method itself. */
    public List<InlineSite> inlineSites() {
        return inlineSites;
    }

    /** The protected blocks, inner ones before those around them (ECMA-335 II.19); to be filled by the importer. */
    public List<VClause> clauses() {
        return clauses;
    }

    /** Says that debug information is wanted. */
    public void setDebug() {
        debug = true;
    }

    public boolean isDebug() {
        return debug;
    }

    /** The variables that debuggers ask for, to be added to by the importer; empty unless {@link #isDebug}. */
    public List<Variable> variables() {
        return variables;
    }

    /** Evaluation stacks as they were imported, to be added to by the importer; empty unless {@link #isDebug}. */
    public List<StackState> stackStates() {
        return stackStates;
    }

    public VReg physical(int number) {
        return vregs.get(number);
    }

    public VReg newReg(Kind kind) {
        return newReg(kind, "");
    }

    public VReg newReg(Kind kind, String regName) {
        var r = new VReg(vregs.size(), kind, regName, false);
        vregs.add(r);
        return r;
    }

    public FrameSlot newSlot(int size, int alignment, String slotName) {
        return newSlot(size, alignment, slotName, NO_PADDING);
    }

    /** @param padding the bytes that no copy of the struct has to keep; not to be changed afterwards */
    public FrameSlot newSlot(int size, int alignment, String slotName, BitSet padding) {
        var s = new FrameSlot(slots.size(), FrameSlot.Area.LOCAL, 0, size, alignment, slotName, padding);
        slots.add(s);
        return s;
    }

    /** A slot for the same struct. */
    public FrameSlot newSlotLike(FrameSlot slot) {
        return newSlot(slot.size(), slot.alignment(), slot.name(), slot.padding());
    }

    /** A view of the incoming or outgoing argument area. */
    public FrameSlot argumentSlot(FrameSlot.Area area, int offset, int size) {
        return new FrameSlot(-1, area, offset, size, 8, "", NO_PADDING);
    }

    /** Makes {@code slot} live in the caller's argument area instead of a place of its own. */
    public void home(FrameSlot slot, FrameSlot incoming) {
        homes.put(slot, incoming);
    }

    /** Where a slot lives: itself, or the incoming argument it is a name for. */
    public FrameSlot homeOf(FrameSlot slot) {
        return homes.getOrDefault(slot, slot);
    }

    /** Makes the outgoing argument area at least this large. */
    public void reserveOutgoing(int bytes) {
        outgoingBytes = Math.max(outgoingBytes, bytes);
    }

    /** Bytes of the outgoing argument area, the largest that a call needs. */
    public int outgoingBytes() {
        return outgoingBytes;
    }

    /** A new block, not yet placed among {@link #blocks}. */
    public VBlock newBlock(int ilOffset) {
        return new VBlock(blockIds++, ilOffset);
    }

    public VBlock entry() {
        return blocks.getFirst();
    }

    /** Recomputes every block's predecessors and successors from the branches. */
    public void computeEdges() {
        for (var b : blocks) {
            b.predecessors().clear();
            b.successors().clear();
        }
        for (var b : blocks) {
            for (var t : b.last().targets) {
                if (!b.successors().contains(t)) {
                    b.successors().add(t);
                    t.predecessors().add(b);
                }
            }
        }
    }

    /** The IL offset, in the method itself, of the call that an inline site is within. */
    public int rootOffset(int site) {
        int at = site;
        while (inlineSites.get(at).parent() > 0) {
            at = inlineSites.get(at).parent();
        }
        return inlineSites.get(at).ilOffset();
    }

    /** What listings show of a stack entry before instruction number {@code index} in the order of the blocks. */
    public interface StackText {
        String of(StackEntry entry, VInst at);
    }

    /** The whole method as text, a line an instruction. */
    @Override
    public String toString() {
        return text((entry, at) -> entry.text());
    }

    /** The same, with the evaluation stack where the code of an IL instruction begins, if that is known. */
    public String text(StackText stack) {
        var shown = new java.util.HashSet<Integer>();
        var s = new StringBuilder(name).append(' ').append(signature).append('\n');
        for (var slot : slots) {
            s.append("  ").append(slot).append(" size ").append(slot.size()).append(" align ").append(slot.alignment());
            if (homeOf(slot) != slot) {
                s.append(" at ").append(homeOf(slot));
            }
            s.append('\n');
        }
        for (var b : blocks) {
            s.append(b).append(':');
            if (b.loopDepth > 0) {
                s.append(" depth ").append(b.loopDepth);
            }
            s.append('\n');
            for (var i : b.insts()) {
                if (i.site == 0 && i.ilOffset >= 0 && shown.add(i.ilOffset)) {
                    stackStates.stream().filter(t -> t.ilOffset() == i.ilOffset && !t.values().isEmpty()).findFirst()
                            .ifPresent(t -> s.append("          ; stack ").append(t.values().stream().map(v -> stack.of(v, i))
                                    .collect(java.util.stream.Collectors.joining(" | "))).append('\n'));
                }
                s.append(i.ilOffset < 0 ? "         " : String.format("  IL_%04x ", i.ilOffset))
                        .append(i.site == 0 || i.site >= inlineSites.size() ? "" : String.format("@%04x ", rootOffset(i.site))).append(' ').append(i).append('\n');
            }
        }
        return s.toString();
    }
}
