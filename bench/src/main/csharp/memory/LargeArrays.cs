namespace Memory {
    /// Arrays of 100 kB to 1 MB, of bytes, numbers and references, of which sixteen are alive.
    static class LargeArrays {
        public static long Run(int count) {
            var kept = new System.Array[16];
            var random = new Random32(2463534242);
            long sum = 0;
            for (int i = 0; i < count; i++) {
                Pause.Tick();
                int bytes = 100000 + random.Next(900000);
                switch (i % 3) {
                    case 0: {
                        var array = new byte[bytes];
                        for (int at = 0; at < array.Length; at += 1024) {
                            sum += array[at];
                            array[at] = (byte)i;
                        }
                        kept[i % 16] = array;
                        break;
                    }
                    case 1: {
                        var array = new double[bytes / 8];
                        for (int at = 0; at < array.Length; at += 128) {
                            sum += (long)array[at];
                            array[at] = i;
                        }
                        kept[i % 16] = array;
                        break;
                    }
                    default: {
                        var array = new object[bytes / 8];
                        for (int at = 0; at < array.Length; at += 128) {
                            sum += array[at] == null ? 1 : 0;
                            array[at] = kept;
                        }
                        kept[i % 16] = array;
                        break;
                    }
                }
            }
            return sum;
        }
    }
}
