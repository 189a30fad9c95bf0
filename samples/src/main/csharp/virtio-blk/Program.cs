using System;
using System.Collections.Generic;

namespace Samples.Virtio {
    /// Drives a block device: finds it, reads what is on it, writes to it and says what it did.
    ///   --ecam             reach configuration space through memory instead of through ports
    ///   --print=PATH       print this file of the FAT volume
    ///   --sectors=N        write and read back N sectors of free clusters; 64
    ///   --seed=N           which sectors those are and what is written; 1
    ///   --timeout=MS       how long the device may take for a request; 5000
    ///   --plant=NAME       a fault, see Plant
    ///   --throughput=MS    measure instead of all this, MS milliseconds for each figure; overwrites the disk
    static unsafe class Program {
        static bool useEcam;
        static string print = "";
        static int sectors = 64;
        static ulong seed = 1;
        static ulong timeout = 5000;
        static ulong throughput;

        static int Main(string[] arguments) {
            foreach (string argument in arguments) {
                Parse(argument);
            }
            try {
                Run();
                return 0;
            } catch (DeviceException e) {
                Console.Error.WriteLine("virtio-blk: " + e.Message);
            } catch (FileSystemException e) {
                Console.Error.WriteLine("virtio-blk: " + e.Message);
            }
            return 1;
        }

        static void Parse(string argument) {
            int equals = argument.IndexOf('=');
            string name = equals < 0 ? argument : argument.Substring(0, equals);
            string value = equals < 0 ? "" : argument.Substring(equals + 1);
            switch (name) {
                case "--ecam": useEcam = true; break;
                case "--print": print = value; break;
                case "--sectors": sectors = int.Parse(value); break;
                case "--seed": seed = ulong.Parse(value); break;
                case "--timeout": timeout = ulong.Parse(value); break;
                case "--plant": Plants.Active = Plants.Parse(value); break;
                case "--throughput": throughput = ulong.Parse(value); break;
                default: throw new ArgumentException("unknown argument " + argument);
            }
        }

        static void Run() {
            PciConfig config = Config();
            PciDeviceInfo found = null;
            foreach (PciDeviceInfo device in Pci.Enumerate(config)) {
                Kernel.DebugWrite(device.ToString());
                if (device.IsVirtioBlock && found == null) {
                    found = device;
                }
            }
            if (found == null) {
                throw new DeviceException("no VirtIO block device on bus 0");
            }
            using (var disk = new VirtioBlk(found, config)) {
                disk.Timeout = timeout * 1000000;
                disk.Open();
                if (throughput != 0) {
                    using (var measured = new Throughput(disk, throughput)) {
                        measured.All();
                    }
                    return;
                }
                Describe(found, disk);
                var volume = new FatVolume(disk);
                Describe(volume);
                Errors(disk);
                WriteAndReadBack(disk, volume);
                List(volume);
                if (print.Length != 0) {
                    Print(volume, print);
                }
            }
        }

        static PciConfig Config() {
            if (!useEcam) {
                return new PortPciConfig();
            }
            ulong ecam = Kernel.EcamBase();
            if (ecam == 0) {
                throw new DeviceException("no configuration space in memory");
            }
            return new EcamPciConfig(ecam);
        }

        static void Describe(PciDeviceInfo device, VirtioBlk disk) {
            Console.WriteLine("{0}: \"{1}\", {2} sectors, blocks of {3}{4}", device.Address, disk.GetId(),
                disk.Capacity, disk.BlockSize, disk.IsReadOnly ? ", read-only" : "");
            Kernel.DebugWrite(string.Format("features {0:x} of {1:x}, queue of {2}", disk.Device.Features,
                disk.Device.Offered, disk.Queue.Size));
        }

        static void Describe(FatVolume volume) {
            Console.WriteLine("sector 0: {0} by \"{1}\", label \"{2}\", serial number {3:x8}", volume.Type, volume.OemName,
                volume.Label, volume.SerialNumber);
            Console.WriteLine("{0} clusters of {1} bytes", volume.ClusterCount, volume.ClusterSize);
        }

        /// What the device refuses must come back as an error, and leave it working.
        static void Errors(VirtioBlk disk) {
            Refused(disk, 99, 0, BlockStatus.Unsupported);
            Refused(disk, (uint)BlkRequest.In, disk.Capacity, BlockStatus.IOError);
        }

        static void Refused(VirtioBlk disk, uint type, ulong sector, BlockStatus expected) {
            try {
                disk.Raw(type, sector);
            } catch (BlockException e) when (e.Status == expected) {
                Console.WriteLine("refused, as it should be: " + e.Message);
                return;
            }
            throw new DeviceException("the device accepts request type " + type + ", sector " + sector);
        }

        static void WriteAndReadBack(VirtioBlk disk, FatVolume volume) {
            if (disk.IsReadOnly) {
                Console.WriteLine("read-only: nothing written");
                return;
            }
            List<uint> free = volume.FreeClusters(4096);
            if (free.Count == 0) {
                throw new FileSystemException("no free cluster to write to");
            }
            var random = new Pattern(seed);
            var written = new List<ulong>();
            byte* sector = stackalloc byte[VirtioBlk.SectorSize];
            byte* back = stackalloc byte[VirtioBlk.SectorSize];
            for (int i = 0; i < sectors; i++) {
                ulong number = volume.FirstSector(free[random.Next(free.Count)])
                    + (ulong)random.Next(volume.DiskSectorsPerCluster);
                Pattern.Fill(sector, number, seed);
                disk.Write(number, sector, 1);
                Kernel.ExpectSector(number, seed);
                written.Add(number);
            }
            disk.Flush();
            foreach (ulong number in written) {
                disk.Read(number, back, 1);
                Pattern.Fill(sector, number, seed);
                for (int i = 0; i < VirtioBlk.SectorSize; i++) {
                    if (sector[i] != back[i]) {
                        throw new DeviceException("sector " + number + " reads back wrong at byte " + i);
                    }
                }
            }
            Console.WriteLine("wrote and read back {0} sectors", written.Count);
        }

        static void List(FatVolume volume) {
            foreach (FatEntry entry in volume.Root()) {
                if (entry.IsLabel) {
                    continue;
                }
                string size = entry.IsDirectory ? "<dir>" : entry.Size.ToString();
                Console.WriteLine("  {0}  {1,10}  {2}", entry.When, size, entry.Name);
            }
        }

        static void Print(FatVolume volume, string path) {
            byte[] bytes = volume.ReadFile(volume.Find(path));
            var text = new char[bytes.Length];
            for (int i = 0; i < bytes.Length; i++) {
                text[i] = (char)bytes[i];
            }
            Console.WriteLine("{0}, {1} bytes:", path, bytes.Length);
            Console.Write(new string(text));
        }
    }
}
