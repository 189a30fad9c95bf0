using System.Globalization;
using Gatun;

namespace System.Reflection
{
    /// <summary>What methods and constructors of the runtime have in common.</summary>
    internal static unsafe class RuntimeMethods
    {
        internal static MethodBase Of(IntPtr id)
        {
            string name = Delegate.GetMethodName(id);
            if (name == ".ctor" || name == ".cctor") return new RuntimeConstructorInfo(id);
            return new RuntimeMethodInfo(id);
        }

        internal static ParameterInfo[] Parameters(MethodBase member, IntPtr id)
        {
            var parameters = new ParameterInfo[Members.ParameterCount(id)];
            for (int i = 0; i < parameters.Length; i++)
            {
                parameters[i] = new ParameterInfo(member, RuntimeType.OfTable(Members.ParameterType(id, i)),
                    Members.MethodParameterName(id, i), i,
                    (ParameterAttributes)Members.MethodParameterAttributes(id, i));
            }
            return parameters;
        }

        internal static object Invoke(IntPtr id, object target, BindingFlags flags, object[] arguments)
        {
            int count = Members.ParameterCount(id);
            if ((arguments == null ? 0 : arguments.Length) != count)
            {
                throw new TargetParameterCountException("Parameter count mismatch.");
            }
            var given = new object[count];
            for (int i = 0; i < count; i++)
            {
                given[i] = Argument(RuntimeType.OfTable(Members.ParameterType(id, i)), arguments[i]);
            }
            object result;
            try
            {
                fixed (byte* first = &Intrinsics.Add(ref Intrinsics.RawData(given), 8))
                {
                    result = Members.Invoke(id, target, ref *first);
                }
            }
            catch (Exception e) when ((flags & BindingFlags.DoNotWrapExceptions) == 0)
            {
                throw new TargetInvocationException(e);
            }
            for (int i = 0; i < count; i++)
            {
                if (RuntimeType.OfTable(Members.ParameterType(id, i)).IsByRef) arguments[i] = given[i];
            }
            return result;
        }

        /// <summary>What the runtime passes for an argument: a box of exactly the type, for a location one of its own.</summary>
        internal static object Argument(Type type, object value)
        {
            if (type.IsByRef)
            {
                Type element = type.GetElementType();
                return element.IsValueType ? Intrinsics.MemberwiseClone(Argument(element, value) ?? Default(element))
                    : Argument(element, value);
            }
            if (type.IsPointer) return value ?? IntPtr.Zero;
            if (value == null)
            {
                return type.IsValueType && (object)Nullable.GetUnderlyingType(type) == null ? Default(type) : null;
            }
            Type wanted = Nullable.GetUnderlyingType(type) ?? type;
            if (wanted.IsInstanceOfType(value)) return value;
            if (wanted.IsPrimitive || wanted.IsEnum)
            {
                Array one = Array.CreateInstance(wanted, 1);
                try
                {
                    one.SetValue(value, 0);
                    return one.GetValue(0);
                }
                catch (InvalidCastException)
                {
                }
            }
            throw new ArgumentException("Object of type '" + value.GetType() + "' cannot be converted to type '" + type + "'.");
        }

        private static object Default(Type type)
        {
            return RuntimeType.Allocate(((RuntimeType)type).TablePointer);
        }

        internal static void CheckTarget(MethodBase method, object target)
        {
            if (method.IsStatic) return;
            if (target == null) throw new TargetException("Non-static method requires a target.");
            if (!method.DeclaringType.IsInstanceOfType(target))
            {
                throw new TargetException("Object does not match target type.");
            }
        }

        internal static void CheckCallable(MethodBase method, IntPtr id)
        {
            if (!Members.IsCallable(id))
            {
                throw new InvalidOperationException("Late bound operations cannot be performed on types or methods for "
                    + "which ContainsGenericParameters is true.");
            }
        }

        internal static IntPtr[] Tables(Type[] types)
        {
            var tables = new IntPtr[types.Length];
            for (int i = 0; i < types.Length; i++)
            {
                if ((object)types[i] == null) throw new ArgumentNullException();
                tables[i] = types[i].TypeHandle.Value;
            }
            return tables;
        }
    }

