package dev.gatun.x64.asm;

import static dev.gatun.x64.asm.Row.row;

/** The eight binary integer operations that share one pattern of encodings (Intel SDM vol. 2, ADD to CMP). */
public enum Alu {
    ADD(0), OR(1), ADC(2), SBB(3), AND(4), SUB(5), XOR(6), CMP(7);

    final Row rm8r8;
    final Row rmr;
    final Row r8rm8;
    final Row rrm;
    final Row al8;
    final Row acc;
    final Row rm8imm8;
    final Row rmimm;
    final Row rmimm8;

    Alu(int digit) {
        String mnemonic = mnemonic();
        rm8r8 = row(mnemonic, "rm8, r8", at(digit, 0).concat(" /r"));
        rmr = row(mnemonic, "rmv, rv", at(digit, 1).concat(" /r"));
        r8rm8 = row(mnemonic, "r8, rm8", at(digit, 2).concat(" /r"));
        rrm = row(mnemonic, "rv, rmv", at(digit, 3).concat(" /r"));
        al8 = row(mnemonic, "al, imm8", at(digit, 4).concat(" ib"));
        acc = row(mnemonic, "acc, immv", at(digit, 5).concat(" iz"));
        rm8imm8 = row(mnemonic, "rm8, imm8", "80 /" + digit + " ib");
        rmimm = row(mnemonic, "rmv, immv", "81 /" + digit + " iz");
        rmimm8 = row(mnemonic, "rmv, imm8", "83 /" + digit + " ib");
    }

    private static String at(int digit, int form) {
        return Row.hexByte(digit * 8 + form);
    }

    /** The mnemonic, lower case. */
    public String mnemonic() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
