package dev.gatun.jit.types;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.il.pe.PeImage;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AddLifecycleHook;

class LayoutProperties {
    /** Structs for one run of gcc and of csc; starting them costs more than they do. */
    private static final int BATCH = 200;

    @Provide
    Arbitrary<CStruct> structs() {
        return CStruct.any(3);
    }

    @Provide
    Arbitrary<List<CStruct>> batches() {
        return CStruct.any(2).list().ofSize(BATCH);
    }

    @Property(seed = "1")
    void fieldsAreAlignedInOrderAndWithoutMorePaddingThanNeeded(@ForAll("structs") CStruct struct) {
        var laid = struct.place();
        int packing = struct.packing() == 0 ? FieldPlacement.UNPACKED : struct.packing();
        int end = 0;
        for (int i = 0; i < laid.offsets().size(); i++) {
            var field = new CStruct(0, List.of(struct.members().get(i))).place();
            int alignment = Math.min(field.alignment(), packing);
            int offset = laid.offsets().get(i);
            assertThat(offset % alignment).isZero();
            assertThat(offset).isBetween(end, end + alignment - 1);
            end = offset + field.size();
        }
        assertThat(laid.size() % laid.alignment()).isZero();
        assertThat(laid.size()).isBetween(end, end + laid.alignment() - 1);
        assertThat(laid.alignment()).isLessThanOrEqualTo(Math.min(8, packing));
    }

    @Property(seed = "1", tries = 2, shrinking = ShrinkingMode.OFF)
    @AddLifecycleHook(Peers.NeedGcc.class)
    void gccAgrees(@ForAll("batches") List<CStruct> batch) throws Exception {
        assertThat(batch.stream().map(LayoutProperties::line).toList()).isEqualTo(askGcc(batch));
    }

    /** The whole way: C# through csc and the reader, against gcc. */
    @Property(seed = "1", tries = 1, shrinking = ShrinkingMode.OFF)
    @AddLifecycleHook(Peers.NeedGcc.class)
    void compiledStructsAgreeWithGcc(@ForAll("batches") List<CStruct> batch) throws Exception {
        var folder = Peers.newFolder();
        try {
            var source = new StringBuilder("using System.Runtime.InteropServices;\n");
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).declareCSharp("S" + i, source);
            }
            Files.writeString(folder.resolve("s.cs"), source);
            Files.write(folder.resolve("mscorlib.dll"), Fixtures.bytes("mscorlib.dll"));
            Peers.csc(folder, "-target:library", "-r:mscorlib.dll", "-out:s.dll", "s.cs");
            var module = new Fixtures().system.load(PeImage.read(folder.resolve("s.dll")));
            var lines = new ArrayList<String>();
            for (int i = 0; i < batch.size(); i++) {
                var layout = module.findType("S" + i).orElseThrow().layout();
                lines.add(line(layout.size(), layout.alignment(),
                        layout.fields().stream().map(FieldSlot::offset).toList()));
            }
            assertThat(lines).isEqualTo(askGcc(batch));
        } finally {
            Peers.delete(folder);
        }
    }

    /** What .NET Core and Mono themselves see of the same structs. */
    @Property(seed = "1", tries = 1, shrinking = ShrinkingMode.OFF)
    @AddLifecycleHook(Peers.NeedCoreClr.class)
    void runtimesAgree(@ForAll("batches") List<CStruct> batch) throws Exception {
        var folder = Peers.newFolder();
        try {
            var source = new StringBuilder("using System;\nusing System.Runtime.InteropServices;\n");
            var calls = new StringBuilder();
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).declareCSharp("S" + i, source);
                observe(batch.get(i), i, source);
                calls.append("A").append(i).append(".Print(); ");
            }
            source.append("static class Program { static void Main() { ").append(calls).append("} }\n");
            Files.writeString(folder.resolve("s.cs"), source);
            Peers.csc(folder, "-out:s.dll", "s.cs");
            var lines = batch.stream().map(LayoutProperties::line).toList();
            assertThat(Peers.coreClr(folder.resolve("s.dll")).lines().toList()).as("CoreCLR").isEqualTo(lines);
            Peers.assumeMono();
            assertThat(Peers.run(new ProcessBuilder("mono", folder.resolve("s.dll").toString())).lines().toList()).as("Mono")
                    .isEqualTo(lines);
        } finally {
            Peers.delete(folder);
        }
    }

    /** A struct that holds one after a byte, and prints what {@link #line} says of it. */
    private static void observe(CStruct struct, int number, StringBuilder source) {
        source.append("unsafe struct A").append(number).append(" { byte b; S").append(number).append(" s; internal static void Print() { A")
                .append(number).append(" a; byte* at = (byte*)&a.s; Console.WriteLine(sizeof(S").append(number)
                .append(") + \" \" + (at - (byte*)&a)");
        for (int f = 0; f < struct.members().size(); f++) {
            boolean buffer = struct.members().get(f) instanceof CStruct.Scalar s && s.count() > 1;
            source.append(" + \" \" + ((byte*)").append(buffer ? "" : "&").append("a.s.f").append(f).append(" - at)");
        }
        source.append("); } }\n");
    }

    private static String line(CStruct struct) {
        var laid = struct.place();
        return line(laid.size(), laid.alignment(), laid.offsets());
    }

    private static String line(int size, int alignment, List<Integer> offsets) {
        return size + " " + alignment + offsets.stream().map(o -> " " + o).collect(Collectors.joining());
    }

    private static List<String> askGcc(List<CStruct> batch) throws Exception {
        var folder = Peers.newFolder();
        try {
            var source = new StringBuilder("#include <stdio.h>\n#include <stddef.h>\n");
            for (int i = 0; i < batch.size(); i++) {
                batch.get(i).declareC("S" + i, source);
            }
            source.append("int main(void) {\n");
            for (int i = 0; i < batch.size(); i++) {
                var format = new StringBuilder("%zu %zu");
                var values = new StringBuilder("sizeof(struct S" + i + "), _Alignof(struct S" + i + ")");
                for (int f = 0; f < batch.get(i).members().size(); f++) {
                    format.append(" %zu");
                    values.append(", offsetof(struct S").append(i).append(", f").append(f).append(')');
                }
                source.append("printf(\"").append(format).append("\\n\", ").append(values).append(");\n");
            }
            source.append("}\n");
            Files.writeString(folder.resolve("s.c"), source);
            Peers.run(new ProcessBuilder("gcc", "-O0", "-o", "s", "s.c").directory(folder.toFile())
                    .redirectErrorStream(true));
            return Peers.run(new ProcessBuilder("./s").directory(folder.toFile())).lines().toList();
        } finally {
            Peers.delete(folder);
        }
    }
}
