package dev.gatun.cli;

import dev.gatun.il.BadImageException;
import dev.gatun.jit.CompilerOptions;
import dev.gatun.runtime.OfflineCompiler;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code gatun compile}: every method of assemblies, none of them run. */
final class CompileCommand implements Command {
    private static final String CHECK = "--check-allocation";
    private static final String FRAMEWORK = "--framework";
    /** Import and the passes recurse with the nesting of types and blocks. */
    private static final long STACK_BYTES = 64L << 20;

    @Override
    public void describe(CommandSpec spec) {
        Parameters.files(spec);
        Settings.addCompiling(spec);
        spec.addOption(OptionSpec.builder(CHECK).type(boolean.class).arity("0")
                .description("Replay every register allocation; a wrong one is a failure.").build());
        spec.addOption(OptionSpec.builder(FRAMEWORK).paramLabel("DIR").type(String.class)
                .description("Let references to the framework mean the assemblies in DIR and their own core library.").build());
        Settings.addCommon(spec);
    }

    @Override
    public int run(Invocation invocation) {
        List<Path> files = files(invocation.parametersFrom(0));
        var report = new CompileReport(invocation, files.size());
        LargeStack.run(STACK_BYTES, () -> {
            for (Path file : files) {
                report.add(compile(invocation, file, report));
            }
            return null;
        });
        return report.print();
    }

    /** Each file has a compiler, and so a type system, of its own: what one file needs is garbage when the next one is compiled. */
    private static FileCompilation compile(Invocation invocation, Path file, CompileReport report) {
        var settings = invocation.settings();
        var options = (settings.tier().orElse(1) == 0 ? CompilerOptions.O0 : CompilerOptions.O1);
        options = options.withVerify(options.verify() || invocation.parsed().hasMatchedOption(CHECK));
        var framework = Settings.text(invocation.parsed(), FRAMEWORK).map(AssemblyFile::folder);
        var abi = Guest.abi(settings);
        var compilation = new FileCompilation(file, invocation, report::progress);
        try {
            var compiler = framework.isPresent()
                    ? OfflineCompiler.openWithFramework(framework.get(), abi, options, settings.path())
                    : OfflineCompiler.open(abi, options, settings.path());
            compilation.run(compiler);
        } catch (BadImageException e) {
            if (report.isSingle()) {
                throw e;
            }
            compilation.unreadable(e);
        }
        return compilation;
    }

    /** The files named, and of the folders named every assembly. */
    private static List<Path> files(List<String> given) {
        var files = new ArrayList<Path>();
        for (String name : given) {
            Optional<Path> folder = AssemblyFile.ifFolder(name);
            if (folder.isEmpty()) {
                files.add(AssemblyFile.path(name));
                continue;
            }
            try (var inside = Files.list(folder.get())) {
                var assemblies = inside.filter(f -> f.toString().matches(".*\\.(dll|exe)")).sorted().toList();
                if (assemblies.isEmpty()) {
                    throw new CommandException(ExitCode.NO_INPUT, "no .dll and no .exe in " + name);
                }
                files.addAll(assemblies);
            } catch (IOException e) {
                throw new CommandException(ExitCode.NO_INPUT, "cannot read " + name + ": " + e.getMessage());
            }
        }
        return files;
    }
}
