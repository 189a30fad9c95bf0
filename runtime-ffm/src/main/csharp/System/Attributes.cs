using System.Reflection;

namespace System
{
    [AttributeUsage(AttributeTargets.All, Inherited = true, AllowMultiple = false)]
    public abstract class Attribute
    {
        protected Attribute()
        {
        }

        public virtual object TypeId => GetType();

        public virtual bool Match(object obj)
        {
            return Equals(obj);
        }

        public virtual bool IsDefaultAttribute()
        {
            return false;
        }

        // Attributes are equal when their fields are.
        public override bool Equals(object obj)
        {
            if (obj == null || GetType() != obj.GetType()) return false;
            for (Type type = GetType(); type != typeof(Attribute); type = type.BaseType)
            {
                foreach (FieldInfo field in type.GetFields(OwnFields))
                {
                    if (!SameValue(field.GetValue(this), field.GetValue(obj))) return false;
                }
            }
            return true;
        }

        private const BindingFlags OwnFields =
            BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

        private static bool SameValue(object left, object right)
        {
            if (!(left is Array first) || !(right is Array second)) return Equals(left, right);
            if (first.GetType() != second.GetType() || first.Length != second.Length) return false;
            for (int i = 0; i < first.Length; i++)
            {
                if (!SameValue(first.GetValue(i), second.GetValue(i))) return false;
            }
            return true;
        }

        public override int GetHashCode()
        {
            foreach (FieldInfo field in GetType().GetFields(OwnFields))
            {
                object value = field.GetValue(this);
                if (value != null && !(value is Array)) return value.GetHashCode();
            }
            return GetType().GetHashCode();
        }

        public static Attribute[] GetCustomAttributes(MemberInfo element)
        {
            return GetCustomAttributes(element, true);
        }

        public static Attribute[] GetCustomAttributes(MemberInfo element, bool inherit)
        {
            return GetCustomAttributes(element, typeof(Attribute), inherit);
        }

        public static Attribute[] GetCustomAttributes(MemberInfo element, Type type)
        {
            return GetCustomAttributes(element, type, true);
        }

        public static Attribute[] GetCustomAttributes(MemberInfo element, Type type, bool inherit)
        {
            Check(element, type);
            return (Attribute[])element.GetCustomAttributes(type, inherit);
        }

        public static Attribute GetCustomAttribute(MemberInfo element, Type attributeType)
        {
            return GetCustomAttribute(element, attributeType, true);
        }

        public static Attribute GetCustomAttribute(MemberInfo element, Type attributeType, bool inherit)
        {
            Attribute[] found = GetCustomAttributes(element, attributeType, inherit);
            if (found.Length == 0) return null;
            if (found.Length == 1) return found[0];
            throw new AmbiguousMatchException("Multiple custom attributes of the same type found.");
        }

        public static bool IsDefined(MemberInfo element, Type attributeType)
        {
            return IsDefined(element, attributeType, true);
        }

        public static bool IsDefined(MemberInfo element, Type attributeType, bool inherit)
        {
            Check(element, attributeType);
            return element.IsDefined(attributeType, inherit);
        }

        private static void Check(MemberInfo element, Type type)
        {
            if (element == null) throw new ArgumentNullException("element");
            if (type == null) throw new ArgumentNullException("attributeType");
            if (type != typeof(Attribute) && !type.IsSubclassOf(typeof(Attribute)))
            {
                throw new ArgumentException("Type passed in must be derived from System.Attribute or System.Attribute itself.");
            }
        }
    }

    [Flags]
    public enum AttributeTargets
    {
        Assembly = 0x0001,
        Module = 0x0002,
        Class = 0x0004,
        Struct = 0x0008,
        Enum = 0x0010,
        Constructor = 0x0020,
        Method = 0x0040,
        Property = 0x0080,
        Field = 0x0100,
        Event = 0x0200,
        Interface = 0x0400,
        Parameter = 0x0800,
        Delegate = 0x1000,
        ReturnValue = 0x2000,
        GenericParameter = 0x4000,
        All = 0x7FFF
    }

    [AttributeUsage(AttributeTargets.Class, Inherited = true)]
    public sealed class AttributeUsageAttribute : Attribute
    {
        public AttributeUsageAttribute(AttributeTargets validOn)
        {
            ValidOn = validOn;
            Inherited = true;
        }

        public AttributeTargets ValidOn { get; }
        public bool AllowMultiple { get; set; }
        public bool Inherited { get; set; }
    }

    [AttributeUsage(AttributeTargets.Enum, Inherited = false)]
    public class FlagsAttribute : Attribute
    {
        public FlagsAttribute()
        {
        }
    }

    [AttributeUsage(AttributeTargets.Parameter, Inherited = true, AllowMultiple = false)]
    public sealed class ParamArrayAttribute : Attribute
    {
        public ParamArrayAttribute()
        {
        }
    }

    [AttributeUsage(AttributeTargets.Field, Inherited = false)]
    public class ThreadStaticAttribute : Attribute
    {
        public ThreadStaticAttribute()
        {
        }
    }

    [AttributeUsage(AttributeTargets.Field, Inherited = false)]
    public sealed class NonSerializedAttribute : Attribute
    {
        public NonSerializedAttribute()
        {
        }
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum
        | AttributeTargets.Delegate,
                    Inherited = false)]
    public sealed class SerializableAttribute : Attribute
    {
        public SerializableAttribute()
        {
        }
    }

    [AttributeUsage(AttributeTargets.All, Inherited = true, AllowMultiple = false)]
    public sealed class CLSCompliantAttribute : Attribute
    {
        public CLSCompliantAttribute(bool isCompliant)
        {
            IsCompliant = isCompliant;
        }

        public bool IsCompliant { get; }
    }

    [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Enum
        | AttributeTargets.Constructor
                    | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Field
                        | AttributeTargets.Event
                    | AttributeTargets.Interface | AttributeTargets.Delegate, Inherited = false)]
    public sealed class ObsoleteAttribute : Attribute
    {
        public ObsoleteAttribute()
        {
        }

        public ObsoleteAttribute(string message)
        {
            Message = message;
        }

        public ObsoleteAttribute(string message, bool error)
        {
            Message = message;
            IsError = error;
        }

        public string Message { get; }
        public bool IsError { get; }
    }

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class STAThreadAttribute : Attribute
    {
        public STAThreadAttribute()
        {
        }
    }

    [AttributeUsage(AttributeTargets.Method)]
    public sealed class MTAThreadAttribute : Attribute
    {
        public MTAThreadAttribute()
        {
        }
    }
}
