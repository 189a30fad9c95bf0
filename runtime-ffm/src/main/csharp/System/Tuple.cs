using System.Collections.Generic;

namespace System
{
    /// <summary>A tuple as the eighth item of another shows its items without brackets of its own.</summary>
    internal interface ITupleText
    {
        /// <summary>The items and the closing bracket.</summary>
        string TextEnd();
    }

    public static class Tuple
    {
        internal static string RestText<T>(T rest)
        {
            ITupleText tuple = rest as ITupleText;
            return tuple == null ? Text(rest) + ")" : tuple.TextEnd();
        }

        internal static string Text<T>(T item)
        {
            return item == null ? string.Empty : item.ToString();
        }

        public static Tuple<T1> Create<T1>(T1 item1)
        {
            return new Tuple<T1>(item1);
        }

        public static Tuple<T1, T2> Create<T1, T2>(T1 item1, T2 item2)
        {
            return new Tuple<T1, T2>(item1, item2);
        }

        public static Tuple<T1, T2, T3> Create<T1, T2, T3>(T1 item1, T2 item2, T3 item3)
        {
            return new Tuple<T1, T2, T3>(item1, item2, item3);
        }

        public static Tuple<T1, T2, T3, T4> Create<T1, T2, T3, T4>(T1 item1, T2 item2, T3 item3, T4 item4)
        {
            return new Tuple<T1, T2, T3, T4>(item1, item2, item3, item4);
        }

        public static Tuple<T1, T2, T3, T4, T5> Create<T1, T2, T3, T4, T5>(
            T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
        {
            return new Tuple<T1, T2, T3, T4, T5>(item1, item2, item3, item4, item5);
        }

        public static Tuple<T1, T2, T3, T4, T5, T6> Create<T1, T2, T3, T4, T5, T6>(
            T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)
        {
            return new Tuple<T1, T2, T3, T4, T5, T6>(item1, item2, item3, item4, item5, item6);
        }

        public static Tuple<T1, T2, T3, T4, T5, T6, T7> Create<T1, T2, T3, T4, T5, T6, T7>(
            T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)
        {
            return new Tuple<T1, T2, T3, T4, T5, T6, T7>(item1, item2, item3, item4, item5, item6, item7);
        }
    }

    public class Tuple<T1> : IComparable, ITupleText
    {
        private readonly T1 m_Item1;

        public Tuple(T1 item1)
        {
            m_Item1 = item1;
        }

        public T1 Item1 => m_Item1;

        public override bool Equals(object obj)
        {
            Tuple<T1> other = obj as Tuple<T1>;
            return other != null
                && EqualityComparer<T1>.Default.Equals(m_Item1, other.m_Item1);
        }

        public override int GetHashCode()
        {
            int hash = EqualityComparer<T1>.Default.GetHashCode(m_Item1);
            return hash;
        }

        int IComparable.CompareTo(object obj)
        {
            if (obj == null) return 1;
            Tuple<T1> other = obj as Tuple<T1>;
            if (other == null)
            {
                throw new ArgumentException("Argument must be of type " + GetType().ToString() + ".", "other");
            }
            int c = Comparer<T1>.Default.Compare(m_Item1, other.m_Item1);
            return c;
        }

        public override string ToString()
        {
            return "(" + ((ITupleText)this).TextEnd();
        }

        string ITupleText.TextEnd()
        {
            return Tuple.Text(m_Item1) + ")";
        }
    }

    public class Tuple<T1, T2> : IComparable, ITupleText
    {
        private readonly T1 m_Item1;
        private readonly T2 m_Item2;

        public Tuple(T1 item1, T2 item2)
        {
            m_Item1 = item1;
            m_Item2 = item2;
        }

        public T1 Item1 => m_Item1;
        public T2 Item2 => m_Item2;

        public override bool Equals(object obj)
        {
            Tuple<T1, T2> other = obj as Tuple<T1, T2>;
            return other != null
                && EqualityComparer<T1>.Default.Equals(m_Item1, other.m_Item1)
                && EqualityComparer<T2>.Default.Equals(m_Item2, other.m_Item2);
        }

        public override int GetHashCode()
        {
            int hash = EqualityComparer<T1>.Default.GetHashCode(m_Item1);
            hash = hash * 31 + EqualityComparer<T2>.Default.GetHashCode(m_Item2);
            return hash;
        }

