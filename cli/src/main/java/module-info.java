/** The gatun command. */
module dev.gatun.cli {
    requires dev.gatun.runtime;
    requires dev.gatun.x64;
    requires info.picocli;

}
