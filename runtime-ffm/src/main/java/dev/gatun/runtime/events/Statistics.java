package dev.gatun.runtime.events;

import dev.gatun.runtime.heap.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;

/** Sums over the life of a runtime. Thread-safe. */
public final class Statistics {
    private final LongAdder methods = new LongAdder();
    private final LongAdder ilBytes = new LongAdder();
    private final LongAdder codeBytes = new LongAdder();
    private final LongAdder compileNanos = new LongAdder();
    private final LongAdder young = new LongAdder();
    private final LongAdder full = new LongAdder();
    private final LongAdder pauseNanos = new LongAdder();
    private final LongAccumulator longestPause = new LongAccumulator(Math::max, 0);
    private final Map<String, LongAdder> exceptions = new ConcurrentHashMap<>();
    private final LongAdder upcalls = new LongAdder();
    private final LongAdder upcallNanos = new LongAdder();

    public void compiled(int il, int code, long nanos) {
        methods.increment();
        ilBytes.add(il);
        codeBytes.add(code);
        compileNanos.add(nanos);
    }

    public void collected(Collection collection) {
        (collection.full() ? full : young).increment();
        pauseNanos.add(collection.pauseNanos());
        longestPause.accumulate(collection.pauseNanos());
    }

    public void thrown(String type) {
        exceptions.computeIfAbsent(type, _ -> new LongAdder()).increment();
    }

    public void upcall(long nanos) {
        upcalls.increment();
        upcallNanos.add(nanos);
    }

    /** Methods compiled. */
    public long methods() {
        return methods.sum();
    }

    /** Collections of both kinds. */
    public long collections() {
        return young.sum() + full.sum();
    }

    /** Exceptions by type. */
    public Map<String, Long> exceptions() {
        var counts = new TreeMap<String, Long>();
        exceptions.forEach((type, count) -> counts.put(type, count.sum()));
        return counts;
    }

    /** Calls of Java methods that the host has defined. */
    public long upcalls() {
        return upcalls.sum();
    }

    /** Four lines, each ended by {@code \n}. */
    @Override
    public String toString() {
        var thrown = exceptions();
        var types = new StringBuilder();
        thrown.entrySet().stream().sorted((a, b) -> Long.compare(b.getValue(), a.getValue())).limit(5)
                .forEach(e -> types.append(types.isEmpty() ? ": " : ", ").append(e.getValue()).append(' ').append(e.getKey()));
        return String.format(Locale.ROOT, """
                compiled    %d methods in %.1f ms: %d bytes of IL to %d of code
                collected   %d times young, %d full: %.1f ms in all, %.1f ms at most
                thrown      %d exceptions%s
                upcalls     %d of Java methods that the host defined, %.1f ms
                """, methods.sum(), compileNanos.sum() / 1e6, ilBytes.sum(), codeBytes.sum(), young.sum(), full.sum(), pauseNanos.sum() / 1e6,
                longestPause.get() / 1e6, thrown.values().stream().mapToLong(Long::longValue).sum(), types, upcalls.sum(),
                upcallNanos.sum() / 1e6);
    }
}
