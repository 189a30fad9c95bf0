package dev.gatun.fuzz.abi;

import dev.gatun.fuzz.Draw;
import dev.gatun.fuzz.abi.AbiType.Struct;
import dev.gatun.fuzz.oracle.Configuration;
import dev.gatun.fuzz.oracle.Images;
import dev.gatun.fuzz.oracle.Toolchain;
import dev.gatun.runtime.GatunAbi;
import dev.gatun.runtime.IlAssembly;
import dev.gatun.runtime.IlException;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Random signatures, called from compiled IL into gcc's code and from gcc's code into compiled IL, under both ABIs: every
 * scalar of every argument and result arrives, nothing around the result is written, and callee-saved registers keep
 * their values. gcc also says how every struct lies in memory.
 *
 * <p>xmm15 is not asked for: it is the emitter's scratch register, which the entry thunk keeps for a host whose ABI
 * saves it.
 */
public final class GccCampaign {
    private static final byte CANARY = (byte) 0xC5;

    private final Path folder;
    private final boolean keep;
    private final List<String> failures = new ArrayList<>();

    /** @param folder where files are left */
    public GccCampaign(Path folder) {
        this(folder, false);
    }

    /** @param keep leave the libraries there too, and take those that are there already */
    public GccCampaign(Path folder, boolean keep) {
        this.keep = keep;
        this.folder = folder;
    }

    /** What went wrong so far. */
    public List<String> failures() {
        return List.copyOf(failures);
    }

    /**
     * A batch of signatures in some configurations.
     *
     * @return signatures times configurations times directions
     */
    public int run(long seed, int count, List<Configuration> configurations) {
        var generator = new AbiSignature.Generator(Draw.seeded(seed));
        var signatures = new ArrayList<AbiSignature>();
        for (int i = 0; i < count; i++) {
            signatures.add(generator.signature());
        }
        var assembly = Images.write(folder, "Abi", IlBatch.text(signatures, generator.structs));
        var kept = folder.resolve("abi" + seed + ".so");
        var library = keep && Files.exists(kept) ? kept
                : Toolchain.sharedLibrary(folder, "abi" + seed, CBatch.text(signatures, generator.structs));
        int calls = 0;
        try (var arena = Arena.ofConfined()) {
            var c = new C(SymbolLookup.libraryLookup(library, arena));
            for (var configuration : configurations) {
                try (var gatun = configuration.open(OutputStream.nullOutputStream())) {
                    var il = gatun.load(assembly);
                    if (calls == 0) {
                        layouts(seed, il, c, generator.structs);
                    }
                    String abi = gatun.abi() == GatunAbi.SYSTEM_V ? "sysv" : "ms";
                    calls += calls(seed + " " + configuration, il, c, abi, signatures, seed);
                }
            }
        } finally {
            if (!keep) {
                library.toFile().delete();
            }
        }
        return calls;
    }

    /** The buffers of the C file. */
    private record C(SymbolLookup lookup) {
        MemorySegment buffer(String name, int size) {
            return lookup.findOrThrow(name).reinterpret(size);
        }

        long address(String name) {
            return lookup.findOrThrow(name).address();
        }
    }

    private void layouts(long seed, IlAssembly il, C c, List<Struct> structs) {
        var numbers = c.buffer("layouts", 1 << 20);
        int at = 0;
        for (var struct : structs) {
            var layout = il.module().findType(struct.name()).orElseThrow().layout();
            var wanted = new ArrayList<Integer>();
            var got = new ArrayList<>(List.of(layout.size(), layout.alignment()));
            layout.fields().forEach(f -> got.add(f.offset()));
            for (int i = 0; i < got.size(); i++) {
                wanted.add(numbers.getAtIndex(ValueLayout.JAVA_INT, at++));
            }
            if (!wanted.equals(got)) {
                failures.add("seed " + seed + ": layout of " + struct + ": gcc says " + wanted + ", Gatun " + got);
            }
        }
    }

