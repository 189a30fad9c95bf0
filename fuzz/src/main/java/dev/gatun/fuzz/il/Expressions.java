package dev.gatun.fuzz.il;

import dev.gatun.fuzz.Draw;
import dev.gatun.fuzz.il.IlType.ArrayOf;
import dev.gatun.fuzz.il.IlType.Other;
import dev.gatun.fuzz.il.IlType.RefTo;
import java.util.ArrayList;
import java.util.List;

/**
 * Expressions: each pushes exactly one value of its type and leaves what is below it on the stack, so that branches
 * inside one meet with a stack that is not empty. Not thread-safe.
 */
class Expressions extends LibraryExpressions {
    /** The length of every array. */
    static final int LENGTH = 4;
    private static final List<String> COMPARES = List.of("beq", "bne.un", "blt", "bge", "bgt", "ble", "blt.un",
            "bge.un", "bgt.un", "ble.un");

    final World world;
    final Features features;
    /** What may be read and written. */
    final List<Place> places = new ArrayList<>();
    /** Expressions that this body may still have. */
    int budget;

    Expressions(Draw draw, World world, Features features, int budget) {
        super(draw);
        this.world = world;
        this.features = features;
        this.budget = budget;
    }

    /** Pushes a value of the type; never null. */
    @Override
    final void value(IlType type, int depth) {
        if (budget-- <= 0 || depth <= 0) {
            leaf(type);
            return;
        }
        switch (draw.below(16)) {
            case 0, 1 -> leaf(type);
            case 2 -> choice(type, depth);
            case 3 -> {
                value(type, depth - 1);
                code.add("dup");
                if (draw.coin()) {
                    store(code.local(type));
                } else {
                    code.add("pop");
                }
            }
            case 4 -> {
                value(world.value(), depth - 1);
                if (draw.coin()) {
                    value(type, depth - 1);
                    var kept = code.local(type);
                    store(kept);
                    code.add("pop");
                    code.load(kept);
                } else {
                    code.add("pop");
                    value(type, depth - 1);
                }
            }
            case 5 -> call(type, depth);
            case 6 -> {
                assignment(depth - 1);
                value(type, depth - 1);
            }
            case 7 -> generic(type, depth);
            case 8 -> member(type, depth);
            case 9 -> before(type, depth);
            default -> own(type, depth);
        }
    }

    /** The value that a place has before it is written to. */
    private void before(IlType type, int depth) {
        var known = places.stream().filter(p -> p.type().equals(type) && !(type instanceof RefTo)).toList();
        if (known.isEmpty()) {
            own(type, depth);
            return;
        }
        var place = draw.of(known);
        load(place);
        assign(place, depth - 1);
    }

    private void own(IlType type, int depth) {
        switch (type) {
            case Prim p -> prim(p, depth);
            case StructType s -> struct(s, depth);
            case ClassType c -> object(c, depth);
            case ArrayOf a -> array(a, depth);
            case RefTo(var target) -> reference(target, depth);
            case Other o -> throw new IllegalArgumentException(o.il());
        }
    }

    /** A place that is there, or the plainest value. */
    private void leaf(IlType type) {
        if (type instanceof RefTo(var target)) {
            reference(target, 0);
            return;
        }
        var known = places.stream().filter(p -> p.type().equals(type)).toList();
        if (known.isEmpty() || draw.oneIn(4)) {
            plain(type);
        } else {
            load(draw.of(known));
        }
    }

    final void plain(IlType type) {
        switch (type) {
            case Prim p -> constant(p);
            case StructType s -> {
                var fresh = code.local(s);
                if (!s.generic() && !s.explicit() && draw.oneIn(3)) {
                    s.fields().forEach(f -> plain(f.type()));
                    code.add("newobj " + constructor(s));
                } else if (draw.coin()) {
                    code.address(fresh).add("dup\ninitobj " + s.owner() + "\nldobj " + s.owner());
                } else {
                    code.address(fresh).add("initobj " + s.owner()).load(fresh);
                }
            }
            case ClassType c -> code.add("newobj instance void " + c.name() + "::.ctor()");
            case ArrayOf(var element) -> code.add("ldc.i4 " + LENGTH + "\nnewarr " + element.owner());
            case RefTo(var target) -> {
                var fresh = code.local(target);
                if (target instanceof ClassType || target instanceof ArrayOf) {
                    plain(target);
                    store(fresh);
                }
                code.address(fresh);
            }
            case Other o -> throw new IllegalArgumentException(o.il());
        }
    }

