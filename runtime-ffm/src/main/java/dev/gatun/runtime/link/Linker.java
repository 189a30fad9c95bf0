package dev.gatun.runtime.link;

import dev.gatun.jit.CompilerHost;
import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.code.CodeSymbol;
import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.code.Relocation;
import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.code.RuntimeSymbol;
import dev.gatun.jit.code.Symbol;
import dev.gatun.jit.importer.Shapes;
import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.StubFactory;
import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.MethodSignature;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeSystem;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.jit.vcode.Trap;
import dev.gatun.runtime.IlException;
import dev.gatun.runtime.heap.GuestObjects;
import dev.gatun.runtime.heap.MethodTableSet;
import dev.gatun.runtime.heap.World;
import dev.gatun.runtime.memory.CodeHeap;
import dev.gatun.runtime.memory.NativeMemory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Gives everything that code refers to an address, and puts code into memory. What it hands out stays where it is until
 * the runtime is closed. Thread-safe.
 */
public final class Linker implements CompilerHost {
    /** Opcode of {@code call rel32}. */
    private static final int CALL_REL32 = 0xE8;
    private static final int CALL_LENGTH = 5;

    private final TypeSystem types;
    private final CodeHeap heap;
    private final MethodSource source;
    private final CodeMap codeMap = new CodeMap();
    private final IdTable<MethodDesc, LinkedMethod> methods = new IdTable<>((m, id) -> new LinkedMethod(m, id, this));
    private final IdTable<TypeDesc, LinkedType> typeIds = new IdTable<>(LinkedType::new);
    private final MethodTables methodTables;
    private final InterfaceTables interfaceTables = new InterfaceTables(this);
    private final IdTable<FieldDesc, ThreadStatics.Field> threadStatics = new IdTable<>(ThreadStatics.Field::new);
    private final Statics statics = new Statics(this);
    private final TypeObjects typeObjects = new TypeObjects(this);
    private final List<Supplier<RuntimeException>> deferredFailures = new ArrayList<>();
    private final RuntimeStubs stubs;
    private final StringLiterals literals;
    private final ClassInit classInit;
    private final List<Consumer<InstalledMethod>> listeners = new CopyOnWriteArrayList<>();
    private final Map<Long, LinkedMethod> stubEntries = new ConcurrentHashMap<>();

    /** Where the code of methods comes from. Its errors are those of compilers: see {@link dev.gatun.jit}. */
    public interface MethodSource {
        /** The code of a method, made on the current thread. */
        CompiledCode code(MethodDesc method);

        /** Code that calls a variadic C function with all arguments of a call site. */
        CompiledCode variadic(MethodDesc method, MethodSignature site);

        /** Whether a method without IL is bound to Java or supplied by a stub. */
        boolean isBound(MethodDesc method);
    }

    /**
     * @param tables   gets every method table
     * @param source   of methods' code
     * @param factory  of stubs
     * @param calls    what the stubs call in Java
     * @param runCctor calls a static constructor on the current thread
     */
    Linker(TypeSystem types, CodeHeap heap, MethodTableSet tables, MethodSource source, StubFactory factory,
            HelperCalls calls, GuestObjects objects, Consumer<MethodDesc> runCctor) {
        this.types = types;
        this.heap = heap;
        this.methodTables = new MethodTables(this, tables);
        this.source = source;
        stubs = new RuntimeStubs(this, factory, calls);
        literals = new StringLiterals(this, objects);
        classInit = new ClassInit(this, runCctor);
    }

    public CodeMap codeMap() {
        return codeMap;
    }

    public RuntimeStubs stubs() {
        return stubs;
    }

    InterfaceTables interfaceTables() {
        return interfaceTables;
    }

