package dev.gatun.fuzz;

import dev.gatun.fuzz.abi.GccCampaign;
import dev.gatun.fuzz.il.Features;
import dev.gatun.fuzz.il.IlProgram;
import dev.gatun.fuzz.oracle.Configuration;
import dev.gatun.fuzz.oracle.Images;
import dev.gatun.fuzz.oracle.Interpreted;
import dev.gatun.fuzz.oracle.Outcome;
import dev.gatun.runtime.IlException;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Timer;
import java.util.TimerTask;

/**
 * Looks for the first random program that shows a fault put into Gatun on purpose; {@code tools/mutants} starts it with
 * the faulty classes first on the class path. Programs come before signatures against gcc.
 */
public final class MutantHunt {
    private static final int BATCH = 20;
    private static final int SECONDS = 30;

    private MutantHunt() {
    }

    /** Arguments: a folder for files that are kept from one hunt to the next, the number of batches. */
    public static void main(String[] args) {
        var folder = Path.of(args[0]);
        int batches = Integer.parseInt(args[1]);
        var timer = new Timer(true);
        int cases = 0;
        for (int batch = 0; batch < batches; batch++) {
            var names = new ArrayList<String>();
            var file = assembly(folder, batch, names);
            Map<String, Outcome> right = Interpreted.run(file, names);
            for (var name : names) {
                cases++;
                int number = cases;
                var alarm = new TimerTask() {
                    @Override
                    public void run() {
                        found(number, "does not end");
                    }
                };
                timer.schedule(alarm, SECONDS * 1000L);
                System.out.println("case " + cases);
                for (var configuration : Configuration.ALL) {
                    var difference = run(file, name, configuration).difference(right.get(name), false);
                    if (!difference.isEmpty()) {
                        found(cases, configuration + ", " + difference);
                    }
                }
                alarm.cancel();
            }
            if (batch < 2) {
                var campaign = new GccCampaign(folder);
                System.out.println("case " + (cases += 40) + " against gcc");
                campaign.run(batch, 40, List.of(Configuration.SYSV_O1, Configuration.WIN64_O1));
                if (!campaign.failures().isEmpty()) {
                    found(cases, "gcc: " + campaign.failures().getFirst().lines().findFirst().orElseThrow());
                }
            }
        }
        System.out.println("survived " + cases);
    }

    private static void found(int cases, String what) {
        System.out.println("found " + cases + " " + what);
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static Path assembly(Path folder, int batch, List<String> names) {
        var programs = new ArrayList<IlProgram>();
        for (int i = 0; i < BATCH; i++) {
            names.add("C" + i);
            programs.add(IlProgram.of(1000 + batch * BATCH + i, "C" + i, Features.ALL));
        }
        var file = folder.resolve("Hunt" + batch + ".dll");
        return Files.exists(file) ? file : Images.write(folder, "Hunt" + batch,
                IlProgram.assembly("Hunt" + batch, programs));
    }

    private static Outcome run(Path file, String name, Configuration configuration) {
        var out = new ByteArrayOutputStream();
        try (var gatun = configuration.open(out)) {
            gatun.load(file).method(name + ".Program::Run").handle().invoke();
            return new Outcome(out.toString(), "", "");
        } catch (IlException e) {
            return new Outcome(out.toString(), e.describe().replaceFirst("^Unhandled exception\\. ", ""), "");
        } catch (Throwable e) {
            return new Outcome("", "", e.toString());
        }
    }
}
