package dev.gatun.il.assembler;

import dev.gatun.il.builder.MetadataBuilder;
import dev.gatun.il.builder.MethodBodyBuilder;
import dev.gatun.il.grammar.IlParser.IntegerContext;
import dev.gatun.il.grammar.IlParser.LineContext;
import dev.gatun.il.grammar.IlParser.TextContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;

/** Where instructions came from, for the PDB: what .line says, and without any .line the lines of the text itself. */
final class Lines {
    private static final int HIDDEN = 0xFEEFEE;
    /** The language's GUID that debuggers know textual IL by. */
    private static final UUID IL = UUID.fromString("af046cd3-d0e1-11d2-977c-00a0c9b4d50c");

    private final MetadataBuilder builder;
    private final boolean wanted;
    private final Map<String, Integer> documents = new HashMap<>();
    private UUID language = IL;
    private String file = "";
    /** Start line, end line, start column, end column of the last .line; null before the first. */
    private int[] stated;
    private boolean pending;

    Lines(MetadataBuilder builder, boolean wanted) {
        this.builder = builder;
        this.wanted = wanted;
    }

    void language(List<TextContext> texts) {
        try {
            language = UUID.fromString(Text.string(texts.getFirst()).replaceAll("[{}]", ""));
        } catch (IllegalArgumentException e) {
            throw Problems.stop(texts.getFirst(), "expected the GUID of a language");
        }
    }

    /** {@code .line 5}, {@code .line 5:3}, {@code .line 5,6:3,9 'file'}. */
    void line(LineContext line) {
        boolean colon = line.COLON() != null;
        int[] numbers = {1, 1, 1, 2};
        int lines = 0;
        int columns = 0;
        boolean afterColon = false;
        for (int i = 0; i < line.getChildCount(); i++) {
            if (line.getChild(i).getText().equals(":")) {
                afterColon = true;
            } else if (line.getChild(i) instanceof IntegerContext integer) {
                int value = Text.upTo(integer, 0x1FFF_FFFE, "a line or column");
                if (afterColon) {
                    numbers[2 + Math.min(columns++, 1)] = value;
                } else {
                    numbers[Math.min(lines++, 1)] = value;
                }
            }
        }
        if (lines < 2) {
            numbers[1] = numbers[0];
        }
        if (colon && columns < 2 || numbers[1] == numbers[0] && numbers[3] <= numbers[2]) {
            numbers[3] = numbers[2] + 1;
        }
        var quoted = line.QUOTED() != null ? line.QUOTED() : line.QUOTED_NAME();
        if (quoted != null && quoted.getText().length() > 2) {
            file = Text.unescaped(quoted.getText());
        } else if (file.isEmpty()) {
            file = line.start.getTokenSource().getSourceName();
        }
        stated = numbers;
        pending = true;
    }

    private int document(String path) {
        return documents.computeIfAbsent(path, p -> builder.document(p, language));
    }

    /** Before the first instruction of a method. */
    void beginMethod() {
        pending = stated != null;
    }

    /** Before an instruction. */
    void instruction(ParserRuleContext instruction, MethodBodyBuilder body) {
        if (!wanted) {
            return;
        }
        if (stated == null) {
            Token start = instruction.start;
            Token end = instruction.stop == null ? start : instruction.stop;
            int endColumn = end.getCharPositionInLine() + 1 + end.getText().length();
            int column = start.getCharPositionInLine() + 1;
            boolean sameLine = end.getLine() == start.getLine();
            body.source(document(start.getTokenSource().getSourceName()), start.getLine(), column, end.getLine(),
                    sameLine ? Math.max(endColumn, column + 1) : endColumn);
        } else if (pending) {
            pending = false;
            if (stated[0] == HIDDEN) {
                body.hidden(document(file));
            } else {
                body.source(document(file), Math.max(stated[0], 1), Math.max(stated[2], 0), Math.max(stated[1],
                        stated[0]), Math.max(stated[3], 0));
            }
        }
    }
}
