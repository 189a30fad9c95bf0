package dev.gatun.fuzz.il;

import dev.gatun.fuzz.Draw;
import dev.gatun.fuzz.il.IlType.ArrayOf;
import dev.gatun.fuzz.il.IlType.RefTo;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Bodies of methods: statements, each of which begins and ends with an empty stack. Not thread-safe. */
final class Bodies extends Expressions {
    /** A loop around the statement, and how many protected blocks and handlers are around the loop. */
    private record Loop(String next, String exit, int blocks) {
    }

    /** What follows a protected block around the statement, and how many are around that. */
    private record Exit(String label, int blocks) {
    }

    private final Deque<Loop> loops = new ArrayDeque<>();
    private final Deque<Exit> exits = new ArrayDeque<>();
    private int blocks;
    private int finallys;

    Bodies(Draw draw, World world, Features features, int budget) {
        super(draw, world, features, budget);
    }

    private String program() {
        return world.namespace + ".Program";
    }

    /** The body of a method; {@code self} is the type of {@code this}. */
    String routine(Routine r, Optional<IlType> self) {
        var arguments = new ArrayList<IlType>();
        self.ifPresent(arguments::add);
        arguments.addAll(r.parameters());
        for (int i = 0; i < arguments.size(); i++) {
            places.addAll(Place.within(new Place.Arg(i, arguments.get(i)), 3));
        }
        if (self.isPresent()) {
            places.removeIf(p -> p instanceof Place.Arg a && a.index() == 0);
        }
        world.statics.forEach(s -> places.addAll(Place.within(s, 3)));
        var go = code.label();
        code.add("ldsfld int32 " + program() + "::Fuel\nldc.i4.1\nsub\ndup\nstsfld int32 " + program()
                + "::Fuel\nldc.i4.0\nbgt " + go);
        r.result().ifPresent(this::plain);
        code.add("ret").mark(go);
        int count = draw.between(0, 3);
        var fresh = new ArrayList<Place.Local>();
        for (int i = 0; i < count; i++) {
            var local = code.local(world.variable());
            if (local.type() instanceof ClassType || local.type() instanceof ArrayOf) {
                plain(local.type());
                store(local);
            } else if (draw.coin()) {
                value(local.type(), 1);
                store(local);
            }
            fresh.add(local);
        }
        fresh.forEach(l -> places.addAll(Place.within(l, 3)));
        statements(3);
        r.result().ifPresent(t -> value(t, 3));
        code.add("ret");
        return code.finish();
    }

    /** Some statements in a row. */
    private void statements(int depth) {
        int count = draw.between(0, 4);
        for (int i = 0; i < count && budget > 0; i++) {
            statement(depth);
        }
    }

    private void statement(int depth) {
        switch (draw.below(depth <= 0 ? 5 : features.exceptions() ? 13 : 9)) {
            case 0 -> observe();
            case 4 -> step();
            case 1, 2 -> assignment(3);
            case 3 -> {
                var r = draw.of(world.routines);
                if (features.delegates() && draw.oneIn(3)) {
                    delegate(r);
                } else {
                    call(r, 3);
                }
                r.result().ifPresent(t -> {
                    if (draw.coin() || t instanceof RefTo) {
                        code.add("pop");
                    } else {
                        var kept = code.local(t);
                        store(kept);
                        observe(kept);
                    }
                });
            }
            case 5 -> {
                var other = code.label();
                var end = code.label();
                branch(other, 2);
                statements(depth - 1);
                code.add("br " + end).mark(other);
                statements(depth - 1);
                code.mark(end);
            }
            case 6 -> loop(depth);
            case 7 -> {
                if (draw.oneIn(60)) {
                    stretch();
                } else {
                    many(depth);
                }
            }
            case 8 -> jump();
            case 9, 10 -> protectedBlock(depth);
            case 11 -> risky();
            default -> {
                var skip = code.label();
                branch(skip, 2);
                value(Prim.I8, 1);
                code.add("newobj instance void " + Prelude.E + "::.ctor(int64)\nthrow").mark(skip);
            }
        }
    }

    /** Mixes a place's value into the program's sum. */
    private void observe() {
        var candidates = places.stream().filter(p -> p instanceof Place.Local || p instanceof Place.Arg
                || p instanceof Place.Static).toList();
        if (candidates.isEmpty() || draw.oneIn(3)) {
            var type = world.value();
            value(type, 3);
            var kept = code.local(type);
            store(kept);
            observe(kept);
        } else {
            observe(draw.of(candidates));
        }
    }

    private void observe(Place place) {
        code.add("ldsfld int64 " + program() + "::Sum");
        mix(place);
        code.add("stsfld int64 " + program() + "::Sum");
    }

