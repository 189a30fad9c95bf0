package dev.gatun.il.assembler;

import dev.gatun.il.builder.MetadataBuilder;
import dev.gatun.il.grammar.IlParser.*;
import dev.gatun.il.signature.MethodSig;
import dev.gatun.il.signature.TypeSig;
import java.util.List;

/** References to methods and fields (ECMA-335 II.10.2, II.15.1.1): MemberRefs, which the builder settles to definitions. */
final class References {
    private final MetadataBuilder builder;
    private final Types types;

    References(MetadataBuilder builder, Types types) {
        this.builder = builder;
        this.types = types;
    }

    static String name(MethodNameContext name) {
        return name.dottedName() == null ? name.start.getText() : Text.name(name.dottedName());
    }

    /** What a method is called on: its class, or for a global method the module's type. */
    private int parent(TypeContext owner) {
        return owner == null ? MetadataBuilder.MODULE_TYPE : types.typeToken(owner);
    }

    int method(MethodRefContext method) {
        if (method.methodName() == null) {
            String name = Text.name(method.dottedName());
            if (types.aliased(name) instanceof Integer token) {
                return token;
            }
            throw Problems.stop(method, "expected a method's return type, class, name and parameters, found " + name);
        }
        return method(method, signature(method));
    }

    MethodSig signature(MethodRefContext method) {
        return types.method(method.callConv(), method.type(0), method.parameters(), arity(method));
    }

    private int method(MethodRefContext method, MethodSig signature) {
        MethodArgumentsContext arguments = method.methodArguments();
        int reference = builder.memberRef(parent(method.type(1)), name(method.methodName()), signature);
        return arguments == null || arguments.integer() != null ? reference
                : builder.methodSpec(reference, arguments.type().stream().map(types::sig).toList());
    }

    private static int arity(MethodRefContext method) {
        MethodArgumentsContext arguments = method.methodArguments();
        return arguments == null ? 0 : arguments.integer() != null
                ? Text.upTo(arguments.integer(), 0xFFFF, "a number of generic parameters") : arguments.type().size();
    }

    int field(FieldRefContext field) {
        if (field.type(0) == null) {
            if (types.aliased(Text.name(field.dottedName())) instanceof Integer token) {
                return token;
            }
            throw Problems.stop(field, "expected a field's type, class and name");
        }
        TypeSig type = types.sig(field.type(0));
        return builder.fieldRef(parent(field.type(1)), Text.name(field.dottedName()), type);
    }

    /** A type, method or field. */
    int owner(OwnerContext owner) {
        if (owner.methodRef() != null) {
            return method(owner.methodRef());
        }
        if (owner.fieldRef() != null) {
            return field(owner.fieldRef());
        }
        if (owner.type() != null) {
            return types.typeToken(owner.type());
        }
        throw Problems.stop(owner, "expected a name instead of a token's number, which the assembler chooses");
    }

    /** The method that {@code .override} names; without a signature it has {@code like}'s. */
    int overridden(OverrideTargetContext target, MethodSig like) {
        return target.methodRef() != null ? method(target.methodRef())
                : builder.memberRef(types.typeToken(target.type()), name(target.methodName()), like);
    }

    List<TypeSig> types(List<TypeContext> list) {
        return list.stream().map(types::sig).toList();
    }
}
