using System.Collections.Generic;

namespace System
{
    public struct ValueTuple : IEquatable<ValueTuple>, IComparable, IComparable<ValueTuple>
    {
        public override bool Equals(object obj)
        {
            return obj is ValueTuple;
        }

        public bool Equals(ValueTuple other)
        {
            return true;
        }

        int IComparable.CompareTo(object other)
        {
            return other == null ? 1 : 0;
        }

        public int CompareTo(ValueTuple other)
        {
            return 0;
        }

        public override int GetHashCode()
        {
            return 0;
        }

        public override string ToString()
        {
            return "()";
        }

        public static ValueTuple Create()
        {
            return default;
        }

        public static ValueTuple<T1> Create<T1>(T1 item1)
        {
            return new ValueTuple<T1>(item1);
        }

        public static ValueTuple<T1, T2> Create<T1, T2>(T1 item1, T2 item2)
        {
            return new ValueTuple<T1, T2>(item1, item2);
        }

        public static ValueTuple<T1, T2, T3> Create<T1, T2, T3>(T1 item1, T2 item2, T3 item3)
        {
            return new ValueTuple<T1, T2, T3>(item1, item2, item3);
        }

        public static ValueTuple<T1, T2, T3, T4> Create<T1, T2, T3, T4>(T1 item1, T2 item2, T3 item3, T4 item4)
        {
            return new ValueTuple<T1, T2, T3, T4>(item1, item2, item3, item4);
        }

        public static ValueTuple<T1, T2, T3, T4, T5> Create<T1, T2, T3, T4, T5>(
            T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
        {
            return new ValueTuple<T1, T2, T3, T4, T5>(item1, item2, item3, item4, item5);
        }

        public static ValueTuple<T1, T2, T3, T4, T5, T6> Create<T1, T2, T3, T4, T5, T6>(
            T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)
        {
            return new ValueTuple<T1, T2, T3, T4, T5, T6>(item1, item2, item3, item4, item5, item6);
        }

        public static ValueTuple<T1, T2, T3, T4, T5, T6, T7> Create<T1, T2, T3, T4, T5, T6, T7>(
            T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)
        {
            return new ValueTuple<T1, T2, T3, T4, T5, T6, T7>(item1, item2, item3, item4, item5, item6, item7);
        }
    }

    public struct ValueTuple<T1>
        : IEquatable<ValueTuple<T1>>, IComparable, IComparable<ValueTuple<T1>>, ITupleText
    {
        public T1 Item1;

        public ValueTuple(T1 item1)
        {
            Item1 = item1;
        }

        public override bool Equals(object obj)
        {
            return obj is ValueTuple<T1> && Equals((ValueTuple<T1>)obj);
        }

        public bool Equals(ValueTuple<T1> other)
        {
            return EqualityComparer<T1>.Default.Equals(Item1, other.Item1);
        }

        int IComparable.CompareTo(object other)
        {
            if (other == null) return 1;
            if (!(other is ValueTuple<T1>))
            {
                throw new ArgumentException("Argument must be of type " + GetType().ToString() + ".", "other");
            }
            return CompareTo((ValueTuple<T1>)other);
        }

        public int CompareTo(ValueTuple<T1> other)
        {
            int c = Comparer<T1>.Default.Compare(Item1, other.Item1);
            return c;
        }

        public override int GetHashCode()
        {
            int hash = EqualityComparer<T1>.Default.GetHashCode(Item1);
            return hash;
        }

        public override string ToString()
        {
            return "(" + ((ITupleText)this).TextEnd();
        }

        string ITupleText.TextEnd()
        {
            return Tuple.Text(Item1) + ")";
        }
    }

