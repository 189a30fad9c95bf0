package dev.gatun.x64.asm;

import java.util.ArrayList;
import java.util.List;

/** The operands that encodings go wrong on. */
final class Operands {
    private static final int[] DISPLACEMENTS =
            {0, 1, -1, 127, 128, -128, -129, 255, Integer.MAX_VALUE, Integer.MIN_VALUE};
    private static final int[] SCALES = {1, 2, 4, 8};

    private Operands() {
    }

    /**
     * Every addressing mode once: all bases (rsp and r12 need a SIB, rbp and r13 a displacement), indexes and scales,
     * no base, absolute, rip-relative.
     */
    static List<Mem> memory(Label label) {
        var list = new ArrayList<Mem>();
        for (Gpr base : Gpr.values()) {
            list.add(Mem.base(base));
        }
        for (Gpr base : List.of(Gpr.RAX, Gpr.RSP, Gpr.RBP, Gpr.R12, Gpr.R13)) {
            for (int disp : new int[] {127, 128, -128, -129}) {
                list.add(Mem.base(base, disp));
            }
        }
        list.add(Mem.of(Gpr.RAX, Gpr.RCX, 1, 0));
        list.add(Mem.of(Gpr.RBP, Gpr.R12, 2, 0));
        list.add(Mem.of(Gpr.R13, Gpr.RBP, 4, 127));
        list.add(Mem.of(Gpr.R12, Gpr.R13, 8, -129));
        list.add(Mem.of(Gpr.RSP, Gpr.RAX, 1, -128));
        list.add(Mem.of(Gpr.RDX, Gpr.RSP, 1, 0));
        list.add(Mem.of(Gpr.R15, Gpr.R14, 8, Integer.MAX_VALUE));
        list.add(Mem.index(Gpr.R12, 8, 0));
        list.add(Mem.index(Gpr.RCX, 2, Integer.MIN_VALUE));
        list.add(Mem.index(Gpr.RBP, 4, -1));
        list.add(Mem.index(Gpr.R13, 1, 128));
        list.add(Mem.abs(0x1000));
        list.add(Mem.abs(Integer.MAX_VALUE));
        list.add(Mem.abs(-8));
        list.add(Mem.rip(label));
        list.add(Mem.rip(label, 16));
        return list;
    }

    /** Every base with every index, scale and displacement that differ in encoding. */
    static List<Mem> allMemory() {
        var list = new ArrayList<Mem>();
        for (Gpr base : Gpr.values()) {
            for (int disp : DISPLACEMENTS) {
                list.add(Mem.base(base, disp));
                for (int scale : SCALES) {
                    for (Gpr index : Gpr.values()) {
                        if (index != Gpr.RSP) {
                            list.add(Mem.of(base, index, scale, disp));
                        }
                    }
                }
            }
        }
        for (Gpr index : Gpr.values()) {
            for (int scale : SCALES) {
                for (int disp : DISPLACEMENTS) {
                    if (index != Gpr.RSP) {
                        list.add(Mem.index(index, scale, disp));
                    }
                }
            }
        }
        return list;
    }

    /** Immediates at the edges of what an operand kind takes, for an operation of {@code 1 << log2} bytes. */
    static long[] immediates(Row row, int log2) {
        for (Operand o : row.operands()) {
            switch (o) {
                case IMM8 -> {
                    return new long[] {-128, -1, 0, 1, 127};
                }
                case UIMM8 -> {
                    return new long[] {2, 0, 7, 31, 63, 127, 128, 255};
                }
                case IMM16 -> {
                    return row.mnemonic().equals("ret") ? new long[] {1, 8, 0x7FFF, 0xFFFF}
                            : new long[] {-32768, -129, -1, 0, 255, 32767};
                }
                case IMM32 -> {
                    return new long[] {128, 255, -129, Integer.MIN_VALUE, Integer.MAX_VALUE};
                }
                case IMMV -> {
                    return log2 == 1 ? new long[] {128, 255, -129, -32768, 32767}
                            : new long[] {128, 255, -129, 32768, Integer.MIN_VALUE, Integer.MAX_VALUE};
                }
                case IMM64 -> {
                    return new long[] {0, -1, 1, Long.MIN_VALUE, Long.MAX_VALUE, 0x1122334455667788L, 0xFFFFFFFFL};
                }
                default -> {
                }
            }
        }
        return new long[] {0};
    }
}
