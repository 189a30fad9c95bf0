package dev.gatun.x64.emit;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.alloc.Allocation;
import dev.gatun.jit.code.CodeSymbol;
import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.code.RuntimeSymbol;
import dev.gatun.jit.code.Symbol;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.jit.code.TraceSite;
import dev.gatun.jit.vcode.AReg;
import dev.gatun.jit.vcode.AStack;
import dev.gatun.jit.vcode.CallInfo;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.Trap;
import dev.gatun.jit.vcode.VBlock;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.x64.abi.Registers;
import dev.gatun.x64.asm.AssembledCode;
import dev.gatun.x64.asm.Cond;
import dev.gatun.x64.asm.Gpr;
import dev.gatun.x64.asm.Label;
import dev.gatun.x64.asm.Listing;
import dev.gatun.x64.asm.Marker;
import dev.gatun.x64.asm.Mem;
import dev.gatun.x64.asm.OpSize;
import dev.gatun.x64.asm.X64Assembler;
import dev.gatun.x64.asm.Xmm;
import dev.gatun.x64.lower.Lowering;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;

/** Emits one method. */
public final class Emitter {
    /**
     * A larger frame is made after the check: with rsp far outside of the stack there would be no room for the call of the
     * trap stub, nor for the signal that this causes, and the process would end.
     */
    private static final int LARGE_FRAME = 4096;

    /** A check that failed, by what makes two of them the same. */
    private record TrapKey(Trap trap, int ilOffset, int site) {
    }

    private record Mapped(Marker at, int ilOffset, int site) {
    }

    private record Traced(Marker at, VInst inst) {
    }

    /** A way out of line that calls a stub and comes back. */
    private record Detour(Label at, Label back, Symbol stub, boolean stackPointerInScratch, int ilOffset, int site) {
    }

    /** The way of an object that does not fit its thread's buffer. */
    private record NewObject(Label at, Label back, VInst inst) {
    }

    private record Trapped(Marker at, TrapKey key) {
    }

    private final VMethod method;
    private final Frame frame;
    private final X64Assembler asm;
    private final Operands operands;
    private final MoveEmitter moves;
    private final ArithmeticEmitter arithmetic;
    private final BranchEmitter branches;
    private final Label[] labels;
    private final List<Mapped> map = new ArrayList<>();
    private final Map<TrapKey, Label> traps = new LinkedHashMap<>();
    private final Map<VBlock, Marker> handlers = new IdentityHashMap<>();
    private final List<Detour> detours = new ArrayList<>();
    private final List<NewObject> newObjects = new ArrayList<>();
    private final List<Trapped> trapSites = new ArrayList<>();
    private final List<Traced> traces = new ArrayList<>();
    private final ToIntFunction<CallInfo.Interface> interfaceId;
    private final boolean listing;
    private final DebugRecorder debug;

    private Emitter(Allocation allocation, ToIntFunction<CallInfo.Interface> interfaceId, boolean listing) {
        this.method = allocation.method();
        this.frame = new Frame(allocation);
        this.listing = listing;
        this.asm = listing ? X64Assembler.withListing() : X64Assembler.create();
        this.interfaceId = interfaceId;
        this.debug = new DebugRecorder(allocation, frame, asm);
        this.operands = new Operands(frame);
        this.moves = new MoveEmitter(asm, operands);
        this.arithmetic = new ArithmeticEmitter(asm, operands);
        this.labels = new Label[method.blockIds()];
        this.branches = new BranchEmitter(asm, operands, arithmetic, this::label);
    }

    /**
     * @param interfaceId gives the id that an interface call puts in eax
     * @param listing     whether to record the listing
     */
    public static CompiledCode emit(Allocation allocation, ToIntFunction<CallInfo.Interface> interfaceId, boolean listing) {
        return new Emitter(allocation, interfaceId, listing).run();
    }

    private Label label(VBlock block) {
        if (labels[block.id()] == null) {
            labels[block.id()] = listing ? new Label(block.toString()) : new Label();
        }
        return labels[block.id()];
    }

