package dev.gatun.jit.importer;

import dev.gatun.il.body.Instruction;
import dev.gatun.il.body.Opcode;
import dev.gatun.jit.code.CodeSymbol;
import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.types.ArrayMethodKind;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Arrays of one dimension, and the methods of arrays of more. */
final class ArrayImporter {
    private final BodyImporter in;
    private final VBuilder builder;
    private final MemoryImporter memory;

    ArrayImporter(BodyImporter in) {
        this.in = in;
        this.builder = in.builder;
        this.memory = new MemoryImporter(in);
    }

    void importInstruction(Instruction inst) {
        switch (inst.opcode()) {
            case NEWARR -> newArray(in.method.resolveType(inst.token()));
            case LDLEN -> in.push(length(in.pointer(in.scalar(in.popObject(Opcode.LDLEN)))), in.wellKnown(WellKnownType.UINTPTR));
            case LDELEMA -> loadAddress(in.method.resolveType(inst.token()));
            case LDELEM -> loadElement(in.method.resolveType(inst.token()));
            case LDELEM_I1 -> loadElement(WellKnownType.SBYTE);
            case LDELEM_U1 -> loadElement(WellKnownType.BYTE);
            case LDELEM_I2 -> loadElement(WellKnownType.INT16);
            case LDELEM_U2 -> loadElement(WellKnownType.UINT16);
            case LDELEM_I4 -> loadElement(WellKnownType.INT32);
            case LDELEM_U4 -> loadElement(WellKnownType.UINT32);
            case LDELEM_I8 -> loadElement(WellKnownType.INT64);
            case LDELEM_I -> loadElement(WellKnownType.INTPTR);
            case LDELEM_R4 -> loadElement(WellKnownType.SINGLE);
            case LDELEM_R8 -> loadElement(WellKnownType.DOUBLE);
            case LDELEM_REF -> loadElement(elementType(in.stack.peek(1).type()));
            case STELEM -> storeElement(in.method.resolveType(inst.token()));
            case STELEM_I -> storeElement(in.wellKnown(WellKnownType.INTPTR));
            case STELEM_I1 -> storeElement(in.wellKnown(WellKnownType.SBYTE));
            case STELEM_I2 -> storeElement(in.wellKnown(WellKnownType.INT16));
            case STELEM_I4 -> storeElement(in.wellKnown(WellKnownType.INT32));
            case STELEM_I8 -> storeElement(in.wellKnown(WellKnownType.INT64));
            case STELEM_R4 -> storeElement(in.wellKnown(WellKnownType.SINGLE));
            case STELEM_R8 -> storeElement(in.wellKnown(WellKnownType.DOUBLE));
            case STELEM_REF -> storeElement(elementType(in.stack.peek(2).type()));
            default -> throw in.unsupported(inst.opcode().il());
        }
    }

    private TypeDesc elementType(TypeDesc array) {
        return array.kind() == TypeKind.SZARRAY && array.elementType().isReference() ? array.elementType()
                : in.wellKnown(WellKnownType.OBJECT);
    }

    private void newArray(TypeDesc element) {
        var length = in.coerce(in.scalar(in.popWord("newarr of a length of type")), Kind.I64);
        var type = element.makeArray();
        var table = in.session.methodTable(type);
        int size = element.valueSize();
        var array = size == 1 || size == 2 || size == 4 || size == 8
                ? builder.newArray(table, ObjectModel.ARRAY_ELEMENTS, length, size)
                : builder.call(in.session.helper(RuntimeHelper.NEW_ARRAY), Kind.REF, table, length);
        in.push(new StackValue.Scalar(in.session.traces().allocated(in.method, array, type), type, true));
    }

    /** The length; a null array faults. */
    private Operand length(VReg array) {
        return builder.load(MemType.I32, Mem.of(array, ObjectModel.LENGTH, Alias.HEADER));
    }

    private void loadElement(WellKnownType element) {
        loadElement(in.wellKnown(element));
    }

    private void loadElement(TypeDesc element) {
        memory.load(poppedPlace(element), element);
    }

    private Mem poppedPlace(TypeDesc element) {
        var index = popIndex();
        return place(popArray(), index, element);
    }

    private Operand popIndex() {
        return in.scalar(in.popWord("an index of type"));
    }

