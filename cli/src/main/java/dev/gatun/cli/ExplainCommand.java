package dev.gatun.cli;

import dev.gatun.runtime.text.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code gatun explain}: a method on one page of HTML. */
final class ExplainCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        Parameters.file(spec);
        Parameters.add(spec, 1, "METHOD", Parameters.METHOD, true);
        spec.addOption(OptionSpec.builder("-o").paramLabel("OUT").type(String.class)
                .description("The file to write; METHOD.html by default.").build());
        Settings.addCompiling(spec);
        Settings.addCommon(spec);
    }

    @Override
    public int run(Invocation invocation) throws IOException {
        try (var guest = Guest.open(invocation)) {
            var method = guest.assembly().method(invocation.parameter(1));
            if (method.desc().body().isEmpty()) {
                throw CommandException.usage(method.name() + " has no IL to explain");
            }
            var out = Path.of(Settings.text(invocation.parsed(), "-o").orElse(method.desc().name().replaceAll("\\W", "_") + ".html"));
            Files.writeString(out, ExplainPage.of(method, guest.configuration(), new Sources()));
            return ExitCode.OK;
        }
    }
}
