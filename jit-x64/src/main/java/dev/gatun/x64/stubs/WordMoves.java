package dev.gatun.x64.stubs;

import static dev.gatun.x64.asm.OpSize.QWORD;
import static dev.gatun.x64.stubs.StubAssembler.gpr;
import static dev.gatun.x64.stubs.StubAssembler.xmm;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.target.CallLayout;
import dev.gatun.jit.target.CallLayout.InRegisters;
import dev.gatun.jit.target.CallLayout.Location;
import dev.gatun.jit.target.CallLayout.OnStack;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.x64.abi.Registers;
import dev.gatun.x64.asm.Gpr;
import dev.gatun.x64.asm.Mem;
import java.util.ArrayList;
import java.util.List;

/**
 * Moves of arguments from one layout's places to another's, all at once: 8-byte words between registers and one argument
 * area. No source is overwritten before it is read. Uses r10, r11 and xmm15.
 */
final class WordMoves {
    /** A register, or where {@code register} is -1 the word {@code offset} bytes into the argument area. */
    private record Place(int register, int offset) {
        static Place register(int register) {
            return new Place(register, 0);
        }

        static Place stack(int offset) {
            return new Place(-1, offset);
        }

        boolean isStack() {
            return register < 0;
        }

        boolean isFloat() {
            return register >= 0 && Registers.isFloat(register);
        }
    }

    /** @param type what a register that is loaded from the stack wants: narrow values have nothing beside them there */
    private record Move(Place from, Place to, MemType type) {
    }

    private static final Place INT_PARKED = Place.register(Registers.R10);
    private static final Place FLOAT_PARKED = Place.register(Registers.FLOAT_SCRATCH);

    private final int area;
    private final List<Move> moves = new ArrayList<>();

    /** @param area where the argument area begins, in bytes from rsp */
    WordMoves(int area) {
        this.area = area;
    }

    /** Adds the move of one argument. */
    void add(Location from, Location to) {
        switch (to) {
            case CallLayout.ByReference(var pointer) -> add(((CallLayout.ByReference) from).pointer(), pointer);
            case InRegisters(var pieces) -> {
                for (int i = 0; i < pieces.size(); i++) {
                    int offset = pieces.get(i).offset();
                    addWord(word(from, i, offset), Place.register(pieces.get(i).register()), pieces.get(i).type());
                }
            }
            case OnStack(int offset, int size) -> {
                for (int done = 0; done < size; done += 8) {
                    addWord(word(from, done / 8, done), Place.stack(offset + done), MemType.I64);
                }
            }
            case CallLayout.Nowhere _, CallLayout.HiddenBuffer _ -> throw new InternalCompilerError("an argument is in " + to);
        }
    }

    /** Where the word at {@code offset} of a value is, part {@code index} of one in registers. */
    private static Place word(Location location, int index, int offset) {
        return switch (location) {
            case InRegisters(var pieces) -> Place.register(pieces.get(index).register());
            case OnStack(int start, int _) -> Place.stack(start + offset);
            default -> throw new InternalCompilerError("an argument is in " + location);
        };
    }

    private void addWord(Place from, Place to, MemType type) {
        if (!from.equals(to)) {
            moves.add(new Move(from, to, type));
        }
    }

    void emit(StubAssembler a) {
        var left = new ArrayList<>(moves);
        while (!left.isEmpty()) {
            var next = left.stream().filter(m -> left.stream().noneMatch(o -> o != m && o.from().equals(m.to()))).findFirst();
            if (next.isPresent()) {
                move(a, next.get().from(), next.get().to(), next.get().type());
                left.remove(next.get());
            } else {
                // Only cycles are left: one value waits aside, and its place is free.
                var first = left.removeFirst();
                var parked = first.from().isFloat() || first.to().isFloat() ? FLOAT_PARKED : INT_PARKED;
                move(a, first.from(), parked, first.type());
                left.add(new Move(parked, first.to(), first.type()));
            }
        }
    }

    private void move(StubAssembler a, Place from, Place to, MemType type) {
        if (from.isStack() && to.isStack()) {
            a.asm.mov(QWORD, Gpr.R11, word(from));
            a.asm.mov(QWORD, word(to), Gpr.R11);
        } else if (from.isStack()) {
            a.load(to.register(), type, word(from));
        } else if (to.isStack()) {
            if (from.isFloat()) {
                a.asm.movsd(word(to), xmm(from.register()));
            } else {
                a.asm.mov(QWORD, word(to), gpr(from.register()));
            }
        } else if (from.isFloat()) {
            a.asm.movaps(xmm(to.register()), xmm(from.register()));
        } else {
            a.asm.mov(QWORD, gpr(to.register()), gpr(from.register()));
        }
    }

    private Mem word(Place place) {
        return Mem.base(Gpr.RSP, area + place.offset());
    }
}
