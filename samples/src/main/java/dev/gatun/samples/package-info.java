/**
 * Java that uses .NET assemblies. The assemblies are resources of this package, made of {@code src/main/csharp} by {@code
 * tools/build-samples.sh}.
 */
package dev.gatun.samples;
