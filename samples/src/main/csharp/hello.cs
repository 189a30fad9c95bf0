using System;

namespace Samples {
    /// The smallest program.
    static class Hello {
        static void Main(string[] args) {
            if (args.Length == 0) {
                Console.WriteLine("Hello from IL");
            }
            foreach (string name in args) {
                Console.WriteLine("Hello, {0}", name);
            }
        }
    }
}
