package dev.gatun.il.assembler;

import dev.gatun.il.ByteWriter;
import dev.gatun.il.builder.MetadataBuilder;
import dev.gatun.il.grammar.IlParser.*;
import dev.gatun.il.signature.ElementType;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;

/** Custom attributes, as blobs or as typed values (ECMA-335 II.21, II.23.3), and declarative security. */
final class Attributes {
    private static final int NULL_STRING = 0xFF;

    /** Security actions (ECMA-335 II.22.11 and those that CLR has besides). */
    private static final Map<String, Integer> ACTIONS = Map.ofEntries(Map.entry("request", 1), Map.entry("demand", 2),
            Map.entry("assert", 3), Map.entry("deny", 4), Map.entry("permitonly", 5), Map.entry("linkcheck", 6),
            Map.entry("inheritcheck", 7), Map.entry("reqmin", 8), Map.entry("reqopt", 9), Map.entry("reqrefuse", 10),
            Map.entry("prejitgrant", 11), Map.entry("prejitdeny", 12), Map.entry("noncasdemand", 13),
            Map.entry("noncaslinkdemand", 14), Map.entry("noncasinheritance", 15));

    private final MetadataBuilder builder;
    private final Types types;
    private final References references;
    private final Manifest manifest;
    private final Problems problems;

    Attributes(MetadataBuilder builder, Types types, References references, Manifest manifest, Problems problems) {
        this.builder = builder;
        this.types = types;
        this.references = references;
        this.manifest = manifest;
        this.problems = problems;
    }

    /** Adds the attribute to {@code owner}, or to what the attribute itself names. */
    void custom(CustomContext custom, int owner) {
        int parent = custom.owner() != null ? references.owner(custom.owner()) : owner;
        int constructor = references.method(custom.methodRef());
        builder.customAttribute(parent, constructor, value(custom));
    }

    private byte[] value(CustomContext custom) {
        if (custom.bytes() != null) {
            return Text.bytes(custom.bytes());
        }
        if (custom.bytearray() != null) {
            return Text.bytes(custom.bytearray().bytes());
        }
        var out = new ByteWriter().u2(1);
        if (custom.text() != null) {
            return out.text(Text.string(custom.text())).u2(0).toByteArray();
        }
        var named = new ByteWriter();
        int count = 0;
        for (CustomItemContext item : custom.customItem()) {
            if (item.customType() == null) {
                fixed(item.customValue(), out);
                continue;
            }
            named.u1((item.FIELD() != null ? ElementType.NAMED_FIELD : ElementType.NAMED_PROPERTY).code());
            type(item.customType(), named);
            named.text(Text.name(item.dottedName()));
            fixed(item.customValue(), named);
            count++;
        }
        return out.u2(count).bytes(named).toByteArray();
    }

    // ------------------------------------------------------------------------------------------------ typed values

    private void type(CustomTypeContext type, ByteWriter out) {
        if (type.OPEN_BRACKET() != null) {
            out.u1(ElementType.SZARRAY.code());
        }
        element(type.customElement(), out);
    }

    private void element(CustomElementContext element, ByteWriter out) {
        if (element.ENUM() != null) {
            out.u1(ElementType.ENUM.code()).text(element.QUOTED_NAME() != null
                    ? Text.unescaped(element.QUOTED_NAME().getText()) : typeName(element.type()));
        } else {
            out.u1(simple(element).code());
        }
    }

    private static ElementType simple(CustomElementContext element) {
        return element.intType() != null ? Types.element(element.intType()) : switch (element.getText()) {
            case "bool" -> ElementType.BOOLEAN;
            case "char" -> ElementType.CHAR;
            case "float32" -> ElementType.R4;
            case "float64" -> ElementType.R8;
            case "string" -> ElementType.STRING;
            case "type" -> ElementType.TYPE;
            default -> ElementType.BOXED;
        };
    }

    private void fixed(CustomValueContext value, ByteWriter out) {
        switch (value) {
            case ValueBoolContext v -> out.u1(Constants.truth(v.truth()));
            case ValueCharContext v -> out.bytes(Constants.integerBytes(ElementType.CHAR, v.integer()));
            case ValueIntegerContext v -> out.bytes(Constants.integerBytes(Types.element(v.intType()), v.integer()));
            case ValueFloatContext v -> out.bytes(Constants.floatBytes(v.getStart().getText().equals("float32"),
                    v.floatValue(), v.integer()));
            case ValueStringContext v -> string(v, out);
            case ValueTypeContext v -> typeValue(v.typeValue(), out);
            case ValueObjectContext v -> {
                boxedType(v.customValue(), out);
                fixed(v.customValue(), out);
            }
            case ValueArrayContext v -> array(v, out);
            case ValueBytesContext v -> {
                byte[] bytes = Text.bytes(v.bytearray().bytes());
                out.i4(bytes.length).bytes(bytes);
            }
            case ValueNullContext _ -> out.i4(-1);
            default -> throw Problems.stop(value, "expected a value of an attribute");
        }
    }

