namespace Samples.Virtio {
    /// Memory that the device reaches too. 32 bytes, so that every way of returning it goes through a hidden buffer.
    unsafe struct DMABuffer {
        public ulong PhysicalAddress;
        public void* VirtualAddress;
        public ulong Size;
        public ulong PageCount;
    }

    static unsafe class DMA {
        public static DMABuffer Allocate(ulong size) {
            ulong pages = (size + Kernel.PageSize - 1) / Kernel.PageSize;
            ulong physical = Kernel.AllocatePages(pages);
            if (physical == 0) {
                throw new DeviceException("no " + pages + " pages for the device");
            }
            return new DMABuffer {
                PhysicalAddress = physical,
                VirtualAddress = Kernel.PhysToVirt(physical),
                Size = size,
                PageCount = pages
            };
        }

        public static void Free(ref DMABuffer buffer) {
            if (buffer.PageCount != 0) {
                Kernel.FreePages(buffer.PhysicalAddress, buffer.PageCount);
            }
            buffer = default(DMABuffer);
        }
    }
}
