package dev.gatun.jit.opt;

import dev.gatun.jit.vcode.VMethod;

/** The passes, in order. */
public final class Optimizer {
    private Optimizer() {
    }

    /** Improves a method in place. */
    public static void run(VMethod method) {
        ControlFlow.simplify(method);
        StructFields.run(method);
        HandlerHomes.run(method);
        CopyPropagation.run(method);
        Comparisons.run(method);
        DeadCode.remove(method);
        CommonExpressions.run(method);
        CopyPropagation.run(method);
        BoundsChecks.run(method);
        DeadCode.remove(method);
        DivisionByConstant.run(method);
        ControlFlow.simplify(method);
    }
}
