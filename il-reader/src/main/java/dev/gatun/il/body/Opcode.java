package dev.gatun.il.body;

import static dev.gatun.il.body.FlowKind.BRANCH;
import static dev.gatun.il.body.FlowKind.COND_BRANCH;
import static dev.gatun.il.body.FlowKind.NEXT;
import static dev.gatun.il.body.FlowKind.PREFIX;
import static dev.gatun.il.body.FlowKind.RETURN;
import static dev.gatun.il.body.OperandKind.BRANCH1;
import static dev.gatun.il.body.OperandKind.BRANCH4;
import static dev.gatun.il.body.OperandKind.FIELD;
import static dev.gatun.il.body.OperandKind.I1;
import static dev.gatun.il.body.OperandKind.I4;
import static dev.gatun.il.body.OperandKind.I8;
import static dev.gatun.il.body.OperandKind.METHOD;
import static dev.gatun.il.body.OperandKind.NONE;
import static dev.gatun.il.body.OperandKind.R4;
import static dev.gatun.il.body.OperandKind.R8;
import static dev.gatun.il.body.OperandKind.SIGNATURE;
import static dev.gatun.il.body.OperandKind.STRING;
import static dev.gatun.il.body.OperandKind.TOKEN;
import static dev.gatun.il.body.OperandKind.TYPE;
import static dev.gatun.il.body.OperandKind.U1;
import static dev.gatun.il.body.OperandKind.VAR1;
import static dev.gatun.il.body.OperandKind.VAR2;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Every opcode of ECMA-335 III and VI.C.2, one row each: encoding (0xFE.. are two bytes, 0xFE first), operand, what it
 * pops (bottom first) and pushes in the letters of {@link StackKind} ({@code *} where the token decides), and where
 * control goes. The name follows from the constant's: {@code LDC_I4_S} is {@code ldc.i4.s}.
 */
