package dev.gatun.il.assembler;

import dev.gatun.il.ByteSpan;
import dev.gatun.il.body.Opcode;
import dev.gatun.il.body.OperandKind;
import dev.gatun.il.builder.MetadataBuilder;
import dev.gatun.il.builder.MethodBodyBuilder;
import dev.gatun.il.builder.MethodBodyBuilder.Label;
import dev.gatun.il.grammar.IlLexer;
import dev.gatun.il.grammar.IlLexerBase;
import dev.gatun.il.grammar.IlParser.InstructionContext;
import dev.gatun.il.grammar.IlParser.LabelRefContext;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;

/** Instructions and their operands (ECMA-335 III.1.2, VI.C.4). */
final class Instructions {
    private static final int SHORT_MAX = 0xFF;

    private final MetadataBuilder builder;
    private final Types types;
    private final References references;
    private final Bodies bodies;

    Instructions(MetadataBuilder builder, Types types, References references, Bodies bodies) {
        this.builder = builder;
        this.types = types;
        this.references = references;
        this.bodies = bodies;
    }

    void add(InstructionContext instruction, MethodBodyBuilder body) {
        Opcode opcode = IlLexerBase.opcode(instruction.start.getText()).orElseThrow(() -> Problems.stop(instruction,
                "expected an instruction"));
        switch (instruction.start.getType()) {
            case IlLexer.I_NONE -> body.op(opcode);
            case IlLexer.I_INT -> body.op(opcode, Text.number(instruction.integer(),
                    opcode.operand() == OperandKind.I4 ? 32 : 8));
            case IlLexer.I_INT8 -> body.op(opcode, Text.number(instruction.integer(), 64));
            case IlLexer.I_FLOAT -> floating(instruction, opcode, body);
            case IlLexer.I_VAR -> body.op(opcode, variable(instruction, opcode));
            case IlLexer.I_BRANCH -> {
                bodies.branchAt(instruction);
                branch(instruction.labelRef(0), opcode, body);
            }
            case IlLexer.I_SWITCH -> tableSwitch(instruction, body);
            case IlLexer.I_METHOD -> body.token(opcode, references.method(instruction.methodRef()));
            case IlLexer.I_FIELD -> body.token(opcode, references.field(instruction.fieldRef()));
            case IlLexer.I_TYPE -> body.token(opcode, types.typeToken(instruction.type()));
            case IlLexer.I_STRING -> body.token(opcode, builder.userString(string(instruction)));
            case IlLexer.I_SIG -> body.token(opcode, builder.standAloneSig(types.method(instruction.callConv(),
                    instruction.type(), instruction.parameters(), 0)));
            case IlLexer.I_TOKEN -> body.token(opcode, references.owner(instruction.owner()));
            default -> throw Problems.stop(instruction, "expected an instruction");
        }
    }

    private static void floating(InstructionContext instruction, Opcode opcode, MethodBodyBuilder body) {
        boolean single = opcode == Opcode.LDC_R4;
        var given = instruction.bytes() != null ? instruction.bytes()
                : instruction.bytearray() != null ? instruction.bytearray().bytes() : null;
        if (given != null) {
            byte[] bytes = Text.bytes(given);
            if (bytes.length != (single ? 4 : 8)) {
                throw Problems.stop(given, "expected " + (single ? 4 : 8) + " bytes, found " + bytes.length);
            }
            ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            if (single) {
                body.float32(buffer.getInt());
            } else {
                body.float64(buffer.getLong());
            }
            return;
        }
        long bits = Constants.floatBits(single, instruction.floatValue(), instruction.integer());
        if (single) {
            body.float32((int) bits);
        } else {
            body.float64(bits);
        }
    }

    private int variable(InstructionContext instruction, Opcode opcode) {
        boolean argument = opcode.il().contains("arg");
        int max = opcode.operand() == OperandKind.VAR1 ? SHORT_MAX : 0xFFFF;
        if (instruction.integer() != null) {
            return Text.upTo(instruction.integer(), max, argument ? "an argument" : "a local");
        }
        int number = argument ? bodies.argument(instruction.name()) : bodies.local(instruction.name());
        if (number > max) {
            throw Problems.stop(instruction, "expected " + opcode.il().replace(".s", "") + ": " + opcode
                    + " reaches numbers to 255, found " + number);
        }
        return number;
    }

    private void branch(LabelRefContext target, Opcode opcode, MethodBodyBuilder body) {
        if (target.name() != null) {
            body.branch(opcode, bodies.label(target, target.name()));
        } else {
            body.branchBy(opcode, (int) Text.number(target.integer(), opcode.operand() == OperandKind.BRANCH1 ? 8 : 32));
        }
    }

    private void tableSwitch(InstructionContext instruction, MethodBodyBuilder body) {
        int end = body.offset() + 5 + 4 * instruction.labelRef().size();
        var targets = new ArrayList<Label>();
        for (LabelRefContext target : instruction.labelRef()) {
            targets.add(target.name() != null ? bodies.label(target, target.name())
                    : body.at(end + Text.int32(target.integer())));
        }
        body.tableSwitch(targets);
    }

    private static String string(InstructionContext instruction) {
        if (instruction.bytearray() != null) {
            byte[] bytes = Text.bytes(instruction.bytearray().bytes());
            return ByteSpan.of(bytes, "string").utf16(0, bytes.length);
        }
        return Text.string(instruction.text());
    }
}
