package dev.gatun.jit.importer;

import dev.gatun.jit.code.CodeSymbol;
import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.MethodSignature;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.UnresolvedReferenceException;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.jit.vcode.CallInfo;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.FrameSlot;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.SymbolAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** call, callvirt, calli and newobj. */
final class CallImporter {
    private final BodyImporter in;
    private final VBuilder builder;
    private final ObjectImporter objects;
    private final Intrinsics intrinsics;

    CallImporter(BodyImporter in) {
        this.in = in;
        this.builder = in.builder;
        this.objects = new ObjectImporter(in);
        this.intrinsics = new Intrinsics(in);
    }

    void importCall(MethodDesc method, boolean virtual) {
        if (virtual && method.isStatic()) {
            throw in.invalid("callvirt of the static " + method.fullName());
        }
        var constrained = in.takeConstrained();
        if (constrained.isPresent()) {
            importConstrained(method, constrained.get());
            return;
        }
        if (method.isArrayMethod()) {
            new ArrayImporter(in).callArrayMethod(method);
            return;
        }
        if (method.signature().varargs()) {
            new VarargsImporter(in).call(method, in.callSite(), virtual);
            return;
        }
        if (intrinsics.expand(method)) {
            return;
        }
        if (DelegateImporter.isInvoke(method)) {
            new DelegateImporter(in).invoke(method, popArguments(method));
            return;
        }
        var arguments = popArguments(method);
        if (!virtual || !method.isVirtual()) {
            if (virtual) {
                nullCheckThis(arguments);
            }
            callDirect(method, arguments);
            return;
        }
        var target = devirtualized(method, arguments.getFirst());
        if (target != null) {
            if (!isNonNull(arguments.getFirst())) {
                nullCheckThis(arguments);
            }
            callDirect(target, arguments);
            return;
        }
        callVirtual(method, arguments);
    }

    boolean isNonNull(StackValue value) {
        return value instanceof StackValue.Scalar s && (s.exact() || in.session.isThis(s.operand()));
    }

    void nullCheckThis(List<StackValue> arguments) {
        if (arguments.getFirst() instanceof StackValue.Scalar s && !isNonNull(s)) {
            builder.nullCheck(s.operand());
        }
    }

    /** The only method a virtual call can reach, where the receiver's type tells; null where it does not. */
    MethodDesc devirtualized(MethodDesc method, StackValue receiver) {
        if (method.isFinal() && !method.owner().isInterface() || method.owner().isSealed() && !method.owner().isInterface()) {
            return method.owner().isArray() ? null : onExact(method, method.owner());
        }
        var type = receiver.type();
        boolean known = receiver instanceof StackValue.Scalar s && s.exact() || type.isReference() && type.isSealed() && !type.isArray();
        return known && !type.isInterface() && !type.isArray() ? onExact(method, type) : null;
    }

    private static MethodDesc onExact(MethodDesc method, TypeDesc type) {
        if (type.isValueType() || !type.isAssignableTo(method.owner())) {
            return null;
        }
        var target = type.resolveVirtual(method);
        return target.isAbstract() || target.owner().isValueType() ? null : target;
    }

    /** Pops a call's arguments, {@code this} first. */
    private List<StackValue> popArguments(MethodDesc method) {
        int count = method.signature().parameters().size() + (method.isStatic() ? 0 : 1);
        return popArguments(count);
    }

    List<StackValue> popArguments(int count) {
        var values = new ArrayList<StackValue>();
        for (int i = 0; i < count; i++) {
            values.add(in.pop());
        }
        Collections.reverse(values);
        return values;
    }

    private void callDirect(MethodDesc method, List<StackValue> arguments) {
        if (method.isAbstract()) {
            throw in.invalid("a direct call of the abstract " + method.fullName());
        }
        if (in.session.inliner().inline(in, method, arguments)) {
            return;
        }
        emit(new CallInfo(new CallInfo.Direct(method), Shapes.signature(method)), method.signature(), arguments, List.of());
    }

    private void callVirtual(MethodDesc method, List<StackValue> arguments) {
        if (!method.methodArguments().isEmpty()) {
            callGenericVirtual(method, arguments);
            return;
        }
        var target = method.owner().isInterface() ? new CallInfo.Interface(method) : new CallInfo.Virtual(method, method.slot());
        emit(new CallInfo(target, Shapes.signature(method)), method.signature(), arguments, List.of());
    }

    /** A generic virtual method has no slot of its own: the runtime finds its code for the object's type. */
    private void callGenericVirtual(MethodDesc method, List<StackValue> arguments) {
        var object = builder.inRegister(in.scalar(arguments.getFirst()));
        arguments.set(0, new StackValue.Scalar(object, arguments.getFirst().type()));
        var code = builder.call(in.session.helper(RuntimeHelper.RESOLVE_GENERIC_VIRTUAL), Kind.I64, object,
                Const.i32(in.session.host().methodId(method)));
        emit(new CallInfo(new CallInfo.Indirect(), Shapes.signature(method)), method.signature(), arguments, List.of(code));
    }

