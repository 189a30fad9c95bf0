package dev.gatun.runtime.interop;

import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeSystem;
import dev.gatun.runtime.GuestExit;
import dev.gatun.runtime.IlException;
import dev.gatun.runtime.corelib.Guest;
import dev.gatun.runtime.corelib.InternalCallTable;
import dev.gatun.runtime.corelib.Monitors;
import dev.gatun.runtime.heap.Finalizers;
import dev.gatun.runtime.heap.GuestObjects;
import dev.gatun.runtime.heap.HandleTable;
import dev.gatun.runtime.link.GuestRuntime;
import dev.gatun.runtime.memory.NativeMemory;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.stream.Collectors;
import java.util.Optional;
import java.util.function.Supplier;

/** A runtime as the internal calls of the class library see it. Thread-safe, but for streams that are not. */
public final class GuestAccess implements Guest {
    private final GuestRuntime runtime;
    private final Monitors monitors = new Monitors();
    private final OutputStream out;
    private final OutputStream err;
    private final InputStream in;
    private ForeignDelegates foreignDelegates;
    private final Supplier<List<String>> arguments;

    /** @param arguments the program's file, then its arguments */
    public GuestAccess(GuestRuntime runtime, OutputStream out, OutputStream err, InputStream in,
            Supplier<List<String>> arguments) {
        this.runtime = runtime;
        runtime.addRoots(roots -> monitors.forEachObject(roots::object));
        runtime.whenThreadIsEnded(monitors::abandon);
        this.out = out;
        this.err = err;
        this.in = in;
        this.arguments = arguments;
    }

    /** To be called before anything of the guest's runs. */
    void connect(ForeignDelegates delegates) {
        foreignDelegates = delegates;
    }

    /** The Java method of an internal call of the class library, over {@link Carriers}. */
    Optional<MethodHandle> internalCall(MethodDesc method) {
        if (!method.module().isClassLibrary()) {
            return Optional.empty();
        }
        var name = method.owner().fullName() + "::" + method.name();
        if (!InternalCallTable.contains(name)) {
            return Optional.empty();
        }
        var shape = MethodType.methodType(Carriers.of(method.signature().returnType()),
                JavaFunctions.parameters(method).stream().<Class<?>>map(Carriers::of).toList());
        return InternalCallTable.find(name, shape).map(handle -> handle.bindTo(this));
    }

    private long context() {
        return runtime.threads().current().context();
    }

    @Override
    public String string(long reference) {
        return GuestObjects.toJava(reference);
    }

    @Override
    public long newString(CharSequence text) {
        return runtime.objects().newString(context(), text);
    }

    @Override
    public long intern(long reference) {
        return runtime.linker().literal(string(reference));
    }

    @Override
    public MemorySegment memory() {
        return NativeMemory.ALL;
    }