    private VReg popArray() {
        var array = in.pop();
        if (StackType.of(array) != StackType.OBJECT) {
            throw in.invalid("an array is needed where the stack has " + StackType.of(array));
        }
        return in.pointer(in.scalar(array));
    }

    /** The place of an element, after the check of its index. */
    private Mem place(VReg array, Operand index, TypeDesc element) {
        if (index.kind() == Kind.I32) {
            builder.check(Trap.INDEX_OUT_OF_RANGE, Cond.UGE, Kind.I32, index, Mem.of(array, ObjectModel.LENGTH, Alias.HEADER));
        } else {
            var wide = builder.op(VOp.ZEXT32, Kind.I32, Kind.I64, length(array));
            builder.check(Trap.INDEX_OUT_OF_RANGE, Cond.UGE, Kind.I64, index, wide);
        }
        return elementPlace(Mem.of(array, ObjectModel.ARRAY_ELEMENTS, Places.element(element)), index, element.valueSize());
    }

    /** base + index * size; the index has been shown to be in range. */
    private Mem elementPlace(Mem base, Operand index, int size) {
        if (index instanceof Const c && c.bits() >= 0 && c.bits() <= (Integer.MAX_VALUE - base.disp()) / size) {
            return base.plus(c.intValue() * size);
        }
        var array = base.base().orElseThrow();
        if (size == 1 || size == 2 || size == 4 || size == 8) {
            return Mem.of(array, builder.inRegister(index), size, base.disp(), base.alias());
        }
        var wide = index.kind() == Kind.I32 ? builder.op(VOp.ZEXT32, Kind.I32, Kind.I64, index) : index;
        int scale = size % 8 == 0 ? 8 : size % 4 == 0 ? 4 : size % 2 == 0 ? 2 : 1;
        var scaled = builder.op(VOp.MUL, Kind.I64, wide, Const.i64(size / scale));
        return Mem.of(array, builder.inRegister(scaled), scale, base.disp(), base.alias());
    }

    private void loadAddress(TypeDesc element) {
        boolean exact = in.takeReadonly() || !element.isReference() || element.isSealed();
        var index = popIndex();
        var array = popArray();
        if (!exact) {
            checkExactArray(array, element.makeArray());
        }
        var place = place(array, index, element);
        in.push(new StackValue.Address(place, element.makeByRef(), false));
    }

    /** A byref to an element may be written through: the array must be of exactly the static type. */
    private void checkExactArray(VReg array, TypeDesc type) {
        var table = builder.load(MemType.I64, Mem.of(array, ObjectModel.METHOD_TABLE, Alias.HEADER));
        builder.check(Trap.ARRAY_TYPE_MISMATCH, Cond.NE, Kind.I64, table, in.session.methodTable(type));
    }

    private void storeElement(TypeDesc element) {
        var value = in.pop();
        if (element.isReference()) {
            in.requireFits(value, element);
            var reference = in.scalar(value);
            var index = popIndex();
            var top = in.pop();
            if (StackType.of(top) != StackType.OBJECT) {
                throw in.invalid("an array is needed where the stack has " + StackType.of(top));
            }
            var array = in.pointer(in.scalar(top));
            var place = place(array, index, element);
            if (needsStoreCheck(top.type(), value.type(), reference)) {
                builder.callVoid(in.session.helper(RuntimeHelper.CHECK_ARRAY_STORE), array, reference);
            }
            in.stack.beforeMemoryWrite();
            builder.store(MemType.REF, place, reference);
            return;
        }
        in.requireFits(value, element);
        var operand = Shapes.isStruct(element) ? value : new StackValue.Scalar(in.converted(value, element), element);
        var index = popIndex();
        memory.store(place(popArray(), index, element), element, operand);
    }

    /** Of IL that is not verifiable, the value may be of any type. */
    private static boolean needsStoreCheck(TypeDesc array, TypeDesc value, Operand reference) {
        boolean sealed = array.kind() == TypeKind.SZARRAY && array.elementType().isSealed() && array.elementType() == value
                && !array.elementType().isArray();
        return !sealed && !(reference instanceof Const);
    }

