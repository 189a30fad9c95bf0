/** Reads PE files, ECMA-335 metadata, method bodies and Portable PDBs. */
module dev.gatun.il {
    exports dev.gatun.il;
    exports dev.gatun.il.body;
    exports dev.gatun.il.builder;
    exports dev.gatun.il.metadata;
    exports dev.gatun.il.pdb;
    exports dev.gatun.il.pe;
    exports dev.gatun.il.signature;
    exports dev.gatun.il.text;
}
