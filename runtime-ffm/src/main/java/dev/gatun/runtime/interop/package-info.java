/** Calls across the border: Java into the guest, the guest into Java and into C; and the values that cross it. */
package dev.gatun.runtime.interop;