    /**
     * A callvirt through a managed pointer to a value of a type (ECMA-335 III.2.1): a reference type is loaded, a value type's own
     * method is called on the spot, one that it inherits is called on a box.
     */
    private void importConstrained(MethodDesc method, TypeDesc type) {
        int below = method.signature().parameters().size();
        var pointer = in.stack.peek(below);
        if (!StackType.of(pointer).isAddress()) {
            throw in.invalid("constrained. takes an address, not " + StackType.of(pointer));
        }
        int position = in.stack.depth() - 1 - below;
        if (!type.isValueType()) {
            var object = builder.load(MemType.REF, in.place(pointer));
            in.stack.set(position, new StackValue.Scalar(object, type));
            importCall(method, true);
            return;
        }
        var target = implementation(method, type);
        if (target != null && target.owner() == type) {
            if (!intrinsics.expand(target)) {
                callDirect(target, popArguments(target));
            }
            return;
        }
        var place = in.place(pointer);
        var value = Shapes.isStruct(type) ? new StackValue.Struct(place, type, false)
                : new StackValue.Scalar(builder.load(Shapes.memType(type), place), type);
        if (type.isNullable()) {
            throw in.unsupported("a constrained call on " + type + " of the inherited " + method.fullName());
        }
        in.stack.set(position, new StackValue.Scalar(objects.boxValue(type, value), type, true));
        if (target != null && !target.owner().isInterface()) {
            callDirect(target, popArguments(target));
        } else {
            callVirtual(method, popArguments(method));
        }
    }

    private MethodDesc implementation(MethodDesc method, TypeDesc type) {
        if (!method.isVirtual()) {
            return method;
        }
        try {
            return type.resolveVirtual(method);
        } catch (UnresolvedReferenceException e) {
            throw in.invalid(type + " does not implement " + method.fullName());
        }
    }

    void importIndirect(MethodSignature signature) {
        if (signature.varargs()) {
            throw in.unsupported("calli with varargs");
        }
        switch (signature.convention()) {
            case DEFAULT -> {
            }
            default -> {
                callNative(signature);
                return;
            }
        }
        var address = in.pop();
        var arguments = popArguments(signature.parameters().size() + (signature.hasThis() ? 1 : 0));
        if (address instanceof StackValue.Function f && f.found().isEmpty() && !f.method().isVirtual()) {
            callDirect(f.method(), arguments);
            return;
        }
        var code = builder.inRegister(in.scalar(address));
        emit(new CallInfo(new CallInfo.Indirect(), Shapes.signature(signature)), signature, arguments, List.of(code));
    }

    /** calli with an unmanaged convention, of which x86-64 has one: a stub takes the address and the arguments. */
    private void callNative(MethodSignature signature) {
        var address = builder.inRegister(in.coerce(in.scalar(in.pop()), Kind.I64));
        var arguments = popArguments(signature.parameters().size() + (signature.hasThis() ? 1 : 0));
        var types = new ArrayList<>(signature.parameters());
        types.add(signature.returnType());
        for (var type : types) {
            if (!type.isVoid() && (type.isReference() || Shapes.isStruct(type) && type.layout().hasPointers())) {
                throw in.unsupported("calli with the unmanaged convention " + signature.convention() + " and an argument of type "
                        + type);
            }
        }
        var passed = Shapes.signature(signature);
        var shapes = new ArrayList<ValueShape>();
        shapes.add(new ValueShape.Scalar(MemType.I64));
        shapes.addAll(passed.parameters());
        arguments.addFirst(new StackValue.Scalar(address, in.wellKnown(WellKnownType.INTPTR)));
        var stub = new SymbolAddress(new CodeSymbol.NativeInvoker(passed), 0, Kind.I64);
        emit(new CallInfo(new CallInfo.Indirect(), new CallSignature(passed.result(), shapes)), signature, arguments, List.of(stub));
    }

    /** The end of a method that names the one to go on with; its arguments are on the stack. */
    void jump(MethodDesc target) {
        if (target.isAbstract()) {
            throw in.invalid("jmp to the abstract " + target.fullName());
        }
        var shapes = Shapes.signature(target);
        var signature = target.signature().varargs()
                ? VarargsImporter.withList(target.signature(), in.wellKnown(WellKnownType.INTPTR)) : target.signature();
        emit(new CallInfo(new CallInfo.Direct(target), shapes), signature, popArguments(shapes.parameters().size()), List.of(), true);
    }

    /** Emits the call and pushes its result, or ends the method with it. */
    void emit(CallInfo call, MethodSignature signature, List<StackValue> arguments, List<Operand> trailing) {
        emit(call, signature, arguments, trailing,
                in.endsInTailCall(signature.returnType()) && arguments.stream().noneMatch(CallImporter::isInFrame));
    }

    /** Whether a pointer into the frame is passed, which a tail call would not leave valid. */
    private static boolean isInFrame(StackValue value) {
        return value instanceof StackValue.Address a && a.mem().base().orElse(null) instanceof FrameSlot;
    }

