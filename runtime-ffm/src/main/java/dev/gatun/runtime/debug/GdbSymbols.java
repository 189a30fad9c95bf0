package dev.gatun.runtime.debug;

import dev.gatun.jit.types.ModuleDesc;
import dev.gatun.runtime.link.InstalledMethod;
import dev.gatun.runtime.link.SourceLines;
import dev.gatun.runtime.memory.CodeHeap;
import dev.gatun.runtime.os.Os;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Shows a runtime's code to GDB: an {@link ElfImage} in memory for each piece, with its symbol, how to unwind it, and,
 * for a method, lines, variables and types. GDB learns of it before the code runs, or when it attaches later.
 */
final class GdbSymbols implements AutoCloseable {
    private final GdbInterface gdb;
    private final SourceLines sources;
    private final Arena arena = Arena.ofShared();
    private final List<Long> entries = new ArrayList<>();
    private final Set<ModuleDesc> known = ConcurrentHashMap.newKeySet();
    private boolean closed;

    /** Makes the code of a heap writable where it runs: into shared pages that are not, Linux lets no debugger write. */
    GdbSymbols(Os os, CodeHeap heap, SourceLines sources) {
        this.gdb = GdbInterface.of(os);
        this.sources = sources;
        HostFrames.image().ifPresent(this::register);
        os.protect(heap.codeStart(), heap.codeEnd() - heap.codeStart(), Os.Protection.READ_WRITE_EXECUTE);
    }

    /** The symbol file of one piece of code. */
    static byte[] image(InstalledMethod code, SourceLines sources) {
        var sections = new ArrayList<ElfImage.Debug>();
        sections.add(new ElfImage.Debug(".debug_frame", DwarfFrames.of(code)));
        if (code.method().isPresent()) {
            sections.addAll(DwarfUnit.of(code, sources));
        }
        return ElfImage.of(code.name(), code.address(), code.code().bytes().length, sections);
    }

    /** Registers code. Thread-safe. */
    void add(InstalledMethod code) {
        code.method().ifPresent(m -> {
            if (known.add(m.module())) {
                registerLines(m.module());
            }
        });
        register(image(code, sources));
    }

    /** See {@link SourceLocations}. */
    private void registerLines(ModuleDesc module) {
        var locations = SourceLocations.of(module, sources);
        if (!locations.isEmpty()) {
            long place = arena.allocate(locations.size()).address();
            register(SourceLocations.image(locations, place));
        }
    }

    private synchronized void register(byte[] image) {
        if (closed) {
            return;
        }
        var file = arena.allocate(image.length, 8).copyFrom(MemorySegment.ofArray(image));
        long entry = arena.allocate(GdbInterface.ENTRY_SIZE, 8).address();
        gdb.add(entry, file.address(), image.length);
        entries.add(entry);
    }

    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            entries.forEach(gdb::remove);
            arena.close();
        }
    }
}
