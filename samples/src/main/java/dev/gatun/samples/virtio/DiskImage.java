package dev.gatun.samples.virtio;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes images with {@code mkfs.fat} and looks at them after the driver had them. */
final class DiskImage {
    private static final int SECTOR_SIZE = 512;

    private DiskImage() {
    }

    /** A FAT volume of a kind: its size in KiB, large enough that the number of clusters says the same. */
    enum Fat {
        FAT12(12, 2048), FAT16(16, 16384), FAT32(32, 40960);

        final int bits;
        final int kilobytes;

        Fat(int bits, int kilobytes) {
            this.bits = bits;
            this.kilobytes = kilobytes;
        }
    }

    /** A file to be put on a volume; slashes in its name are folders. */
    record Entry(String name, byte[] content) {
        static Entry text(String name, String text) {
            return new Entry(name, text.getBytes(StandardCharsets.US_ASCII));
        }
    }

    /** Makes a volume and puts files on it, with {@code mcopy}. */
    static void make(Path image, Fat fat, List<Entry> entries) throws IOException {
        var sectorsPerCluster = fat == Fat.FAT32 ? "1" : "4";
        Tools.require("mkfs.fat", "-C", "-F", Integer.toString(fat.bits), "-s", sectorsPerCluster, "-n", "GATUN",
                image.toString(), Integer.toString(fat.kilobytes));
        var folders = new ArrayList<String>();
        for (var entry : entries) {
            for (int slash = entry.name().indexOf('/'); slash >= 0; slash = entry.name().indexOf('/', slash + 1)) {
                var folder = entry.name().substring(0, slash);
                if (!folders.contains(folder)) {
                    folders.add(folder);
                    Tools.require("mmd", "-i", image.toString(), "::" + folder);
                }
            }
            var file = Files.createTempFile("gatun-blk", "");
            try {
                Files.write(file, entry.content());
                Tools.require("mcopy", "-i", image.toString(), file.toString(), "::" + entry.name());
            } finally {
                Files.delete(file);
            }
        }
    }

    /**
     * Compares an image with what it was before plus what was written since, sector by sector, and asks {@code
     * fsck.fat} about it. Both are programs outside of this process, and read the file.
     *
     * @param before  a copy of it, which is changed
     * @param written sectors and the seeds of their content
     * @return what is wrong, empty if nothing is
     */
    static String check(Path image, Path before, Map<Long, Long> written) throws IOException {
        try (var file = FileChannel.open(before, StandardOpenOption.WRITE)) {
            for (var sector : written.entrySet()) {
                byte[] content = SectorPattern.of(sector.getKey(), sector.getValue());
                file.write(ByteBuffer.wrap(content), sector.getKey() * SECTOR_SIZE);
            }
        }
        var problems = new StringBuilder();
        var cmp = Tools.run("cmp", image.toString(), before.toString());
        if (cmp.exitCode() != 0) {
            problems.append("cmp: ").append(cmp.output());
        }
        var fsck = Tools.run("fsck.fat", "-n", image.toString());
        if (fsck.exitCode() != 0) {
            problems.append("fsck.fat: ").append(fsck.output());
        }
        return problems.toString();
    }
}
