package dev.gatun.runtime.unwind;

import dev.gatun.il.BadImageException;
import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.jit.importer.Shapes;
import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.UnresolvedReferenceException;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.jit.vcode.Trap;
import dev.gatun.runtime.IlException;
import dev.gatun.runtime.heap.GuestObjects;
import dev.gatun.runtime.heap.World;
import dev.gatun.runtime.link.ClassInit;
import dev.gatun.runtime.link.GuestRuntime;
import dev.gatun.runtime.link.GuestThread;
import dev.gatun.runtime.memory.NativeMemory;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.stream.IntStream;

/**
 * Exception objects: made of failed checks, faults and Java's throwables when a handler asks for one, and what the runtime keeps in them.
 * Thread-safe.
 */
public final class GuestExceptions {
    /** What no guest code may catch, as in .NET Core. */
    private static final Set<String> UNCATCHABLE = Set.of(Trap.STACK_OVERFLOW.exceptionType(), Trap.ACCESS_VIOLATION.exceptionType(),
            Trap.EXECUTION_ENGINE.exceptionType());
    /** The guest's class for what Java threw and .NET has no class for. */
    private static final String JAVA_EXCEPTION = "Gatun.JavaException";
    /** So many of Java's throwables are remembered, to be thrown again where the guest does not handle them. */
    private static final int REMEMBERED = 256;

