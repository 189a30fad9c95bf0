package dev.gatun.runtime.heap;

/**
 * How a heap behaves.
 *
 * @param maxBytes   that objects may take
 * @param everyNth   collect at every so manieth visit of the allocator, which then sees every allocation; 0 for never
 * @param fullEvery  of those, how many are needed for one of everything
 * @param everyPoll  collect at every so manieth poll; 0 for never
 * @param poison     overwrite what is freed
 */
public record HeapOptions(long maxBytes, int everyNth, int fullEvery, int everyPoll, boolean poison) {
    /** What the system properties {@code gatun.gc.*} say; they are for tests. */
    public static HeapOptions of(long maxBytes) {
        return new HeapOptions(maxBytes, Integer.getInteger("gatun.gc.every", 0), Integer.getInteger("gatun.gc.full", 4),
                Integer.getInteger("gatun.gc.polls", 0), Boolean.getBoolean("gatun.gc.poison"));
    }
}