    public struct ValueTuple<T1, T2>
        : IEquatable<ValueTuple<T1, T2>>, IComparable, IComparable<ValueTuple<T1, T2>>, ITupleText
    {
        public T1 Item1;
        public T2 Item2;

        public ValueTuple(T1 item1, T2 item2)
        {
            Item1 = item1;
            Item2 = item2;
        }

        public override bool Equals(object obj)
        {
            return obj is ValueTuple<T1, T2> && Equals((ValueTuple<T1, T2>)obj);
        }

        public bool Equals(ValueTuple<T1, T2> other)
        {
            return EqualityComparer<T1>.Default.Equals(Item1, other.Item1)
                && EqualityComparer<T2>.Default.Equals(Item2, other.Item2);
        }

        int IComparable.CompareTo(object other)
        {
            if (other == null) return 1;
            if (!(other is ValueTuple<T1, T2>))
            {
                throw new ArgumentException("Argument must be of type " + GetType().ToString() + ".", "other");
            }
            return CompareTo((ValueTuple<T1, T2>)other);
        }

        public int CompareTo(ValueTuple<T1, T2> other)
        {
            int c = Comparer<T1>.Default.Compare(Item1, other.Item1);
            if (c == 0) c = Comparer<T2>.Default.Compare(Item2, other.Item2);
            return c;
        }

        public override int GetHashCode()
        {
            int hash = EqualityComparer<T1>.Default.GetHashCode(Item1);
            hash = hash * 31 + EqualityComparer<T2>.Default.GetHashCode(Item2);
            return hash;
        }

        public override string ToString()
        {
            return "(" + ((ITupleText)this).TextEnd();
        }

        string ITupleText.TextEnd()
        {
            return Tuple.Text(Item1)
                + ", " + Tuple.Text(Item2) + ")";
        }
    }

    public struct ValueTuple<T1, T2, T3>
        : IEquatable<ValueTuple<T1, T2, T3>>, IComparable, IComparable<ValueTuple<T1, T2, T3>>, ITupleText
    {
        public T1 Item1;
        public T2 Item2;
        public T3 Item3;

        public ValueTuple(T1 item1, T2 item2, T3 item3)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
        }

        public override bool Equals(object obj)
        {
            return obj is ValueTuple<T1, T2, T3> && Equals((ValueTuple<T1, T2, T3>)obj);
        }

        public bool Equals(ValueTuple<T1, T2, T3> other)
        {
            return EqualityComparer<T1>.Default.Equals(Item1, other.Item1)
                && EqualityComparer<T2>.Default.Equals(Item2, other.Item2)
                && EqualityComparer<T3>.Default.Equals(Item3, other.Item3);
        }

        int IComparable.CompareTo(object other)
        {
            if (other == null) return 1;
            if (!(other is ValueTuple<T1, T2, T3>))
            {
                throw new ArgumentException("Argument must be of type " + GetType().ToString() + ".", "other");
            }
            return CompareTo((ValueTuple<T1, T2, T3>)other);
        }

        public int CompareTo(ValueTuple<T1, T2, T3> other)
        {
            int c = Comparer<T1>.Default.Compare(Item1, other.Item1);
            if (c == 0) c = Comparer<T2>.Default.Compare(Item2, other.Item2);
            if (c == 0) c = Comparer<T3>.Default.Compare(Item3, other.Item3);
            return c;
        }

        public override int GetHashCode()
        {
            int hash = EqualityComparer<T1>.Default.GetHashCode(Item1);
            hash = hash * 31 + EqualityComparer<T2>.Default.GetHashCode(Item2);
            hash = hash * 31 + EqualityComparer<T3>.Default.GetHashCode(Item3);
            return hash;
        }

        public override string ToString()
        {
            return "(" + ((ITupleText)this).TextEnd();
        }

        string ITupleText.TextEnd()
        {
            return Tuple.Text(Item1)
                + ", " + Tuple.Text(Item2)
                + ", " + Tuple.Text(Item3) + ")";
        }
    }

    public struct ValueTuple<T1, T2, T3, T4>
        : IEquatable<ValueTuple<T1, T2, T3, T4>>, IComparable, IComparable<ValueTuple<T1, T2, T3, T4>>, ITupleText
    {
        public T1 Item1;
        public T2 Item2;
        public T3 Item3;
        public T4 Item4;

        public ValueTuple(T1 item1, T2 item2, T3 item3, T4 item4)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
        }

        public override bool Equals(object obj)
        {
            return obj is ValueTuple<T1, T2, T3, T4> && Equals((ValueTuple<T1, T2, T3, T4>)obj);
        }

