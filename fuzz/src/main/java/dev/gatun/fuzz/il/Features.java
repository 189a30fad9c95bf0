package dev.gatun.fuzz.il;

/**
 * What generated programs use.
 *
 * @param exceptions try blocks with catch, filter, finally and fault, and what throws inside them
 * @param delegates  delegates and their calls, and {@code ldvirtftn}
 */
public record Features(boolean exceptions, boolean delegates) {
    /** All there is. */
    public static final Features ALL = new Features(true, true);
    /** Neither exceptions nor delegates. */
    public static final Features PLAIN = new Features(false, false);
}
