package dev.gatun.il.builder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.il.Fixtures;
import dev.gatun.il.ImageWalk;
import dev.gatun.il.Peers;
import dev.gatun.il.Token;
import dev.gatun.il.body.Opcode;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.pdb.PortablePdb;
import dev.gatun.il.pe.PeImage;
import dev.gatun.il.signature.CallKind;
import dev.gatun.il.signature.ElementType;
import dev.gatun.il.signature.MethodSig;
import dev.gatun.il.signature.TypeSig;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Built images, as our reader, Mono and .NET Core see them. */
class MetadataBuilderTest {
    private static final TypeSig VOID = new TypeSig.Primitive(ElementType.VOID);
    private static final TypeSig I4 = new TypeSig.Primitive(ElementType.I4);
    private static final TypeSig STRING = new TypeSig.Primitive(ElementType.STRING);
    private static final int STATIC = 0x0016;
    private static final int PUBLIC_CLASS = 0x0010_0001;

    private static MethodSig sig(TypeSig result, TypeSig... parameters) {
        return new MethodSig(CallKind.DEFAULT, false, false, 0, result, List.of(parameters), -1);
    }

    private final MetadataBuilder b = new MetadataBuilder("built.exe");
    private final int corlib = b.assemblyRef("mscorlib", 4, 0, 0, 0);
    private final int object = b.typeRef(corlib, "System", "Object");
    private final int console = b.typeRef(corlib, "System", "Console");
    private int main;
    private int helper;

    /**
     * Members of two types, added alternately; a nested type before the one around it; generic parameters backwards; data; a
     * finally within a catch; a switch; all of which the file wants sorted.
     */
    private void build() {
        b.assembly("built", 1, 2, 3, 4);
        int inner = b.type(0x0010_0002, "", "Inner", object);
        int first = b.type(PUBLIC_CLASS, "Demo", "First", object);
        int second = b.type(PUBLIC_CLASS, "Demo", "Second", object);
        b.nest(inner, first);
        int blob = b.type(0x0000_0111, "", "Blob8", b.typeRef(corlib, "System", "ValueType"));
        b.classLayout(blob, 1, 8);

        helper = b.method(second, STATIC, 0, "Sum", sig(I4, I4, I4));
        main = b.method(first, STATIC, 0, "Main", sig(I4));
        int pick = b.method(second, STATIC, 0, "Pick", sig(I4, I4));
        b.param(helper, 2, 0, "b");
        b.param(helper, 1, 0, "a");
        int data = b.field(second, STATIC | 0x100, "Data", new TypeSig.Named(blob, true));
        int count = b.field(first, STATIC, "Count", I4);
        b.fieldData(data, b.data(new byte[] {1, 0, 0, 0, 41, 0, 0, 0}, 8));
        int generic = b.method(first, STATIC, 0, "Same", new MethodSig(CallKind.DEFAULT, false, false, 2,
                new TypeSig.MethodVariable(1), List.of(new TypeSig.MethodVariable(1)), -1));
        b.genericParam(generic, 1, 0, "U");
        b.genericParam(generic, 0, 0, "T");
        b.body(generic, new MethodBodyBuilder().op(Opcode.LDARG_0).op(Opcode.RET));

        b.body(helper, new MethodBodyBuilder().op(Opcode.LDARG_0).op(Opcode.LDARG_1).op(Opcode.ADD)
                .op(Opcode.RET));
        var switched = new MethodBodyBuilder().shortenBranches();
        var zero = switched.label();
        var one = switched.label();
        switched.op(Opcode.LDARG_0).tableSwitch(List.of(zero, one)).op(Opcode.LDC_I4_M1).op(Opcode.RET)
                .mark(zero).op(Opcode.LDC_I4_S, 10).op(Opcode.RET).mark(one).op(Opcode.LDC_I4_S, 11).op(Opcode.RET);
        b.body(pick, switched);

        int document = b.document("src/demo.il", new UUID(0, 0));
        int writeLine = b.memberRef(console, "WriteLine", sig(VOID, STRING));
        int writeInt = b.memberRef(console, "WriteLine", sig(VOID, I4));
        var body = new MethodBodyBuilder().maxStack(2).locals(List.of(I4), true).localName(0, "result")
                .shortenBranches();
        var tryStart = body.label();
        var tryEnd = body.label();
        var catchEnd = body.label();
        var finallyEnd = body.label();
        body.source(document, 10, 5, 10, 20).token(Opcode.LDSTR, b.userString("hello '\u00ff'"))
                .token(Opcode.CALL, writeLine)
                .token(Opcode.LDSFLDA, b.fieldRef(second, "Data", new TypeSig.Named(blob, true)))
                .op(Opcode.LDC_I4_4).op(Opcode.ADD).op(Opcode.LDIND_I4)
                .token(Opcode.STSFLD, b.fieldRef(first, "Count", I4))
                .mark(tryStart).source(document, 12, 5, 13, 1).op(Opcode.LDNULL).op(Opcode.THROW).mark(tryEnd)
                .op(Opcode.POP).op(Opcode.LDC_I4_1)
                .token(Opcode.CALL, b.memberRef(second, "Pick", sig(I4, I4))).token(Opcode.CALL, writeInt)
                .branch(Opcode.LEAVE, finallyEnd).mark(catchEnd)
                .hidden(document).op(Opcode.LDC_I4_7).token(Opcode.CALL, writeInt).op(Opcode.ENDFINALLY)
                .mark(finallyEnd).token(Opcode.LDSFLD, count).op(Opcode.LDC_I4_1)
                .token(Opcode.CALL, b.memberRef(second, "Sum", sig(I4, I4, I4)))
                .token(Opcode.CALL, b.methodSpec(generic, List.of(STRING, I4))).op(Opcode.RET);
        body.catches(tryStart, tryEnd, object, tryEnd, catchEnd).finallies(tryStart, catchEnd, catchEnd, finallyEnd);
        b.body(main, body);
        b.entryPoint(main);
    }

