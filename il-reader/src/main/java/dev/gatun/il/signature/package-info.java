/** Signatures and custom attributes (ECMA-335 II.23). */
package dev.gatun.il.signature;
