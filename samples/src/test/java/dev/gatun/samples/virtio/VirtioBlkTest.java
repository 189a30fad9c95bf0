package dev.gatun.samples.virtio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.runtime.Gatun;
import dev.gatun.runtime.GatunAbi;
import dev.gatun.runtime.IlException;
import dev.gatun.samples.virtio.BlockMachine.Device;
import dev.gatun.samples.virtio.DiskImage.Entry;
import dev.gatun.samples.virtio.DiskImage.Fat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The block driver on QEMU's device and on ours. What it read and wrote is compared with what {@code mkfs.fat} and
 * {@code mcopy} put there and with what {@code cmp} and {@code fsck.fat} find afterwards.
 */
@Timeout(300)
class VirtioBlkTest {
    private static final Path UNOPTIMISED = Path.of("src", "test", "resources", "debug", "virtio-blk.dll");
    private static final String LONG_FILE = "Folder/A file that is longer than a cluster.text";
    /** Lines that all differ, so that clusters in a wrong order show. */
    private static final String LONG_TEXT = IntStream.range(0, 3000).mapToObj(i -> "line " + i + "\n")
            .collect(Collectors.joining());
    private static final List<Entry> FILES = List.of(Entry.text("hello.txt", "hello, world\n"),
            Entry.text("EMPTY", ""), Entry.text("gap one.txt", "x".repeat(5000)), Entry.text(LONG_FILE, LONG_TEXT));

    @TempDir
    private Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void needsTools() {
        for (var tool : List.of("mkfs.fat", "mcopy", "fsck.fat", "cmp")) {
            assumeTrue(Tools.find(tool).isPresent(), tool + " is not installed; Debian has it in dosfstools and mtools");
        }
    }

    private static void require(Device device) {
        assumeTrue(device != Device.QEMU || Tools.find(StorageDaemon.COMMAND).isPresent(),
                StorageDaemon.COMMAND + " is not installed; Debian has it in qemu-system-common");
    }

    private record Way(Device device, GatunAbi abi, int optimization, boolean ecam, Fat fat, boolean isUnoptimised) {
    }

    /** All of device, calling convention and level; by turns volumes, compilers and ways to configuration space. */
    static List<Way> ways() {
        var ways = new ArrayList<Way>();
        int turn = 0;
        for (var device : List.of(Device.QEMU, Device.BUILT_IN)) {
            for (var abi : GatunAbi.values()) {
                for (int optimization : new int[] {0, 1}) {
                    ways.add(new Way(device, abi, optimization, turn % 2 == 1, Fat.values()[turn % 3], turn / 2 % 2 == 1));
                    turn++;
                }
            }
        }
        return ways;
    }

    @ParameterizedTest
    @MethodSource("ways")
    void readsWritesAndListsAVolume(Way way) throws IOException {
        require(way.device);
        var image = volume(way.fat);
        var before = Files.copy(image, folder.resolve("before"));
        Map<Long, Long> written;
        try (var machine = new BlockMachine(image, way.device, true, this::log)) {
            assertThat(run(machine, way, "--print=" + LONG_FILE, "--sectors=100", "--seed=77")).as(err.toString()).isZero();
            written = new HashMap<>(machine.written());
            assertThat(machine.pagesInUse()).isZero();
        }
        var text = out.toString(StandardCharsets.UTF_8);
        assertThat(text).contains("sector 0: " + (way.fat == Fat.FAT12 ? "Fat12" : way.fat == Fat.FAT16 ? "Fat16" : "Fat32")
                + " by \"mkfs.fat\", label \"GATUN\", serial number " + serialNumber(image, way.fat));
        assertThat(text).contains("refused, as it should be: request type 99, sector 0: not supported by the device",
                ": I/O error", "wrote and read back 100 sectors");
        assertThat(text.lines().filter(l -> l.matches("  \\d{4}-.*")).map(l -> l.substring(18).strip()).toList())
                .containsExactly("13  hello.txt", "0  EMPTY", "5000  gap one.txt", "<dir>  Folder");
        assertThat(text).endsWith(LONG_FILE + ", " + LONG_TEXT.length() + " bytes:\n" + LONG_TEXT);
        assertThat(written).hasSizeGreaterThan(80);
        assertThat(DiskImage.check(image, before, written)).isEmpty();
    }

