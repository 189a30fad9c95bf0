package dev.gatun.jit;

/** Valid IL, or a valid declaration, that this version does not compile yet. Names the place and the construct. */
public final class UnsupportedIlException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param method   the method (or type) as users spell it, {@code Namespace.Type::Method(int32)}
     * @param ilOffset the offset of the instruction in the method's IL, or -1 where no instruction is to blame
     * @param what     the opcode or construct
     */
    public UnsupportedIlException(String method, int ilOffset, String what) {
        super("not supported yet: " + what + " in " + method + (ilOffset < 0 ? "" : String.format(" at IL_%04x", ilOffset)));
    }
}
