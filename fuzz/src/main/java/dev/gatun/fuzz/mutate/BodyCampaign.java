package dev.gatun.fuzz.mutate;

import dev.gatun.fuzz.Draw;
import dev.gatun.il.BadImageException;
import dev.gatun.jit.CompilerOptions;
import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.types.CanonicalInstance;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.UnresolvedReferenceException;
import dev.gatun.jit.verify.Verifier;
import dev.gatun.jit.verify.Violation;
import dev.gatun.runtime.GatunAbi;
import dev.gatun.runtime.OfflineCompiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Mutated method bodies, compiled and verified in this process; none is run. Both must take each of them in bounded time, and end in a
 * result or in one of the documented exceptions.
 */
public final class BodyCampaign {
    /**
     * What a campaign found.
     *
     * @param bodies   that were compiled and verified
     * @param outcomes how many by what became of them
     * @param faults   bugs of ours, each with its seed, file and method
     */
    public record Result(long bodies, Map<String, Long> outcomes, List<String> faults) {
        public Result {
            outcomes = new TreeMap<>(outcomes);
            faults = List.copyOf(faults);
        }
    }

    private static final long STACK_BYTES = 64L << 20;
    private static final int SLOW_SECONDS = 120;

    private final List<Path> files;
    private final Path folder;
    private final Map<Path, BodyMutations> sources = new TreeMap<>();
    private final Map<String, Long> outcomes = new TreeMap<>();
    private final List<String> faults = new ArrayList<>();
    private long bodies;
    private volatile String working = "";
    private volatile long since = Long.MAX_VALUE;

    private BodyCampaign(List<Path> files, Path folder) {
        this.files = files;
        this.folder = folder;
    }

    /**
     * Mutates all bodies of one assembly after the other, from consecutive seeds, until there were so many bodies.
     *
     * @param files  assemblies that need the class library only, or are a core library of their own
     * @param folder for the mutated ones
     */
    public static Result run(List<Path> files, Path folder, long seed, long count) {
        var campaign = new BodyCampaign(files, folder);
        // Not for endless recursion, but types and blocks nest.
        var thread = new Thread(null, () -> campaign.run(seed, count), "mutated bodies", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            while (!thread.join(java.time.Duration.ofMillis(500))) {
                if (System.nanoTime() - campaign.since > SLOW_SECONDS * 1_000_000_000L) {
                    campaign.faults.add(campaign.working + ": not done after " + SLOW_SECONDS + " s at "
                            + Stream.of(thread.getStackTrace()).limit(12).map(Object::toString).toList());
                    break;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return new Result(campaign.bodies, campaign.outcomes, campaign.faults);
    }

    private void run(long seed, long count) {
        for (long s = seed; bodies < count; s++) {
            var file = files.get((int) Math.floorMod(s, (long) files.size()));
            try {
                var source = sources.computeIfAbsent(file, BodyCampaign::read);
                var mutated = folder.resolve("mutated").resolve(file.getFileName());
                Files.createDirectories(mutated.getParent());
                Files.write(mutated, source.mutate(Draw.seeded(s)));
                compile(s, mutated, count);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                since = Long.MAX_VALUE;
            }
        }
    }

    private static BodyMutations read(Path file) {
        try {
            return new BodyMutations(Files.readAllBytes(file), file.getFileName().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compile(long seed, Path file, long count) {
        var abi = (seed & 1) == 0 ? GatunAbi.SYSTEM_V : GatunAbi.WINDOWS_X64;
        var options = ((seed >> 1 & 1) == 0 ? CompilerOptions.O0 : CompilerOptions.O1).withVerify((seed >> 2 & 1) == 0);
        boolean core = file.getFileName().toString().equals("mscorlib.dll");
        var compiler = core ? OfflineCompiler.openWithFramework(file.getParent(), abi, options, List.of())
                : OfflineCompiler.open(abi, options, List.of());
        for (var defined : OfflineCompiler.methods(compiler.load(file))) {
            var closed = CanonicalInstance.of(defined);
            if (closed.isEmpty()) {
                continue;
            }
            var method = closed.get();
            if (bodies >= count) {
                return;
            }
            bodies++;
            working = "seed " + seed + " " + file.getFileName() + " " + method.owner().fullName() + "::" + method.name();
            since = System.nanoTime();
            var compiled = attempt("compiled", () -> {
                compiler.compile(method);
                return "compiled";
            });
            var verified = attempt("verified", () -> verified(defined));
            outcomes.merge("compiler: " + compiled, 1L, Long::sum);
            outcomes.merge("verifier: " + verified, 1L, Long::sum);
            if (compiled.equals("compiled") && verified.equals("invalid")) {
                outcomes.merge("invalid to the verifier alone", 1L, Long::sum);
            } else if (compiled.equals("invalid") && (verified.equals("verifiable") || verified.equals("unverifiable"))) {
                outcomes.merge("invalid to the compiler alone", 1L, Long::sum);
            }
            if (faults.size() >= 100) {
                return;
            }
        }
    }

    private static String verified(MethodDesc method) {
        return Verifier.verify(method).stream().map(Violation::severity).max(java.util.Comparator.comparing(BodyCampaign::weight))
                .map(s -> s.name().toLowerCase(Locale.ROOT)).orElse("verifiable");
    }

    private static int weight(Violation.Severity severity) {
        return switch (severity) {
            case INVALID -> 2;
            case UNRESOLVED -> 1;
            case UNVERIFIABLE -> 0;
        };
    }

    private interface Work {
        String run();
    }

    private String attempt(String what, Work work) {
        try {
            return work.run();
        } catch (BadImageException e) {
            return "invalid";
        } catch (UnsupportedIlException e) {
            return "unsupported";
        } catch (UnresolvedReferenceException e) {
            return "unresolved";
        } catch (Throwable e) {
            var root = e;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            faults.add(working + " is not " + what + ": " + e.toString().lines().findFirst().orElse("") + " | " + root + " | "
                    + Stream.of(root.getStackTrace()).filter(f -> f.getClassName().startsWith("dev.gatun")).limit(4).toList());
            return "bug";
        }
    }

    /** A campaign from the command line: {@code FOLDER SEED COUNT ASSEMBLY...}; prints how many bodies a second. */
    public static void main(String[] args) {
        long start = System.nanoTime();
        var files = List.of(args).subList(3, args.length).stream().map(Path::of).toList();
        var result = run(files, Path.of(args[0]), Long.parseLong(args[1]), Long.parseLong(args[2]));
        double seconds = (System.nanoTime() - start) / 1e9;
        result.faults().forEach(System.out::println);
        result.outcomes().forEach((outcome, number) -> System.out.println(number + " " + outcome));
        System.out.printf(Locale.ROOT, "%d bodies, %d faults, %.0f bodies/s%n", result.bodies(), result.faults().size(),
                result.bodies() / seconds);
        Runtime.getRuntime().halt(result.faults().isEmpty() ? 0 : 1);
    }
}