    /** A file whose clusters are not in order, between those of others. */
    @Test
    void followsChainsThatJump() throws IOException {
        var image = folder.resolve("image");
        DiskImage.make(image, Fat.FAT12, List.of(Entry.text("a", "a".repeat(5000)), Entry.text("b", "b"),
                Entry.text("c", "c".repeat(5000)), Entry.text("d", "d")));
        Tools.require("mdel", "-i", image.toString(), "::a", "::c");
        var file = Files.writeString(folder.resolve("text"), LONG_TEXT);
        Tools.require("mcopy", "-i", image.toString(), file.toString(), "::jumps");
        try (var machine = new BlockMachine(image, Device.BUILT_IN, true, this::log)) {
            assertThat(run(machine, plain(Device.BUILT_IN), "--print=jumps", "--sectors=0")).isZero();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).endsWith("jumps, " + LONG_TEXT.length() + " bytes:\n" + LONG_TEXT);
    }

    @ParameterizedTest
    @EnumSource(value = Device.class, names = {"QEMU", "BUILT_IN"})
    void writesNothingToAReadOnlyDevice(Device device) throws IOException {
        require(device);
        var image = volume(Fat.FAT12);
        var before = Files.readAllBytes(image);
        try (var machine = new BlockMachine(image, device, false, this::log)) {
            assertThat(run(machine, plain(device))).isZero();
        }
        assertThat(out.toString(StandardCharsets.UTF_8)).contains(", read-only\n", "read-only: nothing written");
        assertThat(image).hasBinaryContent(before);
    }

    /** Each fault ends as it should, takes nothing else with it, and the same image works afterwards. */
    @ParameterizedTest
    @CsvSource({
        "descriptor-buffer, System.NullReferenceException, LinkFreeDescriptors",
        "null-device, System.NullReferenceException, Reset",
        "wild-ring, System.AccessViolationException, TryTake"})
    void aFaultOfTheDriverIsAnException(String plant, String exception, String method) throws IOException {
        var image = volume(Fat.FAT12);
        var device = Device.AUTO.resolved();
        for (var abi : GatunAbi.values()) {
            for (int optimization : new int[] {0, 1}) {
                try (var machine = new BlockMachine(image, device, true, this::log)) {
                    var way = new Way(device, abi, optimization, false, Fat.FAT12, false);
                    assertThatThrownBy(() -> run(machine, way, "--plant=" + plant))
                            .isInstanceOfSatisfying(IlException.class, e -> {
                                assertThat(e.typeName()).isEqualTo(exception);
                                assertThat(e.frames().getFirst().method()).isEqualTo(method);
                                assertThat(e.frames().getFirst().line()).isPositive();
                            });
                }
            }
        }
        try (var machine = new BlockMachine(image, device, true, this::log)) {
            assertThat(run(machine, plain(device))).isZero();
        }
    }

    static Stream<Arguments> deviceFaults() {
        return Stream.of(Device.QEMU, Device.BUILT_IN).flatMap(d -> Stream.of(
                Arguments.of(d, "virtual-address", "the device has stopped and needs a reset"),
                Arguments.of(d, "descriptor-loop", "the device has stopped and needs a reset"),
                Arguments.of(d, "no-bus-master", "the device does not start"),
                Arguments.of(d, "lost-notify", "the device has not answered for 300 ms")));
    }

