package dev.gatun.x64.asm;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.code.Relocation;
import dev.gatun.jit.code.Symbol;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * The bytes being assembled, with everything that refers to places in them: labels, markers, relocations, alignment,
 * data and the constant pool. Users see it as {@link X64Assembler}.
 */
public abstract sealed class CodeBuffer permits Encoder {
    /** More than any instruction or datum takes, so that one check covers it. */
    private static final int SLACK = 32;

    byte[] code = new byte[512];
    int pos;
    /** Beyond this position {@link #grow} must be called before emitting; -1 once finished. */
    int limit = code.length - SLACK;

    final Layout layout = new Layout();
    /** Null where no listing was asked for. */
    final Recorder recorder;

    private final ConstantPool pool = new ConstantPool();
    private final List<Marker> tagged = new ArrayList<>();

    private record Pending(int offset, int item, Relocation.Kind kind, Symbol target, int addend) {
    }

    private final List<Pending> pending = new ArrayList<>();

    // 32-bit fields that refer to labels: label + addend - (field + 4), or label - base where there is a base.
    private int references;
    private int[] refOffset = new int[16];
    private int[] refItem = new int[16];
    private int[] refAddend = new int[16];
    private Label[] refTarget = new Label[16];
    private Label[] refBase = new Label[16];

    CodeBuffer(boolean listing) {
        recorder = listing ? new Recorder() : null;
    }

    final void grow() {
        if (limit < 0) {
            throw new InternalCompilerError("this assembler has finished");
        }
        code = Arrays.copyOf(code, code.length * 2);
        limit = code.length - SLACK;
    }

    final void room() {
        if (pos > limit) {
            grow();
        }
    }

    /** Bytes emitted so far, a lower bound: branches count as short and padding as nothing. */
    public final int size() {
        return pos;
    }

    // ---- labels and markers

    /** A new label, not yet bound. */
    public final Label newLabel() {
        return new Label();
    }

    /** Binds {@code label} to the current position. A label is bound once. */
    public final void bind(Label label) {
        room();
        if (label.owner != null) {
            throw new InternalCompilerError("label " + label + " is bound twice");
        }
        label.owner = this;
        label.offset = pos;
        label.item = layout.count;
        if (recorder != null) {
            recorder.other(pos, layout.count, Recorder.LABEL, label);
        }
    }

    /** A new label bound to the current position. */
    public final Label here() {
        var label = new Label();
        bind(label);
        return label;
    }

    /** Marks the current position. */
    public final Marker mark() {
        return new Marker(this, pos, layout.count, "");
    }

    /** Marks the current position; {@link AssembledCode#marks()} lists it with its tag. */
    public final Marker mark(Object tag) {
        var marker = new Marker(this, pos, layout.count, Objects.requireNonNull(tag));
        tagged.add(marker);
        return marker;
    }

    /** Puts a line of text into the listing, if there is one. */
    public final void comment(String text) {
        if (recorder != null) {
            recorder.other(pos, layout.count, Recorder.COMMENT, text);
        }
    }

    // ---- alignment

    /** Pads with no-operations to a multiple of {@code boundary}, a power of two up to 4096. */
    public final void align(int boundary) {
        pad(Layout.ALIGN + log2Boundary(boundary), boundary);
    }

    /** Pads with {@code int3} to a multiple of {@code boundary}: for data, or code that nothing falls into. */
    public final void alignData(int boundary) {
        pad(Layout.ALIGN_DATA + log2Boundary(boundary), boundary);
    }

    /**
     * Pads with up to three bytes of no-operations, so that the {@code rel32} of a {@code call} (E8) or
     * {@code jmp} (E9) to a symbol that is emitted next lies on a multiple of four: a 4-byte store to it is then
     * atomic for a thread that runs it. Needs code placed on a multiple of four.
     */
    public final void alignNextRel32() {
        room();
        if (recorder != null) {
            recorder.other(pos, layout.count, Recorder.DATA, ".nops");
        }
        layout.add(pos, Layout.ALIGN_REL32, null);
    }

