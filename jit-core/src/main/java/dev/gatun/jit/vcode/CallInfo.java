package dev.gatun.jit.vcode;

import dev.gatun.jit.code.RuntimeHelper;
import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.types.MethodDesc;

/**
 * What a CALL calls. The instruction's sources are the arguments, {@code this} first: a register or constant for a scalar; for
 * a struct the FrameSlot that holds it, or a register with its address. The destination is a register, or the FrameSlot
 * that receives a struct.
 */
public record CallInfo(Target target, CallSignature signature) {
    /** How the code address is found. */
    public sealed interface Target {
    }

    /** A known method. */
    public record Direct(MethodDesc method) implements Target {
        @Override
        public String toString() {
            return method.fullName();
        }
    }

    /** Through the vtable of the first argument, which is null-checked by the load of its method table. */
    public record Virtual(MethodDesc method, int slot) implements Target {
        @Override
        public String toString() {
            return "virtual " + method.fullName();
        }
    }

    /** Through the interface table of the first argument. */
    public record Interface(MethodDesc method) implements Target {
        @Override
        public String toString() {
            return "interface " + method.fullName();
        }
    }

    /** Through a code address, the last source, which is not an argument. */
    public record Indirect() implements Target {
        @Override
        public String toString() {
            return "indirect";
        }
    }

    /** A stub of the runtime's. */
    public record Helper(RuntimeHelper helper) implements Target {
        @Override
        public String toString() {
            return helper.name();
        }
    }
}
