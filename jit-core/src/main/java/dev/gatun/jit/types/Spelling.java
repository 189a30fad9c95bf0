package dev.gatun.jit.types;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Brings the spellings of types that users know, of ilasm, C# and reflection, to one; and finds near names. */
final class Spelling {
    private static final int MAX_SUGGESTIONS = 5;
    private static final Pattern ASSEMBLY = Pattern.compile("\\[[^\\[\\],<>]*\\w[^\\[\\],<>]*]");
    private static final Pattern PREFIX = Pattern.compile("\\b(class|valuetype|instance)\\s+");
    private static final Pattern REF = Pattern.compile("^(ref|out|in)\\s+(.*)$");
    private static final Pattern WORD = Pattern.compile("[\\w.`/+$]+");
    private static final Pattern UNSIGNED = Pattern.compile("\\bunsigned\\s+int");
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("byte", "uint8"), Map.entry("sbyte", "int8"), Map.entry("short", "int16"),
            Map.entry("ushort", "uint16"), Map.entry("int", "int32"), Map.entry("uint", "uint32"),
            Map.entry("long", "int64"), Map.entry("ulong", "uint64"), Map.entry("float", "float32"),
            Map.entry("double", "float64"), Map.entry("nint", "nativeint"), Map.entry("nuint", "nativeuint"),
            Map.entry("System.Object", "object"), Map.entry("System.String", "string"));

    private Spelling() {
    }

    /** One spelling for all that mean the same type: no spaces, no assembly, ilasm's keywords, / for nesting. */
    static String canonical(String type) {
        var text = ASSEMBLY.matcher(type.strip()).replaceAll("");
        var ref = REF.matcher(text);
        if (ref.matches()) {
            text = ref.group(2) + "&";
        }
        text = PREFIX.matcher(text).replaceAll("");
        text = UNSIGNED.matcher(text).replaceAll("uint");
        text = text.replaceAll("\\bnative\\s+", "native").replaceAll("\\s+", "").replace('+', '/');
        return WORD.matcher(text).replaceAll(m -> word(m.group()).replace("$", "\\$"));
    }

    private static String word(String word) {
        var alias = WORDS.get(word);
        if (alias != null) {
            return alias;
        }
        if (word.startsWith("System.")) {
            for (var type : WellKnownType.values()) {
                if (!type.kind().keyword().isEmpty() && word.equals("System." + type.typeName())) {
                    return type.kind().keyword().replace(" ", "");
                }
            }
        }
        return word;
    }

    /** Splits at commas that no bracket encloses; nothing for an empty text. */
    static List<String> split(String list) {
        var parts = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < list.length(); i++) {
            switch (list.charAt(i)) {
                case '<', '(', '[' -> depth++;
                case '>', ')', ']' -> depth--;
                case ',' -> {
                    if (depth == 0) {
                        parts.add(list.substring(from, i));
                        from = i + 1;
                    }
                }
                default -> {
                }
            }
        }
        if (!list.isBlank()) {
            parts.add(list.substring(from));
        }
        return parts;
    }

    /** The candidates within a third of the wanted name's length of it, the nearest first. */
    static List<String> nearest(String wanted, Collection<String> candidates) {
        record Near(String name, int distance) {
        }
        int limit = Math.max(2, wanted.length() / 3);
        var lower = wanted.toLowerCase(Locale.ROOT);
        return candidates.stream().distinct()
                .filter(c -> Math.abs(c.length() - wanted.length()) <= limit)
                .map(c -> new Near(c, distance(lower, c.toLowerCase(Locale.ROOT), limit)))
                .filter(n -> n.distance <= limit)
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::name))
                .limit(MAX_SUGGESTIONS).map(Near::name).toList();
    }

    /** Insertions, deletions, replacements and swaps of neighbours from a to b; more than {@code limit} if many. */
    static int distance(String a, String b, int limit) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                best = Math.min(best, row[j]);
            }
            if (best > limit) {
                return limit + 1;
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[b.length()];
    }
}
