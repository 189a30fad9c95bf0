package dev.gatun.x64.asm;

import java.util.HexFormat;
import java.util.List;

/** Assembled code as text in Intel syntax, such that GNU {@code as} takes the instructions back. */
public record Listing(List<Line> lines) {
    /** What a line shows. */
    public enum Kind { INSTRUCTION, LABEL, COMMENT, DATA }

    /**
     * One line.
     *
     * @param kind   what it shows
     * @param offset where, in bytes from the start of the code
     * @param bytes  the instruction's or datum's bytes in hex, two digits each without separator; empty for the others
     * @param text   the text, without indentation; a label's name without its colon
     */
    public record Line(Kind kind, int offset, String bytes, String text) {
        /** Bytes that the line covers. */
        public int length() {
            return bytes.length() / 2;
        }

        @Override
        public String toString() {
            return switch (kind) {
                case LABEL -> text + ":";
                case COMMENT -> "        # " + text;
                case INSTRUCTION, DATA -> String.format("  %04x  %-22s %s", offset, bytes, text);
            };
        }
    }

    public Listing {
        lines = List.copyOf(lines);
    }

    static String hex(byte[] code, int from, int to) {
        return HexFormat.of().formatHex(code, from, to);
    }

    /** One line each, ended by newlines. */
    @Override
    public String toString() {
        var sb = new StringBuilder();
        for (Line line : lines) {
            sb.append(line).append('\n');
        }
        return sb.toString();
    }
}
