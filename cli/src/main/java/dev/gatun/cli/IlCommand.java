package dev.gatun.cli;

import dev.gatun.il.Token;
import dev.gatun.il.metadata.RidRange;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.pdb.PortablePdb;
import dev.gatun.il.pe.ManifestResource;
import dev.gatun.il.pe.PeImage;
import dev.gatun.il.text.IlPrinter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code gatun il}: an assembly, a type or a method as textual IL. */
final class IlCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        Parameters.file(spec);
        Parameters.add(spec, 1, "METHOD", "A method, Namespace.Type::Method (all overloads without a parameter list),"
                + " or a type, Namespace.Type. The whole assembly without it.", false);
        spec.addOption(OptionSpec.builder("-o").paramLabel("OUT.il").type(String.class)
                .description("Write to OUT.il, and embedded resources to files beside it.").build());
        flag(spec, "--offsets", "Label every instruction with its IL offset.");
        flag(spec, "--lines", "Give the source lines and the names of locals that the PDB has.");
        flag(spec, "--mono", "Put what Mono's ilasm does not take into comments.");
        Settings.addCommon(spec);
    }

    private static void flag(CommandSpec spec, String name, String description) {
        spec.addOption(OptionSpec.builder(name).type(boolean.class).arity("0").description(description).build());
    }

    @Override
    public int run(Invocation invocation) throws IOException {
        var image = AssemblyFile.read(invocation.parameter(0));
        var parsed = invocation.parsed();
        Optional<PortablePdb> pdb = parsed.hasMatchedOption("--lines") ? PortablePdb.find(image) : Optional.empty();
        if (parsed.hasMatchedOption("--lines") && pdb.isEmpty()) {
            throw CommandException.usage(invocation.parameter(0) + " has no Portable PDB to take --lines from");
        }
        var printer = IlPrinter.of(image, new IlPrinter.Options(parsed.hasMatchedOption("--offsets"),
                parsed.hasMatchedOption("--mono"), pdb));
        var out = Settings.text(parsed, "-o");
        if (out.isEmpty()) {
            print(printer, image, invocation.optionalParameter(1), invocation.out());
            return ExitCode.OK;
        }
        var path = Path.of(out.get());
        try (var writer = Files.newBufferedWriter(path)) {
            print(printer, image, invocation.optionalParameter(1), writer);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        resources(image, path);
        return ExitCode.OK;
    }

    private static void print(IlPrinter printer, PeImage image, Optional<String> wanted, Appendable out) {
        if (wanted.isEmpty()) {
            printer.assembly(out);
            return;
        }
        var found = printer.find(wanted.get());
        if (found.isEmpty()) {
            throw CommandException.usage("no " + (wanted.get().contains("::") ? "method " : "type ") + wanted.get()
                    + nearest(printer, image, wanted.get()));
        }
        for (int token : found) {
            if (Token.is(token, TableId.TYPE_DEF)) {
                printer.type(Token.rid(token), out);
            } else {
                printer.method(token, out);
            }
        }
    }

    private static String nearest(IlPrinter printer, PeImage image, String wanted) {
        var metadata = image.metadata();
        List<String> names = new ArrayList<>();
        for (int rid = 1; rid <= metadata.rows(TableId.TYPE_DEF); rid++) {
            var type = printer.plainName(rid);
            names.add(type);
            for (int method : wanted.contains("::") ? metadata.typeDef(rid).methods()
                    : RidRange.EMPTY) {
                names.add(type + "::" + metadata.methodDef(method).name());
            }
        }
        var near = Nearest.of(wanted, names.stream().distinct().toList());
        return near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?";
    }

    /** An assembler looks for them beside the text; a name that leads to another folder is refused. */
    private static void resources(PeImage image, Path text) throws IOException {
        for (ManifestResource resource : image.resources()) {
            if (resource.bytes().isEmpty()) {
                continue;
            }
            var path = text.resolveSibling(resource.name()).normalize();
            if (!text.resolveSibling("x").normalize().equals(path.resolveSibling("x")) || path.equals(text)) {
                throw CommandException.usage("the resource '" + resource.name() + "' has no name for a file beside "
                        + text);
            }
            Files.write(path, resource.bytes().get().toByteArray());
        }
    }
}
