package dev.gatun.runtime.link;

import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/** All installed code by address. Thread-safe. */
public final class CodeMap {
    private final ConcurrentSkipListMap<Long, InstalledMethod> byAddress = new ConcurrentSkipListMap<>();

    void add(InstalledMethod installed) {
        byAddress.put(installed.address(), installed);
    }

    /** The code that an address lies in. */
    public Optional<InstalledMethod> find(long address) {
        var entry = byAddress.floorEntry(address);
        return entry != null && entry.getValue().contains(address) ? Optional.of(entry.getValue()) : Optional.empty();
    }

    /** Everything installed so far, by ascending address. */
    public Collection<InstalledMethod> all() {
        return byAddress.values();
    }
}
