package dev.gatun.bench;

/** The kernels and the sizes at which they take a fraction of a second. {@code bench/src/main/csharp} has them. */
enum Kernel {
    FIB("Fib(40)", 40, true),
    SIEVE("sieve", 20_000_000, true),
    NBODY("n-body", 2_000_000, true),
    SPECTRALNORM("spectral norm", 1_000, true),
    FANNKUCH("fannkuch", 10, true),
    MANDELBROT("mandelbrot", 800, true),
    MATMUL("matrix multiplication", 500, true),
    QUICKSORT("quicksort", 5_000_000, true),
    STRUCTCOPY("struct copies", 30_000, true),
    VIRTUALCALL("virtual calls", 100_000, false),
    VECTOR3("Vector3", 20_000, true),
    COMPLEX("Complex", 400, true),
    DMABUFFER("DMABuffer", 500_000, true),
    SPAN("Span", 1_000, true);

    private final String title;
    private final int size;
    private final boolean inC;

    Kernel(String title, int size, boolean inC) {
        this.title = title;
        this.size = size;
        this.inC = inC;
    }

    String title() {
        return title;
    }

    int size() {
        return size;
    }

    boolean inC() {
        return inC;
    }

    /** What the program calls it. */
    String argument() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
