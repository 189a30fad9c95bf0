package dev.gatun.il.pe;

/**
 * The CLI header (ECMA-335 II.25.3.3).
 *
 * @param entryPointToken MethodDef or File token, 0 for none (a native RVA if {@link #NATIVE_ENTRY_POINT} is set)
 */
public record CorHeader(int majorRuntime, int minorRuntime, DataDirectory metadata, int flags, int entryPointToken,
        DataDirectory resources, DataDirectory strongNameSignature, DataDirectory vtableFixups) {
    public static final int IL_ONLY = 0x1;
    public static final int REQUIRES_32_BIT = 0x2;
    public static final int STRONG_NAME_SIGNED = 0x8;
    public static final int NATIVE_ENTRY_POINT = 0x10;

    /** Whether the image has no native code. */
    public boolean isIlOnly() {
        return (flags & IL_ONLY) != 0;
    }
}
