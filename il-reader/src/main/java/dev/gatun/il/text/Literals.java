package dev.gatun.il.text;

import dev.gatun.il.ByteSpan;
import java.util.HexFormat;

/** Names, strings, numbers and bytes as ilasm reads them (ECMA-335 II.5.2 to II.5.4). */
final class Literals {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();
    private static final String LETTERS = "_$@?`";
    private static final int BYTES_ON_A_LINE = 32;

    private Literals() {
    }

    /** An identifier, quoted where it is a keyword or has other characters than an identifier may have. */
    static String identifier(String name) {
        return isPlain(name) ? name : quoted(name);
    }

    /** A name with dots, quoted as a whole where one of its parts would need it. */
    static String dotted(String name) {
        int from = 0;
        while (true) {
            int dot = name.indexOf('.', from);
            if (!isPlain(name.substring(from, dot < 0 ? name.length() : dot))) {
                return quoted(name);
            }
            if (dot < 0) {
                // Names such as br.s and add.ovf are opcodes.
                return Keywords.contains(name) ? quoted(name) : name;
            }
            from = dot + 1;
        }
    }

    /** A method's or field's name; a dot has a meaning only in those of constructors. */
    static String member(String name) {
        return name.equals(".ctor") || name.equals(".cctor") ? name : identifier(name);
    }

    private static boolean isPlain(String name) {
        if (name.isEmpty() || !isStart(name.charAt(0)) || Keywords.contains(name)) {
            return false;
        }
        for (int i = 1; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!isStart(c) && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static boolean isStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || LETTERS.indexOf(c) >= 0;
    }

    static String quoted(String text) {
        return '\'' + escaped(text, '\'') + '\'';
    }

    /** Text between double quotes, for names of files and libraries. */
    static String doubleQuoted(String text) {
        return '"' + escaped(text, '"') + '"';
    }

    private static String escaped(String text, char quote) {
        var escaped = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                case '\\' -> escaped.append("\\\\");
                default -> {
                    if (c == quote) {
                        escaped.append('\\').append(c);
                    } else if (c < ' ' || c == 0x7F) {
                        escaped.append('\\').append((char) ('0' + (c >> 6))).append((char) ('0' + (c >> 3 & 7)))
                                .append((char) ('0' + (c & 7)));
                    } else {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.toString();
    }

    /** A string of UTF-16: between quotes if it is ASCII, otherwise as its bytes, with a comment that shows it. */
    static String string(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\r' && c != '\t' || c > '~') {
                return "bytearray " + bytes(utf16(text)) + " // " + comment('"' + text + '"');
            }
        }
        return doubleQuoted(text);
    }

    private static byte[] utf16(String text) {
        byte[] bytes = new byte[2 * text.length()];
        for (int i = 0; i < text.length(); i++) {
            bytes[2 * i] = (byte) text.charAt(i);
            bytes[2 * i + 1] = (byte) (text.charAt(i) >> 8);
        }
        return bytes;
    }

    /** Text that may stand after {@code //}: one line, without characters that do not show. */
    static String comment(String text) {
        var shown = new StringBuilder();
        for (int i = 0; i < text.length() && shown.length() < 120; i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) || Character.isSurrogate(c) || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.LINE_SEPARATOR
                    || Character.getType(c) == Character.PARAGRAPH_SEPARATOR || !Character.isDefined(c)) {
                shown.append(String.format("\\u%04X", (int) c));
            } else {
                shown.append(c);
            }
        }
        return shown.toString();
    }

    /** Lines that are all comments. */
    static String commented(String text) {
        return "// " + text.replace("\n", "\n// ");
    }

    /** {@code (01 02)}, on lines of its own where there are many. */
    static String bytes(ByteSpan bytes) {
        return bytes(bytes.toByteArray());
    }

    static String bytes(byte[] bytes) {
        if (bytes.length <= BYTES_ON_A_LINE) {
            return "(" + HEX.formatHex(bytes) + ")";
        }
        var text = new StringBuilder("(");
        for (int at = 0; at < bytes.length; at += BYTES_ON_A_LINE) {
            int end = Math.min(bytes.length, at + BYTES_ON_A_LINE);
            text.append("\n  ").append(HEX.formatHex(bytes, at, end));
        }
        return text.append(")").toString();
    }

    /** The operand of {@code ldc.r4}: digits where they give back the same bits, else the bytes. */
    static String float32(int bits) {
        String decimal = decimal(Float.toString(Float.intBitsToFloat(bits)));
        // Assemblers read a double first.
        boolean exact = isFinite(bits) && Float.floatToRawIntBits((float) Double.parseDouble(decimal)) == bits;
        return exact ? decimal : littleEndian(bits & 0xFFFF_FFFFL, 4);
    }

    private static boolean isFinite(int bits) {
        return Float.isFinite(Float.intBitsToFloat(bits)) && bits != Integer.MIN_VALUE;
    }

    /** The operand of {@code ldc.r8}. */
    static String float64(long bits) {
        double value = Double.longBitsToDouble(bits);
        return Double.isFinite(value) && bits != Long.MIN_VALUE ? decimal(Double.toString(value))
                : littleEndian(bits, 8);
    }

    /** Without Java's habit of an exponent that has no sign. */
    private static String decimal(String java) {
        int exponent = java.indexOf('E');
        return exponent < 0 || java.charAt(exponent + 1) == '-' ? java
                : java.substring(0, exponent + 1) + "+" + java.substring(exponent + 1);
    }

    private static String littleEndian(long bits, int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (bits >> 8 * i);
        }
        return bytes(bytes);
    }

    static String hex(long value, int digits) {
        return "0x" + HexFormat.of().withUpperCase().toHexDigits(value, digits);
    }
}
