package dev.gatun.runtime.heap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.runtime.memory.NativeMemory;
import dev.gatun.runtime.os.Os;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The heap with method tables, roots and threads of the test's own. */
class GuestHeapTest {
    private static final int BYTES = 1 << 20;
    private static final int NODE_REFERENCES = 3;

    private final Arena arena = Arena.ofShared();
    private final Os os = Os.host();
    private final long data = arena.allocate(1 << 16, 4096).address();
    private long nextTable = data;
    private final MethodTableSet tables = new MethodTableSet(os, data, data + (1 << 16));
    private final List<Long> contexts = new ArrayList<>();
    private final List<Long> objects = new ArrayList<>();
    private final List<Long> words = new ArrayList<>();
    private final long stack = arena.allocate(1 << 16, 8).address();
    private final long context = context();
    private GuestHeap heap = heap(BYTES);

    /** Two words, no references. */
    private final long leaf = table(16, 0, 0);
    /** Header, an integer, three references. */
    private final long node = table(40, 0, 0b11100 | 1);
    private final long references = table(16, 8, ObjectModel.MAP_REFERENCE_ELEMENTS);
    private final long bytes = table(16, 1, 0);
    /** Elements of 24 bytes with references at +8 and +16. */
    private final long structs = table(16, 24, offsets(8, 16) | ObjectModel.MAP_ELEMENT_OFFSETS);

    @AfterEach
    void free() {
        heap.close();
        tables.close();
        arena.close();
    }

    private GuestHeap heap(long bytes) {
        return new GuestHeap(os, new HeapOptions(bytes, 0, 1, 0, true), tables, new World() {
            @Override
            public void whileStopped(Runnable action) {
                action.run();
            }

            @Override
            public void contexts(LongConsumer action) {
                contexts.forEach(action::accept);
            }

            @Override
            public void roots(Roots roots) {
                objects.forEach(roots::object);
                for (int i = 0; i < words.size(); i++) {
                    NativeMemory.putLong(stack + 8L * i, words.get(i));
                }
                roots.words(stack, stack + 8L * words.size());
            }

            @Override
            public void finalizersReady() {
            }
        });
    }

    private void open(long bytes) {
        heap.close();
        contexts.forEach(c -> NativeMemory.clear(c, ThreadContext.SIZE));
        heap = heap(bytes);
    }

    private synchronized long context() {
        long made = arena.allocate(ThreadContext.SIZE, 64).address();
        contexts.add(made);
        return made;
    }

    private long table(int base, int component, long map) {
        long table = nextTable;
        nextTable += 64;
        NativeMemory.putInt(table + ObjectModel.MT_BASE_SIZE, base);
        NativeMemory.putInt(table + ObjectModel.MT_COMPONENT_SIZE, component);
        NativeMemory.putLong(table + ObjectModel.MT_REFERENCES, map);
        tables.add(table);
        return table;
    }

    private long offsets(int... offsets) {
        long list = arena.allocate(64, 8).address();
        NativeMemory.putInt(list, offsets.length);
        for (int i = 0; i < offsets.length; i++) {
            NativeMemory.putInt(list + 4L * (i + 1), offsets[i]);
        }
        return list;
    }

    private long make(long table, int length) {
        long size = NativeMemory.getInt(table) + (long) length * NativeMemory.getInt(table + ObjectModel.MT_COMPONENT_SIZE);
        long object = heap.allocate(context, size);
        if (object != 0) {
            NativeMemory.putLong(object, table);
            NativeMemory.putInt(object + ObjectModel.LENGTH, length);
        }
        return object;
    }

    private long makeNode(int value) {
        long object = make(node, 0);
        NativeMemory.putInt(object + 8, value);
        return object;
    }

    private void set(long object, int reference, long value) {
        heap.putReference(object + 16 + 8L * reference, value);
    }

    private long get(long object, int reference) {
        return NativeMemory.getLong(object + 16 + 8L * reference);
    }

    @Test
    void small_objects_follow_one_another_in_the_threads_run() {
        long first = heap.allocate(context, 24);
        assertThat(heap.allocate(context, 17)).as("sizes are rounded up to 8").isEqualTo(first + 24);
        assertThat(heap.allocate(context, 8)).isEqualTo(first + 48);
        assertThat(NativeMemory.getLong(context + ThreadContext.ALLOC_POINTER)).isEqualTo(first + 56);
    }

