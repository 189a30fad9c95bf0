package dev.gatun.x64.asm;

import java.lang.invoke.MethodHandles;
import java.util.List;

/** All encoding rows, with their classes loaded. */
final class Rows {
    private Rows() {
    }

    static List<Row> all() {
        for (Class<?> family : List.of(Alu.class, Shift.class, Unary.class, SseOp.class, IntegerRows.class,
                ControlRows.class, VectorRows.class)) {
            try {
                MethodHandles.lookup().ensureInitialized(family);
            } catch (IllegalAccessException e) {
                throw new AssertionError(e);
            }
        }
        return Row.all();
    }
}
