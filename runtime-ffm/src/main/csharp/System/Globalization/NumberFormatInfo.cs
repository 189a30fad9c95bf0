namespace System.Globalization
{
    [Flags]
    public enum NumberStyles
    {
        None = 0x00000000,
        AllowLeadingWhite = 0x00000001,
        AllowTrailingWhite = 0x00000002,
        AllowLeadingSign = 0x00000004,
        AllowTrailingSign = 0x00000008,
        AllowParentheses = 0x00000010,
        AllowDecimalPoint = 0x00000020,
        AllowThousands = 0x00000040,
        AllowExponent = 0x00000080,
        AllowCurrencySymbol = 0x00000100,
        AllowHexSpecifier = 0x00000200,
        Integer = AllowLeadingWhite | AllowTrailingWhite | AllowLeadingSign,
        HexNumber = AllowLeadingWhite | AllowTrailingWhite | AllowHexSpecifier,
        Number = AllowLeadingWhite | AllowTrailingWhite | AllowLeadingSign | AllowTrailingSign | AllowDecimalPoint
            | AllowThousands,
        Float = AllowLeadingWhite | AllowTrailingWhite | AllowLeadingSign | AllowDecimalPoint | AllowExponent,
        Currency = AllowLeadingWhite | AllowTrailingWhite | AllowLeadingSign | AllowTrailingSign | AllowParentheses
            | AllowDecimalPoint | AllowThousands | AllowCurrencySymbol,
        Any = AllowLeadingWhite | AllowTrailingWhite | AllowLeadingSign | AllowTrailingSign | AllowParentheses
            | AllowDecimalPoint | AllowThousands | AllowCurrencySymbol | AllowExponent
    }

    public sealed class NumberFormatInfo : IFormatProvider, ICloneable
    {
        private static readonly NumberFormatInfo s_invariant = ReadOnly(new NumberFormatInfo());

        private bool _isReadOnly;
        private int[] _numberGroupSizes = new int[] { 3 };
        private int[] _currencyGroupSizes = new int[] { 3 };
        private int[] _percentGroupSizes = new int[] { 3 };
        private string _positiveSign = "+";
        private string _negativeSign = "-";
        private string _numberDecimalSeparator = ".";
        private string _numberGroupSeparator = ",";
        private string _currencySymbol = "\u00a4";
        private string _currencyDecimalSeparator = ".";
        private string _currencyGroupSeparator = ",";
        private string _percentDecimalSeparator = ".";
        private string _percentGroupSeparator = ",";
        private string _percentSymbol = "%";
        private string _perMilleSymbol = "\u2030";
        private string _naNSymbol = "NaN";
        private string _positiveInfinitySymbol = "Infinity";
        private string _negativeInfinitySymbol = "-Infinity";
        private int _numberDecimalDigits = 2;
        private int _currencyDecimalDigits = 2;
        private int _percentDecimalDigits = 2;
        private int _numberNegativePattern = 1;
        private int _currencyPositivePattern = 0;
        private int _currencyNegativePattern = 0;
        private int _percentPositivePattern = 0;
        private int _percentNegativePattern = 0;

        public NumberFormatInfo()
        {
        }

        public static NumberFormatInfo InvariantInfo => s_invariant;

        public static NumberFormatInfo CurrentInfo => CultureInfo.CurrentCulture.NumberFormat;

        public bool IsReadOnly => _isReadOnly;

        public static NumberFormatInfo GetInstance(IFormatProvider formatProvider)
        {
            if (formatProvider == null) return CurrentInfo;
            CultureInfo culture = formatProvider as CultureInfo;
            if (culture != null) return culture.NumberFormat;
            NumberFormatInfo info = formatProvider as NumberFormatInfo;
            if (info != null) return info;
            info = formatProvider.GetFormat(typeof(NumberFormatInfo)) as NumberFormatInfo;
            return info ?? CurrentInfo;
        }

        public static NumberFormatInfo ReadOnly(NumberFormatInfo nfi)
        {
            if (nfi == null) throw new ArgumentNullException("nfi");
            if (nfi._isReadOnly) return nfi;
            NumberFormatInfo copy = (NumberFormatInfo)nfi.MemberwiseClone();
            copy._isReadOnly = true;
            return copy;
        }

        public object Clone()
        {
            NumberFormatInfo copy = (NumberFormatInfo)MemberwiseClone();
            copy._isReadOnly = false;
            return copy;
        }

        public object GetFormat(Type formatType)
        {
            return formatType == typeof(NumberFormatInfo) ? this : null;
        }

        private void VerifyWritable()
        {
            if (_isReadOnly) throw new InvalidOperationException("Instance is read-only.");
        }

        private string Checked(string value, string name)
        {
            VerifyWritable();
            if (value == null) throw new ArgumentNullException(name);
            return value;
        }

        private int Checked(int value, string name, int maximum)
        {
            VerifyWritable();
            if (value < 0 || value > maximum)
            {
                throw new ArgumentOutOfRangeException(name,
                    "Valid values are between 0 and " + maximum.ToString() + ", inclusive.");
            }
            return value;
        }

        private int[] CheckedSizes(int[] value)
        {
            VerifyWritable();
            if (value == null) throw new ArgumentNullException("value");
            for (int i = 0; i < value.Length; i++)
            {
                bool isLast = i == value.Length - 1;
                if (value[i] > 9 || value[i] < (isLast ? 0 : 1))
                {
                    throw new ArgumentException(
                        "Every element in the value array should be between one and nine, except "
                        + "for the last element, which can be zero.");
                }
            }
            return (int[])value.Clone();
        }

        internal int[] NumberGroups => _numberGroupSizes;
        internal int[] CurrencyGroups => _currencyGroupSizes;
        internal int[] PercentGroups => _percentGroupSizes;

        public int[] NumberGroupSizes
        {
            get { return (int[])_numberGroupSizes.Clone(); }
            set { _numberGroupSizes = CheckedSizes(value); }
        }

        public int[] CurrencyGroupSizes
        {
            get { return (int[])_currencyGroupSizes.Clone(); }
            set { _currencyGroupSizes = CheckedSizes(value); }
        }

        public int[] PercentGroupSizes
        {
            get { return (int[])_percentGroupSizes.Clone(); }
            set { _percentGroupSizes = CheckedSizes(value); }
        }

        public string PositiveSign
        {
            get { return _positiveSign; }
            set { _positiveSign = Checked(value, "PositiveSign"); }
        }

        public string NegativeSign
        {
            get { return _negativeSign; }
            set { _negativeSign = Checked(value, "NegativeSign"); }
        }

        public string NumberDecimalSeparator
        {
            get { return _numberDecimalSeparator; }
            set { _numberDecimalSeparator = Checked(value, "NumberDecimalSeparator"); }
        }

        public string NumberGroupSeparator
        {
            get { return _numberGroupSeparator; }
            set { _numberGroupSeparator = Checked(value, "NumberGroupSeparator"); }
        }

        public string CurrencySymbol
        {
            get { return _currencySymbol; }
            set { _currencySymbol = Checked(value, "CurrencySymbol"); }
        }

        public string CurrencyDecimalSeparator
        {
            get { return _currencyDecimalSeparator; }
            set { _currencyDecimalSeparator = Checked(value, "CurrencyDecimalSeparator"); }
        }

        public string CurrencyGroupSeparator
        {
            get { return _currencyGroupSeparator; }
            set { _currencyGroupSeparator = Checked(value, "CurrencyGroupSeparator"); }
        }

        public string PercentDecimalSeparator
        {
            get { return _percentDecimalSeparator; }
            set { _percentDecimalSeparator = Checked(value, "PercentDecimalSeparator"); }
        }

        public string PercentGroupSeparator
        {
            get { return _percentGroupSeparator; }
            set { _percentGroupSeparator = Checked(value, "PercentGroupSeparator"); }
        }

        public string PercentSymbol
        {
            get { return _percentSymbol; }
            set { _percentSymbol = Checked(value, "PercentSymbol"); }
        }

        public string PerMilleSymbol
        {
            get { return _perMilleSymbol; }
            set { _perMilleSymbol = Checked(value, "PerMilleSymbol"); }
        }

        public string NaNSymbol
        {
            get { return _naNSymbol; }
            set { _naNSymbol = Checked(value, "NaNSymbol"); }
        }

        public string PositiveInfinitySymbol
        {
            get { return _positiveInfinitySymbol; }
            set { _positiveInfinitySymbol = Checked(value, "PositiveInfinitySymbol"); }
        }

        public string NegativeInfinitySymbol
        {
            get { return _negativeInfinitySymbol; }
            set { _negativeInfinitySymbol = Checked(value, "NegativeInfinitySymbol"); }
        }

        public int NumberDecimalDigits
        {
            get { return _numberDecimalDigits; }
            set { _numberDecimalDigits = Checked(value, "NumberDecimalDigits", 99); }
        }

        public int CurrencyDecimalDigits
        {
            get { return _currencyDecimalDigits; }
            set { _currencyDecimalDigits = Checked(value, "CurrencyDecimalDigits", 99); }
        }

        public int PercentDecimalDigits
        {
            get { return _percentDecimalDigits; }
            set { _percentDecimalDigits = Checked(value, "PercentDecimalDigits", 99); }
        }

        public int NumberNegativePattern
        {
            get { return _numberNegativePattern; }
            set { _numberNegativePattern = Checked(value, "NumberNegativePattern", 4); }
        }

        public int CurrencyPositivePattern
        {
            get { return _currencyPositivePattern; }
            set { _currencyPositivePattern = Checked(value, "CurrencyPositivePattern", 3); }
        }

        public int CurrencyNegativePattern
        {
            get { return _currencyNegativePattern; }
            set { _currencyNegativePattern = Checked(value, "CurrencyNegativePattern", 15); }
        }

        public int PercentPositivePattern
        {
            get { return _percentPositivePattern; }
            set { _percentPositivePattern = Checked(value, "PercentPositivePattern", 3); }
        }

        public int PercentNegativePattern
        {
            get { return _percentNegativePattern; }
            set { _percentNegativePattern = Checked(value, "PercentNegativePattern", 11); }
        }
    }
}
