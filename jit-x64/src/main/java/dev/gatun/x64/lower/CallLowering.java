package dev.gatun.x64.lower;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.target.CallLayout;
import dev.gatun.jit.target.CallLayout.ByReference;
import dev.gatun.jit.target.CallLayout.HiddenBuffer;
import dev.gatun.jit.target.CallLayout.InRegisters;
import dev.gatun.jit.target.CallLayout.Location;
import dev.gatun.jit.target.CallLayout.Nowhere;
import dev.gatun.jit.target.CallLayout.OnStack;
import dev.gatun.jit.target.CallLayout.Piece;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.vcode.Alias;
import dev.gatun.jit.vcode.CallInfo;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.FrameSlot;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VOp;
import dev.gatun.jit.vcode.VReg;
import dev.gatun.x64.abi.Abi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Calls, parameters and returns: every value goes where the ABI's {@link CallLayout} says. */
final class CallLowering {
    /** Longest copy in words, in bytes. */
    private static final int WORDWISE = 64;

    private final Abi abi;
    private final CodeRewriter code;
    private final VMethod method;
    private final CallLayout own;
    private final long callClobbers;
    private Optional<VReg> hiddenBuffer = Optional.empty();
    private Optional<FrameSlot> hiddenBufferHome = Optional.empty();
    private final TailCallLowering tailCalls;
    /** Buffers that callees store their results in, field by field as a rule. */
    private final Set<FrameSlot> filledByCallees = new HashSet<>();

    CallLowering(Abi abi, CodeRewriter code) {
        this.abi = abi;
        this.code = code;
        this.method = code.method();
        this.own = abi.layout(method.signature());
        long all = 0;
        for (var r : method.registers().all()) {
            all |= 1L << r.number();
        }
        this.callClobbers = all & ~abi.calleeSaved();
        this.tailCalls = new TailCallLowering(abi, code, this, own);
    }

    /** The PARAM instructions at the start of the entry block. Registers are emptied before anything else may use them. */
    void parameters(List<VInst> parameters) {
        if (own.result() instanceof HiddenBuffer(int register, int returned)) {
            if (method.clauses().isEmpty()) {
                hiddenBuffer = Optional.of(method.newReg(Kind.I64, "result"));
                code.move(hiddenBuffer.get(), method.physical(register), Kind.I64);
            } else {
                // Where a handler begins nothing is in registers.
                hiddenBufferHome = Optional.of(method.newSlot(8, 8, "result"));
                code.store(MemType.I64, place(hiddenBufferHome.get()), method.physical(register));
            }
        }
        var later = new ArrayList<Runnable>();
        for (var parameter : parameters) {
            code.from(parameter);
            var location = own.arguments().get(((Const) parameter.src[0]).intValue());
            switch (parameter.dst) {
                case VReg reg -> scalarParameter(reg, location, later);
                case FrameSlot slot -> structParameter(slot, location, later);
                default -> throw new InternalCompilerError("parameter " + parameter);
            }
        }
        later.forEach(Runnable::run);
    }

    private void scalarParameter(VReg reg, Location location, List<Runnable> later) {
        switch (location) {
            case InRegisters(var pieces) -> code.move(reg, method.physical(pieces.getFirst().register()), reg.kind());
            case OnStack(int offset, int size) -> later.add(() -> code.load(reg, MemType.of(reg.kind()), incoming(offset, 8)));
            default -> throw new InternalCompilerError("scalar parameter in " + location);
        }
    }

    private void structParameter(FrameSlot slot, Location location, List<Runnable> later) {
        switch (location) {
            case InRegisters(var pieces) -> {
                for (var piece : pieces) {
                    code.store(piece.type(), place(slot).plus(piece.offset()), method.physical(piece.register()));
                }
            }
            case OnStack(int offset, int size) -> method.home(slot, method.argumentSlot(FrameSlot.Area.INCOMING, offset, size));
            case ByReference(var where) -> {
                var pointer = code.temp(Kind.I64);
                scalarParameter(pointer, where, later);
                later.add(() -> {
                    copy(place(slot), Mem.of(pointer, 0, Alias.ANY), slot.size());
                    tailCalls.arrived(slot.size(), pointer);
                });
            }
            default -> throw new InternalCompilerError("struct parameter in " + location);
        }
    }

