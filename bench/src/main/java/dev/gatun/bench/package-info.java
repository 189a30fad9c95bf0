/**
 * Gatun beside other engines on the same assemblies, each in processes of its own, in turns. {@link
 * dev.gatun.bench.Bench} is the command.
 */
package dev.gatun.bench;
