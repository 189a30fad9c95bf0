package dev.gatun.x64.abi;

import dev.gatun.jit.target.ValueShape.Struct;
import dev.gatun.jit.vcode.MemType;
import java.util.ArrayList;

/**
 * AMD64 psABI 3.2.3, for structs whose scalars are INTEGER or SSE:
 *
 * <pre>
 *   struct { int a; float b; }           one eightbyte, INTEGER wins over SSE    rdi
 *   struct { float a, b; }               one eightbyte, SSE                      xmm0
 *   struct { float a; long b; }          SSE, INTEGER                            xmm0, rdi
 *   struct { double a, b; }              SSE, SSE                                xmm0, xmm1
 *   union { double a; long b; }          merged: INTEGER                         rdi
 *   struct { char a[17]; }               more than 16 bytes: MEMORY              stack
 *   packed struct { char a; int b; }     an unaligned field: MEMORY              stack
 * </pre>
 *
 * An eightbyte in which no field lies (explicit sizes, padding) counts as INTEGER, so that its bytes travel too.
 */
final class SystemVStructs implements StructRule {
    private static final int LARGEST = 16;

    @Override
    public StructPassing classify(Struct struct) {
        if (struct.size() > LARGEST || struct.leaves().stream().anyMatch(l -> l.offset() % l.type().size() != 0)) {
            return new StructPassing.InMemory();
        }
        var parts = new ArrayList<StructPassing.Part>();
        for (int start = 0; start < struct.size(); start += 8) {
            parts.add(new StructPassing.Part(start, partType(struct, start)));
        }
        return new StructPassing.InParts(parts);
    }

    private static MemType partType(Struct struct, int start) {
        boolean any = false;
        boolean allFloat = true;
        for (var leaf : struct.leaves()) {
            if (leaf.offset() >= start && leaf.offset() < start + 8) {
                any = true;
                allFloat &= leaf.type().kind().isFloat();
            }
        }
        int bytes = Math.min(8, struct.size() - start);
        if (any && allFloat) {
            return bytes <= 4 ? MemType.F32 : MemType.F64;
        }
        return switch (bytes) {
            case 1 -> MemType.U8;
            case 2 -> MemType.U16;
            case 3, 4 -> MemType.I32;
            default -> MemType.I64;
        };
    }
}