    private Mem incoming(int offset, int size) {
        var slot = method.argumentSlot(FrameSlot.Area.INCOMING, offset, size);
        return Mem.of(slot, 0, new Alias(Alias.Space.SLOT, slot));
    }

    private Mem outgoing(int offset, int size) {
        var slot = method.argumentSlot(FrameSlot.Area.OUTGOING, offset, size);
        return Mem.of(slot, 0, new Alias(Alias.Space.SLOT, slot));
    }

    static Mem place(FrameSlot slot) {
        return Mem.of(slot, 0, new Alias(Alias.Space.SLOT, slot));
    }

    void returns(VInst ret) {
        var used = new ArrayList<Operand>();
        switch (own.result()) {
            case Nowhere() -> {
            }
            case HiddenBuffer(int register, int returned) when ret.parts != null -> {
                var buffer = hiddenBuffer();
                int size = ((ValueShape.Struct) method.signature().result()).size();
                new StructParts(code, ret.parts, ret.src).store(Mem.of(buffer, 0, Alias.ANY), size);
                ret.parts = null;
                code.move(method.physical(returned), buffer, Kind.I64);
                used.add(method.physical(returned));
            }
            case HiddenBuffer(int register, int returned) -> {
                // The slot may be a larger struct's whose first field is returned.
                int size = ((ValueShape.Struct) method.signature().result()).size();
                var buffer = hiddenBuffer();
                copy(Mem.of(buffer, 0, Alias.ANY), place((FrameSlot) ret.src[0]), size);
                code.move(method.physical(returned), buffer, Kind.I64);
                used.add(method.physical(returned));
            }
            case InRegisters(var pieces) when ret.parts != null -> {
                var parts = new StructParts(code, ret.parts, ret.src);
                var values = pieces.stream().map(parts::in).toList();
                for (int i = 0; i < pieces.size(); i++) {
                    var physical = method.physical(pieces.get(i).register());
                    code.move(physical, values.get(i), values.get(i).kind());
                    used.add(physical);
                }
                ret.parts = null;
            }
            case InRegisters(var pieces) when ret.src[0] instanceof FrameSlot slot -> {
                for (var piece : pieces) {
                    code.load(method.physical(piece.register()), piece.type(), place(slot).plus(piece.offset()));
                    used.add(method.physical(piece.register()));
                }
            }
            case InRegisters(var pieces) -> {
                var register = method.physical(pieces.getFirst().register());
                code.move(register, ret.src[0], pieces.getFirst().type().kind());
                used.add(register);
            }
            default -> throw new InternalCompilerError("result in " + own.result());
        }
        ret.src = used.toArray(Operand[]::new);
        code.add(ret);
    }

    /** The address that the caller has given for the result. */
    VReg hiddenBuffer() {
        if (hiddenBuffer.isPresent()) {
            return hiddenBuffer.get();
        }
        var buffer = code.temp(Kind.I64);
        code.load(buffer, MemType.I64, place(hiddenBufferHome.orElseThrow()));
        return buffer;
    }

    /** A block copy, by a call of the runtime where it is long. */
    void copy(Mem to, Mem from, int size) {
        copy(to, from, size, null);
    }

    /** @param type REF where the destination may lie in an object and gets references */
    void copy(Mem to, Mem from, int size, MemType type) {
        if (type == null && size <= WORDWISE && size % 8 == 0 && from.base().orElse(null) instanceof FrameSlot slot
                && filledByCallees.contains(slot)) {
            // A load that is wider than the stores before it would have to wait until they have reached the cache.
            for (int at = 0; at < size; at += 8) {
                var word = code.temp(Kind.I64);
                code.load(word, MemType.I64, from.plus(at));
                code.store(MemType.I64, to.plus(at), word);
            }
        } else if (size <= Lowering.INLINE_COPY) {
            code.copyBlock(to, from, size, type);
        } else {
            helper(RuntimeHelper.MOVE_MEMORY, code.addressOf(to), code.addressOf(from), Const.i64(size));
        }
    }

