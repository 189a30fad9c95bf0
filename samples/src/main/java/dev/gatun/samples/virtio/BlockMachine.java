package dev.gatun.samples.virtio;

import dev.gatun.runtime.Gatun;
import dev.gatun.runtime.IlAssembly;
import dev.gatun.samples.SampleAssemblies;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

/** A machine of one PCI bus, some memory and a block device over an image. Not thread-safe. */
final class BlockMachine implements AutoCloseable {
    private static final long MEMORY_SIZE = 16 << 20;

    /** Who does the work of the device. */
    enum Device {
        /** QEMU's storage daemon where it is installed, else our own. */
        AUTO, QEMU, BUILT_IN;

        /** The same without {@link #AUTO}. */
        Device resolved() {
            return this != AUTO ? this : Tools.find(StorageDaemon.COMMAND).isPresent() ? QEMU : BUILT_IN;
        }
    }

    private final GuestMemory memory;
    private StorageDaemon daemon;
    private final BlockBackend backend;
    private final KernelServices services;

    BlockMachine(Path image, Device device, boolean writable, Consumer<String> log) throws IOException {
        memory = new GuestMemory(MEMORY_SIZE);
        try {
            backend = backend(image, device.resolved(), writable);
        } catch (IOException | RuntimeException e) {
            if (daemon != null) {
                daemon.close();
            }
            memory.close();
            throw e;
        }
        services = new KernelServices(memory, backend, log);
    }

    private BlockBackend backend(Path image, Device device, boolean writable) throws IOException {
        if (device == Device.BUILT_IN) {
            return new BuiltInBackend(image, writable);
        }
        daemon = StorageDaemon.start(image, writable);
        return new VhostUserBackend(daemon.socket(), StorageDaemon.COMMAND + " over vhost-user");
    }

    /** For people: what the device is. */
    String description() {
        return backend.description();
    }

    /** Runs the driver's program in a runtime that has not run it before, and gives its exit code. */
    int run(Gatun gatun, String... arguments) {
        return run(gatun, SampleAssemblies.load(gatun, "virtio-blk"), arguments);
    }

    /** The same with an assembly that was made of the same sources some other way. */
    int run(Gatun gatun, IlAssembly program, String... arguments) {
        gatun.defineLibrary("kernel", services);
        return program.run(arguments);
    }

    /** Sectors that the driver says it has written, and the seed of each. */
    Map<Long, Long> written() {
        return services.expected();
    }

    /** Pages of guest memory in use: none after a driver that tidies up. */
    int pagesInUse() {
        return memory.allocated();
    }

    /** Ends the device's process at once, as a crash of it would; nothing where it is ours. */
    void killDevice() {
        if (daemon != null) {
            daemon.kill();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            services.close();
            backend.close();
        } finally {
            if (daemon != null) {
                daemon.close();
            }
            memory.close();
        }
    }
}