    /** The address of what a relocation names. */
    public long address(Symbol symbol) {
        return switch (symbol) {
            case RuntimeHelper h -> stubs.helper(h);
            case CodeSymbol.MethodEntry m -> method(m.method()).entry();
            case CodeSymbol.FunctionPointer m -> method(m.method()).functionPointer();
            case CodeSymbol.EntryCell m -> method(m.method()).entryCell();
            case CodeSymbol.BoxedEntry m -> method(m.method()).boxedEntry();
            case CodeSymbol.OpenEntry m -> method(m.method()).openEntry();
            case CodeSymbol.VariadicFunction v -> stubs.variadic(v, () -> source.variadic(v.method(), v.site()));
            case CodeSymbol.NativeInvoker n -> stubs.nativeInvoker(n.signature());
            case CodeSymbol.MethodTable t -> methodTable(t.type());
            case CodeSymbol.StaticField f -> statics.of(f.field());
            case CodeSymbol.InitFlag t -> classInit.flag(linked(t.type()));
            case CodeSymbol.StringLiteral s -> literals.of(s.value());
            case CodeSymbol.FieldData f -> statics.of(f.field());
            case CodeSymbol.TrapStub t -> stubs.trap(t.trap());
            case CodeSymbol.Native n -> n.address();
            case RuntimeSymbol r -> switch (r) {
                case UNWIND -> stubs.unwindStub();
                case TRACE -> stubs.traceStub();
                case POLL -> stubs.pollStub();
                case STACK_CHECK -> stubs.stackCheckStub();
                case ALLOCATE -> stubs.allocateStub();
                case STRING_METHOD_TABLE -> methodTable(types.wellKnown(WellKnownType.STRING));
            };
            default -> throw new InternalCompilerError("nothing is known of the symbol " + symbol);
        };
    }

    LinkedType linked(TypeDesc type) {
        return typeIds.get(type);
    }

    @Override
    public int threadStaticId(FieldDesc field) {
        return threadStatics.get(field).id();
    }

    ThreadStatics.Field threadStatic(int id) {
        return threadStatics.at(id);
    }

    LinkedType linkedType(int typeId) {
        return typeIds.at(typeId);
    }

    public long methodTable(TypeDesc type) {
        return methodTables.of(linked(type));
    }

    /**
     * The type of a method table.
     *
     * @throws IlException where the address cannot be that of one: a guest has written over an object's header, and to
     *                     read there would end the VM
     */
    public TypeDesc typeOf(long methodTable) {
        if (!heap.containsData(methodTable)) {
            throw new IlException(Trap.ACCESS_VIOLATION.exceptionType(), Failures.message(Trap.ACCESS_VIOLATION));
        }
        return typeIds.at(NativeMemory.getInt(methodTable + dev.gatun.jit.code.ObjectModel.MT_TYPE_ID)).type;
    }

    /** The System.Type object of a type. */
    public long typeObject(TypeDesc type) {
        return typeObjects.of(linked(type));
    }

    /** The interned object of a string. */
    public long literal(String value) {
        return literals.of(value);
    }

    /** Where a static field is. */
    public long staticField(dev.gatun.jit.types.FieldDesc field) {
        return statics.of(field);
    }

    public LinkedMethod method(MethodDesc method) {
        return methods.get(method);
    }

    /**
     * What a delegate of that method calls. Without a bound object the code drops the target; a virtual method's is that of the bound
     * object's type.
     *
     * @throws UnsupportedIlException for a virtual method whose object is given at each call
     */
    public long delegateCode(MethodDesc method, long target) {
        boolean isVirtual = !method.isStatic() && method.isVirtual() && !method.owner().isValueType();
        if (target != 0) {
            var called = isVirtual ? typeOf(GuestObjects.methodTable(target)).resolveVirtual(method) : method;
            return called.isStatic() ? method(called).entry() : method(called).virtualEntry();
        }
        if (isVirtual && !method.isFinal() && !method.owner().isSealed()) {
            throw new UnsupportedIlException(method.fullName(), -1, "an open delegate of a virtual method");
        }
        return method(method).openEntry();
    }

    public LinkedMethod linkedMethod(int methodId) {
        return methods.at(methodId);
    }

    /** Runs the type's static constructor unless it ran or runs on this thread. Returns whether it has finished. */
    public boolean initialize(TypeDesc type) {
        classInit.ensure(linked(type));
        return isInitialized(type);
    }

    @Override
    public boolean isInitialized(TypeDesc type) {
        return classInit.isInitialized(linked(type));
    }

    @Override
    public int typeId(TypeDesc type) {
        return linked(type).id;
    }

