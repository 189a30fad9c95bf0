package dev.gatun.samples.virtio;

import dev.gatun.runtime.Gatun;
import dev.gatun.runtime.IlException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Runs a block driver written in C# on a disk image. {@code samples/virtio-blk} starts it. */
public final class VirtioBlkSample {
    private static final int FAILED = 1;
    private static final int USAGE = 2;
    private static final int MISSING = 69;
    private static final int UNHANDLED = 134;
    private static final String FILE_TO_PRINT = "hello.txt";

    private final SampleOptions options;
    private final PrintStream out;
    private final PrintStream err;

    private VirtioBlkSample(SampleOptions options, PrintStream out, PrintStream err) {
        this.options = options;
        this.out = out;
        this.err = err;
    }

    /** Ends the process with the exit code that {@link #run} gives. */
    public static void main(String[] arguments) {
        System.exit(run(System.out, System.err, arguments));
    }

    /** Runs the sample with a command line and gives its exit code. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        if (List.of(arguments).contains("-h") || List.of(arguments).contains("--help")) {
            out.print(SampleOptions.USAGE);
            return 0;
        }
        SampleOptions options;
        try {
            options = SampleOptions.parse(arguments);
        } catch (IllegalArgumentException e) {
            err.print("virtio-blk: not understood: " + e.getMessage() + "\n" + SampleOptions.USAGE);
            return USAGE;
        }
        try {
            return new VirtioBlkSample(options, out, err).run();
        } catch (IlException e) {
            err.print(e.describe());
            return options.crashJson().isEmpty() || write(e, options.crashJson().get(), err) ? UNHANDLED : FAILED;
        } catch (IOException e) {
            err.println("virtio-blk: " + e.getMessage());
            return FAILED;
        }
    }

    /** Writes the report of a fault; false where that fails. */
    private static boolean write(IlException exception, Path file, PrintStream err) {
        try {
            if (exception.crash().isPresent()) {
                Files.writeString(file, exception.crash().get().json(exception.getStackTrace()));
            }
            return true;
        } catch (IOException e) {
            err.println("virtio-blk: cannot write " + file + ": " + e.getMessage());
            return false;
        }
    }

    private int run() throws IOException {
        var missing = missing();
        if (!missing.isEmpty()) {
            err.println("virtio-blk: not installed: " + String.join(", ", missing)
                    + ". On Debian: apt-get install --no-install-recommends " + Tools.PACKAGES);
            return MISSING;
        }
        var folder = Files.createTempDirectory("gatun-blk");
        try {
            var image = options.image().orElse(folder.resolve("disk.img"));
            if (options.image().isEmpty()) {
                make(image);
            }
            return run(image, folder.resolve("before.img"));
        } finally {
            try (var files = Files.list(folder)) {
                for (var file : files.toList()) {
                    Files.delete(file);
                }
            }
            Files.delete(folder);
        }
    }

    private List<String> missing() {
        var needed = new ArrayList<String>();
        if (!options.hasGuest("--throughput")) {
            needed.addAll(List.of("fsck.fat", "cmp"));
        }
        if (options.image().isEmpty()) {
            needed.addAll(List.of("mkfs.fat", "mcopy"));
        }
        if (options.device() == BlockMachine.Device.QEMU) {
            needed.add(StorageDaemon.COMMAND);
        }
        return needed.stream().filter(p -> Tools.find(p).isEmpty()).toList();
    }

    private void make(Path image) throws IOException {
        DiskImage.make(image, options.fat(), List.of(
                DiskImage.Entry.text(FILE_TO_PRINT, "This was read from the disk by IL.\n"),
                DiskImage.Entry.text("A rather long name.text", "long\n".repeat(2000)),
                DiskImage.Entry.text("folder/inner.txt", "A file in a folder.\n")));
    }

    private int run(Path image, Path before) throws IOException {
        boolean isMeasured = options.hasGuest("--throughput");
        if (!isMeasured) {
            Files.copy(image, before, StandardCopyOption.REPLACE_EXISTING);
        }
        var guest = new ArrayList<>(options.guest());
        if (options.image().isEmpty() && !options.hasGuest("--print")) {
            guest.add("--print=" + FILE_TO_PRINT);
        }
        Consumer<String> log = line -> {
            if (options.verbose() || line.startsWith(KernelServices.DEVICE)) {
                err.println("  " + line);
            }
        };
        int code;
        Map<Long, Long> written;
        try (var machine = new BlockMachine(image, options.device(), !options.readOnly(), log)) {
            boolean isSubstitute = options.device() == BlockMachine.Device.AUTO
                    && options.device().resolved() == BlockMachine.Device.BUILT_IN;
            err.println("virtio-blk: the device is the " + machine.description()
                    + (isSubstitute ? ", in Java: " + StorageDaemon.COMMAND + " is not installed" : ""));
            try (var gatun = Gatun.builder().abi(options.abi()).optimization(options.optimization())
                    .gdb(options.gdb()).out(out).err(err).open()) {
                code = machine.run(gatun, guest.toArray(String[]::new));
            }
            written = machine.written();
        }
        if (code != 0 || isMeasured) {
            return code;
        }
        var problems = DiskImage.check(image, before, written);
        if (!problems.isEmpty()) {
            err.print("virtio-blk: the image is not as it should be\n" + problems);
            return FAILED;
        }
        out.println("outside: cmp finds exactly the " + written.size()
                + " sectors written, fsck.fat nothing to repair");
        return 0;
    }
}
