package dev.gatun.jit.types;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * How the instances of a type lie in memory. For a value type offsets count from the start of the value; for a class
 * from the object's address, so that 0 to 7 are the method table pointer ({@link dev.gatun.jit.code.ObjectModel}).
 *
 * <pre>
 *   struct S { byte a; long b; short c; }      class C { S s; object o; }
 *     +0 a                                       +0  (method table)
 *     +1 (7 bytes of padding)                    +8  s  +8 s.a  +16 s.b  +24 s.c
 *     +8 b                                       +32 o
 *     +16 c                                      size 40, pointer map 00001
 *     +18 (6 bytes of padding)
 *     size 24, alignment 8, pointer map 000
 * </pre>
 */
public final class TypeLayout {
    /** A scalar somewhere inside a value. */
    public record Leaf(int offset, ScalarType type) {
        @Override
        public String toString() {
            return "+" + offset + " " + type;
        }
    }

    /** Bytes that belong to no field. */
    public record Padding(int offset, int size) {
    }

    private static final int MAX_REPEATED_SIZE = 64;

    private final TypeDesc type;
    private final int size;
    private final int fieldsEnd;
    private final int alignment;
    private final List<FieldSlot> fields;
    private final int repeat;
    private final BitSet pointers;
    private final Map<FieldDesc, Integer> offsets = new IdentityHashMap<>();
    private final Lazy<List<Leaf>> leaves;
    private final Lazy<BitSet> insignificant;

    TypeLayout(TypeDesc type, int size, int fieldsEnd, int alignment, List<FieldSlot> fields, int repeat) {
        this.type = type;
        this.size = size;
        this.fieldsEnd = fieldsEnd;
        this.alignment = alignment;
        this.fields = List.copyOf(fields);
        this.repeat = repeat;
        for (var slot : fields) {
            offsets.put(slot.field(), slot.offset());
        }
        pointers = findPointers();
        leaves = new Lazy<>(type.system(), type::where, "has leaves", this::findLeaves);
        insignificant = new Lazy<>(type.system(), type::where, "has padding", this::findInsignificant);
    }

    public TypeDesc type() {
        return type;
    }

    /**
     * Bytes of the value for value types, at least 1; of a whole object with its header, a multiple of 8, for classes;
     * for arrays of everything before the elements.
     */
    public int size() {
        return size;
    }

    /** The offset after the last field: where a derived class goes on. */
    public int fieldsEnd() {
        return fieldsEnd;
    }

    public int alignment() {
        return alignment;
    }

    /** Instance fields, inherited ones first, in declaration order. */
    public List<FieldSlot> fields() {
        return fields;
    }

    /** How often the one field is repeated: 1, or the length of an inline array. */
    public int repeat() {
        return repeat;
    }

    int offsetOf(FieldDesc field) {
        var offset = offsets.get(field);
        if (offset == null) {
            throw new IllegalArgumentException(field + " is no instance field of " + type);
        }
        return offset;
    }

    public boolean hasPointers() {
        return !pointers.isEmpty();
    }

    /** Which 8-byte words hold object references; the header of an object is word 0 and counts as none. */
    public BitSet pointerMap() {
        return (BitSet) pointers.clone();
    }

    /** {@link #pointerMap} with a digit for each word, for example {@code 00101}. */
    public String pointerMapString() {
        var text = new StringBuilder();
        for (int word = 0; word < (size + 7) / 8; word++) {
            text.append(pointers.get(word) ? '1' : '0');
        }
        return text.toString();
    }

    private BitSet findPointers() {
        var found = new BitSet();
        for (var slot : fields) {
            var fieldType = slot.field().type();
            if (fieldType.isReference()) {
                repeatInto(found, slot.offset(), 8, BitSet.valueOf(new long[] {1}));
            } else if (fieldType.kind() == TypeKind.STRUCT && fieldType.layout().hasPointers()) {
                repeatInto(found, slot.offset(), fieldType.layout().size(), fieldType.layout().pointers);
            }
        }
        return found;
    }