public enum Opcode {
    NOP(0x00, NONE, "", "", NEXT),
    BREAK(0x01, NONE, "", "", FlowKind.BREAK),
    LDARG_0(0x02, NONE, "", "1", NEXT),
    LDARG_1(0x03, NONE, "", "1", NEXT),
    LDARG_2(0x04, NONE, "", "1", NEXT),
    LDARG_3(0x05, NONE, "", "1", NEXT),
    LDLOC_0(0x06, NONE, "", "1", NEXT),
    LDLOC_1(0x07, NONE, "", "1", NEXT),
    LDLOC_2(0x08, NONE, "", "1", NEXT),
    LDLOC_3(0x09, NONE, "", "1", NEXT),
    STLOC_0(0x0A, NONE, "1", "", NEXT),
    STLOC_1(0x0B, NONE, "1", "", NEXT),
    STLOC_2(0x0C, NONE, "1", "", NEXT),
    STLOC_3(0x0D, NONE, "1", "", NEXT),
    LDARG_S(0x0E, VAR1, "", "1", NEXT),
    LDARGA_S(0x0F, VAR1, "", "i", NEXT),
    STARG_S(0x10, VAR1, "1", "", NEXT),
    LDLOC_S(0x11, VAR1, "", "1", NEXT),
    LDLOCA_S(0x12, VAR1, "", "i", NEXT),
    STLOC_S(0x13, VAR1, "1", "", NEXT),
    LDNULL(0x14, NONE, "", "o", NEXT),
    LDC_I4_M1(0x15, NONE, "", "i", NEXT),
    LDC_I4_0(0x16, NONE, "", "i", NEXT),
    LDC_I4_1(0x17, NONE, "", "i", NEXT),
    LDC_I4_2(0x18, NONE, "", "i", NEXT),
    LDC_I4_3(0x19, NONE, "", "i", NEXT),
    LDC_I4_4(0x1A, NONE, "", "i", NEXT),
    LDC_I4_5(0x1B, NONE, "", "i", NEXT),
    LDC_I4_6(0x1C, NONE, "", "i", NEXT),
    LDC_I4_7(0x1D, NONE, "", "i", NEXT),
    LDC_I4_8(0x1E, NONE, "", "i", NEXT),
    LDC_I4_S(0x1F, I1, "", "i", NEXT),
    LDC_I4(0x20, I4, "", "i", NEXT),
    LDC_I8(0x21, I8, "", "l", NEXT),
    LDC_R4(0x22, R4, "", "f", NEXT),
    LDC_R8(0x23, R8, "", "d", NEXT),
    DUP(0x25, NONE, "1", "11", NEXT),
    POP(0x26, NONE, "1", "", NEXT),
    JMP(0x27, METHOD, "", "", FlowKind.CALL),
    CALL(0x28, METHOD, "*", "*", FlowKind.CALL),
    CALLI(0x29, SIGNATURE, "*", "*", FlowKind.CALL),
    RET(0x2A, NONE, "*", "", RETURN),
    BR_S(0x2B, BRANCH1, "", "", BRANCH),
    BRFALSE_S(0x2C, BRANCH1, "i", "", COND_BRANCH),
    BRTRUE_S(0x2D, BRANCH1, "i", "", COND_BRANCH),
    BEQ_S(0x2E, BRANCH1, "11", "", COND_BRANCH),
    BGE_S(0x2F, BRANCH1, "11", "", COND_BRANCH),
    BGT_S(0x30, BRANCH1, "11", "", COND_BRANCH),
    BLE_S(0x31, BRANCH1, "11", "", COND_BRANCH),
    BLT_S(0x32, BRANCH1, "11", "", COND_BRANCH),
    BNE_UN_S(0x33, BRANCH1, "11", "", COND_BRANCH),
    BGE_UN_S(0x34, BRANCH1, "11", "", COND_BRANCH),
    BGT_UN_S(0x35, BRANCH1, "11", "", COND_BRANCH),
    BLE_UN_S(0x36, BRANCH1, "11", "", COND_BRANCH),
    BLT_UN_S(0x37, BRANCH1, "11", "", COND_BRANCH),
    BR(0x38, BRANCH4, "", "", BRANCH),
    BRFALSE(0x39, BRANCH4, "i", "", COND_BRANCH),
    BRTRUE(0x3A, BRANCH4, "i", "", COND_BRANCH),
    BEQ(0x3B, BRANCH4, "11", "", COND_BRANCH),
    BGE(0x3C, BRANCH4, "11", "", COND_BRANCH),
    BGT(0x3D, BRANCH4, "11", "", COND_BRANCH),
    BLE(0x3E, BRANCH4, "11", "", COND_BRANCH),
    BLT(0x3F, BRANCH4, "11", "", COND_BRANCH),
    BNE_UN(0x40, BRANCH4, "11", "", COND_BRANCH),
    BGE_UN(0x41, BRANCH4, "11", "", COND_BRANCH),
    BGT_UN(0x42, BRANCH4, "11", "", COND_BRANCH),
    BLE_UN(0x43, BRANCH4, "11", "", COND_BRANCH),
    BLT_UN(0x44, BRANCH4, "11", "", COND_BRANCH),
    SWITCH(0x45, OperandKind.SWITCH, "i", "", COND_BRANCH),
    LDIND_I1(0x46, NONE, "i", "i", NEXT),
    LDIND_U1(0x47, NONE, "i", "i", NEXT),
    LDIND_I2(0x48, NONE, "i", "i", NEXT),
    LDIND_U2(0x49, NONE, "i", "i", NEXT),
    LDIND_I4(0x4A, NONE, "i", "i", NEXT),
    LDIND_U4(0x4B, NONE, "i", "i", NEXT),
    LDIND_I8(0x4C, NONE, "i", "l", NEXT),
    LDIND_I(0x4D, NONE, "i", "i", NEXT),
    LDIND_R4(0x4E, NONE, "i", "f", NEXT),
    LDIND_R8(0x4F, NONE, "i", "d", NEXT),
    LDIND_REF(0x50, NONE, "i", "o", NEXT),
    STIND_REF(0x51, NONE, "ii", "", NEXT),
    STIND_I1(0x52, NONE, "ii", "", NEXT),
    STIND_I2(0x53, NONE, "ii", "", NEXT),
    STIND_I4(0x54, NONE, "ii", "", NEXT),
    STIND_I8(0x55, NONE, "il", "", NEXT),
    STIND_R4(0x56, NONE, "if", "", NEXT),
    STIND_R8(0x57, NONE, "id", "", NEXT),
    ADD(0x58, NONE, "11", "1", NEXT),
    SUB(0x59, NONE, "11", "1", NEXT),
    MUL(0x5A, NONE, "11", "1", NEXT),
    DIV(0x5B, NONE, "11", "1", NEXT),
    DIV_UN(0x5C, NONE, "11", "1", NEXT),
    REM(0x5D, NONE, "11", "1", NEXT),
    REM_UN(0x5E, NONE, "11", "1", NEXT),
    AND(0x5F, NONE, "11", "1", NEXT),
    OR(0x60, NONE, "11", "1", NEXT),
    XOR(0x61, NONE, "11", "1", NEXT),
    SHL(0x62, NONE, "11", "1", NEXT),
    SHR(0x63, NONE, "11", "1", NEXT),
    SHR_UN(0x64, NONE, "11", "1", NEXT),
    NEG(0x65, NONE, "1", "1", NEXT),
    NOT(0x66, NONE, "1", "1", NEXT),
    CONV_I1(0x67, NONE, "1", "i", NEXT),
    CONV_I2(0x68, NONE, "1", "i", NEXT),
    CONV_I4(0x69, NONE, "1", "i", NEXT),
    CONV_I8(0x6A, NONE, "1", "l", NEXT),
    CONV_R4(0x6B, NONE, "1", "f", NEXT),
    CONV_R8(0x6C, NONE, "1", "d", NEXT),
    CONV_U4(0x6D, NONE, "1", "i", NEXT),
    CONV_U8(0x6E, NONE, "1", "l", NEXT),
    CALLVIRT(0x6F, METHOD, "*", "*", FlowKind.CALL),
    CPOBJ(0x70, TYPE, "ii", "", NEXT),
    LDOBJ(0x71, TYPE, "i", "1", NEXT),
    LDSTR(0x72, STRING, "", "o", NEXT),
    NEWOBJ(0x73, METHOD, "*", "o", FlowKind.CALL),
    CASTCLASS(0x74, TYPE, "o", "o", NEXT),
    ISINST(0x75, TYPE, "o", "i", NEXT),
    CONV_R_UN(0x76, NONE, "1", "d", NEXT),
    UNBOX(0x79, TYPE, "o", "i", NEXT),
    THROW(0x7A, NONE, "o", "", FlowKind.THROW),
    LDFLD(0x7B, FIELD, "o", "1", NEXT),
    LDFLDA(0x7C, FIELD, "o", "i", NEXT),
    STFLD(0x7D, FIELD, "o1", "", NEXT),
    LDSFLD(0x7E, FIELD, "", "1", NEXT),
    LDSFLDA(0x7F, FIELD, "", "i", NEXT),
    STSFLD(0x80, FIELD, "1", "", NEXT),
    STOBJ(0x81, TYPE, "i1", "", NEXT),
    CONV_OVF_I1_UN(0x82, NONE, "1", "i", NEXT),
    CONV_OVF_I2_UN(0x83, NONE, "1", "i", NEXT),
    CONV_OVF_I4_UN(0x84, NONE, "1", "i", NEXT),
    CONV_OVF_I8_UN(0x85, NONE, "1", "l", NEXT),
    CONV_OVF_U1_UN(0x86, NONE, "1", "i", NEXT),
    CONV_OVF_U2_UN(0x87, NONE, "1", "i", NEXT),
    CONV_OVF_U4_UN(0x88, NONE, "1", "i", NEXT),
    CONV_OVF_U8_UN(0x89, NONE, "1", "l", NEXT),
    CONV_OVF_I_UN(0x8A, NONE, "1", "i", NEXT),
    CONV_OVF_U_UN(0x8B, NONE, "1", "i", NEXT),
    BOX(0x8C, TYPE, "1", "o", NEXT),
    NEWARR(0x8D, TYPE, "i", "o", NEXT),
    LDLEN(0x8E, NONE, "o", "i", NEXT),
    LDELEMA(0x8F, TYPE, "oi", "i", NEXT),
    LDELEM_I1(0x90, NONE, "oi", "i", NEXT),
    LDELEM_U1(0x91, NONE, "oi", "i", NEXT),
    LDELEM_I2(0x92, NONE, "oi", "i", NEXT),
    LDELEM_U2(0x93, NONE, "oi", "i", NEXT),
    LDELEM_I4(0x94, NONE, "oi", "i", NEXT),
    LDELEM_U4(0x95, NONE, "oi", "i", NEXT),
    LDELEM_I8(0x96, NONE, "oi", "l", NEXT),
    LDELEM_I(0x97, NONE, "oi", "i", NEXT),
    LDELEM_R4(0x98, NONE, "oi", "f", NEXT),
    LDELEM_R8(0x99, NONE, "oi", "d", NEXT),
    LDELEM_REF(0x9A, NONE, "oi", "o", NEXT),
    STELEM_I(0x9B, NONE, "oii", "", NEXT),
    STELEM_I1(0x9C, NONE, "oii", "", NEXT),
    STELEM_I2(0x9D, NONE, "oii", "", NEXT),
    STELEM_I4(0x9E, NONE, "oii", "", NEXT),
    STELEM_I8(0x9F, NONE, "oil", "", NEXT),
    STELEM_R4(0xA0, NONE, "oif", "", NEXT),
    STELEM_R8(0xA1, NONE, "oid", "", NEXT),
    STELEM_REF(0xA2, NONE, "oio", "", NEXT),
    LDELEM(0xA3, TYPE, "oi", "1", NEXT),
    STELEM(0xA4, TYPE, "oi1", "", NEXT),
    UNBOX_ANY(0xA5, TYPE, "o", "1", NEXT),
    CONV_OVF_I1(0xB3, NONE, "1", "i", NEXT),
    CONV_OVF_U1(0xB4, NONE, "1", "i", NEXT),
    CONV_OVF_I2(0xB5, NONE, "1", "i", NEXT),
    CONV_OVF_U2(0xB6, NONE, "1", "i", NEXT),
    CONV_OVF_I4(0xB7, NONE, "1", "i", NEXT),
    CONV_OVF_U4(0xB8, NONE, "1", "i", NEXT),
    CONV_OVF_I8(0xB9, NONE, "1", "l", NEXT),
    CONV_OVF_U8(0xBA, NONE, "1", "l", NEXT),
    REFANYVAL(0xC2, TYPE, "1", "i", NEXT),
    CKFINITE(0xC3, NONE, "1", "d", NEXT),
    MKREFANY(0xC6, TYPE, "i", "1", NEXT),
    LDTOKEN(0xD0, TOKEN, "", "i", NEXT),
    CONV_U2(0xD1, NONE, "1", "i", NEXT),
    CONV_U1(0xD2, NONE, "1", "i", NEXT),
    CONV_I(0xD3, NONE, "1", "i", NEXT),
    CONV_OVF_I(0xD4, NONE, "1", "i", NEXT),
    CONV_OVF_U(0xD5, NONE, "1", "i", NEXT),
    ADD_OVF(0xD6, NONE, "11", "1", NEXT),
    ADD_OVF_UN(0xD7, NONE, "11", "1", NEXT),
    MUL_OVF(0xD8, NONE, "11", "1", NEXT),
    MUL_OVF_UN(0xD9, NONE, "11", "1", NEXT),
    SUB_OVF(0xDA, NONE, "11", "1", NEXT),
    SUB_OVF_UN(0xDB, NONE, "11", "1", NEXT),
    ENDFINALLY(0xDC, NONE, "", "", RETURN),
    LEAVE(0xDD, BRANCH4, "", "", BRANCH),
    LEAVE_S(0xDE, BRANCH1, "", "", BRANCH),
    STIND_I(0xDF, NONE, "ii", "", NEXT),
    CONV_U(0xE0, NONE, "1", "i", NEXT),
    ARGLIST(0xFE00, NONE, "", "i", NEXT),
    CEQ(0xFE01, NONE, "11", "i", NEXT),
    CGT(0xFE02, NONE, "11", "i", NEXT),
    CGT_UN(0xFE03, NONE, "11", "i", NEXT),
    CLT(0xFE04, NONE, "11", "i", NEXT),
    CLT_UN(0xFE05, NONE, "11", "i", NEXT),
    LDFTN(0xFE06, METHOD, "", "i", NEXT),
    LDVIRTFTN(0xFE07, METHOD, "o", "i", NEXT),
    LDARG(0xFE09, VAR2, "", "1", NEXT),
    LDARGA(0xFE0A, VAR2, "", "i", NEXT),
    STARG(0xFE0B, VAR2, "1", "", NEXT),
    LDLOC(0xFE0C, VAR2, "", "1", NEXT),
    LDLOCA(0xFE0D, VAR2, "", "i", NEXT),
    STLOC(0xFE0E, VAR2, "1", "", NEXT),
    LOCALLOC(0xFE0F, NONE, "i", "i", NEXT),
    ENDFILTER(0xFE11, NONE, "i", "", RETURN),
    UNALIGNED(0xFE12, U1, "", "", PREFIX),
    VOLATILE(0xFE13, NONE, "", "", PREFIX),
    TAIL(0xFE14, NONE, "", "", PREFIX),
    INITOBJ(0xFE15, TYPE, "i", "", NEXT),
    CONSTRAINED(0xFE16, TYPE, "", "", PREFIX),
    CPBLK(0xFE17, NONE, "iii", "", NEXT),
    INITBLK(0xFE18, NONE, "iii", "", NEXT),
    NO(0xFE19, U1, "", "", PREFIX),
    RETHROW(0xFE1A, NONE, "", "", FlowKind.THROW),
    SIZEOF(0xFE1C, TYPE, "", "i", NEXT),
    REFANYTYPE(0xFE1D, NONE, "1", "i", NEXT),
    READONLY(0xFE1E, NONE, "", "", PREFIX);

