package dev.gatun.il.text;

import dev.gatun.il.BadImageException;
import dev.gatun.il.Token;
import dev.gatun.il.metadata.ConstantRow;
import dev.gatun.il.metadata.GenericParamRow;
import dev.gatun.il.metadata.MethodImplRow;
import dev.gatun.il.metadata.MethodSemanticsRow;
import dev.gatun.il.metadata.Metadata;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.metadata.TypeDefRow;
import dev.gatun.il.signature.ElementType;
import dev.gatun.il.signature.SignatureReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Classes and their members (ECMA-335 II.10, II.16 to II.18). */
final class TypePrinter {
    private static final int PROPERTY_TYPE_HAS_THIS = 0x20;
    private static final Map<Integer, String> ACCESSORS = Map.of(1, ".set", 2, ".get", 4, ".other", 8, ".addon", 16,
            ".removeon", 32, ".fire");

    private final IlPrinter.Context context;
    private final Metadata metadata;
    private final Names names;
    private final Attributes attributes;
    private final Lines lines;
    private final MethodPrinter methods;

    TypePrinter(IlPrinter.Context context, Lines lines) {
        this.context = context;
        metadata = context.metadata();
        names = context.names();
        attributes = context.attributes();
        this.lines = lines;
        methods = new MethodPrinter(context, lines);
    }

    /** The members of the module itself, which stand outside of any class. */
    void globals() {
        if (metadata.rows(TableId.TYPE_DEF) == 0) {
            return;
        }
        TypeDefRow module = metadata.typeDef(1);
        for (int field : module.fields()) {
            field(field);
        }
        for (int method : module.methods()) {
            lines.blank();
            methods.print(Token.of(TableId.METHOD_DEF, method), List.of());
        }
    }

    void type(int rid) {
        head(rid);
        lines.open();
        TypeDefRow row = metadata.typeDef(rid);
        body(rid, row);
        lines.close();
    }

    /** One method, and of its class the heads only. */
    void only(int methodToken) {
        int type = metadata.declaringType(methodToken);
        List<Integer> heads = new ArrayList<>();
        for (int outer = type; outer != 0 && heads.size() < 64; outer = metadata.enclosingType(outer)) {
            heads.addFirst(outer);
        }
        heads.removeIf(head -> head == 1);
        for (int head : heads) {
            head(head);
            lines.open();
        }
        methods.print(methodToken, overrides(type).getOrDefault(methodToken, List.of()));
        for (int i = 0; i < heads.size(); i++) {
            lines.close();
        }
    }

    private void head(int rid) {
        TypeDefRow row = metadata.typeDef(rid);
        lines.line(".class " + Flags.TYPE.words(row.flags()) + Literals.dotted(Names.fullName(row.namespace(),
                row.name())) + genericParameters(context, row.token()));
        if (row.extendsToken() != 0) {
            lines.line("    extends " + names.type(row.extendsToken()));
        }
        List<String> interfaces = new ArrayList<>();
        for (int token : metadata.interfaces(rid)) {
            interfaces.add(names.type(token));
        }
        if (!interfaces.isEmpty()) {
            lines.line("    implements " + String.join(",\n               ", interfaces));
        }
    }

    private void body(int rid, TypeDefRow row) {
        metadata.classLayout(rid).ifPresent(layout -> {
            lines.line(".pack " + layout.packingSize());
            lines.line(".size " + (layout.classSize() & 0xFFFF_FFFFL));
        });
        attributes.print(row.token(), lines);
        for (int impl : metadata.find(TableId.INTERFACE_IMPL, 0, rid)) {
            int token = Token.of(TableId.INTERFACE_IMPL, impl);
            if (attributes.any(token)) {
                String type = names.type(metadata.interfaceImpl(impl).interfaceToken());
                if (context.options().mono()) {
                    lines.line("// attributes on .interfaceimpl type " + type);
                } else {
                    lines.line(".interfaceimpl type " + type);
                    attributes.print(token, lines);
                }
            }
        }
        genericAttributes(context, row.token(), lines);
        Map<Integer, List<MethodImplRow>> overrides = overrides(rid);
        overrides.getOrDefault(0, List.of()).forEach(impl -> lines.line(".override method "
                + names.method(impl.declaration()) + " with method " + names.method(impl.body())));
        for (int field : row.fields()) {
            field(field);
        }
        for (int method : row.methods()) {
            lines.blank();
            int token = Token.of(TableId.METHOD_DEF, method);
            methods.print(token, overrides.getOrDefault(token, List.of()));
        }
        for (int event : metadata.events(rid)) {
            lines.blank();
            event(event);
        }
        for (int property : metadata.properties(rid)) {
            lines.blank();
            property(property);
        }
        for (int nested : metadata.nestedTypes(rid)) {
            lines.blank();
            type(nested);
        }
    }

    /** The explicit implementations by the method of this class that is the body, under 0 those of other methods. */
    private Map<Integer, List<MethodImplRow>> overrides(int rid) {
        return metadata.methodImpls(rid).stream().collect(Collectors.groupingBy(impl ->
                Token.is(impl.body(), TableId.METHOD_DEF) && metadata.declaringType(impl.body()) == rid ? impl.body()
                        : 0));
    }

    // ------------------------------------------------------------------------------------- generic parameters

