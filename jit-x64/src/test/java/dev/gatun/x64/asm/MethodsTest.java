package dev.gatun.x64.asm;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.code.Symbol;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Every public instruction method, called with operands that differ from each other, lists its own mnemonic and those
 * operands in the order of its parameters. (That the text has the right bytes is {@link EncodingsAgainstGnuAsTest}.)
 */
class MethodsTest {
    private record Named(String name) implements Symbol {
    }

    private static final List<Class<?>> FAMILIES = List.of(ControlAssembler.class, ArithmeticAssembler.class,
            IntegerAssembler.class, VectorAssembler.class);

    private static final Gpr[] GPRS = {Gpr.RSI, Gpr.R9, Gpr.RBX};
    private static final Xmm[] XMMS = {Xmm.XMM3, Xmm.XMM12};
    private static final Mem MEM = Mem.of(Gpr.R13, Gpr.RDI, 4, 24);

    /** Methods whose mnemonic is not their name. */
    private static final Map<String, String> MNEMONICS = Map.ofEntries(Map.entry("movImm", "mov"),
            Map.entry("movImm64", "movabs"), Map.entry("patchableCall", "call"),
            Map.entry("repMovsb", "rep movsb"), Map.entry("repMovsq", "rep movsq"),
            Map.entry("repStosb", "rep stosb"), Map.entry("repStosq", "rep stosq"),
            Map.entry("fstpSt1", "fstp st(1)"), Map.entry("fnstswAx", "fnstsw ax"));

    /** Whose integer argument is a byte without sign. */
    private static final Set<String> UNSIGNED = Set.of("bt", "shift", "shl", "shr", "sar", "rol", "ror", "sse",
            "roundss", "roundsd", "shufps", "pshufd", "pslldq", "psrldq", "pslld", "psrld", "psllq", "psrlq", "ret");

    @Test
    void everyMethodListsItsMnemonicAndOperands() throws ReflectiveOperationException {
        int calls = 0;
        for (Method method : methods()) {
            int accepted = 0;
            for (Object[] arguments : combinations(method)) {
                Arrays.setAll(arguments, i -> arguments[i] instanceof Label ? new Label("target") : arguments[i]);
                var asm = X64Assembler.withListing();
                try {
                    method.invoke(asm, arguments);
                } catch (InvocationTargetException e) {
                    assertThat(e.getCause()).as("%s%s", method.getName(), Arrays.toString(arguments))
                            .isInstanceOf(InternalCompilerError.class);
                    continue;
                }
                accepted++;
                List<Label> labels = Arrays.stream(arguments).filter(Label.class::isInstance)
                        .map(Label.class::cast).toList();
                labels.forEach(asm::bind);
                Listing.Line line = asm.finish().listing().lines().stream()
                        .filter(l -> l.kind() == Listing.Kind.INSTRUCTION).findFirst().orElseThrow();
                check(method, arguments, line.text());
                calls++;
            }
            assertThat(accepted).as("calls that %s accepts", method).isPositive();
        }
        assertThat(calls).isGreaterThan(1000);
    }

    private static List<Method> methods() {
        var list = new ArrayList<Method>();
        for (Class<?> family : FAMILIES) {
            for (Method method : family.getDeclaredMethods()) {
                boolean padding = method.getName().equals("nop") && method.getParameterCount() == 1;
                if (Modifier.isPublic(method.getModifiers()) && !Modifier.isStatic(method.getModifiers()) && !padding) {
                    list.add(method);
                }
            }
        }
        return list;
    }

    private static List<Object[]> combinations(Method method) {
        List<List<Object>> choices = new ArrayList<>();
        int gprs = 0;
        int xmms = 0;
        for (Class<?> type : method.getParameterTypes()) {
            if (type == Gpr.class) {
                choices.add(List.of(GPRS[gprs++]));
            } else if (type == Xmm.class) {
                choices.add(List.of(XMMS[xmms++]));
            } else if (type == Mem.class) {
                choices.add(List.of(MEM));
            } else if (type == Label.class) {
                choices.add(List.of(new Label()));
            } else if (type == Symbol.class) {
                choices.add(List.of(new Named("symbol")));
            } else if (type == int.class) {
                choices.add(UNSIGNED.contains(method.getName()) ? List.of(5, 200) : List.of(5, -100, 1000, -70000));
            } else if (type == long.class) {
                choices.add(List.of(5L, -100L, 0xFFFFFFFFL, 0x123456789AL));
            } else {
                choices.add(List.of(type.getEnumConstants()));
            }
        }
        var result = new ArrayList<Object[]>();
        result.add(new Object[0]);
        for (List<Object> choice : choices) {
            var longer = new ArrayList<Object[]>();
            for (Object[] prefix : result) {
                for (Object value : choice) {
                    Object[] next = Arrays.copyOf(prefix, prefix.length + 1);
                    next[prefix.length] = value;
                    longer.add(next);
                }
            }
            result = longer;
        }
        return result;
    }

