package dev.gatun.il.assembler;

import dev.gatun.il.ByteWriter;
import dev.gatun.il.builder.MetadataBuilder;
import dev.gatun.il.grammar.IlParser.*;
import dev.gatun.il.signature.ElementType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.antlr.v4.runtime.ParserRuleContext;

/** Data declarations (ECMA-335 II.16.3) and the fields that lie on them. */
final class DataSection {
    private static final int ALIGNMENT = 8;
    private static final int POINTER_SIZE = 4;
    private static final int MAX_REPEAT = 0x1000_0000;

    private record Use(int place, String label, ParserRuleContext at) {
    }

    private final MetadataBuilder builder;
    private final Map<String, Integer> labels = new HashMap<>();
    private final List<Use> fields = new ArrayList<>();
    private final List<Use> pointers = new ArrayList<>();

    DataSection(MetadataBuilder builder) {
        this.builder = builder;
    }

    void add(DataContext data) {
        if (data.TLS() != null) {
            throw Problems.stop(data, "expected data of the process: thread-local data (.data tls) is not supported");
        }
        var out = new ByteWriter();
        var ours = new ArrayList<Use>();
        data.dataItem().forEach(item -> item(item, out, ours));
        // Without a label it goes on where the last one ended.
        int at = builder.data(out.toByteArray(), data.dottedName() == null ? 1 : ALIGNMENT);
        ours.forEach(use -> pointers.add(new Use(at + use.place(), use.label(), use.at())));
        if (data.dottedName() != null && labels.put(Text.name(data.dottedName()), at) != null) {
            throw Problems.stop(data.dottedName(), "expected a new label, found another "
                    + Text.name(data.dottedName()));
        }
    }

    private static void item(DataItemContext item, ByteWriter out, List<Use> pointers) {
        switch (item) {
            case DataTextContext text -> out.utf16(Text.string(text.text())).u2(0);
            case DataAddressContext address -> {
                pointers.add(new Use(out.length(), Text.name(address.dottedName()), address));
                out.zeros(POINTER_SIZE);
            }
            case DataBytesContext bytes -> out.bytes(Text.bytes(bytes.bytearray().bytes()));
            case DataFloatContext value -> {
                boolean single = value.getStart().getText().equals("float32");
                boolean repeated = value.CLOSE_BRACKET() != null;
                boolean given = value.CLOSE_PAREN() != null;
                byte[] bytes = !given ? new byte[single ? 4 : 8] : Text.littleEndian(Constants.floatBits(single,
                        value.floatValue(), value.floatValue() == null ? value.integer(0) : null), single ? 4 : 8);
                repeat(out, bytes, repeated ? value.integer().getLast() : null);
            }
            case DataIntegerContext value -> {
                ElementType type = value.intType() != null ? Types.element(value.intType())
                        : value.CHAR() != null ? ElementType.CHAR : ElementType.BOOLEAN;
                boolean given = value.CLOSE_PAREN() != null;
                byte[] bytes = given ? Constants.integerBytes(type, value.integer(0))
                        : new byte[Constants.size(type)];
                repeat(out, bytes, value.CLOSE_BRACKET() != null ? value.integer().getLast() : null);
            }
            default -> throw Problems.stop(item, "expected data");
        }
    }

    private static void repeat(ByteWriter out, byte[] bytes, IntegerContext times) {
        int count = times == null ? 1 : Text.upTo(times, MAX_REPEAT / bytes.length, "a number of items");
        for (int i = 0; i < count; i++) {
            out.bytes(bytes);
        }
    }

    /** A field lies on the data of a label, which may be declared later. */
    void field(int field, DataLabelContext label) {
        String name = label.integer() != null ? label.getText() : Text.name(label.dottedName());
        fields.add(new Use(field, name, label));
    }

    /** Settles what was said before its label was. */
    void finish(Problems problems) {
        for (Use use : fields) {
            if (labels.containsKey(use.label())) {
                builder.fieldData(use.place(), labels.get(use.label()));
            } else {
                unknown(use, problems);
            }
        }
        for (Use use : pointers) {
            if (labels.containsKey(use.label())) {
                builder.dataPointer(use.place(), labels.get(use.label()));
            } else {
                unknown(use, problems);
            }
        }
    }

    private static void unknown(Use use, Problems problems) {
        problems.report(use.at().start, "expected a label of .data, found " + use.label());
    }
}
