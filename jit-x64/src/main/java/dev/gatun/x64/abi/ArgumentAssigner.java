package dev.gatun.x64.abi;

import dev.gatun.jit.target.CallLayout;
import dev.gatun.jit.target.CallLayout.Location;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.vcode.MemType;
import java.util.ArrayList;
import java.util.List;

/** Hands out argument registers and stack places, one parameter after the other. */
final class ArgumentAssigner {
    private final Abi abi;
    private int ints;
    private int floats;
    private int stack;

    ArgumentAssigner(Abi abi) {
        this.abi = abi;
        this.stack = abi.homeSpace();
    }

    /** Takes the first integer register for the address of the result. */
    int hiddenBuffer() {
        return takeInt();
    }

    /** The place of the next parameter. */
    Location next(ValueShape shape) {
        return switch (shape) {
            case ValueShape.Void() -> throw new IllegalArgumentException("a parameter of type void");
            case ValueShape.Scalar(var type) -> parts(shape, List.of(new StructPassing.Part(0, type)), type.size());
            case ValueShape.Struct struct -> switch (abi.structs().classify(struct)) {
                case StructPassing.InParts(var parts) -> parts(struct, parts, struct.size());
                case StructPassing.InMemory() -> onStack(shape, struct.size());
                case StructPassing.Referenced() ->
                    new CallLayout.ByReference(next(new ValueShape.Scalar(MemType.I64)));
            };
        };
    }

    /** Bytes of argument area used so far, home space included, a multiple of 16. */
    int stackBytes() {
        return stack + 15 & ~15;
    }

    private Location parts(ValueShape shape, List<StructPassing.Part> parts, int size) {
        int needFloats = 0;
        for (var part : parts) {
            needFloats += part.type().kind().isFloat() ? 1 : 0;
        }
        if (ints + parts.size() - needFloats > abi.intArguments().size()
                || floats + needFloats > abi.floatArguments().size()) {
            return onStack(shape, size);
        }
        var pieces = new ArrayList<CallLayout.Piece>();
        for (var part : parts) {
            int register = part.type().kind().isFloat() ? takeFloat() : takeInt();
            pieces.add(new CallLayout.Piece(register, part.offset(), part.type()));
        }
        return new CallLayout.InRegisters(pieces);
    }

    private int takeInt() {
        int register = abi.intArguments().get(ints++);
        if (abi.positional()) {
            floats++;
        }
        return register;
    }

    private int takeFloat() {
        int register = abi.floatArguments().get(floats++);
        if (abi.positional()) {
            ints++;
        }
        return register;
    }

    private Location onStack(ValueShape shape, int size) {
        int alignment = Abi.stackAlignment(shape);
        int offset = stack + alignment - 1 & -alignment;
        stack = offset + (size + 7 & ~7);
        return new CallLayout.OnStack(offset, size);
    }
}
