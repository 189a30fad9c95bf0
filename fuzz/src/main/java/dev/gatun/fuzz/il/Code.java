package dev.gatun.fuzz.il;

import java.util.ArrayList;
import java.util.List;

/** The text of one method body while it is made: instructions, labels, locals, and access to places. */
final class Code {
    private final StringBuilder text = new StringBuilder();
    private final List<IlType> locals = new ArrayList<>();
    private int labels;

    /** Adds instructions, one a line. */
    Code add(String instructions) {
        if (!instructions.isEmpty()) {
            instructions.lines().forEach(l -> text.append("    ").append(l).append('\n'));
        }
        return this;
    }

    /** A label that no instruction has yet. */
    String label() {
        return "L" + labels++;
    }

    Code mark(String label) {
        text.append("  ").append(label).append(":\n");
        return this;
    }

    Place.Local local(IlType type) {
        locals.add(type);
        return new Place.Local(locals.size() - 1, type);
    }

    String finish() {
        var declared = new StringBuilder();
        for (int i = 0; i < locals.size(); i++) {
            declared.append(i == 0 ? "" : ", ").append(locals.get(i).il()).append(" v").append(i);
        }
        return "    .maxstack 64\n" + (locals.isEmpty() ? "" : "    .locals init (" + declared + ")\n") + text;
    }

    /** The operand that names a field. */
    static String field(String stated, IlType owner, String name) {
        return stated + " " + owner.owner() + "::" + name;
    }

    /** Pushes the address of a place. */
    Code address(Place place) {
        switch (place) {
            case Place.Local l -> add("ldloca " + l.index());
            case Place.Arg a -> add("ldarga " + a.index());
            case Place.Static s -> add("ldsflda " + s.stated() + " " + s.owner() + "::" + s.name());
            case Place.Deref d -> load(d.pointer());
            case Place.Member m -> {
                address(m.base());
                add("ldflda " + field(m.field().stated(), m.owner(), m.field().name()));
            }
            case Place.ObjectMember m -> {
                load(m.object());
                add("ldflda " + field(m.field().stated(), m.owner(), m.field().name()));
            }
            case Place.Element e -> throw new IllegalArgumentException("an element needs an index: " + e);
        }
        return this;
    }

    /** Pushes the value of a place in the plainest way. */
    Code load(Place place) {
        switch (place) {
            case Place.Local l -> add("ldloc " + l.index());
            case Place.Arg a -> add("ldarg " + a.index());
            case Place.Static s -> add("ldsfld " + s.stated() + " " + s.owner() + "::" + s.name());
            case Place.Deref d -> {
                load(d.pointer());
                add(loadIndirect(d.type()));
            }
            case Place.Member m -> {
                address(m.base());
                add("ldfld " + field(m.field().stated(), m.owner(), m.field().name()));
            }
            case Place.ObjectMember m -> {
                load(m.object());
                add("ldfld " + field(m.field().stated(), m.owner(), m.field().name()));
            }
            case Place.Element e -> throw new IllegalArgumentException("an element needs an index: " + e);
        }
        return this;
    }

    static String loadIndirect(IlType type) {
        return switch (type) {
            case Prim p -> "ldind." + p.load();
            case StructType s -> "ldobj " + s.owner();
            default -> "ldind.ref";
        };
    }

    static String storeIndirect(IlType type) {
        return switch (type) {
            case Prim p -> "stind." + p.store();
            case StructType s -> "stobj " + s.owner();
            default -> "stind.ref";
        };
    }

    static String loadElement(IlType type) {
        return switch (type) {
            case Prim p -> "ldelem." + p.load();
            case StructType s -> "ldelem " + s.owner();
            default -> "ldelem.ref";
        };
    }

    static String storeElement(IlType type) {
        return switch (type) {
            case Prim p -> "stelem." + p.store();
            case StructType s -> "stelem " + s.owner();
            default -> "stelem.ref";
        };
    }
}
