package dev.gatun.jit.alloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.analysis.BlockOrder;
import dev.gatun.jit.target.RegisterFile;
import dev.gatun.jit.vcode.VOp;
import dev.gatun.jit.vcode.VReg;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the allocator makes of small methods, as text. */
class LinearScanTest {
    private static void check(RegisterFile file, String before, String after) {
        var method = VcodeText.parse(file, before);
        BlockOrder.layout(method);
        AllocationVerifier.allocateVerified(method, TestTarget.RULES);
        var text = method.toString().lines().skip(1).filter(l -> !l.matches("  slot\\d.*"))
                .map(l -> l.matches("B\\d.*") ? l : "  " + l.strip()).collect(Collectors.joining("\n", "", "\n"));
        assertThat(text).isEqualTo(after);
    }

    private static void systemV(String before, String after) {
        check(TestTarget.SYSTEM_V, before, after);
    }

    @Test
    void aLoopWithoutCallsHasNoMoveAndNoSpill() {
        systemV("""
                B0:
                  p = mov.i64 %rdi
                  n = mov.i32 %rsi
                  i = mov.i32 0
                  s = mov.i32 0
                  br -> B2
                B1:
                  t1:i64 = zext32.i32 i
                  t2 = load.i32 [p+t1*4+16]
                  t3 = mov.i32 s
                  t3 = add.i32 t3, t2
                  s = mov.i32 t3
                  t4 = mov.i32 i
                  t4 = add.i32 t4, 1
                  i = mov.i32 t4
                  br -> B2
                B2:
                  brcc.i32 i < n -> B1, B3
                B3:
                  %rax = mov.i32 s
                  ret.i32 %rax
                """, """
                B0:
                  %rax(i.34) = mov.i32 0
                  %rcx(s.35) = mov.i32 0
                  br -> B2
                B1: depth 1
                  %rdx(t1.36) = zext32.i32 %rax(i.34)
                  %rdx(t2.37) = load.i32 [%rdi(p.32)+%rdx(t1.36)*4+16]
                  %rcx(t3.38) = add.i32 %rcx(t3.38), %rdx(t2.37)
                  %rax(t4.39) = add.i32 %rax(t4.39), 1
                  br -> B2
                B2: depth 1
                  brcc.i32 %rax(i.34) < %rsi(n.33) -> B1, B3
                B3:
                  %rax = mov.i32 %rcx(s.35)
                  ret.i32 %rax
                """);
    }

    @Test
    void valuesThatLiveAcrossCallsInALoopAreInCalleeSavedRegisters() {
        systemV("""
                B0:
                  p = mov.i64 %rdi
                  n = mov.i32 %rsi
                  i = mov.i32 0
                  s = mov.i64 0
                  br -> B2
                B1:
                  %rdi = mov.i64 p
                  %rsi = mov.i32 i
                  %rax = call.i64 CLONE %rdi, %rsi
                  r = mov.i64 %rax
                  s = add.i64 s, r
                  t4 = mov.i32 i
                  t4 = add.i32 t4, 1
                  i = mov.i32 t4
                  br -> B2
                B2:
                  brcc.i32 i < n -> B1, B3
                B3:
                  %rax = mov.i64 s
                  ret.i64 %rax
                """, """
                B0:
                  %rbx(p.32) = mov.i64 %rdi
                  %r12(n.33) = mov.i32 %rsi
                  %r13(i.34) = mov.i32 0
                  %r14(s.35) = mov.i64 0L
                  br -> B2
                B1: depth 1
                  %rdi = mov.i64 %rbx(p.32)
                  %rsi = mov.i32 %r13(i.34)
                  %rax = call.i64 CLONE %rdi, %rsi
                  %r14(s.35) = add.i64 %r14(s.35), %rax(r.36)
                  %r13(t4.37) = add.i32 %r13(t4.37), 1
                  br -> B2
                B2: depth 1
                  brcc.i32 %r13(i.34) < %r12(n.33) -> B1, B3
                B3:
                  %rax = mov.i64 %r14(s.35)
                  ret.i64 %rax
                """);
    }

