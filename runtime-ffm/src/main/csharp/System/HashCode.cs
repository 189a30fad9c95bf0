using System.Collections.Generic;

namespace System
{
    /// <summary>Combines hash codes. Which number comes out is unspecified, in .NET too.</summary>
    public struct HashCode
    {
        private const uint Multiplier = 0x9E3779B1;

        private uint _hash;

        private static uint Mix(uint hash, int value)
        {
            hash = (hash ^ (uint)value) * Multiplier;
            return (hash << 13) | (hash >> 19);
        }

        public void Add<T>(T value)
        {
            _hash = Mix(_hash, value == null ? 0 : value.GetHashCode());
        }

        public void Add<T>(T value, IEqualityComparer<T> comparer)
        {
            if (comparer == null) Add(value);
            else _hash = Mix(_hash, comparer.GetHashCode(value));
        }

        public int ToHashCode()
        {
            uint hash = _hash;
            hash = (hash ^ (hash >> 15)) * 0x85EBCA77;
            return (int)(hash ^ (hash >> 13));
        }

        public static int Combine<T1>(T1 value1)
        {
            HashCode hash = default;
            hash.Add(value1);
            return hash.ToHashCode();
        }

        public static int Combine<T1, T2>(T1 value1, T2 value2)
        {
            HashCode hash = default;
            hash.Add(value1);
            hash.Add(value2);
            return hash.ToHashCode();
        }

        public static int Combine<T1, T2, T3>(T1 value1, T2 value2, T3 value3)
        {
            HashCode hash = default;
            hash.Add(value1);
            hash.Add(value2);
            hash.Add(value3);
            return hash.ToHashCode();
        }

        public static int Combine<T1, T2, T3, T4>(T1 value1, T2 value2, T3 value3, T4 value4)
        {
            HashCode hash = default;
            hash.Add(value1);
            hash.Add(value2);
            hash.Add(value3);
            hash.Add(value4);
            return hash.ToHashCode();
        }

        public static int Combine<T1, T2, T3, T4, T5>(T1 value1, T2 value2, T3 value3, T4 value4, T5 value5)
        {
            HashCode hash = default;
            hash.Add(value1);
            hash.Add(value2);
            hash.Add(value3);
            hash.Add(value4);
            hash.Add(value5);
            return hash.ToHashCode();
        }

        public static int Combine<T1, T2, T3, T4, T5, T6>(
            T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6)
        {
            HashCode hash = default;
            hash.Add(value1);
            hash.Add(value2);
            hash.Add(value3);
            hash.Add(value4);
            hash.Add(value5);
            hash.Add(value6);
            return hash.ToHashCode();
        }

        public static int Combine<T1, T2, T3, T4, T5, T6, T7>(
            T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7)
        {
            HashCode hash = default;
            hash.Add(value1);
            hash.Add(value2);
            hash.Add(value3);
            hash.Add(value4);
            hash.Add(value5);
            hash.Add(value6);
            hash.Add(value7);
            return hash.ToHashCode();
        }

        public static int Combine<T1, T2, T3, T4, T5, T6, T7, T8>(
            T1 value1, T2 value2, T3 value3, T4 value4, T5 value5, T6 value6, T7 value7, T8 value8)
        {
            HashCode hash = default;
            hash.Add(value1);
            hash.Add(value2);
            hash.Add(value3);
            hash.Add(value4);
            hash.Add(value5);
            hash.Add(value6);
            hash.Add(value7);
            hash.Add(value8);
            return hash.ToHashCode();
        }
    }
}
