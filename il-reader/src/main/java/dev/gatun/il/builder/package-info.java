/**
 * Makes assemblies: {@link dev.gatun.il.builder.MetadataBuilder} takes types, members, references and method bodies and
 * writes a PE file with metadata, and a Portable PDB, that any implementation of the CLI loads.
 */
package dev.gatun.il.builder;
