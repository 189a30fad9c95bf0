using System.Reflection;
using System.Runtime.CompilerServices;
using Gatun;

namespace System
{
    /// <summary>
    /// A code address and the object it is called on. Constructors and Invoke of delegate types are supplied by the
    /// JIT: <c>_code</c> is called with <c>_target</c> as its first argument. Of an open delegate <c>_target</c> is null
    /// and <c>_code</c> drops it. Code addresses of one method differ, so <c>_method</c>, computed when it is asked
    /// for, says whether two delegates are equal.
    /// </summary>
    public abstract class Delegate : ICloneable
    {
        internal object _target;
        internal IntPtr _code;
        private IntPtr _method;

        private protected Delegate()
        {
        }

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern IntPtr Identify(IntPtr code);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern IntPtr InvokeCode(IntPtr table);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern string GetMethodName(IntPtr method);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern Type GetMethodOwner(IntPtr method);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern Type GetMethodResult(IntPtr method);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern int GetMethodAttributes(IntPtr method);

        [MethodImpl(MethodImplOptions.InternalCall)]
        internal static extern string GetMethodText(IntPtr method);

        /// <summary>Called by BeginInvoke and EndInvoke of every delegate type.</summary>
        private static void RefuseAsynchronousCall()
        {
            throw new PlatformNotSupportedException();
        }

        internal IntPtr MethodId
        {
            get
            {
                if (_method == IntPtr.Zero) _method = Identify(_code);
                return _method;
            }
        }

        public static Delegate CreateDelegate(Type type, MethodInfo method)
        {
            return CreateDelegate(type, null, method, true);
        }

        public static Delegate CreateDelegate(Type type, MethodInfo method, bool throwOnBindFailure)
        {
            return CreateDelegate(type, null, method, throwOnBindFailure);
        }

        public static Delegate CreateDelegate(Type type, object firstArgument, MethodInfo method)
        {
            return CreateDelegate(type, firstArgument, method, true);
        }

        /// <summary>A delegate of a method, its first argument bound or left open.</summary>
        public static Delegate CreateDelegate(Type type, object firstArgument, MethodInfo method, bool throwOnBindFailure)
        {
            if (type == null) throw new ArgumentNullException("type");
            if (method == null) throw new ArgumentNullException("method");
            var made = type as RuntimeType;
            if (made == null) throw new ArgumentException("Type must be a type provided by the runtime.", "type");
            if (type.BaseType != typeof(MulticastDelegate))
            {
                throw new ArgumentException("Type must derive from Delegate.", "type");
            }
            var target = method as RuntimeMethodInfo;
            if (target == null || !Fits(type.GetMethod("Invoke"), method, firstArgument))
            {
                if (!throwOnBindFailure) return null;
                throw new ArgumentException("Cannot bind to the target method because its signature is not compatible with "
                    + "that of the delegate type.");
            }
            var result = (Delegate)RuntimeType.Allocate(made.TablePointer);
            result._target = firstArgument;
            result._code = Members.DelegateCode(target.Id, firstArgument);
            return result;
        }

        public static Delegate CreateDelegate(Type type, object target, string method)
        {
            if (target == null) throw new ArgumentNullException("target");
            return CreateDelegate(type, target, Find(type, target.GetType(), method, BindingFlags.Instance, target));
        }

        public static Delegate CreateDelegate(Type type, Type target, string method)
        {
            if (target == null) throw new ArgumentNullException("target");
            return CreateDelegate(type, Find(type, target, method, BindingFlags.Static, null));
        }

        private static MethodInfo Find(Type type, Type owner, string name, BindingFlags kind, object bound)
        {
            if (type == null) throw new ArgumentNullException("type");
            if (name == null) throw new ArgumentNullException("method");
            MethodInfo invoke = type.GetMethod("Invoke");
            foreach (MethodInfo method in owner.GetMethods(kind | BindingFlags.Public | BindingFlags.NonPublic))
            {
                if (method.Name == name && method.IsStatic == ((kind & BindingFlags.Static) != 0)
                    && Fits(invoke, method, bound)) return method;
            }
            throw new ArgumentException("Cannot bind to the target method because its signature is not compatible with that "
                + "of the delegate type.");
        }

