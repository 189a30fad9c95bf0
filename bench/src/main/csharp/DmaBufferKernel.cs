namespace Kernels {
    /// A 32-byte struct returned into fields of an object and read back through their addresses, as a driver's queues do.
    public static unsafe class DmaBufferKernel {
        struct DMABuffer {
            public ulong PhysicalAddress;
            public void* VirtualAddress;
            public ulong Size;
            public ulong PageCount;
        }

        sealed class Allocator {
            ulong _next = 0x10000000;

            public DMABuffer Allocate(ulong size) {
                DMABuffer buffer;
                buffer.PhysicalAddress = _next;
                buffer.VirtualAddress = (void*)(_next + 0xffff0000);
                buffer.Size = size;
                buffer.PageCount = (size + 4095) >> 12;
                _next += buffer.PageCount << 12;
                return buffer;
            }
        }

        sealed class Virtqueue {
            ushort _index, _size;
            DMABuffer _descBuffer, _availBuffer, _usedBuffer;

            public void AllocateBuffers(Allocator dma, int index, int size) {
                _index = (ushort)index;
                _size = (ushort)size;
                _descBuffer = dma.Allocate((ulong)size * 16);
                _availBuffer = dma.Allocate((ulong)size * 2 + 6);
                _usedBuffer = dma.Allocate((ulong)size * 8 + 6);
            }

            static ulong End(ref DMABuffer buffer) => buffer.PhysicalAddress + buffer.Size;

            static ulong Pages(DMABuffer a, DMABuffer b) => a.PageCount + b.PageCount;

            public ulong Sum() =>
                End(ref _descBuffer) + End(ref _availBuffer) * 3 + End(ref _usedBuffer) * 5
                    + Pages(_descBuffer, _usedBuffer) + (ulong)_availBuffer.VirtualAddress + _index + _size;
        }

        public static long Run(int rounds) {
            Virtqueue[] queues = new Virtqueue[16];
            for (int i = 0; i < queues.Length; i++) {
                queues[i] = new Virtqueue();
            }
            ulong sum = 0;
            for (int r = 0; r < rounds; r++) {
                Allocator dma = new Allocator();
                for (int i = 0; i < queues.Length; i++) {
                    queues[i].AllocateBuffers(dma, i, 64 << (i & 3));
                }
                for (int i = 0; i < queues.Length; i++) {
                    sum = sum * 31 + queues[i].Sum();
                }
            }
            return (long)sum;
        }
    }
}
