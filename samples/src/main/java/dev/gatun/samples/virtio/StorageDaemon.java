package dev.gatun.samples.virtio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;

/** A {@code qemu-storage-daemon} of our own that offers one image as a vhost-user block device. */
final class StorageDaemon implements AutoCloseable {
    static final String COMMAND = "qemu-storage-daemon";
    private static final int WAIT_SECONDS = 20;

    private final Process process;
    private final Path folder;

    private StorageDaemon(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
    }

    /** Starts it and waits until its socket is there. */
    static StorageDaemon start(Path image, boolean writable) throws IOException {
        var folder = Files.createTempDirectory("gatun-blk");
        var log = folder.resolve("log");
        var readOnly = writable ? "off" : "on";
        var process = new ProcessBuilder(COMMAND,
                "--blockdev", "driver=file,node-name=file,read-only=" + readOnly + ",filename="
                        + image.toAbsolutePath().toString().replace(",", ",,"),
                "--blockdev", "driver=raw,node-name=disk,file=file,read-only=" + readOnly,
                "--export", "type=vhost-user-blk,id=export,node-name=disk,writable=" + (writable ? "on" : "off")
                        + ",addr.type=unix,addr.path=" + folder.resolve("socket"))
                .redirectErrorStream(true).redirectOutput(log.toFile()).start();
        process.getOutputStream().close();
        var daemon = new StorageDaemon(process, folder);
        try {
            long start = System.nanoTime();
            while (!Files.exists(folder.resolve("socket"))) {
                if (process.waitFor(5, TimeUnit.MILLISECONDS)
                        || System.nanoTime() - start > WAIT_SECONDS * 1_000_000_000L) {
                    throw new IOException(COMMAND + " does not start: " + Files.readString(log).strip());
                }
            }
            return daemon;
        } catch (IOException e) {
            daemon.close();
            throw e;
        } catch (InterruptedException e) {
            daemon.close();
            throw new IOException("interrupted while " + COMMAND + " started", e);
        }
    }

    String socket() {
        return folder.resolve("socket").toString();
    }

    /** Ends it at once, as a crash would. */
    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(WAIT_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
