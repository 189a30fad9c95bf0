package dev.gatun.fuzz.abi;

import dev.gatun.fuzz.abi.AbiType.Struct;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The C file of a batch: for every signature and both ABIs a callee, which logs its arguments and returns what it finds,
 * and a caller of a function pointer, through a shim that checks the callee-saved registers.
 */
final class CBatch {
    private static final List<String> SYSV_SAVED = List.of("rbx", "rbp", "r12", "r13", "r14");
    private static final List<String> MS_SAVED = List.of("rbx", "rbp", "rsi", "rdi", "r12", "r13", "r14");

    private CBatch() {
    }

    /** The text of the file. */
    static String text(List<AbiSignature> signatures, List<Struct> structs) {
        var c = new StringBuilder("#include <stdint.h>\n#include <stddef.h>\n#include <string.h>\n"
                + "unsigned char args[4096], log_[4096], ret[256], result[256];\n"
                + "__attribute__((used)) void *shim_target, *shim_caller, *shim_context; int shim_bad;\n"
                + "__attribute__((used)) uint64_t shim_saved[64], shim_return, shim_want[2] = "
                + "{0x1234567890abcdefull, 0xfedcba0987654321ull};\n");
        for (var s : structs) {
            c.append(s.declaration()).append('\n');
        }
        c.append("int32_t layouts[] = {");
        for (var s : structs) {
            c.append("sizeof(").append(s.c()).append("), _Alignof(").append(s.c()).append("), ");
            s.members().forEach(m -> c.append("offsetof(").append(s.c()).append(", ").append(m.name()).append("), "));
        }
        c.append("0};\n").append(shim("sysv", SYSV_SAVED, 0, 0)).append(shim("ms", MS_SAVED, 6, 15));
        // One ABI after the other: gcc sets its registers up anew whenever that of the next function is another.
        for (var abi : List.of("sysv", "ms")) {
            for (int i = 0; i < signatures.size(); i++) {
                functions(c, signatures.get(i), abi, i);
            }
        }
        return c.toString();
    }

    private static void functions(StringBuilder c, AbiSignature s, String abi, int index) {
        String attribute = "__attribute__((" + abi + "_abi)) ";
        String type = s.result().map(AbiType::c).orElse("void");
        var parameters = s.parameters();
        int[] offsets = s.offsets();
        c.append(attribute).append(type).append(' ').append(abi).append("_callee").append(index).append('(')
                .append(parameters.isEmpty() ? "void" : IntStream.range(0, parameters.size())
                        .mapToObj(k -> parameters.get(k).c() + " p" + k).collect(Collectors.joining(", ")))
                .append(") { if ((uintptr_t) __builtin_frame_address(0) & 15) shim_bad |= 1 << 30; ");
        for (int k = 0; k < parameters.size(); k++) {
            c.append("memcpy(log_ + ").append(offsets[k]).append(", &p").append(k).append(", sizeof p").append(k)
                    .append("); ");
        }
        s.result().ifPresent(r -> c.append(r.c()).append(" r; memcpy(&r, ret, sizeof r); return r; "));
        c.append("}\n").append(attribute).append("void ").append(abi).append("_caller").append(index)
                .append("(void *f) { shim_target = f; ");
        for (int k = 0; k < parameters.size(); k++) {
            c.append(parameters.get(k).c()).append(" p").append(k).append("; memcpy(&p").append(k).append(", args + ")
                    .append(offsets[k]).append(", sizeof p").append(k).append("); ");
        }
        c.append(type).append(" (").append(attribute).append("*shim)(")
                .append(parameters.isEmpty() ? "void" : parameters.stream().map(AbiType::c)
                        .collect(Collectors.joining(", "))).append(") = (void *) ").append(abi).append("_shim; ")
                .append(s.result().map(r -> r.c() + " r = ").orElse("")).append("shim(")
                .append(IntStream.range(0, parameters.size()).mapToObj(k -> "p" + k)
                        .collect(Collectors.joining(", "))).append("); ")
                .append(s.result().isPresent() ? "memcpy(result, &r, sizeof r); " : "").append("}\n");
    }

