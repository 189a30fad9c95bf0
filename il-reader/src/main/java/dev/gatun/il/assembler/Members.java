package dev.gatun.il.assembler;

import dev.gatun.il.builder.MetadataBuilder;
import dev.gatun.il.grammar.IlParser.*;
import dev.gatun.il.signature.MethodSig;
import dev.gatun.il.signature.PropertySig;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;

/** Fields, heads of methods, properties and events (ECMA-335 II.15 to II.18). */
final class Members {
    private static final int STATIC = 0x10;
    private static final int SPECIAL_NAMES = 0x1800;
    private static final int PINVOKE = 0x2000;
    private static final int FIELD_HAS_DEFAULT = 0x8000;
    private static final int FIELD_HAS_MARSHAL = 0x1000;
    private static final int FIELD_HAS_RVA = 0x100;
    private static final int PROPERTY_HAS_DEFAULT = 0x1000;
    private static final int SPECIAL_NAME = 0x200;
    private static final int RT_SPECIAL_NAME = 0x400;

    private final MetadataBuilder builder;
    private final Scope scope;
    private final Types types;
    private final References references;
    private final Attributes attributes;
    private final DataSection data;
    private final Classes classes;
    private final Bodies bodies;
    private final Lines lines;

    Members(MetadataBuilder builder, Scope scope, Types types, References references, Attributes attributes,
            DataSection data, Classes classes, Bodies bodies, Lines lines) {
        this.builder = builder;
        this.scope = scope;
        this.types = types;
        this.references = references;
        this.attributes = attributes;
        this.data = data;
        this.classes = classes;
        this.bodies = bodies;
        this.lines = lines;
    }

    private int owner() {
        return scope.inClass() ? scope.current().type() : MetadataBuilder.MODULE_TYPE;
    }

    private boolean isGlobal() {
        return owner() == MetadataBuilder.MODULE_TYPE;
    }

    private int inClass(ParserRuleContext at, String what) {
        if (!scope.inClass()) {
            throw Problems.stop(at, "expected " + what + " within a class");
        }
        return scope.current().type();
    }

    // ------------------------------------------------------------------------------------------------------ fields

    /** Gives the field's token, which attributes after it belong to. */
    int field(FieldContext field) {
        int flags = isGlobal() ? STATIC : 0;
        NativeTypeContext nativeType = null;
        boolean marshalled = false;
        for (FieldAttributeContext attribute : field.fieldAttribute()) {
            if (attribute.MARSHAL() != null) {
                marshalled = true;
                nativeType = attribute.nativeType();
            } else {
                flags = attribute.integer() != null ? Words.FIELD.number(Text.int32(attribute.integer()))
                        : Words.FIELD.with(flags, attribute.getText());
            }
        }
        flags |= (marshalled ? FIELD_HAS_MARSHAL : 0) | (field.fieldInit() != null ? FIELD_HAS_DEFAULT : 0)
                | (field.dataLabel() != null ? FIELD_HAS_RVA : 0);
        int token = builder.field(owner(), flags, Text.name(field.dottedName()), types.sig(field.type()));
        if (field.integer() != null) {
            builder.fieldOffset(token, Text.int32(field.integer()));
        }
        if (marshalled) {
            builder.marshal(token, Marshalling.blob(nativeType));
        }
        if (field.fieldInit() != null) {
            Constants.add(builder, token, field.fieldInit());
        }
        if (field.dataLabel() != null) {
            data.field(token, field.dataLabel());
        }
        return token;
    }

    // ----------------------------------------------------------------------------------------------------- methods

