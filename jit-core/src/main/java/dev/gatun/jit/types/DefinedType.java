package dev.gatun.jit.types;

import dev.gatun.il.BadImageException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A class, interface or value type with its generic arguments. */
final class DefinedType extends TypeDesc {
    private final TypeDefinition definition;
    private final List<TypeDesc> arguments;
    private final boolean closed;
    private final int depth;
    private final GenericContext context;
    private final Lazy<Optional<TypeDesc>> baseType;
    private final Lazy<List<TypeDesc>> declaredInterfaces;
    private final Lazy<List<TypeDesc>> interfaces;
    private final Lazy<List<FieldDesc>> fields;
    private final Lazy<List<MethodDesc>> methods;
    private final Lazy<Map<String, List<MethodDesc>>> methodsByName;
    private final Lazy<List<MethodOverride>> overrides;
    private final Lazy<TypeDesc> reduced;

    DefinedType(TypeDefinition definition, List<TypeDesc> arguments) {
        super(definition.module().system());
        this.definition = definition;
        this.arguments = arguments;
        closed = arguments.stream().allMatch(TypeDesc::isClosed);
        depth = arguments.stream().mapToInt(a -> a.depth() + 1).max().orElse(0);
        context = new GenericContext(arguments, List.of());
        var system = definition.module().system();
        baseType = new Lazy<>(system, definition::where, "derives", this::findBase);
        declaredInterfaces = new Lazy<>(system, definition::where, "names interfaces", this::findDeclaredInterfaces);
        interfaces = new Lazy<>(system, definition::where, "implements interfaces", this::findInterfaces);
        fields = new Lazy<>(system, definition::where, "has fields", () -> definition.row().fields().stream()
                .mapToObj(rid -> new FieldDesc(this, module().metadata().field(rid))).toList());
        methods = new Lazy<>(system, definition::where, "has methods", this::findAllMethods);
        methodsByName = new Lazy<>(system, definition::where, "has methods", this::indexMethods);
        overrides = new Lazy<>(system, definition::where, "overrides methods", () -> MethodOverride.of(this));
        reduced = new Lazy<>(system, definition::where, "is an enum", this::findReduced);
    }

    TypeDefinition definition() {
        return definition;
    }

    GenericContext context() {
        return context;
    }

    /** The same definition over its own variables. */
    DefinedType open() {
        return definition.open();
    }

    @Override
    public TypeKind kind() {
        return definition.kind();
    }

    @Override
    public boolean isEnum() {
        return definition.isEnum();
    }

    @Override
    public boolean isNullable() {
        return kind() == TypeKind.STRUCT && name().equals("Nullable`1") && namespace().equals("System")
                && module().isClassLibrary() && definition.enclosing().isEmpty();
    }

    @Override
    public boolean isDelegate() {
        return kind() == TypeKind.CLASS && baseType().isPresent() && baseType().get().name().equals("MulticastDelegate")
                && baseType().get() == system().wellKnown(WellKnownType.MULTICAST_DELEGATE);
    }

