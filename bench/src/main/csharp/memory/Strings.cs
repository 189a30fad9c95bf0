using System.Text;

namespace Memory {
    /// Text of many lengths, made by concatenation, Substring, StringBuilder and ToString; some of it is kept for a while.
    static class Strings {
        const int Kept = 50000;

        public static long Run(int count) {
            var kept = new string[Kept];
            var builder = new StringBuilder();
            long sum = 0;
            for (int i = 0; i < count; i++) {
                if ((i & 63) == 0) {
                    Pause.Tick();
                }
                string number = i.ToString();
                string text = "item " + number + " of " + kept.Length.ToString();
                builder.Clear();
                for (int j = 0; j < 4; j++) {
                    builder.Append(text).Append(',').Append(j);
                }
                string joined = builder.ToString();
                string part = joined.Substring(5, 10 + i % 20);
                int at = i % Kept;
                if (kept[at] != null) {
                    sum += kept[at].Length + kept[at][0];
                }
                kept[at] = part + number;
                sum += joined.IndexOf(',');
            }
            return sum;
        }
    }
}
