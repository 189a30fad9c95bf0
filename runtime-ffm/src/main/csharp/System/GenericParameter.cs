using System.Reflection;
using Gatun;

namespace System
{
    /// <summary>A generic parameter of a type's definition.</summary>
    internal sealed class GenericParameter : Type
    {
        private readonly RuntimeType _owner;
        private readonly int _position;

        internal GenericParameter(RuntimeType owner, int position)
        {
            _owner = owner;
            _position = position;
        }

        public override string Name => Members.ParameterName(_owner.TablePointer, _position);
        public override string FullName => null;
        public override string Namespace => _owner.Namespace;
        public override string AssemblyQualifiedName => null;
        public override Type BaseType => typeof(object);
        public override Assembly Assembly => _owner.Assembly;
        public override Type DeclaringType => _owner;
        public override bool IsGenericParameter => true;
        public override bool ContainsGenericParameters => true;
        public override bool IsConstructedGenericType => false;
        public override bool IsEnum => false;
        public override bool IsSZArray => false;
        public override bool IsByRefLike => false;
        public override int GenericParameterPosition => _position;
        public override MemberTypes MemberType => MemberTypes.TypeInfo;

        public override Type[] GetGenericArguments()
        {
            return EmptyTypes;
        }

        public override Type GetElementType()
        {
            return null;
        }

        protected override bool IsArrayImpl()
        {
            return false;
        }

        protected override bool IsPrimitiveImpl()
        {
            return false;
        }

        protected override bool IsByRefImpl()
        {
            return false;
        }

        protected override bool IsPointerImpl()
        {
            return false;
        }

        protected override bool HasElementTypeImpl()
        {
            return false;
        }

        protected override bool IsValueTypeImpl()
        {
            const int notNullableValueType = 8;
            return (Members.ParameterAttributes(_owner.TablePointer, _position) & notNullableValueType) != 0;
        }

        protected override TypeAttributes GetAttributeFlagsImpl()
        {
            return TypeAttributes.Public;
        }

        public override MethodInfo[] GetMethods(BindingFlags bindingAttr)
        {
            return typeof(object).GetMethods(bindingAttr);
        }

        public override FieldInfo[] GetFields(BindingFlags bindingAttr)
        {
            return typeof(object).GetFields(bindingAttr);
        }

        public override PropertyInfo[] GetProperties(BindingFlags bindingAttr)
        {
            return typeof(object).GetProperties(bindingAttr);
        }

        public override ConstructorInfo[] GetConstructors(BindingFlags bindingAttr)
        {
            return new ConstructorInfo[0];
        }

        public override MemberInfo[] GetMembers(BindingFlags bindingAttr)
        {
            return typeof(object).GetMembers(bindingAttr);
        }

        public override Type[] GetNestedTypes(BindingFlags bindingAttr)
        {
            return EmptyTypes;
        }

        public override Type[] GetInterfaces()
        {
            return EmptyTypes;
        }

        public override FieldInfo GetField(string name, BindingFlags bindingAttr)
        {
            return null;
        }

        public override Type GetNestedType(string name, BindingFlags bindingAttr)
        {
            return null;
        }

        public override Type GetInterface(string name, bool ignoreCase)
        {
            return null;
        }

        protected override MethodInfo GetMethodImpl(string name, BindingFlags bindingAttr, Binder binder,
            CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers)
        {
            return types == null ? typeof(object).GetMethod(name, bindingAttr)
                : typeof(object).GetMethod(name, bindingAttr, binder, types, modifiers);
        }

        protected override PropertyInfo GetPropertyImpl(string name, BindingFlags bindingAttr, Binder binder,
            Type returnType, Type[] types, ParameterModifier[] modifiers)
        {
            return null;
        }

        protected override ConstructorInfo GetConstructorImpl(BindingFlags bindingAttr, Binder binder,
            CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers)
        {
            return null;
        }

        public override object[] GetCustomAttributes(bool inherit)
        {
            return new object[0];
        }

        public override object[] GetCustomAttributes(Type attributeType, bool inherit)
        {
            return new object[0];
        }

        public override bool IsDefined(Type attributeType, bool inherit)
        {
            return false;
        }

        public override bool Equals(object o)
        {
            GenericParameter other = o as GenericParameter;
            return (object)other != null && other._owner == _owner && other._position == _position;
        }

        public override int GetHashCode()
        {
            return _owner.GetHashCode() + _position;
        }

        public override string ToString()
        {
            return Name;
        }
    }
}
