package dev.gatun.runtime.interop;

import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.runtime.IlException;
import dev.gatun.runtime.IlObject;
import dev.gatun.runtime.heap.GuestObjects;
import dev.gatun.runtime.link.Delegates;
import dev.gatun.runtime.link.GuestRuntime;
import dev.gatun.runtime.memory.NativeMemory;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

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
    long ofJava(TypeDesc type, Object function) {
        var known = known(type, function, Optional.empty());
        if (known.isEmpty()) {
            // No lock is held: a collection waits for every thread in the guest, and one that waits for a lock is.
            var invoke = Delegates.invoke(type);
            var thunk = javaFunctions.thunk(ExternSignature.ofDelegate(invoke), FunctionalInterfaces.handle(function));
            known = known(type, function, Optional.of(Conversions.handle(runtime, make(type, invoke, thunk))));
        }
        return known.get().address();
    }

    /** The delegate of a function; where there is none yet, {@code made} becomes it. */
    private synchronized Optional<IlObject> known(TypeDesc type, Object function, Optional<IlObject> made) {
        var ofType = ofJava.computeIfAbsent(type, t -> new IdentityHashMap<>());
        made.ifPresent(delegate -> ofType.putIfAbsent(function, delegate));
        return Optional.ofNullable(ofType.get(function));
    }

    /** The C function that calls a delegate, as Marshal.GetFunctionPointerForDelegate gives it. */
    long pointer(long delegate) {
        return callbacks.pointer(delegate);
    }

    /** The delegate of a C function, as Marshal.GetDelegateForFunctionPointer gives it: one for each function. */
    long ofPointer(TypeDesc type, long pointer) {
        long known = callbacks.delegate(pointer);
        if (known == 0) {
            var invoke = Delegates.invoke(type);
            long delegate = make(type, invoke, nativeFunctions.thunk(invoke, pointer));
            known = callbacks.remember(pointer, Conversions.handle(runtime, delegate)).delegate().address();
        }
        if (runtime.linker().typeOf(GuestObjects.methodTable(known)) != type) {
            throw new IlException("System.InvalidCastException", "Specified cast is not valid.");
        }
        return known;
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
