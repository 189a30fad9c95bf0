package dev.gatun.cli;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** {@code gatun completion}: a script that teaches a shell the commands, their options and their files. */
final class CompletionCommand implements Command {
    private static final List<String> SHELLS = List.of("bash", "zsh");

    @Override
    public void describe(CommandSpec spec) {
        Parameters.add(spec, 0, "bash|zsh", "The shell. To use it: source <(gatun completion bash).", true);
        spec.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).description("Print this help.").build());
    }

    @Override
    public int run(Invocation invocation) {
        var shell = invocation.parameter(0);
        if (!SHELLS.contains(shell)) {
            var near = Nearest.of(shell, SHELLS);
            throw CommandException.usage("no completion for '" + shell + "'; "
                    + (near.isEmpty() ? "there is one for bash and one for zsh"
                    : "did you mean " + near.getFirst() + "?"));
        }
        var commands = Main.describeAll().getSubcommands().values().stream().map(c -> c.getCommandSpec())
                .sorted(Comparator.comparing(CommandSpec::name)).toList();
        invocation.out().print(shell.equals("bash") ? bash(commands) : zsh(commands));
        return ExitCode.OK;
    }

    private static String bash(List<CommandSpec> commands) {
        var text = new StringBuilder("""
                # Completion of gatun for bash.
                _gatun() {
                  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} option= options=
                  COMPREPLY=()
                  if ((COMP_CWORD == 1)); then
                    COMPREPLY=($(compgen -W "COMMANDS --help --version" -- "$current"))
                    return
                  fi
                  # Bash takes --option=value apart at the equals sign.
                  if [[ $current == = ]]; then option=$previous current=
                  elif [[ $previous == = ]]; then option=${COMP_WORDS[COMP_CWORD-2]}
                  fi
                  case $option in
                    VALUES
                    ?*) return ;;
                  esac
                  case ${COMP_WORDS[1]} in
                """.replace("COMMANDS", words(commands.stream().map(CommandSpec::name).toList()))
                .replace("VALUES", values(commands)));
        for (var command : commands) {
            text.append("    ").append(command.name()).append(") options=\"").append(words(options(command)))
                    .append("\" ;;\n");
        }
        return text.append("""
                  esac
                  if [[ $current == -* ]]; then
                    COMPREPLY=($(compgen -W "$options" -- "$current"))
                    if [[ ${COMPREPLY[0]-} == *= ]]; then compopt -o nospace; fi
                  elif [[ ${COMP_WORDS[1]} == completion ]]; then
                    COMPREPLY=($(compgen -W "bash zsh" -- "$current"))
                  else
                    compopt -o filenames
                    COMPREPLY=($(compgen -f -X '!*.@(dll|exe)' -- "$current") $(compgen -d -- "$current"))
                  fi
                }
                shopt -s extglob
                complete -F _gatun gatun ./gatun
                """).toString();
    }

    private static String words(List<String> words) {
        return String.join(" ", words);
    }

    /** The long names; those that take a value end with an equals sign. */
    private static List<String> options(CommandSpec command) {
        return command.options().stream().flatMap(o ->
                Arrays.stream(o.names()).map(n -> n + (takesValue(o) ? "=" : "")))
                .sorted().toList();
    }

    private static boolean takesValue(OptionSpec option) {
        return option.arity().max() > 0;
    }

    /** For each option with known values, or with folders, an arm of a case. */
    private static String values(List<CommandSpec> commands) {
        var arms = commands.stream().flatMap(c -> c.options().stream()).filter(CompletionCommand::takesValue)
                .collect(Collectors.toMap(OptionSpec::longestName, o -> o, (a, b) -> a, TreeMap::new));
        return arms.values().stream().filter(o -> o.completionCandidates() != null || o.paramLabel().equals("DIR"))
                .map(o -> o.longestName() + (takesList(o)
                        ? ") COMPREPLY=($(compgen -P \"${current%\"${current##*,}\"}\" -W \"" + words(candidates(o)) + "\" -- \"${current##*,}\"))"
                        : ") COMPREPLY=($(compgen " + (o.paramLabel().equals("DIR") ? "-d" : "-W \"" + words(candidates(o)) + "\"")
                                + " -- \"$current\"))") + "; return ;;")
                .collect(Collectors.joining("\n    "));
    }

    /** Values with commas between them. */
    private static boolean takesList(OptionSpec option) {
        return option.completionCandidates() != null && option.paramLabel().endsWith(",...");
    }

    private static List<String> candidates(OptionSpec option) {
        return StreamSupport.stream(option.completionCandidates().spliterator(), false).toList();
    }

    private static String zsh(List<CommandSpec> commands) {
        var text = new StringBuilder("""
                #compdef gatun
                # Completion of gatun for zsh.
                _gatun() {
                  local -a commands
                  commands=(
                """);
        for (var command : commands) {
            text.append("    '").append(command.name()).append(':')
                    .append(quoted(command.usageMessage().description()[0]))
                    .append("'\n");
        }
        text.append("""
                  )
                  if ((CURRENT == 2)); then
                    _describe command commands
                    return
                  fi
                  case $words[2] in
                """);
        for (var command : commands) {
            text.append("    ").append(command.name()).append(") _arguments '1:command:'");
            for (var option : command.options()) {
                for (var name : option.names()) {
                    text.append(" \\\n      '").append(name).append(takesValue(option) ? "=" : "").append('[')
                            .append(quoted(option.description()[0]).replace("[", "\\[").replace("]", "\\]")).append(']')
                            .append(action(option)).append('\'');
                }
            }
            text.append(command.name().equals("completion") ? " \\\n      '2:shell:(bash zsh)' ;;\n"
                    : " \\\n      '2:assembly:_files -g \"*.(dll|exe)\"' \\\n      '*:argument:_files' ;;\n");
        }
        return text.append("""
                  esac
                }
                if [[ $zsh_eval_context == *loadautofunc* ]]; then _gatun "$@"; else compdef _gatun gatun; fi
                """).toString();
    }

    private static String action(OptionSpec option) {
        return !takesValue(option) ? "" : ":" + option.paramLabel().replace(":", "") + ":"
                + (takesList(option) ? "_values -s , kind " + words(candidates(option)) : option.completionCandidates() != null ? "(" + words(candidates(option)) + ")"
                : option.paramLabel().equals("DIR") ? "_files -/" : "");
    }

    private static String quoted(String text) {
        return text.replace("'", "'\\''").replace(":", "\\:");
    }
}
