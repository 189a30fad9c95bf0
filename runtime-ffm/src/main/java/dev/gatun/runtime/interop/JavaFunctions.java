package dev.gatun.runtime.interop;

import dev.gatun.jit.code.CodeSymbol;
import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.importer.Shapes;
import dev.gatun.jit.target.StubFactory;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.runtime.link.GuestRuntime;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.List;

/** Makes guest-callable code of Java methods. */
final class JavaFunctions {
    private final GuestRuntime runtime;
    private final StubFactory stubs;
    private final Conversions conversions;

    JavaFunctions(GuestRuntime runtime, StubFactory stubs, Conversions conversions) {
        this.runtime = runtime;
        this.stubs = stubs;
        this.conversions = conversions;
    }

    /**
     * The code of a guest method without IL, that calls {@code target} with its arguments converted.
     *
     * @throws IllegalArgumentException if the Java method's type does not fit the guest method's
     */
    CompiledCode thunk(MethodDesc method, MethodHandle target) {
        var parameters = parameters(method);
        var handle = target.asFixedArity();
        if (handle.type().parameterCount() != parameters.size()) {
            throw new IllegalArgumentException("the Java method for " + method + " takes " + handle.type()
                    .parameterCount()
                    + " parameters instead of " + parameters.size());
        }
        var result = method.signature().returnType();
        if (result.isVoid() && handle.type().returnType() != void.class) {
            handle = handle.asType(handle.type().changeReturnType(void.class));
        }
        for (int i = 0; i < parameters.size(); i++) {
            handle = MethodHandles.filterArguments(handle, i,
                    conversions.toJava(parameters.get(i), target.type().parameterType(i)));
        }
        if (!result.isVoid()) {
            handle = MethodHandles.filterReturnValue(handle, conversions.fromJava(result, handle.type().returnType()));
        }
        return rawThunk(method, handle);
    }

    /** The same for a Java method that takes and gives {@link Carriers}. */
    CompiledCode rawThunk(MethodDesc method, MethodHandle raw) {
        long address = runtime.upcalls().of(raw, descriptor(method));
        return stubs.nativeThunk(method.fullName(), Shapes.signature(method),
                new CodeSymbol.Native("java:" + method.name(), address), List.of(), true);
    }

    /** The parameters with {@code this} first. */
    static List<TypeDesc> parameters(MethodDesc method) {
        var parameters = new ArrayList<TypeDesc>();
        if (!method.isStatic()) {
            parameters.add(method.owner().isValueType() ? method.owner().makeByRef() : method.owner());
        }
        parameters.addAll(method.signature().parameters());
        return parameters;
    }

    /** The C signature over carriers. */
    static FunctionDescriptor descriptor(MethodDesc method) {
        var parameters = parameters(method).stream().map(Carriers::layout).toArray(MemoryLayout[]::new);
        var result = method.signature().returnType();
        return result.isVoid() ? FunctionDescriptor.ofVoid(parameters)
                : FunctionDescriptor.of(Carriers.layout(result), parameters);
    }
}
