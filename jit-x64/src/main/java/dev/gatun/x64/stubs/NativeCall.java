package dev.gatun.x64.stubs;

import static dev.gatun.x64.asm.OpSize.DWORD;
import static dev.gatun.x64.asm.OpSize.QWORD;
import static dev.gatun.x64.stubs.StubAssembler.frame;
import static dev.gatun.x64.stubs.StubAssembler.gpr;
import static dev.gatun.x64.stubs.StubAssembler.xmm;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.code.FrameInfo;
import dev.gatun.jit.code.Symbol;
import dev.gatun.jit.target.CallLayout;
import dev.gatun.jit.target.CallLayout.HiddenBuffer;
import dev.gatun.jit.target.CallLayout.InRegisters;
import dev.gatun.jit.target.CallLayout.Location;
import dev.gatun.jit.target.CallLayout.OnStack;
import dev.gatun.jit.target.CallLayout.Piece;
import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.x64.abi.Abi;
import dev.gatun.x64.abi.Registers;
import dev.gatun.x64.asm.Gpr;
import dev.gatun.x64.asm.Label;
import dev.gatun.x64.asm.Mem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Compiled code to C: the body of a function with the runtime's ABI that calls one with the host's.
 *
 * <pre>
 *   rbp+16 ..   stack arguments of the IL call (home space first under win64)
 *   rbp+8       return address into IL
 *   rbp         rbp of the IL method
 *   below       IL's callee-saved integer registers: so that whoever scans the stack from the exit on sees every
 *               reference that the caller holds in a register; restored only where the host would not keep them
 *   below       IL's callee-saved xmm registers that the host does not keep
 *   below       homes: each register argument as it lies in memory; the address of the IL caller's result buffer; the
 *               result, where the two ABIs bring it differently
 *   rsp ..      stack arguments of the C call
 * </pre>
 *
 * An argument that both ABIs have in the same register is left there. Homes are written all the same: an object that is
 * only an argument must stay visible while C runs.
 */
final class NativeCall {
    private final Abi host;
    private final CallSignature signature;
    /** Empty where the IL caller passes the C function's address first. */
    private final Optional<Symbol> target;
    private final boolean passContext;
    private final List<Long> leading;
    private final boolean inGuest;

    private final CallLayout from;
    private final CallLayout to;
    private final List<Integer> savedInts;
    private final List<Integer> savedFloats;
    private final int floats;
    /** Offset from rbp of each argument's bytes, or of the pointer to them. */
    private final int[] homes;
    private final int address;
    private final int resultPointer;
    private final int resultTemporary;
    private final int frameBytes;

    /**
     * @param passContext whether the thread context comes before everything else
     * @param leading     constants that come next
     * @param inGuest     whether the function works on guest memory, so that a collection waits for it
     */
    static NativeCall of(Abi il, Abi host, CallSignature signature, Symbol target, boolean passContext, List<Long> leading,
            boolean inGuest) {
        return new NativeCall(il, host, signature, Optional.of(target), passContext, leading, inGuest);
    }

    /** A call of the function whose address comes before the arguments. */
    static NativeCall ofAddress(Abi il, Abi host, CallSignature signature) {
        return new NativeCall(il, host, signature, Optional.empty(), false, List.of(), false);
    }

    private NativeCall(Abi il, Abi host, CallSignature signature, Optional<Symbol> target, boolean passContext,
            List<Long> leading, boolean inGuest) {
        this.host = host;
        this.signature = signature;
        this.target = target;
        this.passContext = passContext;
        this.leading = leading;
        this.inGuest = inGuest;
        from = il.layout(target.isPresent() ? signature : new CallSignature(signature.result(), Stream.concat(
                Stream.of(new ValueShape.Scalar(MemType.I64)), signature.parameters().stream()).toList()));
        to = host.layout(new CallSignature(signature.result(), Stream.concat(
                Stream.<ValueShape>generate(() -> new ValueShape.Scalar(MemType.I64)).limit(firstArgument()),
                signature.parameters().stream()).toList()));

        long keptByIl = il.registers().calleeSaved();
        savedInts = IntStream.range(0, Registers.XMM0)
                .filter(r -> (keptByIl >>> r & 1) != 0 && r != Registers.RBP && r != Registers.CONTEXT).boxed()
                .toList();
        savedFloats = IntStream.range(Registers.XMM0, 32)
                .filter(r -> ((keptByIl & ~host.calleeSaved()) >>> r & 1) != 0).boxed().toList();
        floats = -8 * savedInts.size() - 16 * savedFloats.size() & -16;
        int offset = floats;
        homes = new int[signature.parameters().size()];
        for (int i = 0; i < homes.length; i++) {
            var location = source(i);
            if (locationOf(location) instanceof OnStack(int stack, int _)) {
                homes[i] = 16 + stack;
            } else {
                offset -= location instanceof CallLayout.ByReference ? 8 : bytes(signature.parameters().get(i));
                homes[i] = offset;
            }
        }
        address = offset -= 8;
        resultPointer = offset -= 8;
        resultTemporary = offset -= bytes(signature.result());
        frameBytes = (-offset + 15 & -16) + copies() + to.stackBytes();
    }

