package dev.gatun.x64.asm;

/**
 * Assembles x86-64 machine code, one method call an instruction, named after the mnemonic; operands in Intel order
 * (destination first).
 *
 * <pre>{@code
 *   var asm = X64Assembler.withListing();
 *   Label loop = asm.newLabel();
 *   asm.zero(Gpr.RAX);                                     // xor eax, eax
 *   asm.bind(loop);
 *   asm.add(OpSize.QWORD, Gpr.RAX, Mem.of(Gpr.RDI, Gpr.RSI, 8, -8));
 *   asm.dec(OpSize.QWORD, Gpr.RSI);
 *   asm.jcc(Cond.NE, loop);
 *   asm.ret();
 *   AssembledCode code = asm.finish();
 *   System.out.print(code.listing());
 * }</pre>
 *
 * <p>Branches to labels take their short form wherever it reaches. The buffer grows as needed. Wrong use (an immediate
 * that does not fit, a label never bound, a form that does not exist) is an
 * {@link dev.gatun.jit.InternalCompilerError}. One assembler is for one thread.
 */
public final class X64Assembler extends VectorAssembler {
    private X64Assembler(boolean listing) {
        super(listing);
    }

    /** An assembler that keeps nothing but the code. */
    public static X64Assembler create() {
        return new X64Assembler(false);
    }

    /** An assembler that also records what {@link AssembledCode#listing} shows. */
    public static X64Assembler withListing() {
        return new X64Assembler(true);
    }
}
