package dev.gatun.fuzz.abi;

import dev.gatun.fuzz.abi.AbiType.Scalar;
import dev.gatun.fuzz.abi.AbiType.Struct;
import java.util.List;

/**
 * The assembly of a batch:
 *
 * <pre>
 *   Gcc.D0(args, result, function)   loads the arguments, calls the C function, stores its result; values that live over
 *                                    the call are mixed and stored at result + 128
 *   Gcc.E0(...)                      what C calls: logs its arguments and returns what it finds
 *   Gcc.Down(i, args, result, f)     runs D{i}
 *   Gcc.Up(i, caller)                gives E{i}'s address to a C function that calls it
 * </pre>
 */
final class IlBatch {
    private static final int PRESSURE = 14;
    /** Of so many signatures one has a callee that needs more registers than there are. */
    private static final int PRESSED = 3;

    private IlBatch() {
    }

    /** The text of the assembly. */
    static String text(List<AbiSignature> signatures, List<Struct> structs) {
        var il = new StringBuilder(".assembly extern mscorlib { }\n.assembly Abi { }\n.module Abi.dll\n");
        structs.forEach(s -> il.append(s.ilDeclaration()));
        il.append(".class public abstract sealed Gcc extends [mscorlib]System.Object {\n"
                + "  .field public static native int Log\n  .field public static native int Ret\n"
                + "  .method public static void Init(native int l, native int r) cil managed {\n"
                + "    ldarg.0\n    stsfld native int Gcc::Log\n    ldarg.1\n    stsfld native int Gcc::Ret\n    ret\n  }\n");
        for (int i = 0; i < signatures.size(); i++) {
            down(il, signatures.get(i), i);
            callee(il, signatures.get(i), i);
        }
        dispatch(il, signatures.size(), "Down(int32 i, native int a, native int r, native int f)",
                i -> "ldarg.1\n    ldarg.2\n    ldarg.3\n    call void Gcc::D" + i
                        + "(native int, native int, native int)");
        dispatch(il, signatures.size(), "Up(int32 i, native int c)", i -> {
            var s = signatures.get(i);
            return "ldftn " + s.il() + " Gcc::E" + i + "(" + s.ilParameters()
                    + ")\n    ldarg.1\n    calli void (native int)";
        });
        return il.append("}\n").toString();
    }

    private static void dispatch(StringBuilder il, int count, String head, java.util.function.IntFunction<String> call) {
        il.append("  .method public static void ").append(head).append(" cil managed {\n    .maxstack 8\n    ldarg.0\n"
                + "    switch (");
        for (int i = 0; i < count; i++) {
            il.append(i == 0 ? "L" : ", L").append(i);
        }
        il.append(")\n    ret\n");
        for (int i = 0; i < count; i++) {
            il.append("  L").append(i).append(":\n    ").append(call.apply(i)).append("\n    ret\n");
        }
        il.append("  }\n");
    }

    private static void down(StringBuilder il, AbiSignature s, int index) {
        il.append("  .method public static void D").append(index).append(
                "(native int a, native int r, native int f) cil managed {\n    .maxstack 32\n"
                        + "    .locals init (int64 k0, int64 k1, float64 k2, float64 k3, int32 k4)\n"
                        + "    ldarg.0\n    ldind.i8\n    stloc.0\n    ldarg.0\n    ldc.i4 8\n    add\n    ldind.i8\n"
                        + "    stloc.1\n    ldloc.0\n    conv.r8\n    stloc.2\n    ldloc.1\n    conv.r8\n    stloc.3\n"
                        + "    ldloc.0\n    conv.i4\n    stloc 4\n");
        if (s.result().isPresent()) {
            il.append("    ldarg.1\n");
        }
        int[] offsets = s.offsets();
        for (int k = 0; k < s.parameters().size(); k++) {
            il.append("    ldarg.0\n    ldc.i4 ").append(offsets[k]).append("\n    add\n    ")
                    .append(load(s.parameters().get(k))).append('\n');
        }
        il.append("    ldarg.2\n    calli ").append(s.il()).append(" (").append(s.ilParameters()).append(")\n");
        s.result().ifPresent(r -> il.append("    ").append(store(r)).append('\n'));
        il.append("    ldarg.1\n    ldc.i4 128\n    add\n    ldloc.0\n    ldloc.1\n    xor\n    ldloc.2\n    ldloc.3\n"
                + "    ceq\n    conv.i8\n    add\n    ldloc 4\n    conv.i8\n    xor\n    stind.i8\n    ret\n  }\n");
    }

    private static void callee(StringBuilder il, AbiSignature s, int index) {
        il.append("  .method public static ").append(s.il()).append(" E").append(index).append('(')
                .append(s.ilParameters()).append(") cil managed {\n    .maxstack 8\n");
        boolean pressed = index % PRESSED == 0;
        if (pressed) {
            pressure(il, true);
        }
        int[] offsets = s.offsets();
        for (int k = 0; k < s.parameters().size(); k++) {
            il.append("    ldsfld native int Gcc::Log\n    ldc.i4 ").append(offsets[k]).append("\n    add\n    ldarg ")
                    .append(k).append("\n    ").append(store(s.parameters().get(k))).append('\n');
        }
        if (pressed) {
            pressure(il, false);
        }
        s.result().ifPresent(r -> il.append("    ldsfld native int Gcc::Ret\n    ").append(load(r)).append('\n'));
        il.append("    ret\n  }\n");
    }

    /** More values that live while arguments are stored than there are registers a callee may use freely. */
    private static void pressure(StringBuilder il, boolean begin) {
        if (begin) {
            il.append("    .locals init (");
            for (int i = 0; i < PRESSURE; i++) {
                il.append("int64 i").append(i).append(", float64 f").append(i).append(i < PRESSURE - 1 ? ", " : ")\n");
            }
        }
        for (int i = 0; i < PRESSURE; i++) {
            if (begin) {
                il.append("    ldsfld native int Gcc::Ret\n    ldc.i4 ").append(8 * i).append("\n    add\n    ldind.i8\n    stloc ")
                        .append(2 * i).append("\n    ldloc ").append(2 * i).append("\n    conv.r8\n    stloc ")
                        .append(2 * i + 1).append('\n');
            } else {
                il.append("    ldsfld native int Gcc::Log\n    ldc.i4 ").append(4096 - 16 * (i + 1))
                        .append("\n    add\n    dup\n    ldloc ").append(2 * i)
                        .append("\n    stind.i8\n    ldc.i4 8\n    add\n    ldloc ").append(2 * i + 1)
                        .append("\n    stind.r8\n");
            }
        }
    }

    static String load(AbiType type) {
        return type instanceof Scalar s ? "ldind." + s.load : "ldobj " + ((Struct) type).name();
    }

    static String store(AbiType type) {
        return type instanceof Scalar s ? "stind." + s.store : "stobj " + ((Struct) type).name();
    }
}
