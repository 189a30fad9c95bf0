package dev.gatun.jit.importer;

import dev.gatun.il.body.Instruction;
import dev.gatun.il.body.MethodBody;
import dev.gatun.il.body.Opcode;
import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.code.CodeSymbol;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.jit.types.UnresolvedReferenceException;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.FrameSlot;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.SymbolAddress;
import dev.gatun.jit.vcode.VBlock;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VOp;
import dev.gatun.jit.vcode.VReg;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Imports one method's IL: the method to compile, or one that is inlined into it. Holds what the importers of the instruction
 * families share: the stack, the homes of arguments and locals, and conversions between stack entries and operands.
 */
final class BodyImporter {
    final Importer session;
    final VBuilder builder;
    final MethodDesc method;
    final EvalStack stack;
    final int site;
    final int inlineDepth;
    private final MethodBody body;
    private final List<Home> arguments;
    private final List<Home> locals = new ArrayList<>();
    private final FlowGraph flow;
    private final VBlock[] blocks;
    private final Joins joins;
    /** Blocks that are still to be imported. */
    private final BitSet reached = new BitSet();
    private final Returning returning;
    private final ArithmeticImporter arithmetic;
    private final ConversionImporter conversions;
    private final BranchImporter branches;
    private final MemoryImporter memory;
    private final FieldImporter fields;
    private final ArrayImporter arrays;
    private final ObjectImporter objects;
    private final CallImporter calls;
    private final FunctionImporter functions;
    private final ExceptionImporter exceptions;
    private final List<VBlock> callersHandlers;
    private int blockOffset;
    private int index;
    private Instruction current;
    /** The constrained. prefix in force. */
    private Optional<TypeDesc> constrained = Optional.empty();
    private boolean readonlyPrefix;
    private boolean tailPrefix;
    /** Of a synchronized method. */
    private Optional<SynchronizedCode> synchronization = Optional.empty();

    BodyImporter(Importer session, MethodDesc method, MethodBody body, LocalUse use, List<Home> arguments, int site,
            int inlineDepth, Returning returning) {
        this.session = session;
        this.builder = session.builder();
        this.method = method;
        this.body = body;
        this.arguments = arguments;
        this.site = site;
        this.inlineDepth = inlineDepth;
        this.returning = returning;
        this.stack = new EvalStack(builder, this::invalid);
        this.flow = new FlowGraph(body);
        this.blocks = new VBlock[flow.ranges().size()];
        this.joins = new Joins(this, flow);
        this.arithmetic = new ArithmeticImporter(this);
        this.conversions = new ConversionImporter(this);
        this.branches = new BranchImporter(this);
        this.memory = new MemoryImporter(this);
        this.fields = new FieldImporter(this);
        this.arrays = new ArrayImporter(this);
        this.objects = new ObjectImporter(this);
        this.calls = new CallImporter(this);
        this.functions = new FunctionImporter(this);
        this.callersHandlers = builder.handlers();
        this.exceptions = new ExceptionImporter(this, body);
        makeLocals(use);
    }

    private void makeLocals(LocalUse use) {
        int number = 0;
        for (var type : method.locals()) {
            var name = "loc" + number;
            if (Shapes.isStruct(type) || use.addressedLocals.get(number) || session.options().keepsVariables()) {
                var slot = newSlot(type, name);
                locals.add(new Home.InFrame(slot, type, use.exposedLocals.get(number)));
                if (body.initLocals() || inlineDepth > 0 || holdsReferences(type)) {
                    builder.zero(Mem.of(slot, 0, Places.slot(slot)), slot.size());
                }
            } else {
                var kind = Shapes.kind(type);
                var reg = builder.method().newReg(kind, name);
                locals.add(new Home.InRegister(reg, type, false));
                builder.move(reg, zero(kind));
            }
            if (inlineDepth == 0) {
                session.recordVariable(false, number, locals.getLast());
            }
            number++;
        }
    }

    private static boolean holdsReferences(TypeDesc type) {
        return Shapes.isStruct(type) ? type.layout().hasPointers()
                : type.isReference();
    }

    static Const zero(Kind kind) {
        return new Const(kind, 0);
    }

    FrameSlot newSlot(TypeDesc type, String name) {
        return Shapes.newSlot(builder.method(), type, name);
    }

    /** The body, a guarded one, is that of a synchronized method. To be called before {@link #run}. */
    void synchronize() {
        int handler = body.clauses().getLast().handlerOffset();
        synchronization = Optional.of(new SynchronizedCode(this, handler));
    }

