package dev.gatun.fuzz.interp;

import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.MethodSignature;
import dev.gatun.jit.types.TypeDesc;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which method a virtual call reaches (ECMA-335 I.8.10.4, II.12.2), found by walking over the declarations: no table of slots
 * is asked. Methods that a .override names are left to the type system.
 */
final class Dispatch {
    private record Key(TypeDesc receiver, MethodDesc method) {
    }

    private final Map<Key, MethodDesc> known = new HashMap<>();

    /** The method that a call of a declared one runs on an object of the class. */
    MethodDesc resolve(TypeDesc receiver, MethodDesc declared) {
        return known.computeIfAbsent(new Key(receiver, declared), k -> find(k.receiver, k.method));
    }

    private static MethodDesc find(TypeDesc receiver, MethodDesc declared) {
        if (!declared.isVirtual() || !declared.methodArguments().isEmpty() || receiver.isArray()) {
            return receiver.resolveVirtual(declared);
        }
        var chain = chain(receiver);
        if (!declared.owner().isInterface()) {
            return overriding(chain, declared);
        }
        // The most derived class that names the interface is where its methods are looked for, then overrides of what is found.
        for (int i = chain.size() - 1; i >= 0; i--) {
            if (names(chain.get(i), declared.owner())) {
                for (int k = i; k >= 0; k--) {
                    var method = same(chain.get(k), declared).filter(MethodDesc::isPublic);
                    if (method.isPresent()) {
                        return overriding(chain, method.get());
                    }
                }
            }
        }
        return receiver.resolveVirtual(declared);
    }

    /** From the root to the type. */
    private static List<TypeDesc> chain(TypeDesc type) {
        var chain = new ArrayList<TypeDesc>();
        for (var t = Optional.of(type); t.isPresent(); t = t.get().baseType()) {
            chain.addFirst(t.get());
        }
        return chain;
    }

    private static boolean names(TypeDesc type, TypeDesc wanted) {
        return type.declaredInterfaces().stream().anyMatch(i -> i == wanted || names(i, wanted));
    }

    private static MethodDesc overriding(List<TypeDesc> chain, MethodDesc declared) {
        var found = declared;
        for (var type : chain.subList(chain.indexOf(declared.owner()) + 1, chain.size())) {
            var method = same(type, declared);
            if (method.isPresent()) {
                if (method.get().isNewSlot()) {
                    break;
                }
                found = method.get();
            }
        }
        return found;
    }

    private static Optional<MethodDesc> same(TypeDesc type, MethodDesc wanted) {
        return type.findMethods(wanted.name()).stream().filter(m -> m.isVirtual() && !m.isStatic()
                && same(m.signature(), wanted.signature())).findFirst();
    }

    private static boolean same(MethodSignature a, MethodSignature b) {
        return a.returnType() == b.returnType() && a.parameters().equals(b.parameters())
                && a.genericArity() == b.genericArity();
    }
}
