package dev.gatun.il.assembler;

import dev.gatun.il.builder.MetadataBuilder;
import dev.gatun.il.grammar.IlParser.*;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The Param rows of one method (ECMA-335 II.22.33): made for what has a name, attributes or a native type, or is asked for. */
final class Parameters {
    private static final int HAS_DEFAULT = 0x1000;
    private static final int HAS_MARSHAL = 0x2000;

    private final MetadataBuilder builder;
    private final int method;
    private final List<String> names = new ArrayList<>();
    /** Row tokens and flags by sequence number, 0 the result. */
    private final Map<Integer, Integer> rows = new HashMap<>();
    private final Map<Integer, Integer> flags = new HashMap<>();

    Parameters(MetadataBuilder builder, int method, MethodContext context) {
        this.builder = builder;
        this.method = method;
        if (context.marshal() != null || !context.parameterAttribute().isEmpty()) {
            declare(0, "", context.parameterAttribute(), context.marshal());
        }
        for (ParameterContext parameter : context.parameters().parameter()) {
            if (parameter.ELLIPSIS() != null) {
                continue;
            }
            String name = parameter.name() == null ? "" : Text.name(parameter.name());
            names.add(name);
            if (!name.isEmpty() || parameter.marshal() != null || !parameter.parameterAttribute().isEmpty()) {
                declare(names.size(), name, parameter.parameterAttribute(), parameter.marshal());
            }
        }
    }

    private void declare(int sequence, String name, List<ParameterAttributeContext> attributes, MarshalContext marshal) {
        int bits = marshal == null ? 0 : HAS_MARSHAL;
        for (ParameterAttributeContext attribute : attributes) {
            bits |= attribute.IN() != null ? 1 : attribute.OUT() != null ? 2 : attribute.OPT() != null ? 0x10
                    : Text.upTo(attribute.integer(), 0xFFFF, "flags of a parameter");
        }
        int token = builder.param(method, sequence, bits, name);
        rows.put(sequence, token);
        flags.put(sequence, bits);
        if (marshal != null) {
            builder.marshal(token, Marshalling.blob(marshal.nativeType()));
        }
    }

    /** The position of the parameter of that name, without {@code this}; -1 if there is none. */
    int index(String name) {
        return names.indexOf(name);
    }

    /** The row of the parameter of that sequence number, made if there is none. */
    int row(IntegerContext sequence) {
        int number = Text.upTo(sequence, names.size(), "the number of a parameter");
        if (!rows.containsKey(number)) {
            declare(number, number == 0 ? "" : names.get(number - 1), List.of(), null);
        }
        return rows.get(number);
    }

    /** The parameter has a default value. */
    void constant(IntegerContext sequence, FieldInitContext init) {
        int row = row(sequence);
        int number = Text.int32(sequence);
        flags.merge(number, HAS_DEFAULT, (a, b) -> a | b);
        builder.setParamFlags(row, flags.get(number));
        Constants.add(builder, row, init);
    }
}
