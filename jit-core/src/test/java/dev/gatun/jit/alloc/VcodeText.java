package dev.gatun.jit.alloc;

import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.RegisterFile;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.vcode.Alias;
import dev.gatun.jit.vcode.CallInfo;
import dev.gatun.jit.vcode.Cond;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.FrameSlot;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.Trap;
import dev.gatun.jit.vcode.VBlock;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VOp;
import dev.gatun.jit.vcode.VReg;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Reads vcode from text, close to how it prints:
 *
 * <pre>
 * B0:
 *   i = mov.i32 %rdi
 *   x:f64 = load.f64 [p+i*8+16]
 *   call THROW %rdi            (destroys the caller-saved registers)
 *   brcc.i32 i < 10 -> B1, B2
 * </pre>
 *
 * A register takes the kind of its first definition's instruction, or the one given after a colon. {@code @temp=%rdx},
 * {@code @temp=i64} and {@code @early} after an instruction set what lowering would. {@code s1} to {@code s9} in
 * brackets are slots.
 */
public final class VcodeText {
    private static final Pattern INST = Pattern.compile(
            "(?:(?<dst>[%\\w.:]+) = )?(?<op>\\w+)(?:\\.(?<kind>\\w+))?(?:\\.(?<mem>\\w+))?(?: (?<rest>.*))?");

    private final VMethod method;
    private final RegisterFile file;
    private final Map<String, VReg> names = new TreeMap<>();
    private final Map<String, VBlock> blocks = new TreeMap<>();
    private final Map<String, FrameSlot> slots = new TreeMap<>();

    private VcodeText(RegisterFile file) {
        this.file = file;
        method = new VMethod("test", Optional.empty(), new CallSignature(ValueShape.VOID, List.of()), file);
        file.all().forEach(r -> names.put("%" + r.name(), method.physical(r.number())));
    }

    /** Reads a method; physical registers are those of the register file. */
    public static VMethod parse(RegisterFile file, String text) {
        var reader = new VcodeText(file);
        var lines = text.lines().map(l -> l.replaceFirst("//.*", "").strip()).filter(l -> !l.isEmpty()).toList();
        for (var line : lines) {
            if (line.endsWith(":")) {
                var b = reader.method.newBlock(-1);
                reader.blocks.put(line.substring(0, line.length() - 1), b);
                reader.method.blocks().add(b);
            }
        }
        VBlock block = null;
        for (var line : lines) {
            if (line.endsWith(":")) {
                block = reader.blocks.get(line.substring(0, line.length() - 1));
            } else {
                block.insts().add(reader.inst(line));
            }
        }
        reader.method.computeEdges();
        return reader.method;
    }

    private VInst inst(String line) {
        var parts = line.split(" @");
        var m = INST.matcher(parts[0].strip());
        if (!m.matches()) {
            throw new IllegalArgumentException(line);
        }
        var op = VOp.valueOf(m.group("op").toUpperCase(Locale.ROOT));
        var kind = m.group("kind") == null ? null : Kind.valueOf(m.group("kind").toUpperCase(Locale.ROOT));
        var inst = new VInst(op, kind, -1);
        if (op == VOp.LOAD || op == VOp.STORE) {
            inst.memType = m.group("mem") == null ? MemType.of(kind)
                    : MemType.valueOf(m.group("mem").toUpperCase(Locale.ROOT));
        }
        var rest = m.group("rest") == null ? "" : m.group("rest").strip();
        int arrow = rest.indexOf("->");
        if (arrow >= 0) {
            inst.targets = Arrays.stream(rest.substring(arrow + 2).split(","))
                    .map(t -> blocks.get(t.strip())).toArray(VBlock[]::new);
            rest = rest.substring(0, arrow).strip();
        }
        int trap = rest.indexOf('!');
        if (trap >= 0 && Character.isUpperCase(rest.charAt(trap + 1))) {
            inst.trap = Trap.valueOf(rest.substring(trap + 1));
            rest = rest.substring(0, trap).strip();
        }
        if (op == VOp.CALL) {
            int end = rest.indexOf(' ') < 0 ? rest.length() : rest.indexOf(' ');
            var target = rest.substring(0, end);
            inst.call = new CallInfo(target.equals("indirect") ? new CallInfo.Indirect()
                    : new CallInfo.Helper(RuntimeHelper.valueOf(target)),
                    new CallSignature(ValueShape.VOID, List.of()));
            inst.clobbers = TestTarget.callerSaved(file);
            rest = rest.substring(end).strip();
        }
        int size = rest.indexOf(" #");
        if (size >= 0) {
            inst.size = Integer.parseInt(rest.substring(size + 2));
            rest = rest.substring(0, size);
        }
        sources(inst, rest, kind);
        if (m.group("dst") != null) {
            inst.dst = register(m.group("dst"), op == VOp.SET ? Kind.I32 : kind);
        }
        for (int i = 1; i < parts.length; i++) {
            flag(inst, parts[i].strip());
        }
        return inst;
    }