    /** Where the IL caller has put an argument of the C function. */
    private Location source(int argument) {
        return from.arguments().get(argument + (target.isPresent() ? 0 : 1));
    }

    private int firstArgument() {
        return (passContext ? 1 : 0) + leading.size();
    }

    private static int bytes(ValueShape shape) {
        return Math.max(8, dev.gatun.jit.target.ArgumentBuffer.bytes(shape));
    }

    /** The place of the value, or of the pointer to it. */
    private static Location locationOf(Location location) {
        return location instanceof CallLayout.ByReference(var pointer) ? pointer : location;
    }

    /** Room for structs that come by reference and go in registers: a load of a last piece may reach past their end. */
    private int copies() {
        int bytes = 0;
        for (int i = 0; i < homes.length; i++) {
            bytes += isUnpacked(i) ? bytes(signature.parameters().get(i)) : 0;
        }
        return bytes + 15 & -16;
    }

    private boolean isUnpacked(int argument) {
        return source(argument) instanceof CallLayout.ByReference
                && to.arguments().get(argument + firstArgument()) instanceof InRegisters;
    }

    FrameInfo info() {
        return new FrameInfo(true, frameBytes, IntStream.range(0, savedInts.size())
                .mapToObj(i -> new FrameInfo.SavedRegister(savedInts.get(i), -8 * (i + 1))).toList());
    }

    void emit(StubAssembler a) {
        a.enterFrame();
        a.asm.sub(QWORD, Gpr.RSP, frameBytes);
        save(a);
        home(a);
        int copy = to.stackBytes();
        int[] sources = new int[homes.length];
        for (int i = 0; i < homes.length; i++) {
            sources[i] = homes[i];
            if (isUnpacked(i)) {
                int size = ((ValueShape.Struct) signature.parameters().get(i)).size();
                a.asm.mov(QWORD, Gpr.R10, frame(homes[i]));
                a.copy(Gpr.RSP, copy, Gpr.R10, 0, size);
                sources[i] = copy - frameBytes;
                copy += bytes(signature.parameters().get(i));
            }
        }
        for (int i = 0; i < homes.length; i++) {
            stackArgument(a, i);
        }
        leadingOnStack(a);
        for (int i = 0; i < homes.length; i++) {
            registerArgument(a, i, sources[i]);
        }
        leadingInRegisters(a);
        if (to.result() instanceof HiddenBuffer(int register, int _)) {
            if (from.result() instanceof HiddenBuffer) {
                a.asm.mov(QWORD, gpr(register), frame(resultPointer));
            } else {
                a.asm.lea(QWORD, gpr(register), frame(resultTemporary));
            }
        }
        variadic(a);
        a.enterExit();
        if (!inGuest) {
            a.toSafe();
        }
        if (target.isPresent()) {
            a.asm.movImm64(Gpr.R11, target.get(), 0);
        } else {
            a.asm.mov(QWORD, Gpr.R11, frame(address));
        }
        a.asm.call(Gpr.R11);
        var pending = new Label("pending");
        if (!inGuest) {
            a.toGuest();
        }
        a.returnFromC(pending);
        restore(a);
        result(a);
        a.asm.leave();
        a.asm.ret();
        a.unwindPending(pending, () -> restore(a));
    }

    private void save(StubAssembler a) {
        for (int i = 0; i < savedInts.size(); i++) {
            a.asm.mov(QWORD, frame(-8 * (i + 1)), gpr(savedInts.get(i)));
        }
        for (int i = 0; i < savedFloats.size(); i++) {
            a.asm.movaps(frame(floats + 16 * i), xmm(savedFloats.get(i)));
        }
    }

    private void restore(StubAssembler a) {
        for (int i = 0; i < savedInts.size(); i++) {
            if ((host.calleeSaved() >>> savedInts.get(i) & 1) == 0) {
                a.asm.mov(QWORD, gpr(savedInts.get(i)), frame(-8 * (i + 1)));
            }
        }
        for (int i = 0; i < savedFloats.size(); i++) {
            a.asm.movaps(xmm(savedFloats.get(i)), frame(floats + 16 * i));
        }
    }

    private void home(StubAssembler a) {
        if (target.isEmpty()) {
            a.asm.mov(QWORD, frame(address), gpr(single(from.arguments().getFirst()).register()));
        }
        for (int i = 0; i < homes.length; i++) {
            if (locationOf(source(i)) instanceof InRegisters(var pieces)) {
                a.storePieces(pieces, frame(homes[i]));
            }
        }
        if (from.result() instanceof HiddenBuffer(int register, int _)) {
            a.asm.mov(QWORD, frame(resultPointer), gpr(register));
        }
    }

