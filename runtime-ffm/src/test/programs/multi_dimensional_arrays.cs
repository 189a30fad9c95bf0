// Multi-dimensional and jagged arrays.
using System;

struct Cell { public byte Kind; public long Value; }

static class Program {
    static int[,] Table = { { 1, 2, 3 }, { 4, 5, 6 } };
    static string[,] Names = new string[2, 2];
    static void Set(ref int x, int v) { x = v; }
    static int Sum(int[,] a) { int s = 0; for (int i = 0; i < a.GetLength(0); i++) for (int j = 0; j < a.GetLength(1); j++) s += a[i, j] * (i + 1) * (j + 1); return s; }
    static long Pascal(int n, int k) { var t = new long[n + 1][]; for (int i = 0; i <= n; i++) { t[i] = new long[i + 1]; t[i][0] = t[i][i] = 1; for (int j = 1; j < i; j++) t[i][j] = t[i - 1][j - 1] + t[i - 1][j]; } return t[n][k]; }

    static void Main() {
        Console.WriteLine(Sum(Table) + " " + Table.Length + " " + Table.Rank + " " + Table.GetLength(0) + "x" + Table.GetLength(1));
        Set(ref Table[1, 2], 60);
        Table[0, 0] += 10; Table[0, 1]++;
        Console.WriteLine(Sum(Table) + " " + Table[1, 2] + " " + Table[0, 0]);
        foreach (int x in Table) Console.Write(x + " ");
        Console.WriteLine();
        var cube = new double[3, 4, 5];
        for (int i = 0; i < 3; i++) for (int j = 0; j < 4; j++) for (int k = 0; k < 5; k++) cube[i, j, k] = i * 100 + j * 10 + k + 0.5;
        Console.WriteLine((int)cube[2, 3, 4] + " " + (int)cube[0, 3, 0] + " " + (int)cube[1, 0, 2] + " " + cube.Length);
        var four = new byte[2, 3, 2, 3];
        four[1, 2, 1, 2] = 200; four[0, 0, 1, 0] = 7;
        int total = 0;
        foreach (byte b in four) total += b;
        Console.WriteLine(total + " " + four[1, 2, 1, 2]);
        Names[0, 1] = "x"; Names[1, 0] = Names[0, 1] + "y";
        Console.WriteLine((Names[0, 0] == null) + Names[1, 0]);
        var cells = new Cell[3, 3];
        cells[1, 1].Value = 1L << 40; cells[1, 1].Kind = 3; cells[2, 0] = cells[1, 1]; cells[2, 0].Value++;
        Console.WriteLine(cells[1, 1].Value + " " + cells[2, 0].Value + " " + cells[2, 0].Kind + " " + cells[0, 2].Value);
        object[,] objects = { { 1, "a" }, { 'c', null } };
        Console.WriteLine(objects[0, 0] + "" + objects[0, 1] + objects[1, 0] + (objects[1, 1] == null));
        int[][] jagged = { new[] { 1 }, new[] { 2, 3 }, new int[0], null };
        jagged[3] = new[] { 4, 5, 6 };
        jagged[0] = jagged[3];
        jagged[0][1] = 50;
        foreach (int[] row in jagged) { foreach (int x in row) Console.Write(x + " "); Console.Write("| "); }
        Console.WriteLine();
        Console.WriteLine(Pascal(10, 5) + " " + Pascal(60, 30));
        int[][,] mixed = new int[2][,];
        mixed[1] = Table;
        mixed[1][1, 1] = -5;
        Console.WriteLine(Table[1, 1] + " " + (mixed[0] == null));
        var grid = new bool[20, 20];
        grid[5, 5] = grid[5, 6] = grid[5, 7] = grid[4, 7] = grid[3, 6] = true;
        for (int g = 0; g < 30; g++) {
            var next = new bool[20, 20];
            for (int y = 0; y < 20; y++) for (int x = 0; x < 20; x++) {
                int n = 0;
                for (int dy = -1; dy <= 1; dy++) for (int dx = -1; dx <= 1; dx++) if ((dx != 0 || dy != 0) && grid[(y + dy + 20) % 20, (x + dx + 20) % 20]) n++;
                next[y, x] = n == 3 || n == 2 && grid[y, x];
            }
            grid = next;
        }
        for (int y = 0; y < 20; y++) for (int x = 0; x < 20; x++) if (grid[y, x]) Console.Write(x + "," + y + " ");
        Console.WriteLine();
    }
}
