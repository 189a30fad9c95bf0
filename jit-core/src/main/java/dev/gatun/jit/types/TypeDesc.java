package dev.gatun.jit.types;

import dev.gatun.il.Token;
import java.util.List;
import java.util.Optional;

/**
 * A type: a class, interface or value type with its generic arguments filled in, an array, a pointer or a function
 * pointer. Interned by its {@link TypeSystem}: equality is identity. Immutable to its users; what is costly is computed
 * when first asked for, so asking may throw {@link dev.gatun.il.BadImageException} or
 * {@link UnresolvedReferenceException}. Thread-safe.
 *
 * <p>The one form that is not closed is a generic definition, whose arguments are its own {@link TypeKind#VARIABLE}s
 * ({@link #isGenericDefinition}); it answers everything but its layout.
 */
public abstract sealed class TypeDesc permits DefinedType, ElementedType, FunctionPointerType, VariableType {
    private final TypeSystem system;
    private final Lazy<TypeLayout> layout;
    private final Lazy<VTable> vtable;
    private final Lazy<TypeDesc> szArray;
    private final Lazy<TypeDesc> pointer;
    private final Lazy<TypeDesc> byRef;

    TypeDesc(TypeSystem system) {
        this.system = system;
        layout = new Lazy<>(system, this::where, "is laid out", () -> LayoutBuilder.layout(this));
        vtable = new Lazy<>(system, this::where, "has a vtable", () -> VTableBuilder.build(this));
        szArray = new Lazy<>(system, this::where, "is an element", () -> new ElementedType(this, TypeKind.SZARRAY, 1));
        pointer = new Lazy<>(system, this::where, "is pointed to", () -> new ElementedType(this, TypeKind.POINTER, 0));
        byRef = new Lazy<>(system, this::where, "is referred to", () -> new ElementedType(this, TypeKind.BYREF, 0));
    }

    public final TypeSystem system() {
        return system;
    }

    public abstract TypeKind kind();

    /** A value type: its locations hold the value; primitives, enums and void included. */
    public final boolean isValueType() {
        return kind().isValueType();
    }

    /** Its locations hold an object reference. */
    public final boolean isReference() {
        return kind().isReference();
    }

    /** Boolean, char, an integer or a float (an enum is none: see {@link #reduced}). */
    public final boolean isPrimitive() {
        return kind().isPrimitive();
    }

    public final boolean isVoid() {
        return kind() == TypeKind.VOID;
    }

    public final boolean isArray() {
        return kind() == TypeKind.SZARRAY || kind() == TypeKind.MDARRAY;
    }

    public final boolean isInterface() {
        return kind() == TypeKind.INTERFACE;
    }

    public boolean isEnum() {
        return false;
    }

    /** {@code Nullable<T>} for some T. */
    public boolean isNullable() {
        return false;
    }

    /** Derives from {@code System.MulticastDelegate}. */
    public boolean isDelegate() {
        return false;
    }

    /** Has generic arguments, those of its enclosing types included. */
    public final boolean isGenericInstance() {
        return !typeArguments().isEmpty();
    }

    /** The generic definition itself, with its own variables as arguments. */
    public boolean isGenericDefinition() {
        return false;
    }

    /** No variable occurs in it. */
    public abstract boolean isClosed();

    public boolean isSealed() {
        return true;
    }

    public boolean isAbstract() {
        return false;
    }

    /** Its static constructor runs before the first access to a static field, not at other uses (II.10.5.3). */
    public boolean isBeforeFieldInit() {
        return true;
    }

    /** A ref struct: may live in a frame only. */
    public boolean isByRefLike() {
        return false;
    }

    /** The type whose values an enum's values are; the type itself for anything else. */
    public TypeDesc reduced() {
        return this;
    }

    /** The integer type of an enum. @throws IllegalStateException for anything else */
    public final TypeDesc underlying() {
        if (!isEnum()) {
            throw new IllegalStateException(this + " is no enum");
        }
        return reduced();
    }

