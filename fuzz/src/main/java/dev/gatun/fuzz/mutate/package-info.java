/** Assemblies with broken IL, run in child processes. */
package dev.gatun.fuzz.mutate;
