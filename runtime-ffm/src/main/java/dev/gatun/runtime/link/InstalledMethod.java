package dev.gatun.runtime.link;

import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.types.MethodDesc;
import java.util.List;
import java.util.Optional;

/**
 * Code in the heap, a method's or a stub's: what any code address leads to.
 *
 * @param method  empty for a stub
 * @param code    with its map from code to IL
 * @param address of its first byte
 */
public record InstalledMethod(Optional<MethodDesc> method, CompiledCode code, long address) {
    public long end() {
        return address + code.bytes().length;
    }

    public boolean contains(long rip) {
        return rip >= address && rip < end();
    }

    /** The IL offset of the instruction at a code address inside, -1 if it comes from none. */
    public int ilOffset(long rip) {
        var entry = entryAt(code.map(), (int) (rip - address));
        return entry.map(CompiledCode.MapEntry::ilOffset).orElse(-1);
    }

    /** The check that failed where a call into a trap stub returns to {@code returnAddress}. */
    public Optional<CompiledCode.TrapSite> trapSite(long returnAddress) {
        int offset = (int) (returnAddress - address);
        return code.traps().stream().filter(t -> t.codeOffset() == offset).findFirst();
    }

    private static Optional<CompiledCode.MapEntry> entryAt(List<CompiledCode.MapEntry> map, int offset) {
        int low = 0;
        int high = map.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (map.get(middle).codeOffset() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? Optional.empty() : Optional.of(map.get(low - 1));
    }

    /** The machine instruction at an address as text, empty where none starts there. */
    public String instruction(long rip) {
        int offset = (int) (rip - address);
        return code.listing().get().stream().filter(l -> l.offset() == offset && l.length() > 0).map(CompiledCode.ListingLine::text)
                .findFirst().orElse("");
    }

    /** The method's or stub's name. */
    public String name() {
        return method.map(MethodDesc::fullName).orElse(code.name());
    }

    @Override
    public String toString() {
        return String.format("%s at 0x%x, %d bytes", name(), address, code.bytes().length);
    }
}
