package dev.gatun.il.pe;

import dev.gatun.il.BadImageException;
import dev.gatun.il.ByteSpan;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** Gives the bytes at an RVA: the file's, and zeros where a section is larger in memory than in the file. */
final class SectionMap {
    /** A section that wants more zeros than this is refused, so that a small file cannot ask for gigabytes. */
    private static final long MAX_ZEROS = 16 << 20;

    private final ByteSpan file;
    private final List<Section> sections;
    private final ConcurrentHashMap<Section, ByteSpan> extended = new ConcurrentHashMap<>();

    SectionMap(ByteSpan file, List<Section> sections) {
        this.file = file;
        this.sections = sections;
    }

    ByteSpan fromRva(int rva) {
        Section section = section(rva);
        int at = rva - section.virtualAddress();
        ByteSpan raw = raw(section);
        if (at >= 0 && at < raw.length() && size(section) == raw.length()) {
            return raw.from(at);
        }
        return extended.computeIfAbsent(section, this::extend).from(at);
    }

    ByteSpan atRva(int rva, int size) {
        Section section = section(rva);
        int at = rva - section.virtualAddress();
        ByteSpan raw = raw(section);
        if (size >= 0 && at >= 0 && at <= raw.length() - size) {
            return raw.slice(at, size);
        }
        if ((size & 0xFFFF_FFFFL) + at > size(section)) {
            throw new BadImageException(file.file() + " rva 0x" + Integer.toHexString(rva), "expected "
                    + (size & 0xFFFF_FFFFL) + " bytes within section " + section.name());
        }
        return extended.computeIfAbsent(section, this::extend).slice(at, size);
    }

    private ByteSpan raw(Section section) {
        return file.slice(section.rawOffset(), section.rawSize());
    }

    private static long size(Section section) {
        return Math.max(section.virtualSize() & 0xFFFF_FFFFL, section.rawSize());
    }

    private ByteSpan extend(Section section) {
        long size = size(section);
        if (size - section.rawSize() > MAX_ZEROS) {
            throw file.error(section.rawOffset(), "expected section " + section.name() + " of " + section.rawSize()
                    + " bytes to grow by at most " + MAX_ZEROS + " in memory, found " + size);
        }
        byte[] bytes = new byte[(int) size];
        raw(section).copyTo(0, bytes, 0, section.rawSize());
        return ByteSpan.of(bytes, file.file(), section.rawOffset());
    }

    private Section section(int rva) {
        for (Section section : sections) {
            long at = (rva & 0xFFFF_FFFFL) - (section.virtualAddress() & 0xFFFF_FFFFL);
            if (at >= 0 && at < size(section)) {
                return section;
            }
        }
        throw new BadImageException(file.file() + " rva 0x" + Integer.toHexString(rva),
                "expected an address within a section");
    }
}
