package dev.gatun.runtime.crash;

import dev.gatun.il.body.Instruction;
import dev.gatun.il.body.Opcode;
import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.jit.stack.EvaluationStacks;
import dev.gatun.jit.stack.Origin;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.vcode.Trap;
import dev.gatun.runtime.memory.NativeMemory;
import java.util.List;
import java.util.Optional;

/** Says in words why an instruction failed: which object was null, which address is nowhere, which index is too large. */
final class Cause {
    private static final int SEGV_ACCERR = 2;

    private final long context;
    private final boolean processor;
    private final String machine;

    /**
     * @param processor whether the processor noticed
     * @param machine   the machine instruction
     */
    Cause(long context, boolean processor, String machine) {
        this.context = context;
        this.processor = processor;
        this.machine = machine;
    }

    /**
     * A place in IL with its evaluation stack.
     *
     * @param inlined whether the method's arguments are only known from the place that called it
     * @param chain   all places, this one at {@code index} and its callers behind it
     */
    record Place(MethodDesc method, int ilOffset, Optional<Instruction> instruction, List<EvaluationStacks.Entry> stack, FrameValues values,
            boolean inlined, Origin.Names names, List<Place> chain, int index) {
        /** The value of an expression here as text; empty where unknown. */
        String value(Origin origin) {
            return inlined ? inCaller(origin).map(c -> caller().map(p -> p.value(c)).orElse("")).orElse(
                    origin instanceof Origin.Constant c ? c.text() : "") : values.text(origin);
        }

        Optional<FrameValues.Bits> bits(Origin origin) {
            return inlined ? inCaller(origin).flatMap(c -> caller().flatMap(p -> p.bits(c))) : values.evaluate(origin);
        }

        private Optional<Place> caller() {
            return index + 1 < chain.size() ? Optional.of(chain.get(index + 1)) : Optional.empty();
        }

        /** What the caller has given for an argument, or for an expression that begins with one. */
        Optional<Origin> inCaller(Origin origin) {
            return switch (origin) {
                case Origin.Argument a -> caller().flatMap(p -> p.passed(a.number(), method));
                case Origin.Field f -> inCaller(f.object()).map(o -> new Origin.Field(o, f.field()));
                case Origin.Length l -> inCaller(l.array()).map(Origin.Length::new);
                case Origin.Target t -> inCaller(t.address()).map(a -> a instanceof Origin.AddressOf p ? p.place()
                        : new Origin.Target(a, t.type()));
                case Origin.AddressOf a -> inCaller(a.place()).map(Origin.AddressOf::new);
                case Origin.Converted c -> inCaller(c.value()).map(v -> new Origin.Converted(c.type(), v));
                case Origin.Constant c -> Optional.of(c);
                case Origin.StaticField f -> Optional.of(f);
                default -> Optional.empty();
            };
        }

        /** What the call here passes to a method as an argument. */
        private Optional<Origin> passed(int argument, MethodDesc callee) {
            if (instruction.isEmpty()) {
                return Optional.empty();
            }
            var opcode = instruction.get().opcode();
            int parameters = callee.signature().parameters().size();
            boolean instance = !callee.isStatic();
            if (opcode != Opcode.CALL && opcode != Opcode.CALLVIRT && opcode != Opcode.NEWOBJ) {
                return Optional.empty();
            }
            if (opcode == Opcode.NEWOBJ && instance) {
                return argument == 0 ? Optional.of(new Origin.New(callee.owner())) : entry(parameters - argument).map(EvaluationStacks.Entry::origin);
            }
            return entry(parameters + (instance ? 1 : 0) - 1 - argument).map(EvaluationStacks.Entry::origin);
        }

        Optional<EvaluationStacks.Entry> entry(int down) {
            return down >= 0 && down < stack.size() ? Optional.of(stack.get(stack.size() - 1 - down)) : Optional.empty();
        }
    }

    /** The reason, one line; empty where there is nothing to add to the exception's message. */
    String text(Optional<Trap> trap, List<Place> places) {
        var place = places.getFirst();
        if (trap.isEmpty() || place.instruction().isEmpty()) {
            return "";
        }
        var il = place.instruction().get();
        return switch (trap.get()) {
            case NULL_REFERENCE -> nothing(place, il);
            case ACCESS_VIOLATION -> wild(place, il);
            case INDEX_OUT_OF_RANGE -> index(place, il);
            case DIVIDE_BY_ZERO -> place.entry(0).map(e -> quoted(place, e.origin()) + " is 0: " + divided(place) + " was to be divided by it")
                    .orElse("");
            case OVERFLOW -> overflow(place, il);
            case INVALID_CAST, ARRAY_TYPE_MISMATCH -> cast(place, il);
            case STACK_OVERFLOW -> "the calls of " + place.method().fullName() + " have used up the thread's stack";
            default -> "";
        };
    }

