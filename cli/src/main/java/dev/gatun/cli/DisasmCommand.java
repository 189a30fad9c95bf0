package dev.gatun.cli;

import dev.gatun.il.BadImageException;
import dev.gatun.jit.Compiler;
import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.stack.EvaluationStacks;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.UnresolvedReferenceException;
import dev.gatun.runtime.IlMethod;
import dev.gatun.runtime.text.IlText;
import dev.gatun.runtime.text.Sources;
import dev.gatun.runtime.text.VariableNames;
import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code gatun disasm}: what the compiler makes of methods, at any stage. */
final class DisasmCommand implements Command {
    private static final List<String> STAGES = List.of("il", "vcode", "alloc", "asm");

    @Override
    public void describe(CommandSpec spec) {
        Parameters.add(spec, 0, "FILE", "An assembly, .dll or .exe, or textual IL, .il; with --at a crash report.", false);
        Parameters.add(spec, 1, "METHOD", Parameters.METHOD + " Every method of FILE without it.", false);
        spec.addOption(OptionSpec.builder("--at").paramLabel("ADDRESS").type(String.class)
                .description("Say what code the address lies in, by the crash report FILE, or in the process of --pid.").build());
        spec.addOption(OptionSpec.builder("--pid").paramLabel("PID").type(String.class)
                .description("With --at: ask a running process.").build());
        spec.addOption(OptionSpec.builder("--stage").paramLabel("STAGE").type(String.class).completionCandidates(STAGES)
                .defaultValue("asm")
                .description("Show the IL (il), the compiler's code as imported and optimised (vcode) or"
                        + " with registers (alloc), or machine code (asm, the default).").build());
        Settings.addCompiling(spec);
        Settings.addCommon(spec);
    }

    @Override
    public int run(Invocation invocation) {
        var stage = Settings.text(invocation.parsed(), "--stage").orElse("asm");
        Settings.check("--stage", stage, STAGES);
        var at = Settings.text(invocation.parsed(), "--at");
        var pid = Settings.text(invocation.parsed(), "--pid");
        if (at.isPresent()) {
            invocation.out().print(AddressLookup.lookUp(at.get(), invocation.optionalParameter(0), pid));
            return ExitCode.OK;
        }
        if (pid.isPresent() || invocation.optionalParameter(0).isEmpty()) {
            throw CommandException.usage(pid.isPresent() ? "--pid goes with --at ADDRESS" : "missing required parameter: 'FILE'");
        }
        try (var guest = Guest.open(invocation)) {
            var wanted = invocation.optionalParameter(1);
            var show = new Show(invocation, guest, stage, new Sources());
            if (wanted.isPresent()) {
                show.method(guest.assembly().method(wanted.get()));
                return ExitCode.OK;
            }
            return show.all(guest.assembly().methods());
        }
    }

    private record Show(Invocation invocation, Guest guest, String stage, Sources sources) {
        int all(List<IlMethod> methods) {
            boolean complete = true;
            var separator = "";
            for (var method : methods) {
                invocation.out().print(separator);
                separator = "\n";
                try {
                    method(method);
                } catch (BadImageException | UnsupportedIlException | UnresolvedReferenceException
                        | InternalCompilerError e) {
                    complete = false;
                    invocation.out().println(invocation.style().title(method.name()) + "\n  "
                            + invocation.style().bad(Failures.message(e)));
                }
            }
            return complete ? ExitCode.OK : ExitCode.SOME_FAILED;
        }

        void method(IlMethod method) {
            var desc = method.desc();
            if (desc.body().isEmpty()) {
                throw CommandException.usage(method.name() + " has no IL: it is "
                        + (desc.isAbstract() ? "abstract" : desc.isPInvoke() ? "native" : "provided by the runtime"));
            }
            var out = invocation.out();
            switch (stage) {
                case "il" -> out.print(il(desc));
                case "asm" -> out.print(assembly(method));
                default -> method.showStages((s, text) -> {
                    if (s == (stage.equals("vcode") ? Compiler.Stage.VCODE : Compiler.Stage.ALLOC)) {
                        out.print(text.endsWith("\n") ? text : text + "\n");
                    }
                });
            }
        }

        private String assembly(IlMethod method) {
            var code = method.code();
            int ilBytes = method.desc().body().orElseThrow().codeSize();
            return invocation.style().title(method.name()) + ": " + code.bytes().length + " bytes for " + ilBytes
                    + " of IL, " + guest.configuration() + "\n" + NativeListing.of(code, sources, invocation.style());
        }

        private String il(MethodDesc method) {
            var body = method.body().orElseThrow();
            var style = invocation.style();
            var text = new StringBuilder(style.title(method.fullName())).append(": ").append(body.codeSize())
                    .append(" bytes, stack ").append(body.maxStack()).append('\n');
            var locals = method.locals();
            for (int i = 0; i < locals.size(); i++) {
                text.append("  .local ").append(i).append(' ').append(locals.get(i)).append('\n');
            }
            var lines = new IlText(method, sources);
            var lastSource = "";
            var stacks = EvaluationStacks.of(method);
            var table = new TextTable("  ", "ll");
            for (var instruction : body.instructions()) {
                var source = sources.at(method, instruction.offset()).map(p -> sources.line(method, p))
                        .orElse(lastSource);
                if (!source.equals(lastSource)) {
                    table.line(style.source("; " + source));
                    lastSource = source;
                }
                var names = new VariableNames(method, sources, instruction.offset());
                var stack = stacks.before(instruction.offset()).map(entries -> entries.stream()
                        .map(e -> e.type().text() + " " + e.size() + ": " + e.origin().text(names)).collect(Collectors.joining(" | ")))
                        .orElse("(never reached)");
                table.row(TextTable.cell(lines.line(instruction)), TextTable.cell(stack, style::number));
            }
            text.append(table);
            body.clauses().forEach(c -> text.append("  ").append(c).append('\n'));
            return text.toString();
        }
    }
}
