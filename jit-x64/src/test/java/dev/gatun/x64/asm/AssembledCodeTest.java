package dev.gatun.x64.asm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.code.Relocation;
import dev.gatun.jit.code.Symbol;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Labels, relocations, constants, tables, listing, and what is refused. */
class AssembledCodeTest {
    private record Named(String name) implements Symbol {
    }

    private static final Symbol FIELD = new Named("Demo.Counter::total");
    private static final Symbol METHOD = new Named("Demo.Math::Add(int32,int32)");

    private final X64Assembler asm = X64Assembler.withListing();

    /** The listing without offsets and bytes. */
    private static String text(AssembledCode code) {
        var sb = new StringBuilder();
        for (Listing.Line line : code.listing().lines()) {
            sb.append(line.kind() == Listing.Kind.LABEL ? line.text() + ":" : "  " + line.text()).append('\n');
        }
        return sb.toString();
    }

    @Test
    void aListingNumbersLabelsAndNamesSymbols() {
        Label done = asm.newLabel();
        asm.comment("IL_0000: ldarg.0");
        Label loop = asm.here();
        asm.dec(OpSize.DWORD, Gpr.RDI);
        asm.jcc(Cond.E, done);
        asm.call(METHOD);
        asm.jmp(loop);
        asm.bind(done);
        asm.lea(OpSize.QWORD, Gpr.RAX, Mem.rip(FIELD, 4));
        asm.ret();
        assertThat(asm.finish().listing()).hasToString("""
                        # IL_0000: ldarg.0
                L1:
                  0000  ffcf                   dec edi
                  0002  7407                   je L2
                  0004  e800000000             call Demo.Math::Add(int32,int32)
                  0009  ebf5                   jmp L1
                L2:
                  000b  488d0500000000         lea rax, [rip+Demo.Counter::total+4]
                  0012  c3                     ret
                """);
    }

    @Test
    void relocationsCountFromTheEndOfTheInstruction() {
        asm.mov(OpSize.DWORD, Gpr.RAX, Mem.rip(FIELD, 8));
        asm.mov(OpSize.DWORD, Mem.rip(FIELD, 8), 1);
        asm.mov(OpSize.WORD, Mem.rip(FIELD, 8), 1);
        asm.cmp(OpSize.QWORD, Mem.rip(FIELD, 0), 1);
        asm.movsd(Xmm.XMM9, Mem.rip(FIELD, 0));
        asm.sse(SseOp.ROUNDSD, Xmm.XMM0, Mem.rip(FIELD, 0), 3);
        asm.call(METHOD);
        asm.jcc(Cond.NE, METHOD);
        asm.movImm64(Gpr.R9, FIELD, 16);
        asm.data64(FIELD, 0);
        assertThat(asm.finish().relocations()).containsExactly(
                new Relocation(2, Relocation.Kind.REL32, FIELD, 8),
                new Relocation(8, Relocation.Kind.REL32, FIELD, 4),
                new Relocation(19, Relocation.Kind.REL32, FIELD, 6),
                new Relocation(28, Relocation.Kind.REL32, FIELD, -1),
                new Relocation(38, Relocation.Kind.REL32, FIELD, 0),
                new Relocation(47, Relocation.Kind.REL32, FIELD, -1),
                new Relocation(53, Relocation.Kind.REL32, METHOD, 0),
                new Relocation(59, Relocation.Kind.REL32, METHOD, 0),
                new Relocation(65, Relocation.Kind.ABS64, FIELD, 16),
                new Relocation(73, Relocation.Kind.ABS64, FIELD, 0));
    }

