using System.Threading;

namespace Samples.Virtio {
    /// Registers of a device. Loads and stores of the registers' own widths, never merged or left out.
    unsafe struct MmioPointer {
        readonly byte* _at;

        public MmioPointer(byte* at) {
            _at = at;
        }

        public bool IsNull => _at == null;

        public MmioPointer At(ulong offset) => new MmioPointer(_at + offset);

        public byte Read8(int offset) => Volatile.Read(ref *(_at + offset));
        public ushort Read16(int offset) => Volatile.Read(ref *(ushort*)(_at + offset));
        public uint Read32(int offset) => Volatile.Read(ref *(uint*)(_at + offset));

        /// The device has seen the store when these return.
        public void Write8(int offset, byte value) {
            Volatile.Write(ref *(_at + offset), value);
            Kernel.MmioBarrier();
        }

        public void Write16(int offset, ushort value) {
            Volatile.Write(ref *(ushort*)(_at + offset), value);
            Kernel.MmioBarrier();
        }

        public void Write32(int offset, uint value) {
            Volatile.Write(ref *(uint*)(_at + offset), value);
            Kernel.MmioBarrier();
        }

        /// As two registers of 32 bits, the lower first (VirtIO 1.1, 4.1.3.1).
        public void Write64(int offset, ulong value) {
            Write32(offset, (uint)value);
            Write32(offset + 4, (uint)(value >> 32));
        }

        /// A store that the device may see a little later: the doorbell.
        public void Post16(ushort value) {
            Volatile.Write(ref *(ushort*)_at, value);
        }
    }
}
