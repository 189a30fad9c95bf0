package dev.gatun.jit.types;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An array, pointer or byref (ECMA-335 II.14.2, II.14.4). */
final class ElementedType extends TypeDesc {
    /** What {@code T[]} implements, over T, when the class library has it (ECMA-335 I.8.9.1). */
    private static final List<String> COLLECTIONS = List.of("IList`1", "ICollection`1", "IEnumerable`1",
            "IReadOnlyList`1", "IReadOnlyCollection`1");

    private final TypeDesc element;
    private final TypeKind kind;
    private final int rank;
    private final Lazy<List<TypeDesc>> interfaces;
    private final Lazy<List<MethodDesc>> methods;

    ElementedType(TypeDesc element, TypeKind kind, int rank) {
        super(element.system());
        this.element = element;
        this.kind = kind;
        this.rank = rank;
        interfaces = new Lazy<>(element.system(), this::fullName, "implements interfaces", this::arrayInterfaces);
        methods = new Lazy<>(element.system(), this::fullName, "has methods", () -> ArrayMethod.all(this));
    }

    @Override
    public TypeKind kind() {
        return kind;
    }

    @Override
    public TypeDesc elementType() {
        return element;
    }

    @Override
    public int rank() {
        return rank;
    }

    @Override
    public boolean isClosed() {
        return element.isClosed();
    }

    @Override
    public Optional<TypeDesc> baseType() {
        return isArray() ? Optional.of(system().wellKnown(WellKnownType.ARRAY)) : Optional.empty();
    }

    @Override
    public List<TypeDesc> interfaces() {
        return isArray() ? interfaces.get() : List.of();
    }

    private List<TypeDesc> arrayInterfaces() {
        var vector = vector();
        if (vector.isPresent()) {
            return vector.get().interfaces();
        }
        var all = new ArrayList<>(system().wellKnown(WellKnownType.ARRAY).interfaces());
        if (isCollection()) {
            for (var name : COLLECTIONS) {
                system().classLibrary().definition("System.Collections.Generic", name)
                        .ifPresent(d -> all.add(d.instantiate(List.of(element))));
            }
        }
        return List.copyOf(all);
    }

    private boolean isCollection() {
        return kind == TypeKind.SZARRAY && element.kind() != TypeKind.POINTER && element.kind() != TypeKind.FNPTR;
    }

    /** {@code Array<T>} for {@code T[]}, where the class library has it. */
    private Optional<TypeDesc> vector() {
        return isCollection() ? system().findWellKnown(WellKnownType.VECTOR).map(v -> v.instantiate(List.of(element)))
                : Optional.empty();
    }

    /** The class whose vtable an array has. */
    TypeDesc methodsType() {
        return vector().orElseGet(() -> system().wellKnown(WellKnownType.ARRAY));
    }

    /** Whether the interface is one of those of {@code T[]} over T. */
    static boolean isArrayCollection(TypeDesc type) {
        return type.namespace().equals("System.Collections.Generic") && COLLECTIONS.contains(type.name())
                && type.module() == type.system().classLibrary();
    }

    @Override
    public List<MethodDesc> methods() {
        return isArray() ? methods.get() : List.of();
    }

    @Override
    public ModuleDesc module() {
        return element.module();
    }

    @Override
    public String namespace() {
        return element.namespace();
    }

    @Override
    public String name() {
        return element.name() + suffix();
    }

    String suffix() {
        return switch (kind) {
            case SZARRAY -> "[]";
            case MDARRAY -> rank == 1 ? "[*]" : "[" + ",".repeat(rank - 1) + "]";
            case POINTER -> "*";
            default -> "&";
        };
    }

    @Override
    int depth() {
        return 1 + element.depth();
    }

    @Override
    TypeDesc substitute(GenericContext context) {
        if (isClosed()) {
            return this;
        }
        var replaced = element.substitute(context);
        return switch (kind) {
            case SZARRAY -> replaced.makeArray();
            case MDARRAY -> replaced.makeArray(rank);
            case POINTER -> replaced.makePointer();
            default -> replaced.makeByRef();
        };
    }
}