        int IComparable.CompareTo(object obj)
        {
            if (obj == null) return 1;
            Tuple<T1, T2> other = obj as Tuple<T1, T2>;
            if (other == null)
            {
                throw new ArgumentException("Argument must be of type " + GetType().ToString() + ".", "other");
            }
            int c = Comparer<T1>.Default.Compare(m_Item1, other.m_Item1);
            if (c == 0) c = Comparer<T2>.Default.Compare(m_Item2, other.m_Item2);
            return c;
        }

        public override string ToString()
        {
            return "(" + ((ITupleText)this).TextEnd();
        }

        string ITupleText.TextEnd()
        {
            return Tuple.Text(m_Item1)
                + ", " + Tuple.Text(m_Item2) + ")";
        }
    }

    public class Tuple<T1, T2, T3> : IComparable, ITupleText
    {
        private readonly T1 m_Item1;
        private readonly T2 m_Item2;
        private readonly T3 m_Item3;

        public Tuple(T1 item1, T2 item2, T3 item3)
        {
            m_Item1 = item1;
            m_Item2 = item2;
            m_Item3 = item3;
        }

        public T1 Item1 => m_Item1;
        public T2 Item2 => m_Item2;
        public T3 Item3 => m_Item3;

        public override bool Equals(object obj)
        {
            Tuple<T1, T2, T3> other = obj as Tuple<T1, T2, T3>;
            return other != null
                && EqualityComparer<T1>.Default.Equals(m_Item1, other.m_Item1)
                && EqualityComparer<T2>.Default.Equals(m_Item2, other.m_Item2)
                && EqualityComparer<T3>.Default.Equals(m_Item3, other.m_Item3);
        }

        public override int GetHashCode()
        {
            int hash = EqualityComparer<T1>.Default.GetHashCode(m_Item1);
            hash = hash * 31 + EqualityComparer<T2>.Default.GetHashCode(m_Item2);
            hash = hash * 31 + EqualityComparer<T3>.Default.GetHashCode(m_Item3);
            return hash;
        }

        int IComparable.CompareTo(object obj)
        {
            if (obj == null) return 1;
            Tuple<T1, T2, T3> other = obj as Tuple<T1, T2, T3>;
            if (other == null)
            {
                throw new ArgumentException("Argument must be of type " + GetType().ToString() + ".", "other");
            }
            int c = Comparer<T1>.Default.Compare(m_Item1, other.m_Item1);
            if (c == 0) c = Comparer<T2>.Default.Compare(m_Item2, other.m_Item2);
            if (c == 0) c = Comparer<T3>.Default.Compare(m_Item3, other.m_Item3);
            return c;
        }

        public override string ToString()
        {
            return "(" + ((ITupleText)this).TextEnd();
        }

        string ITupleText.TextEnd()
        {
            return Tuple.Text(m_Item1)
                + ", " + Tuple.Text(m_Item2)
                + ", " + Tuple.Text(m_Item3) + ")";
        }
    }

    public class Tuple<T1, T2, T3, T4> : IComparable, ITupleText
    {
        private readonly T1 m_Item1;
        private readonly T2 m_Item2;
        private readonly T3 m_Item3;
        private readonly T4 m_Item4;

        public Tuple(T1 item1, T2 item2, T3 item3, T4 item4)
        {
            m_Item1 = item1;
            m_Item2 = item2;
            m_Item3 = item3;
            m_Item4 = item4;
        }

        public T1 Item1 => m_Item1;
        public T2 Item2 => m_Item2;
        public T3 Item3 => m_Item3;
        public T4 Item4 => m_Item4;

        public override bool Equals(object obj)
        {
            Tuple<T1, T2, T3, T4> other = obj as Tuple<T1, T2, T3, T4>;
            return other != null
                && EqualityComparer<T1>.Default.Equals(m_Item1, other.m_Item1)
                && EqualityComparer<T2>.Default.Equals(m_Item2, other.m_Item2)
                && EqualityComparer<T3>.Default.Equals(m_Item3, other.m_Item3)
                && EqualityComparer<T4>.Default.Equals(m_Item4, other.m_Item4);
        }