    private static String divided(Place place) {
        return place.entry(1).map(e -> quoted(place, e.origin()) + valued(place, e.origin())).orElse("something");
    }

    private static String valued(Place place, Origin origin) {
        var value = place.value(origin);
        return value.isEmpty() || origin instanceof Origin.Constant ? "" : " = " + value;
    }

    /** The expression; with what the caller has passed for it, where it is an argument. */
    private static String quoted(Place place, Origin origin) {
        var text = "`" + origin.text(place.names()) + "`";
        var passed = origin instanceof Origin.Argument ? place.inCaller(origin) : Optional.<Origin>empty();
        var caller = place.caller();
        return passed.isPresent() && caller.isPresent() && !(passed.get() instanceof Origin.Unknown)
                ? text + " (`" + passed.get().text(caller.get().names()) + "` in " + caller.get().method().name() + ")" : text;
    }

    /** What an instruction does with an object or address so many places down the stack. */
    private record Access(int down, String deed) {
    }

    private static Optional<Access> access(Place place, Instruction il) {
        var method = place.method();
        return Optional.ofNullable(switch (il.opcode()) {
            case LDFLD -> new Access(0, field(method, il) + " was being read");
            case LDFLDA -> new Access(0, field(method, il) + " was being used");
            case STFLD -> new Access(1, field(method, il) + " was being written");
            case LDLEN -> new Access(0, "the array's length was being read");
            case LDELEMA -> new Access(1, "an element's address was being computed");
            case CALL, CALLVIRT -> {
                var callee = method.resolveMethod(il.token());
                yield callee.isStatic() ? null : new Access(callee.signature().parameters().size(), callee.fullName() + " was being called on it");
            }
            case LDVIRTFTN, UNBOX, UNBOX_ANY -> new Access(0, "it was being looked at");
            case THROW -> new Access(0, "it was being thrown");
            case LDOBJ -> new Access(0, method.resolveType(il.token()).valueSize() + " bytes were being read through it");
            case STOBJ -> new Access(1, method.resolveType(il.token()).valueSize() + " bytes were being written through it");
            case INITOBJ -> new Access(0, method.resolveType(il.token()).valueSize() + " bytes were being cleared through it");
            case CALLI -> new Access(0, "it was being called");
            default -> byName(place, il.opcode().il());
        });
    }

    private static Access byName(Place place, String name) {
        if (name.startsWith("ldind.")) {
            return new Access(0, width(name) + " were being read through it");
        }
        if (name.startsWith("stind.")) {
            return new Access(1, width(name) + " were being written through it");
        }
        boolean loads = name.startsWith("ldelem");
        return loads || name.startsWith("stelem") ? new Access(loads ? 1 : 2, "element " + place.entry(loads ? 0 : 1)
                .map(e -> quoted(place, e.origin())).orElse("") + " was being " + (loads ? "read" : "written")) : null;
    }

    private static String width(String name) {
        return switch (name.substring(name.indexOf('.') + 1)) {
            case "i1", "u1" -> "1 byte";
            case "i2", "u2" -> "2 bytes";
            case "i4", "u4", "r4" -> "4 bytes";
            default -> "8 bytes";
        };
    }

    private static String field(MethodDesc method, Instruction il) {
        var field = method.resolveField(il.token());
        return "field " + field.name() + (field.isStatic() ? "" : " at " + TextOf.offset(field.offset())) + " of " + field.owner().fullName();
    }

    private String nothing(Place place, Instruction il) {
        return access(place, il).flatMap(a -> place.entry(a.down()).map(e -> quoted(place, e.origin()) + " is null: " + a.deed()))
                .or(() -> deferred(place).map(d -> quoted(place, d.base()) + " is null: " + d.deed())).orElse("");
    }

    /** An access that the compiler has made part of a later instruction, which uses the value. */
    private record Deferred(Origin base, String deed) {
    }

