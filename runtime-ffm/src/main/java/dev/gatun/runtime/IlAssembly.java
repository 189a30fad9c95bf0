package dev.gatun.runtime;

import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.MethodLookup;
import dev.gatun.jit.types.ModuleDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.runtime.interop.InterfaceBinder;
import dev.gatun.runtime.link.Sneaky;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An assembly in a runtime. Thread-safe. */
public final class IlAssembly {
    private final Gatun gatun;
    private final ModuleDesc module;

    IlAssembly(Gatun gatun, ModuleDesc module) {
        this.gatun = gatun;
        this.module = module;
    }

    /** The assembly's simple name. */
    public String name() {
        return module.name();
    }

    /** The assembly as the type system has it. */
    public ModuleDesc module() {
        return module;
    }

    /**
     * The method of a name, {@code Ns.Type::Method}, where overloads need it with its parameters, {@code
     * Ns.Type::Add(int32,int32)}; nested types {@code Outer/Inner}, generic arguments {@code Ns.Type::Pick<int32>}.
     *
     * @throws dev.gatun.jit.types.LookupException if there is none or more than one, with the nearest names
     */
    public IlMethod method(String name) {
        return new IlMethod(gatun, MethodLookup.find(module, name));
    }

    /** Every method that has IL and no generic parameters open, in the order of the file. */
    public List<IlMethod> methods() {
        return module.types().stream().filter(t -> t.isClosed() && !t.isGenericDefinition())
                .flatMap(t -> t.methods().stream())
                .filter(m -> !m.isGenericDefinition() && m.body().isPresent()).map(m -> new IlMethod(gatun, m))
                .toList();
    }

    /** The program's entry point, of an .exe or a .dll that has one. */
    public Optional<IlMethod> entryPoint() {
        return module.entryPoint().map(m -> new IlMethod(gatun, m));
    }

    /**
     * Runs the entry point.
     *
     * @param arguments for Main, where it takes any
     * @return what Main returned, {@code Environment.ExitCode} if nothing, or what the guest exited with
     * @throws IllegalStateException if the assembly has no entry point
     * @throws IlException           if the guest does not handle an exception, on whichever of its threads
     */
    public int run(String... arguments) {
        var main = module.entryPoint().orElseThrow(() -> new IllegalStateException(name() + " has no entry point"));
        gatun.arguments(Stream.concat(Stream.of(module.image().name()), Stream.of(arguments)).toList());
        var runtime = gatun.runtime();
        var thread = runtime.threads().current();
        boolean before = thread.endsWithUnhandled();
        try {
            thread.endsWithUnhandled(true);
            runtime.beginProgram();
            return runMain(main, arguments);
        } catch (GuestExit exit) {
            runtime.stopThreads();
            return exit.exitCode();
        } catch (Throwable e) {
            throw Sneaky.raise(e);
        } finally {
            thread.endsWithUnhandled(before);
            Stream.of(gatun.options().out(), gatun.options().err()).forEach(IlAssembly::flush);
        }
    }

    private int runMain(MethodDesc main, String[] arguments) throws Throwable {
        var runtime = gatun.runtime();
        Throwable other;
        try {
            var handle = new IlMethod(gatun, main).handle();
            var result = takesArguments(main) ? handle.invoke((Object) arguments) : handle.invoke();
            runtime.awaitForegroundThreads();
            other = runtime.endProgram();
            if (other == null) {
                return result instanceof Integer code ? code : runtime.exitCode();
            }
        } catch (Throwable e) {
            other = runtime.endProgram();
            if (other == null) {
                throw e;
            }
        }
        Thread.interrupted();
        throw other;
    }

    private static boolean takesArguments(MethodDesc main) {
        return main.signature().parameters().size() == 1 && main.signature().parameters().getFirst()
                .kind() == TypeKind.SZARRAY;
    }

    private static void flush(OutputStream stream) {
        try {
            stream.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A Java object whose methods call static methods of this assembly: of the type with the interface's simple name
     * where there is one, else of any public type. A method matches by name, the case of its first letter aside, and by
     * signature, as {@link IlMethod#handle(java.lang.invoke.MethodType)} converts. Default methods stay as they are.
     *
     * @throws IllegalArgumentException naming every method for which there is none or more than one
     */
    public <T> T bind(Class<T> type) {
        return bind(type, "");
    }

    /** The same with the static methods of one type, by its full name. */
    public <T> T bind(Class<T> type, String ilType) {
        return InterfaceBinder.bind(type, module, ilType, this::handle);
    }

    private MethodHandle handle(MethodDesc method, java.lang.invoke.MethodType type) {
        return new IlMethod(gatun, method).handle(type);
    }

    @Override
    public String toString() {
        return name();
    }
}
