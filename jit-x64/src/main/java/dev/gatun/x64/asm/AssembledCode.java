package dev.gatun.x64.asm;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.code.Relocation;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** What an assembler made: bytes, the relocations they need, and where labels and markers came to lie. Immutable. */
public final class AssembledCode {
    /** A marker's tag and final offset. */
    public record Mark(Object tag, int offset) {
    }

    private final CodeBuffer owner;
    private final byte[] bytes;
    private final int codeSize;
    private final List<Relocation> relocations;
    private final List<Mark> marks;
    private final int[] before;
    private final Recorder recorder;

    AssembledCode(CodeBuffer owner, byte[] bytes, int codeSize, List<Relocation> relocations, List<Marker> markers,
            int[] before, Recorder recorder) {
        this.owner = owner;
        this.bytes = bytes;
        this.codeSize = codeSize;
        this.relocations = List.copyOf(relocations);
        this.before = before;
        this.recorder = recorder;
        var list = new ArrayList<Mark>(markers.size());
        for (Marker m : markers) {
            list.add(new Mark(m.tag(), position(m)));
        }
        this.marks = List.copyOf(list);
    }

    /** A copy of the bytes: code, then the constant pool. To be placed on a multiple of 16. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** Bytes of code and constant pool. */
    public int size() {
        return bytes.length;
    }

    /** Bytes of code, before the constant pool and the padding in front of it. */
    public int codeSize() {
        return codeSize;
    }

    /** Fields to be filled in when the code's address is known, in order of their offsets. */
    public List<Relocation> relocations() {
        return relocations;
    }

    /** Markers that were given a tag, in the order in which they were set. */
    public List<Mark> marks() {
        return marks;
    }

    /** The final offset of a marker of the same assembler. */
    public int position(Marker marker) {
        if (marker.owner != owner) {
            throw new InternalCompilerError("the marker belongs to another assembler");
        }
        return marker.offset + before[marker.item];
    }

    /** The final offset of a label of the same assembler. */
    public int position(Label label) {
        if (label.owner != owner) {
            throw new InternalCompilerError("label " + label + " was not bound by this assembler");
        }
        return label.offset + before[label.item];
    }

    /** The instructions as text; an error unless the assembler was made {@link X64Assembler#withListing}. */
    public Listing listing() {
        if (recorder == null) {
            throw new InternalCompilerError("the assembler kept no listing");
        }
        return new Formatter(recorder, before, bytes).listing();
    }

    /** Whether {@link #listing} has something to show. */
    public boolean hasListing() {
        return recorder != null;
    }

    @Override
    public String toString() {
        return recorder != null ? listing().toString() : HexFormat.ofDelimiter(" ").formatHex(bytes);
    }
}
