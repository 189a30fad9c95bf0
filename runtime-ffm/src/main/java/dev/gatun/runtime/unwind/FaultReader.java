package dev.gatun.runtime.unwind;

import dev.gatun.jit.code.ThreadContext;
import dev.gatun.runtime.FaultDetails;
import dev.gatun.runtime.link.CodeMap;
import dev.gatun.runtime.link.InstalledMethod;
import dev.gatun.runtime.memory.NativeMemory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a thread context says of a fault. */
public final class FaultReader {
    private static final List<String> REGISTERS = List.of("rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11",
            "r12", "r13", "r14", "r15");

    private FaultReader() {
    }

    public static FaultDetails read(CodeMap codeMap, long context) {
        int signal = NativeMemory.getInt(context + ThreadContext.SIGNAL);
        long address = NativeMemory.getLong(context + ThreadContext.FAULT_ADDRESS);
        long rip = NativeMemory.getLong(context + ThreadContext.FAULT_RIP);
        Map<String, Long> registers = new LinkedHashMap<>();
        for (int i = 0; i < REGISTERS.size(); i++) {
            registers.put(REGISTERS.get(i), NativeMemory.getLong(context + ThreadContext.FAULT_REGISTERS + 8L * i));
        }
        var code = codeMap.find(rip);
        return new FaultDetails(signal, code.map(c -> c.instruction(rip)).orElse(""),
                code.map(c -> name(c, rip)).orElse("unknown code"),
                code.map(c -> c.positions(rip)).filter(p -> !p.isEmpty()).map(p -> p.getFirst().ilOffset()).orElse(-1),
                rip, address, registers);
    }

    /** The method that the instruction belongs to, one inlined there included. */
    private static String name(InstalledMethod code, long rip) {
        var positions = code.positions(rip);
        return positions.isEmpty() ? code.name() : positions.getFirst().method().fullName();
    }
}
