package dev.gatun.il.assembler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.il.Fixtures;
import dev.gatun.il.ImageWalk;
import dev.gatun.il.Peers;
import dev.gatun.il.body.MethodBody;
import dev.gatun.il.pdb.PortablePdb;
import dev.gatun.il.pe.ManifestResource;
import dev.gatun.il.pe.PeImage;
import dev.gatun.il.text.IlPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts assembled, run by Mono and .NET Core, and compared with what Mono's own assembler makes of them; assemblies printed and
 * assembled again; and what is said of wrong texts.
 */
class IlAssemblerTest {
    private static final Path TEXTS = Path.of("src/test/resources/assembler");
    /** In the first line of a text that Mono's assembler does not take. */
    private static final String NOT_FOR_ILASM = "(not for Mono's ilasm)";
    private static final Path MSCORLIB = Path.of("/usr/lib/mono/4.5/mscorlib.dll");

    private static String text(Path file) throws IOException {
        return IlAssembler.text(Files.readAllBytes(file));
    }

    @TestFactory
    Stream<DynamicTest> programsRunTheSameEverywhere(@TempDir Path folder) throws IOException {
        return Files.list(TEXTS).filter(IlAssembler::isText).sorted().toList().stream()
                .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> runs(file, folder)));
    }

    private void runs(Path file, Path folder) throws Exception {
        String base = file.getFileName().toString().replaceFirst("\\.il$", "");
        String expected = Files.readString(TEXTS.resolve(base + ".expected")).strip();
        byte[] image = IlAssembler.assemble(file.toString(), text(file));
        assertThat(IlAssembler.assemble(file.toString(), text(file))).as("twice").isEqualTo(image);
        ImageWalk.walk(PeImage.of(image, base));
        Path ours = folder.resolve(base + ".exe");
        Files.write(ours, image);
        assertThat(Peers.mono(ours)).as("ours on Mono").isEqualTo(expected);
        assertThat(Peers.dotnet(ours)).as("ours on .NET Core").isEqualTo(expected);
        if (!text(file).lines().findFirst().orElseThrow().contains(NOT_FOR_ILASM)) {
            Path theirs = folder.resolve("theirs-" + base + ".exe");
            assertThat(Peers.ilasm("/output:" + theirs, file.toString())).endsWith("(exit 0)");
            assertThat(Peers.mono(theirs)).as("Mono's assembler").isEqualTo(expected);
        }
    }

    // ---------------------------------------------------------------------------------------------- printed and back

    /** The text of an image; with resources beside it. */
    private static String printed(PeImage image) throws IOException {
        var text = new StringBuilder();
        IlPrinter.of(image, new IlPrinter.Options(false, false, Optional.empty())).assembly(text);
        return text.toString();
    }

    /** Without the MVID, the names of data labels and the numbers of tokens in comments, which may differ. */
    private static String comparable(String text) {
        return text.replaceAll("// MVID: .*", "// MVID").replaceAll("\\bD_[0-9A-F]{8}\\b", "D_")
                .replaceAll("\\(0x0[12][0-9A-F]{6}\\)", "(token)");
    }

    private static void comesBack(PeImage image, Path folder) throws IOException {
        String text = printed(image);
        for (ManifestResource resource : image.resources()) {
            if (resource.bytes().isPresent()) {
                Files.write(folder.resolve(resource.name()), resource.bytes().get().toByteArray());
            }
        }
        byte[] again = IlAssembler.assemble(image.name(), text, new IlAssembler.Options(
                image.corHeader().entryPointToken() == 0 ? IlAssembler.Kind.LIBRARY : IlAssembler.Kind.PROGRAM,
                IlAssembler.Pdb.NONE, Optional.of(folder))).image();
        PeImage back = PeImage.of(again, image.name());
        ImageWalk.walk(back);
        String expected = comparable(text);
        String actual = comparable(printed(back));
        if (!actual.equals(expected)) {
            // The texts are too large for an assertion to show.
            var ours = actual.lines().toList();
            var theirs = expected.lines().toList();
            for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
                assertThat(ours.get(i)).as(image.name() + " line " + (i + 1)).isEqualTo(theirs.get(i));
            }
            assertThat(ours).hasSameSizeAs(theirs);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"shapes.dll", "flow.dll", "plus.dll", "mono.exe"})
    void whatThePrinterWritesComesBack(String file, @TempDir Path folder) throws IOException {
        comesBack(Fixtures.image(file), folder);
    }

    @Test
    void monosMscorlibComesBack(@TempDir Path folder) throws IOException {
        assumeTrue(Files.isReadable(MSCORLIB), "Mono is not installed: tools/peers.sh does it");
        comesBack(PeImage.read(MSCORLIB), folder);
    }

    // ------------------------------------------------------------------------------------------------------- lines

    private static final String TWO_LINES = """
            .assembly lines { }
            .class public C extends [mscorlib]System.Object {
              .method static void M() cil managed {
                %s
                nop
                ret
              }
            }
            """;

    @Test
    void withoutDotLineThePdbNamesTheText() {
        PeImage image = PeImage.of(IlAssembler.assemble("dir/lines.il", TWO_LINES.formatted("")), "lines.dll");
        assertThat(PortablePdb.find(image).orElseThrow().sequencePoints(0x0600_0001)).map(Object::toString)
                .containsExactly("IL_0000 dir/lines.il:5:5-5:8", "IL_0001 dir/lines.il:6:5-6:8");
    }

    @Test
    void dotLineNamesWhatItSays() {
        PeImage image = PeImage.of(IlAssembler.assemble("lines.il", TWO_LINES.formatted(".line 70,71:3,9 'a/b.cs'")),
                "lines.dll");
        assertThat(PortablePdb.find(image).orElseThrow().sequencePoints(0x0600_0001)).map(Object::toString)
                .containsExactly("IL_0000 a/b.cs:70:3-71:9");
        PeImage preprocessed = PeImage.of(IlAssembler.assemble("lines.il",
                TWO_LINES.formatted("\n#line 12 \"c.cs\"\n")), "lines.dll");
        assertThat(PortablePdb.find(preprocessed).orElseThrow().sequencePoints(0x0600_0001)).map(Object::toString)
                .containsExactly("IL_0000 c.cs:12:1-12:2");
    }

    // ---------------------------------------------------------------------------------------------------- messages

    private static String problems(String text) {
        try {
            IlAssembler.assemble("t.il", text);
        } catch (IlTextException e) {
            return String.join("\n", e.problems().stream().map(p -> p.line() + ":" + p.column() + " " + p.message())
                    .toList());
        }
        return "";
    }

    @Test
    void everyProblemIsSaidWithItsPlace() {
        assertThat(problems("""
                .assembly extern mscorlib { }
                .assembly bad { }
                .class public C extends [mscorlib]System.Object {
                  .method public static int32 Main( cil managed { .entrypoint ret }
                  .method public static int32 M() cil managed {
                    ldloc x
                    L: nop
                    L: nop
                    ldc.i4.s 300
                    ldarg.s y
                    call foo
                    add 5
                    ldsfld int32 Unknown::f
                    ret
                  }
                  .method public static void N() cil managed {
                    br NOWHERE
                    .locals init ([1] int32 a)
                    ldtoken !T
                  }
                  .field public int32 f at D_1
                }
                """)).isEqualTo("""
                4:37 expected a type, found 'cil'
                6:11 expected a local of this method, found x
                8:5 expected a new label, found another L
                9:14 expected a number of 8 bits, found 300
                10:13 expected a parameter of this method, found y
                11:10 expected a method's return type, class, name and parameters, found foo
                12:9 expected an instruction or a name or }, found '5'
                13:18 expected a type of this file or [assembly] before it, found Unknown, which is not defined here
                16:30 expected a type for every slot of .locals, found none for slot 0
                17:8 expected a label of this method, found NOWHERE
                19:13 expected a generic parameter of the class, found T
                21:28 expected a label of .data, found D_1""");
    }

    @ParameterizedTest
    @ValueSource(strings = {".vtfixup [1] int32 at D_1|1:1 expected no .vtfixup",
        ".class public C {|1:17 expected } of C before the end of the file",
        "}|1:1 expected no }, since no class or namespace is open",
        ".data tls D = int32(1)|1:1 expected data of the process",
        "#ifdef X|1:9 expected #endif",
        ".mresource public r { }|1:1 expected a file with the resource's bytes, found none of the name r",
        ".class C { .method void M() { .locals init ([0] int32 a, [0] string b) } }|1:58 expected a slot of its own",
        ".method static void M() { .locals init (int32 a) ] }|1:50 expected an instruction",
        ".method static void M() { ldc.r8 (00 01) }|1:34 expected 8 bytes, found 2",
        ".method static void M() { br.s L nop L: ret } $|1:47 expected a declaration, found '$'",
        ".method static void M() { ldc.i4.1 foo ret }|1:36 expected an instruction, or : after a label, found 'foo'",
        ".method static void M() { .export [1] ret }|1:27 expected no .export",
        ".method static void M() { .vtentry 1 : 1 ret }|1:27 expected no .vtentry",
        ".vtable = (00)|1:1 expected no .vtable",
        ".method static void M() { ldtoken mdtoken(0x02000001) pop ret }|1:35 expected a name instead of a token's number"})
    void whatIsWrongIsNamed(String row) {
        String[] parts = row.split("\\|");
        assertThat(problems(parts[0])).contains(parts[1]);
    }

    @Test
    void aShortBranchThatDoesNotReachIsSaidWhereItStands() {
        assertThat(problems(".method static void M() {\nnop\n  br.s L\n" + "ldc.i4 1000 pop\n".repeat(40) + "L: ret }"))
                .isEqualTo("3:3 expected the long form of the branch: br.s at 1 cannot reach a target 240 bytes away");
    }

    @Test
    void nestingHasABound() {
        String deep = ".method static void M() { " + "{".repeat(200_000) + "}".repeat(200_000) + " }";
        assertThat(problems(deep)).isEqualTo("1:1 expected a declaration that is nested less deeply");
    }

    @Test
    void theMessageShowsTheLine() {
        assertThatThrownBy(() -> IlAssembler.assemble("t.il", ".assembly a { }\n\t.class public C { ldc }"))
                .isInstanceOf(IlTextException.class)
                .hasMessageStartingWith("t.il:2:20: expected ").hasMessageEndingWith("\n  \t.class public C { ldc }\n  \t"
                        + " ".repeat(18) + "^");
    }

    @Test
    void referencesToMembersOfTheTextAreDefinitions() {
        PeImage image = PeImage.of(IlAssembler.assemble("t.il", """
                .class public C extends [mscorlib]System.Object {
                  .field static int32 f
                  .method static vararg void V(int32 a) cil managed { ret }
                  .method static void M() cil managed {
                    ldc.i4.1 ldstr "x" call vararg void C::V(int32, ..., string)
                    call void C::M()
                    ldsfld int32 C::f pop
                    ldftn void C::M() pop
                    ret
                  }
                }
                """), "t.dll");
        MethodBody body = image.body(0x0600_0002).orElseThrow();
        assertThat(body.toString()).contains("call 0x0A000001\n", "call 0x06000002\n", "ldsfld 0x04000001\n",
                "ldftn 0x06000002\n");
        assertThat(image.metadata().memberRef(1).parent()).as("the vararg method itself").isEqualTo(0x0600_0001);
    }
}