    private void constant(Prim p) {
        switch (p.on()) {
            case INT32 -> code.add("ldc.i4 " + number(32)).add(p.narrow());
            case INT64 -> code.add("ldc.i8 " + number(64));
            case NATIVE -> code.add("ldc.i8 " + number(64) + "\nconv.i");
            case FLOAT64 -> code.add("ldc.r8 " + floating());
            case FLOAT32 -> code.add("ldc.r4 " + floating());
        }
    }

    final long number(int bits) {
        long value = switch (draw.below(10)) {
            case 0, 1, 2 -> draw.below(10);
            case 3 -> -1 - draw.below(4);
            case 4 -> Long.MIN_VALUE >> 64 - bits;
            case 5 -> Long.MAX_VALUE >> 64 - bits;
            case 6 -> 0xABCDEF01L;
            case 7 -> 1L << draw.below(64);
            default -> draw.bits();
        };
        return bits == 32 ? (int) value : value;
    }

    final String floating() {
        return switch (draw.below(8)) {
            case 0 -> "0.0";
            case 1 -> "1.0";
            case 2 -> "-2.5";
            case 3 -> "1e+30";
            case 4 -> "3.25";
            case 5 -> "-1e+12";
            case 6 -> "16777217.0";
            default -> draw.below(100_000) + "." + draw.below(4) * 25;
        };
    }

    /** Pushes an index that is inside every array. */
    private void index(int depth) {
        if (depth <= 0 || budget <= 0 || draw.coin()) {
            code.add("ldc.i4 " + draw.below(LENGTH));
        } else {
            value(Prim.I4, depth - 1);
            code.add("ldc.i4.3\nand");
        }
    }

    /** Pushes a place's value in one of the ways there are. */
    final void load(Place place) {
        boolean nullable = place.type() instanceof ClassType && !(place instanceof Place.Local)
                && !(place instanceof Place.Arg);
        if (place instanceof Place.Element e) {
            code.load(e.array());
            index(1);
            if (draw.coin() && !(e.type() instanceof ClassType)) {
                code.add("ldelema " + e.type().owner()).add(Code.loadIndirect(e.type()));
            } else {
                code.add(Code.loadElement(e.type()));
            }
        } else if (hasElement(place) || draw.below(3) == 1) {
            address(place);
            code.add(Code.loadIndirect(place.type()));
        } else if (place instanceof Place.Member m && draw.coin()) {
            load(m.base());
            code.add("ldfld " + Code.field(m.field().stated(), m.owner(), m.field().name()));
        } else {
            code.load(place);
        }
        if (nullable) {
            var there = code.label();
            code.add("dup\nbrtrue " + there + "\npop");
            plain(place.type());
            code.mark(there);
        }
    }

    private static boolean hasElement(Place place) {
        return place instanceof Place.Element || place instanceof Place.Member m && hasElement(m.base());
    }

    /** Pushes a place's address. */
    final void address(Place place) {
        if (place instanceof Place.Element e) {
            code.load(e.array());
            index(1);
            code.add("ldelema " + e.type().owner());
        } else if (place instanceof Place.Member m && hasElement(m.base())) {
            address(m.base());
            code.add("ldflda " + Code.field(m.field().stated(), m.owner(), m.field().name()));
        } else {
            code.address(place);
        }
    }

    /** Pops the value on top into a local. */
    final void store(Place.Local local) {
        code.add("stloc " + local.index());
    }

    /** Stores a value in a place, in one of the ways there are. */
    final void assignment(int depth) {
        var targets = places.stream().filter(p -> !(p.type() instanceof RefTo)).toList();
        if (targets.isEmpty()) {
            return;
        }
        assign(draw.of(targets), depth);
    }

