package dev.gatun.samples;

/**
 * What {@code calculator.cs} has as static methods, as a Java interface. Names and types are matched when the interface is
 * bound, so a method that is missing there fails at once and not at its first call.
 */
public interface Calculator {
    int add(int a, int b);

    long multiply(long a, long b);

    double divide(double a, double b);

    int gcd(int a, int b);

    long factorial(int n);

    boolean isPrime(int n);

    double mean(double[] values);

    String describe(int n);

    /** A struct of the guest, as a record with the same fields. */
    Quotient divideWhole(int a, int b);

    /** A whole quotient and its rest. */
    record Quotient(int whole, int rest) {
    }
}
