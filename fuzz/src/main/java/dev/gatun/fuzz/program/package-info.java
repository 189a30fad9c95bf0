/** Random C# programs that are valid and deterministic by construction, and a reducer for them. */
package dev.gatun.fuzz.program;
