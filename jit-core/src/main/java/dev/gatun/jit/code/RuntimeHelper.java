package dev.gatun.jit.code;

/**
 * The stubs of the runtime that compiled code calls. They take and give scalars by the runtime's ABI like any method, unless said
 * otherwise, and may throw.
 */
public enum RuntimeHelper implements Symbol {
    /** (method table) -> object: a new object of fixed size, zeroed. */
    NEW_OBJECT,
    /** (method table, length) -> array; a negative length overflows. Length is I64, sign-extended. */
    NEW_ARRAY,
    /** (method table of the array type, address of I32 lengths) -> array of more than one dimension. */
    NEW_MD_ARRAY,
    /** (object, method table) -> object or null. */
    IS_INSTANCE,
    /** (object, method table) -> object, or InvalidCastException. */
    CAST_CLASS,
    /** (object, method table) -> address of the boxed value; null and other types throw. */
    UNBOX,
    /** (array, value): throws ArrayTypeMismatchException where the element type does not take the value. */
    CHECK_ARRAY_STORE,
    /** (object, interface method id) -> code address. */
    RESOLVE_INTERFACE,
    /** (object, method id) -> code address of a generic virtual method. */
    RESOLVE_GENERIC_VIRTUAL,
    /** (type id): runs the static constructor unless it ran or runs. */
    INIT_CLASS,
    /** (exception object): never returns. */
    THROW,
    /** (type id) -> the System.Type object. */
    TYPE_OBJECT,
    /** (destination, source, bytes): memmove. */
    MOVE_MEMORY,
    /** (address, bytes): zeroes. */
    CLEAR_MEMORY,
    /** (address, byte value I32, bytes). */
    FILL_MEMORY,
    /** (a, b) F64 -> F64: C's fmod. */
    FMOD,
    /** (a, b) F32 -> F32. */
    FMODF,
    /** (length I32) -> zeroed string. */
    NEW_STRING,
    /** (object) -> object: a shallow copy. */
    CLONE,
    /** (method id): a trace point, called where tracing is on. */
    TRACE
}
