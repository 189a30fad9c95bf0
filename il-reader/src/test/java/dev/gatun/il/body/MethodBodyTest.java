package dev.gatun.il.body;

import static dev.gatun.il.Fixtures.hex;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.il.BadImageException;
import dev.gatun.il.Fixtures;
import dev.gatun.il.Token;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.pe.PeImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodBodyTest {

    private static String lines(MethodBody body) {
        return body.toString().trim();
    }

    private static MethodBody read(String bytes) {
        return MethodBody.read(hex(bytes), 0);
    }

    private static MethodBody body(String file, String type, String method) {
        PeImage image = Fixtures.image(file);
        return image.body(Token.of(TableId.METHOD_DEF, Fixtures.method(image.metadata(), type, method))).orElseThrow();
    }

    @Test
    void aTinyBodyHasEightStackSlotsAndNoLocals() {
        MethodBody body = read("0A 1F2A 2A");
        assertThat(body.maxStack()).isEqualTo(8);
        assertThat(body.localSigToken()).isZero();
        assertThat(body.initLocals()).isFalse();
        assertThat(body.codeSize()).isEqualTo(2);
        assertThat(body.instructions()).hasToString("[IL_0000: ldc.i4.s 42]");
        assertThat(read("0E 1F2A 2A").instructions()).hasToString("[IL_0000: ldc.i4.s 42, IL_0002: ret]");
    }

    @Test
    void aFatBodyHasAHeaderOfTwelveBytes() {
        MethodBody body = read("1330 0300 03000000 02000011 00 00 2A");
        assertThat(body.maxStack()).isEqualTo(3);
        assertThat(body.initLocals()).isTrue();
        assertThat(body.localSigToken()).isEqualTo(0x11000002);
        assertThat(lines(body)).isEqualTo(".maxstack 3\nIL_0000: nop\nIL_0001: nop\nIL_0002: ret");
    }

    @Test
    void smallAndFatClausesOfSeveralSectionsComeInOrder() {
        // leave.s, endfinally, ret; then padding to 12 + 4, a small section with one clause and "more", and a fat one.
        MethodBody body = read("1B30 0100 04000000 00000000  DE01 DC 2A"
                + " 81 10 0000  0200 0000 02 0200 01 00000000"
                + " 41 34 0000  04000000 00000000 02000000 02000000 01000000 00000000"
                + " 00000000 00000000 02000000 02000000 01000000 05000001");
        assertThat(body.clauses().stream().map(ExceptionClause::toString)).containsExactly(
                ".try IL_0000 to IL_0002 finally handler IL_0002 to IL_0003",
                ".try IL_0000 to IL_0002 fault handler IL_0002 to IL_0003",
                ".try IL_0000 to IL_0002 catch 0x01000005 handler IL_0002 to IL_0003");
        assertThat(body.clauses().get(2).catchToken()).isEqualTo(0x01000005);
    }

    @Test
    void sectionsBeginAtMultiplesOfFourOfTheAddress() {
        // The same code three bytes long: one byte of padding when the body is at a multiple of 4, two at 4n + 3.
        String code = "1B30 0100 03000000 00000000  00 00 DC";
        String section = "01 10 0000  0200 0000 02 0200 01 00000000";
        assertThat(MethodBody.read(hex(code + "FF" + section), 0).clauses()).hasSize(1);
        assertThat(MethodBody.read(hex(code + "FFFF" + section), 3).clauses()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "00                                  | test+0x0: expected a method header, tiny or fat, found 0x0",
        "02                                  | test+0x1: expected at least one instruction",
        "0A 2A                               | test+0x1: expected 2 bytes here",
        "06 24                               | test+0x1: expected an opcode at IL_0000, found 0x24",
        "0A FE 24                            | test+0x1: expected an opcode at IL_0000, found 0xfe 0x24",
        "06 FE 01                            | test+0x2: expected 1 bytes here",
        "06 1F 01                            | test+0x2: expected 1 bytes here",
        "0A 2B 7F                            | test+0x1: expected the target of IL_0000 within the method's 2",
        "0A 2B FD                            | test+0x1: expected the target of IL_0000 within the method's 2",
        "12 2B 01 1F 2A                      | test+0x1: expected the target of IL_0000 at the start of an instruct",
        "1A 45 FFFFFF7F 2A                   | test+0x2: expected 2147483647 targets of the switch at IL_0000",
        "1A 45 FFFFFFFF 2A                   | test+0x2: expected 4294967295 targets of the switch at IL_0000",
        "2A 45 01000000 F8FFFFFF 2A          | test+0x1: expected the target of IL_0000 at the start of an instruct",
        "1320 0100 01000000 00000000 2A      | test+0x1: expected a fat method header of 3 words, found 2",
        "1330 0100 FFFFFFFF 00000000 2A      | test+0xc: expected 4294967295 bytes here",
        "1330 0100 01000000 01000002 2A      | test+0x8: expected a StandAloneSig token of the locals or 0",
        "1B30 0100 01000000 00000000 2A000000 02040000 | test+0x10: expected a section of exception clauses",
        "1B30 0100 01000000 00000000 2A000000 81000000 | test+0x10: expected a section of exception clauses",
        "1B30 0100 01000000 00000000 2A000000 81040000 | test+0x14: expected 4 bytes here"})
    void badBodiesSayWhereAndWhatWasExpected(String bytes, String problem) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(BadImageException.class).hasMessageStartingWith(problem);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0300 0000 02 0200 01 00000000       | expected an exception clause of kind 0, 1, 2 or 4, found 3",
        "0200 0000 01 0200 01 00000000       | expected a protected block of whole instructions",
        "0200 0000 05 0200 01 00000000       | expected a protected block of whole instructions",
        "0200 0000 00 0200 01 00000000       | expected a protected block of whole instructions",
        "0200 0000 02 0100 01 00000000       | expected a handler of whole instructions",
        "0200 0000 02 0400 01 00000000       | expected a handler of whole instructions",
        "0100 0000 02 0200 01 02000000       | expected the filter at an instruction before its handler",
        "0100 0000 02 0200 01 FFFFFFFF       | expected the filter at an instruction before its handler",
        "0000 0000 02 0200 01 05000006       | expected a TypeDef, TypeRef or TypeSpec to catch"})
    void badClausesAreRefused(String clause, String problem) {
        assertThatThrownBy(() -> read("1B30 0100 04000000 00000000 DE01 DC 2A 01 10 0000 " + clause))
                .isInstanceOf(BadImageException.class).hasMessageContaining(problem);
    }

    @Test
    void operandsOfEveryKind() {
        MethodBody body = body("odd.dll", "quoted name", "Prefixes");
        assertThat(lines(body)).isEqualTo("""
                .maxstack 3
                IL_0000: ldarg.0
                IL_0001: unaligned. 1
                IL_0004: volatile.
                IL_0006: ldind.i4
                IL_0007: ldarg.1
                IL_0008: conv.u1
                IL_0009: add.ovf.un
                IL_000A: brtrue IL_0021
                IL_000F: ldarg.0
                IL_0010: ldc.i4.0
                IL_0011: ldarg.1
                IL_0012: unaligned. 2
                IL_0015: initblk
                IL_0017: ldarg.0
                IL_0018: ldarg.1
                IL_0019: tail.
                IL_001B: call 0x06000003
                IL_0020: ret
                IL_0021: ldc.i4 2147483647
                IL_0026: ldc.i8 -9223372036854775808
                IL_002F: conv.i4
                IL_0030: xor
                IL_0031: ldc.r4 NaN
                IL_0036: ldc.r8 1.5
                IL_003F: conv.r4
                IL_0040: clt.un
                IL_0042: mul
                IL_0043: ret""");
        assertThat(body.instructions().get(1).intValue()).isEqualTo(1);
        assertThat(body.instructions().get(18).intValue()).isEqualTo(Integer.MAX_VALUE);
        assertThat(body.instructions().get(19).longValue()).isEqualTo(Long.MIN_VALUE);
        assertThat(body.instructions().get(22).rawBits()).isEqualTo(0x7FC00000);
        assertThat(body.instructions().get(23).doubleValue()).isEqualTo(1.5);
        assertThat(body.instructions().get(7).target()).isEqualTo(0x21);
        assertThat(body.instructions().get(16).token()).isEqualTo(0x06000003);
        Instruction first = body.instructions().getFirst();
        assertThat(first.opcode()).isEqualTo(Opcode.LDARG_0);
        assertThat(first.intValue()).isZero();
        assertThatThrownBy(first::token).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void switchesCallsAndJumps() {
        MethodBody body = body("odd.dll", "quoted name", "Indirect");
        assertThat(lines(body)).isEqualTo("""
                .maxstack 8
                IL_0000: ldarg.0
                IL_0001: ldftn 0x06000004
                IL_0007: calli 0x11000002
                IL_000C: switch (IL_001F, IL_0024, IL_001F)
                IL_001D: ldc.i4.m1
                IL_001E: ret
                IL_001F: ldarg 0
                IL_0023: ret
                IL_0024: jmp 0x06000004""");
        assertThat(body.instructions().get(3).targets()).containsExactly(0x1F, 0x24, 0x1F);
        assertThat(body.instructions().get(4).intValue()).isEqualTo(-1);
    }

    @Test
    void filtersFaultsAndCatches() {
        assertThat(body("odd.dll", "quoted name", "Blocks").clauses().stream().map(Object::toString)).containsExactly(
                ".try IL_0000 to IL_0003 fault handler IL_0003 to IL_0005",
                ".try IL_0000 to IL_000A filter IL_000A handler IL_000E to IL_0014",
                ".try IL_0014 to IL_0019 catch 0x01000005 handler IL_0019 to IL_001C");
    }

    @Test
    void aBlockOfMoreThan255BytesNeedsTheFatForm() {
        MethodBody body = body("flow.dll", "Flow", "Far");
        assertThat(body.clauses()).singleElement()
                .satisfies(clause -> assertThat(clause.tryLength()).isGreaterThan(255));
    }

    @Test
    void indexAtFindsInstructionsByOffset() {
        MethodBody body = body("flow.dll", "Flow", "Switch");
        for (int i = 0; i < body.instructions().size(); i++) {
            Instruction instruction = body.instructions().get(i);
            assertThat(body.indexAt(instruction.offset())).isEqualTo(i);
            if (instruction.length() > 1) {
                assertThat(body.indexAt(instruction.offset() + 1)).isEqualTo(-1);
            }
        }
        assertThat(body.indexAt(-1)).isEqualTo(-1);
        assertThat(body.indexAt(body.codeSize())).isEqualTo(-1);
    }
}
