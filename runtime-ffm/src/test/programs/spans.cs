// mcs: two compilations by Roslyn are enough for what this shows
// mono: its spans print other texts
// Spans over arrays, strings and stack memory: slicing, copying, searching, parsing.
using System;

static class Program
{
    static int Sum(ReadOnlySpan<int> numbers)
    {
        int sum = 0;
        foreach (int n in numbers) sum += n;
        return sum;
    }

    static void Reverse<T>(Span<T> span)
    {
        for (int i = 0, j = span.Length - 1; i < j; i++, j--)
        {
            T t = span[i];
            span[i] = span[j];
            span[j] = t;
        }
    }

    static int ParseDigits(ReadOnlySpan<char> text)
    {
        int value = 0;
        foreach (char c in text) value = value * 10 + (c - '0');
        return value;
    }

    static void QuickSort(Span<int> span)
    {
        if (span.Length < 2) return;
        int pivot = span[span.Length / 2], i = 0, j = span.Length - 1;
        while (i <= j)
        {
            while (span[i] < pivot) i++;
            while (span[j] > pivot) j--;
            if (i <= j)
            {
                int t = span[i];
                span[i++] = span[j];
                span[j--] = t;
            }
        }
        QuickSort(span.Slice(0, j + 1));
        QuickSort(span.Slice(i));
    }

    static void Main()
    {
        int[] array = { 1, 2, 3, 4, 5, 6, 7, 8 };
        Span<int> span = array;
        Console.WriteLine(Sum(span) + " " + Sum(span.Slice(2, 3)) + " " + Sum(span.Slice(6)));
        Span<int> middle = span.Slice(2, 4);
        middle[0] = 30;
        middle.Fill(9);
        Console.WriteLine(string.Join(",", array));
        Reverse(span);
        Console.WriteLine(string.Join(",", span.ToArray()));
        span.Clear();
        Console.WriteLine(Sum(array));

        string date = "2019-09-23";
        ReadOnlySpan<char> text = date.AsSpan();
        Console.WriteLine(ParseDigits(text.Slice(0, 4)) + ParseDigits(text.Slice(5, 2)) + ParseDigits(text.Slice(8)));
        Console.WriteLine(text.Slice(5).ToString() + " " + text.IndexOf('-') + " " + text.LastIndexOf('-'));
        Console.WriteLine(text.StartsWith("2019".AsSpan()) + " " + text.SequenceEqual("2019-09-23".AsSpan()));
        Console.WriteLine("  trimmed ".AsSpan().Trim().ToString() + "|");

        Span<int> stack = stackalloc int[16];
        for (int i = 0; i < stack.Length; i++) stack[i] = i * 37 % 16;
        QuickSort(stack);
        Console.WriteLine(string.Join(" ", stack.ToArray()));
        Span<byte> bytes = stackalloc byte[] { 1, 2, 3 };
        Span<byte> copy = stackalloc byte[5];
        bytes.CopyTo(copy.Slice(1));
        Console.WriteLine(string.Join(",", copy.ToArray()) + " " + bytes.TryCopyTo(copy.Slice(3)));
        try
        {
            span.Slice(5, 10);
        }
        catch (ArgumentOutOfRangeException)
        {
            Console.WriteLine("slice out of range");
        }
        try
        {
            Console.WriteLine(span[8]);
        }
        catch (IndexOutOfRangeException)
        {
            Console.WriteLine("index out of range");
        }
        Console.WriteLine(span.IsEmpty + " " + Span<int>.Empty.Length + " " + span.ToString());
    }
}
