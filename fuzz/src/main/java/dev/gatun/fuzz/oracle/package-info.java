/** Judges of programs: CoreCLR, and the configurations of Gatun against each other. */
package dev.gatun.fuzz.oracle;
