package dev.gatun.runtime.interop;

import java.lang.invoke.MethodHandle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The Java methods that stand for native functions, by library and entry point. Thread-safe. */
public final class Definitions {
    private final Map<String, MethodHandle> functions = new ConcurrentHashMap<>();
    private final Map<String, MethodHandle> internalCalls = new ConcurrentHashMap<>();

    /** Makes {@code [DllImport(library)] entryPoint} call a Java method. */
    public void define(String library, String entryPoint, MethodHandle handle) {
        functions.put(key(library, entryPoint), handle);
    }

    /**
     * Makes an {@code extern} internal call, {@code Ns.Type::Method} or with its parameter list, call a Java method.
     */
    public void defineInternalCall(String method, MethodHandle handle) {
        internalCalls.put(method, handle);
    }

    Optional<MethodHandle> function(String library, String entryPoint) {
        return Optional.ofNullable(functions.get(key(library, entryPoint)));
    }

    Optional<MethodHandle> internalCall(dev.gatun.jit.types.MethodDesc method) {
        var full = internalCalls.get(method.fullName());
        return Optional.ofNullable(full != null ? full
                : internalCalls.get(method.owner().fullName() + "::" + method.name()));
    }

    /** A library is spelt with and without prefix and suffix. */
    private static String key(String library, String entryPoint) {
        return library.toLowerCase(Locale.ROOT).replaceFirst("^lib", "").replaceFirst("\\.(dll|so|dylib)$", "") + "!"
                + entryPoint;
    }
}
