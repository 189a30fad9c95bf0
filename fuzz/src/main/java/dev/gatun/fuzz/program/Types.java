package dev.gatun.fuzz.program;

import dev.gatun.fuzz.Draw;
import dev.gatun.fuzz.program.CsType.Array;
import dev.gatun.fuzz.program.CsType.Class;
import dev.gatun.fuzz.program.CsType.Field;
import dev.gatun.fuzz.program.CsType.Nullable;
import dev.gatun.fuzz.program.CsType.Parameter;
import dev.gatun.fuzz.program.CsType.Primitive;
import dev.gatun.fuzz.program.CsType.Special;
import dev.gatun.fuzz.program.CsType.Struct;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The types that one program declares: structs of 1 to about 64 bytes of every layout, and classes. */
final class Types {
    private static final List<CsType> SMALL_FIELDS = List.of(Primitive.BYTE, Primitive.SHORT, Primitive.SBYTE,
            Primitive.CHAR, Primitive.BOOL, Primitive.USHORT);

    final List<Struct> structs = new ArrayList<>();
    final List<Class> classes = new ArrayList<>();
    private final Draw draw;

    Types(Draw draw) {
        this.draw = draw;
        int structCount = draw.between(2, 6);
        for (int i = 0; i < structCount; i++) {
            structs.add(switch (draw.below(8)) {
                case 5 -> union("S" + i);
                case 6 -> buffered("S" + i);
                case 7 -> generic("G" + i);
                default -> plain("S" + i);
            });
        }
        int classCount = draw.between(1, 4);
        for (int i = 0; i < classCount; i++) {
            var bases = i > 0 && !draw.oneIn(3) ? List.of(classes.get(draw.below(i))) : List.<Class>of();
            classes.add(new Class("K" + i, bases, classFields("K" + i, i)));
        }
    }

    Primitive primitive() {
        return draw.of(Primitive.ALL);
    }

    Primitive integer() {
        return draw.of(Primitive.INTEGERS);
    }

    Struct struct() {
        return draw.of(structs);
    }

    /** A type for a local, parameter, static field or result. */
    CsType any() {
        return switch (draw.below(16)) {
            case 0, 1, 2, 3, 4, 5, 6 -> primitive();
            case 7, 8, 9, 10, 11 -> struct();
            case 12 -> draw.of(classes);
            case 13 -> new Array(element());
            case 14 -> nullable();
            default -> draw.of(List.of(Special.STRING, Special.OBJECT));
        };
    }

    CsType element() {
        return draw.oneIn(3) ? struct() : draw.oneIn(8) ? Special.STRING : primitive();
    }

    Nullable nullable() {
        return new Nullable(draw.oneIn(3) ? struct() : primitive());
    }

    private CsType structField() {
        return switch (draw.below(10)) {
            case 6, 7 -> structs.isEmpty() ? primitive() : struct();
            case 8 -> draw.of(SMALL_FIELDS);
            case 9 -> draw.oneIn(3) ? Special.STRING : primitive();
            default -> primitive();
        };
    }

    private Struct plain(String name) {
        var fields = new ArrayList<Field>();
        int count = draw.oneIn(3) ? draw.between(1, 8) : draw.between(1, 4);
        boolean small = draw.oneIn(3);
        boolean floats = draw.oneIn(5);
        for (int i = 0; i < count; i++) {
            var type = small ? draw.of(SMALL_FIELDS) : floats ? draw.of(Primitive.FLOATS) : structField();
            fields.add(new Field("F" + i, type, 0));
        }
        var attribute = switch (draw.below(6)) {
            case 4 -> !blittable(fields) ? "" : "[StructLayout(LayoutKind.Sequential, Pack = "
                    + draw.of(List.of(1, 2, 4)) + ")]\n";
            case 5 -> blittable(fields)
                    ? "[StructLayout(LayoutKind.Sequential, Size = " + draw.between(1, 80) + ")]\n" : "";
            default -> "";
        };
        return declare(name, name, fields, attribute, "");
    }

    /** Integers that overlap: what one writes another reads. */
    private Struct union(String name) {
        var fields = new ArrayList<Field>();
        var offsets = new ArrayList<Integer>();
        int count = draw.between(1, 5);
        for (int i = 0; i < count; i++) {
            // CoreCLR does not pad an explicit layout that holds a char at its end; no standard says either.
            var drawn = integer();
            var type = drawn == Primitive.CHAR ? Primitive.USHORT : drawn;
            fields.add(new Field("F" + i, type, 0));
            offsets.add(draw.oneIn(4) ? draw.below(12) : type.bytes * draw.below(3));
        }
        return declareAt(name, fields, offsets);
    }

    private Struct declareAt(String name, List<Field> fields, List<Integer> offsets) {
        var body = new StringBuilder();
        for (int i = 0; i < fields.size(); i++) {
            body.append("[FieldOffset(").append(offsets.get(i)).append(")] public ")
                    .append(fields.get(i).type().cs()).append(' ').append(fields.get(i).name()).append(";\n");
        }
        return new Struct(name, fields, true, Optional.of("[StructLayout(LayoutKind.Explicit)]\n"
                + "unsafe partial struct " + name + " : IMix {\n" + body + mix(fields) + "}\n"));
    }

