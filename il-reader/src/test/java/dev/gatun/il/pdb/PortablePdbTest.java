package dev.gatun.il.pdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.il.BadImageException;
import dev.gatun.il.Fixtures;
import dev.gatun.il.Token;
import dev.gatun.il.body.Instruction;
import dev.gatun.il.body.MethodBody;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.pe.PeImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortablePdbTest {
    private static final PeImage FLOW = Fixtures.image("flow.dll");
    private static final PortablePdb PDB = FLOW.embeddedPdb().orElseThrow();

    private static int method(String name) {
        return Token.of(TableId.METHOD_DEF, Fixtures.method(FLOW.metadata(), "Flow", name));
    }

    @Test
    void sequencePointsAreThoseOfTheSource() throws IOException {
        List<String> source = Files.readAllLines(Fixtures.path("flow.cs"));
        List<SequencePoint> points = PDB.sequencePoints(method("Loop"));
        assertThat(points.getFirst().document()).endsWith("flow.cs");
        assertThat(points.stream().filter(p -> !p.hidden())
                .map(p -> source.get(p.startLine() - 1).substring(p.startColumn() - 1, p.endColumn() - 1)))
                .containsExactly("{", "int sum = 0;", "int i = 0", "{", "int square = i * i;", "sum += square;", "}",
                        "i++", "i < n", "{", "long square = sum;", "sum = (int)square;", "}", "return sum;", "}");
    }

    @Test
    void everySequencePointIsAtAnInstruction() {
        for (int rid = 1; rid <= FLOW.metadata().rows(TableId.METHOD_DEF); rid++) {
            int token = Token.of(TableId.METHOD_DEF, rid);
            int previous = -1;
            for (SequencePoint point : PDB.sequencePoints(token)) {
                MethodBody body = FLOW.body(token).orElseThrow();
                assertThat(body.indexAt(point.ilOffset())).as(point.toString()).isNotEqualTo(-1);
                assertThat(point.ilOffset()).isGreaterThan(previous);
                previous = point.ilOffset();
            }
        }
    }

    @Test
    void theLastPointNotAfterAnOffsetCoversIt() {
        int loop = method("Loop");
        for (Instruction instruction : FLOW.body(loop).orElseThrow().instructions()) {
            SequencePoint point = PDB.at(loop, instruction.offset()).orElseThrow();
            assertThat(point.ilOffset()).isLessThanOrEqualTo(instruction.offset());
        }
        assertThat(PDB.at(loop, 1)).hasValueSatisfying(p -> assertThat(p.ilOffset()).isEqualTo(1));
    }

    @Test
    void hiddenCodeHasHiddenPointsOrNone() {
        assertThat(PDB.sequencePoints(method("Hidden"))).allMatch(SequencePoint::hidden);
    }

    @Test
    void localsHaveNamesWithinTheirScopes() {
        int loop = method("Loop");
        assertThat(PDB.localName(loop, 0, 0)).hasValue("sum");
        assertThat(PDB.localName(loop, 1, 8)).hasValue("i");
        assertThat(PDB.localName(loop, 2, 0x0C)).hasValue("square");
        assertThat(PDB.localName(loop, 2, 0x28)).isEmpty();
        assertThat(PDB.localName(loop, 4, 0x22)).hasValue("square");
        assertThat(PDB.localName(loop, 99, 0)).isEmpty();
        assertThat(PDB.localName(method("Tiny"), 0, 0)).isEmpty();
    }

    @Test
    void theSourceIsInThePdbIfTheCompilerWasToldSo() throws IOException {
        assertThat(PDB.embeddedSource(1)).hasValue(Files.readString(Fixtures.path("flow.cs")));
        assertThat(Fixtures.pdb("shapes.pdb").embeddedSource(1)).isEmpty();
    }

    @Test
    void stateMachinesKnowTheMethodTheyWereWrittenAs() {
        List<String> kickoffs = new ArrayList<>();
        for (int rid = 1; rid <= FLOW.metadata().rows(TableId.METHOD_DEF); rid++) {
            int token = PDB.kickoffMethod(Token.of(TableId.METHOD_DEF, rid));
            if (token != 0) {
                kickoffs.add(FLOW.metadata().methodDef(rid).name() + " of "
                        + FLOW.metadata().methodDef(Token.rid(token)).name());
            }
        }
        assertThat(kickoffs).containsExactlyInAnyOrder("MoveNext of Iterate", "MoveNext of Wait");
    }

    @Test
    void aMethodBeyondThePdbHasNoDebugInformation() {
        assertThat(PDB.sequencePoints(0x06FFFFFF)).isEmpty();
        assertThat(PDB.at(0x06FFFFFF, 0)).isEmpty();
        assertThat(PDB.localName(0x06FFFFFF, 0, 0)).isEmpty();
    }

    @Test
    void thePdbBesideTheFileIsFound(@TempDir Path folder) throws IOException {
        assertThat(PortablePdb.find(PeImage.read(Fixtures.path("shapes.dll")))).isPresent();
        assertThat(PortablePdb.find(PeImage.read(Fixtures.path("flow.dll")))).as("embedded").isPresent();
        assertThat(PortablePdb.find(PeImage.read(Fixtures.path("odd.dll")))).isEmpty();
        assertThat(PortablePdb.find(Fixtures.image("shapes.dll"))).as("no path").isEmpty();

        Path dll = Files.write(folder.resolve("shapes.dll"), Fixtures.bytes("shapes.dll"));
        Path pdb = folder.resolve("shapes.pdb");
        assertThat(PortablePdb.find(PeImage.read(dll))).as("absent").isEmpty();
        Files.writeString(pdb, "Microsoft C/C++ MSF 7.00\r\n");
        assertThat(PortablePdb.find(PeImage.read(dll))).as("a Windows PDB").isEmpty();
        byte[] other = Fixtures.bytes("shapes.pdb");
        Files.write(pdb, other);
        assertThat(PortablePdb.find(PeImage.read(dll))).isPresent();
        int id = (int) PortablePdb.read(pdb).metadata().stream("#Pdb").fileOffset();
        other[id]++;
        Files.write(pdb, other);
        assertThat(PortablePdb.find(PeImage.read(dll))).as("of another build").isEmpty();
    }

    @Test
    void whatIsNoPdbIsRefused() {
        assertThatThrownBy(() -> PortablePdb.of(new byte[64], "x.pdb")).isInstanceOf(BadImageException.class)
                .hasMessage("x.pdb+0x0: expected the metadata signature BSJB");
    }
}
