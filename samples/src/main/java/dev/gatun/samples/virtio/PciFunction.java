package dev.gatun.samples.virtio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Configuration space of one PCI function (PCI 3.0, chapter 6): 256 bytes, and which bits of them can be written. */
final class PciFunction {
    static final int SIZE = 256;
    static final int COMMAND = 0x04;
    static final int FIRST_BAR = 0x10;
    static final int MEMORY_SPACE = 2;
    static final int BUS_MASTER = 4;

    private static final int STATUS_HAS_CAPABILITIES = 0x10 << 16;
    private static final int CAPABILITIES_POINTER = 0x34;
    private static final int FIRST_CAPABILITY = 0x40;
    private static final int VENDOR_CAPABILITY = 9;

    private final ByteBuffer bytes = ByteBuffer.allocate(SIZE).order(ByteOrder.LITTLE_ENDIAN);
    private final int[] writable = new int[SIZE / 4];
    private int lastCapability = CAPABILITIES_POINTER;
    private int nextCapability = FIRST_CAPABILITY;

    /** @param classCode class, subclass, interface and revision, from the upper byte to the lower */
    PciFunction(int vendor, int device, int classCode) {
        bytes.putInt(0, device << 16 | vendor);
        bytes.putInt(8, classCode);
        writable[COMMAND / 4] = MEMORY_SPACE | BUS_MASTER;
    }

    /** A memory BAR of 64 bits that firmware has given an address to. */
    void bar64(int index, long address, long size) {
        int at = FIRST_BAR + 4 * index;
        bytes.putInt(at, (int) address | 4);
        bytes.putInt(at + 4, (int) (address >>> 32));
        writable[at / 4] = (int) -size & ~0xF;
        writable[at / 4 + 1] = (int) (-size >>> 32);
    }

    long barAddress(int index) {
        int at = FIRST_BAR + 4 * index;
        return bytes.getInt(at) & 0xFFFF_FFF0L | (long) bytes.getInt(at + 4) << 32;
    }

    boolean commandHas(int bit) {
        return (bytes.getInt(COMMAND) & bit) != 0;
    }

    /** {@code struct virtio_pci_cap} (VirtIO 1.1, 4.1.4), with further words behind it. */
    void virtioCapability(int type, int bar, int offset, int length, int... words) {
        int at = nextCapability;
        bytes.put(lastCapability, (byte) at);
        bytes.putInt(COMMAND, bytes.getInt(COMMAND) | STATUS_HAS_CAPABILITIES);
        int size = 16 + 4 * words.length;
        bytes.put(at, (byte) VENDOR_CAPABILITY).put(at + 2, (byte) size);
        bytes.put(at + 3, (byte) type).put(at + 4, (byte) bar);
        bytes.putInt(at + 8, offset).putInt(at + 12, length);
        for (int i = 0; i < words.length; i++) {
            bytes.putInt(at + 16 + 4 * i, words[i]);
        }
        lastCapability = at + 1;
        nextCapability = at + size;
    }

    /** The 32 bits at an offset that is a multiple of 4. */
    int read(int offset) {
        return offset < SIZE ? bytes.getInt(offset) : 0;
    }

    void write(int offset, int value) {
        if (offset < SIZE) {
            int mask = writable[offset / 4];
            bytes.putInt(offset, bytes.getInt(offset) & ~mask | value & mask);
        }
    }
}
