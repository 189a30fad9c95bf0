using System;
using System.Runtime.CompilerServices;

namespace Kernels {
    /// Spans passed to methods that index and slice them: words counted and numbers added in a text of bytes.
    public static class SpanKernel {
        [MethodImpl(MethodImplOptions.NoInlining)]
        static int Number(Span<byte> digits) {
            int value = 0;
            for (int i = 0; i < digits.Length; i++) {
                value = value * 10 + (digits[i] - '0');
            }
            return value;
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        static long Sum(Span<byte> text) {
            long sum = 0;
            while (!text.IsEmpty) {
                int end = 0;
                while (end < text.Length && text[end] != ' ') {
                    end++;
                }
                sum += Number(text.Slice(0, end));
                text = text.Slice(end == text.Length ? end : end + 1);
            }
            return sum;
        }

        public static long Run(int rounds) {
            byte[] text = new byte[65536];
            uint seed = 42;
            for (int i = 0; i < text.Length; i++) {
                seed = seed * 1664525 + 1013904223;
                text[i] = (byte)(i % 6 == 5 ? ' ' : '0' + (seed >> 24) % 10);
            }
            long sum = 0;
            for (int r = 0; r < rounds; r++) {
                sum += Sum(text);
            }
            return sum;
        }
    }
}