    boolean isSynchronizationHandler(int ilOffset) {
        return synchronization.isPresent() && synchronization.get().handler() == ilOffset;
    }

    Operand thisArgument() {
        pushHome(argument(0));
        return scalar(pop());
    }

    /** Imports everything that can be reached, in the order of the IL. */
    void run() {
        exceptions.prepare();
        for (int i = 0; i < blocks.length; i++) {
            int offset = flow.ranges().get(i).ilOffset();
            blocks[i] = builder.newBlock(offset, handlersAt(offset));
        }
        synchronization.ifPresent(SynchronizedCode::enter);
        builder.branch(blocks[0]);
        joins.enterEmpty(0);
        reached.set(0);
        // The first in IL order of those that are reached: blocks become reachable only from earlier ones in nearly all IL.
        for (int next = 0; next >= 0; next = reached.nextSetBit(0)) {
            reached.clear(next);
            importBlock(next);
        }
        exceptions.finish();
    }

    /** The handlers of this method and, where it is inlined, of its callers. */
    private List<VBlock> handlersAt(int ilOffset) {
        return site == 0 ? exceptions.handlersAt(ilOffset) : callersHandlers;
    }

    /** Imports a method whose body is one {@code ret}: {@code code} finds the arguments on the stack and leaves the result. */
    void runSupplied(Runnable code) {
        blocks[0] = builder.method().newBlock(0);
        builder.branch(blocks[0]);
        builder.at(0, site);
        builder.begin(blocks[0]);
        current = body.instructions().getLast();
        arguments.forEach(this::pushHome);
        code.run();
        if (builder.isOpen()) {
            importReturn();
        }
    }

    private void importBlock(int number) {
        var range = flow.ranges().get(number);
        var code = body.instructions();
        blockOffset = range.ilOffset();
        builder.at(range.ilOffset(), site);
        builder.begin(blocks[number]);
        stack.clear();
        joins.begin(number).forEach(stack::push);
        exceptions.enterTry(range.ilOffset());
        builder.setHandlers(handlersAt(range.ilOffset()));
        for (index = range.first(); index <= range.last() && builder.isOpen(); index++) {
            current = code.get(index);
            builder.at(current.offset(), site);
            if (inlineDepth == 0 && session.options().debug()) {
                recordStack();
            }
            try {
                importInstruction(current);
            } catch (UnresolvedReferenceException e) {
                leaveFor(e, () -> session.throwMissing(e));
            } catch (UnsupportedIlException e) {
                if (!e.isService()) {
                    throw e;
                }
                leaveFor(e, () -> session.raise(e::again));
            }
            if (stack.depth() > body.maxStack()) {
                throw invalid("the stack is " + stack.depth() + " deep, more than the " + body.maxStack() + " of .maxstack");
            }
            if (current.opcode() != Opcode.VOLATILE && current.opcode() != Opcode.UNALIGNED) {
                builder.setVolatile(false);
            }
        }
        if (builder.isOpen()) {
            if (range.last() + 1 >= code.size()) {
                throw invalid("control runs off the end of the method");
            }
            flowTo(blockAt(code.get(range.last()).end()));
        }
    }

    /**
     * What the instruction refers to, or needs of the runtime, is nowhere to be found: it throws when it is reached, so that a program
     * which does not go there runs. An inlined method is imported again as a call, so that it throws from a frame of its own.
     */
    private void leaveFor(RuntimeException missing, Runnable thrower) {
        if (inlineDepth > 0 || !builder.isOpen()) {
            throw missing;
        }
        stack.clear();
        constrained = Optional.empty();
        readonlyPrefix = false;
        tailPrefix = false;
        thrower.run();
    }

    private void recordStack() {
        builder.method().stackStates().add(new VMethod.StackState(current.offset(), stack.values().stream().map(value -> switch (value) {
            case StackValue.Scalar s -> new VMethod.StackEntry(s.operand() instanceof VReg r ? Optional.of(r) : Optional.empty(),
                    s.operand().toString());
            case StackValue.Struct s -> new VMethod.StackEntry(Optional.empty(), s.place().toString());
            case StackValue.Address a -> new VMethod.StackEntry(Optional.empty(), "&" + a.mem());
            case StackValue.Token t -> new VMethod.StackEntry(Optional.empty(), "token " + t.entity());
            case StackValue.Function f -> new VMethod.StackEntry(Optional.empty(), "&" + f.method().fullName());
        }).toList()));
    }

