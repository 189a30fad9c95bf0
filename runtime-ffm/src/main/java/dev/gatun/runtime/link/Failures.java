package dev.gatun.runtime.link;

import dev.gatun.jit.InternalCompilerError;
import dev.gatun.jit.importer.Shapes;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.jit.vcode.Trap;
import dev.gatun.runtime.CrashReport;
import dev.gatun.runtime.FaultDetails;
import dev.gatun.runtime.GuestExit;
import dev.gatun.runtime.GuestInterruption;
import dev.gatun.runtime.IlException;
import dev.gatun.runtime.IlFrame;
import dev.gatun.runtime.heap.GuestObjects;
import dev.gatun.runtime.memory.NativeMemory;
import dev.gatun.runtime.unwind.InFlight;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a Java throwable of what a call into the guest ended with. */
public final class Failures {
    private final GuestRuntime runtime;
    private final StackTraces traces;

    Failures(GuestRuntime runtime) {
        this.runtime = runtime;
        traces = runtime.stackTraces();
    }

    /** What the thread's last call into the guest failed with. */
    Throwable take(GuestThread thread) {
        var exception = thread.takeUnhandled();
        if (exception == null) {
            return new InternalCompilerError("the guest was left for no reason");
        }
        var frames = traces.of(exception.trace());
        if (exception.host().isPresent()) {
            return ofHost(exception, exception.host().get(), frames);
        }
        if (exception.exception() != 0) {
            return ofObject(thread, exception, frames);
        }
        return make(Trap.values()[exception.trap()], frames, exception.fault(), exception.crash());
    }

    private static IlException make(Trap trap, List<IlFrame> frames, Optional<FaultDetails> fault, Optional<CrashReport> crash) {
        return spliced(new IlException(trap.exceptionType(), message(trap), frames, fault, Optional.empty(),
                Optional.empty(), crash), frames);
    }

    private static <T extends Throwable> T spliced(T throwable, List<IlFrame> frames) {
        StackTraces.splice(throwable, frames);
        return throwable;
    }

    /** What a Java method threw: itself, with the IL that called it in its trace. */
    private static Throwable ofHost(InFlight exception, Throwable throwable, List<IlFrame> frames) {
        return switch (throwable) {
            case GuestExit exit -> exit;
            case GuestInterruption interruption -> spliced(interruption.with(frames), frames);
            case IlException il -> {
                // The trace of an exception object goes on from where it was.
                var all = new ArrayList<>(il.object().isPresent() ? List.of() : il.frames());
                all.addAll(frames);
                var longer = new IlException(il.typeName(), il.guestMessage(), all, il.fault(), il.object(),
                        Optional.ofNullable(il.getCause()), il.crash().or(exception::crash));
                longer.setStackTrace(il.getStackTrace());
                yield spliced(longer, frames);
            }
            default -> spliced(throwable, frames);
        };
    }

    /** An exception object that no handler took. */
    private Throwable ofObject(GuestThread thread, InFlight exception, List<IlFrame> frames) {
        long object = exception.exception();
        // Without lambdas: a frame of theirs would stay above those of the guest.
        var java = runtime.dispatcher().exceptions().javaThrowable(object);
        return spliced(java.isPresent() ? java.get() : describe(thread, object, frames, 0, exception), frames);
    }

    private IlException describe(GuestThread thread, long object, List<IlFrame> frames, int depth, InFlight exception) {
        var type = runtime.linker().typeOf(GuestObjects.methodTable(object));
        long inner = reference(object, "_innerException");
        Optional<IlException> cause = inner == 0 || depth > 16 ? Optional.empty()
                : Optional.of(describe(thread, inner, traces.of(runtime.dispatcher().exceptions().trace(inner)), depth + 1, exception));
        return new IlException(type.reflectionName(), message(thread, object), frames, depth == 0 ? exception.fault() : Optional.empty(),
                Optional.of(runtime.handle(object)), cause, depth == 0 ? exception.crash() : Optional.empty());
    }

    private long reference(long exception, String field) {
        return runtime.types().wellKnown(WellKnownType.EXCEPTION).findField(field)
                .map(f -> NativeMemory.getLong(exception + f.offset())).orElse(0L);
    }

    /** What the object's Message gives; its plain field where that property fails. */
    private String message(GuestThread thread, long object) {
        try {
            MethodDesc getter = runtime.types().wellKnown(WellKnownType.EXCEPTION).findMethods("get_Message")
                    .getFirst();
            var target = runtime.linker().typeOf(GuestObjects.methodTable(object)).resolveVirtual(getter);
            var thunk = runtime.linker().stubs().entryThunk(Shapes.signature(target));
            NativeMemory.putLong(thread.arguments(), object);
            long result = NativeMemory.getLong(thunk.call(thread, runtime.linker().method(target).entry()));
            return result == 0 ? "" : GuestObjects.toJava(result);
        } catch (GuestExit exit) {
            throw exit;
        } catch (RuntimeException | StackOverflowError e) {
            long message = reference(object, "_message");
            return message == 0 ? "" : GuestObjects.toJava(message);
        }
    }

    /** What .NET says of a check that failed. */
    public static String message(Trap trap) {
        return switch (trap) {
            case NULL_REFERENCE -> "Object reference not set to an instance of an object.";
            case INDEX_OUT_OF_RANGE -> "Index was outside the bounds of the array.";
            case DIVIDE_BY_ZERO -> "Attempted to divide by zero.";
            case OVERFLOW -> "Arithmetic operation resulted in an overflow.";
            case ARITHMETIC -> "Overflow or underflow in the arithmetic operation.";
            case INVALID_CAST -> "Specified cast is not valid.";
            case ARRAY_TYPE_MISMATCH -> "Attempted to access an element as a type incompatible with the array.";
            case STACK_OVERFLOW -> "Operation caused a stack overflow.";
            case OUT_OF_MEMORY -> "Exception of type 'System.OutOfMemoryException' was thrown.";
            case ACCESS_VIOLATION -> "Attempted to read or write protected memory. "
                    + "This is often an indication that other memory is corrupt.";
            case EXECUTION_ENGINE -> "Internal error in the runtime.";
        };
    }
}