    private void assign(Place place, int depth) {
        var type = place.type();
        if (type instanceof StructType && draw.oneIn(4)) {
            address(place);
            code.add("initobj " + type.owner());
            return;
        }
        if (type instanceof StructType s && draw.oneIn(8) && s.isPlain()) {
            address(place);
            if (draw.coin()) {
                reference(s, depth - 1);
                code.add("sizeof " + s.owner() + "\ncpblk");
            } else {
                code.add("ldc.i4 " + draw.below(2) + "\nsizeof " + s.owner() + "\ninitblk");
            }
            return;
        }
        boolean direct = draw.below(3) < 2;
        switch (place) {
            case Place.Local l when direct -> {
                value(type, depth);
                store(l);
            }
            case Place.Arg a when direct -> {
                value(type, depth);
                code.add("starg " + a.index());
            }
            case Place.Static s when direct -> {
                value(type, depth);
                code.add("stsfld " + s.stated() + " " + s.owner() + "::" + s.name());
            }
            case Place.Element e when direct -> {
                code.load(e.array());
                index(depth);
                value(type, depth);
                code.add(Code.storeElement(type));
            }
            case Place.Member m when direct -> {
                address(m.base());
                value(type, depth);
                code.add("stfld " + Code.field(m.field().stated(), m.owner(), m.field().name()));
            }
            case Place.ObjectMember m when direct -> {
                code.load(m.object());
                value(type, depth);
                code.add("stfld " + Code.field(m.field().stated(), m.owner(), m.field().name()));
            }
            case Place.Element e when type instanceof ClassType -> assign(place, depth);
            default -> {
                address(place);
                if (type instanceof StructType && draw.oneIn(4)) {
                    reference(type, depth);
                    code.add("cpobj " + type.owner());
                } else {
                    value(type, depth);
                    code.add(Code.storeIndirect(type));
                }
            }
        }
    }

    /** Two or more ways to a value, which meet again. */
    private void choice(IlType type, int depth) {
        var end = code.label();
        if (draw.oneIn(4)) {
            int count = draw.between(1, 4);
            var targets = new ArrayList<String>();
            for (int i = 0; i < count; i++) {
                targets.add(code.label());
            }
            value(Prim.I4, depth - 1);
            many(targets, 7);
            value(type, depth - 1);
            for (var target : targets) {
                code.add("br " + end).mark(target);
                value(type, depth - 1);
            }
        } else {
            var other = code.label();
            branch(other, depth - 1);
            value(type, depth - 1);
            code.add("br " + end).mark(other);
            value(type, depth - 1);
        }
        code.mark(end);
    }

    /** Goes to one of the labels by an int32, or on; once in a while in a table of hundreds of entries. */
    final void many(List<String> targets, int mask) {
        if (draw.oneIn(6)) {
            int count = draw.between(20, 300);
            var table = new ArrayList<String>();
            for (int i = 0; i < count; i++) {
                table.add(targets.get(i * 7 / 3 % targets.size()));
            }
            code.add("ldc.i4 511\nand\nswitch (" + String.join(", ", table) + ")");
        } else {
            code.add("ldc.i4 " + mask + "\nand\nswitch (" + String.join(", ", targets) + ")");
        }
    }

    /** Goes to the label under some condition. */
    final void branch(String target, int depth) {
        if (depth > 0 && draw.below(3) != 0) {
            var type = draw.of(Prim.ALL);
            value(type, depth - 1);
            value(type, depth - 1);
            code.add(draw.of(COMPARES) + " " + target);
        } else {
            var type = draw.of(List.of(Prim.I4, Prim.BOOL, Prim.I8, Prim.U1));
            value(type, depth - 1);
            code.add((draw.coin() ? "brfalse " : "brtrue ") + target);
        }
    }

    private void prim(Prim p, int depth) {
        int way = draw.below(12);
        if (way >= 9) {
            library(p, way, depth);
        } else if (way == 0 && p.on() == Prim.On.INT32) {
            var type = draw.of(Prim.ALL);
            value(type, depth - 1);
            value(type, depth - 1);
            code.add(draw.of(List.of("ceq", "clt", "cgt", "clt.un", "cgt.un")));
        } else if (way <= 2) {
            conversion(p, depth);
        } else {
            arithmetic(p, depth);
        }
    }

    private void library(Prim p, int way, int depth) {
        if (p == Prim.I4 && way == 9) {
            aboutString(depth);
        } else if (p == Prim.BOOL && way == 9) {
            hasValue(world.value(), depth);
        } else if (way == 10) {
            matrix(p, depth);
        } else if (draw.coin()) {
            throughNullable(p, depth);
        } else {
            value(p, depth - 1);
            throughBox(p);
        }
    }

