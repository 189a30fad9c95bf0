package dev.gatun.il.assembler;

import dev.gatun.il.builder.MetadataBuilder;
import dev.gatun.il.grammar.IlParser.*;
import dev.gatun.il.signature.CallKind;
import dev.gatun.il.signature.ElementType;
import dev.gatun.il.signature.MethodSig;
import dev.gatun.il.signature.TypeSig;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Names of types and types (ECMA-335 II.7, II.9): tokens and signatures. */
final class Types {
    /** Libraries whose String and Object are the built-in ones. */
    static final Set<String> CORE_LIBRARIES = Set.of("mscorlib", "System.Runtime", "System.Private.CoreLib",
            "netstandard");

    /** A class of this text, perhaps only referred to so far. */
    static final class Local {
        final int token;
        final Token firstUse;
        boolean defined;

        Local(int token, Token firstUse) {
            this.token = token;
            this.firstUse = firstUse;
        }
    }

    private final MetadataBuilder builder;
    private final Scope scope;
    private final Manifest manifest;
    private final Map<String, Local> locals = new LinkedHashMap<>();
    /** What {@code .typedef} names: a TypeSig, or a token. */
    private final Map<String, Object> aliases = new HashMap<>();

    Types(MetadataBuilder builder, Scope scope, Manifest manifest) {
        this.builder = builder;
        this.scope = scope;
        this.manifest = manifest;
    }

    void alias(String name, Object meaning) {
        aliases.put(name, meaning);
    }

    Object aliased(String name) {
        return aliases.get(name);
    }

    /** The class of this text with that full name, reserved if it is new. */
    Local local(String path, Token use) {
        return locals.computeIfAbsent(path, _ -> new Local(builder.reserveType(), use));
    }

    /** Reports classes that are used and nowhere defined. */
    void reportUndefined(Problems problems) {
        locals.forEach((path, local) -> {
            if (!local.defined) {
                problems.report(local.firstUse, "expected a type of this file or [assembly] before it, found " + path
                        + ", which is not defined here");
            }
        });
    }

    // ------------------------------------------------------------------------------------------------ class names

    /** A name with its namespace apart. */
    record Name(String namespace, String name) {
        String full() {
            return namespace.isEmpty() ? name : namespace + "." + name;
        }
    }

    static Name split(DottedNameContext dotted) {
        String full = Text.name(dotted);
        int parts = dotted.namePart().size();
        Token last = dotted.namePart(parts - 1).start;
        if (parts > 1 && last.getText().startsWith("'")) {
            String name = Text.unquoted(last.getText());
            return new Name(full.substring(0, full.length() - name.length() - 1), name);
        }
        return split(full);
    }

    static Name split(String full) {
        int dot = full.lastIndexOf('.');
        return dot <= 0 || dot == full.length() - 1 ? new Name("", full)
                : new Name(full.substring(0, dot), full.substring(dot + 1));
    }

    static String path(SlashedNameContext name) {
        if (name.dottedName().size() == 1) {
            return Text.name(name.dottedName(0));
        }
        var path = new StringBuilder();
        for (DottedNameContext part : name.dottedName()) {
            path.append(path.isEmpty() ? "" : "/").append(Text.name(part));
        }
        return path.toString();
    }

    /** The TypeDef or TypeRef token of a class name. */
    int token(ClassNameContext name) {
        return switch (name) {
            case ExternalNameContext external -> external(Text.name(external.dottedName()), external.slashedName());
            case ModuleNameContext module -> {
                String file = Text.name(module.dottedName());
                yield file.equals(manifest.moduleName()) ? local(path(module.slashedName()), module.start).token
                        : reference(builder.moduleRef(file), module.slashedName());
            }
            case LocalNameContext local -> {
                String path = path(local.slashedName());
                Object alias = aliases.isEmpty() ? null : aliases.get(path);
                if (alias instanceof TypeSig sig) {
                    yield builder.typeToken(sig);
                }
                yield path.equals("<Module>") ? MetadataBuilder.MODULE_TYPE : local(path, local.start).token;
            }
            case ThisNameContext at -> inClass(at).type();
            case BaseNameContext at -> inClass(at).extendsToken();
            case NesterNameContext at -> {
                inClass(at);
                var around = scope.around();
                if (around == null || !around.isClass()) {
                    throw Problems.stop(at, "expected .nester in a nested class");
                }
                yield around.type();
            }
            default -> throw Problems.stop(name, "expected the name of a type");
        };
    }

    private Scope.Open inClass(ParserRuleContext at) {
        if (!scope.inClass()) {
            throw Problems.stop(at, "expected " + at.getText() + " within a class");
        }
        return scope.current();
    }

