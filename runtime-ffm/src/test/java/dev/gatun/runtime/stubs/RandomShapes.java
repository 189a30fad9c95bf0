package dev.gatun.runtime.stubs;

import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.target.ValueShape.Leaf;
import dev.gatun.jit.target.ValueShape.Struct;
import dev.gatun.jit.vcode.MemType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Random signatures with their C declarations. */
final class RandomShapes {
    /** A struct type and the C text that declares it. */
    record Declared(Struct struct, String declaration) {
    }

    private static final List<MemType> TYPES = List.of(MemType.values());

    private final Random random;
    private final boolean naturalOnly;
    final List<Declared> structs = new ArrayList<>();

    /** @param naturalOnly whether to leave out packed structs and unions */
    RandomShapes(long seed, boolean naturalOnly) {
        random = new Random(seed);
        this.naturalOnly = naturalOnly;
    }

    static String c(MemType type) {
        return switch (type) {
            case I8 -> "int8_t";
            case U8 -> "uint8_t";
            case I16 -> "int16_t";
            case U16 -> "uint16_t";
            case I32 -> "int32_t";
            case I64 -> "int64_t";
            case F32 -> "float";
            case F64 -> "double";
            case REF, BYREF -> "void *";
        };
    }

    static String c(ValueShape shape) {
        return switch (shape) {
            case ValueShape.Void _ -> "void";
            case ValueShape.Scalar(var type) -> c(type);
            case Struct struct -> "struct " + struct.name();
        };
    }

    CallSignature signature() {
        int count = random.nextInt(4) == 0 ? random.nextInt(14) : random.nextInt(7);
        var parameters = new ArrayList<ValueShape>();
        for (int i = 0; i < count; i++) {
            parameters.add(random.nextInt(5) < 3 ? scalar() : struct());
        }
        ValueShape result = switch (random.nextInt(5)) {
            case 0 -> ValueShape.VOID;
            case 1, 2 -> scalar();
            default -> struct();
        };
        return new CallSignature(result, parameters);
    }

    private MemType type() {
        return TYPES.get(random.nextInt(TYPES.size()));
    }

    private ValueShape.Scalar scalar() {
        return new ValueShape.Scalar(type());
    }

    private Struct struct() {
        if (!structs.isEmpty() && random.nextInt(3) == 0) {
            return structs.get(random.nextInt(structs.size())).struct();
        }
        boolean packed = !naturalOnly && random.nextInt(4) == 0;
        boolean floatsOnly = random.nextInt(4) == 0;
        int limit = random.nextBoolean() ? 8 : random.nextBoolean() ? 16 : 40;
        String name = "S" + structs.size();
        var text = new StringBuilder("struct ").append(packed ? "__attribute__((packed)) " : "").append(name)
                .append(" { ");
        var leaves = new ArrayList<Leaf>();
        int offset = 0;
        int alignment = 1;
        int fields = 1 + random.nextInt(6);
        for (int i = 0; i < fields; i++) {
            var type = floatsOnly ? (random.nextBoolean() ? MemType.F32 : MemType.F64) : type();
            int count = random.nextInt(6) == 0 ? 1 + random.nextInt(3) : 1;
            boolean union = !naturalOnly && random.nextInt(8) == 0;
            var other = type();
            int bytes = union ? Math.max(type.size() * count, other.size()) : type.size() * count;
            int align = packed ? 1 : union ? Math.max(type.size(), other.size()) : type.size();
            int at = offset + align - 1 & -align;
            int end = at + (bytes + align - 1 & -align);
            if (end > limit) {
                continue;
            }
            for (int k = 0; k < count; k++) {
                leaves.add(new Leaf(at + k * type.size(), type));
            }
            String field = c(type) + " f" + i + (count > 1 ? "[" + count + "]" : "") + "; ";
            if (union) {
                leaves.add(new Leaf(at, other));
                text.append("union ").append(packed ? "__attribute__((packed)) " : "").append("{ ").append(field)
                        .append(c(other)).append(" g").append(i).append("; }; ");
            } else {
                text.append(field);
            }
            offset = end;
            alignment = Math.max(alignment, align);
        }
        if (leaves.isEmpty()) {
            leaves.add(new Leaf(0, MemType.U8));
            text.append("uint8_t only; ");
            offset = 1;
        }
        int size = offset + alignment - 1 & -alignment;
        var struct = new Struct(name, size, alignment, leaves);
        structs.add(new Declared(struct, text.append("};").toString()));
        return struct;
    }
}
