using System.Collections.Generic;

namespace System.Threading
{
    public class ThreadLocal<T> : IDisposable
    {
        // What the thread has for the ThreadLocals of this type, by their numbers.
        [ThreadStatic]
        private static Slot[] t_slots;

        private static readonly object s_gate = new object();
        private static readonly Stack<int> s_free = new Stack<int>();
        private static int s_count;

        private readonly Func<T> _factory;
        private readonly List<Slot> _all;
        private int _number;

        private sealed class Slot
        {
            internal readonly ThreadLocal<T> Owner;
            internal T Value;

            internal Slot(ThreadLocal<T> owner)
            {
                Owner = owner;
            }
        }

        public ThreadLocal()
            : this(null, false, true)
        {
        }

        public ThreadLocal(bool trackAllValues)
            : this(null, trackAllValues, true)
        {
        }

        public ThreadLocal(Func<T> valueFactory)
            : this(valueFactory, false)
        {
        }

        public ThreadLocal(Func<T> valueFactory, bool trackAllValues)
            : this(valueFactory, trackAllValues, valueFactory != null)
        {
        }

        private ThreadLocal(Func<T> valueFactory, bool trackAllValues, bool valid)
        {
            if (!valid) throw new ArgumentNullException("valueFactory");
            _factory = valueFactory;
            if (trackAllValues) _all = new List<Slot>();
            lock (s_gate) _number = s_free.Count > 0 ? s_free.Pop() : s_count++;
        }

        ~ThreadLocal()
        {
            Dispose(false);
        }

        public void Dispose()
        {
            Dispose(true);
            GC.SuppressFinalize(this);
        }

        protected virtual void Dispose(bool disposing)
        {
            lock (s_gate)
            {
                if (_number < 0) return;
                s_free.Push(_number);
                _number = -1;
            }
            if (_all != null)
            {
                lock (_all) _all.Clear();
            }
        }

        private Slot Find()
        {
            int number = _number;
            if (number < 0) throw new ObjectDisposedException("The ThreadLocal object has been disposed.", (Exception)null);
            Slot[] slots = t_slots;
            // The number may have been another's before.
            return slots != null && number < slots.Length && slots[number] != null && slots[number].Owner == this
                ? slots[number] : null;
        }

        private void Add(T value)
        {
            int number = _number;
            Slot[] slots = t_slots;
            if (slots == null || number >= slots.Length)
            {
                var more = new Slot[Math.Max(4, 2 * number + 1)];
                if (slots != null) Array.Copy(slots, more, slots.Length);
                t_slots = slots = more;
            }
            var slot = new Slot(this);
            slot.Value = value;
            slots[number] = slot;
            if (_all != null)
            {
                lock (_all) _all.Add(slot);
            }
        }

        public T Value
        {
            get
            {
                Slot slot = Find();
                if (slot != null) return slot.Value;
                T value = default(T);
                if (_factory != null)
                {
                    value = _factory();
                    if (IsValueCreated)
                    {
                        throw new InvalidOperationException("ValueFactory attempted to access the Value property of this instance.");
                    }
                }
                Add(value);
                return value;
            }
            set
            {
                Slot slot = Find();
                if (slot != null) slot.Value = value;
                else Add(value);
            }
        }

        public bool IsValueCreated => Find() != null;

        public IList<T> Values
        {
            get
            {
                if (_number < 0) throw new ObjectDisposedException("The ThreadLocal object has been disposed.", (Exception)null);
                if (_all == null)
                {
                    throw new InvalidOperationException("The ThreadLocal object is not tracking values. To use the Values property, "
                        + "use a ThreadLocal constructor that accepts the trackAllValues parameter and set the parameter to true.");
                }
                var values = new List<T>();
                lock (_all)
                {
                    foreach (Slot slot in _all) values.Add(slot.Value);
                }
                return values;
            }
        }

        public override string ToString()
        {
            return Value.ToString();
        }
    }
}
