package dev.gatun.fuzz.abi;

import java.util.ArrayList;
import java.util.List;

/** A type that crosses a call by value, in IL and in C. */
sealed interface AbiType {
    /** As an IL signature spells it. */
    String il();

    /** As C spells it. */
    String c();

    /** Bytes. */
    int size();

    int alignment();

    /** Calls back with the offset and size of every scalar in it. */
    void leaves(int at, LeafVisitor visitor);

    /** Told where scalars lie. */
    @FunctionalInterface
    interface LeafVisitor {
        void leaf(int offset, int size);
    }

    /** The scalars. */
    enum Scalar implements AbiType {
        I4("int32", "int32_t", "i4", "i4", 4), I8("int64", "int64_t", "i8", "i8", 8),
        R8("float64", "double", "r8", "r8", 8), R4("float32", "float", "r4", "r4", 4),
        U1("unsigned int8", "uint8_t", "u1", "i1", 1), I1("int8", "int8_t", "i1", "i1", 1),
        I2("int16", "int16_t", "i2", "i2", 2), U2("unsigned int16", "uint16_t", "u2", "i2", 2),
        U4("unsigned int32", "uint32_t", "u4", "i4", 4), P("native int", "void *", "i", "i", 8);

        static final List<Scalar> ALL = List.of(values());
        final String load;
        final String store;
        private final String il;
        private final String c;
        private final int size;

        Scalar(String il, String c, String load, String store, int size) {
            this.il = il;
            this.c = c;
            this.load = load;
            this.store = store;
            this.size = size;
        }

        @Override
        public String il() {
            return il;
        }

        @Override
        public String c() {
            return c;
        }

        @Override
        public int size() {
            return size;
        }

        @Override
        public int alignment() {
            return size;
        }

        @Override
        public void leaves(int at, LeafVisitor visitor) {
            visitor.leaf(at, size);
        }
    }

    /**
     * A field.
     *
     * @param name  its name
     * @param type  its type
     * @param count 0, or the length of a fixed buffer of scalars
     * @param union whether it lies where the field before it does
     */
    record Member(String name, AbiType type, int count, boolean union) {
        int size() {
            return type.size() * Math.max(1, count);
        }

        String il(String owner) {
            return count == 0 ? type.il() : "valuetype " + owner + "_" + name;
        }
    }

    /**
     * A struct; one without members is empty, a byte that nobody reads.
     *
     * @param name    its name
     * @param pack    the greatest alignment of a field, 0 for the natural ones
     * @param members in order
     */
    record Struct(String name, int pack, List<Member> members) implements AbiType {
        public Struct {
            members = List.copyOf(members);
        }

        boolean explicit() {
            return members.stream().anyMatch(Member::union);
        }

        private int alignment(AbiType type) {
            return pack == 0 ? type.alignment() : Math.min(pack, type.alignment());
        }

        /** Where each member lies: one union of fields after the other, each aligned for the widest of them. */
        List<Integer> offsets() {
            var offsets = new ArrayList<Integer>();
            int end = 0;
            for (int i = 0; i < members.size(); ) {
                int next = i + 1;
                while (next < members.size() && members.get(next).union()) {
                    next++;
                }
                var group = members.subList(i, next);
                int align = group.stream().mapToInt(m -> alignment(m.type())).max().orElseThrow();
                int at = end + align - 1 & -align;
                group.forEach(_ -> offsets.add(at));
                int size = group.stream().mapToInt(Member::size).max().orElseThrow();
                end = at + (group.size() == 1 ? size : size + align - 1 & -align);
                i = next;
            }
            return offsets;
        }

        @Override
        public String il() {
            return "valuetype " + name;
        }

        @Override
        public String c() {
            return "struct " + name;
        }

        @Override
        public int alignment() {
            return members.stream().mapToInt(m -> alignment(m.type())).max().orElse(1);
        }

        @Override
        public int size() {
            int end = 1;
            var offsets = offsets();
            for (int i = 0; i < members.size(); i++) {
                end = Math.max(end, offsets.get(i) + members.get(i).size());
            }
            return end + alignment() - 1 & -alignment();
        }

        @Override
        public void leaves(int at, LeafVisitor visitor) {
            var offsets = offsets();
            for (int i = 0; i < members.size(); i++) {
                var member = members.get(i);
                for (int k = 0; k < Math.max(1, member.count()); k++) {
                    member.type().leaves(at + offsets.get(i) + k * member.type().size(), visitor);
                }
            }
        }

        /** The declaration in C, after those of the structs in it. */
        String declaration() {
            var text = new StringBuilder();
            if (pack != 0) {
                text.append("#pragma pack(push, ").append(pack).append(")\n");
            }
            text.append("struct ").append(name).append(" { ");
            for (int i = 0; i < members.size(); i++) {
                boolean more = i + 1 < members.size() && members.get(i + 1).union();
                if (more && !members.get(i).union()) {
                    text.append("union { ");
                }
                var m = members.get(i);
                text.append(m.type().c()).append(' ').append(m.name()).append(m.count() == 0 ? "" : "[" + m.count()
                        + "]").append("; ");
                if (m.union() && !more) {
                    text.append("}; ");
                }
            }
            text.append(members.isEmpty() ? "uint8_t nothing; };" : "};");
            return text.append(pack != 0 ? "\n#pragma pack(pop)" : "").toString();
        }

        /** The types in IL: the struct and its fixed buffers. */
        String ilDeclaration() {
            var text = new StringBuilder();
            for (var m : members) {
                if (m.count() > 0) {
                    text.append(".class public sequential sealed ").append(name).append('_').append(m.name())
                            .append(" extends [mscorlib]System.ValueType {\n  .pack 0\n  .size ").append(m.size())
                            .append("\n  .field public ").append(m.type().il()).append(" FixedElementField\n}\n");
                }
            }
            text.append(".class public ").append(explicit() ? "explicit" : "sequential").append(" sealed ")
                    .append(name).append(" extends [mscorlib]System.ValueType {\n");
            if (pack != 0) {
                text.append("  .pack ").append(pack).append("\n  .size 0\n");
            }
            var offsets = offsets();
            for (int i = 0; i < members.size(); i++) {
                text.append("  .field ").append(explicit() ? "[" + offsets.get(i) + "] " : "").append("public ")
                        .append(members.get(i).il(name)).append(' ').append(members.get(i).name()).append('\n');
            }
            return text.append("}\n").toString();
        }
    }
}
