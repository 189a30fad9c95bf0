package dev.gatun.jit.code;

import static dev.gatun.jit.vcode.MemType.BYREF;
import static dev.gatun.jit.vcode.MemType.F32;
import static dev.gatun.jit.vcode.MemType.F64;
import static dev.gatun.jit.vcode.MemType.I32;
import static dev.gatun.jit.vcode.MemType.I64;
import static dev.gatun.jit.vcode.MemType.REF;

import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.vcode.MemType;
import java.util.Arrays;
import java.util.Optional;

/**
 * The stubs of the runtime that compiled code calls. They take and give scalars by the runtime's ABI like any method, unless said
 * otherwise, and may throw.
 */
public enum RuntimeHelper implements Symbol {
    /** (method table) -> object: a new object of fixed size, zeroed. */
    NEW_OBJECT(Optional.of(REF), I64),
    /** (method table, length) -> array; a negative length overflows. Length is I64, sign-extended. */
    NEW_ARRAY(Optional.of(REF), I64, I64),
    /** (method table of the array type, address of I32 lengths) -> array of more than one dimension. */
    NEW_MD_ARRAY(Optional.of(REF), I64, I64),
    /** (object, method table) -> object or null. */
    IS_INSTANCE(Optional.of(REF), REF, I64),
    /** (object, method table) -> object, or InvalidCastException. */
    CAST_CLASS(Optional.of(REF), REF, I64),
    /** (object, method table) -> address of the boxed value; null and other types throw. */
    UNBOX(Optional.of(BYREF), REF, I64),
    /** (array, value): throws ArrayTypeMismatchException where the element type does not take the value. */
    CHECK_ARRAY_STORE(Optional.empty(), REF, REF),
    /** (object, interface method id) -> code address. */
    RESOLVE_INTERFACE(Optional.of(I64), REF, I32),
    /** (object, method id) -> code address of a generic virtual method. */
    RESOLVE_GENERIC_VIRTUAL(Optional.of(I64), REF, I32),
    /**
     * (delegate, target, code address): makes a fresh delegate one of the method that has the code. Called where the method is not
     * known when the constructor is compiled, and where a check has failed: it throws.
     */
    INIT_DELEGATE(Optional.empty(), REF, REF, I64),
    /** (type id): runs the static constructor unless it ran or runs. */
    INIT_CLASS(Optional.empty(), I32),
    /** (exception object): never returns. */
    THROW(Optional.empty(), REF),
    /** (exception object): throws what a handler has caught once more, its stack trace going on. Never returns. */
    RETHROW(Optional.empty(), REF),
    /** (exception object): goes on with the exception that a finally or fault handler was run for. Never returns. */
    RESUME_UNWIND(Optional.empty(), REF),
    /** (type id) -> the System.Type object. */
    TYPE_OBJECT(Optional.of(REF), I32),
    /** (number): throws a failure that the compiler met and left for where the code gets there. Never returns. */
    RAISE(Optional.empty(), I32),
    /** (id of a thread-static field) -> the calling thread's own place for it. */
    THREAD_STATIC(Optional.of(BYREF), I32),
    /** (destination, source, bytes): memmove. */
    MOVE_MEMORY(Optional.empty(), I64, I64, I64),
    /** (address, bytes): zeroes. */
    CLEAR_MEMORY(Optional.empty(), I64, I64),
    /** (address, byte value I32, bytes). */
    FILL_MEMORY(Optional.empty(), I64, I32, I64),
    /** (a, b) F64 -> F64: C's fmod. */
    FMOD(Optional.of(F64), F64, F64),
    /** (a, b) F32 -> F32. */
    FMODF(Optional.of(F32), F32, F32),
    /** (length I32) -> zeroed string. */
    NEW_STRING(Optional.of(REF), I32),
    /** (object) -> object: a shallow copy. */
    CLONE(Optional.of(REF), REF);

    private final CallSignature signature;

    RuntimeHelper(Optional<MemType> result, MemType... parameters) {
        signature = new CallSignature(result.<ValueShape>map(ValueShape.Scalar::new).orElse(ValueShape.VOID),
                Arrays.stream(parameters).<ValueShape>map(ValueShape.Scalar::new).toList());
    }

    /** Its parameters and result. */
    public CallSignature signature() {
        return signature;
    }
}