    private CompiledCode run() {
        mapTo(-1, 0);
        prologue();
        debug.endOfPrologue();
        var blocks = method.blocks();
        var position = new int[method.blockIds()];
        for (int i = 0; i < blocks.size(); i++) {
            position[blocks.get(i).id()] = i;
        }
        for (int i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            var next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            boolean head = isLoopHead(block, position);
            if (block.loopDepth > 0 && head && !(i > 0 && isWithin(blocks.get(i - 1), block))) {
                asm.align(16);
            }
            asm.bind(label(block));
            if (block.isHandler()) {
                handlers.put(block, asm.mark());
            }
            if (head) {
                poll(block.insts().getFirst());
            }
            for (var inst : block.insts()) {
                debug.before(inst);
                mapTo(inst.ilOffset, inst.site);
                emit(inst, next);
            }
        }
        debug.endOfBlocks();
        emitTraps();
        emitDetours();
        emitNewObjects();
        return finish();
    }

    /** A block that a later one jumps back to. */
    private static boolean isLoopHead(VBlock block, int[] position) {
        for (var predecessor : block.predecessors()) {
            if (position[predecessor.id()] >= position[block.id()]) {
                return true;
            }
        }
        return false;
    }

    /** Whether control runs from the block before into this one in each turn of a loop, where padding would cost more than it gains. */
    private static boolean isWithin(VBlock before, VBlock block) {
        return before.loopDepth >= block.loopDepth && before.successors().contains(block);
    }

    private void mapTo(int ilOffset, int site) {
        if (map.isEmpty() || map.getLast().ilOffset() != ilOffset || map.getLast().site() != site) {
            map.add(new Mapped(asm.mark(), ilOffset, site));
        }
    }

    private void prologue() {
        if (!frame.isNeeded()) {
            return;
        }
        asm.push(Gpr.RBP);
        asm.mov(OpSize.QWORD, Gpr.RBP, Gpr.RSP);
        boolean large = frame.size() > LARGE_FRAME;
        if (large) {
            asm.lea(OpSize.QWORD, Operands.SCRATCH, Mem.base(Gpr.RSP, -frame.size()));
        } else if (frame.size() > 0) {
            asm.sub(OpSize.QWORD, Gpr.RSP, frame.size());
        }
        if (!frame.isSmallLeaf()) {
            asm.cmp(OpSize.QWORD, large ? Operands.SCRATCH : Gpr.RSP,
                    Mem.base(Operands.CONTEXT, ThreadContext.STACK_LIMIT));
            var detour = new Detour(new Label(), new Label(), RuntimeSymbol.STACK_CHECK, large, -1, 0);
            detours.add(detour);
            asm.jcc(Cond.B, detour.at());
            asm.bind(detour.back());
        }
        if (large) {
            asm.mov(OpSize.QWORD, Gpr.RSP, Operands.SCRATCH);
        }
        keepStackPointer();
        for (var saved : frame.saved()) {
            var place = Mem.base(Gpr.RBP, saved.offset());
            if (saved.register() >= Registers.XMM0) {
                asm.movsd(place, Xmm.of(saved.register() - Registers.XMM0));
            } else {
                asm.mov(OpSize.QWORD, place, Gpr.of(saved.register()));
            }
        }
    }

    private void keepStackPointer() {
        if (frame.stackPointerAt() != 0) {
            asm.mov(OpSize.QWORD, Mem.base(Gpr.RBP, frame.stackPointerAt()), Gpr.RSP);
        }
    }

    private void epilogue() {
        leaveFrame();
        asm.ret();
    }

    private void leaveFrame() {
        if (frame.isNeeded()) {
            for (var saved : frame.saved()) {
                var place = Mem.base(Gpr.RBP, saved.offset());
                if (saved.register() >= Registers.XMM0) {
                    asm.movsd(Xmm.of(saved.register() - Registers.XMM0), place);
                } else {
                    asm.mov(OpSize.QWORD, Gpr.of(saved.register()), place);
                }
            }
            if (frame.movesStackPointer()) {
                asm.leave();
            } else {
                asm.pop(Gpr.RBP);
            }
        }
        debug.beforeReturn();
    }

