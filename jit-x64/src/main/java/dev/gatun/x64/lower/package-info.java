/**
 * Rewrites vcode into what x86-64 has: two-address operations, fixed registers where instructions and calls want them, immediates
 * and memory operands where they fit.
 */
package dev.gatun.x64.lower;