    private int calls(String where, IlAssembly il, C c, String abi, List<AbiSignature> signatures, long seed) {
        var args = c.buffer("args", 4096);
        var log = c.buffer("log_", 4096);
        var ret = c.buffer("ret", 256);
        var result = c.buffer("result", 256);
        var bad = c.buffer("shim_bad", 4);
        var caller = c.buffer("shim_caller", 8);
        var random = new SplittableRandom(seed);
        MethodHandle down = il.method("Gcc::Down").handle();
        MethodHandle up = il.method("Gcc::Up").handle();
        try {
            il.method("Gcc::Init").handle().invoke(log.address(), ret.address());
            for (int i = 0; i < signatures.size(); i++) {
                var s = signatures.get(i);
                for (boolean toC : new boolean[] {true, false}) {
                    fill(args, random);
                    fill(ret, random);
                    log.fill((byte) 0);
                    result.fill(CANARY);
                    bad.fill((byte) 0);
                    var what = where + " " + (toC ? "IL calls C " : "C calls IL ") + i + ": " + s;
                    if (toC) {
                        down.invoke(i, args.address(), result.address(), c.address(abi + "_callee" + i));
                        long k0 = args.get(ValueLayout.JAVA_LONG, 0);
                        long k1 = args.get(ValueLayout.JAVA_LONG, 8);
                        long want = (k0 ^ k1) + ((double) k0 == (double) k1 ? 1 : 0) ^ (int) k0;
                        if (bad.get(ValueLayout.JAVA_INT, 0) != 0) {
                            failures.add(what + ": the stack is not aligned");
                        }
                        if (result.get(ValueLayout.JAVA_LONG, 128) != want) {
                            failures.add(what + ": a value that lives over the call is not what it was");
                        }
                    } else {
                        caller.set(ValueLayout.JAVA_LONG, 0, c.address(abi + "_caller" + i));
                        up.invoke(i, c.address(abi + "_entry"));
                        int registers = bad.get(ValueLayout.JAVA_INT, 0);
                        if (registers != 0) {
                            failures.add(what + ": callee-saved registers changed, mask " + Integer.toHexString(registers));
                        }
                    }
                    check(what, s, args, log, ret, result);
                }
            }
        } catch (Throwable e) {
            failures.add(where + ": " + (e instanceof IlException guest ? guest.describe() : e.toString()));
        }
        return 2 * signatures.size();
    }

    private static void fill(MemorySegment segment, SplittableRandom random) {
        for (long at = 0; at < segment.byteSize(); at += 8) {
            segment.set(ValueLayout.JAVA_LONG, at, random.nextLong());
        }
    }

    private void check(String what, AbiSignature s, MemorySegment args, MemorySegment log, MemorySegment ret,
            MemorySegment result) {
        int[] offsets = s.offsets();
        for (int k = 0; k < s.parameters().size(); k++) {
            int parameter = k;
            s.parameters().get(k).leaves(offsets[k], (at, size) -> same(what + ": argument " + parameter + " at "
                    + (at - offsets[parameter]), args, log, at, size));
        }
        s.result().ifPresent(r -> r.leaves(0, (at, size) -> same(what + ": result at " + at, ret, result, at, size)));
        int end = s.result().map(AbiType::size).orElse(0);
        for (int at = end; at < 128; at++) {
            if (result.get(ValueLayout.JAVA_BYTE, at) != CANARY) {
                failures.add(what + ": byte " + at + " after the result is written");
                return;
            }
        }
    }

    private void same(String what, MemorySegment want, MemorySegment got, int at, int size) {
        if (want.asSlice(at, size).mismatch(got.asSlice(at, size)) >= 0) {
            failures.add(what);
        }
    }

    /**
     * A campaign from the command line: {@code FOLDER SEED BATCHES [SIGNATURES]}, {@code BATCHES} consecutive seeds of {@code
     * SIGNATURES} each, under both ABIs. Each finished batch is a line of {@code FOLDER/done.txt}, {@code seed signatures
     * calls failures}; seeds that have one are not run again, so that a campaign which was stopped goes on.
     */
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        long seed = Long.parseLong(args[1]);
        int batches = Integer.parseInt(args[2]);
        int size = args.length > 3 ? Integer.parseInt(args[3]) : 250;
        var log = Files.createDirectories(folder).resolve("done.txt");
        var done = Files.exists(log) ? Files.readAllLines(log).stream().map(l -> l.split(" ")[0]).collect(Collectors.toSet())
                : Set.<String>of();
        var campaign = new GccCampaign(folder);
        long start = System.nanoTime();
        int signatures = 0;
        long calls = 0;
        int shown = 0;
        for (long s = seed; s < seed + batches; s++) {
            if (done.contains(Long.toString(s))) {
                continue;
            }
            int before = campaign.failures.size();
            int batch = campaign.run(s, size, List.of(Configuration.SYSV_O1, Configuration.WIN64_O1));
            for (; shown < campaign.failures.size() && shown < 50; shown++) {
                System.out.println(campaign.failures.get(shown));
            }
            Files.writeString(log, s + " " + size + " " + batch + " " + (campaign.failures.size() - before) + "\n",
                    StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            signatures += size;
            calls += batch;
            System.out.printf("seed %d: %d signatures, %d calls, %d failures, %.0f signatures/s%n", s, signatures, calls,
                    campaign.failures.size(), signatures / ((System.nanoTime() - start) / 1e9));
        }
    }
}
