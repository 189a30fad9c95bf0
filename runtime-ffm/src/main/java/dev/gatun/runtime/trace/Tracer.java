package dev.gatun.runtime.trace;

import dev.gatun.il.body.ExceptionClause;
import dev.gatun.il.pdb.SequencePoint;
import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.TraceCategory;
import dev.gatun.jit.TraceOptions;
import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.jit.code.TracePoint;
import dev.gatun.jit.code.TraceSite;
import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.jit.vcode.Trap;
import dev.gatun.runtime.IlException;
import dev.gatun.runtime.heap.GuestObjects;
import dev.gatun.runtime.link.Failures;
import dev.gatun.runtime.link.GuestRuntime;
import dev.gatun.runtime.link.InstalledMethod;
import dev.gatun.runtime.memory.NativeMemory;
import dev.gatun.runtime.unwind.InFlight;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Writes down what happens: a line for each event, indented by the calls that it happens in. It reads the guest's memory and
 * changes nothing of it. Thread-safe.
 *
 * <p>Compiled code has trace points only for what {@link TraceOptions} ask for and calls {@link #at}; the runtime itself calls
 * the methods named after events, which do nothing where their category is off.
 */
public final class Tracer {
    /** Calls that are shown by indentation; the lines of deeper ones begin with the depth. */
    private static final int MAX_INDENT = 40;

    private final GuestRuntime runtime;
    private final TraceOptions options;
    private final OutputStream out;
    private final Optional<TraceCheck> check;
    private final AtomicInteger threads = new AtomicInteger();
    private final ThreadLocal<TraceStack> stacks = ThreadLocal.withInitial(() -> new TraceStack(threads.incrementAndGet()));
    private volatile boolean broken;

    public Tracer(GuestRuntime runtime, TraceSettings settings) {
        this.runtime = runtime;
        this.options = settings.options();
        this.out = settings.out();
        check = settings.verify() && !options.isEmpty() ? Optional.of(new TraceCheck(runtime)) : Optional.empty();
    }

    public TraceOptions options() {
        return options;
    }

    /** Whether {@link #checkAt} is to be called after each {@link #at}. */
    public boolean verifies() {
        return check.isPresent();
    }

    /**
     * At a trace point. Never throws: nothing could take it.
     *
     * @param returnAddress of the point's call
     * @param frame         address of the {@link dev.gatun.jit.code.TraceFrame}
     */
    public void at(long context, long returnAddress, long frame) {
        try {
            check.ifPresent(c -> c.before(context, frame));
            var code = runtime.linker().codeMap().find(returnAddress - 1).orElseThrow();
            var site = code.traceSite(returnAddress).orElseThrow();
            var registers = new TracedRegisters(frame, runtime.linker()::address);
            new Event(stacks.get(), new TraceValues(runtime, context, registers.stackPointer()), code, site, registers).tell();
        } catch (RuntimeException | Error e) {
            complain(e);
        }
    }

    /** At the same trace point again, after everything has been given back. */
    public void checkAt(long context, long returnAddress, long frame) {
        try {
            check.ifPresent(c -> c.after(context, returnAddress, frame));
        } catch (RuntimeException | Error e) {
            complain(e);
        }
    }

    /** @throws InternalCompilerError if a trace point has changed what it observed */
    public void close() {
        check.flatMap(TraceCheck::violation).ifPresent(v -> {
            throw new InternalCompilerError(v);
        });
    }

    // Events of the runtime.

    /** The runtime has made an object for its own needs or the host's, not compiled code. */
    public void allocated(long context, long object) {
        if (options.has(TraceCategory.ALLOC)) {
            var values = new TraceValues(runtime, context, 0);
            if (values.typeOf(object).filter(options::allocation).isPresent()) {
                line(allocation(values, object) + callerOfRuntime(context));
            }
        }
    }

    /** The place in compiled code from which the runtime was called. */
    private String callerOfRuntime(long context) {
        if (NativeMemory.getLong(context + ThreadContext.EXIT_SP) == 0) {
            return "  // host";
        }
        long returnAddress = NativeMemory.getLong(NativeMemory.getLong(context + ThreadContext.EXIT_FRAME) + 8);
        return runtime.linker().codeMap().find(returnAddress - 1).map(c -> c.callPositions(returnAddress)).filter(p -> !p.isEmpty())
                .map(p -> place(p.getFirst().method(), p.getFirst().ilOffset())).orElse("");
    }

    /** An exception begins, and its frames are all there: an object that was thrown, a check that failed, a fault, Java's. */
    public void thrown(long context, InFlight exception) {
        if (options.has(TraceCategory.EH)) {
            boolean isFault = NativeMemory.getInt(context + ThreadContext.TRAP) == ThreadContext.TRAP_FAULT;
            long address = NativeMemory.getLong(context + ThreadContext.FAULT_RIP);
            var position = runtime.linker().codeMap().find(isFault ? address : address - 1)
                    .map(c -> isFault ? c.positions(address) : c.callPositions(address)).flatMap(p -> p.stream().findFirst());
            line((exception.trap() == ThreadContext.TRAP_RETHROWN ? "rethrow " : "throw ") + description(context, exception)
                    + position.map(p -> place(p.method(), p.ilOffset())).orElse(""));
        }
    }

    private String description(long context, InFlight exception) {
        if (exception.exception() != 0) {
            var values = new TraceValues(runtime, context, 0);
            var message = runtime.types().wellKnown(WellKnownType.EXCEPTION).findField("_message")
                    .map(f -> NativeMemory.getLong(exception.exception() + f.offset())).orElse(0L);
            return values.object(exception.exception()) + (message == 0 ? "" : " " + values.object(message));
        }
        if (exception.host().isPresent()) {
            var host = exception.host().get();
            return host instanceof IlException il ? named(il.typeName(), il.guestMessage()) : named(host.getClass().getName(), host.getMessage());
        }
        var trap = Trap.values()[exception.trap()];
        return named(trap.exceptionType(), Failures.message(trap))
                + exception.fault().map(f -> ", address " + TraceValues.hex(f.address())).orElse("");
    }

    private static String named(String type, String message) {
        return type + (message == null || message.isEmpty() ? "" : " \"" + TraceValues.escaped(message) + "\"");
    }

    /**
     * A handler takes over: everything below its frame is given up.
     *
     * @param frame rbp of the method with the handler
     * @param code  of that method
     */
    public void handled(CompiledCode.Clause clause, long frame, InstalledMethod code) {
        if (options.isEmpty()) {
            return;
        }
        stacks.get().beforeEvent(frame, code, 0, this::unwound);
        if (options.has(TraceCategory.EH)) {
            var kind = clause.il().kind() == ExceptionClause.Kind.FILTER ? "catch after filter" : clause.il().kind().name().toLowerCase(Locale.ROOT);
            line(kind + clause.caught().map(t -> " " + t.fullName()).orElse("")
                    + code.method().map(m -> place(m, clause.il().handlerOffset())).orElse(""));
        }
    }

    /** An exception has left compiled code for Java: all frames below a stack address are given up. */
    public void left(long end) {
        if (!options.isEmpty()) {
            stacks.get().dropBelow(end, this::unwound);
        }
    }

    /** A collection has ended. */
    public void collected(String kind, long bytesBefore, long bytesAfter, long nanoseconds) {
        if (options.has(TraceCategory.GC)) {
            line(String.format(Locale.ROOT, "gc %s: %d -> %d bytes, %.2f ms", kind, bytesBefore, bytesAfter, nanoseconds / 1e6));
        }
    }

    // Lines.

    private void unwound(MethodDesc method) {
        if (options.has(TraceCategory.CALLS) || options.has(TraceCategory.EH)) {
            line("unwind " + name(method));
        }
    }

    private static String name(MethodDesc method) {
        var full = method.fullName();
        int parameters = full.indexOf('(', full.indexOf("::"));
        return parameters < 0 ? full : full.substring(0, parameters);
    }

    private String place(MethodDesc method, int ilOffset) {
        return "  // " + name(method) + (ilOffset < 0 ? "" : String.format(" IL_%04x", ilOffset))
                + runtime.sources().at(method, ilOffset).map(Tracer::source).orElse("");
    }

    private static String source(SequencePoint point) {
        var document = point.document();
        return " " + document.substring(Math.max(document.lastIndexOf('/'), document.lastIndexOf('\\')) + 1) + ":" + point.startLine();
    }

    private static String allocation(TraceValues values, long object) {
        long bytes = GuestObjects.size(object) + ObjectModel.OBJECT_ALIGNMENT - 1 & -ObjectModel.OBJECT_ALIGNMENT;
        return "alloc " + values.typeOf(object).map(t -> TraceValues.name(t, object)).orElse("?") + "@" + TraceValues.hex(object) + ", " + bytes
                + " bytes";
    }

    private void line(String text) {
        var stack = stacks.get();
        int depth = stack.depth();
        var line = (stack.thread() > 1 ? "[" + stack.thread() + "] " : "") + "  ".repeat(Math.min(depth, MAX_INDENT))
                + (depth > MAX_INDENT ? depth + ": " : "") + text + "\n";
        if (!broken) {
            try {
                out.write(line.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                broken = true;
            }
        }
    }

    private void complain(Throwable failure) {
        line("trace failed: " + failure);
    }

    /** One visit of a trace point. */
    private final class Event {
        private final TraceStack stack;
        private final TraceValues values;
        private final InstalledMethod code;
        private final TraceSite site;
        private final TracedRegisters registers;
        private final long frame;

        Event(TraceStack stack, TraceValues values, InstalledMethod code, TraceSite site, TracedRegisters registers) {
            this.stack = stack;
            this.values = values;
            this.code = code;
            this.site = site;
            this.registers = registers;
            frame = registers.framePointer();
        }

        void tell() {
            switch (site.point()) {
                case TracePoint.Enter(var method) -> {
                    stack.beforeEntry(frame, code, site.site(), Tracer.this::unwound);
                    line("call " + name(method) + arguments(method));
                    stack.push(new TraceStack.Call(frame, code, site.site(), -1, method));
                }
                case TracePoint.Leave(var method) -> {
                    stack.beforeEvent(frame, code, site.site(), Tracer.this::unwound);
                    stack.pop(new TraceStack.Call(frame, code, site.site(), -1, method));
                    line("ret " + name(method) + result(method));
                }
                case TracePoint.Call(var declared, var virtual, var tail) -> {
                    stack.beforeEvent(frame, code, site.site(), Tracer.this::unwound);
                    var method = virtual ? target(declared) : declared;
                    if (!tellsItself(method)) {
                        line((tail ? "tail call " : "call ") + name(method) + arguments(method));
                        if (!tail) {
                            stack.push(new TraceStack.Call(frame, code, site.site(), site.ilOffset(), declared));
                        }
                    }
                }
                case TracePoint.Return(var method) -> {
                    stack.beforeReturn(frame, code, site.site(), site.ilOffset(), Tracer.this::unwound);
                    if (stack.pop(new TraceStack.Call(frame, code, site.site(), site.ilOffset(), method))) {
                        line("ret " + name(method) + result(method));
                    }
                }
                case TracePoint.Store store -> {
                    stack.beforeEvent(frame, code, site.site(), Tracer.this::unwound);
                    line(store(store) + here());
                }
                case TracePoint.Alloc() -> {
                    stack.beforeEvent(frame, code, site.site(), Tracer.this::unwound);
                    line(allocation(values, value(0)) + here());
                }
            }
        }

        private long value(int operand) {
            return registers.value(site.operands().get(operand));
        }

        private String here() {
            var method = site.site() == 0 ? code.method().orElseThrow() : code.code().inlined().get(site.site()).method();
            return place(method, site.ilOffset());
        }

        /** The method that a virtual call of the object in hand reaches. */
        private MethodDesc target(MethodDesc declared) {
            return values.typeOf(value(0)).filter(t -> t.isAssignableTo(declared.owner())).map(t -> t.resolveVirtual(declared))
                    .orElse(declared);
        }

        private boolean tellsItself(MethodDesc method) {
            return options.calls(method) && !method.isPInvoke() && !method.isInternalCall() && !method.isRuntimeProvided()
                    && !method.isAbstract();
        }

        /** {@code (name: value, ...)}. */
        private String arguments(MethodDesc method) {
            var types = new ArrayList<TypeDesc>();
            var names = new ArrayList<String>();
            if (!method.isStatic()) {
                types.add(method.owner().isValueType() ? method.owner().makeByRef() : method.owner());
                names.add("this");
            }
            types.addAll(method.signature().parameters());
            names.addAll(method.parameterNames());
            List<String> shown = new ArrayList<>();
            for (int i = 0; i < Math.min(types.size(), site.operands().size()); i++) {
                // A virtual method of a value type is called with a box.
                boolean boxed = i == 0 && site.point() instanceof TracePoint.Call(var _, var virtual, var _) && virtual;
                var value = boxed ? values.object(value(i)) : values.text(types.get(i), value(i));
                shown.add(names.get(i).isEmpty() ? value : names.get(i) + ": " + value);
            }
            return "(" + String.join(", ", shown) + ")";
        }

        private String result(MethodDesc method) {
            return site.operands().isEmpty() ? "" : " = " + values.text(method.signature().returnType(), value(0));
        }

        private String store(TracePoint.Store store) {
            long address = value(site.operands().size() - 1);
            int size = store.type().valueSize();
            var field = store.field();
            var text = new StringBuilder(store.opcode()).append(' ');
            if (field.isStatic()) {
                int offset = (int) (address - runtime.linker().staticField(field));
                text.append(field.fullName()).append(offset == 0 && size == field.type().valueSize() ? ""
                        : path(field.type(), offset, size, field)).append('@').append(TraceValues.hex(address));
            } else if (site.operands().size() > 1) {
                long object = value(0);
                int offset = (int) (address - object);
                text.append(values.object(object))
                        .append(values.typeOf(object).map(t -> path(t, offset, size, field)).orElse("." + field.name()))
                        .append(" +").append(offset);
            } else {
                text.append(field.owner().fullName()).append('@').append(TraceValues.hex(address - field.offset())).append('.')
                        .append(field.name()).append(" +").append(field.offset());
            }
            return text.append(", ").append(size).append(size == 1 ? " byte: " : " bytes: ").append(TraceValues.bytes(address, size))
                    .append(" = ").append(values.at(store.type(), address)).toString();
        }

        /** {@code .field.inner}: from a type to the field that is written, or to whatever has that offset and size. */
        private static String path(TypeDesc type, int offset, int size, FieldDesc field) {
            var path = new StringBuilder();
            var at = type;
            int rest = offset;
            while (true) {
                int here = rest;
                var slot = at.layout().fields().stream().filter(f -> f.offset() <= here && here + size <= f.offset() + f.field().type().valueSize())
                        .findFirst();
                if (slot.isEmpty()) {
                    return path.append("+").append(here).toString();
                }
                var found = slot.get().field();
                path.append('.').append(found.name());
                rest = here - slot.get().offset();
                boolean isStruct = dev.gatun.jit.importer.Shapes.isStruct(found.type());
                if (found == field && found.type().valueSize() == size || !isStruct || rest == 0 && found.type().valueSize() == size) {
                    return path.toString();
                }
                at = found.type();
            }
        }
    }
}
