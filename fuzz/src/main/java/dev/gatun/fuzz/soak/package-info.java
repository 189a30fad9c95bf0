/** A guest that does whatever would end a process, again and again in one. */
package dev.gatun.fuzz.soak;
