package dev.gatun.runtime;

import dev.gatun.il.body.MethodBody;
import dev.gatun.jit.Compiler;
import dev.gatun.jit.CompilerHost;
import dev.gatun.jit.CompilerOptions;
import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.code.DebugInfo;
import dev.gatun.jit.target.Backend;
import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.runtime.events.CompilationEvent;
import dev.gatun.runtime.events.Statistics;
import dev.gatun.runtime.link.InstalledMethod;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Compiles methods, and compiles one again when somebody asks where its variables are: most methods are never asked about, and
 * the answer takes more memory than the code. What the compiler was told is kept, so that it makes the same
 * code. Thread-safe.
 */
final class MethodReplays {
    private final Backend backend;
    private final CompilerOptions options;
    private final Map<CompiledCode, Answers> answers = Collections.synchronizedMap(new IdentityHashMap<>());
    private final Map<CompiledCode, DebugInfo> known = Collections.synchronizedMap(new IdentityHashMap<>());

    MethodReplays(Backend backend, CompilerOptions options) {
        this.backend = backend;
        this.options = options;
    }

    /** What a compilation was told that another one would be told otherwise. */
    private record Answers(Set<TypeDesc> uninitialized, List<Integer> failures) {
        Answers() {
            this(Collections.newSetFromMap(new IdentityHashMap<>()), new ArrayList<>());
        }
    }

    /** Keeps the answers. */
    private record Recording(CompilerHost host, Answers answers) implements CompilerHost {
        @Override
        public boolean isInitialized(TypeDesc type) {
            boolean is = host.isInitialized(type);
            if (!is) {
                answers.uninitialized().add(type);
            }
            return is;
        }

        @Override
        public int typeId(TypeDesc type) {
            return host.typeId(type);
        }

        @Override
        public int methodId(MethodDesc method) {
            return host.methodId(method);
        }

        @Override
        public int deferredFailure(Supplier<RuntimeException> again) {
            int number = host.deferredFailure(again);
            answers.failures().add(number);
            return number;
        }

        @Override
        public int threadStaticId(FieldDesc field) {
            return host.threadStaticId(field);
        }

        @Override
        public boolean hasInternalCall(MethodDesc method) {
            return host.hasInternalCall(method);
        }
    }

    /** Answers as it was answered then. */
    private record Replaying(CompilerHost host, Answers answers, Iterator<Integer> failures) implements CompilerHost {
        @Override
        public boolean isInitialized(TypeDesc type) {
            return !answers.uninitialized().contains(type) && host.isInitialized(type);
        }

        @Override
        public int typeId(TypeDesc type) {
            return host.typeId(type);
        }

        @Override
        public int methodId(MethodDesc method) {
            return host.methodId(method);
        }

        @Override
        public int deferredFailure(Supplier<RuntimeException> again) {
            return failures.hasNext() ? failures.next() : 0;
        }

        @Override
        public int threadStaticId(FieldDesc field) {
            return host.threadStaticId(field);
        }

        @Override
        public boolean hasInternalCall(MethodDesc method) {
            return host.hasInternalCall(method);
        }
    }

    CompiledCode compile(CompilerHost host, Statistics statistics, MethodDesc method) {
        var event = new CompilationEvent();
        event.begin();
        long started = System.nanoTime();
        var told = new Answers();
        var code = new Compiler(backend, new Recording(host, told), options).compile(method);
        int il = method.body().map(MethodBody::codeSize).orElse(0);
        statistics.compiled(il, code.bytes().length, System.nanoTime() - started);
        event.end();
        if (event.shouldCommit()) {
            event.method = method.fullName();
            event.ilSize = il;
            event.codeSize = code.bytes().length;
            event.inlined = Math.max(0, code.inlined().size() - 1);
            event.commit();
        }
        if (!told.uninitialized().isEmpty() || !told.failures().isEmpty()) {
            answers.put(code, told);
        }
        return code;
    }

    /** Where the variables of a method are; nowhere if the same code does not come out again. */
    DebugInfo variables(CompilerHost host, InstalledMethod installed) {
        var code = installed.code();
        if (!code.debug().variables().isEmpty()) {
            return code.debug();
        }
        var found = known.get(code);
        if (found == null) {
            found = again(host, installed);
            known.put(code, found);
        }
        return found;
    }

    private DebugInfo again(CompilerHost host, InstalledMethod installed) {
        var method = installed.method();
        if (method.isEmpty() || method.get().body().isEmpty()) {
            return DebugInfo.NONE;
        }
        var told = answers.getOrDefault(installed.code(), new Answers());
        var same = new Compiler(backend, new Replaying(host, told, told.failures().iterator()), options.withVariables()).compile(method.get());
        return Arrays.equals(same.bytes(), installed.code().bytes()) ? same.debug() : DebugInfo.NONE;
    }
}
