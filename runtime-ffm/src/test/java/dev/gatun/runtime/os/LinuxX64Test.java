package dev.gatun.runtime.os;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.memory.NativeMemory;
import dev.gatun.runtime.os.Os.Protection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(value = OS.LINUX, architectures = "amd64", disabledReason = "calls Linux")
class LinuxX64Test {
    private final Os os = Os.host();

    @Test
    void committedMemoryIsZeroAndDiscardedMemoryIsZeroAgain() {
        long page = os.pageSize();
        long address = os.reserve(4 * page);
        os.commit(address + page, page);
        assertThat(NativeMemory.getLong(address + page)).isZero();
        NativeMemory.putLong(address + page, 42);
        os.discard(address + page, page);
        assertThat(NativeMemory.getLong(address + page)).isZero();
        os.release(address, 4 * page);
    }

    @Test
    void reserveAtTakesAFreeRangeOnceOnly() {
        long size = 16 * os.pageSize();
        long address = os.reserve(size);
        assertThat(os.reserveAt(address, size)).isFalse();
        os.release(address, size);
        assertThat(os.reserveAt(address, size)).isTrue();
        os.release(address, size);
    }

    @Test
    void sharedMemoryShowsWritesThroughBothMappings() {
        long size = os.pageSize();
        long writable = os.createShared(size);
        long readable = os.reserve(size);
        os.mapShared(writable, size, readable, Protection.READ);
        NativeMemory.putLong(writable + 8, 0x1234);
        assertThat(NativeMemory.getLong(readable + 8)).isEqualTo(0x1234);
        os.release(writable, size);
        os.release(readable, size);
    }

    @Test
    void aFailureNamesTheCallAndTheReason() {
        assertThatThrownBy(() -> os.protect(1, 4096, Protection.READ))
                .isInstanceOf(OsException.class)
                .hasMessageMatching("mprotect\\(0x1, 0x1000, 0x1\\): Invalid argument \\(errno 22\\)");
        assertThatThrownBy(() -> os.mapFile(Path.of("/no/such/file"), 4096, Protection.READ))
                .hasMessageContaining("No such file or directory");
    }

    @Test
    void theStackOfEachThreadHoldsItsFrames() throws Exception {
        var main = os.currentStack();
        assertThat(main.high() - main.low()).isGreaterThan(200_000);
        var other = new Os.StackBounds[1];
        var thread = new Thread(null, () -> other[0] = os.currentStack(), "small", 1 << 20);
        thread.start();
        thread.join();
        // Or more: the C library gives a new thread the stack of one that has ended, if it is large enough.
        assertThat(other[0].high() - other[0].low()).isBetween(900_000L, 64L << 20);
        assertThat(other[0].low() >= main.high() || other[0].high() <= main.low()).isTrue();
    }

    @Test
    void symbolsOfLibraries() {
        assertThat(os.openLibrary("/no/such.so")).isEmpty();
        long libm = os.openLibrary("libm.so.6").orElseThrow();
        assertThat(os.symbol(libm, "fmod")).isPresent();
        assertThat(os.symbol(libm, "no_such_function")).isEmpty();
        assertThat(os.libc("memmove")).isPresent();
    }

    @Test
    void writeAndReadGoThroughFileDescriptors() throws Exception {
        assertThat(os.isTerminal(9999)).isFalse();
        assertThat(os.write(1, NativeMemory.ALL.address(), 0)).isZero();
        try (var devNull = Files.newByteChannel(Path.of("/dev/null"))) {
            assertThat(devNull.isOpen()).isTrue();
        }
    }

    @Test
    void hotSpotHandlesSegmentationFaults() {
        assertThat(os.signalAction(11).handler()).isGreaterThan(1);
    }
}