    private void importInstruction(Instruction inst) {
        switch (inst.opcode()) {
            case NOP, BREAK -> {
            }
            case UNALIGNED, TAIL, NO, VOLATILE, CONSTRAINED, READONLY -> importPrefix(inst);

            case LDARG_0, LDARG_1, LDARG_2, LDARG_3, LDARG_S, LDARG -> pushHome(argument(inst.intValue()));
            case LDLOC_0, LDLOC_1, LDLOC_2, LDLOC_3, LDLOC_S, LDLOC -> pushHome(local(inst.intValue()));
            case LDARGA, LDARGA_S -> pushHomeAddress(argument(inst.intValue()));
            case LDLOCA, LDLOCA_S -> pushHomeAddress(local(inst.intValue()));
            case STARG, STARG_S -> writeHome(argument(inst.intValue()), stack.pop());
            case STLOC_0, STLOC_1, STLOC_2, STLOC_3, STLOC_S, STLOC -> writeHome(local(inst.intValue()), stack.pop());

            case LDNULL -> push(Const.NULL, wellKnown(WellKnownType.OBJECT));
            case LDC_I4_M1, LDC_I4_0, LDC_I4_1, LDC_I4_2, LDC_I4_3, LDC_I4_4, LDC_I4_5, LDC_I4_6, LDC_I4_7, LDC_I4_8, LDC_I4_S,
                    LDC_I4 -> push(Const.i32(inst.intValue()), wellKnown(WellKnownType.INT32));
            case LDC_I8 -> push(Const.i64(inst.longValue()), wellKnown(WellKnownType.INT64));
            case LDC_R4 -> push(Const.f32((float) inst.doubleValue()), wellKnown(WellKnownType.SINGLE));
            case LDC_R8 -> push(Const.f64(inst.doubleValue()), wellKnown(WellKnownType.DOUBLE));
            case LDSTR -> push(new StackValue.Scalar(new SymbolAddress(new CodeSymbol.StringLiteral(method.userString(inst.token())), 0,
                    Kind.REF), wellKnown(WellKnownType.STRING), true));
            case DUP -> duplicate();
            case POP -> discard(stack.pop());

            case ADD, SUB, MUL, DIV, DIV_UN, REM, REM_UN, AND, OR, XOR, SHL, SHR, SHR_UN, NEG, NOT, ADD_OVF, ADD_OVF_UN, SUB_OVF,
                    SUB_OVF_UN, MUL_OVF, MUL_OVF_UN, CEQ, CGT, CGT_UN, CLT, CLT_UN, CKFINITE -> arithmetic.importInstruction(inst.opcode());
            case CONV_I1, CONV_I2, CONV_I4, CONV_I8, CONV_U1, CONV_U2, CONV_U4, CONV_U8, CONV_I, CONV_U, CONV_R4, CONV_R8, CONV_R_UN,
                    CONV_OVF_I1, CONV_OVF_I2, CONV_OVF_I4, CONV_OVF_I8, CONV_OVF_U1, CONV_OVF_U2, CONV_OVF_U4, CONV_OVF_U8, CONV_OVF_I,
                    CONV_OVF_U, CONV_OVF_I1_UN, CONV_OVF_I2_UN, CONV_OVF_I4_UN, CONV_OVF_I8_UN, CONV_OVF_U1_UN, CONV_OVF_U2_UN,
                    CONV_OVF_U4_UN, CONV_OVF_U8_UN, CONV_OVF_I_UN, CONV_OVF_U_UN -> conversions.importInstruction(inst.opcode());

            case BR, BR_S, BRFALSE, BRFALSE_S, BRTRUE, BRTRUE_S, BEQ, BEQ_S, BGE, BGE_S, BGT, BGT_S, BLE, BLE_S, BLT, BLT_S, BNE_UN,
                    BNE_UN_S, BGE_UN, BGE_UN_S, BGT_UN, BGT_UN_S, BLE_UN, BLE_UN_S, BLT_UN, BLT_UN_S, SWITCH ->
                    branches.importInstruction(inst);
            case RET -> importReturn();

            case LDIND_I1, LDIND_U1, LDIND_I2, LDIND_U2, LDIND_I4, LDIND_U4, LDIND_I8, LDIND_I, LDIND_R4, LDIND_R8, LDIND_REF,
                    STIND_REF, STIND_I1, STIND_I2, STIND_I4, STIND_I8, STIND_R4, STIND_R8, STIND_I, LDOBJ, STOBJ, CPOBJ, INITOBJ,
                    CPBLK, INITBLK, LOCALLOC, SIZEOF -> memory.importInstruction(inst);

            case LDFLD, LDFLDA, STFLD, LDSFLD, LDSFLDA, STSFLD -> fields.importInstruction(inst);

            case NEWARR, LDLEN, LDELEMA, LDELEM_I1, LDELEM_U1, LDELEM_I2, LDELEM_U2, LDELEM_I4, LDELEM_U4, LDELEM_I8, LDELEM_I,
                    LDELEM_R4, LDELEM_R8, LDELEM_REF, LDELEM, STELEM_I, STELEM_I1, STELEM_I2, STELEM_I4, STELEM_I8, STELEM_R4,
                    STELEM_R8, STELEM_REF, STELEM -> arrays.importInstruction(inst);

            case NEWOBJ -> calls.importNewObject(called(inst));
            case BOX, UNBOX, UNBOX_ANY, CASTCLASS, ISINST, LDTOKEN, THROW -> objects.importInstruction(inst);

            case CALL, CALLVIRT, CALLI -> {
                switch (inst.opcode()) {
                    case CALL -> calls.importCall(called(inst), false);
                    case CALLVIRT -> calls.importCall(called(inst), true);
                    default -> calls.importIndirect(method.resolveSignature(inst.token()));
                }
                tailPrefix = false;
            }
            case JMP -> jump(called(inst));
            case LDFTN -> functions.load(called(inst));
            case LDVIRTFTN -> functions.loadVirtual(called(inst));

            case LEAVE, LEAVE_S, ENDFINALLY, ENDFILTER, RETHROW -> {
                if (isSynchronizationHandler(inst.offset())) {
                    synchronization.get().exit();
                }
                exceptions.importInstruction(inst);
            }

            case ARGLIST -> new VarargsImporter(this).argumentList();
            case MKREFANY -> new VarargsImporter(this).makeReference(method.resolveType(inst.token()));
            case REFANYVAL -> new VarargsImporter(this).referenceValue(method.resolveType(inst.token()));
            case REFANYTYPE -> new VarargsImporter(this).referenceType();
        }
    }