    void zero(Mem mem, int size) {
        helper(RuntimeHelper.CLEAR_MEMORY, code.addressOf(mem), Const.i64(size));
    }

    void helper(RuntimeHelper helper, Operand... arguments) {
        var call = code.make(VOp.CALL, Kind.I64);
        call.call = new CallInfo(new CallInfo.Helper(helper), helper.signature());
        call.src = arguments;
        call(call);
    }

    /** A value and the machine register it must be in at the call. */
    record Placed(int register, Operand value, Kind kind) {
    }

    void tailCall(VInst call) {
        if (tailCalls.lower(call)) {
            return;
        }
        call.op = VOp.CALL;
        var ret = code.make(VOp.RET, Kind.I64);
        switch (method.signature().result()) {
            case ValueShape.Void() -> {
            }
            case ValueShape.Scalar scalar -> call.dst = code.temp(call.kind);
            case ValueShape.Struct struct -> call.dst = method.newSlot(struct.size(), 8, "");
        }
        if (call.dst != null) {
            ret.src = new Operand[] {call.dst};
        }
        call(call);
        returns(ret);
    }

    void call(VInst call) {
        var layout = abi.layout(call.call.signature());
        method.reserveOutgoing(layout.stackBytes());
        var placed = new ArrayList<Placed>();
        // Memory first: a long copy is itself a call.
        for (int i = 0; i < layout.arguments().size(); i++) {
            var shape = call.call.signature().parameters().get(i);
            if (shape instanceof ValueShape.Struct s && !(layout.arguments().get(i) instanceof InRegisters)) {
                structInMemory(s, call.src[i], parts(call, i), layout.arguments().get(i), placed);
            }
        }
        for (int i = 0; i < layout.arguments().size(); i++) {
            argument(call.call.signature().parameters().get(i), call.src[i], parts(call, i), layout.arguments().get(i), placed);
        }
        var sources = new ArrayList<Operand>();
        if (layout.result() instanceof HiddenBuffer(int register, int returned)) {
            var buffer = resultSlot(call);
            filledByCallees.add(buffer);
            placed.add(new Placed(register, code.addressOf(place(buffer)), Kind.I64));
        }
        if (call.call.target() instanceof CallInfo.Indirect) {
            sources.add(code.register(call.src[layout.arguments().size()]));
        } else if (call.call.target() instanceof CallInfo.Virtual || call.call.target() instanceof CallInfo.Interface) {
            // The emitter finds the receiver here.
            sources.add(method.physical(((InRegisters) layout.arguments().getFirst()).pieces().getFirst().register()));
        }
        place(placed, sources);
        var result = call.dst;
        call.split = List.of();
        call.src = sources.toArray(Operand[]::new);
        call.clobbers = callClobbers;
        call.dst = null;
        code.add(call);
        result(call, result, layout.result());
    }

    /** Moves everything where it must be, at last. */
    void place(List<Placed> placed, List<Operand> sources) {
        for (var p : placed) {
            var physical = method.physical(p.register());
            code.move(physical, p.value(), p.kind());
            if (!sources.contains(physical)) {
                sources.add(physical);
            }
        }
    }

    private FrameSlot resultSlot(VInst call) {
        return call.dst instanceof FrameSlot slot ? slot
                : method.newSlot(((ValueShape.Struct) call.call.signature().result()).size(), 8, "ignored");
    }

