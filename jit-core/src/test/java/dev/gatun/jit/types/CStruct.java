package dev.gatun.jit.types;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** A struct that C and C# can both declare, for comparing layouts. */
record CStruct(int packing, List<Member> members) {
    /** A field: a scalar, or a struct by value; several of them for a C array or a fixed buffer. */
    sealed interface Member permits Scalar, Inner {
    }

    /** In both languages. */
    enum ScalarKind {
        CHAR("signed char", "sbyte", 1), BYTE("unsigned char", "byte", 1), SHORT("short", "short", 2),
        UTF16("unsigned short", "char", 2), INT("int", "int", 4), LONG("long", "ulong", 8), FLOAT("float", "float", 4),
        DOUBLE("double", "double", 8), POINTER("void*", "void*", 8);

        final String c;
        final String csharp;
        final int size;

        ScalarKind(String c, String csharp, int size) {
            this.c = c;
            this.csharp = csharp;
            this.size = size;
        }
    }

    /** With a count above 1, an array. */
    record Scalar(ScalarKind kind, int count) implements Member {
    }

    record Inner(CStruct struct) implements Member {
    }

    static Arbitrary<CStruct> any(int depth) {
        var scalar = Combinators.combine(Arbitraries.of(ScalarKind.class), Arbitraries.frequency(
                Tuple.of(4, 1), Tuple.of(1, 3), Tuple.of(1, 7)))
                .as((kind, count) -> new Scalar(kind, kind == ScalarKind.POINTER ? 1 : count));
        Arbitrary<Member> member = depth == 0 ? scalar.map(s -> s) : Arbitraries.frequencyOf(
                Tuple.of(3, scalar.map(s -> s)),
                Tuple.of(1, Arbitraries.lazy(() -> any(depth - 1)).map(Inner::new)));
        return Combinators.combine(Arbitraries.of(0, 0, 0, 1, 2, 4, 8, 16), member.list().ofMinSize(1).ofMaxSize(7))
                .as(CStruct::new);
    }

    /** What the type system makes of it. */
    record Laid(int size, int alignment, List<Integer> offsets) {
    }

    Laid place() {
        var shapes = new ArrayList<FieldPlacement.Shape>();
        for (var member : members) {
            shapes.add(switch (member) {
                case Scalar s -> new FieldPlacement.Shape("f", s.kind.size * s.count, s.kind.size, false, -1);
                case Inner i -> {
                    var inner = i.struct.place();
                    yield new FieldPlacement.Shape("f", inner.size, inner.alignment, false, -1);
                }
            });
        }
        var placed = FieldPlacement.place("test", 0, packing == 0 ? FieldPlacement.UNPACKED : packing, shapes);
        return new Laid((int) FieldPlacement.valueSize(placed.end(), placed.alignment(), 0, false), placed.alignment(),
                Arrays.stream(placed.offsets()).boxed().toList());
    }

    /** Declares the struct as {@code name} and every inner one, for gcc. */
    void declareC(String name, StringBuilder out) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i) instanceof Inner inner) {
                inner.struct.declareC(name + "_" + i, out);
            }
        }
        out.append("#pragma pack(push").append(packing == 0 ? "" : ", " + packing).append(")\nstruct ").append(name)
                .append(" {");
        for (int i = 0; i < members.size(); i++) {
            out.append(switch (members.get(i)) {
                case Scalar s -> " " + s.kind.c + " f" + i + (s.count > 1 ? "[" + s.count + "]" : "") + ";";
                case Inner inner -> " struct " + name + "_" + i + " f" + i + ";";
            });
        }
        out.append(" };\n#pragma pack(pop)\n");
    }

    /** The same in C#. */
    void declareCSharp(String name, StringBuilder out) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i) instanceof Inner inner) {
                inner.struct.declareCSharp(name + "_" + i, out);
            }
        }
        out.append("[StructLayout(LayoutKind.Sequential").append(packing == 0 ? "" : ", Pack = " + packing)
                .append(")] public unsafe struct ").append(name).append(" {");
        for (int i = 0; i < members.size(); i++) {
            out.append(switch (members.get(i)) {
                case Scalar s when s.count > 1 -> " public fixed " + s.kind.csharp + " f" + i + "[" + s.count + "];";
                case Scalar s -> " public " + s.kind.csharp + " f" + i + ";";
                case Inner inner -> " public " + name + "_" + i + " f" + i + ";";
            });
        }
        out.append(" }\n");
    }
}
