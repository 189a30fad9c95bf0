package dev.gatun.jit.stack;

import dev.gatun.il.BadImageException;
import dev.gatun.il.body.FlowKind;
import dev.gatun.il.body.Instruction;
import dev.gatun.il.body.MethodBody;
import dev.gatun.il.body.Opcode;
import dev.gatun.il.body.OperandKind;
import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.MethodSignature;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.jit.types.UnresolvedReferenceException;
import dev.gatun.jit.verify.Verifier;
import dev.gatun.jit.verify.Verifier.StackType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The evaluation stack before each instruction of a method (ECMA-335 III.1.3): types from the verifier's data flow, and the
 * expression that each value comes from, followed through straight code. Where ways meet with values on the stack those that
 * differ are unknown.
 */
public final class EvaluationStacks {
    /** A value on the stack. */
    public record Entry(StackType type, Origin origin) {
        /** Bytes that the value takes. */
        public int size() {
            return type.size();
        }
    }

    private static final Map<String, String> OPERATORS = Map.ofEntries(Map.entry("add", "+"), Map.entry("sub", "-"),
            Map.entry("mul", "*"), Map.entry("div", "/"), Map.entry("rem", "%"), Map.entry("and", "&"), Map.entry("or", "|"),
            Map.entry("xor", "^"), Map.entry("shl", "<<"), Map.entry("shr", ">>"), Map.entry("ceq", "=="), Map.entry("cgt", ">"),
            Map.entry("clt", "<"));

    private final MethodDesc method;
    private final MethodBody body;
    private final Map<Integer, List<StackType>> types;
    private final Map<Integer, List<Entry>> before = new HashMap<>();
    private final Map<Integer, List<Origin>> arriving = new HashMap<>();

    private EvaluationStacks(MethodDesc method, MethodBody body) {
        this.method = method;
        this.body = body;
        this.types = Verifier.stackTypes(method);
    }

    /** The stacks of a method; of one without IL there are none. */
    public static EvaluationStacks of(MethodDesc method) {
        var stacks = new EvaluationStacks(method, method.body().orElse(null));
        if (stacks.body != null) {
            stacks.follow();
        }
        return stacks;
    }

    /** The stack before the instruction at an offset, bottom first; empty where it cannot be reached. */
    public Optional<List<Entry>> before(int ilOffset) {
        return Optional.ofNullable(before.get(ilOffset));
    }

    private void follow() {
        List<Origin> stack = List.of();
        for (var instruction : body.instructions()) {
            var known = types.get(instruction.offset());
            if (known == null) {
                stack = null;
                continue;
            }
            stack = meet(stack, arriving.get(instruction.offset()), known.size());
            var entries = new ArrayList<Entry>();
            for (int i = 0; i < known.size(); i++) {
                entries.add(new Entry(precise(known.get(i), stack.get(i)), stack.get(i)));
            }
            before.put(instruction.offset(), List.copyOf(entries));
            var after = apply(instruction, new ArrayList<>(stack));
            for (int target : instruction.targets()) {
                arriving.merge(target, after, (a, b) -> a.equals(b) ? a : List.of());
            }
            stack = switch (instruction.opcode().flow()) {
                case BRANCH, RETURN, THROW -> null;
                default -> after;
            };
        }
    }

    /** What is known on both ways; null is no way. */
    private static List<Origin> meet(List<Origin> a, List<Origin> b, int depth) {
        var stack = new ArrayList<Origin>();
        for (int i = 0; i < depth; i++) {
            var first = a != null && a.size() == depth ? a.get(i) : null;
            var second = b != null && b.size() == depth ? b.get(i) : null;
            boolean one = a == null || b == null;
            if (a == null && b == null && depth == 1) {
                // Where a handler or filter begins.
                return List.of(new Origin.Unknown("the exception"));
            }
            stack.add(one ? first != null ? first : second != null ? second : Origin.UNKNOWN
                    : first != null && first.equals(second) ? first : Origin.UNKNOWN);
        }
        return stack;
    }

    /** The verifier tells no floats and no pointers apart; the expression may. */
    private static StackType precise(StackType type, Origin origin) {
        var known = origin.valueType().map(TypeDesc::reduced);
        if (type.text().equals("F")) {
            boolean single = known.filter(t -> t.kind() == TypeKind.R4).isPresent()
                    || origin instanceof Origin.Converted c && c.type().equals("float")
                    || origin instanceof Origin.Constant c && c.text().endsWith("f");
            boolean twice = known.filter(t -> t.kind() == TypeKind.R8).isPresent()
                    || origin instanceof Origin.Converted c && c.type().equals("double") || origin instanceof Origin.Constant && !single;
            return single ? new StackType("float32", 4, type.type()) : twice ? new StackType("float64", 8, type.type()) : type;
        }
        if (type.text().equals("void*") && known.filter(t -> t.kind() == TypeKind.POINTER).isPresent()) {
            return new StackType(known.get().fullName(), 8, known);
        }
        return type;
    }

