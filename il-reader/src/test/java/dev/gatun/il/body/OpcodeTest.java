package dev.gatun.il.body;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.il.Fixtures;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every row against opcodes.txt, which System.Reflection.Emit printed. */
class OpcodeTest {
    private static final Map<String, String> OPERANDS = Map.ofEntries(Map.entry("InlineNone", "NONE"),
            Map.entry("InlineBrTarget", "BRANCH4"), Map.entry("ShortInlineBrTarget", "BRANCH1"),
            Map.entry("InlineField", "FIELD"), Map.entry("InlineI", "I4"), Map.entry("InlineI8", "I8"),
            Map.entry("InlineMethod", "METHOD"), Map.entry("InlineR", "R8"), Map.entry("ShortInlineR", "R4"),
            Map.entry("InlineSig", "SIGNATURE"), Map.entry("InlineString", "STRING"),
            Map.entry("InlineSwitch", "SWITCH"), Map.entry("InlineTok", "TOKEN"), Map.entry("InlineType", "TYPE"),
            Map.entry("InlineVar", "VAR2"), Map.entry("ShortInlineVar", "VAR1"), Map.entry("ShortInlineI", "I1"));
    private static final Map<FlowKind, String> FLOWS = Map.of(FlowKind.NEXT, "Next", FlowKind.BRANCH, "Branch",
            FlowKind.COND_BRANCH, "Cond_Branch", FlowKind.CALL, "Call", FlowKind.RETURN, "Return", FlowKind.THROW,
            "Throw", FlowKind.BREAK, "Break", FlowKind.PREFIX, "Meta");
    private static final Map<StackKind, String> KINDS = Map.of(StackKind.ANY, "1", StackKind.INT, "i",
            StackKind.INT64, "i8", StackKind.FLOAT32, "r4", StackKind.FLOAT64, "r8", StackKind.REF, "ref");

    @Test
    void everyRowIsAsReflectionEmitHasIt() {
        Map<String, String> expected = new TreeMap<>();
        for (String line : new String(Fixtures.bytes("opcodes.txt"), StandardCharsets.UTF_8).split("\n")) {
            expected.put(line.substring(0, line.indexOf(' ')), line.trim());
        }
        Map<String, String> rows = new HashMap<>();
        for (Opcode opcode : Opcode.values()) {
            rows.put(opcode.il(), describe(opcode));
        }
        // Reflection.Emit does not know the prefix no. (ECMA-335 III.2.2), and says U1 like I1.
        assertThat(rows.remove("no.")).isEqualTo("no. FE19 ShortInlineI Pop0 Push0 Meta");
        assertThat(new TreeMap<>(rows)).isEqualTo(expected);
    }

    private static String describe(Opcode opcode) {
        String operand = OPERANDS.entrySet().stream()
                .filter(e -> e.getValue().equals(opcode.operand() == OperandKind.U1 ? "I1" : opcode.operand().name()))
                .map(Map.Entry::getKey).findFirst().orElseThrow();
        return String.join(" ", opcode.il(), Integer.toHexString(opcode.encoding()).toUpperCase(Locale.ROOT), operand,
                stack("pop", opcode.popsVary(), opcode.pops()), stack("push", opcode.pushesVary(), opcode.pushes()),
                FLOWS.get(opcode.flow()));
    }

    private static String stack(String verb, boolean varies, List<StackKind> kinds) {
        String text = varies ? "var" + verb : kinds.isEmpty() ? verb + "0"
                : kinds.stream().map(kind -> verb + KINDS.get(kind)).collect(Collectors.joining("_"));
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    @Test
    void opcodesAreFoundByByteAndName() {
        assertThat(Opcode.values()).hasSize(219);
        for (Opcode opcode : Opcode.values()) {
            assertThat(opcode.size() == 1 ? Opcode.ofByte(opcode.encoding()) : Opcode.ofSecondByte(opcode.encoding()))
                    .hasValue(opcode);
            assertThat(Opcode.ofName(opcode.il())).hasValue(opcode);
        }
        assertThat(Opcode.ofByte(0xFE)).isEmpty();
        assertThat(Opcode.ofByte(0x24)).isEmpty();
        assertThat(Opcode.ofSecondByte(0x1F)).isEmpty();
        assertThat(Opcode.ofName("ldc.i4.9")).isEmpty();
    }

    @Test
    void shortFormsImplyTheirNumber() {
        Map<String, Integer> implied = new TreeMap<>();
        for (Opcode opcode : Opcode.values()) {
            opcode.impliedValue().ifPresent(value -> implied.put(opcode.il(), value));
        }
        assertThat(implied).hasSize(4 + 4 + 4 + 10).containsEntry("ldarg.3", 3).containsEntry("ldloc.0", 0)
                .containsEntry("stloc.2", 2).containsEntry("ldc.i4.8", 8).containsEntry("ldc.i4.m1", -1);
    }
}
