package dev.gatun.cli;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The {@code gatun} command. Only the commands whose names occur among the arguments are described to the parser, since
 * classes that are not needed cost start-up time.
 */
public final class Main {
    private static final String FOOTER = """

            FILE is an assembly, .dll or .exe, or textual IL, .il. METHOD is Namespace.Type::Method, with
            a parameter list only where overloads need it: Demo.Math::Add(int32,int32); nested types are
            Outer/Inner.

            Exit codes: the program's own; 1 some methods failed; 2 wrong usage; 65 not a valid assembly;
            66 no such file; 69 not supported yet; 70 a bug in Gatun; 124 timed out; 134 an unhandled
            exception or fault in the program.

            'gatun COMMAND -h' describes a command.""";

    private final Terminal terminal;

    Main(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Runs the command and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        var terminal = Terminal.ofProcess();
        Runtime.getRuntime().addShutdownHook(new Thread(terminal::flush));
        int exitCode = new Main(terminal).run(arguments);
        terminal.flush();
        System.exit(exitCode);
    }

    /** Runs the command; gives its exit code. Whatever goes wrong has been said on standard error. */
    int run(String... given) {
        var arguments = commandFirst(given);
        try {
            var line = new CommandLine(describe(arguments));
            configure(line);
            ParseResult parsed = line.parseArgs(arguments);
            if (parsed.isVersionHelpRequested()) {
                terminal.out().println(version());
                return ExitCode.OK;
            }
            if (parsed.hasSubcommand()) {
                return run(parsed.subcommand(), arguments);
            }
            if (parsed.isUsageHelpRequested()) {
                usage(line);
                return ExitCode.OK;
            }
            usage(line, terminal);
            return ExitCode.USAGE;
        } catch (ParameterException e) {
            return wrongUsage(e);
        } catch (CommandException e) {
            terminal.flush();
            terminal.err().println("gatun: " + e.getMessage());
            return e.exitCode();
        } finally {
            terminal.flush();
        }
    }

    private int run(ParseResult parsed, String[] arguments) {
        if (parsed.isUsageHelpRequested()) {
            usage(parsed.commandSpec().commandLine());
            return ExitCode.OK;
        }
        var command = (Command) parsed.commandSpec().userObject();
        var invocation = new Invocation(parsed, Settings.of(parsed), terminal);
        var failures = new Failures(terminal, List.of(arguments), invocation.settings().crashJson());
        try (var _ = Watchdog.start(invocation)) {
            return command.run(invocation);
        } catch (RuntimeException | IOException | Error e) {
            return failures.report(e);
        }
    }

    /** {@code --abi=win64 run FILE} means {@code run --abi=win64 FILE}. */
    private static String[] commandFirst(String[] arguments) {
        if (arguments.length == 0 || !arguments[0].startsWith("-")) {
            return arguments;
        }
        for (int i = 1; i < arguments.length; i++) {
            if (CommandName.of(arguments[i]).isPresent()) {
                var moved = arguments.clone();
                System.arraycopy(arguments, 0, moved, 1, i);
                moved[0] = arguments[i];
                return moved;
            }
        }
        return arguments;
    }

    private static CommandSpec describe(String[] arguments) {
        var root = root();
        if (arguments.length > 0) {
            CommandName.of(arguments[0]).ifPresent(name -> add(root, name));
        }
        if (root.subcommands().isEmpty()) {
            for (var name : CommandName.values()) {
                add(root, name);
            }
        }
        return root;
    }

    /** Every command with everything it takes. */
    static CommandLine describeAll() {
        var line = new CommandLine(describe(new String[0]));
        configure(line);
        return line;
    }

    private static CommandSpec root() {
        var root = CommandSpec.create().name("gatun");
        root.usageMessage().description("Runs .NET assemblies inside the JVM: IL in, x86-64 out.", "")
                .footer(FOOTER.split("\n"))
                .commandListHeading("%nCommands:%n").optionListHeading("").abbreviateSynopsis(true).width(100);
        root.addOption(OptionSpec.builder("--version").versionHelp(true).description("Print the version.").build());
        root.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("Print this help.").build());
        return root;
    }

    private static void add(CommandSpec root, CommandName name) {
        var command = name.create();
        var spec = CommandSpec.wrapWithoutInspection(command).name(name.word());
        spec.usageMessage().description(name.summary(), "").optionListHeading("%nOptions:%n").abbreviateSynopsis(true)
                .sortOptions(false).width(100);
        command.describe(spec);
        root.addSubcommand(name.word(), spec);
    }

    private static void configure(CommandLine line) {
        line.setExpandAtFiles(false);
        line.setPosixClusteredShortOptionsAllowed(false);
        line.setUsageHelpLongOptionsMaxWidth(28);
    }

    private void usage(CommandLine line) {
        line.usage(terminal.out(), Ansi.OFF);
    }

    private static void usage(CommandLine line, Terminal terminal) {
        line.usage(terminal.err(), Ansi.OFF);
    }

    private int wrongUsage(ParameterException e) {
        var err = terminal.err();
        var name = e.getCommandLine().getCommandName();
        var message = new StringBuilder("gatun: ").append(lowerFirst(e.getMessage()));
        if (e instanceof UnmatchedArgumentException unmatched) {
            var argument = unmatched.getUnmatched().getFirst();
            var known = Arrays.stream(CommandName.values()).map(CommandName::word).toList();
            boolean wantsCommand = e.getCommandLine().getParent() == null;
            message = new StringBuilder("gatun: ").append(argument.startsWith("-") ? "no option '" : wantsCommand
                    ? "no command '" : "one argument too many: '").append(argument).append('\'');
            var near = argument.startsWith("-") ? Nearest.of(argument.replaceFirst("=.*", ""),
                    options(e.getCommandLine()))
                    : wantsCommand ? Nearest.of(argument, known) : List.<String>of();
            if (!near.isEmpty()) {
                message.append("; did you mean ").append(String.join(" or ", near)).append('?');
            }
        }
        err.println(message);
        err.println("gatun: 'gatun " + (name.equals("gatun") ? "" : name + " ") + "-h' says what there is");
        return ExitCode.USAGE;
    }

    private static List<String> options(CommandLine line) {
        return line.getCommandSpec().options().stream().flatMap(o -> Arrays.stream(o.names())).toList();
    }

    private static String lowerFirst(String message) {
        return message.isEmpty() ? message : Character.toLowerCase(message.charAt(0)) + message.substring(1);
    }

    /** {@code gatun 0.1.0 (Java 25.0.1, Linux amd64)}. */
    static String version() {
        var version = Main.class.getPackage().getImplementationVersion();
        return "gatun " + (version == null ? "(not from a jar)" : version) + " (Java "
                + System.getProperty("java.version") + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch") + ")";
    }
}
