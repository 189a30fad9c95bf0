package dev.gatun.runtime.link;

import dev.gatun.jit.TraceCategory;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.jit.importer.Shapes;
import dev.gatun.jit.target.StubFactory;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeSystem;
import dev.gatun.runtime.IlException;
import dev.gatun.runtime.IlObject;
import dev.gatun.runtime.crash.CrashReporter;
import dev.gatun.runtime.events.CollectionEvent;
import dev.gatun.runtime.events.Statistics;
import dev.gatun.runtime.heap.Collection;
import dev.gatun.runtime.heap.GuestHeap;
import dev.gatun.runtime.heap.GuestObjects;
import dev.gatun.runtime.heap.HeapOptions;
import dev.gatun.runtime.heap.MethodTableSet;
import dev.gatun.runtime.heap.World;
import dev.gatun.runtime.fault.SignalHandlers;
import dev.gatun.runtime.memory.CodeHeap;
import dev.gatun.runtime.memory.NativeMemory;
import dev.gatun.runtime.memory.ThreadContexts;
import dev.gatun.runtime.os.Os;
import dev.gatun.runtime.trace.TraceSettings;
import dev.gatun.runtime.trace.Tracer;
import dev.gatun.runtime.unwind.Dispatcher;
import dev.gatun.runtime.unwind.InFlight;
import java.lang.foreign.Arena;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;

/**
 * One runtime: its types, memory, linker and threads. Everything in it lives until {@link #close}. Thread-safe.
 */
public final class GuestRuntime implements AutoCloseable {
    private final Os os;
    private final TypeSystem types;
    private final Arena arena = Arena.ofShared();
    private final CodeHeap code;
    private final MethodTableSet tables;
    private final GuestHeap heap;
    private final GuestObjects objects;
    private final GuestThreads threads;
    private final Upcalls upcalls;
    private final Linker linker;
    private final SourceLines sources = new SourceLines();
    private final Failures failures;
    private final Dispatcher dispatcher;
    private final Statistics statistics = new Statistics();
    private final Tracer tracer;
    private CrashReporter crashes;
    private boolean reportsAll;
    private final SignalHandlers.Range faults;
    private final LongFunction<IlObject> handles;
    private final FinalizerThread finalizers = new FinalizerThread(this);
    private final StartedThreads started = new StartedThreads(this);
    private volatile int exitCode;

    /**
     * @param os      the system
     * @param types   with its class library set
     * @param stubs   of the runtime's machine and ABI
     * @param maxHeap bytes that objects may take
     * @param source  makes what gives methods their code
     * @param handles makes an object's address a handle
     * @param trace   what to trace
     */
    public GuestRuntime(Os os, TypeSystem types, StubFactory stubs, long maxHeap, Function<GuestRuntime,
            Linker.MethodSource> source,
            Function<GuestRuntime, LongFunction<IlObject>> handles, TraceSettings trace) {
        this.os = os;
        this.types = types;
        code = CodeHeap.create(os);
        threads = new GuestThreads(this, new ThreadContexts(os, code,
                context -> NativeMemory.putLong(context + ThreadContext.CARD_TABLE, heap().cards()), context -> { }));
        tables = new MethodTableSet(os, code.codeEnd(), code.dataEnd());
        heap = new GuestHeap(os, HeapOptions.of(maxHeap), tables, threads.safepoints());
        objects = new GuestObjects(types, heap, t -> linker().methodTable(t));
        upcalls = new Upcalls(threads, arena);
        linker = new Linker(types, code, tables, source.apply(this), stubs, new HelperCalls(this), objects,
                this::runStaticConstructor);
        dispatcher = new Dispatcher(this);
        failures = new Failures(this);
        this.handles = handles.apply(this);
        tracer = new Tracer(this, trace);
        if (trace.options().has(TraceCategory.ALLOC)) {
            objects.whenMade(tracer::allocated);
        }
        heap.onCollection(c -> collected(c));
        threads.safepoints().addRoots(linker::roots);
        threads.safepoints().addRoots(roots -> dispatcher().exceptions().roots(roots));
        threads.safepoints().onFinalizers(finalizers::wake);
        if (heap.collectsAtPolls()) {
            threads.safepoints().pollAlways();
        }
        faults = SignalHandlers.catchFaults(os, stubs, code.codeStart(), code.codeEnd(), linker.stubs().faultStub());
    }

