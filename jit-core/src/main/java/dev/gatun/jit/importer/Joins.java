package dev.gatun.jit.importer;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.FrameSlot;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.VReg;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * The evaluation stack where control flow joins (ECMA-335 III.1.8.1.3): each block expects its entries in places of its own, registers
 * and slots, and every way into it moves them there. What is known of an entry is what the first way brings. Where another way
 * brings something else after code has relied on that, the import starts again with {@link Importer.Weaken}.
 */
final class Joins {
    private final BodyImporter in;
    private final FlowGraph flow;
    /** For each block what it finds on the stack, from when it is first reached. */
    private final List<List<StackValue>> entries = new ArrayList<>();
    private final BitSet imported = new BitSet();

    Joins(BodyImporter in, FlowGraph flow) {
        this.in = in;
        this.flow = flow;
        flow.ranges().forEach(r -> entries.add(null));
    }

    /** A block that nothing is passed to. */
    void enterEmpty(int block) {
        entries.set(block, new ArrayList<>());
    }

    /** What the block finds, whose import begins: from now on its code relies on it. */
    List<StackValue> begin(int block) {
        imported.set(block);
        return entries.get(block);
    }

    /** Moves the stack to where the block expects it; true if this is the first way into it. */
    boolean pass(int block) {
        boolean first = entries.get(block) == null;
        if (first) {
            entries.set(block, places(block));
        }
        move(block, entries.get(block));
        return first;
    }

    /** A join at which the entry says less than what the first way brings. */
    private Importer.Join weak(int block, int index) {
        return new Importer.Join(in.method, flow.ranges().get(block).ilOffset(), index);
    }

    /** A join at which the address of a local comes in a register, because other ways bring other addresses. */
    private Importer.Join computed(int block, int index) {
        return weak(block, ~index);
    }

    private boolean isKnown(Importer.Join join) {
        return in.session.weakJoins().contains(join);
    }

    private List<StackValue> places(int block) {
        var values = new ArrayList<StackValue>();
        for (var value : in.stack.values()) {
            int index = values.size();
            values.add(isKnown(weak(block, index)) ? weakened(value) : switch (value) {
                case StackValue.Struct s -> struct(s.type());
                case StackValue.Token t -> struct(t.type());
                case StackValue.Scalar s -> scalar(s.operand().kind(), s.type());
                case StackValue.Address a when isOfSlot(a.mem()) && !isKnown(computed(block, index)) -> a;
                case StackValue.Address a -> scalar(Shapes.kind(a.type()), a.type());
                case StackValue.Function f -> scalar(Kind.I64, f.type());
            });
        }
        return values;
    }

    private StackValue struct(TypeDesc type) {
        return new StackValue.Struct(BodyImporter.slotPlace(in.newSlot(type, "")), type, true);
    }

    private StackValue scalar(Kind kind, TypeDesc type) {
        return new StackValue.Scalar(in.builder.temp(kind), type);
    }

    /** The entry of which only that is known which is true of all: a float of 64 bits, some object, a pointer to something. */
    private StackValue weakened(StackValue value) {
        return switch (StackType.of(value)) {
            case FLOAT -> scalar(Kind.F64, in.wellKnown(WellKnownType.DOUBLE));
            case OBJECT -> scalar(Kind.REF, in.wellKnown(WellKnownType.OBJECT));
            case BYREF -> scalar(Kind.BYREF, in.wellKnown(WellKnownType.BYTE).makeByRef());
            default -> throw in.invalid("a join of " + StackType.of(value));
        };
    }

    /** Whether the address is the same in all of the method. */
    private static boolean isOfSlot(Mem mem) {
        return mem.base().orElse(null) instanceof FrameSlot && mem.index().isEmpty();
    }

    private void move(int block, List<StackValue> places) {
        var values = in.stack.values();
        if (places.size() != values.size()) {
            throw in.invalid("the stack holds %d values where IL_%04x was entered with %d".formatted(values.size(),
                    flow.ranges().get(block).ilOffset(), places.size()));
        }
        // A source that is itself a destination must be read before it is written.
        for (int i = 0; i < values.size(); i++) {
            if (places.get(i) instanceof StackValue.Scalar to && values.get(i) != to) {
                in.stack.beforeWrite((VReg) to.operand());
            }
        }
        for (int i = 0; i < values.size(); i++) {
            var from = values.get(i);
            switch (places.get(i)) {
                case StackValue.Scalar to -> moveScalar(block, i, from, to);
                case StackValue.Struct to -> {
                    var struct = in.struct(from);
                    if (struct.type() != to.type()) {
                        throw in.invalid("a " + struct.type() + " meets a " + to.type() + " where control flow joins");
                    }
                    in.builder.copyBlock(to.place(), struct.place(), to.type().valueSize());
                }
                case StackValue.Address to -> {
                    // Nothing to move, unless another address comes another way.
                    if (!(from instanceof StackValue.Address a && a.mem().equals(to.mem()) && a.type() == to.type())) {
                        throw new Importer.Weaken(computed(block, i));
                    }
                }
                default -> throw new InternalCompilerError("a block expects " + places.get(i));
            }
        }
    }

    private void moveScalar(int block, int index, StackValue from, StackValue.Scalar to) {
        if (!StackType.of(from).joins(StackType.of(to))) {
            throw in.invalid(StackType.of(from) + " meets " + StackType.of(to) + " where control flow joins");
        }
        if (!covers(to, from)) {
            if (to.operand().kind() != Kind.REF || imported.get(block)) {
                throw new Importer.Weaken(weak(block, index));
            }
            entries.get(block).set(index, new StackValue.Scalar(to.operand(), in.wellKnown(WellKnownType.OBJECT)));
        }
        in.builder.move((VReg) to.operand(), in.coerce(in.scalar(from), to.operand().kind()));
    }

    /**
     * Whether what comes another way is what the first way said, so that it can be relied on: of the same class and pointing to the
     * same type, and no more precise than the register.
     */
    private static boolean covers(StackValue.Scalar to, StackValue from) {
        return switch (to.operand().kind()) {
            case REF -> to.type() == from.type() || from.type().isSubclassOf(to.type())
                    || from instanceof StackValue.Scalar s && s.operand() instanceof Const;
            case BYREF -> to.type() == from.type();
            case F32 -> !(from instanceof StackValue.Scalar s && s.operand().kind() == Kind.F64);
            default -> true;
        };
    }
}
