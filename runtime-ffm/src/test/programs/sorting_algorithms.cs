// mcs: two compilations by Roslyn are enough for what this shows
// Eight sorts against Array.Sort, over random, sorted, reversed and equal numbers.
using System;
using System.Collections.Generic;

static class Program
{
    static void Swap(int[] a, int i, int j) { int t = a[i]; a[i] = a[j]; a[j] = t; }

    static void Bubble(int[] a)
    {
        for (bool swapped = true; swapped;)
        {
            swapped = false;
            for (int i = 1; i < a.Length; i++) if (a[i - 1] > a[i]) { Swap(a, i - 1, i); swapped = true; }
        }
    }

    static void Insertion(int[] a)
    {
        for (int i = 1; i < a.Length; i++)
        {
            int x = a[i], j = i;
            for (; j > 0 && a[j - 1] > x; j--) a[j] = a[j - 1];
            a[j] = x;
        }
    }

    static void Selection(int[] a)
    {
        for (int i = 0; i < a.Length; i++)
        {
            int m = i;
            for (int j = i + 1; j < a.Length; j++) if (a[j] < a[m]) m = j;
            Swap(a, i, m);
        }
    }

    static void Shell(int[] a)
    {
        for (int gap = a.Length / 2; gap > 0; gap /= 2)
            for (int i = gap; i < a.Length; i++)
            {
                int x = a[i], j = i;
                for (; j >= gap && a[j - gap] > x; j -= gap) a[j] = a[j - gap];
                a[j] = x;
            }
    }

    static void Quick(int[] a) { Quick(a, 0, a.Length - 1); }

    static void Quick(int[] a, int low, int high)
    {
        while (low < high)
        {
            int pivot = a[(low + high) / 2], i = low, j = high;
            while (i <= j)
            {
                while (a[i] < pivot) i++;
                while (a[j] > pivot) j--;
                if (i <= j) Swap(a, i++, j--);
            }
            if (j - low < high - i) { Quick(a, low, j); low = i; }
            else { Quick(a, i, high); high = j; }
        }
    }

    static void Merge(int[] a)
    {
        if (a.Length < 2) return;
        int half = a.Length / 2;
        int[] l = new int[half], r = new int[a.Length - half];
        Array.Copy(a, l, half);
        Array.Copy(a, half, r, 0, r.Length);
        Merge(l);
        Merge(r);
        for (int i = 0, j = 0, k = 0; k < a.Length; k++) a[k] = j >= r.Length || i < l.Length && l[i] <= r[j] ? l[i++] : r[j++];
    }

    static void HeapSort(int[] a)
    {
        for (int i = a.Length / 2 - 1; i >= 0; i--) Down(a, i, a.Length);
        for (int n = a.Length - 1; n > 0; n--) { Swap(a, 0, n); Down(a, 0, n); }
    }

    static void Down(int[] a, int i, int n)
    {
        for (int c; (c = 2 * i + 1) < n; i = c)
        {
            if (c + 1 < n && a[c + 1] > a[c]) c++;
            if (a[i] >= a[c]) return;
            Swap(a, i, c);
        }
    }

    static void Radix(int[] a)
    {
        var b = new int[a.Length];
        for (int shift = 0; shift < 32; shift += 8)
        {
            var counts = new int[257];
            foreach (int x in a) counts[(((uint)x ^ 0x80000000) >> shift & 255) + 1]++;
            for (int i = 0; i < 256; i++) counts[i + 1] += counts[i];
            foreach (int x in a) b[counts[((uint)x ^ 0x80000000) >> shift & 255]++] = x;
            Array.Copy(b, a, a.Length);
        }
    }

    static void Main()
    {
        var random = new Random(42);
        var inputs = new List<int[]> { new int[0], new[] { 1 }, new int[50], new int[200], new int[200], new int[200] };
        for (int i = 0; i < 200; i++) { inputs[3][i] = random.Next(-1000, 1000); inputs[4][i] = i; inputs[5][i] = -i; }
        var sorts = new Dictionary<string, Action<int[]>>
        {
            { "bubble", Bubble }, { "insertion", Insertion }, { "selection", Selection }, { "shell", Shell }, { "quick", Quick },
            { "merge", Merge }, { "heap", HeapSort }, { "radix", Radix }
        };
        foreach (var sort in sorts)
        {
            int right = 0;
            foreach (var input in inputs)
            {
                var mine = (int[])input.Clone();
                var theirs = (int[])input.Clone();
                sort.Value(mine);
                Array.Sort(theirs);
                bool same = true;
                for (int i = 0; i < mine.Length; i++) same &= mine[i] == theirs[i];
                if (same) right++;
            }
            Console.WriteLine(sort.Key + " " + right + "/" + inputs.Count);
        }
    }
}
