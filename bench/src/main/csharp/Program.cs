using System;
using System.Diagnostics;

namespace Kernels {
    /// kernels NAME SIZE ROUNDS: runs one kernel so many times in one process. Prints its checksum, then one line per
    /// round with the nanoseconds it took; a checksum that changes between rounds is an error.
    static class Program {
        static long Run(string name, int size) {
            switch (name) {
                case "fib": return Fib.Run(size);
                case "sieve": return Sieve.Run(size);
                case "nbody": return NBody.Run(size);
                case "spectralnorm": return SpectralNorm.Run(size);
                case "fannkuch": return Fannkuch.Run(size);
                case "mandelbrot": return Mandelbrot.Run(size);
                case "matmul": return MatMul.Run(size);
                case "quicksort": return QuickSort.Run(size);
                case "structcopy": return StructCopy.Run(size);
                case "virtualcall": return VirtualCall.Run(size);
                case "vector3": return Vector3Kernel.Run(size);
                case "complex": return ComplexKernel.Run(size);
                case "dmabuffer": return DmaBufferKernel.Run(size);
                case "span": return SpanKernel.Run(size);
                default: return -1;
            }
        }

        static int Main(string[] args) {
            if (args.Length != 3) {
                Console.WriteLine("usage: kernels NAME SIZE ROUNDS");
                return 2;
            }
            int size = int.Parse(args[1]);
            int rounds = int.Parse(args[2]);
            long[] nanoseconds = new long[rounds];
            long checksum = 0;
            for (int i = 0; i < rounds; i++) {
                long start = Stopwatch.GetTimestamp();
                long result = Run(args[0], size);
                nanoseconds[i] = (Stopwatch.GetTimestamp() - start) * (1000000000L / Stopwatch.Frequency);
                if (i > 0 && result != checksum) {
                    Console.WriteLine("the checksum changed");
                    return 1;
                }
                checksum = result;
            }
            Console.WriteLine(checksum);
            for (int i = 0; i < rounds; i++) {
                Console.WriteLine(nanoseconds[i]);
            }
            return 0;
        }
    }
}
