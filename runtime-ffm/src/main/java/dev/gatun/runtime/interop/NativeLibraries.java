package dev.gatun.runtime.interop;

import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.PInvokeInfo;
import dev.gatun.runtime.IlException;
import dev.gatun.runtime.os.Os;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Finds C functions as .NET does on Linux: the name as written, and with the usual prefix and suffix. Thread-safe. */
final class NativeLibraries {
    /** Names whose obvious file is a linker script or belongs to another system. */
    private static final Map<String, String> ALIASES = Map.of("c", "libc.so.6", "libc", "libc.so.6", "libc.so",
            "libc.so.6",
            "msvcrt", "libc.so.6", "m", "libm.so.6", "libm", "libm.so.6", "libm.so", "libm.so.6");

    private final Os os;
    private final Map<String, Optional<Long>> opened = new ConcurrentHashMap<>();

    NativeLibraries(Os os) {
        this.os = os;
    }

    /**
     * The address of what a {@code [DllImport]} names; DllNotFoundException or EntryPointNotFoundException in the
     * guest.
     */
    long find(MethodDesc method, PInvokeInfo info) {
        var tried = candidates(info.module(), method.module().image().path().map(Path::toAbsolutePath)
                .map(Path::getParent));
        var library = tried.stream().map(this::open).flatMap(Optional::stream).findFirst()
                .orElseThrow(() -> new IlException("System.DllNotFoundException", "Unable to load shared library '"
                + info.module()
                        + "' or one of its dependencies. Looked for: " + String.join(", ", tried)));
        for (var name : entryPoints(info)) {
            var address = os.symbol(library, name);
            if (address.isPresent()) {
                return address.getAsLong();
            }
        }
        throw new IlException("System.EntryPointNotFoundException", "Unable to find an entry point named '"
                + info.entryPoint()
                + "' in shared library '" + info.module() + "'.");
    }

    private Optional<Long> open(String name) {
        return opened.computeIfAbsent(name, os::openLibrary);
    }

    private static List<String> candidates(String module, Optional<Path> folder) {
        var names = new LinkedHashSet<String>();
        var alias = ALIASES.get(module);
        if (alias != null) {
            names.add(alias);
        }
        if (module.contains(".so")) {
            names.add(module);
            names.add("lib" + module);
        } else {
            names.add("lib" + module + ".so");
            names.add(module + ".so");
            names.add(module);
            names.add("lib" + module);
        }
        var all = new ArrayList<String>();
        if (!module.contains("/")) {
            folder.ifPresent(f -> names.forEach(n -> all.add(f.resolve(n).toString())));
        }
        all.addAll(names);
        return all;
    }

    /** Names with A and W are tried where the declaration allows it. */
    private static List<String> entryPoints(PInvokeInfo info) {
        if (info.exactSpelling()) {
            return List.of(info.entryPoint());
        }
        return info.charSet() == PInvokeInfo.CharSet.UNICODE ? List.of(info.entryPoint() + "W", info.entryPoint())
                : List.of(info.entryPoint(), info.entryPoint() + "A");
    }
}
