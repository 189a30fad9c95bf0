package dev.gatun.runtime.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Floats are printed so that they can be read back. */
class FloatTextProperties {
    @Property(seed = "1")
    void doublesRoundTrip(@ForAll double value) {
        assertThat(Double.parseDouble(FloatText.of(value))).isEqualTo(value);
    }

    @Property(seed = "1")
    void floatsRoundTrip(@ForAll float value) {
        assertThat(Float.parseFloat(FloatText.of(value))).isEqualTo(value);
    }
}
