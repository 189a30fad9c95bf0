package dev.gatun.runtime.heap;

import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.runtime.memory.NativeMemory;
import dev.gatun.runtime.os.Os;
import java.util.function.Consumer;

/**
 * Where guest objects live: a mark-region heap ({@link HeapSpace} draws it). A thread gets a run of free lines and allocates
 * in it by moving a pointer; objects never move. Marks stay from one collection to the next, so that most collections look
 * only at objects made since the last one, and at old objects whose cards are dirty.
 *
 * <p>Compiled code allocates between a context's {@link ThreadContext#ALLOC_POINTER} and {@link ThreadContext#ALLOC_LIMIT} by
 * itself and comes here when that is used up. Thread-safe; a context belongs to the calling thread, which is in the guest
 * ({@link ThreadContext#STATE}) and finds its references on its stack: any call that allocates may collect.
 */
public final class GuestHeap implements AutoCloseable {
    private static final long LARGEST_BUDGET = 32L << 20;
    private static final long SMALLEST_BUDGET = 256L << 10;
    /** What a heap that is full has left for the exception that says so. */
    private static final long GRACE = 4L * HeapSpace.BLOCK;

    private final HeapOptions options;
    private final HeapSpace space;
    private final Blocks blocks;
    private final LargeObjects large;
    private final Marker marker;
    private final HandleTable handles = new HandleTable();
    private final Finalizers finalizers = new Finalizers();
    private final World world;
    private final long maxBytes;
    private final long budgetBytes;

    private long budget;
    private long allocated;
    private long liveBytes;
    private long liveAfterFull;
    private boolean fullNext;
    /** The most that was in use before a collection since the last one of everything, and from the one before until that. */
    private long peakBytes;
    private long formerPeakBytes;
    private long limit;
    private int visits;
    private int polls;
    private volatile int collections;
    private volatile int fullCollections;
    private volatile long pressure;
    private volatile Consumer<Collection> listener = collection -> { };

    /**
     * @param tables every method table that objects can have
     * @param world  the threads
     */
    public GuestHeap(Os os, HeapOptions options, MethodTableSet tables, World world) {
        this.options = options;
        this.world = world;
        maxBytes = Math.max(HeapSpace.BLOCK, options.maxBytes());
        space = new HeapSpace(os, maxBytes);
        blocks = new Blocks(space, options.poison());
        large = new LargeObjects(space, options.poison());
        marker = new Marker(space, large, tables);
        budgetBytes = Math.clamp(maxBytes / 8, SMALLEST_BUDGET, LARGEST_BUDGET);
        budget = budgetBytes;
        limit = maxBytes;
    }

    public HandleTable handles() {
        return handles;
    }

    public Finalizers finalizers() {
        return finalizers;
    }

    /** Told of every collection, on the thread that collected, after the program goes on. */
    public void onCollection(Consumer<Collection> told) {
        listener = told;
    }

    /** The card table's byte of address 0, for thread contexts. */
    public long cards() {
        return space.cards;
    }

    /**
     * Room for an object, zeroed. What the context had left is used where it fits.
     *
     * @return the address, or 0 if the heap is full
     */
    public long allocate(long context, long bytes) {
        if (bytes < 0 || bytes > maxBytes) {
            return 0;
        }
        long size = Math.max(ObjectModel.FIRST_FIELD, bytes + ObjectModel.OBJECT_ALIGNMENT - 1 & -ObjectModel.OBJECT_ALIGNMENT);
        if (options.everyNth() > 0) {
            return allocateUnderStress(context, size);
        }
        return allocateRounded(context, size);
    }

    private long allocateRounded(long context, long size) {
        for (int attempt = 0; ; attempt++) {
            int seen = collections;
            long object = tryAllocate(context, size, attempt == 0);
            if (object != 0) {
                return object;
            }
            if (attempt == 2) {
                synchronized (this) {
                    limit = maxBytes + GRACE;
                }
                return 0;
            }
            collect(attempt == 1, seen);
        }
    }

    /** The context never keeps a buffer, so that compiled code comes here for every object. */
    private long allocateUnderStress(long context, long size) {
        boolean due;
        int visit;
        synchronized (this) {
            visit = ++visits;
            due = visit % options.everyNth() == 0;
        }
        if (due) {
            collect(visit / options.everyNth() % options.fullEvery() == 0, collections);
        }
        long object = allocateRounded(context, size);
        NativeMemory.putLong(context + ThreadContext.OVERFLOW_POINTER, NativeMemory.getLong(context + ThreadContext.ALLOC_POINTER));
        NativeMemory.putLong(context + ThreadContext.OVERFLOW_LIMIT, NativeMemory.getLong(context + ThreadContext.ALLOC_LIMIT));
        NativeMemory.putLong(context + ThreadContext.ALLOC_POINTER, 0);
        NativeMemory.putLong(context + ThreadContext.ALLOC_LIMIT, 0);
        return object;
    }

