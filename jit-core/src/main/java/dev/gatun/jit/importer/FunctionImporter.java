package dev.gatun.jit.importer;

import dev.gatun.il.body.Opcode;
import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.jit.vcode.Alias;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.jit.vcode.Operand;
import java.util.List;
import java.util.Optional;

/** ldftn and ldvirtftn. */
final class FunctionImporter {
    private final BodyImporter in;
    private final VBuilder builder;

    FunctionImporter(BodyImporter in) {
        this.in = in;
        this.builder = in.builder;
    }

    void load(MethodDesc method) {
        if (method.isAbstract() && !method.isStatic()) {
            throw in.invalid("ldftn of the abstract " + method.fullName());
        }
        push(method, Optional.empty());
    }

    /** The code that a virtual call on the object would run. It takes the object, a box of a value type's too, as {@code this}. */
    void loadVirtual(MethodDesc method) {
        var calls = new CallImporter(in);
        var receiver = in.popObject(Opcode.LDVIRTFTN);
        var known = method.isVirtual() ? calls.devirtualized(method, receiver) : method;
        if (method.isStatic()) {
            load(method);
        } else if (known != null) {
            calls.nullCheckThis(List.of(receiver));
            push(known, Optional.empty());
        } else {
            push(method, Optional.of(find(method, builder.inRegister(in.scalar(receiver)))));
        }
    }

    private Operand find(MethodDesc method, Operand object) {
        if (!method.methodArguments().isEmpty() || method.owner().isInterface()) {
            var helper = method.methodArguments().isEmpty() ? RuntimeHelper.RESOLVE_INTERFACE : RuntimeHelper.RESOLVE_GENERIC_VIRTUAL;
            return builder.call(in.session.helper(helper), Kind.I64, object, Const.i32(in.session.host().methodId(method)));
        }
        var table = builder.load(MemType.I64, Mem.of(object, ObjectModel.METHOD_TABLE, Alias.HEADER));
        return builder.load(MemType.I64, Mem.of(table, ObjectModel.MT_VTABLE + 8 * method.slot(), Alias.ANY));
    }

    private void push(MethodDesc method, Optional<Operand> found) {
        in.push(new StackValue.Function(method, in.wellKnown(WellKnownType.INTPTR), found));
    }
}
