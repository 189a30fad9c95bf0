package dev.gatun.jit.types;

import dev.gatun.il.BadImageException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gives virtual methods their slots (ECMA-335 II.10.3, II.12.2). Done once for a generic definition and carried over to
 * its instantiations, so that methods which only look alike after instantiation keep slots of their own.
 */
final class VTableBuilder {
    private VTableBuilder() {
    }

    static VTable build(TypeDesc type) {
        if (type instanceof DefinedType defined) {
            return defined == defined.open() ? buildOpen(defined) : instantiate(defined);
        }
        if (type instanceof ElementedType array && type.isArray()) {
            return new VTable(type, array.methodsType().vtable().slots(), new int[0]);
        }
        return new VTable(type, List.of(), new int[0]);
    }

    private static VTable instantiate(DefinedType type) {
        var open = type.open().vtable();
        var slots = open.slots().stream().map(m -> substitute(m, type.context())).toList();
        return new VTable(type, slots, open.slotOfMethod());
    }

    /** The same method of the owner with its variables replaced; generic arguments of the method itself stay. */
    static MethodDesc substitute(MethodDesc method, GenericContext context) {
        if (method.owner().isClosed()) {
            return method;
        }
        var moved = method.owner().substitute(context).methods().get(method.index());
        return method.isGenericDefinition() || method.methodArguments().isEmpty() ? moved
                : moved.instantiate(method.methodArguments().stream().map(a -> a.substitute(context)).toList());
    }

    private static VTable buildOpen(DefinedType type) {
        var slots = new ArrayList<MethodDesc>();
        type.baseType().ifPresent(b -> slots.addAll(b.vtable().slots()));
        int inherited = slots.size();
        var methods = type.methods();
        int[] slotOfMethod = new int[methods.size()];
        Arrays.fill(slotOfMethod, -1);
        for (int i = 0; i < slotOfMethod.length; i++) {
            var method = methods.get(i);
            if (method.isVirtual() && !method.isStatic()) {
                int slot = method.isNewSlot() || type.isInterface() ? -1 : overridden(type, method);
                if (slot < 0) {
                    slot = slots.size();
                    slots.add(method);
                } else {
                    checkOverridable(type, slots.get(slot), method);
                    slots.set(slot, method);
                }
                slotOfMethod[i] = slot;
            }
        }
        if (!type.isInterface()) {
            applyOverrides(type, slots, slotOfMethod, inherited);
        }
        return new VTable(type, slots, slotOfMethod);
    }

    /** The slot of the nearest base class's method of that name and signature, -1 if there is none. */
    private static int overridden(DefinedType type, MethodDesc method) {
        var signature = method.signature();
        for (var base = type.baseType(); base.isPresent(); base = base.get().baseType()) {
            for (var candidate : base.get().findMethods(method.name())) {
                if (candidate.isVirtual() && !candidate.isStatic() && candidate.signature().equals(signature)) {
                    return candidate.slot();
                }
            }
        }
        return -1;
    }

    private static void checkOverridable(DefinedType type, MethodDesc overridden, MethodDesc method) {
        if (overridden.isFinal()) {
            throw new BadImageException(type.where(), "overrides " + overridden + ", which is final, by " + method);
        }
    }

    /** MethodImpl rows whose declaration is a method of a class: the body goes into that method's slot as well. */
    private static void applyOverrides(DefinedType type, List<MethodDesc> slots, int[] slotOfMethod, int inherited) {
        for (var override : type.overrides()) {
            var declaration = override.declaration();
            if (declaration.owner().isInterface()) {
                continue;
            }
            int slot = declaration.owner() == type ? slotOfMethod[declaration.index()] : declaration.slot();
            if (slot < 0 || slot >= slots.size() || declaration.owner() != type
                    && (slot >= inherited || !type.isSubclassOf(declaration.owner()))) {
                throw new BadImageException(type.where(), "overrides " + declaration
                        + ", which is no virtual method of a base class");
            }
            if (declaration.owner() != type) {
                checkOverridable(type, type.baseType().orElseThrow().vtable().slots().get(slot), override.body());
            }
            slots.set(slot, override.body());
        }
    }
}
