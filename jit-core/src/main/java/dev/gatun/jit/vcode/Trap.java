package dev.gatun.jit.vcode;

/** Why compiled code can stop, and the .NET exception it becomes. */
public enum Trap {
    NULL_REFERENCE("System.NullReferenceException"),
    INDEX_OUT_OF_RANGE("System.IndexOutOfRangeException"),
    DIVIDE_BY_ZERO("System.DivideByZeroException"),
    OVERFLOW("System.OverflowException"),
    ARITHMETIC("System.ArithmeticException"),
    INVALID_CAST("System.InvalidCastException"),
    ARRAY_TYPE_MISMATCH("System.ArrayTypeMismatchException"),
    STACK_OVERFLOW("System.StackOverflowException"),
    OUT_OF_MEMORY("System.OutOfMemoryException"),
    ACCESS_VIOLATION("System.AccessViolationException"),
    /** IL that cannot be reached came to be executed, or a guard of our own failed. */
    EXECUTION_ENGINE("System.ExecutionEngineException");

    private final String exceptionType;

    Trap(String exceptionType) {
        this.exceptionType = exceptionType;
    }

    /** Full name of the .NET exception class. */
    public String exceptionType() {
        return exceptionType;
    }
}
