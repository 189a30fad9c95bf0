/** The object heap, and objects that Java makes and reads in it. */
package dev.gatun.runtime.heap;