        // What the method takes, this first, against what Invoke takes, after the object that is bound where there is one.
        private static bool Fits(MethodInfo invoke, MethodInfo method, object bound)
        {
            var wanted = new Collections.Generic.List<Type>();
            if (!method.IsStatic) wanted.Add(method.DeclaringType.IsValueType && bound == null
                ? method.DeclaringType.MakeByRefType() : method.DeclaringType);
            foreach (ParameterInfo parameter in method.GetParameters()) wanted.Add(parameter.ParameterType);
            ParameterInfo[] given = invoke.GetParameters();
            int skip = wanted.Count - given.Length;
            if (skip != (bound == null ? 0 : 1) || !Converts(method.ReturnType, invoke.ReturnType)) return false;
            if (skip == 1 && (method.IsStatic && wanted[0].IsValueType || !wanted[0].IsInstanceOfType(bound))) return false;
            for (int i = 0; i < given.Length; i++)
            {
                if (!Converts(given[i].ParameterType, wanted[i + skip])) return false;
            }
            return true;
        }

        private static bool Converts(Type from, Type to)
        {
            return from == to || (!from.IsValueType && !to.IsValueType && to.IsAssignableFrom(from));
        }

        public object Target => GetTarget();

        public MethodInfo Method => GetMethodImpl();

        protected virtual MethodInfo GetMethodImpl()
        {
            return new RuntimeMethodInfo(MethodId);
        }

        /// <summary>Calls with boxed arguments; what is thrown comes in a TargetInvocationException.</summary>
        public object DynamicInvoke(params object[] args)
        {
            return DynamicInvokeImpl(args);
        }

        protected virtual object DynamicInvokeImpl(object[] args)
        {
            return GetType().GetMethod("Invoke").Invoke(this, args);
        }

        internal virtual object GetTarget()
        {
            return _target;
        }

        public virtual object Clone()
        {
            return MemberwiseClone();
        }

        public override bool Equals(object obj)
        {
            if (obj == null || Intrinsics.MethodTableOf(this) != Intrinsics.MethodTableOf(obj)) return false;
            Delegate other = (Delegate)obj;
            return _target == other._target && (_code == other._code || MethodId == other.MethodId);
        }

        public override int GetHashCode()
        {
            return MethodId.GetHashCode();
        }

        public virtual Delegate[] GetInvocationList()
        {
            return new Delegate[] { this };
        }

        public static Delegate Combine(Delegate a, Delegate b)
        {
            if (a == null) return b;
            if (b == null) return a;
            if (Intrinsics.MethodTableOf(a) != Intrinsics.MethodTableOf(b))
            {
                throw new ArgumentException("Delegates must be of the same type.");
            }
            return a.CombineImpl(b);
        }

        public static Delegate Combine(params Delegate[] delegates)
        {
            if (delegates == null || delegates.Length == 0) return null;
            Delegate result = delegates[0];
            for (int i = 1; i < delegates.Length; i++)
            {
                result = Combine(result, delegates[i]);
            }
            return result;
        }

        public static Delegate Remove(Delegate source, Delegate value)
        {
            if (source == null) return null;
            if (value == null) return source;
            if (Intrinsics.MethodTableOf(source) != Intrinsics.MethodTableOf(value))
            {
                throw new ArgumentException("Delegates must be of the same type.");
            }
            return source.RemoveImpl(value);
        }

        public static Delegate RemoveAll(Delegate source, Delegate value)
        {
            Delegate before;
            do
            {
                before = source;
                source = Remove(source, value);
            }
            while (before != source);
            return before;
        }

        protected virtual Delegate CombineImpl(Delegate d)
        {
            throw new MulticastNotSupportedException();
        }

        protected virtual Delegate RemoveImpl(Delegate d)
        {
            return d.Equals(this) ? null : this;
        }

        public static bool operator ==(Delegate d1, Delegate d2)
        {
            if ((object)d1 == (object)d2) return true;
            return (object)d1 != null && d1.Equals(d2);
        }

        public static bool operator !=(Delegate d1, Delegate d2)
        {
            if ((object)d1 == (object)d2) return false;
            return (object)d1 == null || !d1.Equals(d2);
        }
    }

