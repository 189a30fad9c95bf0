package dev.gatun.samples.virtio;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What the driver writes to a sector; {@code Pattern.Fill} of the C# says the same. */
final class SectorPattern {
    private static final int SECTOR_SIZE = 512;

    private SectorPattern() {
    }

    static byte[] of(long sector, long seed) {
        var bytes = ByteBuffer.allocate(SECTOR_SIZE).order(ByteOrder.LITTLE_ENDIAN).putLong(sector).putLong(seed);
        long state = (sector ^ seed) * 0x9E3779B97F4A7C15L + 1;
        if (state == 0) {
            state = 1;
        }
        while (bytes.hasRemaining()) {
            state ^= state >>> 12;
            state ^= state << 25;
            state ^= state >>> 27;
            bytes.putLong(state * 2685821657736338717L);
        }
        return bytes.array();
    }
}
