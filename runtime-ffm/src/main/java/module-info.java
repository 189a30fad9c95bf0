/** Executable memory, linking, calls both ways, faults and the class library. */
module dev.gatun.runtime {
    requires transitive dev.gatun.jit;
    requires dev.gatun.x64;

}
