namespace Memory {
    /// Trees of all depths up to one, most of which die at once; one large one lives throughout.
    static class BinaryTrees {
        sealed class Node {
            public Node Left, Right;

            public int Count() {
                return Left == null ? 1 : 1 + Left.Count() + Right.Count();
            }
        }

        static Node Build(int depth) {
            if (depth == 8) {
                Pause.Tick();
            }
            var node = new Node();
            if (depth > 0) {
                node.Left = Build(depth - 1);
                node.Right = Build(depth - 1);
            }
            return node;
        }

        public static long Run(int depth) {
            long sum = Build(depth + 1).Count();
            var longLived = Build(depth);
            for (int d = 4; d <= depth; d += 4) {
                int trees = 1 << depth - d + 4;
                for (int i = 0; i < trees; i++) {
                    if ((i & 15) == 0) {
                        Pause.Tick();
                    }
                    sum += Build(d).Count();
                }
            }
            return sum + longLived.Count();
        }
    }
}
