package dev.gatun.jit.importer;

import dev.gatun.il.body.Instruction;
import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VReg;

/** Loads and stores through addresses, blocks, localloc and sizeof. */
final class MemoryImporter {
    private final BodyImporter in;
    private final VBuilder builder;

    MemoryImporter(BodyImporter in) {
        this.in = in;
        this.builder = in.builder;
    }

    void importInstruction(Instruction inst) {
        switch (inst.opcode()) {
            case LDIND_I1 -> loadIndirect(MemType.I8, WellKnownType.SBYTE);
            case LDIND_U1 -> loadIndirect(MemType.U8, WellKnownType.BYTE);
            case LDIND_I2 -> loadIndirect(MemType.I16, WellKnownType.INT16);
            case LDIND_U2 -> loadIndirect(MemType.U16, WellKnownType.UINT16);
            case LDIND_I4 -> loadIndirect(MemType.I32, WellKnownType.INT32);
            case LDIND_U4 -> loadIndirect(MemType.I32, WellKnownType.UINT32);
            case LDIND_I8 -> loadIndirect(MemType.I64, WellKnownType.INT64);
            case LDIND_I -> loadIndirect(MemType.I64, WellKnownType.INTPTR);
            case LDIND_R4 -> loadIndirect(MemType.F32, WellKnownType.SINGLE);
            case LDIND_R8 -> loadIndirect(MemType.F64, WellKnownType.DOUBLE);
            case LDIND_REF -> {
                var address = in.stack.peek(0);
                var pointee = address.type().kind() == dev.gatun.jit.types.TypeKind.BYREF
                        && address.type().elementType().isReference() ? address.type().elementType() : in.wellKnown(WellKnownType.OBJECT);
                in.push(builder.load(MemType.REF, in.popPlace()), pointee);
            }
            case STIND_I1 -> storeIndirect(inst, MemType.I8, WellKnownType.SBYTE);
            case STIND_I2 -> storeIndirect(inst, MemType.I16, WellKnownType.INT16);
            case STIND_I4 -> storeIndirect(inst, MemType.I32, WellKnownType.INT32);
            case STIND_I8 -> storeIndirect(inst, MemType.I64, WellKnownType.INT64);
            case STIND_I -> storeIndirect(inst, MemType.I64, WellKnownType.INTPTR);
            case STIND_R4 -> storeIndirect(inst, MemType.F32, WellKnownType.SINGLE);
            case STIND_R8 -> storeIndirect(inst, MemType.F64, WellKnownType.DOUBLE);
            case STIND_REF -> storeIndirect(inst, MemType.REF, WellKnownType.OBJECT);
            case LDOBJ -> {
                var type = in.method.resolveType(inst.token());
                load(in.popPlace(), type);
            }
            case STOBJ -> {
                var value = in.pop();
                var place = in.popPlace();
                var type = in.method.resolveType(inst.token());
                store(place, type, value);
                traced(inst, place, type);
            }
            case CPOBJ -> {
                var type = in.method.resolveType(inst.token());
                var from = in.popPlace();
                var to = in.popPlace();
                load(from, type);
                store(to, type, in.pop());
                traced(inst, to, type);
            }
            case INITOBJ -> {
                var place = in.popPlace();
                var type = in.method.resolveType(inst.token());
                initialise(place, type);
                traced(inst, place, type);
            }
            case CPBLK -> copyBlock();
            case INITBLK -> fillBlock();
            case LOCALLOC -> localloc();
            case SIZEOF -> in.push(Const.i32(in.method.resolveType(inst.token()).valueSize()), in.wellKnown(WellKnownType.UINT32));
            default -> throw in.unsupported(inst.opcode().il());
        }
    }

    private void loadIndirect(MemType type, WellKnownType pushed) {
        in.push(builder.load(type, in.popPlace()), in.wellKnown(pushed));
    }

    private void traced(Instruction inst, Mem place, TypeDesc type) {
        in.session.traces().storeThroughAddress(in.method, inst.opcode().il(), place, type);
    }

    private void storeIndirect(Instruction inst, MemType type, WellKnownType stored) {
        var value = in.converted(in.pop(), in.wellKnown(stored));
        var place = in.popPlace();
        in.stack.beforeMemoryWrite();
        builder.store(type, place, value);
        traced(inst, place, in.wellKnown(stored));
    }

    /** Pushes the value of a type that lies at a place. */
    void load(Mem place, TypeDesc type) {
        if (Shapes.isStruct(type)) {
            if (place.base().orElse(null) instanceof VReg base && base.kind() == Kind.REF && !in.session.isThis(base) && !copyFollows()) {
                builder.nullCheck(base);
            }
            in.push(new StackValue.Struct(place, type, false));
        } else {
            in.push(builder.load(Shapes.memType(type), place), type);
        }
    }

    /** Whether the struct just pushed is read before anything else happens that can be seen. */
    private boolean copyFollows() {
        return switch (in.nextEffect()) {
            case LDFLD, STLOC_0, STLOC_1, STLOC_2, STLOC_3, STLOC_S, STLOC, STARG_S, STARG, RET, STFLD, STOBJ, CALL, CALLVIRT, NEWOBJ, BOX ->
                    true;
            default -> false;
        };
    }

    /** Stores a stack entry as a value of the type. */
    void store(Mem place, TypeDesc type, StackValue value) {
        if (Shapes.isStruct(type)) {
            var source = in.structFor(value, type);
            in.stack.beforeMemoryWrite();
            builder.copyBlock(place, source.place(), type);
        } else {
            var memType = Shapes.memType(type);
            var operand = in.converted(value, type);
            in.stack.beforeMemoryWrite();
            builder.store(memType, place, operand);
        }
    }

    private void initialise(Mem place, TypeDesc type) {
        in.stack.beforeMemoryWrite();
        if (Shapes.isStruct(type)) {
            builder.zero(place, type.valueSize());
        } else {
            var memType = Shapes.memType(type);
            builder.store(memType, place, BodyImporter.zero(memType.kind()));
        }
    }

    private Operand unsignedSize(StackValue value) {
        var size = in.scalar(value);
        return size.kind() == Kind.I32 ? builder.op(dev.gatun.jit.vcode.VOp.ZEXT32, Kind.I32, Kind.I64, size) : size;
    }

    private Operand popAddress() {
        return in.coerce(in.scalar(in.popAddress()), Kind.I64);
    }

    private void copyBlock() {
        var size = unsignedSize(in.popWord("cpblk of a size of type"));
        var from = popAddress();
        var to = popAddress();
        in.stack.beforeMemoryWrite();
        builder.callVoid(in.session.helper(RuntimeHelper.MOVE_MEMORY), to, from, size);
    }

    private void fillBlock() {
        var size = unsignedSize(in.popWord("initblk of a size of type"));
        var value = in.coerce(in.scalar(in.popWord("initblk with a value of type")), Kind.I32);
        var to = popAddress();
        in.stack.beforeMemoryWrite();
        builder.callVoid(in.session.helper(RuntimeHelper.FILL_MEMORY), to, value, size);
    }

    private void localloc() {
        var size = unsignedSize(in.popWord("localloc of a size of type"));
        if (!in.stack.isEmpty()) {
            throw in.invalid("localloc with more than the size on the stack");
        }
        if (in.isInHandler()) {
            throw in.invalid("localloc in a handler");
        }
        in.push(builder.alloca(size), in.wellKnown(WellKnownType.BYTE).makePointer());
    }
}