    @Override
    public void write(int descriptor, long address, int length) {
        var bytes = NativeMemory.segment(address, length).toArray(java.lang.foreign.ValueLayout.JAVA_BYTE);
        outside(() -> {
            try {
                stream(descriptor).write(bytes);
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @Override
    public void flush(int descriptor) {
        outside(() -> {
            try {
                stream(descriptor).flush();
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private OutputStream stream(int descriptor) {
        return descriptor == 2 ? err : out;
    }

    @Override
    public int read(int descriptor, long address, int length) {
        var bytes = new byte[length];
        int count = outside(() -> {
            try {
                return in.read(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        if (count > 0) {
            MemorySegment.copy(bytes, 0, NativeMemory.ALL, java.lang.foreign.ValueLayout.JAVA_BYTE, address, count);
        }
        return count;
    }

    @Override
    public List<String> arguments() {
        return arguments.get();
    }

    @Override
    public void exitCode(int code) {
        runtime.exitCode(code);
    }

    @Override
    public void exit(int code) {
        throw new GuestExit(code);
    }

    @Override
    public long newArray(long methodTable, int length) {
        return runtime.objects().create(context(), methodTable, length);
    }

    @Override
    public long newArray(long methodTable, int rank, long shape) {
        long total = 1;
        for (int i = 0; i < rank; i++) {
            total = Math.multiplyHigh(total, NativeMemory.getInt(shape + 4L * i)) != 0 ? Long.MAX_VALUE
                    : total * NativeMemory.getInt(shape + 4L * i);
            if (total > Integer.MAX_VALUE) {
                throw raise("System.OutOfMemoryException", "Array dimensions exceeded supported range.");
            }
        }
        long array = runtime.objects().create(context(), methodTable, total);
        NativeMemory.copy(array + ObjectModel.MD_LENGTHS, shape, 8L * rank);
        return array;
    }

    @Override
    public long newObject(long methodTable) {
        return runtime.objects().create(context(), methodTable, 0);
    }

    @Override
    public TypeDesc typeOf(long methodTable) {
        return runtime.linker().typeOf(methodTable);
    }

    @Override
    public long methodTable(TypeDesc type) {
        return runtime.linker().methodTable(type);
    }

    @Override
    public long typeObject(TypeDesc type) {
        return runtime.linker().typeObject(type);
    }

    @Override
    public String stackTrace(long[] addresses) {
        return runtime.stackTraces().of(addresses).stream().map(frame -> "   " + frame).collect(Collectors.joining("\n"));
    }

    @Override
    public long functionPointer(long delegate) {
        return foreignDelegates.pointer(delegate);
    }

    @Override
    public long delegateOfPointer(long methodTable, long pointer) {
        return foreignDelegates.ofPointer(typeOf(methodTable), pointer);
    }

    @Override
    public int methodOfCode(long code) {
        return runtime.linker().methodAt(code).orElseThrow(() -> raise("System.ArgumentException",
                "Value does not fall within the expected range.")).id();
    }

    @Override
    public MethodDesc method(int id) {
        return runtime.linker().linkedMethod(id).method();
    }

    @Override
    public int methodId(MethodDesc method) {
        return runtime.linker().methodId(method);
    }

    @Override
    public TypeSystem types() {
        return runtime.types();
    }

    @Override
    public long invoke(MethodDesc method, long target, long arguments) {
        return new Invocation(runtime).invoke(method, target, arguments);
    }

    @Override
    public long delegateCode(MethodDesc method, long target) {
        return runtime.linker().delegateCode(method, target);
    }

    @Override
    public long staticField(FieldDesc field) {
        runtime.linker().initialize(field.owner());
        return runtime.linker().staticField(field);
    }

    @Override
    public long codeOf(MethodDesc method) {
        return runtime.linker().method(method).compile();
    }

    @Override
    public void collect(boolean full) {
        runtime.heap().collect(full);
    }

    @Override
    public int collections(boolean full) {
        return full ? runtime.heap().fullCollections() : runtime.heap().collections();
    }

    @Override
    public long usedBytes() {
        return runtime.heap().used();
    }

    @Override
    public <T> T outside(Supplier<T> action) {
        return runtime.threads().current().outside(action);
    }

    @Override
    public HandleTable handles() {
        return runtime.heap().handles();
    }

    @Override
    public Finalizers finalizers() {
        return runtime.heap().finalizers();
    }

    @Override
    public void awaitFinalizers() {
        runtime.awaitFinalizers();
    }

    @Override
    public boolean isOld(long object) {
        return runtime.heap().isOld(object);
    }

    @Override
    public void addPressure(long bytes) {
        runtime.heap().addPressure(bytes);
    }

    @Override
    public Monitors monitors() {
        return monitors;
    }

    @Override
    public void startThread(long thread, String name, int stackBytes, boolean background) {
        runtime.startThread(thread, name, stackBytes, background);
    }

    @Override
    public long threadObject() {
        return runtime.threads().current().threadObject();
    }

    @Override
    public void threadObject(long thread) {
        runtime.threads().current().threadObject(thread);
    }

    @Override
    public long stackLimit() {
        return NativeMemory.getLong(context() + ThreadContext.OWN_STACK_LIMIT);
    }

    @Override
    public boolean isInterrupted() {
        return runtime.threads().current().isInterrupted();
    }

    @Override
    public void wroteReference(long address) {
        runtime.heap().wroteReferences(address, Long.BYTES);
    }

    @Override
    public RuntimeException raise(String exceptionType, String message) {
        return new IlException(exceptionType, message);
    }
}
