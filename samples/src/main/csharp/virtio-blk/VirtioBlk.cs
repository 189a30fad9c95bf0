using System;
using System.Text;

namespace Samples.Virtio {
    /// The first part of every request; the status byte is its last (VirtIO 1.1, 5.2.6).
    struct BlkRequestHeader {
        public uint Type;
        public uint Reserved;
        public ulong Sector;
    }

    /// Request types.
    enum BlkRequest : uint {
        In = 0,
        Out = 1,
        Flush = 4,
        GetId = 8
    }

    /// A VirtIO block device (VirtIO 1.1, 5.2): requests of three descriptors each, header, data and status;
    /// completions are polled. For one thread.
    sealed unsafe class VirtioBlk : IDisposable {
        public const int SectorSize = 512;

        // Feature bits.
        const ulong SizeMax = 1ul << 1;
        const ulong SegMax = 1ul << 2;
        const ulong ReadOnly = 1ul << 5;
        const ulong BlkSize = 1ul << 6;
        const ulong FlushCommand = 1ul << 9;

        // struct virtio_blk_config
        const int ConfigCapacity = 0;
        const int ConfigSizeMax = 8;
        const int ConfigBlkSize = 20;

        const ushort LargestQueue = 128;
        const uint SlotSize = 32;                             // header, then the status byte
        const uint StatusOffset = 16;
        const ulong BounceSize = 64 * 1024;
        const int IdLength = 20;
        const int SpinsBeforePause = 64;
        const int PausesBeforeClock = 64;

        readonly VirtioDevice _device;
        Virtqueue _queue;
        DMABuffer _slots;
        DMABuffer _bounce;
        uint _largestData = uint.MaxValue;

        public VirtioBlk(PciDeviceInfo pciDevice, PciConfig config) {
            _device = new VirtioDevice(pciDevice, config);
        }

        public VirtioDevice Device => _device;
        public Virtqueue Queue => _queue;

        /// In sectors of 512 bytes, whatever the blocks are.
        public ulong Capacity { get; private set; }
        public uint BlockSize { get; private set; }
        public bool IsReadOnly => (_device.Features & ReadOnly) != 0;

        /// How long the device may take for a request, in nanoseconds.
        public ulong Timeout { get; set; } = 5000000000;

        public void Open() {
            _device.Open();
            _device.Negotiate(SizeMax | SegMax | ReadOnly | BlkSize | FlushCommand);
            Capacity = _device.ReadConfig64(ConfigCapacity);
            BlockSize = (_device.Features & BlkSize) != 0 ? _device.ReadConfig32(ConfigBlkSize) : SectorSize;
            if ((_device.Features & SizeMax) != 0) {
                uint largest = _device.ReadConfig32(ConfigSizeMax);
                _largestData = largest != 0 ? largest : uint.MaxValue;   // QEMU's daemon offers the feature and says 0
            }
            _queue = _device.SetUpQueue(0, LargestQueue);
            _slots = DMA.Allocate(SlotSize * _queue.Size);
            _bounce = DMA.Allocate(BounceSize);
            _device.DriverOk();
        }

        /// Stops the device, so that nothing reaches memory any more, and gives the memory back.
        public void Dispose() {
            _device.Reset();
            if (_queue != null) {
                _queue.FreeBuffers();
                DMA.Free(ref _slots);
                DMA.Free(ref _bounce);
            }
        }

        // Requests without a copy

        BlkRequestHeader* Header(ushort slot) => (BlkRequestHeader*)((byte*)_slots.VirtualAddress + slot * SlotSize);

        byte* Status(ushort slot) => (byte*)_slots.VirtualAddress + slot * SlotSize + StatusOffset;

        static ulong ForDevice(ulong physical, void* virtualAddress) =>
            Plants.Active == Plant.VirtualAddress ? (ulong)virtualAddress : physical;

        /// Offers a request and gives its slot. Its number is that of the descriptor that the queue takes next.
        ushort Submit(uint type, ulong sector, ref DMABuffer data, uint length, bool deviceWrites) {
            if (length > _largestData) {
                throw new DeviceException(length + " bytes are more than the device takes at once");
            }
            ushort slot = _queue.NextHead;
            BlkRequestHeader* header = Header(slot);
            header->Type = type;
            header->Reserved = 0;
            header->Sector = sector;
            *Status(slot) = (byte)BlockStatus.Pending;
            ulong physical = _slots.PhysicalAddress + slot * SlotSize;
            Segment* segments = stackalloc Segment[3];
            int count = 0;
            segments[count++] = new Segment(ForDevice(physical, header), (uint)sizeof(BlkRequestHeader), false);
            if (length != 0) {
                ulong at = ForDevice(data.PhysicalAddress, data.VirtualAddress);
                segments[count++] = new Segment(at, length, deviceWrites);
            }
            segments[count++] = new Segment(ForDevice(physical + StatusOffset, Status(slot)), 1, true);
            return _queue.Offer(segments, count);
        }

