package dev.gatun.x64.emit;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.code.ValueLocation;
import dev.gatun.jit.vcode.AReg;
import dev.gatun.jit.vcode.AStack;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.FrameSlot;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.SymbolAddress;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VReg;
import dev.gatun.x64.abi.Registers;
import dev.gatun.x64.asm.Gpr;
import dev.gatun.x64.asm.Mem;
import dev.gatun.x64.asm.OpSize;
import dev.gatun.x64.asm.Xmm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Allocated operands as the assembler's. */
final class Operands {
    /** The emitter's own registers. */
    static final Gpr SCRATCH = Gpr.of(Registers.SCRATCH);
    static final Xmm FLOAT_SCRATCH = Xmm.of(Registers.FLOAT_SCRATCH - Registers.XMM0);
    static final Gpr CONTEXT = Gpr.of(Registers.CONTEXT);

    private final Frame frame;

    Operands(Frame frame) {
        this.frame = frame;
    }

    static boolean isFloat(AReg reg) {
        return reg.register() >= Registers.XMM0;
    }

    static Gpr gpr(Operand operand) {
        if (operand instanceof AReg r && !isFloat(r)) {
            return Gpr.of(r.register());
        }
        throw new InternalCompilerError("not in an integer register: " + operand);
    }

    static Xmm xmm(Operand operand) {
        if (operand instanceof AReg r && isFloat(r)) {
            return Xmm.of(r.register() - Registers.XMM0);
        }
        throw new InternalCompilerError("not in a float register: " + operand);
    }

    Mem stack(AStack operand) {
        return frame.spill(operand.slot());
    }

    /** A memory operand of vcode, all its registers allocated. */
    Mem mem(dev.gatun.jit.vcode.Mem mem) {
        if (mem.base().isEmpty()) {
            return mem.index().isEmpty() ? Mem.abs(mem.disp()) : Mem.index(gpr(mem.index().get()), mem.scale(), mem.disp());
        }
        return switch (mem.base().get()) {
            case SymbolAddress s -> {
                if (mem.index().isPresent()) {
                    throw new InternalCompilerError("indexed symbol " + mem);
                }
                yield Mem.rip(s.symbol(), Math.addExact(s.addend(), mem.disp()));
            }
            case FrameSlot slot -> withIndex(frame.base(slot), mem, Math.addExact(frame.offset(slot), mem.disp()));
            case AReg base -> withIndex(gpr(base), mem, mem.disp());
            default -> throw new InternalCompilerError("base " + mem);
        };
    }

    /** Where the sources of a TRACE are, and the address of its memory operand after them. */
    List<ValueLocation> locations(VInst trace) {
        var locations = new ArrayList<ValueLocation>();
        for (var source : trace.src) {
            locations.add(location(source));
        }
        if (trace.mem != null) {
            var mem = trace.mem;
            locations.add(new ValueLocation.Address(mem.base().map(this::location), mem.index().map(this::location), mem.scale(), mem.disp()));
        }
        return locations;
    }

    private ValueLocation location(Operand operand) {
        return switch (operand) {
            case AReg r -> new ValueLocation.InRegister(r.register());
            case AStack s -> new ValueLocation.InFrame(frame.spillOffset(s.slot()));
            case Const c -> new ValueLocation.Constant(c.bits());
            case SymbolAddress s -> new ValueLocation.OfSymbol(s.symbol(), s.addend());
            case FrameSlot slot -> new ValueLocation.Address(Optional.of(new ValueLocation.InRegister(Registers.RBP)), Optional.empty(), 1,
                    frame.offset(slot));
            case VReg r -> throw new InternalCompilerError("not allocated: " + r);
        };
    }

    private static Mem withIndex(Gpr base, dev.gatun.jit.vcode.Mem mem, int disp) {
        return mem.index().isEmpty() ? Mem.base(base, disp) : Mem.of(base, gpr(mem.index().get()), mem.scale(), disp);
    }

    static OpSize size(Kind kind) {
        return kind.size() == 4 ? OpSize.DWORD : OpSize.QWORD;
    }

    static OpSize size(MemType type) {
        return switch (type.size()) {
            case 1 -> OpSize.BYTE;
            case 2 -> OpSize.WORD;
            case 4 -> OpSize.DWORD;
            default -> OpSize.QWORD;
        };
    }
}
