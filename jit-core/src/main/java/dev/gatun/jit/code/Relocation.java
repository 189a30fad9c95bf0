package dev.gatun.jit.code;

import java.util.Objects;

/**
 * A field inside assembled code that depends on an address not known before the code is installed.
 *
 * <p>With {@code S} the address of {@code target}, {@code A} the addend and {@code P} the address of the field itself
 * (address of the code plus {@code offset}), the field's value is:
 * <table>
 * <caption>Kinds</caption>
 * <tr><td>{@link Kind#REL32}</td><td>4 bytes, {@code S + A - (P + 4)}</td></tr>
 * <tr><td>{@link Kind#ABS64}</td><td>8 bytes, {@code S + A}</td></tr>
 * </table>
 *
 * <p>The processor adds a rip-relative displacement to the address of the <em>next instruction</em>. In
 * {@code call S}, {@code jmp S} and {@code mov eax, [rip + S]} the field ends the instruction, so {@code A} is the
 * addend that was asked for. In {@code mov dword ptr [rip + S + 8], 1} four bytes of immediate follow the field: the
 * assembler has already subtracted them, and {@code A} is {@code 8 - 4}. The formulas above therefore hold without
 * any knowledge of the instruction.
 *
 * @param offset offset of the field from the start of the code, in bytes
 * @param kind   width and formula
 * @param target what the field refers to
 * @param addend {@code A} in the formulas, in bytes
 */
public record Relocation(int offset, Kind kind, Symbol target, int addend) {
    /** Width and formula of a relocated field. */
    public enum Kind {
        /** Four bytes relative to the end of the field: {@code S + A - (P + 4)}; must fit a signed 32-bit value. */
        REL32(4),
        /** Eight bytes absolute: {@code S + A}. */
        ABS64(8);

        private final int bytes;

        Kind(int bytes) {
            this.bytes = bytes;
        }

        /** Width of the field in bytes. */
        public int bytes() {
            return bytes;
        }
    }

    public Relocation {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(target);
    }

    @Override
    public String toString() {
        return String.format("%04x %s %s%s", offset, kind, target.name(),
                addend == 0 ? "" : String.format("%+d", addend));
    }
}
