package dev.gatun.jit.vcode;

import dev.gatun.jit.code.TracePoint;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One instruction. A mutable record on purpose: passes rewrite operands in place, and nothing hides behind accessors that
 * would not be plain assignments. Which fields an operation uses is said at {@link VOp}; unused ones keep their defaults.
 */
public final class VInst {
    public static final Operand[] NO_OPERANDS = {};
    public static final VBlock[] NO_TARGETS = {};
    public static final VReg[] NO_TEMPS = {};

    public VOp op;
    /** The kind operated on: of the operands for SET, CHECK and BRCC, of the source for CVT and the extensions, else of the result. */
    public Kind kind;
    /** VReg, AReg or AStack; a FrameSlot for a CALL or PARAM that gives a struct; null where nothing is written. */
    public Operand dst;
    public Operand[] src = NO_OPERANDS;
    /** The memory operand, or null. In an arithmetic operation, CHECK or BRCC it stands for the last source. */
    public Mem mem;
    /** COPY's source, else null. */
    public Mem mem2;
    /** Width of the access to {@link #mem}; REF in a COPY of what holds references and may go into an object. */
    public MemType memType;
    public Cond cond;
    public VBlock[] targets = NO_TARGETS;
    /** CALL's, else null. */
    public CallInfo call;
    /** CHECK's, TRAP's, else null. */
    public Trap trap;
    /** TRACE's, else null. */
    public TracePoint trace;
    /** UPDATE's operation, else null. */
    public VOp sub;
    /** RET's, where the struct that is returned is in registers: source i holds part i, and the parts fill the struct. Else null. */
    public List<Part> parts;
    /** CALL's struct arguments that are in registers. Their values are sources behind all others. */
    public List<SplitArgument> split = List.of();
    /** COPY's, ZERO's and NEW's bytes. */
    public int size;
    /** Offset of the IL instruction this comes from; -1 for the prologue. */
    public int ilOffset;
    /** The frame of inlining that {@link #ilOffset} counts in: an index into {@link VMethod#inlineSites()}; 0 is the method itself. */
    public int site;

    // Set by lowering.
    /** Physical registers that the instruction destroys, a bit each. */
    public long clobbers;
    /** Registers that the instruction needs for itself; distinct from every operand. Physical ones after allocation. */
    public VReg[] temps = NO_TEMPS;
    /** The destination is written before the sources are last read: the two may not share a register. */
    public boolean earlyDst;

    /**
     * A struct argument in registers of its own.
     *
     * @param index       which argument; {@code src[index]} is a slot that nothing was stored in
     * @param firstSource the source that holds its first part; the others follow
     */
    public record SplitArgument(int index, int firstSource, List<Part> parts) {
    }

    public VInst(VOp op, Kind kind, int ilOffset) {
        this.op = op;
        this.kind = kind;
        this.ilOffset = ilOffset;
    }

    public Optional<VReg> dstReg() {
        return dst instanceof VReg r ? Optional.of(r) : Optional.empty();
    }

    /** Whether the instruction does more than write its destination: it may not be removed where that is dead. */
    public boolean hasEffect() {
        if (op.isBranch() || op.isCall() || op.writesMemory() || op == VOp.TRACE) {
            return true;
        }
        return mayTrap();
    }

    /** Whether the instruction can trap, its operands considered. */
    public boolean mayTrap() {
        return switch (op) {
            case DIV, REM, UDIV, UREM -> !kind.isFloat()
                    && !(src.length > 1 && src[1] instanceof Const c && c.bits() != 0 && c.bits() != -1) || faults(mem);
            case LOAD, STORE, UPDATE -> faults(mem);
            case COPY -> faults(mem) || faults(mem2);
            case ZERO -> faults(mem);
            case LEA, TRACE -> false;
            default -> op.mayTrap() || faults(mem);
        };
    }

    /** Whether an access can fault: frame slots and the runtime's own data cannot. */
    private static boolean faults(Mem m) {
        return m != null && !(m.base().isPresent() && m.index().isEmpty()
                && (m.base().get() instanceof FrameSlot || m.base().get() instanceof SymbolAddress));
    }

    @Override
    public String toString() {
        var s = new StringBuilder();
        if (dst != null) {
            s.append(dst).append(" = ");
        }
        s.append(op.name().toLowerCase(java.util.Locale.ROOT));
        if (sub != null) {
            s.append('.').append(sub.name().toLowerCase(java.util.Locale.ROOT));
        }
        if (kind != null) {
            s.append('.').append(kind.name().toLowerCase(java.util.Locale.ROOT));
        }
        if (memType != null && memType.kind() != kind || memType != null && memType.size() < 4) {
            s.append('.').append(memType.name().toLowerCase(java.util.Locale.ROOT));
        }
        if (call != null) {
            s.append(' ').append(call.target());
        }
        if (trace != null) {
            s.append(' ').append(trace);
        }
        var parts = Stream.of(src).map(Object::toString).collect(Collectors.toList());
        boolean memFirst = op == VOp.STORE || op == VOp.COPY || op == VOp.ZERO || op == VOp.UPDATE;
        if (mem != null) {
            parts.add(memFirst ? 0 : parts.size(), mem.toString());
        }
        if (mem2 != null) {
            parts.add(mem2.toString());
        }
        if (cond != null && parts.size() >= 2) {
            parts.set(0, parts.get(0) + " " + cond + " " + parts.remove(1));
        }
        if (!parts.isEmpty()) {
            s.append(' ').append(String.join(", ", parts));
        }
        if (size != 0) {
            s.append(" #").append(size);
        }
        if (trap != null) {
            s.append(" !").append(trap);
        }
        if (targets.length > 0) {
            s.append(Stream.of(targets).map(b -> "B" + b.id()).collect(Collectors.joining(", ", " -> ", "")));
        }
        return s.toString();
    }
}