    /// <summary>A method by the number that the runtime gave it.</summary>
    internal sealed unsafe class RuntimeMethodInfo : MethodInfo
    {
        private readonly IntPtr _id;

        internal RuntimeMethodInfo(IntPtr id)
        {
            _id = id;
        }

        internal IntPtr Id => _id;

        public override string Name => Delegate.GetMethodName(_id);
        public override Type DeclaringType => Delegate.GetMethodOwner(_id);
        public override Type ReflectedType => DeclaringType;
        public override Type ReturnType => Delegate.GetMethodResult(_id);
        public override MethodAttributes Attributes => (MethodAttributes)Delegate.GetMethodAttributes(_id);
        public override int MetadataToken => Members.MethodToken(_id);
        internal override IntPtr ModuleTable => DeclaringType.TypeHandle.Value;

        public override ParameterInfo ReturnParameter => new ParameterInfo(this, ReturnType, null, -1, ParameterAttributes.None);

        public override RuntimeMethodHandle MethodHandle
        {
            get
            {
                RuntimeMethodHandle handle;
                handle.m_method = _id;
                return handle;
            }
        }

        internal override MemberInfo Overridden
        {
            get
            {
                if (!IsVirtual || (Attributes & MethodAttributes.NewSlot) != 0) return null;
                Type[] parameters = ParameterTypes();
                for (Type type = DeclaringType.BaseType; (object)type != null; type = type.BaseType)
                {
                    MethodInfo method = type.GetMethod(Name, BindingFlags.Instance | BindingFlags.Public
                        | BindingFlags.NonPublic | BindingFlags.DeclaredOnly, null, parameters, null);
                    if ((object)method != null && method.IsVirtual) return method;
                }
                return null;
            }
        }

        private Type[] ParameterTypes()
        {
            var types = new Type[Members.ParameterCount(_id)];
            for (int i = 0; i < types.Length; i++) types[i] = RuntimeType.OfTable(Members.ParameterType(_id, i));
            return types;
        }

        public override MethodInfo GetBaseDefinition()
        {
            MethodInfo method = this;
            while (true)
            {
                var overridden = (MethodInfo)((RuntimeMethodInfo)method).Overridden;
                if ((object)overridden == null) return method;
                method = overridden;
            }
        }

        public override ParameterInfo[] GetParameters()
        {
            return RuntimeMethods.Parameters(this, _id);
        }

        public override bool IsGenericMethod => Members.GenericArity(_id) > 0;
        public override bool IsGenericMethodDefinition => Members.IsMethodDefinition(_id);
        public override bool ContainsGenericParameters => !Members.IsCallable(_id);

        public override Type[] GetGenericArguments()
        {
            var arguments = new Type[Members.GenericArity(_id)];
            for (int i = 0; i < arguments.Length; i++) arguments[i] = RuntimeType.OfTable(Members.MethodArgument(_id, i));
            return arguments;
        }

        public override MethodInfo GetGenericMethodDefinition()
        {
            if (!IsGenericMethod) throw new InvalidOperationException();
            return new RuntimeMethodInfo(Members.MethodDefinition(_id));
        }

        public override MethodInfo MakeGenericMethod(params Type[] typeArguments)
        {
            if (typeArguments == null) throw new ArgumentNullException("methodInstantiation");
            if (!IsGenericMethodDefinition)
            {
                throw new InvalidOperationException(ToString() + " is not a GenericMethodDefinition. MakeGenericMethod may "
                    + "only be called on a method for which MethodBase.IsGenericMethodDefinition is true.");
            }
            if (typeArguments.Length != Members.GenericArity(_id))
            {
                throw new ArgumentException("The type or method has " + Members.GenericArity(_id) + " generic parameter(s), "
                    + "but " + typeArguments.Length + " generic argument(s) were provided. A generic argument must be "
                    + "provided for each generic parameter.");
            }
            fixed (IntPtr* tables = RuntimeMethods.Tables(typeArguments))
            {
                return new RuntimeMethodInfo(Members.InstantiateMethod(_id, tables, typeArguments.Length));
            }
        }

