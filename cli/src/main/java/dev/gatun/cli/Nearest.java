package dev.gatun.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What a misspelt word was probably meant to be. */
final class Nearest {
    private Nearest() {
    }

    /** The candidates that are fewest edits away, none if that is more than a third of the word. */
    static List<String> of(String word, Collection<String> candidates) {
        int least = Math.max(1, (word.length() + 1) / 3);
        var best = new ArrayList<String>();
        for (var candidate : candidates) {
            int distance = distance(word, candidate);
            if (distance < least) {
                best.clear();
                least = distance;
            }
            if (distance <= least) {
                best.add(candidate);
            }
        }
        if (best.isEmpty() && word.length() > 2) {
            candidates.stream().filter(c -> c.startsWith(word) || word.startsWith(c) && c.length() > 2)
                    .forEach(best::add);
        }
        return List.copyOf(best.subList(0, Math.min(3, best.size())));
    }

    /** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
    static int distance(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    rows[i][j] = i + j;
                    continue;
                }
                int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                rows[i][j] = Math.min(rows[i - 1][j - 1] + same, Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    rows[i][j] = Math.min(rows[i][j], rows[i - 2][j - 2] + 1);
                }
            }
        }
        return rows[a.length()][b.length()];
    }
}
