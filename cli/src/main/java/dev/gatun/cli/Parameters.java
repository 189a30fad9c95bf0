package dev.gatun.cli;

import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** The positional parameters that commands share. */
final class Parameters {
    static final String METHOD = "A method: Namespace.Type::Method, nested types as Outer/Inner, with a parameter list"
            + " only where overloads need it: Demo.Math::Add(int32,int32).";

    private Parameters() {
    }

    /** FILE, the first. */
    static void file(CommandSpec spec) {
        add(spec, 0, "FILE", "An assembly, .dll or .exe, or textual IL, .il.", true);
    }

    /** FILE or a folder, any number of them. */
    static void files(CommandSpec spec) {
        spec.addPositional(PositionalParamSpec.builder().index("0..*").paramLabel("FILE").type(List.class)
                .auxiliaryTypes(String.class).arity("1..*").required(true).description("Assemblies, .dll or .exe, textual IL, .il,"
                + " or folders: every assembly in them.").build());
    }

    static void add(CommandSpec spec, int index, String label, String description, boolean required) {
        spec.addPositional(PositionalParamSpec.builder().index(Integer.toString(index)).paramLabel(label)
                .type(String.class).arity(required ? "1" : "0..1").required(required).description(description).build());
    }

    /** ARG..., from an index on. */
    static void rest(CommandSpec spec, int index, String description) {
        spec.addPositional(PositionalParamSpec.builder().index(index + "..*").paramLabel("ARG").type(List.class)
                .auxiliaryTypes(String.class).arity("0..*").required(false).description(description).build());
    }
}