    /**
     * A store and a load cost no more than saving and restoring a callee-saved register; arguments stay where they come
     * in.
     */
    @Test
    void aValueUsedOnceAfterACallGoesToMemory() {
        systemV("""
                B0:
                  n = mov.i32 %rdi
                  brcc.i32 n >= 2 -> B2, B1
                B1:
                  %rax = mov.i32 n
                  ret.i32 %rax
                B2:
                  t0 = mov.i32 n
                  t0 = sub.i32 t0, 1
                  %rdi = mov.i32 t0
                  %rax = call.i32 CLONE %rdi
                  a = mov.i32 %rax
                  t1 = mov.i32 n
                  t1 = sub.i32 t1, 2
                  %rdi = mov.i32 t1
                  %rax = call.i32 CLONE %rdi
                  b = mov.i32 %rax
                  t2 = mov.i32 b
                  t2 = add.i32 t2, a
                  %rax = mov.i32 t2
                  ret.i32 %rax
                """, """
                B0:
                  brcc.i32 %rdi(n.32) >= 2 -> B2, B1
                B1:
                  %rax = mov.i32 %rdi(n.32)
                  ret.i32 %rax
                B2:
                  [spill0](n.32) = mov.i32 %rdi(n.32)
                  %rdi(t0.33) = sub.i32 %rdi(t0.33), 1
                  %rax = call.i32 CLONE %rdi
                  [spill1](a.34) = mov.i32 %rax
                  %rdi(t1.35) = mov.i32 [spill0](n.32)
                  %rdi(t1.35) = sub.i32 %rdi(t1.35), 2
                  %rax = call.i32 CLONE %rdi
                  %rax(t2.37) = add.i32 %rax(t2.37), [spill1](a.34)
                  ret.i32 %rax
                """);
    }

    @Test
    void constantsAreMadeAgainAfterACall() {
        systemV("""
                B0:
                  p = mov.i64 %rdi
                  c = mov.f64 2.5
                  x = load.f64 [p]
                  x = mul.f64 x, c
                  store.f64 [p], x
                  %rax = call.i64 CLONE
                  q = mov.i64 %rax
                  y = load.f64 [q]
                  y = mul.f64 y, c
                  store.f64 [q], y
                  ret
                """, """
                B0:
                  %xmm0(c.33) = mov.f64 2.5
                  %xmm1(x.34) = load.f64 [%rdi(p.32)]
                  %xmm1(x.34) = mul.f64 %xmm1(x.34), %xmm0(c.33)
                  store.f64 [%rdi(p.32)], %xmm1(x.34)
                  %rax = call.i64 CLONE
                  %xmm0(y.36) = load.f64 [%rax(q.35)]
                  %xmm1(c.33) = mov.f64 2.5
                  %xmm0(y.36) = mul.f64 %xmm0(y.36), %xmm1(c.33)
                  store.f64 [%rax(q.35)], %xmm0(y.36)
                  ret
                """);
    }