    private int external(String assembly, SlashedNameContext name) {
        if (manifest.isThisAssembly(assembly)) {
            return local(path(name), name.start).token;
        }
        return reference(manifest.assemblyRef(assembly), name);
    }

    private int reference(int scopeToken, SlashedNameContext name) {
        Name first = split(name.dottedName(0));
        int token = builder.typeRef(scopeToken, first.namespace(), first.name());
        for (int i = 1; i < name.dottedName().size(); i++) {
            token = builder.typeRef(token, "", Text.name(name.dottedName(i)));
        }
        return token;
    }

    // ------------------------------------------------------------------------------------------------------- types

    /** The token of a type: TypeDef or TypeRef of a class, TypeSpec of others. */
    int typeToken(TypeContext type) {
        if (type.typeSuffix().isEmpty() && type.baseType() instanceof PlainTypeContext plain) {
            return token(plain.className());
        }
        if (type.typeSuffix().isEmpty() && type.baseType() instanceof ClassTypeContext named) {
            return token(named.className());
        }
        return builder.typeToken(sig(type));
    }

    TypeSig sig(TypeContext type) {
        TypeSig sig = base(type.baseType());
        for (TypeSuffixContext suffix : type.typeSuffix()) {
            sig = switch (suffix) {
                case ArraySuffixContext array -> array(sig, array);
                case ByRefSuffixContext _ -> new TypeSig.ByRef(sig);
                case PointerSuffixContext _ -> new TypeSig.Pointer(sig);
                case PinnedSuffixContext _ -> new TypeSig.Pinned(sig);
                case ModifierSuffixContext modifier -> new TypeSig.Modified(modifier.start.getText().equals("modreq"),
                        typeToken(modifier.type()), sig);
                case ArgumentsSuffixContext arguments -> instance(sig, arguments);
                default -> throw Problems.stop(suffix, "expected a type");
            };
        }
        return sig;
    }

    private TypeSig instance(TypeSig sig, ArgumentsSuffixContext arguments) {
        if (!(sig instanceof TypeSig.Named named)) {
            throw Problems.stop(arguments, "expected type arguments of a class or value type only");
        }
        return new TypeSig.GenericInstance(named.token(), named.valueType(),
                arguments.type().stream().map(this::sig).toList());
    }

    private static TypeSig array(TypeSig element, ArraySuffixContext array) {
        var bounds = array.bound();
        if (bounds.size() == 1 && bounds.getFirst().getChildCount() == 0) {
            return new TypeSig.SzArray(element);
        }
        var lows = new ArrayList<Integer>();
        var sizes = new ArrayList<Integer>();
        for (BoundContext bound : bounds) {
            if (bound.integer().isEmpty()) {
                continue;
            }
            int dimension = bounds.indexOf(bound);
            boolean ranged = bound.ELLIPSIS() != null;
            int low = ranged ? Text.int32(bound.integer(0)) : 0;
            while (lows.size() < dimension) {
                lows.add(0);
            }
            lows.add(low);
            if (!ranged || bound.integer().size() > 1) {
                int size = ranged ? Text.int32(bound.integer(1)) - low + 1 : Text.int32(bound.integer(0));
                if (sizes.size() < dimension || size < 0) {
                    throw Problems.stop(bound, "expected sizes of the dimensions before this one, and none below 0");
                }
                sizes.add(size);
            }
        }
        return new TypeSig.MdArray(element, bounds.size(), sizes, lows);
    }

    private TypeSig base(BaseTypeContext base) {
        return switch (base) {
            case ClassTypeContext type -> named(type);
            case PlainTypeContext plain -> {
                Object alias = plain.className() instanceof LocalNameContext local && !aliases.isEmpty()
                        ? aliases.get(path(local.slashedName())) : null;
                yield alias instanceof TypeSig sig ? sig : new TypeSig.Named(token(plain.className()), false);
            }
            case ObjectTypeContext _ -> primitive(ElementType.OBJECT);
            case StringTypeContext _ -> primitive(ElementType.STRING);
            case VoidTypeContext _ -> primitive(ElementType.VOID);
            case TypedRefTypeContext _ -> primitive(ElementType.TYPEDBYREF);
            case CharTypeContext _ -> primitive(ElementType.CHAR);
            case BoolTypeContext _ -> primitive(ElementType.BOOLEAN);
            case IntegerTypeContext type -> primitive(element(type.intType()));
            case Float32TypeContext _ -> primitive(ElementType.R4);
            case Float64TypeContext _ -> primitive(ElementType.R8);
            case NativeIntTypeContext type -> primitive(type.getChildCount() == 3 || type.UINT_() != null
                    ? ElementType.U : ElementType.I);
            case FunctionTypeContext function -> new TypeSig.FunctionPointer(
                    method(function.callConv(), function.type(), function.parameters(), 0));
            case VariableTypeContext variable -> variable(variable);
            default -> throw Problems.stop(base, "expected a type");
        };
    }