    @Test
    void a_large_object_leaves_the_run_alone() {
        open(8L << 20);
        long first = heap.allocate(context, 8);
        long large = heap.allocate(context, BYTES / 2);
        assertThat(large).isPositive().isNotEqualTo(first + 8);
        assertThat(heap.allocate(context, 8)).isEqualTo(first + 8);
    }

    @Test
    void a_full_heap_gives_0() {
        assertThat(heap.allocate(context, BYTES + 8L)).isZero();
        assertThat(heap.allocate(context, Long.MAX_VALUE)).isZero();
        assertThat(heap.allocate(context, -1)).isZero();
        long count = 0;
        for (long object = make(bytes, 984); object != 0; object = make(bytes, 984)) {
            objects.add(object);
            count++;
        }
        assertThat(count).as("little is lost at the ends of runs").isBetween(BYTES / 1000 * 95 / 100L, BYTES / 1000L);
        objects.clear();
        assertThat(make(bytes, 984)).as("what is no longer reachable is used again").isPositive();
    }

    @Test
    void memory_that_is_used_again_is_zero() {
        for (int round = 0; round < 50; round++) {
            for (int i = 0; i < 1000; i++) {
                long object = make(bytes, 1 + i * 37 % 3000);
                int length = NativeMemory.getInt(object + 8);
                assertThat(allBytes(object, length, 0)).isTrue();
                NativeMemory.segment(object + 16, length).fill((byte) 0x55);
                if (i % 50 == 0) {
                    objects.add(object);
                }
            }
            objects.removeIf(o -> objects.indexOf(o) % 2 == 0);
            for (long kept : objects) {
                int length = NativeMemory.getInt(kept + 8);
                assertThat(allBytes(kept, length, 0x55)).isTrue();
            }
            if (objects.size() > 60) {
                objects.clear();
            }
        }
        assertThat(heap.collections()).isGreaterThan(20);
    }

    private static boolean allBytes(long object, int length, int value) {
        for (int i = 0; i < length; i++) {
            if (NativeMemory.getByte(object + 16 + i) != value) {
                return false;
            }
        }
        return true;
    }

    @Test
    void an_object_that_only_an_old_object_refers_to_survives() {
        long old = makeNode(1);
        objects.add(old);
        heap.collect(false);
        assertThat(heap.isOld(old)).isTrue();
        long young = makeNode(2);
        set(old, 1, young);
        heap.collect(false);
        assertThat(NativeMemory.getLong(young)).isEqualTo(node);
        heap.collect(false);
        assertThat(heap.isOld(young)).isTrue();
        set(old, 1, 0);
        heap.collect(true);
        assertThat(NativeMemory.getByte(young)).as("freed, and overwritten for the test").isEqualTo((byte) 0xDB);
    }

    @Test
    void a_word_that_points_into_an_object_keeps_it() {
        make(bytes, 100);
        long array = make(bytes, 1000);
        long large = make(bytes, 100_000);
        make(bytes, 100);
        words.add(array + 16 + 999);
        words.add(large + 50_001);
        heap.collect(false);
        assertThat(NativeMemory.getLong(array)).isEqualTo(bytes);
        heap.collect(true);
        assertThat(NativeMemory.getLong(array)).isEqualTo(bytes);
        assertThat(NativeMemory.getLong(large)).isEqualTo(bytes);
        words.clear();
        words.add(array + 1016);
        words.add(array - 8);
        heap.collect(true);
        assertThat(NativeMemory.getByte(array)).as("just past it and just before it is not in it").isEqualTo((byte) 0xDB);
    }

