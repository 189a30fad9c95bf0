/** Generators and oracles for property-based tests of IL compilers. */
module dev.gatun.fuzz {
    requires transitive dev.gatun.runtime;
    requires static transitive net.jqwik.api;

    exports dev.gatun.fuzz;
    exports dev.gatun.fuzz.abi;
    exports dev.gatun.fuzz.il;
    exports dev.gatun.fuzz.interp;
    exports dev.gatun.fuzz.jqwik;
    exports dev.gatun.fuzz.mutate;
    exports dev.gatun.fuzz.oracle;
    exports dev.gatun.fuzz.program;
    exports dev.gatun.fuzz.shape;
    exports dev.gatun.fuzz.soak;
}
