using System.Collections.Generic;
using Gatun;

namespace System.Reflection
{
    public abstract class Assembly
    {
        protected Assembly()
        {
        }

        public virtual string FullName => throw new NotImplementedException();

        public virtual MethodInfo EntryPoint => throw new NotImplementedException();

        public virtual Type[] GetTypes()
        {
            throw new NotImplementedException();
        }

        public virtual Type[] GetExportedTypes()
        {
            throw new NotImplementedException();
        }

        public virtual AssemblyName GetName()
        {
            throw new NotImplementedException();
        }

        public virtual Type GetType(string name)
        {
            return GetType(name, false);
        }

        public virtual Type GetType(string name, bool throwOnError)
        {
            throw new NotImplementedException();
        }

        public object CreateInstance(string typeName)
        {
            Type type = GetType(typeName);
            return type == null ? null : Activator.CreateInstance(type);
        }

        public static Assembly GetAssembly(Type type)
        {
            if (type == null) throw new ArgumentNullException("type");
            return type.Assembly;
        }

        public override string ToString()
        {
            return FullName ?? base.ToString();
        }

        public override bool Equals(object o)
        {
            return base.Equals(o);
        }

        public override int GetHashCode()
        {
            return base.GetHashCode();
        }

        public static bool operator ==(Assembly left, Assembly right)
        {
            return (object)left == (object)right || ((object)left != null && left.Equals(right));
        }

        public static bool operator !=(Assembly left, Assembly right)
        {
            return !(left == right);
        }
    }

    public sealed class AssemblyName
    {
        private readonly string _full;

        public AssemblyName()
        {
        }

        public AssemblyName(string assemblyName)
        {
            if (assemblyName == null) throw new ArgumentNullException("assemblyName");
            if (assemblyName.Length == 0) throw new ArgumentException("String cannot have zero length.", "assemblyName");
            _full = assemblyName;
            foreach (string part in assemblyName.Split(','))
            {
                string text = part.Trim();
                if (Name == null) Name = text;
                else if (text.StartsWith("Version=", StringComparison.Ordinal)) Version = Version.Parse(text.Substring(8));
            }
        }

        public string Name { get; set; }

        public Version Version { get; set; }

        public string FullName => _full ?? Name ?? string.Empty;

        public override string ToString()
        {
            return FullName;
        }
    }

    /// <summary>An assembly, known by one of its types.</summary>
    internal sealed class RuntimeAssembly : Assembly
    {
        private static readonly Dictionary<string, RuntimeAssembly> s_all = new Dictionary<string, RuntimeAssembly>();

        private readonly IntPtr _table;
        private readonly string _name;

        private RuntimeAssembly(IntPtr table, string name)
        {
            _table = table;
            _name = name;
        }

        internal static RuntimeAssembly Of(IntPtr table)
        {
            string name = Members.AssemblyName(table);
            lock (s_all)
            {
                RuntimeAssembly assembly;
                if (!s_all.TryGetValue(name, out assembly)) s_all.Add(name, assembly = new RuntimeAssembly(table, name));
                return assembly;
            }
        }

        public override string FullName => _name;

        public override MethodInfo EntryPoint
        {
            get
            {
                IntPtr method = Members.EntryPoint(_table);
                return method == IntPtr.Zero ? null : new RuntimeMethodInfo(method);
            }
        }

        // The first row is not a type, but what is outside of all types.
        public override Type[] GetTypes()
        {
            var types = new Type[Members.AssemblyTypeCount(_table) - 1];
            for (int i = 0; i < types.Length; i++) types[i] = RuntimeType.OfTable(Members.AssemblyTypeAt(_table, i + 1));
            return types;
        }

        public override Type[] GetExportedTypes()
        {
            var visible = new List<Type>();
            foreach (Type type in GetTypes())
            {
                if (type.IsVisible) visible.Add(type);
            }
            return visible.ToArray();
        }

        public override AssemblyName GetName()
        {
            return new AssemblyName(_name);
        }

        public override Type GetType(string name, bool throwOnError)
        {
            if (name == null) throw new ArgumentNullException("name");
            IntPtr table = Members.FindType(name, _table, false);
            if (table != IntPtr.Zero && Members.AssemblyName(table) == _name) return RuntimeType.OfTable(table);
            if (throwOnError) throw new TypeLoadException("Could not load type '" + name + "' from assembly '" + _name + "'.");
            return null;
        }
    }
}
