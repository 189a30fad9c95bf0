package dev.gatun.fuzz;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The choices that something was generated from, and how to make them fewer and smaller: since every generator takes 0
 * for the simplest choice and zeros follow the list, that makes what is generated simpler, whatever it is.
 *
 * @param values in the order they were taken in
 */
public record Choices(List<Integer> values) {
    public Choices {
        values = List.copyOf(values);
    }

    /** Runs a generator on choices and keeps those that it took. */
    public static Choices taken(Draw draw, Function<Draw, ?> generator) {
        var kept = new ArrayList<Integer>();
        generator.apply((Draw) bound -> {
            int choice = draw.below(bound);
            kept.add(choice);
            return choice;
        });
        return new Choices(kept);
    }

    /** The same choices once more, then zeros. */
    public Draw replay() {
        return Draw.replaying(values);
    }

    /**
     * All the ways in which this list is made simpler by one step, the boldest first: a part left out, a part made zero, a
     * number made smaller.
     */
    public Stream<Choices> smaller() {
        int size = values.size();
        var lengths = IntStream.iterate(size, l -> l > 0, l -> l / 2).boxed().toList();
        var left = lengths.stream().flatMap(length -> IntStream.iterate(0, from -> from < size, from -> from + length)
                .mapToObj(from -> {
                    var list = new ArrayList<>(values);
                    list.subList(from, Math.min(size, from + length)).clear();
                    return new Choices(list);
                }));
        var zeros = lengths.stream().flatMap(length -> IntStream.iterate(0, from -> from < size, from -> from + length)
                .mapToObj(from -> {
                    var list = new ArrayList<>(values);
                    list.subList(from, Math.min(size, from + length)).replaceAll(_ -> 0);
                    return new Choices(list);
                }));
        var numbers = IntStream.range(0, size).boxed().flatMap(i -> Stream.of(values.get(i) / 2, values.get(i) - 1)
                .filter(n -> n >= 0).map(n -> {
                    var list = new ArrayList<>(values);
                    list.set(i, n);
                    return new Choices(list);
                }));
        // One fewer of something, and what was drawn for it gone.
        var fewer = IntStream.range(0, size).filter(i -> values.get(i) > 0).boxed().flatMap(i -> IntStream.rangeClosed(1, 8)
                .filter(k -> i + k < size).mapToObj(k -> {
                    var list = new ArrayList<>(values);
                    list.set(i, list.get(i) - 1);
                    list.subList(i + 1, i + 1 + k).clear();
                    return new Choices(list);
                }));
        return Stream.of(left, zeros, fewer, numbers).flatMap(s -> s).filter(c -> !c.equals(this));
    }

    /** Different lists that are simpler than this one: parts left out, parts zero, numbers smaller. */
    List<Choices> simpler(int count, SplittableRandom random) {
        var found = new LinkedHashSet<Choices>();
        for (int tries = 0; found.size() < count && tries < 8 * count && !values.isEmpty(); tries++) {
            int length = Math.max(1, values.size() >> random.nextInt(1, 12));
            int from = random.nextInt(values.size());
            int to = Math.min(values.size(), from + length);
            var list = new ArrayList<>(values);
            switch (random.nextInt(4)) {
                case 0, 1 -> list.subList(from, to).clear();
                case 2 -> list.subList(from, to).replaceAll(_ -> 0);
                default -> list.set(from, list.get(from) <= 1 ? 0 : random.nextInt(list.get(from)));
            }
            while (!list.isEmpty() && list.getLast() == 0) {
                list.removeLast();
            }
            if (!list.equals(values)) {
                found.add(new Choices(list));
            }
        }
        return List.copyOf(found);
    }

    /**
     * Makes them simpler as long as what they generate stays interesting.
     *
     * @param rounds      how many groups of candidates to ask about at most
     * @param interesting says of each candidate whether it will do
     * @param size        of what a list generates, to be made small
     */
    public Choices reduce(int rounds, Function<List<Choices>, List<Boolean>> interesting,
            Function<Choices, Integer> size) {
        var random = new SplittableRandom(1);
        var best = this;
        int bestSize = size.apply(best);
        int idle = 0;
        for (int round = 0; round < rounds && idle < 12; round++) {
            var candidates = new ArrayList<Choices>();
            for (var c : best.simpler(60, random)) {
                // The same program from fewer choices is progress too.
                if (size.apply(c) <= bestSize) {
                    candidates.add(c);
                }
            }
            var answers = interesting.apply(candidates);
            int before = bestSize;
            int beforeLength = best.values.size();
            for (int i = 0; i < candidates.size(); i++) {
                int s = size.apply(candidates.get(i));
                if (answers.get(i) && (s < bestSize
                        || s == bestSize && candidates.get(i).values.size() < best.values.size())) {
                    best = candidates.get(i);
                    bestSize = s;
                }
            }
            idle = bestSize < before || best.values.size() < beforeLength ? 0 : idle + 1;
        }
        return best;
    }
}
