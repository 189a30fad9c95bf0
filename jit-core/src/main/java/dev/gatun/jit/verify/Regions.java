package dev.gatun.jit.verify;

import dev.gatun.il.body.ExceptionClause;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The protected blocks, filters and handlers of a method as a tree (ECMA-335 III.1.7.5, I.12.4.2.7). */
final class Regions {
    enum Part { BODY, TRY, FILTER, CATCH, FINALLY, FAULT }

    /** The clauses of a try block whose regions share it; for other parts, the one clause. */
    record Region(Part part, int from, int to, List<ExceptionClause> clauses, Region parent) {
        boolean covers(int offset) {
            return offset >= from && offset < to;
        }

        boolean isHandler() {
            return part == Part.CATCH || part == Part.FINALLY || part == Part.FAULT;
        }

        @Override
        public String toString() {
            return part == Part.BODY ? "the method's body" : String.format("the %s of IL_%04x to IL_%04x",
                    switch (part) {
                        case TRY -> "try block";
                        case FILTER -> "filter";
                        case CATCH -> "catch handler";
                        case FINALLY -> "finally handler";
                        default -> "fault handler";
                    }, from, to);
        }
    }

    private final Region body;
    /** The innermost region by offset. */
    private final Region[] byOffset;
    private final List<Region> all = new ArrayList<>();
    private String problem = "";

    Regions(List<ExceptionClause> clauses, int codeSize) {
        body = new Region(Part.BODY, 0, codeSize, List.of(), null);
        byOffset = new Region[codeSize];
        var found = new ArrayList<Region>();
        for (var clause : clauses) {
            boolean shared = false;
            for (int i = 0; i < found.size(); i++) {
                var region = found.get(i);
                if (region.part == Part.TRY && region.from == clause.tryOffset() && region.to == clause.tryEnd()) {
                    var more = new ArrayList<>(region.clauses);
                    more.add(clause);
                    found.set(i, new Region(Part.TRY, region.from, region.to, List.copyOf(more), null));
                    shared = true;
                }
            }
            if (!shared) {
                found.add(new Region(Part.TRY, clause.tryOffset(), clause.tryEnd(), List.of(clause), null));
            }
            if (clause.kind() == ExceptionClause.Kind.FILTER) {
                found.add(new Region(Part.FILTER, clause.filterOffset(), clause.handlerOffset(), List.of(clause),
                        null));
            }
            found.add(new Region(switch (clause.kind()) {
                case CATCH, FILTER -> Part.CATCH;
                case FINALLY -> Part.FINALLY;
                case FAULT -> Part.FAULT;
            }, clause.handlerOffset(), clause.handlerEnd(), List.of(clause), null));
        }
        nest(found);
    }

    /** Gives each region its parent, the outer ones first. */
    private void nest(List<Region> found) {
        found.sort(Comparator.comparingInt((Region r) -> r.from - r.to).thenComparingInt(Region::from));
        Arrays.fill(byOffset, body);
        for (var region : found) {
            if (region.from >= region.to) {
                problem = region + " is empty";
                return;
            }
            var parent = byOffset[region.from];
            for (int offset = region.from; offset < region.to; offset++) {
                if (byOffset[offset] != parent) {
                    problem = region + " overlaps " + byOffset[offset];
                    return;
                }
            }
            if (parent.from == region.from && parent.to == region.to && parent != body) {
                problem = region + " is " + parent + " too";
                return;
            }
            var placed = new Region(region.part, region.from, region.to, region.clauses, parent);
            all.add(placed);
            Arrays.fill(byOffset, region.from, region.to, placed);
        }
        for (var clause : found.stream().flatMap(r -> r.clauses.stream()).toList()) {
            // A handler stands where its protected block stands.
            var protectedBlock = find(Part.TRY, clause.tryOffset(), clause.tryEnd());
            var handler = byOffset[clause.handlerOffset()];
            while (handler.from != clause.handlerOffset() || handler.to != clause.handlerEnd()) {
                handler = handler.parent;
            }
            if (handler.parent != protectedBlock.parent) {
                problem = handler + " does not stand beside " + protectedBlock;
                return;
            }
        }
    }

    private Region find(Part part, int from, int to) {
        return all.stream().filter(r -> r.part == part && r.from == from && r.to == to).findFirst().orElseThrow();
    }

    /** Why the clauses make no tree. */
    Optional<String> problem() {
        return problem.isEmpty() ? Optional.empty() : Optional.of(problem);
    }

    Region at(int offset) {
        return byOffset[offset];
    }

    /** The try blocks that begin at the offset, the outermost first. */
    List<Region> triesBeginningAt(int offset) {
        return all.stream().filter(r -> r.part == Part.TRY && r.from == offset).toList();
    }

    /** The innermost handler that the offset is in, whatever try blocks are between. */
    Optional<Region> handlerAround(int offset) {
        for (var region = at(offset); region != null; region = region.parent) {
            if (region.isHandler() || region.part == Part.FILTER) {
                return Optional.of(region);
            }
        }
        return Optional.empty();
    }

    /** Why control may not go from one offset to another, by a branch or by falling through. */
    Optional<String> whyNotBranch(int from, int to) {
        var source = at(from);
        for (var target = at(to); target != source; target = target.parent) {
            if (target == body || target.part != Part.TRY || target.from != to) {
                return Optional.of(target == body || isInside(source, target) ? "leaves " + source
                        : "enters " + target + (target.part == Part.TRY ? " not at its beginning" : ""));
            }
        }
        return Optional.empty();
    }

    /** Why {@code leave} may not go from one offset to another. */
    Optional<String> whyNotLeave(int from, int to) {
        var target = at(to);
        // Into a try block at its beginning, as any branch.
        while (target != body && target.part == Part.TRY && target.from == to && !target.covers(from)) {
            target = target.parent;
        }
        for (var source = at(from); source != target; source = source.parent) {
            if (source == body) {
                return Optional.of("enters " + target);
            }
            if (source.part != Part.TRY && source.part != Part.CATCH) {
                return Optional.of("leaves " + source);
            }
        }
        return Optional.empty();
    }

    private static boolean isInside(Region inner, Region outer) {
        for (var at = inner; at != null; at = at.parent) {
            if (at == outer) {
                return true;
            }
        }
        return false;
    }
}
