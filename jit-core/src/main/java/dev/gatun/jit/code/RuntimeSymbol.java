package dev.gatun.jit.code;

/** The parts of a runtime of which it has one each, that stubs refer to. */
public enum RuntimeSymbol implements Symbol {
    /** The stub that unwinds to the top activation; see {@code StubFactory.unwindStub}. */
    UNWIND,
    /** The method table of System.String. */
    STRING_METHOD_TABLE,
    /** The stub of trace points; see {@code StubFactory.traceStub}. */
    TRACE
}
