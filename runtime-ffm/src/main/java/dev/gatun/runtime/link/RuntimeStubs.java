package dev.gatun.runtime.link;

import dev.gatun.jit.code.CodeSymbol;
import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.code.Symbol;
import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.StubFactory;
import dev.gatun.jit.vcode.Trap;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** The stubs of one runtime, each made and installed when it is first needed. Thread-safe. */
public final class RuntimeStubs {
    private final Linker linker;
    private final StubFactory factory;
    private final HelperCalls calls;
    private final Map<Object, Long> installed = new ConcurrentHashMap<>();
    private final Map<CallSignature, EntryThunk> entryThunks = new ConcurrentHashMap<>();

    /** Stubs that there is one of, as keys. */
    private enum Single {
        COMPILE, INTERFACE, UNWIND, FAULT, FILTER, TRACE, TRACE_CHECK, POLL, ALLOCATE, STACK_CHECK, STACK_POINTER
    }

    RuntimeStubs(Linker linker, StubFactory factory, HelperCalls calls) {
        this.linker = linker;
        this.factory = factory;
        this.calls = calls;
    }

    StubFactory factory() {
        return factory;
    }

    private long once(Object key, Supplier<CompiledCode> make) {
        var known = installed.get(key);
        if (known != null) {
            return known;
        }
        // No lock is held: a stub can refer to a method table, and the making of a method table asks for stubs.
        long made = linker.install(make.get(), Optional.empty());
        var first = installed.putIfAbsent(key, made);
        return first != null ? first : made;
    }

    long helper(RuntimeHelper helper) {
        return once(helper, () -> factory.helper(helper, factory.needsSlowPath(helper)
                ? Optional.<Symbol>of(new CodeSymbol.Native("slow:" + helper, calls.address(helper)))
                : Optional.empty()));
    }

    long nativeInvoker(CallSignature signature) {
        return once(signature, () -> factory.nativeInvoker(signature));
    }

    long variadic(CodeSymbol.VariadicFunction function, Supplier<CompiledCode> make) {
        return once(function, make);
    }

    long trap(Trap trap) {
        return once(trap, () -> factory.trapStub(trap));
    }

    long compileStub() {
        return once(Single.COMPILE, () -> factory.compileStub(new CodeSymbol.Native("compile", calls.compile())));
    }

    long interfaceStub() {
        return once(Single.INTERFACE, () -> factory.interfaceStub(new CodeSymbol.Native("resolve", calls.resolve())));
    }

    long unwindStub() {
        return once(Single.UNWIND, () -> factory.unwindStub(new CodeSymbol.Native("dispatch", calls.dispatcher())));
    }

    /** The thunk through which Java runs an exception filter. */
    public MemorySegment filterThunk() {
        return MemorySegment.ofAddress(once(Single.FILTER, factory::filterThunk));
    }

    /** The stub of trace points. */
    long traceStub() {
        return once(Single.TRACE, () -> factory.traceStub(new CodeSymbol.Native("trace", calls.trace(false)), calls.checksTraces()
                ? Optional.<Symbol>of(new CodeSymbol.Native("trace check", traceCheck())) : Optional.empty()));
    }

    private long traceCheck() {
        return once(Single.TRACE_CHECK, () -> factory.traceStub(new CodeSymbol.Native("check", calls.trace(true)), Optional.empty()));
    }

    /** Where a faulting thread goes on, for the signal handler. */
    public long faultStub() {
        return once(Single.FAULT, factory::faultStub);
    }

    long pollStub() {
        return once(Single.POLL, () -> factory.pollStub(new CodeSymbol.Native("poll", calls.poll())));
    }

    long allocateStub() {
        return once(Single.ALLOCATE, () -> factory.allocateStub(new CodeSymbol.Native("allocate", calls.allocate())));
    }

    long stackCheckStub() {
        return once(Single.STACK_CHECK, factory::stackCheckStub);
    }

    /** A C function that returns its stack pointer. */
    long stackPointer() {
        return once(Single.STACK_POINTER, factory::stackPointerStub);
    }

    /** The thunk through which Java calls code of a signature. */
    public EntryThunk entryThunk(CallSignature signature) {
        var known = entryThunks.get(signature);
        return known != null ? known : entryThunks.computeIfAbsent(signature, s -> {
            var thunk = EntryThunk.of(linker.install(factory.entryThunk(s), Optional.empty()), s);
            calls.threads().needBuffer(thunk.bytes());
            return thunk;
        });
    }
}
