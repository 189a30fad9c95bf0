package dev.gatun.jit.vcode;

/** What an instruction reads or writes, or the base of an address. */
public sealed interface Operand permits VReg, Const, SymbolAddress, FrameSlot, AReg, AStack {
    /** The kind of the value; a {@link FrameSlot} used as an operand stands for the struct in it and has none. */
    Kind kind();
}
