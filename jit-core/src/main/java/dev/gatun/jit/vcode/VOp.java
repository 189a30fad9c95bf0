package dev.gatun.jit.vcode;

import static dev.gatun.jit.vcode.VOp.Effect.BRANCH;
import static dev.gatun.jit.vcode.VOp.Effect.CALLS;
import static dev.gatun.jit.vcode.VOp.Effect.COMMUTES;
import static dev.gatun.jit.vcode.VOp.Effect.READS;
import static dev.gatun.jit.vcode.VOp.Effect.TRAPS;
import static dev.gatun.jit.vcode.VOp.Effect.WRITES;

import java.util.EnumSet;
import java.util.Set;

/**
 * The operations of vcode. {@code d} is the destination, {@code a b} the sources, {@code m} the memory operand. The kind of
 * the instruction says whether an arithmetic operation is on I32, I64, F32 or F64.
 */
public enum VOp {
    /** d = a. Also moves raw bits between an integer and a float of the same size. */
    MOV,
    /** d = m, extended as the MemType says. */
    LOAD(READS, TRAPS),
    /** m = a, truncated to the MemType. */
    STORE(WRITES, TRAPS),
    /** d = address of m. */
    LEA,

    ADD(COMMUTES), SUB, MUL(COMMUTES), AND(COMMUTES), OR(COMMUTES), XOR(COMMUTES), NEG, NOT,
    /** d = a shifted by b; only the low 5 (I32) or 6 (I64) bits of b count. b is an I32. */
    SHL, SHR, SAR,
    /** Quotient; on floats IEEE division. On integers the machine's divide fault becomes the .NET exception. */
    DIV(TRAPS),
    REM(TRAPS), UDIV(TRAPS), UREM(TRAPS),
    /** The high half of the signed or unsigned product. */
    MULHI(COMMUTES), UMULHI(COMMUTES),
    /** d = all bits a's sign: the upper half that a signed division wants. Made by lowering. */
    SIGN,
    /** Checked arithmetic: Trap.OVERFLOW where the exact result does not fit, signed or unsigned. */
    ADD_OVF(TRAPS, COMMUTES), ADD_OVF_UN(TRAPS, COMMUTES), SUB_OVF(TRAPS), SUB_OVF_UN(TRAPS),
    MUL_OVF(TRAPS, COMMUTES), MUL_OVF_UN(TRAPS, COMMUTES),
    /** Float functions. ROUND takes its mode as constant b: 0 nearest even, 1 down, 2 up, 3 towards zero. */
    SQRT, ABS, ROUND,

    /** I32 to I32: extend the low 8 or 16 bits. */
    SEXT8, SEXT16, ZEXT8, ZEXT16,
    /** I32 to I64. */
    SEXT32, ZEXT32,
    /** I64 to I32; also re-establishes the zero upper half. */
    TRUNC,
    /** Between kinds, by value: signed integer to float, float to signed integer (truncating), float to float. */
    CVT,

    /** d = (a cond b) ? 1 : 0, an I32; the instruction's kind is that of the operands. */
    SET,
    /** Traps with the instruction's {@link Trap} if (a cond b). b may be m. */
    CHECK(TRAPS),
    /** Reads m and throws the value away, so that a null base faults. */
    NULLCHECK(TRAPS),
    /** Traps always: ends a block. */
    TRAP(TRAPS, BRANCH),

    BR(BRANCH),
    /** If (a cond b) go to target 0, else to target 1; b may be m. */
    BRCC(BRANCH),
    /** Go to target a, or to the last target where a is not below their number less one (unsigned). */
    SWITCH(BRANCH),
    /** Return a, a FrameSlot for a struct, or nothing; or a struct whose {@linkplain VInst#parts parts} are all the sources. */
    RET(BRANCH),

    /** Begins a protected block: goes to target 0. The other targets are its handlers, where an exception goes from anywhere in it. */
    TRY(BRANCH),
    /** d = the exception that was thrown: the first instruction of a handler. */
    CATCH(WRITES),
    /** The same for a filter, which runs on top of the frames of the exception. */
    FILTER(WRITES),
    /** Ends a filter with its answer a, 1 or 0. */
    ENDFILTER(BRANCH),

    /** A call; see {@link CallInfo}. */
    CALL(CALLS, READS, WRITES, TRAPS),
    /**
     * A call whose result, if any, is the method's own: a call and a return, in the frame of the method's caller where the ABI lets
     * the arguments be there. The sources are CALL's, the kind is that of a scalar result, a struct result has no slot.
     */
    TAIL_CALL(CALLS, READS, WRITES, TRAPS, BRANCH),
    /** d, a physical register, holds a further part of the result of the call just before. Made by lowering. */
    RESULT,
    /**
     * d = a new object of the method table a, {@code size} bytes long, zeroed. With sources b and c an array: b elements of c
     * bytes, c a constant, in an object that has {@code size} bytes without them.
     */
    NEW(TRAPS),
    /** m = m2, {@code size} bytes; the two are disjoint or the same. */
    COPY(READS, WRITES, TRAPS),
    /** m = 0, {@code size} bytes. */
    ZERO(WRITES, TRAPS),
    /** d = address of a bytes of fresh stack, 16-aligned, zeroed. a is an I64 or a constant. */
    ALLOCA(WRITES, TRAPS),
    /** d = the value or struct of parameter {@code index} (constant a). Only at the start of the entry block. */
    PARAM,
    /** m = m + a and the like: a read-modify-write formed by lowering; {@code sub} says which operation. */
    UPDATE(READS, WRITES, TRAPS),
    /** Atomic, and full fences: d = m; m = a. d = m; m = m + a. d = m; if d == a then m = b. */
    XCHG(READS, WRITES, TRAPS), XADD(READS, WRITES, TRAPS), CMPXCHG(READS, WRITES, TRAPS),
    /** No access moves across it; where {@code size} is not 0, not in the processor either. */
    FENCE(READS, WRITES),
    /**
     * Tells the tracer the {@link dev.gatun.jit.code.TracePoint}, the sources (a struct as its FrameSlot or a register with its
     * address, as for CALL) and the address of m, if there is one. Changes nothing, not even registers.
     */
    TRACE(READS);

    /** What an operation may do besides writing its destination. */
    public enum Effect {
        READS, WRITES, TRAPS, CALLS, BRANCH, COMMUTES
    }

    private final Set<Effect> effects;

    VOp(Effect... effects) {
        this.effects = EnumSet.noneOf(Effect.class);
        this.effects.addAll(Set.of(effects));
    }

    public boolean isBranch() {
        return effects.contains(BRANCH);
    }

    public boolean isCommutative() {
        return effects.contains(COMMUTES);
    }

    public boolean readsMemory() {
        return effects.contains(READS);
    }

    public boolean writesMemory() {
        return effects.contains(WRITES);
    }

    public boolean isCall() {
        return effects.contains(CALLS);
    }

    /** Whether the operation can end in a trap. On floats DIV and REM cannot: ask the instruction. */
    public boolean mayTrap() {
        return effects.contains(TRAPS);
    }
}
