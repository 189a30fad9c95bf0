package dev.gatun.cli;

import dev.gatun.il.assembler.IlAssembler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code gatun asm}: textual IL to a PE file. */
final class AsmCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        Parameters.add(spec, 0, "FILE.il", "Textual IL.", true);
        spec.addOption(OptionSpec.builder("-o").paramLabel("OUT").type(String.class)
                .description("The file to write. FILE.dll, or FILE.exe if there is an .entrypoint, without it.").build());
        flag(spec, "--dll", "Write a library even if there is an .entrypoint.");
        flag(spec, "--exe", "Write a program.");
        flag(spec, "--pdb", "Write a Portable PDB beside it: the lines of .line, or of FILE.il itself.");
        Settings.addCommon(spec);
    }

    private static void flag(CommandSpec spec, String name, String description) {
        spec.addOption(OptionSpec.builder(name).type(boolean.class).arity("0").description(description).build());
    }

    @Override
    public int run(Invocation invocation) throws IOException {
        var parsed = invocation.parsed();
        var file = AssemblyFile.path(invocation.parameter(0));
        var kind = parsed.hasMatchedOption("--dll") ? IlAssembler.Kind.LIBRARY : parsed.hasMatchedOption("--exe")
                ? IlAssembler.Kind.PROGRAM : IlAssembler.Kind.BY_ENTRY_POINT;
        var options = new IlAssembler.Options(kind, parsed.hasMatchedOption("--pdb") ? IlAssembler.Pdb.SEPARATE
                : IlAssembler.Pdb.NONE, Optional.ofNullable(file.toAbsolutePath().getParent()));
        var result = IlAssembler.assemble(file.toString(), IlAssembler.text(Files.readAllBytes(file)), options);
        for (var note : result.notes()) {
            invocation.err().println("gatun: " + note);
        }
        var base = invocation.parameter(0).replaceFirst("\\.il$", "");
        var out = Path.of(Settings.text(parsed, "-o").orElse(base + (result.isProgram() ? ".exe" : ".dll")));
        Files.write(out, result.image());
        if (result.pdb().isPresent()) {
            var name = out.getFileName().toString().replaceFirst("\\.[^.]*$", "") + ".pdb";
            Files.write(out.resolveSibling(name), result.pdb().get());
        }
        return ExitCode.OK;
    }
}
