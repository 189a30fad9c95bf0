package dev.gatun.cli;

/**
 * What the command's exit code says; a program's own goes through unchanged. The numbers from 64 on are those of
 * sysexits.h.
 */
final class ExitCode {
    static final int OK = 0;
    /** Some of the methods or types that were asked for failed, each with its reason. */
    static final int SOME_FAILED = 1;
    static final int USAGE = 2;
    /** The file is not a valid assembly. */
    static final int BAD_IMAGE = 65;
    static final int NO_INPUT = 66;
    /** Valid IL, or a part of the framework, that Gatun does not have. */
    static final int UNSUPPORTED = 69;
    /** A bug of Gatun's. */
    static final int INTERNAL = 70;
    static final int TIMED_OUT = 124;
    /** An exception that the program does not handle, or a fault. */
    static final int UNHANDLED = 134;

    private ExitCode() {
    }
}
