package dev.gatun.runtime;

import dev.gatun.il.BadImageException;
import dev.gatun.jit.Compiler;
import dev.gatun.jit.CompilerHost;
import dev.gatun.jit.CompilerOptions;
import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.ModuleDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeSystem;
import dev.gatun.runtime.link.AssemblyLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Compiles methods without a runtime that they could run in: no memory is mapped, nothing is installed, no static constructor has
 * run. What is compiled is the same code as at a first call in a fresh runtime. Thread-safe.
 */
public final class OfflineCompiler {
    private static final List<String> CORE_LIBRARIES = List.of("System.Private.CoreLib.dll", "mscorlib.dll");

    private final AssemblyLoader loader;
    private final TypeSystem types;
    private final Compiler compiler;

    private OfflineCompiler(GatunAbi abi, CompilerOptions options, List<Path> searchPaths) {
        loader = new AssemblyLoader(searchPaths);
        types = new TypeSystem(loader);
        compiler = new Compiler(RuntimeFactory.backend(abi), new NothingHasRun(), options);
    }

    /** References to the framework mean Gatun's class library, as in {@link Gatun}. */
    public static OfflineCompiler open(GatunAbi abi, CompilerOptions options, List<Path> searchPaths) {
        var made = new OfflineCompiler(abi, options, searchPaths);
        made.types.setClassLibrary(RuntimeFactory.classLibrary());
        return made;
    }

    /**
     * References to the framework mean the assemblies of a folder, and the primitive types those of the core library there:
     * {@code System.Private.CoreLib.dll}, else {@code mscorlib.dll}.
     *
     * @throws BadImageException if the folder has neither
     */
    public static OfflineCompiler openWithFramework(Path framework, GatunAbi abi, CompilerOptions options, List<Path> searchPaths) {
        var core = CORE_LIBRARIES.stream().map(framework::resolve).filter(Files::isRegularFile).findFirst().orElseThrow(
                () -> new BadImageException(framework.toString(), "is no framework: neither " + String.join(" nor ", CORE_LIBRARIES)
                        + " is there"));
        var made = new OfflineCompiler(abi, options, Stream.concat(searchPaths.stream(), Stream.of(framework)).toList());
        made.types.setFramework(made.loader.load(core));
        return made;
    }

    /**
     * @throws java.io.UncheckedIOException if the file cannot be read
     * @throws BadImageException            if it is not a valid assembly
     */
    public ModuleDesc load(Path file) {
        return types.load(loader.load(file));
    }

    /** Every method of a module that has IL, of generic types and generic ones as definitions, in the order of the file. */
    public static List<MethodDesc> methods(ModuleDesc module) {
        var methods = new ArrayList<MethodDesc>();
        for (var type : module.types()) {
            type.methods().stream().filter(MethodDesc::hasBody).forEach(methods::add);
        }
        return methods;
    }

    /** As {@link Compiler#compile(MethodDesc)}. */
    public CompiledCode compile(MethodDesc method) {
        return compiler.compile(method);
    }

    /** Ids as a linker would give them; every static constructor is still to run. */
    private static final class NothingHasRun implements CompilerHost {
        private final ConcurrentHashMap<Object, Integer> ids = new ConcurrentHashMap<>();

        private int id(Object key) {
            var known = ids.get(key);
            return known != null ? known : number(key);
        }

        private synchronized int number(Object key) {
            return ids.computeIfAbsent(key, k -> ids.size());
        }

        @Override
        public boolean isInitialized(TypeDesc type) {
            return type.staticConstructor().isEmpty();
        }

        @Override
        public int typeId(TypeDesc type) {
            return id(type);
        }

        @Override
        public int methodId(MethodDesc method) {
            return id(method);
        }

        @Override
        public int threadStaticId(FieldDesc field) {
            return id(field);
        }

        @Override
        public int deferredFailure(Supplier<RuntimeException> again) {
            return 0;
        }

        @Override
        public boolean hasInternalCall(MethodDesc method) {
            return true;
        }
    }
}
