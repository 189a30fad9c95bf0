// What variadic_functions.cs does, in C.
#include <stdio.h>

int main(void) {
    char to[500];
    const char *format = "%d %ld %.3f %c %s|";
    int n = snprintf(to, sizeof to, format, 42, -5000000000L, 2.5, 'q', "str");
    printf("%d %s\n", n, to);
    n = snprintf(to, sizeof to, format, (short) -7, 1L, 1.5f, (unsigned char) 65, "str");
    printf("%d %s\n", n, to);
    n = snprintf(to, sizeof to, "%f %f %f %f %f %f %f %f %f %f %d %d %d %d %d %d|", 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.5,
                 1, 2, 3, 4, 5, 6);
    printf("%d %s\n", n, to);
    n = snprintf(to, sizeof to, "none");
    printf("%d %s\n", n, to);
    int a;
    long b;
    double c;
    printf("%d\n", sscanf("12 34567890123 0.125", "%d %ld %lf", &a, &b, &c));
    printf("%d %ld %g\n", a, b, c);
    n = snprintf(to, sizeof to, "%s and %s", "one", "two");
    printf("%d %s\n", n, to);
}
