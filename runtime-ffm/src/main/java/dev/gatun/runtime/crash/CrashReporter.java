package dev.gatun.runtime.crash;

import dev.gatun.il.BadImageException;
import dev.gatun.il.body.Instruction;
import dev.gatun.il.pdb.SequencePoint;
import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.code.DebugInfo;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.jit.stack.EvaluationStacks;
import dev.gatun.jit.stack.Origin;
import dev.gatun.jit.types.UnresolvedReferenceException;
import dev.gatun.jit.vcode.Trap;
import dev.gatun.runtime.CrashReport;
import dev.gatun.runtime.CrashReport.Value;
import dev.gatun.runtime.FaultDetails;
import dev.gatun.runtime.IlException;
import dev.gatun.runtime.link.Failures;
import dev.gatun.runtime.link.GuestRuntime;
import dev.gatun.runtime.link.GuestThread;
import dev.gatun.runtime.link.InstalledMethod;
import dev.gatun.runtime.memory.NativeMemory;
import dev.gatun.runtime.text.Sources;
import dev.gatun.runtime.text.VariableNames;
import dev.gatun.runtime.trace.TraceValues;
import dev.gatun.runtime.unwind.FaultReader;
import dev.gatun.runtime.unwind.InFlight;
import dev.gatun.runtime.unwind.StackFrames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes the report of an exception that leaves the guest, while its frames are still there. Called in the first pass over the
 * frames, on the thread of the exception. Thread-safe.
 */
public final class CrashReporter {
    private static final int MAX_FRAMES = 24;
    private static final int REGISTERS = 16;
    private static final int RSP = 4;
    private static final int RBP = 5;
    /** Stack that a report may need: with less, another thread makes it. */
    private static final long STACK_NEEDED = 512 << 10;

    private final GuestRuntime runtime;
    private final long calleeSaved;
    private final Function<InstalledMethod, DebugInfo> variables;
    private final Sources sources = new Sources();

    /**
     * @param calleeSaved the registers that calls keep, a bit each
     * @param variables   where a method's variables are; it may compile
     */
    public CrashReporter(GuestRuntime runtime, long calleeSaved, Function<InstalledMethod, DebugInfo> variables) {
        this.runtime = runtime;
        this.calleeSaved = calleeSaved;
        this.variables = variables;
    }

    /** One frame of compiled code, as it was. */
    private record Physical(InstalledMethod code, long address, long frame, long[] registers, long known, int codeOffset) {
    }

    /** One method on the stack: a frame's own, or one that is inlined into it. */
    private record Logical(Physical physical, InstalledMethod.IlPosition at, boolean inlined) {
    }

    /**
     * The report; empty where the stack of the moment cannot be made sense of.
     *
     */
    public Optional<CrashReport> report(GuestThread thread, long context, InFlight exception) {
        int trap = exception.trap();
        var fault = exception.fault();
        try {
            long left = NativeMemory.getLong(context + ThreadContext.EXIT_SP) - NativeMemory.getLong(context + ThreadContext.OWN_STACK_LIMIT);
            if (left > STACK_NEEDED) {
                return Optional.of(make(thread, context, trap, fault, kind(exception)));
            }
            return thread.outside(() -> elsewhere(() -> make(thread, context, trap, fault, kind(exception))));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // A guest that has written wildly may leave nothing to report on.
            System.getLogger(CrashReporter.class.getName()).log(System.Logger.Level.DEBUG, "no crash report", e);
            return Optional.empty();
        }
    }

    /** Whether exceptions of the type come from checks that compiled code or its helpers make. */
    public static boolean isFailedCheck(String exceptionType) {
        return Arrays.stream(Trap.values()).anyMatch(t -> t.exceptionType().equals(exceptionType));
    }

    private static Optional<Trap> kind(InFlight exception) {
        if (exception.trap() >= 0) {
            return Optional.of(Trap.values()[exception.trap()]);
        }
        return exception.host().flatMap(h -> h instanceof IlException il
                ? Arrays.stream(Trap.values()).filter(t -> t.exceptionType().equals(il.typeName())).findFirst() : Optional.empty());
    }

    /** What a code address is, as {@link CrashReport} prints code. */
    public Optional<String> describe(long address) {
        return runtime.linker().codeMap().find(address).map(code -> ReportText.of(new CodeListing(code, sources), address));
    }

    private interface Work {
        CrashReport run();
    }