    private Struct buffered(String name) {
        var fields = new ArrayList<Field>();
        int count = draw.between(1, 3);
        int buffer = draw.below(count);
        for (int i = 0; i < count; i++) {
            fields.add(new Field("F" + i, i == buffer ? integer() : primitive(), i == buffer ? draw.between(1, 9) : 0));
        }
        return declare(name, name, fields, "", "");
    }

    /** A generic struct of two type parameters, in one instantiation; others differ by name. */
    private Struct generic(String name) {
        var first = structs.isEmpty() || draw.coin() ? primitive() : struct();
        var second = primitive();
        var open = List.of(new Field("F0", new Parameter("T"), 0), new Field("F1", Primitive.BYTE, 0),
                new Field("F2", new Parameter("U"), 0), new Field("F3", new Parameter("T"), 0));
        var closed = List.of(new Field("F0", first, 0), new Field("F1", Primitive.BYTE, 0),
                new Field("F2", second, 0), new Field("F3", first, 0));
        return declare(name + "<T, U>", name + "<" + first.cs() + ", " + second.cs() + ">", closed, "",
                fieldText(open) + "public static T Shared;\n");
    }

    private Struct declare(String declared, String used, List<Field> fields, String attribute, String fieldText) {
        boolean generic = !fieldText.isEmpty();
        var text = attribute + "unsafe partial struct " + declared + " : IMix {\n"
                + (generic ? fieldText : fieldText(fields))
                + (generic ? "public ulong Mix() { return unchecked(Check.Any(F0) * 3 + F1 + Check.Any(F2) * 5"
                        + " + Check.Any(F3) * 7); }\n" : constructor(declared, fields) + mix(fields)) + "}\n";
        return new Struct(used, List.copyOf(fields), !generic && unmanaged(fields), Optional.of(text));
    }

    static boolean hasConstructor(Struct struct) {
        return struct.declaration().orElse("").contains("public " + struct.name() + "(");
    }

    private static String constructor(String name, List<Field> fields) {
        if (fields.stream().anyMatch(f -> f.count() > 0)) {
            return "";
        }
        return "public " + name + "(" + parameters(fields) + ") { " + assignments(fields) + "}\n";
    }

    static String parameters(List<Field> fields) {
        return fields.stream().map(f -> f.type().cs() + " " + f.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    static String assignments(List<Field> fields) {
        return fields.stream().map(f -> f.name() + " = " + f.name().toLowerCase(Locale.ROOT) + "; ")
                .collect(Collectors.joining());
    }

    /**
     * Whether all fields have one form in managed and native code. CoreCLR lays other structs out as it likes where
     * they contain an explicit layout, and then ignores their size.
     */
    static boolean blittable(List<Field> fields) {
        return fields.stream().allMatch(f -> f.type() instanceof Struct s ? blittable(s.fields())
                : f.type() instanceof Primitive p && p != Primitive.BOOL && p != Primitive.CHAR);
    }

    private static boolean unmanaged(List<Field> fields) {
        return fields.stream().allMatch(f -> f.type().unmanaged());
    }

    private static String fieldText(List<Field> fields) {
        return fields.stream().map(f -> "public " + (f.count() > 0
                ? "fixed " + f.type().cs() + " " + f.name() + "[" + f.count() + "]"
                : f.type().cs() + " " + f.name()) + ";\n").collect(Collectors.joining());
    }

    private static String mix(List<Field> fields) {
        var text = new StringBuilder("public ulong Mix() { unchecked { ulong h = 11;\n");
        for (var field : fields) {
            if (field.count() > 0) {
                text.append("for (int i = 0; i < ").append(field.count()).append("; i++) h = h * 17 + Check.Of(")
                        .append(field.name()).append("[i]);\n");
            } else {
                text.append("h = h * 17 + ").append(hash(field.type(), field.name())).append(";\n");
            }
        }
        return text + "return h; } }\n";
    }

    /** The expression that gives 64 bits for a value. */
    static String hash(CsType type, String expression) {
        return switch (type) {
            case Struct _, Class _ -> expression + ".Mix()";
            case Array _, Nullable _ -> "Check.Of((object)" + expression + ")";
            default -> "Check.Of(" + expression + ")";
        };
    }

    private List<Field> classFields(String owner, int index) {
        var fields = new ArrayList<Field>();
        int count = draw.between(1, 5);
        for (int i = 0; i < count; i++) {
            CsType type = switch (draw.below(8)) {
                case 3, 4, 5 -> struct();
                case 6 -> index > 0 ? classes.get(draw.below(index)) : primitive();
                case 7 -> draw.coin() ? new Array(element()) : nullable();
                default -> primitive();
            };
            fields.add(new Field(owner + "_" + i, type, 0));
        }
        return fields;
    }

    /** All fields of a class, its bases' first. */
    static List<Field> allFields(Class type) {
        var fields = new ArrayList<Field>();
        type.bases().forEach(b -> fields.addAll(allFields(b)));
        fields.addAll(type.fields());
        return fields;
    }

    /** The virtual method that hashes an object's fields. */
    static String classMix(Class type) {
        var text = new StringBuilder("public " + (type.bases().isEmpty() ? "virtual" : "override")
                + " ulong Mix() { unchecked { ulong h = " + (type.bases().isEmpty() ? "13" : "base.Mix()") + ";\n");
        for (var field : type.fields()) {
            text.append("h = h * 19 + ").append(hash(field.type(), field.name())).append(";\n");
        }
        return text + "return h; } }\n";
    }
}