    /** With three registers: what the loop does not use is stored before it and read after it. */
    @Test
    void spillCodeStaysOutOfLoops() {
        check(TestTarget.TINY, """
                B0:
                  p = mov.i64 %a0
                  x = load.i64 [p]
                  y = load.i64 [p+8]
                  n = load.i64 [p+16]
                  s = mov.i64 0
                  br -> B1
                B1:
                  s = add.i64 s, n
                  n = sub.i64 n, 1
                  brcc.i64 n > 0 -> B1, B2
                B2:
                  s = add.i64 s, x
                  s = xor.i64 s, y
                  store.i64 [p], s
                  ret
                """, """
                B0:
                  [spill0](p.5) = mov.i64 %a0(p.5)
                  %a1(x.6) = load.i64 [%a0(p.5)]
                  [spill1](x.6) = mov.i64 %a1(x.6)
                  %a1(y.7) = load.i64 [%a0(p.5)+8]
                  [spill2](y.7) = mov.i64 %a1(y.7)
                  %a0(n.8) = load.i64 [%a0(p.5)+16]
                  %a1(s.9) = mov.i64 0L
                  br -> B1
                B1: depth 1
                  %a1(s.9) = add.i64 %a1(s.9), %a0(n.8)
                  %a0(n.8) = sub.i64 %a0(n.8), 1L
                  brcc.i64 %a0(n.8) > 0L -> B1, B2
                B2:
                  %a1(s.9) = add.i64 %a1(s.9), [spill1](x.6)
                  %a1(s.9) = xor.i64 %a1(s.9), [spill2](y.7)
                  %a0(p.5) = mov.i64 [spill0](p.5)
                  store.i64 [%a0(p.5)], %a1(s.9)
                  ret
                """);
    }

    @Test
    void aShiftCountTakesItsRegisterFromOthers() {
        systemV("""
                B0:
                  a = mov.i64 %rdi
                  c = mov.i32 %rsi
                  b = mov.i64 %rcx
                  %rcx = mov.i32 c
                  a = shl.i64 a, %rcx
                  a = add.i64 a, b
                  %rax = mov.i64 a
                  ret.i64 %rax
                """, """
                B0:
                  %rax(a.32) = mov.i64 %rdi
                  %rdx(b.34) = mov.i64 %rcx
                  %rcx = mov.i32 %rsi(c.33)
                  %rax(a.32) = shl.i64 %rax(a.32), %rcx
                  %rax(a.32) = add.i64 %rax(a.32), %rdx(b.34)
                  ret.i64 %rax
                """);
    }

    @Test
    void temporariesBecomeMachineRegisters() {
        var method = VcodeText.parse(TestTarget.TINY, """
                B0:
                  a = mov.i64 %a0
                  b = mov.i64 %a1
                  a = xor.i64 a, b @temp=i64
                  a = add.i64 a, b
                  %a0 = mov.i64 a
                  ret.i64 %a0
                """);
        AllocationVerifier.allocateVerified(method, TestTarget.RULES);
        var xor = method.entry().insts().stream().filter(i -> i.op == VOp.XOR).findFirst().orElseThrow();
        assertThat(xor.temps).hasSize(1).allMatch(VReg::isPhysical);
    }

    @Test
    void aMachineRegisterMayNotLiveFromBlockToBlock() {
        var method = VcodeText.parse(TestTarget.SYSTEM_V, """
                B0:
                  br -> B1
                B1:
                  a = mov.i64 %rdi
                  %rax = mov.i64 a
                  ret.i64 %rax
                """);
        assertThatThrownBy(() -> LinearScan.allocate(method, TestTarget.RULES))
                .isInstanceOf(InternalCompilerError.class).hasMessageContaining("%rdi is live where B1 starts");
    }

    @Test
    void anInstructionThatNeedsMoreRegistersThanThereAre() {
        var method = VcodeText.parse(TestTarget.TINY, """
                B0:
                  a = mov.i64 %a0
                  b = mov.i64 %a1
                  a = xor.i64 a, [a+b*8] @temp=i64
                  c = mov.i64 a
                  c = sub.i64 c, [b+a*8] @temp=i64
                  store.i64 [a+b*8], c
                  ret
                """);
        assertThatThrownBy(() -> LinearScan.allocate(method, TestTarget.RULES))
                .isInstanceOf(InternalCompilerError.class).hasMessageContaining("no register for");
    }

    @Test
    void aLargeMethodIsRight() {
        var method = RandomVcode.method(TestTarget.WINDOWS, 1, 3000, true);
        BlockOrder.layout(method);
        assertThat(AllocationVerifier.allocateVerified(method, TestTarget.RULES).spillSlots()).isPositive();
    }
}