    private static Optional<CrashReport> elsewhere(Work work) {
        var result = new CrashReport[1];
        var helper = new Thread(() -> {
            try {
                result[0] = work.run();
            } catch (RuntimeException e) {
                // No report then.
            }
        }, "gatun crash report");
        helper.setDaemon(true);
        helper.start();
        boolean interrupted = false;
        while (true) {
            try {
                helper.join();
                break;
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return Optional.ofNullable(result[0]);
    }

    private CrashReport make(GuestThread thread, long context, int trap, Optional<FaultDetails> fault, Optional<Trap> kind) {
        boolean processor = NativeMemory.getInt(context + ThreadContext.TRAP) == ThreadContext.TRAP_FAULT;
        boolean allKnown = processor || trap >= 0;
        var physical = new ArrayList<Physical>();
        int omitted = walk(context, processor, allKnown, physical);
        var logical = new ArrayList<Logical>();
        for (var frame : physical) {
            var positions = frame.code().callPositions(frame.address());
            for (int i = 0; i < positions.size(); i++) {
                if (!positions.get(i).method().isRuntimeProvided()) {
                    logical.add(new Logical(frame, positions.get(i), i + 1 < positions.size()));
                }
            }
        }
        var memory = new TraceValues(runtime, context, NativeMemory.getLong(context + ThreadContext.EXIT_SP));
        // A thread that has no debug information yet compiles, which a collection must not wait for.
        var known = new IdentityHashMap<InstalledMethod, DebugInfo>();
        boolean own = Thread.currentThread() == thread.javaThread();
        for (var frame : physical) {
            known.computeIfAbsent(frame.code(), c -> own ? thread.outside(() -> variables.apply(c)) : variables.apply(c));
        }
        var values = new IdentityHashMap<Physical, FrameValues>();
        for (var frame : physical) {
            values.put(frame, new FrameValues(runtime, memory, frame.registers(), frame.known(), frame.frame(),
                    known.get(frame.code()).variables(), frame.codeOffset()));
        }
        var frames = new ArrayList<CrashReport.Frame>();
        for (int i = 0; i < logical.size(); i++) {
            frames.add(frame(logical, i, values));
        }
        var listings = new ArrayList<CrashReport.Code>();
        for (var frame : physical) {
            if (listings.stream().noneMatch(l -> l.address() == frame.code().address())) {
                listings.add(new CodeListing(frame.code(), sources));
            }
        }
        var instruction = physical.isEmpty() ? Optional.<CrashReport.Instruction>empty()
                : instruction(physical.getFirst(), values.get(physical.getFirst()), allKnown);
        var why = logical.isEmpty() ? "" : new Cause(context, processor, instruction.map(CrashReport.Instruction::text).orElse(""))
                .text(kind, places(logical, values));
        return new CrashReport(kind.map(Trap::exceptionType).orElse(""), kind.map(Failures::message).orElse(""), why,
                fault.or(() -> processor ? Optional.of(FaultReader.read(runtime.linker().codeMap(), context)) : Optional.empty()), instruction,
                allKnown ? registers(context) : Map.of(), frames, omitted, listings, ranges());
    }

    private int walk(long context, boolean processor, boolean allKnown, List<Physical> into) {
        var registers = new long[2 * REGISTERS];
        for (int i = 0; i < registers.length; i++) {
            boolean fromFault = allKnown && (calleeSaved >>> i & 1) == 0;
            registers[i] = NativeMemory.getLong(context + (!fromFault ? ThreadContext.RESUME_REGISTERS + 8L * i
                    : i < REGISTERS ? ThreadContext.FAULT_REGISTERS + 8L * i : ThreadContext.FAULT_FLOATS + 8L * (i - REGISTERS)));
        }
        var frames = StackFrames.of(runtime.linker().codeMap(), context);
        long rip = NativeMemory.getLong(context + ThreadContext.FAULT_RIP);
        int omitted = 0;
        boolean first = true;
        do {
            if (!frames.isOwn()) {
                break;
            }
            var code = frames.code();
            boolean isTop = first && (!processor || frames.address() == rip + 1);
            first = false;
            if (code.isEmpty() || code.get().method().isEmpty()) {
                continue;
            }
            if (into.size() == MAX_FRAMES) {
                omitted++;
                continue;
            }
            registers[RBP] = frames.frame();
            long known = 1L << RBP | (isTop && allKnown ? -1L : calleeSaved);
            into.add(new Physical(code.get(), frames.address(), frames.frame(), registers.clone(), known,
                    codeOffset(code.get(), frames.address(), isTop && !processor && allKnown)));
        } while (frames.next(registers));
        return omitted;
    }

    /** Where the values of a frame are looked up: the instruction itself, or the jump to where a failed check ends. */
    private static int codeOffset(InstalledMethod code, long address, boolean isTrap) {
        int at = (int) (address - 1 - code.address());
        return !isTrap ? at : jumpTo(code, address).orElse(-1);
    }

    /** The jump to the call of a trap stub that returns to an address. */
    private static Optional<Integer> jumpTo(InstalledMethod code, long returnAddress) {
        int offset = (int) (returnAddress - code.address());
        var lines = code.code().listing().get();
        var label = "";
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.length() > 0 && line.offset() + line.length() == offset) {
                for (int k = i - 1; k >= 0 && lines.get(k).length() == 0; k--) {
                    label = lines.get(k).text().replaceFirst(":$", "");
                }
            }
        }
        for (var line : lines) {
            if (!label.isEmpty() && line.length() > 0 && line.text().startsWith("j") && line.text().endsWith(" " + label)) {
                return Optional.of(line.offset());
            }
        }
        return Optional.empty();
    }

