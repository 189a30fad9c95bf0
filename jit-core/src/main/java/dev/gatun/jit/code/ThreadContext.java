package dev.gatun.jit.code;

/**
 * The thread context: memory of one thread that runs compiled code, at r15 all the while. Every offset is here, in
 * bytes.
 *
 * <pre>
 *   +0    allocation pointer: where the next object goes (memory up to the limit is zero)
 *   +8    allocation limit
 *   +16   stack limit: a prologue that finds rsp below it traps with STACK_OVERFLOW
 *   +24   int32 poll flag: not 0 asks the thread to stop at its next poll
 *   +28   int32 host pending: not 0 after an upcall that ended in a Java exception; the caller unwinds
 *   +32   top activation: the stack address of the newest {@link Activation}, or 0
 *   +40   exception object that is being thrown, or 0
 *   +48   int32 trap: ordinal of the Trap, -1 for a thrown object, -2 for a host exception, -3 for a fault, -4 for one thrown again by
 *         its handler, -5 for one that a finally or fault handler has been run for
 *   +52   int32 signal number of a fault, or 0
 *   +56   fault address; of a divide fault the 8 bytes at the divisor, where that lies at a distance from rbp
 *   +64   rip: of the faulting instruction, or the return address of the call into the trap, throw or native stub
 *   +72   rbp at that moment (frame of the method that rip is in)
 *   +80   the 16 integer registers of a fault or a failed check, in hardware order
 *   +208  int32 backtrace length
 *   +212  int32 si_code of a fault
 *   +216  exit stack pointer: where the stack of compiled code ends while a C function called from it runs, or 0
 *   +224  exit frame: rbp of the thunk that made that call
 *   +232  resume frame: rbp for the handler of an exception that a dispatcher has chosen
 *   +240  resume stack pointer: rsp for it
 *   +248  callee-saved registers for it, at first those of the exception: 16 integer registers in hardware order, then the low halves
 *         of 16 vector registers
 *   +504  backtrace: return addresses, innermost first; the first is that of the frame at +72, so rip is not among them
 *   then, at named offsets
 *         card table: its byte {@code address >>> 9} is set by whoever stores a reference at the address
 *         own stack limit: what the stack limit is while nobody asks the thread to stop; then that is -1
 *         top of the stack: the address after its first word
 *         int32 state: 0 while the thread is in C or Java and touches no guest memory, 1 otherwise
 *         safe stack pointer: where the stack ends that the collector looks at while the state is 0; 0 means the exit stack pointer
 *         thread statics: the address of a table of places of thread-static fields, by id; 0 where the thread has none yet
 *         int32 thread static count: entries of that table
 *         new length: elements of the array that the allocation stub is called for
 *         overflow pointer and limit: where objects go that are small but too large for the rest of the allocation buffer
 *         the low halves of the 16 vector registers of a fault or a failed check
 * </pre>
 */
public final class ThreadContext {
    public static final int ALLOC_POINTER = 0;
    public static final int ALLOC_LIMIT = 8;
    public static final int STACK_LIMIT = 16;
    public static final int POLL = 24;
    public static final int HOST_PENDING = 28;
    public static final int ACTIVATION = 32;
    public static final int EXCEPTION = 40;
    public static final int TRAP = 48;
    public static final int SIGNAL = 52;
    public static final int FAULT_ADDRESS = 56;
    public static final int FAULT_RIP = 64;
    public static final int FAULT_RBP = 72;
    public static final int FAULT_REGISTERS = 80;
    public static final int BACKTRACE_LENGTH = 208;
    public static final int SIGNAL_CODE = 212;
    public static final int EXIT_SP = 216;
    public static final int EXIT_FRAME = 224;
    public static final int RESUME_FRAME = 232;
    public static final int RESUME_SP = 240;
    public static final int RESUME_REGISTERS = 248;
    public static final int BACKTRACE = 504;
    public static final int BACKTRACE_CAPACITY = 449;
    public static final int CARD_TABLE = BACKTRACE + 8 * BACKTRACE_CAPACITY;
    public static final int OWN_STACK_LIMIT = CARD_TABLE + 8;
    public static final int STACK_TOP = CARD_TABLE + 16;
    public static final int STATE = CARD_TABLE + 24;
    public static final int SAFE_SP = CARD_TABLE + 32;
    public static final int OVERFLOW_POINTER = CARD_TABLE + 40;
    public static final int OVERFLOW_LIMIT = CARD_TABLE + 48;
    public static final int NEW_LENGTH = CARD_TABLE + 56;
    public static final int THREAD_STATICS = CARD_TABLE + 64;
    public static final int THREAD_STATIC_COUNT = CARD_TABLE + 72;
    public static final int FAULT_FLOATS = CARD_TABLE + 80;
    public static final int SIZE = FAULT_FLOATS + 16 * 8;

    /** Values of {@link #STATE}. */
    public static final int STATE_SAFE = 0;
    public static final int STATE_GUEST = 1;

    /** Values of {@link #TRAP} that are not a Trap's ordinal. */
    public static final int TRAP_THROWN = -1;
    public static final int TRAP_HOST = -2;
    public static final int TRAP_FAULT = -3;
    public static final int TRAP_RETHROWN = -4;
    public static final int TRAP_RESUMED = -5;

    private ThreadContext() {
    }
}