    private void pad(int kind, int boundary) {
        if (boundary == 1) {
            return;
        }
        room();
        if (recorder != null) {
            recorder.other(pos, layout.count, Recorder.DATA, ".balign " + boundary);
        }
        layout.add(pos, kind, null);
    }

    private static int log2Boundary(int boundary) {
        if (Integer.bitCount(boundary) != 1 || boundary > 4096) {
            throw new InternalCompilerError("cannot align to " + boundary);
        }
        return Integer.numberOfTrailingZeros(boundary);
    }

    // ---- data

    /** Emits bytes as they are. */
    public final void bytes(byte[] data) {
        for (byte b : data) {
            room();
            if (recorder != null) {
                recorder.other(pos, layout.count, Recorder.DATA, ".byte 0x" + Integer.toHexString(b & 0xFF));
            }
            code[pos++] = b;
        }
    }

    /** Emits four bytes, little-endian. */
    public final void data32(int value) {
        room();
        if (recorder != null) {
            recorder.other(pos, layout.count, Recorder.DATA, ".long 0x" + Integer.toHexString(value));
        }
        int32(value);
    }

    /** Emits eight bytes, little-endian. */
    public final void data64(long value) {
        room();
        if (recorder != null) {
            recorder.other(pos, layout.count, Recorder.DATA, ".quad 0x" + Long.toHexString(value));
        }
        int32((int) value);
        int32((int) (value >>> 32));
    }

    /** Emits the address of {@code symbol + addend} as eight bytes, through an {@code ABS64} relocation. */
    public final void data64(Symbol symbol, int addend) {
        room();
        if (recorder != null) {
            recorder.other(pos, layout.count, Recorder.DATA,
                    ".quad " + symbol.name() + (addend == 0 ? "" : String.format("%+d", addend)));
        }
        relocate(Relocation.Kind.ABS64, symbol, addend);
        int32(0);
        int32(0);
    }

    /** Emits the four bytes of {@code target - base}, as in a jump table. */
    public final void data32(Label target, Label base) {
        room();
        if (recorder != null) {
            recorder.other(pos, layout.count, Recorder.DIFFERENCE, new Label[] {target, base});
        }
        reference(target, Objects.requireNonNull(base), 0);
        int32(0);
    }

    /** A 4-byte constant in the pool behind the code; the same value gives the same label. */
    public final Label constant32(int value) {
        return pool.constant32(value);
    }

    /** An 8-byte constant in the pool behind the code, 8-byte aligned; the same value gives the same label. */
    public final Label constant64(long value) {
        return pool.constant64(value);
    }

    /** A 16-byte constant in the pool behind the code, 16-byte aligned; the same value gives the same label. */
    public final Label constant128(long low, long high) {
        return pool.constant128(low, high);
    }

    /**
     * A table in the pool behind the code with an int32 {@code target - table} for each target. Use:
     * {@code lea t, [rip+table]; movsxd i, dword ptr [t+i*4]; add t, i; jmp t}.
     */
    public final Label jumpTable(List<Label> targets) {
        return pool.table(targets.toArray(Label[]::new));
    }

    // ---- for the encoder

    final void int32(int value) {
        byte[] b = code;
        int p = pos;
        b[p] = (byte) value;
        b[p + 1] = (byte) (value >> 8);
        b[p + 2] = (byte) (value >> 16);
        b[p + 3] = (byte) (value >> 24);
        pos = p + 4;
    }

    /** Records that the field about to be emitted at the current position refers to {@code target}. */
    final void relocate(Relocation.Kind kind, Symbol target, int addend) {
        pending.add(new Pending(pos, layout.count, kind, target, addend));
    }

    /** Records a 32-bit reference, at the current position, to a label; {@code base} null means rip-relative. */
    final void reference(Label target, Label base, int addend) {
        if (references == refOffset.length) {
            int n = references * 2;
            refOffset = Arrays.copyOf(refOffset, n);
            refItem = Arrays.copyOf(refItem, n);
            refAddend = Arrays.copyOf(refAddend, n);
            refTarget = Arrays.copyOf(refTarget, n);
            refBase = Arrays.copyOf(refBase, n);
        }
        refOffset[references] = pos;
        refItem[references] = layout.count;
        refAddend[references] = addend;
        refTarget[references] = Objects.requireNonNull(target);
        refBase[references] = base;
        references++;
    }

