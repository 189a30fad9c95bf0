package dev.gatun.fuzz.shape;

/** A type that crosses a call by value. */
public sealed interface Shape permits Scalar, StructShape {
    /** The type's name in C#. */
    String cs();

    /** The type in C. */
    String c();

    /** Bytes. */
    int size();

    /** Bytes that its address is a multiple of. */
    int alignment();
}
