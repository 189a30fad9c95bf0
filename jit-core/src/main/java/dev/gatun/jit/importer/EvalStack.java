package dev.gatun.jit.importer;

import dev.gatun.il.BadImageException;
import dev.gatun.jit.vcode.FrameSlot;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VReg;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The simulated evaluation stack of one block, and the rules that keep its lazy entries true. */
final class EvalStack {
    private final VBuilder builder;
    private final List<StackValue> values = new ArrayList<>();

    private final Function<String, BadImageException> invalid;

    /** @param invalid makes the error for IL that takes more from the stack than there is */
    EvalStack(VBuilder builder, Function<String, BadImageException> invalid) {
        this.builder = builder;
        this.invalid = invalid;
    }

    int depth() {
        return values.size();
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    void push(StackValue value) {
        values.add(value);
    }

    StackValue pop() {
        if (values.isEmpty()) {
            throw invalid.apply("the evaluation stack is empty");
        }
        return values.removeLast();
    }

    /** The entry {@code down} places below the top. */
    StackValue peek(int down) {
        if (down >= values.size()) {
            throw invalid.apply("the evaluation stack holds too few values");
        }
        return values.get(values.size() - 1 - down);
    }

    void clear() {
        values.clear();
    }

    List<StackValue> values() {
        return values;
    }

    void set(int index, StackValue value) {
        values.set(index, value);
    }

    /** Whether an entry depends on the register. */
    boolean mentions(VReg register) {
        for (var value : values) {
            if (mentions(value, register)) {
                return true;
            }
        }
        return false;
    }

    /** Whether an entry is a struct, or an address, in the slot. */
    boolean lies(Operand slot) {
        for (var value : values) {
            if (value instanceof StackValue.Struct s && s.place().base().orElse(null) == slot
                    || value instanceof StackValue.Address a && a.mem().base().orElse(null) == slot) {
                return true;
            }
        }
        return false;
    }

    /** Before a register changes: entries that depend on it are computed from its value of now. */
    void beforeWrite(VReg register) {
        for (int i = 0; i < values.size(); i++) {
            if (mentions(values.get(i), register)) {
                values.set(i, settle(values.get(i)));
            }
        }
    }

    /** Before memory changes: structs that were pushed without copying them are copied. */
    void beforeMemoryWrite() {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i) instanceof StackValue.Struct s && !s.stable()) {
                values.set(i, copied(s));
            }
        }
    }

    private StackValue settle(StackValue value) {
        return switch (value) {
            case StackValue.Scalar s -> new StackValue.Scalar(builder.copy(s.operand()), s.type(), s.exact());
            case StackValue.Struct s -> copied(s);
            case StackValue.Address a -> new StackValue.Scalar(builder.lea(a.mem(), Shapes.kind(a.type())), a.type());
            case StackValue.Token t -> t;
            case StackValue.Function f -> f;
        };
    }

    /** The struct in a slot of its own. */
    StackValue.Struct copied(StackValue.Struct s) {
        var slot = newSlot(s);
        var place = Mem.of(slot, 0, Places.slot(slot));
        builder.copyBlock(place, s.place(), slot.size());
        return new StackValue.Struct(place, s.type(), true);
    }

    private FrameSlot newSlot(StackValue.Struct s) {
        return Shapes.newSlot(builder.method(), s.type(), "");
    }

    private static boolean mentions(StackValue value, VReg register) {
        return switch (value) {
            case StackValue.Scalar s -> s.operand() == register;
            case StackValue.Struct s -> mentions(s.place(), register);
            case StackValue.Address a -> mentions(a.mem(), register);
            case StackValue.Token t -> false;
            case StackValue.Function f -> false;
        };
    }

    private static boolean mentions(Mem mem, VReg register) {
        return isIn(mem.base(), register) || isIn(mem.index(), register);
    }

    private static boolean isIn(java.util.Optional<Operand> operand, VReg register) {
        return operand.isPresent() && operand.get() == register;
    }
}
