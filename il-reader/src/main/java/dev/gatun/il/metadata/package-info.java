/** Metadata tables and heaps (ECMA-335 II.22 to II.24): rows, tokens and blobs, nothing resolved. */
package dev.gatun.il.metadata;
