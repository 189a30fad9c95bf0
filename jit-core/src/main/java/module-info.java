/** Type system, import of IL into vcode, analysis and register allocation. Knows no machine. */
module dev.gatun.jit {
    requires transitive dev.gatun.il;

    exports dev.gatun.jit;
}