    /** {@code <class (constraints) T, + U>}, or nothing. */
    static String genericParameters(IlPrinter.Context context, int owner) {
        List<GenericParamRow> params = context.metadata().genericParams(owner);
        return params.isEmpty() ? "" : params.stream().map(row -> genericParameter(context, row))
                .collect(Collectors.joining(", ", "<", ">"));
    }

    private static String genericParameter(IlPrinter.Context context, GenericParamRow row) {
        List<String> constraints = new ArrayList<>();
        for (int token : context.metadata().genericParamConstraints(Token.rid(row.token()))) {
            constraints.add(context.names().type(token));
        }
        return Flags.GENERIC_PARAMETER.words(row.flags())
                + (constraints.isEmpty() ? "" : "(" + String.join(", ", constraints) + ") ")
                + Literals.identifier(row.name());
    }

    static void genericAttributes(IlPrinter.Context context, int owner, Lines lines) {
        for (GenericParamRow row : context.metadata().genericParams(owner)) {
            if (context.attributes().any(row.token())) {
                lines.line(".param type [" + (row.number() + 1) + "]");
                context.attributes().print(row.token(), lines);
            }
            for (int rid : context.metadata().find(TableId.GENERIC_PARAM_CONSTRAINT, 0, Token.rid(row.token()))) {
                int constraint = Token.of(TableId.GENERIC_PARAM_CONSTRAINT, rid);
                if (context.attributes().any(constraint)) {
                    lines.line(".param constraint [" + (row.number() + 1) + "], "
                            + context.names().type(context.metadata().genericParamConstraint(rid).constraint()));
                    context.attributes().print(constraint, lines);
                }
            }
        }
    }

    // ------------------------------------------------------------------------------------------------- members

    private void field(int rid) {
        var row = metadata.field(rid);
        OptionalInt offset = metadata.fieldOffset(rid);
        OptionalInt rva = metadata.fieldRva(rid);
        lines.line(".field " + (offset.isPresent() ? "[" + (offset.getAsInt() & 0xFFFF_FFFFL) + "] " : "")
                + Flags.FIELD.words(row.flags())
                + metadata.fieldMarshal(row.token()).map(m -> MarshalText.of(m.nativeType()) + " ").orElse("")
                + names.type(SignatureReader.field(row.signature())) + " " + Literals.identifier(row.name())
                + (rva.isPresent() ? " at " + context.data().label(rid, rva.getAsInt()) : "")
                + metadata.constant(row.token()).map(c -> " = " + constant(c)).orElse(""));
        attributes.print(row.token(), lines);
    }

    /** A constant as a field, parameter or property has it (ECMA-335 II.16.2). */
    static String constant(ConstantRow row) {
        if (row.isString()) {
            return Literals.string(row.text());
        }
        ElementType type = ElementType.of(row.type());
        long bits = row.bits();
        return switch (type) {
            case BOOLEAN -> "bool(" + (bits != 0) + ")";
            case CHAR -> "char(" + Literals.hex(bits, 4) + ")";
            case I1, I2, I4, I8 -> type.ilasm() + "(" + bits + ")";
            case U1, U2, U4 -> type.ilasm() + "(" + Literals.hex(bits, type == ElementType.U1 ? 2
                    : type == ElementType.U2 ? 4 : 8) + ")";
            case U8 -> type.ilasm() + "(" + Literals.hex(bits, 16) + ")";
            case R4 -> "float32(" + number(Literals.float32((int) bits), bits & 0xFFFF_FFFFL, 8) + ")";
            case R8 -> "float64(" + number(Literals.float64(bits), bits, 16) + ")";
            default -> {
                if (bits != 0) {
                    throw new BadImageException("token " + Token.toString(row.token()),
                            "expected a null reference, found " + bits);
                }
                yield "nullref";
            }
        };
    }

    private static String number(String decimal, long bits, int digits) {
        return decimal.startsWith("(") ? Literals.hex(bits, digits) : decimal;
    }

    private void event(int rid) {
        var row = metadata.event(rid);
        lines.line(".event " + Flags.EVENT.words(row.flags())
                + (row.eventType() == 0 ? "" : names.type(row.eventType()) + " ") + Literals.identifier(row.name()));
        lines.open();
        attributes.print(row.token(), lines);
        accessors(row.token());
        lines.close();
    }

    private void property(int rid) {
        var row = metadata.property(rid);
        var signature = SignatureReader.property(row.signature());
        lines.line(".property " + Flags.PROPERTY.words(row.flags())
                + ((row.signature().u1(0) & PROPERTY_TYPE_HAS_THIS) != 0 ? "instance " : "")
                + names.type(signature.type()) + " " + Literals.identifier(row.name())
                + signature.parameters().stream().map(names::type).collect(Collectors.joining(", ", "(", ")"))
                + metadata.constant(row.token()).map(c -> " = " + constant(c)).orElse(""));
        lines.open();
        attributes.print(row.token(), lines);
        accessors(row.token());
        lines.close();
    }

    private void accessors(int token) {
        for (MethodSemanticsRow row : metadata.accessors(token)) {
            lines.line(ACCESSORS.getOrDefault(row.semantics(), ".other") + " " + names.method(row.method()));
        }
    }
}
