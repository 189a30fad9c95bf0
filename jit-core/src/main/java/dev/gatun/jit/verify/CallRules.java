package dev.gatun.jit.verify;

import dev.gatun.il.body.Instruction;
import dev.gatun.il.body.Opcode;
import dev.gatun.jit.types.GenericConstraints;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.MethodSignature;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.jit.types.Visibility;
import dev.gatun.jit.verify.VType.Flag;
import dev.gatun.jit.verify.VType.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Calls, constructors, delegates and the addresses of methods (ECMA-335 III.3.19, III.4.2, III.4.21). */
final class CallRules {
    private final MethodVerifier m;

    CallRules(MethodVerifier verifier) {
        m = verifier;
    }

    /** Whether the instruction was one of this family. */
    boolean apply(Instruction instruction) {
        switch (instruction.opcode()) {
            case CALL, CALLVIRT -> call(instruction);
            case NEWOBJ -> newObject(instruction);
            case CALLI -> {
                var signature = m.resolve(() -> m.method.resolveSignature(instruction.token()));
                m.unverifiable("calli is not verifiable");
                m.pop();
                arguments(signature, Optional.empty());
                if (signature.hasThis()) {
                    m.pop();
                }
                result(signature, List.of());
            }
            case JMP -> m.unverifiable("jmp is not verifiable");
            case LDFTN -> {
                var method = method(instruction, Optional.empty());
                if (method.isAbstract()) {
                    m.unverifiable("ldftn of " + method + ", which is abstract");
                }
                m.push(VType.function(method));
            }
            case LDVIRTFTN -> {
                var object = m.pop();
                var method = method(instruction, object.is(Kind.OBJECT) ? object.type() : Optional.empty());
                if (method.isStatic()) {
                    m.invalid("ldvirtftn of " + method + ", which is static");
                } else if (!object.is(Kind.NULL) && !(object.is(Kind.OBJECT) && !object.has(Flag.UNINITIALIZED)
                        && m.types.isObjectAssignable(object.type().orElseThrow(), method.owner()))) {
                    m.mismatch(object, VType.NULL, "an object of " + method.owner());
                }
                m.push(VType.function(method));
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** The method of a token, checked to be visible and instantiated as its constraints ask. */
    private MethodDesc method(Instruction instruction, Optional<TypeDesc> instance) {
        var method = m.resolve(() -> m.method.resolveMethod(instruction.token()));
        if (!Visibility.canUse(m.method.owner(), method, instance)) {
            m.unverifiable(method + " is not visible from " + m.method.owner());
        }
        m.types.whyNotSatisfied(method.owner().typeArguments(), GenericConstraints.of(method.owner()))
                .or(() -> m.types.whyNotSatisfied(method.methodArguments(), GenericConstraints.of(method)))
                .ifPresent(m::unverifiable);
        return method;
    }

    /** Pops the arguments, last first; what they were, in the order of the parameters. */
    private List<VType> arguments(MethodSignature signature, Optional<MethodDesc> called) {
        var values = new ArrayList<VType>();
        for (int i = signature.parameters().size() - 1; i >= 0; i--) {
            var type = signature.parameters().get(i);
            var value = m.pop();
            boolean readOnly = called.isPresent() && called.get().isReadOnlyParameter(i);
            if (!m.types.isAssignable(readOnly ? value.without(Flag.READONLY) : value, type)) {
                m.mismatch(value, VType.load(type), "an argument of type " + type + " for parameter " + (i + 1));
            }
            values.addFirst(value);
        }
        return values;
    }

    /**
     * A pointer that is returned points to what outlives the callee; into this frame only if an argument did. It is
     * never one into the struct that the method was called on: this is not a pointer that may be returned.
     */
    private void result(MethodSignature signature, List<VType> arguments) {
        if (signature.returnsVoid()) {
            return;
        }
        var value = VType.load(signature.returnType());
        boolean frame = arguments.stream().anyMatch(a -> a.is(Kind.BYREF) && !a.has(Flag.HOME));
        m.push(value.is(Kind.BYREF) && !frame ? value.with(Flag.HOME) : value);
    }

    // ----------------------------------------------------------------------------------------------------- calls

    private void call(Instruction instruction) {
        boolean virtual = instruction.opcode() == Opcode.CALLVIRT;
        var named = m.resolve(() -> m.method.resolveMethod(instruction.token()));
        var signature = m.resolve(() -> m.method.resolveCallSite(instruction.token()));
        int depth = m.state.stack.size() - signature.parameters().size() - 1;
        Optional<VType> receiver = named.isStatic() || depth < 0 ? Optional.empty()
                : Optional.of(m.state.stack.get(depth));
        var method = method(instruction, receiver.filter(r -> r.is(Kind.OBJECT) || r.is(Kind.BYREF))
                .flatMap(VType::type));
        var values = arguments(signature, Optional.of(method));
        if (method.isStatic()) {
            if (virtual) {
                m.invalid("callvirt of " + method + ", which is static");
            }
        } else {
            var object = m.pop();
            receiver(method, object, virtual);
            if (m.tailPrefix && object.is(Kind.BYREF) && !object.has(Flag.HOME)) {
                m.unverifiable("tail. on an object in the frame that ends");
            }
        }
        if (method.isAbstract() && !virtual) {
            m.unverifiable("call of " + method + ", which is abstract");
        }
        if (method.isStaticConstructor()) {
            m.unverifiable("call of " + method + ", which only the runtime calls");
        }
        if (m.tailPrefix) {
            tail(signature, values);
        }
        result(signature, values);
    }

    private void tail(MethodSignature signature, List<VType> values) {
        if (!m.state.stack.isEmpty()) {
            m.invalid("tail. with more on the stack than the arguments: " + m.state.stack);
        }
        if (values.stream().anyMatch(v -> v.is(Kind.BYREF) && !v.has(Flag.HOME))) {
            m.unverifiable("tail. with a pointer into the frame that ends");
        }
        if (m.regions.at(m.current().offset()).part() != Regions.Part.BODY) {
            m.invalid("tail. in " + m.regions.at(m.current().offset()));
        }
        var mine = m.method.signature().returnType();
        if (signature.returnsVoid() != mine.isVoid()) {
            m.invalid("tail. of a method that returns " + signature.returnType() + " where " + mine + " is returned");
        }
    }

    private void receiver(MethodDesc method, VType object, boolean virtual) {
        if (m.constrained.isPresent()) {
            var type = m.constrained.get();
            m.checkVisible(type);
            if (!object.pointsTo(type)) {
                m.mismatch(object, VType.byRef(type), "a pointer to " + type + ", as constrained. says");
            } else if (!m.types.isObjectAssignable(type, method.owner())) {
                m.unverifiable(type + " has no method " + method);
            }
            return;
        }
        if (method.isConstructor()) {
            constructorCall(method, object);
            return;
        }
        var owner = method.owner();
        if (owner.isValueType()) {
            if (!object.pointsTo(owner)) {
                m.mismatch(object, VType.byRef(owner), "a pointer to " + owner);
            } else if (virtual) {
                m.unverifiable("callvirt of " + method + ", a method of a value type");
            }
            return;
        }
        if (!object.is(Kind.NULL) && !(object.is(Kind.OBJECT) && !object.has(Flag.UNINITIALIZED)
                && m.types.isObjectAssignable(object.type().orElseThrow(), owner))) {
            m.mismatch(object, VType.NULL, "an object of " + owner);
        } else if (!virtual && method.isVirtual() && !method.isAbstract() && !method.isFinal()
                && !isKnownExactly(object, owner)) {
            m.unverifiable("call of " + method + ", which is virtual, on what is not this");
        }
    }

    /** An object on which a virtual method may be called without looking for an override (III.3.19). */
    private boolean isKnownExactly(VType object, TypeDesc owner) {
        return object.is(Kind.NULL) || object.has(Flag.THIS) || owner.isSealed()
                || object.type().orElseThrow().isSealed() || object.type().get().isValueType();
    }

    private void constructorCall(MethodDesc constructor, VType object) {
        var owner = constructor.owner();
        if (owner.isValueType()) {
            if (!object.pointsTo(owner) || object.has(Flag.READONLY)) {
                m.mismatch(object, VType.byRef(owner), "a pointer to " + owner);
            }
            return;
        }
        if (!object.has(Flag.THIS) || !m.method.isConstructor() || owner != m.method.owner()
                && !m.method.owner().baseType().equals(Optional.of(owner))) {
            m.unverifiable("call of " + constructor + " on " + object
                    + "; only a constructor of the same or a derived class may call it, on this");
            return;
        }
        m.state.thisInitialized = true;
        m.state.stack.replaceAll(value -> value.without(Flag.UNINITIALIZED));
    }

    // --------------------------------------------------------------------------------------------------- newobj

    private void newObject(Instruction instruction) {
        var constructor = method(instruction, Optional.empty());
        var owner = constructor.owner();
        if (!constructor.isConstructor()) {
            m.invalid("newobj of " + constructor + ", which is no constructor");
        }
        if (owner.isAbstract() && !owner.isArray()) {
            m.unverifiable("newobj of " + owner + ", which is abstract");
        }
        if (owner.isDelegate() && constructor.signature().parameters().size() == 2) {
            delegate(constructor);
        } else {
            arguments(constructor.signature(), Optional.of(constructor));
        }
        m.push(VType.load(owner));
    }

    /**
     * An object and the address of a method that takes what the delegate takes. The address must come from ldftn, or
     * from dup and ldvirtftn, right before, so that the object is the one that the method is called on.
     */
    private void delegate(MethodDesc constructor) {
        var address = m.pop();
        var object = m.pop();
        if (!address.is(Kind.FUNCTION)) {
            m.mismatch(address, VType.NATIVE, "the address of a method");
            return;
        }
        var target = address.method().orElseThrow();
        var load = m.before(1).map(Instruction::opcode);
        boolean virtual = load.filter(o -> o == Opcode.LDVIRTFTN).isPresent();
        if (load.filter(o -> o == Opcode.LDFTN).isEmpty() && !(virtual
                && m.before(2).filter(i -> i.opcode() == Opcode.DUP).isPresent())) {
            m.unverifiable("a delegate is made otherwise than by ldftn or dup, ldvirtftn and newobj");
        }
        if (!virtual && target.isVirtual() && !target.isFinal() && !target.owner().isSealed()
                && !target.owner().isValueType() && !object.has(Flag.THIS)) {
            m.unverifiable("ldftn of " + target + ", which is virtual, on what is not this");
        }
        invokable(constructor.owner(), target, object);
    }

    private void invokable(TypeDesc type, MethodDesc target, VType object) {
        var invoke = type.findMethods("Invoke").stream().findFirst();
        if (invoke.isEmpty()) {
            return;
        }
        var wanted = invoke.get().signature();
        var given = new ArrayList<>(target.signature().parameters());
        boolean closedOverFirst = false;
        if (!target.isStatic()) {
            var owner = target.owner();
            boolean fits = object.is(Kind.NULL) || object.is(Kind.OBJECT) && !object.has(Flag.UNINITIALIZED)
                    && m.types.isObjectAssignable(object.type().orElseThrow(), owner);
            if (!fits) {
                m.mismatch(object, VType.NULL, "an object of " + owner);
            }
        } else if (given.size() == wanted.parameters().size() + 1) {
            closedOverFirst = true;
            if (!m.types.isAssignable(object, given.getFirst())) {
                m.mismatch(object, VType.load(given.getFirst()), "an object of " + given.getFirst());
            }
            given.removeFirst();
        } else if (!object.is(Kind.NULL)) {
            m.unverifiable("a delegate of the static method " + target + " over " + object);
        }
        boolean compatible = given.size() == wanted.parameters().size()
                && isCompatible(target.signature().returnType(), wanted.returnType());
        for (int i = 0; compatible && i < given.size(); i++) {
            compatible = isCompatible(wanted.parameters().get(i), given.get(i));
        }
        if (!compatible) {
            m.unverifiable(target + (closedOverFirst ? " over its first argument" : "") + " does not fit " + type);
        }
    }

    /** Delegate relaxation (II.14.6.1). */
    private boolean isCompatible(TypeDesc from, TypeDesc to) {
        return from == to || from.isVoid() == to.isVoid() && !from.isVoid() && (VType.sameLocation(from, to)
                || m.types.isReferenceType(from) && m.types.isReferenceType(to)
                && m.types.isObjectAssignable(from, to)
                || from.kind() == TypeKind.BYREF && to.kind() == TypeKind.BYREF
                && VType.sameLocation(from.elementType(), to.elementType()));
    }
}
