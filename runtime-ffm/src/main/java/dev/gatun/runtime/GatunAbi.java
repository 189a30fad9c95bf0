package dev.gatun.runtime;

import dev.gatun.jit.importer.Shapes;
import dev.gatun.jit.target.CallLayout;
import dev.gatun.jit.target.RegisterFile;
import dev.gatun.jit.types.MethodDesc;

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

    /** Where a call of a method puts its arguments, {@code this} first, and its result. */
    public CallLayout callLayout(MethodDesc method) {
        return RuntimeFactory.backend(this).callLayout(Shapes.signature(method));
    }

    /** The registers that {@link #callLayout} numbers. */
    public RegisterFile registers() {
        return RuntimeFactory.backend(this).registers();
    }
}