    private void importPrefix(Instruction inst) {
        var problem = Prefixes.problem(body.instructions(), index);
        if (problem != null) {
            throw invalid(problem);
        }
        if (index == flow.ranges().get(flow.indexAt(blockOffset)).last()) {
            throw invalid("a branch goes between " + inst.opcode() + " and its instruction");
        }
        switch (inst.opcode()) {
            case VOLATILE -> builder.setVolatile(true);
            case CONSTRAINED -> {
                constrained = Optional.of(method.resolveType(inst.token()));
                var next = body.instructions().get(index + 1);
                if (next.opcode() != Opcode.CALLVIRT) {
                    throw method.resolveMethod(next.token()).isStatic() ? unsupported("a static abstract method")
                            : invalid("constrained. does not go with " + next.opcode());
                }
            }
            case READONLY -> readonlyPrefix = true;
            case TAIL -> tailPrefix = true;
            default -> {
                // A hint.
            }
        }
    }

    // Errors.

    UnsupportedIlException unsupported(String what) {
        return new UnsupportedIlException(method.fullName(), current.offset(), what);
    }

    /** What the runtime cannot do yet: only the instruction throws. */
    UnsupportedIlException missingService(String what) {
        return UnsupportedIlException.ofService(method.fullName(), current.offset(), what);
    }

    dev.gatun.il.BadImageException invalid(String problem) {
        return new dev.gatun.il.BadImageException(String.format("%s IL_%04x", method.fullName(), builder.ilOffset()), problem);
    }

    // The stack.

    void push(StackValue value) {
        stack.push(value);
    }

    /** Pops an int32 or native int. */
    StackValue popWord(String use) {
        var value = stack.pop();
        if (!StackType.of(value).isWord()) {
            throw invalid(use + " " + StackType.of(value));
        }
        return value;
    }

    /** Pops an object reference. */
    StackValue popObject(Opcode opcode) {
        var value = stack.pop();
        requireObject(opcode, value);
        return value;
    }

