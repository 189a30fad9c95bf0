package dev.gatun.jit.alloc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.target.RegisterFile;
import dev.gatun.jit.vcode.AReg;
import dev.gatun.jit.vcode.AStack;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VOp;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The verifier finds mistakes that are planted in right allocations. */
class AllocationVerifierTest {
    private static final String TWO_VALUES = """
            B0:
              a = mov.i64 %rdi
              b = mov.i64 %rsi
              %rdi = mov.i64 b
              %rax = call.i64 CLONE %rdi
              c = mov.i64 %rax
              c = sub.i64 c, a
              %rax = mov.i64 c
              ret.i64 %rax
            """;

    /** Allocates, lets a test spoil the result, and verifies it. */
    private static void spoil(String text, Consumer<Allocation> change) {
        var method = VcodeText.parse(TestTarget.SYSTEM_V, text);
        var snapshot = AllocationVerifier.Snapshot.of(method);
        var allocation = LinearScan.allocateKeepingMoves(method, TestTarget.RULES);
        change.accept(allocation);
        AllocationVerifier.verify(snapshot, allocation, TestTarget.RULES);
    }

    private static List<VInst> code(Allocation allocation) {
        return allocation.method().entry().insts();
    }

    private static VInst find(Allocation allocation, VOp op) {
        return code(allocation).stream().filter(i -> i.op == op).findFirst().orElseThrow();
    }

    private static AReg in(Operand place, int register) {
        return new AReg(((AReg) place).vreg(), register, "r" + register);
    }

    @Test
    void acceptsARightAllocation() {
        spoil(TWO_VALUES, a -> { });
    }

    @Test
    void aSourceInTheWrongRegister() {
        assertThatThrownBy(() -> spoil(TWO_VALUES, a -> find(a, VOp.SUB).src[1] = new AReg(
                ((AStack) find(a, VOp.SUB).src[1]).vreg(), 3, "rbx")))
                .isInstanceOf(InternalCompilerError.class).hasMessageContaining("reads %rbx(a.32), which holds [%rbx]");
    }

    @Test
    void aMissingStore() {
        assertThatThrownBy(() -> spoil(TWO_VALUES, a -> code(a).removeIf(i -> i.dst instanceof AStack)))
                .isInstanceOf(InternalCompilerError.class);
    }

    @Test
    void aCallLeavesNothingInCallerSavedRegisters() {
        assertThatThrownBy(() -> spoil("""
                B0:
                  a = mov.i64 %rdi
                  %rax = call.i64 CLONE
                  b = load.i64 [a]
                  %rax = mov.i64 b
                  ret.i64 %rax
                """, a -> {
            var load = find(a, VOp.LOAD);
            load.mem = load.mem.withBase(in(load.mem.base().orElseThrow(), 7));
            code(a).removeIf(i -> i.dst instanceof AReg r && r.vreg().name().equals("a") && i.src[0] instanceof AStack);
        })).hasMessageContaining("reads %r7(a.32), which holds []");
    }

    @Test
    void tiedOperandsInTwoRegisters() {
        assertThatThrownBy(() -> spoil(TWO_VALUES, a -> find(a, VOp.SUB).dst = in(find(a, VOp.SUB).dst, 1)))
                .hasMessageContaining("parts its tied operands");
    }

    @Test
    void aFloatInAnIntegerRegister() {
        assertThatThrownBy(() -> spoil("""
                B0:
                  a = load.f64 [%rdi]
                  store.f64 [%rdi+8], a
                  ret
                """, a -> {
            find(a, VOp.LOAD).dst = in(find(a, VOp.LOAD).dst, 3);
            find(a, VOp.STORE).src[0] = in(find(a, VOp.STORE).src[0], 3);
        })).hasMessageContaining("in %r3");
    }

