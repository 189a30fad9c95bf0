package dev.gatun.runtime.heap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.jit.code.ThreadContext;
import dev.gatun.runtime.memory.NativeMemory;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GuestHeapTest {
    private static final int BYTES = 1 << 20;

    private final Arena arena = Arena.ofShared();
    private final long start = arena.allocate(BYTES, 64).address();
    private final GuestHeap heap = new GuestHeap(start, BYTES);

    @AfterEach
    void free() {
        arena.close();
    }

    private long context() {
        return arena.allocate(ThreadContext.SIZE, 64).address();
    }

    @Test
    void small_objects_follow_one_another_in_the_threads_chunk() {
        long context = context();
        long first = heap.allocate(context, 24);
        assertThat(first).isEqualTo(start);
        assertThat(heap.allocate(context, 17)).as("sizes are rounded up to 8").isEqualTo(first + 24);
        assertThat(heap.allocate(context, 8)).isEqualTo(first + 48);
        assertThat(NativeMemory.getLong(context + ThreadContext.ALLOC_POINTER)).isEqualTo(first + 56);
    }

    @Test
    void a_large_object_leaves_the_chunk_alone() {
        long context = context();
        long first = heap.allocate(context, 8);
        long large = heap.allocate(context, BYTES / 2);
        assertThat(large).isPositive().isNotEqualTo(first + 8);
        assertThat(heap.allocate(context, 8)).isEqualTo(first + 8);
    }

    @Test
    void a_full_heap_gives_0_and_still_serves_what_fits() {
        long context = context();
        assertThat(heap.allocate(context, BYTES + 8L)).isZero();
        assertThat(heap.allocate(context, Long.MAX_VALUE)).isZero();
        assertThat(heap.allocate(context, -1)).isZero();
        assertThat(heap.allocate(context, BYTES - 16)).isEqualTo(start);
        assertThat(heap.allocate(context, 32)).isZero();
        assertThat(heap.allocate(context, 16)).isEqualTo(start + BYTES - 16);
        assertThat(heap.allocate(context, 1)).isZero();
    }

    @Test
    void little_is_lost_at_the_ends_of_chunks() {
        long context = context();
        long count = 0;
        while (heap.allocate(context, 1000) != 0) {
            count++;
        }
        assertThat(count).isBetween(BYTES / 1000 * 98 / 100L, BYTES / 1000L);
    }

    @Test
    void objects_of_several_threads_do_not_overlap() throws Exception {
        record Place(long address, long bytes) {
        }
        var places = new ArrayList<Place>();
        try (var pool = Executors.newFixedThreadPool(4)) {
            var parts = pool.invokeAll(IntStream.range(0, 4)
                    .<java.util.concurrent.Callable<ArrayList<Place>>>mapToObj(t -> () -> {
                long context = context();
                var mine = new ArrayList<Place>();
                for (int i = 0; i < 500; i++) {
                    long bytes = 8 * (1 + (i * 7 + t) % 40);
                    mine.add(new Place(heap.allocate(context, bytes), bytes));
                }
                return mine;
            }).toList());
            for (var part : parts) {
                places.addAll(part.get());
            }
        }
        places.sort(Comparator.comparingLong(Place::address));
        for (int i = 1; i < places.size(); i++) {
            assertThat(places.get(i).address())
                    .isGreaterThanOrEqualTo(places.get(i - 1).address() + places.get(i - 1).bytes());
        }
    }
}