        public bool Equals(ValueTuple<T1, T2, T3, T4> other)
        {
            return EqualityComparer<T1>.Default.Equals(Item1, other.Item1)
                && EqualityComparer<T2>.Default.Equals(Item2, other.Item2)
                && EqualityComparer<T3>.Default.Equals(Item3, other.Item3)
                && EqualityComparer<T4>.Default.Equals(Item4, other.Item4);
        }

        int IComparable.CompareTo(object other)
        {
            if (other == null) return 1;
            if (!(other is ValueTuple<T1, T2, T3, T4>))
            {
                throw new ArgumentException("Argument must be of type " + GetType().ToString() + ".", "other");
            }
            return CompareTo((ValueTuple<T1, T2, T3, T4>)other);
        }

        public int CompareTo(ValueTuple<T1, T2, T3, T4> other)
        {
            int c = Comparer<T1>.Default.Compare(Item1, other.Item1);
            if (c == 0) c = Comparer<T2>.Default.Compare(Item2, other.Item2);
            if (c == 0) c = Comparer<T3>.Default.Compare(Item3, other.Item3);
            if (c == 0) c = Comparer<T4>.Default.Compare(Item4, other.Item4);
            return c;
        }

        public override int GetHashCode()
        {
            int hash = EqualityComparer<T1>.Default.GetHashCode(Item1);
            hash = hash * 31 + EqualityComparer<T2>.Default.GetHashCode(Item2);
            hash = hash * 31 + EqualityComparer<T3>.Default.GetHashCode(Item3);
            hash = hash * 31 + EqualityComparer<T4>.Default.GetHashCode(Item4);
            return hash;
        }

        public override string ToString()
        {
            return "(" + ((ITupleText)this).TextEnd();
        }

