package dev.gatun.cli;

import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.ModuleDesc;
import dev.gatun.jit.verify.Verifier;
import dev.gatun.jit.verify.Violation;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gatun verify}: what in an assembly cannot be proved to be safe. */
final class VerifyCommand implements Command {
    private static final int SHOWN_BEFORE_RUNNING = 10;

    @Override
    public void describe(CommandSpec spec) {
        Parameters.file(spec);
        Parameters.add(spec, 1, "METHOD", Parameters.METHOD + " Every method of FILE without it.", false);
        Settings.addCommon(spec);
    }

    @Override
    public int run(Invocation invocation) {
        try (var guest = Guest.open(invocation)) {
            var wanted = invocation.optionalParameter(1);
            List<MethodDesc> methods = wanted.isPresent()
                    ? List.of(guest.assembly().method(wanted.get()).desc().definition())
                    : methods(guest.assembly().module());
            var style = invocation.style();
            int bad = 0;
            int checked = 0;
            for (var method : methods) {
                var violations = Verifier.verify(method);
                violations.forEach(v -> invocation.out().println(style.name(v.method())
                        + v.toString().substring(v.method().length())));
                bad += violations.isEmpty() ? 0 : 1;
                checked += method.token() == 0 || method.isAbstract() ? 0 : 1;
            }
            invocation.out().println(checked + (checked == 1 ? " method, " : " methods, ")
                    + (bad == 0 ? "verifiable" : style.bad(bad + " not verifiable")));
            return bad == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
        }
    }

    private static List<MethodDesc> methods(ModuleDesc module) {
        var methods = new ArrayList<MethodDesc>();
        module.types().forEach(type -> methods.addAll(type.methods()));
        return methods;
    }

    /** For {@code --verify}: nothing of an assembly is run that has a method which is not verifiable. */
    static void requireVerifiable(Invocation invocation, Guest guest) {
        if (!invocation.parsed().hasMatchedOption("--verify")) {
            return;
        }
        List<Violation> violations = Verifier.verify(guest.assembly().module());
        if (violations.isEmpty()) {
            return;
        }
        violations.stream().limit(SHOWN_BEFORE_RUNNING).forEach(v -> invocation.err().println("gatun: " + v));
        throw new CommandException(ExitCode.BAD_IMAGE, invocation.parameter(0) + " is not verifiable: "
                + violations.size() + (violations.size() == 1 ? " violation" : " violations")
                + "; 'gatun verify' lists them all");
    }
}
