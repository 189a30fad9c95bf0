package dev.gatun.runtime;

import dev.gatun.il.pe.PeImage;
import dev.gatun.jit.CompilerOptions;
import dev.gatun.jit.TraceCategory;
import dev.gatun.jit.TraceOptions;
import dev.gatun.runtime.debug.CodeReporting;
import dev.gatun.runtime.events.Statistics;
import dev.gatun.runtime.interop.Conversions;
import dev.gatun.runtime.interop.Definitions;
import dev.gatun.runtime.link.AssemblyLoader;
import dev.gatun.runtime.link.GuestRuntime;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;

/**
 * A runtime for .NET assemblies inside this process. It compiles their IL to machine code, each method at its first
 * call, and calls it.
 *
 * <pre>{@code
 *   try (var gatun = Gatun.open()) {
 *       IlAssembly math = gatun.load(Path.of("Demo.Math.dll"));
 *       MethodHandle fib = math.method("Demo.Math::Fib").handle();     // (int)int
 *       int n = (int) fib.invokeExact(24);
 *   }
 * }</pre>
 *
 * Everything of a runtime is thread-safe and lives until {@link #close}; types and objects of two runtimes have nothing
 * to do with each other. Errors of the input are {@link dev.gatun.il.BadImageException}, valid constructs that this
 * version does not support {@link dev.gatun.jit.UnsupportedIlException}, missing assemblies
 * {@link dev.gatun.jit.types.UnresolvedReferenceException}; missing types and members throw in the guest where they are reached.
 */
public final class Gatun implements AutoCloseable {
    /** Runtimes that are not closed, for questions from outside. */
    private static final Set<Gatun> OPEN = Collections.newSetFromMap(new WeakHashMap<>());

    private final GatunOptions options;
    private final AssemblyLoader loader;
    private final Definitions definitions = new Definitions();
    private final GuestRuntime runtime;
    private final Conversions conversions;
    private final CodeReporting reporting;
    private volatile List<String> arguments = List.of();

    private Gatun(GatunOptions options) {
        this.options = options;
        loader = new AssemblyLoader(options.searchPaths());
        var made = new AtomicReference<Conversions>();
        runtime = RuntimeFactory.create(options, loader, definitions, () -> arguments, r -> {
            made.set(new Conversions(r));
            return made.get();
        });
        conversions = made.get();
        reporting = CodeReporting.start(runtime, options.perfDump(), options.gdb());
        synchronized (OPEN) {
            OPEN.add(this);
        }
    }

    /** A runtime with the host's ABI and defaults for all else. */
    public static Gatun open() {
        return builder().open();
    }

    public static Builder builder() {
        return new Builder();
    }

    /**
     * Loads an assembly file, .dll or .exe, or assembles textual IL, .il, and loads that; the same file gives the same types
     * again.
     *
     * @throws UncheckedIOException if it cannot be read
     * @throws dev.gatun.il.BadImageException if it is not a valid assembly; of a text an
     *         {@link dev.gatun.il.assembler.IlTextException} with every problem
     */
    public IlAssembly load(Path file) {
        return new IlAssembly(this, runtime.types().load(loader.load(file)));
    }

    /**
     * Loads an assembly from memory.
     *
     * @param bytes of the file, not to be changed afterwards
     * @param name  for messages
     */
    public IlAssembly load(byte[] bytes, String name) {
        var image = PeImage.of(bytes, name);
        loader.register(image);
        return new IlAssembly(this, runtime.types().load(image));
    }

    /** Gatun's own class library, as an assembly. */
    public IlAssembly classLibrary() {
        return new IlAssembly(this, runtime.types().classLibrary());
    }

    /**
     * Makes {@code [DllImport(library)] entryPoint} call a Java method. The method's parameters and result are those
     * that {@link IlMethod#methodType} gives for such a declaration: primitives, strings, records or segments for
     * structs, and so on. What it throws unwinds the guest; an {@link IlException} that it made is an exception of that
     * type to the guest. To be called before the guest calls the function for the first time.
     */
    public void define(String library, String entryPoint, MethodHandle handle) {
        definitions.define(library, entryPoint, Objects.requireNonNull(handle));
    }

    /**
     * The same for an {@code extern} method that is an internal call, {@code Ns.Type::Method}, where overloaded with
     * its parameters.
     */
    public void defineInternalCall(String method, MethodHandle handle) {
        definitions.defineInternalCall(method, Objects.requireNonNull(handle));
    }