    /** Of an array, pointer or byref. @throws IllegalStateException for anything else */
    public TypeDesc elementType() {
        throw new IllegalStateException(this + " has no element type");
    }

    /** Dimensions of an array, 0 for anything else. */
    public int rank() {
        return 0;
    }

    /** What a function pointer points to. @throws IllegalStateException for anything else */
    public MethodSignature signature() {
        throw new IllegalStateException(this + " is no function pointer");
    }

    /** The base class; none for {@code System.Object}, interfaces, pointers and byrefs. */
    public Optional<TypeDesc> baseType() {
        return Optional.empty();
    }

    /** Every interface it implements: its own, inherited ones and those that interfaces require; each once. */
    public List<TypeDesc> interfaces() {
        return List.of();
    }

    /** The interfaces that this type itself names. */
    public List<TypeDesc> declaredInterfaces() {
        return List.of();
    }

    /** Generic arguments, those of the enclosing types first, as metadata has them. */
    public List<TypeDesc> typeArguments() {
        return List.of();
    }

    /** The generic definition; the type itself when it is not generic. */
    public TypeDesc genericDefinition() {
        return this;
    }

    public Optional<TypeDesc> enclosingType() {
        return Optional.empty();
    }

    /** The module that defines it, for an array or pointer the module of its element type. */
    public abstract ModuleDesc module();

    /** The TypeDef token, 0 for a type that no row defines. */
    public int token() {
        return 0;
    }

    /** The namespace of the outermost enclosing type, empty for none. */
    public String namespace() {
        return "";
    }

    /** The metadata name without namespace, enclosing types and arguments, for example {@code List`1}. */
    public abstract String name();

    /**
     * As ilasm spells it: {@code Ns.Outer/Inner}, {@code Ns.List`1<int32>}, {@code int32}, {@code string},
     * {@code Ns.T[]}, {@code Ns.T&}.
     */
    public final String fullName() {
        return TypeNames.ilasm(this);
    }

    /** As .NET prints it in a stack trace: {@code Ns.Outer.Inner}, {@code Ns.List`1}. */
    public final String displayName() {
        return TypeNames.stackTrace(this);
    }

    /** As {@code System.Type.ToString} gives it: {@code Ns.Outer+Inner}, {@code Ns.List`1[System.Int32]}. */
    public final String reflectionName() {
        return TypeNames.reflection(this);
    }

    /** Its own fields, instance and static, in declaration order. */
    public List<FieldDesc> fields() {
        return List.of();
    }

    /** Its own methods in declaration order; generic ones as definitions. */
    public List<MethodDesc> methods() {
        return List.of();
    }

