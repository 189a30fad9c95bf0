using System.Collections;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Gatun;

namespace System
{
    /// <summary>
    /// The base of all arrays. The object holds its int32 length at +8; elements of a vector begin at +16; an array of
    /// other shape holds int32 lengths[rank] and lowerBounds[rank] from +16 and its elements, 8-aligned, after them.
    /// </summary>
    public abstract unsafe partial class Array : ICloneable, IList, IStructuralComparable, IStructuralEquatable
    {
        internal Array()
        {
        }

        public extern int Length
        {
            [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
            get;
        }

        public long LongLength => Length;

        private bool IsVector => (MethodTable.Of(this)->Flags & MethodTable.IsMultiDimensionalArray) == 0;

        public int Rank => IsVector ? 1 : MethodTable.Of(this)->Rank;

        private ref int Bound(int index)
        {
            return ref Intrinsics.Add(ref Intrinsics.AsRef<byte, int>(ref Intrinsics.RawData(this)), 2 + index);
        }

        public int GetLength(int dimension)
        {
            if ((uint)dimension >= (uint)Rank) throw DimensionOutOfRange();
            return IsVector ? Length : Bound(dimension);
        }

        public long GetLongLength(int dimension)
        {
            return GetLength(dimension);
        }

        public int GetLowerBound(int dimension)
        {
            int rank = Rank;
            if ((uint)dimension >= (uint)rank) throw DimensionOutOfRange();
            return IsVector ? 0 : Bound(rank + dimension);
        }

        public int GetUpperBound(int dimension)
        {
            return GetLowerBound(dimension) + GetLength(dimension) - 1;
        }

        private static IndexOutOfRangeException DimensionOutOfRange()
        {
            return new IndexOutOfRangeException("Array does not have that many dimensions.");
        }

        /// <summary>The first element, whatever the array's shape.</summary>
        internal static ref byte FirstElement(Array array)
        {
            MethodTable* table = MethodTable.Of(array);
            int offset = 8;
            if ((table->Flags & MethodTable.IsMultiDimensionalArray) != 0) offset += table->Rank * 8;
            return ref Intrinsics.Add(ref Intrinsics.RawData(array), offset);
        }

        /// <summary>The element at a flat index, unchecked.</summary>
        internal static ref byte ElementAt(Array array, long index, int elementSize)
        {
            fixed (byte* first = &FirstElement(array))
            {
                return ref *(first + index * elementSize);
            }
        }

        public object Clone()
        {
            return Intrinsics.MemberwiseClone(this);
        }

        private object BoxElement(long index)
        {
            MethodTable* table = MethodTable.Of(this);
            ref byte element = ref ElementAt(this, index, table->ComponentSize);
            if ((table->Element->Flags & MethodTable.IsValueType) == 0)
                return Intrinsics.AsRef<byte, object>(ref element);
            return RuntimeType.Box((IntPtr)table->Element, ref element);
        }

        private void StoreElement(long index, object value)
        {
            MethodTable* table = MethodTable.Of(this);
            ref byte element = ref ElementAt(this, index, table->ComponentSize);
            MethodTable* elementTable = table->Element;
            if ((elementTable->Flags & MethodTable.IsValueType) == 0)
            {
                if (value != null && !RuntimeType.IsAssignable(Intrinsics.MethodTableOf(value), (IntPtr)elementTable))
                {
                    throw new InvalidCastException("Object cannot be stored in an array of this type.");
                }
                Intrinsics.AsRef<byte, object>(ref element) = value;
                return;
            }
            if (value == null)
            {
                Memory.Clear(ref element, (ulong)table->ComponentSize);
                return;
            }
            if (MethodTable.Of(value) == elementTable)
            {
                Memory.Move(ref element, ref Intrinsics.RawData(value), (ulong)table->ComponentSize);
                return;
            }
            if (!Widen(elementTable->ElementType, ref element, value))
            {
                throw new InvalidCastException("Object cannot be stored in an array of this type.");
            }
        }

        /// <summary>Stores a primitive in an array of a wider one, as SetValue allows.</summary>
        private static bool Widen(int elementType, ref byte element, object value)
        {
            IConvertible number = value as IConvertible;
            if (number == null || !PrimitiveWidening.IsAllowed(MethodTable.Of(value)->ElementType, elementType))
                return false;
            switch (elementType)
            {
                case ElementTypes.Int16: Intrinsics.AsRef<byte, short>(ref element) = number.ToInt16(null); break;
                case ElementTypes.Char:
                case ElementTypes.UInt16: Intrinsics.AsRef<byte, ushort>(ref element) = number.ToUInt16(null); break;
                case ElementTypes.Int32: Intrinsics.AsRef<byte, int>(ref element) = number.ToInt32(null); break;
                case ElementTypes.UInt32: Intrinsics.AsRef<byte, uint>(ref element) = number.ToUInt32(null); break;
                case ElementTypes.Int64: Intrinsics.AsRef<byte, long>(ref element) = number.ToInt64(null); break;
                case ElementTypes.UInt64: Intrinsics.AsRef<byte, ulong>(ref element) = number.ToUInt64(null); break;
                case ElementTypes.Single: Intrinsics.AsRef<byte, float>(ref element) = number.ToSingle(null); break;
                case ElementTypes.Double: Intrinsics.AsRef<byte, double>(ref element) = number.ToDouble(null); break;
                default: return false;
            }
            return true;
        }

        private long FlatIndex(int[] indices)
        {
            int rank = Rank;
            if (indices == null) throw new ArgumentNullException("indices");
            if (indices.Length != rank)
            {
                throw new ArgumentException("The number of dimensions should match the number of indices.");
            }
            long flat = 0;
            for (int i = 0; i < rank; i++)
            {
                int index = indices[i] - GetLowerBound(i);
                int length = GetLength(i);
                if ((uint)index >= (uint)length) throw new IndexOutOfRangeException();
                flat = flat * length + index;
            }
            return flat;
        }

        public object GetValue(int index)
        {
            if (Rank != 1) throw new ArgumentException("Array was not a one-dimensional array.");
            return BoxElement(FlatIndex(new int[] { index }));
        }

        public object GetValue(long index)
        {
            return GetValue(checked((int)index));
        }

        public object GetValue(int index1, int index2)
        {
            if (Rank != 2) throw new ArgumentException("Array was not a two-dimensional array.");
            return BoxElement(FlatIndex(new int[] { index1, index2 }));
        }

        public object GetValue(int index1, int index2, int index3)
        {
            if (Rank != 3) throw new ArgumentException("Array was not a three-dimensional array.");
            return BoxElement(FlatIndex(new int[] { index1, index2, index3 }));
        }

        public object GetValue(params int[] indices)
        {
            return BoxElement(FlatIndex(indices));
        }

        public void SetValue(object value, int index)
        {
            if (Rank != 1) throw new ArgumentException("Array was not a one-dimensional array.");
            StoreElement(FlatIndex(new int[] { index }), value);
        }

        public void SetValue(object value, long index)
        {
            SetValue(value, checked((int)index));
        }

        public void SetValue(object value, int index1, int index2)
        {
            if (Rank != 2) throw new ArgumentException("Array was not a two-dimensional array.");
            StoreElement(FlatIndex(new int[] { index1, index2 }), value);
        }

        public void SetValue(object value, int index1, int index2, int index3)
        {
            if (Rank != 3) throw new ArgumentException("Array was not a three-dimensional array.");
            StoreElement(FlatIndex(new int[] { index1, index2, index3 }), value);
        }

        public void SetValue(object value, params int[] indices)
        {
            StoreElement(FlatIndex(indices), value);
        }

        public static void Copy(Array sourceArray, Array destinationArray, int length)
        {
            if (sourceArray == null) throw new ArgumentNullException("sourceArray");
            if (destinationArray == null) throw new ArgumentNullException("destinationArray");
            Copy(sourceArray, sourceArray.GetLowerBound(0), destinationArray, destinationArray.GetLowerBound(0),
                length);
        }

        public static void Copy(Array sourceArray, Array destinationArray, long length)
        {
            Copy(sourceArray, destinationArray, checked((int)length));
        }

        public static void Copy(Array sourceArray, long sourceIndex, Array destinationArray, long destinationIndex,
                                long length)
        {
            Copy(sourceArray, checked((int)sourceIndex), destinationArray, checked((int)destinationIndex),
                 checked((int)length));
        }

        public static void ConstrainedCopy(Array sourceArray, int sourceIndex, Array destinationArray,
                                           int destinationIndex, int length)
        {
            Copy(sourceArray, sourceIndex, destinationArray, destinationIndex, length);
        }

        public static void Copy(Array sourceArray, int sourceIndex, Array destinationArray, int destinationIndex,
                                int length)
        {
            if (sourceArray == null) throw new ArgumentNullException("sourceArray");
            if (destinationArray == null) throw new ArgumentNullException("destinationArray");
            if (sourceArray.Rank != destinationArray.Rank)
            {
                throw new RankException("The specified arrays must have the same number of dimensions.");
            }
            sourceIndex -= sourceArray.GetLowerBound(0);
            destinationIndex -= destinationArray.GetLowerBound(0);
            if (length < 0) throw new ArgumentOutOfRangeException("length", "Non-negative number required.");
            if (sourceIndex < 0)
            {
                throw new ArgumentOutOfRangeException("sourceIndex",
                    "Number was less than the array's lower bound in the first dimension.");
            }
            if (destinationIndex < 0)
            {
                throw new ArgumentOutOfRangeException("destinationIndex",
                    "Number was less than the array's lower bound in the first dimension.");
            }
            if ((uint)sourceIndex + (uint)length > (uint)sourceArray.Length)
            {
                throw new ArgumentException("Source array was not long enough. Check the source index, length, and the "
                    + "array's lower bounds.", "sourceArray");
            }
            if ((uint)destinationIndex + (uint)length > (uint)destinationArray.Length)
            {
                throw new ArgumentException(
                    "Destination array was not long enough. Check the destination index, length, "
                    + "and the array's lower bounds.", "destinationArray");
            }
            if (length == 0 && MethodTable.Of(sourceArray) == MethodTable.Of(destinationArray)) return;
            CopyElements(sourceArray, sourceIndex, destinationArray, destinationIndex, length);
        }

        private static void CopyElements(Array source, int sourceIndex, Array destination, int destinationIndex,
            int length)
        {
            MethodTable* from = MethodTable.Of(source);
            MethodTable* to = MethodTable.Of(destination);
            bool fromValues = (from->Element->Flags & MethodTable.IsValueType) != 0;
            bool toValues = (to->Element->Flags & MethodTable.IsValueType) != 0;
            bool same = from->Element == to->Element
                || (fromValues && toValues && PrimitiveWidening.SameBits(from->Element->ElementType,
                    to->Element->ElementType))
                || (!fromValues && !toValues && RuntimeType.IsAssignable((IntPtr)from->Element, (IntPtr)to->Element));
            if (same)
            {
                int size = from->ComponentSize;
                Memory.Move(ref ElementAt(destination, destinationIndex, size),
                    ref ElementAt(source, sourceIndex, size),
                            (ulong)length * (ulong)size);
                return;
            }
            if (fromValues && toValues
                && !PrimitiveWidening.IsAllowed(from->Element->ElementType, to->Element->ElementType))
            {
                throw new ArrayTypeMismatchException(
                    "Source array type cannot be assigned to destination array type.");
            }
            for (int i = 0; i < length; i++)
            {
                object element = source.BoxElement(sourceIndex + i);
                if (toValues && element == null)
                {
                    throw new InvalidCastException("At least one element in the source array could not be cast down to "
                        + "the destination array type.");
                }
                destination.StoreElement(destinationIndex + i, element);
            }
        }

        public void CopyTo(Array array, int index)
        {
            if (array != null && array.Rank != 1)
            {
                throw new ArgumentException("Only single dimensional arrays are supported for the requested action.");
            }
            Copy(this, GetLowerBound(0), array, index, Length);
        }

        public void CopyTo(Array array, long index)
        {
            CopyTo(array, checked((int)index));
        }

        public static void Clear(Array array, int index, int length)
        {
            if (array == null) throw new ArgumentNullException("array");
            int lower = array.GetLowerBound(0);
            if (index < lower || length < 0 || (uint)(index - lower) + (uint)length > (uint)array.Length)
            {
                throw new IndexOutOfRangeException();
            }
            int size = MethodTable.Of(array)->ComponentSize;
            if (length == 0) return;
            Memory.Clear(ref ElementAt(array, index - lower, size), (ulong)length * (ulong)size);
        }

        public void Initialize()
        {
        }

        int ICollection.Count => Length;
        public object SyncRoot => this;
        public bool IsReadOnly => false;
        public bool IsFixedSize => true;
        public bool IsSynchronized => false;

        object IList.this[int index]
        {
            get { return GetValue(index); }
            set { SetValue(value, index); }
        }

        int IList.Add(object value)
        {
            throw FixedSize();
        }

        bool IList.Contains(object value)
        {
            return IndexOf(this, value) >= GetLowerBound(0);
        }

        void IList.Clear()
        {
            Clear(this, GetLowerBound(0), Length);
        }

        int IList.IndexOf(object value)
        {
            return IndexOf(this, value);
        }

        void IList.Insert(int index, object value)
        {
            throw FixedSize();
        }

        void IList.Remove(object value)
        {
            throw FixedSize();
        }

        void IList.RemoveAt(int index)
        {
            throw FixedSize();
        }

        internal static NotSupportedException FixedSize()
        {
            return new NotSupportedException("Collection was of a fixed size.");
        }

        public IEnumerator GetEnumerator()
        {
            return new ObjectEnumerator(this);
        }

        /// <summary>Runs over the elements of an array of any shape, in memory order.</summary>
        private sealed class ObjectEnumerator : IEnumerator, ICloneable
        {
            private readonly Array _array;
            private int _index = -1;

            internal ObjectEnumerator(Array array)
            {
                _array = array;
            }

            public object Current
            {
                get
                {
                    if (_index < 0) throw new InvalidOperationException("Enumeration has not started. Call MoveNext.");
                    if (_index >= _array.Length) throw new InvalidOperationException("Enumeration already finished.");
                    return _array.BoxElement(_index);
                }
            }

            public bool MoveNext()
            {
                if (_index < _array.Length) _index++;
                return _index < _array.Length;
            }

            public void Reset()
            {
                _index = -1;
            }

            public object Clone()
            {
                return MemberwiseClone();
            }
        }

        int IStructuralComparable.CompareTo(object other, IComparer comparer)
        {
            if (other == null) return 1;
            Array array = other as Array;
            if (array == null || array.Length != Length)
            {
                throw new ArgumentException("Object is not a array with the same number of elements as the array to "
                    + "compare it to.", "other");
            }
            for (int i = 0; i < Length; i++)
            {
                int c = comparer.Compare(GetValue(i), array.GetValue(i));
                if (c != 0) return c;
            }
            return 0;
        }

        bool IStructuralEquatable.Equals(object other, IEqualityComparer comparer)
        {
            Array array = other as Array;
            if (array == null || array.Length != Length) return false;
            for (int i = 0; i < Length; i++)
            {
                if (!comparer.Equals(GetValue(i), array.GetValue(i))) return false;
            }
            return true;
        }

        int IStructuralEquatable.GetHashCode(IEqualityComparer comparer)
        {
            if (comparer == null) throw new ArgumentNullException("comparer");
            int hash = 0;
            for (int i = Length >= 8 ? Length - 8 : 0; i < Length; i++)
            {
                hash = ((hash << 5) + hash) ^ comparer.GetHashCode(GetValue(i));
            }
            return hash;
        }
    }
}
