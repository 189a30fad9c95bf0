package dev.gatun.fuzz.interp;

import dev.gatun.fuzz.interp.Memory.Block;
import dev.gatun.fuzz.interp.Memory.Fn;
import dev.gatun.fuzz.interp.Memory.Nat;
import dev.gatun.fuzz.interp.Memory.Obj;
import dev.gatun.fuzz.interp.Memory.Ptr;
import dev.gatun.fuzz.interp.Memory.Val;
import dev.gatun.il.body.ExceptionClause;
import dev.gatun.il.body.Instruction;
import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.MethodSignature;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.jit.types.TypeSystem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs methods. Not thread-safe. */
public final class Interpreter {
    /** More instructions were run than were allowed. */
    public static final class OutOfBudget extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OutOfBudget() {
            super("out of instructions", null, false, false);
        }
    }

    /** An exception that no frame handles. */
    public static final class Unhandled extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unhandled(String type) {
            super(type, null, false, false);
        }
    }

    /** The second pass: every frame above the target runs its finally and fault handlers, the target goes on. */
    private static final class Unwind extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final Frame target;
        private final ExceptionClause clause;
        private final transient Obj exception;

        Unwind(Frame target, ExceptionClause clause, Obj exception) {
            super("unwinding", null, false, false);
            this.target = target;
            this.clause = clause;
            this.exception = exception;
        }
    }

    private final TypeSystem types;
    private final Map<FieldDesc, Block> statics = new HashMap<>();
    /** A readonly. prefix is in force. */
    private boolean readonly;
    private final Set<TypeDesc> initialized = new HashSet<>();
    private final List<Frame> frames = new ArrayList<>();
    private final Library library;
    private final Dispatch dispatch = new Dispatch();
    private long budget;

    /** @param budget instructions that may be run in all */
    public Interpreter(TypeSystem types, long budget) {
        this.types = types;
        library = new Library(types);
        this.budget = budget;
    }

    /** What the program has written. */
    public String output() {
        return library.output.toString();
    }

    /**
     * Runs a static method without parameters.
     *
     * @throws Unhandled     if an exception leaves it
     * @throws OutOfBudget   if it takes too long
     */
    public void run(MethodDesc method) {
        call(method);
    }

    private Object call(MethodDesc method, Object... arguments) {
        if (method.module().isClassLibrary() && !Library.isInterpreted(method)) {
            return library.call(method, arguments);
        }
        if (method.isStatic() || method.isConstructor()) {
            initialize(method.owner());
        }
        if (frames.size() > 2000) {
            throw new OutOfBudget();
        }
        var frame = new Frame(method, arguments);
        frames.add(frame);
        try {
            return execute(frame, 0, 0, frame.body.codeSize());
        } finally {
            frames.remove(frames.size() - 1);
        }
    }

    private void initialize(TypeDesc type) {
        if (initialized.add(type) && !type.module().isClassLibrary()) {
            type.staticConstructor().ifPresent(this::call);
        }
    }

    private Block staticField(FieldDesc field) {
        initialize(field.owner());
        return statics.computeIfAbsent(field, f -> new Block(f.type().valueSize()));
    }

    /** Runs instructions from one on until control leaves the region by an instruction that ends it. */
    private Object execute(Frame frame, int from, int start, int end) {
        int next = from;
        while (true) {
            try {
                while (true) {
                    if (--budget < 0) {
                        throw new OutOfBudget();
                    }
                    var instruction = frame.code.get(frame.body.indexAt(next));
                    frame.at = instruction.offset();
                    switch (instruction.opcode()) {
                        case RET -> {
                            return frame.method.signature().returnsVoid() ? null
                                    : Memory.converted(frame.method.signature().returnType(), frame.pop());
                        }
                        case ENDFINALLY -> {
                            return null;
                        }
                        case ENDFILTER -> {
                            return frame.pop();
                        }
                        case LEAVE, LEAVE_S -> next = leave(frame, instruction);
                        default -> next = step(frame, instruction);
                    }
                }
            } catch (Numbers.Failed e) {
                next = caught(frame, start, end, raise(switch (e.fault) {
                    case OVERFLOW -> "OverflowException";
                    case DIVIDE_BY_ZERO -> "DivideByZeroException";
                    case ARITHMETIC -> "ArithmeticException";
                }));
            } catch (Unwind e) {
                next = caught(frame, start, end, e);
            }
        }
    }

    private int leave(Frame frame, Instruction leave) {
        for (var clause : frame.body.clauses()) {
            if (clause.kind() == ExceptionClause.Kind.FINALLY && clause.tryCovers(leave.offset())
                    && !clause.tryCovers(leave.target())) {
                frame.stack.clear();
                execute(frame, clause.handlerOffset(), clause.handlerOffset(), clause.handlerEnd());
            }
        }
        frame.stack.clear();
        return leave.target();
    }

    /** Runs the finally and fault handlers of a region on the way to a handler; gives where to go on if it is in it. */
    private int caught(Frame frame, int start, int end, Unwind first) {
        var unwind = first;
        int thrownAt = frame.at;
        for (var clause : frame.body.clauses()) {
            if (!clause.tryCovers(thrownAt) || clause.tryOffset() < start || clause.tryEnd() > end) {
                continue;
            }
            if (unwind.target == frame && unwind.clause == clause) {
                frame.stack.clear();
                frame.push(unwind.exception);
                frame.caught.put(clause, unwind.exception);
                return clause.handlerOffset();
            }
            if (clause.kind() == ExceptionClause.Kind.FINALLY || clause.kind() == ExceptionClause.Kind.FAULT) {
                try {
                    frame.stack.clear();
                    execute(frame, clause.handlerOffset(), clause.handlerOffset(), clause.handlerEnd());
                } catch (Unwind other) {
                    unwind = other;
                }
            }
        }
        throw unwind;
    }

    private Unwind raise(String exception) {
        var type = library.type("System." + exception);
        return raise(new Obj(type, new Block(type.layout().size()), 0));
    }

    /** The first pass: who takes it, innermost frame first. */
    private Unwind raise(Obj exception) {
        int depth = frames.size();
        for (int i = depth - 1; i >= 0; i--) {
            var frame = frames.get(i);
            int thrownAt = frame.at;
            for (var clause : frame.body.clauses()) {
                if (!clause.tryCovers(thrownAt)) {
                    continue;
                }
                boolean takes = switch (clause.kind()) {
                    case CATCH -> exception.type.isAssignableTo(frame.method.resolveType(clause.catchToken()));
                    case FILTER -> filter(frame, clause, exception);
                    default -> false;
                };
                frame.at = thrownAt;
                if (takes) {
                    return new Unwind(frame, clause, exception);
                }
            }
        }
        throw new Unhandled(exception.type.displayName());
    }

    /** A filter runs above all frames; what it throws is swallowed and means no. */
    private boolean filter(Frame frame, ExceptionClause clause, Obj exception) {
        var stack = frame.stack;
        var above = new ArrayList<>(frames);
        frame.stack = new java.util.ArrayDeque<>();
        frame.push(exception);
        frames.clear();
        frames.add(frame);
        int start = clause.filterOffset();
        try {
            return Numbers.truth(execute(frame, start, start, clause.handlerOffset()));
        } catch (Unwind | Unhandled e) {
            return false;
        } finally {
            frames.clear();
            frames.addAll(above);
            frame.stack = stack;
        }
    }

    private int step(Frame f, Instruction i) {
        var name = i.opcode().il();
        switch (i.opcode()) {
            case NOP, BREAK, VOLATILE, UNALIGNED, TAIL, NO -> {
            }
            case READONLY -> readonly = true;
            case CONSTRAINED -> {
                var call = f.code.get(f.body.indexAt(i.end()));
                f.at = call.offset();
                constrained(f, f.method.resolveType(i.token()), f.method.resolveMethod(call.token()));
                return call.end();
            }
            case LDARG_0, LDARG_1, LDARG_2, LDARG_3, LDARG_S, LDARG -> f.push(Memory.load(
                    f.argumentTypes.get(i.intValue()), f.arguments.get(i.intValue()), 0));
            case STARG_S, STARG -> Memory.store(f.argumentTypes.get(i.intValue()), f.arguments.get(i.intValue()), 0,
                    f.pop());
            case LDARGA_S, LDARGA -> f.push(new Ptr(f.arguments.get(i.intValue()), 0));
            case LDLOC_0, LDLOC_1, LDLOC_2, LDLOC_3, LDLOC_S, LDLOC -> f.push(Memory.load(
                    f.method.locals().get(i.intValue()), f.locals.get(i.intValue()), 0));
            case STLOC_0, STLOC_1, STLOC_2, STLOC_3, STLOC_S, STLOC -> Memory.store(
                    f.method.locals().get(i.intValue()), f.locals.get(i.intValue()), 0, f.pop());
            case LDLOCA_S, LDLOCA -> f.push(new Ptr(f.locals.get(i.intValue()), 0));
            case LDNULL -> f.push(null);
            case LDSTR -> f.push(library.literal(f.method.userString(i.token())));
            case LDC_I4_M1, LDC_I4_0, LDC_I4_1, LDC_I4_2, LDC_I4_3, LDC_I4_4, LDC_I4_5, LDC_I4_6, LDC_I4_7, LDC_I4_8,
                    LDC_I4_S, LDC_I4 -> f.push(i.intValue());
            case LDC_I8 -> f.push(i.longValue());
            case LDC_R4, LDC_R8 -> f.push(i.doubleValue());
            case DUP -> {
                var value = f.pop();
                f.push(value);
                f.push(value instanceof Val v ? copy(v) : value);
            }
            case POP -> f.pop();
            case BR, BR_S -> {
                return i.target();
            }
            case BRTRUE, BRTRUE_S, BRFALSE, BRFALSE_S -> {
                return Numbers.truth(f.pop()) == name.startsWith("brtrue") ? i.target() : i.end();
            }
            case BEQ, BEQ_S, BGE, BGE_S, BGT, BGT_S, BLE, BLE_S, BLT, BLT_S, BNE_UN, BNE_UN_S, BGE_UN, BGE_UN_S,
                    BGT_UN, BGT_UN_S, BLE_UN, BLE_UN_S, BLT_UN, BLT_UN_S -> {
                var b = f.pop();
                return Numbers.holds(name.substring(1, 3), name.contains(".un"), f.pop(), b) ? i.target() : i.end();
            }
            case CEQ, CLT, CLT_UN, CGT, CGT_UN -> {
                var b = f.pop();
                f.push(Numbers.holds(name.substring(1, 3), name.endsWith(".un"), f.pop(), b) ? 1 : 0);
            }
            case SWITCH -> {
                int[] targets = i.targets();
                long value = (Integer) f.pop() & 0xFFFF_FFFFL;
                return value < targets.length ? targets[(int) value] : i.end();
            }
            case ADD, SUB, MUL, DIV, REM, DIV_UN, REM_UN, AND, OR, XOR, ADD_OVF, ADD_OVF_UN, SUB_OVF, SUB_OVF_UN,
                    MUL_OVF, MUL_OVF_UN -> {
                var b = f.pop();
                f.push(Numbers.binary(name, f.pop(), b));
            }
            case SHL, SHR, SHR_UN -> {
                var count = f.pop();
                f.push(Numbers.shift(name, f.pop(), count));
            }
            case NEG, NOT -> f.push(Numbers.unary(name, f.pop()));
            case CKFINITE -> {
                double value = (Double) f.pop();
                if (Double.isNaN(value) || Double.isInfinite(value)) {
                    throw new Numbers.Failed(Numbers.Fault.ARITHMETIC);
                }
                f.push(value);
            }
            case LDIND_I1, LDIND_U1, LDIND_I2, LDIND_U2, LDIND_I4, LDIND_U4, LDIND_I8, LDIND_I, LDIND_R4, LDIND_R8,
                    LDIND_REF -> f.push(read(element(name), f.pop()));
            case STIND_I1, STIND_I2, STIND_I4, STIND_I8, STIND_I, STIND_R4, STIND_R8, STIND_REF -> {
                var value = f.pop();
                write(element(name), f.pop(), value);
            }
            case LDOBJ -> f.push(read(f.method.resolveType(i.token()), f.pop()));
            case STOBJ -> {
                var value = f.pop();
                write(f.method.resolveType(i.token()), f.pop(), value);
            }
            case CPOBJ -> {
                var type = f.method.resolveType(i.token());
                var value = read(type, f.pop());
                write(type, f.pop(), value);
            }
            case INITOBJ -> {
                var p = pointer(f.pop());
                int size = f.method.resolveType(i.token()).valueSize();
                Block.copy(new Block(size), 0, p.block(), p.offset(), size);
            }
            case CPBLK -> {
                int size = (int) Memory.number(f.pop());
                var from = pointer(f.pop());
                var to = pointer(f.pop());
                Block.copy(from.block(), from.offset(), to.block(), to.offset(), size);
            }
            case INITBLK -> {
                int size = (int) Memory.number(f.pop());
                long value = Memory.number(f.pop());
                var to = pointer(f.pop());
                for (int k = 0; k < size; k++) {
                    to.block().number(to.offset() + k, 1, value);
                }
            }
            case SIZEOF -> f.push(f.method.resolveType(i.token()).valueSize());
            case LOCALLOC -> f.push(new Ptr(new Block((int) Memory.number(f.pop())), 0));
            case LDFLD, LDFLDA, STFLD -> field(f, name, f.method.resolveField(i.token()));
            case LDSFLD -> {
                var field = f.method.resolveField(i.token());
                f.push(Memory.load(field.type(), staticField(field), 0));
            }
            case LDSFLDA -> f.push(new Ptr(staticField(f.method.resolveField(i.token())), 0));
            case STSFLD -> {
                var field = f.method.resolveField(i.token());
                Memory.store(field.type(), staticField(field), 0, f.pop());
            }
            case CALL -> invoke(f, f.method.resolveMethod(i.token()), false);
            case CALLVIRT -> invoke(f, f.method.resolveMethod(i.token()), true);
            case CALLI -> {
                var signature = f.method.resolveSignature(i.token());
                var function = (Fn) f.pop();
                result(f, signature, call(function.method(), arguments(f, signature, signature.hasThis())));
            }
            case LDFTN -> f.push(new Fn(f.method.resolveMethod(i.token())));
            case LDVIRTFTN -> f.push(new Fn(dispatch.resolve(object(f.pop()).type, f.method.resolveMethod(i.token()))));
            case NEWOBJ -> newObject(f, f.method.resolveMethod(i.token()));
            case THROW -> throw raise(object(f.pop()));
            case RETHROW -> {
                for (var clause : f.body.clauses()) {
                    if (clause.handlerCovers(i.offset()) && f.caught.containsKey(clause)) {
                        throw raise(f.caught.get(clause));
                    }
                }
                throw new IllegalStateException("rethrow outside of a handler");
            }
            case BOX -> box(f, f.method.resolveType(i.token()));
            case UNBOX, UNBOX_ANY -> unbox(f, f.method.resolveType(i.token()), name.equals("unbox"));
            case CASTCLASS, ISINST -> {
                var o = (Obj) f.pop();
                boolean is = o == null || o.type.isAssignableTo(f.method.resolveType(i.token()));
                if (!is && name.equals("castclass")) {
                    throw raise("InvalidCastException");
                }
                f.push(is ? o : null);
            }
            case NEWARR -> {
                var element = f.method.resolveType(i.token());
                long length = Memory.number(f.pop());
                if (length < 0) {
                    throw raise("OverflowException");
                }
                f.push(new Obj(element.makeArray(), new Block((int) length * element.valueSize()), (int) length));
            }
            case LDLEN -> f.push(new Nat(object(f.pop()).length));
            case LDELEMA, LDELEM, STELEM -> arrayElement(f, name, f.method.resolveType(i.token()));
            case LDELEM_I1, LDELEM_U1, LDELEM_I2, LDELEM_U2, LDELEM_I4, LDELEM_U4, LDELEM_I8, LDELEM_I, LDELEM_R4,
                    LDELEM_R8, LDELEM_REF, STELEM_I1, STELEM_I2, STELEM_I4, STELEM_I8, STELEM_I, STELEM_R4,
                    STELEM_R8, STELEM_REF -> arrayElement(f, name, element(name));
            default -> {
                if (name.startsWith("conv.ovf.")) {
                    var to = name.substring(9);
                    f.push(Numbers.convertChecked(to.replace(".un", ""), to.endsWith(".un"), f.pop()));
                } else if (name.startsWith("conv.")) {
                    f.push(Numbers.convert(name.substring(5), f.pop()));
                } else {
                    throw new UnsupportedOperationException("the interpreter knows no " + name);
                }
            }
        }
        return i.end();
    }

    private static Val copy(Val value) {
        return (Val) Memory.load(value.type(), value.block(), 0);
    }

    /** The type that an instruction like {@code ldind.u1} or {@code stelem.r4} names. */
    private TypeDesc element(String name) {
        var suffix = name.substring(name.lastIndexOf('.') + 1);
        return suffix.equals("ref") ? types.classLibrary().findType("System.Object").orElseThrow()
                : types.primitive(TypeKind.valueOf(suffix.toUpperCase(java.util.Locale.ROOT)));
    }

    private Ptr pointer(Object value) {
        if (value instanceof Ptr p) {
            return p;
        }
        if (value == null || value instanceof Nat(long n) && n == 0) {
            throw raise("NullReferenceException");
        }
        throw new UnsupportedOperationException("an access through " + value);
    }

    private Obj object(Object value) {
        if (value == null) {
            throw raise("NullReferenceException");
        }
        return (Obj) value;
    }

    private Object read(TypeDesc type, Object address) {
        var p = pointer(address);
        return Memory.load(type, p.block(), p.offset());
    }

    private void write(TypeDesc type, Object address, Object value) {
        var p = pointer(address);
        Memory.store(type, p.block(), p.offset(), value);
    }

    private void field(Frame f, String operation, FieldDesc field) {
        var value = operation.equals("stfld") ? f.pop() : null;
        var object = f.pop();
        var place = field.isStatic() ? new Ptr(staticField(field), 0) : switch (object) {
            case Obj o -> new Ptr(o.data, field.offset());
            case Val v -> new Ptr(v.block(), field.offset());
            case Ptr p -> new Ptr(p.block(), p.offset() + field.offset());
            case null -> throw raise("NullReferenceException");
            case Object other -> throw new UnsupportedOperationException("a field of " + other);
        };
        switch (operation) {
            case "ldfld" -> f.push(Memory.load(field.type(), place.block(), place.offset()));
            case "ldflda" -> f.push(place);
            default -> Memory.store(field.type(), place.block(), place.offset(), value);
        }
    }

    private void arrayElement(Frame f, String operation, TypeDesc type) {
        var value = operation.startsWith("stelem") ? f.pop() : null;
        long index = Memory.number(f.pop());
        var array = object(f.pop());
        if (index < 0 || index >= array.length) {
            throw raise("IndexOutOfRangeException");
        }
        var element = array.type.elementType();
        int at = (int) index * element.valueSize();
        if (operation.equals("ldelema")) {
            if (!readonly && type.isReference() && element != type) {
                throw raise("ArrayTypeMismatchException");
            }
            readonly = false;
            f.push(new Ptr(array.data, at));
        } else if (operation.startsWith("ldelem")) {
            f.push(Memory.load(type, array.data, at));
        } else {
            if (value instanceof Obj o && !o.type.isAssignableTo(element)) {
                throw raise("ArrayTypeMismatchException");
            }
            Memory.store(type, array.data, at, value);
        }
    }

    /** An array of several dimensions (II.14.2): row by row, from 0 on. */
    private Obj newArray(TypeDesc type, Object[] lengths) {
        int length = 1;
        var dimensions = new int[lengths.length];
        for (int i = 0; i < lengths.length; i++) {
            dimensions[i] = (int) Memory.number(lengths[i]);
            if (dimensions[i] < 0) {
                throw raise("OverflowException");
            }
            length = Math.multiplyExact(length, dimensions[i]);
        }
        if (dimensions.length != type.rank()) {
            throw new UnsupportedOperationException("an array with lower bounds");
        }
        var array = new Obj(type, new Block(length * type.elementType().valueSize()), length);
        array.dimensions = dimensions;
        return array;
    }

    private void arrayMethod(Frame f, MethodDesc method, Object[] values) {
        var array = object(values[0]);
        var element = array.type.elementType();
        int index = 0;
        for (int i = 0; i < array.dimensions.length; i++) {
            long one = Memory.number(values[i + 1]);
            if (one < 0 || one >= array.dimensions[i]) {
                throw raise("IndexOutOfRangeException");
            }
            index = index * array.dimensions[i] + (int) one;
        }
        int at = index * element.valueSize();
        switch (method.name()) {
            case "Get" -> f.push(Memory.load(element, array.data, at));
            case "Address" -> f.push(new Ptr(array.data, at));
            case "Set" -> Memory.store(element, array.data, at, values[values.length - 1]);
            default -> throw new UnsupportedOperationException("the interpreter knows no " + method);
        }
    }

    private Object[] arguments(Frame f, MethodSignature signature, boolean hasThis) {
        var values = new Object[signature.parameters().size() + (hasThis ? 1 : 0)];
        for (int i = values.length - 1; i >= 0; i--) {
            values[i] = f.pop();
        }
        return values;
    }

    private static void result(Frame f, MethodSignature signature, Object value) {
        if (!signature.returnsVoid()) {
            f.push(value);
        }
    }

    private void invoke(Frame f, MethodDesc method, boolean virtual) {
        var signature = method.signature();
        var values = arguments(f, signature, signature.hasThis());
        if (method.isArrayMethod()) {
            arrayMethod(f, method, values);
        } else if (virtual) {
            var receiver = object(values[0]);
            if (receiver.function != null && method.name().equals("Invoke")) {
                result(f, signature, delegate(receiver, values));
                return;
            }
            var target = dispatch.resolve(receiver.type, method);
            values[0] = target.owner().isValueType() ? new Ptr(receiver.data, 0) : receiver;
            result(f, signature, call(target, values));
        } else {
            result(f, signature, call(method, values));
        }
    }

    private Object delegate(Obj receiver, Object[] values) {
        var target = receiver.function.method();
        if (target.isStatic()) {
            return call(target, java.util.Arrays.copyOfRange(values, 1, values.length));
        }
        values[0] = target.owner().isValueType() ? new Ptr(((Obj) receiver.target).data, 0) : receiver.target;
        return call(target, values);
    }

    /** A virtual call on what the address under the arguments leads to (III.2.1). */
    private void constrained(Frame f, TypeDesc type, MethodDesc method) {
        var values = arguments(f, method.signature(), true);
        var p = pointer(values[0]);
        if (!type.isValueType()) {
            var receiver = object(Memory.load(type, p.block(), p.offset()));
            values[0] = receiver;
            result(f, method.signature(), call(dispatch.resolve(receiver.type, method), values));
            return;
        }
        var target = dispatch.resolve(type, method);
        values[0] = target.owner() == type ? p : boxed(type, Memory.load(type, p.block(), p.offset()));
        result(f, method.signature(), call(target, values));
    }

    private Obj boxed(TypeDesc type, Object value) {
        var o = new Obj(type, new Block(type.valueSize()), 0);
        Memory.store(type, o.data, 0, value);
        return o;
    }

    private void box(Frame f, TypeDesc type) {
        if (type.isNullable()) {
            // III.4.1: a null reference, or a box of the value inside.
            var nullable = (Val) f.pop();
            var has = type.findField("hasValue").orElseThrow();
            var value = type.findField("value").orElseThrow();
            f.push(nullable.block().number(has.offset(), 1) == 0 ? null
                    : boxed(value.type(), Memory.load(value.type(), nullable.block(), value.offset())));
            return;
        }
        if (type.isValueType()) {
            f.push(boxed(type, f.pop()));
        }
    }

    private void unbox(Frame f, TypeDesc type, boolean address) {
        var o = (Obj) f.pop();
        if (type.isNullable() && !address) {
            var value = type.findField("value").orElseThrow();
            if (o != null && o.type.reduced() != value.type().reduced()) {
                throw raise("InvalidCastException");
            }
            var block = new Block(type.valueSize());
            if (o != null) {
                block.number(type.findField("hasValue").orElseThrow().offset(), 1, 1);
                Memory.store(value.type(), block, value.offset(), Memory.load(value.type(), o.data, 0));
            }
            f.push(new Val(type, block));
            return;
        }
        if (!type.isValueType()) {
            if (o != null && !o.type.isAssignableTo(type)) {
                throw raise("InvalidCastException");
            }
            f.push(o);
            return;
        }
        if (object(o).type.reduced() != type.reduced()) {
            throw raise("InvalidCastException");
        }
        f.push(address ? new Ptr(o.data, 0) : Memory.load(type, o.data, 0));
    }

    private void newObject(Frame f, MethodDesc constructor) {
        var type = constructor.owner();
        var values = arguments(f, constructor.signature(), false);
        if (constructor.isArrayMethod()) {
            f.push(newArray(type, values));
            return;
        }
        if (type == library.type("System.String")) {
            f.push(library.newString(constructor, values));
            return;
        }
        if (type.isDelegate()) {
            var o = new Obj(type, new Block(type.layout().size()), 0);
            o.target = values[0];
            o.function = (Fn) values[1];
            f.push(o);
            return;
        }
        var all = new Object[values.length + 1];
        System.arraycopy(values, 0, all, 1, values.length);
        if (type.isValueType()) {
            var block = new Block(type.valueSize());
            all[0] = new Ptr(block, 0);
            call(constructor, all);
            f.push(Memory.load(type, block, 0));
        } else {
            var o = new Obj(type, new Block(type.layout().size()), 0);
            all[0] = o;
            call(constructor, all);
            f.push(o);
        }
    }
}