    @Test
    void words_of_every_value_do_no_harm() {
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            objects.add(make(bytes, random.nextInt(2000)));
        }
        long low = objects.stream().mapToLong(x -> x).min().orElseThrow();
        for (int i = 0; i < 4000; i++) {
            words.add(i % 2 == 0 ? random.nextLong() : low + random.nextLong(4L * BYTES) - BYTES / 2);
        }
        objects.addAll(words);
        for (int i = 0; i < 6; i++) {
            make(bytes, 50);
            heap.collect(i % 2 == 0);
        }
    }

    @Test
    void headers_that_were_written_over_are_not_followed() {
        long object = makeNode(1);
        long array = make(references, 10);
        long other = make(references, 10);
        objects.addAll(List.of(object, array, other));
        NativeMemory.putLong(object, 0x1234_5678_9ABC_DEF0L);
        NativeMemory.putInt(array + ObjectModel.LENGTH, Integer.MAX_VALUE);
        NativeMemory.putInt(other + ObjectModel.LENGTH, -1);
        words.addAll(List.of(object + 8, array + 24, other + 24));
        heap.collect(false);
        heap.collect(true);
        make(leaf, 0);
    }

    @Test
    void a_list_of_any_length_is_marked_without_recursion() {
        open(256L << 20);
        long head = 0;
        for (int i = 0; i < 1_000_000; i++) {
            long link = makeNode(i);
            set(link, 0, head);
            head = link;
            objects.clear();
            objects.add(head);
        }
        heap.collect(true);
        int length = 0;
        for (long at = head; at != 0; at = get(at, 0)) {
            if (NativeMemory.getInt(at + 8) != 999_999 - length++) {
                throw new AssertionError("link " + length);
            }
        }
        assertThat(length).isEqualTo(1_000_000);
    }

    @Test
    void elements_of_arrays_of_references_and_of_structs_are_followed() {
        open(64L << 20);
        long array = make(references, 100_000);
        objects.add(array);
        long rows = make(structs, 1000);
        objects.add(rows);
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 100_000; i += 7) {
                heap.putReference(array + 16 + 8L * i, makeNode(i));
            }
            for (int i = 0; i < 1000; i++) {
                heap.putReference(rows + 16 + 24L * i + 8, makeNode(i));
                heap.putReference(rows + 16 + 24L * i + 16, makeNode(-i));
            }
            heap.collect(round == 2);
            for (int i = 0; i < 100_000; i += 7) {
                assertThat(NativeMemory.getInt(NativeMemory.getLong(array + 16 + 8L * i) + 8)).isEqualTo(i);
            }
            for (int i = 0; i < 1000; i++) {
                assertThat(NativeMemory.getInt(NativeMemory.getLong(rows + 16 + 24L * i + 8) + 8)).isEqualTo(i);
                assertThat(NativeMemory.getInt(NativeMemory.getLong(rows + 16 + 24L * i + 16) + 8)).isEqualTo(-i);
            }
        }
    }

    /** A graph beside a model of it in Java: what the model reaches is there, the rest is freed at the next full collection. */
    @Test
    void random_graphs_keep_exactly_what_is_reachable() {
        open(8L << 20);
        for (int seed = 0; seed < Integer.getInteger("gatun.tries", 8); seed++) {
            var random = new Random(seed);
            Map<Integer, Long> addresses = new HashMap<>();
            Map<Integer, int[]> edges = new HashMap<>();
            Set<Integer> roots = new HashSet<>();
            int next = 0;
            for (int step = 0; step < 60; step++) {
                for (int i = 0; i < 300; i++) {
                    int id = next++;
                    long made = makeNode(id);
                    addresses.put(id, made);
                    edges.put(id, new int[] {-1, -1, -1});
                    var known = new ArrayList<>(reachable(roots, edges));
                    if (i % 10 == 0 || known.isEmpty()) {
                        roots.add(id);
                        objects.add(made);
                    } else if (random.nextInt(3) > 0) {
                        int from = known.get(random.nextInt(known.size()));
                        int slot = random.nextInt(NODE_REFERENCES);
                        edges.get(from)[slot] = id;
                        set(addresses.get(from), slot, made);
                        int to = known.get(random.nextInt(known.size()));
                        edges.get(id)[0] = to;
                        set(made, 0, addresses.get(to));
                    }
                    if (i % 100 == 99) {
                        break;
                    }
                }
                roots.removeIf(id -> random.nextInt(4) == 0);
                objects.clear();
                roots.forEach(id -> objects.add(addresses.get(id)));
                boolean full = random.nextInt(3) == 0;
                heap.collect(full);
                var live = reachable(roots, edges);
                for (int id : live) {
                    long at = addresses.get(id);
                    assertThat(NativeMemory.getLong(at)).isEqualTo(node);
                    assertThat(NativeMemory.getInt(at + 8)).isEqualTo(id);
                    for (int r = 0; r < NODE_REFERENCES; r++) {
                        int to = edges.get(id)[r];
                        assertThat(get(at, r)).isEqualTo(to < 0 ? 0L : addresses.get(to));
                    }
                }
                if (full) {
                    var used = new HashSet<Long>();
                    live.forEach(id -> used.add(addresses.get(id)));
                    addresses.values().forEach(at -> assertThat(heap.isOld(at)).isEqualTo(used.contains(at)));
                    addresses.keySet().retainAll(live);
                    edges.keySet().retainAll(live);
                }
            }
            objects.clear();
            heap.collect(true);
        }
    }

    private static Set<Integer> reachable(Set<Integer> roots, Map<Integer, int[]> edges) {
        var found = new HashSet<>(roots);
        var todo = new ArrayList<>(roots);
        while (!todo.isEmpty()) {
            for (int to : edges.get(todo.removeLast())) {
                if (to >= 0 && found.add(to)) {
                    todo.add(to);
                }
            }
        }
        return found;
    }

    @Test
    void handles_keep_clear_and_depend() {
        long strong = makeNode(1);
        long weak = makeNode(2);
        long key = makeNode(3);
        long value = makeNode(4);
        long deadKey = makeNode(5);
        long deadValue = makeNode(6);
        set(deadValue, 0, deadKey);
        var handles = heap.handles();
        int h1 = handles.create(HandleTable.Kind.NORMAL, strong);
        int h2 = handles.create(HandleTable.Kind.WEAK, weak);
        int h3 = handles.create(HandleTable.Kind.DEPENDENT, key, value);
        int h4 = handles.create(HandleTable.Kind.DEPENDENT, deadKey, deadValue);
        objects.add(key);
        heap.collect(false);
        assertThat(handles.get(h1)).isEqualTo(strong);
        assertThat(handles.get(h2)).isZero();
        assertThat(handles.second(h3)).isEqualTo(value);
        assertThat(NativeMemory.getInt(value + 8)).isEqualTo(4);
        assertThat(handles.get(h4)).as("a value does not keep its own key").isZero();
        assertThat(handles.second(h4)).isZero();
        handles.free(h1);
        heap.collect(true);
        assertThat(heap.isOld(strong)).isFalse();
        assertThat(handles.create(HandleTable.Kind.WEAK, key)).as("numbers are used again").isEqualTo(h1);
    }

    @Test
    void what_waits_for_its_finalizer_is_still_there() {
        long object = makeNode(1);
        long child = makeNode(2);
        set(object, 0, child);
        int shortWeak = heap.handles().create(HandleTable.Kind.WEAK, object);
        int longWeak = heap.handles().create(HandleTable.Kind.WEAK_TRACK_RESURRECTION, object);
        heap.finalizers().register(object);
        long quiet = makeNode(3);
        heap.finalizers().register(quiet);
        heap.finalizers().suppress(quiet);
        heap.collect(false);
        assertThat(heap.handles().get(shortWeak)).isZero();
        assertThat(heap.handles().get(longWeak)).isEqualTo(object);
        assertThat(heap.finalizers().take()).isEqualTo(object);
        assertThat(heap.finalizers().take()).as("suppressed").isZero();
        assertThat(NativeMemory.getInt(child + 8)).isEqualTo(2);
        heap.finalizers().finished();
        heap.collect(true);
        assertThat(heap.handles().get(longWeak)).isZero();
    }

    @Test
    void large_pages_are_used_again_and_given_back() {
        open(64L << 20);
        for (int i = 0; i < 1000; i++) {
            long array = make(bytes, 3_000_000 + i * 1000);
            assertThat(array).isPositive();
            assertThat(NativeMemory.getLong(array + 1_000_000)).isZero();
            NativeMemory.segment(array + 16, 2_000_000).fill((byte) 1);
        }
        assertThat(heap.used()).isLessThan(64L << 20);
        heap.collect(true);
        assertThat(heap.used()).isZero();
    }

    @Test
    void objects_of_several_threads_do_not_overlap() throws Exception {
        record Place(long address, long bytes) {
        }
        open(16L << 20);
        var places = new ArrayList<Place>();
        try (var pool = Executors.newFixedThreadPool(4)) {
            var parts = pool.invokeAll(IntStream.range(0, 4)
                    .<java.util.concurrent.Callable<ArrayList<Place>>>mapToObj(t -> () -> {
                long own = context();
                var mine = new ArrayList<Place>();
                for (int i = 0; i < 500; i++) {
                    long size = 8 * (1 + (i * 7 + t) % 40);
                    mine.add(new Place(heap.allocate(own, size), size));
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
