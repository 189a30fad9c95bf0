using System.Collections.Generic;
using Gatun;

namespace System.Reflection
{
    /// <summary>Makes the custom attributes of a member, each time anew.</summary>
    internal static class AttributeSearch
    {
        internal static object[] Of(MemberInfo member, Type wanted, bool inherit)
        {
            if ((object)wanted == null) throw new ArgumentNullException("attributeType");
            var found = new List<object>();
            for (MemberInfo at = member; (object)at != null; at = inherit ? at.Overridden : null)
            {
                Add(found, at.ModuleTable, at.MetadataToken, wanted, (object)at != (object)member);
            }
            return Typed(found, wanted);
        }

        internal static object[] Of(IntPtr moduleTable, int token, Type wanted)
        {
            if ((object)wanted == null) throw new ArgumentNullException("attributeType");
            var found = new List<object>();
            Add(found, moduleTable, token, wanted, false);
            return Typed(found, wanted);
        }

        private static object[] Typed(List<object> found, Type wanted)
        {
            bool asked = wanted != typeof(object) && !wanted.IsValueType && !wanted.ContainsGenericParameters;
            var array = asked ? (object[])Array.CreateInstance(wanted, found.Count) : new object[found.Count];
            found.CopyTo(array);
            return array;
        }

        internal static bool IsDefined(MemberInfo member, Type wanted, bool inherit)
        {
            if ((object)wanted == null) throw new ArgumentNullException("attributeType");
            for (MemberInfo at = member; (object)at != null; at = inherit ? at.Overridden : null)
            {
                for (int i = 0; i < Members.AttributeCount(at.ModuleTable, at.MetadataToken); i++)
                {
                    IntPtr table = Members.AttributeType(at.ModuleTable, at.MetadataToken, i);
                    if (table == IntPtr.Zero || !wanted.IsAssignableFrom(RuntimeType.OfTable(table))) continue;
                    if ((object)at == (object)member || Usage(RuntimeType.OfTable(table)).Inherited) return true;
                }
            }
            return false;
        }

        private static void Add(List<object> found, IntPtr moduleTable, int token, Type wanted, bool inherited)
        {
            if (moduleTable == IntPtr.Zero) return;
            for (int i = 0; i < Members.AttributeCount(moduleTable, token); i++)
            {
                IntPtr table = Members.AttributeType(moduleTable, token, i);
                if (table == IntPtr.Zero) continue;
                Type type = RuntimeType.OfTable(table);
                if (!wanted.IsAssignableFrom(type)) continue;
                if (inherited && !MayComeFromBase(type, found)) continue;
                found.Add(Make(type, moduleTable, token, i));
            }
        }

        private static bool MayComeFromBase(Type type, List<object> found)
        {
            AttributeUsageAttribute usage = Usage(type);
            if (!usage.Inherited) return false;
            if (usage.AllowMultiple) return true;
            foreach (object attribute in found)
            {
                if (attribute.GetType() == type) return false;
            }
            return true;
        }

        private static AttributeUsageAttribute Usage(Type type)
        {
            for (Type at = type; (object)at != null; at = at.BaseType)
            {
                object[] own = Of(at, typeof(AttributeUsageAttribute), false);
                if (own.Length > 0) return (AttributeUsageAttribute)own[0];
            }
            return new AttributeUsageAttribute(AttributeTargets.All);
        }

        private static object Make(Type type, IntPtr moduleTable, int token, int index)
        {
            var constructor = new RuntimeConstructorInfo(Members.AttributeConstructor(moduleTable, token, index));
            object attribute = constructor.Invoke(BindingFlags.DoNotWrapExceptions, null,
                Members.AttributeArguments(moduleTable, token, index), null);
            object[] named = Members.AttributeProperties(moduleTable, token, index);
            for (int i = 0; i < named.Length; i += 2)
            {
                string name = (string)named[i];
                if (name[0] == '.') type.GetField(name.Substring(1)).SetValue(attribute, named[i + 1]);
                else type.GetProperty(name).SetValue(attribute, named[i + 1]);
            }
            return attribute;
        }
    }
}
