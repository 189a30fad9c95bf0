/** Reads and writes PE files, ECMA-335 metadata, method bodies, Portable PDBs and textual IL. */
module dev.gatun.il {
    requires org.antlr.antlr4.runtime;

    exports dev.gatun.il;
    exports dev.gatun.il.assembler;
    exports dev.gatun.il.body;
    exports dev.gatun.il.builder;
    exports dev.gatun.il.metadata;
    exports dev.gatun.il.pdb;
    exports dev.gatun.il.pe;
    exports dev.gatun.il.signature;
    exports dev.gatun.il.text;
}