        public override object Invoke(object obj, BindingFlags invokeAttr, Binder binder, object[] parameters,
            CultureInfo culture)
        {
            RuntimeMethods.CheckCallable(this, _id);
            RuntimeMethods.CheckTarget(this, obj);
            return RuntimeMethods.Invoke(_id, IsStatic ? null : obj, invokeAttr, parameters);
        }

        public override object[] GetCustomAttributes(bool inherit)
        {
            return AttributeSearch.Of(this, typeof(object), inherit);
        }

        public override object[] GetCustomAttributes(Type attributeType, bool inherit)
        {
            return AttributeSearch.Of(this, attributeType, inherit);
        }

        public override bool IsDefined(Type attributeType, bool inherit)
        {
            return AttributeSearch.IsDefined(this, attributeType, inherit);
        }

        public override bool Equals(object obj)
        {
            RuntimeMethodInfo other = obj as RuntimeMethodInfo;
            return (object)other != null && other._id == _id;
        }

        public override int GetHashCode()
        {
            return _id.GetHashCode();
        }

        public override string ToString()
        {
            return Delegate.GetMethodText(_id);
        }
    }

    internal sealed class RuntimeConstructorInfo : ConstructorInfo
    {
        private readonly IntPtr _id;

        internal RuntimeConstructorInfo(IntPtr id)
        {
            _id = id;
        }

        internal IntPtr Id => _id;

        public override string Name => Delegate.GetMethodName(_id);
        public override Type DeclaringType => Delegate.GetMethodOwner(_id);
        public override Type ReflectedType => DeclaringType;
        public override MethodAttributes Attributes => (MethodAttributes)Delegate.GetMethodAttributes(_id);
        public override int MetadataToken => Members.MethodToken(_id);
        internal override IntPtr ModuleTable => DeclaringType.TypeHandle.Value;
        public override bool ContainsGenericParameters => !Members.IsCallable(_id);

        public override RuntimeMethodHandle MethodHandle
        {
            get
            {
                RuntimeMethodHandle handle;
                handle.m_method = _id;
                return handle;
            }
        }

        public override ParameterInfo[] GetParameters()
        {
            return RuntimeMethods.Parameters(this, _id);
        }

        /// <summary>Makes an object.</summary>
        public override object Invoke(BindingFlags invokeAttr, Binder binder, object[] parameters, CultureInfo culture)
        {
            if (DeclaringType.ContainsGenericParameters)
            {
                throw new MemberAccessException("Cannot create an instance of " + DeclaringType
                    + " because Type.ContainsGenericParameters is true.");
            }
            var type = (RuntimeType)DeclaringType;
            if (IsStatic)
            {
                throw new MemberAccessException("Type initializer was not callable.");
            }
            if (type.IsAbstract) throw new MemberAccessException("Cannot create an abstract class.");
            object made = RuntimeType.Allocate(type.TablePointer);
            RuntimeMethods.Invoke(_id, made, invokeAttr, parameters);
            return made;
        }

        /// <summary>Runs the constructor on an object that there is.</summary>
        public override object Invoke(object obj, BindingFlags invokeAttr, Binder binder, object[] parameters,
            CultureInfo culture)
        {
            RuntimeMethods.CheckCallable(this, _id);
            RuntimeMethods.CheckTarget(this, obj);
            RuntimeMethods.Invoke(_id, obj, invokeAttr, parameters);
            return null;
        }

        public override object[] GetCustomAttributes(bool inherit)
        {
            return AttributeSearch.Of(this, typeof(object), inherit);
        }

        public override object[] GetCustomAttributes(Type attributeType, bool inherit)
        {
            return AttributeSearch.Of(this, attributeType, inherit);
        }

        public override bool IsDefined(Type attributeType, bool inherit)
        {
            return AttributeSearch.IsDefined(this, attributeType, inherit);
        }

        public override bool Equals(object obj)
        {
            RuntimeConstructorInfo other = obj as RuntimeConstructorInfo;
            return (object)other != null && other._id == _id;
        }

        public override int GetHashCode()
        {
            return _id.GetHashCode();
        }

        public override string ToString()
        {
            return Delegate.GetMethodText(_id);
        }
    }
}
