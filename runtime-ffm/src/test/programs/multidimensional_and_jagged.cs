// mcs: two compilations by Roslyn are enough for what this shows
// Arrays of arrays and of several dimensions: rotation, spiral, transposition, triangles.
using System;
using System.Linq;
static class Program
{
    static int[,] Rotate(int[,] a) { int h = a.GetLength(0), w = a.GetLength(1); var r = new int[w, h];
    for (int y = 0; y < h; y++) for (int x = 0; x < w; x++) r[x, h - 1 - y] = a[y, x]; return r; }
    static string Show(int[,] a) => string.Join("/", Enumerable.Range(0, a.GetLength(0)).Select(y => string.Join(" ",
        Enumerable.Range(0, a.GetLength(1)).Select(x => a[y, x]))));
    static int[,] Spiral(int n) { var a = new int[n, n]; int x = 0, y = 0, dx = 1, dy = 0; for (int i = 1; i <= n * n;
    i++) { a[y, x] = i; int nx = x + dx, ny = y + dy; if (nx < 0 || ny < 0 || nx >= n || ny >= n || a[ny, nx] != 0) {
        (dx, dy) = (-dy, dx); nx = x + dx; ny = y + dy; } x = nx; y = ny; } return a; }
    static void Main()
    {
        Console.WriteLine(Show(Rotate(new[,] { { 1, 2, 3 }, { 4, 5, 6 } })));
        Console.WriteLine(Show(Spiral(4)));
        var pascal = new int[6][];
        for (int i = 0; i < 6; i++) { pascal[i] = new int[i + 1]; for (int j = 0; j <= i;
        j++) pascal[i][j] = j == 0 || j == i ? 1 : pascal[i - 1][j - 1] + pascal[i - 1][j]; }
        Console.WriteLine(string.Join(" | ", pascal.Select(r => string.Join(" ", r))));
        var cube = new string[2, 2, 2]; cube[1, 0, 1] = "x"; ref string s = ref cube[0, 1, 0]; s = "y";
        Console.WriteLine(string.Concat(cube.Cast<string>().Select(v => v ?? ".")) + cube.Rank + cube.GetUpperBound(2));
        double[,] m = new double[3, 3]; for (int i = 0; i < 9; i++) m[i / 3, i % 3] += i * 1.5;
        Console.WriteLine(m.Cast<double>().Sum() + " " + m[2, 1]);
        (int, string)[,] t = { { (1, "a") }, { (2, "b") } }; Console.WriteLine(t[1, 0].Item2 + t[0, 0]);
    }
}
