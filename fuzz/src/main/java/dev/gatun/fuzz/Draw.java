package dev.gatun.fuzz;

import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/**
 * Where generators take their choices from: a bare seed, or a finite list of numbers that a property-testing library
 * shrinks. Every generator lists its simplest choice first, so that 0 means "the simplest", and a list that has run
 * out gives zeros: the shorter the list and the smaller its numbers, the simpler what is generated.
 *
 * <p>Not thread-safe.
 */
@FunctionalInterface
public interface Draw {
    /**
     * The next choice.
     *
     * @param bound greater than 0
     * @return 0 to {@code bound - 1}
     */
    int below(int bound);

    /** A number from {@code low} to {@code high}, both included. */
    default int between(int low, int high) {
        return low + below(high - low + 1);
    }

    /** True or false; false is the simple choice. */
    default boolean coin() {
        return below(2) == 1;
    }

    /** True once in {@code n} times; false is the simple choice. */
    default boolean oneIn(int n) {
        return below(n) == n - 1;
    }

    /** One of them, the first being the simplest. */
    default <T> T of(List<T> choices) {
        return choices.get(below(choices.size()));
    }

    /** 64 bits. */
    default long bits() {
        long value = 0;
        for (int i = 0; i < 4; i++) {
            value = value << 16 | below(1 << 16);
        }
        return value;
    }

    /** Endless choices that the seed determines. */
    static Draw seeded(long seed) {
        return from(new SplittableRandom(seed));
    }

    /** Choices of a generator of random numbers. */
    static Draw from(RandomGenerator random) {
        return random::nextInt;
    }

    /** The choices of a list, each taken modulo the bound; zeros after its end. */
    static Draw replaying(Iterable<Integer> choices) {
        var next = choices.iterator();
        return bound -> next.hasNext() ? Math.floorMod(next.next(), bound) : 0;
    }
}
