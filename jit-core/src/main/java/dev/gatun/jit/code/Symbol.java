package dev.gatun.jit.code;

/**
 * Something with an address that machine code refers to and that the installer of the code resolves: a method, a
 * runtime helper, a static field, a stub. Identity is the implementation's business; the assembler only keeps the
 * reference and prints the name.
 */
public interface Symbol {
    /** The name for listings, for example {@code Demo.Math::Add(int32,int32)}; it need not be unique. */
    String name();
}
