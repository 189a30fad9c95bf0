package dev.gatun.il.assembler;

import dev.gatun.il.builder.MetadataBuilder;
import dev.gatun.il.grammar.IlParser.*;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;

/** Heads of classes, their generic parameters and layouts (ECMA-335 II.10). */
final class Classes {
    private static final int INTERFACE = 0x20;
    private static final int VISIBILITY = 7;
    private static final int NESTED = 2;

    private final MetadataBuilder builder;
    private final Scope scope;
    private final Types types;
    private final Manifest manifest;
    /** Generic parameters of classes by name and by number, for {@code .param type}. */
    private final Map<Integer, Map<String, Integer>> genericParams = new HashMap<>();
    private final Map<Integer, int[]> layouts = new LinkedHashMap<>();

    Classes(MetadataBuilder builder, Scope scope, Types types, Manifest manifest) {
        this.builder = builder;
        this.scope = scope;
        this.types = types;
        this.manifest = manifest;
    }

    /** Opens a class; one that was declared before is gone on with. */
    void open(ClassHeadContext head) {
        String written = Text.name(head.dottedName());
        boolean nested = scope.inClass();
        var name = nested ? new Types.Name("", written) : Types.split(head.dottedName());
        String namespace = scope.namespace();
        if (!nested && !namespace.isEmpty()) {
            name = new Types.Name(name.namespace().isEmpty() ? namespace : namespace + "." + name.namespace(),
                    name.name());
        }
        String path = nested ? scope.current().path() + "/" + written : name.full();
        if (path.equals("<Module>")) {
            scope.open(new Scope.Open(MetadataBuilder.MODULE_TYPE, path, List.of(), 0, false));
            return;
        }
        Types.Local local = types.local(path, head.start);
        List<String> parameters = names(head.typeParameters());
        int flags = flags(head, nested);
        boolean first = !local.defined;
        local.defined = true;
        if (first) {
            if (nested) {
                builder.nest(local.token, scope.current().type());
            }
            builder.defineType(local.token, flags, name.namespace(), name.name(), 0);
        }
        // Within the head the class's own parameters are known, and .this is it.
        scope.open(new Scope.Open(local.token, path, parameters, 0, (flags & INTERFACE) != 0));
        try {
            int base = extended(head, name.full(), flags);
            if (first) {
                if (base != 0) {
                    builder.setExtends(local.token, base);
                }
                genericParams.put(local.token, generics(local.token, head.typeParameters()));
                implement(head, local.token);
            }
            scope.close();
            scope.open(new Scope.Open(local.token, path, parameters, base, (flags & INTERFACE) != 0));
        } catch (Problems.Stop stop) {
            scope.close();
            scope.open(new Scope.Open(local.token, path, parameters, 0, (flags & INTERFACE) != 0));
            throw stop;
        }
    }

    private static int flags(ClassHeadContext head, boolean nested) {
        int flags = 0;
        for (ClassAttributeContext attribute : head.classAttribute()) {
            flags = attribute.integer() != null ? Words.CLASS.number(Text.int32(attribute.integer()))
                    : Words.CLASS.with(flags, attribute.getText());
        }
        int visibility = flags & VISIBILITY;
        return nested && visibility < NESTED ? flags & ~VISIBILITY | (visibility == 1 ? NESTED : NESTED + 1) : flags;
    }

    private int extended(ClassHeadContext head, String name, int flags) {
        if (head.EXTENDS() != null) {
            return types.typeToken(head.type(0));
        }
        boolean isInterface = (flags & INTERFACE) != 0;
        if (isInterface || name.equals("System.Object")) {
            return 0;
        }
        String base = head.classAttribute().stream().anyMatch(a -> a.ENUM() != null) ? "Enum"
                : head.classAttribute().stream().anyMatch(a -> a.VALUE() != null) ? "ValueType" : "Object";
        return Types.CORE_LIBRARIES.contains(manifest.assemblyName()) ? types.local("System." + base, head.start).token
                : builder.typeRef(manifest.coreLibrary(), "System", base);
    }

    private void implement(ClassHeadContext head, int type) {
        for (int i = head.EXTENDS() != null ? 1 : 0; i < head.type().size(); i++) {
            int interfaceToken = types.typeToken(head.type(i));
            interfaces.put(List.of(type, interfaceToken), builder.interfaceImpl(type, interfaceToken));
        }
    }

    private final Map<List<Integer>, Integer> interfaces = new HashMap<>();

    /** The InterfaceImpl row that the innermost class has for an interface. */
    int interfaceImpl(InterfaceImplContext context) {
        Integer row = scope.inClass() ? interfaces.get(List.of(scope.current().type(),
                types.typeToken(context.type()))) : null;
        if (row == null) {
            throw Problems.stop(context, "expected an interface that the class implements");
        }
        return row;
    }

    // --------------------------------------------------------------------------------------------------- generics

    static List<String> names(TypeParametersContext parameters) {
        return parameters == null ? List.of()
                : parameters.typeParameter().stream().map(p -> Text.name(p.name())).toList();
    }

    /** Declares generic parameters of a type or method; gives their tokens by name and by number. */
    Map<String, Integer> generics(int owner, TypeParametersContext parameters) {
        if (parameters == null) {
            return Map.of();
        }
        var tokens = new HashMap<String, Integer>();
        var declared = new ArrayList<Integer>();
        for (TypeParameterContext parameter : parameters.typeParameter()) {
            int flags = 0;
            for (TypeParameterAttributeContext attribute : parameter.typeParameterAttribute()) {
                flags = attribute.integer() != null ? Text.upTo(attribute.integer(), 0xFFFF,
                        "flags of a generic parameter") : Words.GENERIC.with(flags, attribute.getText());
            }
            String name = Text.name(parameter.name());
            int token = builder.genericParam(owner, declared.size(), flags, name);
            tokens.put("#" + (declared.size() + 1), token);
            tokens.put(name, token);
            declared.add(token);
        }
        for (int i = 0; i < declared.size(); i++) {
            for (TypeContext constraint : parameters.typeParameter(i).type()) {
                builder.constraint(declared.get(i), types.typeToken(constraint));
            }
        }
        return tokens;
    }

    /** The generic parameter of a name, or of a number from 1. */
    static int genericParam(Map<String, Integer> tokens, ParserRuleContext at, IntegerContext number,
            DottedNameContext name) {
        Integer token = tokens.get(number != null ? "#" + Text.int32(number) : Text.name(name));
        if (token == null) {
            throw Problems.stop(at, "expected a generic parameter that is declared here");
        }
        return token;
    }

    /** That of the innermost class. */
    int genericParam(ParserRuleContext at, IntegerContext number, DottedNameContext name) {
        return genericParam(scope.inClass() ? genericParams.getOrDefault(scope.current().type(), Map.of()) : Map.of(),
                at, number, name);
    }

    // ----------------------------------------------------------------------------------------------------- layouts

    private int[] layout(ParserRuleContext at) {
        if (!scope.inClass()) {
            throw Problems.stop(at, "expected .pack and .size within a class");
        }
        return layouts.computeIfAbsent(scope.current().type(), _ -> new int[2]);
    }

    void pack(PackContext pack) {
        layout(pack)[0] = Text.upTo(pack.integer(), 128, "a packing size");
    }

    void size(SizeContext size) {
        layout(size)[1] = Text.int32(size.integer());
    }

    void finish() {
        layouts.forEach((type, layout) -> builder.classLayout(type, layout[0], layout[1]));
    }
}
