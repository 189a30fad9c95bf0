package dev.gatun.runtime.link;

import dev.gatun.il.pdb.SequencePoint;
import dev.gatun.runtime.IlFrame;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/** Turns code addresses into IL frames, and puts them among the frames of Java. */
public final class StackTraces {
    private static final List<String> INTERNAL = List.of("dev.gatun.runtime.link.", "dev.gatun.runtime.interop.",
            "java.lang.invoke.",
            "jdk.internal.foreign.");

    private final CodeMap codeMap;
    private final SourceLines sources;

    StackTraces(CodeMap codeMap, SourceLines sources) {
        this.codeMap = codeMap;
        this.sources = sources;
    }

    /** The IL frames of return addresses (or addresses one behind a fault), innermost first. */
    public List<IlFrame> of(long[] addresses) {
        var frames = new ArrayList<IlFrame>();
        // Recursion gives the same few addresses many times.
        var known = new HashMap<Long, List<IlFrame>>();
        for (long address : addresses) {
            frames.addAll(known.computeIfAbsent(address, this::at));
        }
        return frames;
    }

    private List<IlFrame> at(long address) {
        // Inlined methods come first; stubs have none, and code that the JIT supplied is none of the program's.
        return codeMap.find(address - 1).map(code -> code.callPositions(address)).orElse(List.of()).stream()
                .filter(position -> !position.method().isRuntimeProvided()).map(position -> frame(position, address)).toList();
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
