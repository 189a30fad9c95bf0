package dev.gatun.cli;

import dev.gatun.jit.types.LookupException;
import dev.gatun.runtime.IlAssembly;
import dev.gatun.runtime.IlMethod;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gatun call}: one static method, once. */
final class CallCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        describeCall(spec);
    }

    /** What a command takes that calls a method. */
    static void describeCall(CommandSpec spec) {
        Parameters.file(spec);
        Parameters.add(spec, 1, "METHOD", Parameters.METHOD, true);
        Parameters.rest(spec, 2, "Arguments as the parameters' types ask: 42, 0x2a, -1.5e3, true, x, any text, [1,2,3],"
                + " { X = 1, Y = 2 }. After --, nothing is an option.");
        Settings.addCompiling(spec);
        Settings.addRunning(spec);
        Settings.addCommon(spec);
        spec.parser().unmatchedOptionsArePositionalParams(true);
    }

    @Override
    public int run(Invocation invocation) {
        try (var guest = Guest.open(invocation)) {
            var texts = invocation.parametersFrom(2);
            var method = find(guest.assembly(), invocation.parameter(1), texts.size());
            var arguments = arguments(method, texts);
            VerifyCommand.requireVerifiable(invocation, guest);
            try {
                var result = guest.onLargeStack(() -> method.call(arguments));
                if (!method.desc().signature().returnsVoid()) {
                    invocation.out().println(Values.text(method.desc().signature().returnType(), result));
                }
            } finally {
                guest.summary();
            }
            return ExitCode.OK;
        }
    }

    /** The static method; of overloads the only one with so many parameters. */
    static IlMethod find(IlAssembly assembly, String spelling, int arguments) {
        var method = lookUp(assembly, spelling, arguments);
        if (!method.desc().isStatic()) {
            throw CommandException.usage(method.name()
                    + " is an instance method; only static ones can be called from here");
        }
        if (!method.desc().isClosed() || method.desc().isGenericDefinition()) {
            throw CommandException.usage(method.name() + " is generic: give its arguments, "
                    + method.desc().owner().fullName()
                    + "::" + method.desc().name() + "<int32>");
        }
        return method;
    }

    private static IlMethod lookUp(IlAssembly assembly, String spelling, int arguments) {
        try {
            return assembly.method(spelling);
        } catch (LookupException e) {
            if (e.kind() == LookupException.Kind.AMBIGUOUS) {
                var fitting = e.suggestions().stream().map(assembly::method)
                        .filter(m -> m.desc().signature().parameters().size() == arguments).toList();
                if (fitting.size() == 1) {
                    return fitting.getFirst();
                }
            }
            throw e;
        }
    }

    /** The arguments, boxed as {@link IlMethod#methodType} wants them. */
    static Object[] arguments(IlMethod method, List<String> texts) {
        var types = method.desc().signature().parameters();
        var names = method.desc().parameterNames();
        if (texts.size() != types.size()) {
            throw CommandException.usage(method.name() + " takes " + types.size()
                    + (types.size() == 1 ? " argument" : " arguments") + ", not " + texts.size()
                    + unknownOption(texts));
        }
        var values = new ArrayList<>();
        for (int i = 0; i < types.size(); i++) {
            try {
                values.add(ValueParser.parse(types.get(i), texts.get(i)));
            } catch (IllegalArgumentException e) {
                throw CommandException.usage("argument " + (i + 1)
                        + (names.get(i).isEmpty() ? "" : " (" + names.get(i) + ")")
                        + ": " + e.getMessage() + unknownOption(List.of(texts.get(i))));
            }
        }
        return values.toArray();
    }

    /** A misspelt option ends up among the arguments. */
    private static String unknownOption(List<String> texts) {
        return texts.stream().filter(t -> t.matches("--[a-z].*|-[a-zA-Z].*")).findFirst()
                .map(t -> " (if " + t + " is meant as an option: there is none of that name)").orElse("");
    }
}