    void requireObject(Opcode opcode, StackValue value) {
        if (StackType.of(value) != StackType.OBJECT) {
            throw invalid(opcode + " takes an object, not " + StackType.of(value));
        }
    }

    /** Pops an address and gives the place that it points to. */
    Mem popPlace() {
        return place(popAddress());
    }

    StackValue popAddress() {
        var value = stack.pop();
        if (!StackType.of(value).isAddress()) {
            throw invalid(current.opcode() + " takes an address, not " + StackType.of(value));
        }
        return value;
    }

    /** Whether the two entries on top can be compared so (III.1.5, table III.4). */
    void requireComparison(Opcode opcode) {
        var b = StackType.of(stack.peek(0));
        var a = StackType.of(stack.peek(1));
        if (!StackType.comparison(opcode, a, b)) {
            throw invalid(opcode + " of " + a + " and " + b);
        }
    }

    /** A location takes a value of its own stack type, or of one that is converted silently (III.1.6, table III.9). */
    void requireFits(StackValue value, TypeDesc location) {
        var type = StackType.of(value);
        if (!type.fits(StackType.of(location)) || type == StackType.VALUE && value.type() != location) {
            throw invalid("a value of type " + value.type() + " (" + type + ") where " + location + " is needed");
        }
    }

    /** The entry as a value of a scalar location, cut to its width. */
    Operand forLocation(StackValue value, TypeDesc location) {
        return narrow(converted(value, location), location);
    }

    /** The entry in the kind of a scalar location; a store to memory cuts it to its width. */
    Operand converted(StackValue value, TypeDesc location) {
        requireFits(value, location);
        var operand = scalar(value);
        return operand.kind() == Kind.I32 && location.reduced().kind() == TypeKind.U
                ? builder.op(VOp.ZEXT32, Kind.I32, Kind.I64, operand) : coerce(operand, Shapes.kind(location));
    }

    /** The entry as a value of a struct's location. */
    StackValue.Struct structFor(StackValue value, TypeDesc location) {
        requireFits(value, location);
        return struct(value);
    }

    void push(Operand operand, TypeDesc type) {
        stack.push(new StackValue.Scalar(operand, type));
    }

    /** The signature of the call that is being imported, with the types of its variable arguments. */
    dev.gatun.jit.types.MethodSignature callSite() {
        return method.resolveCallSite(current.token());
    }

    StackValue pop() {
        return stack.pop();
    }

    TypeDesc wellKnown(WellKnownType type) {
        return method.owner().system().wellKnown(type);
    }

    /** The opcode after the current instruction in the same block, NOP where there is none. */
    Opcode nextOpcode() {
        var code = body.instructions();
        return index + 1 < code.size() ? code.get(index + 1).opcode() : Opcode.NOP;
    }

    /** The first opcode after the current instruction that does more than push a constant, an argument or a local. */
    Opcode nextEffect() {
        var code = body.instructions();
        for (int i = index + 1; i < code.size(); i++) {
            switch (code.get(i).opcode()) {
                case LDARG_0, LDARG_1, LDARG_2, LDARG_3, LDARG_S, LDARG, LDLOC_0, LDLOC_1, LDLOC_2, LDLOC_3, LDLOC_S, LDLOC, LDNULL, LDC_I4_M1,
                        LDC_I4_0, LDC_I4_1, LDC_I4_2, LDC_I4_3, LDC_I4_4, LDC_I4_5, LDC_I4_6, LDC_I4_7, LDC_I4_8, LDC_I4_S, LDC_I4, LDC_I8,
                        LDC_R4, LDC_R8, LDSTR -> {
                }
                default -> {
                    return code.get(i).opcode();
                }
            }
        }
        return Opcode.NOP;
    }

    /** Whether the current instruction lies in a handler or filter. */
    boolean isInHandler() {
        return exceptions.isInHandler(current.offset());
    }

    /** Takes the constrained. prefix that stands before the current call. */
    Optional<TypeDesc> takeConstrained() {
        var taken = constrained;
        constrained = Optional.empty();
        return taken;
    }

    /** Takes the readonly. prefix that stands before the current instruction. */
    boolean takeReadonly() {
        var taken = readonlyPrefix;
        readonlyPrefix = false;
        return taken;
    }

