package dev.gatun.jit.importer;

import dev.gatun.il.Token;
import dev.gatun.il.body.Instruction;
import dev.gatun.il.body.Opcode;
import dev.gatun.il.metadata.TableId;
import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.jit.vcode.Alias;
import dev.gatun.jit.vcode.Cond;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.Trap;

/** Boxing, casts, handles and throw. */
final class ObjectImporter {
    /** Bytes of an object that compiled code takes from its thread's buffer by itself. */
    private static final int LARGEST_IN_PLACE = 1024;

    private final BodyImporter in;
    private final VBuilder builder;
    private final MemoryImporter memory;

    ObjectImporter(BodyImporter in) {
        this.in = in;
        this.builder = in.builder;
        this.memory = new MemoryImporter(in);
    }

    void importInstruction(Instruction inst) {
        switch (inst.opcode()) {
            case BOX -> box(in.method.resolveType(inst.token()));
            case UNBOX -> {
                var type = in.method.resolveType(inst.token());
                in.push(unboxedAddress(in.scalar(in.popObject(Opcode.UNBOX)), type), type.makeByRef());
            }
            case UNBOX_ANY -> unboxAny(in.method.resolveType(inst.token()));
            case CASTCLASS -> castClass(in.method.resolveType(inst.token()));
            case ISINST -> isInstance(in.method.resolveType(inst.token()));
            case LDTOKEN -> loadToken(inst.token());
            case THROW -> {
                builder.callVoid(in.session.helper(RuntimeHelper.THROW), in.scalar(in.popObject(Opcode.THROW)));
                builder.trap(Trap.EXECUTION_ENGINE);
            }
            default -> throw in.unsupported(inst.opcode().il());
        }
    }

    /** A new object of a class or boxed value type, its fields zero. */
    Operand allocate(TypeDesc type) {
        var table = in.session.methodTable(type);
        int bytes = type.isValueType() ? ObjectModel.FIRST_FIELD + type.valueSize() : type.layout().size();
        // The runtime keeps a list of objects with finalizers.
        var object = bytes <= LARGEST_IN_PLACE && type.finalizer().isEmpty() ? builder.newObject(table, bytes)
                : builder.call(in.session.helper(RuntimeHelper.NEW_OBJECT), Kind.REF, table);
        return in.session.traces().allocated(in.method, object, type);
    }

    private static Mem boxed(Operand object) {
        return Mem.of(object, ObjectModel.FIRST_FIELD, Alias.ANY);
    }

    private void box(TypeDesc type) {
        var value = in.pop();
        if (!type.isValueType()) {
            in.requireFits(value, type);
            in.push(value);
        } else if (type.isNullable()) {
            boxNullable(type, in.structFor(value, type));
        } else {
            in.push(new StackValue.Scalar(boxValue(type, value), type, true));
        }
    }

    /** A box of the type with the entry's value. */
    Operand boxValue(TypeDesc type, StackValue value) {
        if (Shapes.isStruct(type)) {
            var source = in.structFor(value, type);
            var object = allocate(type);
            builder.copyBlock(boxed(object), source.place(), type);
            return object;
        }
        var memType = Shapes.memType(type);
        var operand = in.converted(value, type);
        var object = allocate(type);
        builder.store(memType, boxed(object), operand);
        return object;
    }

    /** A Nullable boxes to null or to its value (ECMA-335 III.4.1). */
    private void boxNullable(TypeDesc nullable, StackValue.Struct value) {
        var inner = nullable.typeArguments().getFirst();
        var hasValue = nullable.findField("hasValue").orElseThrow(() -> in.invalid("Nullable`1 has no field hasValue"));
        var content = nullable.findField("value").orElseThrow(() -> in.invalid("Nullable`1 has no field value"));
        var stable = value.stable() ? value : in.stack.copied(value);
        var result = builder.temp(Kind.REF);
        var some = builder.newBlock();
        var join = builder.newBlock();
        builder.move(result, Const.NULL);
        var flag = builder.load(MemType.U8, stable.place().plus(hasValue.offset()));
        builder.branch(Cond.NE, Kind.I32, flag, Const.i32(0), some, join);
        builder.begin(some);
        var place = stable.place().plus(content.offset());
        var entry = Shapes.isStruct(inner) ? new StackValue.Struct(place, inner, true)
                : new StackValue.Scalar(builder.load(Shapes.memType(inner), place), inner);
        builder.move(result, boxValue(inner, entry));
        builder.branch(join);
        builder.begin(join);
        in.push(result, inner);
    }

    private Operand unboxedAddress(Operand object, TypeDesc type) {
        return builder.call(in.session.helper(RuntimeHelper.UNBOX), Kind.BYREF, object, in.session.methodTable(type));
    }

