// Structs of 1 to 20 bytes, passed at every position and returned by every kind of method.
using System;

struct B1 { public byte F0; public static B1 Of(int n) { B1 v = default(B1); v.F0 = (byte)(n + 0); return v; } public long Sum() { return (long)F0 * 1; } }
struct B2 { public byte F0; public byte F1; public static B2 Of(int n) { B2 v = default(B2); v.F0 = (byte)(n + 0); v.F1 = (byte)(n + 1); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2; } }
struct B3 { public byte F0; public byte F1; public byte F2; public static B3 Of(int n) { B3 v = default(B3); v.F0 = (byte)(n + 0); v.F1 = (byte)(n + 1); v.F2 = (byte)(n + 2); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3; } }
struct B4 { public byte F0; public byte F1; public byte F2; public byte F3; public static B4 Of(int n) { B4 v = default(B4); v.F0 = (byte)(n + 0); v.F1 = (byte)(n + 1); v.F2 = (byte)(n + 2); v.F3 = (byte)(n + 3); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4; } }
struct B5 { public byte F0; public byte F1; public byte F2; public byte F3; public byte F4; public static B5 Of(int n) { B5 v = default(B5); v.F0 = (byte)(n + 0); v.F1 = (byte)(n + 1); v.F2 = (byte)(n + 2); v.F3 = (byte)(n + 3); v.F4 = (byte)(n + 4); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4 + (long)F4 * 5; } }
struct B6 { public byte F0; public byte F1; public byte F2; public byte F3; public byte F4; public byte F5; public static B6 Of(int n) { B6 v = default(B6); v.F0 = (byte)(n + 0); v.F1 = (byte)(n + 1); v.F2 = (byte)(n + 2); v.F3 = (byte)(n + 3); v.F4 = (byte)(n + 4); v.F5 = (byte)(n + 5); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4 + (long)F4 * 5 + (long)F5 * 6; } }
struct B7 { public byte F0; public byte F1; public byte F2; public byte F3; public byte F4; public byte F5; public byte F6; public static B7 Of(int n) { B7 v = default(B7); v.F0 = (byte)(n + 0); v.F1 = (byte)(n + 1); v.F2 = (byte)(n + 2); v.F3 = (byte)(n + 3); v.F4 = (byte)(n + 4); v.F5 = (byte)(n + 5); v.F6 = (byte)(n + 6); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4 + (long)F4 * 5 + (long)F5 * 6 + (long)F6 * 7; } }
struct B8 { public byte F0; public byte F1; public byte F2; public byte F3; public byte F4; public byte F5; public byte F6; public byte F7; public static B8 Of(int n) { B8 v = default(B8); v.F0 = (byte)(n + 0); v.F1 = (byte)(n + 1); v.F2 = (byte)(n + 2); v.F3 = (byte)(n + 3); v.F4 = (byte)(n + 4); v.F5 = (byte)(n + 5); v.F6 = (byte)(n + 6); v.F7 = (byte)(n + 7); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4 + (long)F4 * 5 + (long)F5 * 6 + (long)F6 * 7 + (long)F7 * 8; } }
struct B9 { public byte F0; public byte F1; public byte F2; public byte F3; public byte F4; public byte F5; public byte F6; public byte F7; public byte F8; public static B9 Of(int n) { B9 v = default(B9); v.F0 = (byte)(n + 0); v.F1 = (byte)(n + 1); v.F2 = (byte)(n + 2); v.F3 = (byte)(n + 3); v.F4 = (byte)(n + 4); v.F5 = (byte)(n + 5); v.F6 = (byte)(n + 6); v.F7 = (byte)(n + 7); v.F8 = (byte)(n + 8); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4 + (long)F4 * 5 + (long)F5 * 6 + (long)F6 * 7 + (long)F7 * 8 + (long)F8 * 9; } }
struct B10 { public byte F0; public byte F1; public byte F2; public byte F3; public byte F4; public byte F5; public byte F6; public byte F7; public byte F8; public byte F9; public static B10 Of(int n) { B10 v = default(B10); v.F0 = (byte)(n + 0); v.F1 = (byte)(n + 1); v.F2 = (byte)(n + 2); v.F3 = (byte)(n + 3); v.F4 = (byte)(n + 4); v.F5 = (byte)(n + 5); v.F6 = (byte)(n + 6); v.F7 = (byte)(n + 7); v.F8 = (byte)(n + 8); v.F9 = (byte)(n + 9); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4 + (long)F4 * 5 + (long)F5 * 6 + (long)F6 * 7 + (long)F7 * 8 + (long)F8 * 9 + (long)F9 * 10; } }
struct B11 { public byte F0; public byte F1; public byte F2; public byte F3; public byte F4; public byte F5; public byte F6; public byte F7; public byte F8; public byte F9; public byte F10; public static B11 Of(int n) { B11 v = default(B11); v.F0 = (byte)(n + 0); v.F1 = (byte)(n + 1); v.F2 = (byte)(n + 2); v.F3 = (byte)(n + 3); v.F4 = (byte)(n + 4); v.F5 = (byte)(n + 5); v.F6 = (byte)(n + 6); v.F7 = (byte)(n + 7); v.F8 = (byte)(n + 8); v.F9 = (byte)(n + 9); v.F10 = (byte)(n + 10); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4 + (long)F4 * 5 + (long)F5 * 6 + (long)F6 * 7 + (long)F7 * 8 + (long)F8 * 9 + (long)F9 * 10 + (long)F10 * 11; } }
struct B12 { public byte F0; public byte F1; public byte F2; public byte F3; public byte F4; public byte F5; public byte F6; public byte F7; public byte F8; public byte F9; public byte F10; public byte F11; public static B12 Of(int n) { B12 v = default(B12); v.F0 = (byte)(n + 0); v.F1 = (byte)(n + 1); v.F2 = (byte)(n + 2); v.F3 = (byte)(n + 3); v.F4 = (byte)(n + 4); v.F5 = (byte)(n + 5); v.F6 = (byte)(n + 6); v.F7 = (byte)(n + 7); v.F8 = (byte)(n + 8); v.F9 = (byte)(n + 9); v.F10 = (byte)(n + 10); v.F11 = (byte)(n + 11); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4 + (long)F4 * 5 + (long)F5 * 6 + (long)F6 * 7 + (long)F7 * 8 + (long)F8 * 9 + (long)F9 * 10 + (long)F10 * 11 + (long)F11 * 12; } }
struct B13 { public byte F0; public byte F1; public byte F2; public byte F3; public byte F4; public byte F5; public byte F6; public byte F7; public byte F8; public byte F9; public byte F10; public byte F11; public byte F12; public static B13 Of(int n) { B13 v = default(B13); v.F0 = (byte)(n + 0); v.F1 = (byte)(n + 1); v.F2 = (byte)(n + 2); v.F3 = (byte)(n + 3); v.F4 = (byte)(n + 4); v.F5 = (byte)(n + 5); v.F6 = (byte)(n + 6); v.F7 = (byte)(n + 7); v.F8 = (byte)(n + 8); v.F9 = (byte)(n + 9); v.F10 = (byte)(n + 10); v.F11 = (byte)(n + 11); v.F12 = (byte)(n + 12); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4 + (long)F4 * 5 + (long)F5 * 6 + (long)F6 * 7 + (long)F7 * 8 + (long)F8 * 9 + (long)F9 * 10 + (long)F10 * 11 + (long)F11 * 12 + (long)F12 * 13; } }
struct B14 { public byte F0; public byte F1; public byte F2; public byte F3; public byte F4; public byte F5; public byte F6; public byte F7; public byte F8; public byte F9; public byte F10; public byte F11; public byte F12; public byte F13; public static B14 Of(int n) { B14 v = default(B14); v.F0 = (byte)(n + 0); v.F1 = (byte)(n + 1); v.F2 = (byte)(n + 2); v.F3 = (byte)(n + 3); v.F4 = (byte)(n + 4); v.F5 = (byte)(n + 5); v.F6 = (byte)(n + 6); v.F7 = (byte)(n + 7); v.F8 = (byte)(n + 8); v.F9 = (byte)(n + 9); v.F10 = (byte)(n + 10); v.F11 = (byte)(n + 11); v.F12 = (byte)(n + 12); v.F13 = (byte)(n + 13); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4 + (long)F4 * 5 + (long)F5 * 6 + (long)F6 * 7 + (long)F7 * 8 + (long)F8 * 9 + (long)F9 * 10 + (long)F10 * 11 + (long)F11 * 12 + (long)F12 * 13 + (long)F13 * 14; } }
struct B15 { public byte F0; public byte F1; public byte F2; public byte F3; public byte F4; public byte F5; public byte F6; public byte F7; public byte F8; public byte F9; public byte F10; public byte F11; public byte F12; public byte F13; public byte F14; public static B15 Of(int n) { B15 v = default(B15); v.F0 = (byte)(n + 0); v.F1 = (byte)(n + 1); v.F2 = (byte)(n + 2); v.F3 = (byte)(n + 3); v.F4 = (byte)(n + 4); v.F5 = (byte)(n + 5); v.F6 = (byte)(n + 6); v.F7 = (byte)(n + 7); v.F8 = (byte)(n + 8); v.F9 = (byte)(n + 9); v.F10 = (byte)(n + 10); v.F11 = (byte)(n + 11); v.F12 = (byte)(n + 12); v.F13 = (byte)(n + 13); v.F14 = (byte)(n + 14); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4 + (long)F4 * 5 + (long)F5 * 6 + (long)F6 * 7 + (long)F7 * 8 + (long)F8 * 9 + (long)F9 * 10 + (long)F10 * 11 + (long)F11 * 12 + (long)F12 * 13 + (long)F13 * 14 + (long)F14 * 15; } }
struct B16 { public byte F0; public byte F1; public byte F2; public byte F3; public byte F4; public byte F5; public byte F6; public byte F7; public byte F8; public byte F9; public byte F10; public byte F11; public byte F12; public byte F13; public byte F14; public byte F15; public static B16 Of(int n) { B16 v = default(B16); v.F0 = (byte)(n + 0); v.F1 = (byte)(n + 1); v.F2 = (byte)(n + 2); v.F3 = (byte)(n + 3); v.F4 = (byte)(n + 4); v.F5 = (byte)(n + 5); v.F6 = (byte)(n + 6); v.F7 = (byte)(n + 7); v.F8 = (byte)(n + 8); v.F9 = (byte)(n + 9); v.F10 = (byte)(n + 10); v.F11 = (byte)(n + 11); v.F12 = (byte)(n + 12); v.F13 = (byte)(n + 13); v.F14 = (byte)(n + 14); v.F15 = (byte)(n + 15); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4 + (long)F4 * 5 + (long)F5 * 6 + (long)F6 * 7 + (long)F7 * 8 + (long)F8 * 9 + (long)F9 * 10 + (long)F10 * 11 + (long)F11 * 12 + (long)F12 * 13 + (long)F13 * 14 + (long)F14 * 15 + (long)F15 * 16; } }
struct B17 { public byte F0; public byte F1; public byte F2; public byte F3; public byte F4; public byte F5; public byte F6; public byte F7; public byte F8; public byte F9; public byte F10; public byte F11; public byte F12; public byte F13; public byte F14; public byte F15; public byte F16; public static B17 Of(int n) { B17 v = default(B17); v.F0 = (byte)(n + 0); v.F1 = (byte)(n + 1); v.F2 = (byte)(n + 2); v.F3 = (byte)(n + 3); v.F4 = (byte)(n + 4); v.F5 = (byte)(n + 5); v.F6 = (byte)(n + 6); v.F7 = (byte)(n + 7); v.F8 = (byte)(n + 8); v.F9 = (byte)(n + 9); v.F10 = (byte)(n + 10); v.F11 = (byte)(n + 11); v.F12 = (byte)(n + 12); v.F13 = (byte)(n + 13); v.F14 = (byte)(n + 14); v.F15 = (byte)(n + 15); v.F16 = (byte)(n + 16); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4 + (long)F4 * 5 + (long)F5 * 6 + (long)F6 * 7 + (long)F7 * 8 + (long)F8 * 9 + (long)F9 * 10 + (long)F10 * 11 + (long)F11 * 12 + (long)F12 * 13 + (long)F13 * 14 + (long)F14 * 15 + (long)F15 * 16 + (long)F16 * 17; } }
struct B20 { public byte F0; public byte F1; public byte F2; public byte F3; public byte F4; public byte F5; public byte F6; public byte F7; public byte F8; public byte F9; public byte F10; public byte F11; public byte F12; public byte F13; public byte F14; public byte F15; public byte F16; public byte F17; public byte F18; public byte F19; public static B20 Of(int n) { B20 v = default(B20); v.F0 = (byte)(n + 0); v.F1 = (byte)(n + 1); v.F2 = (byte)(n + 2); v.F3 = (byte)(n + 3); v.F4 = (byte)(n + 4); v.F5 = (byte)(n + 5); v.F6 = (byte)(n + 6); v.F7 = (byte)(n + 7); v.F8 = (byte)(n + 8); v.F9 = (byte)(n + 9); v.F10 = (byte)(n + 10); v.F11 = (byte)(n + 11); v.F12 = (byte)(n + 12); v.F13 = (byte)(n + 13); v.F14 = (byte)(n + 14); v.F15 = (byte)(n + 15); v.F16 = (byte)(n + 16); v.F17 = (byte)(n + 17); v.F18 = (byte)(n + 18); v.F19 = (byte)(n + 19); return v; } public long Sum() { return (long)F0 * 1 + (long)F1 * 2 + (long)F2 * 3 + (long)F3 * 4 + (long)F4 * 5 + (long)F5 * 6 + (long)F6 * 7 + (long)F7 * 8 + (long)F8 * 9 + (long)F9 * 10 + (long)F10 * 11 + (long)F11 * 12 + (long)F12 * 13 + (long)F13 * 14 + (long)F14 * 15 + (long)F15 * 16 + (long)F16 * 17 + (long)F17 * 18 + (long)F18 * 19 + (long)F19 * 20; } }

