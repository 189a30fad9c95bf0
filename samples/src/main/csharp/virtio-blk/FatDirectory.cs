using System;
using System.Collections.Generic;

namespace Samples.Virtio {
    /// A file or directory.
    sealed class FatEntry {
        public string Name;                                   // the long one where there is one
        public string ShortName;
        public byte Attributes;
        public uint FirstCluster;
        public uint Size;
        public ushort Date;
        public ushort Time;

        public bool IsDirectory => (Attributes & FatDirectory.Directory) != 0;
        public bool IsLabel => (Attributes & FatDirectory.VolumeId) != 0;

        public bool HasName(string name) => !IsLabel && (string.Equals(Name, name, StringComparison.OrdinalIgnoreCase)
            || string.Equals(ShortName, name, StringComparison.OrdinalIgnoreCase));

        public string When => string.Format("{0:d4}-{1:d2}-{2:d2} {3:d2}:{4:d2}", 1980 + (Date >> 9), Date >> 5 & 15,
            Date & 31, Time >> 11, Time >> 5 & 63);
    }

    static class FatDirectory {
        public const byte VolumeId = 0x08;
        public const byte Directory = 0x10;

        const byte LongName = 0x0F;
        const int EntrySize = 32;
        const byte Deleted = 0xE5;
        const byte LastLong = 0x40;
        const int CharactersPerLong = 13;

        // Where the characters of a long name's part are.
        static readonly int[] LongOffsets = { 1, 3, 5, 7, 9, 14, 16, 18, 20, 22, 24, 28, 30 };

        public static List<FatEntry> Parse(byte[] bytes, bool has32BitClusters) {
            var entries = new List<FatEntry>();
            var name = new char[CharactersPerLong * 20];
            int parts = 0;
            int expected = 0;
            byte checksum = 0;
            for (int at = 0; at + EntrySize <= bytes.Length && bytes[at] != 0; at += EntrySize) {
                byte attributes = bytes[at + 11];
                if (bytes[at] == Deleted) {
                    parts = 0;
                    continue;
                }
                if ((attributes & 0x3F) == LongName) {
                    int ordinal = bytes[at] & 0x1F;
                    if ((bytes[at] & LastLong) != 0) {
                        parts = expected = ordinal;
                        checksum = bytes[at + 13];
                    }
                    if (ordinal == 0 || ordinal > 20 || ordinal != expected || bytes[at + 13] != checksum) {
                        parts = 0;
                        continue;
                    }
                    for (int i = 0; i < CharactersPerLong; i++) {
                        name[(ordinal - 1) * CharactersPerLong + i] = (char)FatVolume.U16(bytes, at + LongOffsets[i]);
                    }
                    expected--;
                    continue;
                }
                string shortName = ShortName(bytes, at, (attributes & VolumeId) != 0);
                bool hasLong = parts != 0 && expected == 0 && checksum == Checksum(bytes, at);
                entries.Add(new FatEntry {
                    Name = hasLong ? LongText(name, parts * CharactersPerLong) : shortName,
                    ShortName = shortName,
                    Attributes = attributes,
                    FirstCluster = FatVolume.U16(bytes, at + 26)
                        | (has32BitClusters ? (uint)FatVolume.U16(bytes, at + 20) << 16 : 0),
                    Size = FatVolume.U32(bytes, at + 28),
                    Date = FatVolume.U16(bytes, at + 24),
                    Time = FatVolume.U16(bytes, at + 22)
                });
                parts = 0;
            }
            return entries;
        }

        static string LongText(char[] name, int length) {
            int end = Array.IndexOf(name, '\0', 0, length);
            return new string(name, 0, end < 0 ? length : end);
        }

        static string ShortName(byte[] bytes, int at, bool isLabel) {
            if (isLabel) {
                return FatVolume.Ascii(bytes, at, 11);
            }
            string name = FatVolume.Ascii(bytes, at, 8);
            string extension = FatVolume.Ascii(bytes, at + 8, 3);
            // Windows NT's flags for names in small letters.
            if ((bytes[at + 12] & 0x08) != 0) {
                name = name.ToLowerInvariant();
            }
            if ((bytes[at + 12] & 0x10) != 0) {
                extension = extension.ToLowerInvariant();
            }
            return extension.Length == 0 ? name : name + "." + extension;
        }

        /// Of a short name, which the parts of its long name repeat.
        static byte Checksum(byte[] bytes, int at) {
            byte sum = 0;
            for (int i = 0; i < 11; i++) {
                sum = (byte)((sum << 7 | sum >> 1) + bytes[at + i]);
            }
            return sum;
        }
    }
}