    private long tryAllocate(long context, long size, boolean withinBudget) {
        if (size > HeapSpace.LARGEST_SMALL) {
            return allocateLarge(size, withinBudget);
        }
        long object = bump(context, ThreadContext.ALLOC_POINTER, size);
        if (object == 0) {
            object = bump(context, ThreadContext.OVERFLOW_POINTER, size);
        }
        if (object != 0) {
            return object;
        }
        synchronized (this) {
            if (withinBudget && allocated >= budget) {
                return 0;
            }
            // Rather than the rest of a good buffer, what is too large for it gets one of its own.
            boolean overflow = size > HeapSpace.LINE
                    && NativeMemory.getLong(context + ThreadContext.ALLOC_LIMIT)
                    - NativeMemory.getLong(context + ThreadContext.ALLOC_POINTER) > HeapSpace.LINE;
            int mayTake = (int) Math.min(Integer.MAX_VALUE, limit - usedByPages() >> HeapSpace.BLOCK_SHIFT);
            if (!blocks.find((int) size, mayTake)) {
                return 0;
            }
            int pointer = overflow ? ThreadContext.OVERFLOW_POINTER : ThreadContext.ALLOC_POINTER;
            NativeMemory.putLong(context + pointer, blocks.runStart() + size);
            NativeMemory.putLong(context + pointer + 8, blocks.runEnd());
            allocated += blocks.runEnd() - blocks.runStart();
            return blocks.runStart();
        }
    }

    /** The limit follows the pointer. */
    private static long bump(long context, int pointer, long size) {
        long object = NativeMemory.getLong(context + pointer);
        if (size > NativeMemory.getLong(context + pointer + 8) - object) {
            return 0;
        }
        NativeMemory.putLong(context + pointer, object + size);
        return object;
    }

    private synchronized long allocateLarge(long size, boolean withinBudget) {
        long pages = LargeObjects.pages(size);
        if (withinBudget && allocated + pages > budget && allocated > 0 || pages > limit - usedByPages()) {
            return 0;
        }
        long object = large.allocate(size);
        if (object != 0) {
            allocated += pages;
        }
        return object;
    }

    /** Bytes of blocks and pages in use. */
    private long usedByPages() {
        return ((long) blocks.used() << HeapSpace.BLOCK_SHIFT) + large.used();
    }

    /** Frees what is not reachable, of all objects or of those made since the last collection. */
    public void collect(boolean full) {
        collect(full, -1);
    }

    /** @param seen collections when it was found that one is needed; nothing is done where there were more since; or -1 */
    private void collect(boolean full, int seen) {
        var done = new Collection[1];
        world.whileStopped(() -> {
            if (seen < 0 || seen == collections) {
                done[0] = collectNow(full);
            }
        });
        if (done[0] != null) {
            if (finalizers.isReady()) {
                world.finalizersReady();
            }
            listener.accept(done[0]);
        }
    }

    private synchronized Collection collectNow(boolean asked) {
        long begun = System.nanoTime();
        boolean full = asked || fullNext;
        long before = used();
        peakBytes = Math.max(peakBytes, usedByPages());
        world.contexts(GuestHeap::retireBuffers);
        if (full) {
            long live = space.live;
            space.live = space.other;
            space.other = live;
            NativeMemory.clear(space.live, mapBytesInUse());
            blocks.clearLive();
            large.clearMarks();
        }
        marker.begin(full);
        world.roots(new World.Roots() {
            @Override
            public void words(long low, long high) {
                marker.markConservatively(low, high);
            }

            @Override
            public void slot(long address) {
                marker.markSlot(address);
            }

            @Override
            public void object(long object) {
                marker.mark(object);
            }
        });
        handles.markStrong(marker);
        finalizers.markReady(marker);
        cards(full);
        marker.drain();
        handles.markDependents(marker);
        handles.clearDead(HandleTable.Kind.WEAK, marker);
        finalizers.findReady(marker);
        marker.drain();
        handles.markDependents(marker);
        handles.clearDead(HandleTable.Kind.WEAK_TRACK_RESURRECTION, marker);
        handles.clearDead(HandleTable.Kind.DEPENDENT, marker);
        long lines = blocks.sweep();
        large.sweep();
        marker.end();
        decide(full, asked, lines);
        collections++;
        if (full) {
            fullCollections++;
        }
        return new Collection(collections, full, System.nanoTime() - begun, before, liveBytes);
    }

