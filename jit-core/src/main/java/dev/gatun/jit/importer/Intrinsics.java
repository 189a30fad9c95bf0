package dev.gatun.jit.importer;

import dev.gatun.jit.code.CodeSymbol;
import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.jit.vcode.Alias;
import dev.gatun.jit.vcode.Cond;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.SymbolAddress;
import dev.gatun.jit.vcode.Trap;
import dev.gatun.jit.vcode.VOp;
import dev.gatun.jit.vcode.VReg;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** Methods of the class library that become instructions: those that C# cannot express, and those that machines have. */
final class Intrinsics {
    private static final Map<String, BiConsumer<Intrinsics, MethodDesc>> TABLE = new HashMap<>();

    static {
        TABLE.put("Gatun.Intrinsics::MethodTableOf", (i, m) -> i.methodTableOf());
        TABLE.put("Gatun.Intrinsics::RawData", (i, m) -> i.rawData());
        TABLE.put("Gatun.Intrinsics::As", (i, m) -> i.in.push(i.popScalar(), m.methodArguments().getFirst()));
        TABLE.put("Gatun.Intrinsics::AsRef", (i, m) -> i.asRef(m.methodArguments().get(1)));
        TABLE.put("Gatun.Intrinsics::AddressOf", (i, m) -> i.addressOf());
        TABLE.put("Gatun.Intrinsics::Add", (i, m) -> i.add(m.methodArguments().getFirst()));
        TABLE.put("Gatun.Intrinsics::SizeOf", (i, m) -> i.int32(Const.i32(m.methodArguments().getFirst().valueSize())));
        TABLE.put("Gatun.Intrinsics::AllocateString", (i, m) -> i.allocateString());
        TABLE.put("Gatun.Intrinsics::AllocateArrayLike", (i, m) -> i.allocateArrayLike());
        TABLE.put("Gatun.Intrinsics::MoveMemory", (i, m) -> i.moveMemory());
        TABLE.put("Gatun.Intrinsics::ClearMemory", (i, m) -> i.clearMemory());
        TABLE.put("Gatun.Intrinsics::IsReferenceOrContainsReferences", (i, m) -> i.containsReferences(m.methodArguments().getFirst()));
        TABLE.put("Gatun.Intrinsics::MemberwiseClone", (i, m) -> i.memberwiseClone());
        TABLE.put("System.String::get_Length", (i, m) -> i.length());
        TABLE.put("System.String::get_Chars", (i, m) -> i.chars());
        TABLE.put("System.Array::get_Length", (i, m) -> i.length());
        TABLE.put("System.Type::GetTypeFromHandle", (i, m) -> i.typeFromHandle());
        TABLE.put("System.Runtime.CompilerServices.RuntimeHelpers::InitializeArray", (i, m) -> i.initializeArray());
        TABLE.put("System.Runtime.CompilerServices.RuntimeHelpers::IsReferenceOrContainsReferences",
                (i, m) -> i.containsReferences(m.methodArguments().getFirst()));
        TABLE.put("System.Threading.Interlocked::CompareExchange", (i, m) -> i.compareExchange(m));
        TABLE.put("System.Threading.Interlocked::Exchange", (i, m) -> i.exchange(m));
        TABLE.put("System.Threading.Interlocked::Add", (i, m) -> i.add(m, i.popScalar()));
        TABLE.put("System.Threading.Interlocked::Increment", (i, m) -> i.add(m, Const.i32(1)));
        TABLE.put("System.Threading.Interlocked::Decrement", (i, m) -> i.add(m, Const.i32(-1)));
        TABLE.put("System.Threading.Interlocked::MemoryBarrier", (i, m) -> i.builder.fence(true));
        TABLE.put("System.Threading.Volatile::Read", (i, m) -> i.volatileRead(m));
        TABLE.put("System.Threading.Volatile::Write", (i, m) -> i.volatileWrite(m));
        TABLE.put("System.Activator::CreateInstance", (i, m) -> i.createInstance(m.methodArguments().getFirst()));
        TABLE.put("System.Math::Sqrt", (i, m) -> i.floatUnary(VOp.SQRT));
        TABLE.put("System.MathF::Sqrt", (i, m) -> i.floatUnary(VOp.SQRT));
        TABLE.put("System.Math::Abs(float64)", (i, m) -> i.floatUnary(VOp.ABS));
        TABLE.put("System.Math::Abs(float32)", (i, m) -> i.floatUnary(VOp.ABS));
        TABLE.put("System.MathF::Abs", (i, m) -> i.floatUnary(VOp.ABS));
        for (var type : new String[] {"System.Math", "System.MathF"}) {
            var kind = type.endsWith("F") ? "(float32)" : "(float64)";
            TABLE.put(type + "::Round" + kind, (i, m) -> i.round(0));
            TABLE.put(type + "::Floor" + kind, (i, m) -> i.round(1));
            TABLE.put(type + "::Ceiling" + kind, (i, m) -> i.round(2));
            TABLE.put(type + "::Truncate" + kind, (i, m) -> i.round(3));
        }
        TABLE.put("System.BitConverter::DoubleToInt64Bits", (i, m) -> i.bits(Kind.I64, WellKnownType.INT64));
        TABLE.put("System.BitConverter::Int64BitsToDouble", (i, m) -> i.bits(Kind.F64, WellKnownType.DOUBLE));
        TABLE.put("System.BitConverter::SingleToInt32Bits", (i, m) -> i.bits(Kind.I32, WellKnownType.INT32));
        TABLE.put("System.BitConverter::Int32BitsToSingle", (i, m) -> i.bits(Kind.F32, WellKnownType.SINGLE));
    }

