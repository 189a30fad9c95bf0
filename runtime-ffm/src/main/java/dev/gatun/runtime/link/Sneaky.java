package dev.gatun.runtime.link;

/** Lets what a method handle or a Java callback threw pass unchanged through code that declares nothing. */
public final class Sneaky {
    private Sneaky() {
    }

    /** Throws {@code throwable}; to be written {@code throw raise(t)}. */
    public static RuntimeException raise(Throwable throwable) {
        throw Sneaky.<RuntimeException>unchecked(throwable);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Throwable> T unchecked(Throwable throwable) throws T {
        throw (T) throwable;
    }
}