    private void emit(VInst inst, VBlock next) {
        switch (inst.op) {
            case MOV -> moves.move(inst);
            case LOAD -> moves.load(inst);
            case STORE -> moves.store(inst);
            case LEA -> moves.loadAddress(inst);
            case COPY -> moves.copy(inst);
            case ZERO -> moves.zero(inst);
            case NULLCHECK -> moves.nullCheck(inst);
            case XCHG, XADD, CMPXCHG -> moves.atomic(inst);
            case FENCE -> moves.fence(inst);
            case ADD, SUB, MUL, AND, OR, XOR, NEG, NOT, SHL, SHR, SAR, DIV, REM, UDIV, UREM, MULHI, UMULHI, SIGN, SQRT, ABS, ROUND, SEXT8,
                    SEXT16, ZEXT8, ZEXT16, SEXT32, ZEXT32, TRUNC, CVT -> arithmetic.emit(inst);
            case ADD_OVF, SUB_OVF, MUL_OVF, MUL_OVF_UN -> overflowing(inst, Cond.O);
            case ADD_OVF_UN, SUB_OVF_UN -> overflowing(inst, Cond.B);
            case UPDATE -> arithmetic.update(inst);
            case SET -> branches.set(inst);
            case CHECK -> branches.jump(inst, trap(inst.trap, inst.ilOffset, inst.site));
            case TRAP -> asm.jmp(trap(inst.trap, inst.ilOffset, inst.site));
            case BR -> branches.goTo(inst.targets[0], next);
            case BRCC -> branches.branch(inst, next);
            case SWITCH -> branches.switchTo(inst, Gpr.of(inst.temps[0].id()));
            case RET -> epilogue();
            case CALL -> call(inst);
            case TAIL_CALL -> tailCall(inst);
            case ALLOCA -> {
                arithmetic.allocate(inst, frame.outgoing(), trap(Trap.STACK_OVERFLOW, inst.ilOffset, inst.site));
                keepStackPointer();
            }
            case NEW -> newObject(inst);
            case TRY -> branches.goTo(inst.targets[0], next);
            case CATCH -> caught(inst);
            case FILTER -> {
                asm.sub(OpSize.QWORD, Gpr.RSP, filterFrame());
                caught(inst);
            }
            case ENDFILTER -> {
                asm.add(OpSize.QWORD, Gpr.RSP, filterFrame());
                asm.ret();
            }
            case TRACE -> {
                asm.call(RuntimeSymbol.TRACE);
                traces.add(new Traced(asm.mark(), inst));
            }
            case RESULT -> {
            }
            case PARAM -> throw new InternalCompilerError("not lowered: " + inst);
        }
    }

    private void caught(VInst inst) {
        asm.mov(OpSize.QWORD, Operands.gpr(inst.dst), Mem.base(Operands.CONTEXT, ThreadContext.EXCEPTION));
    }

    /** A filter is called far below its method's frame: it makes room for outgoing arguments of its own, and aligns rsp. */
    private int filterFrame() {
        return (frame.outgoing() + 15 & -16) + 8;
    }

    private void overflowing(VInst inst, Cond overflow) {
        arithmetic.emit(inst);
        asm.jcc(overflow, trap(inst.trap == null ? Trap.OVERFLOW : inst.trap, inst.ilOffset, inst.site));
    }

    private void call(VInst inst) {
        switch (inst.call.target()) {
            case CallInfo.Direct(var callee) -> asm.patchableCall(new CodeSymbol.MethodEntry(callee));
            case CallInfo.Helper(var helper) -> asm.call(helper);
            case CallInfo.Virtual(var callee, int slot) -> {
                asm.mov(OpSize.QWORD, Operands.SCRATCH, Mem.base(Operands.gpr(inst.src[0]), ObjectModel.METHOD_TABLE));
                asm.call(Mem.base(Operands.SCRATCH, ObjectModel.MT_VTABLE + 8 * slot));
            }
            case CallInfo.Interface target -> {
                int id = interfaceId.applyAsInt(target);
                // The resolving stub finds the method table in r11 and the id in eax; neither carries an argument.
                asm.mov(OpSize.QWORD, Operands.SCRATCH, Mem.base(Operands.gpr(inst.src[0]), ObjectModel.METHOD_TABLE));
                asm.mov(OpSize.DWORD, Gpr.RAX, id);
                asm.call(Mem.base(Operands.SCRATCH, ObjectModel.MT_INTERFACE_TABLE + 8 * Math.floorMod(id, ObjectModel.INTERFACE_TABLE_SLOTS)));
            }
            case CallInfo.Indirect() -> indirect(inst.src[0]);
        }
    }

