using System.Runtime.InteropServices;

namespace Samples.Virtio {
    /// What a driver needs of the kernel that it runs in. Whoever hosts the program defines the library "kernel":
    /// dev.gatun.samples.virtio.KernelServices does, in Java.
    static unsafe class Kernel {
        public const ulong PageSize = 4096;

        [DllImport("kernel")] public static extern uint InDword(ushort port);
        [DllImport("kernel")] public static extern void OutDword(ushort port, uint value);

        /// Where configuration space is mapped (PCI Express ECAM), or 0.
        [DllImport("kernel")] public static extern ulong EcamBase();

        /// The physical address of zeroed pages that follow each other, or 0 when there are no more.
        [DllImport("kernel")] public static extern ulong AllocatePages(ulong count);
        [DllImport("kernel")] public static extern void FreePages(ulong physical, ulong count);

        /// Where the processor sees an address of main memory; null for what is no main memory.
        [DllImport("kernel")] public static extern void* PhysToVirt(ulong physical);

        /// Maps registers of a device; null for what no device decodes.
        [DllImport("kernel")] public static extern void* MapMMIO(ulong physical, ulong size);

        /// Every store to registers before it has reached the device when it returns.
        [DllImport("kernel")] public static extern void MmioBarrier();

        /// Lets others run, for loops that wait.
        [DllImport("kernel")] public static extern void Pause();
        [DllImport("kernel")] public static extern ulong Nanoseconds();
        [DllImport("kernel")] public static extern void DebugWrite(string text);

        /// Tells who checks the disk afterwards that the sector holds what Pattern.Fill gives for the seed.
        [DllImport("kernel")] public static extern void ExpectSector(ulong sector, ulong seed);
    }
}
