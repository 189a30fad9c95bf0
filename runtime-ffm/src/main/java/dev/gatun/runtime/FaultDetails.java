package dev.gatun.runtime;

import java.util.Locale;
import java.util.Map;

/**
 * What the processor said about a fault in compiled code.
 *
 * @param signal      the number of the signal, 11 for a bad address, 8 for a division
 * @param instruction the faulting machine instruction in Intel syntax, empty where no listing was kept
 * @param method      the method it belongs to, {@code Ns.Type::Method(int32)}, or the name of a stub
 * @param ilOffset    the IL instruction it was compiled from, -1 where unknown
 * @param rip         where it is
 * @param address     the memory address it could not reach
 * @param registers   the integer registers at that moment, by name in hardware order
 */
public record FaultDetails(int signal, String instruction, String method, int ilOffset, long rip, long address,
        Map<String, Long> registers) {
    /** Two or more lines: instruction, place and registers. */
    @Override
    public String toString() {
        var text = new StringBuilder(String.format(Locale.ROOT, "fault: %s at rip 0x%x, address 0x%x, in %s",
                instruction.isEmpty() ? "signal " + signal : instruction, rip, address, method));
        if (ilOffset >= 0) {
            text.append(String.format(Locale.ROOT, " at IL_%04x", ilOffset));
        }
        int column = 0;
        for (var register : registers.entrySet()) {
            text.append(column++ % 4 == 0 ? "\n  " : "  ")
                    .append(String.format(Locale.ROOT, "%-3s %016x", register.getKey(), register.getValue()));
        }
        return text.toString();
    }
}
