package dev.gatun.jit.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.jit.target.RegisterFile;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.VBlock;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VReg;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The analyses agree with their definitions, taken literally, on graphs of any shape. */
class AnalysisProperties {
    private static final RegisterFile FILE = new RegisterFile(
            List.of(new RegisterFile.Register(0, "r0", Kind.I64)), List.of(0), List.of(), 0);

    private static VMethod graph(long seed, int size) {
        return RandomGraph.method(FILE, seed, size);
    }

    /** The blocks that the entry reaches without passing {@code without}. */
    private static Set<VBlock> reachable(VBlock from, VBlock without) {
        var seen = new HashSet<VBlock>();
        var work = new ArrayDeque<VBlock>();
        if (from != without) {
            work.add(from);
        }
        while (!work.isEmpty()) {
            var b = work.pop();
            if (seen.add(b)) {
                b.successors().stream().filter(s -> s != without).forEach(work::add);
            }
        }
        return seen;
    }

    @Property(seed = "1")
    void aBlockDominatesThoseThatAreCutOffWithoutIt(@ForAll long seed, @ForAll @IntRange(min = 1, max = 24) int size) {
        var m = graph(seed, size);
        var dominators = Dominators.of(m);
        var reached = reachable(m.entry(), null);
        for (var a : m.blocks()) {
            assertThat(dominators.isReachable(a)).isEqualTo(reached.contains(a));
            var without = reachable(m.entry(), a);
            for (var b : reached) {
                if (reached.contains(a)) {
                    assertThat(dominators.dominates(a, b)).as(a + " dominates " + b + "\n" + m)
                            .isEqualTo(!without.contains(b));
                }
            }
        }
        for (var b : reached) {
            dominators.immediate(b).ifPresent(i -> assertThat(i != b && dominators.dominates(i, b)).isTrue());
        }
    }

    @Property(seed = "1")
    void aRegisterIsLiveWhereAPathLeadsToAUse(@ForAll long seed, @ForAll @IntRange(min = 1, max = 24) int size) {
        var m = graph(seed, size);
        var liveness = Liveness.of(m);
        for (var r : m.vregs().subList(FILE.count(), m.vregs().size())) {
            for (var b : m.blocks()) {
                assertThat(liveness.isLiveIn(b, r)).as(r + " into " + b + "\n" + m).isEqualTo(usedFrom(b, r));
                assertThat(liveness.isLiveOut(b, r)).isEqualTo(b.successors().stream().anyMatch(s -> usedFrom(s, r)));
            }
        }
    }

    private static boolean usedFrom(VBlock from, VReg r) {
        var seen = new HashSet<VBlock>();
        var work = new ArrayDeque<>(List.of(from));
        while (!work.isEmpty()) {
            var b = work.pop();
            if (seen.add(b)) {
                boolean written = false;
                for (var inst : b.insts()) {
                    if (reads(inst, r)) {
                        return true;
                    }
                    if (inst.dst == r) {
                        written = true;
                        break;
                    }
                }
                if (!written) {
                    work.addAll(b.successors());
                }
            }
        }
        return false;
    }

    private static boolean reads(VInst inst, VReg r) {
        return List.of(inst.src).contains(r);
    }

    @Property(seed = "1")
    void loopsHaveOneEntryAndAreNested(@ForAll long seed, @ForAll @IntRange(min = 1, max = 24) int size) {
        var m = graph(seed, size);
        var dominators = Dominators.of(m);
        var tree = LoopTree.of(m, dominators);
        for (var loop : tree.loops()) {
            for (var b : loop.blocks()) {
                assertThat(dominators.dominates(loop.header(), b)).isTrue();
                assertThat(reachable(b, null)).as("a way round").contains(loop.header());
            }
            loop.latches().forEach(l -> assertThat(l.successors()).contains(loop.header()));
            loop.parent().ifPresent(p -> assertThat(p.blocks()).containsAll(loop.blocks()));
        }
        for (var b : m.blocks()) {
            long around = tree.loops().stream().filter(l -> l.contains(b)).count();
            assertThat((long) b.loopDepth).isEqualTo(around);
            assertThat(tree.innermost(b).map(LoopTree.Loop::depth).orElse(0)).isEqualTo(b.loopDepth);
        }
    }

    @Property(seed = "1")
    void layoutKeepsLoopsTogether(@ForAll long seed, @ForAll @IntRange(min = 1, max = 24) int size) {
        var m = graph(seed, size);
        var reached = reachable(m.entry(), null);
        var entry = m.entry();
        BlockOrder.layout(m);
        assertThat(m.entry()).isSameAs(entry);
        assertThat(m.blocks()).containsExactlyInAnyOrderElementsOf(reached);
        for (var loop : LoopTree.of(m).loops()) {
            int first = loop.blocks().stream().mapToInt(b -> m.blocks().indexOf(b)).min().orElseThrow();
            int last = loop.blocks().stream().mapToInt(b -> m.blocks().indexOf(b)).max().orElseThrow();
            assertThat(last - first + 1).as(loop + "\n" + m).isEqualTo(loop.blocks().size());
        }
    }
}
