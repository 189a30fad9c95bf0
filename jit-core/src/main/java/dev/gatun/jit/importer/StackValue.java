package dev.gatun.jit.importer;

import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.vcode.Mem;
import dev.gatun.jit.vcode.Operand;
import java.util.Optional;

/** An entry of the simulated evaluation stack. */
sealed interface StackValue {
    /** The static type: of the value, or of what an address points to made a byref. */
    TypeDesc type();

    /**
     * A number, pointer or reference.
     *
     * @param operand a register, a constant, or the address of a literal. A register may be that of a local variable: it is
     *                copied before the variable changes
     * @param exact   the object is of exactly this type, and not null
     */
    record Scalar(Operand operand, TypeDesc type, boolean exact) implements StackValue {
        Scalar(Operand operand, TypeDesc type) {
            this(operand, type, false);
        }
    }

    /**
     * A struct.
     *
     * @param place  where it lies
     * @param stable nothing will write there while the entry is on the stack; otherwise it is copied before memory changes
     */
    record Struct(Mem place, TypeDesc type, boolean stable) implements StackValue {
    }

    /**
     * An address that no instruction has computed yet.
     *
     * @param type      a byref or pointer type
     * @param mayBeNull its base has not been shown to be an object; an access will
     */
    record Address(Mem mem, TypeDesc type, boolean mayBeNull) implements StackValue {
    }

    /** What ldtoken pushed: a TypeDesc, FieldDesc or MethodDesc; {@code type} is the handle's. */
    record Token(Object entity, TypeDesc type) implements StackValue {
    }

    /**
     * What ldftn or ldvirtftn pushed: a method's address.
     *
     * @param found for ldvirtftn of a method that can be overridden, the address found in the object; empty where the method
     *              itself is meant
     */
    record Function(MethodDesc method, TypeDesc type, Optional<Operand> found) implements StackValue {
    }
}