    /** Changes something by a method of its own. */
    private void step() {
        var s = draw.of(world.structs);
        switch (draw.below(5)) {
            case 0 -> {
                reference(s, 1);
                code.add("call instance void " + s.name() + "::Step()");
            }
            case 1, 2 -> {
                reference(s, 1);
                code.add("constrained. " + s.name() + "\ncallvirt instance void " + Prelude.IHASH + "::Step()");
            }
            case 3 -> {
                reference(s, 1);
                code.add("call void " + Prelude.G + "::Step<" + s.il() + ">(!!0&)");
            }
            default -> {
                value(draw.of(world.classes), 1);
                code.add(draw.coin() ? "callvirt instance void " + Prelude.IHASH + "::Step()"
                        : "callvirt instance void " + world.classes.getFirst().name() + "::Step()");
            }
        }
    }

    /** A long way without branches, beyond what short displacements and first buffers hold. */
    private void stretch() {
        var sum = code.local(Prim.I8);
        code.add("ldsfld int64 " + program() + "::Sum");
        store(sum);
        int count = draw.of(List.of(50, 400, 1500));
        for (int i = 0; i < count; i++) {
            code.load(sum).add("ldc.i8 " + (0x1_2345_6789L * (2 * i + 3)) + "\n" + (i % 3 == 0 ? "xor" : i % 3 == 1 ? "mul" : "add"));
            store(sum);
        }
        observe(sum);
    }

    private void loop(int depth) {
        var counter = code.local(Prim.I4);
        var head = code.label();
        var next = code.label();
        var test = code.label();
        var exit = code.label();
        code.add("ldc.i4.0");
        store(counter);
        boolean tested = draw.coin();
        if (tested) {
            code.add("br " + test);
        }
        code.mark(head);
        loops.push(new Loop(next, exit, blocks));
        statements(depth - 1);
        loops.pop();
        code.mark(next).load(counter).add("ldc.i4.1\nadd");
        store(counter);
        code.mark(test).add("ldsfld int32 " + program() + "::Fuel\nldc.i4.1\nsub\ndup\nstsfld int32 " + program()
                + "::Fuel\nldc.i4.0\nble " + exit);
        code.load(counter).add("ldc.i4 " + draw.between(1, 5) + "\nblt " + head).mark(exit);
    }

