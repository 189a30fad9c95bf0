// mcs: two compilations by Roslyn are enough for what this shows
// Characters: categories, cases, numeric values, surrogates, conversions.
using System;

static class Program
{
    static void Main()
    {
        foreach (char c in "aZ5 _-\t\u00e9\u0416\u4e2d\u2028$+\u0660")
        {
            Console.WriteLine(((int)c).ToString("x4") + " " + char.GetUnicodeCategory(c) + (char.IsLetter(c) ? " letter" : "") + (char.IsDigit(c) ? " digit" : "")
                + (char.IsNumber(c) ? " number" : "") + (char.IsUpper(c) ? " upper" : "") + (char.IsLower(c) ? " lower" : "") + (char.IsWhiteSpace(c) ? " space" : "")
                + (char.IsPunctuation(c) ? " punctuation" : "") + (char.IsSymbol(c) ? " symbol" : "") + (char.IsControl(c) ? " control" : "") + (char.IsSeparator(c) ? " separator" : ""));
        }
        Console.WriteLine(char.ToUpper('q') + "" + char.ToLower('Q'));
        Console.WriteLine(char.GetNumericValue('7') + " " + char.GetNumericValue('x') + " " + ('a' + 1) + " " + (char)('a' + 1) + " " + (int)char.MaxValue);
        string s = "x\U0001F600y";
        Console.WriteLine(s.Length + " " + char.IsSurrogate(s[1]) + " " + char.IsHighSurrogate(s, 1) + " " + char.ConvertToUtf32(s, 1).ToString("X") + " " + char.ConvertFromUtf32(0x1F600).Length);
        Console.WriteLine('a'.CompareTo('c') + " " + 'a'.Equals('a') + " " + 'b'.GetHashCode() + " " + char.Parse("z") + " " + char.TryParse("zz", out char bad));
        char x = 'a';
        x++;
        x += (char)2;
        Console.WriteLine(x + " " + (x > 'b') + " " + (char)(x ^ ' ') + " " + (x is char));
        int vowels = 0;
        foreach (char c in "programming language")
            switch (c)
            {
                case 'a': case 'e': case 'i': case 'o': case 'u': vowels++; break;
            }
        Console.WriteLine(vowels);
    }
}