    private final BodyImporter in;
    private final VBuilder builder;

    Intrinsics(BodyImporter in) {
        this.in = in;
        this.builder = in.builder;
    }

    /** Expands a call whose arguments are on the stack, if the method is an intrinsic. */
    boolean expand(MethodDesc method) {
        if (!method.isInternalCall()) {
            return false;
        }
        var expansion = find(method);
        if (expansion == null) {
            return false;
        }
        acceptArguments(method);
        expansion.accept(this, method);
        return true;
    }

    /** What is given must fit what is taken, and floats come in the precision that the parameter has. */
    private void acceptArguments(MethodDesc method) {
        var parameters = method.signature().parameters();
        for (int i = 0; i < parameters.size(); i++) {
            var type = parameters.get(i);
            int down = parameters.size() - 1 - i;
            var value = in.stack.peek(down);
            in.requireFits(value, type);
            if (StackType.of(type) == StackType.FLOAT) {
                in.stack.set(in.stack.depth() - 1 - down, new StackValue.Scalar(in.converted(value, type), type));
            }
        }
    }

    /** Whether the method has no code of its own because every call of it is expanded. */
    static boolean isIntrinsic(MethodDesc method) {
        return find(method) != null;
    }

    private static BiConsumer<Intrinsics, MethodDesc> find(MethodDesc method) {
        var name = method.owner().namespace() + "." + method.owner().name() + "::" + method.name();
        var found = TABLE.get(name);
        if (found != null && name.startsWith("System.Threading.Interlocked::") && givesResultsByReference(method)) {
            // Mono's own class library has such overloads.
            return null;
        }
        return found != null ? found : TABLE.get(name + method.signature().parameters().stream().map(TypeDesc::fullName)
                .collect(java.util.stream.Collectors.joining(",", "(", ")")));
    }

    private static boolean givesResultsByReference(MethodDesc method) {
        return method.signature().parameters().stream().skip(1).anyMatch(type -> type.kind() == TypeKind.BYREF);
    }

    private Operand popScalar() {
        return in.scalar(in.pop());
    }

    private void int32(Operand value) {
        in.push(value, in.wellKnown(WellKnownType.INT32));
    }

    private void methodTableOf() {
        var object = in.popPointer();
        in.push(builder.load(MemType.I64, Mem.of(object, ObjectModel.METHOD_TABLE, Alias.HEADER)), in.wellKnown(WellKnownType.INTPTR));
    }

    private void rawData() {
        var object = in.popPointer();
        builder.nullCheck(object);
        in.push(new StackValue.Address(Mem.of(object, ObjectModel.FIRST_FIELD, Alias.ANY),
                in.wellKnown(WellKnownType.BYTE).makeByRef(), false));
    }

    private void asRef(TypeDesc to) {
        switch (in.pop()) {
            case StackValue.Address a -> in.push(new StackValue.Address(a.mem().withAlias(Alias.ANY), to.makeByRef(), a.mayBeNull()));
            case StackValue v -> in.push(in.scalar(v), to.makeByRef());
        }
    }