    /** Its own field of that name. */
    public final Optional<FieldDesc> findField(String name) {
        return fields().stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /** Its own methods of that name. */
    public List<MethodDesc> findMethods(String name) {
        return methods().stream().filter(m -> m.name().equals(name)).toList();
    }

    /** Its own method of that name and signature. */
    public final Optional<MethodDesc> findMethod(String name, MethodSignature signature) {
        return findMethods(name).stream().filter(m -> m.signature().equals(signature)).findFirst();
    }

    /** Its type initialiser. */
    public final Optional<MethodDesc> staticConstructor() {
        for (var method : findMethods(".cctor")) {
            if (method.isStaticConstructor()) {
                return Optional.of(method);
            }
        }
        return Optional.empty();
    }

    /** Its instance constructor without parameters. */
    public final Optional<MethodDesc> defaultConstructor() {
        return findMethods(".ctor").stream()
                .filter(m -> m.isConstructor() && m.signature().parameters().isEmpty()).findFirst();
    }

    /**
     * Size and field offsets of the instances.
     *
     * @throws IllegalStateException for a generic definition, void, pointers and byrefs
     */
    public final TypeLayout layout() {
        return layout.get();
    }

    /** Bytes that a location of this type takes: of the value for value types, 8 for references and pointers. */
    public final int valueSize() {
        int fixed = kind().valueSize();
        return fixed >= 0 ? fixed : layout().size();
    }

    /** Alignment of a location of this type. */
    public final int valueAlignment() {
        return switch (kind()) {
            case STRUCT -> layout().alignment();
            case TYPEDBYREF -> 8;
            case VOID -> 1;
            default -> kind().valueSize();
        };
    }

    /** The virtual methods: of an interface its own, of an array those of {@code System.Array}. */
    public final VTable vtable() {
        return vtable.get();
    }

    /**
     * The method that a virtual call to {@code declared} runs when the object is exactly of this type.
     *
     * @param declared a method of this type, a base class or an interface; if it is generic, instantiated
     * @return the method itself when it is not virtual
     * @throws UnresolvedReferenceException if there is no implementation
     */
    public final MethodDesc resolveVirtual(MethodDesc declared) {
        if (declared.owner().isInterface()) {
            return resolveInterface(declared);
        }
        return vtable().resolveVirtual(declared);
    }

    /**
     * The method that implements an interface's method for objects of exactly this type: explicit implementations,
     * implementations by name and signature, inherited ones, variant interfaces and default methods are considered.
     *
     * @throws UnresolvedReferenceException if there is none, or if default methods are ambiguous
     */
    public final MethodDesc resolveInterface(MethodDesc interfaceMethod) {
        return InterfaceDispatch.resolve(this, interfaceMethod);
    }

    /** What finalizes objects of a class: its override of Object's Finalize. */
    public final Optional<MethodDesc> finalizer() {
        if (kind() != TypeKind.CLASS) {
            return Optional.empty();
        }
        var object = system().wellKnown(WellKnownType.OBJECT);
        var method = resolveVirtual(object.findMethods("Finalize").getFirst());
        return method.owner() == object ? Optional.empty() : Optional.of(method);
    }

    /** Whether {@code other} is a proper base class. */
    public final boolean isSubclassOf(TypeDesc other) {
        for (var base = baseType(); base.isPresent(); base = base.get().baseType()) {
            if (base.get() == other) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a reference to an object of exactly this type may be stored in a location of type {@code other}:
     * identity, base classes, interfaces with variance, array covariance (ECMA-335 I.8.7). A value type stands for its
     * boxed form.
     */
    public final boolean isAssignableTo(TypeDesc other) {
        return Assignability.isAssignable(this, other);
    }

    /** Whether a custom attribute of that type is put on it. */
    public boolean hasAttribute(String namespace, String name) {
        return false;
    }

    /** {@code this[]}. */
    public final TypeDesc makeArray() {
        return szArray.get();
    }

    /** The general array {@code this[,...]} of a rank, 1 included. */
    public final TypeDesc makeArray(int rank) {
        return system.generalArray(this, rank);
    }

    public final TypeDesc makePointer() {
        return pointer.get();
    }

    public final TypeDesc makeByRef() {
        return byRef.get();
    }

    /** This generic type over other arguments. */
    public TypeDesc instantiate(List<TypeDesc> arguments) {
        if (!arguments.isEmpty()) {
            throw new IllegalArgumentException(this + " is not generic");
        }
        return this;
    }

    /** This type with its variables replaced; itself where it has none. */
    abstract TypeDesc substitute(GenericContext context);

    /** How deeply types stand within types: 0 for one without arguments and element type. */
    abstract int depth();

    /** The string of a location in messages about this type. */
    String where() {
        return fullName() + (token() == 0 ? "" : " (token " + Token.toString(token()) + ")");
    }

    @Override
    public final boolean equals(Object other) {
        return this == other;
    }

    @Override
    public final int hashCode() {
        return System.identityHashCode(this);
    }

    /** {@link #fullName}. */
    @Override
    public final String toString() {
        return fullName();
    }
}
