package dev.gatun.samples;

import dev.gatun.runtime.Gatun;

/** Runs a .NET program that calls the C library, and Java as if it were one. */
public final class InteropSample {
    private InteropSample() {
    }

    /** The functions that the program finds in its library "host". */
    public static final class Host {
        private Host() {
        }

        public static int Twice(int value) {
            return 2 * value;
        }

        public static double Blend(double a, double b, double part) {
            return a + (b - a) * part;
        }

        public static long Sum8(int a, long b, int c, long d, int e, long f, int g, long h) {
            return a + b + c + d + e + f + g + h;
        }

        public static int Score(String word) {
            return word.chars().map(c -> c - 'a' + 1).sum();
        }
    }

    /** Runs the program with Java behind its {@code [DllImport("host")]}. */
    public static void main(String[] arguments) {
        try (var gatun = Gatun.open()) {
            gatun.defineLibrary("host", Host.class);
            SampleAssemblies.load(gatun, "interop").run(arguments);
        }
    }
}
