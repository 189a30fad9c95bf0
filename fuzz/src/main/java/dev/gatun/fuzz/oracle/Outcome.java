package dev.gatun.fuzz.oracle;

import java.util.ArrayList;
import java.util.List;

/**
 * How one run of a program ended.
 *
 * @param output    the program's standard output
 * @param exception what .NET prints of an exception that nothing handled, its type and message in the first line; empty
 *                  if there was none
 * @param trouble   why there is no proper outcome (refused, our bug, a dead process, out of time); empty if there
 *                  is one
 */
public record Outcome(String output, String exception, String trouble) {
    /** The methods of the exception's stack trace, innermost first, with file and line where there is a PDB. */
    private List<String> frames() {
        return exception.lines().map(String::strip).filter(l -> l.startsWith("at "))
                .map(l -> l.replaceFirst(" \\+ IL_.*", "")).toList();
    }

    private String head() {
        return exception.lines().findFirst().orElse("");
    }

    /**
     * What differs from the outcome that is right, in one line; empty if nothing.
     *
     * @param traces whether the methods of the stack trace are to be the same too
     */
    public String difference(Outcome right, boolean traces) {
        if (!trouble.isEmpty()) {
            return trouble.lines().findFirst().orElse("");
        }
        if (!output.equals(right.output)) {
            return firstDifference(right.output.lines().toList(), output.lines().toList());
        }
        if (!head().equals(right.head())) {
            return "exception: want " + right.head() + " got " + head();
        }
        // The runtime that is right ran the program by reflection or from a Main of its own, below these frames.
        var wanted = right.frames();
        var got = frames();
        return !traces || same(wanted, got) ? ""
                : "stack trace: want " + wanted + " got " + got;
    }

    private static boolean same(List<String> wanted, List<String> got) {
        if (got.size() > wanted.size()) {
            return false;
        }
        for (int i = 0; i < got.size(); i++) {
            var want = wanted.get(i).split(":line ");
            var have = got.get(i).split(":line ");
            // CoreCLR gives the next line for a throw that ends its block.
            if (!want[0].equals(have[0]) || want.length != have.length || want.length > 1
                    && Math.abs(Integer.parseInt(want[1]) - Integer.parseInt(have[1])) > 1) {
                return false;
            }
        }
        return true;
    }

    private static String firstDifference(List<String> want, List<String> got) {
        var lines = new ArrayList<String>();
        for (int i = 0; i < Math.max(want.size(), got.size()) && lines.isEmpty(); i++) {
            var left = i < want.size() ? want.get(i) : "(end)";
            var right = i < got.size() ? got.get(i) : "(end)";
            if (!left.equals(right)) {
                lines.add("line " + (i + 1) + ": want " + left + " got " + right);
            }
        }
        return lines.isEmpty() ? "output: line ends" : lines.getFirst();
    }
}
