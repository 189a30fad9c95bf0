using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using Gatun;

namespace System
{
    public static class Activator
    {
        /// <summary>What <c>new T()</c> calls; the JIT supplies it for the type at hand.</summary>
        [Intrinsic, MethodImpl(MethodImplOptions.InternalCall)]
        public static extern T CreateInstance<T>();

        public static object CreateInstance(Type type)
        {
            return CreateInstance(type, false);
        }

        public static object CreateInstance(Type type, bool nonPublic)
        {
            RuntimeType made = Check(type);
            BindingFlags flags = BindingFlags.Instance | BindingFlags.Public | (nonPublic ? BindingFlags.NonPublic : 0);
            ConstructorInfo constructor = type.GetConstructor(flags, null, Type.EmptyTypes, null);
            if (constructor != null) return constructor.Invoke(null);
            if (!type.IsValueType)
            {
                throw new MissingMethodException("No parameterless constructor defined for type '" + type + "'.");
            }
            return (object)Nullable.GetUnderlyingType(type) != null ? null : RuntimeType.Allocate(made.TablePointer);
        }

        public static object CreateInstance(Type type, params object[] args)
        {
            return CreateInstance(type, BindingFlags.Instance | BindingFlags.Public, null, args, null);
        }

        public static object CreateInstance(Type type, object[] args, object[] activationAttributes)
        {
            return CreateInstance(type, args);
        }

        public static object CreateInstance(Type type, BindingFlags bindingAttr, Binder binder, object[] args,
            CultureInfo culture)
        {
            Check(type);
            if (args == null || args.Length == 0) return CreateInstance(type, (bindingAttr & BindingFlags.NonPublic) != 0);
            ConstructorInfo found = null;
            foreach (ConstructorInfo constructor in type.GetConstructors(bindingAttr & ~BindingFlags.Static))
            {
                if (!Takes(constructor.GetParameters(), args)) continue;
                if (found == null || IsNarrower(constructor, found)) found = constructor;
            }
            if (found == null)
            {
                throw new MissingMethodException("Constructor on type '" + type.FullName + "' not found.");
            }
            return found.Invoke(args);
        }

        private static RuntimeType Check(Type type)
        {
            if ((object)type == null) throw new ArgumentNullException("type");
            var made = type as RuntimeType;
            if ((object)made == null) throw new ArgumentException("Type must be a type provided by the runtime.", "type");
            if (type.ContainsGenericParameters)
            {
                throw new ArgumentException("Cannot create an instance of " + type
                    + " because Type.ContainsGenericParameters is true.");
            }
            if (type.IsInterface) throw new MissingMethodException("Cannot create an instance of an interface.");
            if (type.IsAbstract) throw new MissingMethodException("Cannot create an abstract class.");
            return made;
        }

        private static bool Takes(ParameterInfo[] parameters, object[] args)
        {
            if (parameters.Length != args.Length) return false;
            for (int i = 0; i < args.Length; i++)
            {
                Type wanted = parameters[i].ParameterType;
                if (wanted.IsByRef) wanted = wanted.GetElementType();
                if (args[i] == null)
                {
                    if (wanted.IsValueType && (object)Nullable.GetUnderlyingType(wanted) == null) return false;
                }
                else if (!wanted.IsInstanceOfType(args[i]) && !Widens(args[i].GetType(), wanted))
                {
                    return false;
                }
            }
            return true;
        }

        private static bool Widens(Type from, Type to)
        {
            return from.IsPrimitive && to.IsPrimitive
                && PrimitiveWidening.IsAllowed(((RuntimeType)from).ElementTypeCode, ((RuntimeType)to).ElementTypeCode);
        }

        // Whether everything that the one takes fits the other as well.
        private static bool IsNarrower(ConstructorInfo one, ConstructorInfo other)
        {
            ParameterInfo[] left = one.GetParameters();
            ParameterInfo[] right = other.GetParameters();
            for (int i = 0; i < left.Length; i++)
            {
                Type from = left[i].ParameterType;
                Type to = right[i].ParameterType;
                if (from != to && !to.IsAssignableFrom(from) && !Widens(from, to)) return false;
            }
            return true;
        }
    }
}
