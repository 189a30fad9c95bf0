package dev.gatun.x64.asm;

import static dev.gatun.x64.asm.Row.row;

/** Shifts and rotates. The processor takes the count modulo 32, or modulo 64 for QWORD. */
public enum Shift {
    ROL(0), ROR(1), RCL(2), RCR(3), SHL(4), SHR(5), SAR(7);

    final Row byOne8;
    final Row byOne;
    final Row byCl8;
    final Row byCl;
    final Row byImm8;
    final Row byImm;

    Shift(int digit) {
        String mnemonic = mnemonic();
        byOne8 = row(mnemonic, "rm8, 1", "D0 /" + digit);
        byOne = row(mnemonic, "rmv, 1", "D1 /" + digit);
        byCl8 = row(mnemonic, "rm8, cl", "D2 /" + digit);
        byCl = row(mnemonic, "rmv, cl", "D3 /" + digit);
        byImm8 = row(mnemonic, "rm8, uimm8", "C0 /" + digit + " ib");
        byImm = row(mnemonic, "rmv, uimm8", "C1 /" + digit + " ib");
    }

    /** The mnemonic, lower case. */
    public String mnemonic() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