    private static void check(Method method, Object[] arguments, String text) {
        String name = method.getName();
        List<OpSize> sizes = Arrays.stream(arguments).filter(OpSize.class::isInstance).map(OpSize.class::cast).toList();
        var operands = new ArrayList<List<String>>();
        String mnemonic = MNEMONICS.getOrDefault(name, name.startsWith("lock")
                ? "lock " + name.substring(4).toLowerCase(java.util.Locale.ROOT) : name);
        for (Object argument : arguments) {
            switch (argument) {
                case Alu op -> mnemonic = op.mnemonic();
                case Shift op -> mnemonic = op.mnemonic();
                case Unary op -> mnemonic = op.mnemonic();
                case SseOp op -> mnemonic = op.mnemonic();
                case Cond cond -> mnemonic = name.substring(0, name.length() - 2) + cond.suffix();
                case Gpr gpr -> operands.add(sizes.size() == 1 && !name.startsWith("cvt")
                        ? List.of(gpr.name(sizes.getFirst())) : names(gpr));
                case Xmm xmm -> operands.add(List.of(xmm.toString()));
                case Mem mem -> operands.add(List.of(mem.toString()));
                case Label label -> operands.add(List.of(label.name()));
                case Symbol symbol -> operands.add(List.of(symbol.name(), "offset " + symbol.name()));
                case Integer value -> operands.add(List.of((value < 0 ? "-" : "") + Formatter.magnitude(value),
                        (value < 0 ? "-" : "+") + Formatter.magnitude(value)));
                case Long value -> operands.add(List.of((value < 0 ? "-" : "") + Formatter.magnitude(value),
                        "0x" + Long.toHexString(value), "-" + Formatter.magnitude((int) (long) value)));
                case OpSize _ -> {
                }
                default -> throw new AssertionError("unexpected argument " + argument);
            }
        }
        if (name.equals("zero")) {
            operands.add(operands.getFirst());
            mnemonic = arguments[0] instanceof Xmm ? "xorps" : "xor";
        }
        if (name.equals("shiftCl")) {
            operands.add(List.of("cl"));
        }
        if (name.equals("movzx") && arguments[1] == OpSize.DWORD) {
            mnemonic = "mov";
        } else if (name.equals("movsx") && arguments[1] == OpSize.DWORD) {
            mnemonic = "movsxd";
        } else if (name.equals("movImm") && text.startsWith("movabs")) {
            mnemonic = "movabs";
        }
        assertThat(text + " ").as("%s%s", name, Arrays.toString(arguments)).startsWith(mnemonic + " ");
        String rest = text.substring(mnemonic.length());
        if (name.equals("movImm64") && arguments[1] instanceof Symbol) {
            assertThat(rest).startsWith(" rsi, offset symbol");
            return;
        }
        String[] shown = rest.isBlank() ? new String[0] : rest.substring(1).split(", ");
        assertThat(shown).as("%s%s = %s", name, Arrays.toString(arguments), text).hasSameSizeAs(operands);
        for (int i = 0; i < shown.length; i++) {
            String operand = shown[i].replaceFirst("^[a-z]+ ptr ", "");
            assertThat(operands.get(i)).as("%s%s = %s", name, Arrays.toString(arguments), text).contains(operand);
            if (shown[i].contains(" ptr ") && sizes.size() == 1 && !name.startsWith("cvtt")) {
                assertThat(shown[i]).startsWith(sizes.getFirst().pointerText());
            }
        }
    }

    private static List<String> names(Gpr gpr) {
        return Arrays.stream(OpSize.values()).map(gpr::name).toList();
    }
}