        public override int GetHashCode()
        {
            int hash = EqualityComparer<T1>.Default.GetHashCode(m_Item1);
            hash = hash * 31 + EqualityComparer<T2>.Default.GetHashCode(m_Item2);
            hash = hash * 31 + EqualityComparer<T3>.Default.GetHashCode(m_Item3);
            hash = hash * 31 + EqualityComparer<T4>.Default.GetHashCode(m_Item4);
            return hash;
        }

        int IComparable.CompareTo(object obj)
        {
            if (obj == null) return 1;
            Tuple<T1, T2, T3, T4> other = obj as Tuple<T1, T2, T3, T4>;
            if (other == null)
            {
                throw new ArgumentException("Argument must be of type " + GetType().ToString() + ".", "other");
            }
            int c = Comparer<T1>.Default.Compare(m_Item1, other.m_Item1);
            if (c == 0) c = Comparer<T2>.Default.Compare(m_Item2, other.m_Item2);
            if (c == 0) c = Comparer<T3>.Default.Compare(m_Item3, other.m_Item3);
            if (c == 0) c = Comparer<T4>.Default.Compare(m_Item4, other.m_Item4);
            return c;
        }

        public override string ToString()
        {
            return "(" + ((ITupleText)this).TextEnd();
        }

        string ITupleText.TextEnd()
        {
            return Tuple.Text(m_Item1)
                + ", " + Tuple.Text(m_Item2)
                + ", " + Tuple.Text(m_Item3)
                + ", " + Tuple.Text(m_Item4) + ")";
        }
    }

    public class Tuple<T1, T2, T3, T4, T5> : IComparable, ITupleText
    {
        private readonly T1 m_Item1;
        private readonly T2 m_Item2;
        private readonly T3 m_Item3;
        private readonly T4 m_Item4;
        private readonly T5 m_Item5;

        public Tuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
        {
            m_Item1 = item1;
            m_Item2 = item2;
            m_Item3 = item3;
            m_Item4 = item4;
            m_Item5 = item5;
        }

        public T1 Item1 => m_Item1;
        public T2 Item2 => m_Item2;
        public T3 Item3 => m_Item3;
        public T4 Item4 => m_Item4;
        public T5 Item5 => m_Item5;

        public override bool Equals(object obj)
        {
            Tuple<T1, T2, T3, T4, T5> other = obj as Tuple<T1, T2, T3, T4, T5>;
            return other != null
                && EqualityComparer<T1>.Default.Equals(m_Item1, other.m_Item1)
                && EqualityComparer<T2>.Default.Equals(m_Item2, other.m_Item2)
                && EqualityComparer<T3>.Default.Equals(m_Item3, other.m_Item3)
                && EqualityComparer<T4>.Default.Equals(m_Item4, other.m_Item4)
                && EqualityComparer<T5>.Default.Equals(m_Item5, other.m_Item5);
        }

        public override int GetHashCode()
        {
            int hash = EqualityComparer<T1>.Default.GetHashCode(m_Item1);
            hash = hash * 31 + EqualityComparer<T2>.Default.GetHashCode(m_Item2);
            hash = hash * 31 + EqualityComparer<T3>.Default.GetHashCode(m_Item3);
            hash = hash * 31 + EqualityComparer<T4>.Default.GetHashCode(m_Item4);
            hash = hash * 31 + EqualityComparer<T5>.Default.GetHashCode(m_Item5);
            return hash;
        }

        int IComparable.CompareTo(object obj)
        {
            if (obj == null) return 1;
            Tuple<T1, T2, T3, T4, T5> other = obj as Tuple<T1, T2, T3, T4, T5>;
            if (other == null)
            {
                throw new ArgumentException("Argument must be of type " + GetType().ToString() + ".", "other");
            }
            int c = Comparer<T1>.Default.Compare(m_Item1, other.m_Item1);
            if (c == 0) c = Comparer<T2>.Default.Compare(m_Item2, other.m_Item2);
            if (c == 0) c = Comparer<T3>.Default.Compare(m_Item3, other.m_Item3);
            if (c == 0) c = Comparer<T4>.Default.Compare(m_Item4, other.m_Item4);
            if (c == 0) c = Comparer<T5>.Default.Compare(m_Item5, other.m_Item5);
            return c;
        }

        public override string ToString()
        {
            return "(" + ((ITupleText)this).TextEnd();
        }

