using System.Collections.Generic;

namespace Samples.Virtio {
    enum FatType { Fat12, Fat16, Fat32 }

    /// A FAT volume that covers a whole disk, read only (Microsoft's FAT specification 1.03; mkfs.fat makes such).
    sealed unsafe class FatVolume {
        const int SectorSize = VirtioBlk.SectorSize;

        readonly VirtioBlk _disk;
        readonly int _sectorScale;                            // disk sectors in one of the volume's
        readonly int _reserved;
        readonly int _sectorsPerFat;
        readonly int _rootEntries;
        readonly int _rootSectors;
        readonly long _dataStart;                             // all in the volume's sectors
        readonly byte[] _fatSector = new byte[SectorSize];
        long _fatSectorNumber = -1;

        public FatType Type { get; }
        public int SectorsPerCluster { get; }
        public int BytesPerSector { get; }
        public uint ClusterCount { get; }
        public uint RootCluster { get; }
        public string Label { get; }
        public string OemName { get; }
        public uint SerialNumber { get; }

        public int ClusterSize => SectorsPerCluster * BytesPerSector;

        public FatVolume(VirtioBlk disk) {
            _disk = disk;
            var boot = new byte[SectorSize];
            fixed (byte* b = boot) {
                disk.Read(0, b, 1);
            }
            if (boot[510] != 0x55 || boot[511] != 0xAA || boot[0] != 0xEB && boot[0] != 0xE9) {
                throw new FileSystemException("sector 0 is no boot sector of a FAT volume");
            }
            OemName = Ascii(boot, 3, 8);
            BytesPerSector = U16(boot, 11);
            SectorsPerCluster = boot[13];
            _reserved = U16(boot, 14);
            int fats = boot[16];
            _rootEntries = U16(boot, 17);
            uint sectors = U16(boot, 19) != 0 ? U16(boot, 19) : U32(boot, 32);
            bool isLong = U16(boot, 22) == 0;
            _sectorsPerFat = isLong ? (int)U32(boot, 36) : U16(boot, 22);
            if (BytesPerSector < SectorSize || BytesPerSector > 4096 || (BytesPerSector & BytesPerSector - 1) != 0
                || SectorsPerCluster == 0 || (SectorsPerCluster & SectorsPerCluster - 1) != 0 || fats == 0
                || _sectorsPerFat <= 0 || _reserved == 0) {
                throw new FileSystemException("the parameters in the boot sector make no sense");
            }
            _sectorScale = BytesPerSector / SectorSize;
            _rootSectors = (_rootEntries * 32 + BytesPerSector - 1) / BytesPerSector;
            _dataStart = _reserved + (long)fats * _sectorsPerFat + _rootSectors;
            if (_dataStart > sectors || (ulong)sectors * (ulong)_sectorScale > disk.Capacity) {
                throw new FileSystemException("the volume is larger than the disk");
            }
            ClusterCount = (uint)((sectors - _dataStart) / SectorsPerCluster);
            Type = ClusterCount < 4085 ? FatType.Fat12 : ClusterCount < 65525 ? FatType.Fat16 : FatType.Fat32;
            int extended = Type == FatType.Fat32 ? 64 : 36;
            RootCluster = Type == FatType.Fat32 ? U32(boot, 44) : 0;
            SerialNumber = U32(boot, extended + 3);
            Label = Ascii(boot, extended + 7, 11);
        }

        // The file allocation table

        /// What the table says of a cluster: the next one, or IsEnd, or 0 if it is free.
        public uint Next(uint cluster) {
            if (cluster < 2 || cluster >= ClusterCount + 2) {
                throw new FileSystemException("cluster " + cluster + " is outside of the volume");
            }
            switch (Type) {
                case FatType.Fat12:
                    long at = cluster + cluster / 2;
                    uint pair = FatByte(at) | (uint)FatByte(at + 1) << 8;
                    return (cluster & 1) != 0 ? pair >> 4 : pair & 0xFFF;
                case FatType.Fat16:
                    return FatByte(cluster * 2L) | (uint)FatByte(cluster * 2L + 1) << 8;
                default:
                    long entry = cluster * 4L;
                    return (FatByte(entry) | (uint)FatByte(entry + 1) << 8 | (uint)FatByte(entry + 2) << 16
                        | (uint)FatByte(entry + 3) << 24) & 0x0FFFFFFF;
            }
        }

