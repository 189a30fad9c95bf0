/** Executable memory, linking, calls both ways, faults and the class library. */
module dev.gatun.runtime {
    requires transitive dev.gatun.jit;
    requires dev.gatun.x64;
    requires jdk.jfr;

    exports dev.gatun.runtime;
    exports dev.gatun.runtime.events;
    exports dev.gatun.runtime.memory;
    exports dev.gatun.runtime.os;
    exports dev.gatun.runtime.crash to dev.gatun.cli;
    exports dev.gatun.runtime.text to dev.gatun.cli;
}
