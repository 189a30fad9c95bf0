using System.Collections.Generic;
using System.Reflection;
using Gatun;

namespace System
{
    // What a type has: generic arguments, members, attributes.
    internal sealed unsafe partial class RuntimeType
    {
        private const BindingFlags DeclaredOnly = BindingFlags.DeclaredOnly | BindingFlags.Instance | BindingFlags.Static
            | BindingFlags.Public | BindingFlags.NonPublic;

        public override Assembly Assembly => RuntimeAssembly.Of(m_table);

        public override string AssemblyQualifiedName
        {
            get
            {
                string name = FullName;
                return name == null ? null : name + ", " + Members.AssemblyName(m_table);
            }
        }

        public override int MetadataToken => Members.TypeToken(m_table);
        internal override IntPtr ModuleTable => MetadataToken == 0 ? IntPtr.Zero : m_table;
        internal override MemberInfo Overridden => BaseType;
        public override Type ReflectedType => DeclaringType;
        public override bool IsGenericType => GetGenericArgumentCount(m_table) > 0;
        public override bool IsGenericTypeDefinition => Members.IsGenericDefinition(m_table);
        public override bool IsConstructedGenericType => IsGenericType && !IsGenericTypeDefinition;
        public override bool ContainsGenericParameters => Members.IsOpen(m_table);
        public override bool IsGenericParameter => ElementTypeCode == ElementTypes.Variable;
        public override bool IsSZArray =>
            (Flags & (MethodTable.IsArray | MethodTable.IsMultiDimensionalArray)) == MethodTable.IsArray;
        public override bool IsByRefLike => IsDefined(typeof(Runtime.CompilerServices.IsByRefLikeAttribute), false);

        protected override bool IsByRefImpl()
        {
            return ElementTypeCode == ElementTypes.ByRef;
        }

        protected override bool IsPointerImpl()
        {
            return ElementTypeCode == ElementTypes.Pointer;
        }

        protected override bool HasElementTypeImpl()
        {
            return IsArrayImpl() || IsByRefImpl() || IsPointerImpl();
        }

        protected override TypeAttributes GetAttributeFlagsImpl()
        {
            if (IsArrayImpl()) return TypeAttributes.Public | TypeAttributes.Sealed | TypeAttributes.Serializable;
            return (TypeAttributes)Members.TypeAttributes(m_table);
        }

        // Generic types.

        public override Type[] GetGenericArguments()
        {
            int count = GetGenericArgumentCount(m_table);
            if (count == 0) return EmptyTypes;
            bool definition = IsGenericTypeDefinition;
            Type[] arguments = new Type[count];
            for (int i = 0; i < count; i++)
            {
                arguments[i] = definition ? new GenericParameter(this, i) : OfTable(GetGenericArgument(m_table, i));
            }
            return arguments;
        }

        public override Type GetGenericTypeDefinition()
        {
            if (!IsGenericType) throw new InvalidOperationException("This operation is only valid on generic types.");
            return OfTable(Members.GenericDefinition(m_table));
        }

        public override Type MakeGenericType(params Type[] typeArguments)
        {
            if (typeArguments == null) throw new ArgumentNullException("instantiation");
            if (!IsGenericTypeDefinition)
            {
                throw new InvalidOperationException(ToString() + " is not a GenericTypeDefinition. MakeGenericType may only "
                    + "be called on a type for which Type.IsGenericTypeDefinition is true.");
            }
            int count = GetGenericArgumentCount(m_table);
            if (typeArguments.Length != count)
            {
                throw new ArgumentException("The number of generic arguments provided doesn't equal the arity of the "
                    + "generic type definition.", "instantiation");
            }
            foreach (Type argument in typeArguments)
            {
                if (argument is GenericParameter) return this;
                if (argument != null && (argument.IsByRef || argument.IsPointer || argument == typeof(void)))
                {
                    throw new ArgumentException("The type '" + argument + "' may not be used as a type argument.");
                }
            }
            fixed (IntPtr* tables = RuntimeMethods.Tables(typeArguments))
            {
                return OfTable(Members.InstantiateType(m_table, tables, count));
            }
        }

        public override Type MakeArrayType()
        {
            return OfTable(Members.ArrayOf(m_table, 0));
        }

        public override Type MakeArrayType(int rank)
        {
            if (rank <= 0) throw new IndexOutOfRangeException();
            return OfTable(Members.ArrayOf(m_table, rank));
        }

        public override Type MakePointerType()
        {
            return OfTable(Members.PointerTo(m_table));
        }

        public override Type MakeByRefType()
        {
            return OfTable(Members.ByRefTo(m_table));
        }

        // Members.

        public override Type[] GetInterfaces()
        {
            var interfaces = new Type[Members.InterfaceCount(m_table)];
            for (int i = 0; i < interfaces.Length; i++) interfaces[i] = OfTable(Members.InterfaceAt(m_table, i));
            return interfaces;
        }

