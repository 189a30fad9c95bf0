package dev.gatun.il.body;

import dev.gatun.il.BadImageException;
import dev.gatun.il.ByteSpan;
import dev.gatun.il.Token;
import dev.gatun.il.metadata.TableId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Decodes method headers, code and exception sections (ECMA-335 II.25.4). */
final class BodyReader {
    private static final int FORMAT_MASK = 3;
    private static final int TINY = 2;
    private static final int FAT = 3;
    private static final int MORE_SECTIONS = 0x8;
    private static final int INIT_LOCALS = 0x10;
    private static final int TINY_MAX_STACK = 8;
    private static final int FAT_HEADER = 12;

    private static final int SECTION_EH = 0x1;
    private static final int SECTION_KIND = 0x3F;
    private static final int SECTION_FAT = 0x40;
    private static final int SECTION_MORE = 0x80;
    private static final int SMALL_CLAUSE = 12;
    private static final int FAT_CLAUSE = 24;
    private static final int[] NO_TARGETS = new int[0];

    private final ByteSpan code;
    /** One bit for each offset at which an instruction begins. */
    private final long[] starts;

    private BodyReader(ByteSpan code) {
        this.code = code;
        this.starts = new long[(code.length() >> 6) + 1];
    }

    static MethodBody read(ByteSpan bytes, int alignment) {
        int first = bytes.u1(0);
        return switch (first & FORMAT_MASK) {
            case TINY -> {
                ByteSpan code = bytes.slice(1, first >> 2);
                yield new MethodBody(TINY_MAX_STACK, false, 0, code, new BodyReader(code).decode(), List.of());
            }
            case FAT -> fat(bytes, alignment);
            default -> throw bytes.error(0, "expected a method header, tiny or fat, found 0x"
                    + Integer.toHexString(first));
        };
    }

    private static MethodBody fat(ByteSpan bytes, int alignment) {
        int flags = bytes.u2(0);
        if (flags >> 12 != FAT_HEADER / 4) {
            throw bytes.error(1, "expected a fat method header of 3 words, found " + (flags >> 12));
        }
        int maxStack = bytes.u2(2);
        int codeSize = bytes.i4(4);
        int locals = bytes.i4(8);
        if (locals != 0 && !Token.is(locals, TableId.STAND_ALONE_SIG)) {
            throw bytes.error(8, "expected a StandAloneSig token of the locals or 0, found " + Token.toString(locals));
        }
        ByteSpan code = bytes.slice(FAT_HEADER, codeSize);
        var reader = new BodyReader(code);
        Instruction[] instructions = reader.decode();
        List<ExceptionClause> clauses = (flags & MORE_SECTIONS) == 0 ? List.of()
                : reader.sections(bytes, FAT_HEADER + codeSize, alignment);
        return new MethodBody(maxStack, (flags & INIT_LOCALS) != 0, locals, code, instructions, clauses);
    }

    private Instruction[] decode() {
        int size = code.length();
        if (size == 0) {
            throw code.error(0, "expected at least one instruction");
        }
        Instruction[] decoded = new Instruction[size / 2 + 1];
        int count = 0;
        for (int at = 0; at < size;) {
            Instruction instruction = decode(at);
            if (count == decoded.length) {
                decoded = Arrays.copyOf(decoded, size);
            }
            decoded[count++] = instruction;
            starts[at >> 6] |= 1L << at;
            at = instruction.end();
        }
        Instruction[] instructions = count == decoded.length ? decoded : Arrays.copyOf(decoded, count);
        for (Instruction instruction : instructions) {
            checkTargets(instruction);
        }
        return instructions;
    }

    private Instruction decode(int at) {
        int first = code.u1(at);
        Opcode opcode = first == 0xFE ? Opcode.twoBytes(code.u1(at + 1)) : Opcode.oneByte(first);
        if (opcode == null) {
            throw code.error(at, "expected an opcode at " + label(at) + ", found 0x" + Integer.toHexString(first)
                    + (first == 0xFE ? " 0x" + Integer.toHexString(code.u1(at + 1)) : ""));
        }
        int from = at + opcode.size();
        return switch (opcode.operand()) {
            case NONE -> new Instruction(at, opcode, 0);
            case I1 -> new Instruction(at, opcode, code.i1(from));
            case U1, VAR1 -> new Instruction(at, opcode, code.u1(from));
            case VAR2 -> new Instruction(at, opcode, code.u2(from));
            case I4, R4, METHOD, FIELD, TYPE, STRING, SIGNATURE, TOKEN -> new Instruction(at, opcode, code.i4(from));
            case I8, R8 -> new Instruction(at, opcode, code.i8(from));
            case BRANCH1 -> new Instruction(at, opcode, (long) from + 1 + code.i1(from));
            case BRANCH4 -> new Instruction(at, opcode, (long) from + 4 + code.i4(from));
            case SWITCH -> tableSwitch(at, opcode, from);
        };
    }

