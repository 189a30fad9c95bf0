package dev.gatun.jit.types;

import dev.gatun.il.BadImageException;
import dev.gatun.il.Token;
import dev.gatun.il.metadata.ClassLayoutRow;
import dev.gatun.il.metadata.GenericParamRow;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.metadata.TypeDefRow;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A TypeDef row: what all instantiations of a type share, and the table of those instantiations. */
final class TypeDefinition {
    // TypeAttributes, ECMA-335 II.23.1.15.
    static final int LAYOUT_MASK = 0x18;
    static final int SEQUENTIAL_LAYOUT = 0x08;
    static final int EXPLICIT_LAYOUT = 0x10;
    static final int INTERFACE = 0x20;
    static final int ABSTRACT = 0x80;
    static final int SEALED = 0x100;
    static final int BEFORE_FIELD_INIT = 0x0010_0000;

    /** Deeper nesting, of types in types and of arguments in arguments, is refused as endless. */
    static final int MAX_NESTING = 100;

    private final ModuleDesc module;
    private final TypeDefRow row;
    private final List<GenericParamRow> genericParams;
    private final Lazy<TypeKind> kind;
    private final Lazy<Optional<TypeDefinition>> enclosing;
    private final Lazy<Boolean> byRefLike;
    private final ConcurrentHashMap<List<TypeDesc>, DefinedType> instances = new ConcurrentHashMap<>();
    private final Lazy<DefinedType> open;

    TypeDefinition(ModuleDesc module, TypeDefRow row) {
        this.module = module;
        this.row = row;
        genericParams = module.metadata().genericParams(row.token());
        kind = new Lazy<>(module.system(), this::where, "is a class or value type", this::findKind);
        enclosing = new Lazy<>(module.system(), this::where, "is nested", this::findEnclosing);
        byRefLike = new Lazy<>(module.system(), this::where, "is a ref struct", () -> kind() == TypeKind.STRUCT
                && hasAttribute("System.Runtime.CompilerServices", "IsByRefLikeAttribute"));
        open = new Lazy<>(module.system(), this::where, "is generic",
                () -> new DefinedType(this, module.system().typeVariables(genericParams.size())));
    }

    ModuleDesc module() {
        return module;
    }

    TypeDefRow row() {
        return row;
    }

    int rid() {
        return Token.rid(row.token());
    }

    List<GenericParamRow> genericParams() {
        return genericParams;
    }

    TypeKind kind() {
        return kind.get();
    }

    boolean isEnum() {
        return kind() == TypeKind.STRUCT && row.extendsToken() != 0 && extendsSystemType("Enum");
    }

    boolean isByRefLike() {
        return byRefLike.get();
    }

    private TypeKind findKind() {
        if (module.isClassLibrary() && enclosing().isEmpty() && row.namespace().equals("System")) {
            for (var type : WellKnownType.values()) {
                if (type.typeName().equals(row.name())
                        && (type.kind().isValueType() && type.kind() != TypeKind.STRUCT)) {
                    return type.kind();
                }
            }
            if (row.name().equals("Enum")) {
                return TypeKind.CLASS;
            }
        }
        if ((row.flags() & INTERFACE) != 0) {
            return TypeKind.INTERFACE;
        }
        if (row.extendsToken() == 0) {
            return TypeKind.CLASS;
        }
        return extendsSystemType("ValueType") || extendsSystemType("Enum") ? TypeKind.STRUCT : TypeKind.CLASS;
    }

    /** Whether the base type is that type of the class library; resolves nothing unless the name is right. */
    private boolean extendsSystemType(String name) {
        int base = row.extendsToken();
        if (Token.is(base, TableId.TYPE_REF)) {
            var reference = module.metadata().typeRef(Token.rid(base));
            if (!reference.name().equals(name) || !reference.namespace().equals("System")) {
                return false;
            }
        } else if (!Token.is(base, TableId.TYPE_DEF)) {
            return false;
        }
        var definition = module.definition(base);
        return definition.module.isClassLibrary() && definition.row.name().equals(name)
                && definition.row.namespace().equals("System") && definition.enclosing().isEmpty();
    }

    Optional<TypeDefinition> enclosing() {
        return enclosing.get();
    }

    private Optional<TypeDefinition> findEnclosing() {
        int rid = module.metadata().enclosingType(rid());
        int steps = 0;
        for (int at = rid; at != 0; at = module.metadata().enclosingType(at)) {
            if (++steps > MAX_NESTING) {
                throw new BadImageException(row.name() + " (token " + Token.toString(row.token()) + " of "
                        + module.name() + ")", "is nested in itself, or more than " + MAX_NESTING + " deep");
            }
        }
        return rid == 0 ? Optional.empty() : Optional.of(module.definitionAt(rid));
    }

    Optional<ClassLayoutRow> classLayout() {
        return module.metadata().classLayout(rid());
    }

    boolean hasAttribute(String namespace, String name) {
        return module.hasAttribute(row.token(), namespace, name);
    }

    /** The type over its own variables; the type itself if it has none. */
    DefinedType open() {
        return open.get();
    }

    DefinedType instantiate(List<TypeDesc> arguments) {
        if (arguments.size() != genericParams.size()) {
            throw new BadImageException(where(), "takes " + genericParams.size() + " generic arguments, not "
                    + arguments.size());
        }
        var own = open();
        if (arguments.equals(own.typeArguments())) {
            return own;
        }
        for (var argument : arguments) {
            if (argument.depth() > MAX_NESTING) {
                throw new BadImageException(where(), "is instantiated over ever larger instantiations of itself");
            }
        }
        var key = List.copyOf(arguments);
        var known = instances.get(key);
        if (known == null) {
            var fresh = new DefinedType(this, key);
            known = instances.putIfAbsent(key, fresh);
            return known == null ? fresh : known;
        }
        return known;
    }

    String where() {
        return TypeNames.metadataName(this) + " (token " + Token.toString(row.token()) + " of " + module.name() + ")";
    }
}
