namespace Memory {
    /// A long list that grows at its end and loses its head, so that what dies is always old.
    static class LinkedList {
        sealed class Node {
            public Node Next;
            public long Value;
        }

        const int Length = 1000000;

        public static long Run(int appended) {
            Node head = new Node(), tail = head;
            long sum = 0;
            for (int i = 1; i < appended; i++) {
                if ((i & 1023) == 0) {
                    Pause.Tick();
                }
                tail.Next = new Node { Value = i };
                tail = tail.Next;
                if (i >= Length) {
                    sum += head.Value;
                    head = head.Next;
                }
            }
            while (head != null) {
                sum += head.Value;
                head = head.Next;
            }
            return sum;
        }
    }
}
