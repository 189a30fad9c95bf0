// mcs: two compilations by Roslyn are enough for what this shows
// goto between labels, out of loops, in switches; labelled state machines.
using System;
static class Program
{
    static string Collatz(int n)
    {
        string s = "";
        start:
        s += n + " ";
        if (n == 1) goto end;
        if (n % 2 == 0) goto even;
        n = 3 * n + 1;
        goto start;
        even:
        n /= 2;
        goto start;
        end:
        return s;
    }
    static int Scan(string s)
    {
        int i = 0, words = 0;
        outside:
        if (i >= s.Length) goto done;
        if (s[i++] == ' ') goto outside;
        words++;
        inside:
        if (i >= s.Length) goto done;
        if (s[i++] != ' ') goto inside;
        goto outside;
        done:
        return words;
    }
    static int TryGoto(int n)
    {
        int count = 0;
        retry:
        try
        {
            count++;
            if (count < n) goto retry;
            if (n == 3) goto leave;
        }
        finally { count += 100; }
        return count;
        leave:
        return -count;
    }
    static void Main()
    {
        Console.WriteLine(Collatz(6) + Scan("  three small words ") + Scan("") + " " + TryGoto(1) + " " + TryGoto(2) +
            " " + TryGoto(3));
        for (int i = 0; i < 10; i++) for (int j = 0; j < 10; j++) for (int k = 0; k < 10;
        k++) if (i * j * k == 168) { Console.WriteLine(i + " " + j + " " + k); goto found; }
        found:
        switch (3) { case 1: Console.Write("1"); break; case 2: Console.Write("2"); goto case 1;
        case 3: Console.Write("3"); goto case 2; }
        Console.WriteLine();
    }
}
