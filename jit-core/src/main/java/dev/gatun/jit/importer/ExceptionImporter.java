package dev.gatun.jit.importer;

import dev.gatun.il.body.ExceptionClause;
import dev.gatun.il.body.FlowKind;
import dev.gatun.il.body.Instruction;
import dev.gatun.il.body.MethodBody;
import dev.gatun.il.body.Opcode;
import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.jit.vcode.Cond;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Trap;
import dev.gatun.jit.vcode.VBlock;
import dev.gatun.jit.vcode.VClause;
import dev.gatun.jit.vcode.VOp;
import dev.gatun.jit.vcode.VReg;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Protected blocks and their handlers: leave, endfinally, endfilter, rethrow, and what happens where a protected block begins.
 *
 * <p>Handlers are blocks of the method like others and work in its frame. A finally handler stands once, for normal and for exceptional
 * entry; a register, its <em>exit</em>, says how it goes on:
 *
 * <pre>
 *   try { A; leave T } finally { F }           A
 *                                              exit = 0
 *                                              goto f
 *   (an exception)                        e:   exception = CATCH
 *                                              exit = -1
 *                                         f:   F
 *                                              if exit &lt; 0 RESUME_UNWIND(exception)
 *                                              goto T
 * </pre>
 *
 * A leave out of several protected blocks sets the exit of the outer finally handlers where the inner ones end.
 */
final class ExceptionImporter {
    /** A clause as it is imported. */
    private static final class Region {
        final ExceptionClause clause;
        /** Where exceptions arrive, and where those of a filter clause go to be judged. */
        VBlock entry;
        Optional<VBlock> filterEntry = Optional.empty();
        Optional<TypeDesc> caught = Optional.empty();
        boolean entered;
        /** The exception that the handler is for. */
        VReg exception;
        /** Of a finally handler: the index of the exit to take, negative for an exception. */
        VReg exit;
        final List<Exit> exits = new ArrayList<>();
        /** Where endfinally goes. */
        VBlock end;

        Region(ExceptionClause clause) {
            this.clause = clause;
        }
    }

    /** A way out of a finally handler: through those around it, then to an IL offset. */
    private record Exit(List<Region> through, int target) {
    }

    private final BodyImporter in;
    private final VBuilder builder;
    private final MethodBody body;
    private final List<Region> regions = new ArrayList<>();

    ExceptionImporter(BodyImporter in, MethodBody body) {
        this.in = in;
        this.builder = in.builder;
        this.body = body;
    }

    /** Makes the handlers' entry blocks. Before any other block of the body is made. */
    void prepare() {
        for (var clause : body.clauses()) {
            checkFlow(clause);
            regions.add(new Region(clause));
        }
        for (var region : regions.reversed()) {
            // The handlers around a handler are those of later clauses, which have their blocks by now.
            region.entry = builder.newBlock(region.clause.handlerOffset(), handlersAt(region.clause.handlerOffset()));
            if (region.clause.kind() == ExceptionClause.Kind.FILTER) {
                region.filterEntry = Optional.of(builder.newBlock(region.clause.filterOffset(), handlersAt(region.clause.filterOffset())));
            }
            if (region.clause.kind() == ExceptionClause.Kind.CATCH) {
                region.caught = Optional.of(in.method.resolveType(region.clause.catchToken()));
            }
        }
        for (var region : regions) {
            builder.method().clauses().add(new VClause(region.clause, region.caught, region.entry, region.filterEntry));
        }
    }

    /** The handlers that an exception at an IL offset may go to. */
    List<VBlock> handlersAt(int ilOffset) {
        if (regions.isEmpty()) {
            return List.of();
        }
        var handlers = new ArrayList<VBlock>();
        for (var region : regions) {
            if (region.clause.tryCovers(ilOffset)) {
                region.filterEntry.ifPresent(handlers::add);
                if (region.entry != null) {
                    handlers.add(region.entry);
                }
            }
        }
        return handlers;
    }

    /** Whether control can go from the middle of the code at an IL offset to a handler of this method. */
    boolean isProtected(int ilOffset) {
        return regions.stream().anyMatch(r -> r.clause.tryCovers(ilOffset));
    }

    /** Whether an IL offset lies in a protected block, a handler or a filter. */
    boolean isInClause(int ilOffset) {
        return regions.stream().anyMatch(r -> r.clause.tryCovers(ilOffset) || handlerCovers(r.clause, ilOffset)
                || r.clause.kind() == ExceptionClause.Kind.FILTER && ilOffset >= r.clause.filterOffset()
                && ilOffset < r.clause.handlerOffset());
    }

    boolean isInHandler(int ilOffset) {
        return regions.stream().anyMatch(r -> handlerCovers(r.clause, ilOffset));
    }

