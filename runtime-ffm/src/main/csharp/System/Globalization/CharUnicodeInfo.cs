using System.Runtime.CompilerServices;

namespace System.Globalization
{
    public enum UnicodeCategory
    {
        UppercaseLetter = 0,
        LowercaseLetter = 1,
        TitlecaseLetter = 2,
        ModifierLetter = 3,
        OtherLetter = 4,
        NonSpacingMark = 5,
        SpacingCombiningMark = 6,
        EnclosingMark = 7,
        DecimalDigitNumber = 8,
        LetterNumber = 9,
        OtherNumber = 10,
        SpaceSeparator = 11,
        LineSeparator = 12,
        ParagraphSeparator = 13,
        Control = 14,
        Format = 15,
        Surrogate = 16,
        PrivateUse = 17,
        ConnectorPunctuation = 18,
        DashPunctuation = 19,
        OpenPunctuation = 20,
        ClosePunctuation = 21,
        InitialQuotePunctuation = 22,
        FinalQuotePunctuation = 23,
        OtherPunctuation = 24,
        MathSymbol = 25,
        CurrencySymbol = 26,
        ModifierSymbol = 27,
        OtherSymbol = 28,
        OtherNotAssigned = 29
    }

    public static class CharUnicodeInfo
    {
        public static UnicodeCategory GetUnicodeCategory(char ch)
        {
            return (UnicodeCategory)GetCategory(ch);
        }

        public static UnicodeCategory GetUnicodeCategory(int codePoint)
        {
            if ((uint)codePoint > 0x10FFFF) throw new ArgumentOutOfRangeException("codePoint");
            return (UnicodeCategory)GetCategory(codePoint);
        }

        public static UnicodeCategory GetUnicodeCategory(string s, int index)
        {
            if (s == null) throw new ArgumentNullException("s");
            if ((uint)index >= (uint)s.Length) throw new ArgumentOutOfRangeException("index");
            return (UnicodeCategory)GetCategory(char.IsSurrogatePair(s, index) ? char.ConvertToUtf32(s, index)
                : s[index]);
        }

        public static double GetNumericValue(char ch)
        {
            if ((uint)(ch - '0') <= 9) return ch - '0';
            return GetNumber(ch);
        }

        internal static char ToUpper(char c)
        {
            return (char)ChangeCase(c, true);
        }

        internal static char ToLower(char c)
        {
            return (char)ChangeCase(c, false);
        }

        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern int GetCategory(int codePoint);

        /// <summary>The numeric value of a character, or -1.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern double GetNumber(int codePoint);

        /// <summary>The simple case mapping of a UTF-16 unit outside ASCII.</summary>
        [MethodImpl(MethodImplOptions.InternalCall)]
        private static extern int ChangeCase(int unit, bool upper);
    }
}