    private static final String VARIABLE = "*";
    private static final Opcode[] ONE_BYTE = new Opcode[0x100];
    private static final Opcode[] TWO_BYTES = new Opcode[0x100];
    private static final Map<String, Opcode> BY_NAME = new HashMap<>();

    static {
        for (Opcode opcode : values()) {
            Opcode[] byCode = opcode.size() == 1 ? ONE_BYTE : TWO_BYTES;
            if (byCode[opcode.encoding & 0xFF] != null || BY_NAME.put(opcode.il, opcode) != null) {
                throw new ExceptionInInitializerError("two opcodes like " + opcode);
            }
            byCode[opcode.encoding & 0xFF] = opcode;
        }
    }

    private final int encoding;
    private final OperandKind operand;
    private final String pops;
    private final String pushes;
    private final FlowKind flow;
    private final String il;
    private final int implied;

    Opcode(int encoding, OperandKind operand, String pops, String pushes, FlowKind flow) {
        this.encoding = encoding;
        this.operand = operand;
        this.pops = pops;
        this.pushes = pushes;
        this.flow = flow;
        this.il = name().toLowerCase(Locale.ROOT).replace('_', '.') + (flow == PREFIX ? "." : "");
        this.implied = impliedBy(il);
        kinds(pops);
        kinds(pushes);
    }

