package dev.gatun.jit.code;

import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;

/** What a place in compiled code tells the tracer. The values that go with it are the operands of its {@link TraceSite}. */
public sealed interface TracePoint {
    /** A method begins. Operands: its arguments, {@code this} first. */
    record Enter(MethodDesc method) implements TracePoint {
        @Override
        public String toString() {
            return "enter " + method.fullName();
        }
    }

    /** A method ends. Operand: its result, if it has one. */
    record Leave(MethodDesc method) implements TracePoint {
        @Override
        public String toString() {
            return "leave " + method.fullName();
        }
    }

    /**
     * A method is about to be called that may have no trace points itself. Operands: as for {@link Enter}.
     *
     * @param virtual whether the object decides which method it is
     * @param tail    whether the method that calls has ended: nothing will tell of the return
     */
    record Call(MethodDesc method, boolean virtual, boolean tail) implements TracePoint {
        @Override
        public String toString() {
            return "call " + method.fullName();
        }
    }

    /** The call has returned. Operand: its result, if it has one. */
    record Return(MethodDesc method) implements TracePoint {
        @Override
        public String toString() {
            return "return " + method.fullName();
        }
    }

    /**
     * Memory of a field has been written. Operands: the object, where it is a field of one that the code has in hand;
     * last the address of what was written.
     *
     * @param opcode the IL instruction
     * @param field  the field, or the one that what was written is a part of
     * @param type   of the value
     */
    record Store(String opcode, FieldDesc field, TypeDesc type) implements TracePoint {
        @Override
        public String toString() {
            return opcode + " " + field.fullName();
        }
    }

    /** An object has been made. Operand: the object. */
    record Alloc() implements TracePoint {
        @Override
        public String toString() {
            return "alloc";
        }
    }
}
