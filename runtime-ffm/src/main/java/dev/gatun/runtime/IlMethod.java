package dev.gatun.runtime;

import dev.gatun.jit.Compiler;
import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.runtime.interop.GuestCall;
import dev.gatun.runtime.interop.JavaTypes;
import dev.gatun.runtime.interop.StructLayouts;
import dev.gatun.runtime.link.InstalledMethod;
import dev.gatun.runtime.link.Sneaky;
import java.lang.foreign.MemoryLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.function.BiConsumer;

/** A method of the guest, to be called from Java. Thread-safe. */
public final class IlMethod {
    private final Gatun gatun;
    private final MethodDesc desc;

    IlMethod(Gatun gatun, MethodDesc desc) {
        this.gatun = gatun;
        this.desc = desc;
    }

    /** As users spell it, {@code Ns.Type::Method(int32,string)}. */
    public String name() {
        return desc.fullName();
    }

    /** The method as the type system has it. */
    public MethodDesc desc() {
        return desc;
    }

    /**
     * The Java signature: {@code int} for int32 and uint32 and so on by width, {@code boolean}, {@code char}, {@code
     * float}, {@code double}, {@code long} for native integers, pointers and references to locations, {@code String},
     * Java arrays for one-dimensional arrays of primitives and strings, {@link java.lang.foreign.MemorySegment} for
     * structs, {@link IlObject} for all other objects. An instance method takes its receiver first; a class's
     * constructor gives the new object.
     */
    public MethodType methodType() {
        return JavaTypes.methodType(desc);
    }

    /**
     * A handle of type {@link #methodType}. A call compiles the method if it is the first. Arguments are copied in and
     * results out. An exception that the guest does not handle arrives as {@link IlException}; what a Java method below
     * the guest threw arrives as it was.
     *
     * @throws dev.gatun.jit.UnsupportedIlException if the method is generic without arguments
     */
    public MethodHandle handle() {
        return handle(methodType());
    }

    /**
     * A handle of that type: besides the types of {@link #methodType}, records for structs, whose components are the
     * fields, segments for pointers, {@link MethodHandle}s and functional interfaces for delegates, and what {@link
     * MethodHandle#asType} converts.
     *
     * @throws IllegalArgumentException naming a type that does not convert
     */
    public MethodHandle handle(MethodType type) {
        if (desc.isGenericDefinition() || !desc.isClosed()) {
            throw new dev.gatun.jit.UnsupportedIlException(desc.fullName(), -1,
                    "a call of a generic method without its arguments");
        }
        return GuestCall.handle(gatun.runtime(), gatun.conversions(), desc, type);
    }

    /**
     * Calls the method with boxed arguments. Slower than a {@link #handle}; numbers are widened as Java does.
     *
     * @return the boxed result, null for void
     * @throws IllegalArgumentException if the number of arguments is wrong
     */
    public Object call(Object... arguments) {
        var handle = handle();
        if (arguments.length != handle.type().parameterCount()) {
            throw new IllegalArgumentException(name() + " takes " + handle.type().parameterCount() + " arguments "
                    + handle.type() + ", not " + arguments.length);
        }
        try {
            return handle.invokeWithArguments(arguments);
        } catch (Throwable e) {
            throw Sneaky.raise(e);
        }
    }

    /**
     * How the result lies in memory, for a struct field by field with the fields' names.
     *
     * @throws IllegalArgumentException for void
     */
    public MemoryLayout returnLayout() {
        return StructLayouts.of(desc.signature().returnType());
    }

    /** How each parameter lies in memory, without the receiver. */
    public List<MemoryLayout> parameterLayouts() {
        return desc.signature().parameters().stream().map(StructLayouts::of).toList();
    }

    /** Compiles the method unless that has happened, without running anything. */
    public void compile() {
        gatun.runtime().linker().method(desc).compile();
    }

    /** Where the method's machine code is, compiled if need be. */
    public long address() {
        return gatun.runtime().linker().method(desc).compile();
    }

    /** The method's machine code with its listing, compiled if need be. */
    public CompiledCode code() {
        long address = gatun.runtime().linker().method(desc).compile();
        return gatun.runtime().linker().codeMap().find(address).map(InstalledMethod::code).orElseThrow();
    }

    /** Compiles the method once more for show: the observer gets the stages between IL and machine code as text, with the evaluation stack. */
    public CompiledCode showStages(BiConsumer<Compiler.Stage, String> observer) {
        return new Compiler(RuntimeFactory.backend(gatun.abi()), gatun.runtime().linker(), gatun.options().compiler().withVariables())
                .compile(desc, observer);
    }

    @Override
    public String toString() {
        return name();
    }
}
