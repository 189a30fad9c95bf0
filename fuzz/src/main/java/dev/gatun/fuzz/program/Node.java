package dev.gatun.fuzz.program;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A piece of a generated C# program: text with smaller pieces in it. It knows just enough of C# for a reducer: what
 * can be left out, and what an expression can be replaced by.
 *
 * @param kind   what the piece is
 * @param type   of an expression, its C# type; empty for others
 * @param simple of an expression, the simplest one of its type
 * @param parts  each a {@link String} or a {@code Node}
 */
public record Node(Kind kind, String type, String simple, List<Object> parts) {
    /** What a piece is, for a reducer. */
    public enum Kind {
        /** Only its parts can be reduced. */
        GROUP,
        /** A statement or a member: it may be left out. */
        OPTIONAL,
        /** An expression: it may be replaced by one inside it of the same type, or by the simplest one. */
        EXPRESSION
    }

    private static final Node NOTHING = new Node(Kind.GROUP, "", "", List.of());

    public Node {
        parts = List.copyOf(parts);
    }

    /** A piece that has to stay. */
    public static Node group(Object... parts) {
        return new Node(Kind.GROUP, "", "", List.of(parts));
    }

    /** A statement or member. */
    public static Node optional(Object... parts) {
        return new Node(Kind.OPTIONAL, "", "", List.of(parts));
    }

    /** An expression of a type. */
    static Node expression(CsType type, Object... parts) {
        return new Node(Kind.EXPRESSION, type.cs(), type.simple(), List.of(parts));
    }

    /** This piece and all in it, outermost first. */
    public List<Node> all() {
        var result = new ArrayList<Node>();
        visit(result::add);
        return result;
    }

    private void visit(Consumer<Node> action) {
        action.accept(this);
        for (var part : parts) {
            if (part instanceof Node node) {
                node.visit(action);
            }
        }
    }

    /** This piece without those given, which are compared by identity. */
    public Node without(Set<Node> pieces) {
        var map = new IdentityHashMap<Node, Node>();
        pieces.forEach(p -> map.put(p, NOTHING));
        return replace(map);
    }

    /** A set for {@link #without}. */
    public static Set<Node> identitySet(List<Node> pieces) {
        Set<Node> set = Collections.newSetFromMap(new IdentityHashMap<>());
        set.addAll(pieces);
        return set;
    }

    /** This piece with pieces in it replaced, which are compared by identity. */
    public Node replace(Map<Node, Node> replacements) {
        var mine = replacements.get(this);
        if (mine != null) {
            return mine;
        }
        boolean changed = false;
        var copy = new ArrayList<Object>(parts.size());
        for (var part : parts) {
            Object other = part instanceof Node node ? node.replace(replacements) : part;
            changed |= other != part;
            copy.add(other);
        }
        return changed ? new Node(kind, type, simple, copy) : this;
    }

    /** The length of the text, without layout. */
    public int length() {
        int sum = 0;
        for (var part : parts) {
            sum += part instanceof Node node ? node.length() : part.toString().length();
        }
        return sum;
    }

    /** The text, one statement a line, indented by its braces. */
    @Override
    public String toString() {
        var raw = new StringBuilder();
        write(raw);
        var text = new StringBuilder();
        int depth = 0;
        for (var line : raw.toString().split("\n")) {
            var trimmed = line.strip();
            if (trimmed.isEmpty()) {
                continue;
            }
            int closing = 0;
            while (closing < trimmed.length() && trimmed.charAt(closing) == '}') {
                closing++;
            }
            text.repeat(' ', Math.max(0, 4 * (depth - closing))).append(trimmed).append('\n');
            depth += (int) trimmed.chars().filter(c -> c == '{').count()
                    - (int) trimmed.chars().filter(c -> c == '}').count();
        }
        return text.toString();
    }

    private void write(StringBuilder out) {
        for (var part : parts) {
            if (part instanceof Node node) {
                node.write(out);
            } else {
                out.append(part);
            }
        }
    }
}
