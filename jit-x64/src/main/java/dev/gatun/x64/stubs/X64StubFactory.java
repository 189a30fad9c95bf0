package dev.gatun.x64.stubs;

import static dev.gatun.x64.asm.OpSize.DWORD;
import static dev.gatun.x64.asm.OpSize.QWORD;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.jit.code.Symbol;
import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.StubFactory;
import dev.gatun.jit.vcode.Trap;
import dev.gatun.x64.abi.Abi;
import java.util.List;
import java.util.Optional;

/** The stubs of x86-64, for compiled code under one ABI and C under another or the same. Immutable and thread-safe. */
public final class X64StubFactory implements StubFactory {
    private final Abi il;
    private final Abi host;
    private final EntryThunk entryThunks;
    private final DispatchStubs dispatch;
    private final FaultStubs faults;
    private final PollStubs polls;
    private final ObjectHelpers objects;
    private final MemoryHelpers memory;

    /**
     * @param il   of compiled code
     * @param host of C functions: that of the operating system
     */
    public X64StubFactory(Abi il, Abi host) {
        this.il = il;
        this.host = host;
        var entryFrame = new EntryFrame(host);
        entryThunks = new EntryThunk(il, host, entryFrame);
        dispatch = new DispatchStubs(il, host);
        faults = new FaultStubs(il, host, entryFrame);
        polls = new PollStubs(host);
        objects = new ObjectHelpers(il);
        memory = new MemoryHelpers(il);
    }

    @Override
    public CompiledCode entryThunk(CallSignature signature) {
        return entryThunks.build(signature);
    }

    @Override
    public CompiledCode nativeThunk(String name, CallSignature signature, Symbol target, List<Long> leading,
            boolean inGuest) {
        var call = NativeCall.of(il, host, signature, target, false, leading, inGuest);
        return StubAssembler.assemble(name, call.info(), call::emit);
    }

    @Override
    public CompiledCode nativeInvoker(CallSignature signature) {
        var call = NativeCall.ofAddress(il, host, signature);
        return StubAssembler.assemble("native " + signature, call.info(), call::emit);
    }

    @Override
    public CompiledCode lazyEntry(String name, int id, Symbol compileStub) {
        return dispatch.lazyEntry(name, id, compileStub);
    }

    @Override
    public CompiledCode compileStub(Symbol compile) {
        return dispatch.compileStub(compile);
    }

    @Override
    public CompiledCode interfaceStub(Symbol resolve) {
        return dispatch.interfaceStub(resolve);
    }

    @Override
    public CompiledCode unboxStub(String name, CallSignature signature, Symbol target) {
        return dispatch.unboxStub(name, signature, target);
    }

    @Override
    public CompiledCode openStub(String name, CallSignature signature, Symbol cell, boolean checkReceiver) {
        return dispatch.openStub(name, signature, cell, checkReceiver);
    }

    @Override
    public CompiledCode interfaceChain(String name, List<Integer> ids, List<Symbol> targets, Symbol fallback) {
        return dispatch.interfaceChain(name, ids, targets, fallback);
    }

    @Override
    public CompiledCode helper(RuntimeHelper helper, Optional<Symbol> slow) {
        return switch (helper) {
            case THROW -> faults.throwHelper(helper, ThreadContext.TRAP_THROWN);
            case RETHROW -> faults.throwHelper(helper, ThreadContext.TRAP_RETHROWN);
            case RESUME_UNWIND -> faults.throwHelper(helper, ThreadContext.TRAP_RESUMED);
            case MOVE_MEMORY -> memory.move();
            case CLEAR_MEMORY -> memory.clear();
            case FILL_MEMORY -> memory.fill();
            case FMOD -> memory.fmod(helper, QWORD);
            case FMODF -> memory.fmod(helper, DWORD);
            default -> slowHelper(helper, slow.orElseThrow(
                    () -> new InternalCompilerError(helper + " needs a slow path")));
        };
    }

    private CompiledCode slowHelper(RuntimeHelper helper, Symbol slow) {
        var call = NativeCall.of(il, host, helper.signature(), slow, true, List.of(), true);
        return StubAssembler.assemble(helper.name(), call.info(), a -> {
            var slowPath = a.asm.newLabel();
            switch (helper) {
                case NEW_OBJECT -> objects.newObject(a, slowPath);
                case NEW_ARRAY -> objects.newArray(a, slowPath);
                case NEW_STRING -> objects.newString(a, slowPath);
                case CLONE -> objects.cloneObject(a, slowPath);
                case IS_INSTANCE -> objects.isInstance(a, slowPath);
                case CAST_CLASS -> objects.castClass(a, slowPath);
                case CHECK_ARRAY_STORE -> objects.checkArrayStore(a, slowPath);
                case THREAD_STATIC -> objects.threadStatic(a, slowPath);
                case UNBOX -> objects.unbox(a, slowPath);
                default -> {
                }
            }
            a.asm.bind(slowPath);
            call.emit(a);
        });
    }

    @Override
    public boolean needsSlowPath(RuntimeHelper helper) {
        return switch (helper) {
            case THROW, RETHROW, RESUME_UNWIND, MOVE_MEMORY, CLEAR_MEMORY, FILL_MEMORY, FMOD, FMODF -> false;
            default -> true;
        };
    }

    @Override
    public CompiledCode trapStub(Trap trap) {
        return faults.trapStub(trap);
    }

    @Override
    public CompiledCode unwindStub() {
        return faults.unwindStub(Optional.empty());
    }

    @Override
    public CompiledCode unwindStub(Symbol dispatch) {
        return faults.unwindStub(Optional.of(dispatch));
    }

    @Override
    public CompiledCode filterThunk() {
        return faults.filterThunk();
    }

    @Override
    public CompiledCode traceStub(Symbol trace, Optional<Symbol> then) {
        return new TraceStub(host).build(trace, then);
    }

    @Override
    public CompiledCode signalHandler(long ranges, int rangeCount, long previous) {
        return faults.signalHandler(ranges, rangeCount, previous);
    }

    @Override
    public CompiledCode faultStub() {
        return faults.faultStub();
    }

    @Override
    public CompiledCode pollStub(Symbol poll) {
        return polls.poll(poll);
    }

    @Override
    public CompiledCode allocateStub(Symbol allocate) {
        return polls.allocate(allocate);
    }

    @Override
    public CompiledCode stackCheckStub() {
        return polls.stackCheck();
    }

    @Override
    public CompiledCode stackPointerStub() {
        return polls.stackPointer();
    }
}
