/** The gatun command. */
module dev.gatun.cli {
    requires dev.gatun.runtime;
    requires info.picocli;
    requires java.management;
    requires jdk.attach;
    requires java.instrument;

}