    private void arithmetic(Prim p, int depth) {
        if (p.isFloat()) {
            value(p, depth - 1);
            if (draw.oneIn(6)) {
                code.add("neg");
            } else {
                value(p, depth - 1);
                code.add(draw.of(List.of("add", "sub", "mul", "div", "rem")));
            }
            code.add(p == Prim.R4 ? "conv.r4" : "conv.r8");
            return;
        }
        value(p, depth - 1);
        var operation = draw.of(List.of("add", "sub", "mul", "and", "or", "xor", "shl", "shr", "shr.un", "div",
                "div.un", "rem", "rem.un", "neg", "not"));
        switch (operation) {
            case "neg", "not" -> {
            }
            case "shl", "shr", "shr.un" -> {
                value(Prim.I4, depth - 1);
                code.add("ldc.i4 " + (p.on() == Prim.On.INT32 ? 31 : 63) + "\nand");
            }
            case "div", "div.un", "rem", "rem.un" -> {
                // Never 0, nor -1, which overflows: both are asked of in try blocks.
                value(p, depth - 1);
                code.add(p.on() == Prim.On.INT32 ? "ldc.i4 0x7fffffff\nand\nldc.i4.1\nor"
                        : p.on() == Prim.On.INT64 ? "ldc.i8 0x7fffffffffffffff\nand\nldc.i8 1\nor"
                        : "ldc.i8 0x7fffffffffffffff\nconv.i\nand\nldc.i4.1\nor");
            }
            default -> {
                if (draw.oneIn(4)) {
                    constant(p);
                } else if (p == Prim.I && draw.oneIn(3) && operation.matches("add|sub|mul")) {
                    value(Prim.I4, depth - 1);
                } else {
                    value(p, depth - 1);
                }
            }
        }
        code.add(operation).add(p.narrow());
    }

    private void conversion(Prim p, int depth) {
        var from = draw.of(Prim.ALL);
        value(from, depth - 1);
        if (from.isFloat() && !p.isFloat()) {
            code.add("conv.r8\ncall float64 " + Prelude.H + "::Tame(float64)");
            if (p.on() == Prim.On.INT32) {
                code.add("conv.i4");
            }
        }
        if (p.isFloat()) {
            if (!from.isFloat()) {
                code.add(from.signed() || from.on() == Prim.On.INT32 && from != Prim.U4 ? "conv.r8"
                        : "conv.r.un\nconv.r8");
            }
            code.add(p == Prim.R4 ? "conv.r4" : "conv.r8");
            return;
        }
        if (draw.oneIn(6) && !from.isFloat() && p != Prim.BOOL) {
            checked(p, from);
            return;
        }
        code.add(switch (p) {
            case BOOL -> "conv.i4\nldc.i4.1\nand";
            case CHAR -> "conv.u2";
            case I4 -> draw.coin() ? "conv.u4" : "conv.i4";
            case U4 -> draw.coin() ? "conv.i4" : "conv.u4";
            case I8 -> from.signed() ? "conv.i8" : draw.coin() ? "conv.i8" : "conv.u8";
            case U8 -> draw.coin() ? "conv.i8" : "conv.u8";
            case I -> draw.coin() ? "conv.u" : "conv.i";
            default -> "conv." + p.load();
        });
    }

    /** A conversion with overflow check of a number that fits. */
    private void checked(Prim p, Prim from) {
        code.add(switch (from.on()) {
            case INT32 -> "ldc.i4 127\nand";
            case INT64 -> "ldc.i8 127\nand";
            default -> "ldc.i4 127\nconv.i\nand";
        });
        var kind = switch (p) {
            case CHAR -> "u2";
            case U8 -> "u8";
            default -> p.load();
        };
        code.add("conv.ovf." + kind + (draw.coin() ? ".un" : ""));
    }

    private void struct(StructType s, int depth) {
        switch (draw.below(s.generic() || s.explicit() ? 3 : 5)) {
            case 0, 1 -> {
                var fresh = code.local(s);
                code.address(fresh).add("initobj " + s.owner());
                for (var field : s.fields()) {
                    if (!draw.oneIn(4)) {
                        code.address(fresh);
                        value(field.type(), depth - 1);
                        code.add("stfld " + Code.field(field.stated(), s, field.name()));
                    }
                }
                code.load(fresh);
            }
            case 2 -> {
                switch (draw.below(4)) {
                    case 0, 1 -> {
                        value(s, depth - 1);
                        throughBox(s);
                    }
                    case 2 -> throughNullable(s, depth);
                    default -> matrix(s, depth);
                }
            }
            case 3 -> {
                s.fields().forEach(f -> value(f.type(), depth - 1));
                code.add("newobj " + constructor(s));
            }
            default -> {
                var fresh = code.local(s);
                code.address(fresh);
                s.fields().forEach(f -> value(f.type(), depth - 1));
                code.add("call " + constructor(s)).load(fresh);
            }
        }
    }

