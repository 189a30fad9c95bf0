package dev.gatun.x64.emit;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.jit.vcode.AReg;
import dev.gatun.jit.vcode.AStack;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.SymbolAddress;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.x64.asm.Gpr;
import dev.gatun.x64.asm.Mem;
import dev.gatun.x64.asm.OpSize;
import dev.gatun.x64.asm.X64Assembler;
import dev.gatun.x64.asm.Xmm;

/** MOV, LOAD, STORE, LEA, the block operations and everything that gets a value from one place to another. */
final class MoveEmitter {
    private final X64Assembler asm;
    private final Operands operands;

    MoveEmitter(X64Assembler asm, Operands operands) {
        this.asm = asm;
        this.operands = operands;
    }

    void move(VInst inst) {
        move(inst.dst, inst.src[0], inst.kind);
    }

    /** Any place to any other, integer and float registers included (raw bits). */
    void move(Operand dst, Operand src, Kind kind) {
        switch (dst) {
            case AReg d when Operands.isFloat(d) -> toFloat(Operands.xmm(d), src, kind);
            case AReg d -> toInteger(Operands.gpr(d), src, kind);
            case AStack d -> toStack(operands.stack(d), src, kind);
            default -> throw new InternalCompilerError("move to " + dst);
        }
    }

    /** An integer or address of 64 bits into the scratch register. */
    void toScratch(Operand src) {
        toInteger(Operands.SCRATCH, src, Kind.I64);
    }

    private void toInteger(Gpr dst, Operand src, Kind kind) {
        var size = Operands.size(kind);
        switch (src) {
            case AReg s when Operands.isFloat(s) -> {
                if (size == OpSize.DWORD) {
                    asm.movd(dst, Operands.xmm(s));
                } else {
                    asm.movq(dst, Operands.xmm(s));
                }
            }
            case AReg s -> asm.mov(size, dst, Operands.gpr(s));
            case AStack s -> asm.mov(size, dst, operands.stack(s));
            case Const c -> constant(dst, c);
            case SymbolAddress s -> asm.lea(OpSize.QWORD, dst, Mem.rip(s.symbol(), s.addend()));
            default -> throw new InternalCompilerError("move of " + src);
        }
    }

    /** Flags may be live nowhere, so zero is made with xor. */
    private void constant(Gpr dst, Const c) {
        long bits = c.kind() == Kind.I32 || c.kind() == Kind.F32 ? c.bits() & 0xFFFF_FFFFL : c.bits();
        if (bits == 0) {
            asm.zero(dst);
        } else {
            asm.movImm(dst, bits);
        }
    }

    private void toFloat(Xmm dst, Operand src, Kind kind) {
        boolean single = kind.size() == 4;
        switch (src) {
            case AReg s when Operands.isFloat(s) -> {
                if (Operands.xmm(s) != dst) {
                    asm.movaps(dst, Operands.xmm(s));
                }
            }
            case AReg s -> {
                if (single) {
                    asm.movd(dst, Operands.gpr(s));
                } else {
                    asm.movq(dst, Operands.gpr(s));
                }
            }
            case AStack s -> loadFloat(dst, operands.stack(s), single);
            case Const c when c.bits() == 0 -> asm.zero(dst);
            case Const c -> loadFloat(dst, Mem.rip(single ? asm.constant32((int) c.bits()) : asm.constant64(c.bits())), single);
            default -> throw new InternalCompilerError("move of " + src);
        }
    }

    private void loadFloat(Xmm dst, Mem mem, boolean single) {
        if (single) {
            asm.movss(dst, mem);
        } else {
            asm.movsd(dst, mem);
        }
    }

    private void toStack(Mem dst, Operand src, Kind kind) {
        var size = Operands.size(kind);
        switch (src) {
            case AReg s when Operands.isFloat(s) -> {
                if (size == OpSize.DWORD) {
                    asm.movss(dst, Operands.xmm(s));
                } else {
                    asm.movsd(dst, Operands.xmm(s));
                }
            }
            case AReg s -> asm.mov(size, dst, Operands.gpr(s));
            case Const c when c.bits() == (int) c.bits() || size == OpSize.DWORD -> asm.mov(size, dst, (int) c.bits());
            default -> {
                toInteger(Operands.SCRATCH, src, kind.isFloat() ? size == OpSize.DWORD ? Kind.I32 : Kind.I64 : kind);
                asm.mov(size, dst, Operands.SCRATCH);
            }
        }
    }

    void load(VInst inst) {
        var from = operands.mem(inst.mem);
        if (inst.memType.kind().isFloat()) {
            loadFloat(Operands.xmm(inst.dst), from, inst.memType == MemType.F32);
            return;
        }
        if (inst.dst instanceof AReg r && Operands.isFloat(r)) {
            loadFloat(Operands.xmm(r), from, inst.memType.size() == 4);
            return;
        }
        var dst = Operands.gpr(inst.dst);
        switch (inst.memType) {
            case I8 -> asm.movsx(OpSize.DWORD, OpSize.BYTE, dst, from);
            case U8 -> asm.movzx(OpSize.DWORD, OpSize.BYTE, dst, from);
            case I16 -> asm.movsx(OpSize.DWORD, OpSize.WORD, dst, from);
            case U16 -> asm.movzx(OpSize.DWORD, OpSize.WORD, dst, from);
            case I32 -> asm.mov(OpSize.DWORD, dst, from);
            default -> asm.mov(OpSize.QWORD, dst, from);
        }
    }

