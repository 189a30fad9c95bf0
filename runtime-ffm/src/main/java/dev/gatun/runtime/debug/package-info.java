/**
 * Generated code as other tools see it: profilers through {@link dev.gatun.runtime.debug.PerfMap} and {@link
 * dev.gatun.runtime.debug.JitDump}, GDB through {@link dev.gatun.runtime.debug.GdbSymbols}, for which ELF and DWARF are
 * written here. All of it listens to the linker and costs nothing where nobody asked for it.
 */
package dev.gatun.runtime.debug;
