namespace Kernels {
    /// Structs of 32 bytes passed, returned, and copied in and out of an array.
    public static class StructCopy {
        struct Particle {
            public double X, Y;
            public int Steps, Kind;
            public long Hash;
        }

        static Particle Step(Particle p, double dx) {
            p.X += dx;
            p.Y -= dx * 0.5;
            p.Steps++;
            p.Hash = p.Hash * 31 + p.Kind;
            return p;
        }

        public static long Run(int rounds) {
            Particle[] all = new Particle[1024];
            for (int i = 0; i < all.Length; i++) {
                all[i] = new Particle { X = i, Y = -i, Kind = i & 7, Hash = i };
            }
            for (int r = 0; r < rounds; r++) {
                for (int i = 0; i < all.Length; i++) {
                    Particle p = all[i];
                    all[i] = all[all.Length - 1 - i];
                    all[all.Length - 1 - i] = Step(p, 0.25);
                }
            }
            double sum = 0;
            long hash = 0;
            for (int i = 0; i < all.Length; i++) {
                sum += all[i].X * 3 + all[i].Y + all[i].Steps;
                hash ^= all[i].Hash + i;
            }
            return (long)sum ^ hash;
        }
    }
}