    private TypeSig named(ClassTypeContext type) {
        boolean valueType = type.VALUETYPE() != null || type.VALUE() != null;
        if (!valueType && type.className() instanceof ExternalNameContext external
                && CORE_LIBRARIES.contains(Text.name(external.dottedName()))) {
            switch (path(external.slashedName())) {
                case "System.String" -> {
                    return primitive(ElementType.STRING);
                }
                case "System.Object" -> {
                    return primitive(ElementType.OBJECT);
                }
                default -> { }
            }
        }
        return new TypeSig.Named(token(type.className()), valueType);
    }

    private TypeSig variable(VariableTypeContext variable) {
        boolean ofMethod = variable.BANG_BANG() != null;
        List<String> names = ofMethod ? scope.methodParameters() : scope.typeParameters();
        int index;
        if (variable.integer() != null) {
            index = Text.upTo(variable.integer(), 0xFFFF, "the number of a generic parameter");
        } else {
            String name = Text.name(variable.dottedName());
            index = names.indexOf(name);
            if (index < 0) {
                throw Problems.stop(variable, "expected a generic parameter of the " + (ofMethod ? "method" : "class")
                        + ", found " + name);
            }
        }
        return ofMethod ? new TypeSig.MethodVariable(index) : new TypeSig.TypeVariable(index);
    }

    private static TypeSig primitive(ElementType element) {
        return new TypeSig.Primitive(element);
    }

    static ElementType element(IntTypeContext type) {
        String text = type.UNSIGNED() == null ? type.getText() : "u" + type.getText().substring("unsigned".length());
        return switch (text) {
            case "int8" -> ElementType.I1;
            case "int16" -> ElementType.I2;
            case "int32" -> ElementType.I4;
            case "int64" -> ElementType.I8;
            case "uint8" -> ElementType.U1;
            case "uint16" -> ElementType.U2;
            case "uint32" -> ElementType.U4;
            default -> ElementType.U8;
        };
    }

    // ------------------------------------------------------------------------------------------------- signatures

    MethodSig method(CallConvContext conv, TypeContext result, ParametersContext parameters, int arity) {
        return method(conv, result, parameters, arity, false);
    }

    /** {@code instance} adds {@code this} even if the calling convention does not state it. */
    MethodSig method(CallConvContext conv, TypeContext result, ParametersContext parameters, int arity,
            boolean instance) {
        boolean explicit = !conv.EXPLICIT().isEmpty();
        boolean hasThis = instance || explicit || !conv.INSTANCE().isEmpty();
        CallKind kind = CallKind.DEFAULT;
        if (conv.callKind() != null) {
            CallKindContext stated = conv.callKind();
            if (stated.integer() != null) {
                int code = Text.upTo(stated.integer(), 0xFF, "a calling convention");
                if (!CallKind.exists(code & 0xF)) {
                    throw Problems.stop(stated, "expected a calling convention, found " + code);
                }
                kind = CallKind.of(code & 0xF);
                hasThis |= (code & 0x20) != 0;
                explicit |= (code & 0x40) != 0;
            } else {
                kind = kind(stated);
            }
        }
        var types = new ArrayList<TypeSig>();
        int sentinel = -1;
        for (ParameterContext parameter : parameters.parameter()) {
            if (parameter.ELLIPSIS() != null) {
                if (sentinel >= 0) {
                    throw Problems.stop(parameter, "expected ... once at most");
                }
                sentinel = types.size();
            } else {
                types.add(sig(parameter.type()));
            }
        }
        return new MethodSig(kind, hasThis, explicit, arity, sig(result), types, sentinel);
    }

    private static CallKind kind(CallKindContext stated) {
        if (stated.CDECL() != null) {
            return CallKind.C;
        }
        if (stated.STDCALL() != null) {
            return CallKind.STDCALL;
        }
        if (stated.THISCALL() != null) {
            return CallKind.THISCALL;
        }
        if (stated.FASTCALL() != null) {
            return CallKind.FASTCALL;
        }
        return stated.UNMANAGED() != null ? CallKind.UNMANAGED : stated.VARARG() != null ? CallKind.VARARG
                : CallKind.DEFAULT;
    }
}
