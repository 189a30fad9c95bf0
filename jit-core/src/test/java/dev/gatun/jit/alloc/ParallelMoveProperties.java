package dev.gatun.jit.alloc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.vcode.AReg;
import dev.gatun.jit.vcode.AStack;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VOp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Moves in any arrangement, cycles included, arrive as if they all happened at once. */
class ParallelMoveProperties {
    @Property(seed = "1")
    void everyValueArrives(@ForAll long seed) {
        var random = new Random(seed);
        var m = new VMethod("moves", Optional.empty(), new CallSignature(ValueShape.VOID, List.of()),
                TestTarget.SYSTEM_V);
        var from = new ArrayList<>(IntStream.range(0, 12).boxed().toList());
        var to = new ArrayList<>(from);
        Collections.shuffle(from, random);
        Collections.shuffle(to, random);
        var moves = new ParallelMove();
        var places = new HashMap<Operand, String>();
        var expected = new HashMap<Object, String>();
        int count = random.nextInt(12);
        for (int i = 0; i < count; i++) {
            var life = new Lifetime(m.newReg(Kind.I64));
            life.slot = 1 + i;
            life.addRange(0, 2);
            int kind = random.nextInt(5);
            var left = interval(life, kind == 0 ? -1 : from.get(i));
            var right = interval(life, kind == 1 ? -1 : to.get(i));
            places.put(left.operand, life.vreg.toString());
            expected.put(key(right.operand), life.vreg.toString());
            if (!left.sameLocation(right)) {
                moves.add(left, right);
            }
        }
        var out = new ArrayList<VInst>();
        moves.emit(out, new VInst(VOp.BR, null, -1), () -> 0);
        var state = new HashMap<Object, String>();
        places.forEach((place, v) -> state.put(key(place), v));
        for (var inst : out) {
            state.put(key(inst.dst), state.get(key(inst.src[0])));
        }
        assertThat(state).as(out.toString()).containsAllEntriesOf((Map<Object, String>) expected);
    }

    private static Interval interval(Lifetime life, int register) {
        var i = new Interval(life);
        i.register = register;
        i.inMemory = register < 0;
        i.operand = register < 0 ? new AStack(life.vreg, life.slot) : new AReg(life.vreg, register, "r" + register);
        return i;
    }

    private static Object key(Operand place) {
        return place instanceof AReg r ? r.register() : "slot" + ((AStack) place).slot();
    }
}
