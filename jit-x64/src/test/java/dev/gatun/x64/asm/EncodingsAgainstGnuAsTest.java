package dev.gatun.x64.asm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Every encoding row with every operand shape: our listing's text goes to GNU {@code as}, whose bytes must be ours.
 * Where an instruction has two encodings (register to register, in either direction) objdump must read both alike.
 */
class EncodingsAgainstGnuAsTest {
    private static List<Row> rows;

    @BeforeAll
    static void loadAllRows() {
        Binutils.assumePresent();
        rows = Rows.all();
    }

    @Test
    void registersAndImmediates() {
        var asm = X64Assembler.withListing();
        for (Row row : rows) {
            if (isBranch(row) || !row.takesRegister()) {
                continue;
            }
            for (int size : sizes(row)) {
                registerShapes(asm, row, size);
            }
        }
        // The rest are the "r, rm" rows, where as prefers the "rm, r" ones.
        compare("", asm.finish(), 0.85);
    }

    @Test
    void memory() {
        var asm = X64Assembler.withListing();
        var label = new Label("origin");
        asm.bind(label);
        for (Row row : rows) {
            if (!row.takesMemory()) {
                continue;
            }
            for (int size : sizes(row)) {
                memoryShapes(asm, row, size, Operands.memory(label));
            }
        }
        compare("origin:", asm.finish(), 1.0);
    }

    @Test
    void everyAddressingMode() {
        var asm = X64Assembler.withListing();
        int i = 0;
        for (Mem mem : Operands.allMemory()) {
            asm.mov(OpSize.QWORD, Gpr.of(i++ % 16), mem);
        }
        compare("", asm.finish(), 1.0);
    }

    private static void registerShapes(X64Assembler asm, Row row, int size) {
        long[] immediates = Operands.immediates(row, size);
        boolean plus = (row.bits() & Row.PLUS_R) != 0;
        boolean hasReg = row.operands().stream().anyMatch(o -> o.role == Operand.Role.REG);
        if (plus) {
            for (int reg = 0; reg < 16; reg++) {
                for (long imm : immediates) {
                    asm.inOpcode(row, size, reg, imm);
                }
            }
        } else if ((row.bits() & Row.MODRM) == 0) {
            for (long imm : immediates) {
                if ((row.bits() >>> Row.IMM_SHIFT & 7) == 0 || row.isLiteral()) {
                    asm.fixed(row);
                } else {
                    asm.immediateOnly(row, size, (int) imm);
                }
            }
        } else {
            for (int rm = 0; rm < 16; rm++) {
                for (int reg = 0; reg < (hasReg ? 16 : 1); reg++) {
                    asm.register(row, size, reg, rm, (int) immediates[(reg + rm) % immediates.length]);
                }
            }
            for (long imm : immediates) {
                asm.register(row, size, hasReg ? 9 : 0, 6, (int) imm);
            }
        }
    }

    private static void memoryShapes(X64Assembler asm, Row row, int size, List<Mem> operands) {
        long[] immediates = Operands.immediates(row, size);
        boolean hasReg = row.operands().stream().anyMatch(o -> o.role == Operand.Role.REG);
        int i = 0;
        for (Mem mem : operands) {
            asm.memory(row, size, hasReg ? i % 16 : 0, mem, (int) immediates[i % immediates.length]);
            i++;
        }
        for (int reg = 0; hasReg && reg < 16; reg++) {
            asm.memory(row, size, reg, Mem.base(Gpr.RBP, -8), (int) immediates[0]);
        }
        for (long imm : immediates) {
            asm.memory(row, size, 0, Mem.base(Gpr.R15, 8), (int) imm);
        }
    }

    private static int[] sizes(Row row) {
        return row.isSized() ? new int[] {1, 2, 3} : new int[] {3};
    }

    private static boolean isBranch(Row row) {
        return row.operands().stream().anyMatch(o -> o.role == Operand.Role.TARGET);
    }

    private static void compare(String prologue, AssembledCode code, double identicalAtLeast) {
        List<String> texts = new ArrayList<>();
        List<byte[]> ours = new ArrayList<>();
        for (Listing.Line line : code.listing().lines()) {
            if (line.kind() == Listing.Kind.INSTRUCTION) {
                texts.add(line.text());
                ours.add(HexFormat.of().parseHex(line.bytes()));
            }
        }
        List<byte[]> theirs = Binutils.assembleEach(prologue, texts);
        assertThat(theirs).hasSameSizeAs(ours);
        var differing = new ArrayList<Integer>();
        for (int i = 0; i < ours.size(); i++) {
            if (!Arrays.equals(ours.get(i), theirs.get(i))) {
                differing.add(i);
            }
        }
        List<String> ourText = Binutils.disassembleEach(differing.stream().map(ours::get).toList());
        List<String> theirText = Binutils.disassembleEach(differing.stream().map(theirs::get).toList());
        var wrong = new ArrayList<String>();
        for (int k = 0; k < differing.size(); k++) {
            int i = differing.get(k);
            if (!sameMeaning(ourText.get(k), theirText.get(k))) {
                wrong.add(texts.get(i) + ": ours " + HexFormat.of().formatHex(ours.get(i)) + " = " + ourText.get(k)
                        + "; as " + HexFormat.of().formatHex(theirs.get(i)) + " = " + theirText.get(k));
            }
        }
        if (Boolean.getBoolean("gatun.verbose")) {
            System.out.println(ours.size() + " instructions, " + differing.size() + " with another encoding in as: "
                    + differing.stream().limit(20).map(texts::get).toList());
        }
        assertThat(wrong.stream().limit(30)).as("%d of %d", wrong.size(), ours.size()).isEmpty();
        assertThat((double) (ours.size() - differing.size()) / ours.size()).isGreaterThanOrEqualTo(identicalAtLeast);
    }

    private static boolean sameMeaning(String a, String b) {
        return normal(a).equals(normal(b));
    }

    /** xchg does not care for the order of its operands, and of two equal ones is a nop. */
    private static String normal(String text) {
        String t = text.replaceAll(" +", " ");
        if (t.startsWith("xchg ")) {
            String[] operands = t.substring(5).split(",");
            Arrays.sort(operands);
            if (operands[0].equals("rax") && operands[1].equals("rax")) {
                return "nop";
            }
            return "xchg " + String.join(",", operands);
        }
        return t;
    }
}
