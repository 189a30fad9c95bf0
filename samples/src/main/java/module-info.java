/** Programs a user would write; each is also a test. */
module dev.gatun.samples {
    requires dev.gatun.runtime;

    exports dev.gatun.samples;
    exports dev.gatun.samples.virtio;
}