    /**
     * Whether the call that is being imported, its arguments popped, ends the method (III.2.4). A prefix where nothing can end is
     * ignored: in a protected block or a handler, before anything but {@code ret}, or where the method does not give what the
     * callee gives.
     */
    boolean endsInTailCall(TypeDesc result) {
        return tailPrefix && inlineDepth == 0 && stack.isEmpty() && nextOpcode() == Opcode.RET && returnsAs(result)
                && !method.isSynchronized() && !exceptions.isInClause(current.offset());
    }

    private boolean returnsAs(TypeDesc result) {
        var own = method.signature().returnType();
        return own == result || !own.isVoid() && !result.isVoid() && !Shapes.isStruct(own) && !Shapes.isStruct(result)
                && Shapes.memType(own) == Shapes.memType(result);
    }

    /** jmp (III.3.37): the method that is named gets the arguments as they are now, and returns in place of this one. */
    private void jump(MethodDesc target) {
        if (!stack.isEmpty() || exceptions.isInClause(current.offset())) {
            throw invalid(stack.isEmpty() ? "jmp in a protected block or a handler" : "jmp with a value on the stack");
        }
        if (target.isStatic() != method.isStatic() || target.signature().convention() != method.signature().convention()
                || !target.signature().parameters().equals(method.signature().parameters())
                || !returnsAs(target.signature().returnType())) {
            throw invalid("jmp to a method of another signature, " + target.fullName());
        }
        arguments.forEach(this::pushHome);
        session.argumentList().ifPresent(list -> push(list, wellKnown(WellKnownType.INTPTR)));
        calls.jump(target);
    }

    private void duplicate() {
        var top = pop();
        switch (top) {
            case StackValue.Struct s when !s.stable() -> {
                var copy = stack.copied(s);
                push(copy);
                push(copy);
            }
            case StackValue.Address a when a.mayBeNull() -> {
                var computed = new StackValue.Scalar(scalar(a), a.type());
                push(computed);
                push(computed);
            }
            default -> {
                push(top);
                push(top);
            }
        }
    }

    private void discard(StackValue value) {
        if (value instanceof StackValue.Address a && a.mayBeNull()) {
            scalar(a);
        }
        // A struct that nobody has read: the load that was put off may still fault.
        if (value instanceof StackValue.Struct s && !s.stable() && !(s.place().base().orElse(null) instanceof FrameSlot)) {
            builder.load(MemType.U8, s.place());
        }
    }

    // Arguments and locals.

    private Home argument(int number) {
        if (number >= arguments.size()) {
            throw invalid("no argument " + number);
        }
        return arguments.get(number);
    }

    private Home local(int number) {
        if (number >= locals.size()) {
            throw invalid("no local " + number);
        }
        return locals.get(number);
    }

    private void pushHome(Home home) {
        switch (home) {
            case Home.InRegister r -> push(new StackValue.Scalar(r.operand(), r.type(), r.exact()));
            case Home.InFrame f when Shapes.isStruct(f.type()) -> push(new StackValue.Struct(place(f), f.type(), false));
            case Home.InFrame f -> push(builder.load(Shapes.memType(f.type()), place(f)), f.type());
            case Home.ByAddress a -> push(a.address());
        }
    }

    private static Mem place(Home.InFrame home) {
        return Mem.of(home.slot(), 0, Places.slot(home.slot()));
    }

    private void pushHomeAddress(Home home) {
        switch (home) {
            case Home.InRegister r -> throw new dev.gatun.jit.InternalCompilerError("address of a register in " + method.fullName());
            case Home.InFrame f -> push(new StackValue.Address(place(f), f.type().makeByRef(), false));
            case Home.ByAddress a -> throw new dev.gatun.jit.InternalCompilerError("address of an address in " + method.fullName());
        }
    }

    private void writeHome(Home home, StackValue value) {
        switch (home) {
            case Home.InRegister r -> {
                var reg = (VReg) r.operand();
                var operand = forLocation(value, r.type());
                if (stack.mentions(reg)) {
                    stack.beforeWrite(reg);
                    builder.move(reg, operand);
                } else if (operand instanceof Const || stackMentions(operand) || !builder.retarget(operand, reg)) {
                    builder.move(reg, operand);
                }
            }
            case Home.InFrame f when Shapes.isStruct(f.type()) -> {
                var source = structFor(value, f.type());
                stack.beforeMemoryWrite();
                // A handler must not find half of what a call that failed has written.
                if (f.exposed() || exceptions.isProtected(current.offset()) || !retargetCall(source, f.slot())) {
                    builder.copyBlock(place(f), source.place(), f.slot().size());
                }
            }
            case Home.InFrame f -> {
                var operand = converted(value, f.type());
                stack.beforeMemoryWrite();
                builder.store(Shapes.memType(f.type()), place(f), operand);
            }
            case Home.ByAddress a -> throw new dev.gatun.jit.InternalCompilerError("a write of an address in " + method.fullName());
        }
    }

