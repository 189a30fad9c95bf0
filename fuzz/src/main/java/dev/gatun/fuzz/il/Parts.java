package dev.gatun.fuzz.il;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The types of a program as pieces of text, of which those are printed that something printed mentions. So a program that
 * needs little is short, whatever it was drawn from.
 */
final class Parts {
    /**
     * A member, printed if its type is and one of the mentions is met.
     *
     * @param mentions pieces of text, {@code C0.S1::Hash(}; none if it always stands in its type
     * @param random   whether it is a body that was drawn
     */
    record Member(List<String> mentions, String text, boolean random) {
        Member {
            mentions = List.copyOf(mentions);
        }
    }

    /**
     * A type.
     *
     * @param name       with namespace, without type arguments
     * @param head       all up to the brace
     * @param implementing an interface that it has if that is printed
     * @param members    in order
     */
    record Type(String name, String head, Optional<String> implementing, List<Member> members) {
        Type {
            members = List.copyOf(members);
        }
    }

    /**
     * What was printed.
     *
     * @param text   of the types that were not shared
     * @param bodies how many of the bodies in it were drawn
     */
    record Printed(String text, int bodies) {
    }

    private final List<Type> types;
    private final Set<Type> printedTypes = new HashSet<>();
    private final Set<Member> printedMembers = new HashSet<>();
    private final Set<String> met = new HashSet<>();

    Parts(List<Type> types) {
        this.types = List.copyOf(types);
    }

    /**
     * Prints what the text mentions, directly or not.
     *
     * @param shared types that are looked through but not printed
     */
    static Printed print(List<Type> own, List<Type> shared, String roots) {
        var all = new ArrayList<Type>(own);
        all.addAll(shared);
        var parts = new Parts(all);
        parts.reach(roots);
        var text = new StringBuilder();
        int bodies = 0;
        for (var type : own) {
            if (parts.printedTypes.contains(type)) {
                text.append(type.head()).append(type.implementing().filter(parts.met::contains)
                        .map(i -> " implements " + i).orElse("")).append(" {\n");
                for (var member : type.members()) {
                    if (parts.printedMembers.contains(member)) {
                        text.append(member.text());
                        bodies += member.random() ? 1 : 0;
                    }
                }
                text.append("}\n");
            }
        }
        return new Printed(text.toString(), bodies);
    }

    private void reach(String roots) {
        var fresh = new ArrayDeque<String>(List.of(roots));
        while (!fresh.isEmpty()) {
            var text = fresh.pop();
            for (var type : types) {
                mark(type.name(), text);
                type.members().forEach(m -> m.mentions().forEach(mention -> mark(mention, text)));
            }
            for (var type : types) {
                if (met.contains(type.name())) {
                    if (printedTypes.add(type)) {
                        fresh.add(type.head());
                    }
                    for (var member : type.members()) {
                        if ((member.mentions().isEmpty() || member.mentions().stream().anyMatch(met::contains))
                                && printedMembers.add(member)) {
                            fresh.add(member.text());
                        }
                    }
                }
            }
        }
    }

    private void mark(String mention, String text) {
        if (!met.contains(mention) && mentions(text, mention)) {
            met.add(mention);
        }
    }

    /** Whether the text has the mention where no name goes on after it. */
    private static boolean mentions(String text, String mention) {
        for (int at = text.indexOf(mention); at >= 0; at = text.indexOf(mention, at + 1)) {
            int end = at + mention.length();
            if (!Character.isLetterOrDigit(text.charAt(end - 1)) || end == text.length() || !Character.isLetterOrDigit(text.charAt(end))) {
                return true;
            }
        }
        return false;
    }
}
