using Gatun;

namespace System.Runtime.InteropServices
{
    public enum GCHandleType
    {
        Weak = 0,
        WeakTrackResurrection = 1,
        Normal = 2,
        Pinned = 3
    }

    public struct GCHandle
    {
        private IntPtr _handle;

        private GCHandle(IntPtr handle)
        {
            _handle = handle;
        }

        public static GCHandle Alloc(object value)
        {
            return Alloc(value, GCHandleType.Normal);
        }

        public static GCHandle Alloc(object value, GCHandleType type)
        {
            if ((uint)type > (uint)GCHandleType.Pinned) throw new ArgumentOutOfRangeException("type");
            return new GCHandle((IntPtr)Handles.Create((int)type, value));
        }

        private int Checked
        {
            get
            {
                int handle = (int)_handle;
                if (handle == 0) throw new InvalidOperationException("Handle is not initialized.");
                return handle;
            }
        }

        public void Free()
        {
            int handle = Checked;
            _handle = IntPtr.Zero;
            Handles.Free(handle);
        }

        public object Target
        {
            get => Handles.Get(Checked);
            set => Handles.Set(Checked, value);
        }

        public bool IsAllocated => _handle != IntPtr.Zero;

        public unsafe IntPtr AddrOfPinnedObject()
        {
            if (Handles.Kind(Checked) != Handles.Pinned) throw new InvalidOperationException("Handle is not pinned.");
            object target = Handles.Get(Checked);
            if (target == null) return IntPtr.Zero;
            fixed (byte* data = &Intrinsics.RawData(target))
            {
                // Of a string the first character, of an array the first element.
                return (IntPtr)(data + (target is string ? 4 : target is Array ? 8 : 0));
            }
        }

        public static IntPtr ToIntPtr(GCHandle value)
        {
            return value._handle;
        }

        public static GCHandle FromIntPtr(IntPtr value)
        {
            if (value == IntPtr.Zero) throw new InvalidOperationException("Handle is not initialized.");
            return new GCHandle(value);
        }

        public static explicit operator IntPtr(GCHandle value)
        {
            return ToIntPtr(value);
        }

        public static explicit operator GCHandle(IntPtr value)
        {
            return FromIntPtr(value);
        }

        public override int GetHashCode()
        {
            return _handle.GetHashCode();
        }

        public override bool Equals(object o)
        {
            return o is GCHandle && ((GCHandle)o)._handle == _handle;
        }

        public static bool operator ==(GCHandle a, GCHandle b)
        {
            return a._handle == b._handle;
        }

        public static bool operator !=(GCHandle a, GCHandle b)
        {
            return a._handle != b._handle;
        }
    }
}
