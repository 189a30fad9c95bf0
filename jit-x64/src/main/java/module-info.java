/** x86-64 assembler, the two ABIs, lowering and emission. */
module dev.gatun.x64 {
    requires transitive dev.gatun.jit;

    exports dev.gatun.x64;
    exports dev.gatun.x64.abi;
    exports dev.gatun.x64.asm;
    exports dev.gatun.x64.stubs;
}
