package dev.gatun.jit.importer;

import dev.gatun.jit.code.CodeSymbol;
import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.jit.vcode.Alias;
import dev.gatun.jit.vcode.CallInfo;
import dev.gatun.jit.vcode.Cond;
import dev.gatun.jit.vcode.Const;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.MemType;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.SymbolAddress;
import dev.gatun.jit.vcode.Trap;
import dev.gatun.jit.vcode.VReg;
import java.util.ArrayList;
import java.util.List;

/** Making and calling delegates (ECMA-335 II.14.6); {@link ObjectModel} says how they lie. */
final class DelegateImporter {
    private final BodyImporter in;
    private final VBuilder builder;

    DelegateImporter(BodyImporter in) {
        this.in = in;
        this.builder = in.builder;
    }

    static boolean isInvoke(MethodDesc method) {
        return method.isRuntimeProvided() && method.owner().isDelegate() && method.name().equals("Invoke");
    }

    /** newobj: a target and a function pointer are on the stack. */
    void create(MethodDesc constructor) {
        var type = constructor.owner();
        if (!constructor.isRuntimeProvided() || constructor.signature().parameters().size() != 2) {
            throw in.invalid("the constructor of a delegate is (object, native int), not " + constructor.fullName());
        }
        var function = in.pop();
        var receiver = in.pop();
        if (StackType.of(function) != StackType.NATIVE || StackType.of(receiver) != StackType.OBJECT) {
            throw in.invalid("a delegate is made of an object and a native int, not " + StackType.of(receiver) + " and "
                    + StackType.of(function));
        }
        var target = builder.inRegister(in.coerce(in.scalar(receiver), Kind.REF));
        Operand delegate;
        if (function instanceof StackValue.Function f) {
            delegate = createKnown(type, f, receiver, target);
        } else {
            var code = in.coerce(in.scalar(function), Kind.I64);
            delegate = new ObjectImporter(in).allocate(type);
            builder.callVoid(in.session.helper(RuntimeHelper.INIT_DELEGATE), delegate, target, code);
        }
        in.push(new StackValue.Scalar(delegate, type, true));
    }

    private Operand createKnown(TypeDesc type, StackValue.Function function, StackValue receiver, VReg target) {
        var method = function.method();
        int given = method.signature().parameters().size() + (method.isStatic() ? 0 : 1);
        int taken = invoke(type).signature().parameters().size();
        boolean closed = given == taken + 1;
        if (!closed && given != taken) {
            throw in.invalid("a " + type + " of " + method.fullName() + ", which takes other arguments");
        }
        if (method.isGenericDefinition()) {
            throw in.invalid("a delegate of the generic " + method.fullName() + " without its arguments");
        }
        var delegate = new ObjectImporter(in).allocate(type);
        var code = function.found().orElseGet(() -> code(method, closed));
        if (closed && !method.isStatic() && function.found().isEmpty() && !new CallImporter(in).isNonNull(receiver)) {
            refuseNull(delegate, target, code);
        }
        if (closed) {
            builder.store(MemType.REF, Mem.of(delegate, ObjectModel.DELEGATE_TARGET, field("_target")), target);
        }
        builder.store(MemType.I64, Mem.of(delegate, ObjectModel.DELEGATE_CODE, field("_code")), code);
        return delegate;
    }

    private Operand code(MethodDesc method, boolean closed) {
        if (!closed) {
            return new SymbolAddress(new CodeSymbol.OpenEntry(method), 0, Kind.I64);
        }
        if (!method.isStatic() && method.owner().isValueType()) {
            return new SymbolAddress(new CodeSymbol.BoxedEntry(method), 0, Kind.I64);
        }
        return builder.load(MemType.I64, Mem.of(new SymbolAddress(new CodeSymbol.EntryCell(method), 0, Kind.I64), 0, Alias.ANY));
    }

    private void refuseNull(Operand delegate, VReg target, Operand code) {
        var refused = builder.newBlock();
        var good = builder.newBlock();
        builder.branch(Cond.EQ, Kind.REF, target, Const.NULL, refused, good);
        builder.begin(refused);
        builder.callVoid(in.session.helper(RuntimeHelper.INIT_DELEGATE), delegate, target, code);
        builder.trap(Trap.EXECUTION_ENGINE);
        builder.begin(good);
    }

