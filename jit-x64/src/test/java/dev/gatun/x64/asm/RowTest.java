package dev.gatun.x64.asm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.jit.InternalCompilerError;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A row that contradicts itself or another one is refused when it is made. */
class RowTest {
    @BeforeAll
    static void loadAllRows() {
        assertThat(Rows.all()).hasSizeGreaterThan(300);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "r64, rm64      | 0F 04 /r         | without REX.W",
        "rv, rmv        | REX.W 0F 04 /r   | varies together with REX.W",
        "rv, rmv        | 66 0F 04 /r      | varies with 66",
        "rm32           | 0F 04 /r         | need one register operand",
        "r32, rm32      | 0F 04 /3         | /digit has none",
        "r32            | 0F 04 /r         | ModRM needs one rm operand",
        "rm32, imm8     | 0F 04 /0         | the immediate's form disagree",
        "rm32           | 0F 04 /0 ib      | operands and immediate disagree",
        "rm32, imm32    | 0F 04 /0 ib      | the immediate's form disagree",
        "r32            | 0F 04+r          | three low bits clear",
        "rm32           | 0F 04 /8         | a digit is 0 to 7",
        "rm32           | 0F 0 /0          | two hex digits",
        "rm32, imm8     | 0F 04 /0 ix      | unknown part",
        "''             | 0F 04 11         | literal ModRM",
        "rm32, r32      | F0 0F 04 /r      | lock needs a memory operand",
        "rm32, imm8     | 0F 04 /0 ib ib   | text after",
        "rm33           | 0F 04 /0         | unknown operand kind",
    })
    void contradictions(String operands, String encoding, String message) {
        assertThatThrownBy(() -> Row.row("test", operands, encoding)).isInstanceOf(InternalCompilerError.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "rm32, r32 | 01 /r",
        "rv, rmv   | 8B /r",
        "rmv       | F7 /3",
        "m32       | 0F AE /2",
        "r32       | 50+r",
        "''        | 0F AE F0",
        "xmm, xmm/m64 | F2 0F 58 /r",
        "m64, xmm  | F2 0F 11 /r",
    })
    void bytesThatAnotherRowHas(String operands, String encoding) {
        assertThatThrownBy(() -> Row.row("test", operands, encoding)).isInstanceOf(InternalCompilerError.class)
                .hasMessageContaining("two rows for the same bytes");
    }

    @Test
    void everyRowPrintsAsItIsWritten() {
        assertThat(IntegerRows.MOV_R64_IMM64).hasToString("movabs r64, imm64 = REX.W B8+r io");
        assertThat(Alu.SUB.rmimm8).hasToString("sub rmv, imm8 = 83 /5 ib");
        assertThat(IntegerRows.SETCC[Cond.NP.code()]).hasToString("setnp rm8 = 0F 9B /0");
    }
}
