package dev.gatun.runtime.debug;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * HotSpot's code cache as GDB's JIT interface takes it, so that a backtrace goes on below the frames of compiled IL:
 * all of it is said to keep its caller's rbp and return address at rbp. That is true of the interpreter and of stubs, and
 * of compiled Java with {@code -XX:+PreserveFramePointer}. Frames of other compiled Java are left out of the trace as
 * long as it leaves rbp alone, as C1's code does; what C2 made without that option may end it.
 */
final class HostFrames {
    private static final String NAME = "Java";

    private record Mapping(long from, long to, boolean code) {
    }

    private HostFrames() {
    }

    /** The symbol file; empty where the code cache is not found. */
    static Optional<byte[]> image() {
        return range().map(r -> ElfImage.of(NAME, r.from(), r.to() - r.from(),
                List.of(new ElfImage.Debug(".debug_frame", DwarfFrames.ofFramePointer(r.from(), r.to() - r.from())))));
    }

    /** The mappings around a stub of HotSpot's that border on each other: its parts and what they may grow into. */
    private static Optional<Mapping> range() {
        long address = addressInCodeCache();
        Mapping range = null;
        for (var mapping : mappings()) {
            if (!mapping.code()) {
                continue;
            }
            if (range == null || range.to() != mapping.from()) {
                if (range != null && address < range.to()) {
                    break;
                }
                range = mapping;
            } else {
                range = new Mapping(range.from(), mapping.to(), true);
            }
        }
        return Optional.ofNullable(range).filter(r -> address >= r.from() && address < r.to());
    }

    /** Of a stub that is made for the purpose, and freed. */
    private static long addressInCodeCache() {
        try (var arena = Arena.ofConfined()) {
            var nothing = MethodHandles.empty(MethodType.methodType(void.class));
            return Linker.nativeLinker().upcallStub(nothing, FunctionDescriptor.ofVoid(), arena).address();
        }
    }

    /** Lines {@code from-to rwxp offset device inode path}; the code cache has no path. */
    private static List<Mapping> mappings() {
        try {
            return Files.readAllLines(Path.of("/proc/self/maps")).stream().map(line -> {
                var fields = line.split("\\s+");
                var bounds = fields[0].split("-");
                boolean code = fields.length == 5 && (fields[1].startsWith("rwx") || fields[1].startsWith("---"));
                return new Mapping(Long.parseUnsignedLong(bounds[0], 16), Long.parseUnsignedLong(bounds[1], 16), code);
            }).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
