package dev.gatun.il.pe;

import dev.gatun.il.ByteCursor;
import dev.gatun.il.ByteSpan;
import java.util.ArrayList;
import java.util.List;

/** The headers of a PE file (ECMA-335 II.25.2, II.25.3), in PE32 and PE32+ form. */
record PeHeaders(int machine, boolean pe32Plus, long imageBase, List<DataDirectory> directories,
        List<Section> sections) {
    private static final int PE32 = 0x10B;
    private static final int PE32_PLUS = 0x20B;
    static final int DEBUG_DIRECTORY = 6;
    static final int CLI_DIRECTORY = 14;

    static PeHeaders read(ByteSpan file) {
        if (file.length() < 2 || file.u2(0) != 0x5A4D) {
            throw file.error(0, "expected a PE file, which begins with MZ");
        }
        ByteCursor in = file.cursor();
        in.position(file.i4(0x3C));
        if (in.i4() != 0x4550) {
            throw file.error(in.position() - 4, "expected the signature PE, 0, 0");
        }
        int machine = in.u2();
        int sectionCount = in.u2();
        in.skip(12);
        int optionalSize = in.u2();
        in.skip(2);
        int optionalAt = in.position();
        ByteCursor optional = in.take(optionalSize).cursor();
        int magic = optional.u2();
        if (magic != PE32 && magic != PE32_PLUS) {
            throw file.error(optionalAt, "expected the magic of PE32, 0x10b, or PE32+, 0x20b, found 0x"
                    + Integer.toHexString(magic));
        }
        boolean plus = magic == PE32_PLUS;
        optional.position(plus ? 24 : 28);
        long imageBase = plus ? optional.i8() : optional.u4();
        optional.position(plus ? 108 : 92);
        int directoryCount = optional.i4();
        List<DataDirectory> directories = new ArrayList<>();
        for (int i = 0; i < directoryCount && i < 16; i++) {
            directories.add(new DataDirectory(optional.i4(), optional.i4()));
        }
        List<Section> sections = new ArrayList<>();
        for (int i = 0; i < sectionCount; i++) {
            sections.add(section(in, file));
        }
        return new PeHeaders(machine, plus, imageBase, List.copyOf(directories), List.copyOf(sections));
    }

    private static Section section(ByteCursor in, ByteSpan file) {
        int at = in.position();
        ByteSpan name = in.take(8);
        int nameEnd = name.indexOf(0, 0);
        int virtualSize = in.i4();
        int virtualAddress = in.i4();
        int rawSize = in.i4();
        int rawOffset = in.i4();
        in.skip(12);
        int characteristics = in.i4();
        String text = name.utf8(0, nameEnd < 0 ? 8 : nameEnd);
        if (rawSize == 0) {
            rawOffset = 0;
        }
        if (rawOffset < 0 || rawSize < 0 || (long) rawOffset + rawSize > file.length()) {
            throw file.error(at, "expected section " + text + " within the file of " + file.length()
                    + " bytes, found offset 0x" + Integer.toHexString(rawOffset) + " and size 0x"
                    + Integer.toHexString(rawSize));
        }
        return new Section(text, virtualAddress, virtualSize, rawOffset, rawSize, characteristics);
    }

    DataDirectory directory(int number) {
        return number < directories.size() ? directories.get(number) : new DataDirectory(0, 0);
    }
}
