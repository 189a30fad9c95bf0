package dev.gatun.fuzz.opcodes;

import java.util.List;
import java.util.Map;

/**
 * A call of a test method and what it gives.
 *
 * @param arguments as they are written
 * @param expected  a value, the name of an exception, {@code done} of a method without a result, or {@code any}
 * @param differs   engines that are known to give something else, with the reason
 */
record OpcodeCase(List<String> arguments, String expected, Map<String, String> differs) {
    static final String ANY = "any";

    OpcodeCase {
        arguments = List.copyOf(arguments);
        differs = Map.copyOf(differs);
    }

    @Override
    public String toString() {
        return arguments + " = " + expected;
    }
}
