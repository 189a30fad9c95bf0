package dev.gatun.x64.abi;

import static dev.gatun.x64.abi.Registers.*;

import dev.gatun.jit.target.CallLayout;
import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.RegisterFile;
import dev.gatun.jit.target.ValueShape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A calling convention. All that differs between the two is in these components.
 *
 * @param name                 as {@code --abi} spells it
 * @param intArguments         integer argument registers, in order
 * @param floatArguments       float argument registers, in order
 * @param positional           whether the n-th argument uses the n-th register of either class; otherwise the classes
 *                             are counted apart
 * @param homeSpace            bytes that the caller leaves free between the return address and the first stack argument
 * @param intResults           registers of integer results and parts of results, in order
 * @param floatResults         the same for floats
 * @param structs              how structs travel
 * @param calleeSaved          bit n set: register n keeps its value over a call
 * @param vectorCountInRax     whether al gives a variadic function the number of float registers used
 * @param floatsMirrored       whether a variadic function looks for its float arguments in the integer registers
 */
public record Abi(String name, List<Integer> intArguments, List<Integer> floatArguments, boolean positional,
        int homeSpace, List<Integer> intResults, List<Integer> floatResults, StructRule structs, long calleeSaved,
        boolean vectorCountInRax, boolean floatsMirrored) {

    /** System V application binary interface, AMD64 supplement. */
    public static final Abi SYSTEM_V = new Abi("sysv",
            List.of(RDI, RSI, RDX, RCX, R8, R9), xmms(0, 8), false,
            0,
            List.of(RAX, RDX), xmms(0, 2),
            new SystemVStructs(),
            set(List.of(RBX, RBP, R12, R13, R14, R15)),
            true, false);

    /** Microsoft x64 calling convention. */
    public static final Abi WINDOWS_X64 = new Abi("win64",
            List.of(RCX, RDX, R8, R9), xmms(0, 4), true,
            32,
            List.of(RAX), xmms(0, 1),
            new WindowsStructs(),
            set(List.of(RBX, RBP, RDI, RSI, R12, R13, R14, R15)) | set(xmms(6, 16)),
            false, true);

    /** All conventions. */
    public static final List<Abi> ALL = List.of(SYSTEM_V, WINDOWS_X64);

    /** In the order in which the allocator should like them: short encodings first. */
    private static final List<Integer> PREFERRED =
            List.of(RAX, RCX, RDX, RSI, RDI, R8, R9, R10, RBX, R14, R12, R13);

    /** The largest alignment that a stack argument gets: that of the stack itself. */
    private static final int STACK_ALIGNMENT = 16;

    /** The convention with this name. */
    public static Abi byName(String name) {
        return ALL.stream().filter(a -> a.name.equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no ABI named " + name));
    }

    /** The convention of the machine that this JVM runs on. */
    public static Abi host() {
        return System.getProperty("os.name").startsWith("Windows") ? WINDOWS_X64 : SYSTEM_V;
    }

    /**
     * The registers of compiled code under this convention. rsp, rbp, the thread context r15 and the emitter's scratch
     * registers r11 and xmm15 are never allocated; no caller expects xmm15 to survive.
     */
    public RegisterFile registers() {
        long saved = calleeSaved & ~(1L << FLOAT_SCRATCH);
        return new RegisterFile(Registers.ALL, callerSavedFirst(PREFERRED, saved),
                callerSavedFirst(xmms(0, 15), saved), saved);
    }

    /** Where a call with this signature puts its arguments and result. */
    public CallLayout layout(CallSignature signature) {
        var assigner = new ArgumentAssigner(this);
        var result = result(signature.result(), assigner);
        var arguments = new ArrayList<CallLayout.Location>(signature.parameters().size());
        for (var parameter : signature.parameters()) {
            arguments.add(assigner.next(parameter));
        }
        return new CallLayout(arguments, result, assigner.stackBytes());
    }

    private CallLayout.Location result(ValueShape shape, ArgumentAssigner assigner) {
        return switch (shape) {
            case ValueShape.Void() -> new CallLayout.Nowhere();
            case ValueShape.Scalar(var type) -> new CallLayout.InRegisters(List.of(new CallLayout.Piece(
                    type.kind().isFloat() ? floatResults.getFirst() : intResults.getFirst(), 0, type)));
            case ValueShape.Struct struct -> structs.classify(struct) instanceof StructPassing.InParts(var parts)
                    ? resultParts(parts) : new CallLayout.HiddenBuffer(assigner.hiddenBuffer(), intResults.getFirst());
        };
    }

    private CallLayout.Location resultParts(List<StructPassing.Part> parts) {
        var ints = intResults.iterator();
        var floats = floatResults.iterator();
        var pieces = new ArrayList<CallLayout.Piece>();
        for (var part : parts) {
            int register = part.type().kind().isFloat() ? floats.next() : ints.next();
            pieces.add(new CallLayout.Piece(register, part.offset(), part.type()));
        }
        return new CallLayout.InRegisters(pieces);
    }

    /** Bytes from one stack argument's natural place to the next: a struct may ask for the alignment of the stack. */
    static int stackAlignment(ValueShape shape) {
        return shape instanceof ValueShape.Struct s ? Math.clamp(s.alignment(), 8, STACK_ALIGNMENT) : 8;
    }

    private static List<Integer> callerSavedFirst(List<Integer> registers, long saved) {
        return Stream.concat(registers.stream().filter(r -> (saved >>> r & 1) == 0),
                registers.stream().filter(r -> (saved >>> r & 1) != 0)).toList();
    }

    private static List<Integer> xmms(int from, int to) {
        return IntStream.range(from, to).map(Registers::xmm).boxed().toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
