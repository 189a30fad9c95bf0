using System;
using System.Runtime.CompilerServices;

namespace Memory {
    /// An exception thrown so many frames below its handler.
    static class Exceptions {
        sealed class Failure : Exception {
            public readonly int Code;

            public Failure(int code) {
                Code = code;
            }
        }

        [MethodImpl(MethodImplOptions.NoInlining)]
        static int Descend(int depth, int code) {
            if (depth <= 1) {
                throw new Failure(code);
            }
            return Descend(depth - 1, code) + 1;
        }

        public static long Run(int count, int depth) {
            long sum = 0;
            for (int i = 0; i < count; i++) {
                try {
                    sum += Descend(depth, i);
                } catch (Failure failure) {
                    sum += failure.Code;
                }
            }
            return sum;
        }
    }
}