    @Test
    void constantsAreSharedAndAlignedBehindTheCode() {
        Label narrow = asm.constant32(7);
        Label wide = asm.constant64(0x3FF0000000000000L);
        Label mask = asm.constant128(-1L, 0L);
        assertThat(asm.constant64(0x3FF0000000000000L)).isSameAs(wide);
        assertThat(asm.constant32(7)).isSameAs(narrow);
        assertThat(asm.constant128(-1L, 0L)).isSameAs(mask);
        asm.movss(Xmm.XMM0, Mem.rip(narrow));
        asm.movsd(Xmm.XMM1, Mem.rip(wide));
        asm.xorps(Xmm.XMM1, Mem.rip(mask));
        asm.ret();
        AssembledCode code = asm.finish();
        assertThat(code.codeSize()).isEqualTo(24);
        assertThat(code.position(mask)).isEqualTo(32);
        assertThat(code.position(wide)).isEqualTo(48);
        assertThat(code.position(narrow)).isEqualTo(56);
        assertThat(text(code)).isEqualTo("""
                  movss xmm0, dword ptr [rip+d1]
                  movsd xmm1, qword ptr [rip+q1]
                  xorps xmm1, xmmword ptr [rip+w1]
                  ret
                  .balign 16
                w1:
                  .quad 0xffffffffffffffff
                  .quad 0x0
                q1:
                  .quad 0x3ff0000000000000
                d1:
                  .long 0x7
                """);
    }

    @Test
    void jumpTableEntriesAreRelativeToTheTable() {
        Label one = new Label("one");
        Label two = new Label("two");
        Label table = asm.jumpTable(List.of(one, two, one));
        asm.lea(OpSize.QWORD, Gpr.RCX, Mem.rip(table));
        asm.movsxd(Gpr.RAX, Mem.of(Gpr.RCX, Gpr.RAX, 4, 0));
        asm.add(OpSize.QWORD, Gpr.RAX, Gpr.RCX);
        asm.jmp(Gpr.RAX);
        asm.bind(one);
        asm.int3();
        asm.bind(two);
        asm.ret();
        AssembledCode code = asm.finish();
        var bytes = java.nio.ByteBuffer.wrap(code.bytes()).order(java.nio.ByteOrder.LITTLE_ENDIAN);
        int at = code.position(table);
        assertThat(at % 4).isZero();
        assertThat(at + bytes.getInt(at)).isEqualTo(code.position(one));
        assertThat(at + bytes.getInt(at + 4)).isEqualTo(code.position(two));
        assertThat(at + bytes.getInt(at + 8)).isEqualTo(code.position(one));
    }

    @Test
    void markersAndLabelsKeepTheirPlaceWhenBranchesGrow() {
        Label end = asm.newLabel();
        asm.jmp(end);
        Marker after = asm.mark("after");
        asm.nop(200);
        asm.bind(end);
        asm.ret();
        AssembledCode code = asm.finish();
        assertThat(code.position(after)).isEqualTo(5);
        assertThat(code.position(end)).isEqualTo(205);
        assertThat(code.marks()).containsExactly(new AssembledCode.Mark("after", 5));
    }

    @Test
    void theBufferGrows() {
        for (int i = 0; i < 100_000; i++) {
            asm.movImm64(Gpr.RAX, i);
        }
        AssembledCode code = asm.finish();
        assertThat(code.size()).isEqualTo(1_000_000);
        assertThat(code.listing().lines().getLast().text()).isEqualTo("movabs rax, 0x1869f");
    }

    @ParameterizedTest
    @EnumSource(Cond.class)
    void conditionsHaveOpposites(Cond cond) {
        assertThat(cond.negate()).isNotEqualTo(cond);
        assertThat(cond.negate().negate()).isEqualTo(cond);
        if (cond.code() < 2 || cond.code() >= 8 && cond.code() < 12) {
            assertThatThrownBy(cond::swapOperands).isInstanceOf(InternalCompilerError.class);
        } else {
            assertThat(cond.swapOperands().swapOperands()).isEqualTo(cond);
        }
    }

