package dev.gatun.x64.asm;

import dev.gatun.jit.InternalCompilerError;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * One encoding, written as in the Intel SDM vol. 2 (conventions in its 3.1.1.1) and packed into an int for the encoder.
 *
 * <pre>
 *   row("movq", "xmm, rm64", "66 REX.W 0F 6E /r")
 *   row("add",  "rmv, imm8", "83 /0 ib")          v: 16, 32 or 64 bits, so 66 or REX.W come with the size
 *   row("mov",  "r64, imm64", "REX.W B8+r io")
 *   conditional("set", "rm8", "0F 90+cc /0")      sixteen rows
 * </pre>
 *
 * The order of the encoding's parts: {@code F0} (lock), a mandatory prefix {@code 66 F2 F3}, {@code REX.W}, the escape
 * {@code 0F}, {@code 0F 38} or {@code 0F 3A}, the opcode, {@code /r} or {@code /digit} or a literal ModRM byte, the
 * immediate ({@code ib iw id io}, or {@code iz}: 16 bits for 16-bit operations, else 32) or the relative target
 * ({@code cb cd}).
 *
 * <p>A row that contradicts itself, or that claims bytes another row has, is an error when its class loads.
 */
record Row(String mnemonic, List<Operand> operands, String encoding, int bits) {
    static final int PREFIX_SHIFT = 8;
    static final int MAP_SHIFT = 16;
    static final int DIGIT_SHIFT = 18;
    static final int IMM_SHIFT = 21;
    static final int W = 1 << 24;
    static final int SIZED = 1 << 25;
    static final int LOCK = 1 << 26;
    /** The reg field holds an 8-bit register: spl, bpl, sil and dil need an empty REX. */
    static final int REG8 = 1 << 27;
    /** The rm field, where it is a register, holds an 8-bit one. */
    static final int RM8 = 1 << 28;
    static final int PLUS_R = 1 << 29;
    static final int MODRM = 1 << 30;
    /** A literal ModRM byte, kept in the immediate's and digit's stead: rows without operands only. */
    static final int LITERAL = 1 << 31;

    static final int IMM_NONE = 0;
    static final int IMM_B = 1;
    static final int IMM_W = 2;
    static final int IMM_D = 3;
    static final int IMM_Z = 4;
    static final int IMM_Q = 5;
    static final int REL_B = 6;
    static final int REL_D = 7;

    private static final Map<Integer, List<Row>> CLAIMED = new HashMap<>();
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final List<Row> ALL = new ArrayList<>();

    /** A row without operands. */
    static Row row(String mnemonic, String encoding) {
        return row(mnemonic, "", encoding);
    }

    /** Parses, validates and registers a row. */
    static Row row(String mnemonic, String operands, String encoding) {
        var list = new ArrayList<Operand>(3);
        for (int start = 0; start < operands.length();) {
            int comma = operands.indexOf(',', start);
            int end = comma < 0 ? operands.length() : comma;
            list.add(Operand.parse(operands.substring(start, end).strip()));
            start = end + 1;
        }
        int bits = new RowParser(mnemonic, operands, encoding).parse(list);
        var row = new Row(mnemonic, List.copyOf(list), encoding, bits);
        claim(row);
        return row;
    }

    /** Sixteen rows, one a condition: the code is added where the encoding says {@code +cc}. */
    static Row[] conditional(String mnemonic, String operands, String encoding) {
        int plus = encoding.indexOf("+cc");
        int first = Integer.parseInt(encoding, plus - 2, plus, 16);
        var rows = new Row[16];
        for (int i = 0; i < 16; i++) {
            String code = encoding.substring(0, plus - 2).concat(hexByte(first + i))
                    .concat(encoding.substring(plus + 3));
            rows[i] = row(mnemonic.concat(Cond.of(i).suffix()), operands, code);
        }
        return rows;
    }

    /** Two hex digits, upper case, as encodings are written. (Start-up time is why this is not String.format.) */
    static String hexByte(int value) {
        return HEX.toHexDigits((byte) value);
    }

    private static synchronized void claim(Row row) {
        int bits = row.bits;
        int key = bits & (0x3FFFF | LOCK);
        int last = (bits & PLUS_R) != 0 ? key + 7 : key;
        for (int k = key; k <= last; k++) {
            List<Row> others = CLAIMED.get(k);
            if (others == null) {
                others = new ArrayList<>(2);
                CLAIMED.put(k, others);
            }
            for (Row other : others) {
                if (row.overlaps(other)) {
                    throw new InternalCompilerError("two rows for the same bytes: " + row + " and " + other);
                }
            }
            others.add(row);
        }
        ALL.add(row);
    }

    /** Every row of the classes loaded so far. */
    static synchronized List<Row> all() {
        return List.copyOf(ALL);
    }

    private boolean overlaps(Row other) {
        if ((bits & MODRM) != 0 && (other.bits & MODRM) != 0) {
            if (hasDigit() && other.hasDigit() && digit() != other.digit()) {
                return false;
            }
            if (!(takesRegister() && other.takesRegister()) && !(takesMemory() && other.takesMemory())) {
                return false;
            }
        }
        if (isLiteral() && other.isLiteral() && literal() != other.literal()) {
            return false;
        }
        if (isLiteral() != other.isLiteral()) {
            Row literal = isLiteral() ? this : other;
            Row general = isLiteral() ? other : this;
            if ((general.bits & MODRM) == 0) {
                return true;
            }
            boolean register = literal.literal() >= 0xC0;
            if (register ? !general.takesRegister() : !general.takesMemory()) {
                return false;
            }
            if (general.hasDigit() && general.digit() != (literal.literal() >> 3 & 7)) {
                return false;
            }
        }
        return (bits & SIZED) != 0 || (other.bits & SIZED) != 0 || (bits & W) == (other.bits & W);
    }

    int digit() {
        return isLiteral() ? 0 : bits >>> DIGIT_SHIFT & 7;
    }

    /** {@code /digit} rather than {@code /r}: the reg field is part of the opcode. */
    boolean hasDigit() {
        if ((bits & MODRM) == 0) {
            return false;
        }
        for (Operand o : operands) {
            if (o.role == Operand.Role.REG) {
                return false;
            }
        }
        return true;
    }

    boolean isLiteral() {
        return (bits & LITERAL) != 0;
    }

    int literal() {
        return bits >>> DIGIT_SHIFT & 0x3F | 0xC0;
    }

    boolean takesRegister() {
        return rmRole() != Operand.Role.RM_MEMORY;
    }

    boolean takesMemory() {
        return rmRole() == Operand.Role.RM || rmRole() == Operand.Role.RM_MEMORY;
    }

    boolean isSized() {
        return (bits & SIZED) != 0;
    }

    private Operand.Role rmRole() {
        for (Operand o : operands) {
            if (o.role.isRm()) {
                return o.role;
            }
        }
        return Operand.Role.FIXED;
    }

    /** Bytes of immediate that follow the operands of an operation of {@code 1 << log2} bytes. */
    static int immediateBytes(int bits, int log2) {
        return switch (bits >>> IMM_SHIFT & 7) {
            case IMM_B, REL_B -> 1;
            case IMM_W -> 2;
            case IMM_D, REL_D -> 4;
            case IMM_Z -> log2 == 1 ? 2 : 4;
            case IMM_Q -> 8;
            default -> 0;
        };
    }

    @Override
    public String toString() {
        var sb = new StringBuilder(mnemonic);
        for (int i = 0; i < operands.size(); i++) {
            sb.append(i == 0 ? " " : ", ").append(operands.get(i).spelling);
        }
        return sb.append(" = ").append(encoding).toString();
    }
}
