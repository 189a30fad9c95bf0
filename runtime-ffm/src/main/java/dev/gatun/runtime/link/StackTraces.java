package dev.gatun.runtime.link;

import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.runtime.IlFrame;
import dev.gatun.runtime.memory.NativeMemory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Turns code addresses into IL frames, and puts them among the frames of Java. */
final class StackTraces {
    private static final List<String> INTERNAL = List.of("dev.gatun.runtime.link.", "dev.gatun.runtime.interop.", "java.lang.invoke.",
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
        frame(rip, fault).ifPresent(frames::add);
        int length = Math.clamp(NativeMemory.getInt(context + ThreadContext.BACKTRACE_LENGTH), 0, ThreadContext.BACKTRACE_CAPACITY);
        for (int i = 0; i < length; i++) {
            frame(NativeMemory.getLong(context + ThreadContext.BACKTRACE + 8L * i), false).ifPresent(frames::add);
        }
        return frames;
    }

    /** The frame of an address in a method's code; none for stubs. */
    private Optional<IlFrame> frame(long address, boolean exact) {
        return codeMap.find(exact ? address : address - 1).filter(code -> code.method().isPresent()).map(code -> {
            var method = code.method().get();
            int ilOffset = exact ? code.ilOffset(address) : code.trapSite(address).map(CompiledCode.TrapSite::ilOffset)
                    .orElseGet(() -> code.ilOffset(address - 1));
            var source = sources.at(method, ilOffset);
            return new IlFrame(method.owner().displayName(), method.name(), method.displayName(),
                    source.map(p -> p.document()), source.map(p -> p.startLine()).orElse(0), ilOffset, address);
        });
    }

    /**
     * Puts the frames of an IL stretch into a throwable's trace, just above the Java frames that called it: those that are on
     * the stack now. The runtime's own frames are left out.
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
                && !(e.getClassName().equals("java.lang.Thread") && e.getMethodName().equals("getStackTrace"))).toList();
    }
}
