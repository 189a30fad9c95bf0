package dev.gatun.runtime.link;

import dev.gatun.jit.code.CodeSymbol;
import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.code.Symbol;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.runtime.memory.NativeMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Interface dispatch. Every slot of a method table's interface table starts out at the stub that comes here; each
 * method resolved for it is added to a chain of compares that replaces the slot. Thread-safe.
 */
final class InterfaceTables {
    private final Linker linker;
    private final Map<Long, Map<Integer, LinkedMethod>> bySlot = new ConcurrentHashMap<>();

    InterfaceTables(Linker linker) {
        this.linker = linker;
    }

    /**
     * The code that a call of an interface's method runs for objects of a method table. Later calls go there by
     * themselves.
     */
    long resolve(long methodTable, int interfaceMethodId) {
        var method = linker.linkedMethod(interfaceMethodId).method();
        var target = linker.method(implementation(linker.typeOf(methodTable), method));
        if (!method.isGenericDefinition()) {
            long slot = methodTable + ObjectModel.MT_INTERFACE_TABLE
                    + 8L * (interfaceMethodId & ObjectModel.INTERFACE_TABLE_SLOTS - 1);
            extend(slot, interfaceMethodId, target);
        }
        return target.virtualEntry();
    }

    static MethodDesc implementation(TypeDesc type, MethodDesc interfaceMethod) {
        return type.resolveInterface(interfaceMethod);
    }

    private synchronized void extend(long slot, int id, LinkedMethod target) {
        var known = bySlot.computeIfAbsent(slot, s -> new TreeMap<>());
        if (known.putIfAbsent(id, target) != null) {
            return;
        }
        List<Integer> ids = new ArrayList<>();
        List<Symbol> targets = new ArrayList<>();
        known.forEach((i, m) -> {
            ids.add(i);
            targets.add(new CodeSymbol.Native(m.toString(), m.virtualEntry()));
        });
        long chain = linker.install(linker.stubs().factory().interfaceChain("interface slot", ids, targets,
                new CodeSymbol.Native("resolve", linker.stubs().interfaceStub())), Optional.empty());
        NativeMemory.putLongVolatile(slot, chain);
    }
}
