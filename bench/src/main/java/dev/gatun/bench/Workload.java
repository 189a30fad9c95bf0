package dev.gatun.bench;

import java.util.Arrays;
import java.util.List;

/** The workloads of {@code bench/src/main/csharp/memory} and the sizes at which they take some tenths of a second. */
enum Workload {
    BINARYTREES("binary trees", 16, Group.GC),
    HASHTABLE("mutating hash table", 2_000_000, Group.GC),
    LINKEDLIST("long linked list", 5_000_000, Group.GC),
    STRINGS("strings", 500_000, Group.GC),
    LARGEARRAYS("large arrays", 3_000, Group.GC),
    THROW1("throw and catch, depth 1", 20_000, Group.EXCEPTIONS),
    THROW10("throw and catch, depth 10", 15_000, Group.EXCEPTIONS),
    THROW100("throw and catch, depth 100", 5_000, Group.EXCEPTIONS),
    LOCK("lock, one thread", 10_000_000, Group.LOCKS),
    CONTENDED("lock, two threads", 2_000_000, Group.LOCKS),
    INTERLOCKED("four interlocked operations", 10_000_000, Group.LOCKS);

    /** What is measured together. */
    enum Group {
        GC, EXCEPTIONS, LOCKS;

        List<Workload> workloads() {
            return Arrays.stream(Workload.values()).filter(w -> w.group == this).toList();
        }
    }

    private final String title;
    private final int size;
    private final Group group;

    Workload(String title, int size, Group group) {
        this.title = title;
        this.size = size;
        this.group = group;
    }

    String title() {
        return title;
    }

    int size() {
        return size;
    }

    /** What the program calls it. */
    String argument() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
