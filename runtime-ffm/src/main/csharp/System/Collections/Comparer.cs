using System.Globalization;

namespace System.Collections
{
    public sealed class Comparer : IComparer
    {
        public static readonly Comparer Default = new Comparer(CultureInfo.InvariantCulture);
        public static readonly Comparer DefaultInvariant = Default;

        public Comparer(CultureInfo culture)
        {
            if (culture == null) throw new ArgumentNullException("culture");
        }

        public int Compare(object a, object b)
        {
            if (a == b) return 0;
            if (a == null) return -1;
            if (b == null) return 1;
            string text = a as string;
            if (text != null && b is string) return string.Compare(text, (string)b);
            IComparable comparable = a as IComparable;
            if (comparable != null) return comparable.CompareTo(b);
            comparable = b as IComparable;
            if (comparable != null) return -comparable.CompareTo(a);
            throw new ArgumentException("At least one object must implement IComparable.");
        }
    }
}
