package dev.gatun.runtime.interop;

import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.runtime.IlException;
import dev.gatun.runtime.IlObject;
import dev.gatun.runtime.link.Delegates;
import dev.gatun.runtime.link.GuestRuntime;
import dev.gatun.runtime.memory.NativeMemory;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** Guest delegates of functions that are no guest methods: C functions and Java methods. Thread-safe. */
final class ForeignDelegates {
    private final GuestRuntime runtime;
    private final JavaFunctions javaFunctions;
    private final NativeFunctions nativeFunctions;
    private final NativeCallbacks callbacks;
    private final Map<TypeDesc, Map<Object, IlObject>> ofJava = new HashMap<>();

    ForeignDelegates(GuestRuntime runtime, JavaFunctions javaFunctions, NativeFunctions nativeFunctions, NativeCallbacks callbacks) {
        this.runtime = runtime;
        this.javaFunctions = javaFunctions;
        this.nativeFunctions = nativeFunctions;
        this.callbacks = callbacks;
    }

    /**
     * The delegate of the type that calls a Java function with its arguments converted: the same for the same object, so that it
     * can be removed from an event. It stays as long as the runtime.
     *
     * @throws IllegalArgumentException if the function's types do not fit
     */
    synchronized long ofJava(TypeDesc type, Object function) {
        var known = ofJava.computeIfAbsent(type, t -> new IdentityHashMap<>());
        var made = known.get(function);
        if (made == null) {
            var invoke = Delegates.invoke(type);
            var thunk = javaFunctions.thunk(ExternSignature.ofDelegate(invoke), FunctionalInterfaces.handle(function));
            made = Conversions.handle(runtime, make(type, invoke, thunk));
            known.put(function, made);
        }
        return made.address();
    }

    /** The C function that calls a delegate, as Marshal.GetFunctionPointerForDelegate gives it. */
    long pointer(long delegate) {
        return callbacks.pointer(delegate);
    }

    /** The delegate of a C function, as Marshal.GetDelegateForFunctionPointer gives it: one for each function. */
    synchronized long ofPointer(TypeDesc type, long pointer) {
        long known = callbacks.delegate(pointer);
        if (known != 0) {
            if (runtime.linker().typeOf(dev.gatun.runtime.heap.GuestObjects.methodTable(known)) != type) {
                throw new IlException("System.InvalidCastException", "Specified cast is not valid.");
            }
            return known;
        }
        var invoke = Delegates.invoke(type);
        long delegate = make(type, invoke, nativeFunctions.thunk(invoke, pointer));
        callbacks.remember(pointer, Conversions.handle(runtime, delegate));
        return delegate;
    }

    /** Its target is an object of its own, so that it equals no other delegate. */
    private long make(TypeDesc type, MethodDesc invoke, CompiledCode function) {
        long code = runtime.linker().installOpenFunction(invoke, function, ExternSignature.ofDelegate(invoke).shapes());
        long context = runtime.threads().current().context();
        long target = runtime.objects().allocate(context,
                runtime.linker().methodTable(runtime.types().wellKnown(WellKnownType.OBJECT)), 0);
        long delegate = runtime.objects().allocate(context, runtime.linker().methodTable(type), 0);
        NativeMemory.putLong(delegate + ObjectModel.DELEGATE_TARGET, target);
        NativeMemory.putLong(delegate + ObjectModel.DELEGATE_CODE, code);
        return delegate;
    }
}
