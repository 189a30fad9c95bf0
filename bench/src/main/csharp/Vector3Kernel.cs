using System;

namespace Kernels {
    /// Three floats in a struct with operators: particles that fly, attract each other's centre and bounce in a box.
    public static class Vector3Kernel {
        struct Vector3 {
            public float X, Y, Z;

            public Vector3(float x, float y, float z) {
                X = x;
                Y = y;
                Z = z;
            }

            public static Vector3 operator +(Vector3 a, Vector3 b) => new Vector3(a.X + b.X, a.Y + b.Y, a.Z + b.Z);
            public static Vector3 operator -(Vector3 a, Vector3 b) => new Vector3(a.X - b.X, a.Y - b.Y, a.Z - b.Z);
            public static Vector3 operator *(Vector3 a, float f) => new Vector3(a.X * f, a.Y * f, a.Z * f);
            public static float Dot(Vector3 a, Vector3 b) => a.X * b.X + a.Y * b.Y + a.Z * b.Z;

            public static Vector3 Cross(Vector3 a, Vector3 b) =>
                new Vector3(a.Y * b.Z - a.Z * b.Y, a.Z * b.X - a.X * b.Z, a.X * b.Y - a.Y * b.X);

            public static Vector3 Reflect(Vector3 v, Vector3 normal) => v - normal * (2 * Dot(v, normal));
        }

        struct Particle {
            public Vector3 Position, Velocity;
        }

        public static long Run(int steps) {
            Particle[] all = new Particle[256];
            uint seed = 42;
            for (int i = 0; i < all.Length; i++) {
                all[i].Position = new Vector3(Next(ref seed), Next(ref seed), Next(ref seed));
                all[i].Velocity = new Vector3(Next(ref seed), Next(ref seed), Next(ref seed)) * 0.1f;
            }
            Vector3 axis = new Vector3(0, 0, 0.01f), wall = new Vector3(-1, 0, 0);
            for (int s = 0; s < steps; s++) {
                Vector3 centre = new Vector3(0, 0, 0);
                for (int i = 0; i < all.Length; i++) {
                    centre += all[i].Position;
                }
                centre *= 1f / 256;
                for (int i = 0; i < all.Length; i++) {
                    Vector3 position = all[i].Position, velocity = all[i].Velocity;
                    velocity += (centre - position) * 0.02f + Vector3.Cross(axis, velocity);
                    position += velocity * 0.05f;
                    if (Vector3.Dot(position, wall) < -1.5f && Vector3.Dot(velocity, wall) < 0) {
                        velocity = Vector3.Reflect(velocity, wall);
                    }
                    all[i].Position = position;
                    all[i].Velocity = velocity;
                }
            }
            float sum = 0;
            for (int i = 0; i < all.Length; i++) {
                sum += Vector3.Dot(all[i].Position, new Vector3(1, 2, 3));
            }
            return (long)(sum * 16);
        }

        static float Next(ref uint seed) {
            seed = seed * 1664525 + 1013904223;
            return (seed >> 8) / 16777216f;
        }
    }
}
