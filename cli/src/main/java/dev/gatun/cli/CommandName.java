package dev.gatun.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** The commands, in the order of the help. A command's class is loaded only when it is asked for. */
enum CommandName {
    RUN("run", "Runs the entry point of an assembly; the exit code is Main's.", () -> new RunCommand()),
    CALL("call", "Calls a static method and prints its result.", () -> new CallCommand()),
    DISASM("disasm", "Shows the native code of methods beside their IL and C#.", () -> new DisasmCommand()),
    EXPLAIN("explain", "Writes a page that shows a method as C#, IL, vcode and machine code.", () -> new ExplainCommand()),
    DIFF("diff", "Shows a method's code under both ABIs, or at both levels, side by side.", () -> new DiffCommand()),
    LAYOUT("layout", "Shows how types lie in memory: fields, padding, vtable.", () -> new LayoutCommand()),
    ABI("abi", "Shows where a method's arguments and result go, in both ABIs.", () -> new AbiCommand()),
    COMPILE("compile", "Compiles every method of an assembly and runs none.", () -> new CompileCommand()),
    ASM("asm", "Assembles textual IL to an assembly.", () -> new AsmCommand()),
    VERIFY("verify", "Says which IL cannot be proved to be safe.", () -> new VerifyCommand()),
    IL("il", "Prints an assembly, a type or a method as textual IL.", () -> new IlCommand()),
    INFO("info", "Shows headers, references, entry point and tables of an assembly.", () -> new InfoCommand()),
    BENCH("bench", "Times a static method.", () -> new BenchCommand()),
    COMPLETION("completion", "Prints a completion script for bash or zsh.", () -> new CompletionCommand());

    private final String word;
    private final String summary;
    private final Supplier<Command> factory;

    CommandName(String word, String summary, Supplier<Command> factory) {
        this.word = word;
        this.summary = summary;
        this.factory = factory;
    }

    /** As the user types it. */
    String word() {
        return word;
    }

    String summary() {
        return summary;
    }

    Command create() {
        return factory.get();
    }

    static Optional<CommandName> of(String word) {
        return Arrays.stream(values()).filter(c -> c.word.equals(word)).findFirst();
    }
}
