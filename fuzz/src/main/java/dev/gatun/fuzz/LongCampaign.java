package dev.gatun.fuzz;

import dev.gatun.fuzz.il.Features;
import dev.gatun.fuzz.il.IlProgram;
import dev.gatun.fuzz.interp.Interpreter;
import dev.gatun.fuzz.oracle.Configuration;
import dev.gatun.runtime.Gatun;
import dev.gatun.runtime.IlException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Many generated methods in one process: assemblies of hundreds of methods run on the interpreter and on Gatun in every
 * configuration. It can be stopped at any time, also by a bug that ends the process: the next start goes on behind the
 * assembly at which it stopped, and counts that one as a difference if it did not end by itself.
 */
public final class LongCampaign {
    private static final int PROGRAMS = 50;
    private static final int SECONDS = 120;
    private static final long BUDGET = 20_000_000;

    private final Path state;
    private final Properties numbers = new Properties();
    private long lastMethods;
    private long lastTime = System.nanoTime();

    private LongCampaign(Path folder) throws IOException {
        Files.createDirectories(folder);
        state = folder.resolve("progress");
        if (Files.exists(state)) {
            try (var in = Files.newInputStream(state)) {
                numbers.load(in);
            }
        }
    }

    private long number(String name) {
        return Long.parseLong(numbers.getProperty(name, "0"));
    }

    private void set(String name, long value) {
        numbers.setProperty(name, value + "");
    }

    private void save() throws IOException {
        var fresh = state.resolveSibling("progress.new");
        try (var out = Files.newOutputStream(fresh)) {
            numbers.store(out, null);
        }
        Files.move(fresh, state, java.nio.file.StandardCopyOption.REPLACE_EXISTING,
                java.nio.file.StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Arguments: a folder for the state, the first seed, the number of methods to reach in all, seconds to run at most.
     * Prints a line of progress for every assembly and a line for every difference.
     */
    public static void main(String[] args) throws IOException {
        var campaign = new LongCampaign(Path.of(args[0]));
        long end = System.nanoTime() + Long.parseLong(args[3]) * 1_000_000_000L;
        if (campaign.numbers.isEmpty()) {
            campaign.set("seed", Long.parseLong(args[1]));
        } else if (campaign.number("running") == 1) {
            campaign.difference("the process ended in the programs from seed " + campaign.number("seed") + " on");
            campaign.set("seed", campaign.number("seed") + PROGRAMS);
        }
        campaign.lastMethods = campaign.number("methods");
        while (campaign.number("methods") < Long.parseLong(args[2]) && System.nanoTime() < end) {
            campaign.round();
        }
        System.out.println(campaign.number("methods") + " methods, " + campaign.number("differences") + " differences");
    }

    private void difference(String what) {
        set("differences", number("differences") + 1);
        System.out.println("DIFFERENCE " + what);
    }

    private void round() throws IOException {
        long seed = number("seed");
        set("running", 1);
        save();
        var timer = new Timer(true);
        // Processor time: a campaign runs at low priority, and may have to wait for long.
        var begun = processorTime();
        timer.schedule(new TimerTask() {
            @Override
            public void run() {
                if (processorTime().minus(begun).toSeconds() > SECONDS) {
                    System.out.println("not ended after " + SECONDS + " s of processor time");
                    System.out.flush();
                    Runtime.getRuntime().halt(124);
                }
            }
        }, 10_000, 10_000);
        var programs = new ArrayList<IlProgram>();
        int methods = 0;
        for (int i = 0; i < PROGRAMS; i++) {
            // What runs to its end is read before what throws: half of the programs have no protected blocks.
            programs.add(IlProgram.of(seed + i, "C" + i, i % 2 == 0 ? Features.ALL : Features.PLAIN));
            methods += programs.getLast().methods();
        }
        var image = IlProgram.image("P", programs);
        var right = interpreted(image);
        for (var configuration : Configuration.ALL) {
            try (var gatun = configuration.openFast()) {
                var il = gatun.load(image, "P");
                for (int i = 0; i < PROGRAMS; i++) {
                    String got;
                    try {
                        got = (long) il.method("C" + i + ".Program::Test").handle().invokeExact() + "";
                    } catch (IlException e) {
                        got = e.typeName();
                    } catch (Throwable e) {
                        got = e.toString();
                    }
                    if (!got.equals(right.get(i))) {
                        difference("seed " + (seed + i) + (i % 2 == 0 ? "" : " plain") + " " + configuration + ": want "
                                + right.get(i) + " got " + got);
                    }
                }
            }
        }
        timer.cancel();
        set("seed", seed + PROGRAMS);
        set("methods", number("methods") + methods);
        set("programs", number("programs") + PROGRAMS);
        set("running", 0);
        save();
        long now = System.nanoTime();
        System.out.printf("%d methods, %.0f a second, next seed %d, %d differences%n", number("methods"),
                (number("methods") - lastMethods) * 1e9 / (now - lastTime), number("seed"), number("differences"));
        lastMethods = number("methods");
        lastTime = now;
    }

    private static Duration processorTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static List<String> interpreted(byte[] image) {
        var results = new ArrayList<String>();
        try (var gatun = Gatun.builder().out(OutputStream.nullOutputStream()).open()) {
            var il = gatun.load(image, "P");
            for (int i = 0; i < PROGRAMS; i++) {
                var interpreter = new Interpreter(il.module().system(), BUDGET);
                try {
                    interpreter.run(il.method("C" + i + ".Program::Run").desc());
                    results.add(interpreter.output().strip());
                } catch (Interpreter.Unhandled e) {
                    results.add(e.getMessage());
                } catch (RuntimeException | StackOverflowError e) {
                    results.add("interpreter: " + e);
                }
            }
        }
        return results;
    }
}
