package dev.gatun.jit;

import dev.gatun.il.BadImageException;
import dev.gatun.jit.alloc.Allocation;
import dev.gatun.jit.alloc.AllocationVerifier;
import dev.gatun.jit.alloc.LinearScan;
import dev.gatun.jit.analysis.BlockOrder;
import dev.gatun.jit.code.CompiledCode;
import dev.gatun.jit.importer.Importer;
import dev.gatun.jit.opt.HandlerHomes;
import dev.gatun.jit.opt.Optimizer;
import dev.gatun.jit.target.Backend;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.UnresolvedReferenceException;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VMethod;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiConsumer;

/** From a method to machine code: all stages, in order. Immutable and thread-safe. */
public final class Compiler {
    /** The stages whose result can be looked at. */
    public enum Stage {
        /** vcode as imported and optimised. */
        VCODE,
        /** Lowered vcode with every register allocated. */
        ALLOC
    }

    private static final BiConsumer<Stage, String> NOBODY = (stage, text) -> {
    };

    private final Backend backend;
    private final CompilerHost host;
    private final CompilerOptions options;

    public Compiler(Backend backend, CompilerHost host, CompilerOptions options) {
        this.backend = backend;
        this.host = host;
        this.options = options;
    }

    /**
     * Compiles a method that has a body.
     *
     * @throws UnsupportedIlException       for valid IL that is not supported yet
     * @throws BadImageException            for IL that is not valid
     * @throws UnresolvedReferenceException for a type or member that cannot be found
     * @throws InternalCompilerError        for a bug of ours
     */
    public CompiledCode compile(MethodDesc method) {
        return compile(method, NOBODY);
    }

    /** Compiles a method and shows the stages in between, as text, to an observer. */
    public CompiledCode compile(MethodDesc method, BiConsumer<Stage, String> observer) {
        boolean observed = observer != NOBODY;
        try {
            VMethod code = Importer.importMethod(host, options, method, backend.registers());
            if (options.optimize()) {
                Optimizer.run(code);
            } else {
                HandlerHomes.run(code);
            }
            if (observed) {
                var defined = defined(code);
                observer.accept(Stage.VCODE, code.text((entry, at) -> entry.register().isEmpty() || defined.contains(entry.register().get())
                        ? entry.text() : entry.text() + " (gone)"));
            }
            BlockOrder.layout(code);
            backend.lower(code);
            Allocation allocation = options.verify() ? AllocationVerifier.allocateVerified(code, backend.rules())
                    : LinearScan.allocate(code, backend.rules());
            if (observed) {
                observer.accept(Stage.ALLOC, allocation.method().text((entry, at) -> entry.register().isEmpty() ? entry.text()
                        : allocation.variables().placeOf(entry.register().get(), at).map(Object::toString)
                                .orElse(entry.text() + " (gone)")));
            }
            return backend.emit(allocation, host, options.listing());
        } catch (UnsupportedIlException | BadImageException | UnresolvedReferenceException | InternalCompilerError e) {
            throw e;
        } catch (RuntimeException | AssertionError e) {
            throw new InternalCompilerError("compiling " + method.fullName() + ": " + e, e);
        }
    }

    /** The registers that the code still writes. */
    private static Set<Operand> defined(VMethod code) {
        var defined = new HashSet<Operand>();
        code.blocks().forEach(b -> b.insts().forEach(i -> i.dstReg().ifPresent(defined::add)));
        return defined;
    }
}
