package dev.gatun.fuzz.soak;

import dev.gatun.runtime.Gatun;
import dev.gatun.runtime.GatunAbi;
import dev.gatun.runtime.GuestExit;
import dev.gatun.runtime.GuestInterruption;
import dev.gatun.runtime.IlAssembly;
import dev.gatun.runtime.IlException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Runs random faults of soak.il in this process: null and wild addresses, guard pages, calls of what is no code, used up stacks
 * and heaps, endless loops and threads, exits below Java. After each one the guest must still compute, and at the end nothing may
 * have been lost: memory, descriptors, threads.
 *
 * <p>Wild addresses are such that nothing can be there: pages that this process has reserved without access, addresses of the
 * kernel, and such as the processor does not have. What a guest that hits other memory does, no runtime can contain.
 */
public final class FaultSoak implements AutoCloseable {
    /** A way to fail. */
    public enum Kind {
        NULL("System.NullReferenceException", 20), WILD("System.AccessViolationException", 20), EXECUTE("System.AccessViolationException", 8),
        CHECK("", 20), STACK("System.StackOverflowException", 1), HEAP("System.OutOfMemoryException", 1), CALLBACK("", 10), CAUGHT("", 5),
        INTERRUPT("", 1), THREAD("", 1), EXIT("", 2);

        private final String exception;
        /** How often among the others. */
        private final int weight;

        Kind(String exception, int weight) {
            this.exception = exception;
            this.weight = weight;
        }
    }

    private static final int GUARD_BYTES = 1 << 20;
    private static final long HEAP_BYTES = 24L << 20;
    private static final int SMALL_STACK = 512 << 10;
    /** Runs for which one runtime serves. */
    private static final int RUNS_OF_A_RUNTIME = 2000;
    private static final int WEIGHTS = java.util.stream.Stream.of(Kind.values()).mapToInt(k -> k.weight).sum();

    private final Random random;
    private final Arena arena = Arena.ofShared();
    private final long guard;
    private final long data;
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private Gatun gatun;
    private IlAssembly soak;
    private int runs;

