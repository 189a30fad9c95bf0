package dev.gatun.x64.asm;

import dev.gatun.jit.InternalCompilerError;

/** The sixteen vector registers in the order of their hardware numbers. */
public enum Xmm {
    XMM0, XMM1, XMM2, XMM3, XMM4, XMM5, XMM6, XMM7, XMM8, XMM9, XMM10, XMM11, XMM12, XMM13, XMM14, XMM15;

    private static final Xmm[] BY_NUMBER = values();

    private final String text = "xmm" + ordinal();

    /** The hardware number, 0 to 15. */
    public int number() {
        return ordinal();
    }

    /** The register of a hardware number, 0 to 15. */
    public static Xmm of(int number) {
        if (number < 0 || number >= BY_NUMBER.length) {
            throw new InternalCompilerError("no vector register has the number " + number);
        }
        return BY_NUMBER[number];
    }

    @Override
    public String toString() {
        return text;
    }
}
