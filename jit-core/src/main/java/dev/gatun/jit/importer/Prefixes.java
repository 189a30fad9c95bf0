package dev.gatun.jit.importer;

import dev.gatun.il.body.Instruction;
import dev.gatun.il.body.Opcode;
import java.util.List;

/** What a prefix may stand before (ECMA-335 III.2, each paragraph "Correctness"). */
final class Prefixes {
    private Prefixes() {
    }

    /**
     * What is wrong with a prefix, or null. A branch to the instruction behind a prefix is looked for elsewhere.
     *
     * @param index of the prefix in the code
     */
    static String problem(List<Instruction> code, int index) {
        var prefix = code.get(index);
        int at = index + 1;
        while (at < code.size() && code.get(at).opcode().isPrefix()) {
            at++;
        }
        if (at == code.size()) {
            return prefix.opcode() + " stands before no instruction";
        }
        var opcode = code.get(at).opcode();
        if (prefix.opcode() == Opcode.UNALIGNED && prefix.intValue() != 1 && prefix.intValue() != 2 && prefix.intValue() != 4) {
            return "unaligned. takes 1, 2 or 4, not " + prefix.intValue();
        }
        if (!takes(prefix.opcode(), opcode)) {
            return prefix.opcode() + " does not go with " + opcode;
        }
        boolean returns = at + 1 < code.size() && code.get(at + 1).opcode() == Opcode.RET;
        return prefix.opcode() == Opcode.TAIL && !returns ? "tail. is not followed by a call and ret" : null;
    }

    private static boolean takes(Opcode prefix, Opcode opcode) {
        return switch (prefix) {
            // Beyond the standard: a static abstract method is reached by call or ldftn.
            case CONSTRAINED -> opcode == Opcode.CALLVIRT || opcode == Opcode.CALL || opcode == Opcode.LDFTN;
            case READONLY -> opcode == Opcode.LDELEMA || opcode == Opcode.CALL || opcode == Opcode.CALLVIRT;
            case TAIL -> opcode == Opcode.CALL || opcode == Opcode.CALLVIRT || opcode == Opcode.CALLI;
            case VOLATILE -> accessesMemory(opcode) || opcode == Opcode.LDSFLD || opcode == Opcode.STSFLD;
            case UNALIGNED -> accessesMemory(opcode);
            case NO -> checks(opcode);
            default -> false;
        };
    }

    private static boolean accessesMemory(Opcode opcode) {
        return switch (opcode) {
            case LDFLD, STFLD, LDOBJ, STOBJ, INITBLK, CPBLK -> true;
            default -> opcode.il().startsWith("ldind.") || opcode.il().startsWith("stind.");
        };
    }

    private static boolean checks(Opcode opcode) {
        return switch (opcode) {
            case CASTCLASS, UNBOX, LDELEMA, LDFLD, STFLD, CALLVIRT, LDVIRTFTN -> true;
            default -> opcode.il().startsWith("ldelem") || opcode.il().startsWith("stelem");
        };
    }
}
