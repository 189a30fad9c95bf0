package dev.gatun.jit.alloc;

import dev.gatun.jit.target.OperandRules;
import dev.gatun.jit.target.RegisterFile;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VOp;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Register files for tests, and operand rules in the manner of x86-64. */
final class TestTarget {
    private static final String[] X64 = {"rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi",
        "r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15"};

    /** System V: rax rcx rdx rsi rdi r8 r9 r10, callee-saved rbx r12 r13 r14; xmm0 to xmm14. */
    static final RegisterFile SYSTEM_V = x64(List.of(0, 1, 2, 6, 7, 8, 9, 10, 3, 12, 13, 14), mask(3, 12, 13, 14));
    /** Windows: rsi, rdi and xmm6 to xmm14 are callee-saved too. */
    static final RegisterFile WINDOWS = x64(List.of(0, 1, 2, 8, 9, 10, 3, 6, 7, 12, 13, 14),
            mask(3, 6, 7, 12, 13, 14) | mask(IntStream.rangeClosed(22, 30).toArray()));
    /** Three integer registers, the last callee-saved, and two for floats. */
    static final RegisterFile TINY = new RegisterFile(List.of(new RegisterFile.Register(0, "a0", Kind.I64),
            new RegisterFile.Register(1, "a1", Kind.I64), new RegisterFile.Register(2, "s0", Kind.I64),
            new RegisterFile.Register(3, "f0", Kind.F64), new RegisterFile.Register(4, "f1", Kind.F64)),
            List.of(0, 1, 2), List.of(3, 4), mask(2));

    /**
     * Moves take anything; tied sources, first operands of comparisons, stored values and code addresses need
     * registers.
     */
    static final OperandRules RULES = new OperandRules() {
        @Override
        public boolean sourceNeedsRegister(VInst inst, int index) {
            return switch (inst.op) {
                case MOV, RET -> false;
                case CALL -> true;
                case LOAD, STORE -> true;
                default -> index == 0 || inst.mem != null;
            };
        }

        @Override
        public boolean destinationNeedsRegister(VInst inst) {
            return inst.op != VOp.MOV;
        }
    };

    private TestTarget() {
    }

    private static RegisterFile x64(List<Integer> order, long calleeSaved) {
        var all = new ArrayList<RegisterFile.Register>();
        for (var name : X64) {
            all.add(new RegisterFile.Register(all.size(), name, Kind.I64));
        }
        for (int i = 0; i < 16; i++) {
            all.add(new RegisterFile.Register(all.size(), "xmm" + i, Kind.F64));
        }
        return new RegisterFile(all, order, IntStream.range(16, 31).boxed().toList(), calleeSaved);
    }

    static long mask(int... registers) {
        return IntStream.of(registers).mapToLong(r -> 1L << r).reduce(0, (a, b) -> a | b);
    }

    /** What a call destroys. */
    static long callerSaved(RegisterFile file) {
        long all = 0;
        for (int r : file.intOrder()) {
            all |= 1L << r;
        }
        for (int r : file.floatOrder()) {
            all |= 1L << r;
        }
        return all & ~file.calleeSaved();
    }
}
