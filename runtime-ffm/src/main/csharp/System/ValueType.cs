using System.Runtime.CompilerServices;
using Gatun;

namespace System
{
    public abstract unsafe class ValueType
    {
        protected ValueType()
        {
        }

        public override bool Equals(object obj)
        {
            if (obj == null) return false;
            MethodTable* table = MethodTable.Of(this);
            if (table != MethodTable.Of(obj)) return false;
            return FieldsEqual((IntPtr)table, ref Intrinsics.RawData(this), ref Intrinsics.RawData(obj));
        }

        public override int GetHashCode()
        {
            MethodTable* table = MethodTable.Of(this);
            return HashFields((IntPtr)table, ref Intrinsics.RawData(this));
        }

        public override string ToString()
        {
            return GetType().ToString();
        }

        private static bool FieldsEqual(IntPtr table, ref byte a, ref byte b)
        {
            int count = FieldCount(table);
            for (int i = 0; i < count; i++)
            {
                int offset = FieldOffset(table, i);
                IntPtr fieldTable = FieldTable(table, i);
                ref byte fa = ref Intrinsics.Add(ref a, offset);
                ref byte fb = ref Intrinsics.Add(ref b, offset);
                if (fieldTable == IntPtr.Zero)
                {
                    object oa = Intrinsics.AsRef<byte, object>(ref fa);
                    object ob = Intrinsics.AsRef<byte, object>(ref fb);
                    if (!object.Equals(oa, ob)) return false;
                    continue;
                }
                object ba = RuntimeType.Box(fieldTable, ref fa);
                object bb = RuntimeType.Box(fieldTable, ref fb);
                if (!object.Equals(ba, bb)) return false;
            }
            return true;
        }

        private static int HashFields(IntPtr table, ref byte a)
        {
            int hash = 17;
            int count = FieldCount(table);
            for (int i = 0; i < count; i++)
            {
                ref byte field = ref Intrinsics.Add(ref a, FieldOffset(table, i));
                IntPtr fieldTable = FieldTable(table, i);
                object value = fieldTable == IntPtr.Zero
                    ? Intrinsics.AsRef<byte, object>(ref field)
                    : RuntimeType.Box(fieldTable, ref field);
                hash = hash * 31 + (value == null ? 0 : value.GetHashCode());
            }
            return hash;
        }

        /// <summary>The number of instance fields of a value type.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern int FieldCount(IntPtr table);

        /// <summary>The offset of an instance field from the start of the value.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern int FieldOffset(IntPtr table, int index);

        /// <summary>The method table of a field's type when that is a value type, else zero.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern IntPtr FieldTable(IntPtr table, int index);
    }
}
