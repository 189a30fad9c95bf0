package dev.gatun.il.builder;

import dev.gatun.il.ByteWriter;
import dev.gatun.il.pe.CorHeader;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * Lays out a PE file with a CLI header (ECMA-335 II.25): the sections
 * <pre>
 *   .text    import addresses, CLI header, method bodies, resources, debug directory, metadata, import table, entry
 *   .sdata   data of fields, if there is any
 *   .reloc   one relocation, of the entry's jump, and those of pointers in the data
 * </pre>
 * A PE32+ file has neither imports nor an entry, as none of today's runtimes wants them. Where things come to be is
 * known before metadata is written, since of metadata only the size of what follows depends on it.
 */
final class PeWriter {
    private static final int SECTION_ALIGNMENT = 0x2000;
    private static final int TEXT_RVA = 0x2000;
    private static final int IMPORT_ADDRESSES = 8;
    private static final int CLI_HEADER = 72;
    private static final int DEBUG_ENTRY = 28;
    private static final int TEXT = 0x6000_0020;
    private static final int DATA = 0xC000_0040;
    private static final int RELOC = 0x4200_0040;
    private static final int EXECUTABLE = 0x0002;
    private static final int LARGE_ADDRESSES = 0x0020;
    private static final int MACHINE_32_BIT = 0x0100;
    private static final int LIBRARY = 0x2000;

    /** An entry of the debug directory. */
    record Debug(int type, int stamp, int major, int minor, byte[] data) {
    }

    private record Section(String name, int rva, byte[] bytes, int flags) {
    }

    private final PeOptions options;
    private final byte[] bodies;
    private final byte[] resources;
    private final byte[] data;
    private final int[] dataPointers;

    PeWriter(PeOptions options, byte[] bodies, byte[] resources, byte[] data, int[] dataPointers) {
        this.options = options;
        this.bodies = bodies;
        this.resources = resources;
        this.data = data;
        this.dataPointers = dataPointers;
    }

    /** The RVA of the first method body. */
    int bodiesRva() {
        return TEXT_RVA + (options.pe32Plus() ? 0 : IMPORT_ADDRESSES) + CLI_HEADER;
    }

    private static int up(int value, int alignment) {
        return value + alignment - 1 & -alignment;
    }

    /** The RVA of the fields' data, if metadata and debug entries have these sizes. */
    int dataRva(int metadataSize, List<Debug> debug) {
        return up(TEXT_RVA + textSize(metadataSize, debug), SECTION_ALIGNMENT);
    }

    private int resourcesAt() {
        return up(bodiesRva() - TEXT_RVA + bodies.length, 8);
    }

    private int debugAt() {
        return up(resourcesAt() + resources.length, 4);
    }

    private int metadataAt(List<Debug> debug) {
        int at = debugAt() + debug.size() * DEBUG_ENTRY;
        for (Debug entry : debug) {
            at = up(at, 4) + entry.data().length;
        }
        return up(at, 4);
    }

    private int importsAt(int metadataSize, List<Debug> debug) {
        return up(metadataAt(debug) + metadataSize, 4);
    }

    private int textSize(int metadataSize, List<Debug> debug) {
        int imports = importsAt(metadataSize, debug);
        return options.pe32Plus() ? imports : up(imports + IMPORTS, 4) + 8;
    }

    /** Descriptor and its terminator, look-up table, hint and name, name of the library. */
    private static final int IMPORTS = 40 + 8 + 14 + 12;