    static String constructor(StructType s) {
        return "instance void " + s.owner() + "::.ctor(" + s.fields().stream().map(f -> f.type().il())
                .collect(java.util.stream.Collectors.joining(", ")) + ")";
    }

    private void object(ClassType c, int depth) {
        var derived = world.classes.stream().filter(k -> isSubclass(k, c)).toList();
        if (derived.isEmpty() || draw.below(3) == 0) {
            plain(c);
        } else if (draw.coin()) {
            plain(draw.of(derived));
        } else {
            // An object of some class, cast to this one where it is one.
            var end = code.label();
            plain(draw.of(world.classes));
            code.add("isinst " + c.name() + "\ndup\nbrtrue " + end + "\npop");
            plain(c);
            code.mark(end);
        }
    }

    static boolean isSubclass(ClassType type, ClassType base) {
        return type.equals(base) || type.base().isPresent() && isSubclass(type.base().get(), base);
    }

    private void array(ArrayOf a, int depth) {
        plain(a);
        int count = draw.below(3);
        for (int i = 0; i < count; i++) {
            code.add("dup\nldc.i4 " + draw.below(LENGTH));
            value(a.element(), depth - 1);
            code.add(Code.storeElement(a.element()));
        }
    }

    /** Pushes the address of something of the type. */
    final void reference(IlType target, int depth) {
        var known = places.stream().filter(p -> p.type().equals(target)
                && !(p instanceof Place.Element && target instanceof ClassType)
                && (!(target instanceof ClassType) || p instanceof Place.Local || p instanceof Place.Arg)).toList();
        if (!known.isEmpty() && draw.below(3) != 0) {
            address(draw.of(known));
        } else if (depth > 0 && target instanceof StructType s && draw.coin()) {
            value(s, depth - 1);
            code.add("box " + s.owner() + "\nunbox " + s.owner());
        } else {
            var fresh = code.local(target);
            value(target, depth - 1);
            store(fresh);
            code.address(fresh);
        }
    }

    /** A field of a struct that is on the stack, or a call of its Hash. */
    private void member(IlType type, int depth) {
        var owners = new ArrayList<StructType>(world.structs);
        owners.addAll(world.pairs);
        var having = owners.stream().filter(s -> s.fields().stream().anyMatch(f -> f.type().equals(type)
                && !(type instanceof ClassType))).toList();
        if (having.isEmpty()) {
            own(type, depth);
            return;
        }
        var owner = draw.of(having);
        var field = draw.of(owner.fields().stream().filter(f -> f.type().equals(type)).toList());
        if (draw.coin()) {
            reference(owner, depth - 1);
        } else {
            value(owner, depth - 1);
        }
        code.add("ldfld " + Code.field(field.stated(), owner, field.name()));
    }

    /** A call whose result is of the type; something else where no method has such a one. */
    private void call(IlType type, int depth) {
        var known = world.routines.stream().filter(r -> r.result().isPresent() && r.result().get().equals(type))
                .toList();
        if (!known.isEmpty()) {
            call(draw.of(known), depth);
        } else if (type.equals(Prim.I8)) {
            hash(depth);
        } else {
            own(type, depth);
        }
    }

    /** Calls a method in one of the ways there are. */
    final void call(Routine r, int depth) {
        switch (r.kind()) {
            case STATIC -> {
                arguments(r, depth);
                if (draw.oneIn(4)) {
                    code.add("ldftn " + r.reference() + "\ncalli " + r.callSite());
                } else {
                    code.add("call " + r.reference());
                }
            }
            case STRUCT_INSTANCE -> {
                reference(r.owner(), depth - 1);
                arguments(r, depth);
                code.add("call " + r.reference());
            }
            case VIRTUAL -> {
                value(draw.of(world.classes), depth - 1);
                if (features.delegates() && draw.oneIn(4)) {
                    var receiver = code.local(world.classes.getFirst());
                    store(receiver);
                    code.load(receiver);
                    arguments(r, depth);
                    code.load(receiver).add("ldvirtftn " + r.reference() + "\ncalli instance " + r.callSite());
                } else {
                    arguments(r, depth);
                    code.add((draw.oneIn(5) ? "call " : "callvirt ") + r.reference());
                }
            }
        }
    }

    private void arguments(Routine r, int depth) {
        r.parameters().forEach(p -> value(p, depth - 1));
    }