    // ---- finish

    /**
     * Ends assembling: appends the constant pool, chooses the lengths of branches and paddings, and resolves labels.
     * A label that is referred to and never bound is an error. The assembler cannot be used afterwards.
     */
    public final AssembledCode finish() {
        room();
        int codeEnd = pos;
        int codeEndItem = layout.count;
        pool.emit(this);
        for (int i = 0; i < layout.count; i++) {
            if (layout.isBranch(i)) {
                requireBound(layout.target[i]);
            }
        }
        int[] before = layout.solve();
        byte[] out = expand(before);
        for (int i = 0; i < references; i++) {
            resolve(out, i, before);
        }
        var relocations = new ArrayList<Relocation>(pending.size());
        for (Pending p : pending) {
            relocations.add(new Relocation(p.offset + before[p.item], p.kind, p.target, p.addend));
        }
        limit = -1;
        pos = 0;
        return new AssembledCode(this, out, codeEnd + before[codeEndItem], relocations, tagged, before, recorder);
    }

    private byte[] expand(int[] before) {
        byte[] out = new byte[pos + before[layout.count]];
        int from = 0;
        for (int i = 0; i < layout.count; i++) {
            int at = layout.offset[i];
            int to = at + before[i];
            System.arraycopy(code, from, out, from + before[i], at - from);
            from = at;
            int kind = layout.kind[i];
            if (layout.isBranch(i)) {
                Label target = layout.target[i];
                branch(out, to, kind, layout.isNear(i), target.offset + before[target.item]);
                from += Layout.SHORT_BYTES;
                int length = Layout.SHORT_BYTES + before[i + 1] - before[i];
                // The chunk that follows is copied from behind the short form to behind the chosen one.
                assert to + length == from + before[i + 1];
            } else {
                int length = before[i + 1] - before[i];
                if (kind >= Layout.ALIGN_DATA && kind < Layout.ALIGN_REL32) {
                    Arrays.fill(out, to, to + length, (byte) 0xCC);
                } else {
                    Nops.write(out, to, length);
                }
            }
        }
        System.arraycopy(code, from, out, from + before[layout.count], pos - from);
        return out;
    }

    private static void branch(byte[] out, int at, int kind, boolean near, int target) {
        if (!near) {
            int distance = target - (at + Layout.SHORT_BYTES);
            if (distance != (byte) distance) {
                throw new InternalCompilerError("short branch at " + at + " does not reach " + target);
            }
            out[at] = (byte) ControlRows.shortOpcode(kind);
            out[at + 1] = (byte) distance;
            return;
        }
        int p = at;
        if (kind != Layout.JMP) {
            out[p++] = 0x0F;
        }
        out[p++] = (byte) ControlRows.nearOpcode(kind);
        put32(out, p, target - (p + 4));
    }

    private void resolve(byte[] out, int i, int[] before) {
        Label target = refTarget[i];
        requireBound(target);
        int at = refOffset[i] + before[refItem[i]];
        long value = (long) target.offset + before[target.item] + refAddend[i];
        if (refBase[i] != null) {
            requireBound(refBase[i]);
            value -= refBase[i].offset + before[refBase[i].item];
        } else {
            value -= at + 4;
        }
        if (value != (int) value) {
            throw new InternalCompilerError("distance to label " + target + " does not fit 32 bits: " + value);
        }
        put32(out, at, (int) value);
    }

    private void requireBound(Label label) {
        if (label.owner != this) {
            throw new InternalCompilerError("label " + label
                    + (label.owner == null ? " is never bound" : " belongs to another assembler"));
        }
    }

    private static void put32(byte[] out, int at, int value) {
        out[at] = (byte) value;
        out[at + 1] = (byte) (value >> 8);
        out[at + 2] = (byte) (value >> 16);
        out[at + 3] = (byte) (value >> 24);
    }
}
