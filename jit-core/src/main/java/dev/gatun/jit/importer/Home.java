package dev.gatun.jit.importer;

import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.vcode.FrameSlot;
import dev.gatun.jit.vcode.Operand;

/** Where an argument or local lives. */
sealed interface Home {
    TypeDesc type();

    /** A scalar whose address is never taken: a register, or (an argument of an inlined method that is never written) any operand. */
    record InRegister(Operand operand, TypeDesc type, boolean exact) implements Home {
    }

    /**
     * In the frame: a struct, or a scalar whose address is taken.
     *
     * @param exposed its address may be known elsewhere
     */
    record InFrame(FrameSlot slot, TypeDesc type, boolean exposed) implements Home {
    }

    /** An argument of an inlined method that is an address not computed yet and never written. */
    record ByAddress(StackValue.Address address, TypeDesc type) implements Home {
    }
}
