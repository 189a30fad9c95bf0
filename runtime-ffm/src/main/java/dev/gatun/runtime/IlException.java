package dev.gatun.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An exception of the guest that no handler there took. Its Java stack trace starts with the IL frames and goes on with
 * the Java frames that called the guest.
 *
 * <p>A Java method that the guest calls may throw one made by {@link #IlException(String, String)}: the guest sees an
 * exception of that type.
 */
public final class IlException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** So many frames alike are shown. */
    private static final int REPEATS = 20;
    private static final String NULL_REFERENCE = "System.NullReferenceException";

    private final String typeName;
    private final String guestMessage;
    private final transient List<IlFrame> frames;
    private final transient Optional<FaultDetails> fault;
    private final transient Optional<IlObject> object;
    private final transient Optional<CrashReport> crash;

    /** An exception to be thrown into the guest: the type's full .NET name, {@code System.ArgumentException}. */
    public IlException(String typeName, String message) {
        this(typeName, message, List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** An exception without a crash report. */
    public IlException(String typeName, String message, List<IlFrame> frames, Optional<FaultDetails> fault,
            Optional<IlObject> object, Optional<? extends Throwable> inner) {
        this(typeName, message, frames, fault, object, inner, Optional.empty());
    }

    /** An exception with all that is known of it. */
    public IlException(String typeName, String message, List<IlFrame> frames, Optional<FaultDetails> fault,
            Optional<IlObject> object, Optional<? extends Throwable> inner, Optional<CrashReport> crash) {
        super(typeName + ": " + message, inner.orElse(null));
        this.typeName = typeName;
        this.guestMessage = message;
        this.frames = List.copyOf(frames);
        this.fault = fault;
        this.object = object;
        this.crash = crash.map(c -> c.with(typeName, message));
    }

    /** The full .NET name of the exception's type, {@code System.InvalidOperationException}. */
    public String typeName() {
        return typeName;
    }

    /** The exception's own message, without the type. */
    public String guestMessage() {
        return guestMessage;
    }

    /** The IL methods on the stack, innermost first. */
    public List<IlFrame> frames() {
        return frames;
    }

    /** What the processor said, where the exception began as a fault. */
    public Optional<FaultDetails> fault() {
        return fault;
    }

    /**
     * Where and why, with the values of registers, variables and the evaluation stack: for faults and failed checks that
     * compiled code did not handle, for every exception with {@link Gatun.Builder#crashReports}.
     */
    public Optional<CrashReport> crash() {
        return crash;
    }

    /** The guest's exception object; empty where the runtime raised the exception and no guest code has seen it. */
    public Optional<IlObject> object() {
        return object;
    }

    /**
     * The exception as .NET prints it when nothing handles it: {@code Unhandled exception. System.X: message}, the
     * inner exceptions, a line for each frame, then for a fault the crash report, and for a failed check why it failed. Lines end with {@code \n}, the last one
     * too.
     */
    public String describe() {
        var lines = new ArrayList<String>();
        lines.add("Unhandled exception. " + describe(this, lines));
        var head = lines.removeLast();
        lines.addFirst(head);
        boolean isFault = fault.isPresent() || typeName.equals(NULL_REFERENCE);
        if (crash.isPresent() && isFault) {
            return String.join("\n", lines) + "\n" + crash.get().text();
        }
        crash.filter(c -> !c.why().isEmpty()).ifPresent(c -> lines.add("why:   " + c.why()));
        fault.ifPresent(f -> lines.add(f.toString()));
        return String.join("\n", lines) + "\n";
    }

    /** A line for each, but for what recursion repeats. */
    private static void addFrames(List<IlFrame> frames, List<String> lines) {
        int repeated = 0;
        for (int i = 0; i < frames.size(); i++) {
            boolean same = i > 0 && frames.get(i).display().equals(frames.get(i - 1).display()) && frames.get(i).line() == frames.get(i - 1).line();
            repeated = same ? repeated + 1 : 0;
            if (repeated < REPEATS) {
                lines.add("   " + frames.get(i));
            } else if (repeated == REPEATS) {
                lines.add("");
            }
            if (repeated >= REPEATS) {
                lines.set(lines.size() - 1, "   ... and " + (repeated - REPEATS + 1) + " times more");
            }
        }
    }

    /** The head line of an exception; the lines below it go to {@code below}. */
    private static String describe(Throwable exception, List<String> below) {
        var head = new StringBuilder(exception instanceof IlException il
                ? il.typeName + (il.guestMessage.isEmpty() ? "" : ": " + il.guestMessage)
                : exception.toString());
        if (exception.getCause() != null) {
            var inner = new ArrayList<String>();
            head.append("\n ---> ").append(describe(exception.getCause(), inner));
            below.addAll(inner);
            below.add("   --- End of inner exception stack trace ---");
        }
        if (exception instanceof IlException il) {
            addFrames(il.frames, below);
        }
        return head.toString();
    }
}
