package dev.gatun.il.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.il.Fixtures;
import dev.gatun.il.Token;
import dev.gatun.il.metadata.TableId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed, beside what it is printed of. {@code -Dgatun.bless=true} writes what is printed now. */
class IlPrinterTest {
    private static final Path FOLDER = Path.of("src/test/resources/printed");

    private static String print(String name, IlPrinter.Options options) {
        var text = new StringBuilder();
        IlPrinter.of(Fixtures.image(name), options).assembly(text);
        return text.toString();
    }

    /** odd.il is what ilasm assembled odd.dll from; shapes.cs has every kind of member. */
    @ParameterizedTest
    @ValueSource(strings = {"odd", "shapes"})
    void prints(String name) throws IOException {
        String text = print(name + ".dll", IlPrinter.Options.DEFAULT);
        Path expected = FOLDER.resolve(name + ".il");
        if (Boolean.getBoolean("gatun.bless")) {
            Files.createDirectories(FOLDER);
            Files.writeString(expected, text);
        }
        assertThat(text).as("%s; -Dgatun.bless=true makes this the expected text", expected)
                .isEqualTo(Files.readString(expected));
    }

    @Test
    void linesAndNamesOfLocalsComeFromThePdb() {
        var options = new IlPrinter.Options(true, false, Fixtures.image("flow.dll").embeddedPdb());
        assertThat(print("flow.dll", options)).containsPattern("\\.line \\d+:\\d+ '[^']*flow\\.cs'\n +IL_0000: ")
                .containsPattern("\\[0\\] [^\n]* [a-z]\\w*[,)]");
    }

    @Test
    void oneMethodStandsInTheHeadOfItsClass() {
        var printer = IlPrinter.of(Fixtures.image("odd.dll"), IlPrinter.Options.DEFAULT);
        var found = printer.find("quoted name::Indirect(int32)");
        assertThat(found).hasSize(1).allMatch(token -> Token.is(token, TableId.METHOD_DEF));
        var text = new StringBuilder();
        printer.method(found.getFirst(), text);
        assertThat(text.toString()).startsWith("""
                .class public auto ansi 'quoted name'
                    extends [mscorlib]System.Object
                {
                  .method public static int32 Indirect(int32 a) cil managed
                  {
                """);
        assertThat(printer.find("quoted name")).hasSize(1).allMatch(token -> Token.is(token, TableId.TYPE_DEF));
        assertThat(printer.find("quoted name::Indirect(string)")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {"plain | plain", "value | 'value'", "br.s | 'br.s'",
        "System.Object | System.Object", "A.value.B | 'A.value.B'", "List`1 | List`1", "<>c | '<>c'", "a'b | 'a\\'b'",
        "Größe | 'Größe'", "1st | '1st'", "a-b | 'a-b'"})
    void namesAreQuotedWhereTheyMustBe(String name, String expected) {
        assertThat(Literals.dotted(name)).isEqualTo(expected);
    }

    @Test
    void stringsAreEscapedOrGivenAsBytes() {
        assertThat(Literals.string("a\"\\\n\r\t~")).isEqualTo("\"a\\\"\\\\\\n\\r\\t~\"");
        assertThat(Literals.string("ß\0")).isEqualTo("bytearray (DF 00 00 00) // \"ß\\u0000\"");
        assertThat(Literals.string("\uD800")).isEqualTo("bytearray (00 D8) // \"\\uD800\"");
    }

    @Test
    void floatsAreDecimalWhereThatIsExact() {
        assertThat(Literals.float32(Float.floatToRawIntBits(0.1f))).isEqualTo("0.1");
        assertThat(Literals.float64(Double.doubleToRawLongBits(1e300))).isEqualTo("1.0E+300");
        assertThat(Literals.float64(Double.doubleToRawLongBits(-0.0))).isEqualTo("(00 00 00 00 00 00 00 80)");
        assertThat(Literals.float32(0x7FC0_0001)).isEqualTo("(01 00 C0 7F)");
        assertThat(Literals.float64(Double.doubleToRawLongBits(Double.NEGATIVE_INFINITY)))
                .isEqualTo("(00 00 00 00 00 00 F0 FF)");
    }

    @Test
    void everyFlagHasAWordOrTheNumberIsGiven() {
        assertThat(Flags.METHOD.words(0x1086)).isEqualTo("public hidebysig rtspecialname ");
        assertThat(Flags.TYPE.words(0x100101)).isEqualTo("public auto ansi sealed beforefieldinit ");
        assertThat(Flags.IMPLEMENTATION.words(0x8000)).isEqualTo("flags(0x8000) ");
    }
}
