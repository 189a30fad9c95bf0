/**
 * Closed types, methods and fields with layouts and vtables. Tokens and open signatures of {@code dev.gatun.il} go in,
 * interned descriptors come out: two {@link dev.gatun.jit.types.TypeDesc}s, {@link dev.gatun.jit.types.MethodDesc}s or
 * {@link dev.gatun.jit.types.FieldDesc}s are the same thing exactly when they are the same object.
 */
package dev.gatun.jit.types;
