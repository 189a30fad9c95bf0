package dev.gatun.runtime.compile;

import dev.gatun.il.pe.PeImage;
import dev.gatun.jit.Compiler;
import dev.gatun.jit.CompilerHost;
import dev.gatun.jit.CompilerOptions;
import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.ModuleDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeSystem;
import dev.gatun.runtime.corelib.CoreLibrary;
import dev.gatun.x64.X64Backend;
import dev.gatun.x64.abi.Abi;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Compiles methods without a runtime: nothing is installed and nothing runs. */
final class CompileOnly implements CompilerHost {
    private final Map<Object, Integer> ids = new IdentityHashMap<>();
    private final TypeSystem types = new TypeSystem((reference, from) -> Optional.empty());
    private final ModuleDesc module;
    private final Compiler compiler;

    /** @param library the class library, which may be {@code image} itself */
    CompileOnly(PeImage library, PeImage image, Abi abi, CompilerOptions options) {
        types.setClassLibrary(library);
        module = types.load(image);
        compiler = new Compiler(X64Backend.of(abi), this, options.withVerify(true));
    }

    static PeImage coreLibrary() {
        return PeImage.of(CoreLibrary.image(), CoreLibrary.NAME + ".dll");
    }

    /** The methods with IL that are compiled as they stand: not generic, nor of a generic type. */
    List<MethodDesc> methods() {
        var found = new ArrayList<MethodDesc>();
        for (var type : module.types()) {
            if (!type.isGenericDefinition()) {
                type.methods().stream().filter(m -> !m.isGenericDefinition()).forEach(found::add);
            }
        }
        return found;
    }

    Compiler compiler() {
        return compiler;
    }

    @Override
    public boolean isInitialized(TypeDesc type) {
        return type.staticConstructor().isEmpty();
    }

    @Override
    public int typeId(TypeDesc type) {
        return ids.computeIfAbsent(type, t -> ids.size());
    }

    @Override
    public int methodId(MethodDesc method) {
        return ids.computeIfAbsent(method, m -> ids.size());
    }

    @Override
    public int deferredFailure(Supplier<RuntimeException> again) {
        return 0;
    }

    @Override
    public int threadStaticId(FieldDesc field) {
        return ids.computeIfAbsent(field, f -> ids.size());
    }

    @Override
    public boolean hasInternalCall(MethodDesc method) {
        return true;
    }
}