    /**
     * Stands between caller and callee with the stack as it is: keeps the return address and the saved registers in
     * memory, fills the registers with what they must come back with, jumps to the callee, and compares. r15 is the thread
     * context for IL: the entry keeps it when IL calls the caller, the shim gives it back to IL.
     */
    private static String shim(String abi, List<String> saved, int firstVector, int endVector) {
        var asm = new StringBuilder();
        line(asm, ".text");
        line(asm, ".globl " + abi + "_entry");
        line(asm, abi + "_entry:");
        line(asm, "movq shim_context@GOTPCREL(%rip), %r11");
        line(asm, "movq %r15, (%r11)");
        line(asm, "movq shim_caller@GOTPCREL(%rip), %r11");
        line(asm, "jmp *(%r11)");
        line(asm, ".globl " + abi + "_shim");
        line(asm, abi + "_shim:");
        line(asm, "movq (%rsp), %rax");
        line(asm, "movq shim_return@GOTPCREL(%rip), %r11");
        line(asm, "movq %rax, (%r11)");
        line(asm, "movq shim_saved@GOTPCREL(%rip), %r11");
        for (int i = 0; i < saved.size(); i++) {
            line(asm, "movq %" + saved.get(i) + ", " + 8 * i + "(%r11)");
        }
        line(asm, "movq %r15, 80(%r11)");
        for (int x = firstVector; x < endVector; x++) {
            line(asm, "movups %xmm" + x + ", " + (128 + 16 * x) + "(%r11)");
        }
        line(asm, "movq shim_want@GOTPCREL(%rip), %r11");
        for (int x = firstVector; x < endVector; x++) {
            line(asm, "movups (%r11), %xmm" + x);
        }
        for (int i = 0; i < saved.size(); i++) {
            line(asm, "movabsq $0x" + want(i) + ", %" + saved.get(i));
        }
        line(asm, "movq shim_context@GOTPCREL(%rip), %r11");
        line(asm, "movq (%r11), %r15");
        line(asm, "leaq 1f(%rip), %rax");
        line(asm, "movq %rax, (%rsp)");
        line(asm, "movq shim_target@GOTPCREL(%rip), %r11");
        line(asm, "jmp *(%r11)");
        line(asm, "1: movq shim_bad@GOTPCREL(%rip), %r10");
        for (int i = 0; i < saved.size(); i++) {
            line(asm, "movabsq $0x" + want(i) + ", %r11");
            line(asm, "cmpq %r11, %" + saved.get(i));
            line(asm, "je 2f");
            line(asm, "orl $" + (1 << i) + ", (%r10)");
            line(asm, "2:");
        }
        line(asm, "movq shim_context@GOTPCREL(%rip), %r11");
        line(asm, "cmpq (%r11), %r15");
        line(asm, "je 2f");
        line(asm, "orl $128, (%r10)");
        line(asm, "2: movq shim_want@GOTPCREL(%rip), %r11");
        for (int x = firstVector; x < endVector; x++) {
            line(asm, "movups (%r11), %xmm5");
            line(asm, "pcmpeqd %xmm" + x + ", %xmm5");
            line(asm, "pmovmskb %xmm5, %ecx");
            line(asm, "cmpl $0xffff, %ecx");
            line(asm, "je 2f");
            line(asm, "orl $" + (1 << 8 + x) + ", (%r10)");
            line(asm, "2:");
        }
        line(asm, "movq shim_saved@GOTPCREL(%rip), %r11");
        for (int i = 0; i < saved.size(); i++) {
            line(asm, "movq " + 8 * i + "(%r11), %" + saved.get(i));
        }
        for (int x = firstVector; x < endVector; x++) {
            line(asm, "movups " + (128 + 16 * x) + "(%r11), %xmm" + x);
        }
        line(asm, "movq 80(%r11), %r15");
        line(asm, "movq shim_return@GOTPCREL(%rip), %r11");
        line(asm, "jmp *(%r11)");
        return "__asm__(\n" + asm + ");\nextern void " + abi + "_shim(void);\n";
    }

    private static String want(int i) {
        return Long.toHexString(0x5a5a_0101_0101_0101L * (i + 1) & Long.MAX_VALUE);
    }

    private static void line(StringBuilder asm, String text) {
        asm.append('"').append(text).append("\\n\"\n");
    }
}