    /**
     * Defines every public method of an object, or every public static one of a {@link Class}, as a function of the
     * library by the method's own name.
     *
     * @throws IllegalArgumentException if two of them have one name, or they are not accessible
     */
    public void defineLibrary(String library, Object implementation) {
        boolean isClass = implementation instanceof Class<?>;
        var type = isClass ? (Class<?>) implementation : implementation.getClass();
        var names = new ArrayList<String>();
        for (Method method : type.getDeclaredMethods()) {
            int modifiers = method.getModifiers();
            if (!Modifier.isPublic(modifiers) || Modifier.isStatic(modifiers) != isClass || method.isSynthetic()) {
                continue;
            }
            if (names.contains(method.getName())) {
                throw new IllegalArgumentException(type.getName() + " has two methods named " + method.getName());
            }
            names.add(method.getName());
            try {
                method.setAccessible(true);
                var handle = MethodHandles.lookup().unreflect(method);
                define(library, method.getName(), isClass ? handle : handle.bindTo(implementation));
            } catch (IllegalAccessException | RuntimeException e) {
                throw new IllegalArgumentException(method + " is not accessible to Gatun", e);
            }
        }
    }

    /**
     * A Java function that calls a guest's delegate. The other way, a functional interface or method handle becomes a delegate
     * where a method's {@link IlMethod#handle(java.lang.invoke.MethodType) handle} has it for a parameter of a delegate type.
     *
     * @param delegate an object of a delegate type
     * @param type     {@link MethodHandle}, or an interface with one abstract method whose types convert
     * @throws IllegalArgumentException if the object is no delegate, or a type does not convert
     */
    public <T> T function(IlObject delegate, Class<T> type) {
        return type.cast(conversions.function(delegate, type));
    }

    /** The calling convention of this runtime's code. */
    public GatunAbi abi() {
        return options.abi();
    }

    /**
     * Ends the calls into the guest that are under way, soon: each with a {@link GuestInterruption}. Handlers of the guest do
     * not see it. Java threads that wait on the guest's behalf are interrupted; a C function that does not return is waited for.
     */
    public void interrupt(String message) {
        runtime.threads().interrupt(() -> new GuestInterruption(message));
    }

    /**
     * What code of an open runtime of this process an address lies in: the method, the IL instruction and source line, and the
     * machine instructions around; empty if it is none.
     */
    public static Optional<String> describeAddress(long address) {
        synchronized (OPEN) {
            return OPEN.stream().flatMap(gatun -> gatun.runtime.crashes().describe(address).stream()).findFirst();
        }
    }

    /** What has been compiled, collected, thrown and called so far. The same as it happens: events of Java's flight recorder. */
    public Statistics statistics() {
        return runtime.statistics();
    }

    /** Frees what the guest does not reach. */
    public void collect() {
        runtime.heap().collect(true);
    }

    /** Bytes of the guest's live objects at the last collection, and what has been given out since. */
    public long heapUsed() {
        return runtime.heap().used();
    }

    /** Bytes of machine code installed so far. */
    public long codeBytes() {
        return runtime.code().codeUsed();
    }

    /** The inner runtime, for the modules of Gatun itself. */
    GuestRuntime runtime() {
        return runtime;
    }

    Conversions conversions() {
        return conversions;
    }

    GatunOptions options() {
        return options;
    }

    /** What Environment.GetCommandLineArgs gives: the program's file, then its arguments. */
    void arguments(List<String> values) {
        arguments = values;
    }

    /**
     * Frees everything. Handles and objects of the runtime must not be used any more; calls through them fail.
     *
     * @throws IllegalStateException if calls into the guest are under way; the runtime stays open then
     */
    @Override
    public void close() {
        runtime.close();
        reporting.close();
        synchronized (OPEN) {
            OPEN.remove(this);
        }
    }

    /** How to open a runtime. Not thread-safe. */
    public static final class Builder {
        private GatunAbi abi = GatunAbi.host();
        private CompilerOptions compiler = CompilerOptions.O1.withListing(true);
        private long maxHeap = defaultHeap();
        private final List<Path> searchPaths = new ArrayList<>();
        private OutputStream out = System.out;
        private OutputStream err = System.err;
        private InputStream in = System.in;
        private Optional<OutputStream> traceTo = Optional.empty();
        private final Set<TraceCategory> traced = EnumSet.noneOf(TraceCategory.class);
        private final List<String> traceFilters = new ArrayList<>();
        private Optional<Path> perfDump = Optional.empty();
        private boolean gdb;
        private boolean crashReports;

