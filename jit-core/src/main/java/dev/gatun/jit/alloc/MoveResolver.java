package dev.gatun.jit.alloc;

import dev.gatun.jit.vcode.AReg;
import dev.gatun.jit.vcode.AStack;
import dev.gatun.jit.vcode.VBlock;
import dev.gatun.jit.vcode.VInst;
import dev.gatun.jit.vcode.VOp;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.PriorityQueue;
import java.util.TreeMap;

/**
 * After the scan: finds where values change places, decides which stores are needed and where, gives out spill slots,
 * and builds the instruction lists with the moves in them.
 */
final class MoveResolver {
    /** What stands before an instruction, in this order. */
    private static final int STORES_OF_DEFINITIONS = 0;
    private static final int MOVES = 1;
    private static final int STORES_DURING = 2;
    private static final int EDGE_MOVES = 3;

    /** A change of place, before an instruction. */
    private record Change(int inst, int stage, Interval from, Interval to) {
        long key() {
            return (long) inst << 2 | stage;
        }
    }

    /** A change of place on an edge between blocks. */
    private record EdgeChange(VBlock from, VBlock to, Interval left, Interval right) {
    }

    private final LiveCode code;
    private final List<Change> changes = new ArrayList<>();
    private final List<EdgeChange> edgeChanges = new ArrayList<>();
    private int slots;
    private int cycleSlot = -1;

    MoveResolver(LiveCode code) {
        this.code = code;
    }

    /** Number of spill slots in use, once {@link #run} is done. */
    int slots() {
        return slots;
    }

    void run() {
        findChangesWithinBlocks();
        findChangesOnEdges();
        chooseStores();
        assignSlots();
        nameOperands();
    }

    private boolean isMoved(Lifetime life) {
        return life != null && life.first != null && life.first.next != null;
    }

    private void findChangesWithinBlocks() {
        for (var life : code.lifetimes) {
            if (!isMoved(life)) {
                continue;
            }
            for (var part = life.first; part.next != null; part = part.next) {
                var right = part.next;
                int pos = right.from;
                if (right.midRange && !code.isBlockStart(pos) && !part.sameLocation(right)) {
                    changes.add(new Change(pos >> 1, (pos & 1) == 0 ? MOVES : STORES_DURING, part, right));
                }
            }
        }
    }

    private void findChangesOnEdges() {
        var moved = new ArrayList<Lifetime>();
        for (int g = 0; g < code.liveness.globalCount(); g++) {
            var life = code.lifetimes[code.liveness.global(g).id()];
            if (isMoved(life)) {
                moved.add(life);
            }
        }
        if (moved.isEmpty()) {
            return;
        }
        var parts = new HashMap<Lifetime, Interval[]>();
        for (var life : moved) {
            var list = new ArrayList<Interval>();
            for (var part = life.first; part != null; part = part.next) {
                list.add(part);
            }
            parts.put(life, list.toArray(Interval[]::new));
        }
        for (var to : code.blocks) {
            int start = code.blockFrom[code.blockIndex[to.id()]];
            if (to.predecessors().isEmpty()) {
                continue;
            }
            code.liveness.forEachLiveIn(to, r -> {
                var list = parts.get(code.lifetimes[r.id()]);
                if (list == null) {
                    return;
                }
                var right = partAt(list, start);
                for (var from : to.predecessors()) {
                    var left = partAt(list, code.blockFrom[code.blockIndex[from.id()] + 1] - 1);
                    if (!left.sameLocation(right)) {
                        edgeChanges.add(new EdgeChange(from, to, left, right));
                    }
                }
            });
        }
    }

    private static Interval partAt(Interval[] parts, int pos) {
        int low = 0;
        int high = parts.length - 1;
        while (low < high) {
            int mid = low + high + 1 >>> 1;
            if (parts[mid].from <= pos) {
                low = mid;
            } else {
                high = mid - 1;
            }
        }
        return parts[low];
    }

    /**
     * Where it costs no more, a value is stored once after each of its definitions instead of at each of its ways to
     * memory. No store at all is needed for what can be computed again.
     */
    private void chooseStores() {
        var cost = new double[code.lifetimes.length];
        for (var c : changes) {
            if (c.to.inMemory) {
                cost[c.to.life.vreg.id()] += code.frequency(2 * c.inst);
            }
        }
        for (var c : edgeChanges) {
            if (c.right.inMemory) {
                cost[c.right.life.vreg.id()] += Math.min(c.from.frequency, c.to.frequency);
            }
        }
        for (var life : code.lifetimes) {
            if (life == null || !life.spilled || life.remat || cost[life.vreg.id()] == 0) {
                continue;
            }
            var stores = definitionStores(life);
            double price = 0;
            for (var s : stores) {
                price += code.frequency(2 * s.inst - 1);
            }
            if (price <= cost[life.vreg.id()]) {
                life.storeAtDef = true;
                changes.addAll(stores);
            }
        }
        changes.removeIf(c -> c.stage != STORES_OF_DEFINITIONS && isNeedless(c.to));
        edgeChanges.removeIf(c -> isNeedless(c.right));
    }

    private static boolean isNeedless(Interval to) {
        return to.inMemory && (to.life.storeAtDef || to.life.remat);
    }

