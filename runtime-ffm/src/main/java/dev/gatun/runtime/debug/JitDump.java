package dev.gatun.runtime.debug;

import dev.gatun.runtime.link.InstalledMethod;
import dev.gatun.runtime.link.SourceLines;
import dev.gatun.runtime.memory.NativeMemory;
import dev.gatun.runtime.os.Os;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * {@code jit-PID.dump}: code with names, bytes and source lines, which {@code perf inject --jit} puts into a recording
 * (tools/perf/Documentation/jitdump-specification.txt of Linux).
 *
 * <pre>
 *   header    "DTiJ", version, size, ELF machine, 0, pid, timestamp, flags
 *   then for each piece of code
 *     2       lines: address, count, (address, line, discriminator, file)*      only where there are any
 *     0       load: pid, tid, address, address, size, index, name, bytes
 *   3         close
 * </pre>
 *
 * perf learns of the file from its first page, which is mapped executable while the dump is written. Times are those of
 * CLOCK_MONOTONIC, as {@link System#nanoTime} gives them on Linux; so perf has to record with {@code -k mono}.
 */
final class JitDump implements AutoCloseable {
    static final int MAGIC = 0x4A695444;
    static final int VERSION = 1;
    static final int HEADER_SIZE = 40;
    /** {@code EM_X86_64} of &lt;elf.h&gt;. */
    static final int ELF_MACHINE = 62;

    static final int CODE_LOAD = 0;
    static final int CODE_DEBUG_INFO = 2;
    static final int CODE_CLOSE = 3;
    /** Bytes of id, size and timestamp, which every record starts with. */
    static final int PREFIX_SIZE = 16;

    private final Os os;
    private final SourceLines sources;
    private final FileChannel out;
    private final int pid;
    private final long marker;
    private long nextIndex;
    private boolean closed;

    JitDump(Os os, Path folder, long pid, SourceLines sources) {
        this.os = os;
        this.sources = sources;
        this.pid = (int) pid;
        var file = folder.resolve("jit-" + pid + ".dump");
        try {
            out = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                    StandardOpenOption.WRITE);
            write(new ByteWriter().u4(MAGIC).u4(VERSION).u4(HEADER_SIZE).u4(ELF_MACHINE).u4(0).u4(this.pid)
                    .u8(System.nanoTime()).u8(0));
        } catch (IOException e) {
            throw new UncheckedIOException("the folder for jit-PID.dump: " + e.getMessage(), e);
        }
        marker = os.mapFile(file, os.pageSize(), Os.Protection.READ_EXECUTE);
    }

    /** Adds code's records. Thread-safe. */
    synchronized void add(InstalledMethod code) {
        if (closed) {
            return;
        }
        var rows = SourceMap.of(code, sources).stream().filter(r -> r.line() > 0).toList();
        var records = new ByteWriter();
        if (!rows.isEmpty()) {
            lines(records, code.address(), rows);
        }
        load(records, code);
        try {
            write(records);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void lines(ByteWriter out, long address, List<SourceMap.Row> rows) {
        int start = begin(out, CODE_DEBUG_INFO);
        out.u8(address).u8(rows.size());
        // In full each time: perf does not read the specification's short form of "the same file".
        rows.forEach(r -> out.u8(address + r.codeOffset()).u4(r.line()).u4(0).text(r.document()));
        out.align(8);
        end(out, start);
    }

    private void load(ByteWriter out, InstalledMethod code) {
        int start = begin(out, CODE_LOAD);
        // As installed: with its relocations filled in.
        byte[] bytes = NativeMemory.segment(code.address(), code.code().bytes().length)
                .toArray(ValueLayout.JAVA_BYTE);
        out.u4(pid).u4(pid).u8(code.address()).u8(code.address()).u8(bytes.length).u8(nextIndex++).text(code.name())
                .raw(bytes);
        end(out, start);
    }

    private static int begin(ByteWriter out, int id) {
        int start = out.size();
        out.u4(id).u4(0).u8(System.nanoTime());
        return start;
    }

    private static void end(ByteWriter out, int start) {
        out.patch4(start + 4, out.size() - start);
    }

    private void write(ByteWriter bytes) throws IOException {
        var buffer = ByteBuffer.wrap(bytes.toByteArray());
        while (buffer.hasRemaining()) {
            out.write(buffer);
        }
    }

    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try (out) {
            var record = new ByteWriter();
            end(record, begin(record, CODE_CLOSE));
            write(record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            os.release(marker, os.pageSize());
        }
    }
}
