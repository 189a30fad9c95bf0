using Gatun;

namespace System
{
    public class WeakReference
    {
        private int _handle;
        private readonly bool _trackResurrection;

        public WeakReference(object target)
            : this(target, false)
        {
        }

        public WeakReference(object target, bool trackResurrection)
        {
            _trackResurrection = trackResurrection;
            _handle = Handles.Create(trackResurrection ? Handles.WeakTrackResurrection : Handles.Weak, target);
        }

        ~WeakReference()
        {
            Handles.Free(_handle);
            _handle = 0;
        }

        public virtual bool TrackResurrection => _trackResurrection;

        public virtual bool IsAlive => Target != null;

        public virtual object Target
        {
            get => _handle == 0 ? null : Handles.Get(_handle);
            set
            {
                if (_handle != 0) Handles.Set(_handle, value);
            }
        }
    }

    public sealed class WeakReference<T> where T : class
    {
        private int _handle;

        public WeakReference(T target)
            : this(target, false)
        {
        }

        public WeakReference(T target, bool trackResurrection)
        {
            _handle = Handles.Create(trackResurrection ? Handles.WeakTrackResurrection : Handles.Weak, target);
        }

        ~WeakReference()
        {
            Handles.Free(_handle);
            _handle = 0;
        }

        public bool TryGetTarget(out T target)
        {
            target = _handle == 0 ? null : Intrinsics.As<T>(Handles.Get(_handle));
            return target != null;
        }

        public void SetTarget(T target)
        {
            if (_handle != 0) Handles.Set(_handle, target);
        }
    }
}