    /** The number that a short form such as {@code ldloc.1} has in its name; MIN_VALUE if there is none. */
    private static int impliedBy(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        boolean numbered = name.matches("(ldarg|ldloc|stloc)\\.\\d|ldc\\.i4\\.(\\d|m1)");
        return !numbered ? Integer.MIN_VALUE : last.equals("m1") ? -1 : Integer.parseInt(last);
    }

    private static List<StackKind> kinds(String letters) {
        return letters.equals(VARIABLE) ? List.of()
                : letters.chars().mapToObj(letter -> StackKind.of((char) letter)).toList();
    }

    /** The opcode of one byte, empty for a byte that is none (0xFE begins one of two). */
    public static Optional<Opcode> ofByte(int code) {
        return Optional.ofNullable(ONE_BYTE[code & 0xFF]);
    }

    /** The opcode of 0xFE and this byte, empty if there is none. */
    public static Optional<Opcode> ofSecondByte(int code) {
        return Optional.ofNullable(TWO_BYTES[code & 0xFF]);
    }

    /** As {@link #ofByte}, without a wrapper: null if there is none. */
    static Opcode oneByte(int code) {
        return ONE_BYTE[code];
    }

    static Opcode twoBytes(int code) {
        return TWO_BYTES[code];
    }

    /** The opcode that ilasm writes so, such as {@code ldc.i4.s}. */
    public static Optional<Opcode> ofName(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The opcode's name as ilasm writes it, such as {@code ldc.i4.s}; prefixes end in a dot. */
    public String il() {
        return il;
    }

    /** One byte, or 0xFE00 and the second of two. */
    public int encoding() {
        return encoding;
    }

    /** How many bytes the opcode itself takes, 1 or 2. */
    public int size() {
        return encoding >= 0xFE00 ? 2 : 1;
    }

    public OperandKind operand() {
        return operand;
    }

    public FlowKind flow() {
        return flow;
    }

    /** What it pops, bottom of the stack first; empty if {@link #popsVary}. */
    public List<StackKind> pops() {
        return kinds(pops);
    }

    /** What it pushes; empty if {@link #pushesVary}. */
    public List<StackKind> pushes() {
        return kinds(pushes);
    }

    /** Whether the token, or for {@code ret} the method, says how much is popped. */
    public boolean popsVary() {
        return pops.equals(VARIABLE);
    }

    /** Whether the token says whether anything is pushed. */
    public boolean pushesVary() {
        return pushes.equals(VARIABLE);
    }

    /** How many values it pops, -1 if that varies. */
    public int popCount() {
        return popsVary() ? -1 : pops.length();
    }

    /** How many values it pushes, -1 if that varies. */
    public int pushCount() {
        return pushesVary() ? -1 : pushes.length();
    }

    public boolean isPrefix() {
        return flow == PREFIX;
    }

    /** The number in the name of {@code ldarg.0}, {@code ldc.i4.m1} and their like. */
    public OptionalInt impliedValue() {
        return implied == Integer.MIN_VALUE ? OptionalInt.empty() : OptionalInt.of(implied);
    }

    boolean hasImplied() {
        return implied != Integer.MIN_VALUE;
    }

    int implied() {
        return implied;
    }

    @Override
    public String toString() {
        return il;
    }
}
