using System;

namespace Samples {
    struct Vec3 {
        public float X, Y, Z;

        public Vec3(float x, float y, float z) {
            X = x;
            Y = y;
            Z = z;
        }

        public static Vec3 operator +(Vec3 a, Vec3 b) => new Vec3(a.X + b.X, a.Y + b.Y, a.Z + b.Z);
        public static Vec3 operator -(Vec3 a, Vec3 b) => new Vec3(a.X - b.X, a.Y - b.Y, a.Z - b.Z);
        public static Vec3 operator *(Vec3 a, float s) => new Vec3(a.X * s, a.Y * s, a.Z * s);
        public static float Dot(Vec3 a, Vec3 b) => a.X * b.X + a.Y * b.Y + a.Z * b.Z;
        public float Length => (float)Math.Sqrt(Dot(this, this));
        public Vec3 Unit() => this * (1 / Length);
    }

    struct Ray {
        public Vec3 From, Direction;

        public Ray(Vec3 from, Vec3 towards) {
            From = from;
            Direction = (towards - from).Unit();
        }

        public Vec3 At(float t) => From + Direction * t;
    }

    struct Sphere {
        public Vec3 Centre;
        public float Radius;
        public byte Shade;

        /// The distance at which the ray meets the sphere first, or a negative number.
        public float Meet(in Ray ray) {
            Vec3 offset = ray.From - Centre;
            float half = Vec3.Dot(offset, ray.Direction);
            float root = half * half - (Vec3.Dot(offset, offset) - Radius * Radius);
            return root < 0 ? -1 : -half - (float)Math.Sqrt(root);
        }
    }

    struct Hit {
        public bool Found;
        public float Distance;
        public Vec3 Where, Normal;
        public Sphere What;
    }

    /// Draws three spheres in text: nearly everything in it is a struct, passed, returned, copied and kept in arrays.
    static class Structs {
        const string Shades = " .:-=+*#%@";

        static Hit Nearest(Sphere[] scene, Ray ray) {
            Hit best = default(Hit);
            for (int i = 0; i < scene.Length; i++) {
                float distance = scene[i].Meet(ray);
                if (distance > 0 && (!best.Found || distance < best.Distance)) {
                    Vec3 where = ray.At(distance);
                    best = new Hit {
                        Found = true, Distance = distance, Where = where,
                        Normal = (where - scene[i].Centre).Unit(), What = scene[i]
                    };
                }
            }
            return best;
        }

        static int Shade(Hit hit, Vec3 light) {
            if (!hit.Found) {
                return 0;
            }
            float lit = Vec3.Dot(hit.Normal, light);
            int shade = (int)((lit < 0 ? 0 : lit) * hit.What.Shade);
            return shade < 1 ? 1 : shade;
        }

        static void Main() {
            Sphere[] scene = new Sphere[3];
            scene[0] = new Sphere { Centre = new Vec3(-1.2f, 0, 4), Radius = 1, Shade = 9 };
            scene[1] = new Sphere { Centre = new Vec3(0.9f, 0.3f, 3.5f), Radius = 0.8f, Shade = 7 };
            scene[2] = scene[1];
            scene[2].Centre.Y = -1;
            scene[2].Radius *= 0.5f;
            Vec3 light = new Vec3(-0.5f, 0.7f, -0.6f).Unit();
            for (int y = 0; y < 24; y++) {
                char[] line = new char[64];
                for (int x = 0; x < line.Length; x++) {
                    Ray ray = new Ray(new Vec3(0, 0, 0), new Vec3((x - 32) / 32f, (12 - y) / 16f, 1.5f));
                    line[x] = Shades[Shade(Nearest(scene, ray), light)];
                }
                Console.WriteLine(new string(line));
            }
        }
    }
}
