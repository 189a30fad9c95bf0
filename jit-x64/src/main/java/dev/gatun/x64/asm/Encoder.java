package dev.gatun.x64.asm;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.code.Relocation;
import dev.gatun.jit.code.Symbol;

/**
 * Turns a {@link Row} and operands into bytes (Intel SDM vol. 2, chapter 2). Registers come as hardware numbers and
 * sizes as log2 of bytes; the typed methods on top make sure that they fit the row.
 */
public abstract sealed class Encoder extends CodeBuffer permits ControlAssembler {
    static final int DWORD = 2;
    static final int QWORD = 3;

    Encoder(boolean listing) {
        super(listing);
    }

    /** A row without ModRM and register. */
    final void fixed(Row row) {
        room();
        if (recorder != null) {
            recorder.instruction(pos, layout.count, row, QWORD, 0, 0, 0, null);
        }
        int bits = row.bits();
        opcode(bits, DWORD, 0, false, 0);
        if ((bits & Row.LITERAL) != 0) {
            code[pos++] = (byte) (bits >>> Row.DIGIT_SHIFT & 0x3F | 0xC0);
        }
    }

    /** A row whose rm operand is a register; {@code reg} is 0 where the row has a digit. */
    final void register(Row row, int size, int reg, int rm, int imm) {
        room();
        if (recorder != null) {
            recorder.instruction(pos, layout.count, row, size, reg, rm, imm, null);
        }
        int bits = row.bits();
        boolean low = (bits & Row.RM8) != 0 && rm >= 4 || (bits & Row.REG8) != 0 && reg >= 4;
        opcode(bits, size, reg >> 3 << 2 | rm >> 3, low, 0);
        code[pos++] = (byte) (0xC0 | (reg & 7 | bits >>> Row.DIGIT_SHIFT & 7) << 3 | rm & 7);
        immediate(bits, size, imm);
    }

    /** A row whose rm operand is memory; {@code reg} is 0 where the row has a digit. */
    final void memory(Row row, int size, int reg, Mem mem, int imm) {
        room();
        if (recorder != null) {
            recorder.instruction(pos, layout.count, row, size, reg, 0, imm, mem);
        }
        int bits = row.bits();
        opcode(bits, size, reg >> 3 << 2 | mem.rex, (bits & Row.REG8) != 0 && reg >= 4, 0);
        byte[] b = code;
        b[pos++] = (byte) (mem.modrm | (reg & 7 | bits >>> Row.DIGIT_SHIFT & 7) << 3);
        if (mem.sib >= 0) {
            b[pos++] = (byte) mem.sib;
        }
        if (mem.target() != null) {
            ripRelative(mem, Row.immediateBytes(bits, size));
        } else if (mem.dispBytes == 1) {
            b[pos++] = (byte) mem.disp();
        } else if (mem.dispBytes == 4) {
            int32(mem.disp());
        }
        immediate(bits, size, imm);
    }

    /** A row that has its register in the opcode. */
    final void inOpcode(Row row, int size, int reg, long imm) {
        room();
        if (recorder != null) {
            recorder.instruction(pos, layout.count, row, size, reg, reg, imm, null);
        }
        int bits = row.bits();
        opcode(bits, size, reg >> 3, (bits & Row.RM8) != 0 && reg >= 4, reg & 7);
        immediate(bits, size, imm);
    }

    /** {@code mov reg, symbol + addend}: the row's 64-bit immediate is relocated. */
    final void symbolInOpcode(Row row, int reg, Symbol symbol, int addend) {
        room();
        if (recorder != null) {
            recorder.instruction(pos, layout.count, row, QWORD, reg, reg, addend, symbol);
        }
        opcode(row.bits(), QWORD, reg >> 3, false, reg & 7);
        relocate(Relocation.Kind.ABS64, symbol, addend);
        int32(0);
        int32(0);
    }

    /** A row with nothing but an immediate, and perhaps the accumulator. */
    final void immediateOnly(Row row, int size, int imm) {
        room();
        if (recorder != null) {
            recorder.instruction(pos, layout.count, row, size, 0, 0, imm, null);
        }
        opcode(row.bits(), size, 0, false, 0);
        immediate(row.bits(), size, imm);
    }

    /** A branch or call to a symbol, through a REL32 relocation. */
    final void toSymbol(Row row, Symbol target) {
        room();
        if (recorder != null) {
            recorder.instruction(pos, layout.count, row, QWORD, 0, 0, 0, target);
        }
        opcode(row.bits(), DWORD, 0, false, 0);
        relocate(Relocation.Kind.REL32, target, 0);
        int32(0);
    }

    /** A call (always rel32) to a label. */
    final void nearToLabel(Row row, Label target) {
        room();
        if (recorder != null) {
            recorder.instruction(pos, layout.count, row, QWORD, 0, 0, 0, target);
        }
        opcode(row.bits(), DWORD, 0, false, 0);
        reference(target, null, 0);
        int32(0);
    }

    /** A branch to a label, short or near as the layout will choose. */
    final void branch(Row shortRow, int kind, Label target) {
        room();
        if (recorder != null) {
            recorder.instruction(pos, layout.count, shortRow, QWORD, 0, 0, 0, target);
        }
        layout.add(pos, kind, java.util.Objects.requireNonNull(target));
        pos += Layout.SHORT_BYTES;
    }

    private void opcode(int bits, int size, int rexRxb, boolean low, int plus) {
        byte[] b = code;
        int p = pos;
        int rex = rexRxb;
        if ((bits & Row.SIZED) != 0) {
            if (size == 1) {
                b[p++] = 0x66;
            } else if (size == 3) {
                rex |= 8;
            }
        } else if ((bits & Row.W) != 0) {
            rex |= 8;
        }
        if ((bits & Row.LOCK) != 0) {
            b[p++] = (byte) 0xF0;
        }
        int prefix = bits >>> Row.PREFIX_SHIFT & 0xFF;
        if (prefix != 0) {
            b[p++] = (byte) prefix;
        }
        if (rex != 0 || low) {
            b[p++] = (byte) (0x40 | rex);
        }
        int map = bits >>> Row.MAP_SHIFT & 3;
        if (map != 0) {
            b[p++] = 0x0F;
            if (map == 2) {
                b[p++] = 0x38;
            } else if (map == 3) {
                b[p++] = 0x3A;
            }
        }
        b[p++] = (byte) (bits + plus);
        pos = p;
    }

    private void immediate(int bits, int size, long imm) {
        int bytes = Row.immediateBytes(bits, size);
        if (bytes == 1) {
            code[pos++] = (byte) imm;
        } else if (bytes == 4) {
            int32((int) imm);
        } else if (bytes == 2) {
            code[pos++] = (byte) imm;
            code[pos++] = (byte) (imm >> 8);
        } else if (bytes == 8) {
            int32((int) imm);
            int32((int) (imm >>> 32));
        }
    }

    /** The displacement counts from the end of the instruction, and {@code behind} bytes of immediate follow it. */
    private void ripRelative(Mem mem, int behind) {
        long addend = (long) mem.disp() - behind;
        if (addend != (int) addend) {
            throw new InternalCompilerError("addend out of range: " + mem);
        }
        switch (mem.target()) {
            case Symbol symbol -> relocate(Relocation.Kind.REL32, symbol, (int) addend);
            case Label label -> reference(label, null, (int) addend);
            default -> throw new InternalCompilerError("no rip-relative target: " + mem);
        }
        int32(0);
    }
}