    private void addressOf() {
        in.push(in.coerce(popScalar(), Kind.I64), in.wellKnown(WellKnownType.INTPTR));
    }

    private void add(TypeDesc type) {
        var elements = in.coerce(popScalar(), Kind.I64);
        var bytes = builder.op(VOp.MUL, Kind.I64, elements, Const.i64(type.valueSize()));
        var base = popScalar();
        in.push(builder.op(VOp.ADD, Kind.I64, Kind.BYREF, base, bytes), type.makeByRef());
    }

    private void allocateString() {
        var length = in.coerce(popScalar(), Kind.I32);
        var type = in.wellKnown(WellKnownType.STRING);
        var string = in.session.traces().allocated(in.method,
                builder.call(in.session.helper(RuntimeHelper.NEW_STRING), Kind.REF, length), type);
        in.push(new StackValue.Scalar(string, type, true));
    }

    private void allocateArrayLike() {
        var length = in.coerce(popScalar(), Kind.I64);
        var prototype = in.pop();
        var object = in.pointer(in.scalar(prototype));
        var table = builder.load(MemType.I64, Mem.of(object, ObjectModel.METHOD_TABLE, Alias.HEADER));
        var type = in.wellKnown(WellKnownType.ARRAY);
        in.push(in.session.traces().allocated(in.method,
                builder.call(in.session.helper(RuntimeHelper.NEW_ARRAY), Kind.REF, table, length), type), type);
    }

    private void moveMemory() {
        var bytes = in.coerce(popScalar(), Kind.I64);
        var from = in.coerce(popScalar(), Kind.I64);
        var to = in.coerce(popScalar(), Kind.I64);
        in.stack.beforeMemoryWrite();
        builder.callVoid(in.session.helper(RuntimeHelper.MOVE_MEMORY), to, from, bytes);
    }

    private void clearMemory() {
        var bytes = in.coerce(popScalar(), Kind.I64);
        var to = in.coerce(popScalar(), Kind.I64);
        in.stack.beforeMemoryWrite();
        builder.callVoid(in.session.helper(RuntimeHelper.CLEAR_MEMORY), to, bytes);
    }

    private void containsReferences(TypeDesc type) {
        boolean contains = type.isReference() || Shapes.isStruct(type) && type.layout().hasPointers();
        int32(Const.i32(contains ? 1 : 0));
    }

    /** new T(): a value type's is its zero, unless it declares a constructor of its own. */
    private void createInstance(TypeDesc type) {
        var constructor = type.defaultConstructor();
        if (constructor.isPresent()) {
            new CallImporter(in).importNewObject(constructor.get());
        } else if (!type.isValueType()) {
            throw in.unsupported("new of " + type + ", which has no constructor without parameters");
        } else if (Shapes.isStruct(type)) {
            var place = BodyImporter.slotPlace(in.newSlot(type, ""));
            builder.zero(place, type.valueSize());
            in.push(new StackValue.Struct(place, type, true));
        } else {
            in.push(BodyImporter.zero(Shapes.kind(type)), type);
        }
    }

    private void memberwiseClone() {
        var value = in.pop();
        in.push(in.session.traces().allocated(in.method,
                builder.call(in.session.helper(RuntimeHelper.CLONE), Kind.REF, in.scalar(value)), value.type()), value.type());
    }

    private void length() {
        var object = in.popPointer();
        int32(builder.load(MemType.I32, Mem.of(object, ObjectModel.LENGTH, Alias.HEADER)));
    }

    private void chars() {
        var index = in.coerce(popScalar(), Kind.I32);
        var string = in.popPointer();
        builder.check(Trap.INDEX_OUT_OF_RANGE, Cond.UGE, Kind.I32, index, Mem.of(string, ObjectModel.LENGTH, Alias.HEADER));
        var alias = new Alias(Alias.Space.FIELD, in.wellKnown(WellKnownType.STRING));
        var place = index instanceof Const c && c.bits() < 1 << 28 ? Mem.of(string, ObjectModel.STRING_CHARS + 2 * c.intValue(), alias)
                : Mem.of(string, builder.inRegister(index), 2, ObjectModel.STRING_CHARS, alias);
        in.push(builder.load(MemType.U16, place), in.wellKnown(WellKnownType.CHAR));
    }

