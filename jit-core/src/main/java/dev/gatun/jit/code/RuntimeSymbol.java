package dev.gatun.jit.code;

/** The parts of a runtime of which it has one each, that stubs refer to. */
public enum RuntimeSymbol implements Symbol {
    /** The stub that unwinds to the top activation; see {@code StubFactory.unwindStub}. */
    UNWIND,
    /** The stub that stops a thread that is asked to; see {@code StubFactory.pollStub}. */
    POLL,
    /** The stub for a prologue that found rsp below the stack limit; see {@code StubFactory.stackCheckStub}. */
    STACK_CHECK,
    /** The stub for objects that do not fit a thread's buffer; see {@code StubFactory.allocateStub}. */
    ALLOCATE,
    /** The method table of System.String. */
    STRING_METHOD_TABLE,
    /** The stub of trace points; see {@code StubFactory.traceStub}. */
    TRACE
}
