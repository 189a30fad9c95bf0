using System.Collections.Generic;

namespace Samples.Virtio {
    /// Where a function is. 3 bytes: passed by value in a register, though no register load has that width.
    struct PciAddress {
        public byte Bus, Device, Function;

        public PciAddress(byte bus, byte device, byte function) {
            Bus = bus;
            Device = device;
            Function = function;
        }

        public override string ToString() => string.Format("{0:x2}:{1:x2}.{2}", Bus, Device, Function);
    }

    /// A capability in configuration space.
    struct PciCapability {
        public byte Id;
        public byte Offset;
    }

    /// A memory BAR.
    struct PciBar {
        public byte Index;
        public bool Is64Bit;
        public ulong Address;
        public ulong Size;
    }

    /// How configuration space is reached.
    abstract class PciConfig {
        /// Reads the 32 bits at an offset that is a multiple of 4.
        public abstract uint Read(PciAddress address, int offset);
        public abstract void Write(PciAddress address, int offset, uint value);

        public ushort Read16(PciAddress address, int offset) =>
            (ushort)(Read(address, offset & ~3) >> (offset & 2) * 8);

        public byte Read8(PciAddress address, int offset) => (byte)(Read(address, offset & ~3) >> (offset & 3) * 8);
    }

    /// Configuration mechanism #1: an address port and a data port (PCI 3.0, 3.2.2.3.2).
    sealed class PortPciConfig : PciConfig {
        const ushort AddressPort = 0xCF8;
        const ushort DataPort = 0xCFC;

        static uint Select(PciAddress address, int offset) =>
            0x80000000u | (uint)address.Bus << 16 | (uint)address.Device << 11 | (uint)address.Function << 8
            | (uint)offset;

        public override uint Read(PciAddress address, int offset) {
            Kernel.OutDword(AddressPort, Select(address, offset));
            return Kernel.InDword(DataPort);
        }

        public override void Write(PciAddress address, int offset, uint value) {
            Kernel.OutDword(AddressPort, Select(address, offset));
            Kernel.OutDword(DataPort, value);
        }
    }

    /// Configuration space in memory, 4096 bytes a function (PCI Express 4.0, 7.2.2).
    sealed unsafe class EcamPciConfig : PciConfig {
        readonly ulong _base;
        readonly Dictionary<ulong, ulong> _pages = new Dictionary<ulong, ulong>();

        public EcamPciConfig(ulong ecamBase) {
            _base = ecamBase;
        }

        MmioPointer Page(PciAddress address) {
            ulong physical = _base
                + ((ulong)address.Bus << 20 | (ulong)address.Device << 15 | (ulong)address.Function << 12);
            if (!_pages.TryGetValue(physical, out ulong page)) {
                page = (ulong)Kernel.MapMMIO(physical, Kernel.PageSize);
                if (page == 0) {
                    throw new DeviceException("configuration space at " + physical.ToString("x") + " cannot be mapped");
                }
                _pages.Add(physical, page);
            }
            return new MmioPointer((byte*)page);
        }

        public override uint Read(PciAddress address, int offset) => Page(address).Read32(offset);

        public override void Write(PciAddress address, int offset, uint value) => Page(address).Write32(offset, value);
    }

    /// A function that was found.
    sealed class PciDeviceInfo {
        public PciAddress Address;
        public ushort VendorId;
        public ushort DeviceId;
        public byte ClassCode;
        public byte Subclass;
        public byte Revision;

        public bool IsVirtioBlock => VendorId == Pci.VirtioVendor && DeviceId == Pci.VirtioBlockDevice;

        public override string ToString() => string.Format("{0} {1:x4}:{2:x4} class {3:x2}{4:x2}", Address, VendorId,
            DeviceId, ClassCode, Subclass);
    }

    static class Pci {
        public const ushort VirtioVendor = 0x1AF4;
        public const ushort VirtioBlockDevice = 0x1042;       // 0x1040 + device type 2: VirtIO 1.x only

        const int CommandRegister = 0x04;
        const int FirstBar = 0x10;
        const int CapabilitiesPointer = 0x34;
        const uint MemorySpace = 2;
        const uint BusMaster = 4;
        const uint HasCapabilities = 0x10;                    // in the status word

        /// Every function of bus 0.
        public static List<PciDeviceInfo> Enumerate(PciConfig config) {
            var found = new List<PciDeviceInfo>();
            for (byte device = 0; device < 32; device++) {
                byte functions = 1;
                for (byte function = 0; function < functions; function++) {
                    var address = new PciAddress(0, device, function);
                    uint id = config.Read(address, 0);
                    if ((ushort)id == 0xFFFF) {
                        continue;
                    }
                    uint classes = config.Read(address, 8);
                    found.Add(new PciDeviceInfo {
                        Address = address, VendorId = (ushort)id, DeviceId = (ushort)(id >> 16),
                        ClassCode = (byte)(classes >> 24), Subclass = (byte)(classes >> 16), Revision = (byte)classes
                    });
                    bool isMultiFunction = (config.Read8(address, 0x0E) & 0x80) != 0;
                    if (function == 0 && isMultiFunction) {
                        functions = 8;
                    }
                }
            }
            return found;
        }

        /// The capabilities in the order of their list. A list that does not end is cut where it must have run in a
        /// circle.
        public static List<PciCapability> Capabilities(PciConfig config, PciAddress address) {
            var list = new List<PciCapability>();
            if ((config.Read16(address, CommandRegister + 2) & HasCapabilities) == 0) {
                return list;
            }
            byte at = config.Read8(address, CapabilitiesPointer);
            while (at >= 0x40 && list.Count < 48) {
                at &= 0xFC;
                uint head = config.Read(address, at);
                list.Add(new PciCapability { Id = (byte)head, Offset = at });
                at = (byte)(head >> 8);
            }
            return list;
        }

        /// Finds out a memory BAR's size: writes ones and sees which of them stay. Decoding is off meanwhile.
        public static PciBar Bar(PciConfig config, PciAddress address, byte index) {
            int offset = FirstBar + 4 * index;
            uint low = config.Read(address, offset);
            if ((low & 1) != 0) {
                throw new DeviceException("BAR " + index + " is in I/O space");
            }
            bool is64Bit = (low & 6) == 4;
            uint high = is64Bit ? config.Read(address, offset + 4) : 0;
            uint command = config.Read(address, CommandRegister) & 0xFFFF;
            config.Write(address, CommandRegister, command & ~MemorySpace);
            config.Write(address, offset, 0xFFFFFFFF);
            ulong mask = config.Read(address, offset) & 0xFFFFFFF0;
            if (is64Bit) {
                config.Write(address, offset + 4, 0xFFFFFFFF);
                mask |= (ulong)config.Read(address, offset + 4) << 32;
                config.Write(address, offset + 4, high);
            } else {
                mask |= 0xFFFFFFFF00000000;
            }
            config.Write(address, offset, low);
            config.Write(address, CommandRegister, command);
            return new PciBar {
                Index = index, Is64Bit = is64Bit, Address = (ulong)high << 32 | (low & 0xFFFFFFF0), Size = ~mask + 1
            };
        }

        /// Lets the function decode its memory BARs and reach main memory by itself.
        public static ushort EnableBusMaster(PciConfig config, PciAddress address) {
            uint command = config.Read(address, CommandRegister) & 0xFFFF;
            config.Write(address, CommandRegister, command | MemorySpace | BusMaster);
            return config.Read16(address, CommandRegister);
        }
    }
}