    private boolean stackMentions(Operand operand) {
        return operand instanceof VReg r && stack.mentions(r);
    }

    /** Lets the call just made store its struct where it is wanted, if nobody can see the difference. */
    private boolean retargetCall(StackValue.Struct source, FrameSlot wanted) {
        var insts = builder.block().insts();
        if (insts.isEmpty() || !source.stable() || source.place().base().isEmpty()) {
            return false;
        }
        var last = insts.getLast();
        if (last.op != VOp.CALL || last.dst != source.place().base().get() || last.dst == wanted || stack.lies(last.dst)) {
            return false;
        }
        for (var argument : last.src) {
            if (argument == wanted) {
                return false;
            }
        }
        last.dst = wanted;
        return true;
    }

    // Stack entries as operands.

    /** The entry as a scalar operand. */
    Operand scalar(StackValue value) {
        return switch (value) {
            case StackValue.Scalar s -> s.operand();
            case StackValue.Address a -> {
                if (a.mayBeNull()) {
                    a.mem().base().ifPresent(builder::nullCheck);
                }
                yield plainBase(a.mem()).map(b -> (Operand) b).orElseGet(() -> builder.lea(a.mem(), Shapes.kind(a.type())));
            }
            case StackValue.Function f -> f.found().orElseGet(
                    () -> new SymbolAddress(new CodeSymbol.FunctionPointer(f.method()), 0, Kind.I64));
            case StackValue.Struct s -> throw invalid("a number or reference is needed where the stack has a " + s.type());
            case StackValue.Token t -> throw unsupported("a runtime handle as a number");
        };
    }

    private static Optional<VReg> plainBase(Mem mem) {
        return mem.index().isEmpty() && mem.disp() == 0 && mem.base().isPresent() && mem.base().get() instanceof VReg r
                && r.kind() != Kind.REF ? Optional.of(r) : Optional.empty();
    }

    /** The entry as a struct. */
    StackValue.Struct struct(StackValue value) {
        return switch (value) {
            case StackValue.Struct s -> s;
            case StackValue.Token t -> objects.handleOf(t);
            default -> throw invalid("a value type is needed where the stack has a " + value.type());
        };
    }

    /** The place that the entry, an address, points to; the access to it will fault where it is null. */
    Mem place(StackValue value) {
        return switch (value) {
            case StackValue.Address a -> a.mem();
            case StackValue.Scalar s -> switch (s.operand()) {
                case Const c when c.fitsInt() -> new Mem(Optional.empty(), Optional.empty(), 1, c.intValue(), dev.gatun.jit.vcode.Alias.ANY);
                case SymbolAddress a -> Mem.of(a, 0, dev.gatun.jit.vcode.Alias.ANY);
                case Operand o -> Mem.of(pointer(o), 0, dev.gatun.jit.vcode.Alias.ANY);
            };
            case StackValue.Function f -> Mem.of(builder.inRegister(scalar(f)), 0, dev.gatun.jit.vcode.Alias.ANY);
            default -> throw invalid("an address is needed where the stack has a " + value.type());
        };
    }

    /** The operand, an address or a reference, in a register. */
    VReg pointer(Operand operand) {
        return builder.inRegister(coerce(operand, operand.kind() == Kind.REF || operand.kind() == Kind.BYREF ? operand.kind() : Kind.I64));
    }

    /** Pops an address or a reference into a register. */
    VReg popPointer() {
        return pointer(scalar(pop()));
    }

    /** The operand as a kind that IL converts to silently (ECMA-335 III.1.6). */
    Operand coerce(Operand operand, Kind wanted) {
        var kind = operand.kind();
        if (kind == wanted) {
            return operand;
        }
        if (operand instanceof Const c && !kind.isFloat() && !wanted.isFloat()) {
            return wanted == Kind.I32 ? Const.i32((int) c.bits()) : new Const(c.bits() == 0 || wanted == Kind.I64 ? wanted : Kind.I64, c.bits());
        }
        if (kind.isFloat() != wanted.isFloat()) {
            throw invalid("a " + kind + " where a " + wanted + " is needed");
        }
        if (kind.isFloat()) {
            return builder.op(VOp.CVT, kind, wanted, operand);
        }
        if (wanted == Kind.I32) {
            return builder.op(VOp.TRUNC, Kind.I64, Kind.I32, operand);
        }
        if (kind == Kind.I32) {
            return builder.op(VOp.SEXT32, Kind.I32, Kind.I64, operand);
        }
        return operand;
    }