    private void typeFromHandle() {
        var value = in.pop();
        var type = in.wellKnown(WellKnownType.TYPE);
        if (value instanceof StackValue.Token t && t.entity() instanceof TypeDesc entity) {
            in.push(new ObjectImporter(in).typeObject(entity), type);
        } else {
            in.push(builder.load(MemType.REF, in.struct(value).place()), type);
        }
    }

    /** InitializeArray(array, field): the field's bytes become the elements. The compiler made the two of one size. */
    private void initializeArray() {
        var handle = in.pop();
        var array = in.pop();
        if (!(handle instanceof StackValue.Token t) || !(t.entity() instanceof FieldDesc field) || field.rvaData().isEmpty()) {
            throw in.missingService("InitializeArray with a handle that is not that of a field with data");
        }
        int elements = array.type().kind() == TypeKind.MDARRAY ? ObjectModel.mdElements(array.type().rank()) : ObjectModel.ARRAY_ELEMENTS;
        var object = in.pointer(in.scalar(array));
        in.stack.beforeMemoryWrite();
        int size = field.type().valueSize();
        var to = builder.lea(Mem.of(object, elements, Alias.ANY), Kind.BYREF);
        builder.callVoid(in.session.helper(RuntimeHelper.MOVE_MEMORY), to,
                new SymbolAddress(new CodeSymbol.FieldData(field), 0, Kind.I64), Const.i64(size));
    }

    /** What the first parameter, a byref, refers to. */
    private static TypeDesc location(MethodDesc method) {
        return method.signature().parameters().getFirst().elementType();
    }

    private void compareExchange(MethodDesc method) {
        var kind = Shapes.kind(location(method));
        var comparand = in.coerce(popScalar(), kind);
        var value = in.coerce(popScalar(), kind);
        atomic(VOp.CMPXCHG, method, comparand, value);
    }

    private void exchange(MethodDesc method) {
        atomic(VOp.XCHG, method, in.coerce(popScalar(), Shapes.kind(location(method))));
    }

    private void atomic(VOp op, MethodDesc method, Operand... values) {
        var type = location(method);
        var place = in.place(in.pop());
        in.stack.beforeMemoryWrite();
        var memType = Shapes.memType(type);
        if (!memType.kind().isFloat()) {
            in.push(builder.atomic(op, memType, place, values), type);
            return;
        }
        // Floats are exchanged, and compared, as bits.
        var bits = memType == MemType.F32 ? MemType.I32 : MemType.I64;
        var integers = Arrays.stream(values).map(v -> builder.op(VOp.MOV, bits.kind(), bits.kind(), builder.inRegister(v)))
                .toArray(Operand[]::new);
        var old = builder.inRegister(builder.atomic(op, bits, place, integers));
        in.push(builder.op(VOp.MOV, memType.kind(), memType.kind(), old), type);
    }

    /** Gives the sum. */
    private void add(MethodDesc method, Operand value) {
        var type = location(method);
        var kind = Shapes.kind(type);
        var step = in.coerce(value, kind);
        atomic(VOp.XADD, method, step);
        in.push(builder.op(VOp.ADD, kind, popScalar(), step), type);
    }

    private void volatileRead(MethodDesc method) {
        var place = in.place(in.pop());
        builder.setVolatile(true);
        in.push(builder.load(Shapes.memType(location(method)), place), location(method));
        builder.setVolatile(false);
    }

    private void volatileWrite(MethodDesc method) {
        var type = Shapes.memType(location(method));
        var value = in.coerce(popScalar(), type.kind());
        var place = in.place(in.pop());
        in.stack.beforeMemoryWrite();
        builder.setVolatile(true);
        builder.store(type, place, value);
        builder.setVolatile(false);
    }

    private void floatUnary(VOp op) {
        var value = in.pop();
        var operand = in.scalar(value);
        in.push(builder.op(op, operand.kind(), builder.inRegister(operand)), value.type());
    }

    private void round(int mode) {
        var value = in.pop();
        var operand = in.scalar(value);
        in.push(builder.op(VOp.ROUND, operand.kind(), builder.inRegister(operand), Const.i32(mode)), value.type());
    }

    private void bits(Kind to, WellKnownType type) {
        var operand = builder.inRegister(popScalar());
        in.push(builder.op(VOp.MOV, to, to, operand), in.wellKnown(type));
    }
}
