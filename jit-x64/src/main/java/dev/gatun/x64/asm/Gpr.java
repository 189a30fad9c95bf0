package dev.gatun.x64.asm;

import dev.gatun.jit.InternalCompilerError;

/** The sixteen general-purpose registers in the order of their hardware numbers (Intel SDM vol. 2, 2.2.1). */
public enum Gpr {
    RAX("al", "ax", "eax", "rax"),
    RCX("cl", "cx", "ecx", "rcx"),
    RDX("dl", "dx", "edx", "rdx"),
    RBX("bl", "bx", "ebx", "rbx"),
    RSP("spl", "sp", "esp", "rsp"),
    RBP("bpl", "bp", "ebp", "rbp"),
    RSI("sil", "si", "esi", "rsi"),
    RDI("dil", "di", "edi", "rdi"),
    R8("r8b", "r8w", "r8d", "r8"),
    R9("r9b", "r9w", "r9d", "r9"),
    R10("r10b", "r10w", "r10d", "r10"),
    R11("r11b", "r11w", "r11d", "r11"),
    R12("r12b", "r12w", "r12d", "r12"),
    R13("r13b", "r13w", "r13d", "r13"),
    R14("r14b", "r14w", "r14d", "r14"),
    R15("r15b", "r15w", "r15d", "r15");

    private static final Gpr[] BY_NUMBER = values();

    private final String[] names;

    Gpr(String... names) {
        this.names = names;
    }

    /** The hardware number, 0 to 15. */
    public int number() {
        return ordinal();
    }

    /** The register of a hardware number, 0 to 15. */
    public static Gpr of(int number) {
        if (number < 0 || number >= BY_NUMBER.length) {
            throw new InternalCompilerError("no general-purpose register has the number " + number);
        }
        return BY_NUMBER[number];
    }

    /** The assembler's name for the part of a given width, {@code sil}, {@code si}, {@code esi} or {@code rsi}. */
    public String name(OpSize size) {
        return names[size.ordinal()];
    }

    /** The 64-bit name. */
    @Override
    public String toString() {
        return names[3];
    }
}
