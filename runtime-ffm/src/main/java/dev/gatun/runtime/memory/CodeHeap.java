package dev.gatun.runtime.memory;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.code.Relocation;
import dev.gatun.jit.code.Symbol;
import dev.gatun.runtime.os.Os;
import dev.gatun.runtime.os.Os.Protection;
import dev.gatun.runtime.os.OsException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.function.ToLongFunction;

/**
 * Executable memory and the data that code refers to, in one range of addresses, so that all of it is within reach of a
 * 32-bit displacement.
 *
 * <pre>
 *   base            codeEnd == dataStart            dataEnd
 *   | code, r-x      | data, rw-                    |        preferably below 2 GB, where addresses fit 32 bits
 *
 *   writable view of the code, rw-, elsewhere: the same memory; no page is writable and executable at one address
 * </pre>
 *
 * Memory is taken from the system page by page as it is first touched. Thread-safe. Nothing is freed before {@link
 * #close}.
 */
public final class CodeHeap implements AutoCloseable {
    /** Half of the range each. */
    public static final long DEFAULT_CODE_BYTES = 512L << 20;
    public static final long DEFAULT_DATA_BYTES = 512L << 20;

    private static final int CODE_ALIGNMENT = 16;
    private static final byte INT3 = (byte) 0xCC;

    /**
     * Where to look for a range: from here, below the limit, in such steps. HotSpot may have put its class space
     * there, at an address that differs from run to run, so nothing may depend on finding one.
     */
    private static final long LOWEST = 0x1000_0000L;
    private static final long LIMIT = 0x8000_0000L;
    private static final long STEP = 0x0400_0000L;

    private final Os os;
    private final long base;
    private final long codeBytes;
    private final long dataBytes;
    private final long writable;
    private long codeNext;
    private long dataNext;
    private boolean closed;

    private CodeHeap(Os os, long codeBytes, long dataBytes) {
        this.os = os;
        this.codeBytes = codeBytes;
        this.dataBytes = dataBytes;
        base = reserve(os, codeBytes + dataBytes);
        writable = os.createShared(codeBytes);
        os.mapShared(writable, codeBytes, base, Protection.READ_EXECUTE);
        os.commit(base + codeBytes, dataBytes);
        codeNext = base;
        dataNext = base + codeBytes;
    }

    /** A heap with room for {@code codeBytes} of code and {@code dataBytes} of data; together less than 2 GB. */
    public static CodeHeap create(Os os, long codeBytes, long dataBytes) {
        long page = os.pageSize();
        long code = codeBytes + page - 1 & -page;
        long data = dataBytes + page - 1 & -page;
        if (code <= 0 || data <= 0 || code + data >= LIMIT) {
            throw new IllegalArgumentException("code and data share less than 2 GB: " + codeBytes + " + " + dataBytes);
        }
        return new CodeHeap(os, code, data);
    }

    /** A heap of the default size. */
    public static CodeHeap create(Os os) {
        return create(os, DEFAULT_CODE_BYTES, DEFAULT_DATA_BYTES);
    }

    /** Small heaps go to the top, so that they do not split the room for large ones. */
    private static long reserve(Os os, long bytes) {
        for (long address = LIMIT - STEP; bytes <= STEP && address >= LOWEST; address -= STEP) {
            if (os.reserveAt(address, bytes)) {
                return address;
            }
        }
        for (long address = LOWEST; address + bytes <= LIMIT; address += STEP) {
            if (os.reserveAt(address, bytes)) {
                return address;
            }
        }
        return os.reserve(bytes);
    }

    /** Lowest address of code. */
    public long codeStart() {
        return base;
    }

    /** The address after the range of code, installed or not. */
    public long codeEnd() {
        return base + codeBytes;
    }

    /** The address after the range of data, which begins where that of code ends. */
    public long dataEnd() {
        return base + codeBytes + dataBytes;
    }

    /** Whether an address lies in the range of code. */
    public boolean contains(long address) {
        return address >= base && address < base + codeBytes;
    }

    /** Whether an address lies in the range of data. */
    public boolean containsData(long address) {
        return address >= base + codeBytes && address < base + codeBytes + dataBytes;
    }

    /** Bytes of code installed. */
    public synchronized long codeUsed() {
        return codeNext - base;
    }

    /** Bytes of data allocated. */
    public synchronized long dataUsed() {
        return dataNext - (base + codeBytes);
    }

