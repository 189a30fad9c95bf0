package dev.gatun.runtime.link;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * Dense ids from 0 for keys, with what is known of each. Look-ups take no lock.
 *
 * @param <K> key
 * @param <V> what is made for a key and its id
 */
final class IdTable<K, V> {
    private final BiFunction<K, Integer, V> make;
    private final ConcurrentHashMap<K, V> byKey = new ConcurrentHashMap<>();
    private volatile Object[] byId = new Object[64];
    private int count;

    IdTable(BiFunction<K, Integer, V> make) {
        this.make = make;
    }

    /** The entry of a key, made if it is new. */
    V get(K key) {
        var known = byKey.get(key);
        return known != null ? known : add(key);
    }

    private synchronized V add(K key) {
        var known = byKey.get(key);
        if (known != null) {
            return known;
        }
        var value = make.apply(key, count);
        var grown = count < byId.length ? byId : Arrays.copyOf(byId, 2 * count);
        grown[count++] = value;
        byId = grown;
        byKey.put(key, value);
        return value;
    }

    /** The entry of an id that was given out. */
    @SuppressWarnings("unchecked")
    V at(int id) {
        return (V) byId[id];
    }

    /** Every entry so far. */
    Iterable<V> values() {
        return byKey.values();
    }
}
