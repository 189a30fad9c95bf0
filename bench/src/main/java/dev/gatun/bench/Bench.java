package dev.gatun.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The command {@code tools/bench}: Gatun beside CoreCLR 3.1, Mono and gcc.
 *
 * <pre>
 * tools/bench [kernels|gc|exceptions|locks|startup|compile|reader|blk|all] [--rounds N] [--only KERNEL,...] [-v]
 * </pre>
 */
public final class Bench {
    private static final String USAGE = """
            usage: tools/bench [kernels|gc|exceptions|locks|startup|compile|reader|blk|all] [--rounds N]
                               [--only KERNEL,...] [-v]
              kernels  the same kernels on Gatun, CoreCLR 3.1 without tiers, Mono and, where in C, gcc -O2
              gc       memory: time, longest pause and peak memory on Gatun, CoreCLR 3.1 and Mono
              exceptions, locks   what it costs to throw and catch, and to synchronise, on the same three
              startup  the smallest program from start to end
              compile  IL bytes a second over all methods of the test programs, and of mscorlib beside mono --compile-all
              reader   MB/s over Mono's mscorlib and .NET Core 3.1's framework
              blk      the sample virtio-blk on qemu-storage-daemon, a C program on the same, and on its built-in device
              all      all of them (the default)
              --rounds N   processes (compile, reader: passes) for each figure, of which the median is shown; 5
              --only A,B   these kernels: %s
              -v           show the engines' standard error
            """.formatted(String.join(", ", Arrays.stream(Kernel.values()).map(Kernel::argument).toList()));

    private Bench() {
    }

    /** Exit code 0; 1 where an engine that is here failed or two disagree; 2 for wrong usage. */
    public static void main(String[] arguments) throws IOException {
        String what = "all";
        int rounds = 5;
        boolean verbose = false;
        var kernels = new ArrayList<>(List.of(Kernel.values()));
        try {
            for (int i = 0; i < arguments.length; i++) {
                switch (arguments[i]) {
                    case "kernels", "gc", "exceptions", "locks", "startup", "compile", "reader", "blk", "all" -> what = arguments[i];
                    case "--rounds" -> rounds = Integer.parseInt(arguments[++i]);
                    case "--only" -> {
                        kernels.clear();
                        for (String name : arguments[++i].split(",")) {
                            kernels.add(Arrays.stream(Kernel.values()).filter(k -> k.argument().equals(name))
                                    .findFirst().orElseThrow(() -> new IllegalArgumentException(name)));
                        }
                    }
                    case "-v" -> verbose = true;
                    default -> throw new IllegalArgumentException(arguments[i]);
                }
            }
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            System.err.print(USAGE);
            System.exit(2);
        }
        if (rounds < 1) {
            System.err.print(USAGE);
            System.exit(2);
        }
        Repository repository = Repository.find();
        boolean ok = true;
        if (what.equals("kernels") || what.equals("all")) {
            ok &= new KernelBench(repository, System.out, rounds, verbose).run(kernels);
        }
        for (var group : Workload.Group.values()) {
            if (what.equals(group.name().toLowerCase(Locale.ROOT)) || what.equals("all")) {
                ok &= new MemoryBench(repository, System.out, rounds, verbose).run(group);
            }
        }
        if (what.equals("startup") || what.equals("all")) {
            ok &= StartupBench.run(repository, System.out, rounds, verbose);
        }
        if (what.equals("compile") || what.equals("all")) {
            ok &= CompileBench.run(repository, System.out, rounds, verbose);
            ok &= MscorlibBench.run(System.out, rounds);
        }
        if (what.equals("reader") || what.equals("all")) {
            ok &= ReaderBench.run(repository, System.out, rounds);
        }
        if (what.equals("blk") || what.equals("all")) {
            ok &= BlockBench.run(repository, System.out, rounds, verbose);
        }
        System.exit(ok ? 0 : 1);
    }
}
