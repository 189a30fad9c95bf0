package dev.gatun.runtime.link;

import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.runtime.IlException;
import dev.gatun.runtime.memory.NativeMemory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Runs static constructors: each once, on the first thread that needs it, while others wait (ECMA-335 II.10.5.3). A
 * thread that would wait for itself, directly or through other threads, sees the type as it is. One that failed fails
 * every time. Thread-safe.
 */
public final class ClassInit {
    enum State {
        NEW, RUNNING, DONE, FAILED
    }

    private static final String FAILED = "System.TypeInitializationException";
    private static final String BEFORE_TYPE = "The type initializer for '";
    private static final String AFTER_TYPE = "' threw an exception.";

    private final Linker linker;
    private final Consumer<MethodDesc> run;
    private final Map<Thread, LinkedType> waiting = new HashMap<>();

    /** @param run calls a static constructor on the current thread */
    ClassInit(Linker linker, Consumer<MethodDesc> run) {
        this.linker = linker;
        this.run = run;
    }

    private static String withoutArguments(TypeDesc type) {
        var name = type.reflectionName();
        return type.isGenericInstance() ? name.substring(0, name.indexOf('[')) : name;
    }

    /** The name of the type whose static constructor has failed, if that is what an exception says. */
    public static Optional<String> failedType(IlException e) {
        var message = e.guestMessage();
        return e.typeName().equals(FAILED) && message.startsWith(BEFORE_TYPE) && message.endsWith(AFTER_TYPE)
                ? Optional.of(message.substring(BEFORE_TYPE.length(), message.length() - AFTER_TYPE.length())) : Optional.empty();
    }

    synchronized boolean isInitialized(LinkedType type) {
        return type.init == State.DONE || type.init == State.NEW && type.type.staticConstructor().isEmpty();
    }

    /** The address of an int32 that is 1 once the static constructor has finished. */
    synchronized long flag(LinkedType type) {
        if (type.initFlag == 0) {
            long flag = linker.allocateData(8, 8);
            NativeMemory.putInt(flag, isInitialized(type) ? 1 : 0);
            type.initFlag = flag;
        }
        return type.initFlag;
    }

    /**
     * Returns when the static constructor has run, or runs on this thread. Throws what it threw, wrapped as .NET does.
     */
    void ensure(LinkedType type) {
        if (!claim(type)) {
            return;
        }
        try {
            run.accept(type.type.staticConstructor().orElseThrow());
            finish(type, State.DONE, null);
        } catch (IlException e) {
            var wrapped = new IlException(FAILED, BEFORE_TYPE + withoutArguments(type.type) + AFTER_TYPE, List.of(),
                    Optional.empty(), Optional.empty(), Optional.of(e));
            finish(type, State.FAILED, wrapped);
            throw wrapped;
        } catch (Throwable e) {
            finish(type, State.FAILED, e);
            throw e;
        }
    }

    /** Whether the caller is the one to run the static constructor. */
    private synchronized boolean claim(LinkedType type) {
        var self = Thread.currentThread();
        boolean interrupted = false;
        try {
            while (true) {
                switch (type.init) {
                    case NEW -> {
                        if (type.type.staticConstructor().isEmpty()) {
                            finish(type, State.DONE, null);
                            return false;
                        }
                        type.init = State.RUNNING;
                        type.initializer = self;
                        return true;
                    }
                    case DONE -> {
                        return false;
                    }
                    case FAILED -> throw Sneaky.raise(type.initFailure);
                    case RUNNING -> {
                        if (leadsTo(type, self)) {
                            return false;
                        }
                        waiting.put(self, type);
                        try {
                            wait();
                        } catch (InterruptedException e) {
                            interrupted = true;
                        } finally {
                            waiting.remove(self);
                        }
                    }
                }
            }
        } finally {
            if (interrupted) {
                self.interrupt();
            }
        }
    }

    /** Whether the thread that runs the static constructor is {@code self} or waits, step by step, for it. */
    private boolean leadsTo(LinkedType type, Thread self) {
        for (var at = type; at != null && at.init == State.RUNNING; at = waiting.get(at.initializer)) {
            if (at.initializer == self) {
                return true;
            }
        }
        return false;
    }

    private synchronized void finish(LinkedType type, State state, Throwable failure) {
        type.init = state;
        type.initializer = null;
        type.initFailure = failure;
        if (state == State.DONE && type.initFlag != 0) {
            NativeMemory.putIntVolatile(type.initFlag, 1);
        }
        notifyAll();
    }
}
