package dev.gatun.runtime.interop;

import dev.gatun.jit.importer.Shapes;
import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.util.ArrayList;
import java.util.List;

/**
 * What code outside the guest that stands for a guest method takes and gives.
 *
 * @param name       for messages and listings
 * @param parameters {@code this} first, where there is one
 */
record ExternSignature(String name, List<TypeDesc> parameters, TypeDesc result) {
    /** Of a method without IL. */
    static ExternSignature of(MethodDesc method) {
        var parameters = new ArrayList<TypeDesc>();
        if (!method.isStatic()) {
            parameters.add(method.owner().isValueType() ? method.owner().makeByRef() : method.owner());
        }
        parameters.addAll(method.signature().parameters());
        return new ExternSignature(method.fullName(), parameters, method.signature().returnType());
    }

    /** Of what a delegate calls: Invoke without the delegate. */
    static ExternSignature ofDelegate(MethodDesc invoke) {
        return new ExternSignature(invoke.owner().fullName(), invoke.signature().parameters(), invoke.signature().returnType());
    }

    /** The shapes that compiled code passes. */
    CallSignature shapes() {
        return new CallSignature(Shapes.shape(result), parameters.stream().<ValueShape>map(Shapes::shape).toList());
    }

    /** The C signature over carriers. */
    FunctionDescriptor descriptor() {
        var layouts = parameters.stream().map(Carriers::layout).toArray(MemoryLayout[]::new);
        return result.isVoid() ? FunctionDescriptor.ofVoid(layouts) : FunctionDescriptor.of(Carriers.layout(result), layouts);
    }
}