    @Test
    void ourReaderFindsWhatWasAdded() {
        build();
        BuiltImage built = b.buildWithEmbeddedPdb(PeOptions.program());
        PeImage image = PeImage.of(built.image(), "built.exe");
        ImageWalk.walk(image);
        var metadata = image.metadata();
        assertThat(metadata.typeDef(2).name()).as("the enclosing type comes first").isEqualTo("First");
        assertThat(metadata.typeDef(3).name()).isEqualTo("Inner");
        assertThat(metadata.enclosingType(3)).isEqualTo(2);
        int mainRid = Fixtures.method(metadata, "First", "Main");
        assertThat(built.token(main)).isEqualTo(Token.of(TableId.METHOD_DEF, mainRid))
                .isEqualTo(image.corHeader().entryPointToken()).isNotEqualTo(main);
        int sum = Fixtures.method(metadata, "Second", "Sum");
        assertThat(metadata.methodDef(sum).params().stream().mapToObj(p -> metadata.param(p).name())).containsExactly("a",
                "b");
        assertThat(metadata.rows(TableId.MEMBER_REF)).as("only what other assemblies have").isEqualTo(2);
        assertThat(metadata.genericParam(1).name() + metadata.genericParam(2).name()).isEqualTo("TU");
        var text = image.body(built.token(main)).orElseThrow().toString();
        assertThat(text).contains("call 0x" + String.format("%08X", built.token(helper)))
                .contains(".try IL_0017 to IL_0019 catch ").contains("leave.s IL_002E")
                .contains(".try IL_0017 to IL_0027 finally handler IL_0027 to IL_002E");
        PortablePdb pdb = PortablePdb.find(image).orElseThrow();
        assertThat(pdb.at(built.token(main), 0x18).orElseThrow()).hasToString(
                "IL_0017 src/demo.il:12:5-13:1");
        assertThat(pdb.at(built.token(main), 0x28).orElseThrow().hidden()).isTrue();
        assertThat(pdb.localName(built.token(main), 0, 5)).contains("result");
    }

    @Test
    void monoAndDotnetRunIt(@TempDir Path folder) throws Exception {
        build();
        Path exe = folder.resolve("built.exe");
        Files.write(exe, b.build(PeOptions.program()).image());
        String expected = "hello '\u00ff'\n11\n7\n(exit 42)";
        assertThat(Peers.mono(exe)).isEqualTo(expected);
        assertThat(Peers.dotnet(exe)).isEqualTo(expected);
    }

    @Test
    void theSameCallsGiveTheSameBytes() {
        build();
        byte[] first = b.build(PeOptions.program()).image();
        assertThat(b.build(PeOptions.program()).image()).as("built twice").isEqualTo(first);
        var other = new MetadataBuilderTest();
        other.build();
        assertThat(other.b.build(PeOptions.program()).image()).isEqualTo(first);
    }

    @Test
    void theSeparatePdbIsTheImages(@TempDir Path folder) throws Exception {
        build();
        BuiltImage built = b.build(PeOptions.program());
        Path exe = folder.resolve("built.exe");
        Files.write(exe, built.image());
        assertThat(PortablePdb.find(PeImage.read(exe))).isEmpty();
        Files.write(folder.resolve("built.pdb"), built.pdb().orElseThrow());
        assertThat(PortablePdb.find(PeImage.read(exe))).isPresent();
    }

    @Test
    void branchesBecomeShortOnlyWhereTheyReach() {
        for (int gap : new int[] {0, 100, 120, 121, 122, 123, 124, 125, 126, 127, 128, 129, 200}) {
            var body = new MethodBodyBuilder().shortenBranches();
            var back = body.label();
            var forth = body.label();
            body.mark(back).branch(Opcode.BR, forth);
            for (int i = 0; i < gap; i++) {
                body.op(Opcode.NOP);
            }
            body.branch(Opcode.BR, back).mark(forth).op(Opcode.RET);
            int size = body.build().code().length;
            // From gap 123 on each would reach only if the other were short; such pairs stay long.
            assertThat(size).as("gap %d", gap).isEqualTo(gap + 1 + (gap + 5 <= 127 ? 2 + 2 : 5 + 5));
        }
    }

    @Test
    void whatCannotBeWrittenIsRefused() {
        var tooFar = new MethodBodyBuilder();
        var end = tooFar.label();
        tooFar.branch(Opcode.BR_S, end);
        for (int i = 0; i < 128; i++) {
            tooFar.op(Opcode.NOP);
        }
        tooFar.mark(end).op(Opcode.RET);
        assertThatThrownBy(tooFar::build).hasMessage("br.s at 0 cannot reach a target 128 bytes away");
        assertThatThrownBy(() -> new MethodBodyBuilder().op(Opcode.CALL))
                .hasMessage("call has an operand of kind METHOD");
        var unmarked = new MethodBodyBuilder();
        unmarked.branch(Opcode.BR, unmarked.label());
        assertThatThrownBy(unmarked::build).hasMessage("a label that is used stands nowhere");
        b.reserveType();
        assertThatThrownBy(() -> b.build(PeOptions.library())).hasMessage("a type was reserved but never defined");
    }
}
