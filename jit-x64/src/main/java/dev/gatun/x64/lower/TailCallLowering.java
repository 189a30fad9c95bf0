package dev.gatun.x64.lower;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.target.CallLayout;
import dev.gatun.jit.target.CallLayout.ByReference;
import dev.gatun.jit.target.CallLayout.HiddenBuffer;
import dev.gatun.jit.target.CallLayout.InRegisters;
import dev.gatun.jit.target.CallLayout.Location;
import dev.gatun.jit.target.CallLayout.OnStack;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.vcode.Alias;
import dev.gatun.jit.vcode.CallInfo;
import dev.gatun.jit.vcode.FrameSlot;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VReg;
import dev.gatun.x64.abi.Abi;
import dev.gatun.x64.abi.Registers;
import dev.gatun.x64.lower.CallLowering.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tail calls. The callee gets its arguments where the method got its own, since its frame will stand in the same place:
 *
 * <pre>
 *   stack arguments        in the method's incoming argument area, if they fit there
 *   structs by reference   copied into what the method's own were passed in, which belongs to the callee (Windows)
 *   the result buffer      the one that the method was given
 * </pre>
 *
 * Everything that is read is read before the first of these places is written. Where there is no room it is an ordinary call.
 */
final class TailCallLowering {
    /** In no ABI an argument register, and never restored on the way out. */
    private static final int TARGET = Registers.RAX;

    /** Memory of the caller's that holds a struct argument; a frame slot keeps its address. */
    private record Buffer(int size, FrameSlot address) {
    }

    private final CodeRewriter code;
    private final VMethod method;
    private final CallLowering calls;
    private final Abi abi;
    private final CallLayout own;
    private final boolean wanted;
    private final List<Buffer> buffers = new ArrayList<>();

    TailCallLowering(Abi abi, CodeRewriter code, CallLowering calls, CallLayout own) {
        this.abi = abi;
        this.code = code;
        this.method = code.method();
        this.calls = calls;
        this.own = own;
        this.wanted = method.blocks().stream().anyMatch(b -> b.last().op == dev.gatun.jit.vcode.VOp.TAIL_CALL);
    }

    /** Notes where a struct argument has come in. */
    void arrived(int size, VReg address) {
        if (wanted) {
            // The address is wanted only at the end, or after a handler: it is not worth a register.
            var home = method.newSlot(8, 8, "");
            code.store(MemType.I64, CallLowering.place(home), address);
            buffers.add(new Buffer(size, home));
        }
    }

    /** Lowers the call, or returns false having done nothing. */
    boolean lower(VInst call) {
        var signature = call.call.signature();
        var layout = abi.layout(signature);
        var given = new HashMap<Integer, Buffer>();
        if (layout.stackBytes() > own.stackBytes() || layout.result() instanceof HiddenBuffer != own.result() instanceof HiddenBuffer
                || !assignBuffers(call, layout, given)) {
            return false;
        }
        var placed = new ArrayList<Placed>();
        var writes = new ArrayList<Runnable>();
        for (int i = 0; i < layout.arguments().size(); i++) {
            argument(signature.parameters().get(i), call.src[i], layout.arguments().get(i), given.get(i), placed, writes);
        }
        if (layout.result() instanceof HiddenBuffer(int register, int _)) {
            placed.add(new Placed(register, calls.hiddenBuffer(), Kind.I64));
        }
        var sources = new ArrayList<Operand>();
        switch (call.call.target()) {
            case CallInfo.Indirect() -> {
                placed.add(new Placed(TARGET, call.src[layout.arguments().size()], Kind.I64));
                sources.add(method.physical(TARGET));
            }
            case CallInfo.Virtual _, CallInfo.Interface _ ->
                sources.add(method.physical(((InRegisters) layout.arguments().getFirst()).pieces().getFirst().register()));
            case CallInfo.Direct _, CallInfo.Helper _ -> {
            }
        }
        writes.forEach(Runnable::run);
        calls.place(placed, sources);
        call.src = sources.toArray(Operand[]::new);
        code.add(call);
        return true;
    }

    /** Finds a buffer for each struct that goes by reference, the smallest that is large enough, larger structs first. */
    private boolean assignBuffers(VInst call, CallLayout layout, Map<Integer, Buffer> given) {
        var structs = new ArrayList<Integer>();
        for (int i = 0; i < layout.arguments().size(); i++) {
            if (layout.arguments().get(i) instanceof ByReference) {
                structs.add(i);
            }
        }
        structs.sort((a, b) -> Integer.compare(size(call, b), size(call, a)));
        var free = new ArrayList<>(buffers);
        for (int i : structs) {
            var buffer = free.stream().filter(b -> b.size() >= size(call, i)).min((a, b) -> Integer.compare(a.size(), b.size()));
            if (buffer.isEmpty()) {
                return false;
            }
            free.remove(buffer.get());
            given.put(i, buffer.get());
        }
        return true;
    }

    private static int size(VInst call, int argument) {
        return ((ValueShape.Struct) call.call.signature().parameters().get(argument)).size();
    }

    /** Reads an argument now; {@code writes} writes to the caller's memory later, {@code placed} to registers at last. */
    private void argument(ValueShape shape, Operand value, Location location, Buffer buffer, List<Placed> placed, List<Runnable> writes) {
        switch (location) {
            case InRegisters(var pieces) when shape instanceof ValueShape.Struct s -> calls.structInRegisters(s, value, pieces, placed);
            case InRegisters(var pieces) ->
                placed.add(new Placed(pieces.getFirst().register(), value, ((ValueShape.Scalar) shape).type().kind()));
            case OnStack(int offset, int size) when shape instanceof ValueShape.Scalar s -> {
                var stored = calls.storable(value);
                writes.add(() -> code.store(MemType.of(s.type().kind()), incoming(offset, 8), stored));
            }
            case OnStack(int offset, int size) -> {
                if (!(value instanceof FrameSlot slot && lies(slot, offset))) {
                    var from = apart((ValueShape.Struct) shape, value);
                    writes.add(() -> calls.copy(incoming(offset, size), from, ((ValueShape.Struct) shape).size()));
                }
            }
            case ByReference(var where) -> {
                var pointer = code.temp(Kind.I64);
                code.load(pointer, MemType.I64, CallLowering.place(buffer.address()));
                var from = apart((ValueShape.Struct) shape, value);
                writes.add(() -> calls.copy(Mem.of(pointer, 0, Alias.ANY), from, ((ValueShape.Struct) shape).size()));
                argument(new ValueShape.Scalar(MemType.I64), pointer, where, null, placed, writes);
            }
            default -> throw new InternalCompilerError("argument in " + location);
        }
    }

    /** Whether the struct is the incoming argument at that place. */
    private boolean lies(FrameSlot slot, int offset) {
        var home = method.homeOf(slot);
        return home.area() == FrameSlot.Area.INCOMING && home.offset() == offset;
    }

    /** A place in this frame with the struct, which no write to the caller's memory changes. */
    private Mem apart(ValueShape.Struct shape, Operand value) {
        if (value instanceof FrameSlot slot && method.homeOf(slot).area() == FrameSlot.Area.LOCAL) {
            return CallLowering.place(slot);
        }
        var copy = method.newSlot(shape.size(), 8, "");
        calls.copy(CallLowering.place(copy), CallLowering.structPlace(value), shape.size());
        return CallLowering.place(copy);
    }

    private Mem incoming(int offset, int size) {
        var slot = method.argumentSlot(FrameSlot.Area.INCOMING, offset, size);
        return Mem.of(slot, 0, new Alias(Alias.Space.SLOT, slot));
    }
}
