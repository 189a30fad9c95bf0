package dev.gatun.runtime.debug;

import java.util.ArrayList;
import java.util.List;

/**
 * The shared library that GDB's JIT interface needs ("Debugging with GDB", chapter "JIT Compilation Interface"): GDB
 * finds the two symbols in libraries that the process has loaded only, and HotSpot has none of that name.
 *
 * <pre>
 *   0x0000  file header, program headers, .dynsym, .hash, .dynstr    r--
 *   0x1000  .text: __jit_debug_register_code, which returns           r-x
 *   0x2000  .dynamic, .data: __jit_debug_descriptor                   rw-
 *             +0   uint32  version, 1
 *             +4   uint32  what has happened: nothing, registered, unregistered
 *             +8   the entry that it has happened to
 *             +16  the first entry of the list
 *   0x3000  section headers and their names                           not loaded
 * </pre>
 */
final class GdbLibrary {
    static final String REGISTER = "__jit_debug_register_code";
    static final String DESCRIPTOR = "__jit_debug_descriptor";
    static final int DESCRIPTOR_SIZE = 24;

    private static final int PAGE = 0x1000;
    private static final int PROGRAM_HEADER_SIZE = 56;
    private static final int PT_LOAD = 1;
    private static final int PT_DYNAMIC = 2;
    private static final int PT_GNU_STACK = 0x6474E551;
    private static final int READ = 4;
    private static final int WRITE = 2;
    private static final int EXECUTE = 1;

    private static final int DT_HASH = 4;
    private static final int DT_STRTAB = 5;
    private static final int DT_SYMTAB = 6;
    private static final int DT_STRSZ = 10;
    private static final int DT_SYMENT = 11;
    private static final int DT_SONAME = 14;

    /** nop; ret. GDB puts its breakpoint on the first. */
    private static final byte[] TEXT = {(byte) 0x90, (byte) 0xC3};

    private record Segment(int type, int flags, long start, long size, long alignment) {
    }

    private GdbLibrary() {
    }

    /** The file. */
    static byte[] image() {
        var names = new ByteWriter().u1(0);
        int registerName = name(names, REGISTER);
        int descriptorName = name(names, DESCRIPTOR);
        int ownName = name(names, "gatun-gdb.so");

        var dynamic = new ByteWriter();
        int dynamicSize = 16 * 7;
        long text = PAGE;
        long data = 2 * PAGE + dynamicSize;

        var symbols = new ByteWriter();
        ElfImage.symbol(symbols, 0, 0, 0, 0, 0, 0);
        ElfImage.symbol(symbols, registerName, ElfImage.STB_GLOBAL, ElfImage.STT_FUNC, 4, text, TEXT.length);
        ElfImage.symbol(symbols, descriptorName, ElfImage.STB_GLOBAL, ElfImage.STT_OBJECT, 6, data, DESCRIPTOR_SIZE);
        // One bucket, three symbols: the chain runs 1, 2.
        var hash = new ByteWriter().u4(1).u4(3).u4(1).u4(0).u4(2).u4(0);

        int segments = 5;
        long symbolsAt = ElfImage.HEADER_SIZE + segments * PROGRAM_HEADER_SIZE;
        long hashAt = symbolsAt + symbols.size();
        long namesAt = hashAt + hash.size();
        long end = namesAt + names.size();
        dynamic.u8(DT_HASH).u8(hashAt).u8(DT_STRTAB).u8(namesAt).u8(DT_SYMTAB).u8(symbolsAt).u8(DT_STRSZ)
                .u8(names.size()).u8(DT_SYMENT).u8(ElfImage.SYMBOL_SIZE).u8(DT_SONAME).u8(ownName).u8(0).u8(0);

        var out = new ByteWriter();
        out.raw(new byte[ElfImage.HEADER_SIZE]);
        // Without the last one, glibc would make every stack executable.
        for (var segment : List.of(new Segment(PT_LOAD, READ, 0, end, PAGE),
                new Segment(PT_LOAD, READ | EXECUTE, text, TEXT.length, PAGE),
                new Segment(PT_LOAD, READ | WRITE, 2 * PAGE, dynamicSize + DESCRIPTOR_SIZE, PAGE),
                new Segment(PT_DYNAMIC, READ | WRITE, 2 * PAGE, dynamicSize, 8),
                new Segment(PT_GNU_STACK, READ | WRITE, 0, 0, 16))) {
            out.u4(segment.type()).u4(segment.flags()).u8(segment.start()).u8(segment.start()).u8(segment.start())
                    .u8(segment.size()).u8(segment.size()).u8(segment.alignment());
        }
        out.raw(symbols.toByteArray()).raw(hash.toByteArray()).raw(names.toByteArray()).align(PAGE).raw(TEXT)
                .align(PAGE).raw(dynamic.toByteArray()).u4(1).u4(0).u8(0).u8(0).align(PAGE);

        var sections = new ArrayList<ElfImage.Section>();
        int alloc = ElfImage.SHF_ALLOC;
        int writable = alloc | ElfImage.SHF_WRITE;
        sections.add(new ElfImage.Section("", 0, 0, 0, 0, 0, 0, 0, 0, 0));
        sections.add(new ElfImage.Section(".dynsym", ElfImage.SHT_DYNSYM, alloc, symbolsAt, symbolsAt, symbols.size(),
                3, 1, 8, ElfImage.SYMBOL_SIZE));
        sections.add(new ElfImage.Section(".hash", ElfImage.SHT_HASH, alloc, hashAt, hashAt, hash.size(), 1, 0, 8, 4));
        sections.add(new ElfImage.Section(".dynstr", ElfImage.SHT_STRTAB, alloc, namesAt, namesAt, names.size(), 0, 0,
                1, 0));
        sections.add(new ElfImage.Section(".text", ElfImage.SHT_PROGBITS, alloc | ElfImage.SHF_EXECINSTR, text, text,
                TEXT.length, 0, 0, 16, 0));
        sections.add(new ElfImage.Section(".dynamic", ElfImage.SHT_DYNAMIC, writable, 2 * PAGE, 2 * PAGE, dynamicSize,
                3, 0, 8, 16));
        sections.add(new ElfImage.Section(".data", ElfImage.SHT_PROGBITS, writable, data, data, DESCRIPTOR_SIZE, 0, 0,
                8, 0));
        return ElfImage.finish(out, ElfImage.ET_DYN, segments, PROGRAM_HEADER_SIZE, sections);
    }

    private static int name(ByteWriter names, String text) {
        int at = names.size();
        names.text(text);
        return at;
    }
}
