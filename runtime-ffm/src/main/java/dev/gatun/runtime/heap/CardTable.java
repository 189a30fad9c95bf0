package dev.gatun.runtime.heap;

import dev.gatun.jit.code.ObjectModel;
import dev.gatun.runtime.memory.NativeMemory;
import dev.gatun.runtime.os.Os;

/**
 * A byte for every 512 bytes of the whole address space: set where a reference has been stored there since the last
 * collection. One table serves all runtimes of the process, because their heaps do not overlap; and because it covers every
 * address, compiled code marks a card without asking whether the address is in a heap at all. Only touched pages take memory.
 */
public final class CardTable {
    /** Bits of a user address on x86-64 with four levels of page tables. */
    private static final int ADDRESS_BITS = 47;

    private static long table;

    private CardTable() {
    }

    /** The address of the byte for address 0; the table is made on the first call. */
    public static synchronized long address(Os os) {
        if (table == 0) {
            long bytes = 1L << ADDRESS_BITS - ObjectModel.CARD_SHIFT;
            long made = os.reserve(bytes);
            os.commit(made, bytes);
            table = made;
        }
        return table;
    }

    /** What compiled code does after it has stored a reference at {@code address}. */
    static void mark(long table, long address) {
        NativeMemory.putByte(table + (address >>> ObjectModel.CARD_SHIFT), (byte) 1);
    }
}