    private void repeatInto(BitSet target, int offset, int elementSize, BitSet element) {
        for (int i = 0; i < repeat; i++) {
            int base = (offset + i * elementSize) / 8;
            element.stream().forEach(word -> target.set(base + word));
        }
    }

    /**
     * The scalars at every depth, by offset; those of a union overlap. A fixed buffer and an inline array of at most 64
     * bytes give one leaf for each element, larger ones those of the first element only.
     */
    public List<Leaf> leaves() {
        return leaves.get();
    }

    private List<Leaf> findLeaves() {
        if (type.isPrimitive()) {
            return List.of(new Leaf(0, type.kind().scalar()));
        }
        if (type.kind() == TypeKind.TYPEDBYREF) {
            return List.of(new Leaf(0, ScalarType.BYREF), new Leaf(8, ScalarType.U8));
        }
        var found = new ArrayList<Leaf>();
        for (var slot : fields) {
            var fieldType = slot.field().type();
            int elementSize = slot.size();
            List<Leaf> element = switch (fieldType.kind()) {
                case STRUCT, TYPEDBYREF -> fieldType.layout().leaves();
                default -> List.of(new Leaf(0, fieldType.kind().scalar()));
            };
            int count = size > MAX_REPEATED_SIZE ? 1 : isFixedBuffer() ? size / elementSize : repeat;
            for (int i = 0; i < count; i++) {
                for (var leaf : element) {
                    found.add(new Leaf(slot.offset() + i * elementSize + leaf.offset(), leaf.type()));
                }
            }
        }
        found.sort(Comparator.comparingInt(Leaf::offset));
        return List.copyOf(found);
    }

    /** The struct that C# makes of {@code fixed T name[n]}: one primitive field in n times its size. */
    private boolean isFixedBuffer() {
        return type.kind() == TypeKind.STRUCT && repeat == 1 && fields.size() == 1 && fields.getFirst().offset() == 0
                && fields.getFirst().field().type().isPrimitive() && size > fields.getFirst().size()
                && size % fields.getFirst().size() == 0;
    }

    /** The gaps between fields and after the last one, in order. */
    public List<Padding> padding() {
        var covered = new BitSet();
        if (type.isReference()) {
            covered.set(0, 8);
        }
        if (repeat > 1 || isFixedBuffer() || type.isPrimitive()) {
            covered.set(0, size);
        }
        fields.forEach(slot -> covered.set(slot.offset(), Math.max(slot.offset(), slot.end())));
        var found = new ArrayList<Padding>();
        for (int at = covered.nextClearBit(0); at < size; ) {
            int next = covered.nextSetBit(at);
            int end = next < 0 ? size : Math.min(next, size);
            found.add(new Padding(at, end - at));
            at = next < 0 ? size : covered.nextClearBit(next);
        }
        return List.copyOf(found);
    }

    /**
     * The bytes of a struct that belong to no field at any depth, so that a copy need not keep them. None in types whose author states
     * offsets or a size: he may keep something there.
     */
    public BitSet insignificantBytes() {
        return insignificant.get();
    }

    private BitSet findInsignificant() {
        var found = new BitSet();
        if (type.kind() != TypeKind.STRUCT || repeat > 1 || LayoutBuilder.isStated((DefinedType) type)) {
            return found;
        }
        found.set(0, size);
        for (var slot : fields) {
            found.clear(slot.offset(), slot.end());
            if (slot.field().type().kind() == TypeKind.STRUCT) {
                slot.field().type().layout().insignificantBytes().stream().forEach(at -> found.set(slot.offset() + at));
            }
        }
        return found;
    }

    /** {@code Ns.S: size 24, alignment 8, +0 uint8 a, +8 int64 b, +16 int16 c}. */
    @Override
    public String toString() {
        var text = new StringBuilder(type.fullName()).append(": size ").append(size).append(", alignment ")
                .append(alignment);
        fields.forEach(slot -> text.append(", ").append(slot));
        return text.toString();
    }
}
