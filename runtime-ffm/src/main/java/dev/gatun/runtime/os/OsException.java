package dev.gatun.runtime.os;

/** A call of the operating system failed. */
public final class OsException extends RuntimeException {
    private final String call;
    private final int errno;

    /**
     * @param call  the call as text, {@code mmap(0x0, 4096)}
     * @param errno its error number, 0 where it has none
     * @param text  the system's text for it
     */
    public OsException(String call, int errno, String text) {
        super(call + ": " + text + (errno == 0 ? "" : " (errno " + errno + ")"));
        this.call = call;
        this.errno = errno;
    }

    /** The call as text. */
    public String call() {
        return call;
    }

    /** The error number, or 0. */
    public int errno() {
        return errno;
    }
}