    private Instruction tableSwitch(int at, Opcode opcode, int from) {
        long count = code.u4(from);
        if (count > (code.length() - from - 4) / 4) {
            throw code.error(from, "expected " + count + " targets of the switch at " + label(at) + ", but only "
                    + (code.length() - from - 4) + " bytes follow");
        }
        int[] targets = count == 0 ? NO_TARGETS : new int[(int) count];
        int base = from + 4 + 4 * targets.length;
        for (int i = 0; i < targets.length; i++) {
            long target = (long) base + code.i4(from + 4 + 4 * i);
            checkStart(at, target);
            targets[i] = (int) target;
        }
        return new Instruction(at, opcode, 0, targets);
    }

    private void checkTargets(Instruction instruction) {
        if (instruction.opcode().operand().isBranch()) {
            long target = instruction.branchOperand();
            checkStart(instruction.offset(), target);
            if (!isStart((int) target)) {
                throw inside(instruction.offset(), (int) target);
            }
        } else {
            for (int i = 0; i < instruction.targetCount(); i++) {
                if (!isStart(instruction.targetAt(i))) {
                    throw inside(instruction.offset(), instruction.targetAt(i));
                }
            }
        }
    }

    private void checkStart(int from, long target) {
        if (target < 0 || target >= code.length()) {
            throw code.error(from, "expected the target of " + label(from) + " within the method's " + code.length()
                    + " bytes of IL, found " + target);
        }
    }

    private boolean isStart(int offset) {
        return (starts[offset >> 6] >>> offset & 1) != 0;
    }

    private BadImageException inside(int from, int target) {
        return code.error(from, "expected the target of " + label(from) + " at the start of an instruction, found "
                + label(target) + " inside one");
    }

    private static String label(int offset) {
        return String.format("IL_%04X", offset);
    }

    // ------------------------------------------------------------------------------------------ exception sections

    private List<ExceptionClause> sections(ByteSpan bytes, int afterCode, int alignment) {
        List<ExceptionClause> clauses = new ArrayList<>();
        int at = afterCode;
        boolean more = true;
        while (more) {
            at = (at + alignment + 3 & ~3) - alignment;
            int header = bytes.i4(at);
            boolean fat = (header & SECTION_FAT) != 0;
            int size = fat ? header >>> 8 : header >>> 8 & 0xFF;
            if (size < 4 || (header & SECTION_KIND) != SECTION_EH) {
                throw bytes.error(at, "expected a section of exception clauses, found kind 0x"
                        + Integer.toHexString(header & 0xFF) + " and size " + size);
            }
            // The size counts the header of 4 bytes; a compiler that forgot it is understood too.
            int clauseSize = fat ? FAT_CLAUSE : SMALL_CLAUSE;
            int count = size / clauseSize;
            for (int i = 0; i < count; i++) {
                clauses.add(fat ? fatClause(bytes.slice(at + 4 + i * FAT_CLAUSE, FAT_CLAUSE))
                        : smallClause(bytes.slice(at + 4 + i * SMALL_CLAUSE, SMALL_CLAUSE)));
            }
            at += Math.max(size, 4 + count * clauseSize);
            more = (header & SECTION_MORE) != 0;
        }
        return List.copyOf(clauses);
    }

    private ExceptionClause smallClause(ByteSpan in) {
        return clause(in, in.u2(0), in.u2(2), in.u1(4), in.u2(5), in.u1(7), in.i4(8));
    }

    private ExceptionClause fatClause(ByteSpan in) {
        return clause(in, in.i4(0), in.i4(4), in.i4(8), in.i4(12), in.i4(16), in.i4(20));
    }

    private ExceptionClause clause(ByteSpan in, int flags, int tryOffset, int tryLength, int handlerOffset,
            int handlerLength, int last) {
        ExceptionClause.Kind kind = switch (flags) {
            case 0 -> ExceptionClause.Kind.CATCH;
            case 1 -> ExceptionClause.Kind.FILTER;
            case 2 -> ExceptionClause.Kind.FINALLY;
            case 4 -> ExceptionClause.Kind.FAULT;
            default -> throw in.error(0, "expected an exception clause of kind 0, 1, 2 or 4, found " + flags);
        };
        range(in, "protected block", tryOffset, tryLength);
        range(in, "handler", handlerOffset, handlerLength);
        if (kind == ExceptionClause.Kind.FILTER && (last < 0 || last >= handlerOffset || !isStart(last))) {
            throw in.error(0, "expected the filter at an instruction before its handler, found " + label(last));
        }
        if (kind == ExceptionClause.Kind.CATCH && !isType(last)) {
            throw in.error(0, "expected a TypeDef, TypeRef or TypeSpec to catch, found " + Token.toString(last));
        }
        return new ExceptionClause(kind, tryOffset, tryLength, handlerOffset, handlerLength,
                kind == ExceptionClause.Kind.CATCH ? last : 0, kind == ExceptionClause.Kind.FILTER ? last : 0);
    }

    private static boolean isType(int token) {
        return Token.is(token, TableId.TYPE_REF) || Token.is(token, TableId.TYPE_DEF)
                || Token.is(token, TableId.TYPE_SPEC);
    }

    private void range(ByteSpan in, String what, int offset, int length) {
        long end = (long) offset + length;
        if (offset < 0 || length <= 0 || end > code.length() || !isStart(offset)
                || end < code.length() && !isStart((int) end)) {
            throw in.error(0, "expected a " + what + " of whole instructions, found offset " + offset + " and length "
                    + length + " in " + code.length() + " bytes of IL");
        }
    }
}