        string ITupleText.TextEnd()
        {
            return Tuple.Text(m_Item1)
                + ", " + Tuple.Text(m_Item2)
                + ", " + Tuple.Text(m_Item3)
                + ", " + Tuple.Text(m_Item4)
                + ", " + Tuple.Text(m_Item5) + ")";
        }
    }

    public class Tuple<T1, T2, T3, T4, T5, T6> : IComparable, ITupleText
    {
        private readonly T1 m_Item1;
        private readonly T2 m_Item2;
        private readonly T3 m_Item3;
        private readonly T4 m_Item4;
        private readonly T5 m_Item5;
        private readonly T6 m_Item6;

        public Tuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)
        {
            m_Item1 = item1;
            m_Item2 = item2;
            m_Item3 = item3;
            m_Item4 = item4;
            m_Item5 = item5;
            m_Item6 = item6;
        }

        public T1 Item1 => m_Item1;
        public T2 Item2 => m_Item2;
        public T3 Item3 => m_Item3;
        public T4 Item4 => m_Item4;
        public T5 Item5 => m_Item5;
        public T6 Item6 => m_Item6;

        public override bool Equals(object obj)
        {
            Tuple<T1, T2, T3, T4, T5, T6> other = obj as Tuple<T1, T2, T3, T4, T5, T6>;
            return other != null
                && EqualityComparer<T1>.Default.Equals(m_Item1, other.m_Item1)
                && EqualityComparer<T2>.Default.Equals(m_Item2, other.m_Item2)
                && EqualityComparer<T3>.Default.Equals(m_Item3, other.m_Item3)
                && EqualityComparer<T4>.Default.Equals(m_Item4, other.m_Item4)
                && EqualityComparer<T5>.Default.Equals(m_Item5, other.m_Item5)
                && EqualityComparer<T6>.Default.Equals(m_Item6, other.m_Item6);
        }

        public override int GetHashCode()
        {
            int hash = EqualityComparer<T1>.Default.GetHashCode(m_Item1);
            hash = hash * 31 + EqualityComparer<T2>.Default.GetHashCode(m_Item2);
            hash = hash * 31 + EqualityComparer<T3>.Default.GetHashCode(m_Item3);
            hash = hash * 31 + EqualityComparer<T4>.Default.GetHashCode(m_Item4);
            hash = hash * 31 + EqualityComparer<T5>.Default.GetHashCode(m_Item5);
            hash = hash * 31 + EqualityComparer<T6>.Default.GetHashCode(m_Item6);
            return hash;
        }

        int IComparable.CompareTo(object obj)
        {
            if (obj == null) return 1;
            Tuple<T1, T2, T3, T4, T5, T6> other = obj as Tuple<T1, T2, T3, T4, T5, T6>;
            if (other == null)
            {
                throw new ArgumentException("Argument must be of type " + GetType().ToString() + ".", "other");
            }
            int c = Comparer<T1>.Default.Compare(m_Item1, other.m_Item1);
            if (c == 0) c = Comparer<T2>.Default.Compare(m_Item2, other.m_Item2);
            if (c == 0) c = Comparer<T3>.Default.Compare(m_Item3, other.m_Item3);
            if (c == 0) c = Comparer<T4>.Default.Compare(m_Item4, other.m_Item4);
            if (c == 0) c = Comparer<T5>.Default.Compare(m_Item5, other.m_Item5);
            if (c == 0) c = Comparer<T6>.Default.Compare(m_Item6, other.m_Item6);
            return c;
        }

        public override string ToString()
        {
            return "(" + ((ITupleText)this).TextEnd();
        }

        string ITupleText.TextEnd()
        {
            return Tuple.Text(m_Item1)
                + ", " + Tuple.Text(m_Item2)
                + ", " + Tuple.Text(m_Item3)
                + ", " + Tuple.Text(m_Item4)
                + ", " + Tuple.Text(m_Item5)
                + ", " + Tuple.Text(m_Item6) + ")";
        }
    }

    public class Tuple<T1, T2, T3, T4, T5, T6, T7> : IComparable, ITupleText
    {
        private readonly T1 m_Item1;
        private readonly T2 m_Item2;
        private readonly T3 m_Item3;
        private readonly T4 m_Item4;
        private readonly T5 m_Item5;
        private readonly T6 m_Item6;
        private readonly T7 m_Item7;