    private static Optional<Deferred> deferred(Place place) {
        for (int down = 0; down < place.stack().size(); down++) {
            var origin = place.entry(down).orElseThrow().origin();
            while (origin instanceof Origin.Converted c) {
                origin = c.value();
            }
            switch (origin) {
                case Origin.Field f when !(f.object() instanceof Origin.AddressOf) -> {
                    return Optional.of(new Deferred(f.object(), "field " + f.field().name() + " at " + TextOf.offset(f.field().offset()) + " of "
                            + f.field().owner().fullName() + " was being read"));
                }
                case Origin.Element e -> {
                    return Optional.of(new Deferred(e.array(), "element " + quoted(place, e.index()) + " was being read"));
                }
                case Origin.Length l -> {
                    return Optional.of(new Deferred(l.array(), "the array's length was being read"));
                }
                case Origin.Target t -> {
                    return Optional.of(new Deferred(t.address(), "a value was being read through it"));
                }
                default -> {
                }
            }
        }
        return Optional.empty();
    }

    private String wild(Place place, Instruction il) {
        long address = NativeMemory.getLong(context + ThreadContext.FAULT_ADDRESS);
        int code = NativeMemory.getInt(context + ThreadContext.SIGNAL_CODE);
        boolean calls = processor && machine.startsWith("call");
        var state = address == -1 ? "the address is none that the processor has (not canonical)"
                : calls ? "there is no code at " + TextOf.hex(address)
                : code == SEGV_ACCERR ? TextOf.hex(address) + " may not be accessed so" : "nothing is mapped at " + TextOf.hex(address);
        var access = access(place, il);
        var entry = access.flatMap(a -> place.entry(a.down()));
        return entry.map(e -> {
            var value = place.bits(e.origin()).map(b -> TextOf.hex(b.bits())).orElse("");
            return quoted(place, e.origin()) + (value.isEmpty() ? "" : " is " + value) + ": " + access.get().deed() + ", but " + state;
        }).or(() -> deferred(place).map(d -> quoted(place, d.base()) + ": " + d.deed() + ", but " + state)).orElse(state);
    }

    private String index(Place place, Instruction il) {
        boolean stores = il.opcode().il().startsWith("stelem");
        var index = place.entry(stores ? 1 : 0);
        var array = place.entry(stores ? 2 : 1);
        if (!il.opcode().il().contains("elem") || index.isEmpty() || array.isEmpty()) {
            return "";
        }
        // cmp index, length; jae trap - or the other way round.
        var compared = machine.matches("cmp [^;]*; (jae|jbe) .*") ? new MachineOperands(place.values()).compared(machine) : List.<Optional<Long>>of();
        boolean swapped = machine.contains("; jbe ");
        var value = compared.isEmpty() ? place.value(index.get().origin()) : compared.get(swapped ? 1 : 0).map(v -> Integer.toString(v.intValue()))
                .orElse("");
        var length = !compared.isEmpty() ? compared.get(swapped ? 0 : 1) : place.bits(array.get().origin()).map(FrameValues.Bits::bits)
                .filter(a -> place.values().isReadable(a, ObjectModel.ARRAY_ELEMENTS)).map(a -> (long) NativeMemory.getInt(a + ObjectModel.LENGTH));
        return "index " + quoted(place, index.get().origin()) + (value.isEmpty() || index.get().origin() instanceof Origin.Constant ? ""
                : " is " + value) + ": array " + quoted(place, array.get().origin()) + length.map(n -> " has " + n + " elements")
                .orElse(" has fewer elements");
    }

    private static String overflow(Place place, Instruction il) {
        var name = il.opcode().il();
        if (name.startsWith("conv.")) {
            return place.entry(0).map(e -> quoted(place, e.origin()) + valued(place, e.origin()) + " does not fit (" + name + ")").orElse("");
        }
        return il.opcode().popCount() == 2 && place.stack().size() >= 2 ? place.entry(1).map(e -> quoted(place, e.origin())
                + valued(place, e.origin())).orElse("") + " and " + place.entry(0).map(e -> quoted(place, e.origin())
                + valued(place, e.origin())).orElse("") + " (" + name + ")" : "";
    }

    private static String cast(Place place, Instruction il) {
        return switch (il.opcode()) {
            case CASTCLASS, UNBOX, UNBOX_ANY -> place.entry(0).map(e -> quoted(place, e.origin()) + valued(place, e.origin())
                    + " is no " + place.method().resolveType(il.token()).fullName()).orElse("");
            default -> "";
        };
    }
}