        public bool IsEnd(uint entry) =>
            entry >= (Type == FatType.Fat12 ? 0xFF8u : Type == FatType.Fat16 ? 0xFFF8u : 0x0FFFFFF8u);

        byte FatByte(long offset) {
            long sector = offset / SectorSize;
            if (sector != _fatSectorNumber) {
                fixed (byte* to = _fatSector) {
                    _disk.Read((ulong)((long)_reserved * _sectorScale + sector), to, 1);
                }
                _fatSectorNumber = sector;
            }
            return _fatSector[(int)(offset % SectorSize)];
        }

        /// Clusters that no file uses, at most `limit` of them.
        public List<uint> FreeClusters(int limit) {
            var free = new List<uint>();
            for (uint cluster = 2; cluster < ClusterCount + 2 && free.Count < limit; cluster++) {
                if (Next(cluster) == 0) {
                    free.Add(cluster);
                }
            }
            return free;
        }

        /// The disk's sector with which a cluster begins.
        public ulong FirstSector(uint cluster) =>
            (ulong)((_dataStart + (long)(cluster - 2) * SectorsPerCluster) * _sectorScale);

        public int DiskSectorsPerCluster => SectorsPerCluster * _sectorScale;

        // Files

        /// The bytes of a chain of clusters, `length` of them or all of the chain's where it is negative.
        public byte[] ReadChain(uint first, long length) {
            var clusters = new List<uint>();
            uint cluster = first;
            while (!IsEnd(cluster) && (length < 0 || (long)clusters.Count * ClusterSize < length)) {
                clusters.Add(cluster);
                if (clusters.Count > ClusterCount) {
                    throw new FileSystemException("the chain at cluster " + first + " has no end");
                }
                cluster = Next(cluster);
            }
            long have = (long)clusters.Count * ClusterSize;
            if (have < length) {
                throw new FileSystemException("the chain at cluster " + first + " is shorter than the file");
            }
            var bytes = new byte[have];
            if (have != 0) {
                fixed (byte* to = bytes) {
                    for (int i = 0; i < clusters.Count; i++) {
                        _disk.Read(FirstSector(clusters[i]), to + (long)i * ClusterSize, DiskSectorsPerCluster);
                    }
                }
            }
            if (length >= 0 && length < have) {
                System.Array.Resize(ref bytes, (int)length);
            }
            return bytes;
        }

        public List<FatEntry> Root() {
            if (Type == FatType.Fat32) {
                return FatDirectory.Parse(ReadChain(RootCluster, -1), true);
            }
            var bytes = new byte[_rootSectors * BytesPerSector];
            fixed (byte* to = bytes) {
                _disk.Read((ulong)((_dataStart - _rootSectors) * _sectorScale), to, _rootSectors * _sectorScale);
            }
            return FatDirectory.Parse(bytes, false);
        }

        /// The entry of a path with slashes.
        public FatEntry Find(string path) {
            List<FatEntry> entries = Root();
            FatEntry found = null;
            foreach (string name in path.Split('/')) {
                if (name.Length == 0) {
                    continue;
                }
                if (found != null) {
                    if (!found.IsDirectory) {
                        throw new FileSystemException(found.Name + " is no directory");
                    }
                    entries = FatDirectory.Parse(ReadChain(found.FirstCluster, -1), Type == FatType.Fat32);
                }
                found = entries.Find(e => e.HasName(name));
                if (found == null) {
                    throw new FileSystemException("no " + name + " in " + path);
                }
            }
            return found;
        }

        public byte[] ReadFile(FatEntry file) {
            if (file.IsDirectory) {
                throw new FileSystemException(file.Name + " is a directory");
            }
            return file.Size == 0 ? new byte[0] : ReadChain(file.FirstCluster, file.Size);
        }

        public static ushort U16(byte[] bytes, int at) => (ushort)(bytes[at] | bytes[at + 1] << 8);

        public static uint U32(byte[] bytes, int at) => U16(bytes, at) | (uint)U16(bytes, at + 2) << 16;

        public static string Ascii(byte[] bytes, int at, int length) {
            var text = new char[length];
            for (int i = 0; i < length; i++) {
                byte b = bytes[at + i];
                text[i] = b >= 32 && b < 127 ? (char)b : b == 0 ? ' ' : '?';
            }
            return new string(text).TrimEnd(' ');
        }
    }
}
