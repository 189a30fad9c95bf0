package dev.gatun.x64.asm;

import dev.gatun.jit.InternalCompilerError;
import java.util.List;

/** Reads the encoding of a {@link Row} and checks it against the row's operands. */
final class RowParser {
    private final String mnemonic;
    private final String operandText;
    private final String text;
    private int at;

    RowParser(String mnemonic, String operandText, String encoding) {
        this.mnemonic = mnemonic;
        this.operandText = operandText;
        this.text = encoding;
    }

    int parse(List<Operand> operands) {
        int bits = 0;
        String token = next();
        if (token.equals("F0")) {
            bits |= Row.LOCK;
            token = next();
        }
        if ((token.equals("66") || token.equals("F2") || token.equals("F3")) && at < text.length()) {
            bits |= hex(token) << Row.PREFIX_SHIFT;
            token = next();
        }
        if (token.equals("REX.W")) {
            bits |= Row.W;
            token = next();
        }
        if (token.equals("0F")) {
            token = next();
            int map = 1;
            if (token.equals("38") || token.equals("3A")) {
                map = token.equals("38") ? 2 : 3;
                token = next();
            }
            bits |= map << Row.MAP_SHIFT;
        }
        if (token.endsWith("+r")) {
            bits |= Row.PLUS_R;
            token = token.substring(0, token.length() - 2);
            check((hex(token) & 7) == 0, "+r needs an opcode with three low bits clear");
        }
        bits |= hex(token);
        boolean slashR = false;
        token = next();
        if (token.equals("/r")) {
            slashR = true;
            bits |= Row.MODRM;
            token = next();
        } else if (token.startsWith("/")) {
            int digit = token.length() == 2 ? token.charAt(1) - '0' : -1;
            check(digit >= 0 && digit <= 7, "a digit is 0 to 7");
            bits |= Row.MODRM | digit << Row.DIGIT_SHIFT;
            token = next();
        } else if (token.length() == 2 && !Character.isLowerCase(token.charAt(0))) {
            int literal = hex(token);
            check(literal >= 0xC0, "a literal ModRM byte is C0 to FF");
            bits |= Row.LITERAL | (literal & 0x3F) << Row.DIGIT_SHIFT;
            token = next();
        }
        int immediate = immediate(token);
        check(immediate == Row.IMM_NONE || (bits & Row.LITERAL) == 0, "a literal ModRM byte and an immediate");
        bits |= immediate << Row.IMM_SHIFT;
        check(at >= text.length(), "text after the immediate");
        return bits | operandBits(operands, bits, slashR, immediate);
    }

    private int operandBits(List<Operand> operands, int bits, boolean slashR, int immediate) {
        int added = 0;
        int regs = 0;
        int rms = 0;
        int immediates = 0;
        for (Operand o : operands) {
            if (o.log2 == Operand.SIZED) {
                added |= Row.SIZED;
            }
            switch (o.role) {
                case REG -> {
                    regs++;
                    added |= o == Operand.R8 ? ((bits & Row.PLUS_R) != 0 ? Row.RM8 : Row.REG8) : 0;
                }
                case RM, RM_REGISTER, RM_MEMORY -> {
                    rms++;
                    added |= o == Operand.RM8 ? Row.RM8 : 0;
                }
                case IMMEDIATE, TARGET -> {
                    immediates++;
                    check(fits(o, immediate), "an operand and the immediate's form disagree");
                }
                case FIXED -> {
                }
            }
            check(o != Operand.R64 && o != Operand.RM64 && o != Operand.RR64 || (bits & Row.W) != 0
                    || isDefault64(), "a 64-bit operand without REX.W");
        }
        boolean plus = (bits & Row.PLUS_R) != 0;
        boolean modrm = (bits & Row.MODRM) != 0;
        check(regs == (slashR || plus ? 1 : 0), "/r and +r need one register operand, /digit has none");
        check(rms == (modrm ? 1 : 0), "ModRM needs one rm operand");
        check(immediates == (immediate == Row.IMM_NONE ? 0 : 1), "operands and immediate disagree");
        check(!(plus && modrm), "+r together with ModRM");
        check((added & Row.SIZED) == 0 || (bits & Row.W) == 0, "a width that varies together with REX.W");
        check((added & Row.SIZED) == 0 || (bits >> Row.PREFIX_SHIFT & 0xFF) != 0x66, "a width that varies with 66");
        check((bits & Row.LOCK) == 0 || operands.get(0).role == Operand.Role.RM_MEMORY, "lock needs a memory operand");
        return added;
    }

    /** push, pop, call and jmp are 64 bits wide without REX.W (Intel SDM vol. 2, 2.2.1.7). */
    private boolean isDefault64() {
        return switch (mnemonic) {
            case "push", "pop", "call", "jmp" -> true;
            default -> false;
        };
    }

    private static boolean fits(Operand o, int immediate) {
        return switch (o) {
            case IMM8, UIMM8 -> immediate == Row.IMM_B;
            case IMM16 -> immediate == Row.IMM_W;
            case IMM32 -> immediate == Row.IMM_D;
            case IMM64 -> immediate == Row.IMM_Q;
            case IMMV -> immediate == Row.IMM_Z;
            case REL8 -> immediate == Row.REL_B;
            case REL32 -> immediate == Row.REL_D;
            default -> false;
        };
    }

    private int immediate(String token) {
        return switch (token) {
            case "" -> Row.IMM_NONE;
            case "ib" -> Row.IMM_B;
            case "iw" -> Row.IMM_W;
            case "id" -> Row.IMM_D;
            case "iz" -> Row.IMM_Z;
            case "io" -> Row.IMM_Q;
            case "cb" -> Row.REL_B;
            case "cd" -> Row.REL_D;
            default -> throw error("unknown part " + token);
        };
    }

    private String next() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        int start = at;
        while (at < text.length() && text.charAt(at) != ' ') {
            at++;
        }
        return text.substring(start, at);
    }

    private int hex(String token) {
        check(token.length() == 2, "an opcode is two hex digits");
        return Integer.parseInt(token, 16);
    }

    private void check(boolean good, String rule) {
        if (!good) {
            throw error(rule);
        }
    }

    private InternalCompilerError error(String rule) {
        return new InternalCompilerError(
                "bad encoding row " + mnemonic + " " + operandText + " = " + text + ": " + rule);
    }
}
