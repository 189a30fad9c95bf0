package dev.gatun.runtime.crash;

import dev.gatun.runtime.CrashReport.Value;
import dev.gatun.runtime.memory.NativeMemory;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the registers and memory operands of a machine instruction held, by its text in Intel syntax. */
final class MachineOperands {
    private static final List<String> NAMES = List.of("rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11",
            "r12", "r13", "r14", "r15");
    private static final Pattern MEMORY = Pattern.compile(
            "(?:(\\w+) ptr )?\\[(?:(r\\w+))?(?:\\+?(r\\w+)\\*([1248]))?([+-](?:0x[0-9a-f]+|\\d+))?]");
    private static final Pattern REGISTER = Pattern.compile("\\b(r[a-ds][xipl]|e[a-ds][xip]|r\\d+[dwb]?|xmm\\d+|[a-d][lx]|[sd]il?|[sb]pl?)\\b");

    private final FrameValues registers;

    MachineOperands(FrameValues registers) {
        this.registers = registers;
    }

    /** Registers as they are named, in order, then addresses with what lay there. */
    List<Value> of(String text) {
        int blank = text.indexOf(' ');
        if (blank < 0) {
            return List.of();
        }
        var operands = text.substring(blank + 1);
        var found = new ArrayList<Value>();
        Set<String> seen = new LinkedHashSet<>();
        // What a move writes to says nothing.
        boolean moves = text.matches("(mov|lea|cvt|set|pop).*") && !operands.startsWith("[") && !operands.matches("\\w+ ptr .*");
        var read = moves ? operands.substring(operands.indexOf(',') + 1) : operands;
        Matcher register = REGISTER.matcher(read.replaceAll("\\brip\\b[^,]*", ""));
        while (register.find()) {
            if (seen.add(register.group())) {
                value(register.group()).ifPresent(v -> found.add(new Value(register.group(), "", width(register.group()), hex(v,
                        width(register.group())), "")));
            }
        }
        Matcher memory = MEMORY.matcher(operands);
        while (memory.find()) {
            address(memory).ifPresent(a -> found.add(new Value(memory.group(), "", size(memory.group(1)), content(a, size(memory.group(1))),
                    TextOf.hex(a))));
        }
        return found;
    }

    /** Both operands of {@code cmp a, b; jcc label}. */
    List<Optional<Long>> compared(String text) {
        var operands = text.substring(text.indexOf(' ') + 1, text.indexOf(';'));
        int comma = operands.indexOf(',');
        return List.of(single(operands.substring(0, comma).strip()), single(operands.substring(comma + 1).strip()));
    }

    private Optional<Long> single(String operand) {
        Matcher memory = MEMORY.matcher(operand);
        if (memory.matches()) {
            var address = address(memory);
            return address.isPresent() && isReadable(address.getAsLong(), size(memory.group(1)))
                    ? Optional.of((long) NativeMemory.getInt(address.getAsLong())) : Optional.empty();
        }
        if (REGISTER.matcher(operand).matches()) {
            var value = value(operand);
            return value.isPresent() ? Optional.of(value.getAsLong()) : Optional.empty();
        }
        return operand.matches("-?(0x[0-9a-f]+|\\d+)") ? Optional.of(Long.decode(operand)) : Optional.empty();
    }

    private boolean isReadable(long address, int size) {
        return size > 0 && registers.isReadable(address, size);
    }

    private String content(long address, int size) {
        if (!isReadable(address, size)) {
            return "";
        }
        return hex(switch (size) {
            case 1 -> NativeMemory.getByte(address);
            case 2 -> NativeMemory.getShort(address);
            case 4 -> NativeMemory.getInt(address);
            default -> NativeMemory.getLong(address);
        }, Math.min(size, 8));
    }

    private OptionalLong address(Matcher memory) {
        long sum = 0;
        if (memory.group(2) != null) {
            var base = value(memory.group(2));
            if (base.isEmpty()) {
                return OptionalLong.empty();
            }
            sum = base.getAsLong();
        }
        if (memory.group(3) != null) {
            var index = value(memory.group(3));
            if (index.isEmpty()) {
                return OptionalLong.empty();
            }
            sum += index.getAsLong() * Long.parseLong(memory.group(4));
        }
        return OptionalLong.of(sum + (memory.group(5) == null ? 0 : Long.decode(memory.group(5))));
    }

    private OptionalLong value(String name) {
        int number = number(name);
        return number < 0 ? OptionalLong.empty() : registers.register(number);
    }

    /** 0 to 15 integer registers under any of their names, 16 to 31 xmm. */
    static int number(String name) {
        if (name.startsWith("xmm")) {
            return 16 + Integer.parseInt(name.substring(3));
        }
        if (name.matches("r\\d+[dwb]?")) {
            return Integer.parseInt(name.replaceAll("\\D", ""));
        }
        var letters = name.length() > 2 && (name.startsWith("r") || name.startsWith("e")) ? name.substring(1)
                : name.replaceFirst("l$", name.length() == 3 ? "" : "x");
        return NAMES.indexOf("r" + letters);
    }

    private static int width(String name) {
        return name.startsWith("xmm") || name.matches("r[a-z].|r\\d+") ? 8 : name.startsWith("e") || name.endsWith("d") ? 4
                : name.endsWith("l") || name.matches("r\\d+b") ? 1 : 2;
    }

    private static int size(String pointer) {
        return pointer == null ? 0 : switch (pointer) {
            case "byte" -> 1;
            case "word" -> 2;
            case "dword" -> 4;
            case "qword" -> 8;
            default -> 0;
        };
    }

    private static String hex(long value, int bytes) {
        return TextOf.hex(bytes == 8 ? value : value & (1L << 8 * bytes) - 1);
    }
}