        public Tuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)
        {
            m_Item1 = item1;
            m_Item2 = item2;
            m_Item3 = item3;
            m_Item4 = item4;
            m_Item5 = item5;
            m_Item6 = item6;
            m_Item7 = item7;
        }

        public T1 Item1 => m_Item1;
        public T2 Item2 => m_Item2;
        public T3 Item3 => m_Item3;
        public T4 Item4 => m_Item4;
        public T5 Item5 => m_Item5;
        public T6 Item6 => m_Item6;
        public T7 Item7 => m_Item7;

        public override bool Equals(object obj)
        {
            Tuple<T1, T2, T3, T4, T5, T6, T7> other = obj as Tuple<T1, T2, T3, T4, T5, T6, T7>;
            return other != null
                && EqualityComparer<T1>.Default.Equals(m_Item1, other.m_Item1)
                && EqualityComparer<T2>.Default.Equals(m_Item2, other.m_Item2)
                && EqualityComparer<T3>.Default.Equals(m_Item3, other.m_Item3)
                && EqualityComparer<T4>.Default.Equals(m_Item4, other.m_Item4)
                && EqualityComparer<T5>.Default.Equals(m_Item5, other.m_Item5)
                && EqualityComparer<T6>.Default.Equals(m_Item6, other.m_Item6)
                && EqualityComparer<T7>.Default.Equals(m_Item7, other.m_Item7);
        }

        public override int GetHashCode()
        {
            int hash = EqualityComparer<T1>.Default.GetHashCode(m_Item1);
            hash = hash * 31 + EqualityComparer<T2>.Default.GetHashCode(m_Item2);
            hash = hash * 31 + EqualityComparer<T3>.Default.GetHashCode(m_Item3);
            hash = hash * 31 + EqualityComparer<T4>.Default.GetHashCode(m_Item4);
            hash = hash * 31 + EqualityComparer<T5>.Default.GetHashCode(m_Item5);
            hash = hash * 31 + EqualityComparer<T6>.Default.GetHashCode(m_Item6);
            hash = hash * 31 + EqualityComparer<T7>.Default.GetHashCode(m_Item7);
            return hash;
        }

        int IComparable.CompareTo(object obj)
        {
            if (obj == null) return 1;
            Tuple<T1, T2, T3, T4, T5, T6, T7> other = obj as Tuple<T1, T2, T3, T4, T5, T6, T7>;
            if (other == null)
            {
                throw new ArgumentException("Argument must be of type " + GetType().ToString() + ".", "other");
            }
            int c = Comparer<T1>.Default.Compare(m_Item1, other.m_Item1);
            if (c == 0) c = Comparer<T2>.Default.Compare(m_Item2, other.m_Item2);
            if (c == 0) c = Comparer<T3>.Default.Compare(m_Item3, other.m_Item3);
            if (c == 0) c = Comparer<T4>.Default.Compare(m_Item4, other.m_Item4);
            if (c == 0) c = Comparer<T5>.Default.Compare(m_Item5, other.m_Item5);
            if (c == 0) c = Comparer<T6>.Default.Compare(m_Item6, other.m_Item6);
            if (c == 0) c = Comparer<T7>.Default.Compare(m_Item7, other.m_Item7);
            return c;
        }

        public override string ToString()
        {
            return "(" + ((ITupleText)this).TextEnd();
        }