    public FaultSoak(long seed) {
        // Threads of the guest's that are interrupted say so.
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            if (!(failure instanceof GuestInterruption)) {
                failure.printStackTrace();
            }
        });
        random = new Random(seed);
        guard = reserve();
        data = arena.allocate(4096, 4096).address();
    }

    /** Pages that nobody may touch. */
    private static long reserve() {
        var linker = Linker.nativeLinker();
        try {
            var map = linker.downcallHandle(linker.defaultLookup().findOrThrow("mmap"), FunctionDescriptor.of(ValueLayout.JAVA_LONG,
                    ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT,
                    ValueLayout.JAVA_LONG));
            // PROT_NONE; MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE
            return (long) map.invokeExact(0L, (long) GUARD_BYTES, 0, 0x4022, -1, 0L);
        } catch (Throwable e) {
            throw new IllegalStateException("mmap", e);
        }
    }

    /** One more fault; what it should have been and was not is an {@link AssertionError}. */
    public void step() {
        if (gatun == null || runs % RUNS_OF_A_RUNTIME == 0) {
            open();
        }
        runs++;
        var kind = kind();
        counts.merge(kind, 1, Integer::sum);
        switch (kind) {
            case NULL -> fails(kind, () -> call(pick("NullField", "NullStore", "NullVirtual", "NullReal", "NullChain"), null, random.nextInt()));
            case WILD -> fails(kind, () -> call(pick("Read1", "Read2", "Read4", "Read8", "ReadF", "Write1", "Write2", "Write4", "Write8",
                    "WriteF", "CopyFrom", "Clear", "CopyStruct", "Atomic"), wild()));
            case EXECUTE -> fails(kind, () -> call("Call", random.nextBoolean() ? wild() : data + random.nextInt(4000)));
            case CHECK -> check();
            case STACK -> stack();
            case HEAP -> fails(kind, () -> random.nextBoolean() ? call("Fill", 1 + random.nextInt(20_000)) : call("TooLarge",
                    8_000_000 + random.nextInt(1 << 30)));
            case CALLBACK -> callback();
            case CAUGHT -> expect(call("Caught", 41), 42, "Caught");
            case INTERRUPT -> interrupted(pick("Loop", "LoopAllocating", "LoopCatching", "LoopCalling"));
            case THREAD -> thread();
            case EXIT -> exits();
        }
        expect(call("Check", 50), 1225L, "the guest computes after " + kind);
    }

    private Kind kind() {
        int left = random.nextInt(WEIGHTS);
        for (var kind : Kind.values()) {
            left -= kind.weight;
            if (left < 0) {
                return kind;
            }
        }
        throw new AssertionError("weights");
    }

    private void open() {
        closeRuntime();
        gatun = Gatun.builder().abi(random.nextBoolean() ? GatunAbi.SYSTEM_V : GatunAbi.WINDOWS_X64).optimization(random.nextInt(2))
                .maxHeap(HEAP_BYTES).open();
        try (var in = FaultSoak.class.getResourceAsStream("soak.il")) {
            var file = Files.createTempFile("soak", ".il");
            Files.write(file, in.readAllBytes());
            soak = gatun.load(file);
            Files.delete(file);
            gatun.define("soak", "Callback", MethodHandles.lookup().bind(this, "callback", MethodType.methodType(int.class, int.class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private Object call(String method, Object... arguments) {
        return soak.method("Soak.Faults::" + method).call(arguments);
    }

    private String pick(String... names) {
        return names[random.nextInt(names.length)];
    }

    private long wild() {
        return switch (random.nextInt(4)) {
            case 0 -> guard + random.nextInt(GUARD_BYTES - 4096);
            case 1 -> 0xFFFF_8000_0000_0000L + random.nextLong(1L << 40);
            case 2 -> 0x0000_8000_0000_0000L + (random.nextLong() >>> 2);
            default -> guard + 4096L * random.nextInt(200) + 4096 - random.nextInt(8);
        };
    }

    private void fails(Kind kind, Supplier<Object> call) {
        fails(kind.exception, call);
    }

    private static void fails(String type, Supplier<Object> call) {
        Object result;
        try {
            result = call.get();
        } catch (IlException e) {
            if (!e.typeName().equals(type)) {
                throw new AssertionError("expected " + type, e);
            }
            return;
        }
        throw new AssertionError("expected " + type + ", not " + result);
    }

    private static void expect(Object actual, Object expected, String what) {
        if (!expected.equals(actual)) {
            throw new AssertionError(what + ": " + actual + " instead of " + expected);
        }
    }

    private void check() {
        switch (random.nextInt(12)) {
            case 0 -> fails("System.DivideByZeroException", () -> call("Divide", random.nextInt(), 0));
            case 1 -> fails("System.OverflowException", () -> call("Divide", Integer.MIN_VALUE, -1));
            case 2 -> fails("System.DivideByZeroException", () -> call("Remainder", random.nextLong(), 0L));
            case 3 -> fails("System.IndexOutOfRangeException", () -> call("Index", 10, 10 + random.nextInt(1 << 30)));
            case 4 -> fails("System.IndexOutOfRangeException", () -> call("StoreIndex", 10, -1 - random.nextInt(1 << 30)));
            case 5 -> fails("System.OverflowException", () -> call("Overflow", 70_000, 70_000));
            case 6 -> fails("System.InvalidCastException", () -> call("Cast", call("New"), 1));
            case 7 -> fails("System.InvalidCastException", () -> call("Unbox", 3));
            case 8 -> fails("System.ArrayTypeMismatchException", () -> call("BadStore", 3));
            case 9 -> fails("System.NullReferenceException", () -> call("ThrowNull", 3));
            case 10 -> fails("System.OverflowException", () -> call("TooLarge", -1 - random.nextInt(1000)));
            default -> fails("System.InvalidOperationException", () -> call("Throw", 3));
        }
    }

    /** On the stack of this thread, of a small one, or of a virtual thread. */
    private void stack() {
        var method = pick("Shallow", "Wide", "Localloc");
        int argument = method.equals("Localloc") ? 1 << 4 + random.nextInt(24) : 0;
        Runnable work = () -> fails(Kind.STACK, () -> call(method, argument));
        switch (random.nextInt(3)) {
            case 0 -> onThread(r -> new Thread(null, r, "soak", 8 << 20), work);
            case 1 -> onThread(r -> new Thread(null, r, "soak", SMALL_STACK), work);
            default -> onThread(r -> Thread.ofVirtual().unstarted(r), work);
        }
    }

    private interface Threads {
        Thread make(Runnable work);
    }

    private static void onThread(Threads threads, Runnable work) {
        var failure = new Throwable[1];
        var thread = threads.make(() -> {
            try {
                work.run();
            } catch (Throwable e) {
                failure[0] = e;
            }
        });
        thread.start();
        join(thread);
        if (failure[0] != null) {
            throw new AssertionError("on " + thread, failure[0]);
        }
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    // ---- through Java

    /** What the guest calls. */
    int callback(int what) {
        return switch (what) {
            case 0 -> 0;
            case 1 -> (int) (long) (Long) call("NullField", null, 1);
            case 2 -> (int) (long) (Long) call("Read8", guard);
            case 3 -> throw new IllegalStateException("thrown by Java");
            case 4 -> (int) call("Exit", 9);
            case 5 -> throw new IlException("System.ArgumentException", "made by Java");
            case 6 -> (int) call("Divide", 1, 0);
            default -> (int) call("Through", what - 7);
        };
    }

    private void callback() {
        int what = random.nextInt(40);
        switch (what % 7) {
            case 0 -> expect(call("Through", what), 0, "Through");
            case 1 -> fails("System.NullReferenceException", () -> call("Through", what));
            case 2 -> fails("System.AccessViolationException", () -> call("Through", what));
            case 3 -> throwsJava(IllegalStateException.class, () -> call("Through", what));
            case 4 -> throwsJava(GuestExit.class, () -> call("Through", what));
            case 5 -> fails("System.ArgumentException", () -> call("Through", what));
            default -> fails("System.DivideByZeroException", () -> call("Through", what));
        }
    }

    private static void throwsJava(Class<? extends Throwable> type, Supplier<Object> call) {
        Object result;
        try {
            result = call.get();
        } catch (RuntimeException e) {
            if (!type.isInstance(e)) {
                throw new AssertionError("expected " + type, e);
            }
            return;
        }
        throw new AssertionError("expected " + type + ", not " + result);
    }

    private void exits() {
        try {
            call("Exit", 7);
        } catch (GuestExit exit) {
            expect(exit.exitCode(), 7, "Exit");
            return;
        }
        throw new AssertionError("Exit came back");
    }

    // ---- what does not end

    private void interrupted(String loop) {
        var started = new java.util.concurrent.CountDownLatch(1);
        var ended = new Throwable[1];
        var thread = new Thread(() -> {
            started.countDown();
            try {
                call(loop, 1);
            } catch (Throwable e) {
                ended[0] = e;
            }
        }, "soak loop");
        thread.start();
        try {
            started.await();
            // It may not be in the guest yet.
            while (thread.isAlive()) {
                gatun.interrupt("soaked");
                thread.join(5);
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        if (!(ended[0] instanceof GuestInterruption)) {
            throw new AssertionError(loop + " ended with", ended[0]);
        }
    }

    /** A thread of the guest's that never ends goes with an interruption. */
    private void thread() {
        expect(call("StartForever", 1), 0, "StartForever");
        for (int i = 0; i < 2000 && guestThreads() > 0; i++) {
            gatun.interrupt("soaked");
            try {
                Thread.sleep(1);
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
        expect(guestThreads(), 0L, "threads of the guest that still run");
    }

    private static long guestThreads() {
        return Thread.getAllStackTraces().keySet().stream().filter(t -> t.getName().equals("gatun thread")).count();
    }

    // ---- what may be lost

    /** How much of the process's resources is in use. */
    public record Usage(long residentKilobytes, long descriptors, long mappings, long threads) {
        /** Now, after a collection of Java's garbage. */
        public static Usage now() {
            System.gc();
            try {
                long resident = Files.readAllLines(Path.of("/proc/self/status")).stream().filter(l -> l.startsWith("VmRSS:"))
                        .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", ""))).sum();
                try (var fds = Files.list(Path.of("/proc/self/fd")); var maps = Files.lines(Path.of("/proc/self/maps"))) {
                    return new Usage(resident, fds.count(), maps.count(), Thread.getAllStackTraces().size());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%d MB resident, %d descriptors, %d mappings, %d threads", residentKilobytes >> 10, descriptors,
                    mappings, threads);
        }
    }

    /** How many of each kind there were. */
    public String summary() {
        return runs + " faults: " + counts.entrySet().stream().map(e -> e.getValue() + " " + e.getKey().name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    public int runs() {
        return runs;
    }

    private void closeRuntime() {
        if (gatun != null) {
            gatun.close();
            gatun = null;
        }
    }

    @Override
    public void close() {
        closeRuntime();
        arena.close();
    }

    /**
     * Soaks until stopped: {@code FaultSoak SEED COUNT}. Prints how it stands every 10000 faults.
     */
    public static void main(String[] arguments) {
        long seed = Long.parseLong(arguments[0]);
        int count = Integer.parseInt(arguments[1]);
        List<Usage> usages = new ArrayList<>();
        try (var soak = new FaultSoak(seed)) {
            for (int i = 1; i <= count; i++) {
                soak.step();
                if (i % 10_000 == 0 || i == count) {
                    usages.add(Usage.now());
                    System.out.println(soak.summary() + "; " + usages.getLast());
                }
            }
        }
        System.out.println("closed: " + Usage.now());
    }
}
