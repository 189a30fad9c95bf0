package dev.gatun.runtime.crash;

import dev.gatun.jit.code.DebugInfo;
import dev.gatun.jit.code.DebugInfo.Place;
import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.importer.Shapes;
import dev.gatun.jit.stack.Origin;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.runtime.heap.GuestObjects;
import dev.gatun.runtime.link.GuestRuntime;
import dev.gatun.runtime.memory.NativeMemory;
import dev.gatun.runtime.trace.TraceValues;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** The registers and variables of one frame, and what expressions over them come to. Follows no wild pointer. */
final class FrameValues {
    private static final List<String> REGISTERS = List.of("rax", "rcx", "rdx", "rbx", "rsp", "rbp", "rsi", "rdi", "r8", "r9", "r10", "r11",
            "r12", "r13", "r14", "r15");

    private final GuestRuntime runtime;
    private final TraceValues memory;
    private final long[] registers;
    private final long known;
    private final long frame;
    private final List<DebugInfo.Variable> variables;
    private final int codeOffset;

    /**
     * @param registers  by number
     * @param known      which of them are, a bit each
     * @param frame      rbp
     * @param variables  of the method
     * @param codeOffset where in the method its code was; -1 where no register is sure to hold a variable
     */
    FrameValues(GuestRuntime runtime, TraceValues memory, long[] registers, long known, long frame, List<DebugInfo.Variable> variables,
            int codeOffset) {
        this.runtime = runtime;
        this.memory = memory;
        this.registers = registers;
        this.known = known;
        this.frame = frame;
        this.variables = variables;
        this.codeOffset = codeOffset;
    }

    /** A scalar's bits, or the address of a struct. */
    record Bits(long bits, TypeDesc type) {
    }

    boolean isReadable(long address, long bytes) {
        return memory.isReadable(address, bytes);
    }

    OptionalLong register(int number) {
        return (known >>> number & 1) == 0 ? OptionalLong.empty() : OptionalLong.of(registers[number]);
    }

    static String registerName(int number) {
        return number < REGISTERS.size() ? REGISTERS.get(number) : "xmm" + (number - REGISTERS.size());
    }

    Optional<DebugInfo.Variable> variable(boolean argument, int number) {
        return variables.stream().filter(v -> v.argument() == argument && v.number() == number).findFirst();
    }

    /** Where a variable is now. */
    Optional<Place> place(DebugInfo.Variable variable) {
        return variable.ranges().stream().filter(r -> codeOffset < 0 ? r.from() == 0 && r.place() instanceof Place.Frame
                : r.from() <= codeOffset && codeOffset < r.to()).map(DebugInfo.Range::place)
                .filter(p -> !(p instanceof Place.Register r) || register(r.number()).isPresent()).findFirst();
    }

    static String text(Place place) {
        return switch (place) {
            case Place.Register r -> registerName(r.number());
            case Place.Frame f -> String.format("[rbp%+d]", f.offset());
        };
    }

    private Optional<Bits> variable(DebugInfo.Variable variable) {
        return place(variable).flatMap(p -> switch (p) {
            case Place.Register r -> Optional.of(new Bits(registers[r.number()], variable.type()));
            case Place.Frame f -> load(frame + f.offset(), variable.type());
        });
    }

    private Optional<Bits> load(long address, TypeDesc type) {
        if (!isReadable(address, Math.max(1, type.valueSize()))) {
            return Optional.empty();
        }
        return Optional.of(new Bits(Shapes.isStruct(type) ? address : switch (Shapes.memType(type).size()) {
            case 1 -> NativeMemory.getByte(address);
            case 2 -> NativeMemory.getShort(address);
            case 4 -> NativeMemory.getInt(address);
            default -> NativeMemory.getLong(address);
        }, type));
    }

    /** What an expression comes to, if everything in it is known. */
    Optional<Bits> evaluate(Origin origin) {
        return switch (origin) {
            case Origin.Argument a -> variable(true, a.number()).flatMap(this::variable);
            case Origin.Local l -> variable(false, l.number()).flatMap(this::variable);
            case Origin.Constant c -> Optional.of(new Bits(c.bits(), runtime.types().wellKnown(dev.gatun.jit.types.WellKnownType.INT64)));
            case Origin.Field f -> address(f).flatMap(a -> load(a, f.field().type()));
            case Origin.StaticField f -> address(f).flatMap(a -> load(a, f.field().type()));
            case Origin.Element e -> address(e).flatMap(a -> e.type().flatMap(t -> load(a, t)));
            case Origin.Target t -> address(t).flatMap(a -> t.type().filter(type -> !type.isVoid()).flatMap(type -> load(a, type)));
            case Origin.Length l -> object(l.array()).map(a -> new Bits(GuestObjects.length(a),
                    runtime.types().wellKnown(dev.gatun.jit.types.WellKnownType.INT32)));
            case Origin.AddressOf a -> address(a.place()).map(p -> new Bits(p,
                    runtime.types().wellKnown(dev.gatun.jit.types.WellKnownType.INT64)));
            case Origin.Converted c -> evaluate(c.value()).filter(b -> !Shapes.isStruct(b.type())).flatMap(b -> converted(c, b));
            case Origin.Binary b -> binary(b);
            case Origin.Unary u -> evaluate(u.value()).filter(FrameValues::isInteger)
                    .map(b -> new Bits(u.operator().equals("-") ? -b.bits() : ~b.bits(), b.type()));
            default -> Optional.empty();
        };
    }

