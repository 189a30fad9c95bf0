package dev.gatun.jit.importer;

import dev.gatun.jit.code.CodeSymbol;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.MethodSignature;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.jit.vcode.Alias;
import dev.gatun.jit.vcode.CallInfo;
import dev.gatun.jit.vcode.Cond;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.FrameSlot;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.jit.vcode.SymbolAddress;
import dev.gatun.jit.vcode.Trap;
import java.util.ArrayList;
import java.util.List;

/**
 * Calls with variable arguments (ECMA-335 I.12.3.2.3) and typed references. A vararg method has a parameter after its own: the address
 * of a list in the frame of its caller, which is all that {@code arglist} gives.
 *
 * <pre>
 *   +0        number of variable arguments, 8 bytes
 *   +8 ..     a System.TypedReference for each: the address of the value, its System.Type object
 *   then      the values, 8-aligned; none for one that is passed by reference
 * </pre>
 *
 * A C function gets its variable arguments as C passes them, after the promotions of C (C11 6.5.2.2, 7).
 */
final class VarargsImporter {
    private static final int COUNT = 8;
    private static final int REFERENCE = 16;

    private final BodyImporter in;
    private final VBuilder builder;

    VarargsImporter(BodyImporter in) {
        this.in = in;
        this.builder = in.builder;
    }

    /** The signature with the list as a parameter. */
    static MethodSignature withList(MethodSignature signature, TypeDesc nativeInt) {
        var parameters = new ArrayList<>(signature.parameters());
        parameters.add(nativeInt);
        return new MethodSignature(signature.hasThis(), signature.returnType(), parameters, signature.genericArity(), signature.convention());
    }

    /** @param site with the types of the variable arguments, which are on the stack */
    void call(MethodDesc method, MethodSignature site, boolean virtual) {
        var calls = new CallImporter(in);
        int fixed = method.signature().parameters().size();
        if (site.parameters().size() < fixed) {
            throw in.invalid("a call of " + method.fullName() + " with too few arguments");
        }
        if (method.isPInvoke()) {
            callNative(calls, method, site);
            return;
        }
        var variable = site.parameters().subList(fixed, site.parameters().size());
        var values = calls.popArguments(variable.size());
        var arguments = new ArrayList<>(calls.popArguments(fixed + (method.isStatic() ? 0 : 1)));
        if (virtual) {
            calls.nullCheckThis(arguments);
        } else if (method.isAbstract()) {
            throw in.invalid("a direct call of the abstract " + method.fullName());
        }
        var nativeInt = in.wellKnown(WellKnownType.INTPTR);
        arguments.add(new StackValue.Scalar(builder.lea(BodyImporter.slotPlace(list(variable, values)), Kind.I64), nativeInt));
        CallInfo.Target target = !virtual || !method.isVirtual() ? new CallInfo.Direct(method)
                : method.owner().isInterface() ? new CallInfo.Interface(method) : new CallInfo.Virtual(method, method.slot());
        calls.emit(new CallInfo(target, Shapes.signature(method)), withList(method.signature(), nativeInt), arguments, List.of(), false);
    }

