package dev.gatun.il;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import dev.gatun.il.pdb.PortablePdb;
import dev.gatun.il.pe.PeImage;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A damaged file gives an answer or a {@link BadImageException}: no other exception, no endless loop, no flood of
 * memory. Each case is a file, damaged by a few random edits and then walked completely. {@code -Dgatun.tries=N} cases,
 * and {@code -Dgatun.seed=S} repeats a failure, which prints its seed.
 */
class HostileInputProperties {
    private static final int TRIES = Integer.getInteger("gatun.tries", 500);
    private static final long SEED = Long.getLong("gatun.seed", System.nanoTime());
    /** Generous: an honest walk of the largest of these files takes a few milliseconds and a few megabytes. */
    private static final long MAX_NANOS = 5_000_000_000L;
    private static final long MAX_BYTES = 400L << 20;
    private static final int[] EDGES = {0, 1, -1, 0x7F, 0x80, 0xFF, 0x7FFF, 0x8000, 0xFFFF, 0x1FFFFFFF, 0x7FFFFFFF,
        0x80000000, 0x10000, 0xFFFFFF, 0x1000000};

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void damagedAssembliesAndPdbs() {
        List<String> files = new ArrayList<>(Fixtures.ALL);
        files.add("shapes.pdb");
        List<byte[]> originals = files.stream().map(Fixtures::bytes).toList();
        int readable = 0;
        for (int i = 0; i < TRIES; i++) {
            long seed = SEED + i;
            Random random = new Random(seed);
            int file = random.nextInt(files.size());
            byte[] damaged = damage(originals.get(file), random);
            readable += walk(damaged, files.get(file), seed) ? 1 : 0;
        }
        // Otherwise the edits are so rough that nothing but headers is tested.
        assertThat(readable).as("files whose headers could still be read, seed " + SEED).isGreaterThan(TRIES / 4);
    }

    private static byte[] damage(byte[] original, Random random) {
        byte[] bytes = original.clone();
        if (random.nextInt(10) == 0) {
            return Arrays.copyOf(bytes, random.nextInt(bytes.length));
        }
        for (int edits = 1 + random.nextInt(6); edits > 0; edits--) {
            int at = random.nextInt(bytes.length - 4);
            switch (random.nextInt(6)) {
                case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
                case 1 -> bytes[at] = (byte) random.nextInt();
                case 2 -> bytes[at] = (byte) EDGES[random.nextInt(EDGES.length)];
                case 3 -> {
                    int value = EDGES[random.nextInt(EDGES.length)];
                    for (int k = 0; k < 4; k++) {
                        bytes[(at & ~1) + k] = (byte) (value >>> 8 * k);
                    }
                }
                case 4 -> {
                    int length = Math.min(1 + random.nextInt(32), bytes.length - at);
                    System.arraycopy(original, random.nextInt(bytes.length - length), bytes, at, length);
                }
                default -> bytes[at] += (byte) (random.nextBoolean() ? 1 : -1);
            }
        }
        return bytes;
    }

    /** Walks everything; whether it could be opened at all. */
    private static boolean walk(byte[] bytes, String name, long seed) {
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        long began = System.nanoTime();
        boolean opened = false;
        try {
            if (name.endsWith(".pdb")) {
                PortablePdb pdb = PortablePdb.of(bytes, name);
                opened = true;
                ImageWalk.walk(pdb, problem -> assertThat(problem.getMessage()).contains(": expected"));
            } else {
                PeImage image = PeImage.of(bytes, name);
                opened = true;
                ImageWalk.walk(image, problem -> assertThat(problem.getMessage()).contains(": expected"));
            }
        } catch (BadImageException expected) {
            assertThat(expected.getMessage()).contains(": expected");
        } catch (Throwable other) {
            fail(name + " damaged with -Dgatun.tries=1 -Dgatun.seed=" + seed + " gave " + other, other);
        }
        long nanos = System.nanoTime() - began;
        long memory = THREADS.getCurrentThreadAllocatedBytes() - allocated;
        assertThat(nanos).as("time for " + name + " with seed " + seed).isLessThan(MAX_NANOS);
        assertThat(memory).as("memory for " + name + " with seed " + seed).isLessThan(MAX_BYTES);
        return opened;
    }

    @ParameterizedTest
    @ValueSource(strings = {"shapes.dll", "plus.dll", "odd.dll", "shapes.pdb"})
    void everyTruncation(String name) {
        byte[] bytes = Fixtures.bytes(name);
        int step = Math.max(1, bytes.length * 4 / Math.max(TRIES, 1));
        for (int length = 0; length < bytes.length; length += step) {
            walk(Arrays.copyOf(bytes, length), name, length);
        }
    }

    @Test
    void nothingIsReadFromAnEmptyFile() {
        assertThat(walk(new byte[0], "shapes.dll", 0)).isFalse();
        assertThat(walk(new byte[0], "shapes.pdb", 0)).isFalse();
    }
}
