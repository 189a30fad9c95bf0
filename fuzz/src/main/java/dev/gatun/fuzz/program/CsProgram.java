package dev.gatun.fuzz.program;

/**
 * A generated C# program: types and a static class {@code Program} with a method {@code Run}. It uses the class
 * {@code Check} of the kit, prints a running hash, and its output is the same on every correct runtime.
 *
 * @param seed what it was generated from, for messages
 * @param body all within the namespace
 */
public record CsProgram(long seed, Node body) {
    /** The program as a source file of one namespace, so that many fit into one assembly. */
    public String source(String namespace) {
        return Node.group("using System;\nusing System.Runtime.InteropServices;\n"
                + "using System.Runtime.CompilerServices;\n"
                + "namespace " + namespace + " {\n", body, "}\n").toString();
    }

    /** The same with another body. */
    public CsProgram with(Node other) {
        return new CsProgram(seed, other);
    }
}
