package dev.gatun.samples.virtio;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.TreeMap;

/**
 * A PCI host bridge with one bus: configuration space through ports 0xCF8 and 0xCFC, and in memory (ECAM). Memory
 * cannot tell when it is written to, so {@link #sync} compares. Called by one thread at a time.
 */
final class PciHost {
    static final long ECAM_BASE = 0xE000_0000L;
    static final long ECAM_SIZE = 1 << 20;

    private static final int ADDRESS_PORT = 0xCF8;
    private static final int DATA_PORT = 0xCFC;
    private static final int FUNCTION_SIZE = 4096;
    private static final int ENABLE = 0x8000_0000;
    private static final int NOBODY = -1;

    private final MemorySegment ecam;
    private final TreeMap<Integer, PciFunction> functions = new TreeMap<>();
    private int address;

    PciHost(Arena arena) {
        ecam = arena.allocate(ECAM_SIZE, FUNCTION_SIZE);
        ecam.fill((byte) NOBODY);
    }

    void plug(int device, int function, PciFunction added) {
        int number = device << 3 | function;
        functions.put(number, added);
        var page = ecam.asSlice((long) number * FUNCTION_SIZE, FUNCTION_SIZE);
        page.fill((byte) 0);
        for (int at = 0; at < PciFunction.SIZE; at += 4) {
            page.set(ValueLayout.JAVA_INT, at, added.read(at));
        }
    }

    /** Where this process sees configuration space. */
    MemorySegment ecam() {
        return ecam;
    }

    int in(int port) {
        return switch (port) {
            case ADDRESS_PORT -> address;
            case DATA_PORT -> selected() instanceof PciFunction f ? f.read(address & 0xFC) : NOBODY;
            default -> NOBODY;
        };
    }

    void out(int port, int value) {
        if (port == ADDRESS_PORT) {
            address = value & ~3;
        } else if (port == DATA_PORT && selected() instanceof PciFunction f) {
            f.write(address & 0xFC, value);
            show(address >>> 8 & 0xFF, f, address & 0xFC);
        }
    }

    /** The function that the address port names, or null. */
    private PciFunction selected() {
        boolean onBus = (address & ENABLE) != 0 && (address >>> 16 & 0xFF) == 0;
        return onBus ? functions.get(address >>> 8 & 0xFF) : null;
    }

    private void show(int number, PciFunction function, int offset) {
        ecam.set(ValueLayout.JAVA_INT, (long) number * FUNCTION_SIZE + offset, function.read(offset));
    }

    /** Does what stores to configuration space in memory ask for. */
    void sync() {
        functions.forEach((number, function) -> {
            for (int at = 0; at < PciFunction.SIZE; at += 4) {
                int there = ecam.get(ValueLayout.JAVA_INT, (long) number * FUNCTION_SIZE + at);
                if (there != function.read(at)) {
                    function.write(at, there);
                    show(number, function, at);
                }
            }
        });
    }
}
