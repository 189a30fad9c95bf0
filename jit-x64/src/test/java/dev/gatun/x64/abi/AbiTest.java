package dev.gatun.x64.abi;

import static dev.gatun.jit.vcode.MemType.F32;
import static dev.gatun.jit.vcode.MemType.F64;
import static dev.gatun.jit.vcode.MemType.I16;
import static dev.gatun.jit.vcode.MemType.I32;
import static dev.gatun.jit.vcode.MemType.I64;
import static dev.gatun.jit.vcode.MemType.I8;
import static dev.gatun.jit.vcode.MemType.U8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.jit.target.CallLayout.ByReference;
import dev.gatun.jit.target.CallLayout.HiddenBuffer;
import dev.gatun.jit.target.CallLayout.InRegisters;
import dev.gatun.jit.target.CallLayout.Location;
import dev.gatun.jit.target.CallLayout.Nowhere;
import dev.gatun.jit.target.CallLayout.OnStack;
import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.target.ValueShape.Leaf;
import dev.gatun.jit.vcode.MemType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Worked examples, each a C prototype and where both ABIs put it. A letter is a scalar (b s i l f d: int8 to int64,
 * float, double); letters in braces are a struct of naturally aligned fields, in brackets a packed one, in angle
 * brackets a union, and {@code #n} is a struct of n bytes.
 */
class AbiTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            v(i,l,i,l,i,l,i)          | rdi rsi rdx rcx r8 r9 [0] -> - ;16   | rcx rdx r8 r9 [32] [40] [48] -> - ;64
            i(i,d,i,d,i,d)            | rdi xmm0 rsi xmm1 rdx xmm2 -> rax ;0 | rcx xmm1 r8 xmm3 [32] [40] -> rax ;48
            d(d,d,d,d,d)              | xmm0 xmm1 xmm2 xmm3 xmm4 -> xmm0 ;0  | xmm0 xmm1 xmm2 xmm3 [32] -> xmm0 ;48
            f({ff})                   | xmm0+0 -> xmm0 ;0                    | rcx+0 -> xmm0 ;32
            {ff}()                    | -> xmm0+0 ;0                         | -> rax+0 ;32
            {ld}({ld},{dl}) | rdi+0,xmm0+8 xmm1+0,rsi+8 -> rax+0,xmm0+8 ;0 | *rdx *r8 -> &rcx ;32
            {dd}({dd})                | xmm0+0,xmm1+8 -> xmm0+0,xmm1+8 ;0    | *rdx -> &rcx ;32
            v({ll},{ll},{ll},{ll}) | rdi+0,rsi+8 rdx+0,rcx+8 r8+0,r9+8 [0:16] -> - ;16 | *rcx *rdx *r8 *r9 -> - ;32
            v(l,l,l,l,l,{ll},l) | rdi rsi rdx rcx r8 [0:16] r9 -> - ;16 | rcx rdx r8 r9 [32] *[40] [48] -> - ;64
            {fi}({if})                | rdi+0 -> rax+0 ;0                    | rcx+0 -> rax+0 ;32
            {bbb}({bbb})              | rdi+0 -> rax+0 ;0                    | *rdx -> &rcx ;32
            {bs}({s})                 | rdi+0 -> rax+0 ;0                    | rcx+0 -> rax+0 ;32
            [bi]([bi])                | [0:5] -> &rdi ;16                    | *rdx -> &rcx ;32
            <dl>(<dl>)                | rdi+0 -> rax+0 ;0                    | rcx+0 -> rax+0 ;32
            <fd>(<fd>)                | xmm0+0 -> xmm0+0 ;0                  | rcx+0 -> rax+0 ;32
            {lll}(i,{lll},i)          | rsi [0:24] rdx -> &rdi ;32           | rdx *r8 r9 -> &rcx ;32
            {fff}({fff})              | xmm0+0,xmm1+8 -> xmm0+0,xmm1+8 ;0    | *rdx -> &rcx ;32
            #16(#16)                  | rdi+0,rsi+8 -> rax+0,rdx+8 ;0        | *rdx -> &rcx ;32
            #7(#7,#8)                 | rdi+0 rsi+0 -> rax+0 ;0              | *rdx r8+0 -> &rcx ;32
            """)
    void examples(String prototype, String systemV, String windows) {
        var signature = parse(prototype);
        assertThat(describe(Abi.SYSTEM_V, signature)).as("System V").isEqualTo(systemV.strip());
        assertThat(describe(Abi.WINDOWS_X64, signature)).as("Windows").isEqualTo(windows.strip());
    }

    private static String describe(Abi abi, CallSignature signature) {
        var layout = abi.layout(signature);
        var arguments = IntStream.range(0, layout.arguments().size())
                .mapToObj(i -> describe(layout.arguments().get(i), signature.parameters().get(i)))
                .collect(Collectors.joining(" "));
        return (arguments + " -> " + describe(layout.result(), signature.result()) + " ;" + layout.stackBytes())
                .strip();
    }

    private static String describe(Location location, ValueShape shape) {
        boolean isStruct = shape instanceof ValueShape.Struct;
        return switch (location) {
            case Nowhere() -> "-";
            case InRegisters(var pieces) -> pieces.stream()
                    .map(p -> Registers.name(p.register()) + (isStruct ? "+" + p.offset() : ""))
                    .collect(Collectors.joining(","));
            case OnStack(int offset, int size) -> "[" + offset + (isStruct ? ":" + size : "") + "]";
            case ByReference(var pointer) -> "*" + describe(pointer, new ValueShape.Scalar(I64));
            case HiddenBuffer(int register, int _) -> "&" + Registers.name(register);
        };
    }

    private static CallSignature parse(String prototype) {
        int open = prototype.indexOf('(');
        var inside = prototype.substring(open + 1, prototype.length() - 1);
        return new CallSignature(shape(prototype.substring(0, open)),
                inside.isEmpty() ? List.of() : Stream.of(inside.split(",")).map(AbiTest::shape).toList());
    }

    private static ValueShape shape(String text) {
        return switch (text.charAt(0)) {
            case 'v' -> ValueShape.VOID;
            case '{', '[', '<' -> struct(text);
            case '#' -> new ValueShape.Struct(text, Integer.parseInt(text.substring(1)), 1, List.of(new Leaf(0, U8)));
            default -> new ValueShape.Scalar(type(text.charAt(0)));
        };
    }

    private static ValueShape.Struct struct(String text) {
        boolean packed = text.charAt(0) == '[';
        boolean union = text.charAt(0) == '<';
        var leaves = new ArrayList<Leaf>();
        int end = 0;
        int alignment = 1;
        for (char c : text.substring(1, text.length() - 1).toCharArray()) {
            var type = type(c);
            int align = packed ? 1 : type.size();
            int offset = union ? 0 : end + align - 1 & -align;
            leaves.add(new Leaf(offset, type));
            end = Math.max(end, offset + type.size());
            alignment = Math.max(alignment, align);
        }
        return new ValueShape.Struct(text, end + alignment - 1 & -alignment, alignment, leaves);
    }

    private static MemType type(char c) {
        return switch (c) {
            case 'b' -> I8;
            case 's' -> I16;
            case 'i' -> I32;
            case 'l' -> I64;
            case 'f' -> F32;
            case 'd' -> F64;
            default -> throw new IllegalArgumentException("no type " + c);
        };
    }

    static List<Abi> abis() {
        return Abi.ALL;
    }

    @ParameterizedTest
    @MethodSource("abis")
    void reservedRegistersAreNeverAllocated(Abi abi) {
        var file = abi.registers();
        assertThat(file.intOrder()).doesNotContain(Registers.RSP, Registers.RBP, Registers.CONTEXT, Registers.SCRATCH)
                .hasSize(12);
        assertThat(file.floatOrder()).doesNotContain(Registers.FLOAT_SCRATCH).hasSize(15);
        assertThat(file.isCalleeSaved(Registers.CONTEXT)).isTrue();
        assertThat(file.isCalleeSaved(Registers.FLOAT_SCRATCH)).isFalse();
        assertThat(file.all().get(Registers.R8).name()).isEqualTo("r8");
        assertThat(file.all().get(Registers.xmm(3)).name()).isEqualTo("xmm3");
    }

    @ParameterizedTest
    @MethodSource("abis")
    void callerSavedRegistersComeFirst(Abi abi) {
        var file = abi.registers();
        for (var order : List.of(file.intOrder(), file.floatOrder())) {
            assertThat(order.stream().map(file::isCalleeSaved).toList()).isSorted();
        }
    }

    @Test
    void windowsKeepsWhatSystemVKeepsAndMore() {
        long systemV = Abi.SYSTEM_V.calleeSaved();
        assertThat(Abi.WINDOWS_X64.calleeSaved() & systemV).isEqualTo(systemV);
        assertThat(Abi.WINDOWS_X64.registers().isCalleeSaved(Registers.RDI)).isTrue();
        assertThat(Abi.WINDOWS_X64.registers().isCalleeSaved(Registers.xmm(6))).isTrue();
        assertThat(Abi.WINDOWS_X64.registers().isCalleeSaved(Registers.xmm(5))).isFalse();
    }

    @Test
    void aStructThatWantsTheStacksAlignmentGetsIt() {
        var vector = new ValueShape.Struct("Vector", 32, 16, List.of(new Leaf(0, F64)));
        var one = new ValueShape.Scalar(I8);
        var seven = Stream.generate(() -> (ValueShape) one).limit(7);
        var layout = Abi.SYSTEM_V.layout(new CallSignature(ValueShape.VOID, Stream.concat(seven, Stream.of(vector))
                .toList()));
        assertThat(layout.arguments().get(6)).isEqualTo(new OnStack(0, 1));
        assertThat(layout.arguments().get(7)).isEqualTo(new OnStack(16, 32));
        assertThat(layout.stackBytes()).isEqualTo(48);
    }
}
