package dev.gatun.cli;

import static dev.gatun.cli.TextTable.cell;

import dev.gatun.il.BadImageException;
import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.types.UnresolvedReferenceException;
import dev.gatun.runtime.IlMethod;
import java.util.Locale;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gatun compile}: every method of an assembly, none of them run. */
final class CompileCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        Parameters.file(spec);
        Settings.addCompiling(spec);
        Settings.addCommon(spec);
    }

    @Override
    public int run(Invocation invocation) {
        try (var guest = Guest.open(invocation)) {
            return new Compilation(invocation, guest).run();
        }
    }

    private static final class Compilation {
        private final Invocation invocation;
        private final Guest guest;
        private final TextTable failures = new TextTable("  ", "ll");
        private int compiled;
        private int failed;
        private long ilBytes;
        private long nativeBytes;

        Compilation(Invocation invocation, Guest guest) {
            this.invocation = invocation;
            this.guest = guest;
        }

        int run() {
            var methods = guest.assembly().methods();
            long start = System.nanoTime();
            for (int i = 0; i < methods.size(); i++) {
                progress((i + 1) + "/" + methods.size() + " " + methods.get(i).name());
                compile(methods.get(i));
            }
            double milliseconds = (System.nanoTime() - start) / 1e6;
            progress("");
            for (var missing : guest.assembly().module().missingReferences()) {
                failed++;
                failures.row(cell("(when reached)", invocation.style()::faint), cell(missing.getMessage()));
            }
            var out = invocation.out();
            var style = invocation.style();
            out.println(style.title(invocation.parameter(0)) + ": " + guest.configuration());
            var table = new TextTable("  ", "lr");
            table.row(cell("methods", style::faint), cell(Integer.toString(compiled)));
            table.row(cell("IL bytes", style::faint), cell(Long.toString(ilBytes)));
            table.row(cell("native bytes", style::faint), cell(Long.toString(nativeBytes)));
            table.row(cell("ms", style::faint), cell(String.format(Locale.ROOT, "%.1f", milliseconds)));
            long generic = generic();
            if (generic > 0) {
                table.row(cell("generic, left out", style::faint), cell(Long.toString(generic)));
            }
            if (failed > 0) {
                table.row(cell("failed", style::bad), cell(Integer.toString(failed)));
            }
            out.print(table);
            out.print(failures);
            return failed == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
        }

        private void compile(IlMethod method) {
            try {
                long start = System.nanoTime();
                var code = method.code();
                long nanoseconds = System.nanoTime() - start;
                int il = method.desc().body().orElseThrow().codeSize();
                compiled++;
                ilBytes += il;
                nativeBytes += code.bytes().length;
                invocation.verbose(String.format(Locale.ROOT, "%s: %d bytes for %d of IL, %.2f ms", method.name(),
                        code.bytes().length, il, nanoseconds / 1e6));
            } catch (BadImageException | UnsupportedIlException | UnresolvedReferenceException
                    | InternalCompilerError e) {
                failed++;
                failures.row(cell(method.name(), invocation.style()::name), cell(Failures.message(e)));
            }
        }

        /** Methods with open generic parameters: only instantiations can be compiled. */
        private long generic() {
            return guest.assembly().module().types().stream().flatMap(t -> t.methods().stream())
                    .filter(m -> m.body().isPresent() && (m.isGenericDefinition() || !m.isClosed())).count();
        }

        /** A line that the next one overwrites, on terminals only. */
        private void progress(String text) {
            if (invocation.terminal().errIsScreen() && !invocation.settings().verbose()) {
                invocation.err().print("\r\033[K" + text.substring(0, Math.min(text.length(), 79)));
                invocation.err().flush();
            }
        }
    }
}
