/** Portable PDBs: where IL came from and what locals are called. */
package dev.gatun.il.pdb;
