/** Type system, import of IL into vcode, analysis and register allocation. Knows no machine. */
module dev.gatun.jit {
    requires transitive dev.gatun.il;

    exports dev.gatun.jit;
    exports dev.gatun.jit.alloc;
    exports dev.gatun.jit.analysis;
    exports dev.gatun.jit.code;
    exports dev.gatun.jit.importer;
    exports dev.gatun.jit.stack;
    exports dev.gatun.jit.target;
    exports dev.gatun.jit.types;
    exports dev.gatun.jit.vcode;
    exports dev.gatun.jit.verify;
}
