package dev.gatun.samples;

import dev.gatun.runtime.Gatun;

/** Calls a .NET library through a Java interface. */
public final class CalculatorSample {
    private CalculatorSample() {
    }

    /** Prints a few results. */
    public static void main(String[] arguments) {
        try (var gatun = Gatun.open()) {
            Calculator calculator = SampleAssemblies.load(gatun, "calculator").bind(Calculator.class);
            System.out.println("20 + 22 = " + calculator.add(20, 22));
            System.out.println("gcd(1071, 462) = " + calculator.gcd(1071, 462));
            System.out.println("mean of 1, 2, 6 = " + calculator.mean(new double[] {1, 2, 6}));
            System.out.println(calculator.describe(97));
            System.out.println("17 / 5 = " + calculator.divideWhole(17, 5));
        }
    }
}