    /** Branches enter a protected block or handler only at its start, and leave it only by leave, endfinally or endfilter. */
    private void checkFlow(ExceptionClause clause) {
        for (var inst : body.instructions()) {
            boolean leaves = inst.opcode() == Opcode.LEAVE || inst.opcode() == Opcode.LEAVE_S;
            for (int target : FlowGraph.targets(inst)) {
                boolean inTry = clause.tryCovers(inst.offset());
                boolean inHandler = handlerCovers(clause, inst.offset());
                if (clause.tryCovers(target) && !inTry && target != clause.tryOffset() && !(leaves && inHandler)) {
                    throw invalid(inst, "a branch into a protected block");
                }
                if (handlerCovers(clause, target) && !inHandler) {
                    throw invalid(inst, "a branch into a handler");
                }
                if (!leaves && (inTry && !clause.tryCovers(target) || inHandler && !handlerCovers(clause, target))) {
                    throw invalid(inst, "a branch out of a protected block or handler");
                }
            }
            boolean goesOn = inst.opcode().flow() != FlowKind.BRANCH && inst.opcode().flow() != FlowKind.RETURN
                    && inst.opcode().flow() != FlowKind.THROW;
            if (goesOn && (clause.tryCovers(inst.offset()) && !clause.tryCovers(inst.end())
                    || handlerCovers(clause, inst.offset()) != handlerCovers(clause, inst.end()))) {
                throw invalid(inst, "control falls through the border of a protected block or handler");
            }
            if (inst.opcode() == Opcode.RET && !in.isSynchronizationHandler(clause.handlerOffset()) && (clause.tryCovers(inst.offset()) || handlerCovers(clause, inst.offset()))) {
                throw invalid(inst, "ret in a protected block or handler");
            }
            if (leaves && (clause.kind() == ExceptionClause.Kind.FINALLY || clause.kind() == ExceptionClause.Kind.FAULT)
                    && clause.handlerCovers(inst.offset()) && !clause.handlerCovers(inst.target())) {
                throw invalid(inst, "leave out of a " + clause.kind().name().toLowerCase(java.util.Locale.ROOT) + " handler");
            }
        }
    }

    /** A filter counts as part of its handler. */
    private static boolean handlerCovers(ExceptionClause clause, int offset) {
        return clause.handlerCovers(offset)
                || clause.kind() == ExceptionClause.Kind.FILTER && offset >= clause.filterOffset() && offset < clause.handlerOffset();
    }

    private dev.gatun.il.BadImageException invalid(Instruction inst, String problem) {
        builder.at(inst.offset(), in.site);
        return in.invalid(problem);
    }

    /**
     * Where protected blocks begin at an IL offset: ends the current block, which belongs to no code, with the branch into them.
     *
     * @return where the code goes on
     */
    void enterTry(int ilOffset) {
        if (regions.isEmpty()) {
            return;
        }
        var starting = regions.stream().filter(r -> r.clause.tryOffset() == ilOffset).toList();
        if (starting.isEmpty()) {
            return;
        }
        if (!in.stack.isEmpty()) {
            throw in.invalid("the stack is not empty where a protected block begins");
        }
        var inside = builder.newBlock(ilOffset, handlersAt(ilOffset));
        var handlers = new ArrayList<VBlock>();
        for (var region : starting) {
            region.filterEntry.ifPresent(handlers::add);
            handlers.add(region.entry);
        }
        builder.enterTry(inside, handlers);
        for (var region : starting) {
            if (!region.entered) {
                region.entered = true;
                importEntry(region);
            }
        }
        in.stack.clear();
        builder.at(ilOffset, in.site);
        builder.begin(inside);
    }

    private void importEntry(Region region) {
        var object = in.wellKnown(WellKnownType.OBJECT);
        region.filterEntry.ifPresent(filter -> {
            builder.at(region.clause.filterOffset(), in.site);
            builder.begin(filter);
            arrive(builder.exception(VOp.FILTER), object, region.clause.filterOffset());
        });
        builder.at(region.clause.handlerOffset(), in.site);
        builder.begin(region.entry);
        region.exception = builder.method().newReg(Kind.REF, "exception");
        builder.move(region.exception, builder.exception(VOp.CATCH));
        switch (region.clause.kind()) {
            case CATCH, FILTER -> arrive(region.exception, region.caught.orElse(object), region.clause.handlerOffset());
            case FINALLY, FAULT -> {
                in.stack.clear();
                builder.move(exit(region), Const.i32(-1));
                in.flowTo(in.blockAt(region.clause.handlerOffset()));
            }
        }
    }