interface ITake { B1 IB1(int a, B1 x, B1 y); B2 IB2(int a, B2 x, B2 y); B3 IB3(int a, B3 x, B3 y); B4 IB4(int a, B4 x, B4 y); B5 IB5(int a, B5 x, B5 y); B6 IB6(int a, B6 x, B6 y); B7 IB7(int a, B7 x, B7 y); B8 IB8(int a, B8 x, B8 y); B9 IB9(int a, B9 x, B9 y); B10 IB10(int a, B10 x, B10 y); B11 IB11(int a, B11 x, B11 y); B12 IB12(int a, B12 x, B12 y); B13 IB13(int a, B13 x, B13 y); B14 IB14(int a, B14 x, B14 y); B15 IB15(int a, B15 x, B15 y); B16 IB16(int a, B16 x, B16 y); B17 IB17(int a, B17 x, B17 y); B20 IB20(int a, B20 x, B20 y); }
class Take : ITake {
    public int Seen = 3;
    public B1 MB1(B1 x, int k) { Seen++; x.F0 += (byte)k; return x; }
    public virtual B1 VB1(int a, int b, B1 x, double d, B1 y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public B1 IB1(int a, B1 x, B1 y) { Seen += a; return a % 2 == 0 ? x : y; }
    public B2 MB2(B2 x, int k) { Seen++; x.F0 += (byte)k; return x; }
    public virtual B2 VB2(int a, int b, B2 x, double d, B2 y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public B2 IB2(int a, B2 x, B2 y) { Seen += a; return a % 2 == 0 ? x : y; }
    public B3 MB3(B3 x, int k) { Seen++; x.F0 += (byte)k; return x; }
    public virtual B3 VB3(int a, int b, B3 x, double d, B3 y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public B3 IB3(int a, B3 x, B3 y) { Seen += a; return a % 2 == 0 ? x : y; }
    public B4 MB4(B4 x, int k) { Seen++; x.F0 += (byte)k; return x; }
    public virtual B4 VB4(int a, int b, B4 x, double d, B4 y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public B4 IB4(int a, B4 x, B4 y) { Seen += a; return a % 2 == 0 ? x : y; }
    public B5 MB5(B5 x, int k) { Seen++; x.F0 += (byte)k; return x; }
    public virtual B5 VB5(int a, int b, B5 x, double d, B5 y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public B5 IB5(int a, B5 x, B5 y) { Seen += a; return a % 2 == 0 ? x : y; }
    public B6 MB6(B6 x, int k) { Seen++; x.F0 += (byte)k; return x; }
    public virtual B6 VB6(int a, int b, B6 x, double d, B6 y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public B6 IB6(int a, B6 x, B6 y) { Seen += a; return a % 2 == 0 ? x : y; }
    public B7 MB7(B7 x, int k) { Seen++; x.F0 += (byte)k; return x; }
    public virtual B7 VB7(int a, int b, B7 x, double d, B7 y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public B7 IB7(int a, B7 x, B7 y) { Seen += a; return a % 2 == 0 ? x : y; }
    public B8 MB8(B8 x, int k) { Seen++; x.F0 += (byte)k; return x; }
    public virtual B8 VB8(int a, int b, B8 x, double d, B8 y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public B8 IB8(int a, B8 x, B8 y) { Seen += a; return a % 2 == 0 ? x : y; }
    public B9 MB9(B9 x, int k) { Seen++; x.F0 += (byte)k; return x; }
    public virtual B9 VB9(int a, int b, B9 x, double d, B9 y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public B9 IB9(int a, B9 x, B9 y) { Seen += a; return a % 2 == 0 ? x : y; }
    public B10 MB10(B10 x, int k) { Seen++; x.F0 += (byte)k; return x; }
    public virtual B10 VB10(int a, int b, B10 x, double d, B10 y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public B10 IB10(int a, B10 x, B10 y) { Seen += a; return a % 2 == 0 ? x : y; }
    public B11 MB11(B11 x, int k) { Seen++; x.F0 += (byte)k; return x; }
    public virtual B11 VB11(int a, int b, B11 x, double d, B11 y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public B11 IB11(int a, B11 x, B11 y) { Seen += a; return a % 2 == 0 ? x : y; }
    public B12 MB12(B12 x, int k) { Seen++; x.F0 += (byte)k; return x; }
    public virtual B12 VB12(int a, int b, B12 x, double d, B12 y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public B12 IB12(int a, B12 x, B12 y) { Seen += a; return a % 2 == 0 ? x : y; }
    public B13 MB13(B13 x, int k) { Seen++; x.F0 += (byte)k; return x; }
    public virtual B13 VB13(int a, int b, B13 x, double d, B13 y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public B13 IB13(int a, B13 x, B13 y) { Seen += a; return a % 2 == 0 ? x : y; }
    public B14 MB14(B14 x, int k) { Seen++; x.F0 += (byte)k; return x; }
    public virtual B14 VB14(int a, int b, B14 x, double d, B14 y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public B14 IB14(int a, B14 x, B14 y) { Seen += a; return a % 2 == 0 ? x : y; }
    public B15 MB15(B15 x, int k) { Seen++; x.F0 += (byte)k; return x; }
    public virtual B15 VB15(int a, int b, B15 x, double d, B15 y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public B15 IB15(int a, B15 x, B15 y) { Seen += a; return a % 2 == 0 ? x : y; }
    public B16 MB16(B16 x, int k) { Seen++; x.F0 += (byte)k; return x; }
    public virtual B16 VB16(int a, int b, B16 x, double d, B16 y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public B16 IB16(int a, B16 x, B16 y) { Seen += a; return a % 2 == 0 ? x : y; }
    public B17 MB17(B17 x, int k) { Seen++; x.F0 += (byte)k; return x; }
    public virtual B17 VB17(int a, int b, B17 x, double d, B17 y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public B17 IB17(int a, B17 x, B17 y) { Seen += a; return a % 2 == 0 ? x : y; }
    public B20 MB20(B20 x, int k) { Seen++; x.F0 += (byte)k; return x; }
    public virtual B20 VB20(int a, int b, B20 x, double d, B20 y) { Seen += a + b; x.F0 = y.F0; return d > 1 ? x : y; }
    public B20 IB20(int a, B20 x, B20 y) { Seen += a; return a % 2 == 0 ? x : y; }
}
class Take2 : Take {
    public override B1 VB1(int a, int b, B1 x, double d, B1 y) { return base.VB1(b, a, y, d, x); }
    public override B2 VB2(int a, int b, B2 x, double d, B2 y) { return base.VB2(b, a, y, d, x); }
    public override B3 VB3(int a, int b, B3 x, double d, B3 y) { return base.VB3(b, a, y, d, x); }
    public override B4 VB4(int a, int b, B4 x, double d, B4 y) { return base.VB4(b, a, y, d, x); }
    public override B5 VB5(int a, int b, B5 x, double d, B5 y) { return base.VB5(b, a, y, d, x); }
    public override B6 VB6(int a, int b, B6 x, double d, B6 y) { return base.VB6(b, a, y, d, x); }
    public override B7 VB7(int a, int b, B7 x, double d, B7 y) { return base.VB7(b, a, y, d, x); }
    public override B8 VB8(int a, int b, B8 x, double d, B8 y) { return base.VB8(b, a, y, d, x); }
    public override B9 VB9(int a, int b, B9 x, double d, B9 y) { return base.VB9(b, a, y, d, x); }
    public override B10 VB10(int a, int b, B10 x, double d, B10 y) { return base.VB10(b, a, y, d, x); }
    public override B11 VB11(int a, int b, B11 x, double d, B11 y) { return base.VB11(b, a, y, d, x); }
    public override B12 VB12(int a, int b, B12 x, double d, B12 y) { return base.VB12(b, a, y, d, x); }
    public override B13 VB13(int a, int b, B13 x, double d, B13 y) { return base.VB13(b, a, y, d, x); }
    public override B14 VB14(int a, int b, B14 x, double d, B14 y) { return base.VB14(b, a, y, d, x); }
    public override B15 VB15(int a, int b, B15 x, double d, B15 y) { return base.VB15(b, a, y, d, x); }
    public override B16 VB16(int a, int b, B16 x, double d, B16 y) { return base.VB16(b, a, y, d, x); }
    public override B17 VB17(int a, int b, B17 x, double d, B17 y) { return base.VB17(b, a, y, d, x); }
    public override B20 VB20(int a, int b, B20 x, double d, B20 y) { return base.VB20(b, a, y, d, x); }
}
static class Program {
    static long SB1(B1 a, int i, B1 b, double d, B1 c, long l, B1 e, float g, B1 h, B1 k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static B1 RB1(int i, B1 a) { a.F0 += (byte)i; return a; }
    static void TestB1(Take t) {
        B1 x = B1.Of(1), y = B1.Of(20);
        ITake it = t;
        B1[] array = { x, y, RB1(2, y) };
        Console.WriteLine("B1 " + SB1(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RB1(1, x)) + " " + RB1(5, RB1(6, x)).Sum() + " " + t.MB1(y, 3).Sum() + " " + t.VB1(1, 2, x, 1.5, y).Sum() + " " + t.VB1(3, 4, x, 0.5, y).Sum() + " " + it.IB1(1, x, y).Sum() + " " + it.IB1(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SB2(B2 a, int i, B2 b, double d, B2 c, long l, B2 e, float g, B2 h, B2 k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static B2 RB2(int i, B2 a) { a.F1 += (byte)i; return a; }
    static void TestB2(Take t) {
        B2 x = B2.Of(1), y = B2.Of(20);
        ITake it = t;
        B2[] array = { x, y, RB2(2, y) };
        Console.WriteLine("B2 " + SB2(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RB2(1, x)) + " " + RB2(5, RB2(6, x)).Sum() + " " + t.MB2(y, 3).Sum() + " " + t.VB2(1, 2, x, 1.5, y).Sum() + " " + t.VB2(3, 4, x, 0.5, y).Sum() + " " + it.IB2(1, x, y).Sum() + " " + it.IB2(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SB3(B3 a, int i, B3 b, double d, B3 c, long l, B3 e, float g, B3 h, B3 k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static B3 RB3(int i, B3 a) { a.F2 += (byte)i; return a; }
    static void TestB3(Take t) {
        B3 x = B3.Of(1), y = B3.Of(20);
        ITake it = t;
        B3[] array = { x, y, RB3(2, y) };
        Console.WriteLine("B3 " + SB3(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RB3(1, x)) + " " + RB3(5, RB3(6, x)).Sum() + " " + t.MB3(y, 3).Sum() + " " + t.VB3(1, 2, x, 1.5, y).Sum() + " " + t.VB3(3, 4, x, 0.5, y).Sum() + " " + it.IB3(1, x, y).Sum() + " " + it.IB3(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SB4(B4 a, int i, B4 b, double d, B4 c, long l, B4 e, float g, B4 h, B4 k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static B4 RB4(int i, B4 a) { a.F3 += (byte)i; return a; }
    static void TestB4(Take t) {
        B4 x = B4.Of(1), y = B4.Of(20);
        ITake it = t;
        B4[] array = { x, y, RB4(2, y) };
        Console.WriteLine("B4 " + SB4(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RB4(1, x)) + " " + RB4(5, RB4(6, x)).Sum() + " " + t.MB4(y, 3).Sum() + " " + t.VB4(1, 2, x, 1.5, y).Sum() + " " + t.VB4(3, 4, x, 0.5, y).Sum() + " " + it.IB4(1, x, y).Sum() + " " + it.IB4(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SB5(B5 a, int i, B5 b, double d, B5 c, long l, B5 e, float g, B5 h, B5 k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static B5 RB5(int i, B5 a) { a.F4 += (byte)i; return a; }
    static void TestB5(Take t) {
        B5 x = B5.Of(1), y = B5.Of(20);
        ITake it = t;
        B5[] array = { x, y, RB5(2, y) };
        Console.WriteLine("B5 " + SB5(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RB5(1, x)) + " " + RB5(5, RB5(6, x)).Sum() + " " + t.MB5(y, 3).Sum() + " " + t.VB5(1, 2, x, 1.5, y).Sum() + " " + t.VB5(3, 4, x, 0.5, y).Sum() + " " + it.IB5(1, x, y).Sum() + " " + it.IB5(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SB6(B6 a, int i, B6 b, double d, B6 c, long l, B6 e, float g, B6 h, B6 k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static B6 RB6(int i, B6 a) { a.F5 += (byte)i; return a; }
    static void TestB6(Take t) {
        B6 x = B6.Of(1), y = B6.Of(20);
        ITake it = t;
        B6[] array = { x, y, RB6(2, y) };
        Console.WriteLine("B6 " + SB6(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RB6(1, x)) + " " + RB6(5, RB6(6, x)).Sum() + " " + t.MB6(y, 3).Sum() + " " + t.VB6(1, 2, x, 1.5, y).Sum() + " " + t.VB6(3, 4, x, 0.5, y).Sum() + " " + it.IB6(1, x, y).Sum() + " " + it.IB6(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SB7(B7 a, int i, B7 b, double d, B7 c, long l, B7 e, float g, B7 h, B7 k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static B7 RB7(int i, B7 a) { a.F6 += (byte)i; return a; }
    static void TestB7(Take t) {
        B7 x = B7.Of(1), y = B7.Of(20);
        ITake it = t;
        B7[] array = { x, y, RB7(2, y) };
        Console.WriteLine("B7 " + SB7(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RB7(1, x)) + " " + RB7(5, RB7(6, x)).Sum() + " " + t.MB7(y, 3).Sum() + " " + t.VB7(1, 2, x, 1.5, y).Sum() + " " + t.VB7(3, 4, x, 0.5, y).Sum() + " " + it.IB7(1, x, y).Sum() + " " + it.IB7(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SB8(B8 a, int i, B8 b, double d, B8 c, long l, B8 e, float g, B8 h, B8 k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static B8 RB8(int i, B8 a) { a.F7 += (byte)i; return a; }
    static void TestB8(Take t) {
        B8 x = B8.Of(1), y = B8.Of(20);
        ITake it = t;
        B8[] array = { x, y, RB8(2, y) };
        Console.WriteLine("B8 " + SB8(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RB8(1, x)) + " " + RB8(5, RB8(6, x)).Sum() + " " + t.MB8(y, 3).Sum() + " " + t.VB8(1, 2, x, 1.5, y).Sum() + " " + t.VB8(3, 4, x, 0.5, y).Sum() + " " + it.IB8(1, x, y).Sum() + " " + it.IB8(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SB9(B9 a, int i, B9 b, double d, B9 c, long l, B9 e, float g, B9 h, B9 k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static B9 RB9(int i, B9 a) { a.F8 += (byte)i; return a; }
    static void TestB9(Take t) {
        B9 x = B9.Of(1), y = B9.Of(20);
        ITake it = t;
        B9[] array = { x, y, RB9(2, y) };
        Console.WriteLine("B9 " + SB9(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RB9(1, x)) + " " + RB9(5, RB9(6, x)).Sum() + " " + t.MB9(y, 3).Sum() + " " + t.VB9(1, 2, x, 1.5, y).Sum() + " " + t.VB9(3, 4, x, 0.5, y).Sum() + " " + it.IB9(1, x, y).Sum() + " " + it.IB9(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SB10(B10 a, int i, B10 b, double d, B10 c, long l, B10 e, float g, B10 h, B10 k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static B10 RB10(int i, B10 a) { a.F9 += (byte)i; return a; }
    static void TestB10(Take t) {
        B10 x = B10.Of(1), y = B10.Of(20);
        ITake it = t;
        B10[] array = { x, y, RB10(2, y) };
        Console.WriteLine("B10 " + SB10(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RB10(1, x)) + " " + RB10(5, RB10(6, x)).Sum() + " " + t.MB10(y, 3).Sum() + " " + t.VB10(1, 2, x, 1.5, y).Sum() + " " + t.VB10(3, 4, x, 0.5, y).Sum() + " " + it.IB10(1, x, y).Sum() + " " + it.IB10(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SB11(B11 a, int i, B11 b, double d, B11 c, long l, B11 e, float g, B11 h, B11 k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static B11 RB11(int i, B11 a) { a.F10 += (byte)i; return a; }
    static void TestB11(Take t) {
        B11 x = B11.Of(1), y = B11.Of(20);
        ITake it = t;
        B11[] array = { x, y, RB11(2, y) };
        Console.WriteLine("B11 " + SB11(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RB11(1, x)) + " " + RB11(5, RB11(6, x)).Sum() + " " + t.MB11(y, 3).Sum() + " " + t.VB11(1, 2, x, 1.5, y).Sum() + " " + t.VB11(3, 4, x, 0.5, y).Sum() + " " + it.IB11(1, x, y).Sum() + " " + it.IB11(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SB12(B12 a, int i, B12 b, double d, B12 c, long l, B12 e, float g, B12 h, B12 k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static B12 RB12(int i, B12 a) { a.F11 += (byte)i; return a; }
    static void TestB12(Take t) {
        B12 x = B12.Of(1), y = B12.Of(20);
        ITake it = t;
        B12[] array = { x, y, RB12(2, y) };
        Console.WriteLine("B12 " + SB12(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RB12(1, x)) + " " + RB12(5, RB12(6, x)).Sum() + " " + t.MB12(y, 3).Sum() + " " + t.VB12(1, 2, x, 1.5, y).Sum() + " " + t.VB12(3, 4, x, 0.5, y).Sum() + " " + it.IB12(1, x, y).Sum() + " " + it.IB12(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SB13(B13 a, int i, B13 b, double d, B13 c, long l, B13 e, float g, B13 h, B13 k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static B13 RB13(int i, B13 a) { a.F12 += (byte)i; return a; }
    static void TestB13(Take t) {
        B13 x = B13.Of(1), y = B13.Of(20);
        ITake it = t;
        B13[] array = { x, y, RB13(2, y) };
        Console.WriteLine("B13 " + SB13(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RB13(1, x)) + " " + RB13(5, RB13(6, x)).Sum() + " " + t.MB13(y, 3).Sum() + " " + t.VB13(1, 2, x, 1.5, y).Sum() + " " + t.VB13(3, 4, x, 0.5, y).Sum() + " " + it.IB13(1, x, y).Sum() + " " + it.IB13(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SB14(B14 a, int i, B14 b, double d, B14 c, long l, B14 e, float g, B14 h, B14 k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static B14 RB14(int i, B14 a) { a.F13 += (byte)i; return a; }
    static void TestB14(Take t) {
        B14 x = B14.Of(1), y = B14.Of(20);
        ITake it = t;
        B14[] array = { x, y, RB14(2, y) };
        Console.WriteLine("B14 " + SB14(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RB14(1, x)) + " " + RB14(5, RB14(6, x)).Sum() + " " + t.MB14(y, 3).Sum() + " " + t.VB14(1, 2, x, 1.5, y).Sum() + " " + t.VB14(3, 4, x, 0.5, y).Sum() + " " + it.IB14(1, x, y).Sum() + " " + it.IB14(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SB15(B15 a, int i, B15 b, double d, B15 c, long l, B15 e, float g, B15 h, B15 k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static B15 RB15(int i, B15 a) { a.F14 += (byte)i; return a; }
    static void TestB15(Take t) {
        B15 x = B15.Of(1), y = B15.Of(20);
        ITake it = t;
        B15[] array = { x, y, RB15(2, y) };
        Console.WriteLine("B15 " + SB15(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RB15(1, x)) + " " + RB15(5, RB15(6, x)).Sum() + " " + t.MB15(y, 3).Sum() + " " + t.VB15(1, 2, x, 1.5, y).Sum() + " " + t.VB15(3, 4, x, 0.5, y).Sum() + " " + it.IB15(1, x, y).Sum() + " " + it.IB15(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SB16(B16 a, int i, B16 b, double d, B16 c, long l, B16 e, float g, B16 h, B16 k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static B16 RB16(int i, B16 a) { a.F15 += (byte)i; return a; }
    static void TestB16(Take t) {
        B16 x = B16.Of(1), y = B16.Of(20);
        ITake it = t;
        B16[] array = { x, y, RB16(2, y) };
        Console.WriteLine("B16 " + SB16(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RB16(1, x)) + " " + RB16(5, RB16(6, x)).Sum() + " " + t.MB16(y, 3).Sum() + " " + t.VB16(1, 2, x, 1.5, y).Sum() + " " + t.VB16(3, 4, x, 0.5, y).Sum() + " " + it.IB16(1, x, y).Sum() + " " + it.IB16(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SB17(B17 a, int i, B17 b, double d, B17 c, long l, B17 e, float g, B17 h, B17 k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static B17 RB17(int i, B17 a) { a.F16 += (byte)i; return a; }
    static void TestB17(Take t) {
        B17 x = B17.Of(1), y = B17.Of(20);
        ITake it = t;
        B17[] array = { x, y, RB17(2, y) };
        Console.WriteLine("B17 " + SB17(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RB17(1, x)) + " " + RB17(5, RB17(6, x)).Sum() + " " + t.MB17(y, 3).Sum() + " " + t.VB17(1, 2, x, 1.5, y).Sum() + " " + t.VB17(3, 4, x, 0.5, y).Sum() + " " + it.IB17(1, x, y).Sum() + " " + it.IB17(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static long SB20(B20 a, int i, B20 b, double d, B20 c, long l, B20 e, float g, B20 h, B20 k) { a.F0++; return a.Sum() + i + b.Sum() * 3 + (long)d + c.Sum() * 5 + l + e.Sum() * 7 + (long)g + h.Sum() * 11 + k.Sum() * 13; }
    static B20 RB20(int i, B20 a) { a.F19 += (byte)i; return a; }
    static void TestB20(Take t) {
        B20 x = B20.Of(1), y = B20.Of(20);
        ITake it = t;
        B20[] array = { x, y, RB20(2, y) };
        Console.WriteLine("B20 " + SB20(x, 1, y, 2.5, x, 3, y, 4.5f, array[2], RB20(1, x)) + " " + RB20(5, RB20(6, x)).Sum() + " " + t.MB20(y, 3).Sum() + " " + t.VB20(1, 2, x, 1.5, y).Sum() + " " + t.VB20(3, 4, x, 0.5, y).Sum() + " " + it.IB20(1, x, y).Sum() + " " + it.IB20(2, x, array[2]).Sum() + " " + t.Seen + " " + x.Sum() + " " + y.Sum());
    }
    static void Main() {
        foreach (Take t in new Take[] { new Take(), new Take2() }) {
            TestB1(t);
            TestB2(t);
            TestB3(t);
            TestB4(t);
            TestB5(t);
            TestB6(t);
            TestB7(t);
            TestB8(t);
            TestB9(t);
            TestB10(t);
            TestB11(t);
            TestB12(t);
            TestB13(t);
            TestB14(t);
            TestB15(t);
            TestB16(t);
            TestB17(t);
            TestB20(t);
        }
    }
}