    /** newobj of an array type. */
    void newMultiDimensional(MethodDesc constructor) {
        boolean bounds = constructor.arrayMethodKind().orElseThrow() == ArrayMethodKind.CONSTRUCTOR_WITH_BOUNDS;
        var type = constructor.owner();
        var arguments = new ArrayList<Operand>();
        for (int i = 0; i < constructor.signature().parameters().size(); i++) {
            arguments.add(in.coerce(in.scalar(in.popWord("a length of type")), Kind.I32));
        }
        Collections.reverse(arguments);
        if (type.kind() == TypeKind.SZARRAY) {
            if (arguments.size() != 1) {
                throw in.unsupported("newobj of " + type + " with the lengths of inner arrays");
            }
            in.push(arguments.getFirst(), in.wellKnown(WellKnownType.INT32));
            newArray(type.elementType());
            return;
        }
        int rank = type.rank();
        var slot = builder.method().newSlot(8 * rank, 8, "lengths and lower bounds");
        for (int i = 0; i < rank; i++) {
            builder.store(MemType.I32, Mem.of(slot, 4 * i, Places.slot(slot)), arguments.get(bounds ? 2 * i + 1 : i));
            builder.store(MemType.I32, Mem.of(slot, 4 * (rank + i), Places.slot(slot)), bounds ? arguments.get(2 * i) : Const.i32(0));
        }
        var address = builder.lea(Mem.of(slot, 0, Places.slot(slot)), Kind.I64);
        var array = in.session.traces().allocated(in.method,
                builder.call(in.session.helper(RuntimeHelper.NEW_MD_ARRAY), Kind.REF, in.session.methodTable(type), address), type);
        in.push(new StackValue.Scalar(array, type, true));
    }

    /** Get, Set and Address. */
    void callArrayMethod(MethodDesc method) {
        var kind = method.arrayMethodKind().orElseThrow();
        var type = method.owner();
        var element = type.elementType();
        var value = kind == ArrayMethodKind.SET ? in.pop() : null;
        int rank = type.rank();
        var indices = new ArrayList<Operand>();
        for (int i = 0; i < rank; i++) {
            indices.add(in.coerce(in.scalar(in.popWord("an index of type")), Kind.I32));
        }
        Collections.reverse(indices);
        boolean readonly = in.takeReadonly();
        var array = popArray();
        var place = multiDimensionalPlace(array, indices, element);
        switch (kind) {
            case GET -> memory.load(place, element);
            case SET -> {
                in.requireFits(value, element);
                if (element.isReference()) {
                    var reference = in.scalar(value);
                    if (!(element.isSealed() && value.type() == element) && !(reference instanceof Const)) {
                        builder.callVoid(in.session.helper(RuntimeHelper.CHECK_ARRAY_STORE), array, reference);
                    }
                }
                memory.store(place, element, value);
            }
            case ADDRESS -> {
                if (element.isReference() && !element.isSealed() && !readonly) {
                    checkExactArray(array, type);
                }
                in.push(new StackValue.Address(place, element.makeByRef(), false));
            }
            case CONSTRUCTOR, CONSTRUCTOR_WITH_BOUNDS -> throw in.unsupported("call of an array's constructor");
        }
    }

    /**
     * Row-major: the offset is ((i0 * n1 + i1) * n2 + i2) ..., every index taken from its lower bound and checked against its own
     * length.
     */
    private Mem multiDimensionalPlace(VReg array, List<Operand> indices, TypeDesc element) {
        Operand offset = Const.i64(0);
        int rank = indices.size();
        for (int i = 0; i < rank; i++) {
            var lengthPlace = Mem.of(array, ObjectModel.MD_LENGTHS + 4 * i, Alias.HEADER);
            var lowerBound = builder.load(MemType.I32, Mem.of(array, ObjectModel.MD_LENGTHS + 4 * (rank + i), Alias.HEADER));
            var fromBound = builder.op(VOp.SUB, Kind.I32, indices.get(i), lowerBound);
            builder.check(Trap.INDEX_OUT_OF_RANGE, Cond.UGE, Kind.I32, fromBound, lengthPlace);
            var index = builder.op(VOp.ZEXT32, Kind.I32, Kind.I64, fromBound);
            if (i == 0) {
                offset = index;
            } else {
                var length = builder.op(VOp.ZEXT32, Kind.I32, Kind.I64, builder.load(MemType.I32, lengthPlace));
                offset = builder.op(VOp.ADD, Kind.I64, builder.op(VOp.MUL, Kind.I64, offset, length), index);
            }
        }
        return elementPlace(Mem.of(array, ObjectModel.mdElements(indices.size()), Places.element(element)), offset, element.valueSize());
    }
}