    /** A call of Invoke, which has no code of its own there: null faults when its target is read. */
    void invoke(MethodDesc invoke, List<StackValue> arguments) {
        call(invoke, in.pointer(in.scalar(arguments.getFirst())), arguments);
    }

    private void call(MethodDesc invoke, VReg delegate, List<StackValue> arguments) {
        var target = builder.load(MemType.REF, Mem.of(delegate, ObjectModel.DELEGATE_TARGET, field("_target")));
        var code = builder.load(MemType.I64, Mem.of(delegate, ObjectModel.DELEGATE_CODE, field("_code")));
        var passed = new ArrayList<>(arguments);
        passed.set(0, new StackValue.Scalar(target, in.wellKnown(WellKnownType.OBJECT)));
        new CallImporter(in).emit(new CallInfo(new CallInfo.Indirect(), Shapes.signature(invoke)), invoke.signature(), passed,
                List.of(code));
    }

    /**
     * The body of Invoke, which delegates with an invocation list have as their code: calls each in turn with the same arguments;
     * the result is the last one's.
     */
    void invokeList(MethodDesc invoke, List<StackValue> arguments) {
        var self = builder.inRegister(in.scalar(arguments.getFirst()));
        var list = (VReg) builder.load(MemType.REF, Mem.of(self, ObjectModel.DELEGATE_LIST, field("_list")));
        var one = builder.newBlock();
        var many = builder.newBlock();
        var next = builder.newBlock();
        var last = builder.newBlock();
        var single = builder.temp(Kind.REF);
        builder.move(single, self);
        builder.branch(Cond.EQ, Kind.REF, list, Const.NULL, last, many);

        builder.begin(many);
        var index = builder.temp(Kind.I32);
        builder.move(index, Const.i32(0));
        var end = builder.inRegister(builder.op(dev.gatun.jit.vcode.VOp.SUB, Kind.I32,
                builder.load(MemType.I32, Mem.of(list, ObjectModel.LENGTH, Alias.HEADER)), Const.i32(1)));
        builder.branch(next);

        builder.begin(next);
        builder.move(single, builder.load(MemType.REF, Mem.of(list, index, 8, ObjectModel.ARRAY_ELEMENTS, Alias.ANY)));
        builder.branch(Cond.EQ, Kind.I32, index, end, last, one);

        builder.begin(one);
        call(invoke, single, arguments);
        if (!invoke.signature().returnsVoid()) {
            in.pop();
        }
        builder.move(index, builder.op(dev.gatun.jit.vcode.VOp.ADD, Kind.I32, index, Const.i32(1)));
        builder.branch(next);

        builder.begin(last);
        call(invoke, single, arguments);
    }

    /** The body of a delegate's constructor that is called by name. */
    void construct(List<StackValue> arguments) {
        builder.callVoid(in.session.helper(RuntimeHelper.INIT_DELEGATE), in.scalar(arguments.get(0)),
                in.coerce(in.scalar(arguments.get(1)), Kind.REF), in.coerce(in.scalar(arguments.get(2)), Kind.I64));
    }

    /** The body of BeginInvoke and EndInvoke, which .NET Core does not have either. */
    void refuse() {
        var refusal = in.wellKnown(WellKnownType.DELEGATE).findMethods("RefuseAsynchronousCall").getFirst();
        new CallImporter(in).emit(new CallInfo(new CallInfo.Direct(refusal), Shapes.signature(refusal)), refusal.signature(),
                List.of(), List.of());
        builder.trap(Trap.EXECUTION_ENGINE);
    }

    /** The method that a call of a delegate of the type runs. */
    private MethodDesc invoke(TypeDesc type) {
        return type.findMethods("Invoke").stream().filter(DelegateImporter::isInvoke).findFirst()
                .orElseThrow(() -> in.invalid("the delegate type " + type + " has no method Invoke"));
    }

    private Alias field(String name) {
        var owner = name.equals("_list") ? WellKnownType.MULTICAST_DELEGATE : WellKnownType.DELEGATE;
        return in.wellKnown(owner).findField(name).map((FieldDesc f) -> Places.field(f)).orElse(Alias.ANY);
    }
}