    void store(VInst inst) {
        var to = operands.mem(inst.mem);
        switch (inst.src[0]) {
            case Const c -> asm.mov(Operands.size(inst.memType), to, immediate(c, inst.memType));
            case AReg r when Operands.isFloat(r) -> {
                if (inst.memType.size() == 4) {
                    asm.movss(to, Operands.xmm(r));
                } else {
                    asm.movsd(to, Operands.xmm(r));
                }
            }
            default -> {
                asm.mov(Operands.size(inst.memType), to, Operands.gpr(inst.src[0]));
                if (inst.memType == MemType.REF && mayBeInHeap(inst.mem)) {
                    dirtyCard(to);
                }
            }
        }
    }

    /** Frame slots are not, and neither are statics, which the collector looks at every time. */
    private static boolean mayBeInHeap(dev.gatun.jit.vcode.Mem mem) {
        return mem.base().isPresent() && mem.base().get() instanceof AReg;
    }

    /**
     * The write barrier: tells the collector that an object may refer to a younger one now. The table has a byte for every card
     * of the address space, so nothing is asked about the address.
     */
    private void dirtyCard(Mem place) {
        asm.lea(OpSize.QWORD, Operands.SCRATCH, place);
        asm.shr(OpSize.QWORD, Operands.SCRATCH, ObjectModel.CARD_SHIFT);
        asm.add(OpSize.QWORD, Operands.SCRATCH, Mem.base(Operands.CONTEXT, ThreadContext.CARD_TABLE));
        asm.mov(OpSize.BYTE, Mem.base(Operands.SCRATCH), 1);
    }

    private static int immediate(Const c, MemType type) {
        return switch (type.size()) {
            case 1 -> (byte) c.bits();
            case 2 -> (short) c.bits();
            default -> (int) c.bits();
        };
    }

    /** The exchange has an implicit lock prefix. */
    void atomic(VInst inst) {
        var size = Operands.size(inst.memType);
        var place = operands.mem(inst.mem);
        switch (inst.op) {
            case XCHG -> asm.xchg(size, place, Operands.gpr(inst.dst));
            case XADD -> asm.lockXadd(size, place, Operands.gpr(inst.dst));
            case CMPXCHG -> asm.lockCmpxchg(size, place, Operands.gpr(inst.src[1]));
            default -> throw new InternalCompilerError("atomic " + inst);
        }
        if (inst.memType == MemType.REF && mayBeInHeap(inst.mem)) {
            dirtyCard(place);
        }
    }

    /** Any locked operation is a fence, and a cheaper one than mfence. */
    void fence(VInst inst) {
        if (inst.size != 0) {
            asm.zero(Operands.SCRATCH);
            asm.lockOr(OpSize.DWORD, Mem.base(Gpr.RSP), Operands.SCRATCH);
        }
    }

    void loadAddress(VInst inst) {
        var dst = Operands.gpr(inst.dst);
        var mem = inst.mem;
        if (inst.kind == Kind.I32) {
            asm.lea(OpSize.DWORD, dst, operands.mem(mem));
        } else if (mem.base().isPresent() && mem.index().isEmpty() && mem.disp() == 0 && mem.base().get() instanceof AReg base) {
            if (Operands.gpr(base) != dst) {
                asm.mov(OpSize.QWORD, dst, Operands.gpr(base));
            }
        } else if (mem.base().isEmpty() && mem.index().isEmpty()) {
            asm.movImm(dst, mem.disp());
        } else {
            asm.lea(OpSize.QWORD, dst, operands.mem(mem));
        }
    }

    /** Copies in steps of 16, 8, 4, 2 and 1 bytes through the scratch registers, one load before each store. */
    void copy(VInst inst) {
        var to = inst.mem;
        var from = inst.mem2;
        int at = 0;
        for (; inst.size - at >= 16; at += 16) {
            asm.movups(Operands.FLOAT_SCRATCH, operands.mem(from.plus(at)));
            asm.movups(operands.mem(to.plus(at)), Operands.FLOAT_SCRATCH);
        }
        for (int step = 8; step > 0; step >>= 1) {
            if ((inst.size - at & step) != 0) {
                var size = sizeOf(step);
                if (step >= 4) {
                    asm.mov(size, Operands.SCRATCH, operands.mem(from.plus(at)));
                } else {
                    asm.movzx(OpSize.DWORD, size, Operands.SCRATCH, operands.mem(from.plus(at)));
                }
                asm.mov(size, operands.mem(to.plus(at)), Operands.SCRATCH);
                at += step;
            }
        }
        if (inst.memType == MemType.REF && mayBeInHeap(to)) {
            // Shorter than a card, so it touches two at most.
            dirtyCard(operands.mem(to));
            dirtyCard(operands.mem(to.plus(inst.size - 1)));
        }
    }

    void zero(VInst inst) {
        var to = inst.mem;
        int at = 0;
        if (inst.size >= 16) {
            asm.zero(Operands.FLOAT_SCRATCH);
        }
        for (; inst.size - at >= 16; at += 16) {
            asm.movups(operands.mem(to.plus(at)), Operands.FLOAT_SCRATCH);
        }
        for (int step = 8; step > 0; step >>= 1) {
            if ((inst.size - at & step) != 0) {
                asm.mov(sizeOf(step), operands.mem(to.plus(at)), 0);
                at += step;
            }
        }
    }

    private static OpSize sizeOf(int bytes) {
        return switch (bytes) {
            case 1 -> OpSize.BYTE;
            case 2 -> OpSize.WORD;
            case 4 -> OpSize.DWORD;
            default -> OpSize.QWORD;
        };
    }

    void nullCheck(VInst inst) {
        asm.cmp(OpSize.DWORD, operands.mem(inst.mem), Gpr.RAX);
    }
}