    @Override
    public boolean isGenericDefinition() {
        return !arguments.isEmpty() && this == open();
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public boolean isSealed() {
        return (definition.row().flags() & TypeDefinition.SEALED) != 0;
    }

    @Override
    public boolean isAbstract() {
        return (definition.row().flags() & TypeDefinition.ABSTRACT) != 0;
    }

    @Override
    public boolean isBeforeFieldInit() {
        return (definition.row().flags() & TypeDefinition.BEFORE_FIELD_INIT) != 0;
    }

    @Override
    public boolean isByRefLike() {
        return definition.isByRefLike() || kind() == TypeKind.TYPEDBYREF;
    }

    @Override
    public TypeDesc reduced() {
        return isEnum() ? reduced.get() : this;
    }

    private TypeDesc findReduced() {
        for (var field : fields()) {
            if (!field.isStatic()) {
                var type = field.type();
                if (!type.kind().isInteger() && !type.kind().isFloat()) {
                    throw new BadImageException(where(), "is an enum of " + type + ", which is no primitive");
                }
                return type;
            }
        }
        throw new BadImageException(where(), "is an enum without a field for its value");
    }

    @Override
    public Optional<TypeDesc> baseType() {
        return baseType.get();
    }

    private Optional<TypeDesc> findBase() {
        int token = definition.row().extendsToken();
        if (token == 0) {
            return Optional.empty();
        }
        var base = module().type(token, context);
        if (base.kind() != TypeKind.CLASS || !(base instanceof DefinedType)) {
            throw new BadImageException(where(), "extends " + base + ", which is no class");
        }
        base.baseType();
        return Optional.of(base);
    }

    @Override
    public List<TypeDesc> declaredInterfaces() {
        return declaredInterfaces.get();
    }

    private List<TypeDesc> findDeclaredInterfaces() {
        var found = new LinkedHashSet<TypeDesc>();
        for (int token : module().metadata().interfaces(definition.rid())) {
            var type = module().type(token, context);
            if (!type.isInterface()) {
                throw new BadImageException(where(), "implements " + type + ", which is no interface");
            }
            found.add(type);
        }
        return List.copyOf(found);
    }

    @Override
    public List<TypeDesc> interfaces() {
        return interfaces.get();
    }

    private List<TypeDesc> findInterfaces() {
        var found = new LinkedHashSet<TypeDesc>();
        baseType().ifPresent(b -> found.addAll(b.interfaces()));
        found.addAll(ownInterfaces());
        return List.copyOf(found);
    }

    /** The interfaces it names and those that they require. */
    List<TypeDesc> ownInterfaces() {
        var found = new LinkedHashSet<TypeDesc>();
        for (var type : declaredInterfaces()) {
            if (found.add(type)) {
                found.addAll(type.interfaces());
            }
        }
        return List.copyOf(found);
    }

    @Override
    public List<TypeDesc> typeArguments() {
        return arguments;
    }

    @Override
    public TypeDesc genericDefinition() {
        return open();
    }

    @Override
    public TypeDesc instantiate(List<TypeDesc> newArguments) {
        return definition.instantiate(newArguments);
    }

    @Override
    public Optional<TypeDesc> enclosingType() {
        return definition.enclosing().map(d -> d.instantiate(arguments.subList(0, d.genericParams().size())));
    }

    @Override
    public ModuleDesc module() {
        return definition.module();
    }

    @Override
    public int token() {
        return definition.row().token();
    }

    @Override
    public String namespace() {
        var outer = definition;
        while (outer.enclosing().isPresent()) {
            outer = outer.enclosing().get();
        }
        return outer.row().namespace();
    }

    @Override
    public String name() {
        return definition.row().name();
    }

    @Override
    public List<FieldDesc> fields() {
        return fields.get();
    }

    @Override
    public List<MethodDesc> methods() {
        return methods.get();
    }

    private List<MethodDesc> findAllMethods() {
        var all = new ArrayList<MethodDesc>();
        for (int rid : definition.row().methods()) {
            all.add(new DefinedMethod(this, all.size(), module().metadata().methodDef(rid)));
        }
        return List.copyOf(all);
    }

    private Map<String, List<MethodDesc>> indexMethods() {
        var index = new HashMap<String, List<MethodDesc>>();
        for (var method : methods()) {
            index.computeIfAbsent(method.name(), n -> new ArrayList<>()).add(method);
        }
        return index;
    }

    @Override
    public List<MethodDesc> findMethods(String name) {
        return List.copyOf(methodsByName.get().getOrDefault(name, List.of()));
    }

    /** The MethodImpl rows of this type, over its own arguments. */
    List<MethodOverride> overrides() {
        return overrides.get();
    }

    int slotOf(int methodIndex) {
        return vtable().slotOf(methodIndex);
    }

    @Override
    public boolean hasAttribute(String namespace, String name) {
        return definition.hasAttribute(namespace, name);
    }

    @Override
    int depth() {
        return depth;
    }

    @Override
    TypeDesc substitute(GenericContext replacement) {
        return closed ? this
                : definition.instantiate(arguments.stream().map(a -> a.substitute(replacement)).toList());
    }

    @Override
    String where() {
        return definition.where();
    }
}
