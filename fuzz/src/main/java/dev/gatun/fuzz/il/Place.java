package dev.gatun.fuzz.il;

import java.util.ArrayList;
import java.util.List;

/** Somewhere a value lies: what instructions load from, store to and take the address of. */
sealed interface Place {
    IlType type();

    /** A local variable. */
    record Local(int index, IlType type) implements Place {
    }

    /** An argument, {@code this} counted. */
    record Arg(int index, IlType type) implements Place {
    }

    /** A static field. */
    record Static(String owner, String name, String stated, IlType type) implements Place {
    }

    /** What a byref leads to. */
    record Deref(Place pointer, IlType type) implements Place {
    }

    /** A field of a struct. */
    record Member(Place base, StructType owner, IlType.Field field) implements Place {
        @Override
        public IlType type() {
            return field.type();
        }
    }

    /** A field of an object that is never null. */
    record ObjectMember(Place object, ClassType owner, IlType.Field field) implements Place {
        @Override
        public IlType type() {
            return field.type();
        }
    }

    /** An element of an array of {@link Expressions#LENGTH}. */
    record Element(Place array, IlType type) implements Place {
    }

    /** The place itself and all that lie in it or are reached by it. */
    static List<Place> within(Place root, int depth) {
        var found = new ArrayList<Place>(List.of(root));
        if (depth == 0) {
            return found;
        }
        switch (root.type()) {
            case StructType struct -> struct.fields().forEach(
                    f -> found.addAll(within(new Member(root, struct, f), depth - 1)));
            case ClassType type when !(root instanceof Member) && !(root instanceof Element)
                    && !(root instanceof ObjectMember) -> {
                for (var owner = java.util.Optional.of(type); owner.isPresent(); owner = owner.get().base()) {
                    var declaring = owner.get();
                    declaring.fields().forEach(
                            f -> found.addAll(within(new ObjectMember(root, declaring, f), depth - 1)));
                }
            }
            case IlType.ArrayOf(var element) when root instanceof Local || root instanceof Arg ->
                    found.addAll(within(new Element(root, element), depth - 1));
            case IlType.RefTo(var target) -> found.addAll(within(new Deref(root, target), depth - 1));
            default -> {
            }
        }
        return found;
    }
}