    /** An I32 cut to the width of a narrow integer type, as its locations hold it. */
    Operand narrow(Operand operand, TypeDesc type) {
        if (operand.kind() != Kind.I32) {
            return operand;
        }
        var memType = Shapes.memType(type);
        return switch (memType) {
            case I8 -> narrow(operand, VOp.SEXT8, MemType.I8);
            case U8 -> narrow(operand, VOp.ZEXT8, MemType.U8);
            case I16 -> narrow(operand, VOp.SEXT16, MemType.I16);
            case U16 -> narrow(operand, VOp.ZEXT16, MemType.U16);
            default -> operand;
        };
    }

    private Operand narrow(Operand operand, VOp extension, MemType type) {
        if (operand instanceof Const) {
            return builder.op(extension, Kind.I32, operand);
        }
        for (var homes : List.of(arguments, locals)) {
            for (var home : homes) {
                if (home instanceof Home.InRegister r && r.operand() == operand && fits(Shapes.memType(r.type()), type)) {
                    return operand;
                }
            }
        }
        var made = builder.definition(operand);
        return made != null && producesNarrow(made, type) ? operand : builder.op(extension, Kind.I32, operand);
    }

    private static boolean producesNarrow(VInst made, MemType type) {
        return switch (made.op) {
            case SET -> true;
            case LOAD -> fits(made.memType, type);
            case SEXT8 -> fits(MemType.I8, type);
            case ZEXT8 -> fits(MemType.U8, type);
            case SEXT16 -> fits(MemType.I16, type);
            case ZEXT16 -> fits(MemType.U16, type);
            case AND -> made.src[1] instanceof Const c && c.bits() >= 0 && c.bits() <= (type.signed() ? 0x7F : 0xFF);
            case CALL -> made.call.signature().result() instanceof dev.gatun.jit.target.ValueShape.Scalar s && fits(s.type(), type);
            default -> false;
        };
    }

    /** Whether every value of {@code from} is one of {@code to}. */
    private static boolean fits(MemType from, MemType to) {
        return from == to || from.size() < to.size() && (to.signed() || !from.signed());
    }

    // Control flow.

    VBlock blockAt(int ilOffset) {
        return blocks[flow.indexAt(ilOffset)];
    }

    /** Ends the block with a branch to {@code target}, which inherits the stack. */
    void flowTo(VBlock target) {
        passStack(List.of(target));
        builder.branch(target);
    }

    /** Before a branch: moves the stack's entries to where each target expects them. */
    void passStack(List<VBlock> targets) {
        for (var target : targets) {
            int number = numberOf(target);
            if (joins.pass(number)) {
                reached.set(number);
            }
        }
    }

    /** The method that an instruction names: with its generic arguments, if it is generic. */
    private MethodDesc called(Instruction inst) {
        var named = method.resolveMethod(inst.token());
        if (named.isGenericDefinition() || !named.isClosed()) {
            throw invalid(inst.opcode() + " of " + named.fullName() + " without its generic arguments");
        }
        return named;
    }

    private int numberOf(VBlock block) {
        return flow.indexAt(block.ilOffset());
    }

    static Mem slotPlace(FrameSlot slot) {
        return Mem.of(slot, 0, Places.slot(slot));
    }

    private void importReturn() {
        if (synchronization.isPresent()) {
            var code = synchronization.get();
            if (current.offset() < code.handler()) {
                code.keepResult();
                exceptions.leaveTo(current.offset(), body.instructions().getLast().offset());
                return;
            }
            code.pushResult();
        }
        var type = method.signature().returnType();
        var result = type.isVoid() ? null : pop();
        if (!stack.isEmpty()) {
            throw invalid("ret with " + stack.depth() + " more on the stack");
        }
        if (result == null) {
            returning.none(this);
        } else if (Shapes.isStruct(type)) {
            returning.struct(this, structFor(result, type));
        } else {
            returning.scalar(this, forLocation(result, type));
        }
    }
}
