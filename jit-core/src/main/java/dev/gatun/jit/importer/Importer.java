package dev.gatun.jit.importer;

import dev.gatun.jit.CompilerHost;
import dev.gatun.jit.CompilerOptions;
import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.code.CodeSymbol;
import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.RegisterFile;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.jit.types.UnresolvedReferenceException;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.jit.vcode.CallInfo;
import dev.gatun.jit.vcode.Cond;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.SymbolAddress;
import dev.gatun.jit.vcode.Trap;
import dev.gatun.jit.vcode.VMethod;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Imports a method, with everything that is inlined into it, into one VMethod. */
public final class Importer {
    /** Of code that throws before it looks at its arguments, whatever they are: their types may be missing. */
    private static final CallSignature ANY_SIGNATURE = new CallSignature(ValueShape.VOID, List.of());

    private final CompilerHost host;
    private final CompilerOptions options;
    private final MethodDesc method;
    private final VBuilder builder;
    private final Inliner inliner;
    private final TraceImporter traces;
    private final Set<Operand> thisOperands = new HashSet<>();
    private final Set<Join> weakJoins;
    private final List<Addressed> addressed = new ArrayList<>();
    private Optional<Operand> argumentList = Optional.empty();

    /** A scalar argument whose address is taken arrives in a register and is stored. */
    private record Addressed(Operand operand, Home.InFrame home) {
    }

    /** An entry of the evaluation stack where control flow joins; {@code ~index} for its being an address that all ways agree on. */
    record Join(MethodDesc method, int ilOffset, int index) {
    }

    /** Import starts again with an entry that promises less: code that relied on the promise has been made by now. */
    static final class Weaken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Join join;

