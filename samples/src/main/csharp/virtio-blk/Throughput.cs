using System;

namespace Samples.Virtio {
    /// How fast a disk is, a line for each way of using it: name, requests under way at once, bytes of each, requests
    /// done, nanoseconds. Overwrites the disk.
    sealed unsafe class Throughput : IDisposable {
        const uint SmallSize = 4096;
        const uint LargeSize = 128 * 1024;
        const int LargestDepth = 32;

        readonly VirtioBlk _disk;
        readonly ulong _duration;
        readonly DMABuffer[] _buffers = new DMABuffer[LargestDepth];
        readonly int[] _free = new int[LargestDepth];         // a stack of buffers that no request uses
        readonly int[] _bufferOfSlot;

        public Throughput(VirtioBlk disk, ulong milliseconds) {
            _disk = disk;
            _duration = milliseconds * 1000000;
            _bufferOfSlot = new int[disk.Queue.Size];
            for (int i = 0; i < LargestDepth; i++) {
                _buffers[i] = DMA.Allocate(LargeSize);
                Pattern.Fill((byte*)_buffers[i].VirtualAddress, (ulong)i, 1);
            }
        }

        public void Dispose() {
            for (int i = 0; i < LargestDepth; i++) {
                DMA.Free(ref _buffers[i]);
            }
        }

        public void All() {
            foreach (int depth in new[] { 1, LargestDepth }) {
                Run("random-read", depth, SmallSize, false, false);
                Run("random-write", depth, SmallSize, true, false);
            }
            Run("sequential-read", 8, LargeSize, false, true);
            Run("sequential-write", 8, LargeSize, true, true);
        }

        /// Keeps `depth` requests under way for the time given.
        void Run(string name, int depth, uint size, bool isWrite, bool isSequential) {
            var random = new Pattern((ulong)depth + size);
            uint sectors = size / VirtioBlk.SectorSize;
            ulong places = _disk.Capacity / sectors;
            ulong next = 0;
            ulong done = 0;
            int free = 0;
            while (free < depth) {
                _free[free] = free++;
            }
            ulong start = Kernel.Nanoseconds();
            ulong now = start;
            while (true) {
                bool isOver = now - start >= _duration;
                bool offered = false;
                while (free > 0 && !isOver) {
                    ulong sector = (isSequential ? next++ % places : random.Next() % places) * sectors;
                    int buffer = _free[--free];
                    ushort slot = isWrite ? _disk.SubmitWrite(sector, ref _buffers[buffer], size)
                        : _disk.SubmitRead(sector, ref _buffers[buffer], size);
                    _bufferOfSlot[slot] = buffer;
                    offered = true;
                }
                if (offered) {
                    _disk.Kick();
                }
                if (free == depth) {
                    break;
                }
                ushort taken = _disk.Take(out BlockStatus status);
                do {
                    if (status != BlockStatus.Ok) {
                        throw new BlockException(name, status);
                    }
                    _free[free++] = _bufferOfSlot[taken];
                    done++;
                } while (_disk.TryTake(out taken, out status));
                now = Kernel.Nanoseconds();
            }
            Console.WriteLine("{0} {1} {2} {3} {4}", name, depth, size, done, now - start);
        }
    }
}
