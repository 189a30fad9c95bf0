// Structs, addresses and stack memory that handlers look at.
using System;

struct Big { public long A, B, C, D; public override string ToString() { return A + "," + B + "," + C + "," + D; } }
struct Small { public int X; public byte Y; }
class Holder { public Big Field; public int Number; }

static unsafe class Program {
    static Big Make(long n, bool fail) { Big b = default(Big); b.A = n; b.B = n + 1; if (fail) throw new Exception("half"); b.C = n + 2; b.D = n + 3; return b; }
    static Big Return(int how) {
        Big result = default(Big);
        try { result = Make(10, how == 1); if (how == 2) throw new Exception("later"); return result; }
        catch (Exception e) { result.D = e.Message.Length; return result; }
        finally { result.A = 99; }
    }
    static string Local() {
        Big b = Make(1, false);
        Small s; s.X = 1; s.Y = 2;
        try { b.C = 50; s.X = 7; b = Make(100, true); s.Y = 9; } catch (Exception) { b.D++; s.X++; }
        return b + " " + s.X + " " + s.Y;
    }
    static string Byref(ref int r, out int o) {
        o = 1;
        try { r++; o = 2; int[] a = null; a[0] = r; } catch (NullReferenceException) { r += 10; o += 20; } finally { r += 100; }
        return r + " " + o;
    }
    static string Field(Holder h) {
        try { h.Number = 1; h.Field = Make(5, false); h.Field = Make(6, true); } catch (Exception) { h.Number++; }
        return h.Field + " " + h.Number;
    }
    static int Stack(int n) {
        int* first = stackalloc int[n];
        for (int i = 0; i < n; i++) first[i] = i;
        int sum = 0;
        for (int k = 0; k < 3; k++) {
            try { if (k == 1) throw new Exception(); first[k] += 100; }
            catch (Exception) { sum += Use(1, 2, 3, 4, 5, 6, 7, 8, 9, 10); }
            for (int i = 0; i < n; i++) sum += first[i];
        }
        return sum;
    }
    static int Use(int a, int b, int c, int d, int e, int f, int g, int h, int i, int j) { return a + b * 2 + c + d + e + f + g + h + i + j * 3; }
    static int Many(int a, int b, int c, int d, int e, int f, int g, int h, Big x, double y) {
        try { a++; if (h == 8) throw new Exception(); return 0; }
        catch (Exception) { return a + b + c + d + e + f + g + h + (int)x.D + (int)y; }
    }
    static string Generic<T>(T value, T other, bool fail) where T : struct {
        T kept = value;
        try { kept = other; if (fail) throw new Exception(); kept = default(T); } catch (Exception) { return "caught " + kept; }
        return "fine " + kept;
    }
    static void Main() {
        Console.WriteLine(Return(0)); Console.WriteLine(Return(1)); Console.WriteLine(Return(2));
        Console.WriteLine(Local());
        int r = 1, o; Console.WriteLine(Byref(ref r, out o)); Console.WriteLine(r + " " + o);
        Console.WriteLine(Field(new Holder()));
        Console.WriteLine(Stack(10));
        Console.WriteLine(Many(1, 2, 3, 4, 5, 6, 7, 8, Make(9, false), 1.5));
        Console.WriteLine(Generic(1, 2, true) + " " + Generic(1.5, 2.5, true) + " " + Generic(Make(1, false), Make(2, false), true) + " " + Generic((byte)1, (byte)2, false));
    }
}
