package dev.gatun.fuzz;

import dev.gatun.fuzz.abi.GccCampaign;
import dev.gatun.fuzz.il.Features;
import dev.gatun.fuzz.il.IlProgram;
import dev.gatun.fuzz.interp.Interpreter;
import dev.gatun.fuzz.oracle.Configuration;
import dev.gatun.runtime.Gatun;
import dev.gatun.runtime.IlAssembly;
import dev.gatun.runtime.IlException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Looks for the first random program that shows a fault put into Gatun on purpose; {@code tools/mutants} starts it with
 * the faulty classes first on the class path. What is right was computed before, by the interpreter on sound classes.
 */
public final class MutantHunt {
    private static final int BATCH = 20;
    private static final int SIGNATURES = 40;
    private static final int SECONDS = 60;
    private static final long SEED = 1000;

    private MutantHunt() {
    }

    /**
     * Arguments: a folder, the number of batches; with a third one, the folder is filled with programs and what is right,
     * and nothing is looked for.
     */
    public static void main(String[] args) throws IOException {
        var folder = Path.of(args[0]);
        int batches = Integer.parseInt(args[1]);
        if (args.length > 2) {
            for (int batch = 0; batch < batches; batch++) {
                prepare(folder, batch);
            }
            for (int seed = 0; seed < 2; seed++) {
                new GccCampaign(folder, true).run(seed, SIGNATURES, List.of());
            }
            return;
        }
        int cases = 0;
        for (int batch = 0; batch < batches; batch++) {
            cases = programs(folder, batch, cases);
            if (batch < 2) {
                var campaign = new GccCampaign(folder, true);
                System.out.println("case " + (cases += SIGNATURES) + " against gcc");
                campaign.run(batch, SIGNATURES, List.of(Configuration.SYSV_O1, Configuration.WIN64_O1));
                if (!campaign.failures().isEmpty()) {
                    found(cases, "gcc: " + campaign.failures().getFirst().lines().findFirst().orElseThrow());
                }
            }
        }
        System.out.println("survived " + cases);
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static void prepare(Path folder, int batch) throws IOException {
        var programs = new ArrayList<IlProgram>();
        for (int i = 0; i < BATCH; i++) {
            programs.add(IlProgram.of(SEED + batch * BATCH + i, "C" + i, Features.ALL));
        }
        var image = IlProgram.image("Hunt" + batch, programs);
        var right = new ArrayList<String>();
        try (var gatun = Gatun.open()) {
            var il = gatun.load(image, "Hunt" + batch);
            for (var program : programs) {
                var interpreter = new Interpreter(il.module().system(), 20_000_000);
                interpreter.run(il.method(program.namespace() + ".Program::Run").desc());
                right.add(interpreter.output().strip());
            }
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve("Hunt" + batch + ".dll"), image);
        Files.write(folder.resolve("Hunt" + batch + ".right"), right);
    }

    /** Runs a batch, each program in all configurations before the next one. */
    private static int programs(Path folder, int batch, int before) throws IOException {
        var image = Files.readAllBytes(folder.resolve("Hunt" + batch + ".dll"));
        var right = Files.readAllLines(folder.resolve("Hunt" + batch + ".right"));
        int cases = before;
        var runtimes = new EnumMap<Configuration, IlAssembly>(Configuration.class);
        var timer = new Timer(true);
        for (int i = 0; i < right.size(); i++) {
            int number = ++cases;
            System.out.println("case " + number);
            var alarm = new TimerTask() {
                @Override
                public void run() {
                    found(number, "does not end");
                }
            };
            timer.schedule(alarm, SECONDS * 1000L);
            for (var configuration : Configuration.ALL) {
                String got;
                try {
                    // Left open: the process ends soon.
                    var il = runtimes.computeIfAbsent(configuration, c -> c.openFast().load(image, "Hunt" + batch));
                    got = (long) il.method("C" + i + ".Program::Test").handle().invokeExact() + "";
                } catch (IlException e) {
                    got = e.typeName();
                } catch (Throwable e) {
                    got = e.toString();
                }
                if (!got.equals(right.get(i))) {
                    found(number, configuration + ": want " + right.get(i) + " got " + got.replace('\n', ' '));
                }
            }
            alarm.cancel();
        }
        return cases;
    }

    private static void found(int cases, String what) {
        System.out.println("found " + cases + " " + what);
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }
}
