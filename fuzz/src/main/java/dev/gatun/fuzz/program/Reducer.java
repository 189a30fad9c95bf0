package dev.gatun.fuzz.program;

import dev.gatun.fuzz.program.Node.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * Makes a program smaller while a property stays. It leaves out statements and members, many at once first, then
 * replaces expressions by parts of them or by constants. Candidates are tried in groups, because compiling one program
 * costs nearly as much as compiling many.
 */
public final class Reducer {
    private static final int GROUP = 24;

    private final Function<List<CsProgram>, List<Boolean>> test;
    private CsProgram best;

    /** @param test tells for each program whether it still has the property; a program that is not valid C# has not */
    public Reducer(Function<List<CsProgram>, List<Boolean>> test) {
        this.test = test;
    }

    /**
     * A smaller program with the property.
     *
     * @param rounds tests of a group of candidates at most
     */
    public CsProgram reduce(CsProgram program, int rounds) {
        best = program;
        int left = rounds;
        boolean progress = true;
        while (progress && left > 0) {
            progress = false;
            for (int pieces = 2; left > 0; ) {
                var optional = optionals();
                if (optional.isEmpty()) {
                    break;
                }
                int size = Math.max(1, optional.size() / pieces);
                var candidates = new ArrayList<CsProgram>();
                for (int i = 0; i < optional.size(); i += size) {
                    var chunk = optional.subList(i, Math.min(i + size, optional.size()));
                    candidates.add(best.with(best.body().without(Node.identitySet(chunk))));
                }
                int before = best.body().length();
                left -= tryAll(candidates, left);
                boolean better = best.body().length() < before;
                progress |= better;
                if (size == 1 && !better) {
                    break;
                }
                if (!better) {
                    pieces *= 4;
                }
            }
            int before = best.body().length();
            left -= expressions(left);
            progress |= best.body().length() < before;
        }
        return best;
    }

    private List<Node> optionals() {
        return best.body().all().stream().filter(n -> n.kind() == Kind.OPTIONAL).toList();
    }

    /** Tries candidates group by group; the smallest that has the property becomes the best. Returns the groups. */
    private int tryAll(List<CsProgram> candidates, int groups) {
        int used = 0;
        for (int i = 0; i < candidates.size() && used < groups; i += GROUP) {
            used++;
            var group = candidates.subList(i, Math.min(i + GROUP, candidates.size()));
            if (accept(group)) {
                break;
            }
        }
        return used;
    }

    private boolean accept(List<CsProgram> group) {
        var results = test.apply(group);
        var good = new ArrayList<CsProgram>();
        for (int k = 0; k < group.size(); k++) {
            if (results.get(k) && group.get(k).body().length() < best.body().length()) {
                good.add(group.get(k));
            }
        }
        good.stream().min(Comparator.comparingInt(p -> p.body().length())).ifPresent(p -> best = p);
        return !good.isEmpty();
    }

    private int expressions(int groups) {
        int used = 0;
        int position = 0;
        while (used < groups) {
            var candidates = new ArrayList<CsProgram>();
            var all = best.body().all().stream().filter(n -> n.kind() == Kind.EXPRESSION)
                    .sorted(Comparator.comparingInt(Node::length).reversed()).toList();
            if (position >= all.size()) {
                break;
            }
            int next = position;
            for (; next < all.size() && candidates.size() < GROUP; next++) {
                var node = all.get(next);
                if (node.length() <= node.simple().length()) {
                    continue;
                }
                candidates.add(replaced(node, Node.group(node.simple())));
                node.all().stream().skip(1).filter(n -> n.kind() == Kind.EXPRESSION && n.type().equals(node.type()))
                        .findFirst().ifPresent(n -> candidates.add(replaced(node, n)));
            }
            if (candidates.isEmpty()) {
                break;
            }
            used++;
            if (!accept(candidates)) {
                position = next;
            }
        }
        return used;
    }

    private CsProgram replaced(Node node, Node by) {
        var replacement = new IdentityHashMap<Node, Node>();
        replacement.put(node, by);
        return best.with(best.body().replace(replacement));
    }
}
