package dev.gatun.runtime.debug;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * An ELF file for x86-64 (System V ABI, chapters 4 and 5) of named sections, without program headers: what GDB's JIT
 * interface takes as the symbols of generated code.
 *
 * <pre>
 *   file header    64 bytes
 *   sections       each at a multiple of 8; .text has addresses only
 *   section headers
 * </pre>
 */
final class ElfImage {
    static final int HEADER_SIZE = 64;
    static final int SECTION_HEADER_SIZE = 64;
    static final int SYMBOL_SIZE = 24;

    static final int ET_EXEC = 2;
    static final int ET_DYN = 3;
    static final int EM_X86_64 = 62;

    static final int SHT_PROGBITS = 1;
    static final int SHT_SYMTAB = 2;
    static final int SHT_STRTAB = 3;
    static final int SHT_HASH = 5;
    static final int SHT_DYNAMIC = 6;
    static final int SHT_NOBITS = 8;
    static final int SHT_DYNSYM = 11;

    static final int SHF_WRITE = 1;
    static final int SHF_ALLOC = 2;
    static final int SHF_EXECINSTR = 4;

    static final int STB_GLOBAL = 1;
    static final int STT_OBJECT = 1;
    static final int STT_FUNC = 2;

    /** Index of the section for code among those of {@link #of}. */
    private static final int TEXT = 1;

    /**
     * A section header's fields.
     *
     * @param name of the section
     */
    record Section(String name, int type, long flags, long address, long offset, long size, int link, int info,
            int alignment, int entrySize) {
    }

    /** A section with debug information. */
    record Debug(String name, byte[] bytes) {
    }

    private ElfImage() {
    }

    /** The image of one piece of code with its symbol. */
    static byte[] of(String symbol, long address, long size, List<Debug> debug) {
        var out = new ByteWriter();
        out.raw(new byte[HEADER_SIZE]);
        var sections = new ArrayList<Section>();
        sections.add(new Section("", 0, 0, 0, 0, 0, 0, 0, 0, 0));
        sections.add(new Section(".text", SHT_NOBITS, SHF_ALLOC | SHF_EXECINSTR, address, HEADER_SIZE, size, 0, 0, 16,
                0));
        for (var section : debug) {
            sections.add(append(out, section.name(), SHT_PROGBITS, section.bytes(), 0, 0, 0));
        }
        var names = new ByteWriter().u1(0).text(symbol);
        var symbols = new ByteWriter();
        symbol(symbols, 0, 0, 0, 0, 0, 0);
        symbol(symbols, 1, STB_GLOBAL, STT_FUNC, TEXT, address, size);
        int strings = sections.size() + 1;
        sections.add(append(out, ".symtab", SHT_SYMTAB, symbols.toByteArray(), strings, 1, SYMBOL_SIZE));
        sections.add(append(out, ".strtab", SHT_STRTAB, names.toByteArray(), 0, 0, 0));
        return finish(out, ET_EXEC, 0, 0, sections);
    }

    private static Section append(ByteWriter out, String name, int type, byte[] bytes, int link, int info,
            int entrySize) {
        out.align(8);
        int offset = out.size();
        out.raw(bytes);
        return new Section(name, type, 0, 0, offset, bytes.length, link, info, type == SHT_SYMTAB ? 8 : 1, entrySize);
    }

    /** An entry of a symbol table. */
    static void symbol(ByteWriter out, int name, int binding, int type, int section, long value, long size) {
        out.u4(name).u1(binding << 4 | type).u1(0).u2(section).u8(value).u8(size);
    }

    /** Adds the names of the sections and the section headers, and fills in the file header. */
    static byte[] finish(ByteWriter out, int fileType, int programHeaders, int programHeaderSize,
            List<Section> sections) {
        var names = new ByteWriter();
        var offsets = new ArrayList<Integer>();
        for (var section : sections) {
            offsets.add(names.size());
            names.text(section.name());
        }
        int ownName = names.size();
        names.text(".shstrtab");
        int namesAt = out.size();
        out.raw(names.toByteArray()).align(8);
        int headersAt = out.size();
        for (int i = 0; i < sections.size(); i++) {
            header(out, offsets.get(i), sections.get(i));
        }
        header(out, ownName, new Section(".shstrtab", SHT_STRTAB, 0, 0, namesAt, names.size(), 0, 0, 1, 0));

        var file = out.toByteArray();
        var head = new ByteWriter().raw("\177ELF".getBytes(StandardCharsets.ISO_8859_1));
        // 64 bits, little endian, version, System V, version of that; then the file's own version.
        head.u1(2).u1(1).u1(1).u8(0).u1(0).u2(fileType).u2(EM_X86_64).u4(1);
        head.u8(0).u8(programHeaders == 0 ? 0 : HEADER_SIZE).u8(headersAt).u4(0).u2(HEADER_SIZE).u2(programHeaderSize)
                .u2(programHeaders).u2(SECTION_HEADER_SIZE).u2(sections.size() + 1).u2(sections.size());
        System.arraycopy(head.toByteArray(), 0, file, 0, HEADER_SIZE);
        return file;
    }

    private static void header(ByteWriter out, int name, Section section) {
        out.u4(name).u4(section.type()).u8(section.flags()).u8(section.address()).u8(section.offset())
                .u8(section.size()).u4(section.link()).u4(section.info()).u8(section.alignment())
                .u8(section.entrySize());
    }
}
