package dev.gatun.runtime;

/** The calling convention that all compiled code of a runtime uses among itself. Both run on every host. */
public enum GatunAbi {
    /** System V AMD64: Linux, macOS. */
    SYSTEM_V,
    /** Microsoft's x64 convention. */
    WINDOWS_X64;

    /** That of the system this JVM runs on. */
    public static GatunAbi host() {
        return System.getProperty("os.name").startsWith("Windows") ? WINDOWS_X64 : SYSTEM_V;
    }
}
