package dev.gatun.cli;

import picocli.CommandLine.Model.CommandSpec;

/** {@code gatun run}: a program from its entry point to its end. */
final class RunCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        Parameters.file(spec);
        Parameters.rest(spec, 1, "The program's own arguments; options for gatun go before FILE.");
        Settings.addCompiling(spec);
        Settings.addRunning(spec);
        Settings.addCommon(spec);
        spec.parser().stopAtPositional(true);
    }

    @Override
    public int run(Invocation invocation) {
        try (var guest = Guest.open(invocation)) {
            var assembly = guest.assembly();
            if (assembly.entryPoint().isEmpty()) {
                throw CommandException.usage(invocation.parameter(0)
                        + " is a library: it has no entry point. 'gatun call' calls a method of it");
            }
            VerifyCommand.requireVerifiable(invocation, guest);
            var arguments = invocation.parametersFrom(1).toArray(String[]::new);
            try {
                return guest.onLargeStack(() -> assembly.run(arguments));
            } finally {
                guest.summary();
            }
        }
    }
}
