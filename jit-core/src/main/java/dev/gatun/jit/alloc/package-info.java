/** Register allocation: linear scan over live ranges with holes, and the verifier that replays its result. */
package dev.gatun.jit.alloc;
