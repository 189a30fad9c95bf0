/**
 * The library: open a {@link dev.gatun.runtime.Gatun}, load assemblies, call their methods.
 */
package dev.gatun.runtime;
