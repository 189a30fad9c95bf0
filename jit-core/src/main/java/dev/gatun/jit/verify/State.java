package dev.gatun.jit.verify;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** What is known before an instruction: the stack, bottom first, and two facts about locations. */
final class State {
    final List<VType> stack;
    /** Whether the base class's constructor has been called; true outside of constructors. */
    boolean thisInitialized;
    /** The locals that may hold a managed pointer into this method's own frame. */
    final BitSet framePointers;

    State(List<VType> stack, boolean thisInitialized, BitSet framePointers) {
        this.stack = new ArrayList<>(stack);
        this.thisInitialized = thisInitialized;
        this.framePointers = (BitSet) framePointers.clone();
    }

    State copy() {
        return new State(stack, thisInitialized, framePointers);
    }

    State withStack(List<VType> other) {
        return new State(other, thisInitialized, framePointers);
    }

    boolean same(State other) {
        return stack.equals(other.stack) && thisInitialized == other.thisInitialized
                && framePointers.equals(other.framePointers);
    }
}
