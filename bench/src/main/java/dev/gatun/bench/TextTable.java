package dev.gatun.bench;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown: the first column to the left, all others to the right. */
final class TextTable {
    private final List<List<String>> rows = new ArrayList<>();

    TextTable(List<String> header) {
        rows.add(List.copyOf(header));
    }

    void row(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    @Override
    public String toString() {
        int columns = rows.getFirst().size();
        int[] widths = new int[columns];
        for (List<String> row : rows) {
            for (int i = 0; i < columns; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        var text = new StringBuilder();
        for (int r = 0; r < rows.size(); r++) {
            for (int i = 0; i < columns; i++) {
                String cell = rows.get(r).get(i);
                String padding = " ".repeat(widths[i] - cell.length());
                text.append("| ").append(i == 0 ? cell + padding : padding + cell).append(' ');
            }
            text.append("|\n");
            if (r == 0) {
                for (int i = 0; i < columns; i++) {
                    text.append(i == 0 ? "|:" + "-".repeat(widths[i] + 1) : "|" + "-".repeat(widths[i] + 1) + ":");
                }
                text.append("|\n");
            }
        }
        return text.toString();
    }
}