        private Builder() {
        }

        /**
         * Twice what the JVM may take for itself, which is a quarter of the machine; memory is taken only as the guest
         * fills it.
         */
        private static long defaultHeap() {
            return Math.clamp(2 * Runtime.getRuntime().maxMemory(), 1L << 30, 1L << 40);
        }

        /** The calling convention of compiled code; the host's by default. */
        public Builder abi(GatunAbi value) {
            abi = Objects.requireNonNull(value);
            return this;
        }

        /** 0 compiles without optional passes, 1 (the default) with all of them. */
        public Builder optimization(int level) {
            compiler = switch (level) {
                case 0 -> CompilerOptions.O0.withListing(compiler.listing());
                case 1 -> CompilerOptions.O1.withListing(compiler.listing());
                default -> throw new IllegalArgumentException("the levels are 0 and 1, not " + level);
            };
            return this;
        }

        /** How methods are compiled, in full. */
        public Builder compilerOptions(CompilerOptions value) {
            compiler = Objects.requireNonNull(value);
            return this;
        }

        /** Bytes that guest objects may take; one more is an OutOfMemoryException in the guest. */
        public Builder maxHeap(long bytes) {
            if (bytes <= 0) {
                throw new IllegalArgumentException("a heap of " + bytes + " bytes");
            }
            maxHeap = bytes;
            return this;
        }

        /** Folders where referenced assemblies are looked for, after the folder of the assembly that refers to them. */
        public Builder searchPath(Path... folders) {
            searchPaths.addAll(List.of(folders));
            return this;
        }

        /** Where the guest's standard output goes; {@code System.out} by default. */
        public Builder out(OutputStream value) {
            out = Objects.requireNonNull(value);
            return this;
        }

        /** Where the guest's standard error goes; {@code System.err} by default. */
        public Builder err(OutputStream value) {
            err = Objects.requireNonNull(value);
            return this;
        }

        /** Where the guest's standard input comes from; {@code System.in} by default. */
        public Builder in(InputStream value) {
            in = Objects.requireNonNull(value);
            return this;
        }

        /**
         * Writes a line for each event of these kinds to {@link #traceTo}. Code that is traced has calls for it compiled in
         * and does the same as without, only slower; nothing is compiled in for the other kinds.
         */
        public Builder trace(TraceCategory... categories) {
            traced.addAll(List.of(categories));
            return this;
        }

        /**
         * Restricts calls, stores and allocations that are traced to types and members that a glob matches: {@code Demo.*},
         * {@code Demo.Queue::Add*}; a glob after {@code !} excludes. An event is shown where the method that it happens in,
         * the method called, the type of the field or the type of the object matches. Without filters calls and stores inside
         * the class library are left out.
         */
        public Builder traceFilter(String... globs) {
            traceFilters.addAll(List.of(globs));
            return this;
        }

        /** Where traces go, each line with one write; where the guest's standard error goes by default. */
        public Builder traceTo(OutputStream value) {
            traceTo = Optional.of(value);
            return this;
        }

        /**
         * Lets profilers name this runtime's code: {@code jit-PID.dump} in a folder, with source lines, for {@code perf
         * inject --jit}, and {@code /tmp/perf-PID.map}. Both grow as code is compiled and stay when the process ends.
         */
        public Builder perfMap(Path folder) {
            perfDump = Optional.of(folder);
            return this;
        }

        /**
         * Shows this runtime's code to GDB, through its JIT interface: symbols, source lines, arguments and locals, and
         * how to unwind. Without optional passes ({@link #optimization} 0) variables then stay in the frame, so that
         * all of them can be seen at any time.
         */
        public Builder gdb(boolean on) {
            gdb = on;
            return this;
        }

        /**
         * Makes a {@link IlException#crash} report of every exception that leaves the guest, not only of faults and failed
         * checks. Costs time where exceptions are thrown as a matter of course.
         */
        public Builder crashReports(boolean all) {
            crashReports = all;
            return this;
        }

        /**
         * Opens the runtime.
         *
         * @throws dev.gatun.runtime.os.OsException if this system is not supported or lacks the memory
         */
        public Gatun open() {
            var options = (traced.isEmpty() ? compiler : compiler.withTrace(new TraceOptions(traced, traceFilters)))
                    .withDebug(gdb || compiler.debug());
            return new Gatun(new GatunOptions(abi, options, maxHeap, searchPaths, out, err, in, traceTo.orElse(err),
                    perfDump, gdb, crashReports));
        }
    }
}
