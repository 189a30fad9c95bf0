package dev.gatun.fuzz.abi;

import dev.gatun.fuzz.Draw;
import dev.gatun.fuzz.abi.AbiType.Struct;
import dev.gatun.fuzz.oracle.Configuration;
import dev.gatun.il.assembler.IlAssembler;
import dev.gatun.runtime.IlAssembly;
import dev.gatun.runtime.IlException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Random signatures, called in every way that IL has, from compiled IL into compiled IL: every scalar of every argument
 * and of the result arrives, the caller's own structs stay as they were although the callee writes over its copies, and nothing around
 * the result is written.
 *
 * <pre>
 *   K{i}.Logs(...)     logs its arguments, writes over them, returns what it finds
 *   K{i}.Jumps(...)    jmp to Logs
 *   K{i}.Tails(...)    tail. call of Logs, with an argument less than Virtual has
 *   K{i}.Virtual(...)  instance, tail. call of Logs; K{i}.ctor(...) calls Logs and keeps the result
 *   Run{i}(a, r, way)  loads the arguments, makes the call, stores the result
 * </pre>
 */
public final class CallKinds {
    private static final byte CANARY = (byte) 0xC5;

    /** The ways, by the number that Run takes. */
    private enum Way {
        CALL, CALLVIRT, CALLI, NEWOBJ, DELEGATE, CLOSED_DELEGATE, JMP, TAIL
    }

    private final Path folder;
    private final List<String> failures = new ArrayList<>();

    /** @param folder where the assembly is left */
    public CallKinds(Path folder) {
        this.folder = folder;
    }

