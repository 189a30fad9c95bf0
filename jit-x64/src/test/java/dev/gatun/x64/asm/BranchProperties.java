package dev.gatun.x64.asm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.jit.code.Relocation;
import dev.gatun.jit.code.Symbol;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Random programs of branches, filler and alignment: what {@link Layout} promises holds in the bytes. */
class BranchProperties {
    private record Named(String name) implements Symbol {
    }

    private static final Symbol CALLEE = new Named("callee");

    /** A piece of a program. Branch targets are indexes of pieces, taken modulo their number plus one. */
    sealed interface Piece {
        record Filler(int bytes) implements Piece {
        }

        /** Condition 16 means jmp. */
        record Branch(int cond, int target) implements Piece {
        }

        record Call(int target) implements Piece {
        }

        record Align(int boundary) implements Piece {
        }

        record PatchableCall() implements Piece {
        }

        /** A rip-relative operand that an immediate follows. */
        record Compare(int target) implements Piece {
        }
    }

    private record Assembled(AssembledCode code, List<Label> labels, List<Marker> starts) {
        int label(int target) {
            return code.position(labels.get(target % labels.size()));
        }

        int start(int piece) {
            return code.position(starts.get(piece));
        }
    }

    @Provide
    Arbitrary<List<Piece>> plain() {
        return pieces(false);
    }

    @Provide
    Arbitrary<List<Piece>> aligned() {
        return pieces(true);
    }

