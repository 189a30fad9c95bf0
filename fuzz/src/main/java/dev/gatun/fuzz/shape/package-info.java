/** Random struct types and call signatures. */
package dev.gatun.fuzz.shape;