        Weaken(Join join) {
            super(join.toString(), null, false, false);
            this.join = join;
        }
    }

    private Importer(CompilerHost host, CompilerOptions options, MethodDesc method, CallSignature signature, RegisterFile registers,
            Set<MethodDesc> notInlined, Set<Join> weakJoins) {
        this.weakJoins = weakJoins;
        this.host = host;
        this.inliner = new Inliner(this, notInlined);
        this.options = options;
        this.method = method;
        this.builder = new VBuilder(new VMethod(method.fullName(), Optional.of(method), signature, registers));
        this.traces = new TraceImporter(builder, options.trace());
    }

    /**
     * Imports a method that has a body.
     *
     * @throws UnsupportedIlException where the IL is valid but not supported yet
     */
    public static VMethod importMethod(CompilerHost host, CompilerOptions options, MethodDesc method, RegisterFile registers) {
        var notInlined = new HashSet<MethodDesc>();
        var weakJoins = new HashSet<Join>();
        while (true) {
            try {
                return new Importer(host, options, method, Shapes.signature(method), registers, notInlined, weakJoins).run();
            } catch (UnresolvedReferenceException e) {
                return new Importer(host, options, method, ANY_SIGNATURE, registers, notInlined, weakJoins).runMissing(e);
            } catch (UnsupportedIlException e) {
                if (!e.isService()) {
                    throw e;
                }
                return new Importer(host, options, method, ANY_SIGNATURE, registers, notInlined, weakJoins).runMissing(e);
            } catch (Inliner.Refused e) {
                notInlined.add(e.method());
            } catch (Weaken e) {
                if (!weakJoins.add(e.join)) {
                    throw new InternalCompilerError("a join was weakened twice: " + e.join);
                }
            }
        }
    }

    /** Whether every call of the method is expanded, so that it has no code. */
    public static boolean isIntrinsic(MethodDesc method) {
        return method.isInternalCall() && Intrinsics.isIntrinsic(method);
    }

    private VMethod run() {
        boolean supplied = SuppliedMethods.contains(method);
        var body = supplied ? SuppliedMethods.body() : method.body().orElseThrow(() -> new UnsupportedIlException(method.fullName(), -1, "a method without a body"));
        boolean locks = method.isSynchronized() && !supplied;
        if (locks) {
            body = body.guarded();
        }
        if (options.debug()) {
            builder.method().setDebug();
        }
        var entry = builder.newBlock();
        builder.begin(entry);
        var use = new LocalUse(body);
        var homes = new ArrayList<Home>();
        int parameters = method.signature().parameters().size() + (method.isStatic() ? 0 : 1);
        for (int i = 0; i < parameters; i++) {
            homes.add(parameterHome(i, use));
            recordVariable(true, i, homes.getLast());
        }
        if (method.signature().varargs()) {
            var list = builder.method().newReg(Kind.I64, "varargs");
            builder.parameter(list, parameters, Kind.I64);
            argumentList = Optional.of(list);
        }
        storeAddressedArguments();
        boolean traced = traces.traces(method);
        if (traced) {
            traces.enter(method, homes);
        }
        Returning returning = new Returning.FromMethod();
        var importer = new BodyImporter(this, method, body, use, homes, 0, 0, traced ? new Returning.Traced(returning) : returning);
        if (supplied) {
            importer.runSupplied(() -> SuppliedMethods.importCode(importer));
        } else {
            if (locks) {
                importer.synchronize();
            }
            importer.run();
        }
        builder.method().computeEdges();
        return builder.method();
    }

    /** A method whose locals or handlers are of types that are nowhere to be found throws when it is called. */
    private VMethod runMissing(RuntimeException missing) {
        builder.begin(builder.newBlock());
        if (missing instanceof UnresolvedReferenceException reference) {
            throwMissing(reference);
        } else {
            raise(((UnsupportedIlException) missing)::again);
        }
        builder.method().computeEdges();
        return builder.method();
    }

    /** Throws what .NET throws for a reference to something that is nowhere to be found, and ends the block. */
    void throwMissing(UnresolvedReferenceException missing) {
        var name = switch (missing.kind()) {
            case TYPE -> "Type";
            case MEMBER -> missing.reference().endsWith(")") ? "Method" : "Field";
            case ASSEMBLY, IMPLEMENTATION -> "";
        };
        var thrower = method.owner().system().findWellKnown(WellKnownType.MISSING_REFERENCE)
                .flatMap(type -> type.findMethods(name).stream().findFirst());
        if (thrower.isEmpty()) {
            raise(missing::again);
            return;
        }
        builder.callVoid(new CallInfo(new CallInfo.Direct(thrower.get()), Shapes.signature(thrower.get())),
                new SymbolAddress(new CodeSymbol.StringLiteral(missing.reference()), 0, Kind.REF));
        builder.trap(Trap.EXECUTION_ENGINE);
    }

    /** Throws a failure of the compiler's own where the code gets there, and ends the block. */
    void raise(Supplier<RuntimeException> failure) {
        builder.callVoid(helper(RuntimeHelper.RAISE), Const.i32(host.deferredFailure(failure)));
        builder.trap(Trap.EXECUTION_ENGINE);
    }

    private Home parameterHome(int index, LocalUse use) {
        var type = parameterType(index);
        var name = !method.isStatic() && index == 0 ? "this" : parameterName(index);
        if (Shapes.isStruct(type)) {
            var slot = Shapes.newSlot(builder.method(), type, name);
            builder.parameter(slot, index, Kind.I64);
            return new Home.InFrame(slot, type, use.exposedArgs.get(index));
        }
        var kind = Shapes.kind(type);
        var reg = builder.method().newReg(kind, name);
        builder.parameter(reg, index, kind);
        if (use.addressedArgs.get(index) || options.keepsVariables()) {
            var slot = Shapes.newSlot(builder.method(), type, name);
            var home = new Home.InFrame(slot, type, use.exposedArgs.get(index));
            addressed.add(new Addressed(reg, home));
            return home;
        }
        if (!method.isStatic() && index == 0 && !use.writtenArgs.get(0)) {
            thisOperands.add(reg);
        }
        return new Home.InRegister(reg, type, false);
    }

    /** Notes a variable of the compiled method for debuggers. */
    void recordVariable(boolean argument, int number, Home home) {
        if (!options.debug()) {
            return;
        }
        var operand = switch (home) {
            case Home.InRegister r -> r.operand();
            case Home.InFrame f -> f.slot();
            case Home.ByAddress a -> throw new InternalCompilerError("a variable at an address in " + method.fullName());
        };
        builder.method().variables().add(new VMethod.Variable(argument, number, home.type(), operand));
    }

    private void storeAddressedArguments() {
        for (var a : addressed) {
            builder.store(Shapes.memType(a.home().type()), BodyImporter.slotPlace(a.home().slot()), a.operand());
        }
    }

    private TypeDesc parameterType(int index) {
        if (method.isStatic()) {
            return method.signature().parameters().get(index);
        }
        if (index > 0) {
            return method.signature().parameters().get(index - 1);
        }
        return method.owner().isValueType() ? method.owner().makeByRef() : method.owner();
    }

    private String parameterName(int index) {
        var names = method.parameterNames();
        int position = method.isStatic() ? index : index - 1;
        return position < names.size() && !names.get(position).isEmpty() ? names.get(position) : "arg" + index;
    }

    Set<Join> weakJoins() {
        return weakJoins;
    }

    VBuilder builder() {
        return builder;
    }

    /** Where a vararg method's variable arguments are; empty in any other. */
    Optional<Operand> argumentList() {
        return argumentList;
    }

    CompilerHost host() {
        return host;
    }

    CompilerOptions options() {
        return options;
    }

    Inliner inliner() {
        return inliner;
    }

    TraceImporter traces() {
        return traces;
    }

    /** Whether the operand is the compiled method's own {@code this}, which its caller has checked. */
    boolean isThis(Operand operand) {
        return thisOperands.contains(operand);
    }

    Operand methodTable(TypeDesc type) {
        requireLoadable(type);
        return new SymbolAddress(new CodeSymbol.MethodTable(type), 0, Kind.I64);
    }

    /** Asks here for what the runtime will need of the type, so that what is missing is noticed where the type is used. */
    private static void requireLoadable(TypeDesc type) {
        if (type.kind() == TypeKind.CLASS || type.kind() == TypeKind.STRUCT) {
            type.layout();
            type.vtable();
        }
    }

    CallInfo helper(RuntimeHelper helper) {
        return new CallInfo(new CallInfo.Helper(helper), helper.signature());
    }

    /** Whether calling the method can need no static constructor any more, so that its code can stand anywhere. */
    boolean isInitialized(MethodDesc callee) {
        boolean triggers = callee.isStatic() || callee.isConstructor();
        return !triggers || callee.owner().isBeforeFieldInit() || host.isInitialized(callee.owner()) || runsInside(callee.owner());
    }

    /** Emits the check that runs a type's static constructor before its statics are used, unless it cannot be needed. */
    void ensureInitialized(BodyImporter in, TypeDesc type) {
        if (host.isInitialized(type) || runsInside(type)) {
            return;
        }
        in.stack.beforeMemoryWrite();
        var flag = Mem.of(new SymbolAddress(new CodeSymbol.InitFlag(type), 0, Kind.I64), 0, dev.gatun.jit.vcode.Alias.ANY);
        var initialize = builder.newBlock();
        var ready = builder.newBlock();
        builder.branchOnMemory(Cond.EQ, MemType.I32, Const.i32(1), flag, ready, initialize);
        builder.begin(initialize);
        builder.callVoid(helper(RuntimeHelper.INIT_CLASS), Const.i32(host.typeId(type)));
        builder.branch(ready);
        builder.begin(ready);
    }

    /** Code of a type whose constructor runs at the first call of any of its methods, and the constructor itself, need no check. */
    private boolean runsInside(TypeDesc type) {
        return method.owner() == type && (method.isStaticConstructor() || !type.isBeforeFieldInit()
                && (method.isStatic() || method.isConstructor() || !type.isValueType()));
    }
}
