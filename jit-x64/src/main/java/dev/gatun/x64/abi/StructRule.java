package dev.gatun.x64.abi;

import dev.gatun.jit.target.ValueShape.Struct;

/** An ABI's classifier of structs. */
@FunctionalInterface
public interface StructRule {
    StructPassing classify(Struct struct);
}