    /** The type of a value that is boxed (ECMA-335 II.23.3, FieldOrPropType). */
    private void boxedType(CustomValueContext value, ByteWriter out) {
        switch (value) {
            case ValueBoolContext _ -> out.u1(ElementType.BOOLEAN.code());
            case ValueCharContext _ -> out.u1(ElementType.CHAR.code());
            case ValueIntegerContext v -> out.u1(Types.element(v.intType()).code());
            case ValueFloatContext v -> out.u1((v.getStart().getText().equals("float32") ? ElementType.R4
                    : ElementType.R8).code());
            case ValueStringContext _ -> out.u1(ElementType.STRING.code());
            case ValueTypeContext _ -> out.u1(ElementType.TYPE.code());
            case ValueObjectContext _ -> out.u1(ElementType.BOXED.code());
            case ValueArrayContext v -> {
                out.u1(ElementType.SZARRAY.code());
                element(v.customElement(), out);
            }
            default -> throw Problems.stop(value, "expected a value that can be boxed");
        }
    }

    private static void string(ValueStringContext value, ByteWriter out) {
        if (value.NULLREF() != null) {
            out.u1(NULL_STRING);
        } else {
            out.text(value.QUOTED_NAME() != null ? Text.unescaped(value.QUOTED_NAME().getText())
                    : Text.string(value.text()));
        }
    }

    private void typeValue(TypeValueContext value, ByteWriter out) {
        if (value.NULLREF() != null) {
            out.u1(NULL_STRING);
        } else if (value.QUOTED_NAME() != null) {
            out.text(Text.unescaped(value.QUOTED_NAME().getText()));
        } else {
            out.text(value.text() != null ? Text.string(value.text()) : typeName(value.type()));
        }
    }

    /** The name of a class as reflection writes it. */
    private String typeName(TypeContext type) {
        ClassNameContext name = type.typeSuffix().isEmpty() ? switch (type.baseType()) {
            case PlainTypeContext plain -> plain.className();
            case ClassTypeContext named -> named.className();
            default -> null;
        } : null;
        return switch (name) {
            case LocalNameContext local -> Types.path(local.slashedName()).replace('/', '+');
            case ExternalNameContext external -> Types.path(external.slashedName()).replace('/', '+')
                    + (manifest.isThisAssembly(Text.name(external.dottedName())) ? ""
                            : ", " + Text.name(external.dottedName()));
            case null, default -> throw Problems.stop(type, "expected the name of a class, or one in quotes");
        };
    }

    private void array(ValueArrayContext array, ByteWriter out) {
        List<CustomElementValueContext> values = array.customElementValue();
        int count = Text.int32(array.integer());
        if (count != values.size()) {
            throw Problems.stop(array, "expected " + count + " elements, found " + values.size());
        }
        out.i4(count);
        CustomElementContext element = array.customElement();
        ElementType type = element.ENUM() != null ? ElementType.I4 : simple(element);
        for (CustomElementValueContext value : values) {
            if (value.customValue() != null) {
                if (type == ElementType.BOXED) {
                    boxedType(value.customValue(), out);
                }
                fixed(value.customValue(), out);
            } else {
                element(type, value, out);
            }
        }
    }

    private void element(ElementType type, CustomElementValueContext value, ByteWriter out) {
        if (value.integer() != null) {
            switch (type) {
                case R4, R8 -> out.bytes(Constants.floatBytes(type == ElementType.R4, null, value.integer()));
                case STRING, TYPE, BOXED -> throw expected(type, value);
                default -> out.bytes(Constants.integerBytes(type, value.integer()));
            }
        } else if (value.floatValue() != null && (type == ElementType.R4 || type == ElementType.R8)) {
            out.bytes(Constants.floatBytes(type == ElementType.R4, value.floatValue(), null));
        } else if (value.truth() != null && type == ElementType.BOOLEAN) {
            out.u1(Constants.truth(value.truth()));
        } else if (value.NULLREF() != null) {
            out.u1(NULL_STRING);
        } else if (value.QUOTED_NAME() != null) {
            out.text(Text.unescaped(value.QUOTED_NAME().getText()));
        } else if (value.text() != null) {
            out.text(Text.string(value.text()));
        } else if (value.className() instanceof LocalNameContext local && type == ElementType.TYPE) {
            out.text(Types.path(local.slashedName()).replace('/', '+'));
        } else if (value.className() instanceof ExternalNameContext external && type == ElementType.TYPE) {
            out.text(Types.path(external.slashedName()).replace('/', '+') + ", "
                    + Text.name(external.dottedName()));
        } else {
            throw expected(type, value);
        }
    }

    private static RuntimeException expected(ElementType type, ParserRuleContext at) {
        return Problems.stop(at, "expected an element of type " + type + ", found " + at.getText());
    }

    // ---------------------------------------------------------------------------------------------------- security

    /** A permission set given as bytes is written; one described by types is left out, which is noted. */
    void security(SecurityContext security, int owner) {
        String action = Text.name(security.name());
        if (security.bytes() == null && security.bytearray() == null || !ACTIONS.containsKey(action)) {
            problems.note(security.start, "a permission set is left out: only one given as bytes is written");
            return;
        }
        byte[] bytes = Text.bytes(security.bytes() != null ? security.bytes() : security.bytearray().bytes());
        builder.declSecurity(owner, ACTIONS.get(action), bytes);
    }
}
