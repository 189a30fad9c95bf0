using System.Threading;

#pragma warning disable 0649                               // what only the device writes

namespace Samples.Virtio {
    /// VirtIO 1.1, 2.6.5.
    struct VringDescriptor {
        public ulong Address;
        public uint Length;
        public ushort Flags;
        public ushort Next;

        public const ushort HasNext = 1;
        public const ushort DeviceWrites = 2;
    }

    /// The head of the ring in which the driver offers chains; `size` 16-bit entries follow.
    struct VringAvailable {
        public ushort Flags;
        public volatile ushort Index;

        public const ushort NoInterrupt = 1;
    }

    /// The head of the ring in which the device gives chains back; `size` entries follow.
    struct VringUsed {
        public volatile ushort Flags;
        public volatile ushort Index;

        public const ushort NoNotify = 1;
    }

    struct VringUsedElement {
        public uint Id;
        public uint Length;
    }

    /// One piece of memory in a chain.
    struct Segment {
        public ulong PhysicalAddress;
        public uint Length;
        public bool DeviceWrites;

        public Segment(ulong physicalAddress, uint length, bool deviceWrites) {
            PhysicalAddress = physicalAddress;
            Length = length;
            DeviceWrites = deviceWrites;
        }
    }

    /// A split virtqueue (VirtIO 1.1, 2.6). Field offsets: _queueIndex +8, _queueSize +10, _descBuffer +16,
    /// _availBuffer +48, _usedBuffer +80. For one thread.
    sealed unsafe class Virtqueue {
        readonly ushort _queueIndex;
        readonly ushort _queueSize;
        DMABuffer _descBuffer;
        DMABuffer _availBuffer;
        DMABuffer _usedBuffer;
        VringDescriptor* _desc;
        VringAvailable* _avail;
        ushort* _availRing;
        VringUsed* _used;
        VringUsedElement* _usedRing;
        MmioPointer _notify;
        ushort _freeHead;
        ushort _freeCount;
        ushort _lastUsed;

        public Virtqueue(ushort index, ushort size) {
            _queueIndex = index;
            _queueSize = size;
        }

        public ushort Size => _queueSize;
        public ushort FreeCount => _freeCount;

        /// The descriptor that the next chain begins with.
        public ushort NextHead => _freeHead;
        public ulong DescriptorAddress => _descBuffer.PhysicalAddress;
        public ulong AvailableAddress => _availBuffer.PhysicalAddress;
        public ulong UsedAddress => _usedBuffer.PhysicalAddress;

        public void AllocateBuffers() {
            _descBuffer = DMA.Allocate(16ul * _queueSize);
            _availBuffer = DMA.Allocate(6ul + 2ul * _queueSize);
            _usedBuffer = DMA.Allocate(6ul + 8ul * _queueSize);
            if (Plants.Active == Plant.DescriptorBuffer) {
                _descBuffer = new DMABuffer { PageCount = 1 };
            }
            _desc = (VringDescriptor*)_descBuffer.VirtualAddress;
            _avail = (VringAvailable*)_availBuffer.VirtualAddress;
            _availRing = (ushort*)(_avail + 1);
            _used = (VringUsed*)_usedBuffer.VirtualAddress;
            _usedRing = (VringUsedElement*)(_used + 1);
            if (Plants.Active == Plant.WildRing) {
                _usedRing = (VringUsedElement*)0x00007FFFDEAD0000;
            }
            LinkFreeDescriptors();
            _avail->Flags = VringAvailable.NoInterrupt;       // completions are polled
        }

        /// All descriptors are free at first, in one list through Next.
        void LinkFreeDescriptors() {
            for (int i = 0; i < _queueSize; i++) {
                _desc[i].Length = 0;
                _desc[i].Next = (ushort)(i + 1);
            }
            _freeHead = 0;
            _freeCount = _queueSize;
            _lastUsed = 0;
        }

        public void FreeBuffers() {
            DMA.Free(ref _descBuffer);
            DMA.Free(ref _availBuffer);
            DMA.Free(ref _usedBuffer);
        }

        public void NotifyThrough(MmioPointer register) {
            _notify = register;
        }

        /// Makes a chain, what the device reads first, and offers it. The device need not see it before Notify.
        /// <returns>the first descriptor, by which the device names the chain when it is done</returns>
        public ushort Offer(Segment* segments, int count) {
            if (count > _freeCount) {
                throw new DeviceException("queue " + _queueIndex + " is full");
            }
            ushort head = _freeHead;
            ushort at = head;
            for (int i = 0; i < count; i++) {
                VringDescriptor* d = &_desc[at];
                d->Address = segments[i].PhysicalAddress;
                d->Length = segments[i].Length;
                d->Flags = segments[i].DeviceWrites ? VringDescriptor.DeviceWrites : (ushort)0;
                if (i + 1 < count) {
                    d->Flags |= VringDescriptor.HasNext;
                } else {
                    _freeHead = d->Next;
                    if (Plants.Active == Plant.DescriptorLoop) {
                        d->Flags |= VringDescriptor.HasNext;
                        d->Next = at;
                    }
                }
                at = d->Next;
            }
            _freeCount -= (ushort)count;
            ushort index = _avail->Index;
            _availRing[index % _queueSize] = head;
            _avail->Index = (ushort)(index + 1);              // volatile: after the stores before it
            return head;
        }

        /// Rings the doorbell unless the device looks by itself.
        public void Notify() {
            Thread.MemoryBarrier();                           // Index is stored before Flags is loaded (2.6.13.4.1)
            if ((_used->Flags & VringUsed.NoNotify) == 0 && Plants.Active != Plant.LostNotify) {
                _notify.Post16(_queueIndex);
            }
        }

        /// Takes the next chain that the device is done with; false if there is none yet.
        public bool TryTake(out ushort head, out uint written) {
            if (_used->Index == _lastUsed) {
                head = 0;
                written = 0;
                return false;
            }
            VringUsedElement element = _usedRing[_lastUsed % _queueSize];
            if (element.Id >= _queueSize) {
                throw new DeviceException("queue " + _queueIndex + ": the device gives back descriptor " + element.Id);
            }
            _lastUsed++;
            head = (ushort)element.Id;
            written = element.Length;
            Free(head);
            return true;
        }

        void Free(ushort head) {
            ushort last = head;
            ushort count = 1;
            while ((_desc[last].Flags & VringDescriptor.HasNext) != 0) {
                last = _desc[last].Next;
                if (++count > _queueSize || last >= _queueSize) {
                    throw new DeviceException("queue " + _queueIndex + ": the chain at " + head + " has no end");
                }
            }
            _desc[last].Next = _freeHead;
            _freeHead = head;
            _freeCount += count;
        }
    }
}
