package dev.gatun.jit.types;

/**
 * An instance field in its place.
 *
 * @param offset bytes from the start of the value for a value type, from the object's address for a class
 */
public record FieldSlot(FieldDesc field, int offset) {
    public int size() {
        return field.type().valueSize();
    }

    /** The offset after its last byte. */
    public int end() {
        return offset + size();
    }

    @Override
    public String toString() {
        return "+" + offset + " " + field.type() + " " + field.name();
    }
}