    /** The hash of a struct or object, asked for in one of the ways there are. */
    private void hash(int depth) {
        var interfaceCall = "callvirt instance int64 " + Prelude.IHASH + "::Hash()";
        if (draw.oneIn(3)) {
            value(draw.of(world.classes), depth - 1);
            code.add(draw.coin() ? "callvirt instance int64 " + world.classes.getFirst().name() + "::Hash()"
                    : interfaceCall);
            return;
        }
        var s = draw.of(world.structs);
        switch (draw.below(6)) {
            case 0 -> {
                reference(s, depth - 1);
                code.add("call instance int64 " + s.name() + "::Hash()");
            }
            case 1 -> {
                value(s, depth - 1);
                code.add("box " + s.name() + "\n" + interfaceCall);
            }
            case 4 -> {
                value(s, depth - 1);
                code.add("box " + s.name() + "\ndup\ncallvirt instance void " + Prelude.IHASH + "::Step()\n"
                        + interfaceCall);
            }
            case 2 -> {
                reference(s, depth - 1);
                code.add("constrained. " + s.name() + "\n" + interfaceCall);
            }
            case 3 -> {
                reference(s, depth - 1);
                code.add("constrained. " + s.name()
                        + "\ncallvirt instance int32 [mscorlib]System.Object::GetHashCode()\nconv.i8");
            }
            default -> {
                value(s, depth - 1);
                code.add("call int64 " + Prelude.G + "::Hash<" + s.il() + ">(!!0)");
            }
        }
    }

    /** Something generic over the type. */
    private void generic(IlType type, int depth) {
        if (type instanceof RefTo || type instanceof ArrayOf) {
            own(type, depth);
            return;
        }
        var g = Prelude.G + "::";
        switch (draw.below(4)) {
            case 0 -> {
                value(type, depth - 1);
                code.add("call !!0 " + g + "Id<" + type.il() + ">(!!0)");
            }
            case 1 -> {
                value(Prim.BOOL, depth - 1);
                value(type, depth - 1);
                value(type, depth - 1);
                code.add("call !!0 " + g + "Pick<" + type.il() + ">(bool, !!0, !!0)");
            }
            case 2 -> {
                var first = code.local(type);
                value(type, depth - 1);
                store(first);
                code.address(first);
                reference(type, depth - 1);
                code.add("call void " + g + "Swap<" + type.il() + ">(!!0&, !!0&)");
                code.load(first);
            }
            default -> {
                value(type, depth - 1);
                code.add("newobj instance void " + world.cell(type) + "::.ctor(!0)\n"
                        + (draw.coin() ? "ldfld !0 " + world.cell(type) + "::V"
                        : "callvirt instance !0 " + world.cell(type) + "::Get()"));
            }
        }
    }

    /** With a sum below it on the stack, mixes what a place holds into the sum. */
    final void mix(Place place) {
        switch (place.type()) {
            case Prim p -> {
                code.load(place);
                mixNumber(p);
            }
            case StructType s when !s.generic() -> code.address(place).add("call instance int64 " + s.name()
                    + "::Hash()\ncall int64 " + Prelude.H + "::Mix(int64, int64)");
            case StructType s -> s.fields().forEach(f -> mix(new Place.Member(place, s, f)));
            case ClassType _ -> {
                var there = code.label();
                var end = code.label();
                code.load(place).add("brtrue " + there + "\nldc.i8 5\nbr " + end).mark(there).load(place)
                        .add("callvirt instance int64 " + Prelude.IHASH + "::Hash()").mark(end)
                        .add("call int64 " + Prelude.H + "::Mix(int64, int64)");
            }
            case ArrayOf(var element) -> {
                for (int i = 0; i < LENGTH; i += 3) {
                    var kept = code.local(element);
                    code.load(place).add("ldc.i4 " + i).add(Code.loadElement(element));
                    store(kept);
                    mix(kept);
                }
            }
            case RefTo(var target) -> mix(new Place.Deref(place, target));
            case Other o -> throw new IllegalArgumentException(o.il());
        }
    }

    /** With a sum and a number on the stack, mixes them. */
    private void mixNumber(Prim p) {
        code.add(p.isFloat() ? "conv.r8\ncall int64 " + Prelude.H + "::MixFloat(int64, float64)"
                : (p.signed() ? "conv.i8" : "conv.u8") + "\ncall int64 " + Prelude.H + "::Mix(int64, int64)");
    }
}