    /** Enters a handler's or filter's code with the exception on the stack. */
    private void arrive(VReg exception, TypeDesc type, int ilOffset) {
        in.stack.clear();
        in.push(exception, type);
        in.flowTo(in.blockAt(ilOffset));
        in.stack.clear();
    }

    private VReg exit(Region region) {
        if (region.exit == null) {
            region.exit = builder.method().newReg(Kind.I32, "exit");
        }
        return region.exit;
    }

    void importInstruction(Instruction inst) {
        switch (inst.opcode()) {
            case LEAVE, LEAVE_S -> leave(inst);
            case ENDFINALLY -> {
                var region = handlerOf(inst, "endfinally", ExceptionClause.Kind.FINALLY, ExceptionClause.Kind.FAULT);
                if (region.end == null) {
                    region.end = builder.newBlock();
                }
                in.stack.clear();
                builder.branch(region.end);
            }
            case RETHROW -> {
                var region = handlerOf(inst, "rethrow", ExceptionClause.Kind.CATCH, ExceptionClause.Kind.FILTER);
                builder.callVoid(in.session.helper(RuntimeHelper.RETHROW), region.exception);
                builder.trap(Trap.EXECUTION_ENGINE);
            }
            case ENDFILTER -> {
                boolean ends = regions.stream().anyMatch(r -> r.clause.kind() == ExceptionClause.Kind.FILTER
                        && inst.end() == r.clause.handlerOffset());
                var says = in.pop();
                if (!ends || StackType.of(says) != StackType.INT32 || !in.stack.isEmpty()) {
                    throw in.invalid("endfilter takes one int32 at the end of a filter");
                }
                builder.endFilter(in.scalar(says));
            }
            default -> throw in.unsupported(inst.opcode().il());
        }
    }

    /** The innermost handler around an instruction that has no meaning outside of one. */
    private Region handlerOf(Instruction inst, String what, ExceptionClause.Kind... kinds) {
        return regions.stream().filter(r -> r.entered && r.clause.handlerCovers(inst.offset()) && List.of(kinds).contains(r.clause.kind()))
                .min(java.util.Comparator.comparingInt(r -> r.clause.handlerLength()))
                .orElseThrow(() -> in.invalid(what + " outside of its handler"));
    }

    private void leave(Instruction inst) {
        leaveTo(inst.offset(), inst.target());
    }

    /** Leaves every protected block around the one offset that is not around the other. */
    void leaveTo(int ilOffset, int target) {
        in.stack.clear();
        var through = regions.stream().filter(r -> r.clause.kind() == ExceptionClause.Kind.FINALLY && r.clause.tryCovers(ilOffset)
                && !r.clause.tryCovers(target)).toList();
        goThrough(through, target);
    }

    /** Goes to the first of some finally handlers, or to the target where there is none left. */
    private void goThrough(List<Region> through, int target) {
        if (through.isEmpty()) {
            in.flowTo(in.blockAt(target));
            return;
        }
        var first = through.getFirst();
        var exit = new Exit(through.subList(1, through.size()), target);
        if (!first.exits.contains(exit)) {
            first.exits.add(exit);
            // All that can be reached is imported before the handlers' ends are written.
            exit.through().forEach(r -> in.passStack(List.of(in.blockAt(r.clause.handlerOffset()))));
            in.passStack(List.of(in.blockAt(target)));
        }
        builder.move(exit(first), Const.i32(first.exits.indexOf(exit)));
        in.flowTo(in.blockAt(first.clause.handlerOffset()));
    }

    /** Writes the ends of the handlers, when everything else has been imported. Inner ones first: they use the exits of outer ones. */
    void finish() {
        for (var region : regions) {
            if (region.end != null) {
                finish(region);
            }
        }
    }

    private void finish(Region region) {
        in.stack.clear();
        builder.at(region.clause.handlerEnd() - 1, in.site);
        builder.setHandlers(handlersAt(region.clause.handlerOffset()));
        builder.begin(region.end);
        var resume = builder.newBlock();
        var exits = region.exits.stream().map(e -> builder.newBlock()).toList();
        if (exits.isEmpty()) {
            builder.branch(resume);
        } else {
            var onward = builder.newBlock();
            builder.branch(Cond.LT, Kind.I32, exit(region), Const.i32(0), resume, onward);
            builder.begin(onward);
            if (exits.size() == 1) {
                builder.branch(exits.getFirst());
            } else {
                builder.switchOn(exit(region), exits);
            }
        }
        for (int i = 0; i < exits.size(); i++) {
            builder.begin(exits.get(i));
            goThrough(region.exits.get(i).through(), region.exits.get(i).target());
        }
        builder.begin(resume);
        builder.callVoid(in.session.helper(RuntimeHelper.RESUME_UNWIND), region.exception);
        builder.trap(Trap.EXECUTION_ENGINE);
    }
}