    /** Assembles a method; {@code hasErrors} if parts of its body could not be parsed. */
    void method(MethodContext method, boolean hasErrors) {
        String name = References.name(method.methodName());
        int flags = isGlobal() ? STATIC : 0;
        MethodAttributeContext pinvoke = null;
        for (MethodAttributeContext attribute : method.methodAttribute()) {
            if (attribute.PINVOKEIMPL() != null) {
                pinvoke = attribute;
                flags |= PINVOKE;
            } else {
                flags = attribute.integer() != null ? Words.METHOD.number(Text.int32(attribute.integer()))
                        : Words.METHOD.with(flags, attribute.getText());
            }
        }
        if (name.equals(".ctor") || name.equals(".cctor")) {
            flags |= SPECIAL_NAMES;
        }
        int implFlags = 0;
        for (ImplAttributeContext attribute : method.implAttribute()) {
            implFlags = attribute.integer() != null ? Words.IMPL.number(Text.int32(attribute.integer()))
                    : Words.IMPL.with(implFlags, attribute.getText());
        }
        List<String> generics = Classes.names(method.typeParameters());
        scope.setMethodParameters(generics);
        try {
            boolean isStatic = (flags & STATIC) != 0;
            MethodSig signature = types.method(method.callConv(), method.type(), method.parameters(), generics.size(),
                    !isStatic);
            int token = builder.method(owner(), flags, implFlags, name, signature);
            var parameters = new Parameters(builder, token, method);
            var genericParams = classes.generics(token, method.typeParameters());
            if (pinvoke != null && !pinvoke.text().isEmpty()) {
                builder.implMap(token, pinvokeFlags(pinvoke), pinvoke.text().size() > 1
                        ? Text.string(pinvoke.text(1)) : name, builder.moduleRef(Text.string(pinvoke.text(0))));
            }
            bodies.assemble(method, new Bodies.Method(token, owner(), signature, isStatic, parameters, flags,
                    implFlags, genericParams), hasErrors);
        } finally {
            scope.setMethodParameters(List.of());
        }
    }

    private static int pinvokeFlags(MethodAttributeContext pinvoke) {
        int flags = 0;
        for (PinvokeAttributeContext attribute : pinvoke.pinvokeAttribute()) {
            flags = attribute.integer() != null ? Words.PINVOKE.number(Text.int32(attribute.integer()))
                    : Words.PINVOKE.with(flags, attribute.getText());
        }
        return flags;
    }

    // ---------------------------------------------------------------------------------------- properties and events

    void property(PropertyContext property) {
        int type = inClass(property, ".property");
        int flags = (property.SPECIALNAME().isEmpty() ? 0 : SPECIAL_NAME)
                | (property.RTSPECIALNAME().isEmpty() ? 0 : RT_SPECIAL_NAME)
                | (property.fieldInit() == null ? 0 : PROPERTY_HAS_DEFAULT);
        for (IntegerContext number : property.integer()) {
            flags |= Text.upTo(number, 0xFFFF, "flags");
        }
        MethodSig shape = types.method(property.callConv(), property.type(), property.parameters(), 0);
        int token = builder.property(type, flags, Text.name(property.dottedName()), new PropertySig(shape.hasThis(),
                shape.returnType(), shape.parameters()));
        if (property.fieldInit() != null) {
            Constants.add(builder, token, property.fieldInit());
        }
        for (PropertyItemContext item : property.propertyItem()) {
            switch (item) {
                case AccessorContext accessor -> semantics(switch (accessor.getStart().getText()) {
                    case ".set" -> 1;
                    case ".get" -> 2;
                    default -> 4;
                }, accessor.methodRef(), token);
                case PropertyCustomContext custom -> attributes.custom(custom.custom(), token);
                case PropertyLineContext line -> lines.line(line.line());
                default -> throw Problems.stop(item, "expected .get, .set, .other or .custom");
            }
        }
    }

    private void semantics(int semantics, MethodRefContext method, int association) {
        builder.semantics(semantics, references.method(method), association);
    }

    void event(EventContext event) {
        int type = inClass(event, ".event");
        int flags = (event.SPECIALNAME().isEmpty() ? 0 : SPECIAL_NAME)
                | (event.RTSPECIALNAME().isEmpty() ? 0 : RT_SPECIAL_NAME);
        for (IntegerContext number : event.integer()) {
            flags |= Text.upTo(number, 0xFFFF, "flags");
        }
        int token = builder.event(type, flags, Text.name(event.dottedName()),
                event.type() == null ? 0 : types.typeToken(event.type()));
        for (EventItemContext item : event.eventItem()) {
            switch (item) {
                case EventAccessorContext accessor -> semantics(switch (accessor.getStart().getText()) {
                    case ".addon" -> 8;
                    case ".removeon" -> 0x10;
                    case ".fire" -> 0x20;
                    default -> 4;
                }, accessor.methodRef(), token);
                case EventCustomContext custom -> attributes.custom(custom.custom(), token);
                case EventLineContext line -> lines.line(line.line());
                default -> throw Problems.stop(item, "expected .addon, .removeon, .fire, .other or .custom");
            }
        }
    }

    /** {@code .override A::M with ...} of a class. */
    void override(ClassOverrideContext override) {
        int type = inClass(override, ".override");
        MethodRefContext with = override.methodRef();
        builder.methodImpl(type, references.method(with), references.overridden(override.overrideTarget(),
                references.signature(with)));
    }
}