    byte[] write(byte[] metadata, int entryPoint, List<Debug> debug, int stamp) {
        int textSize = textSize(metadata.length, debug);
        var text = text(metadata, entryPoint, debug);
        int dataRva = dataRva(metadata.length, debug);
        int relocRva = data.length == 0 ? dataRva : up(dataRva + data.length, SECTION_ALIGNMENT);
        int entryRva = TEXT_RVA + textSize - 6;
        byte[] relocations = relocations(entryRva + 2, dataRva);
        var sections = new ArrayList<Section>();
        sections.add(new Section(".text", TEXT_RVA, text, TEXT));
        if (data.length > 0) {
            sections.add(new Section(".sdata", dataRva, data, DATA));
        }
        if (relocations.length > 0) {
            sections.add(new Section(".reloc", relocRva, relocations, RELOC));
        }
        var out = new ByteWriter(textSize + data.length + 0x1000);
        headers(out, sections, stamp, options.pe32Plus() ? 0 : entryRva, metadata.length, debug, relocRva,
                relocations.length);
        for (Section section : sections) {
            out.align(options.fileAlignment()).bytes(section.bytes());
        }
        return out.align(options.fileAlignment()).toByteArray();
    }

    private byte[] text(byte[] metadata, int entryPoint, List<Debug> debug) {
        var out = new ByteWriter(textSize(metadata.length, debug) + 16);
        int importsAt = importsAt(metadata.length, debug);
        int nameAt = importsAt + 48;
        if (!options.pe32Plus()) {
            out.i4(TEXT_RVA + nameAt).i4(0);
        }
        out.i4(CLI_HEADER).u2(2).u2(5).i4(TEXT_RVA + metadataAt(debug)).i4(metadata.length)
                .i4(options.corFlags()).i4(entryPoint);
        directory(out, resources.length == 0 ? 0 : TEXT_RVA + resourcesAt(), resources.length);
        out.zeros(CLI_HEADER - 32).bytes(bodies).align(8).bytes(resources).align(4);
        debugDirectory(out, debug);
        out.align(4).bytes(metadata);
        if (options.pe32Plus()) {
            return out.toByteArray();
        }
        out.align(4).i4(TEXT_RVA + importsAt + 40).i4(0).i4(0).i4(TEXT_RVA + nameAt + 14).i4(TEXT_RVA).zeros(20)
                .i4(TEXT_RVA + nameAt).i4(0).u2(0).utf8(options.dll() ? "_CorDllMain" : "_CorExeMain").u1(0)
                .utf8("mscoree.dll").u1(0).align(4).u2(0);
        // jmp [import address]
        return out.u1(0xFF).u1(0x25).i4((int) options.imageBase() + TEXT_RVA).toByteArray();
    }

    private void debugDirectory(ByteWriter out, List<Debug> debug) {
        int at = debugAt() + debug.size() * DEBUG_ENTRY;
        for (Debug entry : debug) {
            at = up(at, 4);
            out.i4(0).i4(entry.stamp()).u2(entry.major()).u2(entry.minor()).i4(entry.type()).i4(entry.data().length)
                    .i4(entry.data().length == 0 ? 0 : TEXT_RVA + at)
                    .i4(entry.data().length == 0 ? 0 : headerSize() + at);
            at += entry.data().length;
        }
        for (Debug entry : debug) {
            out.align(4).bytes(entry.data());
        }
    }

    /** Blocks of a page each: its RVA, their size, and for each address 3 (HIGHLOW) or 10 (DIR64) and its place. */
    private byte[] relocations(int entryAddress, int dataRva) {
        var places = new TreeMap<Integer, ByteWriter>();
        if (!options.pe32Plus()) {
            places.computeIfAbsent(entryAddress & ~0xFFF, _ -> new ByteWriter()).u2(3 << 12 | entryAddress & 0xFFF);
        }
        int type = options.pe32Plus() ? 10 : 3;
        for (int pointer : dataPointers) {
            int rva = dataRva + pointer;
            places.computeIfAbsent(rva & ~0xFFF, _ -> new ByteWriter()).u2(type << 12 | rva & 0xFFF);
        }
        var out = new ByteWriter();
        places.forEach((page, entries) -> {
            entries.align(4);
            out.i4(page).i4(8 + entries.length()).bytes(entries);
        });
        return out.toByteArray();
    }

