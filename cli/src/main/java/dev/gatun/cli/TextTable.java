package dev.gatun.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Lines of cells under each other. Columns are as wide as their widest cell; colours do not count. */
final class TextTable {
    /** A cell: its text, and how it is coloured once it has been padded. */
    record Cell(String text, UnaryOperator<String> style) {
    }

    private final String indent;
    private final String alignments;
    private final List<Object> lines = new ArrayList<>();

    /**
     * @param indent     before each line
     * @param alignments a letter for each column: {@code l} or {@code r}
     */
    TextTable(String indent, String alignments) {
        this.indent = indent;
        this.alignments = alignments;
    }

    static Cell cell(String text) {
        return new Cell(text, UnaryOperator.identity());
    }

    static Cell cell(String text, UnaryOperator<String> style) {
        return new Cell(text, style);
    }

    TextTable row(String... texts) {
        var cells = new ArrayList<Cell>();
        for (var text : texts) {
            cells.add(cell(text));
        }
        lines.add(List.copyOf(cells));
        return this;
    }

    TextTable row(Cell... cells) {
        lines.add(List.of(cells));
        return this;
    }

    /** A line of its own, which no column aligns. */
    TextTable line(String text) {
        lines.add(text);
        return this;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /** The lines, each with its end. */
    @Override
    public String toString() {
        var widths = new int[alignments.length()];
        for (var line : lines) {
            if (line instanceof List<?> cells) {
                for (int i = 0; i < cells.size(); i++) {
                    widths[i] = Math.max(widths[i], ((Cell) cells.get(i)).text().length());
                }
            }
        }
        var text = new StringBuilder();
        for (var line : lines) {
            if (line instanceof List<?> cells) {
                appendCells(text, cells, widths);
            } else {
                text.append(line);
            }
            text.append('\n');
        }
        return text.toString();
    }

    private void appendCells(StringBuilder text, List<?> cells, int[] widths) {
        int last = cells.size() - 1;
        while (last >= 0 && ((Cell) cells.get(last)).text().isEmpty()) {
            last--;
        }
        text.append(last < 0 ? "" : indent);
        for (int i = 0; i <= last; i++) {
            var cell = (Cell) cells.get(i);
            var padding = " ".repeat(widths[i] - cell.text().length());
            boolean right = alignments.charAt(i) == 'r';
            text.append(right ? padding : "").append(cell.style().apply(cell.text()));
            if (i < last) {
                text.append(right ? "" : padding).append("  ");
            }
        }
    }
}
