package dev.gatun.samples.virtio;

import java.lang.foreign.Arena;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The functions of the library {@code kernel} that the driver calls, by their names there. Addresses are physical as
 * {@link GuestMemory} has them, or this process's.
 */
public final class KernelServices implements AutoCloseable {
    /** How lines of the log begin that say why the device stopped. */
    static final String DEVICE = "device: ";

    private final Arena arena = Arena.ofShared();
    private final GuestMemory memory;
    private final PciHost bus;
    private final VirtioRegisters registers;
    private final Consumer<String> log;
    private final Map<Long, Long> expected = Collections.synchronizedMap(new LinkedHashMap<>());

    KernelServices(GuestMemory memory, BlockBackend backend, Consumer<String> log) {
        this.memory = memory;
        this.log = log;
        bus = new PciHost(arena);
        registers = new VirtioRegisters(backend, memory, arena, e -> log.accept(DEVICE + e.getMessage()));
        bus.plug(0, 0, new PciFunction(0x8086, 0x29C0, 0x0600_0000));
        bus.plug(4, 0, registers.function());
    }

    /** Reads a port. */
    public int InDword(short port) {
        return bus.in(Short.toUnsignedInt(port));
    }

    /** Writes a port. */
    public void OutDword(short port, int value) {
        bus.out(Short.toUnsignedInt(port), value);
    }

    /** Where configuration space is in memory. */
    public long EcamBase() {
        return PciHost.ECAM_BASE;
    }

    /** Zeroed pages that follow each other; 0 where there are none left. */
    public long AllocatePages(long count) {
        return memory.allocate(count);
    }

    /** Gives pages back. */
    public void FreePages(long physical, long count) {
        memory.free(physical, count);
    }

    /** The address for loads and stores, 0 for what is no memory. */
    public long PhysToVirt(long physical) {
        return memory.contains(physical, 1) ? memory.virtual(physical, 1) : 0;
    }

    /** The same for registers and configuration space. */
    public long MapMMIO(long physical, long size) {
        long bar = registers.function().barAddress(VirtioRegisters.BAR);
        if (isIn(physical, size, bar, VirtioRegisters.SIZE)) {
            return registers.page().address() + physical - bar;
        }
        if (isIn(physical, size, PciHost.ECAM_BASE, PciHost.ECAM_SIZE)) {
            return bus.ecam().address() + physical - PciHost.ECAM_BASE;
        }
        return 0;
    }

    private static boolean isIn(long at, long size, long base, long length) {
        return size > 0 && size <= length && at >= base && at - base <= length - size;
    }

    /** Stores to registers have reached the device. */
    public void MmioBarrier() {
        bus.sync();
        registers.sync();
    }

    /** Lets others run, the device first. */
    public void Pause() {
        if (!registers.serve()) {
            Thread.yield();
        }
    }

    /** A clock that only goes forward. */
    public long Nanoseconds() {
        return System.nanoTime();
    }

    /** A line for the log. */
    public void DebugWrite(String text) {
        log.accept("driver: " + text);
    }

    /** The driver has written what {@link SectorPattern} gives for the seed. */
    public void ExpectSector(long sector, long seed) {
        expected.put(sector, seed);
    }

    /** Sectors that the driver says it has written, and the seed of each. */
    Map<Long, Long> expected() {
        return expected;
    }

    @Override
    public void close() {
        registers.close();
        arena.close();
    }
}
