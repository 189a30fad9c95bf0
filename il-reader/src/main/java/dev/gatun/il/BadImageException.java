package dev.gatun.il;

/**
 * The input is not a valid assembly: says what was expected and where (a file offset or a token).
 * The only exception that reading hostile input may end in.
 */
public class BadImageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public BadImageException(String where, String problem) {
        super(where + ": " + problem);
    }

    public BadImageException(String where, String problem, Throwable cause) {
        super(where + ": " + problem, cause);
    }
}
