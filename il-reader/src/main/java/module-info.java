/** Reads PE files, ECMA-335 metadata, method bodies and Portable PDBs. */
module dev.gatun.il {
    exports dev.gatun.il;
}
