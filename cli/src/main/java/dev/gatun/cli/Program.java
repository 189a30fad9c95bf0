package dev.gatun.cli;

import dev.gatun.jit.types.ModuleDesc;
import dev.gatun.runtime.AssemblyTypes;

/** FILE in a type system, without a runtime: for commands that only ask. */
final class Program {
    private Program() {
    }

    static ModuleDesc open(Invocation invocation) {
        return AssemblyTypes.load(AssemblyFile.path(invocation.parameter(0)), invocation.settings().path());
    }
}