    private void many(int depth) {
        int count = draw.between(1, 4);
        var targets = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            targets.add(code.label());
        }
        var end = code.label();
        value(Prim.I4, 2);
        many(targets, 3);
        for (var target : targets) {
            statements(depth - 2);
            code.add("br " + end).mark(target);
        }
        statements(depth - 2);
        code.mark(end);
    }

    /** Out of a loop or to its next round, also out of protected blocks and handlers. */
    private void jump() {
        if (loops.isEmpty() || loops.peek().blocks() < finallys) {
            observe();
            return;
        }
        var loop = loops.peek();
        var skip = code.label();
        branch(skip, 2);
        code.add((loop.blocks() == blocks ? "br " : "leave ") + (draw.coin() ? loop.next() : loop.exit())).mark(skip);
    }

    private void protectedBlock(int depth) {
        var end = code.label();
        int kind = draw.below(5);
        exits.push(new Exit(end, blocks));
        blocks++;
        code.add(".try {");
        if (depth > 1 && draw.oneIn(4)) {
            // Blocks that begin together, so that one leave runs several handlers.
            protectedBlock(depth - 1);
        }
        statements(depth - 1);
        // One leave out of several blocks runs the handlers of all of them.
        var reached = exits.stream().filter(e -> e.blocks() >= finallys).map(Exit::label).toList();
        code.add("leave " + (draw.oneIn(3) ? draw.of(reached) : end) + "\n}");
        switch (kind) {
            case 0, 1 -> {
                catching(draw.of(List.of("[mscorlib]System.Exception", Prelude.E,
                        "[mscorlib]System.DivideByZeroException", "[mscorlib]System.ArithmeticException",
                        "[mscorlib]System.Object")), end, depth);
                if (draw.oneIn(3)) {
                    catching("[mscorlib]System.Exception", end, depth);
                }
            }
            case 2 -> {
                code.add("filter {\npop");
                value(Prim.I4, 1);
                code.add("ldc.i4.1\nand\nendfilter\n}\n{\npop");
                statements(depth - 1);
                code.add("leave " + end + "\n}");
            }
            default -> {
                int before = finallys;
                finallys = blocks;
                code.add(kind == 3 ? "finally {" : "fault {");
                statements(depth - 1);
                observe();
                code.add("endfinally\n}");
                finallys = before;
            }
        }
        blocks--;
        exits.pop();
        code.mark(end);
    }

    private void catching(String type, String end, int depth) {
        code.add("catch " + type + " {");
        if (type.endsWith(".E")) {
            code.add("ldfld int64 " + type + "::Code");
            var kept = code.local(Prim.I8);
            store(kept);
            observe(kept);
        } else {
            code.add("pop");
        }
        statements(depth - 1);
        if (draw.oneIn(5)) {
            var skip = code.label();
            branch(skip, 1);
            code.add("rethrow").mark(skip);
        }
        code.add("leave " + end + "\n}");
    }

    /** An operation that may throw, with its result observed. */
    private void risky() {
        var integers = List.of(Prim.I4, Prim.I8, Prim.U4, Prim.U8);
        var type = draw.of(integers);
        switch (draw.below(7)) {
            case 0, 1 -> {
                value(type, 2);
                value(type, 2);
                code.add(draw.of(List.of("div", "div.un", "rem.un", "add.ovf", "add.ovf.un", "sub.ovf", "sub.ovf.un",
                        "mul.ovf", "mul.ovf.un")));
            }
            case 2 -> {
                value(draw.of(List.of(Prim.I4, Prim.I8, Prim.U4, Prim.U8, Prim.I1, Prim.I)), 2);
                code.add("conv.ovf." + (type.signed() ? type.load() : type == Prim.U4 ? "u4" : "u8")
                        + (draw.coin() ? ".un" : ""));
            }
            case 3 -> {
                plain(new ArrayOf(type));
                value(Prim.I4, 2);
                code.add(Code.loadElement(type));
            }
            case 4 -> {
                type = Prim.I8;
                plain(draw.of(world.classes));
                code.add("castclass " + draw.of(world.classes).name()
                        + "\ncallvirt instance int64 " + Prelude.IHASH + "::Hash()");
            }
            case 5 -> {
                type = Prim.I8;
                value(world.node, 1);
                var skip = code.label();
                branch(skip, 1);
                code.add("pop\nldnull").mark(skip).add("ldfld int64 " + world.node.name() + "::V");
            }
            default -> {
                type = Prim.I8;
                var one = draw.of(world.structs);
                value(one, 1);
                code.add("box " + one.owner() + "\nunbox " + draw.of(world.structs).owner() + "\npop\nldc.i8 3");
            }
        }
        var kept = code.local(type);
        store(kept);
        observe(kept);
    }

    /** Calls a method through a delegate made of it. */
    private void delegate(Routine r) {
        switch (r.kind()) {
            case STATIC -> code.add("ldnull\nldftn " + r.reference());
            case STRUCT_INSTANCE -> {
                value(r.owner(), 1);
                code.add("box " + r.owner().owner() + "\nldftn " + r.reference());
            }
            case VIRTUAL -> {
                value(draw.of(world.classes), 1);
                code.add("dup\nldvirtftn " + r.reference());
            }
        }
        var name = world.namespace + ".D" + r.name();
        code.add("newobj instance void " + name + "::.ctor(object, native int)");
        r.parameters().forEach(p -> value(p, 1));
        code.add("callvirt instance " + r.resultIl() + " " + name + "::Invoke(" + r.parameterList() + ")");
    }

    /** The body of a method that computes one value. */
    String expression(Routine r) {
        for (int i = 0; i < r.parameters().size(); i++) {
            places.addAll(Place.within(new Place.Arg(i, r.parameters().get(i)), 3));
        }
        value(r.result().orElseThrow(), 4);
        code.add("ret");
        return code.finish();
    }

    /**
     * The body of {@code void Run()}: calls the method with some inputs and prints what comes of it.
     *
     * @param calls where each call is put down as text
     */
    String inputs(Routine r, List<String> calls) {
        boolean pure = world.routines.isEmpty();
        int count = draw.between(1, 4);
        for (int i = 0; i < count; i++) {
            if (!pure) {
                code.add("ldc.i4 60\nstsfld int32 " + program() + "::Fuel\nldc.i8 17\nstsfld int64 " + program()
                        + "::Sum");
            }
            var end = code.label();
            if (features.exceptions()) {
                code.add(".try {");
            }
            calls.add(r.name() + r.parameters().stream().map(this::literal).collect(Collectors.joining(", ", "(", ")")));
            code.add("call " + r.reference());
            if (pure) {
                var p = (Prim) r.result().orElseThrow();
                code.add(p.isFloat() ? "conv.r8\ncall int64 " + Prelude.H + "::Bits(float64)" : p.signed() ? "conv.i8"
                        : "conv.u8");
            } else {
                var kept = code.local(r.result().orElseThrow());
                store(kept);
                observe(kept);
                caught(end);
                code.add("ldsfld int64 " + program() + "::Sum");
            }
            code.add("call void [mscorlib]System.Console::WriteLine(int64)");
        }
        code.add("ret");
        return code.finish();
    }

    /** Pushes an input; gives it as text. */
    private String literal(IlType type) {
        return switch (type) {
            case Prim p when p.isFloat() -> {
                var text = floating();
                code.add((p == Prim.R4 ? "ldc.r4 " : "ldc.r8 ") + text);
                yield text;
            }
            case Prim p -> {
                long n = number(p.on() == Prim.On.INT32 ? 32 : 64);
                long value = switch (p) {
                    case I1 -> (byte) n;
                    case U1 -> n & 0xFF;
                    case I2 -> (short) n;
                    case U2, CHAR -> n & 0xFFFF;
                    case BOOL -> n & 1;
                    default -> n;
                };
                code.add(p.on() == Prim.On.INT32 ? "ldc.i4 " + value : "ldc.i8 " + value
                        + (p == Prim.I ? "\nconv.i" : ""));
                yield p == Prim.U4 ? (value & 0xFFFF_FFFFL) + "" : p == Prim.U8 ? Long.toUnsignedString(value) : value + "";
            }
            case StructType s -> {
                var fresh = code.local(s);
                code.address(fresh).add("initobj " + s.owner());
                var text = fields(fresh, s);
                code.load(fresh);
                yield text;
            }
            default -> throw new IllegalArgumentException(type.il());
        };
    }

    private String fields(Place place, StructType s) {
        return s.fields().stream().map(f -> f.name() + " = " + switch (f.type()) {
            case Prim p -> {
                code.address(place);
                var text = literal(p);
                code.add("stfld " + Code.field(f.stated(), s, f.name()));
                yield text;
            }
            case StructType inner -> fields(new Place.Member(place, s, f), inner);
            default -> "null";
        }).collect(Collectors.joining(", ", "{", "}"));
    }

    /** Ends a try block that was begun where exceptions are in use; what came is mixed into the sum. */
    private void caught(String end) {
        if (features.exceptions()) {
            code.add("leave " + end + "\n}\ncatch [mscorlib]System.Exception {\npop\nldsfld int64 " + program()
                    + "::Sum\nldc.i8 99\ncall int64 " + Prelude.H + "::Mix(int64, int64)\nstsfld int64 "
                    + program() + "::Sum\nleave " + end + "\n}").mark(end);
        }
    }

    /** The body of {@code int64 Test()}: calls every method some times and gives the sum. */
    String test() {
        code.add("ldc.i8 17\nstsfld int64 " + program() + "::Sum");
        for (var r : world.routines) {
            int count = draw.oneIn(4) ? 2 : 1;
            for (int i = 0; i < count; i++) {
                budget = 8;
                code.add("ldc.i4 60\nstsfld int32 " + program() + "::Fuel");
                var end = code.label();
                if (features.exceptions()) {
                    code.add(".try {");
                }
                var kept = r.result().map(code::local);
                call(r, 2);
                kept.ifPresent(k -> {
                    store(k);
                    observe(k);
                });
                caught(end);
            }
        }
        world.statics.forEach(this::observe);
        code.add("ldsfld int64 " + program() + "::Sum\nret");
        return code.finish();
    }

    /** The body of a Hash: mixes the fields of {@code this}. */
    String hash(IlType owner, Optional<ClassType> base) {
        if (base.isPresent()) {
            code.add("ldarg.0\ncall instance int64 " + base.get().name() + "::Hash()");
        } else {
            code.add("ldc.i8 17");
        }
        switch (owner) {
            case StructType s -> s.fields().forEach(f -> mix(new Place.Member(
                    new Place.Deref(new Place.Arg(0, new RefTo(s)), s), s, f)));
            case ClassType c -> c.fields().forEach(f -> mix(new Place.ObjectMember(new Place.Arg(0, c), c, f)));
            default -> throw new IllegalArgumentException(owner.il());
        }
        code.add("ret");
        return code.finish();
    }

    /** The body of a Step: changes the first number among the fields of {@code this}. */
    String step(IlType owner, Optional<ClassType> base) {
        base.ifPresent(b -> code.add("ldarg.0\ncall instance void " + b.name() + "::Step()"));
        var numbers = switch (owner) {
            case StructType s -> s.fields();
            case ClassType c -> c.fields();
            default -> throw new IllegalArgumentException(owner.il());
        };
        numbers.stream().filter(f -> f.type() instanceof Prim).findFirst().ifPresent(f -> {
            var p = (Prim) f.type();
            var field = Code.field(f.stated(), owner, f.name());
            code.add("ldarg.0\ndup\nldfld " + field + "\n" + switch (p.on()) {
                case INT32, NATIVE -> "ldc.i4.1\n" + (p == Prim.BOOL ? "xor" : "add");
                case INT64 -> "ldc.i8 1\nadd";
                case FLOAT64, FLOAT32 -> "ldc.r8 1.0\nadd\nconv.r4";
            } + "\nstfld " + field);
        });
        code.add("ret");
        return code.finish();
    }
}
