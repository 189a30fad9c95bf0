package dev.gatun.jit.target;

import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.code.Symbol;
import dev.gatun.jit.vcode.Trap;
import java.util.List;

/**
 * The small pieces of machine code that join compiled methods, the runtime and C. "C" below means the host's own ABI,
 * "IL" the runtime's (the two differ when Windows code runs on Linux). All keep r15, the thread context
 * ({@link dev.gatun.jit.code.ThreadContext}), and stand on rbp frames, so that stacks can be walked through them.
 */
public interface StubFactory {
    /**
     * {@code int32 enter(context, target, arguments, result)}, a C function: pushes an activation, loads the IL
     * arguments from the buffer ({@link ArgumentBuffer}), calls the target, stores its result. Returns 0, or 1 when an
     * exception came back through the activation (described in the context).
     */
    CompiledCode entryThunk(CallSignature signature);

    /**
     * An IL-callable function that calls a C function with the same arguments (C narrow results are extended), then
     * unwinds if the context says that a host exception is pending. Structs follow the host's ABI. For a variadic C
     * function the number of vector registers is set.
     *
     * @param leading constants passed before the arguments, for example a runtime's handle
     * @param inGuest whether the function works on guest memory, so that a collection waits for it
     */
    CompiledCode nativeThunk(String name, CallSignature signature, Symbol target, List<Long> leading, boolean inGuest);

    /**
     * An IL-callable function that takes the address of a C function and then that function's arguments, and calls it like {@link
     * #nativeThunk}.
     */
    CompiledCode nativeInvoker(CallSignature signature);

    /**
     * What an uncompiled method's entry points to: 16 bytes that put {@code id} in eax and jump to the compile stub.
     */
    CompiledCode lazyEntry(String name, int id, Symbol compileStub);

    /**
     * Saves every argument register, calls C {@code address compile(context, id, returnAddress)}, restores, and jumps
     * to the address; unwinds where it is 0 (a host exception is pending).
     */
    CompiledCode compileStub(Symbol compile);

    /**
     * The same for an interface call: C {@code address resolve(context, methodTableOfThis, interfaceMethodId)}; then
     * jumps there.
     */
    CompiledCode interfaceStub(Symbol resolve);

    /**
     * The entry of a value type's instance method for virtual and interface calls: adds {@code FIRST_FIELD} to {@code
     * this}, a boxed object until then, wherever the signature's layout puts it, and jumps to the method.
     */
    CompiledCode unboxStub(String name, CallSignature signature, Symbol target);

    /**
     * The code of an open delegate: a function that takes a reference and then what {@code signature} says, moves the arguments
     * to where they are without that reference, and jumps to the address that the word {@code cell} holds. Its frame is the
     * caller's.
     *
     * @param checkReceiver whether a null first argument is a NullReferenceException
     */
    CompiledCode openStub(String name, CallSignature signature, Symbol cell, boolean checkReceiver);

    /** A chain for one slot of an interface table: where eax is ids[n] jump to targets[n], else to the fallback. */
    CompiledCode interfaceChain(String name, List<Integer> ids, List<Symbol> targets, Symbol fallback);

    /**
     * A runtime helper. The fast path of allocation and casts is machine code; the rest calls C {@code slow} with the
     * helper's own arguments after the context.
     *
     * @param slow absent for helpers that need none
     */
    CompiledCode helper(RuntimeHelper helper, java.util.Optional<Symbol> slow);

    /** The helpers that need a {@code slow}. */
    boolean needsSlowPath(RuntimeHelper helper);

    /**
     * Entered by {@code call} from compiled code when a check failed: records the trap and the backtrace, and unwinds.
     */
    CompiledCode trapStub(Trap trap);

    /**
     * Jumped to by everything that unwinds: fills in the backtrace by following rbp, pops the top activation, returns 1
     * to C.
     */
    CompiledCode unwindStub();

    /**
     * The same, but with the backtrace filled in and before any frame is given up it asks C {@code address
     * dispatch(context)} for a handler. Where that is 0 it unwinds to the top activation; otherwise it goes on at the
     * address with rbp and rsp from {@code RESUME_FRAME} and {@code RESUME_SP} and the callee-saved registers from
     * {@code RESUME_REGISTERS}, where dispatch finds those of the exception.
     *
     * <p>While dispatch runs, the frame at {@code EXIT_FRAME} returns to {@code FAULT_RIP}, and the callee-saved
     * registers as they were lie between {@code EXIT_SP} and it. Dispatch may itself enter compiled code, which
     * overwrites what the context says of the exception: read first, set the RESUME fields last.
     */
    CompiledCode unwindStub(Symbol dispatch);

    /**
     * {@code int32 filter(context, code, frame, result)}, a C function: runs the filter at {@code code} with rbp set to
     * the frame of its method and stores its int32 answer. Returns 0, or 1 when an exception came out of the filter.
     */
    CompiledCode filterThunk();

    /**
     * What trace points call: C {@code void trace(context, returnAddress, registers)} with the address of a {@link
     * dev.gatun.jit.code.TraceFrame}. It gives back every register and the flags as they were.
     *
     * @param then what it jumps to instead of returning, with everything as at the trace point: another trace stub, for
     *             example one that looks whether all was given back
     */
    CompiledCode traceStub(Symbol trace, java.util.Optional<Symbol> then);

    /**
     * A signal handler {@code void (int, siginfo_t*, ucontext_t*)} for SIGSEGV, SIGBUS, SIGFPE and SIGILL, one for all
     * runtimes of a process. A fault whose rip lies in one of the code ranges is recorded in the context that r15 names
     * and continues in that range's {@link #faultStub}; any other goes to the handler that was installed before.
     *
     * @param ranges   address of a table of {@code rangeCount} rows of three addresses: start of the code, its fault
     *                 stub, end of the code; start and end are equal in an unused row
     * @param previous address of a table of 65 code addresses: the handlers installed before, by signal number
     */
    CompiledCode signalHandler(long ranges, int rangeCount, long previous);

    /** Where a faulting thread goes on: like a trap stub, with what the handler recorded. */
    CompiledCode faultStub();

    /**
     * Called by compiled code whose poll found {@code ThreadContext.POLL} set: calls C {@code void poll(context)} and returns with
     * every register as it was, or unwinds where a host exception is pending.
     */
    CompiledCode pollStub(Symbol poll);

    /**
     * Called by compiled code that finds no room in its thread's buffer, with the method table in the scratch register and the length
     * of an array in {@code ThreadContext.NEW_LENGTH}: calls C {@code int64 allocate(context, methodTable, length)} and returns with
     * the object in the scratch register and every other register as it was, or unwinds where a host exception is pending.
     */
    CompiledCode allocateStub(Symbol allocate);

    /**
     * Called by a prologue that finds the stack pointer, given in a scratch register, below the stack limit: polls where that is only
     * because the thread is asked to stop, or else traps with STACK_OVERFLOW.
     */
    CompiledCode stackCheckStub();

    /** {@code void *stackPointer(void)}, a C function. */
    CompiledCode stackPointerStub();
}
