package dev.gatun.samples.virtio;

import dev.gatun.runtime.GatunAbi;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the command line of the sample says.
 *
 * @param image     the image to use, none for a fresh one
 * @param crashJson where the report of a fault goes
 * @param guest     arguments for the driver's program
 */
record SampleOptions(Optional<Path> image, DiskImage.Fat fat, BlockMachine.Device device, boolean readOnly,
        boolean verbose, GatunAbi abi, int optimization, boolean gdb, Optional<Path> crashJson, List<String> guest) {
    static final String USAGE = """
            usage: samples/virtio-blk [OPTION...]
            Runs a VirtIO block driver, C# compiled by Gatun, on a disk image: finds the device, reads sector 0, writes
            random sectors of free clusters and reads them back, lists the root and prints a file. Then fsck.fat and cmp
            look at the image.

              --image=FILE         this image, which holds a FAT volume; else one is made with mkfs.fat and thrown away
              --fat=12|16|32       the kind of volume that is made; 16
              --device=qemu        the device is qemu-storage-daemon (the default where it is installed)
              --device=built-in    the device is Java (the default elsewhere)
              --read-only          the device takes no writes
              --abi=sysv|win64     calling convention of the compiled code
              -O0, -O1             how it is compiled; -O1
              --gdb                let gdb see it
              --crash-json=FILE    write what is known of a fault to FILE, which gatun disasm --at reads
              --ecam               the driver reaches configuration space in memory, not through ports
              --print=PATH         the file to print
              --sectors=N          sectors to write; 64
              --seed=N             which ones, and what; 1
              --timeout=MS         how long the device may take for a request; 5000
              --throughput=MS      measure instead, MS milliseconds for each figure; overwrites the image
              --plant=NAME         run with a fault: descriptor-buffer, null-device, wild-ring, virtual-address,
                                   no-bus-master, descriptor-loop, lost-notify
              -v                   say what driver and device do, on standard error
              -h                   this text
            Exit codes: 0; 1 something went wrong and is said; 2 wrong usage; 69 a tool is missing; 134 an unhandled
            exception or fault in the driver.
            """;

    private static final List<String> FOR_GUEST = List.of("--ecam", "--print", "--sectors", "--seed", "--timeout",
            "--throughput", "--plant");

    /**
     * Reads a command line.
     *
     * @throws IllegalArgumentException naming what it does not understand
     */
    static SampleOptions parse(String... arguments) {
        var image = Optional.<Path>empty();
        var fat = DiskImage.Fat.FAT16;
        var device = BlockMachine.Device.AUTO;
        boolean readOnly = false;
        boolean verbose = false;
        boolean gdb = false;
        var crashJson = Optional.<Path>empty();
        var abi = GatunAbi.host();
        int optimization = 1;
        var guest = new ArrayList<String>();
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            String value = equals < 0 ? "" : argument.substring(equals + 1);
            switch (name) {
                case "--image" -> image = Optional.of(Path.of(value));
                case "--fat" -> fat = DiskImage.Fat.valueOf("FAT" + value);
                case "--device" -> device = switch (value) {
                    case "qemu" -> BlockMachine.Device.QEMU;
                    case "built-in" -> BlockMachine.Device.BUILT_IN;
                    default -> throw new IllegalArgumentException(argument);
                };
                case "--read-only" -> readOnly = true;
                case "--abi" -> abi = switch (value) {
                    case "sysv" -> GatunAbi.SYSTEM_V;
                    case "win64" -> GatunAbi.WINDOWS_X64;
                    default -> throw new IllegalArgumentException(argument);
                };
                case "-O0" -> optimization = 0;
                case "-O1" -> optimization = 1;
                case "--gdb" -> gdb = true;
                case "--crash-json" -> crashJson = Optional.of(Path.of(value));
                case "-v" -> verbose = true;
                default -> {
                    if (!FOR_GUEST.contains(name)) {
                        throw new IllegalArgumentException(argument);
                    }
                    guest.add(argument);
                }
            }
        }
        return new SampleOptions(image, fat, device, readOnly, verbose, abi, optimization, gdb, crashJson,
                List.copyOf(guest));
    }

    boolean hasGuest(String name) {
        return guest.stream().anyMatch(a -> a.equals(name) || a.startsWith(name + "="));
    }
}
