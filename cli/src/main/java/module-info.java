/** The gatun command. */
module dev.gatun.cli {
    requires dev.gatun.runtime;
    requires info.picocli;

    opens dev.gatun.cli to info.picocli;
}
