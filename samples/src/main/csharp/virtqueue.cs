using System;
using System.Runtime.InteropServices;

namespace Samples {
    /// 32 bytes, so that every way of returning it goes through a hidden buffer.
    unsafe struct DMABuffer {
        public ulong PhysicalAddress;
        public void* VirtualAddress;
        public ulong Size;
        public ulong PageCount;
    }

    /// 3 bytes: passed in a register, though no register load has that width.
    struct PciAddress {
        public byte Bus, Device, Function;

        public PciAddress(byte bus, byte device, byte function) {
            Bus = bus;
            Device = device;
            Function = function;
        }
    }

    static unsafe class DMA {
        [DllImport("libc")] static extern void* calloc(UIntPtr count, UIntPtr size);

        static ulong nextPhysical = 0x10000000;

        public static DMABuffer Allocate(ulong size) {
            ulong pages = (size + 4095) / 4096;
            DMABuffer buffer = new DMABuffer {
                PhysicalAddress = nextPhysical,
                VirtualAddress = calloc((UIntPtr)(pages * 4096), (UIntPtr)1),
                Size = size,
                PageCount = pages
            };
            nextPhysical += pages * 4096;
            return buffer;
        }
    }

    sealed class PciDevice {
        public int Reads;
        public PciAddress Address;

        public PciDevice(PciAddress address) {
            Address = address;
        }
    }

    static class Pci {
        public static ushort Command(PciAddress address) =>
            (ushort)(address.Bus << 8 | address.Device << 3 | address.Function);
    }

    /// A ring shared with a device. Field offsets: _queueIndex +8, _queueSize +10, _descBuffer +16.
    sealed unsafe class Virtqueue {
        ushort _queueIndex;
        ushort _queueSize;
        DMABuffer _descBuffer;
        DMABuffer _availBuffer;
        DMABuffer _usedBuffer;
        ulong* _desc;
        ushort* _avail;
        uint* _used;
        PciDevice _pciDevice;

        public Virtqueue(ushort index, ushort size, PciDevice device) {
            _queueIndex = index;
            _queueSize = size;
            _pciDevice = device;
        }

        public void AllocateBuffers() {
            _descBuffer = DMA.Allocate(16ul * _queueSize);
            _availBuffer = DMA.Allocate(6ul + 2ul * _queueSize);
            _usedBuffer = DMA.Allocate(6ul + 8ul * _queueSize);
            _desc = (ulong*)_descBuffer.VirtualAddress;
            _avail = (ushort*)_availBuffer.VirtualAddress;
            _used = (uint*)_usedBuffer.VirtualAddress;
        }

        /// Passes the 3-byte struct by value, then needs `this` again.
        public void EnableBusMaster() {
            ushort command = SetCommand(_pciDevice.Address, 4);
            _pciDevice.Reads++;
            Console.WriteLine("queue {0}: bus master {1:x4}, {2} reads", _queueIndex, command, _pciDevice.Reads);
        }

        ushort SetCommand(PciAddress address, ushort bits) {
            _pciDevice.Reads++;
            return (ushort)(Pci.Command(address) | bits << 12);
        }

        public void Fill() {
            for (int i = 0; i < _queueSize; i++) {
                _desc[2 * i] = _descBuffer.PhysicalAddress + (ulong)i * 64;
                _desc[2 * i + 1] = (ulong)(i + 1) % _queueSize << 48 | 64;
                _avail[2 + i] = (ushort)(_queueSize - 1 - i);
                _used[1 + 2 * i] = (uint)i * 3;
            }
            _avail[1] = _queueSize;
        }

        static void Print(string name, ref DMABuffer buffer) {
            Console.WriteLine("  {0,-5} physical {1:x8} virtual {2} size {3} pages {4}", name, buffer.PhysicalAddress,
                buffer.VirtualAddress != null ? "set" : "NULL", buffer.Size, buffer.PageCount);
        }

        public void Print() {
            Console.WriteLine("queue {0} of {1}", _queueIndex, _queueSize);
            Print("desc", ref _descBuffer);
            Print("avail", ref _availBuffer);
            Print("used", ref _usedBuffer);
            ulong addresses = 0, links = 0;
            uint available = 0, used = 0;
            for (int i = 0; i < _queueSize; i++) {
                addresses += _desc[2 * i];
                links += _desc[2 * i + 1] >> 48;
                available += _avail[2 + i];
                used += _used[1 + 2 * i];
            }
            Console.WriteLine("  sums: addresses {0:x}, links {1}, available {2} of {3}, used {4}", addresses, links,
                available, _avail[1], used);
        }

        static void Main() {
            for (ushort index = 0; index < 3; index++) {
                PciDevice device = new PciDevice(new PciAddress(0, (byte)(4 + index), 1));
                Virtqueue queue = new Virtqueue(index, (ushort)(64 << index), device);
                queue.EnableBusMaster();
                queue.AllocateBuffers();
                queue.Fill();
                queue.Print();
            }
        }
    }
}