        /// Reads `length` bytes into a buffer of the caller's. Any number of requests may be under way; Kick tells
        /// the device.
        public ushort SubmitRead(ulong sector, ref DMABuffer data, uint length) =>
            Submit((uint)BlkRequest.In, sector, ref data, length, true);

        public ushort SubmitWrite(ulong sector, ref DMABuffer data, uint length) {
            RequireWritable();
            return Submit((uint)BlkRequest.Out, sector, ref data, length, false);
        }

        public void Kick() {
            _queue.Notify();
        }

        /// Waits until the device is done with a request, any one.
        /// <returns>its slot</returns>
        public ushort Take(out BlockStatus status) {
            ushort slot;
            uint written;
            int spins = 0;
            int pauses = 0;
            ulong start = 0;
            while (!_queue.TryTake(out slot, out written)) {
                if (++spins < SpinsBeforePause) {
                    continue;
                }
                Kernel.Pause();
                if (++pauses % PausesBeforeClock == 0) {
                    start = CheckDevice(start);
                }
            }
            status = (BlockStatus)(*Status(slot));
            return slot;
        }

        /// The same without waiting; false if the device is done with none.
        public bool TryTake(out ushort slot, out BlockStatus status) {
            bool taken = _queue.TryTake(out slot, out uint written);
            status = taken ? (BlockStatus)(*Status(slot)) : BlockStatus.Pending;
            return taken;
        }

        ulong CheckDevice(ulong start) {
            if (_device.NeedsReset) {
                throw new DeviceException("the device has stopped and needs a reset");
            }
            ulong now = Kernel.Nanoseconds();
            if (start != 0 && now - start > Timeout) {
                throw new DeviceException("the device has not answered for " + Timeout / 1000000 + " ms");
            }
            return start != 0 ? start : now;
        }

        // One request at a time

        void Do(string what, uint type, ulong sector, ref DMABuffer data, uint length, bool deviceWrites) {
            ushort slot = Submit(type, sector, ref data, length, deviceWrites);
            Kick();
            if (Take(out BlockStatus status) != slot) {
                throw new DeviceException("the device gave back a request that is not under way");
            }
            if (status != BlockStatus.Ok) {
                throw new BlockException(what, status);
            }
        }

        /// Reads whole sectors.
        public void Read(ulong sector, byte* to, int sectors) {
            while (sectors > 0) {
                int part = Math.Min(sectors, (int)(BounceSize / SectorSize));
                uint length = (uint)part * SectorSize;
                Do("reading sector " + sector, (uint)BlkRequest.In, sector, ref _bounce, length, true);
                Buffer.MemoryCopy(_bounce.VirtualAddress, to, length, length);
                sector += (ulong)part;
                to += length;
                sectors -= part;
            }
        }

        /// Writes whole sectors.
        public void Write(ulong sector, byte* from, int sectors) {
            RequireWritable();
            while (sectors > 0) {
                int part = Math.Min(sectors, (int)(BounceSize / SectorSize));
                uint length = (uint)part * SectorSize;
                Buffer.MemoryCopy(from, _bounce.VirtualAddress, length, length);
                Do("writing sector " + sector, (uint)BlkRequest.Out, sector, ref _bounce, length, false);
                sector += (ulong)part;
                from += length;
                sectors -= part;
            }
        }

        void RequireWritable() {
            if (IsReadOnly) {
                throw new DeviceException("the device is read-only");
            }
        }

        /// What was written is on the disk when this returns.
        public void Flush() {
            if ((_device.Features & FlushCommand) != 0) {
                DMABuffer none = default(DMABuffer);
                Do("flushing", (uint)BlkRequest.Flush, 0, ref none, 0, false);
            }
        }

        /// What the device calls itself.
        public string GetId() {
            Do("asking for the id", (uint)BlkRequest.GetId, 0, ref _bounce, IdLength, true);
            var text = new StringBuilder();
            byte* at = (byte*)_bounce.VirtualAddress;
            for (int i = 0; i < IdLength && at[i] != 0; i++) {
                text.Append((char)at[i]);
            }
            return text.ToString();
        }

        /// A request of any type with one sector of data that the device may write.
        public void Raw(uint type, ulong sector) {
            Do("request type " + type + ", sector " + sector, type, sector, ref _bounce, SectorSize, true);
        }
    }
}
