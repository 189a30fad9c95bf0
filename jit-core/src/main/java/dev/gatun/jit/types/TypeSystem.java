package dev.gatun.jit.types;

import dev.gatun.il.BadImageException;
import dev.gatun.il.pe.PeImage;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A closed world of assemblies and the types made of them. Everything it hands out is interned in it; descriptors of
 * two type systems must not be mixed. Thread-safe: one lock for what is computed, none for what is known.
 *
 * <p>References to framework assemblies (mscorlib, System.*, netstandard, ...) resolve by type name to the class
 * library; others go to the {@link AssemblyResolver}.
 */
public final class TypeSystem {
    private static final int MAX_RANK = 32;

    private final AssemblyResolver resolver;
    private final Map<PeImage, ModuleDesc> modules = new LinkedHashMap<>();
    private final ConcurrentHashMap<MethodSignature, FunctionPointerType> functionPointers = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<GeneralArray, TypeDesc> generalArrays = new ConcurrentHashMap<>();
    private final List<TypeDesc> typeVariables = new ArrayList<>();
    private final List<TypeDesc> methodVariables = new ArrayList<>();
    private volatile ModuleDesc classLibrary;
    private volatile boolean frameworkGiven;
    private volatile Map<WellKnownType, Lazy<Optional<TypeDesc>>> wellKnown = Map.of();

    private record GeneralArray(TypeDesc element, int rank) {
    }

    public TypeSystem(AssemblyResolver resolver) {
        this.resolver = resolver;
    }

    /** The module of an image; the same one whenever the same image is given. */
    public ModuleDesc load(PeImage image) {
        synchronized (this) {
            return modules.computeIfAbsent(image, i -> new ModuleDesc(this, i));
        }
    }

    /**
     * Registers what references to the framework mean. To be called once, before any type is asked for.
     *
     * @throws IllegalStateException if there is a class library already
     */
    public ModuleDesc setClassLibrary(PeImage image) {
        synchronized (this) {
            if (classLibrary != null) {
                throw new IllegalStateException("the class library is set already: " + classLibrary);
            }
            var module = load(image);
            var table = new EnumMap<WellKnownType, Lazy<Optional<TypeDesc>>>(WellKnownType.class);
            for (var type : WellKnownType.values()) {
                table.put(type, new Lazy<>(this, type::typeName, "is known", () -> module
                        .definition(type.namespace(), type.typeName()).map(TypeDefinition::open)));
            }
            wellKnown = table;
            classLibrary = module;
            return module;
        }
    }

    /**
     * As {@link #setClassLibrary} with the core library of a real framework: references to the framework's assemblies go to the
     * resolver as all others do.
     */
    public ModuleDesc setFramework(PeImage coreLibrary) {
        frameworkGiven = true;
        return setClassLibrary(coreLibrary);
    }

    /** Whether references to an assembly of that name mean the class library. */
    boolean isInClassLibrary(String assembly) {
        return !frameworkGiven && FrameworkAssemblies.contains(assembly);
    }

    /** @throws UnresolvedReferenceException if none was set */
    public ModuleDesc classLibrary() {
        var module = classLibrary;
        if (module == null) {
            throw new UnresolvedReferenceException(UnresolvedReferenceException.Kind.ASSEMBLY, "(class library)",
                    "a type system without one");
        }
        return module;
    }

    boolean isClassLibrary(ModuleDesc module) {
        return module == classLibrary;
    }

    /** Every module loaded so far, in the order of loading. */
    public List<ModuleDesc> modules() {
        synchronized (this) {
            return List.copyOf(modules.values());
        }
    }

    /**
     * A type that the compiler knows by name; generic ones as definitions.
     *
     * @throws UnresolvedReferenceException if the class library has none
     */
    public TypeDesc wellKnown(WellKnownType type) {
        return findWellKnown(type).orElseThrow(() -> new UnresolvedReferenceException(
                UnresolvedReferenceException.Kind.TYPE, type.namespace() + "." + type.typeName(),
                "the class library " + classLibrary()));
    }

    /** As {@link #wellKnown}, for types that a class library may lack. */
    public Optional<TypeDesc> findWellKnown(WellKnownType type) {
        classLibrary();
        return wellKnown.get(type).get();
    }

    /** The type of a primitive kind, void or a typed reference. */
    public TypeDesc primitive(TypeKind kind) {
        return wellKnown(WellKnownType.of(kind));
    }

    public TypeDesc functionPointer(MethodSignature signature) {
        var known = functionPointers.get(signature);
        if (known == null) {
            var fresh = new FunctionPointerType(this, signature);
            known = functionPointers.putIfAbsent(signature, fresh);
            return known == null ? fresh : known;
        }
        return known;
    }

    TypeDesc generalArray(TypeDesc element, int rank) {
        if (rank < 1 || rank > MAX_RANK) {
            throw new BadImageException(element.fullName(), "is made an array of " + rank + " dimensions");
        }
        var key = new GeneralArray(element, rank);
        var known = generalArrays.get(key);
        if (known == null) {
            var fresh = new ElementedType(element, TypeKind.MDARRAY, rank);
            known = generalArrays.putIfAbsent(key, fresh);
            return known == null ? fresh : known;
        }
        return known;
    }

    /** The first variables of types, {@code !0}, {@code !1}, ... */
    List<TypeDesc> typeVariables(int count) {
        return variables(typeVariables, false, count);
    }

    /** The first variables of methods, {@code !!0}, {@code !!1}, ... */
    List<TypeDesc> methodVariables(int count) {
        return variables(methodVariables, true, count);
    }

    private List<TypeDesc> variables(List<TypeDesc> known, boolean ofMethod, int count) {
        if (count == 0) {
            return List.of();
        }
        synchronized (this) {
            while (known.size() < count) {
                known.add(new VariableType(this, ofMethod, known.size()));
            }
            return List.copyOf(known.subList(0, count));
        }
    }

    AssemblyResolver resolver() {
        return resolver;
    }
}
