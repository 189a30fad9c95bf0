package dev.gatun.runtime.debug;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a jitdump file by the text of tools/perf/Documentation/jitdump-specification.txt, version 1, and shares nothing
 * with its writer. Whatever the specification does not allow is an AssertionError.
 */
final class JitDumpReader {
    /** JIT_CODE_LOAD, with the JIT_CODE_DEBUG_INFO before it. */
    record Code(long timestamp, int pid, long address, long index, String name, byte[] bytes, List<Line> lines) {
    }

    record Line(long address, int line, String file) {
    }

    final int pid;
    final long timestamp;
    final List<Code> codes = new ArrayList<>();
    boolean closed;

    JitDumpReader(Path file) throws IOException {
        var in = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        check(in.getInt() == 0x4A695444, "magic");
        check(in.getInt() == 1, "version");
        check(in.getInt() == 40, "size of the header");
        check(in.getInt() == 62, "ELF machine");
        check(in.getInt() == 0, "padding");
        pid = in.getInt();
        timestamp = in.getLong();
        check(in.getLong() == 0, "flags");
        long last = timestamp;
        List<Line> lines = List.of();
        long linesOf = 0;
        while (in.hasRemaining()) {
            check(!closed, "a record after the end");
            int start = in.position();
            int id = in.getInt();
            int size = in.getInt();
            long time = in.getLong();
            check(time >= last, "time runs backwards");
            last = time;
            int end = start + size;
            switch (id) {
                case 0 -> {
                    int recordPid = in.getInt();
                    in.getInt();
                    long vma = in.getLong();
                    long address = in.getLong();
                    check(vma == address, "vma");
                    var bytes = new byte[Math.toIntExact(in.getLong())];
                    long index = in.getLong();
                    var name = text(in);
                    in.get(bytes);
                    check(in.position() == end, "size of a load record");
                    check(lines.isEmpty() || linesOf == address, "lines of other code");
                    codes.add(new Code(time, recordPid, address, index, name, bytes, lines));
                    lines = List.of();
                }
                case 2 -> {
                    linesOf = in.getLong();
                    long count = in.getLong();
                    lines = new ArrayList<>();
                    for (long i = 0; i < count; i++) {
                        long address = in.getLong();
                        int line = in.getInt();
                        check(in.getInt() == 0, "discriminator");
                        lines.add(new Line(address, line, text(in)));
                    }
                    check(end - in.position() < 8, "padding of a line record");
                    in.position(end);
                }
                case 3 -> {
                    check(size == 16, "size of the close record");
                    closed = true;
                }
                default -> throw new AssertionError("record " + id);
            }
        }
    }

    private static String text(ByteBuffer in) {
        int start = in.position();
        while (in.get() != 0) {
            // To the zero byte.
        }
        return new String(in.array(), start, in.position() - 1 - start, StandardCharsets.UTF_8);
    }

    private static void check(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError("jitdump: " + what);
        }
    }
}
