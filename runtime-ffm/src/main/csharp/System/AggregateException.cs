using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Runtime.ExceptionServices;
using System.Text;

namespace System
{
    /// <summary>Several exceptions at once, as parallel work gives them.</summary>
    public class AggregateException : Exception
    {
        private const string DefaultMessage = "One or more errors occurred.";

        private readonly ReadOnlyCollection<Exception> _all;

        public AggregateException()
            : this(DefaultMessage)
        {
        }

        public AggregateException(string message)
            : base(message)
        {
            _all = new ReadOnlyCollection<Exception>(Array.Empty<Exception>());
        }

        public AggregateException(string message, Exception innerException)
            : base(message, innerException)
        {
            if (innerException == null) throw new ArgumentNullException("innerException");
            _all = new ReadOnlyCollection<Exception>(new Exception[] { innerException });
        }

        public AggregateException(IEnumerable<Exception> innerExceptions)
            : this(DefaultMessage, innerExceptions)
        {
        }

        public AggregateException(params Exception[] innerExceptions)
            : this(DefaultMessage, innerExceptions)
        {
        }

        public AggregateException(string message, IEnumerable<Exception> innerExceptions)
            : this(message, innerExceptions == null ? null : new List<Exception>(innerExceptions).ToArray(), true)
        {
        }

        public AggregateException(string message, params Exception[] innerExceptions)
            : this(message, innerExceptions == null ? null : (Exception[])innerExceptions.Clone(), true)
        {
        }

        private AggregateException(string message, Exception[] own, bool isOwn)
            : base(message, own != null && own.Length > 0 ? own[0] : null)
        {
            if (own == null) throw new ArgumentNullException("innerExceptions");
            foreach (Exception inner in own)
            {
                if (inner == null) throw new ArgumentException("An element of innerExceptions was null.");
            }
            _all = new ReadOnlyCollection<Exception>(own);
        }

        public ReadOnlyCollection<Exception> InnerExceptions => _all;

        public override string Message
        {
            get
            {
                if (_all.Count == 0) return base.Message;
                var text = new StringBuilder(base.Message);
                text.Append(' ');
                foreach (Exception inner in _all)
                {
                    text.Append('(').Append(inner.Message).Append(") ");
                }
                text.Length--;
                return text.ToString();
            }
        }

        public override Exception GetBaseException()
        {
            Exception at = this;
            AggregateException group = this;
            while (group != null && group._all.Count == 1)
            {
                at = at.InnerException;
                group = at as AggregateException;
            }
            return at;
        }

        public AggregateException Flatten()
        {
            var flat = new List<Exception>();
            var groups = new Queue<AggregateException>();
            groups.Enqueue(this);
            while (groups.Count > 0)
            {
                foreach (Exception inner in groups.Dequeue()._all)
                {
                    if (inner is AggregateException nested) groups.Enqueue(nested);
                    else flat.Add(inner);
                }
            }
            return new AggregateException(Message, flat);
        }

        public void Handle(Func<Exception, bool> predicate)
        {
            if (predicate == null) throw new ArgumentNullException("predicate");
            List<Exception> unhandled = null;
            foreach (Exception inner in _all)
            {
                if (predicate(inner)) continue;
                if (unhandled == null) unhandled = new List<Exception>();
                unhandled.Add(inner);
            }
            if (unhandled != null) throw new AggregateException(Message, unhandled);
        }

        public override string ToString()
        {
            var text = new StringBuilder(base.ToString());
            for (int i = 0; i < _all.Count; i++)
            {
                if (_all[i] == InnerException) continue;
                text.Append(Environment.NewLine).Append(" ---> (Inner Exception #").Append(i).Append(") ")
                    .Append(_all[i].ToString()).Append("<---").AppendLine();
            }
            return text.ToString();
        }
    }
}
