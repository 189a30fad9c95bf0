package dev.gatun.il;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.gatun.il.body.ExceptionClause;
import dev.gatun.il.metadata.ClassLayoutRow;
import dev.gatun.il.metadata.ConstantRow;
import dev.gatun.il.metadata.CustomAttributeRow;
import dev.gatun.il.metadata.FieldRow;
import dev.gatun.il.metadata.GenericParamRow;
import dev.gatun.il.metadata.ImplMapRow;
import dev.gatun.il.metadata.LocalScopeRow;
import dev.gatun.il.metadata.MemberRefRow;
import dev.gatun.il.metadata.Metadata;
import dev.gatun.il.metadata.MethodDefRow;
import dev.gatun.il.metadata.MethodSpecRow;
import dev.gatun.il.metadata.PropertyRow;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.metadata.TypeDefRow;
import dev.gatun.il.pdb.PortablePdb;
import dev.gatun.il.pdb.SequencePoint;
import dev.gatun.il.pe.PeImage;
import dev.gatun.il.signature.SignatureReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Everything that .NET's own System.Reflection.Metadata reads in an assembly and its PDB, line for line. Its side is
 * judge/Dump.cs, which is compiled and run here if .NET Core 3.1 is installed.
 */
class ReflectionMetadataTest {
    private static final Path DOTNET = Path.of(System.getProperty("user.home"), ".cache/gatun/dotnet31");

    private final StringBuilder text = new StringBuilder();

    @Test
    void ourSamplesAndTheFramework(@TempDir Path folder) throws Exception {
        assumeTrue(Files.isExecutable(DOTNET.resolve("csc")), ".NET Core 3.1 is not installed: tools/peers.sh does it");
        List<String> files = new ArrayList<>();
        Fixtures.ALL.forEach(name -> files.add(Fixtures.path(name).toAbsolutePath().toString()));
        try (Stream<Path> framework = Files.walk(DOTNET.resolve("package/shared/Microsoft.NETCore.App"))) {
            framework.map(Path::toString).filter(f -> f.matches(".*/System\\.(Private\\.CoreLib|Linq)\\.dll")).sorted()
                    .forEach(files::add);
        }
        String judge = folder.resolve("Dump.dll").toString();
        run(DOTNET.resolve("csc").toString(), "-out:" + judge, "src/test/resources/judge/Dump.cs");
        for (String file : files) {
            List<String> theirs = run(DOTNET.resolve("dotnet31").toString(), judge, file);
            // A "..." that no parameter follows is beyond the grammar (ilasm writes it); .NET does not see it.
            List<String> ours = dump(Path.of(file)).replace(",...)", ")").lines().toList();
            assertThat(difference(ours, theirs)).as(file).isEmpty();
            assertThat(ours).hasSizeGreaterThan(40);
        }
    }

