/** Generators and oracles for property-based tests of IL compilers. */
module dev.gatun.fuzz {
    requires transitive dev.gatun.runtime;
}