    /** What went wrong so far. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    /**
     * Some signatures in some configurations.
     *
     * @return the calls that were made
     */
    public int run(long seed, int count, List<Configuration> configurations) {
        var generator = new AbiSignature.Generator(Draw.seeded(seed));
        var signatures = IntStream.range(0, count).mapToObj(_ -> generator.signature()).toList();
        Path assembly;
        try {
            assembly = Files.write(Files.createDirectories(folder).resolve("CallKinds.dll"),
                    IlAssembler.assemble("CallKinds.il", text(signatures, generator.structs)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int calls = 0;
        for (var configuration : configurations) {
            try (var gatun = configuration.open(OutputStream.nullOutputStream()); var arena = Arena.ofConfined()) {
                calls += run(seed + " " + configuration, gatun.load(assembly), signatures, arena, new SplittableRandom(seed));
            }
        }
        return calls;
    }

    private int run(String where, IlAssembly il, List<AbiSignature> signatures, Arena arena, SplittableRandom random) {
        var args = arena.allocate(4096, 16);
        var log = arena.allocate(4096, 16);
        var ret = arena.allocate(256, 16);
        var result = arena.allocate(256, 16);
        int calls = 0;
        try {
            il.method("Calls::Init").handle().invoke(log.address(), ret.address(), result.address());
            for (int i = 0; i < signatures.size(); i++) {
                var s = signatures.get(i);
                var run = il.method("Calls::Run" + i).handle();
                for (var way : Way.values()) {
                    fill(args, random);
                    fill(ret, random);
                    log.fill((byte) 0);
                    result.fill(CANARY);
                    run.invoke(args.address(), result.address(), way.ordinal());
                    check(where + " " + way + " " + i + ": " + s, s, args, log, ret, result);
                    calls++;
                }
            }
        } catch (Throwable e) {
            failures.add(where + ": " + (e instanceof IlException guest ? guest.describe() : e.toString()));
        }
        return calls;
    }

    private static void fill(MemorySegment segment, SplittableRandom random) {
        for (long at = 0; at < segment.byteSize(); at += 8) {
            segment.set(ValueLayout.JAVA_LONG, at, random.nextLong());
        }
    }

    private void check(String what, AbiSignature s, MemorySegment args, MemorySegment log, MemorySegment ret, MemorySegment result) {
        int[] offsets = s.offsets();
        for (int k = 0; k < s.parameters().size(); k++) {
            int parameter = k;
            s.parameters().get(k).leaves(offsets[k], (at, size) -> {
                same(what + ": argument " + parameter + " at " + (at - offsets[parameter]), args, log, at, size);
                same(what + ": the caller's argument " + parameter + " afterwards, at " + (at - offsets[parameter]), args, log,
                        at, at + 2048, size);
            });
        }
        s.result().ifPresent(r -> r.leaves(0, (at, size) -> same(what + ": result at " + at, ret, result, at, size)));
        for (int at = s.result().map(AbiType::size).orElse(0); at < 256; at++) {
            if (result.get(ValueLayout.JAVA_BYTE, at) != CANARY) {
                failures.add(what + ": byte " + at + " after the result is written");
                return;
            }
        }
    }

    private void same(String what, MemorySegment want, MemorySegment got, int at, int size) {
        same(what, want, got, at, at, size);
    }

    private void same(String what, MemorySegment want, MemorySegment got, int at, int gotAt, int size) {
        if (want.asSlice(at, size).mismatch(got.asSlice(gotAt, size)) >= 0) {
            failures.add(what);
        }
    }

    // The assembly.

    private static String text(List<AbiSignature> signatures, List<Struct> structs) {
        var il = new StringBuilder(".assembly extern mscorlib { }\n.assembly CallKinds { }\n.module CallKinds.dll\n");
        structs.forEach(s -> il.append(s.ilDeclaration()));
        for (int i = 0; i < signatures.size(); i++) {
            type(il, signatures.get(i), i);
        }
        il.append(".class public abstract sealed Calls extends [mscorlib]System.Object {\n"
                + "  .field public static native int Log\n  .field public static native int Ret\n  .field public static native int Made\n"
                + "  .method public static void Init(native int l, native int r, native int m) cil managed {\n    ldarg.0\n"
                + "    stsfld native int Calls::Log\n    ldarg.1\n    stsfld native int Calls::Ret\n    ldarg.2\n"
                + "    stsfld native int Calls::Made\n    ret\n  }\n");
        for (int i = 0; i < signatures.size(); i++) {
            runner(il, signatures.get(i), i);
        }
        return il.append("}\n").toString();
    }

    private static void type(StringBuilder il, AbiSignature s, int i) {
        var head = s.il() + " %s(" + s.ilParameters() + ")";
        int count = s.parameters().size();
        il.append(".class public sealed D").append(i).append(" extends [mscorlib]System.MulticastDelegate {\n  .method public specialname "
                + "rtspecialname instance void .ctor(object o, native int f) runtime managed { }\n  .method public newslot virtual instance ")
                .append(head.formatted("Invoke")).append(" runtime managed { }\n}\n");
        il.append(".class public K").append(i).append(" extends [mscorlib]System.Object {\n  .method public static ")
                .append(head.formatted("Logs")).append(" cil managed noinlining {\n    .maxstack 8\n");
        int[] offsets = s.offsets();
        for (int k = 0; k < count; k++) {
            il.append("    ldsfld native int Calls::Log\n    ldc.i4 ").append(offsets[k]).append("\n    add\n    ldarg ").append(k)
                    .append("\n    ").append(IlBatch.store(s.parameters().get(k))).append('\n');
        }
        for (int k = 0; k < count; k++) {
            il.append("    ldarga ").append(k).append("\n    ldc.i4 0x5A\n    ldc.i4 ").append(s.parameters().get(k).size())
                    .append("\n    initblk\n");
        }
        s.result().ifPresent(r -> il.append("    ldsfld native int Calls::Ret\n    ").append(IlBatch.load(r)).append('\n'));
        il.append("    ret\n  }\n  .method public static ").append(head.formatted("Jumps")).append(" cil managed {\n    jmp ")
                .append(head.formatted("K" + i + "::Logs")).append("\n  }\n  .method public static ").append(head.formatted("Tails"))
                .append(" cil managed {\n    .maxstack 16\n");
        arguments(il, 0, count);
        il.append("    tail. call ").append(head.formatted("K" + i + "::Logs")).append("\n    ret\n  }\n"
                + "  .method public newslot virtual instance ").append(head.formatted("Virtual")).append(" cil managed {\n    .maxstack 16\n");
        arguments(il, 1, count);
        il.append("    tail. call ").append(head.formatted("K" + i + "::Logs")).append("\n    ret\n  }\n"
                + "  .method public specialname rtspecialname instance void .ctor() cil managed {\n    ldarg.0\n"
                + "    call instance void [mscorlib]System.Object::.ctor()\n    ret\n  }\n");
        if (count > 0) {
            il.append("  .method public specialname rtspecialname instance void .ctor(").append(s.ilParameters())
                    .append(") cil managed {\n    .maxstack 16\n    ldarg.0\n    call instance void [mscorlib]System.Object::.ctor()\n");
            s.result().ifPresent(_ -> il.append("    ldsfld native int Calls::Made\n"));
            arguments(il, 1, count);
            il.append("    call ").append(head.formatted("K" + i + "::Logs")).append('\n');
            s.result().ifPresent(r -> il.append("    ").append(IlBatch.store(r)).append('\n'));
            il.append("    ret\n  }\n");
        }
        il.append("}\n");
    }

    private static void arguments(StringBuilder il, int from, int count) {
        for (int k = 0; k < count; k++) {
            il.append("    ldarg ").append(from + k).append('\n');
        }
    }

    private static void runner(StringBuilder il, AbiSignature s, int i) {
        int count = s.parameters().size();
        var head = s.il() + " %s(" + s.ilParameters() + ")";
        int[] offsets = s.offsets();
        il.append("  .method public static void Run").append(i).append("(native int a, native int r, int32 way) cil managed {\n"
                + "    .maxstack 24\n    .locals init (class K").append(i).append(" k, class D").append(i).append(" d");
        for (int k = 0; k < count; k++) {
            il.append(", ").append(s.parameters().get(k).il()).append(" v").append(k);
        }
        il.append(")\n");
        for (int k = 0; k < count; k++) {
            il.append("    ldarg.0\n    ldc.i4 ").append(offsets[k]).append("\n    add\n    ").append(IlBatch.load(s.parameters().get(k)))
                    .append("\n    stloc ").append(k + 2).append('\n');
        }
        il.append("    newobj instance void K").append(i).append("::.ctor()\n    stloc.0\n    ldarg.2\n    switch (")
                .append(String.join(", ", IntStream.range(0, Way.values().length).mapToObj(w -> "W" + w).toList())).append(")\n    ret\n");
        for (var way : Way.values()) {
            il.append("  W").append(way.ordinal()).append(":\n");
            boolean created = way == Way.NEWOBJ && count > 0;
            switch (way) {
                case DELEGATE -> il.append("    ldnull\n    ldftn ").append(head.formatted("K" + i + "::Jumps"))
                        .append("\n    newobj instance void D").append(i).append("::.ctor(object, native int)\n    stloc.1\n");
                case CLOSED_DELEGATE -> il.append("    ldloc.0\n    ldftn instance ").append(head.formatted("K" + i + "::Virtual"))
                        .append("\n    newobj instance void D").append(i).append("::.ctor(object, native int)\n    stloc.1\n");
                default -> {
                }
            }
            if (!created && s.result().isPresent()) {
                il.append("    ldarg.1\n");
            }
            switch (way) {
                case CALLVIRT -> il.append("    ldloc.0\n");
                case DELEGATE, CLOSED_DELEGATE -> il.append("    ldloc.1\n");
                default -> {
                }
            }
            for (int k = 0; k < count; k++) {
                il.append("    ldloc ").append(k + 2).append('\n');
            }
            switch (way) {
                case CALL -> il.append("    call ").append(head.formatted("K" + i + "::Logs")).append('\n');
                case CALLVIRT -> il.append("    callvirt instance ").append(head.formatted("K" + i + "::Virtual")).append('\n');
                case CALLI -> il.append("    ldftn ").append(head.formatted("K" + i + "::Logs")).append("\n    calli ")
                        .append(head.formatted("")).append('\n');
                case NEWOBJ -> il.append(created ? "    newobj instance void K" + i + "::.ctor(" + s.ilParameters() + ")\n    pop\n"
                        : "    call " + head.formatted("K" + i + "::Logs") + "\n");
                case DELEGATE, CLOSED_DELEGATE -> il.append("    callvirt instance ").append(head.formatted("D" + i + "::Invoke")).append('\n');
                case JMP -> il.append("    call ").append(head.formatted("K" + i + "::Jumps")).append('\n');
                case TAIL -> il.append("    call ").append(head.formatted("K" + i + "::Tails")).append('\n');
            }
            if (!created) {
                s.result().ifPresent(r -> il.append("    ").append(IlBatch.store(r)).append('\n'));
            }
            il.append("    br AFTER\n");
        }
        il.append("  AFTER:\n");
        for (int k = 0; k < count; k++) {
            il.append("    ldsfld native int Calls::Log\n    ldc.i4 ").append(offsets[k] + 2048).append("\n    add\n    ldloc ").append(k + 2)
                    .append("\n    ").append(IlBatch.store(s.parameters().get(k))).append('\n');
        }
        il.append("    ret\n  }\n");
    }
}