    /** A store after each definition in a register whose value is used later. */
    private List<Change> definitionStores(Lifetime life) {
        var stores = new ArrayList<Change>();
        var memory = life.first;
        while (!memory.inMemory) {
            memory = memory.next;
        }
        int range = 0;
        for (int k = 0; k < life.useCount; k++) {
            if ((life.useKind[k] & Lifetime.DEF) == 0) {
                continue;
            }
            int pos = life.usePos[k] | 1;
            while (life.ranges[2 * range + 1] <= pos) {
                range++;
            }
            var part = life.partAt(pos);
            if (part.register >= 0 && life.ranges[2 * range + 1] > pos + 1) {
                stores.add(new Change((pos >> 1) + 1, STORES_OF_DEFINITIONS, part, memory));
            }
        }
        return stores;
    }

    /** Gives each value that is in memory somewhere a slot; one slot serves values that are never live together. */
    private void assignSlots() {
        var needing = new ArrayList<Lifetime>();
        for (var life : code.lifetimes) {
            if (life != null && life.spilled && !life.remat) {
                needing.add(life);
            }
        }
        needing.sort(Comparator.comparingInt(Lifetime::start));
        var inUse = new PriorityQueue<Lifetime>(Comparator.comparingInt(Lifetime::end));
        var free = new PriorityQueue<Integer>();
        for (var life : needing) {
            while (!inUse.isEmpty() && inUse.peek().end() <= life.start()) {
                free.add(inUse.poll().slot);
            }
            life.slot = free.isEmpty() ? slots++ : free.poll();
            inUse.add(life);
        }
    }

    private void nameOperands() {
        for (var life : code.lifetimes) {
            if (life == null || life.first == null) {
                continue;
            }
            for (var part = life.first; part != null; part = part.next) {
                if (part.register >= 0) {
                    part.operand = new AReg(life.vreg, part.register, code.file.all().get(part.register).name());
                } else if (!life.remat) {
                    part.operand = new AStack(life.vreg, life.slot);
                }
            }
        }
    }

    private int cycleSlot() {
        if (cycleSlot < 0) {
            cycleSlot = slots++;
        }
        return cycleSlot;
    }

    /**
     * Puts the moves among the instructions.
     *
     * @param dropped instructions that are not wanted any more, by number
     */
    void insert(boolean[] dropped) {
        var edgeBlocks = placeEdgeMoves();
        changes.sort(Comparator.comparingLong(Change::key));
        var all = changes.toArray(Change[]::new);
        var moves = new ParallelMove();
        int next = 0;
        for (int b = 0; b < code.blocks.length; b++) {
            int from = code.blockFrom[b] >> 1;
            int to = code.blockFrom[b + 1] >> 1;
            var out = new ArrayList<VInst>(to - from + 8);
            for (int i = from; i < to; i++) {
                while (next < all.length && all[next].inst == i) {
                    long key = all[next].key();
                    while (next < all.length && all[next].key() == key) {
                        moves.add(all[next].from, all[next].to);
                        next++;
                    }
                    moves.emit(out, code.insts[i], this::cycleSlot);
                }
                if (!dropped[i]) {
                    out.add(code.insts[i]);
                }
            }
            var insts = code.blocks[b].insts();
            insts.clear();
            insts.addAll(out);
        }
        for (var e : edgeBlocks) {
            splitEdge(e);
        }
    }

    /** Adds the moves of edges to one of their ends where nothing else passes; gives the others, grouped by edge. */
    private List<List<EdgeChange>> placeEdgeMoves() {
        var byEdge = new TreeMap<Long, List<EdgeChange>>();
        for (var c : edgeChanges) {
            byEdge.computeIfAbsent((long) c.from.id() << 32 | c.to.id(), k -> new ArrayList<>()).add(c);
        }
        var rest = new ArrayList<List<EdgeChange>>();
        for (var edge : byEdge.values()) {
            var from = edge.getFirst().from;
            var to = edge.getFirst().to;
            if (from.last().op == VOp.BR) {
                int last = (code.blockFrom[code.blockIndex[from.id()] + 1] >> 1) - 1;
                edge.forEach(c -> changes.add(new Change(last, EDGE_MOVES, c.left, c.right)));
            } else if (to.predecessors().size() == 1 && to != code.method.entry()) {
                int first = code.blockFrom[code.blockIndex[to.id()]] >> 1;
                edge.forEach(c -> changes.add(new Change(first, MOVES, c.left, c.right)));
            } else {
                rest.add(edge);
            }
        }
        return rest;
    }

    /** Puts a block of moves on an edge. */
    private void splitEdge(List<EdgeChange> edge) {
        var from = edge.getFirst().from;
        var to = edge.getFirst().to;
        var between = code.method.newBlock(to.ilOffset());
        between.frequency = Math.min(from.frequency, to.frequency);
        between.loopDepth = Math.min(from.loopDepth, to.loopDepth);
        var branch = new VInst(VOp.BR, null, from.last().ilOffset);
        branch.site = from.last().site;
        branch.targets = new VBlock[] {to};
        var moves = new ParallelMove();
        edge.forEach(c -> moves.add(c.left, c.right));
        moves.emit(between.insts(), branch, this::cycleSlot);
        between.insts().add(branch);
        var targets = from.last().targets.clone();
        for (int i = 0; i < targets.length; i++) {
            targets[i] = targets[i] == to ? between : targets[i];
        }
        from.last().targets = targets;
        code.method.blocks().add(positionOf(between, from, to), between);
    }

    /**
     * Behind {@code from}, unless that would part it from a successor that follows and is no rarer; then last of all.
     */
    private int positionOf(VBlock between, VBlock from, VBlock to) {
        var blocks = code.method.blocks();
        int after = blocks.indexOf(from) + 1;
        boolean otherFollows = after < blocks.size() && blocks.get(after) != to
                && from.successors().contains(blocks.get(after)) && blocks.get(after).frequency > between.frequency;
        return otherFollows ? blocks.size() : after;
    }
}