    private void unboxAny(TypeDesc type) {
        if (!type.isValueType()) {
            castClass(type);
        } else if (type.isNullable()) {
            unboxNullable(type);
        } else {
            var address = unboxedAddress(in.scalar(in.popObject(Opcode.UNBOX_ANY)), type);
            memory.load(Mem.of(builder.inRegister(address), 0, Alias.ANY), type);
        }
    }

    private void unboxNullable(TypeDesc nullable) {
        var inner = nullable.typeArguments().getFirst();
        var hasValue = nullable.findField("hasValue").orElseThrow();
        var content = nullable.findField("value").orElseThrow();
        var object = in.pointer(in.scalar(in.popObject(Opcode.UNBOX_ANY)));
        var slot = in.newSlot(nullable, "");
        var place = BodyImporter.slotPlace(slot);
        var some = builder.newBlock();
        var join = builder.newBlock();
        builder.zero(place, slot.size());
        builder.branch(Cond.NE, Kind.REF, object, Const.NULL, some, join);
        builder.begin(some);
        // Nothing but a box of exactly that type, where unbox takes one of the same underlying type.
        var box = builder.call(in.session.helper(RuntimeHelper.CAST_CLASS), Kind.REF, object, in.session.methodTable(inner));
        var address = builder.lea(boxed(builder.inRegister(box)), Kind.BYREF);
        builder.store(MemType.U8, place.plus(hasValue.offset()), Const.i32(1));
        var from = Mem.of(address, 0, Alias.ANY);
        if (Shapes.isStruct(inner)) {
            builder.copyBlock(place.plus(content.offset()), from, inner.valueSize());
        } else {
            builder.store(Shapes.memType(inner), place.plus(content.offset()), builder.load(Shapes.memType(inner), from));
        }
        builder.branch(join);
        builder.begin(join);
        in.push(new StackValue.Struct(place, nullable, true));
    }

    /** The type that a cast looks for: a Nullable's objects are boxes of its value. */
    private static TypeDesc boxedForm(TypeDesc type) {
        return type.isNullable() ? type.typeArguments().getFirst() : type;
    }

    private void castClass(TypeDesc type) {
        var value = in.popObject(Opcode.CASTCLASS);
        var object = in.scalar(value);
        var target = boxedForm(type);
        if (object instanceof Const || target == in.wellKnown(WellKnownType.OBJECT) || value.type().isReference()
                && (value.type() == target || value.type().isSubclassOf(target))) {
            in.push(object, type);
            return;
        }
        var cast = builder.call(in.session.helper(RuntimeHelper.CAST_CLASS), Kind.REF, object, in.session.methodTable(target));
        in.push(cast, type);
    }

    private void isInstance(TypeDesc type) {
        var object = in.scalar(in.popObject(Opcode.ISINST));
        var target = boxedForm(type);
        var shown = target.isReference() ? target : in.wellKnown(WellKnownType.OBJECT);
        if (object instanceof Const || target == in.wellKnown(WellKnownType.OBJECT)) {
            in.push(object, shown);
            return;
        }
        in.push(builder.call(in.session.helper(RuntimeHelper.IS_INSTANCE), Kind.REF, object, in.session.methodTable(target)), shown);
    }

    private void loadToken(int token) {
        int table = Token.table(token);
        if (table == TableId.FIELD.id()) {
            field(in.method.resolveField(token));
        } else if (table == TableId.MEMBER_REF.id() || table == TableId.METHOD_DEF.id() || table == TableId.METHOD_SPEC.id()) {
            throw in.missingService("ldtoken of a member " + Token.toString(token));
        } else {
            in.push(new StackValue.Token(in.method.resolveType(token), in.wellKnown(WellKnownType.RUNTIME_TYPE_HANDLE)));
        }
    }

    private void field(FieldDesc field) {
        in.push(new StackValue.Token(field, in.wellKnown(WellKnownType.RUNTIME_FIELD_HANDLE)));
    }

    /** A runtime handle as the struct it is: its one pointer-sized field holds the System.Type object. */
    StackValue.Struct handleOf(StackValue.Token token) {
        if (!(token.entity() instanceof TypeDesc type)) {
            throw in.missingService("a runtime handle of " + token.entity());
        }
        var slot = in.newSlot(token.type(), "");
        var place = BodyImporter.slotPlace(slot);
        builder.store(MemType.I64, place, typeObject(type));
        return new StackValue.Struct(place, token.type(), true);
    }

    /** The System.Type object of a type. */
    Operand typeObject(TypeDesc type) {
        return builder.call(in.session.helper(RuntimeHelper.TYPE_OBJECT), Kind.REF, Const.i32(in.session.host().typeId(type)));
    }
}