    private List<Origin> apply(Instruction instruction, List<Origin> stack) {
        try {
            return transfer(instruction, stack);
        } catch (BadImageException | UnresolvedReferenceException | UnsupportedIlException | IndexOutOfBoundsException e) {
            // What follows then has unknown values in the number that the verifier found.
            return List.of();
        }
    }

    private List<Origin> transfer(Instruction instruction, List<Origin> stack) {
        var opcode = instruction.opcode();
        var name = opcode.il();
        switch (opcode) {
            case DUP -> stack.add(stack.getLast());
            case LDNULL -> stack.add(new Origin.Constant(0, "null"));
            case LDSTR -> stack.add(new Origin.Unknown("\"" + shortened(method.userString(instruction.token())) + "\""));
            case LDC_I8 -> stack.add(new Origin.Constant(instruction.longValue(), instruction.longValue() + "L"));
            case LDC_R4 -> stack.add(new Origin.Constant(instruction.rawBits(), (float) instruction.doubleValue() + "f"));
            case LDC_R8 -> stack.add(new Origin.Constant(instruction.rawBits(), Double.toString(instruction.doubleValue())));
            case CALL, CALLVIRT -> call(method.resolveMethod(instruction.token()), method.resolveCallSite(instruction.token()), stack);
            case CALLI -> {
                var signature = method.resolveSignature(instruction.token());
                pop(stack, 1 + signature.parameters().size() + (signature.hasThis() ? 1 : 0));
                if (!signature.returnsVoid()) {
                    stack.add(new Origin.Unknown("result of calli"));
                }
            }
            case NEWOBJ -> {
                var constructor = method.resolveMethod(instruction.token());
                pop(stack, method.resolveCallSite(instruction.token()).parameters().size());
                stack.add(new Origin.New(constructor.owner()));
            }
            case NEWARR -> {
                stack.removeLast();
                stack.add(new Origin.New(method.resolveType(instruction.token()).makeArray()));
            }
            case LDFLD -> {
                var object = stack.removeLast();
                stack.add(new Origin.Field(object, method.resolveField(instruction.token())));
            }
            case LDFLDA -> {
                var object = stack.removeLast();
                stack.add(new Origin.AddressOf(new Origin.Field(object, method.resolveField(instruction.token()))));
            }
            case LDSFLD -> stack.add(new Origin.StaticField(method.resolveField(instruction.token())));
            case LDSFLDA -> stack.add(new Origin.AddressOf(new Origin.StaticField(method.resolveField(instruction.token()))));
            case LDLEN -> stack.add(new Origin.Length(stack.removeLast()));
            case CASTCLASS, ISINST, UNBOX_ANY, BOX -> stack.add(new Origin.Converted(method.resolveType(instruction.token()).name(),
                    stack.removeLast()));
            case LDOBJ -> stack.add(target(stack.removeLast(), Optional.of(method.resolveType(instruction.token()))));
            case RET -> stack.clear();
            case LEAVE, LEAVE_S, ENDFINALLY, THROW -> stack.clear();
            case NEG -> stack.add(new Origin.Unary("-", stack.removeLast()));
            case NOT -> stack.add(new Origin.Unary("~", stack.removeLast()));
            default -> {
                if (name.startsWith("ldarga")) {
                    stack.add(new Origin.AddressOf(argument(instruction.intValue())));
                } else if (name.startsWith("ldarg")) {
                    stack.add(argument(instruction.intValue()));
                } else if (name.startsWith("ldloca")) {
                    stack.add(new Origin.AddressOf(local(instruction.intValue())));
                } else if (name.startsWith("ldloc")) {
                    stack.add(local(instruction.intValue()));
                } else if (name.startsWith("starg")) {
                    stack.removeLast();
                    written(argument(instruction.intValue()), stack);
                } else if (name.startsWith("stloc")) {
                    stack.removeLast();
                    written(local(instruction.intValue()), stack);
                } else if (name.startsWith("ldc.i4")) {
                    stack.add(new Origin.Constant(instruction.intValue(), Integer.toString(instruction.intValue())));
                } else if (name.startsWith("ldelem")) {
                    element(instruction, stack);
                } else if (name.startsWith("ldind")) {
                    stack.add(target(stack.removeLast(), Optional.empty()));
                } else if (name.startsWith("conv.")) {
                    stack.add(converted(name, stack.removeLast()));
                } else if (OPERATORS.containsKey(family(name))) {
                    var right = stack.removeLast();
                    stack.add(new Origin.Binary(OPERATORS.get(family(name)), stack.removeLast(), right));
                } else {
                    other(opcode, stack);
                }
            }
        }
        return stack;
    }

