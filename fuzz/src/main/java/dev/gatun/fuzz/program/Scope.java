package dev.gatun.fuzz.program;

import dev.gatun.fuzz.Draw;
import dev.gatun.fuzz.program.CsType.Array;
import dev.gatun.fuzz.program.CsType.Class;
import dev.gatun.fuzz.program.CsType.Field;
import dev.gatun.fuzz.program.CsType.Struct;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The variables that a place in a method sees, and what can be reached from them. */
final class Scope {
    /**
     * Something with a value, perhaps one that can be assigned.
     *
     * @param parts      its text, made anew for each use because indices in it are generated
     * @param assignable whether it can be assigned, and passed by reference
     * @param fixed      whether its address can be taken without a {@code fixed} statement
     */
    record Place(Supplier<List<Object>> parts, CsType type, boolean assignable, boolean fixed) {
    }

    private final List<Place> variables = new ArrayList<>();
    private final Draw draw;
    private final Supplier<Node> index;

    /** @param index makes an expression of type int */
    Scope(Draw draw, Supplier<Node> index) {
        this.draw = draw;
        this.index = index;
    }

    void add(String name, CsType type, boolean assignable, boolean fixed) {
        variables.add(new Place(() -> List.of(name), type, assignable, fixed));
    }

    /** Forgets a variable at the end of its block. */
    void remove(String name) {
        variables.removeIf(v -> v.parts.get().equals(List.of(name)));
    }

    /** One of the places that satisfy the predicate: each variable is as likely, however much it leads to. */
    Optional<Place> find(Predicate<Place> wanted) {
        var found = new ArrayList<List<Place>>();
        for (var variable : variables) {
            var places = new ArrayList<Place>();
            expand(variable, wanted, places, 3);
            if (!places.isEmpty()) {
                found.add(places);
            }
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(draw.of(draw.of(found)));
    }

    private void expand(Place place, Predicate<Place> wanted, List<Place> found, int depth) {
        if (wanted.test(place)) {
            found.add(place);
        }
        if (depth == 0) {
            return;
        }
        switch (place.type) {
            case Struct struct -> struct.fields().forEach(f -> expand(member(place, f, place.assignable, place.fixed),
                    wanted, found, depth - 1));
            case Class type -> Types.allFields(type)
                    .forEach(f -> expand(member(place, f, true, false), wanted, found, depth - 1));
            case Array array -> expand(new Place(() -> element(place), array.element(), true, false), wanted, found,
                    depth - 1);
            default -> { }
        }
    }

    private Place member(Place of, Field field, boolean assignable, boolean fixed) {
        return new Place(() -> {
            var parts = new ArrayList<Object>(of.parts.get());
            parts.add("." + field.name());
            if (field.count() > 0) {
                parts.add("[");
                if (draw.coin()) {
                    parts.addAll(List.of("(uint)(", index.get(), ") % " + field.count() + "u"));
                } else {
                    parts.add(draw.below(field.count()) + "");
                }
                parts.add("]");
            }
            return parts;
        }, field.type(), assignable, fixed);
    }

    private List<Object> element(Place array) {
        var parts = new ArrayList<Object>();
        var base = array.parts.get();
        parts.addAll(base);
        if (draw.coin()) {
            parts.addAll(List.of("[(uint)(", index.get(), ") % (uint)"));
            parts.addAll(base);
            parts.add(".Length]");
        } else {
            parts.add("[" + draw.below(3) + "]");
        }
        return parts;
    }
}
