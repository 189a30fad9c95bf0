namespace System
{
    public readonly struct Index : IEquatable<Index>
    {
        private readonly int _value;

        public Index(int value, bool fromEnd = false)
        {
            if (value < 0) throw new ArgumentOutOfRangeException("value", "Non-negative number required.");
            _value = fromEnd ? ~value : value;
        }

        public static Index Start => new Index(0);

        public static Index End => new Index(0, true);

        public static Index FromStart(int value)
        {
            return new Index(value);
        }

        public static Index FromEnd(int value)
        {
            return new Index(value, true);
        }

        public int Value => _value < 0 ? ~_value : _value;

        public bool IsFromEnd => _value < 0;

        public int GetOffset(int length)
        {
            return _value < 0 ? _value + length + 1 : _value;
        }

        public override bool Equals(object value)
        {
            return value is Index && _value == ((Index)value)._value;
        }

        public bool Equals(Index other)
        {
            return _value == other._value;
        }

        public override int GetHashCode()
        {
            return _value;
        }

        public static implicit operator Index(int value)
        {
            return FromStart(value);
        }

        public override string ToString()
        {
            return IsFromEnd ? "^" + ((uint)Value).ToString() : ((uint)Value).ToString();
        }
    }

    public readonly struct Range : IEquatable<Range>
    {
        public Index Start { get; }
        public Index End { get; }

        public Range(Index start, Index end)
        {
            Start = start;
            End = end;
        }

        public static Range All => new Range(Index.Start, Index.End);

        public static Range StartAt(Index start)
        {
            return new Range(start, Index.End);
        }

        public static Range EndAt(Index end)
        {
            return new Range(Index.Start, end);
        }

        public (int Offset, int Length) GetOffsetAndLength(int length)
        {
            int start = Start.GetOffset(length);
            int end = End.GetOffset(length);
            if ((uint)end > (uint)length || (uint)start > (uint)end) throw new ArgumentOutOfRangeException("length");
            return (start, end - start);
        }

        public override bool Equals(object value)
        {
            return value is Range && Equals((Range)value);
        }

        public bool Equals(Range other)
        {
            return other.Start.Equals(Start) && other.End.Equals(End);
        }

        public override int GetHashCode()
        {
            return Start.GetHashCode() * 31 + End.GetHashCode();
        }

        public override string ToString()
        {
            return Start.ToString() + ".." + End.ToString();
        }
    }
}
