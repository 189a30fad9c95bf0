package dev.gatun.jit.importer;

import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.vcode.CallInfo;
import dev.gatun.jit.vcode.Kind;
import dev.gatun.jit.vcode.Operand;
import dev.gatun.jit.vcode.VReg;

/**
 * What a synchronized method (ECMA-335 II.15.4.3.3) does besides what its IL says: it holds the lock of {@code this}, or of its
 * type's object, from its first instruction to its end. Its body is a {@link dev.gatun.il.body.MethodBody#guarded} one; a
 * {@code ret} keeps the result and leaves the protected block, the handler gives the lock back.
 */
final class SynchronizedCode {
    private static final String MONITOR = "System.Threading.Monitor";

    private final BodyImporter in;
    /** Offset of the handler's only instruction; the last ret comes after it. */
    private final int handler;
    private VReg lock;
    private StackValue result;

    SynchronizedCode(BodyImporter in, int handler) {
        this.in = in;
        this.handler = handler;
    }

    int handler() {
        return handler;
    }

    /** Takes the lock, before any code of the body. */
    void enter() {
        if (!in.method.isStatic() && in.method.owner().isValueType()) {
            throw in.invalid("a synchronized method of a value type");
        }
        Operand object = in.method.isStatic() ? new ObjectImporter(in).typeObject(in.method.owner()) : in.thisArgument();
        lock = in.builder.copy(object);
        call("Enter");
    }

    /** Gives it back, in the handler. */
    void exit() {
        call("Exit");
    }

    private void call(String name) {
        MethodDesc method = in.method.owner().system().classLibrary().findType(MONITOR).flatMap(type -> type.findMethods(name).stream()
                .filter(m -> m.signature().parameters().size() == 1).findFirst())
                .orElseThrow(() -> in.unsupported("a synchronized method without " + MONITOR));
        in.builder.callVoid(new CallInfo(new CallInfo.Direct(method), Shapes.signature(method)), lock);
    }

    /** Keeps what a ret within the protected block returns. */
    void keepResult() {
        var type = in.method.signature().returnType();
        if (type.isVoid()) {
            return;
        }
        if (Shapes.isStruct(type)) {
            if (result == null) {
                result = new StackValue.Struct(BodyImporter.slotPlace(in.newSlot(type, "result")), type, true);
            }
            in.builder.copyBlock(((StackValue.Struct) result).place(), in.struct(in.pop()).place(), type.valueSize());
        } else {
            Kind kind = Shapes.kind(type);
            var value = in.coerce(in.scalar(in.pop()), kind);
            if (result == null) {
                result = new StackValue.Scalar(in.builder.method().newReg(kind, "result"), type);
            }
            in.builder.move((VReg) ((StackValue.Scalar) result).operand(), value);
        }
    }

    /** Puts the result on the stack for the last ret. */
    void pushResult() {
        if (result != null) {
            in.push(result);
        }
    }
}
