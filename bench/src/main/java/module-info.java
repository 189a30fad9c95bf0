/** Benchmarks. */
module dev.gatun.bench {
    requires dev.gatun.runtime;
    requires java.management;
}
