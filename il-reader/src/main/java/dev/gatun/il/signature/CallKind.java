package dev.gatun.il.signature;

/** Calling conventions of method signatures (ECMA-335 II.23.2.1 to .3): their low four bits, and ilasm's words. */
public enum CallKind {
    DEFAULT(0, ""),
    C(1, "unmanaged cdecl"),
    STDCALL(2, "unmanaged stdcall"),
    THISCALL(3, "unmanaged thiscall"),
    FASTCALL(4, "unmanaged fastcall"),
    VARARG(5, "vararg"),
    /** Of later runtimes: the platform's default, refined by modifiers of the return type. */
    UNMANAGED(9, "unmanaged");

    private final int code;
    private final String ilasm;

    CallKind(int code, String ilasm) {
        this.code = code;
        this.ilasm = ilasm;
    }

    public int code() {
        return code;
    }

    /** How ilasm writes it; empty for the default. */
    public String ilasm() {
        return ilasm;
    }

    /** Whether a native function is called. */
    public boolean isUnmanaged() {
        return this != DEFAULT && this != VARARG;
    }

    /** Whether there is a calling convention of that code. */
    public static boolean exists(int code) {
        return code >= 0 && code <= 5 || code == 9;
    }

    /** The calling convention of a code that {@linkplain #exists exists}. */
    public static CallKind of(int code) {
        return code == 9 ? UNMANAGED : values()[code];
    }
}
