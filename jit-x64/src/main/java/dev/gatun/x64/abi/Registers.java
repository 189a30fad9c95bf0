package dev.gatun.x64.abi;

import dev.gatun.jit.target.RegisterFile.Register;
import dev.gatun.jit.vcode.Kind;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The machine's registers by the numbers that {@code RegisterFile} and {@code CallLayout} use: 0 to 15 the integer
 * registers in the order of their hardware encoding, 16 to 31 xmm0 to xmm15.
 */
public final class Registers {
    public static final int RAX = 0;
    public static final int RCX = 1;
    public static final int RDX = 2;
    public static final int RBX = 3;
    public static final int RSP = 4;
    public static final int RBP = 5;
    public static final int RSI = 6;
    public static final int RDI = 7;
    public static final int R8 = 8;
    public static final int R9 = 9;
    public static final int R10 = 10;
    public static final int R11 = 11;
    public static final int R12 = 12;
    public static final int R13 = 13;
    public static final int R14 = 14;
    public static final int R15 = 15;
    public static final int XMM0 = 16;

    /** The thread context, in all compiled code. */
    public static final int CONTEXT = R15;
    /** The emitter's own integer register: no value lives in it from one instruction of vcode to the next. */
    public static final int SCRATCH = R11;
    /** The emitter's own float register, xmm15. */
    public static final int FLOAT_SCRATCH = XMM0 + 15;

    private static final List<String> INTEGER_NAMES = List.of("rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi",
            "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15");

    /** All registers, by number. */
    static final List<Register> ALL = IntStream.range(0, 32)
            .mapToObj(n -> new Register(n, name(n), isFloat(n) ? Kind.F64 : Kind.I64)).toList();

    private Registers() {
    }

    /** The number of {@code xmm<index>}. */
    public static int xmm(int index) {
        return XMM0 + index;
    }

    /** Whether the register is an xmm register. */
    public static boolean isFloat(int register) {
        return register >= XMM0;
    }

    /** The number that instructions encode: 0 to 15. */
    public static int code(int register) {
        return register & 15;
    }

    /** The register's name, of the 64-bit register for an integer one. */
    public static String name(int register) {
        return isFloat(register) ? "xmm" + code(register) : INTEGER_NAMES.get(register);
    }

    /** The set with these registers: bit n for register n. */
    static long set(List<Integer> registers) {
        return registers.stream().mapToLong(r -> 1L << r).reduce(0, (a, b) -> a | b);
    }
}
