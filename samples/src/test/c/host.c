/* The library "host" of samples/src/main/csharp/interop.cs, for the runtimes in which no Java defines it. */
int Twice(int value) { return 2 * value; }

double Blend(double a, double b, double part) { return a + (b - a) * part; }

long Sum8(int a, long b, int c, long d, int e, long f, int g, long h) { return a + b + c + d + e + f + g + h; }

int Score(const char *word) {
    int sum = 0;
    for (; *word; word++) {
        sum += *word - 'a' + 1;
    }
    return sum;
}
