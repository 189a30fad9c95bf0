package dev.gatun.jit;

import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import java.util.function.Supplier;

/** What the compiler asks of the runtime that its code will run in. */
public interface CompilerHost {
    /** Whether the type needs no check before its statics are used: it has no static constructor, or that has finished. */
    boolean isInitialized(TypeDesc type);

    /** The number that stands for a type in helper calls. */
    int typeId(TypeDesc type);

    /** The number that stands for a method in helper and interface calls. */
    int methodId(MethodDesc method);

    /**
     * The number that stands for a failure in calls of {@link dev.gatun.jit.code.RuntimeHelper#RAISE}: something that is not there
     * and matters only to who reaches it.
     *
     * @param again makes the exception
     */
    int deferredFailure(Supplier<RuntimeException> again);

    /** The number that stands for a thread-static field in helper calls. */
    int threadStaticId(FieldDesc field);

    /** Whether an internal call of this method is bound to a Java method, or supplied by a stub. */
    boolean hasInternalCall(MethodDesc method);
}