    private void result(VInst call, Operand dst, Location location) {
        switch (location) {
            case Nowhere() -> {
            }
            case HiddenBuffer h -> {
            }
            case InRegisters(var pieces) when dst instanceof FrameSlot slot -> {
                call.dst = method.physical(pieces.getFirst().register());
                for (var piece : pieces.subList(1, pieces.size())) {
                    var part = code.make(VOp.RESULT, piece.type().kind());
                    part.dst = method.physical(piece.register());
                    code.add(part);
                }
                for (var piece : pieces) {
                    code.store(piece.type(), place(slot).plus(piece.offset()), method.physical(piece.register()));
                }
            }
            case InRegisters(var pieces) -> {
                var physical = method.physical(pieces.getFirst().register());
                call.dst = physical;
                if (dst instanceof VReg reg) {
                    code.move(reg, physical, reg.kind());
                }
            }
            default -> throw new InternalCompilerError("result in " + location);
        }
    }

    /** The argument, if it is a struct in registers. */
    private Optional<StructParts> parts(VInst call, int argument) {
        for (var split : call.split) {
            if (split.index() == argument) {
                int first = split.firstSource();
                return Optional.of(new StructParts(code, split.parts(), Arrays.copyOfRange(call.src, first, first + split.parts().size())));
            }
        }
        return Optional.empty();
    }

    private void structInMemory(ValueShape.Struct shape, Operand value, Optional<StructParts> parts, Location location,
            List<Placed> placed) {
        switch (location) {
            case OnStack(int offset, int size) -> parts.ifPresentOrElse(p -> p.store(outgoing(offset, size), shape.size()),
                    () -> copy(outgoing(offset, size), structPlace(value), shape.size()));
            case ByReference(var where) -> {
                var copy = method.newSlot(shape.size(), 8, "");
                parts.ifPresentOrElse(p -> p.store(place(copy), shape.size()), () -> copy(place(copy), structPlace(value), shape.size()));
                var pointer = code.addressOf(place(copy));
                switch (where) {
                    case InRegisters(var pieces) -> placed.add(new Placed(pieces.getFirst().register(), pointer, Kind.I64));
                    case OnStack(int offset, int size) -> code.store(MemType.I64, outgoing(offset, 8), pointer);
                    default -> throw new InternalCompilerError("pointer in " + where);
                }
            }
            default -> throw new InternalCompilerError("struct argument in " + location);
        }
    }

    static Mem structPlace(Operand value) {
        return value instanceof FrameSlot slot ? place(slot) : Mem.of(value, 0, Alias.ANY);
    }

    private void argument(ValueShape shape, Operand value, Optional<StructParts> parts, Location location, List<Placed> placed) {
        switch (location) {
            case InRegisters(var pieces) when parts.isPresent() -> {
                for (var piece : pieces) {
                    var whole = parts.get().in(piece);
                    placed.add(new Placed(piece.register(), whole, whole.kind()));
                }
            }
            case InRegisters(var pieces) when shape instanceof ValueShape.Struct s -> structInRegisters(s, value, pieces, placed);
            case InRegisters(var pieces) -> {
                var type = ((ValueShape.Scalar) shape).type();
                placed.add(new Placed(pieces.getFirst().register(), value, type.kind()));
            }
            case OnStack(int offset, int size) when shape instanceof ValueShape.Scalar s ->
                    code.store(MemType.of(s.type().kind()), outgoing(offset, 8), storable(value));
            default -> {
            }
        }
    }

    Operand storable(Operand value) {
        return value instanceof Const c && c.fitsInt() ? c : code.register(value);
    }

    /** Pieces are loaded whole, so a struct that does not fill its last one is first copied to a slot, which has room. */
    void structInRegisters(ValueShape.Struct shape, Operand value, List<Piece> pieces, List<Placed> placed) {
        var last = pieces.getLast();
        boolean overhangs = last.offset() + last.type().size() > shape.size();
        var place = structPlace(value);
        if (overhangs && !(value instanceof FrameSlot)) {
            var slot = method.newSlot(shape.size(), 8, "");
            copy(place(slot), place, shape.size());
            place = place(slot);
        }
        for (var piece : pieces) {
            var reg = code.temp(piece.type().kind());
            code.load(reg, piece.type(), place.plus(piece.offset()));
            placed.add(new Placed(piece.register(), reg, piece.type().kind()));
        }
    }
}
