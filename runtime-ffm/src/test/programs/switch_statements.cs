// mcs: two compilations by Roslyn are enough for what this shows
// switch over ints, strings, chars, enums, longs; goto case; fall into default; sparse and dense.
using System;

static class Program
{
    static string Dense(int n)
    {
        switch (n)
        {
            case 0: return "zero";
            case 1: case 2: return "few";
            case 3: goto case 1;
            case 4: return "four";
            case 5: goto default;
            default: return "many";
        }
    }

    static int Sparse(long n)
    {
        switch (n)
        {
            case -1: return 1;
            case 1000000: return 2;
            case 5000000000: return 3;
            case long.MinValue: return 4;
            case long.MaxValue: return 5;
            default: return 0;
        }
    }

    static int Word(string s)
    {
        switch (s)
        {
            case "one": return 1;
            case "two": return 2;
            case "three": return 3;
            case "four": return 4;
            case "five": return 5;
            case "six": return 6;
            case "seven": return 7;
            case "eight": return 8;
            case "": return 0;
            case null: return -2;
            default: return -1;
        }
    }

    static bool Vowel(char c)
    {
        switch (char.ToLower(c))
        {
            case 'a': case 'e': case 'i': case 'o': case 'u': return true;
        }
        return false;
    }

    static int State(string input)
    {
        int state = 0;
        foreach (char c in input)
        {
            switch (state)
            {
                case 0 when c == 'a': state = 1; break;
                case 1 when c == 'b': state = 2; break;
                case 2:
                    if (c == 'c') state = 3;
                    else goto case 9;
                    break;
                case 3: break;
                case 9: state = 0; break;
                default: state = 9; break;
            }
        }
        return state;
    }

    static void Main()
    {
        for (int i = -1; i < 7; i++) Console.Write(Dense(i) + " ");
        Console.WriteLine();
        foreach (long l in new[] { -1, 0, 1000000, 5000000000, long.MinValue, long.MaxValue, 705032704 }) Console.Write(Sparse(l) + " ");
        Console.WriteLine();
        foreach (string s in new[] { "one", "five", "eight", "nine", "", null, "ONE", "seven", "six" }) Console.Write(Word(s) + " ");
        Console.WriteLine();
        foreach (char c in "Education") Console.Write(Vowel(c) ? '*' : '.');
        Console.WriteLine();
        foreach (string s in new[] { "abc", "abx", "ab", "xyz", "abcd", "" }) Console.Write(State(s) + " ");
        Console.WriteLine();
    }
}
