package dev.gatun.jit.importer;

import dev.gatun.il.BadImageException;
import dev.gatun.il.body.FlowKind;
import dev.gatun.il.body.MethodBody;
import dev.gatun.il.body.Opcode;
import dev.gatun.jit.UnsupportedIlException;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.UnresolvedReferenceException;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.SymbolAddress;
import dev.gatun.jit.vcode.VMethod;
import dev.gatun.jit.vcode.VReg;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Replaces calls of small methods by their code while it is imported. */
final class Inliner {
    /** IL bytes of a callee: always worth it, worth it without loops, the same where structs pass, and the limit where the author asked. */
    private static final int SMALL = 16;
    private static final int MEDIUM = 48;
    private static final int STRUCTS = 96;
    private static final int ASKED = 400;
    private static final int MAX_DEPTH = 6;
    /** IL bytes that one method may take in. */
    private static final int BUDGET = 4000;

    /**
     * A callee turned out not to be importable while it was being inlined. The method that called it may never reach the call, so
     * its import starts again with the call left in place.
     */
    static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient MethodDesc method;

        private Refused(MethodDesc method, Throwable cause) {
            super(cause);
            this.method = method;
        }

        MethodDesc method() {
            return method;
        }
    }

    private final Importer session;
    private final Set<MethodDesc> refused;
    private int spent;

    /** @param refused callees to leave alone */
    Inliner(Importer session, Set<MethodDesc> refused) {
        this.session = session;
        this.refused = refused;
    }

    /** Imports the callee in place of the call, or returns false having done nothing. */
    boolean inline(BodyImporter caller, MethodDesc method, List<StackValue> arguments) {
        if (!session.options().inline() || !mayInline(caller, method)) {
            return false;
        }
        var body = method.body().orElseThrow();
        var use = new LocalUse(body);
        spent += body.codeSize();
        var builder = caller.builder;
        int callOffset = builder.ilOffset();
        var sites = builder.method().inlineSites();
        sites.add(new VMethod.InlineSite(method, caller.site, callOffset));
        int site = sites.size() - 1;

        var homes = new ArrayList<Home>();
        for (int i = 0; i < arguments.size(); i++) {
            homes.add(argumentHome(caller, method, use, i, arguments.get(i)));
        }
        boolean traced = session.traces().tracesInlined(caller.method, method);
        if (traced) {
            builder.at(0, site);
            session.traces().enter(method, homes);
            builder.at(callOffset, caller.site);
        }
        var continuation = builder.newBlock();
        var type = method.signature().returnType();
        boolean isStruct = !type.isVoid() && Shapes.isStruct(type);
        Optional<VReg> register = type.isVoid() || isStruct ? Optional.empty() : Optional.of(builder.temp(Shapes.kind(type)));
        Optional<Mem> place = isStruct ? Optional.of(BodyImporter.slotPlace(caller.newSlot(type, ""))) : Optional.empty();
        caller.stack.beforeMemoryWrite();
        try {
            Returning returning = new Returning.ToCaller(continuation, register, place);
            new BodyImporter(session, method, body, use, homes, site, caller.inlineDepth + 1,
                    traced ? new Returning.Traced(returning) : returning).run();
        } catch (UnsupportedIlException | BadImageException | UnresolvedReferenceException e) {
            throw new Refused(method, e);
        }
        builder.begin(continuation);
        builder.at(callOffset, caller.site);
        register.ifPresent(r -> caller.push(r, type));
        place.ifPresent(p -> caller.push(new StackValue.Struct(p, type, true)));
        return true;
    }

    private boolean mayInline(BodyImporter caller, MethodDesc method) {
        if (caller.inlineDepth >= MAX_DEPTH || refused.contains(method) || method.noInlining() || method.isSynchronized() || method.isPInvoke()
                || method.isInternalCall() || method.isRuntimeProvided() || method.isAbstract()) {
            return false;
        }
        var body = method.body();
        if (body.isEmpty() || !body.get().clauses().isEmpty() || spent + body.get().codeSize() > BUDGET) {
            return false;
        }
        int size = body.get().codeSize();
        if (method.isConstructor() && method.owner().isSubclassOf(caller.wellKnown(WellKnownType.EXCEPTION))) {
            // Runs seldom, and mostly where an accessor's check failed.
            return false;
        }
        if (!session.isInitialized(method) || nesting(caller, method) > (size <= MEDIUM ? 1 : 0)) {
            return false;
        }
        if (size > (method.aggressiveInlining() ? ASKED : passesStructs(method) ? STRUCTS : MEDIUM)) {
            return false;
        }
        return isPlain(body.get(), size <= SMALL || method.aggressiveInlining());
    }

    /** Whether structs go in or out by value: in place, their fields can stay in registers. */
    private static boolean passesStructs(MethodDesc method) {
        var signature = method.signature();
        return !signature.returnType().isVoid() && Shapes.isStruct(signature.returnType())
                || signature.parameters().stream().anyMatch(Shapes::isStruct);
    }

    /**
     * How often the method stands among those that the call is nested in, the compiled one included. A small recursive method takes
     * itself in once, so that each of its calls does the work of several.
     */
    private int nesting(BodyImporter caller, MethodDesc method) {
        var sites = caller.builder.method().inlineSites();
        int count = 0;
        for (int site = caller.site; site >= 0; site = sites.get(site).parent()) {
            if (sites.get(site).method() == method) {
                count++;
            }
        }
        return count;
    }

    /**
     * Whether the body has nothing that must run in a frame of its own, and, if it is not small, no loop. A throw is welcome: the checks
     * of an accessor are the caller's to fold, and what is thrown is laid out apart.
     */
    private static boolean isPlain(MethodBody body, boolean small) {
        for (var inst : body.instructions()) {
            switch (inst.opcode()) {
                case LOCALLOC, JMP, TAIL, ARGLIST, LDVIRTFTN, MKREFANY, REFANYVAL, REFANYTYPE -> {
                    return false;
                }
                default -> {
                }
            }
            if (small) {
                continue;
            }
            if (inst.opcode() == Opcode.SWITCH) {
                return false;
            }
            if (inst.opcode().flow() == FlowKind.BRANCH || inst.opcode().flow() == FlowKind.COND_BRANCH) {
                if (inst.target() <= inst.offset()) {
                    return false;
                }
            }
        }
        return true;
    }

    private Home argumentHome(BodyImporter caller, MethodDesc method, LocalUse use, int index, StackValue value) {
        var type = parameterType(method, index);
        var builder = caller.builder;
        if (Shapes.isStruct(type)) {
            var source = caller.structFor(value, type);
            var slot = caller.newSlot(type, "arg" + index);
            builder.copyBlock(BodyImporter.slotPlace(slot), source.place(), slot.size());
            return new Home.InFrame(slot, type, use.exposedArgs.get(index));
        }
        if (value instanceof StackValue.Address a && !use.writtenArgs.get(index) && type.kind() == dev.gatun.jit.types.TypeKind.BYREF) {
            // The address of a local stays symbolic, so that accesses through it do not force the local into view.
            return new Home.ByAddress(a, type);
        }
        var operand = caller.forLocation(value, type);
        if (use.addressedArgs.get(index)) {
            var slot = caller.newSlot(type, "arg" + index);
            builder.store(Shapes.memType(type), BodyImporter.slotPlace(slot), operand);
            return new Home.InFrame(slot, type, use.exposedArgs.get(index));
        }
        boolean exact = value instanceof StackValue.Scalar s && s.exact();
        if (use.writtenArgs.get(index) || operand instanceof Const && operand.kind() != Shapes.kind(type)) {
            var reg = builder.method().newReg(operand.kind() == Kind.REF ? Kind.REF : Shapes.kind(type), "arg" + index);
            builder.move(reg, operand);
            return new Home.InRegister(reg, type, false);
        }
        var known = value.type();
        boolean sharper = operand.kind() == Kind.REF && known.isReference() && (known == type || known.isSubclassOf(type));
        if (operand instanceof SymbolAddress) {
            operand = builder.copy(operand);
        }
        return new Home.InRegister(operand, sharper ? known : type, exact && sharper);
    }

    private static TypeDesc parameterType(MethodDesc method, int index) {
        if (method.isStatic()) {
            return method.signature().parameters().get(index);
        }
        if (index > 0) {
            return method.signature().parameters().get(index - 1);
        }
        return method.owner().isValueType() ? method.owner().makeByRef() : method.owner();
    }
}