        string ITupleText.TextEnd()
        {
            return Tuple.Text(m_Item1)
                + ", " + Tuple.Text(m_Item2)
                + ", " + Tuple.Text(m_Item3)
                + ", " + Tuple.Text(m_Item4)
                + ", " + Tuple.Text(m_Item5)
                + ", " + Tuple.Text(m_Item6)
                + ", " + Tuple.Text(m_Item7) + ")";
        }
    }

    public class Tuple<T1, T2, T3, T4, T5, T6, T7, TRest> : IComparable, ITupleText
    {
        private readonly T1 m_Item1;
        private readonly T2 m_Item2;
        private readonly T3 m_Item3;
        private readonly T4 m_Item4;
        private readonly T5 m_Item5;
        private readonly T6 m_Item6;
        private readonly T7 m_Item7;
        private readonly TRest m_Rest;

        public Tuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, TRest rest)
        {
            m_Item1 = item1;
            m_Item2 = item2;
            m_Item3 = item3;
            m_Item4 = item4;
            m_Item5 = item5;
            m_Item6 = item6;
            m_Item7 = item7;
            m_Rest = rest;
        }

        public T1 Item1 => m_Item1;
        public T2 Item2 => m_Item2;
        public T3 Item3 => m_Item3;
        public T4 Item4 => m_Item4;
        public T5 Item5 => m_Item5;
        public T6 Item6 => m_Item6;
        public T7 Item7 => m_Item7;
        public TRest Rest => m_Rest;

        public override bool Equals(object obj)
        {
            Tuple<T1, T2, T3, T4, T5, T6, T7, TRest> other = obj as Tuple<T1, T2, T3, T4, T5, T6, T7, TRest>;
            return other != null
                && EqualityComparer<T1>.Default.Equals(m_Item1, other.m_Item1)
                && EqualityComparer<T2>.Default.Equals(m_Item2, other.m_Item2)
                && EqualityComparer<T3>.Default.Equals(m_Item3, other.m_Item3)
                && EqualityComparer<T4>.Default.Equals(m_Item4, other.m_Item4)
                && EqualityComparer<T5>.Default.Equals(m_Item5, other.m_Item5)
                && EqualityComparer<T6>.Default.Equals(m_Item6, other.m_Item6)
                && EqualityComparer<T7>.Default.Equals(m_Item7, other.m_Item7)
                && EqualityComparer<TRest>.Default.Equals(m_Rest, other.m_Rest);
        }

        public override int GetHashCode()
        {
            int hash = EqualityComparer<T1>.Default.GetHashCode(m_Item1);
            hash = hash * 31 + EqualityComparer<T2>.Default.GetHashCode(m_Item2);
            hash = hash * 31 + EqualityComparer<T3>.Default.GetHashCode(m_Item3);
            hash = hash * 31 + EqualityComparer<T4>.Default.GetHashCode(m_Item4);
            hash = hash * 31 + EqualityComparer<T5>.Default.GetHashCode(m_Item5);
            hash = hash * 31 + EqualityComparer<T6>.Default.GetHashCode(m_Item6);
            hash = hash * 31 + EqualityComparer<T7>.Default.GetHashCode(m_Item7);
            hash = hash * 31 + EqualityComparer<TRest>.Default.GetHashCode(m_Rest);
            return hash;
        }

        int IComparable.CompareTo(object obj)
        {
            if (obj == null) return 1;
            Tuple<T1, T2, T3, T4, T5, T6, T7, TRest> other = obj as Tuple<T1, T2, T3, T4, T5, T6, T7, TRest>;
            if (other == null)
            {
                throw new ArgumentException("Argument must be of type " + GetType().ToString() + ".", "other");
            }
            int c = Comparer<T1>.Default.Compare(m_Item1, other.m_Item1);
            if (c == 0) c = Comparer<T2>.Default.Compare(m_Item2, other.m_Item2);
            if (c == 0) c = Comparer<T3>.Default.Compare(m_Item3, other.m_Item3);
            if (c == 0) c = Comparer<T4>.Default.Compare(m_Item4, other.m_Item4);
            if (c == 0) c = Comparer<T5>.Default.Compare(m_Item5, other.m_Item5);
            if (c == 0) c = Comparer<T6>.Default.Compare(m_Item6, other.m_Item6);
            if (c == 0) c = Comparer<T7>.Default.Compare(m_Item7, other.m_Item7);
            if (c == 0) c = Comparer<TRest>.Default.Compare(m_Rest, other.m_Rest);
            return c;
        }

        public override string ToString()
        {
            return "(" + ((ITupleText)this).TextEnd();
        }

        string ITupleText.TextEnd()
        {
            return Tuple.Text(m_Item1)
                + ", " + Tuple.Text(m_Item2)
                + ", " + Tuple.Text(m_Item3)
                + ", " + Tuple.Text(m_Item4)
                + ", " + Tuple.Text(m_Item5)
                + ", " + Tuple.Text(m_Item6)
                + ", " + Tuple.Text(m_Item7)
                + ", " + Tuple.RestText(m_Rest);
        }
    }
}
