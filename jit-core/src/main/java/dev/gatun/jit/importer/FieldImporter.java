package dev.gatun.jit.importer;

import dev.gatun.il.body.Instruction;
import dev.gatun.jit.code.CodeSymbol;
import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.SymbolAddress;

/** Instance and static fields. */
final class FieldImporter {
    private final BodyImporter in;
    private final VBuilder builder;
    private final MemoryImporter memory;

    FieldImporter(BodyImporter in) {
        this.in = in;
        this.builder = in.builder;
        this.memory = new MemoryImporter(in);
    }

    void importInstruction(Instruction inst) {
        var field = in.method.resolveField(inst.token());
        switch (inst.opcode()) {
            case LDFLD -> loadField(field);
            case LDFLDA -> loadAddress(field);
            case STFLD -> storeField(field);
            case LDSFLD -> memory.load(staticPlace(field), field.type());
            case LDSFLDA -> in.push(new StackValue.Address(staticPlace(field), field.type().makeByRef(), false));
            case STSFLD -> {
                // The static constructor may write where the value, a struct still on the stack, lies.
                var place = staticPlace(field);
                memory.store(place, field.type(), in.pop());
                in.session.traces().store(in.method, "stsfld", field, place, field.type());
            }
            default -> throw in.unsupported(inst.opcode().il());
        }
    }

    /** What an instance field is of: an object, an address, or for ldfld a value type. */
    private StackValue popObject(FieldDesc field) {
        var object = in.pop();
        var type = StackType.of(object);
        boolean fits = type == StackType.OBJECT || type.isAddress() || type == StackType.VALUE && object.type() == field.owner();
        if (!field.isStatic() && !fits) {
            throw in.invalid("the field " + field.fullName() + " of " + type);
        }
        return object;
    }

    private void loadField(FieldDesc field) {
        var object = popObject(field);
        if (field.isStatic()) {
            memory.load(staticPlace(field), field.type());
        } else if (object instanceof StackValue.Struct s) {
            var place = s.place().plus(field.offset());
            if (Shapes.isStruct(field.type())) {
                in.push(new StackValue.Struct(place, field.type(), s.stable()));
            } else {
                in.push(builder.load(Shapes.memType(field.type()), place), field.type());
            }
        } else {
            memory.load(fieldPlace(object, field), field.type());
        }
    }

    private void storeField(FieldDesc field) {
        var value = in.pop();
        var object = popObject(field);
        var place = field.isStatic() ? staticPlace(field) : fieldPlace(object, field);
        memory.store(place, field.type(), value);
        in.session.traces().store(in.method, "stfld", field, place, field.type());
    }

    private void loadAddress(FieldDesc field) {
        var object = popObject(field);
        if (field.isStatic()) {
            in.push(new StackValue.Address(staticPlace(field), field.type().makeByRef(), false));
            return;
        }
        if (object instanceof StackValue.Struct) {
            throw in.invalid("ldflda of a value type on the stack");
        }
        boolean unmanaged = object.type().kind() == TypeKind.POINTER || object.type().kind() == TypeKind.I || object.type().kind() == TypeKind.U;
        var type = unmanaged ? field.type().makePointer() : field.type().makeByRef();
        boolean mayBeNull = object instanceof StackValue.Address a ? a.mayBeNull() : isNullable(object);
        var place = fieldPlace(object, field);
        if (mayBeNull && !accessFollows()) {
            builder.nullCheck(place.base().orElseThrow());
            mayBeNull = false;
        }
        in.push(new StackValue.Address(place, type, mayBeNull));
    }

    /** Whether the next instruction reads through the address, so that a null reference faults there. */
    private boolean accessFollows() {
        return switch (in.nextOpcode()) {
            case LDFLD, LDFLDA, LDOBJ, LDIND_I1, LDIND_U1, LDIND_I2, LDIND_U2, LDIND_I4, LDIND_U4, LDIND_I8, LDIND_I, LDIND_R4, LDIND_R8,
                    LDIND_REF, INITOBJ -> true;
            default -> false;
        };
    }

    /** An object whose class does not vouch for it: everything but {@code this} and fresh objects. */
    private boolean isNullable(StackValue object) {
        return object instanceof StackValue.Scalar s && !s.exact() && s.operand().kind() == Kind.REF && !in.session.isThis(s.operand());
    }

    private Mem fieldPlace(StackValue object, FieldDesc field) {
        if (object instanceof StackValue.Scalar s && s.operand().kind() == Kind.REF) {
            var base = s.operand() instanceof SymbolAddress ? s.operand() : builder.inRegister(s.operand());
            if (field.offset() >= ObjectModel.NULL_AREA) {
                builder.nullCheck(base);
            }
            return Mem.of(base, field.offset(), Places.field(field));
        }
        var place = in.place(object);
        long disp = (long) place.disp() + field.offset();
        if (disp != (int) disp) {
            return Mem.of(builder.lea(place, Kind.I64), field.offset(), place.alias());
        }
        if (object instanceof StackValue.Address a && a.mayBeNull() && disp >= ObjectModel.NULL_AREA) {
            place.base().ifPresent(builder::nullCheck);
        }
        // The alias class of a nested field is that of the outermost place it lies in.
        return place.plus(field.offset());
    }

    /** Where a static field lies, after code that runs the static constructor if need be. */
    private Mem staticPlace(FieldDesc field) {
        if (field.isLiteral()) {
            throw in.invalid("access to the literal " + field.fullName());
        }
        if (field.rvaData().isPresent()) {
            return Mem.of(new SymbolAddress(new CodeSymbol.FieldData(field), 0, Kind.I64), 0, Places.staticField(field));
        }
        in.session.ensureInitialized(in, field.owner());
        if (field.isThreadStatic()) {
            var id = Const.i32(in.session.host().threadStaticId(field));
            var place = builder.call(in.session.helper(RuntimeHelper.THREAD_STATIC), Kind.BYREF, id);
            return Mem.of(builder.inRegister(place), 0, Places.staticField(field));
        }
        // Not when the code is installed: where the field's own type is missing is here.
        field.type();
        return Mem.of(new SymbolAddress(new CodeSymbol.StaticField(field), 0, Kind.I64), 0, Places.staticField(field));
    }
}
