package dev.gatun.jit.importer;

import dev.gatun.il.body.MethodBody;
import dev.gatun.il.body.Opcode;
import java.util.BitSet;

/** Which arguments and locals of a body have their address taken, are exposed through it, or are written. */
final class LocalUse {
    final BitSet addressedArgs = new BitSet();
    final BitSet addressedLocals = new BitSet();
    final BitSet exposedArgs = new BitSet();
    final BitSet exposedLocals = new BitSet();
    final BitSet writtenArgs = new BitSet();

    LocalUse(MethodBody body) {
        var code = body.instructions();
        for (int i = 0; i < code.size(); i++) {
            var inst = code.get(i);
            switch (inst.opcode()) {
                case LDARGA, LDARGA_S -> {
                    addressedArgs.set(inst.intValue());
                    writtenArgs.set(inst.intValue());
                    if (i + 1 >= code.size() || !usesOnlyField(code.get(i + 1).opcode())) {
                        exposedArgs.set(inst.intValue());
                    }
                }
                case LDLOCA, LDLOCA_S -> {
                    addressedLocals.set(inst.intValue());
                    if (i + 1 >= code.size() || !usesOnlyField(code.get(i + 1).opcode())) {
                        exposedLocals.set(inst.intValue());
                    }
                }
                case STARG, STARG_S -> writtenArgs.set(inst.intValue());
                default -> {
                }
            }
        }
    }

    private static boolean usesOnlyField(Opcode next) {
        return next == Opcode.LDFLD || next == Opcode.INITOBJ || next == Opcode.LDOBJ;
    }
}