    /// <summary>
    /// A delegate that may call several methods in turn: then <c>_list</c> holds single delegates of the same type
    /// in the order of invocation, and is never changed.
    /// </summary>
    public abstract class MulticastDelegate : Delegate
    {
        internal Delegate[] _list;

        private protected MulticastDelegate()
        {
        }

        internal override object GetTarget()
        {
            return _list == null ? _target : _list[_list.Length - 1].Target;
        }

        protected override MethodInfo GetMethodImpl()
        {
            return _list == null ? base.GetMethodImpl() : _list[_list.Length - 1].Method;
        }

        public sealed override bool Equals(object obj)
        {
            MulticastDelegate other = obj as MulticastDelegate;
            if (other == null) return false;
            if (_list == null || other._list == null)
            {
                return _list == null && other._list == null && base.Equals(obj);
            }
            if (_list.Length != other._list.Length) return false;
            return Intrinsics.MethodTableOf(this) == Intrinsics.MethodTableOf(obj)
                && StartsAt(_list, 0, other._list);
        }

        public sealed override int GetHashCode()
        {
            if (_list == null) return base.GetHashCode();
            int hash = 0;
            for (int i = 0; i < _list.Length; i++)
            {
                hash = hash * 33 + _list[i].GetHashCode();
            }
            return hash;
        }

        public sealed override Delegate[] GetInvocationList()
        {
            if (_list == null) return new Delegate[] { this };
            Delegate[] copy = new Delegate[_list.Length];
            Array.Copy(_list, copy, copy.Length);
            return copy;
        }

        protected sealed override Delegate CombineImpl(Delegate follow)
        {
            if (follow == null) return this;
            Delegate[] first = Parts(this);
            Delegate[] second = Parts((MulticastDelegate)follow);
            Delegate[] all = new Delegate[first.Length + second.Length];
            Array.Copy(first, 0, all, 0, first.Length);
            Array.Copy(second, 0, all, first.Length, second.Length);
            return WithList(all);
        }

        protected sealed override Delegate RemoveImpl(Delegate value)
        {
            Delegate[] parts = Parts(this);
            Delegate[] removed = Parts((MulticastDelegate)value);
            for (int start = parts.Length - removed.Length; start >= 0; start--)
            {
                if (!StartsAt(parts, start, removed)) continue;
                int left = parts.Length - removed.Length;
                if (left == 0) return null;
                Delegate[] rest = new Delegate[left];
                Array.Copy(parts, 0, rest, 0, start);
                Array.Copy(parts, start + removed.Length, rest, start, left - start);
                return left == 1 ? rest[0] : WithList(rest);
            }
            return this;
        }

        private Delegate WithList(Delegate[] list)
        {
            MulticastDelegate copy = (MulticastDelegate)MemberwiseClone();
            copy._target = copy;
            copy._code = InvokeCode(Intrinsics.MethodTableOf(copy));
            copy._list = list;
            return copy;
        }

        private static Delegate[] Parts(MulticastDelegate d)
        {
            return d._list ?? new Delegate[] { d };
        }

        private static bool StartsAt(Delegate[] all, int start, Delegate[] part)
        {
            for (int i = 0; i < part.Length; i++)
            {
                if (!all[start + i].Equals(part[i])) return false;
            }
            return true;
        }

        public static bool operator ==(MulticastDelegate d1, MulticastDelegate d2)
        {
            if ((object)d1 == (object)d2) return true;
            return (object)d1 != null && d1.Equals(d2);
        }

        public static bool operator !=(MulticastDelegate d1, MulticastDelegate d2)
        {
            if ((object)d1 == (object)d2) return false;
            return (object)d1 == null || !d1.Equals(d2);
        }
    }

    public sealed class MulticastNotSupportedException : SystemException
    {
        public MulticastNotSupportedException()
            : base("Attempted to add multiple callbacks to a delegate that does not support multicast.")
        {
            HResult = unchecked((int)0x80131514);
        }

        public MulticastNotSupportedException(string message)
            : base(message)
        {
            HResult = unchecked((int)0x80131514);
        }

        public MulticastNotSupportedException(string message, Exception inner)
            : base(message, inner)
        {
            HResult = unchecked((int)0x80131514);
        }
    }
}
