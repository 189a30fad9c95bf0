/* The kernels of ../csharp in C, for those that exist in C: the same algorithm on the same data, so that the checksums
 * agree. kernels NAME SIZE ROUNDS prints the checksum and one line per round with the nanoseconds it took. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static int fibOf(int n) { return n < 2 ? n : fibOf(n - 1) + fibOf(n - 2); }

static int64_t fib(int n) { return fibOf(n); }

static int64_t sieve(int limit) {
    uint8_t *crossedOut = calloc(limit + 1, 1);
    for (int i = 2; (int64_t)i * i <= limit; i++) {
        if (!crossedOut[i]) {
            for (int j = i * i; j <= limit; j += i) {
                crossedOut[j] = 1;
            }
        }
    }
    int count = 0;
    for (int i = 2; i <= limit; i++) {
        count += !crossedOut[i];
    }
    free(crossedOut);
    return count;
}

typedef struct { double x, y, z, vx, vy, vz, mass; } Body;

static double next(uint32_t *seed) {
    *seed = *seed * 1664525u + 1013904223u;
    return (*seed >> 8) / 16777216.0;
}

static int64_t nbody(int steps) {
    Body bodies[5];
    uint32_t seed = 42;
    for (int i = 0; i < 5; i++) {
        Body *b = &bodies[i];
        b->x = next(&seed) * 20 - 10;
        b->y = next(&seed) * 20 - 10;
        b->z = next(&seed) * 2 - 1;
        b->vx = next(&seed) - 0.5;
        b->vy = next(&seed) - 0.5;
        b->vz = next(&seed) * 0.1;
        b->mass = i == 0 ? 40 : next(&seed) * 0.05;
    }
    const double dt = 0.001;
    for (int s = 0; s < steps; s++) {
        for (int i = 0; i < 5; i++) {
            Body *a = &bodies[i];
            for (int j = i + 1; j < 5; j++) {
                Body *b = &bodies[j];
                double dx = a->x - b->x, dy = a->y - b->y, dz = a->z - b->z;
                double square = dx * dx + dy * dy + dz * dz + 0.01;
                double magnitude = dt / (square * sqrt(square));
                a->vx -= dx * b->mass * magnitude;
                a->vy -= dy * b->mass * magnitude;
                a->vz -= dz * b->mass * magnitude;
                b->vx += dx * a->mass * magnitude;
                b->vy += dy * a->mass * magnitude;
                b->vz += dz * a->mass * magnitude;
            }
        }
        for (int i = 0; i < 5; i++) {
            Body *b = &bodies[i];
            b->x += dt * b->vx;
            b->y += dt * b->vy;
            b->z += dt * b->vz;
        }
    }
    double sum = 0;
    for (int i = 0; i < 5; i++) {
        sum += bodies[i].x + bodies[i].y + bodies[i].z;
    }
    return (int64_t)(sum * 1e6);
}

static double element(int i, int j) { return 1.0 / ((i + j) * (i + j + 1) / 2 + i + 1); }

static void times(int n, const double *v, double *result) {
    for (int i = 0; i < n; i++) {
        double sum = 0;
        for (int j = 0; j < n; j++) {
            sum += element(i, j) * v[j];
        }
        result[i] = sum;
    }
}

static void transposedTimes(int n, const double *v, double *result) {
    for (int i = 0; i < n; i++) {
        double sum = 0;
        for (int j = 0; j < n; j++) {
            sum += element(j, i) * v[j];
        }
        result[i] = sum;
    }
}

static int64_t spectralnorm(int n) {
    double *u = calloc(n, sizeof *u), *v = calloc(n, sizeof *v), *t = calloc(n, sizeof *t);
    for (int i = 0; i < n; i++) {
        u[i] = 1;
    }
    for (int i = 0; i < 10; i++) {
        times(n, u, t);
        transposedTimes(n, t, v);
        times(n, v, t);
        transposedTimes(n, t, u);
    }
    double uv = 0, vv = 0;
    for (int i = 0; i < n; i++) {
        uv += u[i] * v[i];
        vv += v[i] * v[i];
    }
    free(u);
    free(v);
    free(t);
    return (int64_t)(sqrt(uv / vv) * 1e9);
}

static int64_t fannkuch(int n) {
    int permutation[16], work[16], count[16];
    for (int i = 0; i < n; i++) {
        permutation[i] = i;
    }
    int most = 0, checksum = 0, number = 0, r = n;
    for (;;) {
        for (; r != 1; r--) {
            count[r - 1] = r;
        }
        for (int i = 0; i < n; i++) {
            work[i] = permutation[i];
        }
        int flips = 0, first = work[0];
        while (first != 0) {
            for (int lo = 0, hi = first; lo < hi; lo++, hi--) {
                int t = work[lo];
                work[lo] = work[hi];
                work[hi] = t;
            }
            flips++;
            first = work[0];
        }
        if (flips > most) {
            most = flips;
        }
        checksum += (number & 1) == 0 ? flips : -flips;
        for (;;) {
            if (r == n) {
                return (int64_t)checksum * 1000 + most;
            }
            int head = permutation[0];
            for (int i = 0; i < r; i++) {
                permutation[i] = permutation[i + 1];
            }
            permutation[r] = head;
            if (--count[r] > 0) {
                break;
            }
            r++;
        }
        number++;
    }
}

static int64_t mandelbrot(int size) {
    int64_t inside = 0;
    for (int y = 0; y < size; y++) {
        double ci = 2.0 * y / size - 1.0;
        for (int x = 0; x < size; x++) {
            double cr = 2.0 * x / size - 1.5;
            double zr = 0, zi = 0, rr = 0, ii = 0;
            int n = 0;
            while (n < 100 && rr + ii <= 4.0) {
                zi = 2.0 * zr * zi + ci;
                zr = rr - ii + cr;
                rr = zr * zr;
                ii = zi * zi;
                n++;
            }
            inside += n;
        }
    }
    return inside;
}

static double **matrix(int n, int seed) {
    double **m = malloc(n * sizeof *m);
    for (int i = 0; i < n; i++) {
        m[i] = malloc(n * sizeof **m);
        for (int j = 0; j < n; j++) {
            m[i][j] = (i * 31 + j * 17 + seed) % 100 / 10.0;
        }
    }
    return m;
}

static int64_t matmul(int n) {
    double **a = matrix(n, 1), **b = matrix(n, 2), **c = malloc(n * sizeof *c);
    for (int i = 0; i < n; i++) {
        double *row = calloc(n, sizeof *row), *left = a[i];
        for (int k = 0; k < n; k++) {
            double factor = left[k], *right = b[k];
            for (int j = 0; j < n; j++) {
                row[j] += factor * right[j];
            }
        }
        c[i] = row;
    }
    double sum = 0;
    for (int i = 0; i < n; i++) {
        sum += c[i][i] + c[i][n - 1 - i];
    }
    for (int i = 0; i < n; i++) {
        free(a[i]);
        free(b[i]);
        free(c[i]);
    }
    free(a);
    free(b);
    free(c);
    return (int64_t)(sum * 100);
}

static void sort(int32_t *a, int from, int to) {
    while (from < to) {
        int32_t pivot = a[from + (to - from) / 2];
        int i = from, j = to;
        while (i <= j) {
            while (a[i] < pivot) {
                i++;
            }
            while (a[j] > pivot) {
                j--;
            }
            if (i <= j) {
                int32_t t = a[i];
                a[i++] = a[j];
                a[j--] = t;
            }
        }
        sort(a, from, j);
        from = i;
    }
}

static int64_t quicksort(int n) {
    int32_t *a = malloc(n * sizeof *a);
    uint32_t seed = 2463534242u;
    for (int i = 0; i < n; i++) {
        seed ^= seed << 13;
        seed ^= seed >> 17;
        seed ^= seed << 5;
        a[i] = (int32_t)seed;
    }
    sort(a, 0, n - 1);
    uint64_t sum = 0;
    for (int i = 0; i < n; i += 97) {
        sum = sum * 31 + (uint64_t)(int64_t)a[i];
    }
    free(a);
    return (int64_t)sum;
}

typedef struct { double x, y; int32_t steps, kind; int64_t hash; } Particle;

static Particle step(Particle p, double dx) {
    p.x += dx;
    p.y -= dx * 0.5;
    p.steps++;
    p.hash = (int64_t)((uint64_t)p.hash * 31 + (uint64_t)p.kind);
    return p;
}

static int64_t structcopy(int rounds) {
    enum { COUNT = 1024 };
    Particle *all = calloc(COUNT, sizeof *all);
    for (int i = 0; i < COUNT; i++) {
        all[i] = (Particle) { .x = i, .y = -i, .kind = i & 7, .hash = i };
    }
    for (int r = 0; r < rounds; r++) {
        for (int i = 0; i < COUNT; i++) {
            Particle p = all[i];
            all[i] = all[COUNT - 1 - i];
            all[COUNT - 1 - i] = step(p, 0.25);
        }
    }
    double sum = 0;
    int64_t hash = 0;
    for (int i = 0; i < COUNT; i++) {
        sum += all[i].x * 3 + all[i].y + all[i].steps;
        hash ^= all[i].hash + i;
    }
    free(all);
    return (int64_t)sum ^ hash;
}

typedef struct { float x, y, z; } Vector3;
typedef struct { Vector3 position, velocity; } Flying;

static Vector3 vector(float x, float y, float z) { return (Vector3){ x, y, z }; }
static Vector3 add3(Vector3 a, Vector3 b) { return vector(a.x + b.x, a.y + b.y, a.z + b.z); }
static Vector3 sub3(Vector3 a, Vector3 b) { return vector(a.x - b.x, a.y - b.y, a.z - b.z); }
static Vector3 scale3(Vector3 a, float f) { return vector(a.x * f, a.y * f, a.z * f); }
static float dot3(Vector3 a, Vector3 b) { return a.x * b.x + a.y * b.y + a.z * b.z; }

static Vector3 cross3(Vector3 a, Vector3 b) {
    return vector(a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x);
}

static Vector3 reflect3(Vector3 v, Vector3 normal) { return sub3(v, scale3(normal, 2 * dot3(v, normal))); }

static float nextf(uint32_t *seed) {
    *seed = *seed * 1664525u + 1013904223u;
    return (*seed >> 8) / 16777216.0f;
}

static int64_t vector3(int steps) {
    enum { COUNT = 256 };
    Flying *all = calloc(COUNT, sizeof *all);
    uint32_t seed = 42;
    for (int i = 0; i < COUNT; i++) {
        float *to[] = { &all[i].position.x, &all[i].position.y, &all[i].position.z,
                        &all[i].velocity.x, &all[i].velocity.y, &all[i].velocity.z };
        for (int f = 0; f < 6; f++) {
            *to[f] = nextf(&seed);
        }
        all[i].velocity = scale3(all[i].velocity, 0.1f);
    }
    Vector3 axis = vector(0, 0, 0.01f), wall = vector(-1, 0, 0);
    for (int s = 0; s < steps; s++) {
        Vector3 centre = vector(0, 0, 0);
        for (int i = 0; i < COUNT; i++) {
            centre = add3(centre, all[i].position);
        }
        centre = scale3(centre, 1.0f / 256);
        for (int i = 0; i < COUNT; i++) {
            Vector3 position = all[i].position, velocity = all[i].velocity;
            velocity = add3(velocity, add3(scale3(sub3(centre, position), 0.02f), cross3(axis, velocity)));
            position = add3(position, scale3(velocity, 0.05f));
            if (dot3(position, wall) < -1.5f && dot3(velocity, wall) < 0) {
                velocity = reflect3(velocity, wall);
            }
            all[i].position = position;
            all[i].velocity = velocity;
        }
    }
    float sum = 0;
    for (int i = 0; i < COUNT; i++) {
        sum += dot3(all[i].position, vector(1, 2, 3));
    }
    free(all);
    return (int64_t)(sum * 16);
}

typedef struct { double re, im; } Complex;

static Complex subc(Complex a, Complex b) { return (Complex){ a.re - b.re, a.im - b.im }; }
static Complex mulc(Complex a, Complex b) { return (Complex){ a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re }; }
static double norm(Complex a) { return a.re * a.re + a.im * a.im; }

static Complex divc(Complex a, Complex b) {
    double n = norm(b);
    return (Complex){ (a.re * b.re + a.im * b.im) / n, (a.im * b.re - a.re * b.im) / n };
}

static int64_t complexNumbers(int size) {
    Complex one = { 1, 0 }, three = { 3, 0 };
    int64_t sum = 0;
    for (int y = 0; y < size; y++) {
        for (int x = 0; x < size; x++) {
            Complex z = { (x + 0.5) * 4 / size - 2, (y + 0.5) * 4 / size - 2 };
            int steps = 0;
            while (steps < 50) {
                Complex square = mulc(z, z);
                Complex value = subc(mulc(square, z), one);
                if (norm(value) < 1e-12) {
                    break;
                }
                z = subc(z, divc(value, mulc(three, square)));
                steps++;
            }
            sum += steps * (x ^ y);
        }
    }
    return sum;
}

typedef struct { uint64_t physical, virtual, size, pages; } DMABuffer;
typedef struct { uint16_t index, size; DMABuffer desc, avail, used; } Virtqueue;

static DMABuffer allocate(uint64_t *next, uint64_t size) {
    DMABuffer buffer = { *next, *next + 0xffff0000, size, (size + 4095) >> 12 };
    *next += buffer.pages << 12;
    return buffer;
}

static uint64_t end(const DMABuffer *buffer) { return buffer->physical + buffer->size; }

static int64_t dmaBuffer(int rounds) {
    enum { COUNT = 16 };
    Virtqueue *queues = calloc(COUNT, sizeof *queues);
    uint64_t sum = 0;
    for (int r = 0; r < rounds; r++) {
        uint64_t next = 0x10000000;
        for (int i = 0; i < COUNT; i++) {
            uint64_t size = 64 << (i & 3);
            queues[i].index = i;
            queues[i].size = size;
            queues[i].desc = allocate(&next, size * 16);
            queues[i].avail = allocate(&next, size * 2 + 6);
            queues[i].used = allocate(&next, size * 8 + 6);
        }
        for (int i = 0; i < COUNT; i++) {
            const Virtqueue *q = &queues[i];
            sum = sum * 31 + end(&q->desc) + end(&q->avail) * 3 + end(&q->used) * 5
                + q->desc.pages + q->used.pages + q->avail.virtual + q->index + q->size;
        }
    }
    free(queues);
    return (int64_t)sum;
}

typedef struct { const uint8_t *first; int length; } Span;

static __attribute__((noinline)) int number(Span digits) {
    int value = 0;
    for (int i = 0; i < digits.length; i++) {
        value = value * 10 + (digits.first[i] - '0');
    }
    return value;
}

static __attribute__((noinline)) int64_t sumOf(Span text) {
    int64_t sum = 0;
    while (text.length > 0) {
        int end = 0;
        while (end < text.length && text.first[end] != ' ') {
            end++;
        }
        sum += number((Span){ text.first, end });
        int next = end == text.length ? end : end + 1;
        text = (Span){ text.first + next, text.length - next };
    }
    return sum;
}

static int64_t span(int rounds) {
    enum { LENGTH = 65536 };
    uint8_t *text = malloc(LENGTH);
    uint32_t seed = 42;
    for (int i = 0; i < LENGTH; i++) {
        seed = seed * 1664525u + 1013904223u;
        text[i] = i % 6 == 5 ? ' ' : '0' + (seed >> 24) % 10;
    }
    int64_t sum = 0;
    for (int r = 0; r < rounds; r++) {
        sum += sumOf((Span){ text, LENGTH });
    }
    free(text);
    return sum;
}

static const struct { const char *name; int64_t (*run)(int); } kernels[] = {
    { "fib", fib }, { "sieve", sieve }, { "nbody", nbody }, { "spectralnorm", spectralnorm },
    { "fannkuch", fannkuch }, { "mandelbrot", mandelbrot }, { "matmul", matmul }, { "quicksort", quicksort },
    { "structcopy", structcopy }, { "vector3", vector3 }, { "complex", complexNumbers }, { "dmabuffer", dmaBuffer },
    { "span", span },
};

static int64_t now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000000000LL + t.tv_nsec;
}

int main(int argc, char **argv) {
    for (size_t k = 0; argc == 4 && k < sizeof kernels / sizeof *kernels; k++) {
        if (strcmp(argv[1], kernels[k].name) == 0) {
            int size = atoi(argv[2]), rounds = atoi(argv[3]);
            int64_t *nanoseconds = malloc(rounds * sizeof *nanoseconds), checksum = 0;
            for (int i = 0; i < rounds; i++) {
                int64_t start = now();
                checksum = kernels[k].run(size);
                nanoseconds[i] = now() - start;
            }
            printf("%lld\n", (long long)checksum);
            for (int i = 0; i < rounds; i++) {
                printf("%lld\n", (long long)nanoseconds[i]);
            }
            return 0;
        }
    }
    fprintf(stderr, "usage: kernels NAME SIZE ROUNDS\n");
    return 2;
}
