package dev.gatun.fuzz.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A struct type.
 *
 * <pre>
 *   Pack 0:  { byte F0; int F1; }   F0 at 0, F1 at 4, size 8, alignment 4
 *   Pack 1:  { byte F0; int F1; }   F0 at 0, F1 at 1, size 5, alignment 1
 * </pre>
 *
 * @param name   its name
 * @param pack   the greatest alignment of a field, 1, 2, 4 or 8; 0 for the natural ones
 * @param fields in declaration order, at least one
 */
public record StructShape(String name, int pack, List<Shape> fields) implements Shape {
    public StructShape {
        fields = List.copyOf(fields);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException(name + " has no fields");
        }
    }

    private int alignmentOf(Shape field) {
        return pack == 0 ? field.alignment() : Math.min(pack, field.alignment());
    }

    /** The offset of every field, after ECMA-335 II.10.7. */
    public List<Integer> offsets() {
        var offsets = new ArrayList<Integer>();
        int end = 0;
        for (var field : fields) {
            int at = end + alignmentOf(field) - 1 & -alignmentOf(field);
            offsets.add(at);
            end = at + field.size();
        }
        return offsets;
    }

    @Override
    public int alignment() {
        return fields.stream().mapToInt(this::alignmentOf).max().orElseThrow();
    }

    @Override
    public int size() {
        int end = offsets().getLast() + fields.getLast().size();
        return end + alignment() - 1 & -alignment();
    }

    @Override
    public String cs() {
        return name;
    }

    @Override
    public String c() {
        return "struct " + name;
    }

    /** The structs inside, each before those that contain it, and this one last. */
    public List<StructShape> closure() {
        var result = new ArrayList<StructShape>();
        for (var field : fields) {
            if (field instanceof StructShape struct) {
                struct.closure().stream().filter(s -> !result.contains(s)).forEach(result::add);
            }
        }
        result.add(this);
        return result;
    }

    /** The declaration in C#, without those of the structs inside. */
    public String csDeclaration() {
        var text = new StringBuilder(pack == 0 ? "" : "[System.Runtime.InteropServices.StructLayout("
                + "System.Runtime.InteropServices.LayoutKind.Sequential, Pack = " + pack + ")] ");
        text.append("public struct ").append(name).append(" { ");
        for (int i = 0; i < fields.size(); i++) {
            text.append("public ").append(fields.get(i).cs()).append(" F").append(i).append("; ");
        }
        return text.append("}").toString();
    }

    /** The declaration in C, as gcc reads it, without those of the structs inside. */
    public String cDeclaration() {
        var members = new StringBuilder();
        for (int i = 0; i < fields.size(); i++) {
            members.append(fields.get(i).c()).append(" F").append(i).append("; ");
        }
        var text = "struct " + name + " { " + members + "};";
        return pack == 0 ? text : "#pragma pack(push, " + pack + ")\n" + text + "\n#pragma pack(pop)";
    }

    @Override
    public String toString() {
        return fields.stream().map(Shape::toString).collect(Collectors.joining(", ", "{", "}"))
                + (pack == 0 ? "" : "/" + pack);
    }
}
