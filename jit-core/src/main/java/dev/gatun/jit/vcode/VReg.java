package dev.gatun.jit.vcode;

/**
 * A virtual register, or a physical one where the machine or the ABI demands it. Ids are dense within a method; the first
 * {@code RegisterFile.count()} ids are the physical registers.
 */
public final class VReg implements Operand {
    private final int id;
    private final Kind kind;
    private final String name;
    private final boolean physical;

    VReg(int id, Kind kind, String name, boolean physical) {
        this.id = id;
        this.kind = kind;
        this.name = name;
        this.physical = physical;
    }

    public int id() {
        return id;
    }

    /** The kind; of a physical register I64 or F64, whatever it holds. */
    @Override
    public Kind kind() {
        return kind;
    }

    /** The local's or argument's name, the machine register's name, or empty for a temporary. */
    public String name() {
        return name;
    }

    public boolean isPhysical() {
        return physical;
    }

    @Override
    public String toString() {
        return physical ? "%" + name : name.isEmpty() ? "v" + id : name + "." + id;
    }
}
