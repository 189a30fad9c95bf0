package dev.gatun.fuzz.jqwik;

import dev.gatun.fuzz.Choices;
import dev.gatun.fuzz.Draw;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/** Something that was generated, with the choices it was generated from: these are what shrinks. */
record Drawn<T>(Choices choices, Function<Draw, T> generator) implements Shrinkable<T> {
    static <T> Drawn<T> of(long seed, Function<Draw, T> generator) {
        return new Drawn<>(Choices.taken(Draw.seeded(seed), generator), generator);
    }

    @Override
    public T value() {
        return generator.apply(choices.replay());
    }

    @Override
    public Stream<Shrinkable<T>> shrink() {
        return choices.smaller().map(c -> new Drawn<>(c, generator));
    }

    @Override
    public ShrinkingDistance distance() {
        return ShrinkingDistance.of(choices.values().size(),
                choices.values().stream().mapToLong(Integer::longValue).sum());
    }
}
