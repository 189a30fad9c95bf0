package dev.gatun.cli;

import picocli.CommandLine.Model.CommandSpec;

final class CallCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        Parameters.file(spec);
        Settings.addCommon(spec);
    }

    @Override
    public int run(Invocation invocation) {
        return ExitCode.OK;
    }
}
