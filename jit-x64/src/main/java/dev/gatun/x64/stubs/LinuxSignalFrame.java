package dev.gatun.x64.stubs;

import dev.gatun.x64.abi.Registers;

/**
 * What Linux on x86-64 gives a signal handler: offsets in {@code siginfo_t} and {@code ucontext_t}, in bytes
 * (asm-generic/siginfo.h; arch/x86/include/uapi/asm/sigcontext.h, the struct starts at +40 of ucontext).
 */
final class LinuxSignalFrame {
    static final int SI_CODE = 8;
    static final int SI_ADDR = 16;
    /** Raised by the processor without an address: a non-canonical one, for example. */
    static final int SI_KERNEL = 0x80;
    static final int SIGFPE = 8;
    static final int SIGSEGV = 11;

    /** r8 to r15, rdi, rsi, rbp, rbx, rdx, rax, rcx, rsp, rip. */
    private static final int[] ORDER = {Registers.R8, Registers.R9, Registers.R10, Registers.R11, Registers.R12,
        Registers.R13, Registers.R14, Registers.R15, Registers.RDI, Registers.RSI, Registers.RBP, Registers.RBX,
        Registers.RDX, Registers.RAX, Registers.RCX, Registers.RSP};
    private static final int REGISTERS = 40;
    static final int RIP = REGISTERS + 8 * ORDER.length;
    /** The address of the FXSAVE image, after rip, flags, segments, err, trapno, oldmask and cr2. */
    static final int FLOATS_POINTER = RIP + 8 * 7;
    /** Where in it xmm0 is; each takes 16 bytes (Intel SDM volume 1, 10.5.1). */
    static final int XMM0 = 160;

    private LinuxSignalFrame() {
    }

    /** Offset in ucontext_t of an integer register. */
    static int offset(int register) {
        for (int i = 0; i < ORDER.length; i++) {
            if (ORDER[i] == register) {
                return REGISTERS + 8 * i;
            }
        }
        throw new IllegalArgumentException("not an integer register: " + register);
    }
}