    private void flag(VInst inst, String flag) {
        if (flag.equals("early")) {
            inst.earlyDst = true;
        } else if (flag.startsWith("temp=%")) {
            inst.temps = new VReg[] {names.get(flag.substring(5))};
        } else if (flag.startsWith("temp=")) {
            inst.temps = new VReg[] {method.newReg(Kind.valueOf(flag.substring(5).toUpperCase(Locale.ROOT)))};
        } else {
            throw new IllegalArgumentException(flag);
        }
    }

    private void sources(VInst inst, String rest, Kind kind) {
        var src = new ArrayList<Operand>();
        for (var cond : Cond.values()) {
            if (rest.contains(" " + cond + " ")) {
                inst.cond = cond;
                rest = rest.replace(" " + cond + " ", ", ");
            }
        }
        for (var part : rest.isEmpty() ? new String[0] : rest.split(",")) {
            part = part.strip();
            if (part.startsWith("[")) {
                int end = part.indexOf(']');
                var mem = mem(part.substring(1, end));
                mem = mem.withAlias(alias(part.substring(end + 1).strip(), mem));
                if (inst.mem != null) {
                    inst.mem2 = mem;
                } else {
                    inst.mem = mem;
                }
                if (inst.memType == null && inst.op != VOp.LEA && inst.op != VOp.COPY && inst.op != VOp.ZERO) {
                    inst.memType = MemType.of(kind);
                }
            } else {
                src.add(operand(part, kind));
            }
        }
        inst.src = src.toArray(Operand[]::new);
    }

    private Operand operand(String text, Kind kind) {
        if (Character.isDigit(text.charAt(0)) || text.charAt(0) == '-') {
            return kind == null ? Const.i32(Integer.parseInt(text)) : switch (kind) {
                case F64 -> Const.f64(Double.parseDouble(text));
                case F32 -> Const.f32(Float.parseFloat(text));
                default -> new Const(kind, Long.parseLong(text));
            };
        }
        return register(text, kind);
    }

    private VReg register(String text, Kind kind) {
        var name = text.split(":");
        var actual = name.length > 1 ? Kind.valueOf(name[1].toUpperCase(Locale.ROOT)) : kind;
        return names.computeIfAbsent(name[0], n -> method.newReg(actual, n));
    }

    private static Alias alias(String text, Mem mem) {
        return switch (text) {
            case "" -> Alias.ANY;
            case "<header>" -> Alias.HEADER;
            case "<slot>" -> new Alias(Alias.Space.SLOT, mem.base().orElseThrow());
            default -> new Alias(Alias.Space.ELEMENT, text.substring(1, text.length() - 1));
        };
    }

    private Mem mem(String text) {
        Optional<Operand> base = Optional.empty();
        Optional<Operand> index = Optional.empty();
        int scale = 1;
        int disp = 0;
        for (var part : text.split("\\+")) {
            if (part.contains("*")) {
                index = Optional.of(register(part.substring(0, part.indexOf('*')), Kind.I64));
                scale = Integer.parseInt(part.substring(part.indexOf('*') + 1));
            } else if (part.matches("-?\\d+")) {
                disp = Integer.parseInt(part);
            } else if (part.matches("s\\d")) {
                base = Optional.of(slots.computeIfAbsent(part, n -> method.newSlot(16, 8, n)));
            } else {
                base = Optional.of(register(part, Kind.I64));
            }
        }
        return new Mem(base, index, scale, disp, Alias.ANY);
    }
}
