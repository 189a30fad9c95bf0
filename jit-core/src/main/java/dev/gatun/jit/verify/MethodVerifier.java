package dev.gatun.jit.verify;

import dev.gatun.il.BadImageException;
import dev.gatun.il.body.ExceptionClause;
import dev.gatun.il.body.FlowKind;
import dev.gatun.il.body.Instruction;
import dev.gatun.il.body.MethodBody;
import dev.gatun.il.body.Opcode;
import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.jit.types.UnresolvedReferenceException;
import dev.gatun.jit.types.Visibility;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.jit.verify.VType.Flag;
import dev.gatun.jit.verify.VType.Kind;
import dev.gatun.jit.verify.Violation.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One method: finds what is known before each instruction, as the least state that all ways to it agree on, and then
 * checks every instruction once in that state. Holds what the rules of the instruction families share.
 */
final class MethodVerifier {
    /** Ends the path of control that cannot be followed. */
    private static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Stop() {
            super(null, null, false, false);
        }
    }

    final MethodDesc method;
    final MethodBody body;
    final TypeRules types;
    final Regions regions;
    final List<TypeDesc> arguments = new ArrayList<>();
    final List<TypeDesc> locals;
    final List<Instruction> code;
    private final BasicRules basics;
    private final MemoryRules memory;
    private final ObjectRules objects;
    private final CallRules calls;
    private final State[] entries;
    private final Deque<Integer> work = new ArrayDeque<>();
    private final Set<Violation> found = new LinkedHashSet<>();
    private boolean reporting;
    private int index;
    private Instruction current;
    State state;
    /** The constrained. prefix in force. */
    Optional<TypeDesc> constrained = Optional.empty();
    boolean readonlyPrefix;
    boolean tailPrefix;

    MethodVerifier(MethodDesc method, MethodBody body) {
        this.method = method;
        this.body = body;
        types = new TypeRules(method);
        regions = new Regions(body.clauses(), body.codeSize());
        code = body.instructions();
        locals = method.locals();
        entries = new State[code.size()];
        if (method.signature().hasThis()) {
            var owner = method.owner();
            arguments.add(owner.isValueType() ? owner.makeByRef() : owner);
        }
        arguments.addAll(method.signature().parameters());
        basics = new BasicRules(this);
        memory = new MemoryRules(this);
        objects = new ObjectRules(this);
        calls = new CallRules(this);
    }

    List<Violation> verify() {
        if (regions.problem().isPresent()) {
            return List.of(new Violation(Severity.INVALID, method.fullName(), -1, regions.problem().get()));
        }
        var start = new State(List.of(), !isClassConstructor(), new BitSet());
        enter(0, start);
        flow();
        reporting = true;
        current = null;
        checkMethod();
        for (index = 0; index < code.size(); index++) {
            if (entries[index] != null) {
                step(entries[index].copy());
            }
        }
        return List.copyOf(found);
    }

    /** The stack before each instruction that was reached, by IL offset. */
    Map<Integer, List<Verifier.StackType>> stackTypes() {
        var found = new TreeMap<Integer, List<Verifier.StackType>>();
        for (int i = 0; i < entries.length; i++) {
            if (entries[i] != null) {
                found.put(code.get(i).offset(), entries[i].stack.stream().map(VType::asStackType).toList());
            }
        }
        return found;
    }

    /** A constructor that must call another one before it may use {@code this}. */
    private boolean isClassConstructor() {
        return method.isConstructor() && !method.owner().isValueType() && method.owner().baseType().isPresent();
    }

    private void checkMethod() {
        if (!locals.isEmpty() && !body.initLocals()) {
            unverifiable("the locals are not initialised (.locals without init)");
        }
        for (var local : locals) {
            checkVisible(local);
            if (local.kind() == TypeKind.BYREF && local.elementType().kind() == TypeKind.BYREF) {
                invalid("a local is a pointer to a pointer: " + local);
            }
        }
    }

    // -------------------------------------------------------------------------------------------------- data flow

    private void flow() {
        while (!work.isEmpty()) {
            index = work.pop();
            step(entries[index].copy());
        }
    }

    /** One instruction from its entry state on, to all that follow it. */
    private void step(State entry) {
        state = entry;
        current = code.get(index);
        try {
            enterTries();
            if (current.opcode().isPrefix()) {
                prefix();
            } else {
                apply();
                constrained = Optional.empty();
                readonlyPrefix = false;
                tailPrefix = false;
            }
            if (state.stack.size() > body.maxStack()) {
                invalid("the stack is " + state.stack.size() + " deep, more than the " + body.maxStack()
                        + " of .maxstack");
            }
            leave();
        } catch (Stop e) {
            constrained = Optional.empty();
            readonlyPrefix = false;
        }
    }

    /** Whoever comes to the beginning of a try block may come to its handlers. */
    private void enterTries() {
        for (var region : regions.triesBeginningAt(current.offset())) {
            if (!state.stack.isEmpty()) {
                invalid("the stack is not empty where " + region + " begins");
            }
        }
        for (var region = regions.at(current.offset()); region != null; region = region.parent()) {
            if (region.part() == Regions.Part.TRY) {
                region.clauses().forEach(this::enterHandlers);
            }
        }
    }

    private void enterHandlers(ExceptionClause clause) {
        var object = method.owner().system().wellKnown(WellKnownType.OBJECT);
        switch (clause.kind()) {
            case CATCH -> {
                var caught = resolve(() -> method.resolveType(clause.catchToken()));
                checkVisible(caught);
                enter(clause.handlerOffset(), state.withStack(List.of(VType.object(caught))));
            }
            case FILTER -> {
                enter(clause.filterOffset(), state.withStack(List.of(VType.object(object))));
                enter(clause.handlerOffset(), state.withStack(List.of(VType.object(object))));
            }
            case FINALLY, FAULT -> enter(clause.handlerOffset(), state.withStack(List.of()));
        }
    }

    /** Control reaches the instruction at an offset with this state. */
    private void enter(int offset, State arriving) {
        int target = body.indexAt(offset);
        if (entries[target] == null) {
            entries[target] = arriving.copy();
            work.push(target);
            return;
        }
        var merged = types.merge(entries[target], arriving);
        if (merged.isEmpty()) {
            // Stacks of different depth or kinds have no meaning together.
            invalid("at " + label(offset) + " the stack is " + arriving.stack + " on this way and "
                    + entries[target].stack + " on another");
        } else if (!merged.get().same(entries[target])) {
            entries[target] = merged.get();
            work.push(target);
        }
    }

    private void leave() {
        var opcode = current.opcode();
        boolean isLeave = opcode == Opcode.LEAVE || opcode == Opcode.LEAVE_S;
        if (isLeave) {
            state.stack.clear();
        }
        for (int target : current.targets()) {
            var problem = isLeave ? regions.whyNotLeave(current.offset(), target)
                    : regions.whyNotBranch(current.offset(), target);
            problem.ifPresent(p -> invalid("the branch to " + label(target) + " " + p));
            enter(target, state);
        }
        if (opcode == Opcode.JMP || opcode.flow() == FlowKind.BRANCH || opcode.flow() == FlowKind.RETURN
                || opcode.flow() == FlowKind.THROW) {
            return;
        }
        if (index + 1 == code.size()) {
            invalid("control falls off the end of the method");
            return;
        }
        int next = current.end();
        regions.whyNotBranch(current.offset(), next).ifPresent(p -> invalid("falling through to " + label(next) + " "
                + p));
        enter(next, state);
    }

    private void prefix() {
        boolean last = index + 1 == code.size();
        Opcode next = last ? Opcode.NOP : code.get(index + 1).opcode();
        switch (current.opcode()) {
            case CONSTRAINED -> {
                constrained = Optional.of(resolve(() -> method.resolveType(current.token())));
                expectNext(next == Opcode.CALLVIRT, "callvirt");
            }
            case READONLY -> {
                readonlyPrefix = true;
                expectNext(next == Opcode.LDELEMA || next == Opcode.CALL || next == Opcode.CALLVIRT, "ldelema");
            }
            case TAIL -> {
                tailPrefix = true;
                boolean returns = index + 2 < code.size() && code.get(index + 2).opcode() == Opcode.RET;
                expectNext(next == Opcode.CALL || next == Opcode.CALLVIRT || next == Opcode.CALLI, "a call");
                if (!returns) {
                    invalid("tail. is not followed by a call and ret");
                }
            }
            case NO -> unverifiable("no. leaves checks out");
            default -> {
                if (current.opcode() == Opcode.UNALIGNED && !Set.of(1, 2, 4).contains(current.intValue())) {
                    invalid("unaligned. takes 1, 2 or 4, not " + current.intValue());
                }
                var family = next.il();
                expectNext(family.startsWith("ld") || family.startsWith("st") || family.endsWith("blk")
                        || next.isPrefix(), "an access to memory");
            }
        }
        if (!last) {
            int target = code.get(index + 1).offset();
            for (var instruction : code) {
                for (int to : instruction.targets()) {
                    if (to == target) {
                        invalid("a branch goes between the prefix and its instruction");
                    }
                }
            }
        }
    }

    private void expectNext(boolean fits, String what) {
        if (!fits) {
            invalid(current.opcode() + " is not followed by " + what);
        }
    }

    private void apply() {
        var opcode = current.opcode();
        if (!basics.apply(current) && !memory.apply(current) && !objects.apply(current) && !calls.apply(current)) {
            throw new IllegalStateException("no rule for " + opcode);
        }
    }

    // ------------------------------------------------------------------------------------------------- for rules

    Instruction current() {
        return current;
    }

    /** The instruction so many before this one, if it is in the same run of code that nothing jumps into. */
    Optional<Instruction> before(int count) {
        if (index < count) {
            return Optional.empty();
        }
        for (int i = index; i > index - count; i--) {
            int offset = code.get(i).offset();
            if (code.stream().anyMatch(c -> Arrays.stream(c.targets()).anyMatch(t -> t == offset))) {
                return Optional.empty();
            }
        }
        return Optional.of(code.get(index - count));
    }

    static String label(int offset) {
        return String.format("IL_%04x", offset);
    }

    void push(VType value) {
        state.stack.add(value);
    }

    /** The top of the stack, which goes on with whatever is there. */
    VType pop() {
        if (state.stack.isEmpty()) {
            invalid("the stack is empty");
            throw new Stop();
        }
        return state.stack.removeLast();
    }

    /** Pops what must be a value that a location of the type takes. */
    VType popFor(TypeDesc location, String what) {
        var value = pop();
        if (!types.isAssignable(value, location)) {
            mismatch(value, VType.load(location), what + " of type " + location);
        }
        return value;
    }

    /** A value where something else is expected; {@code like} is a value that would do, or of the same kind as one. */
    void mismatch(VType value, VType like, String expected) {
        var reason = "expected " + expected + ", found " + value;
        if (value.standsFor(like)) {
            unverifiable(reason);
        } else {
            invalid(reason);
        }
    }

    void unverifiable(String reason) {
        report(Severity.UNVERIFIABLE, reason);
    }

    void invalid(String reason) {
        report(Severity.INVALID, reason);
    }

    private void report(Severity severity, String reason) {
        if (reporting) {
            found.add(new Violation(severity, method.fullName(), current == null ? -1 : current.offset(), reason));
        }
    }

    interface Resolution<T> {
        T get();
    }

    /** What a token stands for; one that stands for nothing ends the path. */
    <T> T resolve(Resolution<T> resolution) {
        try {
            return resolution.get();
        } catch (BadImageException e) {
            invalid(e.getMessage());
        } catch (UnresolvedReferenceException | UnsupportedIlException e) {
            report(Severity.UNRESOLVED, e.getMessage());
        }
        throw new Stop();
    }

    void checkVisible(TypeDesc type) {
        if (!Visibility.canSee(method.owner(), type)) {
            unverifiable(type + " is not visible from " + method.owner());
        }
    }

    boolean isThisUninitialized(VType value) {
        return value.has(Flag.UNINITIALIZED) && value.is(Kind.OBJECT);
    }
}
