package dev.gatun.x64.asm;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** GNU {@code as} and {@code objdump} as an independent opinion on encodings. Tests that use it skip without them. */
final class Binutils {
    private Binutils() {
    }

    /** Skips the calling test where the tools are absent. */
    static void assumePresent() {
        for (String tool : List.of("as", "objcopy", "objdump")) {
            assumeTrue(Stream.of(System.getenv("PATH").split(":"))
                    .anyMatch(dir -> Files.isExecutable(Path.of(dir, tool))),
                    () -> "GNU binutils: no " + tool + " on the PATH");
        }
    }

    /** Assembles each line of Intel syntax on its own; {@code prologue} comes first and is not returned. */
    static List<byte[]> assembleEach(String prologue, List<String> instructions) {
        var source = new StringBuilder(".intel_syntax noprefix\n.text\n").append(prologue).append('\n');
        for (String text : instructions) {
            source.append("1: ").append(text)
                    .append("\n2:\n.pushsection lengths\n.byte 2b-1b\n.popsection\n");
        }
        return withObject(source.toString(), (dir, object) -> {
            byte[] text = section(dir, object, ".text");
            byte[] lengths = section(dir, object, "lengths");
            int at = text.length;
            for (byte length : lengths) {
                at -= length;
            }
            var result = new ArrayList<byte[]>();
            for (byte length : lengths) {
                result.add(java.util.Arrays.copyOfRange(text, at, at + length));
                at += length;
            }
            return result;
        });
    }

    /** Assembles a whole program of Intel syntax. */
    static byte[] assemble(String program) {
        return withObject(".intel_syntax noprefix\n.text\n" + program, (dir, object) -> section(dir, object, ".text"));
    }

    /** The text that objdump gives each instruction. */
    static List<String> disassembleEach(List<byte[]> instructions) {
        if (instructions.isEmpty()) {
            return List.of();
        }
        try {
            Path dir = Files.createTempDirectory("gatun-asm");
            try {
                Path file = dir.resolve("code.bin");
                try (var out = Files.newOutputStream(file)) {
                    for (byte[] b : instructions) {
                        out.write(b);
                    }
                }
                String text = run(dir, "objdump", "-D", "-b", "binary", "-m", "i386:x86-64", "-M", "intel", "-w",
                        file.toString());
                Map<Integer, String> at = new HashMap<>();
                for (String line : text.split("\n")) {
                    String[] parts = line.split("\t");
                    if (parts.length >= 3) {
                        at.put(Integer.parseInt(parts[0].strip().replace(":", ""), 16),
                                parts[2].replaceAll(" +#.*", "").strip());
                    }
                }
                var result = new ArrayList<String>();
                int offset = 0;
                for (byte[] b : instructions) {
                    result.add(at.getOrDefault(offset, "no instruction starts here"));
                    offset += b.length;
                }
                return result;
            } finally {
                delete(dir);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Reader<T> {
        T read(Path dir, Path object) throws IOException;
    }

    private static <T> T withObject(String source, Reader<T> reader) {
        try {
            Path dir = Files.createTempDirectory("gatun-asm");
            try {
                Path file = dir.resolve("code.s");
                Path object = dir.resolve("code.o");
                Files.writeString(file, source);
                run(dir, "as", "--64", "-o", object.toString(), file.toString());
                return reader.read(dir, object);
            } finally {
                delete(dir);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] section(Path dir, Path object, String name) throws IOException {
        Path out = dir.resolve("section.bin");
        run(dir, "objcopy", "-O", "binary", "--set-section-flags", name + "=alloc,contents", "-j", name,
                object.toString(), out.toString());
        return Files.readAllBytes(out);
    }

    private static String run(Path dir, String... command) throws IOException {
        Path out = dir.resolve("output.txt");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
        try {
            int status = process.waitFor();
            String text = Files.readString(out);
            if (status != 0) {
                throw new AssertionError(String.join(" ", command) + ":\n"
                        + text.lines().limit(20).reduce("", (a, b) -> a + b + "\n"));
            }
            return text;
        } catch (InterruptedException e) {
            process.destroy();
            throw new AssertionError(e);
        }
    }

    private static void delete(Path dir) throws IOException {
        try (var files = Files.list(dir)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(dir);
    }
}
