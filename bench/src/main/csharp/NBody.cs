using System;

namespace Kernels {
    /// Double arithmetic on the fields of objects.
    public static class NBody {
        sealed class Body {
            public double X, Y, Z, Vx, Vy, Vz, Mass;
        }

        static Body[] Bodies() {
            Body[] bodies = new Body[5];
            uint seed = 42;
            for (int i = 0; i < bodies.Length; i++) {
                Body b = new Body();
                b.X = Next(ref seed) * 20 - 10;
                b.Y = Next(ref seed) * 20 - 10;
                b.Z = Next(ref seed) * 2 - 1;
                b.Vx = Next(ref seed) - 0.5;
                b.Vy = Next(ref seed) - 0.5;
                b.Vz = Next(ref seed) * 0.1;
                b.Mass = i == 0 ? 40 : Next(ref seed) * 0.05;
                bodies[i] = b;
            }
            return bodies;
        }

        static double Next(ref uint seed) {
            seed = seed * 1664525 + 1013904223;
            return (seed >> 8) / 16777216.0;
        }

        static void Advance(Body[] bodies, double dt) {
            for (int i = 0; i < bodies.Length; i++) {
                Body a = bodies[i];
                for (int j = i + 1; j < bodies.Length; j++) {
                    Body b = bodies[j];
                    double dx = a.X - b.X, dy = a.Y - b.Y, dz = a.Z - b.Z;
                    double square = dx * dx + dy * dy + dz * dz + 0.01;
                    double magnitude = dt / (square * Math.Sqrt(square));
                    a.Vx -= dx * b.Mass * magnitude;
                    a.Vy -= dy * b.Mass * magnitude;
                    a.Vz -= dz * b.Mass * magnitude;
                    b.Vx += dx * a.Mass * magnitude;
                    b.Vy += dy * a.Mass * magnitude;
                    b.Vz += dz * a.Mass * magnitude;
                }
            }
            for (int i = 0; i < bodies.Length; i++) {
                Body b = bodies[i];
                b.X += dt * b.Vx;
                b.Y += dt * b.Vy;
                b.Z += dt * b.Vz;
            }
        }

        public static long Run(int steps) {
            Body[] bodies = Bodies();
            for (int i = 0; i < steps; i++) {
                Advance(bodies, 0.001);
            }
            double sum = 0;
            for (int i = 0; i < bodies.Length; i++) {
                sum += bodies[i].X + bodies[i].Y + bodies[i].Z;
            }
            return (long)(sum * 1e6);
        }
    }
}
