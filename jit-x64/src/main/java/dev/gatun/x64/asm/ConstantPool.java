package dev.gatun.x64.asm;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Constants and jump tables behind the code: equal constants share a place, widest first so that no gap arises. */
final class ConstantPool {
    private record Wide(long low, long high) {
    }

    private record Table(Label label, Label[] targets) {
    }

    private final Map<Wide, Label> wide = new HashMap<>();
    private final List<Wide> wideOrder = new ArrayList<>();
    private final Map<Long, Label> longs = new HashMap<>();
    private final List<Long> longOrder = new ArrayList<>();
    private final Map<Integer, Label> ints = new HashMap<>();
    private final List<Integer> intOrder = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    Label constant128(long low, long high) {
        return wide.computeIfAbsent(new Wide(low, high), key -> {
            wideOrder.add(key);
            return new Label("w" + wideOrder.size());
        });
    }

    Label constant64(long value) {
        return longs.computeIfAbsent(value, key -> {
            longOrder.add(key);
            return new Label("q" + longOrder.size());
        });
    }

    Label constant32(int value) {
        return ints.computeIfAbsent(value, key -> {
            intOrder.add(key);
            return new Label("d" + intOrder.size());
        });
    }

    Label table(Label[] targets) {
        var label = new Label("table" + (tables.size() + 1));
        tables.add(new Table(label, targets));
        return label;
    }

    /** Appends everything to {@code out} and binds the labels. */
    void emit(CodeBuffer out) {
        int boundary = !wideOrder.isEmpty() ? 4 : !longOrder.isEmpty() ? 3 : 2;
        if (wideOrder.isEmpty() && longOrder.isEmpty() && intOrder.isEmpty() && tables.isEmpty()) {
            return;
        }
        out.alignData(1 << boundary);
        for (Wide w : wideOrder) {
            out.bind(wide.get(w));
            out.data64(w.low);
            out.data64(w.high);
        }
        for (Long value : longOrder) {
            out.bind(longs.get(value));
            out.data64(value);
        }
        for (Integer value : intOrder) {
            out.bind(ints.get(value));
            out.data32(value);
        }
        for (Table table : tables) {
            out.bind(table.label);
            for (Label target : table.targets) {
                out.data32(target, table.label);
            }
        }
    }
}
