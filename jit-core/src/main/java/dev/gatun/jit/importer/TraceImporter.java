package dev.gatun.jit.importer;

import dev.gatun.jit.TraceOptions;
import dev.gatun.jit.code.TracePoint;
import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.vcode.Alias;
import dev.gatun.jit.vcode.CallInfo;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VReg;
import java.util.List;
import java.util.Optional;

/** Puts trace points into the code where the options ask for them, and nothing where they do not. */
final class TraceImporter {
    private final VBuilder builder;
    private final TraceOptions options;

    TraceImporter(VBuilder builder, TraceOptions options) {
        this.builder = builder;
        this.options = options;
    }

    // Methods that are compiled or inlined tell of themselves.

    /** Whether the compiled method tells when it begins and ends. */
    boolean traces(MethodDesc method) {
        return options.calls(method);
    }

    /** Whether a method that is inlined does: it is shown like any other that the caller calls. */
    boolean tracesInlined(MethodDesc caller, MethodDesc method) {
        return options.calls(method) || options.calls(caller);
    }

    void enter(MethodDesc method, List<Home> arguments) {
        builder.trace(new TracePoint.Enter(method), null, arguments.stream().map(this::argument).toList());
    }

    private Operand argument(Home home) {
        return switch (home) {
            case Home.InRegister r -> r.operand();
            case Home.InFrame f when Shapes.isStruct(f.type()) -> f.slot();
            case Home.InFrame f -> builder.load(Shapes.memType(f.type()), BodyImporter.slotPlace(f.slot()));
            case Home.ByAddress a -> builder.lea(a.address().mem(), Kind.BYREF);
        };
    }

    void leave(MethodDesc method, List<Operand> result) {
        builder.trace(new TracePoint.Leave(method), null, result);
    }

    // Calls of methods that may not tell of themselves: outside of the program, or without IL.

    /** The method whose call the caller has to tell of; empty if the method does that itself. */
    Optional<MethodDesc> told(MethodDesc caller, CallInfo.Target target) {
        boolean virtual = !(target instanceof CallInfo.Direct);
        return called(target).filter(m -> options.calls(caller) || options.calls(m)).filter(m -> virtual || !tellsItself(m));
    }

    private boolean tellsItself(MethodDesc method) {
        return options.calls(method) && !method.isPInvoke() && !method.isInternalCall() && !method.isRuntimeProvided();
    }

    private static Optional<MethodDesc> called(CallInfo.Target target) {
        return switch (target) {
            case CallInfo.Direct(var method) -> Optional.of(method);
            case CallInfo.Virtual(var method, var _) -> Optional.of(method);
            case CallInfo.Interface(var method) -> Optional.of(method);
            case CallInfo.Indirect _, CallInfo.Helper _ -> Optional.empty();
        };
    }

    void call(MethodDesc method, CallInfo.Target target, List<Operand> arguments, boolean tail) {
        builder.trace(new TracePoint.Call(method, !(target instanceof CallInfo.Direct), tail), null, arguments);
    }

    void returned(MethodDesc method, List<Operand> result) {
        builder.trace(new TracePoint.Return(method), null, result);
    }

    // Stores and allocations.

    /** After a store to a field. */
    void store(MethodDesc where, String opcode, FieldDesc field, Mem place, TypeDesc type) {
        if (options.store(where, field)) {
            // What lies in a static field has its name.
            var named = place.alias().space() == Alias.Space.STATIC && place.alias().what() instanceof FieldDesc whole ? whole : field;
            var object = place.base().filter(b -> b instanceof VReg r && r.kind() == Kind.REF);
            builder.trace(new TracePoint.Store(opcode, named, type), place, object.map(List::of).orElse(List.of()));
        }
    }

    /** After a store through an address: nothing is told where it is not known to be a field's. */
    void storeThroughAddress(MethodDesc where, String opcode, Mem place, TypeDesc type) {
        var alias = place.alias();
        if ((alias.space() == Alias.Space.FIELD || alias.space() == Alias.Space.STATIC) && alias.what() instanceof FieldDesc field) {
            store(where, opcode, field, place, type);
        }
    }

    /** After an allocation; gives the object. */
    Operand allocated(MethodDesc where, Operand object, TypeDesc type) {
        if (options.allocation(where, type)) {
            builder.trace(new TracePoint.Alloc(), null, List.of(object));
        }
        return object;
    }
}