        string ITupleText.TextEnd()
        {
            return Tuple.Text(Item1)
                + ", " + Tuple.Text(Item2)
                + ", " + Tuple.Text(Item3)
                + ", " + Tuple.Text(Item4) + ")";
        }
    }

    public struct ValueTuple<T1, T2, T3, T4, T5>
        : IEquatable<ValueTuple<T1, T2, T3, T4, T5>>, IComparable, IComparable<ValueTuple<T1, T2, T3, T4, T5>>,
            ITupleText
    {
        public T1 Item1;
        public T2 Item2;
        public T3 Item3;
        public T4 Item4;
        public T5 Item5;

        public ValueTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
            Item5 = item5;
        }

        public override bool Equals(object obj)
        {
            return obj is ValueTuple<T1, T2, T3, T4, T5> && Equals((ValueTuple<T1, T2, T3, T4, T5>)obj);
        }

        public bool Equals(ValueTuple<T1, T2, T3, T4, T5> other)
        {
            return EqualityComparer<T1>.Default.Equals(Item1, other.Item1)
                && EqualityComparer<T2>.Default.Equals(Item2, other.Item2)
                && EqualityComparer<T3>.Default.Equals(Item3, other.Item3)
                && EqualityComparer<T4>.Default.Equals(Item4, other.Item4)
                && EqualityComparer<T5>.Default.Equals(Item5, other.Item5);
        }

        int IComparable.CompareTo(object other)
        {
            if (other == null) return 1;
            if (!(other is ValueTuple<T1, T2, T3, T4, T5>))
            {
                throw new ArgumentException("Argument must be of type " + GetType().ToString() + ".", "other");
            }
            return CompareTo((ValueTuple<T1, T2, T3, T4, T5>)other);
        }

        public int CompareTo(ValueTuple<T1, T2, T3, T4, T5> other)
        {
            int c = Comparer<T1>.Default.Compare(Item1, other.Item1);
            if (c == 0) c = Comparer<T2>.Default.Compare(Item2, other.Item2);
            if (c == 0) c = Comparer<T3>.Default.Compare(Item3, other.Item3);
            if (c == 0) c = Comparer<T4>.Default.Compare(Item4, other.Item4);
            if (c == 0) c = Comparer<T5>.Default.Compare(Item5, other.Item5);
            return c;
        }

        public override int GetHashCode()
        {
            int hash = EqualityComparer<T1>.Default.GetHashCode(Item1);
            hash = hash * 31 + EqualityComparer<T2>.Default.GetHashCode(Item2);
            hash = hash * 31 + EqualityComparer<T3>.Default.GetHashCode(Item3);
            hash = hash * 31 + EqualityComparer<T4>.Default.GetHashCode(Item4);
            hash = hash * 31 + EqualityComparer<T5>.Default.GetHashCode(Item5);
            return hash;
        }

        public override string ToString()
        {
            return "(" + ((ITupleText)this).TextEnd();
        }

        string ITupleText.TextEnd()
        {
            return Tuple.Text(Item1)
                + ", " + Tuple.Text(Item2)
                + ", " + Tuple.Text(Item3)
                + ", " + Tuple.Text(Item4)
                + ", " + Tuple.Text(Item5) + ")";
        }
    }

    public struct ValueTuple<T1, T2, T3, T4, T5, T6>
        : IEquatable<ValueTuple<T1, T2, T3, T4, T5, T6>>, IComparable, IComparable<ValueTuple<T1, T2, T3, T4, T5, T6>>,
            ITupleText
    {
        public T1 Item1;
        public T2 Item2;
        public T3 Item3;
        public T4 Item4;
        public T5 Item5;
        public T6 Item6;

        public ValueTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
            Item5 = item5;
            Item6 = item6;
        }

        public override bool Equals(object obj)
        {
            return obj is ValueTuple<T1, T2, T3, T4, T5, T6> && Equals((ValueTuple<T1, T2, T3, T4, T5, T6>)obj);
        }

        public bool Equals(ValueTuple<T1, T2, T3, T4, T5, T6> other)
        {
            return EqualityComparer<T1>.Default.Equals(Item1, other.Item1)
                && EqualityComparer<T2>.Default.Equals(Item2, other.Item2)
                && EqualityComparer<T3>.Default.Equals(Item3, other.Item3)
                && EqualityComparer<T4>.Default.Equals(Item4, other.Item4)
                && EqualityComparer<T5>.Default.Equals(Item5, other.Item5)
                && EqualityComparer<T6>.Default.Equals(Item6, other.Item6);
        }

        int IComparable.CompareTo(object other)
        {
            if (other == null) return 1;
            if (!(other is ValueTuple<T1, T2, T3, T4, T5, T6>))
            {
                throw new ArgumentException("Argument must be of type " + GetType().ToString() + ".", "other");
            }
            return CompareTo((ValueTuple<T1, T2, T3, T4, T5, T6>)other);
        }

        public int CompareTo(ValueTuple<T1, T2, T3, T4, T5, T6> other)
        {
            int c = Comparer<T1>.Default.Compare(Item1, other.Item1);
            if (c == 0) c = Comparer<T2>.Default.Compare(Item2, other.Item2);
            if (c == 0) c = Comparer<T3>.Default.Compare(Item3, other.Item3);
            if (c == 0) c = Comparer<T4>.Default.Compare(Item4, other.Item4);
            if (c == 0) c = Comparer<T5>.Default.Compare(Item5, other.Item5);
            if (c == 0) c = Comparer<T6>.Default.Compare(Item6, other.Item6);
            return c;
        }

        public override int GetHashCode()
        {
            int hash = EqualityComparer<T1>.Default.GetHashCode(Item1);
            hash = hash * 31 + EqualityComparer<T2>.Default.GetHashCode(Item2);
            hash = hash * 31 + EqualityComparer<T3>.Default.GetHashCode(Item3);
            hash = hash * 31 + EqualityComparer<T4>.Default.GetHashCode(Item4);
            hash = hash * 31 + EqualityComparer<T5>.Default.GetHashCode(Item5);
            hash = hash * 31 + EqualityComparer<T6>.Default.GetHashCode(Item6);
            return hash;
        }

        public override string ToString()
        {
            return "(" + ((ITupleText)this).TextEnd();
        }

        string ITupleText.TextEnd()
        {
            return Tuple.Text(Item1)
                + ", " + Tuple.Text(Item2)
                + ", " + Tuple.Text(Item3)
                + ", " + Tuple.Text(Item4)
                + ", " + Tuple.Text(Item5)
                + ", " + Tuple.Text(Item6) + ")";
        }
    }

    public struct ValueTuple<T1, T2, T3, T4, T5, T6, T7>
        : IEquatable<ValueTuple<T1, T2, T3, T4, T5, T6, T7>>, IComparable, IComparable<ValueTuple<T1, T2, T3, T4, T5,
            T6, T7>>, ITupleText
    {
        public T1 Item1;
        public T2 Item2;
        public T3 Item3;
        public T4 Item4;
        public T5 Item5;
        public T6 Item6;
        public T7 Item7;

        public ValueTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
            Item5 = item5;
            Item6 = item6;
            Item7 = item7;
        }

        public override bool Equals(object obj)
        {
            return obj is ValueTuple<T1, T2, T3, T4, T5, T6, T7> && Equals((ValueTuple<T1, T2, T3, T4, T5, T6, T7>)obj);
        }

        public bool Equals(ValueTuple<T1, T2, T3, T4, T5, T6, T7> other)
        {
            return EqualityComparer<T1>.Default.Equals(Item1, other.Item1)
                && EqualityComparer<T2>.Default.Equals(Item2, other.Item2)
                && EqualityComparer<T3>.Default.Equals(Item3, other.Item3)
                && EqualityComparer<T4>.Default.Equals(Item4, other.Item4)
                && EqualityComparer<T5>.Default.Equals(Item5, other.Item5)
                && EqualityComparer<T6>.Default.Equals(Item6, other.Item6)
                && EqualityComparer<T7>.Default.Equals(Item7, other.Item7);
        }

        int IComparable.CompareTo(object other)
        {
            if (other == null) return 1;
            if (!(other is ValueTuple<T1, T2, T3, T4, T5, T6, T7>))
            {
                throw new ArgumentException("Argument must be of type " + GetType().ToString() + ".", "other");
            }
            return CompareTo((ValueTuple<T1, T2, T3, T4, T5, T6, T7>)other);
        }

        public int CompareTo(ValueTuple<T1, T2, T3, T4, T5, T6, T7> other)
        {
            int c = Comparer<T1>.Default.Compare(Item1, other.Item1);
            if (c == 0) c = Comparer<T2>.Default.Compare(Item2, other.Item2);
            if (c == 0) c = Comparer<T3>.Default.Compare(Item3, other.Item3);
            if (c == 0) c = Comparer<T4>.Default.Compare(Item4, other.Item4);
            if (c == 0) c = Comparer<T5>.Default.Compare(Item5, other.Item5);
            if (c == 0) c = Comparer<T6>.Default.Compare(Item6, other.Item6);
            if (c == 0) c = Comparer<T7>.Default.Compare(Item7, other.Item7);
            return c;
        }

        public override int GetHashCode()
        {
            int hash = EqualityComparer<T1>.Default.GetHashCode(Item1);
            hash = hash * 31 + EqualityComparer<T2>.Default.GetHashCode(Item2);
            hash = hash * 31 + EqualityComparer<T3>.Default.GetHashCode(Item3);
            hash = hash * 31 + EqualityComparer<T4>.Default.GetHashCode(Item4);
            hash = hash * 31 + EqualityComparer<T5>.Default.GetHashCode(Item5);
            hash = hash * 31 + EqualityComparer<T6>.Default.GetHashCode(Item6);
            hash = hash * 31 + EqualityComparer<T7>.Default.GetHashCode(Item7);
            return hash;
        }

        public override string ToString()
        {
            return "(" + ((ITupleText)this).TextEnd();
        }

        string ITupleText.TextEnd()
        {
            return Tuple.Text(Item1)
                + ", " + Tuple.Text(Item2)
                + ", " + Tuple.Text(Item3)
                + ", " + Tuple.Text(Item4)
                + ", " + Tuple.Text(Item5)
                + ", " + Tuple.Text(Item6)
                + ", " + Tuple.Text(Item7) + ")";
        }
    }

    public struct ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>
        : IEquatable<ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>>, IComparable, IComparable<ValueTuple<T1, T2, T3, T4,
            T5, T6, T7, TRest>>, ITupleText
        where TRest : struct
    {
        public T1 Item1;
        public T2 Item2;
        public T3 Item3;
        public T4 Item4;
        public T5 Item5;
        public T6 Item6;
        public T7 Item7;
        public TRest Rest;

        public ValueTuple(T1 item1, T2 item2, T3 item3, T4 item4, T5 item5, T6 item6, T7 item7, TRest rest)
        {
            Item1 = item1;
            Item2 = item2;
            Item3 = item3;
            Item4 = item4;
            Item5 = item5;
            Item6 = item6;
            Item7 = item7;
            Rest = rest;
        }

        public override bool Equals(object obj)
        {
            return obj is ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>
                && Equals((ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>)obj);
        }

        public bool Equals(ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> other)
        {
            return EqualityComparer<T1>.Default.Equals(Item1, other.Item1)
                && EqualityComparer<T2>.Default.Equals(Item2, other.Item2)
                && EqualityComparer<T3>.Default.Equals(Item3, other.Item3)
                && EqualityComparer<T4>.Default.Equals(Item4, other.Item4)
                && EqualityComparer<T5>.Default.Equals(Item5, other.Item5)
                && EqualityComparer<T6>.Default.Equals(Item6, other.Item6)
                && EqualityComparer<T7>.Default.Equals(Item7, other.Item7)
                && EqualityComparer<TRest>.Default.Equals(Rest, other.Rest);
        }

        int IComparable.CompareTo(object other)
        {
            if (other == null) return 1;
            if (!(other is ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>))
            {
                throw new ArgumentException("Argument must be of type " + GetType().ToString() + ".", "other");
            }
            return CompareTo((ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest>)other);
        }

        public int CompareTo(ValueTuple<T1, T2, T3, T4, T5, T6, T7, TRest> other)
        {
            int c = Comparer<T1>.Default.Compare(Item1, other.Item1);
            if (c == 0) c = Comparer<T2>.Default.Compare(Item2, other.Item2);
            if (c == 0) c = Comparer<T3>.Default.Compare(Item3, other.Item3);
            if (c == 0) c = Comparer<T4>.Default.Compare(Item4, other.Item4);
            if (c == 0) c = Comparer<T5>.Default.Compare(Item5, other.Item5);
            if (c == 0) c = Comparer<T6>.Default.Compare(Item6, other.Item6);
            if (c == 0) c = Comparer<T7>.Default.Compare(Item7, other.Item7);
            if (c == 0) c = Comparer<TRest>.Default.Compare(Rest, other.Rest);
            return c;
        }

        public override int GetHashCode()
        {
            int hash = EqualityComparer<T1>.Default.GetHashCode(Item1);
            hash = hash * 31 + EqualityComparer<T2>.Default.GetHashCode(Item2);
            hash = hash * 31 + EqualityComparer<T3>.Default.GetHashCode(Item3);
            hash = hash * 31 + EqualityComparer<T4>.Default.GetHashCode(Item4);
            hash = hash * 31 + EqualityComparer<T5>.Default.GetHashCode(Item5);
            hash = hash * 31 + EqualityComparer<T6>.Default.GetHashCode(Item6);
            hash = hash * 31 + EqualityComparer<T7>.Default.GetHashCode(Item7);
            hash = hash * 31 + EqualityComparer<TRest>.Default.GetHashCode(Rest);
            return hash;
        }

        public override string ToString()
        {
            return "(" + ((ITupleText)this).TextEnd();
        }

        string ITupleText.TextEnd()
        {
            return Tuple.Text(Item1)
                + ", " + Tuple.Text(Item2)
                + ", " + Tuple.Text(Item3)
                + ", " + Tuple.Text(Item4)
                + ", " + Tuple.Text(Item5)
                + ", " + Tuple.Text(Item6)
                + ", " + Tuple.Text(Item7)
                + ", " + Tuple.RestText(Rest);
        }
    }
}
