package dev.gatun.jit;

/** Valid IL, or a valid declaration, that this version does not compile yet. Names the place and the construct. */
public final class UnsupportedIlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean service;

    /**
     * @param method   the method (or type) as users spell it, {@code Namespace.Type::Method(int32)}
     * @param ilOffset the offset of the instruction in the method's IL, or -1 where no instruction is to blame
     * @param what     the opcode or construct
     */
    public UnsupportedIlException(String method, int ilOffset, String what) {
        this("not supported yet: " + what + " in " + method + (ilOffset < 0 ? "" : String.format(" at IL_%04x", ilOffset)), false);
    }

    private UnsupportedIlException(String message, boolean service) {
        super(message);
        this.service = service;
    }

    /**
     * Something that the runtime would have to do while the code runs, as against IL that the compiler has no code for: the method
     * compiles, and throws where it gets there. Parameters are those of the constructor.
     */
    public static UnsupportedIlException ofService(String method, int ilOffset, String what) {
        return new UnsupportedIlException(new UnsupportedIlException(method, ilOffset, what).getMessage(), true);
    }

    public boolean isService() {
        return service;
    }

    /** Another exception that says the same, to be thrown elsewhere. */
    public UnsupportedIlException again() {
        return new UnsupportedIlException(getMessage(), service);
    }
}
