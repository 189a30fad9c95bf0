package dev.gatun.fuzz.interp;

import dev.gatun.fuzz.interp.Memory.Block;
import dev.gatun.fuzz.interp.Memory.Obj;
import dev.gatun.il.body.ExceptionClause;
import dev.gatun.il.body.Instruction;
import dev.gatun.il.body.MethodBody;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A method that is running: its arguments and locals in memory, its evaluation stack, where it is. */
final class Frame {
    final MethodDesc method;
    final MethodBody body;
    final List<Instruction> code;
    final List<TypeDesc> argumentTypes = new ArrayList<>();
    final List<Block> arguments = new ArrayList<>();
    final List<Block> locals = new ArrayList<>();
    /** The exceptions whose handlers are running, by handler. */
    final Map<ExceptionClause, Obj> caught = new HashMap<>();
    Deque<Object> stack = new ArrayDeque<>();
    /** The offset of the instruction that runs. */
    int at;

    Frame(MethodDesc method, Object[] values) {
        this.method = method;
        body = method.body().orElseThrow(() -> new UnsupportedOperationException("no IL: " + method));
        code = body.instructions();
        if (method.signature().hasThis()) {
            argumentTypes.add(method.owner().isValueType() ? method.owner().makeByRef() : method.owner());
        }
        argumentTypes.addAll(method.signature().parameters());
        for (int i = 0; i < values.length; i++) {
            var block = new Block(argumentTypes.get(i).valueSize());
            Memory.store(argumentTypes.get(i), block, 0, values[i]);
            arguments.add(block);
        }
        method.locals().forEach(t -> locals.add(new Block(t.valueSize())));
    }

    /** ArrayDeque takes no null: a null reference is kept as this. */
    private static final Object NULL = new Object();

    void push(Object value) {
        stack.push(value == null ? NULL : value);
    }

    Object pop() {
        var value = stack.pop();
        return value == NULL ? null : value;
    }
}
