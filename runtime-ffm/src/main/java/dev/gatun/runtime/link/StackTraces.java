package dev.gatun.runtime.link;

import dev.gatun.il.pdb.SequencePoint;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.runtime.IlFrame;
import dev.gatun.runtime.memory.NativeMemory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Turns code addresses into IL frames, and puts them among the frames of Java. */
final class StackTraces {
    private static final List<String> INTERNAL = List.of("dev.gatun.runtime.link.", "dev.gatun.runtime.interop.",
            "java.lang.invoke.",
            "jdk.internal.foreign.");

    private final CodeMap codeMap;
    private final SourceLines sources;

    StackTraces(CodeMap codeMap, SourceLines sources) {
        this.codeMap = codeMap;
        this.sources = sources;
    }

    /** The IL frames of what a context recorded, innermost first. */
    List<IlFrame> of(long context) {
        var frames = new ArrayList<IlFrame>();
        long rip = NativeMemory.getLong(context + ThreadContext.FAULT_RIP);
        boolean fault = NativeMemory.getInt(context + ThreadContext.TRAP) == ThreadContext.TRAP_FAULT;
        frames.addAll(frames(rip, fault));
        int length = Math.clamp(NativeMemory.getInt(context + ThreadContext.BACKTRACE_LENGTH), 0,
                ThreadContext.BACKTRACE_CAPACITY);
        for (int i = 0; i < length; i++) {
            frames.addAll(frames(NativeMemory.getLong(context + ThreadContext.BACKTRACE + 8L * i), false));
        }
        return frames;
    }

    /** The frames of an address in a method's code, inlined ones first; none for stubs. */
    private List<IlFrame> frames(long address, boolean exact) {
        return codeMap.find(exact ? address : address - 1)
                .map(code -> exact ? code.positions(address) : code.callPositions(address)).orElse(List.of()).stream()
                .map(position -> frame(position, address)).toList();
    }

    private IlFrame frame(InstalledMethod.IlPosition position, long address) {
        var method = position.method();
        var source = sources.at(method, position.ilOffset());
        return new IlFrame(method.owner().displayName(), method.name(), method.displayName(),
                source.map(SequencePoint::document), source.map(SequencePoint::startLine).orElse(0),
                position.ilOffset(), address);
    }

    /**
     * Puts the frames of an IL stretch into a throwable's trace, just above the Java frames that called it: those that
     * are on the stack now. The runtime's own frames are left out.
     */
    static void splice(Throwable throwable, List<IlFrame> frames) {
        var trace = withoutInternals(throwable.getStackTrace());
        int below = withoutInternals(Thread.currentThread().getStackTrace()).size();
        int at = Math.max(0, trace.size() - below);
        var spliced = new ArrayList<>(trace.subList(0, at));
        frames.forEach(f -> spliced.add(f.toStackTraceElement()));
        spliced.addAll(trace.subList(at, trace.size()));
        throwable.setStackTrace(spliced.toArray(StackTraceElement[]::new));
    }

    /** The first element of a thread's own trace is getStackTrace itself. */
    private static List<StackTraceElement> withoutInternals(StackTraceElement[] trace) {
        return Arrays.stream(trace).filter(e -> INTERNAL.stream().noneMatch(e.getClassName()::startsWith)
                && !(e.getClassName().equals("java.lang.Thread") && e.getMethodName().equals("getStackTrace")))
                .toList();
    }
}