    /** cmp a, b with a condition says what cmp b, a says with the swapped one, and the opposite of the negated one. */
    @Test
    void swappedConditionsCompareTheOtherWayRound() {
        int[] values = {0, 1, -1, 5, Integer.MIN_VALUE, Integer.MAX_VALUE};
        for (Cond cond : List.of(Cond.E, Cond.NE, Cond.B, Cond.AE, Cond.BE, Cond.A, Cond.L, Cond.GE, Cond.LE, Cond.G)) {
            for (int a : values) {
                for (int b : values) {
                    assertThat(holds(cond, a, b)).isEqualTo(holds(cond.swapOperands(), b, a))
                            .isNotEqualTo(holds(cond.negate(), a, b));
                }
            }
        }
    }

    private static boolean holds(Cond cond, int a, int b) {
        return switch (cond) {
            case E -> a == b;
            case NE -> a != b;
            case B -> Integer.compareUnsigned(a, b) < 0;
            case AE -> Integer.compareUnsigned(a, b) >= 0;
            case BE -> Integer.compareUnsigned(a, b) <= 0;
            case A -> Integer.compareUnsigned(a, b) > 0;
            case L -> a < b;
            case GE -> a >= b;
            case LE -> a <= b;
            case G -> a > b;
            default -> throw new AssertionError(cond);
        };
    }

    private void refused(String message, Consumer<X64Assembler> call) {
        assertThatThrownBy(() -> call.accept(X64Assembler.create())).isInstanceOf(InternalCompilerError.class)
                .hasMessageContaining(message);
    }

    @Test
    void wrongUseIsRefused() {
        refused("does not fit BYTE", a -> a.add(OpSize.BYTE, Gpr.RCX, 256));
        refused("does not fit BYTE", a -> a.add(OpSize.BYTE, Gpr.RCX, -129));
        refused("does not fit WORD", a -> a.mov(OpSize.WORD, Mem.base(Gpr.RCX), 65536));
        refused("no byte form", a -> a.lea(OpSize.BYTE, Gpr.RAX, Mem.base(Gpr.RCX)));
        refused("no byte form", a -> a.imul(OpSize.BYTE, Gpr.RAX, Gpr.RCX, 3));
        refused("no byte form", a -> a.cmovcc(Cond.E, OpSize.BYTE, Gpr.RAX, Gpr.RCX));
        refused("not a byte", a -> a.shl(OpSize.DWORD, Gpr.RAX, 256));
        refused("cannot extend", a -> a.movzx(OpSize.DWORD, OpSize.DWORD, Gpr.RAX, Gpr.RCX));
        refused("needs an immediate", a -> a.sse(SseOp.PSHUFD, Xmm.XMM0, Xmm.XMM1));
        refused("has no immediate", a -> a.sse(SseOp.ADDSD, Xmm.XMM0, Xmm.XMM1, 1));
        refused("cannot align", a -> a.align(24));
        refused("never bound", a -> {
            a.jmp(new Label());
            a.finish();
        });
        refused("never bound", a -> {
            a.lea(OpSize.QWORD, Gpr.RAX, Mem.rip(new Label()));
            a.finish();
        });
        refused("another assembler", a -> {
            a.jmp(X64Assembler.create().here());
            a.finish();
        });
        refused("bound twice", a -> a.bind(a.here()));
        refused("has finished", a -> {
            a.finish();
            a.ret();
        });
        refused("kept no listing", a -> a.finish().listing());
        refused("rsp cannot be an index", a -> Mem.of(Gpr.RAX, Gpr.RSP, 2, 0));
        refused("rsp cannot be an index", a -> Mem.index(Gpr.RSP, 4, 0));
        refused("scale", a -> Mem.of(Gpr.RAX, Gpr.RCX, 3, 0));
        refused("out of range", a -> Mem.base(Gpr.RAX, Integer.MAX_VALUE).plus(1));
        refused("out of range", a -> a.mov(OpSize.DWORD, Mem.rip(FIELD, Integer.MIN_VALUE), 1));
        refused("does not fit 32 bits", a -> {
            a.nop(10);
            a.lea(OpSize.QWORD, Gpr.RAX, Mem.rip(a.here(), Integer.MIN_VALUE));
            a.finish();
        });
    }
}