    private final GuestRuntime runtime;
    /** The objects made of Java's exceptions that may be thrown more than once. */
    private final Map<Throwable, Long> objects = Collections.synchronizedMap(new WeakHashMap<>());
    private final Map<Integer, Throwable> throwables = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Throwable> eldest) {
            return size() > REMEMBERED;
        }
    });
    private int lastThrowable;

    GuestExceptions(GuestRuntime runtime) {
        this.runtime = runtime;
    }

    /** Exception objects that stand for Java's throwables. */
    public void roots(World.Roots roots) {
        synchronized (objects) {
            objects.values().forEach(roots::object);
        }
    }

    /** Whether handlers may see the exception. Faults of the guest's memory, a used up stack and what Gatun cannot do are for the host. */
    boolean isCatchable(InFlight exception) {
        if (exception.host().isPresent()) {
            return switch (exception.host().get()) {
                case IlException il -> !UNCATCHABLE.contains(il.typeName());
                case UnresolvedReferenceException e -> true;
                case BadImageException e -> true;
                case UnsupportedIlException e -> false;
                case InternalCompilerError e -> false;
                case dev.gatun.runtime.GuestExit e -> false;
                case dev.gatun.runtime.GuestInterruption e -> false;
                case Exception e -> true;
                case Throwable e -> false;
            };
        }
        return exception.trap() < 0 || !UNCATCHABLE.contains(Trap.values()[exception.trap()].exceptionType());
    }

    /** Takes over what is known of an exception object that has been in Java. */
    void adopt(InFlight exception, Throwable host) {
        if (host instanceof IlException il && il.object().isPresent()) {
            exception.exception(il.object().get().address());
            exception.startTrace(trace(exception.exception()));
        } else {
            var known = objects.get(host);
            if (known != null) {
                exception.exception(known);
            }
        }
    }

    /** The full .NET name of the exception's type, or of what Java threw its class. */
    String typeName(InFlight exception) {
        if (exception.exception() != 0) {
            try {
                return runtime.linker().typeOf(GuestObjects.methodTable(exception.exception())).reflectionName();
            } catch (IlException e) {
                return "?";
            }
        }
        return exception.host().map(h -> h instanceof IlException il ? il.typeName() : h.getClass().getName())
                .orElseGet(() -> exception.trap() >= 0 ? Trap.values()[exception.trap()].exceptionType() : "?");
    }

    /** Whether the exception is of a type. */
    boolean isInstance(GuestThread thread, InFlight exception, TypeDesc type) {
        return runtime.linker().typeOf(GuestObjects.methodTable(object(thread, exception))).isAssignableTo(type);
    }

    /** The exception object, made now if there is none. */
    long object(GuestThread thread, InFlight exception) {
        if (exception.exception() == 0) {
            exception.exception(exception.host().isPresent() ? ofThrowable(thread, exception.host().get())
                    : make(thread, Trap.values()[exception.trap()].exceptionType(), Optional.empty()));
            recordTrace(thread, exception);
        }
        return exception.exception();
    }

    private long ofThrowable(GuestThread thread, Throwable throwable) {
        if (throwable instanceof IlException il && il.object().isPresent()) {
            return il.object().get().address();
        }
        var known = objects.get(throwable);
        if (known != null) {
            return known;
        }
        long inner = throwable.getCause() instanceof IlException cause ? ofThrowable(thread, cause) : 0;
        long object = switch (throwable) {
            case IlException il -> make(thread, il.typeName(), Optional.of(ClassInit.failedType(il).orElse(il.guestMessage())), inner);
            case UnresolvedReferenceException e -> make(thread, switch (e.kind()) {
                case TYPE, IMPLEMENTATION -> "System.TypeLoadException";
                case MEMBER -> e.reference().endsWith(")") ? "System.MissingMethodException" : "System.MissingFieldException";
                case ASSEMBLY -> "System.IO.FileNotFoundException";
            }, Optional.of(e.getMessage()));
            case BadImageException e -> make(thread, "System.InvalidProgramException", Optional.of(e.getMessage()));
            default -> ofJava(thread, throwable);
        };
        objects.put(throwable, object);
        return object;
    }

    private long ofJava(GuestThread thread, Throwable throwable) {
        long object = make(thread, JAVA_EXCEPTION, Optional.of(throwable.toString()));
        int id;
        synchronized (throwables) {
            id = ++lastThrowable;
            throwables.put(id, throwable);
        }
        type(JAVA_EXCEPTION).flatMap(t -> t.findField("_throwable")).ifPresent(f -> NativeMemory.putInt(object + f.offset(), id));
        return object;
    }

    /** What Java threw, of the guest's exception that stands for it. */
    public Optional<Throwable> javaThrowable(long object) {
        var type = runtime.linker().typeOf(GuestObjects.methodTable(object));
        return type.fullName().equals(JAVA_EXCEPTION)
                ? type.findField("_throwable").map(f -> throwables.get(NativeMemory.getInt(object + f.offset()))) : Optional.empty();
    }

    private Optional<TypeDesc> type(String name) {
        return runtime.types().classLibrary().findType(name);
    }

    private long make(GuestThread thread, String typeName, Optional<String> message) {
        return make(thread, typeName, message, 0);
    }

    /** A new exception, by the constructor that takes most of a message and an inner exception. */
    private long make(GuestThread thread, String typeName, Optional<String> message, long inner) {
        var type = type(typeName).orElseGet(() -> runtime.types().wellKnown(WellKnownType.EXCEPTION));
        var wellKnown = runtime.types();
        var most = List.of(wellKnown.wellKnown(WellKnownType.STRING), wellKnown.wellKnown(WellKnownType.EXCEPTION));
        var constructor = IntStream.iterate(inner != 0 ? 2 : message.isPresent() ? 1 : 0, n -> n >= 0, n -> n - 1)
                .mapToObj(n -> type.findMethods(".ctor").stream().filter(m -> m.signature().parameters().equals(most.subList(0, n))).findFirst())
                .flatMap(Optional::stream).findFirst()
                .orElseThrow(() -> new InternalCompilerError(type + " has no constructor for " + message));
        int given = constructor.signature().parameters().size();
        long text = given == 0 || message.isEmpty() ? 0 : runtime.objects().newString(thread.context(), message.get());
        long object = runtime.objects().create(thread.context(), runtime.linker().methodTable(type), 0);
        var thunk = runtime.linker().stubs().entryThunk(Shapes.signature(constructor));
        long[] arguments = {object, text, inner};
        for (int i = 0; i <= given; i++) {
            NativeMemory.putLong(thread.arguments() + thunk.offsets()[i], arguments[i]);
        }
        thunk.call(thread, runtime.linker().method(constructor).entry());
        return object;
    }

    private Optional<FieldDesc> field(String name) {
        return runtime.types().wellKnown(WellKnownType.EXCEPTION).findField(name);
    }

    private boolean isException(long object) {
        return runtime.linker().typeOf(GuestObjects.methodTable(object)).isAssignableTo(runtime.types().wellKnown(WellKnownType.EXCEPTION));
    }

    /** Writes the trace so far into the exception object, if there is one yet. */
    void recordTrace(GuestThread thread, InFlight exception) {
        if (exception.exception() == 0 || !isException(exception.exception())) {
            return;
        }
        var addresses = exception.trace();
        long array = runtime.objects().newArray(thread.context(), runtime.types().wellKnown(WellKnownType.INT64), addresses.length);
        for (int i = 0; i < addresses.length; i++) {
            NativeMemory.putLong(GuestObjects.element(array, i, 8), addresses[i]);
        }
        field("_stackTrace").ifPresent(f -> runtime.objects().putReference(exception.exception(), f.offset(), array));
    }

    /** The trace in an exception object. */
    public long[] trace(long object) {
        var at = isException(object) ? field("_stackTrace") : Optional.<FieldDesc>empty();
        long array = at.map(f -> NativeMemory.getLong(object + f.offset())).orElse(0L);
        if (array == 0) {
            return new long[0];
        }
        var addresses = new long[GuestObjects.length(array)];
        for (int i = 0; i < addresses.length; i++) {
            addresses[i] = NativeMemory.getLong(GuestObjects.element(array, i, 8));
        }
        return addresses;
    }
}