    @Test
    void aCalleeSavedRegisterThatIsNotReported() {
        var method = VcodeText.parse(TestTarget.SYSTEM_V, """
                B0:
                  a = mov.i64 %rdi
                  %rax = call.i64 CLONE
                  b = load.i64 [a]
                  %rax = call.i64 CLONE
                  b = load.i64 [a]
                  %rax = mov.i64 b
                  ret.i64 %rax
                """);
        var snapshot = AllocationVerifier.Snapshot.of(method);
        var allocation = LinearScan.allocateKeepingMoves(method, TestTarget.RULES);
        assertThat(allocation.usedCalleeSaved()).isNotZero();
        assertThatThrownBy(() -> AllocationVerifier.verify(snapshot, new Allocation(method, allocation.spillSlots(), 0),
                TestTarget.RULES)).hasMessageContaining("callee-saved");
    }

    @Test
    void anEarlyDestinationInASourceRegister() {
        assertThatThrownBy(() -> spoil("""
                B0:
                  a = mov.i64 %rdi
                  b = mov.i64 %rsi
                  d = sub.i64 a, b @early
                  %rax = mov.i64 d
                  ret.i64 %rax
                """, a -> {
            var sub = find(a, VOp.SUB);
            sub.dst = in(sub.dst, ((AReg) sub.src[0]).register());
        })).hasMessageContaining("before it has read all");
    }

    /**
     * Swaps or replaces one place in random allocations: whenever that changes what the code computes, the verifier
     * says so.
     */
    @Test
    void noMistakeThatMattersGoesUnseen() {
        int caught = 0;
        int harmless = 0;
        for (int seed = 0; seed < 200; seed++) {
            var file = seed % 2 == 0 ? TestTarget.TINY : TestTarget.SYSTEM_V;
            var arguments = new long[file.count()];
            var expected = VcodeInterpreter.run(RandomVcode.method(file, seed, 40), 0, arguments, 1, 1000);
            var method = RandomVcode.method(file, seed, 40);
            var snapshot = AllocationVerifier.Snapshot.of(method);
            var allocation = LinearScan.allocateKeepingMoves(method, TestTarget.RULES);
            if (!mutate(method, file, new Random(seed))) {
                continue;
            }
            boolean rejected = false;
            try {
                AllocationVerifier.verify(snapshot, allocation, TestTarget.RULES);
            } catch (InternalCompilerError e) {
                rejected = true;
            }
            boolean same = VcodeInterpreter.run(method, allocation.spillSlots() + 1, arguments, 2, 1000)
                    .equals(expected);
            assertThat(rejected || same).as("seed " + seed + "\n" + method).isTrue();
            caught += rejected ? 1 : 0;
            harmless += rejected ? 0 : 1;
        }
        assertThat(caught).isGreaterThan(10 * harmless);
    }

    /** Changes one register in an operand, or drops an inserted move. */
    private static boolean mutate(VMethod method, RegisterFile file, Random random) {
        var insts = new ArrayList<VInst>();
        method.blocks().forEach(b -> insts.addAll(b.insts()));
        for (int attempt = 0; attempt < 100; attempt++) {
            var inst = insts.get(random.nextInt(insts.size()));
            if (inst.dst instanceof AReg d && !d.vreg().isPhysical() && random.nextInt(3) == 0) {
                inst.dst = other(d, file, random);
                return true;
            }
            if (inst.src.length > 0 && inst.src[0] instanceof AReg s && !s.vreg().isPhysical()) {
                inst.src = inst.src.clone();
                inst.src[0] = other(s, file, random);
                return true;
            }
            if (inst.mem != null && inst.mem.base().orElse(null) instanceof AReg b) {
                inst.mem = inst.mem.withBase(other(b, file, random));
                return true;
            }
            if (inst.op == VOp.MOV && inst.dst instanceof AStack && inst.src[0] instanceof AReg) {
                return method.blocks().stream().anyMatch(b -> b.insts().removeIf(i -> i == inst));
            }
        }
        return false;
    }

    private static AReg other(AReg place, RegisterFile file, Random random) {
        var order = file.order(place.kind());
        int r = place.register();
        while (r == place.register()) {
            r = order.get(random.nextInt(order.size()));
        }
        return new AReg(place.vreg(), r, file.all().get(r).name());
    }
}