    private void collected(Collection c) {
        statistics.collected(c);
        var event = new CollectionEvent();
        event.full = c.full();
        event.before = c.bytesBefore();
        event.after = c.bytesAfter();
        event.pause = c.pauseNanos();
        event.commit();
        tracer.collected(c.full() ? "full" : "young", c.bytesBefore(), c.bytesAfter(), c.pauseNanos());
    }

    /** What has happened so far, in sums. */
    public Statistics statistics() {
        return statistics;
    }

    public Os os() {
        return os;
    }

    public TypeSystem types() {
        return types;
    }

    public CodeHeap code() {
        return code;
    }

    public GuestHeap heap() {
        return heap;
    }

    public GuestObjects objects() {
        return objects;
    }

    public GuestThreads threads() {
        return threads;
    }

    public Upcalls upcalls() {
        return upcalls;
    }

    /** What C functions that call the guest live in. */
    public Arena callbackArena() {
        return arena;
    }

    public Linker linker() {
        return linker;
    }

    public SourceLines sources() {
        return sources;
    }

    /** Finds the handlers of exceptions. */
    public Dispatcher dispatcher() {
        return dispatcher;
    }

    /** Says how reports of exceptions are made, and whether also of those that the guest throws itself. */
    public void crashes(CrashReporter reporter, boolean all) {
        crashes = reporter;
        reportsAll = all;
    }

    public CrashReporter crashes() {
        return crashes;
    }

    /** Whether an exception that leaves the guest gets a report: a failed check does, of compiled code or of a helper. */
    public boolean reportsCrash(InFlight exception) {
        if (crashes == null) {
            return false;
        }
        return switch (exception.trap()) {
            case ThreadContext.TRAP_THROWN, ThreadContext.TRAP_RETHROWN -> reportsAll;
            case ThreadContext.TRAP_HOST -> exception.host().orElseThrow() instanceof IlException il && il.crash().isEmpty()
                    && (reportsAll || il.object().isEmpty() && CrashReporter.isFailedCheck(il.typeName()));
            default -> exception.trap() >= 0;
        };
    }

    /** Code addresses as the places in IL that they come from. */
    public StackTraces stackTraces() {
        return new StackTraces(linker.codeMap(), sources);
    }

    Failures failures() {
        return failures;
    }

    IlObject handle(long object) {
        return handles.apply(object);
    }

    public Tracer tracer() {
        return tracer;
    }

    /** Where the heap begins. */
    public long heapStart() {
        return heap.start();
    }

    /** Adds somebody who knows of references to objects; asked while the world is stopped. */
    public void addRoots(Consumer<World.Roots> source) {
        threads.safepoints().addRoots(source);
    }

    /** Waits until every finalizer that is due has run. */
    public void awaitFinalizers() {
        finalizers.await();
    }

    /** Runs {@code System.Threading.Thread::Run} with an object of that class on a new Java thread. */
    public void startThread(long thread, String name, int stackBytes, boolean background) {
        started.start(thread, name, stackBytes, background);
    }

    /** Waits for the threads that the guest has started and that are not in the background. */
    public void awaitForegroundThreads() {
        started.await();
    }

    /** Tells what to do on a thread that the guest has started and that was made to end wherever it was. */
    public void whenThreadIsEnded(Runnable action) {
        started.whenEnded(action);
    }

    /** Main begins on the current thread: what ends a thread that the guest has started ends the program. */
    public void beginProgram() {
        started.beginProgram();
    }

    /** @return what ended the program on another thread than Main's, or null */
    public Throwable endProgram() {
        return started.endProgram();
    }

    /** What Environment.ExitCode is. */
    public int exitCode() {
        return exitCode;
    }

    public void exitCode(int code) {
        exitCode = code;
    }

    /** Ends every thread that the guest has started, as the end of the program does. */
    public void stopThreads() {
        started.stop(true);
    }

    private void runStaticConstructor(MethodDesc constructor) {
        linker.stubs().entryThunk(Shapes.signature(constructor))
                .call(threads.current(), linker.method(constructor).entry());
    }

    /**
     * @throws IllegalStateException if calls are under way
     */
    @Override
    public void close() {
        finalizers.stop();
        started.stop(false);
        if (threads.close()) {
            faults.close();
            arena.close();
            code.close();
            tracer.close();
            heap.close();
            tables.close();
        }
    }
}