    @Override
    public int methodId(MethodDesc method) {
        return method(method).id();
    }

    @Override
    public int deferredFailure(Supplier<RuntimeException> again) {
        synchronized (deferredFailures) {
            deferredFailures.add(again);
            return deferredFailures.size() - 1;
        }
    }

    /** What {@link #deferredFailure} gave a number. */
    RuntimeException deferredFailure(int number) {
        synchronized (deferredFailures) {
            return deferredFailures.get(number).get();
        }
    }

    @Override
    public boolean hasInternalCall(MethodDesc method) {
        return source.isBound(method);
    }

    /** References in memory that the linker has laid out. */
    void roots(World.Roots roots) {
        statics.roots(roots);
        typeObjects.roots(roots);
    }

    long allocateData(long bytes, int alignment) {
        return heap.allocateData(bytes, alignment);
    }

    /** Puts code into memory and on the map. */
    long install(CompiledCode code, Optional<MethodDesc> method) {
        long address = heap.install(code, this::address);
        var installed = new InstalledMethod(method, code, address);
        codeMap.add(installed);
        listeners.forEach(l -> l.accept(installed));
        return address;
    }

    /** Tells of all code: what is installed now, then each piece before it runs for the first time. */
    public void onInstall(Consumer<InstalledMethod> listener) {
        listeners.add(listener);
        codeMap.all().forEach(listener);
    }

    long installLazyEntry(LinkedMethod method) {
        return installEntry(method, stubs.factory().lazyEntry("stub:" + method, method.id(),
                new CodeSymbol.Native("compile", stubs.compileStub())));
    }

    long installUnboxStub(LinkedMethod method) {
        return installEntry(method, stubs.factory().unboxStub("unbox:" + method, Shapes.signature(method.method()),
                new CodeSymbol.Native(method.toString(), method.entry())));
    }

    long installOpenStub(LinkedMethod method, long entryCell) {
        return installEntry(method, stubs.factory().openStub("open:" + method, Shapes.signature(method.method()),
                new CodeSymbol.Native("entry of " + method, entryCell), !method.method().isStatic()));
    }

    /** Code that is called as Invoke of a delegate type is, and calls a function that takes the arguments without the delegate. */
    public long installOpenFunction(MethodDesc invoke, CompiledCode function, CallSignature signature) {
        long cell = allocateData(Long.BYTES, Long.BYTES);
        NativeMemory.putLong(cell, install(function, Optional.empty()));
        return installEntry(method(invoke), stubs.factory().openStub("open:" + function.name(), signature,
                new CodeSymbol.Native(function.name(), cell), false));
    }

    private long installEntry(LinkedMethod method, CompiledCode stub) {
        long address = install(stub, Optional.empty());
        stubEntries.put(address, method);
        return address;
    }

    /** The method that a call of the address runs, if it is one that the runtime has handed out. */
    public Optional<LinkedMethod> methodAt(long code) {
        var behind = stubEntries.get(code);
        return behind != null ? Optional.of(behind)
                : codeMap.find(code).filter(c -> c.address() == code).flatMap(InstalledMethod::method).map(this::method);
    }

    long compileNow(LinkedMethod method) {
        return install(source.code(method.method()), Optional.of(method.method()));
    }

    /** Makes a lazy stub jump straight to the method's code. */
    void redirect(long stub, long code) {
        var jump = codeMap.find(stub).orElseThrow().code().relocations().stream()
                .filter(r -> r.kind() == Relocation.Kind.REL32).findFirst();
        jump.map(r -> stub + r.offset()).filter(heap::canPatch).ifPresent(field -> heap.patchRel32(field, code));
    }

    /**
     * Makes the call that returns to an address go straight to the code, if it is a direct call of the method's stub.
     */
    void patchCall(long returnAddress, LinkedMethod method, long code) {
        long field = returnAddress - 4;
        if (heap.contains(returnAddress - CALL_LENGTH) && heap.canPatch(field)
                && (NativeMemory.getByte(returnAddress - CALL_LENGTH) & 0xFF) == CALL_REL32
                && heap.targetOfRel32(field) == method.stubIfAny()) {
            heap.patchRel32(field, code);
        }
    }
}
