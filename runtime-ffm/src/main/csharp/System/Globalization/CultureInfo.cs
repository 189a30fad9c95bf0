namespace System.Globalization
{
    /// <summary>The invariant culture, which is the only one there is.</summary>
    public class CultureInfo : IFormatProvider, ICloneable
    {
        private static readonly CultureInfo s_invariant = new CultureInfo("");

        private readonly string _name;
        private NumberFormatInfo _numberFormat;

        public CultureInfo(string name)
        {
            if (name == null) throw new ArgumentNullException("name");
            _name = name;
        }

        public CultureInfo(string name, bool useUserOverride)
            : this(name)
        {
        }

        public static CultureInfo InvariantCulture => s_invariant;

        public static CultureInfo CurrentCulture
        {
            get { return s_invariant; }
            set { }
        }

        public static CultureInfo CurrentUICulture
        {
            get { return s_invariant; }
            set { }
        }

        public static CultureInfo InstalledUICulture => s_invariant;

        public static CultureInfo DefaultThreadCurrentCulture
        {
            get { return null; }
            set { }
        }

        public static CultureInfo DefaultThreadCurrentUICulture
        {
            get { return null; }
            set { }
        }

        public static CultureInfo GetCultureInfo(string name)
        {
            if (name == null) throw new ArgumentNullException("name");
            return name.Length == 0 ? s_invariant : new CultureInfo(name);
        }

        public virtual string Name => _name;

        public virtual string DisplayName => _name.Length == 0 ? "Invariant Language (Invariant Country)" : _name;

        public virtual string EnglishName => DisplayName;

        public virtual NumberFormatInfo NumberFormat
        {
            get
            {
                if (_numberFormat == null)
                {
                    _numberFormat = (object)this == (object)s_invariant
                        ? NumberFormatInfo.InvariantInfo
                        : new NumberFormatInfo();
                }
                return _numberFormat;
            }
            set
            {
                if (value == null) throw new ArgumentNullException("value");
                _numberFormat = value;
            }
        }

        public virtual TextInfo TextInfo => new TextInfo();

        public bool IsReadOnly => (object)this == (object)s_invariant;

        public virtual object GetFormat(Type formatType)
        {
            return formatType == typeof(NumberFormatInfo) ? NumberFormat : null;
        }

        public virtual object Clone()
        {
            CultureInfo copy = (CultureInfo)MemberwiseClone();
            copy._numberFormat = (NumberFormatInfo)NumberFormat.Clone();
            return copy;
        }

        public override bool Equals(object value)
        {
            CultureInfo other = value as CultureInfo;
            return other != null && other._name == _name;
        }

        public override int GetHashCode()
        {
            return _name.GetHashCode();
        }

        public override string ToString()
        {
            return _name;
        }
    }

    public class TextInfo
    {
        internal TextInfo()
        {
        }

        public virtual char ToLower(char c)
        {
            return char.ToLowerInvariant(c);
        }

        public virtual string ToLower(string str)
        {
            if (str == null) throw new ArgumentNullException("str");
            return str.ToLowerInvariant();
        }

        public virtual char ToUpper(char c)
        {
            return char.ToUpperInvariant(c);
        }

        public virtual string ToUpper(string str)
        {
            if (str == null) throw new ArgumentNullException("str");
            return str.ToUpperInvariant();
        }
    }
}
