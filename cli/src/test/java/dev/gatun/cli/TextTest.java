package dev.gatun.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.runtime.text.FloatText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables, colours, floats, sizes, misspellings. */
class TextTest {
    @Test
    void columnsLineUpAndColoursDoNotCount() {
        var style = new Style(true);
        var table = new TextTable("  ", "rl").row(TextTable.cell("1", style::number), TextTable.cell("one"))
                .row(TextTable.cell("10", style::number), TextTable.cell("")).line("rest").row("100", "hundred");
        assertThat(table.toString().replaceAll("\033\\[[0-9]+m", ""))
                .isEqualTo("    1  one\n   10\nrest\n  100  hundred\n");
        assertThat(table.toString()).contains("  \033[36m1\033[0m");
    }

    @Test
    void noColoursUnlessWanted() {
        assertThat(new Style(false).bad("x")).isEqualTo("x");
        assertThat(Style.of(true, true).on()).isFalse();
        assertThat(Style.of(false, false).on()).isFalse();
    }

    /** As .NET Core 3.0 and later print them. */
    @Test
    void floatsAsInDotNet() {
        assertThat(FloatText.of(0.1)).isEqualTo("0.1");
        assertThat(FloatText.of(-0.0)).isEqualTo("-0");
        assertThat(FloatText.of(100.0)).isEqualTo("100");
        assertThat(FloatText.of(123456789012345.0)).isEqualTo("123456789012345");
        assertThat(FloatText.of(1e15)).isEqualTo("1E+15");
        assertThat(FloatText.of(1234567890123456.0)).isEqualTo("1234567890123456");
        assertThat(FloatText.of(Double.MAX_VALUE)).isEqualTo("1.7976931348623157E+308");
        assertThat(FloatText.of(Double.MIN_VALUE)).isEqualTo("5E-324");
        assertThat(FloatText.of(0.0001)).isEqualTo("0.0001");
        assertThat(FloatText.of(0.000012)).isEqualTo("1.2E-05");
        assertThat(FloatText.of(1e7f)).isEqualTo("1E+07");
        assertThat(FloatText.of(3.4028235e38f)).isEqualTo("3.4028235E+38");
        assertThat(FloatText.of(Float.NaN)).isEqualTo("NaN");
        assertThat(FloatText.of(Double.NEGATIVE_INFINITY)).isEqualTo("-Infinity");
    }

    @Test
    void sizes() {
        assertThat(Settings.size("4096")).isEqualTo(4096);
        assertThat(Settings.size("512k")).isEqualTo(512 << 10);
        assertThat(Settings.size("64M")).isEqualTo(64 << 20);
        assertThat(Settings.size("2GiB")).isEqualTo(2L << 30);
        for (var bad : List.of("", "k", "-1m", "0", "1t", "99999999999g")) {
            assertThatThrownBy(() -> Settings.size(bad)).as(bad).isInstanceOf(CommandException.class);
        }
    }

    @Test
    void nearestWords() {
        var words = List.of("run", "call", "compile", "completion", "layout");
        assertThat(Nearest.of("rnu", words)).containsExactly("run");
        assertThat(Nearest.of("comple", words)).containsExactly("compile");
        assertThat(Nearest.of("lay", words)).containsExactly("layout");
        assertThat(Nearest.of("frobnicate", words)).isEmpty();
    }

    @Test
    void argumentsSplitAtCommasOutsideBracketsAndQuotes() {
        assertThat(ValueParser.split("a,{b,c},[d,e],\"f,g\"")).containsExactly("a", "{b,c}", "[d,e]", "\"f,g\"");
        assertThat(ValueParser.split("")).isEmpty();
        assertThat(ValueParser.split("a,")).containsExactly("a", "");
    }
}
