package dev.gatun.runtime.unwind;

import dev.gatun.il.body.ExceptionClause;
import dev.gatun.jit.InternalCompilerError;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * The exceptions of one thread whose finally and fault handlers run, oldest first. Such a handler may throw, catch and call at will:
 * an exception is given up when control has left its handler for good, which is noticed when the next one is thrown or caught further up.
 */
public final class InFlightStack {
    private final List<InFlight> stack = new ArrayList<>();

    void push(InFlight exception) {
        stack.add(exception);
    }

    int size() {
        return stack.size();
    }

    void cutTo(int size) {
        stack.subList(Math.min(size, stack.size()), stack.size()).clear();
    }

    void remove(InFlight exception) {
        stack.remove(exception);
    }

    /** The exception that a handler which has ended was run for. */
    InFlight resume(long object) {
        for (int i = stack.size() - 1; i >= 0; i--) {
            if (stack.get(i).exception() == object) {
                stack.subList(i + 1, stack.size()).clear();
                return stack.get(i);
            }
        }
        throw new InternalCompilerError("a finally handler goes on with an exception that was not thrown");
    }

    /** Gives up the exceptions whose handlers ran in frames below one: those frames are gone. */
    void dropBelow(long frame) {
        stack.removeIf(e -> Long.compareUnsigned(e.cleanupFrame(), frame) < 0);
    }

    /** An exception arrives at its handler: it is in flight no more, and neither are those whose handlers it has left. */
    void caught(InFlight exception, long frame, ExceptionClause handler) {
        stack.remove(exception);
        stack.removeIf(e -> Long.compareUnsigned(e.cleanupFrame(), frame) < 0
                || e.cleanupFrame() == frame && e.cleanup().filter(c -> c.handlerCovers(handler.tryOffset())).isEmpty());
    }

    /** Shows the addresses of the exception objects. */
    public void forEachObject(LongConsumer action) {
        for (var exception : stack) {
            if (exception.exception() != 0) {
                action.accept(exception.exception());
            }
        }
    }
}