    private static Arbitrary<List<Piece>> pieces(boolean aligned) {
        Arbitrary<Integer> target = Arbitraries.integers().between(0, 200);
        Arbitrary<Piece> filler = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, Arbitraries.integers().between(1, 24)),
                net.jqwik.api.Tuple.of(1, Arbitraries.integers().between(25, 140))).map(Piece.Filler::new);
        Arbitrary<Piece> branch = net.jqwik.api.Combinators.combine(Arbitraries.integers().between(0, 16), target)
                .as(Piece.Branch::new);
        var kinds = new ArrayList<Arbitrary<? extends Piece>>(List.of(filler, branch, branch,
                target.map(Piece.Call::new), target.map(Piece.Compare::new)));
        if (aligned) {
            kinds.add(Arbitraries.of(2, 4, 8, 16, 32).map(Piece.Align::new));
            kinds.add(Arbitraries.just(new Piece.PatchableCall()));
        }
        return Arbitraries.oneOf(kinds).map(piece -> (Piece) piece).list().ofMaxSize(120);
    }

    private static Assembled assemble(List<Piece> pieces) {
        var asm = X64Assembler.withListing();
        var labels = new ArrayList<Label>();
        for (int i = 0; i <= pieces.size(); i++) {
            labels.add(new Label("p" + i));
        }
        var starts = new ArrayList<Marker>();
        for (int i = 0; i < pieces.size(); i++) {
            asm.bind(labels.get(i));
            starts.add(asm.mark(i));
            switch (pieces.get(i)) {
                case Piece.Filler(int bytes) -> {
                    for (int k = 0; k < bytes; k++) {
                        asm.nop();
                    }
                }
                case Piece.Branch(int cond, int target) -> {
                    Label to = labels.get(target % labels.size());
                    if (cond == 16) {
                        asm.jmp(to);
                    } else {
                        asm.jcc(Cond.of(cond), to);
                    }
                }
                case Piece.Call(int target) -> asm.call(labels.get(target % labels.size()));
                case Piece.Align(int boundary) -> asm.align(boundary);
                case Piece.PatchableCall() -> asm.patchableCall(CALLEE);
                case Piece.Compare(int target) ->
                    asm.cmp(OpSize.DWORD, Mem.rip(labels.get(target % labels.size())), 1000);
            }
        }
        asm.bind(labels.get(pieces.size()));
        return new Assembled(asm.finish(), labels, starts);
    }

    private static int int32(byte[] code, int at) {
        return java.nio.ByteBuffer.wrap(code).order(java.nio.ByteOrder.LITTLE_ENDIAN).getInt(at);
    }

    /** The address a branch or call at {@code at} goes to, decoded from the bytes alone. */
    private static int destination(byte[] code, int at) {
        return switch (code[at] & 0xFF) {
            case 0xE8, 0xE9 -> at + 5 + int32(code, at + 1);
            case 0x0F -> at + 6 + int32(code, at + 2);
            default -> at + 2 + code[at + 1];
        };
    }

    @Property(seed = "1")
    void everyReferenceLandsOnItsLabel(@ForAll("aligned") List<Piece> pieces) {
        Assembled a = assemble(pieces);
        byte[] code = a.code.bytes();
        for (int i = 0; i < pieces.size(); i++) {
            int at = a.start(i);
            switch (pieces.get(i)) {
                case Piece.Branch(int cond, int target) -> {
                    assertThat(destination(code, at)).isEqualTo(a.label(target));
                    int opcode = code[at] == 0x0F ? code[at + 1] & 0xFF : code[at] & 0xFF;
                    assertThat(opcode).isIn(cond == 16 ? List.of(0xEB, 0xE9) : List.of(0x70 + cond, 0x80 + cond));
                }
                case Piece.Call(int target) -> assertThat(destination(code, at)).isEqualTo(a.label(target));
                case Piece.Compare(int target) -> assertThat(at + 10 + int32(code, at + 2)).isEqualTo(a.label(target));
                case Piece.Filler _, Piece.Align _, Piece.PatchableCall _ -> {
                }
            }
        }
    }

    @Property(seed = "1")
    void noBranchIsNearWhereShortWouldReach(@ForAll("plain") List<Piece> pieces) {
        Assembled a = assemble(pieces);
        byte[] code = a.code.bytes();
        for (int i = 0; i < pieces.size(); i++) {
            int at = a.start(i);
            if (pieces.get(i) instanceof Piece.Branch(int cond, int target)
                    && ((code[at] & 0xFF) == 0xE9 || code[at] == 0x0F)) {
                int end = at + (cond == 16 ? 5 : 6);
                int distance = a.label(target) > at ? a.label(target) - end : a.label(target) - (at + 2);
                assertThat(distance).as("piece %d", i).satisfiesAnyOf(d -> assertThat(d).isGreaterThan(127),
                        d -> assertThat(d).isLessThan(-128));
            }
        }
    }

    @Property(seed = "1")
    void alignmentsAndRelocationsSurviveRelaxation(@ForAll("aligned") List<Piece> pieces) {
        Assembled a = assemble(pieces);
        byte[] code = a.code.bytes();
        int calls = 0;
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i) instanceof Piece.Align(int boundary)) {
                int end = a.label(i + 1);
                assertThat(end % boundary).isZero();
                assertThat(end - a.start(i)).isLessThan(boundary);
            } else if (pieces.get(i) instanceof Piece.PatchableCall) {
                Relocation r = a.code.relocations().get(calls++);
                assertThat(r).isEqualTo(new Relocation(a.label(i + 1) - 4, Relocation.Kind.REL32, CALLEE, 0));
                assertThat(r.offset() % 4).isZero();
                assertThat(code[r.offset() - 1] & 0xFF).isEqualTo(0xE8);
            }
            assertThat(a.code.marks().get(i)).isEqualTo(new AssembledCode.Mark(i, a.label(i)));
        }
        assertThat(a.code.relocations()).hasSize(calls);
    }

    @Property(seed = "1")
    void theListingCoversEveryByteInOrder(@ForAll("aligned") List<Piece> pieces) {
        AssembledCode code = assemble(pieces).code;
        var hex = new StringBuilder();
        for (Listing.Line line : code.listing().lines()) {
            assertThat(line.offset()).isEqualTo(hex.length() / 2);
            hex.append(line.bytes());
        }
        assertThat(hex.toString()).isEqualTo(HexFormat.of().formatHex(code.bytes()));
    }

    /** GNU as relaxes by the same rule, so whole programs agree byte for byte. */
    @Test
    void wholeProgramsAgreeWithGnuAs() {
        Binutils.assumePresent();
        for (List<Piece> pieces : pieces(false).sampleStream().limit(40).toList()) {
            AssembledCode code = assemble(pieces).code;
            var program = new StringBuilder();
            for (Listing.Line line : code.listing().lines()) {
                program.append(line.kind() == Listing.Kind.LABEL ? line.toString() : line.text()).append('\n');
            }
            assertThat(HexFormat.of().formatHex(Binutils.assemble(program.toString())))
                    .as(program.toString()).isEqualTo(HexFormat.of().formatHex(code.bytes()));
        }
    }

    /** Each branch jumps exactly 127 bytes across the next, so that one which grows makes all before it grow. */
    @Test
    void aLongChainOfBranchesThatPushEachOtherOutOfReachIsSolvedFast() {
        int n = 20_000;
        var asm = X64Assembler.create();
        List<Label> ends = Stream.generate(Label::new).limit(n).toList();
        for (int i = 0; i < n; i++) {
            // Branch i starts at 64*i and its target lies at 64*i + 2 + 127, inside the block after the next.
            asm.jcc(Cond.E, ends.get(i));
            if (i >= 2) {
                asm.nop();
                asm.bind(ends.get(i - 2));
                asm.bytes(new byte[61]);
            } else {
                asm.bytes(new byte[62]);
            }
        }
        asm.bytes(new byte[200]);
        asm.bind(ends.get(n - 2));
        asm.bind(ends.get(n - 1));
        long start = System.nanoTime();
        AssembledCode code = asm.finish();
        assertThat(System.nanoTime() - start).isLessThan(2_000_000_000L);
        assertThat(code.size()).isEqualTo(n * 68 + 200);
    }
}
