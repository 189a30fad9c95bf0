/**
 * Joins compiled methods, stubs and data into one running whole: resolves symbols, compiles on first call, lays out
 * method tables, statics and literals, runs static constructors, and tells what any code address belongs to.
 */
package dev.gatun.runtime.link;
