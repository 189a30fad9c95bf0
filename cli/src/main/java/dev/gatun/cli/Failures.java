package dev.gatun.cli;

import dev.gatun.il.BadImageException;
import dev.gatun.il.assembler.IlTextException;
import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.types.LookupException;
import dev.gatun.jit.types.UnresolvedReferenceException;
import dev.gatun.runtime.GuestExit;
import dev.gatun.runtime.GuestInterruption;
import dev.gatun.runtime.IlException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Says what went wrong, each kind in its way, and which exit code that is. */
final class Failures {
    private final Terminal terminal;
    private final List<String> arguments;

    private final Optional<Path> crashJson;

    Failures(Terminal terminal, List<String> arguments) {
        this(terminal, arguments, Optional.empty());
    }

    /** @param crashJson where the report of an exception of the program goes */
    Failures(Terminal terminal, List<String> arguments, Optional<Path> crashJson) {
        this.terminal = terminal;
        this.arguments = arguments;
        this.crashJson = crashJson;
    }

    /** Prints the failure and gives the exit code. What the program had written comes first. */
    int report(Throwable failure) {
        terminal.flush();
        if (failure instanceof GuestExit exit) {
            return exit.exitCode();
        }
        if (failure instanceof IlException exception) {
            terminal.err().print(exception.describe());
            crashJson.ifPresent(file -> writeReport(exception, file));
            return ExitCode.UNHANDLED;
        }
        if (failure instanceof GuestInterruption interruption) {
            say(interruption.getMessage());
            interruption.frames().forEach(frame -> terminal.err().println("   " + frame));
            return ExitCode.TIMED_OUT;
        }
        if (isOurs(failure)) {
            say(CrashReport.write(failure, arguments));
            return ExitCode.INTERNAL;
        }
        if (failure instanceof IlTextException text) {
            text.problems().forEach(terminal.err()::println);
        } else {
            say(message(failure));
        }
        return exitCode(failure);
    }

    private void writeReport(IlException exception, Path file) {
        if (exception.crash().isEmpty()) {
            say("nothing more is known of it: " + file + " is not written");
            return;
        }
        try {
            Files.writeString(file, exception.crash().get().json(exception.getStackTrace()));
        } catch (IOException e) {
            say(file + " could not be written: " + message(e));
        }
    }

    /** A failure that nobody expects: a bug of ours. */
    static boolean isOurs(Throwable failure) {
        return switch (failure) {
            case CommandException _, LookupException _, BadImageException _, UnsupportedIlException _,
                    UnresolvedReferenceException _, IOException _, UncheckedIOException _ -> false;
            default -> true;
        };
    }

    private static int exitCode(Throwable failure) {
        return switch (failure) {
            case CommandException e -> e.exitCode();
            case LookupException _ -> ExitCode.USAGE;
            case BadImageException _ -> ExitCode.BAD_IMAGE;
            case UnsupportedIlException _ -> ExitCode.UNSUPPORTED;
            case UnresolvedReferenceException e -> exitCode(e);
            default -> ExitCode.NO_INPUT;
        };
    }

    /** A missing assembly is a missing file; what Gatun's own class library lacks is not supported yet. */
    private static int exitCode(UnresolvedReferenceException e) {
        return e.kind() == UnresolvedReferenceException.Kind.ASSEMBLY ? ExitCode.NO_INPUT
                : e.searched().contains("class library") ? ExitCode.UNSUPPORTED : ExitCode.BAD_IMAGE;
    }

    /** One line without a stack trace. */
    static String message(Throwable failure) {
        var message = failure.getMessage();
        return message == null || message.isBlank() ? failure.toString() : message.strip().replace('\n', ' ');
    }

    /** A failure of another thread, to be thrown on this one. */
    static RuntimeException unchecked(Throwable failure) {
        return switch (failure) {
            case RuntimeException e -> e;
            case Error e -> throw e;
            case IOException e -> new UncheckedIOException(e);
            default -> new IllegalStateException(failure);
        };
    }

    private void say(String message) {
        terminal.err().println("gatun: " + message);
    }
}
