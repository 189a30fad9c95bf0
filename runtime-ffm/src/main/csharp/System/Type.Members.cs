using System.Globalization;
using System.Reflection;

namespace System
{
    // The members of a type: what a class derived from this must find, and the ways to ask for it.
    public abstract partial class Type
    {
        private const BindingFlags DefaultLookup = BindingFlags.Instance | BindingFlags.Static | BindingFlags.Public;

        public abstract MethodInfo[] GetMethods(BindingFlags bindingAttr);

        public abstract FieldInfo[] GetFields(BindingFlags bindingAttr);

        public abstract PropertyInfo[] GetProperties(BindingFlags bindingAttr);

        public abstract ConstructorInfo[] GetConstructors(BindingFlags bindingAttr);

        public abstract MemberInfo[] GetMembers(BindingFlags bindingAttr);

        public abstract Type[] GetNestedTypes(BindingFlags bindingAttr);

        public abstract Type[] GetInterfaces();

        public abstract FieldInfo GetField(string name, BindingFlags bindingAttr);

        public abstract Type GetNestedType(string name, BindingFlags bindingAttr);

        public abstract Type GetInterface(string name, bool ignoreCase);

        protected abstract MethodInfo GetMethodImpl(string name, BindingFlags bindingAttr, Binder binder,
            CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers);

        protected abstract PropertyInfo GetPropertyImpl(string name, BindingFlags bindingAttr, Binder binder,
            Type returnType, Type[] types, ParameterModifier[] modifiers);

        protected abstract ConstructorInfo GetConstructorImpl(BindingFlags bindingAttr, Binder binder,
            CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers);

        public MethodInfo[] GetMethods()
        {
            return GetMethods(DefaultLookup);
        }

        public FieldInfo[] GetFields()
        {
            return GetFields(DefaultLookup);
        }

        public PropertyInfo[] GetProperties()
        {
            return GetProperties(DefaultLookup);
        }

        public ConstructorInfo[] GetConstructors()
        {
            return GetConstructors(BindingFlags.Instance | BindingFlags.Public);
        }

        public MemberInfo[] GetMembers()
        {
            return GetMembers(DefaultLookup);
        }

        public Type[] GetNestedTypes()
        {
            return GetNestedTypes(DefaultLookup);
        }

        public MemberInfo[] GetMember(string name)
        {
            return GetMember(name, DefaultLookup);
        }

        public virtual MemberInfo[] GetMember(string name, BindingFlags bindingAttr)
        {
            if (name == null) throw new ArgumentNullException("name");
            var found = new Collections.Generic.List<MemberInfo>();
            foreach (MemberInfo member in GetMembers(bindingAttr))
            {
                if (member.Name == name) found.Add(member);
            }
            return found.ToArray();
        }

        public MethodInfo GetMethod(string name)
        {
            return GetMethod(name, DefaultLookup);
        }

        public MethodInfo GetMethod(string name, BindingFlags bindingAttr)
        {
            if (name == null) throw new ArgumentNullException("name");
            return GetMethodImpl(name, bindingAttr, null, CallingConventions.Any, null, null);
        }

        public MethodInfo GetMethod(string name, Type[] types)
        {
            return GetMethod(name, DefaultLookup, null, types, null);
        }

        public MethodInfo GetMethod(string name, Type[] types, ParameterModifier[] modifiers)
        {
            return GetMethod(name, DefaultLookup, null, types, modifiers);
        }

        public MethodInfo GetMethod(string name, BindingFlags bindingAttr, Binder binder, Type[] types,
            ParameterModifier[] modifiers)
        {
            return GetMethod(name, bindingAttr, binder, CallingConventions.Any, types, modifiers);
        }

        public MethodInfo GetMethod(string name, BindingFlags bindingAttr, Binder binder,
            CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers)
        {
            if (name == null) throw new ArgumentNullException("name");
            CheckTypes(types);
            return GetMethodImpl(name, bindingAttr, binder, callConvention, types, modifiers);
        }

        private static void CheckTypes(Type[] types)
        {
            if (types == null) throw new ArgumentNullException("types");
            foreach (Type type in types)
            {
                if (type == null) throw new ArgumentNullException("types");
            }
        }

        public FieldInfo GetField(string name)
        {
            return GetField(name, DefaultLookup);
        }

        public PropertyInfo GetProperty(string name)
        {
            return GetProperty(name, DefaultLookup);
        }

        public PropertyInfo GetProperty(string name, BindingFlags bindingAttr)
        {
            if (name == null) throw new ArgumentNullException("name");
            return GetPropertyImpl(name, bindingAttr, null, null, null, null);
        }

        public PropertyInfo GetProperty(string name, Type returnType)
        {
            if (name == null) throw new ArgumentNullException("name");
            return GetPropertyImpl(name, DefaultLookup, null, returnType, null, null);
        }

        public PropertyInfo GetProperty(string name, Type[] types)
        {
            if (name == null) throw new ArgumentNullException("name");
            CheckTypes(types);
            return GetPropertyImpl(name, DefaultLookup, null, null, types, null);
        }

        public PropertyInfo GetProperty(string name, Type returnType, Type[] types)
        {
            if (name == null) throw new ArgumentNullException("name");
            CheckTypes(types);
            return GetPropertyImpl(name, DefaultLookup, null, returnType, types, null);
        }

        public ConstructorInfo GetConstructor(Type[] types)
        {
            return GetConstructor(BindingFlags.Instance | BindingFlags.Public, null, types, null);
        }

        public ConstructorInfo GetConstructor(BindingFlags bindingAttr, Binder binder, Type[] types,
            ParameterModifier[] modifiers)
        {
            return GetConstructor(bindingAttr, binder, CallingConventions.Any, types, modifiers);
        }

        public ConstructorInfo GetConstructor(BindingFlags bindingAttr, Binder binder, CallingConventions callConvention,
            Type[] types, ParameterModifier[] modifiers)
        {
            CheckTypes(types);
            return GetConstructorImpl(bindingAttr, binder, callConvention, types, modifiers);
        }

        public ConstructorInfo TypeInitializer => GetConstructorImpl(
            BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic, null, CallingConventions.Any, EmptyTypes, null);

        public Type GetNestedType(string name)
        {
            return GetNestedType(name, DefaultLookup);
        }

        public Type GetInterface(string name)
        {
            return GetInterface(name, false);
        }
    }
}