    @ParameterizedTest
    @MethodSource("deviceFaults")
    void whatTheDeviceDoesNotStandIsAnError(Device device, String plant, String message) throws IOException {
        require(device);
        var image = volume(Fat.FAT12);
        var before = Files.readAllBytes(image);
        try (var machine = new BlockMachine(image, device, true, this::log)) {
            var timeout = "--timeout=" + (plant.equals("lost-notify") ? 300 : 30_000);
            assertThat(run(machine, plain(device), "--plant=" + plant, timeout)).isEqualTo(1);
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("virtio-blk: " + message);
        assertThat(image).hasBinaryContent(before);
    }

    /** The device's process dies while requests are under way. */
    @Test
    void aDeviceThatDiesIsAnError() throws Exception {
        require(Device.QEMU);
        try (var machine = new BlockMachine(volume(Fat.FAT16), Device.QEMU, true, this::log)) {
            var killer = Thread.ofPlatform().start(() -> {
                while (machine.written().size() < 50 && !Thread.interrupted()) {
                    Thread.onSpinWait();
                }
                machine.killDevice();
            });
            try {
                assertThat(run(machine, plain(Device.QEMU), "--sectors=1000000", "--timeout=20000")).isEqualTo(1);
            } finally {
                killer.interrupt();
                killer.join();
            }
        }
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("virtio-blk: the device has stopped and needs a reset");
    }

    @ParameterizedTest
    @EnumSource(value = Device.class, names = {"QEMU", "BUILT_IN"})
    void measuresThroughput(Device device) throws IOException {
        require(device);
        try (var machine = new BlockMachine(volume(Fat.FAT16), device, true, this::log)) {
            assertThat(run(machine, plain(device), "--throughput=20")).as(err.toString()).isZero();
        }
        assertThat(out.toString(StandardCharsets.UTF_8).lines().map(l -> l.replaceAll(" [1-9]\\d* [1-9]\\d*$", "")))
                .containsExactly("random-read 1 4096", "random-write 1 4096", "random-read 32 4096", "random-write 32 4096",
                        "sequential-read 8 131072", "sequential-write 8 131072");
    }

    /** The whole command, on the device that it finds. */
    @Test
    void theCommandConfirmsFromOutside() {
        assertThat(command("--sectors=10", "--fat=32", "--ecam")).as(err.toString()).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("This was read from the disk by IL.\n",
                "outside: cmp finds exactly the ");
        var report = folder.resolve("report");
        assertThat(command("--plant=descriptor-buffer", "--crash-json=" + report)).isEqualTo(134);
        assertThat(report).content().contains("Samples.Virtio.Virtqueue::LinkFreeDescriptors");
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Unhandled exception. System.NullReferenceException",
                "Virtqueue.AllocateBuffers() in ");
        assertThat(command("--nonsense")).isEqualTo(2);
        assertThat(command("--image=" + folder.resolve("not there"))).isEqualTo(1);
    }

    /** What is no FAT volume is said to be none, and a changed byte is seen from outside. */
    @Test
    void seesWhatIsWrong() throws IOException {
        var zeros = Files.write(folder.resolve("zeros"), new byte[1 << 20]);
        assertThat(command("--image=" + zeros)).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("sector 0 is no boot sector of a FAT volume");
        var image = volume(Fat.FAT12);
        var before = Files.copy(image, folder.resolve("before"), StandardCopyOption.REPLACE_EXISTING);
        assertThat(DiskImage.check(image, before, Map.of())).isEmpty();
        assertThat(DiskImage.check(image, before, Map.of(3000L, 1L))).contains("cmp: ");
    }

    private int command(String... arguments) {
        return VirtioBlkSample.run(new PrintStream(out, true), new PrintStream(err, true), arguments);
    }

    private static Way plain(Device device) {
        return new Way(device, GatunAbi.host(), 1, false, Fat.FAT12, false);
    }

    private int run(BlockMachine machine, Way way, String... arguments) {
        var all = new ArrayList<>(List.of(arguments));
        if (way.ecam) {
            all.add("--ecam");
        }
        try (var gatun = Gatun.builder().abi(way.abi).optimization(way.optimization).out(out).err(err).open()) {
            return way.isUnoptimised ? machine.run(gatun, gatun.load(UNOPTIMISED), all.toArray(String[]::new))
                    : machine.run(gatun, all.toArray(String[]::new));
        }
    }

    private void log(String line) {
        err.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private Path volume(Fat fat) throws IOException {
        var image = folder.resolve("volume");
        DiskImage.make(image, fat, FILES);
        return image;
    }

    /** As {@code mkfs.fat} wrote it: four bytes in the boot sector. */
    private static String serialNumber(Path image, Fat fat) throws IOException {
        int at = fat == Fat.FAT32 ? 67 : 39;
        try (var stream = Files.newInputStream(image)) {
            var sector = stream.readNBytes(512);
            return "%02x%02x%02x%02x".formatted(sector[at + 3], sector[at + 2], sector[at + 1], sector[at]);
        }
    }
}
