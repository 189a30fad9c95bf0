package dev.gatun.runtime.link;

import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.runtime.IlException;
import dev.gatun.runtime.heap.GuestObjects;
import dev.gatun.runtime.memory.NativeMemory;

/** Delegates as the runtime makes and reads them; {@link ObjectModel} says how they lie. */
public final class Delegates {
    private Delegates() {
    }

    /** The method that calls of a delegate type's objects run. */
    public static MethodDesc invoke(TypeDesc type) {
        return type.findMethods("Invoke").getFirst();
    }

    /**
     * Makes a fresh delegate one of the method that has the code.
     *
     * @throws IlException where nothing is known of the code, or the method does not fit the delegate
     */
    static void initialize(GuestRuntime runtime, long delegate, long target, long code) {
        var type = runtime.linker().typeOf(GuestObjects.methodTable(delegate));
        var method = runtime.linker().methodAt(code).orElseThrow(() -> new IlException("System.ArgumentException",
                "Value does not fall within the expected range."));
        initialize(delegate, type, target, method);
    }

    /** The same for a method that is known. */
    static void initialize(long delegate, TypeDesc type, long target, LinkedMethod method) {
        var desc = method.method();
        int given = desc.signature().parameters().size() + (desc.isStatic() ? 0 : 1);
        int taken = invoke(type).signature().parameters().size();
        if (given == taken) {
            set(delegate, 0, method.openEntry());
        } else if (given != taken + 1) {
            throw new IlException("System.ArgumentException",
                    "Cannot bind to the target method because its signature is not compatible with that of the delegate type.");
        } else if (target == 0 && !desc.isStatic()) {
            throw new IlException("System.ArgumentException", "Delegate to an instance method cannot have null 'this'.");
        } else {
            set(delegate, target, desc.isStatic() ? method.entry() : method.virtualEntry());
        }
    }

    private static void set(long delegate, long target, long code) {
        NativeMemory.putLong(delegate + ObjectModel.DELEGATE_TARGET, target);
        NativeMemory.putLong(delegate + ObjectModel.DELEGATE_CODE, code);
    }
}
