package dev.gatun.cli;

import static dev.gatun.cli.TextTable.cell;

import dev.gatun.jit.types.LookupException;
import dev.gatun.runtime.Gatun;
import dev.gatun.runtime.IlMethod;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code gatun bench}: how long a static method takes. Each sample times a batch of calls from Java. What such a call
 * itself costs is measured with a tiny method of the class library and said; it is not subtracted.
 */
final class BenchCommand implements Command {
    private static final long WARM_UP_NANOS = 500_000_000L;
    private static final long SAMPLE_NANOS = 20_000_000L;
    private static final int SAMPLES = 50;
    private static final long ALL_SAMPLES_NANOS = 3_000_000_000L;
    private static final int LEAST_SAMPLES = 5;
    private static final String TINY_METHOD = "System.Math::Abs(int32)";

    /** @param calls in each sample */
    private record Measurement(double[] sorted, int calls) {
        double quantile(double q) {
            double position = q * (sorted.length - 1);
            int below = (int) position;
            int above = Math.min(below + 1, sorted.length - 1);
            return sorted[below] + (position - below) * (sorted[above] - sorted[below]);
        }
    }

    @Override
    public void describe(CommandSpec spec) {
        CallCommand.describeCall(spec);
    }

    @Override
    public int run(Invocation invocation) {
        try (var guest = Guest.open(invocation)) {
            var texts = invocation.parametersFrom(2);
            var method = CallCommand.find(guest.assembly(), invocation.parameter(1), texts.size());
            var arguments = CallCommand.arguments(method, texts);
            VerifyCommand.requireVerifiable(invocation, guest);
            var result = guest.onLargeStack(() -> measure(bind(method, arguments)));
            var overhead = guest.onLargeStack(() -> overhead(guest.gatun()));
            invocation.out().print(report(guest, method, result, overhead, invocation.style()));
            guest.summary();
            return ExitCode.OK;
        }
    }

    /** A handle without parameters and result. */
    private static MethodHandle bind(IlMethod method, Object[] arguments) {
        var handle = MethodHandles.insertArguments(method.handle(), 0, arguments);
        return MethodHandles.dropReturn(handle);
    }

    private static Optional<Double> overhead(Gatun gatun) throws Throwable {
        try {
            return Optional.of(measure(bind(gatun.classLibrary().method(TINY_METHOD), new Object[] {1})).quantile(0.5));
        } catch (LookupException e) {
            return Optional.empty();
        }
    }

    private static Measurement measure(MethodHandle call) throws Throwable {
        call.invokeExact();
        long start = System.nanoTime();
        int calls = 1;
        long batch = time(call, 1);
        while (System.nanoTime() - start < WARM_UP_NANOS || batch < SAMPLE_NANOS / 2) {
            if (batch < SAMPLE_NANOS / 2 && calls < 1 << 28) {
                calls = (int) Math.clamp(calls * (SAMPLE_NANOS / Math.max(batch, 1)), calls + 1L, calls * 8L);
            }
            batch = time(call, calls);
        }
        var samples = new double[SAMPLES];
        int count = 0;
        long sampling = System.nanoTime();
        while (count < SAMPLES && (count < LEAST_SAMPLES || System.nanoTime() - sampling < ALL_SAMPLES_NANOS)) {
            samples[count++] = (double) time(call, calls) / calls;
        }
        var sorted = Arrays.copyOf(samples, count);
        Arrays.sort(sorted);
        return new Measurement(sorted, calls);
    }

    private static long time(MethodHandle call, int calls) throws Throwable {
        long start = System.nanoTime();
        for (int i = 0; i < calls; i++) {
            call.invokeExact();
        }
        return System.nanoTime() - start;
    }

    private static String report(Guest guest, IlMethod method, Measurement m, Optional<Double> overhead, Style style) {
        var table = new TextTable("  ", "ll");
        table.row(cell("ns/op", style::faint), cell(number(m.quantile(0.5)), style::number));
        table.row(cell("median", style::faint), cell(time(m.quantile(0.5))));
        table.row(cell("quartiles", style::faint), cell(time(m.quantile(0.25)) + " to " + time(m.quantile(0.75))));
        table.row(cell("range", style::faint), cell(time(m.quantile(0)) + " to " + time(m.quantile(1))));
        table.row(cell("samples", style::faint), cell(m.sorted().length + ", " + m.calls()
                + (m.calls() == 1 ? " call each" : " calls each")));
        overhead.ifPresent(o -> table.row(cell("included", style::faint), cell("calling from Java, about " + time(o))));
        return style.title(method.name()) + ": " + guest.configuration() + "\n" + table;
    }

    private static String number(double nanoseconds) {
        return String.format(Locale.ROOT, "%.1f", nanoseconds);
    }

    private static String time(double nanoseconds) {
        return nanoseconds < 1e3 ? String.format(Locale.ROOT, "%.1f ns", nanoseconds)
                : nanoseconds < 1e6 ? String.format(Locale.ROOT, "%.2f us", nanoseconds / 1e3)
                : nanoseconds < 1e9 ? String.format(Locale.ROOT, "%.2f ms", nanoseconds / 1e6)
                : String.format(Locale.ROOT, "%.3f s", nanoseconds / 1e9);
    }
}