        public override Type GetInterface(string name, bool ignoreCase)
        {
            if (name == null) throw new ArgumentNullException();
            StringComparison comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
            bool qualified = name.IndexOf('.') >= 0;
            foreach (Type type in GetInterfaces())
            {
                string own = qualified ? type.Namespace + "." + type.Name : type.Name;
                if (string.Equals(own, name, comparison)) return type;
            }
            return null;
        }

        // Whether a member of this or, where it is inherited, of a base class is wanted.
        private static bool Wanted(BindingFlags flags, bool isPublic, bool isStatic, bool isPrivate, bool inherited)
        {
            if ((flags & (isPublic ? BindingFlags.Public : BindingFlags.NonPublic)) == 0) return false;
            if ((flags & (isStatic ? BindingFlags.Static : BindingFlags.Instance)) == 0) return false;
            if (!inherited) return true;
            return !isPrivate && (!isStatic || (flags & BindingFlags.FlattenHierarchy) != 0);
        }

        private List<MethodInfo> Methods(BindingFlags flags, string name)
        {
            var found = new List<MethodInfo>();
            for (RuntimeType type = this; type != null; type = (RuntimeType)type.BaseType)
            {
                int inherited = found.Count;
                for (int i = 0; i < Members.MethodCount(type.m_table); i++)
                {
                    var method = RuntimeMethods.Of(Members.MethodAt(type.m_table, i)) as RuntimeMethodInfo;
                    if ((object)method == null || (name != null && !Matches(method.Name, name, flags))) continue;
                    if (!Wanted(flags, method.IsPublic, method.IsStatic, method.IsPrivate, type != this)) continue;
                    if (type != this && method.IsVirtual && IsOverridden(method, found, inherited)) continue;
                    found.Add(method);
                }
                if ((flags & BindingFlags.DeclaredOnly) != 0) break;
            }
            return found;
        }

        private static bool Matches(string name, string wanted, BindingFlags flags)
        {
            return (flags & BindingFlags.IgnoreCase) != 0 ? string.Equals(name, wanted, StringComparison.OrdinalIgnoreCase)
                : name == wanted;
        }

        private static bool IsOverridden(RuntimeMethodInfo method, List<MethodInfo> found, int count)
        {
            for (int i = 0; i < count; i++)
            {
                if (found[i].IsVirtual && found[i].Name == method.Name && SameParameters(found[i], method)) return true;
            }
            return false;
        }

        private static bool SameParameters(MethodBase left, MethodBase right)
        {
            return SameTypes(left.GetParameters(), right.GetParameters());
        }

        private static bool SameTypes(ParameterInfo[] left, ParameterInfo[] right)
        {
            if (left.Length != right.Length) return false;
            for (int i = 0; i < left.Length; i++)
            {
                if (left[i].ParameterType != right[i].ParameterType) return false;
            }
            return true;
        }

        // How well parameters take arguments of some types: 2 exactly, 1 by conversion, 0 not.
        private static int Fit(ParameterInfo[] parameters, Type[] types)
        {
            if (parameters.Length != types.Length) return 0;
            int fit = 2;
            for (int i = 0; i < types.Length; i++)
            {
                Type wanted = parameters[i].ParameterType;
                if (wanted == types[i]) continue;
                bool widens = types[i].IsPrimitive && wanted.IsPrimitive
                    && PrimitiveWidening.IsAllowed(((RuntimeType)types[i]).ElementTypeCode, ((RuntimeType)wanted).ElementTypeCode);
                if (!widens && !wanted.IsAssignableFrom(types[i])) return 0;
                fit = 1;
            }
            return fit;
        }

        private static T Best<T>(List<T> candidates, Type[] types) where T : MethodBase
        {
            if (candidates.Count == 0) return null;
            T best = null;
            int bestFit = 0;
            bool ambiguous = false;
            foreach (T candidate in candidates)
            {
                int fit = types == null ? 2 : Fit(candidate.GetParameters(), types);
                if (fit == 0 || fit < bestFit) continue;
                if (fit > bestFit)
                {
                    best = candidate;
                    bestFit = fit;
                    ambiguous = false;
                    continue;
                }
                // The same signature further up is hidden.
                if (best.DeclaringType != candidate.DeclaringType && SameParameters(best, candidate)) continue;
                if (types != null && IsNarrower(best, candidate)) continue;
                if (types != null && IsNarrower(candidate, best)) best = candidate;
                else ambiguous = true;
            }
            if (ambiguous) throw new AmbiguousMatchException();
            return best;
        }

        private static bool IsNarrower(MethodBase left, MethodBase right)
        {
            ParameterInfo[] parameters = left.GetParameters();
            var types = new Type[parameters.Length];
            for (int i = 0; i < types.Length; i++) types[i] = parameters[i].ParameterType;
            return Fit(right.GetParameters(), types) > 0;
        }

        public override MethodInfo[] GetMethods(BindingFlags bindingAttr)
        {
            return Methods(bindingAttr, null).ToArray();
        }