    private static void retireBuffers(long context) {
        NativeMemory.putLong(context + ThreadContext.ALLOC_POINTER, 0);
        NativeMemory.putLong(context + ThreadContext.ALLOC_LIMIT, 0);
        NativeMemory.putLong(context + ThreadContext.OVERFLOW_POINTER, 0);
        NativeMemory.putLong(context + ThreadContext.OVERFLOW_LIMIT, 0);
    }

    private long mapBytesInUse() {
        return (long) blocks.touched() << HeapSpace.BLOCK_SHIFT - 6;
    }

    /** After a collection all that is live is old, so every card can be cleaned. */
    private void cards(boolean full) {
        for (int block = 0; block < blocks.touched(); block++) {
            if (blocks.isUsed(block)) {
                long start = space.blockStart(block);
                if (full) {
                    Marker.cleanCards(space, start, start + HeapSpace.BLOCK);
                } else {
                    marker.followCards(start);
                }
            }
        }
        for (var entry : large.objects()) {
            long object = entry.getKey();
            if (full || !marker.isMarked(object)) {
                Marker.cleanCards(space, object, object + entry.getValue());
            } else {
                marker.followLargeCards(object);
            }
        }
    }

    /** When the next collection is to be, and what kind. */
    private void decide(boolean full, boolean asked, long liveLines) {
        liveBytes = (liveLines << HeapSpace.LINE_SHIFT) + large.used();
        if (full) {
            liveAfterFull = liveBytes;
            long keep = budgetBytes + liveBytes / 4;
            if (!asked) {
                // What the program has just had it will want again: to give pages back and take them anew costs more than collecting.
                keep = Math.max(keep, Math.max(peakBytes, formerPeakBytes) - usedByPages());
            }
            formerPeakBytes = peakBytes;
            peakBytes = 0;
            blocks.trim(keep);
            large.trim(keep);
        }
        allocated = 0;
        pressure = 0;
        long room = maxBytes - usedByPages();
        if (room > GRACE) {
            limit = maxBytes;
        }
        budget = Math.clamp(room / 2, SMALLEST_BUDGET, budgetBytes);
        fullNext = !full && (liveBytes > Math.max(2 * liveAfterFull, liveAfterFull + 2 * budgetBytes) || room < budgetBytes);
    }

    /** Called by threads that poll; under stress some polls collect. */
    public void polled() {
        if (options.everyPoll() > 0) {
            boolean due;
            synchronized (this) {
                due = ++polls % options.everyPoll() == 0;
            }
            if (due) {
                collect(polls / options.everyPoll() % options.fullEvery() == 0, collections);
            }
        }
    }

    /** Whether threads are to poll all the time. */
    public boolean collectsAtPolls() {
        return options.everyPoll() > 0;
    }

    /** The guest holds memory elsewhere that a collection would release. */
    public void addPressure(long bytes) {
        long sum;
        synchronized (this) {
            pressure += bytes;
            sum = pressure;
        }
        if (sum > 4 * budgetBytes) {
            collect(true);
        }
    }

    /** Writes a reference into an object as compiled code would. */
    public void putReference(long address, long object) {
        NativeMemory.putLong(address, object);
        CardTable.mark(space.cards, address);
    }

    /** Notes that references may have been written anywhere in a range. */
    public void wroteReferences(long address, long bytes) {
        for (long at = address; at < address + bytes; at += 1 << ObjectModel.CARD_SHIFT) {
            CardTable.mark(space.cards, at);
        }
        if (bytes > 0) {
            CardTable.mark(space.cards, address + bytes - 1);
        }
    }

    /** Whether an object has survived a collection. */
    public boolean isOld(long object) {
        return marker.isMarked(object);
    }

    /** The lowest address of an object. */
    public long start() {
        return space.start;
    }

    /** Whether an address lies in the heap. */
    public boolean contains(long address) {
        return space.contains(address);
    }

    /** Bytes of live objects at the last collection, and what has been given to threads since. */
    public synchronized long used() {
        return liveBytes + allocated;
    }

    /** How often it was collected. */
    public int collections() {
        return collections;
    }

    /** How often everything was collected. */
    public int fullCollections() {
        return fullCollections;
    }

    /** Bytes that objects may take. */
    public long capacity() {
        return maxBytes;
    }

    /** Gives the memory up. Nobody may use an object afterwards. */
    @Override
    public void close() {
        space.release();
    }
}