    private static Map<String, Long> registers(long context) {
        Map<String, Long> named = new LinkedHashMap<>();
        for (int i = 0; i < REGISTERS; i++) {
            named.put(FrameValues.registerName(i), NativeMemory.getLong(context + ThreadContext.FAULT_REGISTERS + 8L * i));
        }
        return named;
    }

    /** The instruction that faulted; of a failed check the comparison and the jump. */
    private static Optional<CrashReport.Instruction> instruction(Physical top, FrameValues values, boolean known) {
        if (!known) {
            return Optional.empty();
        }
        long at = top.codeOffset() < 0 ? top.address() - 1 : top.code().address() + top.codeOffset();
        var lines = top.code().code().listing().get().stream().filter(l -> l.length() > 0).toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            long start = top.code().address() + line.offset();
            if (start <= at && at < start + line.length()) {
                boolean jump = line.text().startsWith("j") && i > 0;
                var text = jump ? lines.get(i - 1).text() + "; " + line.text() : line.text();
                return Optional.of(new CrashReport.Instruction(jump ? start - lines.get(i - 1).length() : start, text,
                        new MachineOperands(values).of(jump ? lines.get(i - 1).text() : line.text())));
            }
        }
        return Optional.empty();
    }

    private List<CrashReport.CodeRange> ranges() {
        return runtime.linker().codeMap().all().stream()
                .map(c -> new CrashReport.CodeRange(c.name(), c.address(), c.code().bytes().length)).toList();
    }

    // ---- frames

    private CrashReport.Frame frame(List<Logical> all, int index, Map<Physical, FrameValues> values) {
        var logical = all.get(index);
        var at = logical.at();
        var method = at.method();
        var source = at.ilOffset() < 0 ? Optional.<SequencePoint>empty() : sources.at(method, at.ilOffset());
        var frameValues = values.get(logical.physical());
        var places = places(all.subList(index, all.size()), values);
        var arguments = new ArrayList<Value>();
        var locals = new ArrayList<Value>();
        var names = new VariableNames(method, sources, at.ilOffset());
        if (!logical.inlined()) {
            for (int i = 0; i < VariableNames.arguments(method); i++) {
                arguments.add(variable(frameValues, true, i, names.argument(i), VariableNames.type(method, i)));
            }
            for (int i = 0; i < method.locals().size(); i++) {
                var local = variable(frameValues, false, i, names.local(i), method.locals().get(i));
                if (!local.value().isEmpty() || !names.isHidden(i)) {
                    locals.add(local);
                }
            }
        } else {
            for (int i = 0; i < VariableNames.arguments(method); i++) {
                var type = VariableNames.type(method, i);
                var given = places.getFirst().bits(new Origin.Argument(i, type));
                arguments.add(new Value(names.argument(i), type.fullName(), type.valueSize(),
                        given.map(b -> frameValues.text(type, b.bits())).orElse(""), ""));
            }
        }
        var stack = places.getFirst().stack().stream().map(e -> new Value(e.origin().text(names), e.type().text(), e.size(),
                places.getFirst().value(e.origin()), "")).toList();
        return new CrashReport.Frame(method.fullName(), logical.inlined(), at.ilOffset(), CodeListing.il(at, sources),
                source.map(p -> sources.line(method, p)).orElse(""), source.map(p -> runtime.sources().file(method, p.document())),
                source.map(SequencePoint::startLine).orElse(0), logical.physical().address(), logical.physical().frame(), arguments,
                locals, stack);
    }

    private static Value variable(FrameValues values, boolean argument, int number, String name, dev.gatun.jit.types.TypeDesc type) {
        var found = values.variable(argument, number);
        return new Value(name, type.fullName(), type.valueSize(), found.map(values::text).orElse(""),
                found.flatMap(values::place).map(FrameValues::text).orElse(""));
    }

    private List<Cause.Place> places(List<Logical> logical, Map<Physical, FrameValues> values) {
        var places = new ArrayList<Cause.Place>();
        for (var l : logical) {
            places.add(new Cause.Place(l.at().method(), l.at().ilOffset(), instruction(l.at()), stack(l.at()), values.get(l.physical()),
                    l.inlined(), new VariableNames(l.at().method(), sources, l.at().ilOffset()), places, places.size()));
        }
        return places;
    }

    private static Optional<Instruction> instruction(InstalledMethod.IlPosition at) {
        return at.method().body().flatMap(b -> b.instructions().stream().filter(i -> i.offset() == at.ilOffset()).findFirst());
    }

    private static List<EvaluationStacks.Entry> stack(InstalledMethod.IlPosition at) {
        try {
            return EvaluationStacks.of(at.method()).before(at.ilOffset()).orElse(List.of());
        } catch (BadImageException | UnresolvedReferenceException | UnsupportedIlException e) {
            return List.of();
        }
    }
}