    private static String shortened(String text) {
        return (text.length() > 20 ? text.substring(0, 20) + "..." : text).replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String family(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static Origin converted(String name, Origin value) {
        var type = switch (name.replaceFirst("^conv\\.(ovf\\.)?", "").replaceFirst("\\.un$", "")) {
            case "i1" -> "sbyte";
            case "u1" -> "byte";
            case "i2" -> "short";
            case "u2" -> "ushort";
            case "i4" -> "int";
            case "u4" -> "uint";
            case "i8" -> "long";
            case "u8" -> "ulong";
            case "r4" -> "float";
            case "r8", "r" -> "double";
            case "i" -> "nint";
            default -> "nuint";
        };
        return new Origin.Converted(type, value);
    }

    private static Origin target(Origin address, Optional<TypeDesc> stated) {
        if (address instanceof Origin.AddressOf a) {
            return a.place();
        }
        var type = address.valueType().filter(t -> t.kind() == TypeKind.POINTER || t.kind() == TypeKind.BYREF).map(TypeDesc::elementType);
        return new Origin.Target(address, stated.or(() -> type));
    }

    private void element(Instruction instruction, List<Origin> stack) {
        var index = stack.removeLast();
        var array = stack.removeLast();
        var type = instruction.opcode().operand() == OperandKind.TYPE ? Optional.of(method.resolveType(instruction.token()))
                : array.valueType().filter(TypeDesc::isArray).map(TypeDesc::elementType);
        var element = new Origin.Element(array, index, type);
        stack.add(instruction.opcode() == Opcode.LDELEMA ? new Origin.AddressOf(element) : element);
    }

    private static void call(MethodDesc callee, MethodSignature signature, List<Origin> stack) {
        int count = signature.parameters().size() + (signature.hasThis() ? 1 : 0);
        var arguments = new ArrayList<>(stack.subList(stack.size() - count, stack.size()));
        pop(stack, count);
        if (!signature.returnsVoid()) {
            stack.add(new Origin.Result(callee, arguments));
        }
    }

    private static void pop(List<Origin> stack, int count) {
        for (int i = 0; i < count; i++) {
            stack.removeLast();
        }
    }

    private void other(Opcode opcode, List<Origin> stack) {
        if (opcode.flow() == FlowKind.PREFIX) {
            return;
        }
        pop(stack, opcode.popCount());
        for (int i = 0; i < opcode.pushCount(); i++) {
            stack.add(new Origin.Unknown("result of " + opcode));
        }
    }

    /** Entries that were read from a variable keep what it was. */
    private static void written(Origin variable, List<Origin> stack) {
        stack.replaceAll(value -> value.equals(variable) ? new Origin.Before(variable) : mentions(value, variable) ? Origin.UNKNOWN : value);
    }

    private static boolean mentions(Origin value, Origin variable) {
        return switch (value) {
            case Origin.Field f -> f.object().equals(variable) || mentions(f.object(), variable);
            case Origin.Element e -> mentions(e.array(), variable) || mentions(e.index(), variable) || e.array().equals(variable)
                    || e.index().equals(variable);
            case Origin.Length l -> l.array().equals(variable) || mentions(l.array(), variable);
            case Origin.Result r -> r.arguments().stream().anyMatch(a -> a.equals(variable) || mentions(a, variable));
            case Origin.AddressOf a -> !(a.place().equals(variable)) && mentions(a.place(), variable);
            case Origin.Target t -> t.address().equals(variable) || mentions(t.address(), variable);
            case Origin.Converted c -> c.value().equals(variable) || mentions(c.value(), variable);
            case Origin.Binary b -> b.left().equals(variable) || b.right().equals(variable) || mentions(b.left(), variable)
                    || mentions(b.right(), variable);
            case Origin.Unary u -> u.value().equals(variable) || mentions(u.value(), variable);
            default -> false;
        };
    }

    private Origin argument(int number) {
        if (method.isStatic()) {
            return new Origin.Argument(number, method.signature().parameters().get(number));
        }
        var owner = method.owner();
        return new Origin.Argument(number, number > 0 ? method.signature().parameters().get(number - 1)
                : owner.isValueType() ? owner.makeByRef() : owner);
    }

    private Origin local(int number) {
        return new Origin.Local(number, method.locals().get(number));
    }
}