    private static boolean isInteger(Bits value) {
        return switch (value.type().reduced().kind()) {
            case BOOLEAN, CHAR, I1, U1, I2, U2, I4, U4, I8, U8, I, U, POINTER, BYREF, FNPTR -> true;
            default -> false;
        };
    }

    private static Optional<Bits> converted(Origin.Converted to, Bits value) {
        if (value.type().isReference()) {
            return Optional.of(value);
        }
        if (!isInteger(value)) {
            return Optional.empty();
        }
        long bits = extended(value);
        return switch (to.type()) {
            case "sbyte" -> Optional.of(new Bits((byte) bits, value.type()));
            case "byte" -> Optional.of(new Bits(bits & 0xFF, value.type()));
            case "short" -> Optional.of(new Bits((short) bits, value.type()));
            case "ushort" -> Optional.of(new Bits(bits & 0xFFFF, value.type()));
            case "int", "long", "ulong", "nint", "nuint", "uint" -> Optional.of(new Bits(bits, value.type()));
            default -> Optional.empty();
        };
    }

    /** The integer as its type extends it. */
    static long extended(Bits value) {
        long bits = value.bits();
        return switch (value.type().reduced().kind()) {
            case BOOLEAN, U1 -> bits & 0xFF;
            case I1 -> (byte) bits;
            case CHAR, U2 -> bits & 0xFFFF;
            case I2 -> (short) bits;
            case I4 -> (int) bits;
            case U4 -> bits & 0xFFFF_FFFFL;
            default -> bits;
        };
    }

    private Optional<Bits> binary(Origin.Binary b) {
        var left = evaluate(b.left()).filter(FrameValues::isInteger);
        var right = evaluate(b.right()).filter(FrameValues::isInteger);
        if (left.isEmpty() || right.isEmpty()) {
            return Optional.empty();
        }
        long x = extended(left.get());
        long y = extended(right.get());
        var type = left.get().type().valueSize() == 8 ? left.get().type() : right.get().type();
        return switch (b.operator()) {
            case "+" -> Optional.of(new Bits(x + y, type));
            case "-" -> Optional.of(new Bits(x - y, type));
            case "*" -> Optional.of(new Bits(x * y, type));
            case "&" -> Optional.of(new Bits(x & y, type));
            case "|" -> Optional.of(new Bits(x | y, type));
            default -> Optional.empty();
        };
    }

    /** The address of a place in memory. */
    private Optional<Long> address(Origin place) {
        return switch (place) {
            case Origin.Argument a -> variable(true, a.number()).flatMap(this::frameAddress);
            case Origin.Local l -> variable(false, l.number()).flatMap(this::frameAddress);
            case Origin.Field f -> base(f.object()).map(b -> b + f.field().offset());
            case Origin.StaticField f -> f.field().isLiteral() || !runtime.linker().isInitialized(f.field().owner()) ? Optional.empty()
                    : Optional.of(runtime.linker().staticField(f.field()));
            case Origin.Element e -> object(e.array()).flatMap(a -> evaluate(e.index()).filter(i -> isInteger(i)
                    && extended(i) >= 0 && extended(i) < GuestObjects.length(a)).flatMap(i -> e.type().map(
                    t -> a + ObjectModel.ARRAY_ELEMENTS + extended(i) * t.valueSize())));
            case Origin.Target t -> evaluate(t.address()).map(Bits::bits);
            default -> Optional.empty();
        };
    }

    private Optional<Long> frameAddress(DebugInfo.Variable variable) {
        return place(variable).flatMap(p -> p instanceof Place.Frame f ? Optional.of(frame + f.offset()) : Optional.empty());
    }

    /** What the offset of a field is added to: an object, what a pointer points to, or a struct's place. */
    private Optional<Long> base(Origin object) {
        if (object instanceof Origin.AddressOf a) {
            return address(a.place());
        }
        return evaluate(object).map(Bits::bits).filter(b -> b != 0);
    }

    /** An object that is one. */
    private Optional<Long> object(Origin origin) {
        return evaluate(origin).map(Bits::bits).filter(a -> memory.typeOf(a).isPresent());
    }

    /** The value as text, of the type that the stack or variable has; empty where unknown. */
    String text(Origin origin) {
        if (origin instanceof Origin.Constant c) {
            return c.text();
        }
        return evaluate(origin).map(b -> text(b.type(), b.bits())).orElse("");
    }

    String text(TypeDesc type, long bits) {
        if (type.kind() == TypeKind.POINTER || type.kind() == TypeKind.FNPTR || type.kind() == TypeKind.I || type.kind() == TypeKind.U) {
            return TextOf.hex(bits);
        }
        return memory.text(type, bits);
    }

    String text(DebugInfo.Variable variable) {
        return variable(variable).map(b -> text(b.type(), b.bits())).orElse("");
    }
}
