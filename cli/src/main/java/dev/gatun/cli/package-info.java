/** The {@code gatun} command: {@link dev.gatun.cli.Main} finds the command, the command does it. */
package dev.gatun.cli;