    private int headerSize() {
        int sections = data.length == 0 ? 2 : 3;
        return up(0x80 + 24 + (options.pe32Plus() ? 240 : 224) + 40 * sections, options.fileAlignment());
    }

    private void headers(ByteWriter out, List<Section> sections, int stamp, int entryRva, int metadataSize,
            List<Debug> debug, int relocRva, int relocSize) {
        boolean plus = options.pe32Plus();
        dosStub(out);
        int characteristics = EXECUTABLE | LARGE_ADDRESSES | (options.dll() ? LIBRARY : 0)
                | ((options.corFlags() & CorHeader.REQUIRES_32_BIT) != 0 ? MACHINE_32_BIT : 0);
        out.i4(0x4550).u2(plus ? 0x8664 : 0x14C).u2(sections.size()).i4(stamp).i4(0).i4(0).u2(plus ? 240 : 224)
                .u2(characteristics);
        int text = up(sections.getFirst().bytes().length, options.fileAlignment());
        int initialized = sections.stream().skip(1).mapToInt(s -> up(s.bytes().length, options.fileAlignment())).sum();
        Section last = sections.getLast();
        out.u2(plus ? 0x20B : 0x10B).u1(8).u1(0).i4(text).i4(initialized).i4(0).i4(entryRva).i4(TEXT_RVA);
        if (plus) {
            out.i8(options.imageBase());
        } else {
            out.i4(sections.size() > 1 ? sections.get(1).rva() : 0).i4((int) options.imageBase());
        }
        out.i4(SECTION_ALIGNMENT).i4(options.fileAlignment()).u2(4).u2(0).u2(0).u2(0).u2(4).u2(0).i4(0)
                .i4(up(last.rva() + last.bytes().length, SECTION_ALIGNMENT)).i4(headerSize()).i4(0)
                .u2(options.subsystem()).u2(0x8540);
        for (long size : new long[] {options.stackReserve(), 0x1000, 0x10_0000, 0x1000}) {
            if (plus) {
                out.i8(size);
            } else {
                out.i4((int) size);
            }
        }
        out.i4(0).i4(16);
        for (int i = 0; i < 16; i++) {
            switch (i) {
                case 1 -> directory(out, plus ? 0 : TEXT_RVA + importsAt(metadataSize, debug), plus ? 0 : IMPORTS);
                case 5 -> directory(out, relocSize == 0 ? 0 : relocRva, relocSize);
                case 6 -> directory(out, debug.isEmpty() ? 0 : TEXT_RVA + debugAt(), debug.size() * DEBUG_ENTRY);
                case 12 -> directory(out, plus ? 0 : TEXT_RVA, plus ? 0 : IMPORT_ADDRESSES);
                case 14 -> directory(out, bodiesRva() - CLI_HEADER, CLI_HEADER);
                default -> directory(out, 0, 0);
            }
        }
        int offset = headerSize();
        for (Section section : sections) {
            int raw = up(section.bytes().length, options.fileAlignment());
            out.utf8(section.name()).zeros(8 - section.name().length()).i4(section.bytes().length).i4(section.rva())
                    .i4(raw).i4(offset).zeros(12).i4(section.flags());
            offset += raw;
        }
    }

    private static void directory(ByteWriter out, int rva, int size) {
        out.i4(rva).i4(size);
    }

    /** The MS-DOS header and program of ECMA-335 II.25.2.1, which ends at once; the PE header follows at 0x80. */
    private static void dosStub(ByteWriter out) {
        out.u2(0x5A4D).u2(0x90).i4(3).i4(4).i4(0xFFFF).i4(0xB8).i4(0).i4(0x40).zeros(0x3C - out.length()).i4(0x80)
                .bytes(new byte[] {0x0E, 0x1F, (byte) 0xBA, 0x0E, 0, (byte) 0xB4, 9, (byte) 0xCD, 0x21, (byte) 0xB8, 1,
                    0x4C, (byte) 0xCD, 0x21})
                .utf8("This program cannot be run in DOS mode.\r\r\n$").align(0x80);
    }
}
