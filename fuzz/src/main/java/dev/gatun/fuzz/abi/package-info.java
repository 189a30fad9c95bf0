/**
 * Calls between compiled IL and what gcc makes of the same signatures, under both calling conventions, and the layouts of
 * their structs.
 */
package dev.gatun.fuzz.abi;
