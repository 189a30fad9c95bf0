package dev.gatun.runtime.stubs;

import dev.gatun.jit.code.CodeSymbol;
import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.code.FrameInfo;
import dev.gatun.jit.code.RuntimeSymbol;
import dev.gatun.jit.code.Symbol;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.vcode.Trap;
import dev.gatun.runtime.fault.SignalHandlers;
import dev.gatun.runtime.heap.CardTable;
import dev.gatun.runtime.memory.CodeHeap;
import dev.gatun.runtime.memory.NativeMemory;
import dev.gatun.runtime.memory.ThreadContexts;
import dev.gatun.runtime.os.Os;
import dev.gatun.x64.abi.Abi;
import dev.gatun.x64.asm.X64Assembler;
import dev.gatun.x64.stubs.X64StubFactory;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** A runtime with nothing but stubs: enough to call machine code that a test wrote by hand or had gcc compile. */
final class StubRuntime implements AutoCloseable {
    private static final MethodHandle ENTER = Linker.nativeLinker().downcallHandle(FunctionDescriptor.of(
            ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG,
            ValueLayout.JAVA_LONG));

    final Abi il;
    final Os os = Os.host();
    final CodeHeap heap = CodeHeap.create(os, 64 << 20, 64 << 20);
    final X64StubFactory stubs;
    final ThreadContexts contexts = new ThreadContexts(os, heap,
            context -> NativeMemory.putLong(context + ThreadContext.CARD_TABLE, CardTable.address(Os.host())), context -> { });
    private final long unwind;
    private final long stringTable;
    private final Map<Trap, Long> traps = new EnumMap<>(Trap.class);
    private final Map<CallSignature, Long> thunks = new ConcurrentHashMap<>();
    private final SignalHandlers.Range range;

    StubRuntime(Abi il) {
        this(il, Optional.empty());
    }

    /** @param dispatch a C function that chooses handlers of exceptions */
    StubRuntime(Abi il, Optional<Symbol> dispatch) {
        this.il = il;
        stubs = new X64StubFactory(il, Abi.SYSTEM_V);
        stringTable = heap.allocateData(256, 8);
        unwind = heap.install(dispatch.map(stubs::unwindStub).orElseGet(stubs::unwindStub), this::resolve);
        for (var trap : Trap.values()) {
            traps.put(trap, heap.install(stubs.trapStub(trap), this::resolve));
        }
        long fault = install(stubs.faultStub());
        range = SignalHandlers.catchFaults(os, stubs, heap.codeStart(), heap.codeEnd(), fault);
    }

    private long resolve(Symbol symbol) {
        return switch (symbol) {
            case RuntimeSymbol.UNWIND, RuntimeSymbol.POLL, RuntimeSymbol.ALLOCATE -> unwind;
            case RuntimeSymbol.STRING_METHOD_TABLE -> stringTable;
            case CodeSymbol.TrapStub(var trap) -> traps.get(trap);
            case CodeSymbol.Native(var _, var address) -> address;
            default -> throw new IllegalArgumentException(symbol.name());
        };
    }

    static Symbol at(long address) {
        return new CodeSymbol.Native(Long.toHexString(address), address);
    }

    static Symbol trap(Trap trap) {
        return new CodeSymbol.TrapStub(trap);
    }

    long stringTable() {
        return stringTable;
    }

    long install(CompiledCode code) {
        return heap.install(code, this::resolve);
    }

    /** Installs what the test assembles. */
    long code(Consumer<X64Assembler> body) {
        var asm = X64Assembler.create();
        body.accept(asm);
        var code = asm.finish();
        return install(new CompiledCode("test", code.bytes(), code.relocations(), List.of(), List.of(), FrameInfo.NONE,
                List::of));
    }

    /** Calls an IL function with its arguments and result in buffers; returns the status. */
    int enter(CallSignature signature, long target, MemorySegment arguments, MemorySegment result) {
        long thunk = thunks.computeIfAbsent(signature, s -> install(stubs.entryThunk(s)));
        try {
            return (int) ENTER.invokeExact(MemorySegment.ofAddress(thunk), contexts.current(), target,
                    arguments.address(), result.address());
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /** A field of this thread's context. */
    int contextInt(int offset) {
        return NativeMemory.getInt(contexts.current() + offset);
    }

    long contextLong(int offset) {
        return NativeMemory.getLong(contexts.current() + offset);
    }

    long register(int register) {
        return contextLong(ThreadContext.FAULT_REGISTERS + 8 * register);
    }

    long[] backtrace() {
        var trace = new long[contextInt(ThreadContext.BACKTRACE_LENGTH)];
        for (int i = 0; i < trace.length; i++) {
            trace[i] = contextLong(ThreadContext.BACKTRACE + 8 * i);
        }
        return trace;
    }

    @Override
    public void close() {
        range.close();
        heap.close();
    }
}