    /** The list in a slot of its own, which nobody else writes to. */
    private FrameSlot list(List<TypeDesc> types, List<StackValue> values) {
        int size = COUNT + REFERENCE * types.size();
        var offsets = new int[types.size()];
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] = size;
            size += isByRef(types.get(i)) ? 0 : types.get(i).valueSize() + 7 & ~7;
        }
        var slot = builder.method().newSlot(size, 8, "varargs");
        // Struct values are copied before anything else may change them.
        for (int i = 0; i < offsets.length; i++) {
            var type = types.get(i);
            if (isByRef(type)) {
                builder.store(MemType.BYREF, at(slot, COUNT + REFERENCE * i), in.coerce(in.scalar(values.get(i)), Kind.BYREF));
                continue;
            }
            if (Shapes.isStruct(type)) {
                builder.copyBlock(at(slot, offsets[i]), in.struct(values.get(i)).place(), type.valueSize());
            } else {
                builder.store(Shapes.memType(type), at(slot, offsets[i]), in.coerce(in.scalar(values.get(i)), Shapes.kind(type)));
            }
            builder.store(MemType.I64, at(slot, COUNT + REFERENCE * i), builder.lea(at(slot, offsets[i]), Kind.I64));
        }
        builder.store(MemType.I64, at(slot, 0), Const.i64(types.size()));
        var objects = new ObjectImporter(in);
        for (int i = 0; i < offsets.length; i++) {
            var type = isByRef(types.get(i)) ? types.get(i).elementType() : types.get(i);
            builder.store(MemType.I64, at(slot, COUNT + REFERENCE * i + 8), objects.typeObject(type));
        }
        return slot;
    }

    private static boolean isByRef(TypeDesc type) {
        return type.kind() == TypeKind.BYREF;
    }

    /** The slot's address is known to the callee, so its parts are no places of their own. */
    private static Mem at(FrameSlot slot, int offset) {
        return Mem.of(slot, offset, Alias.ANY);
    }

    private void callNative(CallImporter calls, MethodDesc method, MethodSignature site) {
        int fixed = method.signature().parameters().size();
        var arguments = new ArrayList<>(calls.popArguments(site.parameters().size()));
        var passed = new ArrayList<>(site.parameters());
        for (int i = fixed; i < passed.size(); i++) {
            if (passed.get(i).reduced().kind() == TypeKind.R4) {
                var wide = in.wellKnown(WellKnownType.DOUBLE);
                passed.set(i, wide);
                arguments.set(i, new StackValue.Scalar(in.coerce(in.scalar(arguments.get(i)), Kind.F64), wide));
            }
        }
        var promoted = new MethodSignature(false, site.returnType(), passed, 0, site.convention());
        var code = new SymbolAddress(new CodeSymbol.VariadicFunction(method, promoted), 0, Kind.I64);
        calls.emit(new CallInfo(new CallInfo.Indirect(), Shapes.signature(promoted)), promoted, arguments, List.of(code), false);
    }

    /** arglist. */
    void argumentList() {
        var list = in.session.argumentList();
        if (list.isEmpty()) {
            throw in.invalid("arglist in a method that is no vararg");
        }
        var type = in.wellKnown(WellKnownType.RUNTIME_ARGUMENT_HANDLE);
        var place = BodyImporter.slotPlace(in.newSlot(type, ""));
        builder.store(MemType.I64, place, list.get());
        in.push(new StackValue.Struct(place, type, true));
    }

    /** mkrefany. */
    void makeReference(TypeDesc of) {
        var address = in.coerce(in.scalar(in.pop()), Kind.BYREF);
        var type = in.wellKnown(WellKnownType.TYPED_REFERENCE);
        var place = BodyImporter.slotPlace(in.newSlot(type, ""));
        builder.store(MemType.BYREF, place, address);
        builder.store(MemType.I64, place.plus(8), new ObjectImporter(in).typeObject(of));
        in.push(new StackValue.Struct(place, type, true));
    }

    /** refanyval: the address, where the reference is to a value of exactly that type. */
    void referenceValue(TypeDesc of) {
        var place = typedReference();
        var type = builder.load(MemType.I64, place.plus(8));
        var wanted = new ObjectImporter(in).typeObject(of);
        builder.check(Trap.INVALID_CAST, Cond.NE, Kind.I64, in.coerce(wanted, Kind.I64), type);
        in.push(builder.load(MemType.BYREF, place), of.makeByRef());
    }

    /** refanytype. */
    void referenceType() {
        var type = in.wellKnown(WellKnownType.RUNTIME_TYPE_HANDLE);
        var place = BodyImporter.slotPlace(in.newSlot(type, ""));
        builder.store(MemType.I64, place, builder.load(MemType.I64, typedReference().plus(8)));
        in.push(new StackValue.Struct(place, type, true));
    }

    private Mem typedReference() {
        var value = in.struct(in.pop());
        if (value.type().kind() != TypeKind.TYPEDBYREF) {
            throw in.invalid("a typed reference is needed where the stack has a " + value.type());
        }
        return value.place();
    }
}