    private void stackArgument(StubAssembler a, int i) {
        switch (to.arguments().get(i + firstArgument())) {
            case OnStack(int offset, int size) -> {
                if (source(i) instanceof CallLayout.ByReference) {
                    a.asm.mov(QWORD, Gpr.R10, frame(homes[i]));
                    a.copy(Gpr.RSP, offset, Gpr.R10, 0, size);
                } else {
                    a.copy(Gpr.RSP, offset, Gpr.RBP, homes[i], size + 7 & ~7);
                }
            }
            case CallLayout.ByReference(OnStack(int offset, int _)) -> {
                pointer(a, Gpr.R11, i);
                a.asm.mov(QWORD, Mem.base(Gpr.RSP, offset), Gpr.R11);
            }
            case CallLayout.ByReference _, InRegisters _ -> {
            }
            case CallLayout.Nowhere _, HiddenBuffer _ -> throw new InternalCompilerError("an argument is nowhere");
        }
    }

    private void registerArgument(StubAssembler a, int i, int source) {
        var there = source(i);
        switch (to.arguments().get(i + firstArgument())) {
            case InRegisters(var pieces) -> {
                for (var piece : pieces) {
                    if (!(there instanceof InRegisters(var old) && old.contains(piece))) {
                        a.load(piece.register(), piece.type(), frame(source + piece.offset()));
                    }
                }
            }
            case CallLayout.ByReference(InRegisters(var pieces)) -> pointer(a, gpr(pieces.getFirst().register()), i);
            case OnStack _, CallLayout.ByReference _, CallLayout.Nowhere _, HiddenBuffer _ -> {
            }
        }
    }

    /**
     * The address of a struct that both ABIs pass by reference, or that lies in this frame or the caller's arguments.
     */
    private void pointer(StubAssembler a, Gpr register, int i) {
        if (source(i) instanceof CallLayout.ByReference) {
            a.asm.mov(QWORD, register, frame(homes[i]));
        } else {
            a.asm.lea(QWORD, register, frame(homes[i]));
        }
    }

    private void leadingOnStack(StubAssembler a) {
        for (int i = 0; i < leading.size(); i++) {
            if (to.arguments().get(i + (passContext ? 1 : 0)) instanceof OnStack(int offset, int _)) {
                a.asm.movImm(Gpr.R11, leading.get(i));
                a.asm.mov(QWORD, Mem.base(Gpr.RSP, offset), Gpr.R11);
            }
        }
    }

    private void leadingInRegisters(StubAssembler a) {
        if (passContext) {
            a.asm.mov(QWORD, gpr(single(to.arguments().getFirst()).register()), StubAssembler.CONTEXT);
        }
        for (int i = 0; i < leading.size(); i++) {
            if (to.arguments().get(i + (passContext ? 1 : 0)) instanceof InRegisters(var pieces)) {
                a.asm.movImm(gpr(pieces.getFirst().register()), leading.get(i));
            }
        }
    }

    private static Piece single(Location location) {
        return ((InRegisters) location).pieces().getFirst();
    }

    private void variadic(StubAssembler a) {
        var used = new ArrayList<Integer>();
        for (var location : to.arguments()) {
            if (location instanceof InRegisters(var pieces)) {
                pieces.stream().map(Piece::register).filter(Registers::isFloat).forEach(used::add);
            }
        }
        if (host.vectorCountInRax()) {
            a.asm.mov(DWORD, Gpr.RAX, used.size());
        }
        if (host.floatsMirrored()) {
            for (int register : used) {
                a.asm.movq(gpr(host.intArguments().get(host.floatArguments().indexOf(register))), xmm(register));
            }
        }
    }

    private void result(StubAssembler a) {
        switch (signature.result()) {
            case ValueShape.Void _ -> {
            }
            case ValueShape.Scalar(var type) -> a.extend(single(from.result()).register(), type);
            case ValueShape.Struct struct -> structResult(a, struct.size());
        }
    }

    private void structResult(StubAssembler a, int size) {
        if (to.result().equals(from.result())) {
            return;
        }
        switch (to.result()) {
            case InRegisters(var pieces) -> {
                a.storePieces(pieces, frame(resultTemporary));
                if (from.result() instanceof HiddenBuffer(int _, int returned)) {
                    a.asm.mov(QWORD, Gpr.R10, frame(resultPointer));
                    a.copy(Gpr.R10, 0, Gpr.RBP, resultTemporary, size);
                    a.asm.mov(QWORD, gpr(returned), Gpr.R10);
                } else {
                    loadResult(a);
                }
            }
            case HiddenBuffer(int _, int given) -> {
                if (from.result() instanceof HiddenBuffer(int _, int returned)) {
                    if (given != returned) {
                        a.asm.mov(QWORD, gpr(returned), gpr(given));
                    }
                } else {
                    loadResult(a);
                }
            }
            default -> throw new InternalCompilerError("a struct result in " + to.result());
        }
    }

    private void loadResult(StubAssembler a) {
        a.loadPieces(((InRegisters) from.result()).pieces(), frame(resultTemporary));
    }
}
