package dev.gatun.runtime;

/**
 * An object of the guest, kept alive as long as this handle is reachable. Two handles are equal when they stand for the
 * same object. Thread-safe as far as the object itself is.
 */
public interface IlObject {
    /** The object's own type as ilasm spells it, {@code Ns.List`1<int32>}. */
    String typeName();

    /** The object's address in native memory. It stays true as long as the handle is reachable. */
    long address();

    /** What the object's own {@code ToString} gives. */
    @Override
    String toString();
}
