using System.Threading;

namespace System
{
    public class Lazy<T>
    {
        private readonly LazyThreadSafetyMode _mode;
        private readonly object _lock = new object();
        // Null once the value is there.
        private Func<T> _factory;
        private T _value;
        private bool _created;
        private bool _running;
        private Exception _failure;

        public Lazy()
            : this(MakeDefault, LazyThreadSafetyMode.ExecutionAndPublication)
        {
        }

        public Lazy(bool isThreadSafe)
            : this(MakeDefault, ModeOf(isThreadSafe))
        {
        }

        public Lazy(LazyThreadSafetyMode mode)
            : this(MakeDefault, mode)
        {
        }

        public Lazy(Func<T> valueFactory)
            : this(valueFactory, LazyThreadSafetyMode.ExecutionAndPublication)
        {
        }

        public Lazy(Func<T> valueFactory, bool isThreadSafe)
            : this(valueFactory, ModeOf(isThreadSafe))
        {
        }

        public Lazy(Func<T> valueFactory, LazyThreadSafetyMode mode)
        {
            if (valueFactory == null) throw new ArgumentNullException("valueFactory");
            _factory = valueFactory;
            _mode = mode;
        }

        public Lazy(T value)
        {
            _value = value;
            _created = true;
        }

        private static T MakeDefault()
        {
            return Activator.CreateInstance<T>();
        }

        private static LazyThreadSafetyMode ModeOf(bool isThreadSafe)
        {
            return isThreadSafe ? LazyThreadSafetyMode.ExecutionAndPublication : LazyThreadSafetyMode.None;
        }

        public bool IsValueCreated => _created;

        public T Value
        {
            get
            {
                if (!_created)
                {
                    if (_mode == LazyThreadSafetyMode.ExecutionAndPublication)
                    {
                        lock (_lock)
                        {
                            if (!_created) Create();
                        }
                    }
                    else
                    {
                        Create();
                    }
                }
                return _value;
            }
        }

        private void Create()
        {
            if (_failure != null) throw _failure;
            if (_mode == LazyThreadSafetyMode.PublicationOnly)
            {
                T made = _factory();
                lock (_lock)
                {
                    if (_created) return;
                    _value = made;
                    _created = true;
                }
                return;
            }
            if (_running)
            {
                throw new InvalidOperationException("ValueFactory attempted to access the Value property of this instance.");
            }
            _running = true;
            try
            {
                _value = _factory();
                _created = true;
                _factory = null;
            }
            catch (Exception e)
            {
                // Without PublicationOnly, what the factory threw is thrown by every later use.
                _failure = e;
                throw;
            }
            finally
            {
                _running = false;
            }
        }

        public override string ToString()
        {
            return _created ? _value.ToString() : "Value is not created.";
        }
    }

    public class Lazy<T, TMetadata> : Lazy<T>
    {
        private readonly TMetadata _metadata;

        public Lazy(TMetadata metadata)
        {
            _metadata = metadata;
        }

        public Lazy(Func<T> valueFactory, TMetadata metadata)
            : base(valueFactory)
        {
            _metadata = metadata;
        }

        public TMetadata Metadata => _metadata;
    }
}

namespace System.Threading
{
    public enum LazyThreadSafetyMode
    {
        None = 0,
        PublicationOnly = 1,
        ExecutionAndPublication = 2
    }
}
