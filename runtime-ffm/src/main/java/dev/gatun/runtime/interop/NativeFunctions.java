package dev.gatun.runtime.interop;

import dev.gatun.il.signature.CallKind;
import dev.gatun.il.signature.MarshalSpec;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.Token;
import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.code.CodeSymbol;
import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.target.StubFactory;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.MethodSignature;
import dev.gatun.jit.types.PInvokeInfo;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.runtime.link.GuestRuntime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Makes guest-callable code of C functions. Where every argument crosses as it is (integers, floats, pointers,
 * references to such, structs of such), the code calls the function directly; else through a {@link MarshalledCall}.
 */
final class NativeFunctions {
    private final GuestRuntime runtime;
    private final StubFactory stubs;
    private final JavaFunctions javaFunctions;
    private final NativeCallbacks callbacks;
    private final NativeLibraries libraries;

    NativeFunctions(GuestRuntime runtime, StubFactory stubs, JavaFunctions javaFunctions, NativeCallbacks callbacks) {
        this.runtime = runtime;
        this.stubs = stubs;
        this.javaFunctions = javaFunctions;
        this.callbacks = callbacks;
        this.libraries = new NativeLibraries(runtime.os());
    }

    /** The code of a method that a library has. */
    CompiledCode thunk(MethodDesc method, PInvokeInfo info) {
        return thunk(method, info, ExternSignature.of(method), () -> libraries.find(method, info));
    }

    /** The code of a delegate of a C function: it takes what Invoke takes, without the delegate. */
    CompiledCode thunk(MethodDesc invoke, long address) {
        var name = String.format("0x%x", address);
        var info = new PInvokeInfo("", name, PInvokeInfo.CharSet.NOT_SPECIFIED, CallKind.UNMANAGED, false, true);
        return thunk(invoke, info, ExternSignature.ofDelegate(invoke), () -> address);
    }

    /** The code of a call site of a variadic function; it takes all arguments of the site. */
    CompiledCode variadic(MethodDesc method, PInvokeInfo info, MethodSignature site) {
        return thunk(method, info, new ExternSignature(method.fullName(), site.parameters(), site.returnType()),
                () -> libraries.find(method, info));
    }

    private CompiledCode thunk(MethodDesc method, PInvokeInfo info, ExternSignature signature, LongSupplier function) {
        var parameters = new ArrayList<Marshalling>();
        for (int i = 0; i < signature.parameters().size(); i++) {
            parameters.add(of(method, info, i, signature.parameters().get(i)));
        }
        var result = method.signature().returnType().isVoid() ? Marshalling.DIRECT
                : of(method, info, -1, method.signature().returnType());
        if (result == Marshalling.ELEMENTS) {
            throw unsupported(method, "an array as the result of a native function");
        }
        long address = function.getAsLong();
        if (result == Marshalling.DIRECT && !info.setLastError() && parameters.stream()
                .allMatch(m -> m == Marshalling.DIRECT)) {
            return stubs.nativeThunk(signature.name(), signature.shapes(),
                    new CodeSymbol.Native(info.module() + "!" + info.entryPoint(), address), List.of(), false);
        }
        return javaFunctions.rawThunk(signature,
                MarshalledCall.handle(runtime, callbacks, signature,
                method.signature().varargs() ? method.signature().parameters().size() : -1, address, parameters, result,
                info.setLastError()));
    }

    /** How a parameter crosses, or with index -1 the result. */
    private static Marshalling of(MethodDesc method, PInvokeInfo info, int index, TypeDesc type) {
        var where = index < 0 ? "its result" : "parameter " + (index + 1) + name(method, index);
        var spec = marshalSpec(method, index);
        return switch (type.reduced().kind()) {
            case BOOLEAN -> spec.map(MarshalSpec::nativeType).filter(t -> t == MarshalSpec.I1 || t == MarshalSpec.U1)
                    .isPresent()
                    ? Marshalling.DIRECT : index < 0 ? Marshalling.TRUTH : Marshalling.DIRECT;
            case CLASS -> {
                if (type.isDelegate() && index >= 0) {
                    yield Marshalling.CALLBACK;
                }
                if (!JavaTypes.isString(type)) {
                    throw unsupported(method, where + ", an object of type " + type);
                }
                yield stringKind(method, info, spec, where);
            }
            case SZARRAY -> {
                if (!isBlittable(type.elementType())) {
                    throw unsupported(method, where + ", an array of " + type.elementType());
                }
                yield Marshalling.ELEMENTS;
            }
            case BYREF -> {
                if (!isBlittable(type.elementType())) {
                    throw unsupported(method, where + ", a reference to " + type.elementType());
                }
                yield Marshalling.DIRECT;
            }
            case STRUCT -> {
                if (!isBlittable(type)) {
                    throw unsupported(method, where + ", the struct " + type
                            + ", which holds more than numbers and pointers");
                }
                yield Marshalling.DIRECT;
            }
            case INTERFACE, MDARRAY, TYPEDBYREF, VARIABLE, VOID ->
                    throw unsupported(method, where + " of type " + type);
            default -> Marshalling.DIRECT;
        };
    }

    private static Marshalling stringKind(MethodDesc method, PInvokeInfo info, Optional<MarshalSpec> spec,
            String where) {
        if (spec.isEmpty()) {
            return info.charSet() == PInvokeInfo.CharSet.UNICODE ? Marshalling.UTF_16 : Marshalling.UTF_8;
        }
        return switch (spec.get().nativeType()) {
            case MarshalSpec.LPSTR, MarshalSpec.LPUTF8STR -> Marshalling.UTF_8;
            case MarshalSpec.LPWSTR -> Marshalling.UTF_16;
            case MarshalSpec.LPTSTR -> info.charSet() == PInvokeInfo.CharSet.UNICODE ? Marshalling.UTF_16
                    : Marshalling.UTF_8;
            default -> throw unsupported(method, where + ", a string marshalled as native type " + spec.get()
                    .nativeType());
        };
    }

    /** Whether C sees the same bytes: numbers and pointers at every depth. */
    static boolean isBlittable(TypeDesc type) {
        var reduced = type.reduced();
        return switch (reduced.kind()) {
            case STRUCT -> reduced.layout().fields().stream().allMatch(f -> isBlittable(f.field().type()));
            case BOOLEAN, CHAR, VOID, VARIABLE, TYPEDBYREF, BYREF -> false;
            default -> !reduced.isReference();
        };
    }

    private static String name(MethodDesc method, int index) {
        var name = index < method.parameterNames().size() ? method.parameterNames().get(index) : "";
        return name.isEmpty() ? "" : " '" + name + "'";
    }

    private static Optional<MarshalSpec> marshalSpec(MethodDesc method, int index) {
        var metadata = method.module().metadata();
        for (int rid : metadata.methodDef(Token.rid(method.token())).params()) {
            if (metadata.param(rid).sequence() == index + 1) {
                return metadata.fieldMarshal(Token.of(TableId.PARAM, rid))
                        .map(row -> MarshalSpec.read(row.nativeType()));
            }
        }
        return Optional.empty();
    }

    private static UnsupportedIlException unsupported(MethodDesc method, String what) {
        return new UnsupportedIlException(method.fullName(), -1, what);
    }

    /** Ways to cross. */
    enum Marshalling {
        /** As it is. */
        DIRECT,
        /** A result: a 4-byte BOOL, any value but 0 is true. */
        TRUTH,
        /** A string as a zero-terminated copy, freed after the call. */
        UTF_8, UTF_16,
        /** A delegate as a pointer to a C function that calls it. */
        CALLBACK,
        /** An array as a pointer to its first element. */
        ELEMENTS
    }
}