    /**
     * Copies code into the heap at a multiple of 16 and fills in its relocations. Symbols are resolved before anything
     * is allocated, outside the heap's lock, and may themselves install code. A relocation out of reach is an
     * {@link InternalCompilerError}.
     *
     * @param resolver the address of a symbol
     * @return the address of the code
     */
    public long install(CompiledCode code, ToLongFunction<Symbol> resolver) {
        var targets = code.relocations().stream().map(Relocation::target).mapToLong(resolver).toArray();
        byte[] bytes = code.bytes().clone();
        synchronized (this) {
            checkOpen();
            long address = codeNext;
            if (bytes.length > base + codeBytes - address) {
                throw new OsException("CodeHeap.install(" + code.name() + ", " + bytes.length + " bytes)", 0,
                        "the code heap of " + (codeBytes >> 20) + " MB is full");
            }
            var image = MemorySegment.ofArray(bytes);
            for (int i = 0; i < targets.length; i++) {
                relocate(code, image, address, code.relocations().get(i), targets[i]);
            }
            long end = address + bytes.length;
            codeNext = end + CODE_ALIGNMENT - 1 & -CODE_ALIGNMENT;
            NativeMemory.ALL.asSlice(writableAt(address), bytes.length).copyFrom(image);
            NativeMemory.segment(writableAt(end), codeNext - end).fill(INT3);
            return address;
        }
    }

    private static void relocate(CompiledCode code, MemorySegment image, long address, Relocation r, long target) {
        long value = target + r.addend();
        switch (r.kind()) {
            case ABS64 -> image.set(ValueLayout.JAVA_LONG_UNALIGNED, r.offset(), value);
            case REL32 -> image.set(ValueLayout.JAVA_INT_UNALIGNED, r.offset(),
                    displacement(code.name(), address + r.offset(), value));
        }
    }

    /** The displacement in a field at {@code field} that reaches {@code target}. */
    private static int displacement(String what, long field, long target) {
        long displacement = target - (field + 4);
        if (displacement != (int) displacement) {
            throw new InternalCompilerError("%s: 0x%x is out of reach of a displacement at 0x%x".formatted(what,
                    target, field));
        }
        return (int) displacement;
    }

    /**
     * Makes the rel32 field at {@code field} refer to {@code target}, while other threads run the instruction: they see
     * the old target or the new one. The field must be {@link #canPatch patchable}.
     */
    public void patchRel32(long field, long target) {
        if (!canPatch(field)) {
            throw new InternalCompilerError("cannot patch a field at 0x" + Long.toHexString(field));
        }
        long word = writableAt(field & -8);
        int shift = (int) (field & 7) * 8;
        long value = (displacement("patch", field, target) & 0xFFFF_FFFFL) << shift;
        long before;
        do {
            before = NativeMemory.getLongVolatile(word);
        } while (!NativeMemory.compareAndSetLong(word, before, before & ~(0xFFFF_FFFFL << shift) | value));
    }

    /** Whether the 4 bytes lie in code and in one aligned word of 8, which is what Java and every processor store at once. */
    public boolean canPatch(long field) {
        return contains(field) && (field & 7) <= 4;
    }

    /** The address that the rel32 field at {@code field} refers to. */
    public long targetOfRel32(long field) {
        return field + 4 + NativeMemory.getInt(field);
    }

    /**
     * Memory of this heap's lifetime beside the code: zeroed, readable, writable; {@code alignment} is a power of two.
     */
    public synchronized long allocateData(long bytes, int alignment) {
        checkOpen();
        long address = dataNext + alignment - 1 & -(long) alignment;
        if (bytes < 0 || bytes > base + codeBytes + dataBytes - address) {
            throw new OsException("CodeHeap.allocateData(" + bytes + ")", 0,
                    "the data part of " + (dataBytes >> 20) + " MB is full");
        }
        dataNext = address + bytes;
        return address;
    }

    private long writableAt(long address) {
        return writable + (address - base);
    }

    private void checkOpen() {
        if (closed) {
            throw new IllegalStateException("the code heap is closed");
        }
    }

    /**
     * Gives the range back to the system. No thread may be in the code, and no address of it may be used afterwards.
     */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            os.release(writable, codeBytes);
            os.release(base, codeBytes + dataBytes);
        }
    }
}
