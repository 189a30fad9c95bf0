package dev.gatun.jit.types;

import dev.gatun.il.BadImageException;
import java.util.function.Supplier;

/**
 * A value computed at most once under the type system's lock and read without it afterwards. A computation that throws
 * is repeated by the next reader, so that every reader gets the error. One that needs its own result is a definition in
 * terms of itself: bad input.
 */
final class Lazy<T> {
    private final Object lock;
    private final Supplier<String> where;
    private final String what;
    private Supplier<? extends T> supplier;
    private boolean computing;
    private volatile T value;

    /** @param what what is computed, and {@code where} its owner: both for the message about a cycle */
    Lazy(Object lock, Supplier<String> where, String what, Supplier<? extends T> supplier) {
        this.lock = lock;
        this.where = where;
        this.what = what;
        this.supplier = supplier;
    }

    T get() {
        var known = value;
        return known != null ? known : compute();
    }

    private T compute() {
        synchronized (lock) {
            if (value != null) {
                return value;
            }
            if (computing) {
                throw new BadImageException(where.get(), what + " in terms of itself");
            }
            computing = true;
            try {
                value = supplier.get();
                supplier = null;
                return value;
            } finally {
                computing = false;
            }
        }
    }
}
