/** What users touch: open a runtime, load assemblies, call methods. */
package dev.gatun.runtime;
