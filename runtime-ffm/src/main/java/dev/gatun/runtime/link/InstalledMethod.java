package dev.gatun.runtime.link;

import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.code.TraceSite;
import dev.gatun.jit.types.MethodDesc;
import java.util.ArrayList;
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

    /** A place in IL: an instruction of the method, or of one that was inlined into it. */
    public record IlPosition(MethodDesc method, int ilOffset) {
    }

    /** The IL offset, in the method itself, of the instruction at a code address inside; -1 if it comes from none. */
    public int ilOffset(long rip) {
        var positions = positions(rip);
        return positions.isEmpty() ? -1 : positions.getLast().ilOffset();
    }

    /**
     * The IL offset, in the method itself, of the place that an exception comes from.
     *
     * @param returnAddress of the call, or one more than the address of the instruction that faulted
     */
    public int offsetInMethod(long returnAddress) {
        var positions = callPositions(returnAddress);
        return positions.isEmpty() ? -1 : positions.getLast().ilOffset();
    }

    /** Where the instruction at a code address inside comes from, innermost inlined method first; empty for a stub. */
    public List<IlPosition> positions(long rip) {
        return entryAt(code.map(), (int) (rip - address)).map(e -> unfold(e.site(), e.ilOffset()))
                .orElseGet(() -> unfold(0, -1));
    }

    /** The same for a call that returns to an address, or that enters a trap stub. */
    public List<IlPosition> callPositions(long returnAddress) {
        int offset = (int) (returnAddress - address);
        return code.traps().stream().filter(t -> t.codeOffset() == offset).findFirst()
                .map(t -> unfold(t.site(), t.ilOffset())).orElseGet(() -> positions(returnAddress - 1));
    }

    /** The trace point whose call returns to an address. */
    public Optional<TraceSite> traceSite(long returnAddress) {
        int offset = (int) (returnAddress - address);
        int low = 0;
        int high = code.traces().size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (code.traces().get(middle).codeOffset() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < code.traces().size() && code.traces().get(low).codeOffset() == offset ? Optional.of(code.traces().get(low)) : Optional.empty();
    }

    private List<IlPosition> unfold(int site, int ilOffset) {
        if (method.isEmpty()) {
            return List.of();
        }
        var positions = new ArrayList<IlPosition>();
        int at = site;
        int offset = ilOffset;
        while (at > 0) {
            var inlined = code.inlined().get(at);
            positions.add(new IlPosition(inlined.method(), offset));
            offset = inlined.ilOffset();
            at = inlined.parent();
        }
        positions.add(new IlPosition(method.get(), offset));
        return positions;
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

    /** The machine instruction that an address lies in, as text; empty where there is none. */
    public String instruction(long rip) {
        int offset = (int) (rip - address);
        return code.listing().get().stream().filter(l -> l.offset() <= offset && offset < l.offset() + l.length())
                .map(CompiledCode.ListingLine::text)
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
