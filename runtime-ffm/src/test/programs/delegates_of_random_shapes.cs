// Delegates of random signatures: static open, closed over an object, over a first argument, over a boxed struct, in lists.
using System;
struct B1 {
    public byte F0;
    public B1(int s) { F0 = (byte)(s * 3 + 0); }
    public long H() { long h = 1; h = h * 31 + F0; return h; }
}
struct B2 {
    public byte F0, F1;
    public B2(int s) { F0 = (byte)(s * 3 + 0); F1 = (byte)(s * 4 + 1); }
    public long H() { long h = 2; h = h * 31 + F0; h = h * 31 + F1; return h; }
}
struct B3 {
    public byte F0, F1, F2;
    public B3(int s) { F0 = (byte)(s * 3 + 0); F1 = (byte)(s * 4 + 1); F2 = (byte)(s * 5 + 2); }
    public long H() { long h = 3; h = h * 31 + F0; h = h * 31 + F1; h = h * 31 + F2; return h; }
}
struct B4 {
    public byte F0, F1, F2, F3;
    public B4(int s) { F0 = (byte)(s * 3 + 0); F1 = (byte)(s * 4 + 1); F2 = (byte)(s * 5 + 2); F3 = (byte)(s * 6 + 3); }
    public long H() { long h = 4; h = h * 31 + F0; h = h * 31 + F1; h = h * 31 + F2; h = h * 31 + F3; return h; }
}
struct B5 {
    public byte F0, F1, F2, F3, F4;
    public B5(int s) { F0 = (byte)(s * 3 + 0); F1 = (byte)(s * 4 + 1); F2 = (byte)(s * 5 + 2); F3 = (byte)(s * 6 + 3); F4 = (byte)(s * 7 + 4); }
    public long H() { long h = 5; h = h * 31 + F0; h = h * 31 + F1; h = h * 31 + F2; h = h * 31 + F3; h = h * 31 + F4; return h; }
}
struct B6 {
    public byte F0, F1, F2, F3, F4, F5;
    public B6(int s) { F0 = (byte)(s * 3 + 0); F1 = (byte)(s * 4 + 1); F2 = (byte)(s * 5 + 2); F3 = (byte)(s * 6 + 3); F4 = (byte)(s * 7 + 4); F5 = (byte)(s * 8 + 5); }
    public long H() { long h = 6; h = h * 31 + F0; h = h * 31 + F1; h = h * 31 + F2; h = h * 31 + F3; h = h * 31 + F4; h = h * 31 + F5; return h; }
}
struct B7 {
    public byte F0, F1, F2, F3, F4, F5, F6;
    public B7(int s) { F0 = (byte)(s * 3 + 0); F1 = (byte)(s * 4 + 1); F2 = (byte)(s * 5 + 2); F3 = (byte)(s * 6 + 3); F4 = (byte)(s * 7 + 4); F5 = (byte)(s * 8 + 5); F6 = (byte)(s * 9 + 6); }
    public long H() { long h = 7; h = h * 31 + F0; h = h * 31 + F1; h = h * 31 + F2; h = h * 31 + F3; h = h * 31 + F4; h = h * 31 + F5; h = h * 31 + F6; return h; }
}
struct B8 {
    public byte F0, F1, F2, F3, F4, F5, F6, F7;
    public B8(int s) { F0 = (byte)(s * 3 + 0); F1 = (byte)(s * 4 + 1); F2 = (byte)(s * 5 + 2); F3 = (byte)(s * 6 + 3); F4 = (byte)(s * 7 + 4); F5 = (byte)(s * 8 + 5); F6 = (byte)(s * 9 + 6); F7 = (byte)(s * 10 + 7); }
    public long H() { long h = 8; h = h * 31 + F0; h = h * 31 + F1; h = h * 31 + F2; h = h * 31 + F3; h = h * 31 + F4; h = h * 31 + F5; h = h * 31 + F6; h = h * 31 + F7; return h; }
}
struct B9 {
    public byte F0, F1, F2, F3, F4, F5, F6, F7, F8;
    public B9(int s) { F0 = (byte)(s * 3 + 0); F1 = (byte)(s * 4 + 1); F2 = (byte)(s * 5 + 2); F3 = (byte)(s * 6 + 3); F4 = (byte)(s * 7 + 4); F5 = (byte)(s * 8 + 5); F6 = (byte)(s * 9 + 6); F7 = (byte)(s * 10 + 7); F8 = (byte)(s * 11 + 8); }
    public long H() { long h = 9; h = h * 31 + F0; h = h * 31 + F1; h = h * 31 + F2; h = h * 31 + F3; h = h * 31 + F4; h = h * 31 + F5; h = h * 31 + F6; h = h * 31 + F7; h = h * 31 + F8; return h; }
}
struct B11 {
    public byte F0, F1, F2, F3, F4, F5, F6, F7, F8, F9, F10;
    public B11(int s) { F0 = (byte)(s * 3 + 0); F1 = (byte)(s * 4 + 1); F2 = (byte)(s * 5 + 2); F3 = (byte)(s * 6 + 3); F4 = (byte)(s * 7 + 4); F5 = (byte)(s * 8 + 5); F6 = (byte)(s * 9 + 6); F7 = (byte)(s * 10 + 7); F8 = (byte)(s * 11 + 8); F9 = (byte)(s * 12 + 9); F10 = (byte)(s * 13 + 10); }
    public long H() { long h = 11; h = h * 31 + F0; h = h * 31 + F1; h = h * 31 + F2; h = h * 31 + F3; h = h * 31 + F4; h = h * 31 + F5; h = h * 31 + F6; h = h * 31 + F7; h = h * 31 + F8; h = h * 31 + F9; h = h * 31 + F10; return h; }
}
struct B12 {
    public byte F0, F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11;
    public B12(int s) { F0 = (byte)(s * 3 + 0); F1 = (byte)(s * 4 + 1); F2 = (byte)(s * 5 + 2); F3 = (byte)(s * 6 + 3); F4 = (byte)(s * 7 + 4); F5 = (byte)(s * 8 + 5); F6 = (byte)(s * 9 + 6); F7 = (byte)(s * 10 + 7); F8 = (byte)(s * 11 + 8); F9 = (byte)(s * 12 + 9); F10 = (byte)(s * 13 + 10); F11 = (byte)(s * 14 + 11); }
    public long H() { long h = 12; h = h * 31 + F0; h = h * 31 + F1; h = h * 31 + F2; h = h * 31 + F3; h = h * 31 + F4; h = h * 31 + F5; h = h * 31 + F6; h = h * 31 + F7; h = h * 31 + F8; h = h * 31 + F9; h = h * 31 + F10; h = h * 31 + F11; return h; }
}
struct B13 {
    public byte F0, F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12;
    public B13(int s) { F0 = (byte)(s * 3 + 0); F1 = (byte)(s * 4 + 1); F2 = (byte)(s * 5 + 2); F3 = (byte)(s * 6 + 3); F4 = (byte)(s * 7 + 4); F5 = (byte)(s * 8 + 5); F6 = (byte)(s * 9 + 6); F7 = (byte)(s * 10 + 7); F8 = (byte)(s * 11 + 8); F9 = (byte)(s * 12 + 9); F10 = (byte)(s * 13 + 10); F11 = (byte)(s * 14 + 11); F12 = (byte)(s * 15 + 12); }
    public long H() { long h = 13; h = h * 31 + F0; h = h * 31 + F1; h = h * 31 + F2; h = h * 31 + F3; h = h * 31 + F4; h = h * 31 + F5; h = h * 31 + F6; h = h * 31 + F7; h = h * 31 + F8; h = h * 31 + F9; h = h * 31 + F10; h = h * 31 + F11; h = h * 31 + F12; return h; }
}
struct B15 {
    public byte F0, F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, F13, F14;
    public B15(int s) { F0 = (byte)(s * 3 + 0); F1 = (byte)(s * 4 + 1); F2 = (byte)(s * 5 + 2); F3 = (byte)(s * 6 + 3); F4 = (byte)(s * 7 + 4); F5 = (byte)(s * 8 + 5); F6 = (byte)(s * 9 + 6); F7 = (byte)(s * 10 + 7); F8 = (byte)(s * 11 + 8); F9 = (byte)(s * 12 + 9); F10 = (byte)(s * 13 + 10); F11 = (byte)(s * 14 + 11); F12 = (byte)(s * 15 + 12); F13 = (byte)(s * 16 + 13); F14 = (byte)(s * 17 + 14); }
    public long H() { long h = 15; h = h * 31 + F0; h = h * 31 + F1; h = h * 31 + F2; h = h * 31 + F3; h = h * 31 + F4; h = h * 31 + F5; h = h * 31 + F6; h = h * 31 + F7; h = h * 31 + F8; h = h * 31 + F9; h = h * 31 + F10; h = h * 31 + F11; h = h * 31 + F12; h = h * 31 + F13; h = h * 31 + F14; return h; }
}
struct B16 {
    public byte F0, F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, F13, F14, F15;
    public B16(int s) { F0 = (byte)(s * 3 + 0); F1 = (byte)(s * 4 + 1); F2 = (byte)(s * 5 + 2); F3 = (byte)(s * 6 + 3); F4 = (byte)(s * 7 + 4); F5 = (byte)(s * 8 + 5); F6 = (byte)(s * 9 + 6); F7 = (byte)(s * 10 + 7); F8 = (byte)(s * 11 + 8); F9 = (byte)(s * 12 + 9); F10 = (byte)(s * 13 + 10); F11 = (byte)(s * 14 + 11); F12 = (byte)(s * 15 + 12); F13 = (byte)(s * 16 + 13); F14 = (byte)(s * 17 + 14); F15 = (byte)(s * 18 + 15); }
    public long H() { long h = 16; h = h * 31 + F0; h = h * 31 + F1; h = h * 31 + F2; h = h * 31 + F3; h = h * 31 + F4; h = h * 31 + F5; h = h * 31 + F6; h = h * 31 + F7; h = h * 31 + F8; h = h * 31 + F9; h = h * 31 + F10; h = h * 31 + F11; h = h * 31 + F12; h = h * 31 + F13; h = h * 31 + F14; h = h * 31 + F15; return h; }
}
struct B17 {
    public byte F0, F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, F13, F14, F15, F16;
    public B17(int s) { F0 = (byte)(s * 3 + 0); F1 = (byte)(s * 4 + 1); F2 = (byte)(s * 5 + 2); F3 = (byte)(s * 6 + 3); F4 = (byte)(s * 7 + 4); F5 = (byte)(s * 8 + 5); F6 = (byte)(s * 9 + 6); F7 = (byte)(s * 10 + 7); F8 = (byte)(s * 11 + 8); F9 = (byte)(s * 12 + 9); F10 = (byte)(s * 13 + 10); F11 = (byte)(s * 14 + 11); F12 = (byte)(s * 15 + 12); F13 = (byte)(s * 16 + 13); F14 = (byte)(s * 17 + 14); F15 = (byte)(s * 18 + 15); F16 = (byte)(s * 19 + 16); }
    public long H() { long h = 17; h = h * 31 + F0; h = h * 31 + F1; h = h * 31 + F2; h = h * 31 + F3; h = h * 31 + F4; h = h * 31 + F5; h = h * 31 + F6; h = h * 31 + F7; h = h * 31 + F8; h = h * 31 + F9; h = h * 31 + F10; h = h * 31 + F11; h = h * 31 + F12; h = h * 31 + F13; h = h * 31 + F14; h = h * 31 + F15; h = h * 31 + F16; return h; }
}
struct B20 {
    public byte F0, F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, F13, F14, F15, F16, F17, F18, F19;
    public B20(int s) { F0 = (byte)(s * 3 + 0); F1 = (byte)(s * 4 + 1); F2 = (byte)(s * 5 + 2); F3 = (byte)(s * 6 + 3); F4 = (byte)(s * 7 + 4); F5 = (byte)(s * 8 + 5); F6 = (byte)(s * 9 + 6); F7 = (byte)(s * 10 + 7); F8 = (byte)(s * 11 + 8); F9 = (byte)(s * 12 + 9); F10 = (byte)(s * 13 + 10); F11 = (byte)(s * 14 + 11); F12 = (byte)(s * 15 + 12); F13 = (byte)(s * 16 + 13); F14 = (byte)(s * 17 + 14); F15 = (byte)(s * 18 + 15); F16 = (byte)(s * 19 + 16); F17 = (byte)(s * 20 + 17); F18 = (byte)(s * 21 + 18); F19 = (byte)(s * 22 + 19); }
    public long H() { long h = 20; h = h * 31 + F0; h = h * 31 + F1; h = h * 31 + F2; h = h * 31 + F3; h = h * 31 + F4; h = h * 31 + F5; h = h * 31 + F6; h = h * 31 + F7; h = h * 31 + F8; h = h * 31 + F9; h = h * 31 + F10; h = h * 31 + F11; h = h * 31 + F12; h = h * 31 + F13; h = h * 31 + F14; h = h * 31 + F15; h = h * 31 + F16; h = h * 31 + F17; h = h * 31 + F18; h = h * 31 + F19; return h; }
}
struct B24 {
    public byte F0, F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, F13, F14, F15, F16, F17, F18, F19, F20, F21, F22, F23;
    public B24(int s) { F0 = (byte)(s * 3 + 0); F1 = (byte)(s * 4 + 1); F2 = (byte)(s * 5 + 2); F3 = (byte)(s * 6 + 3); F4 = (byte)(s * 7 + 4); F5 = (byte)(s * 8 + 5); F6 = (byte)(s * 9 + 6); F7 = (byte)(s * 10 + 7); F8 = (byte)(s * 11 + 8); F9 = (byte)(s * 12 + 9); F10 = (byte)(s * 13 + 10); F11 = (byte)(s * 14 + 11); F12 = (byte)(s * 15 + 12); F13 = (byte)(s * 16 + 13); F14 = (byte)(s * 17 + 14); F15 = (byte)(s * 18 + 15); F16 = (byte)(s * 19 + 16); F17 = (byte)(s * 20 + 17); F18 = (byte)(s * 21 + 18); F19 = (byte)(s * 22 + 19); F20 = (byte)(s * 23 + 20); F21 = (byte)(s * 24 + 21); F22 = (byte)(s * 25 + 22); F23 = (byte)(s * 26 + 23); }
    public long H() { long h = 24; h = h * 31 + F0; h = h * 31 + F1; h = h * 31 + F2; h = h * 31 + F3; h = h * 31 + F4; h = h * 31 + F5; h = h * 31 + F6; h = h * 31 + F7; h = h * 31 + F8; h = h * 31 + F9; h = h * 31 + F10; h = h * 31 + F11; h = h * 31 + F12; h = h * 31 + F13; h = h * 31 + F14; h = h * 31 + F15; h = h * 31 + F16; h = h * 31 + F17; h = h * 31 + F18; h = h * 31 + F19; h = h * 31 + F20; h = h * 31 + F21; h = h * 31 + F22; h = h * 31 + F23; return h; }
}
struct B31 {
    public byte F0, F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, F13, F14, F15, F16, F17, F18, F19, F20, F21, F22, F23, F24, F25, F26, F27, F28, F29, F30;
    public B31(int s) { F0 = (byte)(s * 3 + 0); F1 = (byte)(s * 4 + 1); F2 = (byte)(s * 5 + 2); F3 = (byte)(s * 6 + 3); F4 = (byte)(s * 7 + 4); F5 = (byte)(s * 8 + 5); F6 = (byte)(s * 9 + 6); F7 = (byte)(s * 10 + 7); F8 = (byte)(s * 11 + 8); F9 = (byte)(s * 12 + 9); F10 = (byte)(s * 13 + 10); F11 = (byte)(s * 14 + 11); F12 = (byte)(s * 15 + 12); F13 = (byte)(s * 16 + 13); F14 = (byte)(s * 17 + 14); F15 = (byte)(s * 18 + 15); F16 = (byte)(s * 19 + 16); F17 = (byte)(s * 20 + 17); F18 = (byte)(s * 21 + 18); F19 = (byte)(s * 22 + 19); F20 = (byte)(s * 23 + 20); F21 = (byte)(s * 24 + 21); F22 = (byte)(s * 25 + 22); F23 = (byte)(s * 26 + 23); F24 = (byte)(s * 27 + 24); F25 = (byte)(s * 28 + 25); F26 = (byte)(s * 29 + 26); F27 = (byte)(s * 30 + 27); F28 = (byte)(s * 31 + 28); F29 = (byte)(s * 32 + 29); F30 = (byte)(s * 33 + 30); }
    public long H() { long h = 31; h = h * 31 + F0; h = h * 31 + F1; h = h * 31 + F2; h = h * 31 + F3; h = h * 31 + F4; h = h * 31 + F5; h = h * 31 + F6; h = h * 31 + F7; h = h * 31 + F8; h = h * 31 + F9; h = h * 31 + F10; h = h * 31 + F11; h = h * 31 + F12; h = h * 31 + F13; h = h * 31 + F14; h = h * 31 + F15; h = h * 31 + F16; h = h * 31 + F17; h = h * 31 + F18; h = h * 31 + F19; h = h * 31 + F20; h = h * 31 + F21; h = h * 31 + F22; h = h * 31 + F23; h = h * 31 + F24; h = h * 31 + F25; h = h * 31 + F26; h = h * 31 + F27; h = h * 31 + F28; h = h * 31 + F29; h = h * 31 + F30; return h; }
}
struct B32 {
    public byte F0, F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, F13, F14, F15, F16, F17, F18, F19, F20, F21, F22, F23, F24, F25, F26, F27, F28, F29, F30, F31;
    public B32(int s) { F0 = (byte)(s * 3 + 0); F1 = (byte)(s * 4 + 1); F2 = (byte)(s * 5 + 2); F3 = (byte)(s * 6 + 3); F4 = (byte)(s * 7 + 4); F5 = (byte)(s * 8 + 5); F6 = (byte)(s * 9 + 6); F7 = (byte)(s * 10 + 7); F8 = (byte)(s * 11 + 8); F9 = (byte)(s * 12 + 9); F10 = (byte)(s * 13 + 10); F11 = (byte)(s * 14 + 11); F12 = (byte)(s * 15 + 12); F13 = (byte)(s * 16 + 13); F14 = (byte)(s * 17 + 14); F15 = (byte)(s * 18 + 15); F16 = (byte)(s * 19 + 16); F17 = (byte)(s * 20 + 17); F18 = (byte)(s * 21 + 18); F19 = (byte)(s * 22 + 19); F20 = (byte)(s * 23 + 20); F21 = (byte)(s * 24 + 21); F22 = (byte)(s * 25 + 22); F23 = (byte)(s * 26 + 23); F24 = (byte)(s * 27 + 24); F25 = (byte)(s * 28 + 25); F26 = (byte)(s * 29 + 26); F27 = (byte)(s * 30 + 27); F28 = (byte)(s * 31 + 28); F29 = (byte)(s * 32 + 29); F30 = (byte)(s * 33 + 30); F31 = (byte)(s * 34 + 31); }
    public long H() { long h = 32; h = h * 31 + F0; h = h * 31 + F1; h = h * 31 + F2; h = h * 31 + F3; h = h * 31 + F4; h = h * 31 + F5; h = h * 31 + F6; h = h * 31 + F7; h = h * 31 + F8; h = h * 31 + F9; h = h * 31 + F10; h = h * 31 + F11; h = h * 31 + F12; h = h * 31 + F13; h = h * 31 + F14; h = h * 31 + F15; h = h * 31 + F16; h = h * 31 + F17; h = h * 31 + F18; h = h * 31 + F19; h = h * 31 + F20; h = h * 31 + F21; h = h * 31 + F22; h = h * 31 + F23; h = h * 31 + F24; h = h * 31 + F25; h = h * 31 + F26; h = h * 31 + F27; h = h * 31 + F28; h = h * 31 + F29; h = h * 31 + F30; h = h * 31 + F31; return h; }
}
struct B33 {
    public byte F0, F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, F13, F14, F15, F16, F17, F18, F19, F20, F21, F22, F23, F24, F25, F26, F27, F28, F29, F30, F31, F32;
    public B33(int s) { F0 = (byte)(s * 3 + 0); F1 = (byte)(s * 4 + 1); F2 = (byte)(s * 5 + 2); F3 = (byte)(s * 6 + 3); F4 = (byte)(s * 7 + 4); F5 = (byte)(s * 8 + 5); F6 = (byte)(s * 9 + 6); F7 = (byte)(s * 10 + 7); F8 = (byte)(s * 11 + 8); F9 = (byte)(s * 12 + 9); F10 = (byte)(s * 13 + 10); F11 = (byte)(s * 14 + 11); F12 = (byte)(s * 15 + 12); F13 = (byte)(s * 16 + 13); F14 = (byte)(s * 17 + 14); F15 = (byte)(s * 18 + 15); F16 = (byte)(s * 19 + 16); F17 = (byte)(s * 20 + 17); F18 = (byte)(s * 21 + 18); F19 = (byte)(s * 22 + 19); F20 = (byte)(s * 23 + 20); F21 = (byte)(s * 24 + 21); F22 = (byte)(s * 25 + 22); F23 = (byte)(s * 26 + 23); F24 = (byte)(s * 27 + 24); F25 = (byte)(s * 28 + 25); F26 = (byte)(s * 29 + 26); F27 = (byte)(s * 30 + 27); F28 = (byte)(s * 31 + 28); F29 = (byte)(s * 32 + 29); F30 = (byte)(s * 33 + 30); F31 = (byte)(s * 34 + 31); F32 = (byte)(s * 35 + 32); }
    public long H() { long h = 33; h = h * 31 + F0; h = h * 31 + F1; h = h * 31 + F2; h = h * 31 + F3; h = h * 31 + F4; h = h * 31 + F5; h = h * 31 + F6; h = h * 31 + F7; h = h * 31 + F8; h = h * 31 + F9; h = h * 31 + F10; h = h * 31 + F11; h = h * 31 + F12; h = h * 31 + F13; h = h * 31 + F14; h = h * 31 + F15; h = h * 31 + F16; h = h * 31 + F17; h = h * 31 + F18; h = h * 31 + F19; h = h * 31 + F20; h = h * 31 + F21; h = h * 31 + F22; h = h * 31 + F23; h = h * 31 + F24; h = h * 31 + F25; h = h * 31 + F26; h = h * 31 + F27; h = h * 31 + F28; h = h * 31 + F29; h = h * 31 + F30; h = h * 31 + F31; h = h * 31 + F32; return h; }
}
struct B40 {
    public byte F0, F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, F13, F14, F15, F16, F17, F18, F19, F20, F21, F22, F23, F24, F25, F26, F27, F28, F29, F30, F31, F32, F33, F34, F35, F36, F37, F38, F39;
    public B40(int s) { F0 = (byte)(s * 3 + 0); F1 = (byte)(s * 4 + 1); F2 = (byte)(s * 5 + 2); F3 = (byte)(s * 6 + 3); F4 = (byte)(s * 7 + 4); F5 = (byte)(s * 8 + 5); F6 = (byte)(s * 9 + 6); F7 = (byte)(s * 10 + 7); F8 = (byte)(s * 11 + 8); F9 = (byte)(s * 12 + 9); F10 = (byte)(s * 13 + 10); F11 = (byte)(s * 14 + 11); F12 = (byte)(s * 15 + 12); F13 = (byte)(s * 16 + 13); F14 = (byte)(s * 17 + 14); F15 = (byte)(s * 18 + 15); F16 = (byte)(s * 19 + 16); F17 = (byte)(s * 20 + 17); F18 = (byte)(s * 21 + 18); F19 = (byte)(s * 22 + 19); F20 = (byte)(s * 23 + 20); F21 = (byte)(s * 24 + 21); F22 = (byte)(s * 25 + 22); F23 = (byte)(s * 26 + 23); F24 = (byte)(s * 27 + 24); F25 = (byte)(s * 28 + 25); F26 = (byte)(s * 29 + 26); F27 = (byte)(s * 30 + 27); F28 = (byte)(s * 31 + 28); F29 = (byte)(s * 32 + 29); F30 = (byte)(s * 33 + 30); F31 = (byte)(s * 34 + 31); F32 = (byte)(s * 35 + 32); F33 = (byte)(s * 36 + 33); F34 = (byte)(s * 37 + 34); F35 = (byte)(s * 38 + 35); F36 = (byte)(s * 39 + 36); F37 = (byte)(s * 40 + 37); F38 = (byte)(s * 41 + 38); F39 = (byte)(s * 42 + 39); }
    public long H() { long h = 40; h = h * 31 + F0; h = h * 31 + F1; h = h * 31 + F2; h = h * 31 + F3; h = h * 31 + F4; h = h * 31 + F5; h = h * 31 + F6; h = h * 31 + F7; h = h * 31 + F8; h = h * 31 + F9; h = h * 31 + F10; h = h * 31 + F11; h = h * 31 + F12; h = h * 31 + F13; h = h * 31 + F14; h = h * 31 + F15; h = h * 31 + F16; h = h * 31 + F17; h = h * 31 + F18; h = h * 31 + F19; h = h * 31 + F20; h = h * 31 + F21; h = h * 31 + F22; h = h * 31 + F23; h = h * 31 + F24; h = h * 31 + F25; h = h * 31 + F26; h = h * 31 + F27; h = h * 31 + F28; h = h * 31 + F29; h = h * 31 + F30; h = h * 31 + F31; h = h * 31 + F32; h = h * 31 + F33; h = h * 31 + F34; h = h * 31 + F35; h = h * 31 + F36; h = h * 31 + F37; h = h * 31 + F38; h = h * 31 + F39; return h; }
}
struct B48 {
    public byte F0, F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, F13, F14, F15, F16, F17, F18, F19, F20, F21, F22, F23, F24, F25, F26, F27, F28, F29, F30, F31, F32, F33, F34, F35, F36, F37, F38, F39, F40, F41, F42, F43, F44, F45, F46, F47;
    public B48(int s) { F0 = (byte)(s * 3 + 0); F1 = (byte)(s * 4 + 1); F2 = (byte)(s * 5 + 2); F3 = (byte)(s * 6 + 3); F4 = (byte)(s * 7 + 4); F5 = (byte)(s * 8 + 5); F6 = (byte)(s * 9 + 6); F7 = (byte)(s * 10 + 7); F8 = (byte)(s * 11 + 8); F9 = (byte)(s * 12 + 9); F10 = (byte)(s * 13 + 10); F11 = (byte)(s * 14 + 11); F12 = (byte)(s * 15 + 12); F13 = (byte)(s * 16 + 13); F14 = (byte)(s * 17 + 14); F15 = (byte)(s * 18 + 15); F16 = (byte)(s * 19 + 16); F17 = (byte)(s * 20 + 17); F18 = (byte)(s * 21 + 18); F19 = (byte)(s * 22 + 19); F20 = (byte)(s * 23 + 20); F21 = (byte)(s * 24 + 21); F22 = (byte)(s * 25 + 22); F23 = (byte)(s * 26 + 23); F24 = (byte)(s * 27 + 24); F25 = (byte)(s * 28 + 25); F26 = (byte)(s * 29 + 26); F27 = (byte)(s * 30 + 27); F28 = (byte)(s * 31 + 28); F29 = (byte)(s * 32 + 29); F30 = (byte)(s * 33 + 30); F31 = (byte)(s * 34 + 31); F32 = (byte)(s * 35 + 32); F33 = (byte)(s * 36 + 33); F34 = (byte)(s * 37 + 34); F35 = (byte)(s * 38 + 35); F36 = (byte)(s * 39 + 36); F37 = (byte)(s * 40 + 37); F38 = (byte)(s * 41 + 38); F39 = (byte)(s * 42 + 39); F40 = (byte)(s * 43 + 40); F41 = (byte)(s * 44 + 41); F42 = (byte)(s * 45 + 42); F43 = (byte)(s * 46 + 43); F44 = (byte)(s * 47 + 44); F45 = (byte)(s * 48 + 45); F46 = (byte)(s * 49 + 46); F47 = (byte)(s * 50 + 47); }
    public long H() { long h = 48; h = h * 31 + F0; h = h * 31 + F1; h = h * 31 + F2; h = h * 31 + F3; h = h * 31 + F4; h = h * 31 + F5; h = h * 31 + F6; h = h * 31 + F7; h = h * 31 + F8; h = h * 31 + F9; h = h * 31 + F10; h = h * 31 + F11; h = h * 31 + F12; h = h * 31 + F13; h = h * 31 + F14; h = h * 31 + F15; h = h * 31 + F16; h = h * 31 + F17; h = h * 31 + F18; h = h * 31 + F19; h = h * 31 + F20; h = h * 31 + F21; h = h * 31 + F22; h = h * 31 + F23; h = h * 31 + F24; h = h * 31 + F25; h = h * 31 + F26; h = h * 31 + F27; h = h * 31 + F28; h = h * 31 + F29; h = h * 31 + F30; h = h * 31 + F31; h = h * 31 + F32; h = h * 31 + F33; h = h * 31 + F34; h = h * 31 + F35; h = h * 31 + F36; h = h * 31 + F37; h = h * 31 + F38; h = h * 31 + F39; h = h * 31 + F40; h = h * 31 + F41; h = h * 31 + F42; h = h * 31 + F43; h = h * 31 + F44; h = h * 31 + F45; h = h * 31 + F46; h = h * 31 + F47; return h; }
}
struct B63 {
    public byte F0, F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, F13, F14, F15, F16, F17, F18, F19, F20, F21, F22, F23, F24, F25, F26, F27, F28, F29, F30, F31, F32, F33, F34, F35, F36, F37, F38, F39, F40, F41, F42, F43, F44, F45, F46, F47, F48, F49, F50, F51, F52, F53, F54, F55, F56, F57, F58, F59, F60, F61, F62;
    public B63(int s) { F0 = (byte)(s * 3 + 0); F1 = (byte)(s * 4 + 1); F2 = (byte)(s * 5 + 2); F3 = (byte)(s * 6 + 3); F4 = (byte)(s * 7 + 4); F5 = (byte)(s * 8 + 5); F6 = (byte)(s * 9 + 6); F7 = (byte)(s * 10 + 7); F8 = (byte)(s * 11 + 8); F9 = (byte)(s * 12 + 9); F10 = (byte)(s * 13 + 10); F11 = (byte)(s * 14 + 11); F12 = (byte)(s * 15 + 12); F13 = (byte)(s * 16 + 13); F14 = (byte)(s * 17 + 14); F15 = (byte)(s * 18 + 15); F16 = (byte)(s * 19 + 16); F17 = (byte)(s * 20 + 17); F18 = (byte)(s * 21 + 18); F19 = (byte)(s * 22 + 19); F20 = (byte)(s * 23 + 20); F21 = (byte)(s * 24 + 21); F22 = (byte)(s * 25 + 22); F23 = (byte)(s * 26 + 23); F24 = (byte)(s * 27 + 24); F25 = (byte)(s * 28 + 25); F26 = (byte)(s * 29 + 26); F27 = (byte)(s * 30 + 27); F28 = (byte)(s * 31 + 28); F29 = (byte)(s * 32 + 29); F30 = (byte)(s * 33 + 30); F31 = (byte)(s * 34 + 31); F32 = (byte)(s * 35 + 32); F33 = (byte)(s * 36 + 33); F34 = (byte)(s * 37 + 34); F35 = (byte)(s * 38 + 35); F36 = (byte)(s * 39 + 36); F37 = (byte)(s * 40 + 37); F38 = (byte)(s * 41 + 38); F39 = (byte)(s * 42 + 39); F40 = (byte)(s * 43 + 40); F41 = (byte)(s * 44 + 41); F42 = (byte)(s * 45 + 42); F43 = (byte)(s * 46 + 43); F44 = (byte)(s * 47 + 44); F45 = (byte)(s * 48 + 45); F46 = (byte)(s * 49 + 46); F47 = (byte)(s * 50 + 47); F48 = (byte)(s * 51 + 48); F49 = (byte)(s * 52 + 49); F50 = (byte)(s * 53 + 50); F51 = (byte)(s * 54 + 51); F52 = (byte)(s * 55 + 52); F53 = (byte)(s * 56 + 53); F54 = (byte)(s * 57 + 54); F55 = (byte)(s * 58 + 55); F56 = (byte)(s * 59 + 56); F57 = (byte)(s * 60 + 57); F58 = (byte)(s * 61 + 58); F59 = (byte)(s * 62 + 59); F60 = (byte)(s * 63 + 60); F61 = (byte)(s * 64 + 61); F62 = (byte)(s * 65 + 62); }
    public long H() { long h = 63; h = h * 31 + F0; h = h * 31 + F1; h = h * 31 + F2; h = h * 31 + F3; h = h * 31 + F4; h = h * 31 + F5; h = h * 31 + F6; h = h * 31 + F7; h = h * 31 + F8; h = h * 31 + F9; h = h * 31 + F10; h = h * 31 + F11; h = h * 31 + F12; h = h * 31 + F13; h = h * 31 + F14; h = h * 31 + F15; h = h * 31 + F16; h = h * 31 + F17; h = h * 31 + F18; h = h * 31 + F19; h = h * 31 + F20; h = h * 31 + F21; h = h * 31 + F22; h = h * 31 + F23; h = h * 31 + F24; h = h * 31 + F25; h = h * 31 + F26; h = h * 31 + F27; h = h * 31 + F28; h = h * 31 + F29; h = h * 31 + F30; h = h * 31 + F31; h = h * 31 + F32; h = h * 31 + F33; h = h * 31 + F34; h = h * 31 + F35; h = h * 31 + F36; h = h * 31 + F37; h = h * 31 + F38; h = h * 31 + F39; h = h * 31 + F40; h = h * 31 + F41; h = h * 31 + F42; h = h * 31 + F43; h = h * 31 + F44; h = h * 31 + F45; h = h * 31 + F46; h = h * 31 + F47; h = h * 31 + F48; h = h * 31 + F49; h = h * 31 + F50; h = h * 31 + F51; h = h * 31 + F52; h = h * 31 + F53; h = h * 31 + F54; h = h * 31 + F55; h = h * 31 + F56; h = h * 31 + F57; h = h * 31 + F58; h = h * 31 + F59; h = h * 31 + F60; h = h * 31 + F61; h = h * 31 + F62; return h; }
}
struct B64 {
    public byte F0, F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, F13, F14, F15, F16, F17, F18, F19, F20, F21, F22, F23, F24, F25, F26, F27, F28, F29, F30, F31, F32, F33, F34, F35, F36, F37, F38, F39, F40, F41, F42, F43, F44, F45, F46, F47, F48, F49, F50, F51, F52, F53, F54, F55, F56, F57, F58, F59, F60, F61, F62, F63;
    public B64(int s) { F0 = (byte)(s * 3 + 0); F1 = (byte)(s * 4 + 1); F2 = (byte)(s * 5 + 2); F3 = (byte)(s * 6 + 3); F4 = (byte)(s * 7 + 4); F5 = (byte)(s * 8 + 5); F6 = (byte)(s * 9 + 6); F7 = (byte)(s * 10 + 7); F8 = (byte)(s * 11 + 8); F9 = (byte)(s * 12 + 9); F10 = (byte)(s * 13 + 10); F11 = (byte)(s * 14 + 11); F12 = (byte)(s * 15 + 12); F13 = (byte)(s * 16 + 13); F14 = (byte)(s * 17 + 14); F15 = (byte)(s * 18 + 15); F16 = (byte)(s * 19 + 16); F17 = (byte)(s * 20 + 17); F18 = (byte)(s * 21 + 18); F19 = (byte)(s * 22 + 19); F20 = (byte)(s * 23 + 20); F21 = (byte)(s * 24 + 21); F22 = (byte)(s * 25 + 22); F23 = (byte)(s * 26 + 23); F24 = (byte)(s * 27 + 24); F25 = (byte)(s * 28 + 25); F26 = (byte)(s * 29 + 26); F27 = (byte)(s * 30 + 27); F28 = (byte)(s * 31 + 28); F29 = (byte)(s * 32 + 29); F30 = (byte)(s * 33 + 30); F31 = (byte)(s * 34 + 31); F32 = (byte)(s * 35 + 32); F33 = (byte)(s * 36 + 33); F34 = (byte)(s * 37 + 34); F35 = (byte)(s * 38 + 35); F36 = (byte)(s * 39 + 36); F37 = (byte)(s * 40 + 37); F38 = (byte)(s * 41 + 38); F39 = (byte)(s * 42 + 39); F40 = (byte)(s * 43 + 40); F41 = (byte)(s * 44 + 41); F42 = (byte)(s * 45 + 42); F43 = (byte)(s * 46 + 43); F44 = (byte)(s * 47 + 44); F45 = (byte)(s * 48 + 45); F46 = (byte)(s * 49 + 46); F47 = (byte)(s * 50 + 47); F48 = (byte)(s * 51 + 48); F49 = (byte)(s * 52 + 49); F50 = (byte)(s * 53 + 50); F51 = (byte)(s * 54 + 51); F52 = (byte)(s * 55 + 52); F53 = (byte)(s * 56 + 53); F54 = (byte)(s * 57 + 54); F55 = (byte)(s * 58 + 55); F56 = (byte)(s * 59 + 56); F57 = (byte)(s * 60 + 57); F58 = (byte)(s * 61 + 58); F59 = (byte)(s * 62 + 59); F60 = (byte)(s * 63 + 60); F61 = (byte)(s * 64 + 61); F62 = (byte)(s * 65 + 62); F63 = (byte)(s * 66 + 63); }
    public long H() { long h = 64; h = h * 31 + F0; h = h * 31 + F1; h = h * 31 + F2; h = h * 31 + F3; h = h * 31 + F4; h = h * 31 + F5; h = h * 31 + F6; h = h * 31 + F7; h = h * 31 + F8; h = h * 31 + F9; h = h * 31 + F10; h = h * 31 + F11; h = h * 31 + F12; h = h * 31 + F13; h = h * 31 + F14; h = h * 31 + F15; h = h * 31 + F16; h = h * 31 + F17; h = h * 31 + F18; h = h * 31 + F19; h = h * 31 + F20; h = h * 31 + F21; h = h * 31 + F22; h = h * 31 + F23; h = h * 31 + F24; h = h * 31 + F25; h = h * 31 + F26; h = h * 31 + F27; h = h * 31 + F28; h = h * 31 + F29; h = h * 31 + F30; h = h * 31 + F31; h = h * 31 + F32; h = h * 31 + F33; h = h * 31 + F34; h = h * 31 + F35; h = h * 31 + F36; h = h * 31 + F37; h = h * 31 + F38; h = h * 31 + F39; h = h * 31 + F40; h = h * 31 + F41; h = h * 31 + F42; h = h * 31 + F43; h = h * 31 + F44; h = h * 31 + F45; h = h * 31 + F46; h = h * 31 + F47; h = h * 31 + F48; h = h * 31 + F49; h = h * 31 + F50; h = h * 31 + F51; h = h * 31 + F52; h = h * 31 + F53; h = h * 31 + F54; h = h * 31 + F55; h = h * 31 + F56; h = h * 31 + F57; h = h * 31 + F58; h = h * 31 + F59; h = h * 31 + F60; h = h * 31 + F61; h = h * 31 + F62; h = h * 31 + F63; return h; }
}
struct B65 {
    public byte F0, F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, F13, F14, F15, F16, F17, F18, F19, F20, F21, F22, F23, F24, F25, F26, F27, F28, F29, F30, F31, F32, F33, F34, F35, F36, F37, F38, F39, F40, F41, F42, F43, F44, F45, F46, F47, F48, F49, F50, F51, F52, F53, F54, F55, F56, F57, F58, F59, F60, F61, F62, F63, F64;
    public B65(int s) { F0 = (byte)(s * 3 + 0); F1 = (byte)(s * 4 + 1); F2 = (byte)(s * 5 + 2); F3 = (byte)(s * 6 + 3); F4 = (byte)(s * 7 + 4); F5 = (byte)(s * 8 + 5); F6 = (byte)(s * 9 + 6); F7 = (byte)(s * 10 + 7); F8 = (byte)(s * 11 + 8); F9 = (byte)(s * 12 + 9); F10 = (byte)(s * 13 + 10); F11 = (byte)(s * 14 + 11); F12 = (byte)(s * 15 + 12); F13 = (byte)(s * 16 + 13); F14 = (byte)(s * 17 + 14); F15 = (byte)(s * 18 + 15); F16 = (byte)(s * 19 + 16); F17 = (byte)(s * 20 + 17); F18 = (byte)(s * 21 + 18); F19 = (byte)(s * 22 + 19); F20 = (byte)(s * 23 + 20); F21 = (byte)(s * 24 + 21); F22 = (byte)(s * 25 + 22); F23 = (byte)(s * 26 + 23); F24 = (byte)(s * 27 + 24); F25 = (byte)(s * 28 + 25); F26 = (byte)(s * 29 + 26); F27 = (byte)(s * 30 + 27); F28 = (byte)(s * 31 + 28); F29 = (byte)(s * 32 + 29); F30 = (byte)(s * 33 + 30); F31 = (byte)(s * 34 + 31); F32 = (byte)(s * 35 + 32); F33 = (byte)(s * 36 + 33); F34 = (byte)(s * 37 + 34); F35 = (byte)(s * 38 + 35); F36 = (byte)(s * 39 + 36); F37 = (byte)(s * 40 + 37); F38 = (byte)(s * 41 + 38); F39 = (byte)(s * 42 + 39); F40 = (byte)(s * 43 + 40); F41 = (byte)(s * 44 + 41); F42 = (byte)(s * 45 + 42); F43 = (byte)(s * 46 + 43); F44 = (byte)(s * 47 + 44); F45 = (byte)(s * 48 + 45); F46 = (byte)(s * 49 + 46); F47 = (byte)(s * 50 + 47); F48 = (byte)(s * 51 + 48); F49 = (byte)(s * 52 + 49); F50 = (byte)(s * 53 + 50); F51 = (byte)(s * 54 + 51); F52 = (byte)(s * 55 + 52); F53 = (byte)(s * 56 + 53); F54 = (byte)(s * 57 + 54); F55 = (byte)(s * 58 + 55); F56 = (byte)(s * 59 + 56); F57 = (byte)(s * 60 + 57); F58 = (byte)(s * 61 + 58); F59 = (byte)(s * 62 + 59); F60 = (byte)(s * 63 + 60); F61 = (byte)(s * 64 + 61); F62 = (byte)(s * 65 + 62); F63 = (byte)(s * 66 + 63); F64 = (byte)(s * 67 + 64); }
    public long H() { long h = 65; h = h * 31 + F0; h = h * 31 + F1; h = h * 31 + F2; h = h * 31 + F3; h = h * 31 + F4; h = h * 31 + F5; h = h * 31 + F6; h = h * 31 + F7; h = h * 31 + F8; h = h * 31 + F9; h = h * 31 + F10; h = h * 31 + F11; h = h * 31 + F12; h = h * 31 + F13; h = h * 31 + F14; h = h * 31 + F15; h = h * 31 + F16; h = h * 31 + F17; h = h * 31 + F18; h = h * 31 + F19; h = h * 31 + F20; h = h * 31 + F21; h = h * 31 + F22; h = h * 31 + F23; h = h * 31 + F24; h = h * 31 + F25; h = h * 31 + F26; h = h * 31 + F27; h = h * 31 + F28; h = h * 31 + F29; h = h * 31 + F30; h = h * 31 + F31; h = h * 31 + F32; h = h * 31 + F33; h = h * 31 + F34; h = h * 31 + F35; h = h * 31 + F36; h = h * 31 + F37; h = h * 31 + F38; h = h * 31 + F39; h = h * 31 + F40; h = h * 31 + F41; h = h * 31 + F42; h = h * 31 + F43; h = h * 31 + F44; h = h * 31 + F45; h = h * 31 + F46; h = h * 31 + F47; h = h * 31 + F48; h = h * 31 + F49; h = h * 31 + F50; h = h * 31 + F51; h = h * 31 + F52; h = h * 31 + F53; h = h * 31 + F54; h = h * 31 + F55; h = h * 31 + F56; h = h * 31 + F57; h = h * 31 + F58; h = h * 31 + F59; h = h * 31 + F60; h = h * 31 + F61; h = h * 31 + F62; h = h * 31 + F63; h = h * 31 + F64; return h; }
}
struct B72 {
    public byte F0, F1, F2, F3, F4, F5, F6, F7, F8, F9, F10, F11, F12, F13, F14, F15, F16, F17, F18, F19, F20, F21, F22, F23, F24, F25, F26, F27, F28, F29, F30, F31, F32, F33, F34, F35, F36, F37, F38, F39, F40, F41, F42, F43, F44, F45, F46, F47, F48, F49, F50, F51, F52, F53, F54, F55, F56, F57, F58, F59, F60, F61, F62, F63, F64, F65, F66, F67, F68, F69, F70, F71;
    public B72(int s) { F0 = (byte)(s * 3 + 0); F1 = (byte)(s * 4 + 1); F2 = (byte)(s * 5 + 2); F3 = (byte)(s * 6 + 3); F4 = (byte)(s * 7 + 4); F5 = (byte)(s * 8 + 5); F6 = (byte)(s * 9 + 6); F7 = (byte)(s * 10 + 7); F8 = (byte)(s * 11 + 8); F9 = (byte)(s * 12 + 9); F10 = (byte)(s * 13 + 10); F11 = (byte)(s * 14 + 11); F12 = (byte)(s * 15 + 12); F13 = (byte)(s * 16 + 13); F14 = (byte)(s * 17 + 14); F15 = (byte)(s * 18 + 15); F16 = (byte)(s * 19 + 16); F17 = (byte)(s * 20 + 17); F18 = (byte)(s * 21 + 18); F19 = (byte)(s * 22 + 19); F20 = (byte)(s * 23 + 20); F21 = (byte)(s * 24 + 21); F22 = (byte)(s * 25 + 22); F23 = (byte)(s * 26 + 23); F24 = (byte)(s * 27 + 24); F25 = (byte)(s * 28 + 25); F26 = (byte)(s * 29 + 26); F27 = (byte)(s * 30 + 27); F28 = (byte)(s * 31 + 28); F29 = (byte)(s * 32 + 29); F30 = (byte)(s * 33 + 30); F31 = (byte)(s * 34 + 31); F32 = (byte)(s * 35 + 32); F33 = (byte)(s * 36 + 33); F34 = (byte)(s * 37 + 34); F35 = (byte)(s * 38 + 35); F36 = (byte)(s * 39 + 36); F37 = (byte)(s * 40 + 37); F38 = (byte)(s * 41 + 38); F39 = (byte)(s * 42 + 39); F40 = (byte)(s * 43 + 40); F41 = (byte)(s * 44 + 41); F42 = (byte)(s * 45 + 42); F43 = (byte)(s * 46 + 43); F44 = (byte)(s * 47 + 44); F45 = (byte)(s * 48 + 45); F46 = (byte)(s * 49 + 46); F47 = (byte)(s * 50 + 47); F48 = (byte)(s * 51 + 48); F49 = (byte)(s * 52 + 49); F50 = (byte)(s * 53 + 50); F51 = (byte)(s * 54 + 51); F52 = (byte)(s * 55 + 52); F53 = (byte)(s * 56 + 53); F54 = (byte)(s * 57 + 54); F55 = (byte)(s * 58 + 55); F56 = (byte)(s * 59 + 56); F57 = (byte)(s * 60 + 57); F58 = (byte)(s * 61 + 58); F59 = (byte)(s * 62 + 59); F60 = (byte)(s * 63 + 60); F61 = (byte)(s * 64 + 61); F62 = (byte)(s * 65 + 62); F63 = (byte)(s * 66 + 63); F64 = (byte)(s * 67 + 64); F65 = (byte)(s * 68 + 65); F66 = (byte)(s * 69 + 66); F67 = (byte)(s * 70 + 67); F68 = (byte)(s * 71 + 68); F69 = (byte)(s * 72 + 69); F70 = (byte)(s * 73 + 70); F71 = (byte)(s * 74 + 71); }
    public long H() { long h = 72; h = h * 31 + F0; h = h * 31 + F1; h = h * 31 + F2; h = h * 31 + F3; h = h * 31 + F4; h = h * 31 + F5; h = h * 31 + F6; h = h * 31 + F7; h = h * 31 + F8; h = h * 31 + F9; h = h * 31 + F10; h = h * 31 + F11; h = h * 31 + F12; h = h * 31 + F13; h = h * 31 + F14; h = h * 31 + F15; h = h * 31 + F16; h = h * 31 + F17; h = h * 31 + F18; h = h * 31 + F19; h = h * 31 + F20; h = h * 31 + F21; h = h * 31 + F22; h = h * 31 + F23; h = h * 31 + F24; h = h * 31 + F25; h = h * 31 + F26; h = h * 31 + F27; h = h * 31 + F28; h = h * 31 + F29; h = h * 31 + F30; h = h * 31 + F31; h = h * 31 + F32; h = h * 31 + F33; h = h * 31 + F34; h = h * 31 + F35; h = h * 31 + F36; h = h * 31 + F37; h = h * 31 + F38; h = h * 31 + F39; h = h * 31 + F40; h = h * 31 + F41; h = h * 31 + F42; h = h * 31 + F43; h = h * 31 + F44; h = h * 31 + F45; h = h * 31 + F46; h = h * 31 + F47; h = h * 31 + F48; h = h * 31 + F49; h = h * 31 + F50; h = h * 31 + F51; h = h * 31 + F52; h = h * 31 + F53; h = h * 31 + F54; h = h * 31 + F55; h = h * 31 + F56; h = h * 31 + F57; h = h * 31 + F58; h = h * 31 + F59; h = h * 31 + F60; h = h * 31 + F61; h = h * 31 + F62; h = h * 31 + F63; h = h * 31 + F64; h = h * 31 + F65; h = h * 31 + F66; h = h * 31 + F67; h = h * 31 + F68; h = h * 31 + F69; h = h * 31 + F70; h = h * 31 + F71; return h; }
}
struct MF2 {
    public float F0;
    public float F1;
    public MF2(int s) { F0 = (float)((s + 0) * 0.5f); F1 = (float)((s + 1) * 0.5f); }
    public long H() { long h = 5; h = h * 31 + (long)(F0 * 8); h = h * 31 + (long)(F1 * 8); return h; }
}
struct MD2 {
    public double F0;
    public double F1;
    public MD2(int s) { F0 = ((s + 0) * 0.25); F1 = ((s + 1) * 0.25); }
    public long H() { long h = 5; h = h * 31 + (long)(F0 * 16); h = h * 31 + (long)(F1 * 16); return h; }
}
struct MLD {
    public long F0;
    public double F1;
    public MLD(int s) { F0 = ((s + 0) * 1000000007L); F1 = ((s + 1) * 0.25); }
    public long H() { long h = 5; h = h * 31 + (long)F0; h = h * 31 + (long)(F1 * 16); return h; }
}
struct MDL {
    public double F0;
    public long F1;
    public MDL(int s) { F0 = ((s + 0) * 0.25); F1 = ((s + 1) * 1000000007L); }
    public long H() { long h = 5; h = h * 31 + (long)(F0 * 16); h = h * 31 + (long)F1; return h; }
}
struct MF1 {
    public float F0;
    public MF1(int s) { F0 = (float)((s + 0) * 0.5f); }
    public long H() { long h = 5; h = h * 31 + (long)(F0 * 8); return h; }
}
struct MD1 {
    public double F0;
    public MD1(int s) { F0 = ((s + 0) * 0.25); }
    public long H() { long h = 5; h = h * 31 + (long)(F0 * 16); return h; }
}
struct MFFF {
    public float F0;
    public float F1;
    public float F2;
    public MFFF(int s) { F0 = (float)((s + 0) * 0.5f); F1 = (float)((s + 1) * 0.5f); F2 = (float)((s + 2) * 0.5f); }
    public long H() { long h = 5; h = h * 31 + (long)(F0 * 8); h = h * 31 + (long)(F1 * 8); h = h * 31 + (long)(F2 * 8); return h; }
}
struct MIF {
    public int F0;
    public float F1;
    public MIF(int s) { F0 = ((s + 0) * 77); F1 = (float)((s + 1) * 0.5f); }
    public long H() { long h = 5; h = h * 31 + (long)F0; h = h * 31 + (long)(F1 * 8); return h; }
}
struct MS {
    public string F0;
    public int F1;
    public MS(int s) { F0 = "s" + ((s + 0)); F1 = ((s + 1) * 77); }
    public long H() { long h = 5; h = h * 31 + F0.Length * 7 + F0[F0.Length - 1]; h = h * 31 + (long)F1; return h; }
}
struct MLL {
    public long F0;
    public long F1;
    public MLL(int s) { F0 = ((s + 0) * 1000000007L); F1 = ((s + 1) * 1000000007L); }
    public long H() { long h = 5; h = h * 31 + (long)F0; h = h * 31 + (long)F1; return h; }
}
struct MDDD {
    public double F0;
    public double F1;
    public double F2;
    public MDDD(int s) { F0 = ((s + 0) * 0.25); F1 = ((s + 1) * 0.25); F2 = ((s + 2) * 0.25); }
    public long H() { long h = 5; h = h * 31 + (long)(F0 * 16); h = h * 31 + (long)(F1 * 16); h = h * 31 + (long)(F2 * 16); return h; }
}
struct MO {
    public object F0;
    public MO(int s) { F0 = (object)((s + 0)); }
    public long H() { long h = 5; h = h * 31 + (int)F0; return h; }
}
delegate MD2 D0(long p0, byte p1, byte p2, B4 p3, ushort p4);
delegate B17 D1(B6 p0, sbyte p1, byte p2, char p3, sbyte p4, long p5);
delegate short D2();
delegate ushort D3(MS p0, B33 p1, char p2, MO p3);
delegate B20 D4(B5 p0, double p1, MS p2, B40 p3, ulong p4);
delegate uint D5(ushort p0, B33 p1);
delegate B8 D6(B5 p0, MF2 p1, B48 p2, MD1 p3, B5 p4, double p5, uint p6, B63 p7, double p8, byte p9, int p10, char p11, B33 p12, char p13, int p14, char p15, MDL p16);
delegate uint D7(B32 p0, B20 p1, MD1 p2, MLD p3, B31 p4, long p5, int p6);
delegate char D8(ushort p0, B13 p1, B17 p2, MO p3, B32 p4, MF2 p5, double p6, short p7, float p8, char p9, sbyte p10, string p11);
delegate double D9(B72 p0, MF1 p1, sbyte p2, B16 p3, B8 p4, B4 p5, MDDD p6, B7 p7);
delegate B16 D10();
delegate ushort D11(B24 p0, double p1, B8 p2, MD1 p3, ulong p4, int p5, B7 p6, bool p7, B12 p8);
delegate char D12(MS p0, string p1, char p2, bool p3, float p4, B12 p5, B17 p6, string p7);
delegate ushort D13(string p0, ushort p1, long p2);
delegate B63 D14(uint p0, sbyte p1, ulong p2);
delegate uint D15(bool p0, uint p1, B7 p2, B15 p3, MF1 p4, double p5, ulong p6);
delegate ulong D16(B8 p0, string p1, ushort p2, short p3, B48 p4, B72 p5, bool p6, bool p7, B9 p8, MO p9, string p10, double p11);
delegate char D17(short p0, short p1, B7 p2, short p3, B15 p4, ushort p5, B16 p6, B20 p7, uint p8, MF2 p9, sbyte p10, uint p11);
delegate uint D18(float p0, MFFF p1, B11 p2, sbyte p3, string p4, B1 p5, short p6, MF1 p7, byte p8);
delegate int D19(float p0, string p1, MLL p2, B15 p3, B7 p4, float p5, B5 p6, MFFF p7, ushort p8, ulong p9, string p10, ushort p11);
delegate B9 D20(ushort p0, short p1, B72 p2, B5 p3, long p4, B33 p5, string p6, B64 p7);
delegate sbyte D21(B7 p0, MD1 p1, B17 p2, MD2 p3, long p4, B15 p5, B6 p6);
delegate byte D22(ulong p0, long p1, B32 p2, byte p3, B17 p4);
delegate short D23(B3 p0);
delegate double D24(long p0, char p1, int p2, MS p3);
delegate B48 D25(byte p0, B13 p1, B5 p2, B2 p3, string p4, B17 p5, B8 p6);
delegate B13 D26(B31 p0, sbyte p1, ushort p2, short p3, B13 p4, B33 p5, float p6, int p7);
delegate ushort D27(B2 p0, sbyte p1, MFFF p2, ushort p3);
delegate void D28(MD2 p0, float p1, long p2, int p3, ushort p4, B9 p5, B63 p6);
delegate B65 D29(B24 p0, B4 p1);
delegate int D30(int p0, bool p1, MDL p2, B31 p3, B24 p4, B48 p5, float p6, B3 p7);
delegate ushort D31(B1 p0, B6 p1, float p2);
delegate double D32(byte p0, B6 p1, MO p2, B2 p3, B17 p4, MIF p5, short p6, bool p7);
delegate MIF D33(bool p0, short p1, B11 p2, MFFF p3, bool p4, float p5);
delegate char D34(string p0, MO p1, bool p2, bool p3, byte p4, B9 p5, byte p6, MLD p7);
delegate char D35();
delegate B6 D36(sbyte p0, byte p1, float p2, byte p3, byte p4, ulong p5, B5 p6, ushort p7, ushort p8, MDL p9, long p10, B32 p11, double p12, ushort p13, B11 p14, B33 p15, short p16, B4 p17, char p18, B16 p19, int p20, int p21, ulong p22, float p23);
delegate MLL D37(MDL p0, MFFF p1, ulong p2, long p3, B16 p4, B6 p5, MIF p6, B64 p7, MFFF p8, B8 p9, ushort p10, ulong p11, B12 p12, MD1 p13, long p14, B11 p15, B65 p16, B48 p17, B48 p18, byte p19, ushort p20, bool p21, B64 p22, B65 p23, double p24, MD2 p25, sbyte p26, B4 p27, int p28, short p29, B31 p30, B40 p31, B64 p32, long p33, string p34, long p35, float p36, bool p37, MF2 p38, string p39, B32 p40);
delegate float D38(MF2 p0, B33 p1, B24 p2, B20 p3, MLL p4, byte p5, B12 p6, MFFF p7, ulong p8, ulong p9, string p10, B9 p11, ushort p12, B48 p13, uint p14, B24 p15, ushort p16, bool p17, long p18, MIF p19, B31 p20, B4 p21, double p22, short p23);
delegate MD1 D39(ushort p0, B20 p1, MLD p2, B33 p3, sbyte p4, MD2 p5, string p6, double p7, byte p8, MIF p9, ulong p10, B7 p11, B11 p12, char p13, MDL p14, B3 p15, B9 p16, B3 p17, int p18, char p19, MD2 p20, byte p21, B33 p22, double p23, B24 p24, B1 p25, B33 p26, int p27, char p28, ushort p29, ushort p30, sbyte p31, bool p32, sbyte p33, MD1 p34, char p35, B24 p36, MD2 p37, ushort p38, bool p39, MF2 p40, B72 p41, B32 p42, float p43);
class Holder { public int K; public Holder(int k) { K = k; }
    public MD2 I0(long p0, byte p1, byte p2, B4 p3, ushort p4) { long h = K; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + (long)p2; h = h * 131 + p3.H(); h = h * 131 + (long)p4; p0 = default(long); p1 = default(byte); p2 = default(byte); p3 = default(B4); p4 = default(ushort); Program.Log(h); return new MD2((int)(h & 0xFFFF)); }
    public B17 I1(B6 p0, sbyte p1, byte p2, char p3, sbyte p4, long p5) { long h = K; h = h * 131 + p0.H(); h = h * 131 + (long)p1; h = h * 131 + (long)p2; h = h * 131 + (long)p3; h = h * 131 + (long)p4; h = h * 131 + (long)p5; p0 = default(B6); p1 = default(sbyte); p2 = default(byte); p3 = default(char); p4 = default(sbyte); p5 = default(long); Program.Log(h); return new B17((int)(h & 0xFFFF)); }
    public short I2() { long h = K;  Program.Log(h); return (short)((int)(h & 0xFFFF) * 13 + 5); }
    public ushort I3(MS p0, B33 p1, char p2, MO p3) { long h = K; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + (long)p2; h = h * 131 + p3.H(); p0 = default(MS); p1 = default(B33); p2 = default(char); p3 = default(MO); Program.Log(h); return (ushort)((int)(h & 0xFFFF) * 13 + 5); }
    public B20 I4(B5 p0, double p1, MS p2, B40 p3, ulong p4) { long h = K; h = h * 131 + p0.H(); h = h * 131 + (long)(p1 * 4); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (long)p4; p0 = default(B5); p1 = default(double); p2 = default(MS); p3 = default(B40); p4 = default(ulong); Program.Log(h); return new B20((int)(h & 0xFFFF)); }
    public uint I5(ushort p0, B33 p1) { long h = K; h = h * 131 + (long)p0; h = h * 131 + p1.H(); p0 = default(ushort); p1 = default(B33); Program.Log(h); return (uint)((int)(h & 0xFFFF) * 13 + 5); }
    public B8 I6(B5 p0, MF2 p1, B48 p2, MD1 p3, B5 p4, double p5, uint p6, B63 p7, double p8, byte p9, int p10, char p11, B33 p12, char p13, int p14, char p15, MDL p16) { long h = K; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + (long)(p5 * 4); h = h * 131 + (long)p6; h = h * 131 + p7.H(); h = h * 131 + (long)(p8 * 4); h = h * 131 + (long)p9; h = h * 131 + (long)p10; h = h * 131 + (long)p11; h = h * 131 + p12.H(); h = h * 131 + (long)p13; h = h * 131 + (long)p14; h = h * 131 + (long)p15; h = h * 131 + p16.H(); p0 = default(B5); p1 = default(MF2); p2 = default(B48); p3 = default(MD1); p4 = default(B5); p5 = default(double); p6 = default(uint); p7 = default(B63); p8 = default(double); p9 = default(byte); p10 = default(int); p11 = default(char); p12 = default(B33); p13 = default(char); p14 = default(int); p15 = default(char); p16 = default(MDL); Program.Log(h); return new B8((int)(h & 0xFFFF)); }
    public uint I7(B32 p0, B20 p1, MD1 p2, MLD p3, B31 p4, long p5, int p6) { long h = K; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + (long)p5; h = h * 131 + (long)p6; p0 = default(B32); p1 = default(B20); p2 = default(MD1); p3 = default(MLD); p4 = default(B31); p5 = default(long); p6 = default(int); Program.Log(h); return (uint)((int)(h & 0xFFFF) * 13 + 5); }
    public char I8(ushort p0, B13 p1, B17 p2, MO p3, B32 p4, MF2 p5, double p6, short p7, float p8, char p9, sbyte p10, string p11) { long h = K; h = h * 131 + (long)p0; h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + (long)(p6 * 4); h = h * 131 + (long)p7; h = h * 131 + (long)(p8 * 4); h = h * 131 + (long)p9; h = h * 131 + (long)p10; h = h * 131 + (p11.Length * 31 + p11[p11.Length - 1]); p0 = default(ushort); p1 = default(B13); p2 = default(B17); p3 = default(MO); p4 = default(B32); p5 = default(MF2); p6 = default(double); p7 = default(short); p8 = default(float); p9 = default(char); p10 = default(sbyte); p11 = default(string); Program.Log(h); return (char)((int)(h & 0xFFFF) * 13 + 5); }
    public double I9(B72 p0, MF1 p1, sbyte p2, B16 p3, B8 p4, B4 p5, MDDD p6, B7 p7) { long h = K; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + (long)p2; h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + p6.H(); h = h * 131 + p7.H(); p0 = default(B72); p1 = default(MF1); p2 = default(sbyte); p3 = default(B16); p4 = default(B8); p5 = default(B4); p6 = default(MDDD); p7 = default(B7); Program.Log(h); return (double)((int)(h & 0xFFFF) * 13 + 5); }
    public B16 I10() { long h = K;  Program.Log(h); return new B16((int)(h & 0xFFFF)); }
    public ushort I11(B24 p0, double p1, B8 p2, MD1 p3, ulong p4, int p5, B7 p6, bool p7, B12 p8) { long h = K; h = h * 131 + p0.H(); h = h * 131 + (long)(p1 * 4); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (long)p4; h = h * 131 + (long)p5; h = h * 131 + p6.H(); h = h * 131 + (p7 ? 3 : 4); h = h * 131 + p8.H(); p0 = default(B24); p1 = default(double); p2 = default(B8); p3 = default(MD1); p4 = default(ulong); p5 = default(int); p6 = default(B7); p7 = default(bool); p8 = default(B12); Program.Log(h); return (ushort)((int)(h & 0xFFFF) * 13 + 5); }
    public char I12(MS p0, string p1, char p2, bool p3, float p4, B12 p5, B17 p6, string p7) { long h = K; h = h * 131 + p0.H(); h = h * 131 + (p1.Length * 31 + p1[p1.Length - 1]); h = h * 131 + (long)p2; h = h * 131 + (p3 ? 3 : 4); h = h * 131 + (long)(p4 * 4); h = h * 131 + p5.H(); h = h * 131 + p6.H(); h = h * 131 + (p7.Length * 31 + p7[p7.Length - 1]); p0 = default(MS); p1 = default(string); p2 = default(char); p3 = default(bool); p4 = default(float); p5 = default(B12); p6 = default(B17); p7 = default(string); Program.Log(h); return (char)((int)(h & 0xFFFF) * 13 + 5); }
    public ushort I13(string p0, ushort p1, long p2) { long h = K; h = h * 131 + (p0.Length * 31 + p0[p0.Length - 1]); h = h * 131 + (long)p1; h = h * 131 + (long)p2; p0 = default(string); p1 = default(ushort); p2 = default(long); Program.Log(h); return (ushort)((int)(h & 0xFFFF) * 13 + 5); }
    public B63 I14(uint p0, sbyte p1, ulong p2) { long h = K; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + (long)p2; p0 = default(uint); p1 = default(sbyte); p2 = default(ulong); Program.Log(h); return new B63((int)(h & 0xFFFF)); }
    public uint I15(bool p0, uint p1, B7 p2, B15 p3, MF1 p4, double p5, ulong p6) { long h = K; h = h * 131 + (p0 ? 3 : 4); h = h * 131 + (long)p1; h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + (long)(p5 * 4); h = h * 131 + (long)p6; p0 = default(bool); p1 = default(uint); p2 = default(B7); p3 = default(B15); p4 = default(MF1); p5 = default(double); p6 = default(ulong); Program.Log(h); return (uint)((int)(h & 0xFFFF) * 13 + 5); }
    public ulong I16(B8 p0, string p1, ushort p2, short p3, B48 p4, B72 p5, bool p6, bool p7, B9 p8, MO p9, string p10, double p11) { long h = K; h = h * 131 + p0.H(); h = h * 131 + (p1.Length * 31 + p1[p1.Length - 1]); h = h * 131 + (long)p2; h = h * 131 + (long)p3; h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + (p6 ? 3 : 4); h = h * 131 + (p7 ? 3 : 4); h = h * 131 + p8.H(); h = h * 131 + p9.H(); h = h * 131 + (p10.Length * 31 + p10[p10.Length - 1]); h = h * 131 + (long)(p11 * 4); p0 = default(B8); p1 = default(string); p2 = default(ushort); p3 = default(short); p4 = default(B48); p5 = default(B72); p6 = default(bool); p7 = default(bool); p8 = default(B9); p9 = default(MO); p10 = default(string); p11 = default(double); Program.Log(h); return (ulong)((int)(h & 0xFFFF) * 13 + 5); }
    public char I17(short p0, short p1, B7 p2, short p3, B15 p4, ushort p5, B16 p6, B20 p7, uint p8, MF2 p9, sbyte p10, uint p11) { long h = K; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + p2.H(); h = h * 131 + (long)p3; h = h * 131 + p4.H(); h = h * 131 + (long)p5; h = h * 131 + p6.H(); h = h * 131 + p7.H(); h = h * 131 + (long)p8; h = h * 131 + p9.H(); h = h * 131 + (long)p10; h = h * 131 + (long)p11; p0 = default(short); p1 = default(short); p2 = default(B7); p3 = default(short); p4 = default(B15); p5 = default(ushort); p6 = default(B16); p7 = default(B20); p8 = default(uint); p9 = default(MF2); p10 = default(sbyte); p11 = default(uint); Program.Log(h); return (char)((int)(h & 0xFFFF) * 13 + 5); }
    public uint I18(float p0, MFFF p1, B11 p2, sbyte p3, string p4, B1 p5, short p6, MF1 p7, byte p8) { long h = K; h = h * 131 + (long)(p0 * 4); h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + (long)p3; h = h * 131 + (p4.Length * 31 + p4[p4.Length - 1]); h = h * 131 + p5.H(); h = h * 131 + (long)p6; h = h * 131 + p7.H(); h = h * 131 + (long)p8; p0 = default(float); p1 = default(MFFF); p2 = default(B11); p3 = default(sbyte); p4 = default(string); p5 = default(B1); p6 = default(short); p7 = default(MF1); p8 = default(byte); Program.Log(h); return (uint)((int)(h & 0xFFFF) * 13 + 5); }
    public int I19(float p0, string p1, MLL p2, B15 p3, B7 p4, float p5, B5 p6, MFFF p7, ushort p8, ulong p9, string p10, ushort p11) { long h = K; h = h * 131 + (long)(p0 * 4); h = h * 131 + (p1.Length * 31 + p1[p1.Length - 1]); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + (long)(p5 * 4); h = h * 131 + p6.H(); h = h * 131 + p7.H(); h = h * 131 + (long)p8; h = h * 131 + (long)p9; h = h * 131 + (p10.Length * 31 + p10[p10.Length - 1]); h = h * 131 + (long)p11; p0 = default(float); p1 = default(string); p2 = default(MLL); p3 = default(B15); p4 = default(B7); p5 = default(float); p6 = default(B5); p7 = default(MFFF); p8 = default(ushort); p9 = default(ulong); p10 = default(string); p11 = default(ushort); Program.Log(h); return (int)((int)(h & 0xFFFF) * 13 + 5); }
    public B9 I20(ushort p0, short p1, B72 p2, B5 p3, long p4, B33 p5, string p6, B64 p7) { long h = K; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (long)p4; h = h * 131 + p5.H(); h = h * 131 + (p6.Length * 31 + p6[p6.Length - 1]); h = h * 131 + p7.H(); p0 = default(ushort); p1 = default(short); p2 = default(B72); p3 = default(B5); p4 = default(long); p5 = default(B33); p6 = default(string); p7 = default(B64); Program.Log(h); return new B9((int)(h & 0xFFFF)); }
    public sbyte I21(B7 p0, MD1 p1, B17 p2, MD2 p3, long p4, B15 p5, B6 p6) { long h = K; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (long)p4; h = h * 131 + p5.H(); h = h * 131 + p6.H(); p0 = default(B7); p1 = default(MD1); p2 = default(B17); p3 = default(MD2); p4 = default(long); p5 = default(B15); p6 = default(B6); Program.Log(h); return (sbyte)((int)(h & 0xFFFF) * 13 + 5); }
    public byte I22(ulong p0, long p1, B32 p2, byte p3, B17 p4) { long h = K; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + p2.H(); h = h * 131 + (long)p3; h = h * 131 + p4.H(); p0 = default(ulong); p1 = default(long); p2 = default(B32); p3 = default(byte); p4 = default(B17); Program.Log(h); return (byte)((int)(h & 0xFFFF) * 13 + 5); }
    public short I23(B3 p0) { long h = K; h = h * 131 + p0.H(); p0 = default(B3); Program.Log(h); return (short)((int)(h & 0xFFFF) * 13 + 5); }
    public double I24(long p0, char p1, int p2, MS p3) { long h = K; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + (long)p2; h = h * 131 + p3.H(); p0 = default(long); p1 = default(char); p2 = default(int); p3 = default(MS); Program.Log(h); return (double)((int)(h & 0xFFFF) * 13 + 5); }
    public B48 I25(byte p0, B13 p1, B5 p2, B2 p3, string p4, B17 p5, B8 p6) { long h = K; h = h * 131 + (long)p0; h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (p4.Length * 31 + p4[p4.Length - 1]); h = h * 131 + p5.H(); h = h * 131 + p6.H(); p0 = default(byte); p1 = default(B13); p2 = default(B5); p3 = default(B2); p4 = default(string); p5 = default(B17); p6 = default(B8); Program.Log(h); return new B48((int)(h & 0xFFFF)); }
    public B13 I26(B31 p0, sbyte p1, ushort p2, short p3, B13 p4, B33 p5, float p6, int p7) { long h = K; h = h * 131 + p0.H(); h = h * 131 + (long)p1; h = h * 131 + (long)p2; h = h * 131 + (long)p3; h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + (long)(p6 * 4); h = h * 131 + (long)p7; p0 = default(B31); p1 = default(sbyte); p2 = default(ushort); p3 = default(short); p4 = default(B13); p5 = default(B33); p6 = default(float); p7 = default(int); Program.Log(h); return new B13((int)(h & 0xFFFF)); }
    public ushort I27(B2 p0, sbyte p1, MFFF p2, ushort p3) { long h = K; h = h * 131 + p0.H(); h = h * 131 + (long)p1; h = h * 131 + p2.H(); h = h * 131 + (long)p3; p0 = default(B2); p1 = default(sbyte); p2 = default(MFFF); p3 = default(ushort); Program.Log(h); return (ushort)((int)(h & 0xFFFF) * 13 + 5); }
    public void I28(MD2 p0, float p1, long p2, int p3, ushort p4, B9 p5, B63 p6) { long h = K; h = h * 131 + p0.H(); h = h * 131 + (long)(p1 * 4); h = h * 131 + (long)p2; h = h * 131 + (long)p3; h = h * 131 + (long)p4; h = h * 131 + p5.H(); h = h * 131 + p6.H(); p0 = default(MD2); p1 = default(float); p2 = default(long); p3 = default(int); p4 = default(ushort); p5 = default(B9); p6 = default(B63); Program.Log(h); }
    public B65 I29(B24 p0, B4 p1) { long h = K; h = h * 131 + p0.H(); h = h * 131 + p1.H(); p0 = default(B24); p1 = default(B4); Program.Log(h); return new B65((int)(h & 0xFFFF)); }
    public int I30(int p0, bool p1, MDL p2, B31 p3, B24 p4, B48 p5, float p6, B3 p7) { long h = K; h = h * 131 + (long)p0; h = h * 131 + (p1 ? 3 : 4); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + (long)(p6 * 4); h = h * 131 + p7.H(); p0 = default(int); p1 = default(bool); p2 = default(MDL); p3 = default(B31); p4 = default(B24); p5 = default(B48); p6 = default(float); p7 = default(B3); Program.Log(h); return (int)((int)(h & 0xFFFF) * 13 + 5); }
    public ushort I31(B1 p0, B6 p1, float p2) { long h = K; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + (long)(p2 * 4); p0 = default(B1); p1 = default(B6); p2 = default(float); Program.Log(h); return (ushort)((int)(h & 0xFFFF) * 13 + 5); }
    public double I32(byte p0, B6 p1, MO p2, B2 p3, B17 p4, MIF p5, short p6, bool p7) { long h = K; h = h * 131 + (long)p0; h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + (long)p6; h = h * 131 + (p7 ? 3 : 4); p0 = default(byte); p1 = default(B6); p2 = default(MO); p3 = default(B2); p4 = default(B17); p5 = default(MIF); p6 = default(short); p7 = default(bool); Program.Log(h); return (double)((int)(h & 0xFFFF) * 13 + 5); }
    public MIF I33(bool p0, short p1, B11 p2, MFFF p3, bool p4, float p5) { long h = K; h = h * 131 + (p0 ? 3 : 4); h = h * 131 + (long)p1; h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (p4 ? 3 : 4); h = h * 131 + (long)(p5 * 4); p0 = default(bool); p1 = default(short); p2 = default(B11); p3 = default(MFFF); p4 = default(bool); p5 = default(float); Program.Log(h); return new MIF((int)(h & 0xFFFF)); }
    public char I34(string p0, MO p1, bool p2, bool p3, byte p4, B9 p5, byte p6, MLD p7) { long h = K; h = h * 131 + (p0.Length * 31 + p0[p0.Length - 1]); h = h * 131 + p1.H(); h = h * 131 + (p2 ? 3 : 4); h = h * 131 + (p3 ? 3 : 4); h = h * 131 + (long)p4; h = h * 131 + p5.H(); h = h * 131 + (long)p6; h = h * 131 + p7.H(); p0 = default(string); p1 = default(MO); p2 = default(bool); p3 = default(bool); p4 = default(byte); p5 = default(B9); p6 = default(byte); p7 = default(MLD); Program.Log(h); return (char)((int)(h & 0xFFFF) * 13 + 5); }
    public char I35() { long h = K;  Program.Log(h); return (char)((int)(h & 0xFFFF) * 13 + 5); }
    public B6 I36(sbyte p0, byte p1, float p2, byte p3, byte p4, ulong p5, B5 p6, ushort p7, ushort p8, MDL p9, long p10, B32 p11, double p12, ushort p13, B11 p14, B33 p15, short p16, B4 p17, char p18, B16 p19, int p20, int p21, ulong p22, float p23) { long h = K; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + (long)(p2 * 4); h = h * 131 + (long)p3; h = h * 131 + (long)p4; h = h * 131 + (long)p5; h = h * 131 + p6.H(); h = h * 131 + (long)p7; h = h * 131 + (long)p8; h = h * 131 + p9.H(); h = h * 131 + (long)p10; h = h * 131 + p11.H(); h = h * 131 + (long)(p12 * 4); h = h * 131 + (long)p13; h = h * 131 + p14.H(); h = h * 131 + p15.H(); h = h * 131 + (long)p16; h = h * 131 + p17.H(); h = h * 131 + (long)p18; h = h * 131 + p19.H(); h = h * 131 + (long)p20; h = h * 131 + (long)p21; h = h * 131 + (long)p22; h = h * 131 + (long)(p23 * 4); p0 = default(sbyte); p1 = default(byte); p2 = default(float); p3 = default(byte); p4 = default(byte); p5 = default(ulong); p6 = default(B5); p7 = default(ushort); p8 = default(ushort); p9 = default(MDL); p10 = default(long); p11 = default(B32); p12 = default(double); p13 = default(ushort); p14 = default(B11); p15 = default(B33); p16 = default(short); p17 = default(B4); p18 = default(char); p19 = default(B16); p20 = default(int); p21 = default(int); p22 = default(ulong); p23 = default(float); Program.Log(h); return new B6((int)(h & 0xFFFF)); }
    public MLL I37(MDL p0, MFFF p1, ulong p2, long p3, B16 p4, B6 p5, MIF p6, B64 p7, MFFF p8, B8 p9, ushort p10, ulong p11, B12 p12, MD1 p13, long p14, B11 p15, B65 p16, B48 p17, B48 p18, byte p19, ushort p20, bool p21, B64 p22, B65 p23, double p24, MD2 p25, sbyte p26, B4 p27, int p28, short p29, B31 p30, B40 p31, B64 p32, long p33, string p34, long p35, float p36, bool p37, MF2 p38, string p39, B32 p40) { long h = K; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + (long)p2; h = h * 131 + (long)p3; h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + p6.H(); h = h * 131 + p7.H(); h = h * 131 + p8.H(); h = h * 131 + p9.H(); h = h * 131 + (long)p10; h = h * 131 + (long)p11; h = h * 131 + p12.H(); h = h * 131 + p13.H(); h = h * 131 + (long)p14; h = h * 131 + p15.H(); h = h * 131 + p16.H(); h = h * 131 + p17.H(); h = h * 131 + p18.H(); h = h * 131 + (long)p19; h = h * 131 + (long)p20; h = h * 131 + (p21 ? 3 : 4); h = h * 131 + p22.H(); h = h * 131 + p23.H(); h = h * 131 + (long)(p24 * 4); h = h * 131 + p25.H(); h = h * 131 + (long)p26; h = h * 131 + p27.H(); h = h * 131 + (long)p28; h = h * 131 + (long)p29; h = h * 131 + p30.H(); h = h * 131 + p31.H(); h = h * 131 + p32.H(); h = h * 131 + (long)p33; h = h * 131 + (p34.Length * 31 + p34[p34.Length - 1]); h = h * 131 + (long)p35; h = h * 131 + (long)(p36 * 4); h = h * 131 + (p37 ? 3 : 4); h = h * 131 + p38.H(); h = h * 131 + (p39.Length * 31 + p39[p39.Length - 1]); h = h * 131 + p40.H(); p0 = default(MDL); p1 = default(MFFF); p2 = default(ulong); p3 = default(long); p4 = default(B16); p5 = default(B6); p6 = default(MIF); p7 = default(B64); p8 = default(MFFF); p9 = default(B8); p10 = default(ushort); p11 = default(ulong); p12 = default(B12); p13 = default(MD1); p14 = default(long); p15 = default(B11); p16 = default(B65); p17 = default(B48); p18 = default(B48); p19 = default(byte); p20 = default(ushort); p21 = default(bool); p22 = default(B64); p23 = default(B65); p24 = default(double); p25 = default(MD2); p26 = default(sbyte); p27 = default(B4); p28 = default(int); p29 = default(short); p30 = default(B31); p31 = default(B40); p32 = default(B64); p33 = default(long); p34 = default(string); p35 = default(long); p36 = default(float); p37 = default(bool); p38 = default(MF2); p39 = default(string); p40 = default(B32); Program.Log(h); return new MLL((int)(h & 0xFFFF)); }
    public float I38(MF2 p0, B33 p1, B24 p2, B20 p3, MLL p4, byte p5, B12 p6, MFFF p7, ulong p8, ulong p9, string p10, B9 p11, ushort p12, B48 p13, uint p14, B24 p15, ushort p16, bool p17, long p18, MIF p19, B31 p20, B4 p21, double p22, short p23) { long h = K; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + (long)p5; h = h * 131 + p6.H(); h = h * 131 + p7.H(); h = h * 131 + (long)p8; h = h * 131 + (long)p9; h = h * 131 + (p10.Length * 31 + p10[p10.Length - 1]); h = h * 131 + p11.H(); h = h * 131 + (long)p12; h = h * 131 + p13.H(); h = h * 131 + (long)p14; h = h * 131 + p15.H(); h = h * 131 + (long)p16; h = h * 131 + (p17 ? 3 : 4); h = h * 131 + (long)p18; h = h * 131 + p19.H(); h = h * 131 + p20.H(); h = h * 131 + p21.H(); h = h * 131 + (long)(p22 * 4); h = h * 131 + (long)p23; p0 = default(MF2); p1 = default(B33); p2 = default(B24); p3 = default(B20); p4 = default(MLL); p5 = default(byte); p6 = default(B12); p7 = default(MFFF); p8 = default(ulong); p9 = default(ulong); p10 = default(string); p11 = default(B9); p12 = default(ushort); p13 = default(B48); p14 = default(uint); p15 = default(B24); p16 = default(ushort); p17 = default(bool); p18 = default(long); p19 = default(MIF); p20 = default(B31); p21 = default(B4); p22 = default(double); p23 = default(short); Program.Log(h); return (float)((int)(h & 0xFFFF) * 13 + 5); }
    public MD1 I39(ushort p0, B20 p1, MLD p2, B33 p3, sbyte p4, MD2 p5, string p6, double p7, byte p8, MIF p9, ulong p10, B7 p11, B11 p12, char p13, MDL p14, B3 p15, B9 p16, B3 p17, int p18, char p19, MD2 p20, byte p21, B33 p22, double p23, B24 p24, B1 p25, B33 p26, int p27, char p28, ushort p29, ushort p30, sbyte p31, bool p32, sbyte p33, MD1 p34, char p35, B24 p36, MD2 p37, ushort p38, bool p39, MF2 p40, B72 p41, B32 p42, float p43) { long h = K; h = h * 131 + (long)p0; h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (long)p4; h = h * 131 + p5.H(); h = h * 131 + (p6.Length * 31 + p6[p6.Length - 1]); h = h * 131 + (long)(p7 * 4); h = h * 131 + (long)p8; h = h * 131 + p9.H(); h = h * 131 + (long)p10; h = h * 131 + p11.H(); h = h * 131 + p12.H(); h = h * 131 + (long)p13; h = h * 131 + p14.H(); h = h * 131 + p15.H(); h = h * 131 + p16.H(); h = h * 131 + p17.H(); h = h * 131 + (long)p18; h = h * 131 + (long)p19; h = h * 131 + p20.H(); h = h * 131 + (long)p21; h = h * 131 + p22.H(); h = h * 131 + (long)(p23 * 4); h = h * 131 + p24.H(); h = h * 131 + p25.H(); h = h * 131 + p26.H(); h = h * 131 + (long)p27; h = h * 131 + (long)p28; h = h * 131 + (long)p29; h = h * 131 + (long)p30; h = h * 131 + (long)p31; h = h * 131 + (p32 ? 3 : 4); h = h * 131 + (long)p33; h = h * 131 + p34.H(); h = h * 131 + (long)p35; h = h * 131 + p36.H(); h = h * 131 + p37.H(); h = h * 131 + (long)p38; h = h * 131 + (p39 ? 3 : 4); h = h * 131 + p40.H(); h = h * 131 + p41.H(); h = h * 131 + p42.H(); h = h * 131 + (long)(p43 * 4); p0 = default(ushort); p1 = default(B20); p2 = default(MLD); p3 = default(B33); p4 = default(sbyte); p5 = default(MD2); p6 = default(string); p7 = default(double); p8 = default(byte); p9 = default(MIF); p10 = default(ulong); p11 = default(B7); p12 = default(B11); p13 = default(char); p14 = default(MDL); p15 = default(B3); p16 = default(B9); p17 = default(B3); p18 = default(int); p19 = default(char); p20 = default(MD2); p21 = default(byte); p22 = default(B33); p23 = default(double); p24 = default(B24); p25 = default(B1); p26 = default(B33); p27 = default(int); p28 = default(char); p29 = default(ushort); p30 = default(ushort); p31 = default(sbyte); p32 = default(bool); p33 = default(sbyte); p34 = default(MD1); p35 = default(char); p36 = default(B24); p37 = default(MD2); p38 = default(ushort); p39 = default(bool); p40 = default(MF2); p41 = default(B72); p42 = default(B32); p43 = default(float); Program.Log(h); return new MD1((int)(h & 0xFFFF)); }
}
struct Value { public long Pad; public int K; public Value(int k) { Pad = -1; K = k; }
    public MD2 V0(long p0, byte p1, byte p2, B4 p3, ushort p4) { long h = K + Pad; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + (long)p2; h = h * 131 + p3.H(); h = h * 131 + (long)p4; p0 = default(long); p1 = default(byte); p2 = default(byte); p3 = default(B4); p4 = default(ushort); Program.Log(h); return new MD2((int)(h & 0xFFFF)); }
    public B17 V1(B6 p0, sbyte p1, byte p2, char p3, sbyte p4, long p5) { long h = K + Pad; h = h * 131 + p0.H(); h = h * 131 + (long)p1; h = h * 131 + (long)p2; h = h * 131 + (long)p3; h = h * 131 + (long)p4; h = h * 131 + (long)p5; p0 = default(B6); p1 = default(sbyte); p2 = default(byte); p3 = default(char); p4 = default(sbyte); p5 = default(long); Program.Log(h); return new B17((int)(h & 0xFFFF)); }
    public short V2() { long h = K + Pad;  Program.Log(h); return (short)((int)(h & 0xFFFF) * 13 + 5); }
    public ushort V3(MS p0, B33 p1, char p2, MO p3) { long h = K + Pad; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + (long)p2; h = h * 131 + p3.H(); p0 = default(MS); p1 = default(B33); p2 = default(char); p3 = default(MO); Program.Log(h); return (ushort)((int)(h & 0xFFFF) * 13 + 5); }
    public B20 V4(B5 p0, double p1, MS p2, B40 p3, ulong p4) { long h = K + Pad; h = h * 131 + p0.H(); h = h * 131 + (long)(p1 * 4); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (long)p4; p0 = default(B5); p1 = default(double); p2 = default(MS); p3 = default(B40); p4 = default(ulong); Program.Log(h); return new B20((int)(h & 0xFFFF)); }
    public uint V5(ushort p0, B33 p1) { long h = K + Pad; h = h * 131 + (long)p0; h = h * 131 + p1.H(); p0 = default(ushort); p1 = default(B33); Program.Log(h); return (uint)((int)(h & 0xFFFF) * 13 + 5); }
    public B8 V6(B5 p0, MF2 p1, B48 p2, MD1 p3, B5 p4, double p5, uint p6, B63 p7, double p8, byte p9, int p10, char p11, B33 p12, char p13, int p14, char p15, MDL p16) { long h = K + Pad; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + (long)(p5 * 4); h = h * 131 + (long)p6; h = h * 131 + p7.H(); h = h * 131 + (long)(p8 * 4); h = h * 131 + (long)p9; h = h * 131 + (long)p10; h = h * 131 + (long)p11; h = h * 131 + p12.H(); h = h * 131 + (long)p13; h = h * 131 + (long)p14; h = h * 131 + (long)p15; h = h * 131 + p16.H(); p0 = default(B5); p1 = default(MF2); p2 = default(B48); p3 = default(MD1); p4 = default(B5); p5 = default(double); p6 = default(uint); p7 = default(B63); p8 = default(double); p9 = default(byte); p10 = default(int); p11 = default(char); p12 = default(B33); p13 = default(char); p14 = default(int); p15 = default(char); p16 = default(MDL); Program.Log(h); return new B8((int)(h & 0xFFFF)); }
    public uint V7(B32 p0, B20 p1, MD1 p2, MLD p3, B31 p4, long p5, int p6) { long h = K + Pad; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + (long)p5; h = h * 131 + (long)p6; p0 = default(B32); p1 = default(B20); p2 = default(MD1); p3 = default(MLD); p4 = default(B31); p5 = default(long); p6 = default(int); Program.Log(h); return (uint)((int)(h & 0xFFFF) * 13 + 5); }
    public char V8(ushort p0, B13 p1, B17 p2, MO p3, B32 p4, MF2 p5, double p6, short p7, float p8, char p9, sbyte p10, string p11) { long h = K + Pad; h = h * 131 + (long)p0; h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + (long)(p6 * 4); h = h * 131 + (long)p7; h = h * 131 + (long)(p8 * 4); h = h * 131 + (long)p9; h = h * 131 + (long)p10; h = h * 131 + (p11.Length * 31 + p11[p11.Length - 1]); p0 = default(ushort); p1 = default(B13); p2 = default(B17); p3 = default(MO); p4 = default(B32); p5 = default(MF2); p6 = default(double); p7 = default(short); p8 = default(float); p9 = default(char); p10 = default(sbyte); p11 = default(string); Program.Log(h); return (char)((int)(h & 0xFFFF) * 13 + 5); }
    public double V9(B72 p0, MF1 p1, sbyte p2, B16 p3, B8 p4, B4 p5, MDDD p6, B7 p7) { long h = K + Pad; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + (long)p2; h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + p6.H(); h = h * 131 + p7.H(); p0 = default(B72); p1 = default(MF1); p2 = default(sbyte); p3 = default(B16); p4 = default(B8); p5 = default(B4); p6 = default(MDDD); p7 = default(B7); Program.Log(h); return (double)((int)(h & 0xFFFF) * 13 + 5); }
    public B16 V10() { long h = K + Pad;  Program.Log(h); return new B16((int)(h & 0xFFFF)); }
    public ushort V11(B24 p0, double p1, B8 p2, MD1 p3, ulong p4, int p5, B7 p6, bool p7, B12 p8) { long h = K + Pad; h = h * 131 + p0.H(); h = h * 131 + (long)(p1 * 4); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (long)p4; h = h * 131 + (long)p5; h = h * 131 + p6.H(); h = h * 131 + (p7 ? 3 : 4); h = h * 131 + p8.H(); p0 = default(B24); p1 = default(double); p2 = default(B8); p3 = default(MD1); p4 = default(ulong); p5 = default(int); p6 = default(B7); p7 = default(bool); p8 = default(B12); Program.Log(h); return (ushort)((int)(h & 0xFFFF) * 13 + 5); }
    public char V12(MS p0, string p1, char p2, bool p3, float p4, B12 p5, B17 p6, string p7) { long h = K + Pad; h = h * 131 + p0.H(); h = h * 131 + (p1.Length * 31 + p1[p1.Length - 1]); h = h * 131 + (long)p2; h = h * 131 + (p3 ? 3 : 4); h = h * 131 + (long)(p4 * 4); h = h * 131 + p5.H(); h = h * 131 + p6.H(); h = h * 131 + (p7.Length * 31 + p7[p7.Length - 1]); p0 = default(MS); p1 = default(string); p2 = default(char); p3 = default(bool); p4 = default(float); p5 = default(B12); p6 = default(B17); p7 = default(string); Program.Log(h); return (char)((int)(h & 0xFFFF) * 13 + 5); }
    public ushort V13(string p0, ushort p1, long p2) { long h = K + Pad; h = h * 131 + (p0.Length * 31 + p0[p0.Length - 1]); h = h * 131 + (long)p1; h = h * 131 + (long)p2; p0 = default(string); p1 = default(ushort); p2 = default(long); Program.Log(h); return (ushort)((int)(h & 0xFFFF) * 13 + 5); }
    public B63 V14(uint p0, sbyte p1, ulong p2) { long h = K + Pad; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + (long)p2; p0 = default(uint); p1 = default(sbyte); p2 = default(ulong); Program.Log(h); return new B63((int)(h & 0xFFFF)); }
    public uint V15(bool p0, uint p1, B7 p2, B15 p3, MF1 p4, double p5, ulong p6) { long h = K + Pad; h = h * 131 + (p0 ? 3 : 4); h = h * 131 + (long)p1; h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + (long)(p5 * 4); h = h * 131 + (long)p6; p0 = default(bool); p1 = default(uint); p2 = default(B7); p3 = default(B15); p4 = default(MF1); p5 = default(double); p6 = default(ulong); Program.Log(h); return (uint)((int)(h & 0xFFFF) * 13 + 5); }
    public ulong V16(B8 p0, string p1, ushort p2, short p3, B48 p4, B72 p5, bool p6, bool p7, B9 p8, MO p9, string p10, double p11) { long h = K + Pad; h = h * 131 + p0.H(); h = h * 131 + (p1.Length * 31 + p1[p1.Length - 1]); h = h * 131 + (long)p2; h = h * 131 + (long)p3; h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + (p6 ? 3 : 4); h = h * 131 + (p7 ? 3 : 4); h = h * 131 + p8.H(); h = h * 131 + p9.H(); h = h * 131 + (p10.Length * 31 + p10[p10.Length - 1]); h = h * 131 + (long)(p11 * 4); p0 = default(B8); p1 = default(string); p2 = default(ushort); p3 = default(short); p4 = default(B48); p5 = default(B72); p6 = default(bool); p7 = default(bool); p8 = default(B9); p9 = default(MO); p10 = default(string); p11 = default(double); Program.Log(h); return (ulong)((int)(h & 0xFFFF) * 13 + 5); }
    public char V17(short p0, short p1, B7 p2, short p3, B15 p4, ushort p5, B16 p6, B20 p7, uint p8, MF2 p9, sbyte p10, uint p11) { long h = K + Pad; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + p2.H(); h = h * 131 + (long)p3; h = h * 131 + p4.H(); h = h * 131 + (long)p5; h = h * 131 + p6.H(); h = h * 131 + p7.H(); h = h * 131 + (long)p8; h = h * 131 + p9.H(); h = h * 131 + (long)p10; h = h * 131 + (long)p11; p0 = default(short); p1 = default(short); p2 = default(B7); p3 = default(short); p4 = default(B15); p5 = default(ushort); p6 = default(B16); p7 = default(B20); p8 = default(uint); p9 = default(MF2); p10 = default(sbyte); p11 = default(uint); Program.Log(h); return (char)((int)(h & 0xFFFF) * 13 + 5); }
    public uint V18(float p0, MFFF p1, B11 p2, sbyte p3, string p4, B1 p5, short p6, MF1 p7, byte p8) { long h = K + Pad; h = h * 131 + (long)(p0 * 4); h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + (long)p3; h = h * 131 + (p4.Length * 31 + p4[p4.Length - 1]); h = h * 131 + p5.H(); h = h * 131 + (long)p6; h = h * 131 + p7.H(); h = h * 131 + (long)p8; p0 = default(float); p1 = default(MFFF); p2 = default(B11); p3 = default(sbyte); p4 = default(string); p5 = default(B1); p6 = default(short); p7 = default(MF1); p8 = default(byte); Program.Log(h); return (uint)((int)(h & 0xFFFF) * 13 + 5); }
    public int V19(float p0, string p1, MLL p2, B15 p3, B7 p4, float p5, B5 p6, MFFF p7, ushort p8, ulong p9, string p10, ushort p11) { long h = K + Pad; h = h * 131 + (long)(p0 * 4); h = h * 131 + (p1.Length * 31 + p1[p1.Length - 1]); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + (long)(p5 * 4); h = h * 131 + p6.H(); h = h * 131 + p7.H(); h = h * 131 + (long)p8; h = h * 131 + (long)p9; h = h * 131 + (p10.Length * 31 + p10[p10.Length - 1]); h = h * 131 + (long)p11; p0 = default(float); p1 = default(string); p2 = default(MLL); p3 = default(B15); p4 = default(B7); p5 = default(float); p6 = default(B5); p7 = default(MFFF); p8 = default(ushort); p9 = default(ulong); p10 = default(string); p11 = default(ushort); Program.Log(h); return (int)((int)(h & 0xFFFF) * 13 + 5); }
    public B9 V20(ushort p0, short p1, B72 p2, B5 p3, long p4, B33 p5, string p6, B64 p7) { long h = K + Pad; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (long)p4; h = h * 131 + p5.H(); h = h * 131 + (p6.Length * 31 + p6[p6.Length - 1]); h = h * 131 + p7.H(); p0 = default(ushort); p1 = default(short); p2 = default(B72); p3 = default(B5); p4 = default(long); p5 = default(B33); p6 = default(string); p7 = default(B64); Program.Log(h); return new B9((int)(h & 0xFFFF)); }
    public sbyte V21(B7 p0, MD1 p1, B17 p2, MD2 p3, long p4, B15 p5, B6 p6) { long h = K + Pad; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (long)p4; h = h * 131 + p5.H(); h = h * 131 + p6.H(); p0 = default(B7); p1 = default(MD1); p2 = default(B17); p3 = default(MD2); p4 = default(long); p5 = default(B15); p6 = default(B6); Program.Log(h); return (sbyte)((int)(h & 0xFFFF) * 13 + 5); }
    public byte V22(ulong p0, long p1, B32 p2, byte p3, B17 p4) { long h = K + Pad; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + p2.H(); h = h * 131 + (long)p3; h = h * 131 + p4.H(); p0 = default(ulong); p1 = default(long); p2 = default(B32); p3 = default(byte); p4 = default(B17); Program.Log(h); return (byte)((int)(h & 0xFFFF) * 13 + 5); }
    public short V23(B3 p0) { long h = K + Pad; h = h * 131 + p0.H(); p0 = default(B3); Program.Log(h); return (short)((int)(h & 0xFFFF) * 13 + 5); }
    public double V24(long p0, char p1, int p2, MS p3) { long h = K + Pad; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + (long)p2; h = h * 131 + p3.H(); p0 = default(long); p1 = default(char); p2 = default(int); p3 = default(MS); Program.Log(h); return (double)((int)(h & 0xFFFF) * 13 + 5); }
    public B48 V25(byte p0, B13 p1, B5 p2, B2 p3, string p4, B17 p5, B8 p6) { long h = K + Pad; h = h * 131 + (long)p0; h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (p4.Length * 31 + p4[p4.Length - 1]); h = h * 131 + p5.H(); h = h * 131 + p6.H(); p0 = default(byte); p1 = default(B13); p2 = default(B5); p3 = default(B2); p4 = default(string); p5 = default(B17); p6 = default(B8); Program.Log(h); return new B48((int)(h & 0xFFFF)); }
    public B13 V26(B31 p0, sbyte p1, ushort p2, short p3, B13 p4, B33 p5, float p6, int p7) { long h = K + Pad; h = h * 131 + p0.H(); h = h * 131 + (long)p1; h = h * 131 + (long)p2; h = h * 131 + (long)p3; h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + (long)(p6 * 4); h = h * 131 + (long)p7; p0 = default(B31); p1 = default(sbyte); p2 = default(ushort); p3 = default(short); p4 = default(B13); p5 = default(B33); p6 = default(float); p7 = default(int); Program.Log(h); return new B13((int)(h & 0xFFFF)); }
    public ushort V27(B2 p0, sbyte p1, MFFF p2, ushort p3) { long h = K + Pad; h = h * 131 + p0.H(); h = h * 131 + (long)p1; h = h * 131 + p2.H(); h = h * 131 + (long)p3; p0 = default(B2); p1 = default(sbyte); p2 = default(MFFF); p3 = default(ushort); Program.Log(h); return (ushort)((int)(h & 0xFFFF) * 13 + 5); }
    public void V28(MD2 p0, float p1, long p2, int p3, ushort p4, B9 p5, B63 p6) { long h = K + Pad; h = h * 131 + p0.H(); h = h * 131 + (long)(p1 * 4); h = h * 131 + (long)p2; h = h * 131 + (long)p3; h = h * 131 + (long)p4; h = h * 131 + p5.H(); h = h * 131 + p6.H(); p0 = default(MD2); p1 = default(float); p2 = default(long); p3 = default(int); p4 = default(ushort); p5 = default(B9); p6 = default(B63); Program.Log(h); }
    public B65 V29(B24 p0, B4 p1) { long h = K + Pad; h = h * 131 + p0.H(); h = h * 131 + p1.H(); p0 = default(B24); p1 = default(B4); Program.Log(h); return new B65((int)(h & 0xFFFF)); }
    public int V30(int p0, bool p1, MDL p2, B31 p3, B24 p4, B48 p5, float p6, B3 p7) { long h = K + Pad; h = h * 131 + (long)p0; h = h * 131 + (p1 ? 3 : 4); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + (long)(p6 * 4); h = h * 131 + p7.H(); p0 = default(int); p1 = default(bool); p2 = default(MDL); p3 = default(B31); p4 = default(B24); p5 = default(B48); p6 = default(float); p7 = default(B3); Program.Log(h); return (int)((int)(h & 0xFFFF) * 13 + 5); }
    public ushort V31(B1 p0, B6 p1, float p2) { long h = K + Pad; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + (long)(p2 * 4); p0 = default(B1); p1 = default(B6); p2 = default(float); Program.Log(h); return (ushort)((int)(h & 0xFFFF) * 13 + 5); }
    public double V32(byte p0, B6 p1, MO p2, B2 p3, B17 p4, MIF p5, short p6, bool p7) { long h = K + Pad; h = h * 131 + (long)p0; h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + (long)p6; h = h * 131 + (p7 ? 3 : 4); p0 = default(byte); p1 = default(B6); p2 = default(MO); p3 = default(B2); p4 = default(B17); p5 = default(MIF); p6 = default(short); p7 = default(bool); Program.Log(h); return (double)((int)(h & 0xFFFF) * 13 + 5); }
    public MIF V33(bool p0, short p1, B11 p2, MFFF p3, bool p4, float p5) { long h = K + Pad; h = h * 131 + (p0 ? 3 : 4); h = h * 131 + (long)p1; h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (p4 ? 3 : 4); h = h * 131 + (long)(p5 * 4); p0 = default(bool); p1 = default(short); p2 = default(B11); p3 = default(MFFF); p4 = default(bool); p5 = default(float); Program.Log(h); return new MIF((int)(h & 0xFFFF)); }
    public char V34(string p0, MO p1, bool p2, bool p3, byte p4, B9 p5, byte p6, MLD p7) { long h = K + Pad; h = h * 131 + (p0.Length * 31 + p0[p0.Length - 1]); h = h * 131 + p1.H(); h = h * 131 + (p2 ? 3 : 4); h = h * 131 + (p3 ? 3 : 4); h = h * 131 + (long)p4; h = h * 131 + p5.H(); h = h * 131 + (long)p6; h = h * 131 + p7.H(); p0 = default(string); p1 = default(MO); p2 = default(bool); p3 = default(bool); p4 = default(byte); p5 = default(B9); p6 = default(byte); p7 = default(MLD); Program.Log(h); return (char)((int)(h & 0xFFFF) * 13 + 5); }
    public char V35() { long h = K + Pad;  Program.Log(h); return (char)((int)(h & 0xFFFF) * 13 + 5); }
    public B6 V36(sbyte p0, byte p1, float p2, byte p3, byte p4, ulong p5, B5 p6, ushort p7, ushort p8, MDL p9, long p10, B32 p11, double p12, ushort p13, B11 p14, B33 p15, short p16, B4 p17, char p18, B16 p19, int p20, int p21, ulong p22, float p23) { long h = K + Pad; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + (long)(p2 * 4); h = h * 131 + (long)p3; h = h * 131 + (long)p4; h = h * 131 + (long)p5; h = h * 131 + p6.H(); h = h * 131 + (long)p7; h = h * 131 + (long)p8; h = h * 131 + p9.H(); h = h * 131 + (long)p10; h = h * 131 + p11.H(); h = h * 131 + (long)(p12 * 4); h = h * 131 + (long)p13; h = h * 131 + p14.H(); h = h * 131 + p15.H(); h = h * 131 + (long)p16; h = h * 131 + p17.H(); h = h * 131 + (long)p18; h = h * 131 + p19.H(); h = h * 131 + (long)p20; h = h * 131 + (long)p21; h = h * 131 + (long)p22; h = h * 131 + (long)(p23 * 4); p0 = default(sbyte); p1 = default(byte); p2 = default(float); p3 = default(byte); p4 = default(byte); p5 = default(ulong); p6 = default(B5); p7 = default(ushort); p8 = default(ushort); p9 = default(MDL); p10 = default(long); p11 = default(B32); p12 = default(double); p13 = default(ushort); p14 = default(B11); p15 = default(B33); p16 = default(short); p17 = default(B4); p18 = default(char); p19 = default(B16); p20 = default(int); p21 = default(int); p22 = default(ulong); p23 = default(float); Program.Log(h); return new B6((int)(h & 0xFFFF)); }
    public MLL V37(MDL p0, MFFF p1, ulong p2, long p3, B16 p4, B6 p5, MIF p6, B64 p7, MFFF p8, B8 p9, ushort p10, ulong p11, B12 p12, MD1 p13, long p14, B11 p15, B65 p16, B48 p17, B48 p18, byte p19, ushort p20, bool p21, B64 p22, B65 p23, double p24, MD2 p25, sbyte p26, B4 p27, int p28, short p29, B31 p30, B40 p31, B64 p32, long p33, string p34, long p35, float p36, bool p37, MF2 p38, string p39, B32 p40) { long h = K + Pad; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + (long)p2; h = h * 131 + (long)p3; h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + p6.H(); h = h * 131 + p7.H(); h = h * 131 + p8.H(); h = h * 131 + p9.H(); h = h * 131 + (long)p10; h = h * 131 + (long)p11; h = h * 131 + p12.H(); h = h * 131 + p13.H(); h = h * 131 + (long)p14; h = h * 131 + p15.H(); h = h * 131 + p16.H(); h = h * 131 + p17.H(); h = h * 131 + p18.H(); h = h * 131 + (long)p19; h = h * 131 + (long)p20; h = h * 131 + (p21 ? 3 : 4); h = h * 131 + p22.H(); h = h * 131 + p23.H(); h = h * 131 + (long)(p24 * 4); h = h * 131 + p25.H(); h = h * 131 + (long)p26; h = h * 131 + p27.H(); h = h * 131 + (long)p28; h = h * 131 + (long)p29; h = h * 131 + p30.H(); h = h * 131 + p31.H(); h = h * 131 + p32.H(); h = h * 131 + (long)p33; h = h * 131 + (p34.Length * 31 + p34[p34.Length - 1]); h = h * 131 + (long)p35; h = h * 131 + (long)(p36 * 4); h = h * 131 + (p37 ? 3 : 4); h = h * 131 + p38.H(); h = h * 131 + (p39.Length * 31 + p39[p39.Length - 1]); h = h * 131 + p40.H(); p0 = default(MDL); p1 = default(MFFF); p2 = default(ulong); p3 = default(long); p4 = default(B16); p5 = default(B6); p6 = default(MIF); p7 = default(B64); p8 = default(MFFF); p9 = default(B8); p10 = default(ushort); p11 = default(ulong); p12 = default(B12); p13 = default(MD1); p14 = default(long); p15 = default(B11); p16 = default(B65); p17 = default(B48); p18 = default(B48); p19 = default(byte); p20 = default(ushort); p21 = default(bool); p22 = default(B64); p23 = default(B65); p24 = default(double); p25 = default(MD2); p26 = default(sbyte); p27 = default(B4); p28 = default(int); p29 = default(short); p30 = default(B31); p31 = default(B40); p32 = default(B64); p33 = default(long); p34 = default(string); p35 = default(long); p36 = default(float); p37 = default(bool); p38 = default(MF2); p39 = default(string); p40 = default(B32); Program.Log(h); return new MLL((int)(h & 0xFFFF)); }
    public float V38(MF2 p0, B33 p1, B24 p2, B20 p3, MLL p4, byte p5, B12 p6, MFFF p7, ulong p8, ulong p9, string p10, B9 p11, ushort p12, B48 p13, uint p14, B24 p15, ushort p16, bool p17, long p18, MIF p19, B31 p20, B4 p21, double p22, short p23) { long h = K + Pad; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + (long)p5; h = h * 131 + p6.H(); h = h * 131 + p7.H(); h = h * 131 + (long)p8; h = h * 131 + (long)p9; h = h * 131 + (p10.Length * 31 + p10[p10.Length - 1]); h = h * 131 + p11.H(); h = h * 131 + (long)p12; h = h * 131 + p13.H(); h = h * 131 + (long)p14; h = h * 131 + p15.H(); h = h * 131 + (long)p16; h = h * 131 + (p17 ? 3 : 4); h = h * 131 + (long)p18; h = h * 131 + p19.H(); h = h * 131 + p20.H(); h = h * 131 + p21.H(); h = h * 131 + (long)(p22 * 4); h = h * 131 + (long)p23; p0 = default(MF2); p1 = default(B33); p2 = default(B24); p3 = default(B20); p4 = default(MLL); p5 = default(byte); p6 = default(B12); p7 = default(MFFF); p8 = default(ulong); p9 = default(ulong); p10 = default(string); p11 = default(B9); p12 = default(ushort); p13 = default(B48); p14 = default(uint); p15 = default(B24); p16 = default(ushort); p17 = default(bool); p18 = default(long); p19 = default(MIF); p20 = default(B31); p21 = default(B4); p22 = default(double); p23 = default(short); Program.Log(h); return (float)((int)(h & 0xFFFF) * 13 + 5); }
    public MD1 V39(ushort p0, B20 p1, MLD p2, B33 p3, sbyte p4, MD2 p5, string p6, double p7, byte p8, MIF p9, ulong p10, B7 p11, B11 p12, char p13, MDL p14, B3 p15, B9 p16, B3 p17, int p18, char p19, MD2 p20, byte p21, B33 p22, double p23, B24 p24, B1 p25, B33 p26, int p27, char p28, ushort p29, ushort p30, sbyte p31, bool p32, sbyte p33, MD1 p34, char p35, B24 p36, MD2 p37, ushort p38, bool p39, MF2 p40, B72 p41, B32 p42, float p43) { long h = K + Pad; h = h * 131 + (long)p0; h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (long)p4; h = h * 131 + p5.H(); h = h * 131 + (p6.Length * 31 + p6[p6.Length - 1]); h = h * 131 + (long)(p7 * 4); h = h * 131 + (long)p8; h = h * 131 + p9.H(); h = h * 131 + (long)p10; h = h * 131 + p11.H(); h = h * 131 + p12.H(); h = h * 131 + (long)p13; h = h * 131 + p14.H(); h = h * 131 + p15.H(); h = h * 131 + p16.H(); h = h * 131 + p17.H(); h = h * 131 + (long)p18; h = h * 131 + (long)p19; h = h * 131 + p20.H(); h = h * 131 + (long)p21; h = h * 131 + p22.H(); h = h * 131 + (long)(p23 * 4); h = h * 131 + p24.H(); h = h * 131 + p25.H(); h = h * 131 + p26.H(); h = h * 131 + (long)p27; h = h * 131 + (long)p28; h = h * 131 + (long)p29; h = h * 131 + (long)p30; h = h * 131 + (long)p31; h = h * 131 + (p32 ? 3 : 4); h = h * 131 + (long)p33; h = h * 131 + p34.H(); h = h * 131 + (long)p35; h = h * 131 + p36.H(); h = h * 131 + p37.H(); h = h * 131 + (long)p38; h = h * 131 + (p39 ? 3 : 4); h = h * 131 + p40.H(); h = h * 131 + p41.H(); h = h * 131 + p42.H(); h = h * 131 + (long)(p43 * 4); p0 = default(ushort); p1 = default(B20); p2 = default(MLD); p3 = default(B33); p4 = default(sbyte); p5 = default(MD2); p6 = default(string); p7 = default(double); p8 = default(byte); p9 = default(MIF); p10 = default(ulong); p11 = default(B7); p12 = default(B11); p13 = default(char); p14 = default(MDL); p15 = default(B3); p16 = default(B9); p17 = default(B3); p18 = default(int); p19 = default(char); p20 = default(MD2); p21 = default(byte); p22 = default(B33); p23 = default(double); p24 = default(B24); p25 = default(B1); p26 = default(B33); p27 = default(int); p28 = default(char); p29 = default(ushort); p30 = default(ushort); p31 = default(sbyte); p32 = default(bool); p33 = default(sbyte); p34 = default(MD1); p35 = default(char); p36 = default(B24); p37 = default(MD2); p38 = default(ushort); p39 = default(bool); p40 = default(MF2); p41 = default(B72); p42 = default(B32); p43 = default(float); Program.Log(h); return new MD1((int)(h & 0xFFFF)); }
}
static class Program {
    static long total;
    public static void Log(long h) { total = total * 1000003 + h; }
    static MD2 S0(long p0, byte p1, byte p2, B4 p3, ushort p4) { long h = 17; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + (long)p2; h = h * 131 + p3.H(); h = h * 131 + (long)p4; p0 = default(long); p1 = default(byte); p2 = default(byte); p3 = default(B4); p4 = default(ushort); Program.Log(h); return new MD2((int)(h & 0xFFFF)); }
    static MD2 E0(this Holder self, long p0, byte p1, byte p2, B4 p3, ushort p4) { long h = self.K * 3; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + (long)p2; h = h * 131 + p3.H(); h = h * 131 + (long)p4; p0 = default(long); p1 = default(byte); p2 = default(byte); p3 = default(B4); p4 = default(ushort); Program.Log(h); return new MD2((int)(h & 0xFFFF)); }
    static B17 S1(B6 p0, sbyte p1, byte p2, char p3, sbyte p4, long p5) { long h = 17; h = h * 131 + p0.H(); h = h * 131 + (long)p1; h = h * 131 + (long)p2; h = h * 131 + (long)p3; h = h * 131 + (long)p4; h = h * 131 + (long)p5; p0 = default(B6); p1 = default(sbyte); p2 = default(byte); p3 = default(char); p4 = default(sbyte); p5 = default(long); Program.Log(h); return new B17((int)(h & 0xFFFF)); }
    static B17 E1(this Holder self, B6 p0, sbyte p1, byte p2, char p3, sbyte p4, long p5) { long h = self.K * 3; h = h * 131 + p0.H(); h = h * 131 + (long)p1; h = h * 131 + (long)p2; h = h * 131 + (long)p3; h = h * 131 + (long)p4; h = h * 131 + (long)p5; p0 = default(B6); p1 = default(sbyte); p2 = default(byte); p3 = default(char); p4 = default(sbyte); p5 = default(long); Program.Log(h); return new B17((int)(h & 0xFFFF)); }
    static short S2() { long h = 17;  Program.Log(h); return (short)((int)(h & 0xFFFF) * 13 + 5); }
    static short E2(this Holder self) { long h = self.K * 3;  Program.Log(h); return (short)((int)(h & 0xFFFF) * 13 + 5); }
    static ushort S3(MS p0, B33 p1, char p2, MO p3) { long h = 17; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + (long)p2; h = h * 131 + p3.H(); p0 = default(MS); p1 = default(B33); p2 = default(char); p3 = default(MO); Program.Log(h); return (ushort)((int)(h & 0xFFFF) * 13 + 5); }
    static ushort E3(this Holder self, MS p0, B33 p1, char p2, MO p3) { long h = self.K * 3; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + (long)p2; h = h * 131 + p3.H(); p0 = default(MS); p1 = default(B33); p2 = default(char); p3 = default(MO); Program.Log(h); return (ushort)((int)(h & 0xFFFF) * 13 + 5); }
    static B20 S4(B5 p0, double p1, MS p2, B40 p3, ulong p4) { long h = 17; h = h * 131 + p0.H(); h = h * 131 + (long)(p1 * 4); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (long)p4; p0 = default(B5); p1 = default(double); p2 = default(MS); p3 = default(B40); p4 = default(ulong); Program.Log(h); return new B20((int)(h & 0xFFFF)); }
    static B20 E4(this Holder self, B5 p0, double p1, MS p2, B40 p3, ulong p4) { long h = self.K * 3; h = h * 131 + p0.H(); h = h * 131 + (long)(p1 * 4); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (long)p4; p0 = default(B5); p1 = default(double); p2 = default(MS); p3 = default(B40); p4 = default(ulong); Program.Log(h); return new B20((int)(h & 0xFFFF)); }
    static uint S5(ushort p0, B33 p1) { long h = 17; h = h * 131 + (long)p0; h = h * 131 + p1.H(); p0 = default(ushort); p1 = default(B33); Program.Log(h); return (uint)((int)(h & 0xFFFF) * 13 + 5); }
    static uint E5(this Holder self, ushort p0, B33 p1) { long h = self.K * 3; h = h * 131 + (long)p0; h = h * 131 + p1.H(); p0 = default(ushort); p1 = default(B33); Program.Log(h); return (uint)((int)(h & 0xFFFF) * 13 + 5); }
    static B8 S6(B5 p0, MF2 p1, B48 p2, MD1 p3, B5 p4, double p5, uint p6, B63 p7, double p8, byte p9, int p10, char p11, B33 p12, char p13, int p14, char p15, MDL p16) { long h = 17; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + (long)(p5 * 4); h = h * 131 + (long)p6; h = h * 131 + p7.H(); h = h * 131 + (long)(p8 * 4); h = h * 131 + (long)p9; h = h * 131 + (long)p10; h = h * 131 + (long)p11; h = h * 131 + p12.H(); h = h * 131 + (long)p13; h = h * 131 + (long)p14; h = h * 131 + (long)p15; h = h * 131 + p16.H(); p0 = default(B5); p1 = default(MF2); p2 = default(B48); p3 = default(MD1); p4 = default(B5); p5 = default(double); p6 = default(uint); p7 = default(B63); p8 = default(double); p9 = default(byte); p10 = default(int); p11 = default(char); p12 = default(B33); p13 = default(char); p14 = default(int); p15 = default(char); p16 = default(MDL); Program.Log(h); return new B8((int)(h & 0xFFFF)); }
    static B8 E6(this Holder self, B5 p0, MF2 p1, B48 p2, MD1 p3, B5 p4, double p5, uint p6, B63 p7, double p8, byte p9, int p10, char p11, B33 p12, char p13, int p14, char p15, MDL p16) { long h = self.K * 3; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + (long)(p5 * 4); h = h * 131 + (long)p6; h = h * 131 + p7.H(); h = h * 131 + (long)(p8 * 4); h = h * 131 + (long)p9; h = h * 131 + (long)p10; h = h * 131 + (long)p11; h = h * 131 + p12.H(); h = h * 131 + (long)p13; h = h * 131 + (long)p14; h = h * 131 + (long)p15; h = h * 131 + p16.H(); p0 = default(B5); p1 = default(MF2); p2 = default(B48); p3 = default(MD1); p4 = default(B5); p5 = default(double); p6 = default(uint); p7 = default(B63); p8 = default(double); p9 = default(byte); p10 = default(int); p11 = default(char); p12 = default(B33); p13 = default(char); p14 = default(int); p15 = default(char); p16 = default(MDL); Program.Log(h); return new B8((int)(h & 0xFFFF)); }
    static uint S7(B32 p0, B20 p1, MD1 p2, MLD p3, B31 p4, long p5, int p6) { long h = 17; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + (long)p5; h = h * 131 + (long)p6; p0 = default(B32); p1 = default(B20); p2 = default(MD1); p3 = default(MLD); p4 = default(B31); p5 = default(long); p6 = default(int); Program.Log(h); return (uint)((int)(h & 0xFFFF) * 13 + 5); }
    static uint E7(this Holder self, B32 p0, B20 p1, MD1 p2, MLD p3, B31 p4, long p5, int p6) { long h = self.K * 3; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + (long)p5; h = h * 131 + (long)p6; p0 = default(B32); p1 = default(B20); p2 = default(MD1); p3 = default(MLD); p4 = default(B31); p5 = default(long); p6 = default(int); Program.Log(h); return (uint)((int)(h & 0xFFFF) * 13 + 5); }
    static char S8(ushort p0, B13 p1, B17 p2, MO p3, B32 p4, MF2 p5, double p6, short p7, float p8, char p9, sbyte p10, string p11) { long h = 17; h = h * 131 + (long)p0; h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + (long)(p6 * 4); h = h * 131 + (long)p7; h = h * 131 + (long)(p8 * 4); h = h * 131 + (long)p9; h = h * 131 + (long)p10; h = h * 131 + (p11.Length * 31 + p11[p11.Length - 1]); p0 = default(ushort); p1 = default(B13); p2 = default(B17); p3 = default(MO); p4 = default(B32); p5 = default(MF2); p6 = default(double); p7 = default(short); p8 = default(float); p9 = default(char); p10 = default(sbyte); p11 = default(string); Program.Log(h); return (char)((int)(h & 0xFFFF) * 13 + 5); }
    static char E8(this Holder self, ushort p0, B13 p1, B17 p2, MO p3, B32 p4, MF2 p5, double p6, short p7, float p8, char p9, sbyte p10, string p11) { long h = self.K * 3; h = h * 131 + (long)p0; h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + (long)(p6 * 4); h = h * 131 + (long)p7; h = h * 131 + (long)(p8 * 4); h = h * 131 + (long)p9; h = h * 131 + (long)p10; h = h * 131 + (p11.Length * 31 + p11[p11.Length - 1]); p0 = default(ushort); p1 = default(B13); p2 = default(B17); p3 = default(MO); p4 = default(B32); p5 = default(MF2); p6 = default(double); p7 = default(short); p8 = default(float); p9 = default(char); p10 = default(sbyte); p11 = default(string); Program.Log(h); return (char)((int)(h & 0xFFFF) * 13 + 5); }
    static double S9(B72 p0, MF1 p1, sbyte p2, B16 p3, B8 p4, B4 p5, MDDD p6, B7 p7) { long h = 17; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + (long)p2; h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + p6.H(); h = h * 131 + p7.H(); p0 = default(B72); p1 = default(MF1); p2 = default(sbyte); p3 = default(B16); p4 = default(B8); p5 = default(B4); p6 = default(MDDD); p7 = default(B7); Program.Log(h); return (double)((int)(h & 0xFFFF) * 13 + 5); }
    static double E9(this Holder self, B72 p0, MF1 p1, sbyte p2, B16 p3, B8 p4, B4 p5, MDDD p6, B7 p7) { long h = self.K * 3; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + (long)p2; h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + p6.H(); h = h * 131 + p7.H(); p0 = default(B72); p1 = default(MF1); p2 = default(sbyte); p3 = default(B16); p4 = default(B8); p5 = default(B4); p6 = default(MDDD); p7 = default(B7); Program.Log(h); return (double)((int)(h & 0xFFFF) * 13 + 5); }
    static B16 S10() { long h = 17;  Program.Log(h); return new B16((int)(h & 0xFFFF)); }
    static B16 E10(this Holder self) { long h = self.K * 3;  Program.Log(h); return new B16((int)(h & 0xFFFF)); }
    static ushort S11(B24 p0, double p1, B8 p2, MD1 p3, ulong p4, int p5, B7 p6, bool p7, B12 p8) { long h = 17; h = h * 131 + p0.H(); h = h * 131 + (long)(p1 * 4); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (long)p4; h = h * 131 + (long)p5; h = h * 131 + p6.H(); h = h * 131 + (p7 ? 3 : 4); h = h * 131 + p8.H(); p0 = default(B24); p1 = default(double); p2 = default(B8); p3 = default(MD1); p4 = default(ulong); p5 = default(int); p6 = default(B7); p7 = default(bool); p8 = default(B12); Program.Log(h); return (ushort)((int)(h & 0xFFFF) * 13 + 5); }
    static ushort E11(this Holder self, B24 p0, double p1, B8 p2, MD1 p3, ulong p4, int p5, B7 p6, bool p7, B12 p8) { long h = self.K * 3; h = h * 131 + p0.H(); h = h * 131 + (long)(p1 * 4); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (long)p4; h = h * 131 + (long)p5; h = h * 131 + p6.H(); h = h * 131 + (p7 ? 3 : 4); h = h * 131 + p8.H(); p0 = default(B24); p1 = default(double); p2 = default(B8); p3 = default(MD1); p4 = default(ulong); p5 = default(int); p6 = default(B7); p7 = default(bool); p8 = default(B12); Program.Log(h); return (ushort)((int)(h & 0xFFFF) * 13 + 5); }
    static char S12(MS p0, string p1, char p2, bool p3, float p4, B12 p5, B17 p6, string p7) { long h = 17; h = h * 131 + p0.H(); h = h * 131 + (p1.Length * 31 + p1[p1.Length - 1]); h = h * 131 + (long)p2; h = h * 131 + (p3 ? 3 : 4); h = h * 131 + (long)(p4 * 4); h = h * 131 + p5.H(); h = h * 131 + p6.H(); h = h * 131 + (p7.Length * 31 + p7[p7.Length - 1]); p0 = default(MS); p1 = default(string); p2 = default(char); p3 = default(bool); p4 = default(float); p5 = default(B12); p6 = default(B17); p7 = default(string); Program.Log(h); return (char)((int)(h & 0xFFFF) * 13 + 5); }
    static char E12(this Holder self, MS p0, string p1, char p2, bool p3, float p4, B12 p5, B17 p6, string p7) { long h = self.K * 3; h = h * 131 + p0.H(); h = h * 131 + (p1.Length * 31 + p1[p1.Length - 1]); h = h * 131 + (long)p2; h = h * 131 + (p3 ? 3 : 4); h = h * 131 + (long)(p4 * 4); h = h * 131 + p5.H(); h = h * 131 + p6.H(); h = h * 131 + (p7.Length * 31 + p7[p7.Length - 1]); p0 = default(MS); p1 = default(string); p2 = default(char); p3 = default(bool); p4 = default(float); p5 = default(B12); p6 = default(B17); p7 = default(string); Program.Log(h); return (char)((int)(h & 0xFFFF) * 13 + 5); }
    static ushort S13(string p0, ushort p1, long p2) { long h = 17; h = h * 131 + (p0.Length * 31 + p0[p0.Length - 1]); h = h * 131 + (long)p1; h = h * 131 + (long)p2; p0 = default(string); p1 = default(ushort); p2 = default(long); Program.Log(h); return (ushort)((int)(h & 0xFFFF) * 13 + 5); }
    static ushort E13(this Holder self, string p0, ushort p1, long p2) { long h = self.K * 3; h = h * 131 + (p0.Length * 31 + p0[p0.Length - 1]); h = h * 131 + (long)p1; h = h * 131 + (long)p2; p0 = default(string); p1 = default(ushort); p2 = default(long); Program.Log(h); return (ushort)((int)(h & 0xFFFF) * 13 + 5); }
    static B63 S14(uint p0, sbyte p1, ulong p2) { long h = 17; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + (long)p2; p0 = default(uint); p1 = default(sbyte); p2 = default(ulong); Program.Log(h); return new B63((int)(h & 0xFFFF)); }
    static B63 E14(this Holder self, uint p0, sbyte p1, ulong p2) { long h = self.K * 3; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + (long)p2; p0 = default(uint); p1 = default(sbyte); p2 = default(ulong); Program.Log(h); return new B63((int)(h & 0xFFFF)); }
    static uint S15(bool p0, uint p1, B7 p2, B15 p3, MF1 p4, double p5, ulong p6) { long h = 17; h = h * 131 + (p0 ? 3 : 4); h = h * 131 + (long)p1; h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + (long)(p5 * 4); h = h * 131 + (long)p6; p0 = default(bool); p1 = default(uint); p2 = default(B7); p3 = default(B15); p4 = default(MF1); p5 = default(double); p6 = default(ulong); Program.Log(h); return (uint)((int)(h & 0xFFFF) * 13 + 5); }
    static uint E15(this Holder self, bool p0, uint p1, B7 p2, B15 p3, MF1 p4, double p5, ulong p6) { long h = self.K * 3; h = h * 131 + (p0 ? 3 : 4); h = h * 131 + (long)p1; h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + (long)(p5 * 4); h = h * 131 + (long)p6; p0 = default(bool); p1 = default(uint); p2 = default(B7); p3 = default(B15); p4 = default(MF1); p5 = default(double); p6 = default(ulong); Program.Log(h); return (uint)((int)(h & 0xFFFF) * 13 + 5); }
    static ulong S16(B8 p0, string p1, ushort p2, short p3, B48 p4, B72 p5, bool p6, bool p7, B9 p8, MO p9, string p10, double p11) { long h = 17; h = h * 131 + p0.H(); h = h * 131 + (p1.Length * 31 + p1[p1.Length - 1]); h = h * 131 + (long)p2; h = h * 131 + (long)p3; h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + (p6 ? 3 : 4); h = h * 131 + (p7 ? 3 : 4); h = h * 131 + p8.H(); h = h * 131 + p9.H(); h = h * 131 + (p10.Length * 31 + p10[p10.Length - 1]); h = h * 131 + (long)(p11 * 4); p0 = default(B8); p1 = default(string); p2 = default(ushort); p3 = default(short); p4 = default(B48); p5 = default(B72); p6 = default(bool); p7 = default(bool); p8 = default(B9); p9 = default(MO); p10 = default(string); p11 = default(double); Program.Log(h); return (ulong)((int)(h & 0xFFFF) * 13 + 5); }
    static ulong E16(this Holder self, B8 p0, string p1, ushort p2, short p3, B48 p4, B72 p5, bool p6, bool p7, B9 p8, MO p9, string p10, double p11) { long h = self.K * 3; h = h * 131 + p0.H(); h = h * 131 + (p1.Length * 31 + p1[p1.Length - 1]); h = h * 131 + (long)p2; h = h * 131 + (long)p3; h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + (p6 ? 3 : 4); h = h * 131 + (p7 ? 3 : 4); h = h * 131 + p8.H(); h = h * 131 + p9.H(); h = h * 131 + (p10.Length * 31 + p10[p10.Length - 1]); h = h * 131 + (long)(p11 * 4); p0 = default(B8); p1 = default(string); p2 = default(ushort); p3 = default(short); p4 = default(B48); p5 = default(B72); p6 = default(bool); p7 = default(bool); p8 = default(B9); p9 = default(MO); p10 = default(string); p11 = default(double); Program.Log(h); return (ulong)((int)(h & 0xFFFF) * 13 + 5); }
    static char S17(short p0, short p1, B7 p2, short p3, B15 p4, ushort p5, B16 p6, B20 p7, uint p8, MF2 p9, sbyte p10, uint p11) { long h = 17; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + p2.H(); h = h * 131 + (long)p3; h = h * 131 + p4.H(); h = h * 131 + (long)p5; h = h * 131 + p6.H(); h = h * 131 + p7.H(); h = h * 131 + (long)p8; h = h * 131 + p9.H(); h = h * 131 + (long)p10; h = h * 131 + (long)p11; p0 = default(short); p1 = default(short); p2 = default(B7); p3 = default(short); p4 = default(B15); p5 = default(ushort); p6 = default(B16); p7 = default(B20); p8 = default(uint); p9 = default(MF2); p10 = default(sbyte); p11 = default(uint); Program.Log(h); return (char)((int)(h & 0xFFFF) * 13 + 5); }
    static char E17(this Holder self, short p0, short p1, B7 p2, short p3, B15 p4, ushort p5, B16 p6, B20 p7, uint p8, MF2 p9, sbyte p10, uint p11) { long h = self.K * 3; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + p2.H(); h = h * 131 + (long)p3; h = h * 131 + p4.H(); h = h * 131 + (long)p5; h = h * 131 + p6.H(); h = h * 131 + p7.H(); h = h * 131 + (long)p8; h = h * 131 + p9.H(); h = h * 131 + (long)p10; h = h * 131 + (long)p11; p0 = default(short); p1 = default(short); p2 = default(B7); p3 = default(short); p4 = default(B15); p5 = default(ushort); p6 = default(B16); p7 = default(B20); p8 = default(uint); p9 = default(MF2); p10 = default(sbyte); p11 = default(uint); Program.Log(h); return (char)((int)(h & 0xFFFF) * 13 + 5); }
    static uint S18(float p0, MFFF p1, B11 p2, sbyte p3, string p4, B1 p5, short p6, MF1 p7, byte p8) { long h = 17; h = h * 131 + (long)(p0 * 4); h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + (long)p3; h = h * 131 + (p4.Length * 31 + p4[p4.Length - 1]); h = h * 131 + p5.H(); h = h * 131 + (long)p6; h = h * 131 + p7.H(); h = h * 131 + (long)p8; p0 = default(float); p1 = default(MFFF); p2 = default(B11); p3 = default(sbyte); p4 = default(string); p5 = default(B1); p6 = default(short); p7 = default(MF1); p8 = default(byte); Program.Log(h); return (uint)((int)(h & 0xFFFF) * 13 + 5); }
    static uint E18(this Holder self, float p0, MFFF p1, B11 p2, sbyte p3, string p4, B1 p5, short p6, MF1 p7, byte p8) { long h = self.K * 3; h = h * 131 + (long)(p0 * 4); h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + (long)p3; h = h * 131 + (p4.Length * 31 + p4[p4.Length - 1]); h = h * 131 + p5.H(); h = h * 131 + (long)p6; h = h * 131 + p7.H(); h = h * 131 + (long)p8; p0 = default(float); p1 = default(MFFF); p2 = default(B11); p3 = default(sbyte); p4 = default(string); p5 = default(B1); p6 = default(short); p7 = default(MF1); p8 = default(byte); Program.Log(h); return (uint)((int)(h & 0xFFFF) * 13 + 5); }
    static int S19(float p0, string p1, MLL p2, B15 p3, B7 p4, float p5, B5 p6, MFFF p7, ushort p8, ulong p9, string p10, ushort p11) { long h = 17; h = h * 131 + (long)(p0 * 4); h = h * 131 + (p1.Length * 31 + p1[p1.Length - 1]); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + (long)(p5 * 4); h = h * 131 + p6.H(); h = h * 131 + p7.H(); h = h * 131 + (long)p8; h = h * 131 + (long)p9; h = h * 131 + (p10.Length * 31 + p10[p10.Length - 1]); h = h * 131 + (long)p11; p0 = default(float); p1 = default(string); p2 = default(MLL); p3 = default(B15); p4 = default(B7); p5 = default(float); p6 = default(B5); p7 = default(MFFF); p8 = default(ushort); p9 = default(ulong); p10 = default(string); p11 = default(ushort); Program.Log(h); return (int)((int)(h & 0xFFFF) * 13 + 5); }
    static int E19(this Holder self, float p0, string p1, MLL p2, B15 p3, B7 p4, float p5, B5 p6, MFFF p7, ushort p8, ulong p9, string p10, ushort p11) { long h = self.K * 3; h = h * 131 + (long)(p0 * 4); h = h * 131 + (p1.Length * 31 + p1[p1.Length - 1]); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + (long)(p5 * 4); h = h * 131 + p6.H(); h = h * 131 + p7.H(); h = h * 131 + (long)p8; h = h * 131 + (long)p9; h = h * 131 + (p10.Length * 31 + p10[p10.Length - 1]); h = h * 131 + (long)p11; p0 = default(float); p1 = default(string); p2 = default(MLL); p3 = default(B15); p4 = default(B7); p5 = default(float); p6 = default(B5); p7 = default(MFFF); p8 = default(ushort); p9 = default(ulong); p10 = default(string); p11 = default(ushort); Program.Log(h); return (int)((int)(h & 0xFFFF) * 13 + 5); }
    static B9 S20(ushort p0, short p1, B72 p2, B5 p3, long p4, B33 p5, string p6, B64 p7) { long h = 17; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (long)p4; h = h * 131 + p5.H(); h = h * 131 + (p6.Length * 31 + p6[p6.Length - 1]); h = h * 131 + p7.H(); p0 = default(ushort); p1 = default(short); p2 = default(B72); p3 = default(B5); p4 = default(long); p5 = default(B33); p6 = default(string); p7 = default(B64); Program.Log(h); return new B9((int)(h & 0xFFFF)); }
    static B9 E20(this Holder self, ushort p0, short p1, B72 p2, B5 p3, long p4, B33 p5, string p6, B64 p7) { long h = self.K * 3; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (long)p4; h = h * 131 + p5.H(); h = h * 131 + (p6.Length * 31 + p6[p6.Length - 1]); h = h * 131 + p7.H(); p0 = default(ushort); p1 = default(short); p2 = default(B72); p3 = default(B5); p4 = default(long); p5 = default(B33); p6 = default(string); p7 = default(B64); Program.Log(h); return new B9((int)(h & 0xFFFF)); }
    static sbyte S21(B7 p0, MD1 p1, B17 p2, MD2 p3, long p4, B15 p5, B6 p6) { long h = 17; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (long)p4; h = h * 131 + p5.H(); h = h * 131 + p6.H(); p0 = default(B7); p1 = default(MD1); p2 = default(B17); p3 = default(MD2); p4 = default(long); p5 = default(B15); p6 = default(B6); Program.Log(h); return (sbyte)((int)(h & 0xFFFF) * 13 + 5); }
    static sbyte E21(this Holder self, B7 p0, MD1 p1, B17 p2, MD2 p3, long p4, B15 p5, B6 p6) { long h = self.K * 3; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (long)p4; h = h * 131 + p5.H(); h = h * 131 + p6.H(); p0 = default(B7); p1 = default(MD1); p2 = default(B17); p3 = default(MD2); p4 = default(long); p5 = default(B15); p6 = default(B6); Program.Log(h); return (sbyte)((int)(h & 0xFFFF) * 13 + 5); }
    static byte S22(ulong p0, long p1, B32 p2, byte p3, B17 p4) { long h = 17; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + p2.H(); h = h * 131 + (long)p3; h = h * 131 + p4.H(); p0 = default(ulong); p1 = default(long); p2 = default(B32); p3 = default(byte); p4 = default(B17); Program.Log(h); return (byte)((int)(h & 0xFFFF) * 13 + 5); }
    static byte E22(this Holder self, ulong p0, long p1, B32 p2, byte p3, B17 p4) { long h = self.K * 3; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + p2.H(); h = h * 131 + (long)p3; h = h * 131 + p4.H(); p0 = default(ulong); p1 = default(long); p2 = default(B32); p3 = default(byte); p4 = default(B17); Program.Log(h); return (byte)((int)(h & 0xFFFF) * 13 + 5); }
    static short S23(B3 p0) { long h = 17; h = h * 131 + p0.H(); p0 = default(B3); Program.Log(h); return (short)((int)(h & 0xFFFF) * 13 + 5); }
    static short E23(this Holder self, B3 p0) { long h = self.K * 3; h = h * 131 + p0.H(); p0 = default(B3); Program.Log(h); return (short)((int)(h & 0xFFFF) * 13 + 5); }
    static double S24(long p0, char p1, int p2, MS p3) { long h = 17; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + (long)p2; h = h * 131 + p3.H(); p0 = default(long); p1 = default(char); p2 = default(int); p3 = default(MS); Program.Log(h); return (double)((int)(h & 0xFFFF) * 13 + 5); }
    static double E24(this Holder self, long p0, char p1, int p2, MS p3) { long h = self.K * 3; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + (long)p2; h = h * 131 + p3.H(); p0 = default(long); p1 = default(char); p2 = default(int); p3 = default(MS); Program.Log(h); return (double)((int)(h & 0xFFFF) * 13 + 5); }
    static B48 S25(byte p0, B13 p1, B5 p2, B2 p3, string p4, B17 p5, B8 p6) { long h = 17; h = h * 131 + (long)p0; h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (p4.Length * 31 + p4[p4.Length - 1]); h = h * 131 + p5.H(); h = h * 131 + p6.H(); p0 = default(byte); p1 = default(B13); p2 = default(B5); p3 = default(B2); p4 = default(string); p5 = default(B17); p6 = default(B8); Program.Log(h); return new B48((int)(h & 0xFFFF)); }
    static B48 E25(this Holder self, byte p0, B13 p1, B5 p2, B2 p3, string p4, B17 p5, B8 p6) { long h = self.K * 3; h = h * 131 + (long)p0; h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (p4.Length * 31 + p4[p4.Length - 1]); h = h * 131 + p5.H(); h = h * 131 + p6.H(); p0 = default(byte); p1 = default(B13); p2 = default(B5); p3 = default(B2); p4 = default(string); p5 = default(B17); p6 = default(B8); Program.Log(h); return new B48((int)(h & 0xFFFF)); }
    static B13 S26(B31 p0, sbyte p1, ushort p2, short p3, B13 p4, B33 p5, float p6, int p7) { long h = 17; h = h * 131 + p0.H(); h = h * 131 + (long)p1; h = h * 131 + (long)p2; h = h * 131 + (long)p3; h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + (long)(p6 * 4); h = h * 131 + (long)p7; p0 = default(B31); p1 = default(sbyte); p2 = default(ushort); p3 = default(short); p4 = default(B13); p5 = default(B33); p6 = default(float); p7 = default(int); Program.Log(h); return new B13((int)(h & 0xFFFF)); }
    static B13 E26(this Holder self, B31 p0, sbyte p1, ushort p2, short p3, B13 p4, B33 p5, float p6, int p7) { long h = self.K * 3; h = h * 131 + p0.H(); h = h * 131 + (long)p1; h = h * 131 + (long)p2; h = h * 131 + (long)p3; h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + (long)(p6 * 4); h = h * 131 + (long)p7; p0 = default(B31); p1 = default(sbyte); p2 = default(ushort); p3 = default(short); p4 = default(B13); p5 = default(B33); p6 = default(float); p7 = default(int); Program.Log(h); return new B13((int)(h & 0xFFFF)); }
    static ushort S27(B2 p0, sbyte p1, MFFF p2, ushort p3) { long h = 17; h = h * 131 + p0.H(); h = h * 131 + (long)p1; h = h * 131 + p2.H(); h = h * 131 + (long)p3; p0 = default(B2); p1 = default(sbyte); p2 = default(MFFF); p3 = default(ushort); Program.Log(h); return (ushort)((int)(h & 0xFFFF) * 13 + 5); }
    static ushort E27(this Holder self, B2 p0, sbyte p1, MFFF p2, ushort p3) { long h = self.K * 3; h = h * 131 + p0.H(); h = h * 131 + (long)p1; h = h * 131 + p2.H(); h = h * 131 + (long)p3; p0 = default(B2); p1 = default(sbyte); p2 = default(MFFF); p3 = default(ushort); Program.Log(h); return (ushort)((int)(h & 0xFFFF) * 13 + 5); }
    static void S28(MD2 p0, float p1, long p2, int p3, ushort p4, B9 p5, B63 p6) { long h = 17; h = h * 131 + p0.H(); h = h * 131 + (long)(p1 * 4); h = h * 131 + (long)p2; h = h * 131 + (long)p3; h = h * 131 + (long)p4; h = h * 131 + p5.H(); h = h * 131 + p6.H(); p0 = default(MD2); p1 = default(float); p2 = default(long); p3 = default(int); p4 = default(ushort); p5 = default(B9); p6 = default(B63); Program.Log(h); }
    static void E28(this Holder self, MD2 p0, float p1, long p2, int p3, ushort p4, B9 p5, B63 p6) { long h = self.K * 3; h = h * 131 + p0.H(); h = h * 131 + (long)(p1 * 4); h = h * 131 + (long)p2; h = h * 131 + (long)p3; h = h * 131 + (long)p4; h = h * 131 + p5.H(); h = h * 131 + p6.H(); p0 = default(MD2); p1 = default(float); p2 = default(long); p3 = default(int); p4 = default(ushort); p5 = default(B9); p6 = default(B63); Program.Log(h); }
    static B65 S29(B24 p0, B4 p1) { long h = 17; h = h * 131 + p0.H(); h = h * 131 + p1.H(); p0 = default(B24); p1 = default(B4); Program.Log(h); return new B65((int)(h & 0xFFFF)); }
    static B65 E29(this Holder self, B24 p0, B4 p1) { long h = self.K * 3; h = h * 131 + p0.H(); h = h * 131 + p1.H(); p0 = default(B24); p1 = default(B4); Program.Log(h); return new B65((int)(h & 0xFFFF)); }
    static int S30(int p0, bool p1, MDL p2, B31 p3, B24 p4, B48 p5, float p6, B3 p7) { long h = 17; h = h * 131 + (long)p0; h = h * 131 + (p1 ? 3 : 4); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + (long)(p6 * 4); h = h * 131 + p7.H(); p0 = default(int); p1 = default(bool); p2 = default(MDL); p3 = default(B31); p4 = default(B24); p5 = default(B48); p6 = default(float); p7 = default(B3); Program.Log(h); return (int)((int)(h & 0xFFFF) * 13 + 5); }
    static int E30(this Holder self, int p0, bool p1, MDL p2, B31 p3, B24 p4, B48 p5, float p6, B3 p7) { long h = self.K * 3; h = h * 131 + (long)p0; h = h * 131 + (p1 ? 3 : 4); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + (long)(p6 * 4); h = h * 131 + p7.H(); p0 = default(int); p1 = default(bool); p2 = default(MDL); p3 = default(B31); p4 = default(B24); p5 = default(B48); p6 = default(float); p7 = default(B3); Program.Log(h); return (int)((int)(h & 0xFFFF) * 13 + 5); }
    static ushort S31(B1 p0, B6 p1, float p2) { long h = 17; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + (long)(p2 * 4); p0 = default(B1); p1 = default(B6); p2 = default(float); Program.Log(h); return (ushort)((int)(h & 0xFFFF) * 13 + 5); }
    static ushort E31(this Holder self, B1 p0, B6 p1, float p2) { long h = self.K * 3; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + (long)(p2 * 4); p0 = default(B1); p1 = default(B6); p2 = default(float); Program.Log(h); return (ushort)((int)(h & 0xFFFF) * 13 + 5); }
    static double S32(byte p0, B6 p1, MO p2, B2 p3, B17 p4, MIF p5, short p6, bool p7) { long h = 17; h = h * 131 + (long)p0; h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + (long)p6; h = h * 131 + (p7 ? 3 : 4); p0 = default(byte); p1 = default(B6); p2 = default(MO); p3 = default(B2); p4 = default(B17); p5 = default(MIF); p6 = default(short); p7 = default(bool); Program.Log(h); return (double)((int)(h & 0xFFFF) * 13 + 5); }
    static double E32(this Holder self, byte p0, B6 p1, MO p2, B2 p3, B17 p4, MIF p5, short p6, bool p7) { long h = self.K * 3; h = h * 131 + (long)p0; h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + (long)p6; h = h * 131 + (p7 ? 3 : 4); p0 = default(byte); p1 = default(B6); p2 = default(MO); p3 = default(B2); p4 = default(B17); p5 = default(MIF); p6 = default(short); p7 = default(bool); Program.Log(h); return (double)((int)(h & 0xFFFF) * 13 + 5); }
    static MIF S33(bool p0, short p1, B11 p2, MFFF p3, bool p4, float p5) { long h = 17; h = h * 131 + (p0 ? 3 : 4); h = h * 131 + (long)p1; h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (p4 ? 3 : 4); h = h * 131 + (long)(p5 * 4); p0 = default(bool); p1 = default(short); p2 = default(B11); p3 = default(MFFF); p4 = default(bool); p5 = default(float); Program.Log(h); return new MIF((int)(h & 0xFFFF)); }
    static MIF E33(this Holder self, bool p0, short p1, B11 p2, MFFF p3, bool p4, float p5) { long h = self.K * 3; h = h * 131 + (p0 ? 3 : 4); h = h * 131 + (long)p1; h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (p4 ? 3 : 4); h = h * 131 + (long)(p5 * 4); p0 = default(bool); p1 = default(short); p2 = default(B11); p3 = default(MFFF); p4 = default(bool); p5 = default(float); Program.Log(h); return new MIF((int)(h & 0xFFFF)); }
    static char S34(string p0, MO p1, bool p2, bool p3, byte p4, B9 p5, byte p6, MLD p7) { long h = 17; h = h * 131 + (p0.Length * 31 + p0[p0.Length - 1]); h = h * 131 + p1.H(); h = h * 131 + (p2 ? 3 : 4); h = h * 131 + (p3 ? 3 : 4); h = h * 131 + (long)p4; h = h * 131 + p5.H(); h = h * 131 + (long)p6; h = h * 131 + p7.H(); p0 = default(string); p1 = default(MO); p2 = default(bool); p3 = default(bool); p4 = default(byte); p5 = default(B9); p6 = default(byte); p7 = default(MLD); Program.Log(h); return (char)((int)(h & 0xFFFF) * 13 + 5); }
    static char E34(this Holder self, string p0, MO p1, bool p2, bool p3, byte p4, B9 p5, byte p6, MLD p7) { long h = self.K * 3; h = h * 131 + (p0.Length * 31 + p0[p0.Length - 1]); h = h * 131 + p1.H(); h = h * 131 + (p2 ? 3 : 4); h = h * 131 + (p3 ? 3 : 4); h = h * 131 + (long)p4; h = h * 131 + p5.H(); h = h * 131 + (long)p6; h = h * 131 + p7.H(); p0 = default(string); p1 = default(MO); p2 = default(bool); p3 = default(bool); p4 = default(byte); p5 = default(B9); p6 = default(byte); p7 = default(MLD); Program.Log(h); return (char)((int)(h & 0xFFFF) * 13 + 5); }
    static char S35() { long h = 17;  Program.Log(h); return (char)((int)(h & 0xFFFF) * 13 + 5); }
    static char E35(this Holder self) { long h = self.K * 3;  Program.Log(h); return (char)((int)(h & 0xFFFF) * 13 + 5); }
    static B6 S36(sbyte p0, byte p1, float p2, byte p3, byte p4, ulong p5, B5 p6, ushort p7, ushort p8, MDL p9, long p10, B32 p11, double p12, ushort p13, B11 p14, B33 p15, short p16, B4 p17, char p18, B16 p19, int p20, int p21, ulong p22, float p23) { long h = 17; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + (long)(p2 * 4); h = h * 131 + (long)p3; h = h * 131 + (long)p4; h = h * 131 + (long)p5; h = h * 131 + p6.H(); h = h * 131 + (long)p7; h = h * 131 + (long)p8; h = h * 131 + p9.H(); h = h * 131 + (long)p10; h = h * 131 + p11.H(); h = h * 131 + (long)(p12 * 4); h = h * 131 + (long)p13; h = h * 131 + p14.H(); h = h * 131 + p15.H(); h = h * 131 + (long)p16; h = h * 131 + p17.H(); h = h * 131 + (long)p18; h = h * 131 + p19.H(); h = h * 131 + (long)p20; h = h * 131 + (long)p21; h = h * 131 + (long)p22; h = h * 131 + (long)(p23 * 4); p0 = default(sbyte); p1 = default(byte); p2 = default(float); p3 = default(byte); p4 = default(byte); p5 = default(ulong); p6 = default(B5); p7 = default(ushort); p8 = default(ushort); p9 = default(MDL); p10 = default(long); p11 = default(B32); p12 = default(double); p13 = default(ushort); p14 = default(B11); p15 = default(B33); p16 = default(short); p17 = default(B4); p18 = default(char); p19 = default(B16); p20 = default(int); p21 = default(int); p22 = default(ulong); p23 = default(float); Program.Log(h); return new B6((int)(h & 0xFFFF)); }
    static B6 E36(this Holder self, sbyte p0, byte p1, float p2, byte p3, byte p4, ulong p5, B5 p6, ushort p7, ushort p8, MDL p9, long p10, B32 p11, double p12, ushort p13, B11 p14, B33 p15, short p16, B4 p17, char p18, B16 p19, int p20, int p21, ulong p22, float p23) { long h = self.K * 3; h = h * 131 + (long)p0; h = h * 131 + (long)p1; h = h * 131 + (long)(p2 * 4); h = h * 131 + (long)p3; h = h * 131 + (long)p4; h = h * 131 + (long)p5; h = h * 131 + p6.H(); h = h * 131 + (long)p7; h = h * 131 + (long)p8; h = h * 131 + p9.H(); h = h * 131 + (long)p10; h = h * 131 + p11.H(); h = h * 131 + (long)(p12 * 4); h = h * 131 + (long)p13; h = h * 131 + p14.H(); h = h * 131 + p15.H(); h = h * 131 + (long)p16; h = h * 131 + p17.H(); h = h * 131 + (long)p18; h = h * 131 + p19.H(); h = h * 131 + (long)p20; h = h * 131 + (long)p21; h = h * 131 + (long)p22; h = h * 131 + (long)(p23 * 4); p0 = default(sbyte); p1 = default(byte); p2 = default(float); p3 = default(byte); p4 = default(byte); p5 = default(ulong); p6 = default(B5); p7 = default(ushort); p8 = default(ushort); p9 = default(MDL); p10 = default(long); p11 = default(B32); p12 = default(double); p13 = default(ushort); p14 = default(B11); p15 = default(B33); p16 = default(short); p17 = default(B4); p18 = default(char); p19 = default(B16); p20 = default(int); p21 = default(int); p22 = default(ulong); p23 = default(float); Program.Log(h); return new B6((int)(h & 0xFFFF)); }
    static MLL S37(MDL p0, MFFF p1, ulong p2, long p3, B16 p4, B6 p5, MIF p6, B64 p7, MFFF p8, B8 p9, ushort p10, ulong p11, B12 p12, MD1 p13, long p14, B11 p15, B65 p16, B48 p17, B48 p18, byte p19, ushort p20, bool p21, B64 p22, B65 p23, double p24, MD2 p25, sbyte p26, B4 p27, int p28, short p29, B31 p30, B40 p31, B64 p32, long p33, string p34, long p35, float p36, bool p37, MF2 p38, string p39, B32 p40) { long h = 17; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + (long)p2; h = h * 131 + (long)p3; h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + p6.H(); h = h * 131 + p7.H(); h = h * 131 + p8.H(); h = h * 131 + p9.H(); h = h * 131 + (long)p10; h = h * 131 + (long)p11; h = h * 131 + p12.H(); h = h * 131 + p13.H(); h = h * 131 + (long)p14; h = h * 131 + p15.H(); h = h * 131 + p16.H(); h = h * 131 + p17.H(); h = h * 131 + p18.H(); h = h * 131 + (long)p19; h = h * 131 + (long)p20; h = h * 131 + (p21 ? 3 : 4); h = h * 131 + p22.H(); h = h * 131 + p23.H(); h = h * 131 + (long)(p24 * 4); h = h * 131 + p25.H(); h = h * 131 + (long)p26; h = h * 131 + p27.H(); h = h * 131 + (long)p28; h = h * 131 + (long)p29; h = h * 131 + p30.H(); h = h * 131 + p31.H(); h = h * 131 + p32.H(); h = h * 131 + (long)p33; h = h * 131 + (p34.Length * 31 + p34[p34.Length - 1]); h = h * 131 + (long)p35; h = h * 131 + (long)(p36 * 4); h = h * 131 + (p37 ? 3 : 4); h = h * 131 + p38.H(); h = h * 131 + (p39.Length * 31 + p39[p39.Length - 1]); h = h * 131 + p40.H(); p0 = default(MDL); p1 = default(MFFF); p2 = default(ulong); p3 = default(long); p4 = default(B16); p5 = default(B6); p6 = default(MIF); p7 = default(B64); p8 = default(MFFF); p9 = default(B8); p10 = default(ushort); p11 = default(ulong); p12 = default(B12); p13 = default(MD1); p14 = default(long); p15 = default(B11); p16 = default(B65); p17 = default(B48); p18 = default(B48); p19 = default(byte); p20 = default(ushort); p21 = default(bool); p22 = default(B64); p23 = default(B65); p24 = default(double); p25 = default(MD2); p26 = default(sbyte); p27 = default(B4); p28 = default(int); p29 = default(short); p30 = default(B31); p31 = default(B40); p32 = default(B64); p33 = default(long); p34 = default(string); p35 = default(long); p36 = default(float); p37 = default(bool); p38 = default(MF2); p39 = default(string); p40 = default(B32); Program.Log(h); return new MLL((int)(h & 0xFFFF)); }
    static MLL E37(this Holder self, MDL p0, MFFF p1, ulong p2, long p3, B16 p4, B6 p5, MIF p6, B64 p7, MFFF p8, B8 p9, ushort p10, ulong p11, B12 p12, MD1 p13, long p14, B11 p15, B65 p16, B48 p17, B48 p18, byte p19, ushort p20, bool p21, B64 p22, B65 p23, double p24, MD2 p25, sbyte p26, B4 p27, int p28, short p29, B31 p30, B40 p31, B64 p32, long p33, string p34, long p35, float p36, bool p37, MF2 p38, string p39, B32 p40) { long h = self.K * 3; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + (long)p2; h = h * 131 + (long)p3; h = h * 131 + p4.H(); h = h * 131 + p5.H(); h = h * 131 + p6.H(); h = h * 131 + p7.H(); h = h * 131 + p8.H(); h = h * 131 + p9.H(); h = h * 131 + (long)p10; h = h * 131 + (long)p11; h = h * 131 + p12.H(); h = h * 131 + p13.H(); h = h * 131 + (long)p14; h = h * 131 + p15.H(); h = h * 131 + p16.H(); h = h * 131 + p17.H(); h = h * 131 + p18.H(); h = h * 131 + (long)p19; h = h * 131 + (long)p20; h = h * 131 + (p21 ? 3 : 4); h = h * 131 + p22.H(); h = h * 131 + p23.H(); h = h * 131 + (long)(p24 * 4); h = h * 131 + p25.H(); h = h * 131 + (long)p26; h = h * 131 + p27.H(); h = h * 131 + (long)p28; h = h * 131 + (long)p29; h = h * 131 + p30.H(); h = h * 131 + p31.H(); h = h * 131 + p32.H(); h = h * 131 + (long)p33; h = h * 131 + (p34.Length * 31 + p34[p34.Length - 1]); h = h * 131 + (long)p35; h = h * 131 + (long)(p36 * 4); h = h * 131 + (p37 ? 3 : 4); h = h * 131 + p38.H(); h = h * 131 + (p39.Length * 31 + p39[p39.Length - 1]); h = h * 131 + p40.H(); p0 = default(MDL); p1 = default(MFFF); p2 = default(ulong); p3 = default(long); p4 = default(B16); p5 = default(B6); p6 = default(MIF); p7 = default(B64); p8 = default(MFFF); p9 = default(B8); p10 = default(ushort); p11 = default(ulong); p12 = default(B12); p13 = default(MD1); p14 = default(long); p15 = default(B11); p16 = default(B65); p17 = default(B48); p18 = default(B48); p19 = default(byte); p20 = default(ushort); p21 = default(bool); p22 = default(B64); p23 = default(B65); p24 = default(double); p25 = default(MD2); p26 = default(sbyte); p27 = default(B4); p28 = default(int); p29 = default(short); p30 = default(B31); p31 = default(B40); p32 = default(B64); p33 = default(long); p34 = default(string); p35 = default(long); p36 = default(float); p37 = default(bool); p38 = default(MF2); p39 = default(string); p40 = default(B32); Program.Log(h); return new MLL((int)(h & 0xFFFF)); }
    static float S38(MF2 p0, B33 p1, B24 p2, B20 p3, MLL p4, byte p5, B12 p6, MFFF p7, ulong p8, ulong p9, string p10, B9 p11, ushort p12, B48 p13, uint p14, B24 p15, ushort p16, bool p17, long p18, MIF p19, B31 p20, B4 p21, double p22, short p23) { long h = 17; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + (long)p5; h = h * 131 + p6.H(); h = h * 131 + p7.H(); h = h * 131 + (long)p8; h = h * 131 + (long)p9; h = h * 131 + (p10.Length * 31 + p10[p10.Length - 1]); h = h * 131 + p11.H(); h = h * 131 + (long)p12; h = h * 131 + p13.H(); h = h * 131 + (long)p14; h = h * 131 + p15.H(); h = h * 131 + (long)p16; h = h * 131 + (p17 ? 3 : 4); h = h * 131 + (long)p18; h = h * 131 + p19.H(); h = h * 131 + p20.H(); h = h * 131 + p21.H(); h = h * 131 + (long)(p22 * 4); h = h * 131 + (long)p23; p0 = default(MF2); p1 = default(B33); p2 = default(B24); p3 = default(B20); p4 = default(MLL); p5 = default(byte); p6 = default(B12); p7 = default(MFFF); p8 = default(ulong); p9 = default(ulong); p10 = default(string); p11 = default(B9); p12 = default(ushort); p13 = default(B48); p14 = default(uint); p15 = default(B24); p16 = default(ushort); p17 = default(bool); p18 = default(long); p19 = default(MIF); p20 = default(B31); p21 = default(B4); p22 = default(double); p23 = default(short); Program.Log(h); return (float)((int)(h & 0xFFFF) * 13 + 5); }
    static float E38(this Holder self, MF2 p0, B33 p1, B24 p2, B20 p3, MLL p4, byte p5, B12 p6, MFFF p7, ulong p8, ulong p9, string p10, B9 p11, ushort p12, B48 p13, uint p14, B24 p15, ushort p16, bool p17, long p18, MIF p19, B31 p20, B4 p21, double p22, short p23) { long h = self.K * 3; h = h * 131 + p0.H(); h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + p4.H(); h = h * 131 + (long)p5; h = h * 131 + p6.H(); h = h * 131 + p7.H(); h = h * 131 + (long)p8; h = h * 131 + (long)p9; h = h * 131 + (p10.Length * 31 + p10[p10.Length - 1]); h = h * 131 + p11.H(); h = h * 131 + (long)p12; h = h * 131 + p13.H(); h = h * 131 + (long)p14; h = h * 131 + p15.H(); h = h * 131 + (long)p16; h = h * 131 + (p17 ? 3 : 4); h = h * 131 + (long)p18; h = h * 131 + p19.H(); h = h * 131 + p20.H(); h = h * 131 + p21.H(); h = h * 131 + (long)(p22 * 4); h = h * 131 + (long)p23; p0 = default(MF2); p1 = default(B33); p2 = default(B24); p3 = default(B20); p4 = default(MLL); p5 = default(byte); p6 = default(B12); p7 = default(MFFF); p8 = default(ulong); p9 = default(ulong); p10 = default(string); p11 = default(B9); p12 = default(ushort); p13 = default(B48); p14 = default(uint); p15 = default(B24); p16 = default(ushort); p17 = default(bool); p18 = default(long); p19 = default(MIF); p20 = default(B31); p21 = default(B4); p22 = default(double); p23 = default(short); Program.Log(h); return (float)((int)(h & 0xFFFF) * 13 + 5); }
    static MD1 S39(ushort p0, B20 p1, MLD p2, B33 p3, sbyte p4, MD2 p5, string p6, double p7, byte p8, MIF p9, ulong p10, B7 p11, B11 p12, char p13, MDL p14, B3 p15, B9 p16, B3 p17, int p18, char p19, MD2 p20, byte p21, B33 p22, double p23, B24 p24, B1 p25, B33 p26, int p27, char p28, ushort p29, ushort p30, sbyte p31, bool p32, sbyte p33, MD1 p34, char p35, B24 p36, MD2 p37, ushort p38, bool p39, MF2 p40, B72 p41, B32 p42, float p43) { long h = 17; h = h * 131 + (long)p0; h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (long)p4; h = h * 131 + p5.H(); h = h * 131 + (p6.Length * 31 + p6[p6.Length - 1]); h = h * 131 + (long)(p7 * 4); h = h * 131 + (long)p8; h = h * 131 + p9.H(); h = h * 131 + (long)p10; h = h * 131 + p11.H(); h = h * 131 + p12.H(); h = h * 131 + (long)p13; h = h * 131 + p14.H(); h = h * 131 + p15.H(); h = h * 131 + p16.H(); h = h * 131 + p17.H(); h = h * 131 + (long)p18; h = h * 131 + (long)p19; h = h * 131 + p20.H(); h = h * 131 + (long)p21; h = h * 131 + p22.H(); h = h * 131 + (long)(p23 * 4); h = h * 131 + p24.H(); h = h * 131 + p25.H(); h = h * 131 + p26.H(); h = h * 131 + (long)p27; h = h * 131 + (long)p28; h = h * 131 + (long)p29; h = h * 131 + (long)p30; h = h * 131 + (long)p31; h = h * 131 + (p32 ? 3 : 4); h = h * 131 + (long)p33; h = h * 131 + p34.H(); h = h * 131 + (long)p35; h = h * 131 + p36.H(); h = h * 131 + p37.H(); h = h * 131 + (long)p38; h = h * 131 + (p39 ? 3 : 4); h = h * 131 + p40.H(); h = h * 131 + p41.H(); h = h * 131 + p42.H(); h = h * 131 + (long)(p43 * 4); p0 = default(ushort); p1 = default(B20); p2 = default(MLD); p3 = default(B33); p4 = default(sbyte); p5 = default(MD2); p6 = default(string); p7 = default(double); p8 = default(byte); p9 = default(MIF); p10 = default(ulong); p11 = default(B7); p12 = default(B11); p13 = default(char); p14 = default(MDL); p15 = default(B3); p16 = default(B9); p17 = default(B3); p18 = default(int); p19 = default(char); p20 = default(MD2); p21 = default(byte); p22 = default(B33); p23 = default(double); p24 = default(B24); p25 = default(B1); p26 = default(B33); p27 = default(int); p28 = default(char); p29 = default(ushort); p30 = default(ushort); p31 = default(sbyte); p32 = default(bool); p33 = default(sbyte); p34 = default(MD1); p35 = default(char); p36 = default(B24); p37 = default(MD2); p38 = default(ushort); p39 = default(bool); p40 = default(MF2); p41 = default(B72); p42 = default(B32); p43 = default(float); Program.Log(h); return new MD1((int)(h & 0xFFFF)); }
    static MD1 E39(this Holder self, ushort p0, B20 p1, MLD p2, B33 p3, sbyte p4, MD2 p5, string p6, double p7, byte p8, MIF p9, ulong p10, B7 p11, B11 p12, char p13, MDL p14, B3 p15, B9 p16, B3 p17, int p18, char p19, MD2 p20, byte p21, B33 p22, double p23, B24 p24, B1 p25, B33 p26, int p27, char p28, ushort p29, ushort p30, sbyte p31, bool p32, sbyte p33, MD1 p34, char p35, B24 p36, MD2 p37, ushort p38, bool p39, MF2 p40, B72 p41, B32 p42, float p43) { long h = self.K * 3; h = h * 131 + (long)p0; h = h * 131 + p1.H(); h = h * 131 + p2.H(); h = h * 131 + p3.H(); h = h * 131 + (long)p4; h = h * 131 + p5.H(); h = h * 131 + (p6.Length * 31 + p6[p6.Length - 1]); h = h * 131 + (long)(p7 * 4); h = h * 131 + (long)p8; h = h * 131 + p9.H(); h = h * 131 + (long)p10; h = h * 131 + p11.H(); h = h * 131 + p12.H(); h = h * 131 + (long)p13; h = h * 131 + p14.H(); h = h * 131 + p15.H(); h = h * 131 + p16.H(); h = h * 131 + p17.H(); h = h * 131 + (long)p18; h = h * 131 + (long)p19; h = h * 131 + p20.H(); h = h * 131 + (long)p21; h = h * 131 + p22.H(); h = h * 131 + (long)(p23 * 4); h = h * 131 + p24.H(); h = h * 131 + p25.H(); h = h * 131 + p26.H(); h = h * 131 + (long)p27; h = h * 131 + (long)p28; h = h * 131 + (long)p29; h = h * 131 + (long)p30; h = h * 131 + (long)p31; h = h * 131 + (p32 ? 3 : 4); h = h * 131 + (long)p33; h = h * 131 + p34.H(); h = h * 131 + (long)p35; h = h * 131 + p36.H(); h = h * 131 + p37.H(); h = h * 131 + (long)p38; h = h * 131 + (p39 ? 3 : 4); h = h * 131 + p40.H(); h = h * 131 + p41.H(); h = h * 131 + p42.H(); h = h * 131 + (long)(p43 * 4); p0 = default(ushort); p1 = default(B20); p2 = default(MLD); p3 = default(B33); p4 = default(sbyte); p5 = default(MD2); p6 = default(string); p7 = default(double); p8 = default(byte); p9 = default(MIF); p10 = default(ulong); p11 = default(B7); p12 = default(B11); p13 = default(char); p14 = default(MDL); p15 = default(B3); p16 = default(B9); p17 = default(B3); p18 = default(int); p19 = default(char); p20 = default(MD2); p21 = default(byte); p22 = default(B33); p23 = default(double); p24 = default(B24); p25 = default(B1); p26 = default(B33); p27 = default(int); p28 = default(char); p29 = default(ushort); p30 = default(ushort); p31 = default(sbyte); p32 = default(bool); p33 = default(sbyte); p34 = default(MD1); p35 = default(char); p36 = default(B24); p37 = default(MD2); p38 = default(ushort); p39 = default(bool); p40 = default(MF2); p41 = default(B72); p42 = default(B32); p43 = default(float); Program.Log(h); return new MD1((int)(h & 0xFFFF)); }
    static void Test0(Holder holder, Value value) {
        long a0 = unchecked((long)(1 * 13 + 5));
        byte a1 = unchecked((byte)(2 * 13 + 5));
        byte a2 = unchecked((byte)(3 * 13 + 5));
        B4 a3 = new B4(4);
        ushort a4 = unchecked((ushort)(5 * 13 + 5));
        D0 s = S0, o = holder.I0, e = holder.E0, v = value.V0, all = s; all += o; all += e; all += v;
        foreach (D0 d in new D0[] { s, o, e, v, all }) {
            MD2 result = d(a0, a1, a2, a3, a4);
            Log(result.H());
            Log((long)a0);
            Log((long)a1);
            Log((long)a2);
            Log(a3.H());
            Log((long)a4);
        }
        Console.WriteLine("0: " + total);
    }
    static void Test1(Holder holder, Value value) {
        B6 a0 = new B6(2);
        sbyte a1 = unchecked((sbyte)(3 * 13 + 5));
        byte a2 = unchecked((byte)(4 * 13 + 5));
        char a3 = unchecked((char)(5 * 13 + 5));
        sbyte a4 = unchecked((sbyte)(6 * 13 + 5));
        long a5 = unchecked((long)(7 * 13 + 5));
        D1 s = S1, o = holder.I1, e = holder.E1, v = value.V1, all = s; all += o; all += e; all += v;
        foreach (D1 d in new D1[] { s, o, e, v, all }) {
            B17 result = d(a0, a1, a2, a3, a4, a5);
            Log(result.H());
            Log(a0.H());
            Log((long)a1);
            Log((long)a2);
            Log((long)a3);
            Log((long)a4);
            Log((long)a5);
        }
        Console.WriteLine("1: " + total);
    }
    static void Test2(Holder holder, Value value) {
        D2 s = S2, o = holder.I2, e = holder.E2, v = value.V2, all = s; all += o; all += e; all += v;
        foreach (D2 d in new D2[] { s, o, e, v, all }) {
            short result = d();
            Log((long)result);
        }
        Console.WriteLine("2: " + total);
    }
    static void Test3(Holder holder, Value value) {
        MS a0 = new MS(4);
        B33 a1 = new B33(5);
        char a2 = unchecked((char)(6 * 13 + 5));
        MO a3 = new MO(7);
        D3 s = S3, o = holder.I3, e = holder.E3, v = value.V3, all = s; all += o; all += e; all += v;
        foreach (D3 d in new D3[] { s, o, e, v, all }) {
            ushort result = d(a0, a1, a2, a3);
            Log((long)result);
            Log(a0.H());
            Log(a1.H());
            Log((long)a2);
            Log(a3.H());
        }
        Console.WriteLine("3: " + total);
    }
    static void Test4(Holder holder, Value value) {
        B5 a0 = new B5(5);
        double a1 = (double)(6 * 13 + 5);
        MS a2 = new MS(7);
        B40 a3 = new B40(8);
        ulong a4 = unchecked((ulong)(9 * 13 + 5));
        D4 s = S4, o = holder.I4, e = holder.E4, v = value.V4, all = s; all += o; all += e; all += v;
        foreach (D4 d in new D4[] { s, o, e, v, all }) {
            B20 result = d(a0, a1, a2, a3, a4);
            Log(result.H());
            Log(a0.H());
            Log((long)(a1 * 4));
            Log(a2.H());
            Log(a3.H());
            Log((long)a4);
        }
        Console.WriteLine("4: " + total);
    }
    static void Test5(Holder holder, Value value) {
        ushort a0 = unchecked((ushort)(6 * 13 + 5));
        B33 a1 = new B33(7);
        D5 s = S5, o = holder.I5, e = holder.E5, v = value.V5, all = s; all += o; all += e; all += v;
        foreach (D5 d in new D5[] { s, o, e, v, all }) {
            uint result = d(a0, a1);
            Log((long)result);
            Log((long)a0);
            Log(a1.H());
        }
        Console.WriteLine("5: " + total);
    }
    static void Test6(Holder holder, Value value) {
        B5 a0 = new B5(7);
        MF2 a1 = new MF2(8);
        B48 a2 = new B48(9);
        MD1 a3 = new MD1(10);
        B5 a4 = new B5(11);
        double a5 = (double)(12 * 13 + 5);
        uint a6 = unchecked((uint)(13 * 13 + 5));
        B63 a7 = new B63(14);
        double a8 = (double)(15 * 13 + 5);
        byte a9 = unchecked((byte)(16 * 13 + 5));
        int a10 = unchecked((int)(17 * 13 + 5));
        char a11 = unchecked((char)(18 * 13 + 5));
        B33 a12 = new B33(19);
        char a13 = unchecked((char)(20 * 13 + 5));
        int a14 = unchecked((int)(21 * 13 + 5));
        char a15 = unchecked((char)(22 * 13 + 5));
        MDL a16 = new MDL(23);
        D6 s = S6, o = holder.I6, e = holder.E6, v = value.V6, all = s; all += o; all += e; all += v;
        foreach (D6 d in new D6[] { s, o, e, v, all }) {
            B8 result = d(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16);
            Log(result.H());
            Log(a0.H());
            Log(a1.H());
            Log(a2.H());
            Log(a3.H());
            Log(a4.H());
            Log((long)(a5 * 4));
            Log((long)a6);
            Log(a7.H());
            Log((long)(a8 * 4));
            Log((long)a9);
            Log((long)a10);
            Log((long)a11);
            Log(a12.H());
            Log((long)a13);
            Log((long)a14);
            Log((long)a15);
            Log(a16.H());
        }
        Console.WriteLine("6: " + total);
    }
    static void Test7(Holder holder, Value value) {
        B32 a0 = new B32(8);
        B20 a1 = new B20(9);
        MD1 a2 = new MD1(10);
        MLD a3 = new MLD(11);
        B31 a4 = new B31(12);
        long a5 = unchecked((long)(13 * 13 + 5));
        int a6 = unchecked((int)(14 * 13 + 5));
        D7 s = S7, o = holder.I7, e = holder.E7, v = value.V7, all = s; all += o; all += e; all += v;
        foreach (D7 d in new D7[] { s, o, e, v, all }) {
            uint result = d(a0, a1, a2, a3, a4, a5, a6);
            Log((long)result);
            Log(a0.H());
            Log(a1.H());
            Log(a2.H());
            Log(a3.H());
            Log(a4.H());
            Log((long)a5);
            Log((long)a6);
        }
        Console.WriteLine("7: " + total);
    }
    static void Test8(Holder holder, Value value) {
        ushort a0 = unchecked((ushort)(9 * 13 + 5));
        B13 a1 = new B13(10);
        B17 a2 = new B17(11);
        MO a3 = new MO(12);
        B32 a4 = new B32(13);
        MF2 a5 = new MF2(14);
        double a6 = (double)(15 * 13 + 5);
        short a7 = unchecked((short)(16 * 13 + 5));
        float a8 = (float)(17 * 13 + 5);
        char a9 = unchecked((char)(18 * 13 + 5));
        sbyte a10 = unchecked((sbyte)(19 * 13 + 5));
        string a11 = ("t" + (20));
        D8 s = S8, o = holder.I8, e = holder.E8, v = value.V8, all = s; all += o; all += e; all += v;
        foreach (D8 d in new D8[] { s, o, e, v, all }) {
            char result = d(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11);
            Log((long)result);
            Log((long)a0);
            Log(a1.H());
            Log(a2.H());
            Log(a3.H());
            Log(a4.H());
            Log(a5.H());
            Log((long)(a6 * 4));
            Log((long)a7);
            Log((long)(a8 * 4));
            Log((long)a9);
            Log((long)a10);
            Log((a11.Length * 31 + a11[a11.Length - 1]));
        }
        Console.WriteLine("8: " + total);
    }
    static void Test9(Holder holder, Value value) {
        B72 a0 = new B72(10);
        MF1 a1 = new MF1(11);
        sbyte a2 = unchecked((sbyte)(12 * 13 + 5));
        B16 a3 = new B16(13);
        B8 a4 = new B8(14);
        B4 a5 = new B4(15);
        MDDD a6 = new MDDD(16);
        B7 a7 = new B7(17);
        D9 s = S9, o = holder.I9, e = holder.E9, v = value.V9, all = s; all += o; all += e; all += v;
        foreach (D9 d in new D9[] { s, o, e, v, all }) {
            double result = d(a0, a1, a2, a3, a4, a5, a6, a7);
            Log((long)(result * 4));
            Log(a0.H());
            Log(a1.H());
            Log((long)a2);
            Log(a3.H());
            Log(a4.H());
            Log(a5.H());
            Log(a6.H());
            Log(a7.H());
        }
        Console.WriteLine("9: " + total);
    }
    static void Test10(Holder holder, Value value) {
        D10 s = S10, o = holder.I10, e = holder.E10, v = value.V10, all = s; all += o; all += e; all += v;
        foreach (D10 d in new D10[] { s, o, e, v, all }) {
            B16 result = d();
            Log(result.H());
        }
        Console.WriteLine("10: " + total);
    }
    static void Test11(Holder holder, Value value) {
        B24 a0 = new B24(12);
        double a1 = (double)(13 * 13 + 5);
        B8 a2 = new B8(14);
        MD1 a3 = new MD1(15);
        ulong a4 = unchecked((ulong)(16 * 13 + 5));
        int a5 = unchecked((int)(17 * 13 + 5));
        B7 a6 = new B7(18);
        bool a7 = (19 & 1) == 0;
        B12 a8 = new B12(20);
        D11 s = S11, o = holder.I11, e = holder.E11, v = value.V11, all = s; all += o; all += e; all += v;
        foreach (D11 d in new D11[] { s, o, e, v, all }) {
            ushort result = d(a0, a1, a2, a3, a4, a5, a6, a7, a8);
            Log((long)result);
            Log(a0.H());
            Log((long)(a1 * 4));
            Log(a2.H());
            Log(a3.H());
            Log((long)a4);
            Log((long)a5);
            Log(a6.H());
            Log((a7 ? 3 : 4));
            Log(a8.H());
        }
        Console.WriteLine("11: " + total);
    }
    static void Test12(Holder holder, Value value) {
        MS a0 = new MS(13);
        string a1 = ("t" + (14));
        char a2 = unchecked((char)(15 * 13 + 5));
        bool a3 = (16 & 1) == 0;
        float a4 = (float)(17 * 13 + 5);
        B12 a5 = new B12(18);
        B17 a6 = new B17(19);
        string a7 = ("t" + (20));
        D12 s = S12, o = holder.I12, e = holder.E12, v = value.V12, all = s; all += o; all += e; all += v;
        foreach (D12 d in new D12[] { s, o, e, v, all }) {
            char result = d(a0, a1, a2, a3, a4, a5, a6, a7);
            Log((long)result);
            Log(a0.H());
            Log((a1.Length * 31 + a1[a1.Length - 1]));
            Log((long)a2);
            Log((a3 ? 3 : 4));
            Log((long)(a4 * 4));
            Log(a5.H());
            Log(a6.H());
            Log((a7.Length * 31 + a7[a7.Length - 1]));
        }
        Console.WriteLine("12: " + total);
    }
    static void Test13(Holder holder, Value value) {
        string a0 = ("t" + (14));
        ushort a1 = unchecked((ushort)(15 * 13 + 5));
        long a2 = unchecked((long)(16 * 13 + 5));
        D13 s = S13, o = holder.I13, e = holder.E13, v = value.V13, all = s; all += o; all += e; all += v;
        foreach (D13 d in new D13[] { s, o, e, v, all }) {
            ushort result = d(a0, a1, a2);
            Log((long)result);
            Log((a0.Length * 31 + a0[a0.Length - 1]));
            Log((long)a1);
            Log((long)a2);
        }
        Console.WriteLine("13: " + total);
    }
    static void Test14(Holder holder, Value value) {
        uint a0 = unchecked((uint)(15 * 13 + 5));
        sbyte a1 = unchecked((sbyte)(16 * 13 + 5));
        ulong a2 = unchecked((ulong)(17 * 13 + 5));
        D14 s = S14, o = holder.I14, e = holder.E14, v = value.V14, all = s; all += o; all += e; all += v;
        foreach (D14 d in new D14[] { s, o, e, v, all }) {
            B63 result = d(a0, a1, a2);
            Log(result.H());
            Log((long)a0);
            Log((long)a1);
            Log((long)a2);
        }
        Console.WriteLine("14: " + total);
    }
    static void Test15(Holder holder, Value value) {
        bool a0 = (16 & 1) == 0;
        uint a1 = unchecked((uint)(17 * 13 + 5));
        B7 a2 = new B7(18);
        B15 a3 = new B15(19);
        MF1 a4 = new MF1(20);
        double a5 = (double)(21 * 13 + 5);
        ulong a6 = unchecked((ulong)(22 * 13 + 5));
        D15 s = S15, o = holder.I15, e = holder.E15, v = value.V15, all = s; all += o; all += e; all += v;
        foreach (D15 d in new D15[] { s, o, e, v, all }) {
            uint result = d(a0, a1, a2, a3, a4, a5, a6);
            Log((long)result);
            Log((a0 ? 3 : 4));
            Log((long)a1);
            Log(a2.H());
            Log(a3.H());
            Log(a4.H());
            Log((long)(a5 * 4));
            Log((long)a6);
        }
        Console.WriteLine("15: " + total);
    }
    static void Test16(Holder holder, Value value) {
        B8 a0 = new B8(17);
        string a1 = ("t" + (18));
        ushort a2 = unchecked((ushort)(19 * 13 + 5));
        short a3 = unchecked((short)(20 * 13 + 5));
        B48 a4 = new B48(21);
        B72 a5 = new B72(22);
        bool a6 = (23 & 1) == 0;
        bool a7 = (24 & 1) == 0;
        B9 a8 = new B9(25);
        MO a9 = new MO(26);
        string a10 = ("t" + (27));
        double a11 = (double)(28 * 13 + 5);
        D16 s = S16, o = holder.I16, e = holder.E16, v = value.V16, all = s; all += o; all += e; all += v;
        foreach (D16 d in new D16[] { s, o, e, v, all }) {
            ulong result = d(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11);
            Log((long)result);
            Log(a0.H());
            Log((a1.Length * 31 + a1[a1.Length - 1]));
            Log((long)a2);
            Log((long)a3);
            Log(a4.H());
            Log(a5.H());
            Log((a6 ? 3 : 4));
            Log((a7 ? 3 : 4));
            Log(a8.H());
            Log(a9.H());
            Log((a10.Length * 31 + a10[a10.Length - 1]));
            Log((long)(a11 * 4));
        }
        Console.WriteLine("16: " + total);
    }
    static void Test17(Holder holder, Value value) {
        short a0 = unchecked((short)(18 * 13 + 5));
        short a1 = unchecked((short)(19 * 13 + 5));
        B7 a2 = new B7(20);
        short a3 = unchecked((short)(21 * 13 + 5));
        B15 a4 = new B15(22);
        ushort a5 = unchecked((ushort)(23 * 13 + 5));
        B16 a6 = new B16(24);
        B20 a7 = new B20(25);
        uint a8 = unchecked((uint)(26 * 13 + 5));
        MF2 a9 = new MF2(27);
        sbyte a10 = unchecked((sbyte)(28 * 13 + 5));
        uint a11 = unchecked((uint)(29 * 13 + 5));
        D17 s = S17, o = holder.I17, e = holder.E17, v = value.V17, all = s; all += o; all += e; all += v;
        foreach (D17 d in new D17[] { s, o, e, v, all }) {
            char result = d(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11);
            Log((long)result);
            Log((long)a0);
            Log((long)a1);
            Log(a2.H());
            Log((long)a3);
            Log(a4.H());
            Log((long)a5);
            Log(a6.H());
            Log(a7.H());
            Log((long)a8);
            Log(a9.H());
            Log((long)a10);
            Log((long)a11);
        }
        Console.WriteLine("17: " + total);
    }
    static void Test18(Holder holder, Value value) {
        float a0 = (float)(19 * 13 + 5);
        MFFF a1 = new MFFF(20);
        B11 a2 = new B11(21);
        sbyte a3 = unchecked((sbyte)(22 * 13 + 5));
        string a4 = ("t" + (23));
        B1 a5 = new B1(24);
        short a6 = unchecked((short)(25 * 13 + 5));
        MF1 a7 = new MF1(26);
        byte a8 = unchecked((byte)(27 * 13 + 5));
        D18 s = S18, o = holder.I18, e = holder.E18, v = value.V18, all = s; all += o; all += e; all += v;
        foreach (D18 d in new D18[] { s, o, e, v, all }) {
            uint result = d(a0, a1, a2, a3, a4, a5, a6, a7, a8);
            Log((long)result);
            Log((long)(a0 * 4));
            Log(a1.H());
            Log(a2.H());
            Log((long)a3);
            Log((a4.Length * 31 + a4[a4.Length - 1]));
            Log(a5.H());
            Log((long)a6);
            Log(a7.H());
            Log((long)a8);
        }
        Console.WriteLine("18: " + total);
    }
    static void Test19(Holder holder, Value value) {
        float a0 = (float)(20 * 13 + 5);
        string a1 = ("t" + (21));
        MLL a2 = new MLL(22);
        B15 a3 = new B15(23);
        B7 a4 = new B7(24);
        float a5 = (float)(25 * 13 + 5);
        B5 a6 = new B5(26);
        MFFF a7 = new MFFF(27);
        ushort a8 = unchecked((ushort)(28 * 13 + 5));
        ulong a9 = unchecked((ulong)(29 * 13 + 5));
        string a10 = ("t" + (30));
        ushort a11 = unchecked((ushort)(31 * 13 + 5));
        D19 s = S19, o = holder.I19, e = holder.E19, v = value.V19, all = s; all += o; all += e; all += v;
        foreach (D19 d in new D19[] { s, o, e, v, all }) {
            int result = d(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11);
            Log((long)result);
            Log((long)(a0 * 4));
            Log((a1.Length * 31 + a1[a1.Length - 1]));
            Log(a2.H());
            Log(a3.H());
            Log(a4.H());
            Log((long)(a5 * 4));
            Log(a6.H());
            Log(a7.H());
            Log((long)a8);
            Log((long)a9);
            Log((a10.Length * 31 + a10[a10.Length - 1]));
            Log((long)a11);
        }
        Console.WriteLine("19: " + total);
    }
    static void Test20(Holder holder, Value value) {
        ushort a0 = unchecked((ushort)(21 * 13 + 5));
        short a1 = unchecked((short)(22 * 13 + 5));
        B72 a2 = new B72(23);
        B5 a3 = new B5(24);
        long a4 = unchecked((long)(25 * 13 + 5));
        B33 a5 = new B33(26);
        string a6 = ("t" + (27));
        B64 a7 = new B64(28);
        D20 s = S20, o = holder.I20, e = holder.E20, v = value.V20, all = s; all += o; all += e; all += v;
        foreach (D20 d in new D20[] { s, o, e, v, all }) {
            B9 result = d(a0, a1, a2, a3, a4, a5, a6, a7);
            Log(result.H());
            Log((long)a0);
            Log((long)a1);
            Log(a2.H());
            Log(a3.H());
            Log((long)a4);
            Log(a5.H());
            Log((a6.Length * 31 + a6[a6.Length - 1]));
            Log(a7.H());
        }
        Console.WriteLine("20: " + total);
    }
    static void Test21(Holder holder, Value value) {
        B7 a0 = new B7(22);
        MD1 a1 = new MD1(23);
        B17 a2 = new B17(24);
        MD2 a3 = new MD2(25);
        long a4 = unchecked((long)(26 * 13 + 5));
        B15 a5 = new B15(27);
        B6 a6 = new B6(28);
        D21 s = S21, o = holder.I21, e = holder.E21, v = value.V21, all = s; all += o; all += e; all += v;
        foreach (D21 d in new D21[] { s, o, e, v, all }) {
            sbyte result = d(a0, a1, a2, a3, a4, a5, a6);
            Log((long)result);
            Log(a0.H());
            Log(a1.H());
            Log(a2.H());
            Log(a3.H());
            Log((long)a4);
            Log(a5.H());
            Log(a6.H());
        }
        Console.WriteLine("21: " + total);
    }
    static void Test22(Holder holder, Value value) {
        ulong a0 = unchecked((ulong)(23 * 13 + 5));
        long a1 = unchecked((long)(24 * 13 + 5));
        B32 a2 = new B32(25);
        byte a3 = unchecked((byte)(26 * 13 + 5));
        B17 a4 = new B17(27);
        D22 s = S22, o = holder.I22, e = holder.E22, v = value.V22, all = s; all += o; all += e; all += v;
        foreach (D22 d in new D22[] { s, o, e, v, all }) {
            byte result = d(a0, a1, a2, a3, a4);
            Log((long)result);
            Log((long)a0);
            Log((long)a1);
            Log(a2.H());
            Log((long)a3);
            Log(a4.H());
        }
        Console.WriteLine("22: " + total);
    }
    static void Test23(Holder holder, Value value) {
        B3 a0 = new B3(24);
        D23 s = S23, o = holder.I23, e = holder.E23, v = value.V23, all = s; all += o; all += e; all += v;
        foreach (D23 d in new D23[] { s, o, e, v, all }) {
            short result = d(a0);
            Log((long)result);
            Log(a0.H());
        }
        Console.WriteLine("23: " + total);
    }
    static void Test24(Holder holder, Value value) {
        long a0 = unchecked((long)(25 * 13 + 5));
        char a1 = unchecked((char)(26 * 13 + 5));
        int a2 = unchecked((int)(27 * 13 + 5));
        MS a3 = new MS(28);
        D24 s = S24, o = holder.I24, e = holder.E24, v = value.V24, all = s; all += o; all += e; all += v;
        foreach (D24 d in new D24[] { s, o, e, v, all }) {
            double result = d(a0, a1, a2, a3);
            Log((long)(result * 4));
            Log((long)a0);
            Log((long)a1);
            Log((long)a2);
            Log(a3.H());
        }
        Console.WriteLine("24: " + total);
    }
    static void Test25(Holder holder, Value value) {
        byte a0 = unchecked((byte)(26 * 13 + 5));
        B13 a1 = new B13(27);
        B5 a2 = new B5(28);
        B2 a3 = new B2(29);
        string a4 = ("t" + (30));
        B17 a5 = new B17(31);
        B8 a6 = new B8(32);
        D25 s = S25, o = holder.I25, e = holder.E25, v = value.V25, all = s; all += o; all += e; all += v;
        foreach (D25 d in new D25[] { s, o, e, v, all }) {
            B48 result = d(a0, a1, a2, a3, a4, a5, a6);
            Log(result.H());
            Log((long)a0);
            Log(a1.H());
            Log(a2.H());
            Log(a3.H());
            Log((a4.Length * 31 + a4[a4.Length - 1]));
            Log(a5.H());
            Log(a6.H());
        }
        Console.WriteLine("25: " + total);
    }
    static void Test26(Holder holder, Value value) {
        B31 a0 = new B31(27);
        sbyte a1 = unchecked((sbyte)(28 * 13 + 5));
        ushort a2 = unchecked((ushort)(29 * 13 + 5));
        short a3 = unchecked((short)(30 * 13 + 5));
        B13 a4 = new B13(31);
        B33 a5 = new B33(32);
        float a6 = (float)(33 * 13 + 5);
        int a7 = unchecked((int)(34 * 13 + 5));
        D26 s = S26, o = holder.I26, e = holder.E26, v = value.V26, all = s; all += o; all += e; all += v;
        foreach (D26 d in new D26[] { s, o, e, v, all }) {
            B13 result = d(a0, a1, a2, a3, a4, a5, a6, a7);
            Log(result.H());
            Log(a0.H());
            Log((long)a1);
            Log((long)a2);
            Log((long)a3);
            Log(a4.H());
            Log(a5.H());
            Log((long)(a6 * 4));
            Log((long)a7);
        }
        Console.WriteLine("26: " + total);
    }
    static void Test27(Holder holder, Value value) {
        B2 a0 = new B2(28);
        sbyte a1 = unchecked((sbyte)(29 * 13 + 5));
        MFFF a2 = new MFFF(30);
        ushort a3 = unchecked((ushort)(31 * 13 + 5));
        D27 s = S27, o = holder.I27, e = holder.E27, v = value.V27, all = s; all += o; all += e; all += v;
        foreach (D27 d in new D27[] { s, o, e, v, all }) {
            ushort result = d(a0, a1, a2, a3);
            Log((long)result);
            Log(a0.H());
            Log((long)a1);
            Log(a2.H());
            Log((long)a3);
        }
        Console.WriteLine("27: " + total);
    }
    static void Test28(Holder holder, Value value) {
        MD2 a0 = new MD2(29);
        float a1 = (float)(30 * 13 + 5);
        long a2 = unchecked((long)(31 * 13 + 5));
        int a3 = unchecked((int)(32 * 13 + 5));
        ushort a4 = unchecked((ushort)(33 * 13 + 5));
        B9 a5 = new B9(34);
        B63 a6 = new B63(35);
        D28 s = S28, o = holder.I28, e = holder.E28, v = value.V28, all = s; all += o; all += e; all += v;
        foreach (D28 d in new D28[] { s, o, e, v, all }) {
            d(a0, a1, a2, a3, a4, a5, a6);
            Log(a0.H());
            Log((long)(a1 * 4));
            Log((long)a2);
            Log((long)a3);
            Log((long)a4);
            Log(a5.H());
            Log(a6.H());
        }
        Console.WriteLine("28: " + total);
    }
    static void Test29(Holder holder, Value value) {
        B24 a0 = new B24(30);
        B4 a1 = new B4(31);
        D29 s = S29, o = holder.I29, e = holder.E29, v = value.V29, all = s; all += o; all += e; all += v;
        foreach (D29 d in new D29[] { s, o, e, v, all }) {
            B65 result = d(a0, a1);
            Log(result.H());
            Log(a0.H());
            Log(a1.H());
        }
        Console.WriteLine("29: " + total);
    }
    static void Test30(Holder holder, Value value) {
        int a0 = unchecked((int)(31 * 13 + 5));
        bool a1 = (32 & 1) == 0;
        MDL a2 = new MDL(33);
        B31 a3 = new B31(34);
        B24 a4 = new B24(35);
        B48 a5 = new B48(36);
        float a6 = (float)(37 * 13 + 5);
        B3 a7 = new B3(38);
        D30 s = S30, o = holder.I30, e = holder.E30, v = value.V30, all = s; all += o; all += e; all += v;
        foreach (D30 d in new D30[] { s, o, e, v, all }) {
            int result = d(a0, a1, a2, a3, a4, a5, a6, a7);
            Log((long)result);
            Log((long)a0);
            Log((a1 ? 3 : 4));
            Log(a2.H());
            Log(a3.H());
            Log(a4.H());
            Log(a5.H());
            Log((long)(a6 * 4));
            Log(a7.H());
        }
        Console.WriteLine("30: " + total);
    }
    static void Test31(Holder holder, Value value) {
        B1 a0 = new B1(32);
        B6 a1 = new B6(33);
        float a2 = (float)(34 * 13 + 5);
        D31 s = S31, o = holder.I31, e = holder.E31, v = value.V31, all = s; all += o; all += e; all += v;
        foreach (D31 d in new D31[] { s, o, e, v, all }) {
            ushort result = d(a0, a1, a2);
            Log((long)result);
            Log(a0.H());
            Log(a1.H());
            Log((long)(a2 * 4));
        }
        Console.WriteLine("31: " + total);
    }
    static void Test32(Holder holder, Value value) {
        byte a0 = unchecked((byte)(33 * 13 + 5));
        B6 a1 = new B6(34);
        MO a2 = new MO(35);
        B2 a3 = new B2(36);
        B17 a4 = new B17(37);
        MIF a5 = new MIF(38);
        short a6 = unchecked((short)(39 * 13 + 5));
        bool a7 = (40 & 1) == 0;
        D32 s = S32, o = holder.I32, e = holder.E32, v = value.V32, all = s; all += o; all += e; all += v;
        foreach (D32 d in new D32[] { s, o, e, v, all }) {
            double result = d(a0, a1, a2, a3, a4, a5, a6, a7);
            Log((long)(result * 4));
            Log((long)a0);
            Log(a1.H());
            Log(a2.H());
            Log(a3.H());
            Log(a4.H());
            Log(a5.H());
            Log((long)a6);
            Log((a7 ? 3 : 4));
        }
        Console.WriteLine("32: " + total);
    }
    static void Test33(Holder holder, Value value) {
        bool a0 = (34 & 1) == 0;
        short a1 = unchecked((short)(35 * 13 + 5));
        B11 a2 = new B11(36);
        MFFF a3 = new MFFF(37);
        bool a4 = (38 & 1) == 0;
        float a5 = (float)(39 * 13 + 5);
        D33 s = S33, o = holder.I33, e = holder.E33, v = value.V33, all = s; all += o; all += e; all += v;
        foreach (D33 d in new D33[] { s, o, e, v, all }) {
            MIF result = d(a0, a1, a2, a3, a4, a5);
            Log(result.H());
            Log((a0 ? 3 : 4));
            Log((long)a1);
            Log(a2.H());
            Log(a3.H());
            Log((a4 ? 3 : 4));
            Log((long)(a5 * 4));
        }
        Console.WriteLine("33: " + total);
    }
    static void Test34(Holder holder, Value value) {
        string a0 = ("t" + (35));
        MO a1 = new MO(36);
        bool a2 = (37 & 1) == 0;
        bool a3 = (38 & 1) == 0;
        byte a4 = unchecked((byte)(39 * 13 + 5));
        B9 a5 = new B9(40);
        byte a6 = unchecked((byte)(41 * 13 + 5));
        MLD a7 = new MLD(42);
        D34 s = S34, o = holder.I34, e = holder.E34, v = value.V34, all = s; all += o; all += e; all += v;
        foreach (D34 d in new D34[] { s, o, e, v, all }) {
            char result = d(a0, a1, a2, a3, a4, a5, a6, a7);
            Log((long)result);
            Log((a0.Length * 31 + a0[a0.Length - 1]));
            Log(a1.H());
            Log((a2 ? 3 : 4));
            Log((a3 ? 3 : 4));
            Log((long)a4);
            Log(a5.H());
            Log((long)a6);
            Log(a7.H());
        }
        Console.WriteLine("34: " + total);
    }
    static void Test35(Holder holder, Value value) {
        D35 s = S35, o = holder.I35, e = holder.E35, v = value.V35, all = s; all += o; all += e; all += v;
        foreach (D35 d in new D35[] { s, o, e, v, all }) {
            char result = d();
            Log((long)result);
        }
        Console.WriteLine("35: " + total);
    }
    static void Test36(Holder holder, Value value) {
        sbyte a0 = unchecked((sbyte)(37 * 13 + 5));
        byte a1 = unchecked((byte)(38 * 13 + 5));
        float a2 = (float)(39 * 13 + 5);
        byte a3 = unchecked((byte)(40 * 13 + 5));
        byte a4 = unchecked((byte)(41 * 13 + 5));
        ulong a5 = unchecked((ulong)(42 * 13 + 5));
        B5 a6 = new B5(43);
        ushort a7 = unchecked((ushort)(44 * 13 + 5));
        ushort a8 = unchecked((ushort)(45 * 13 + 5));
        MDL a9 = new MDL(46);
        long a10 = unchecked((long)(47 * 13 + 5));
        B32 a11 = new B32(48);
        double a12 = (double)(49 * 13 + 5);
        ushort a13 = unchecked((ushort)(50 * 13 + 5));
        B11 a14 = new B11(51);
        B33 a15 = new B33(52);
        short a16 = unchecked((short)(53 * 13 + 5));
        B4 a17 = new B4(54);
        char a18 = unchecked((char)(55 * 13 + 5));
        B16 a19 = new B16(56);
        int a20 = unchecked((int)(57 * 13 + 5));
        int a21 = unchecked((int)(58 * 13 + 5));
        ulong a22 = unchecked((ulong)(59 * 13 + 5));
        float a23 = (float)(60 * 13 + 5);
        D36 s = S36, o = holder.I36, e = holder.E36, v = value.V36, all = s; all += o; all += e; all += v;
        foreach (D36 d in new D36[] { s, o, e, v, all }) {
            B6 result = d(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23);
            Log(result.H());
            Log((long)a0);
            Log((long)a1);
            Log((long)(a2 * 4));
            Log((long)a3);
            Log((long)a4);
            Log((long)a5);
            Log(a6.H());
            Log((long)a7);
            Log((long)a8);
            Log(a9.H());
            Log((long)a10);
            Log(a11.H());
            Log((long)(a12 * 4));
            Log((long)a13);
            Log(a14.H());
            Log(a15.H());
            Log((long)a16);
            Log(a17.H());
            Log((long)a18);
            Log(a19.H());
            Log((long)a20);
            Log((long)a21);
            Log((long)a22);
            Log((long)(a23 * 4));
        }
        Console.WriteLine("36: " + total);
    }
    static void Test37(Holder holder, Value value) {
        MDL a0 = new MDL(38);
        MFFF a1 = new MFFF(39);
        ulong a2 = unchecked((ulong)(40 * 13 + 5));
        long a3 = unchecked((long)(41 * 13 + 5));
        B16 a4 = new B16(42);
        B6 a5 = new B6(43);
        MIF a6 = new MIF(44);
        B64 a7 = new B64(45);
        MFFF a8 = new MFFF(46);
        B8 a9 = new B8(47);
        ushort a10 = unchecked((ushort)(48 * 13 + 5));
        ulong a11 = unchecked((ulong)(49 * 13 + 5));
        B12 a12 = new B12(50);
        MD1 a13 = new MD1(51);
        long a14 = unchecked((long)(52 * 13 + 5));
        B11 a15 = new B11(53);
        B65 a16 = new B65(54);
        B48 a17 = new B48(55);
        B48 a18 = new B48(56);
        byte a19 = unchecked((byte)(57 * 13 + 5));
        ushort a20 = unchecked((ushort)(58 * 13 + 5));
        bool a21 = (59 & 1) == 0;
        B64 a22 = new B64(60);
        B65 a23 = new B65(61);
        double a24 = (double)(62 * 13 + 5);
        MD2 a25 = new MD2(63);
        sbyte a26 = unchecked((sbyte)(64 * 13 + 5));
        B4 a27 = new B4(65);
        int a28 = unchecked((int)(66 * 13 + 5));
        short a29 = unchecked((short)(67 * 13 + 5));
        B31 a30 = new B31(68);
        B40 a31 = new B40(69);
        B64 a32 = new B64(70);
        long a33 = unchecked((long)(71 * 13 + 5));
        string a34 = ("t" + (72));
        long a35 = unchecked((long)(73 * 13 + 5));
        float a36 = (float)(74 * 13 + 5);
        bool a37 = (75 & 1) == 0;
        MF2 a38 = new MF2(76);
        string a39 = ("t" + (77));
        B32 a40 = new B32(78);
        D37 s = S37, o = holder.I37, e = holder.E37, v = value.V37, all = s; all += o; all += e; all += v;
        foreach (D37 d in new D37[] { s, o, e, v, all }) {
            MLL result = d(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34, a35, a36, a37, a38, a39, a40);
            Log(result.H());
            Log(a0.H());
            Log(a1.H());
            Log((long)a2);
            Log((long)a3);
            Log(a4.H());
            Log(a5.H());
            Log(a6.H());
            Log(a7.H());
            Log(a8.H());
            Log(a9.H());
            Log((long)a10);
            Log((long)a11);
            Log(a12.H());
            Log(a13.H());
            Log((long)a14);
            Log(a15.H());
            Log(a16.H());
            Log(a17.H());
            Log(a18.H());
            Log((long)a19);
            Log((long)a20);
            Log((a21 ? 3 : 4));
            Log(a22.H());
            Log(a23.H());
            Log((long)(a24 * 4));
            Log(a25.H());
            Log((long)a26);
            Log(a27.H());
            Log((long)a28);
            Log((long)a29);
            Log(a30.H());
            Log(a31.H());
            Log(a32.H());
            Log((long)a33);
            Log((a34.Length * 31 + a34[a34.Length - 1]));
            Log((long)a35);
            Log((long)(a36 * 4));
            Log((a37 ? 3 : 4));
            Log(a38.H());
            Log((a39.Length * 31 + a39[a39.Length - 1]));
            Log(a40.H());
        }
        Console.WriteLine("37: " + total);
    }
    static void Test38(Holder holder, Value value) {
        MF2 a0 = new MF2(39);
        B33 a1 = new B33(40);
        B24 a2 = new B24(41);
        B20 a3 = new B20(42);
        MLL a4 = new MLL(43);
        byte a5 = unchecked((byte)(44 * 13 + 5));
        B12 a6 = new B12(45);
        MFFF a7 = new MFFF(46);
        ulong a8 = unchecked((ulong)(47 * 13 + 5));
        ulong a9 = unchecked((ulong)(48 * 13 + 5));
        string a10 = ("t" + (49));
        B9 a11 = new B9(50);
        ushort a12 = unchecked((ushort)(51 * 13 + 5));
        B48 a13 = new B48(52);
        uint a14 = unchecked((uint)(53 * 13 + 5));
        B24 a15 = new B24(54);
        ushort a16 = unchecked((ushort)(55 * 13 + 5));
        bool a17 = (56 & 1) == 0;
        long a18 = unchecked((long)(57 * 13 + 5));
        MIF a19 = new MIF(58);
        B31 a20 = new B31(59);
        B4 a21 = new B4(60);
        double a22 = (double)(61 * 13 + 5);
        short a23 = unchecked((short)(62 * 13 + 5));
        D38 s = S38, o = holder.I38, e = holder.E38, v = value.V38, all = s; all += o; all += e; all += v;
        foreach (D38 d in new D38[] { s, o, e, v, all }) {
            float result = d(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23);
            Log((long)(result * 4));
            Log(a0.H());
            Log(a1.H());
            Log(a2.H());
            Log(a3.H());
            Log(a4.H());
            Log((long)a5);
            Log(a6.H());
            Log(a7.H());
            Log((long)a8);
            Log((long)a9);
            Log((a10.Length * 31 + a10[a10.Length - 1]));
            Log(a11.H());
            Log((long)a12);
            Log(a13.H());
            Log((long)a14);
            Log(a15.H());
            Log((long)a16);
            Log((a17 ? 3 : 4));
            Log((long)a18);
            Log(a19.H());
            Log(a20.H());
            Log(a21.H());
            Log((long)(a22 * 4));
            Log((long)a23);
        }
        Console.WriteLine("38: " + total);
    }
    static void Test39(Holder holder, Value value) {
        ushort a0 = unchecked((ushort)(40 * 13 + 5));
        B20 a1 = new B20(41);
        MLD a2 = new MLD(42);
        B33 a3 = new B33(43);
        sbyte a4 = unchecked((sbyte)(44 * 13 + 5));
        MD2 a5 = new MD2(45);
        string a6 = ("t" + (46));
        double a7 = (double)(47 * 13 + 5);
        byte a8 = unchecked((byte)(48 * 13 + 5));
        MIF a9 = new MIF(49);
        ulong a10 = unchecked((ulong)(50 * 13 + 5));
        B7 a11 = new B7(51);
        B11 a12 = new B11(52);
        char a13 = unchecked((char)(53 * 13 + 5));
        MDL a14 = new MDL(54);
        B3 a15 = new B3(55);
        B9 a16 = new B9(56);
        B3 a17 = new B3(57);
        int a18 = unchecked((int)(58 * 13 + 5));
        char a19 = unchecked((char)(59 * 13 + 5));
        MD2 a20 = new MD2(60);
        byte a21 = unchecked((byte)(61 * 13 + 5));
        B33 a22 = new B33(62);
        double a23 = (double)(63 * 13 + 5);
        B24 a24 = new B24(64);
        B1 a25 = new B1(65);
        B33 a26 = new B33(66);
        int a27 = unchecked((int)(67 * 13 + 5));
        char a28 = unchecked((char)(68 * 13 + 5));
        ushort a29 = unchecked((ushort)(69 * 13 + 5));
        ushort a30 = unchecked((ushort)(70 * 13 + 5));
        sbyte a31 = unchecked((sbyte)(71 * 13 + 5));
        bool a32 = (72 & 1) == 0;
        sbyte a33 = unchecked((sbyte)(73 * 13 + 5));
        MD1 a34 = new MD1(74);
        char a35 = unchecked((char)(75 * 13 + 5));
        B24 a36 = new B24(76);
        MD2 a37 = new MD2(77);
        ushort a38 = unchecked((ushort)(78 * 13 + 5));
        bool a39 = (79 & 1) == 0;
        MF2 a40 = new MF2(80);
        B72 a41 = new B72(81);
        B32 a42 = new B32(82);
        float a43 = (float)(83 * 13 + 5);
        D39 s = S39, o = holder.I39, e = holder.E39, v = value.V39, all = s; all += o; all += e; all += v;
        foreach (D39 d in new D39[] { s, o, e, v, all }) {
            MD1 result = d(a0, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13, a14, a15, a16, a17, a18, a19, a20, a21, a22, a23, a24, a25, a26, a27, a28, a29, a30, a31, a32, a33, a34, a35, a36, a37, a38, a39, a40, a41, a42, a43);
            Log(result.H());
            Log((long)a0);
            Log(a1.H());
            Log(a2.H());
            Log(a3.H());
            Log((long)a4);
            Log(a5.H());
            Log((a6.Length * 31 + a6[a6.Length - 1]));
            Log((long)(a7 * 4));
            Log((long)a8);
            Log(a9.H());
            Log((long)a10);
            Log(a11.H());
            Log(a12.H());
            Log((long)a13);
            Log(a14.H());
            Log(a15.H());
            Log(a16.H());
            Log(a17.H());
            Log((long)a18);
            Log((long)a19);
            Log(a20.H());
            Log((long)a21);
            Log(a22.H());
            Log((long)(a23 * 4));
            Log(a24.H());
            Log(a25.H());
            Log(a26.H());
            Log((long)a27);
            Log((long)a28);
            Log((long)a29);
            Log((long)a30);
            Log((long)a31);
            Log((a32 ? 3 : 4));
            Log((long)a33);
            Log(a34.H());
            Log((long)a35);
            Log(a36.H());
            Log(a37.H());
            Log((long)a38);
            Log((a39 ? 3 : 4));
            Log(a40.H());
            Log(a41.H());
            Log(a42.H());
            Log((long)(a43 * 4));
        }
        Console.WriteLine("39: " + total);
    }
    static void Main() {
        Holder holder = new Holder(5);
        Value value = new Value(9);
        for (int round = 0; round < 2; round++) {
            Test0(holder, value);
            Test1(holder, value);
            Test2(holder, value);
            Test3(holder, value);
            Test4(holder, value);
            Test5(holder, value);
            Test6(holder, value);
            Test7(holder, value);
            Test8(holder, value);
            Test9(holder, value);
            Test10(holder, value);
            Test11(holder, value);
            Test12(holder, value);
            Test13(holder, value);
            Test14(holder, value);
            Test15(holder, value);
            Test16(holder, value);
            Test17(holder, value);
            Test18(holder, value);
            Test19(holder, value);
            Test20(holder, value);
            Test21(holder, value);
            Test22(holder, value);
            Test23(holder, value);
            Test24(holder, value);
            Test25(holder, value);
            Test26(holder, value);
            Test27(holder, value);
            Test28(holder, value);
            Test29(holder, value);
            Test30(holder, value);
            Test31(holder, value);
            Test32(holder, value);
            Test33(holder, value);
            Test34(holder, value);
            Test35(holder, value);
            Test36(holder, value);
            Test37(holder, value);
            Test38(holder, value);
            Test39(holder, value);
        }
    }
}