    /**
     * What can fault, the load of the method table, comes while the frame still stands. No register that the way out of the
     * frame restores brings an argument or the target.
     */
    private void tailCall(VInst inst) {
        switch (inst.call.target()) {
            case CallInfo.Direct(var callee) -> {
                leaveFrame();
                asm.jmp(new CodeSymbol.MethodEntry(callee));
            }
            case CallInfo.Virtual(var callee, int slot) -> {
                asm.mov(OpSize.QWORD, Operands.SCRATCH, Mem.base(Operands.gpr(inst.src[0]), ObjectModel.METHOD_TABLE));
                leaveFrame();
                asm.jmp(Mem.base(Operands.SCRATCH, ObjectModel.MT_VTABLE + 8 * slot));
            }
            case CallInfo.Interface target -> {
                int id = interfaceId.applyAsInt(target);
                asm.mov(OpSize.QWORD, Operands.SCRATCH, Mem.base(Operands.gpr(inst.src[0]), ObjectModel.METHOD_TABLE));
                asm.mov(OpSize.DWORD, Gpr.RAX, id);
                leaveFrame();
                asm.jmp(Mem.base(Operands.SCRATCH, ObjectModel.MT_INTERFACE_TABLE + 8 * Math.floorMod(id, ObjectModel.INTERFACE_TABLE_SLOTS)));
            }
            case CallInfo.Indirect() -> {
                leaveFrame();
                asm.jmp(Operands.gpr(inst.src[0]));
            }
            case CallInfo.Helper(var helper) -> throw new InternalCompilerError("a tail call of " + helper);
        }
    }

    private void indirect(Operand code) {
        if (code instanceof AStack s) {
            asm.call(operands.stack(s));
        } else {
            asm.call(Operands.gpr(code));
        }
    }

    private Label trap(Trap trap, int ilOffset, int site) {
        return traps.computeIfAbsent(new TrapKey(trap, ilOffset, site), k -> new Label());
    }

    /** Failed checks leave the hot code: each calls the stub of its trap, and the return address says where it was. */
    private void emitTraps() {
        traps.forEach((key, label) -> {
            mapTo(key.ilOffset(), key.site());
            asm.bind(label);
            asm.call(new CodeSymbol.TrapStub(key.trap()));
            trapSites.add(new Trapped(asm.mark(), key));
        });
    }

    /** At the head of a loop: goes on unless the thread is asked to stop. */
    private void poll(VInst first) {
        mapTo(first.ilOffset, first.site);
        var detour = new Detour(new Label(), new Label(), RuntimeSymbol.POLL, true, first.ilOffset, first.site);
        detours.add(detour);
        asm.cmp(OpSize.DWORD, Mem.base(Operands.CONTEXT, ThreadContext.POLL), 0);
        asm.jcc(Cond.NE, detour.at());
        asm.bind(detour.back());
    }

    private void emitDetours() {
        for (var detour : detours) {
            mapTo(detour.ilOffset(), detour.site());
            asm.bind(detour.at());
            if (!detour.stackPointerInScratch()) {
                asm.mov(OpSize.QWORD, Operands.SCRATCH, Gpr.RSP);
            }
            asm.call(detour.stub());
            if (detour.stub() == RuntimeSymbol.STACK_CHECK) {
                trapSites.add(new Trapped(asm.mark(), new TrapKey(Trap.STACK_OVERFLOW, detour.ilOffset(), detour.site())));
            }
            asm.jmp(detour.back());
        }
    }

