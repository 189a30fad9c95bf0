using System.Globalization;
using Gatun;

namespace System.Reflection
{
    public abstract class PropertyInfo : MemberInfo
    {
        protected PropertyInfo()
        {
        }

        public override MemberTypes MemberType => MemberTypes.Property;

        public abstract Type PropertyType { get; }

        public abstract bool CanRead { get; }

        public abstract bool CanWrite { get; }

        public abstract MethodInfo GetGetMethod(bool nonPublic);

        public abstract MethodInfo GetSetMethod(bool nonPublic);

        public abstract ParameterInfo[] GetIndexParameters();

        public virtual MethodInfo GetMethod => GetGetMethod(true);

        public virtual MethodInfo SetMethod => GetSetMethod(true);

        public MethodInfo GetGetMethod()
        {
            return GetGetMethod(false);
        }

        public MethodInfo GetSetMethod()
        {
            return GetSetMethod(false);
        }

        public MethodInfo[] GetAccessors()
        {
            return GetAccessors(false);
        }

        public abstract MethodInfo[] GetAccessors(bool nonPublic);

        public object GetValue(object obj)
        {
            return GetValue(obj, null);
        }

        public virtual object GetValue(object obj, object[] index)
        {
            return GetValue(obj, BindingFlags.Default, null, index, null);
        }

        public abstract object GetValue(object obj, BindingFlags invokeAttr, Binder binder, object[] index,
            CultureInfo culture);

        public void SetValue(object obj, object value)
        {
            SetValue(obj, value, null);
        }

        public virtual void SetValue(object obj, object value, object[] index)
        {
            SetValue(obj, value, BindingFlags.Default, null, index, null);
        }

        public abstract void SetValue(object obj, object value, BindingFlags invokeAttr, Binder binder, object[] index,
            CultureInfo culture);

        public override bool Equals(object obj)
        {
            return base.Equals(obj);
        }

        public override int GetHashCode()
        {
            return base.GetHashCode();
        }

        public static bool operator ==(PropertyInfo left, PropertyInfo right)
        {
            return (MemberInfo)left == (MemberInfo)right;
        }

        public static bool operator !=(PropertyInfo left, PropertyInfo right)
        {
            return !(left == right);
        }
    }

    internal sealed class RuntimePropertyInfo : PropertyInfo
    {
        private readonly RuntimeType _owner;
        private readonly int _index;
        private readonly RuntimeMethodInfo _getter;
        private readonly RuntimeMethodInfo _setter;

        internal RuntimePropertyInfo(RuntimeType owner, int index)
        {
            _owner = owner;
            _index = index;
            IntPtr getter = Members.PropertyGetter(owner.TablePointer, index);
            IntPtr setter = Members.PropertySetter(owner.TablePointer, index);
            if (getter != IntPtr.Zero) _getter = new RuntimeMethodInfo(getter);
            if (setter != IntPtr.Zero) _setter = new RuntimeMethodInfo(setter);
        }

        /// <summary>The accessor that says how far the property is visible.</summary>
        internal RuntimeMethodInfo MostVisible
        {
            get
            {
                if ((object)_getter == null) return _setter;
                if ((object)_setter == null) return _getter;
                return _getter.IsPublic || !_setter.IsPublic ? _getter : _setter;
            }
        }

        public override string Name => Members.PropertyName(_owner.TablePointer, _index);
        public override Type DeclaringType => _owner;
        public override Type ReflectedType => _owner;
        public override bool CanRead => (object)_getter != null;
        public override bool CanWrite => (object)_setter != null;
        public override int MetadataToken => Members.PropertyToken(_owner.TablePointer, _index);
        internal override IntPtr ModuleTable => _owner.TablePointer;

        public override Type PropertyType
        {
            get
            {
                if (CanRead) return _getter.ReturnType;
                ParameterInfo[] parameters = _setter.GetParameters();
                return parameters[parameters.Length - 1].ParameterType;
            }
        }

        public override ParameterInfo[] GetIndexParameters()
        {
            if (CanRead) return _getter.GetParameters();
            ParameterInfo[] parameters = _setter.GetParameters();
            return parameters[..^1];
        }

        public override MethodInfo GetGetMethod(bool nonPublic)
        {
            return CanRead && (nonPublic || _getter.IsPublic) ? _getter : null;
        }

        public override MethodInfo GetSetMethod(bool nonPublic)
        {
            return CanWrite && (nonPublic || _setter.IsPublic) ? _setter : null;
        }

        public override MethodInfo[] GetAccessors(bool nonPublic)
        {
            MethodInfo getter = GetGetMethod(nonPublic);
            MethodInfo setter = GetSetMethod(nonPublic);
            if ((object)getter == null) return (object)setter == null ? new MethodInfo[0] : new MethodInfo[] { setter };
            return (object)setter == null ? new MethodInfo[] { getter } : new MethodInfo[] { getter, setter };
        }

        public override object GetValue(object obj, BindingFlags invokeAttr, Binder binder, object[] index,
            CultureInfo culture)
        {
            if (!CanRead) throw new ArgumentException("Property Get method was not found.");
            return _getter.Invoke(obj, invokeAttr, binder, index, culture);
        }

        public override void SetValue(object obj, object value, BindingFlags invokeAttr, Binder binder, object[] index,
            CultureInfo culture)
        {
            if (!CanWrite) throw new ArgumentException("Property set method not found.");
            int count = index == null ? 0 : index.Length;
            var arguments = new object[count + 1];
            for (int i = 0; i < count; i++) arguments[i] = index[i];
            arguments[count] = value;
            _setter.Invoke(obj, invokeAttr, binder, arguments, culture);
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
            RuntimePropertyInfo other = obj as RuntimePropertyInfo;
            return (object)other != null && other._owner == _owner && other._index == _index;
        }

        public override int GetHashCode()
        {
            return _owner.GetHashCode() * 37 + _index;
        }

        public override string ToString()
        {
            string text = PropertyType.FormatTypeName() + " " + Name;
            ParameterInfo[] parameters = GetIndexParameters();
            if (parameters.Length == 0) return text;
            text += " [";
            for (int i = 0; i < parameters.Length; i++)
            {
                text += (i == 0 ? "" : ", ") + parameters[i].ParameterType.FormatTypeName();
            }
            return text + "]";
        }
    }
}