    /** The first lines that differ; the lists are too long for an assertion of equality to show. */
    private static List<String> difference(List<String> ours, List<String> theirs) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < Math.max(ours.size(), theirs.size()) && lines.size() < 6; i++) {
            String a = i < ours.size() ? ours.get(i) : "(end)";
            String b = i < theirs.size() ? theirs.get(i) : "(end)";
            if (!a.equals(b)) {
                lines.add("Gatun: " + a);
                lines.add(".NET:  " + b);
            }
        }
        return lines;
    }

    private static List<String> run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<String> lines = process.inputReader().lines().toList();
        assertThat(process.waitFor()).as(String.join("\n", lines)).isZero();
        return lines;
    }

    private void line(String format, Object... values) {
        text.append(String.format(format, values)).append('\n');
    }

    private static String hex(int token) {
        return String.format("%08X", token);
    }

    private static String join(String separator, Stream<?> values) {
        return values.map(Object::toString).collect(Collectors.joining(separator));
    }

    private String dump(Path file) throws IOException {
        text.setLength(0);
        PeImage image = PeImage.read(file);
        Metadata m = image.metadata();
        line("FILE %s %s", image.name(), m.versionString());
        tables(m);
        for (int rid = 1; rid <= m.rows(TableId.TYPE_DEF); rid++) {
            type(image, m, rid);
        }
        for (int rid = 1; rid <= m.rows(TableId.MEMBER_REF); rid++) {
            MemberRefRow row = m.memberRef(rid);
            Object signature = SignatureReader.isField(row.signature()) ? SignatureReader.field(row.signature())
                    : SignatureReader.method(row.signature());
            line("memberref %d %s %s %s", rid, hex(row.parent()), row.name(), signature);
        }
        for (int rid = 1; rid <= m.rows(TableId.TYPE_SPEC); rid++) {
            line("typespec %d %s", rid, SignatureReader.type(m.typeSpec(rid).signature()));
        }
        for (int rid = 1; rid <= m.rows(TableId.METHOD_SPEC); rid++) {
            MethodSpecRow row = m.methodSpec(rid);
            line("methodspec %d %s %s", rid, hex(row.methodToken()), SignatureReader.methodSpec(row.signature()));
        }
        for (int rid = 1; rid <= m.rows(TableId.CUSTOM_ATTRIBUTE); rid++) {
            CustomAttributeRow row = m.customAttribute(rid);
            line("attribute %d %s %s %X", rid, hex(row.parent()), hex(row.constructor()), row.value().hashCode());
        }
        for (int rid = 1; rid <= m.rows(TableId.CONSTANT); rid++) {
            ConstantRow row = m.constantRow(rid);
            line("constant %d %s %X %X", rid, hex(row.parent()), row.type(), row.value().hashCode());
        }
        PortablePdb.find(image).ifPresent(pdb -> pdb(m, pdb));
        return text.toString();
    }

    private void tables(Metadata m) {
        for (TableId table : TableId.values()) {
            if (m.rows(table) > 0) {
                line("table %02X %d x %d", table.id(), m.rows(table), m.rowSize(table));
            }
        }
    }

    private void type(PeImage image, Metadata m, int rid) {
        TypeDefRow type = m.typeDef(rid);
        int outer = m.enclosingType(rid) == 0 ? 0 : Token.of(TableId.TYPE_DEF, m.enclosingType(rid));
        ClassLayoutRow layout = m.classLayout(rid).orElse(new ClassLayoutRow(0, 0, 0, 0));
        line("type %s %X %s|%s %s outer %s layout %d %d impls %s bodies %s", hex(type.token()), type.flags(),
                type.namespace(), type.name(), hex(type.extendsToken()), hex(outer), layout.packingSize(),
                layout.classSize(), join(",", Arrays.stream(m.interfaces(rid)).mapToObj(ReflectionMetadataTest::hex)),
                join(",", m.methodImpls(rid).stream().map(i -> hex(i.body()) + "=" + hex(i.declaration()))));
        m.genericParams(type.token()).forEach(g -> generic(m, g));
        for (int field : type.fields()) {
            FieldRow row = m.field(field);
            line("field %s %X %s %s at %d rva %X", hex(row.token()), row.flags(), row.name(),
                    SignatureReader.field(row.signature()), m.fieldOffset(field).orElse(-1),
                    m.fieldRva(field).orElse(0));
        }
        for (int property : m.properties(rid)) {
            PropertyRow row = m.property(property);
            line("property %s %s %s", hex(row.token()), row.name(), SignatureReader.property(row.signature()));
        }
        for (int method : type.methods()) {
            method(image, m, m.methodDef(method));
        }
    }

    private void generic(Metadata m, GenericParamRow g) {
        line("generic %s %d %s %X %s", hex(g.ownerToken()), g.number(), g.name(), g.flags(), join(",",
                Arrays.stream(m.genericParamConstraints(Token.rid(g.token())))
                        .mapToObj(ReflectionMetadataTest::hex)));
    }

    private void method(PeImage image, Metadata m, MethodDefRow method) {
        ImplMapRow none = new ImplMapRow(0, 0, 0, "", 0, "");
        ImplMapRow map = m.implMap(method.token()).orElse(none);
        line("method %s %X %X %X %s %s params %s import %s %s", hex(method.token()), method.rva(), method.flags(),
                method.implFlags(), method.name(), SignatureReader.method(method.signature()),
                join(",", method.params().stream().mapToObj(m::param).map(p -> p.sequence() + p.name())),
                map.importName(), map.moduleName());
        m.genericParams(method.token()).forEach(g -> generic(m, g));
        image.body(method.token()).ifPresent(body -> {
            line("body %d %d %s %d %X", body.maxStack(), body.initLocals() ? 1 : 0, hex(body.localSigToken()),
                    body.codeSize(), body.code().hashCode());
            if (body.localSigToken() != 0) {
                line("locals %s", SignatureReader.locals(
                        m.standAloneSig(Token.rid(body.localSigToken())).signature()));
            }
            for (ExceptionClause c : body.clauses()) {
                line("clause %s %d %d %d %d %s %d", c.kind(), c.tryOffset(), c.tryLength(), c.handlerOffset(),
                        c.handlerLength(), hex(c.catchToken()), c.filterOffset());
            }
        });
    }

    private void pdb(Metadata image, PortablePdb pdb) {
        Metadata m = pdb.metadata();
        line("PDB");
        tables(m);
        for (int rid = 1; rid <= image.rows(TableId.METHOD_DEF); rid++) {
            for (SequencePoint p : pdb.sequencePoints(Token.of(TableId.METHOD_DEF, rid))) {
                line("point %d %d %s %d:%d %d:%d", rid, p.ilOffset(), p.document(), p.startLine(), p.startColumn(),
                        p.endLine(), p.endColumn());
            }
        }
        IntStream.rangeClosed(1, m.rows(TableId.LOCAL_SCOPE)).mapToObj(m::localScope).forEach((LocalScopeRow s) ->
                line("scope %s %d %d %s", hex(s.method()), s.startOffset(), s.length(), join(",",
                        s.variables().stream().mapToObj(m::localVariable).map(v -> v.index() + v.name()))));
    }
}