    /**
     * Takes an object from the thread's buffer: memory up to the limit is zero. Nobody looks at the buffer before the next poll or
     * call, so pointer and header need not be written at once.
     */
    private void newObject(VInst inst) {
        var slow = new NewObject(new Label(), new Label(), inst);
        newObjects.add(slow);
        var object = Operands.gpr(inst.dst);
        boolean array = inst.src.length > 1;
        if (array && inst.src[1] instanceof AReg length) {
            int elementBytes = ((Const) inst.src[2]).intValue();
            // Negative lengths are large unsigned ones.
            asm.cmp(OpSize.QWORD, Operands.gpr(length), Lowering.LARGEST_ARRAY_IN_PLACE / elementBytes);
            asm.jcc(Cond.A, slow.at());
            int rounding = elementBytes < ObjectModel.OBJECT_ALIGNMENT ? ObjectModel.OBJECT_ALIGNMENT - 1 : 0;
            asm.lea(OpSize.QWORD, Operands.SCRATCH, Mem.index(Operands.gpr(length), elementBytes, inst.size + rounding));
            if (rounding != 0) {
                asm.and(OpSize.QWORD, Operands.SCRATCH, -ObjectModel.OBJECT_ALIGNMENT);
            }
            asm.mov(OpSize.QWORD, object, Mem.base(Operands.CONTEXT, ThreadContext.ALLOC_POINTER));
            asm.add(OpSize.QWORD, Operands.SCRATCH, object);
        } else {
            asm.mov(OpSize.QWORD, object, Mem.base(Operands.CONTEXT, ThreadContext.ALLOC_POINTER));
            asm.lea(OpSize.QWORD, Operands.SCRATCH, Mem.base(object,
                    inst.size + ObjectModel.OBJECT_ALIGNMENT - 1 & -ObjectModel.OBJECT_ALIGNMENT));
        }
        asm.cmp(OpSize.QWORD, Operands.SCRATCH, Mem.base(Operands.CONTEXT, ThreadContext.ALLOC_LIMIT));
        asm.jcc(Cond.A, slow.at());
        asm.mov(OpSize.QWORD, Mem.base(Operands.CONTEXT, ThreadContext.ALLOC_POINTER), Operands.SCRATCH);
        moves.toScratch(inst.src[0]);
        asm.mov(OpSize.QWORD, Mem.base(object, ObjectModel.METHOD_TABLE), Operands.SCRATCH);
        if (array && inst.src[1] instanceof AReg length) {
            asm.mov(OpSize.DWORD, Mem.base(object, ObjectModel.LENGTH), Operands.gpr(length));
        } else if (array) {
            asm.mov(OpSize.DWORD, Mem.base(object, ObjectModel.LENGTH), ((Const) inst.src[1]).intValue());
        }
        asm.bind(slow.back());
    }

    private void emitNewObjects() {
        for (var slow : newObjects) {
            var inst = slow.inst();
            mapTo(inst.ilOffset, inst.site);
            asm.bind(slow.at());
            if (inst.src.length > 1) {
                moves.toScratch(inst.src[1]);
                asm.mov(OpSize.QWORD, Mem.base(Operands.CONTEXT, ThreadContext.NEW_LENGTH), Operands.SCRATCH);
            }
            moves.toScratch(inst.src[0]);
            asm.call(RuntimeSymbol.ALLOCATE);
            asm.mov(OpSize.QWORD, Operands.gpr(inst.dst), Operands.SCRATCH);
            asm.jmp(slow.back());
        }
    }

    private CompiledCode finish() {
        var code = asm.finish();
        var entries = new ArrayList<CompiledCode.MapEntry>();
        for (var m : map) {
            int offset = code.position(m.at());
            if (!entries.isEmpty() && entries.getLast().codeOffset() == offset) {
                entries.removeLast();
            }
            entries.add(new CompiledCode.MapEntry(offset, m.ilOffset(), m.site()));
        }
        var sites = new ArrayList<CompiledCode.TrapSite>();
        for (var t : trapSites) {
            sites.add(new CompiledCode.TrapSite(code.position(t.at()), t.key().trap(), t.key().ilOffset(), t.key().site()));
        }
        var tracePoints = traces.stream().map(t -> new TraceSite(code.position(t.at()), t.inst().trace,
                operands.locations(t.inst()), t.inst().ilOffset, t.inst().site)).toList();
        // What the code keeps must not keep the emitter, and with it the method's vcode.
        boolean listed = listing;
        return new CompiledCode(method.name(), code.bytes(), code.relocations(), entries, sites, tracePoints,
                method.inlineSites(), clauses(code), frame.info(),
                () -> lines(listed ? code.listing() : null), debug.info(code));
    }

    /** The clauses whose protected code can be reached. */
    private List<CompiledCode.Clause> clauses(AssembledCode code) {
        return method.clauses().stream().filter(c -> handlers.containsKey(c.handler())).map(c -> new CompiledCode.Clause(c.clause(), c.caught(),
                code.position(handlers.get(c.handler())),
                c.filter().map(f -> OptionalInt.of(code.position(handlers.get(f)))).orElse(OptionalInt.empty()))).toList();
    }

    private static List<CompiledCode.ListingLine> lines(Listing listing) {
        if (listing == null) {
            return List.of();
        }
        var lines = new ArrayList<CompiledCode.ListingLine>();
        for (var line : listing.lines()) {
            var text = line.kind() == Listing.Kind.LABEL ? line.text() + ":" : line.text();
            lines.add(new CompiledCode.ListingLine(line.offset(), line.length(), text));
        }
        return lines;
    }
}
