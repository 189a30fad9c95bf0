package dev.gatun.x64.asm;

import static dev.gatun.x64.asm.Row.row;

/**
 * Integer operations with one operand. MUL, IMUL, DIV and IDIV work on rdx:rax (ah:al for BYTE) of the operation's
 * width.
 */
public enum Unary {
    INC("FE", "FF", 0), DEC("FE", "FF", 1),
    NOT("F6", "F7", 2), NEG("F6", "F7", 3),
    MUL("F6", "F7", 4), IMUL("F6", "F7", 5), DIV("F6", "F7", 6), IDIV("F6", "F7", 7);

    final Row rm8;
    final Row rm;

    Unary(String byteOpcode, String opcode, int digit) {
        rm8 = row(mnemonic(), "rm8", byteOpcode + " /" + digit);
        rm = row(mnemonic(), "rmv", opcode + " /" + digit);
    }

    /** The mnemonic, lower case. */
    public String mnemonic() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
