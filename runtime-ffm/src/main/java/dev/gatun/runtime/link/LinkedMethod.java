package dev.gatun.runtime.link;

import dev.gatun.jit.types.MethodDesc;
import dev.gatun.runtime.memory.NativeMemory;
import java.util.ArrayList;
import java.util.List;

/**
 * A method as others reach it: through its lazy stub until it is compiled, directly afterwards. A lock
 * of its own guards compilation, so that a method is compiled once; the monitor guards the rest, and nothing that is
 * done under it waits for a compilation or for a method table.
 */
public final class LinkedMethod {
    private final MethodDesc method;
    private final int id;
    private final Linker linker;
    private final Object compiling = new Object();
    private final List<Long> slots = new ArrayList<>();
    private volatile long code;
    private volatile long published;
    private volatile long stub;
    private volatile long unboxStub;
    private volatile long openStub;
    private volatile long functionPointer;
    private volatile long cell;

    LinkedMethod(MethodDesc method, int id, Linker linker) {
        this.method = method;
        this.id = id;
        this.linker = linker;
    }

    public MethodDesc method() {
        return method;
    }

    public int id() {
        return id;
    }

    /** Where to call it now. */
    public long entry() {
        long address = published;
        return address != 0 ? address : stub();
    }

    /** Where to call it when {@code this} is a boxed value. */
    long boxedEntry() {
        if (unboxStub == 0) {
            synchronized (this) {
                if (unboxStub == 0) {
                    unboxStub = linker.installUnboxStub(this);
                }
            }
        }
        return unboxStub;
    }

    /** Where to call it with an argument before its own, which is dropped. */
    long openEntry() {
        if (openStub == 0) {
            long entryCell = entryCell();
            synchronized (this) {
                if (openStub == 0) {
                    openStub = linker.installOpenStub(this, entryCell);
                }
            }
        }
        return openStub;
    }

    /** The address that stands for the method in its guest's eyes: once told it does not change. */
    long functionPointer() {
        if (functionPointer == 0) {
            long address = entry();
            synchronized (this) {
                if (functionPointer == 0) {
                    functionPointer = address;
                }
            }
        }
        return functionPointer;
    }

    /** The address of a word that holds the entry, now and after compilation. */
    long entryCell() {
        if (cell == 0) {
            long address = entry();
            synchronized (this) {
                if (cell == 0) {
                    long word = linker.allocateData(Long.BYTES, Long.BYTES);
                    NativeMemory.putLongVolatile(word, published != 0 ? published : address);
                    if (published == 0) {
                        slots.add(word);
                    }
                    cell = word;
                }
            }
        }
        return cell;
    }

    /** Where to call it from a vtable or interface table of {@code receiver}, a class or a boxed value type. */
    public long virtualEntry() {
        return method.owner().isValueType() ? boxedEntry() : entry();
    }

    /** The stub that compiles on the first call. */
    long stub() {
        if (stub == 0) {
            synchronized (this) {
                if (stub == 0) {
                    stub = linker.installLazyEntry(this);
                }
            }
        }
        return stub;
    }

    /** The stub, or 0 if none was ever asked for. */
    long stubIfAny() {
        return stub;
    }

    public boolean isCompiled() {
        return code != 0;
    }

    /** Makes a word of a method table, 8-aligned, hold the entry, now and after compilation. */
    synchronized void bindSlot(long slot) {
        NativeMemory.putLongVolatile(slot, virtualEntry());
        if (published == 0 && !method.owner().isValueType()) {
            slots.add(slot);
        }
    }

    /**
     * What a first call does: runs the owner's static constructor where the call triggers it, and compiles. While that
     * static constructor runs, calls keep coming here, so that other threads wait for it.
     */
    long firstCall() {
        boolean settled = !triggersInitializer() || linker.initialize(method.owner());
        long address = compile();
        if (settled) {
            publish(address);
        }
        return address;
    }

    /** Whether a call is one of the events of ECMA-335 II.10.5.3.1 for a type that is not beforefieldinit. */
    private boolean triggersInitializer() {
        return (method.isStatic() || method.isConstructor()) && !method.isStaticConstructor()
                && !method.owner().isBeforeFieldInit() && !linker.isInitialized(method.owner());
    }

    /** Compiles the method unless that has happened; returns its code. */
    public long compile() {
        long known = code;
        if (known == 0) {
            synchronized (compiling) {
                known = code;
                if (known == 0) {
                    known = linker.compileNow(this);
                    code = known;
                }
            }
            if (!triggersInitializer()) {
                publish(known);
            }
        }
        return known;
    }

    /** Lets everybody call the code directly. */
    private synchronized void publish(long address) {
        if (published == 0) {
            slots.forEach(slot -> NativeMemory.putLongVolatile(slot, address));
            slots.clear();
            published = address;
            if (stub != 0) {
                linker.redirect(stub, address);
            }
        }
    }

    /** Whether direct calls of the code are in order. */
    boolean isPublished() {
        return published != 0;
    }

    @Override
    public String toString() {
        return method.fullName();
    }
}
