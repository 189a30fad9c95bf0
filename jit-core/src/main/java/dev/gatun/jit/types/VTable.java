package dev.gatun.jit.types;

import java.util.List;

/** The virtual methods of a type: in each slot the method that a call through the slot runs (ECMA-335 II.12.2). */
public final class VTable {
    private final TypeDesc type;
    private final List<MethodDesc> slots;
    private final int[] slotOfMethod;

    VTable(TypeDesc type, List<MethodDesc> slots, int[] slotOfMethod) {
        this.type = type;
        this.slots = List.copyOf(slots);
        this.slotOfMethod = slotOfMethod;
    }

    public TypeDesc type() {
        return type;
    }

    /** Inherited slots first. A generic method has its definition in its slot. */
    public List<MethodDesc> slots() {
        return slots;
    }

    public int size() {
        return slots.size();
    }

    /** The slot of the type's own method by its index among {@link TypeDesc#methods}, -1 for a non-virtual one. */
    int slotOf(int methodIndex) {
        return slotOfMethod[methodIndex];
    }

    int[] slotOfMethod() {
        return slotOfMethod;
    }

    /**
     * The method in the slot of {@code declared}, a method of this type or of a base class, with the same generic
     * arguments; {@code declared} itself if it is not virtual.
     */
    public MethodDesc resolveVirtual(MethodDesc declared) {
        int slot = declared.slot();
        if (slot < 0) {
            return declared;
        }
        if (slot >= slots.size()) {
            throw new IllegalArgumentException(declared + " is no virtual method of " + type);
        }
        var found = slots.get(slot);
        return declared.isGenericDefinition() || declared.methodArguments().isEmpty() ? found
                : found.instantiate(declared.methodArguments());
    }

    /** A line for each slot. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        for (int i = 0; i < slots.size(); i++) {
            text.append('[').append(i).append("] ").append(slots.get(i)).append('\n');
        }
        return text.toString();
    }
}