    void emit(CallInfo call, MethodSignature signature, List<StackValue> arguments, List<Operand> trailing, boolean tail) {
        var operands = new ArrayList<Operand>();
        for (int i = 0; i < arguments.size(); i++) {
            int parameter = i - (arguments.size() - signature.parameters().size());
            operands.add(argument(arguments.get(i), call.signature(), i,
                    parameter < 0 ? null : signature.parameters().get(parameter)));
        }
        var told = in.session.traces().told(in.method, call.target());
        if (tail && in.session.traces().traces(in.method)) {
            in.session.traces().leave(in.method, List.of());
        }
        told.ifPresent(m -> in.session.traces().call(m, call.target(), operands, tail));
        operands.addAll(trailing);
        in.stack.beforeMemoryWrite();
        var sources = operands.toArray(Operand[]::new);
        var type = signature.returnType();
        if (tail) {
            builder.tailCall(call, type.isVoid() || Shapes.isStruct(type) ? Kind.I64 : Shapes.kind(type), sources);
            return;
        }
        if (type.isVoid()) {
            builder.callVoid(call, sources);
            told.ifPresent(m -> in.session.traces().returned(m, List.of()));
        } else if (Shapes.isStruct(type)) {
            var slot = in.newSlot(type, "");
            builder.callStruct(call, slot, sources);
            told.ifPresent(m -> in.session.traces().returned(m, List.of(slot)));
            in.push(new StackValue.Struct(BodyImporter.slotPlace(slot), type, true));
        } else {
            var result = builder.call(call, Shapes.kind(type), sources);
            told.ifPresent(m -> in.session.traces().returned(m, List.of(result)));
            in.push(result, type);
        }
    }

    private Operand argument(StackValue value, CallSignature signature, int index, TypeDesc type) {
        return switch (signature.parameters().get(index)) {
            case ValueShape.Scalar s -> {
                if (type != null) {
                    yield in.forLocation(value, type);
                }
                requireThis(value, s.type());
                yield in.coerce(in.scalar(value), s.type().kind());
            }
            case ValueShape.Struct s -> structOperand(type == null ? in.struct(value) : in.structFor(value, type), s.size());
            case ValueShape.Void v -> throw in.invalid("a void argument");
        };
    }

    /** {@code this} of a class is an object, that of a value type the address of one. */
    private void requireThis(StackValue value, MemType expected) {
        var type = StackType.of(value);
        if (expected == MemType.REF && type != StackType.OBJECT || expected == MemType.BYREF && !type.isAddress()) {
            throw in.invalid("this is " + type + " where " + (expected == MemType.REF ? "an object" : "an address") + " is needed");
        }
    }

    /** A struct as CALL wants it: the slot that holds it, or a register with its address. */
    private Operand structOperand(StackValue.Struct value, int size) {
        var place = value.place();
        boolean whole = place.base().isPresent() && place.base().get() instanceof FrameSlot slot && slot.size() == size
                && place.disp() == 0 && place.index().isEmpty();
        return whole ? place.base().get() : builder.lea(place, Kind.BYREF);
    }

    void importNewObject(MethodDesc constructor) {
        if (!constructor.isConstructor() && !constructor.isArrayMethod()) {
            throw in.invalid("newobj of " + constructor.fullName() + ", which is no constructor");
        }
        var type = constructor.owner();
        if (constructor.signature().varargs()) {
            throw in.unsupported("newobj with varargs, " + constructor.fullName());
        }
        if (constructor.isArrayMethod()) {
            new ArrayImporter(in).newMultiDimensional(constructor);
        } else if (type.isDelegate()) {
            new DelegateImporter(in).create(constructor);
        } else if (type == in.wellKnown(WellKnownType.STRING)) {
            importCall(stringFactory(constructor), false);
        } else if (type.isValueType()) {
            newValue(constructor, type);
        } else if (type.isAbstract()) {
            throw in.invalid("newobj of the abstract " + type);
        } else {
            var arguments = popArguments(constructor.signature().parameters().size());
            var object = objects.allocate(type);
            var result = new StackValue.Scalar(object, type, true);
            arguments.addFirst(result);
            callDirect(constructor, arguments);
            in.push(result);
        }
    }

    /** String's constructors make objects of the length they compute: each is a factory, the static method Ctor. */
    private MethodDesc stringFactory(MethodDesc constructor) {
        var string = constructor.owner();
        var wanted = constructor.signature().parameters();
        return string.findMethods("Ctor").stream()
                .filter(m -> m.isStatic() && m.signature().parameters().equals(wanted)).findFirst()
                .orElseThrow(() -> in.missingService("the string constructor " + constructor.fullName()));
    }

    private void newValue(MethodDesc constructor, TypeDesc type) {
        var arguments = popArguments(constructor.signature().parameters().size());
        var slot = in.newSlot(type, "");
        var place = BodyImporter.slotPlace(slot);
        builder.zero(place, slot.size());
        arguments.addFirst(new StackValue.Address(place, type.makeByRef(), false));
        callDirect(constructor, arguments);
        if (Shapes.isStruct(type)) {
            in.push(new StackValue.Struct(place, type, true));
        } else {
            in.push(builder.load(Shapes.memType(type), place), type);
        }
    }
}