        protected override MethodInfo GetMethodImpl(string name, BindingFlags bindingAttr, Binder binder,
            CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers)
        {
            return Best(Methods(bindingAttr, name), types);
        }

        private List<ConstructorInfo> Constructors(BindingFlags flags)
        {
            var found = new List<ConstructorInfo>();
            for (int i = 0; i < Members.MethodCount(m_table); i++)
            {
                var constructor = RuntimeMethods.Of(Members.MethodAt(m_table, i)) as ConstructorInfo;
                if ((object)constructor != null
                    && Wanted(flags, constructor.IsPublic, constructor.IsStatic, constructor.IsPrivate, false))
                {
                    found.Add(constructor);
                }
            }
            return found;
        }

        public override ConstructorInfo[] GetConstructors(BindingFlags bindingAttr)
        {
            return Constructors(bindingAttr).ToArray();
        }

        protected override ConstructorInfo GetConstructorImpl(BindingFlags bindingAttr, Binder binder,
            CallingConventions callConvention, Type[] types, ParameterModifier[] modifiers)
        {
            return Best(Constructors(bindingAttr), types);
        }

        public override FieldInfo[] GetFields(BindingFlags bindingAttr)
        {
            var found = new List<FieldInfo>();
            for (RuntimeType type = this; type != null; type = (RuntimeType)type.BaseType)
            {
                for (int i = 0; i < Members.FieldCount(type.m_table); i++)
                {
                    var field = new RuntimeFieldInfo(type, i);
                    if (Wanted(bindingAttr, field.IsPublic, field.IsStatic, field.IsPrivate, type != this)) found.Add(field);
                }
                if ((bindingAttr & BindingFlags.DeclaredOnly) != 0) break;
            }
            return found.ToArray();
        }

        public override FieldInfo GetField(string name, BindingFlags bindingAttr)
        {
            if (name == null) throw new ArgumentNullException("name");
            foreach (FieldInfo field in GetFields(bindingAttr))
            {
                if (Matches(field.Name, name, bindingAttr)) return field;
            }
            return null;
        }

        public override PropertyInfo[] GetProperties(BindingFlags bindingAttr)
        {
            var found = new List<PropertyInfo>();
            for (RuntimeType type = this; type != null; type = (RuntimeType)type.BaseType)
            {
                int inherited = found.Count;
                for (int i = 0; i < Members.PropertyCount(type.m_table); i++)
                {
                    var property = new RuntimePropertyInfo(type, i);
                    MethodInfo accessor = property.MostVisible;
                    if ((object)accessor == null
                        || !Wanted(bindingAttr, accessor.IsPublic, accessor.IsStatic, accessor.IsPrivate, type != this)) continue;
                    if (!IsHidden(property, found, inherited)) found.Add(property);
                }
                if ((bindingAttr & BindingFlags.DeclaredOnly) != 0) break;
            }
            return found.ToArray();
        }

        private static bool IsHidden(PropertyInfo property, List<PropertyInfo> found, int count)
        {
            for (int i = 0; i < count; i++)
            {
                if (found[i].Name == property.Name && found[i].PropertyType == property.PropertyType
                    && SameTypes(found[i].GetIndexParameters(), property.GetIndexParameters())) return true;
            }
            return false;
        }

        protected override PropertyInfo GetPropertyImpl(string name, BindingFlags bindingAttr, Binder binder,
            Type returnType, Type[] types, ParameterModifier[] modifiers)
        {
            PropertyInfo best = null;
            foreach (PropertyInfo property in GetProperties(bindingAttr))
            {
                if (!Matches(property.Name, name, bindingAttr)) continue;
                if (returnType != null && property.PropertyType != returnType) continue;
                if (types != null && Fit(property.GetIndexParameters(), types) == 0) continue;
                if (best == null) best = property;
                else if (best.DeclaringType == property.DeclaringType) throw new AmbiguousMatchException();
            }
            return best;
        }

        public override MemberInfo[] GetMembers(BindingFlags bindingAttr)
        {
            var found = new List<MemberInfo>();
            found.AddRange(GetMethods(bindingAttr));
            found.AddRange(GetConstructors(bindingAttr));
            found.AddRange(GetProperties(bindingAttr));
            found.AddRange(GetFields(bindingAttr));
            found.AddRange(GetNestedTypes(bindingAttr));
            return found.ToArray();
        }

        public override Type[] GetNestedTypes(BindingFlags bindingAttr)
        {
            var found = new List<Type>();
            for (int i = 0; i < Members.NestedCount(m_table); i++)
            {
                Type type = OfTable(Members.NestedAt(m_table, i));
                if ((bindingAttr & (type.IsNestedPublic ? BindingFlags.Public : BindingFlags.NonPublic)) != 0) found.Add(type);
            }
            return found.ToArray();
        }

        public override Type GetNestedType(string name, BindingFlags bindingAttr)
        {
            if (name == null) throw new ArgumentNullException();
            foreach (Type type in GetNestedTypes(bindingAttr))
            {
                if (Matches(type.Name, name, bindingAttr)) return type;
            }
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
    }
}
