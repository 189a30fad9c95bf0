package dev.gatun.jit.types;

import dev.gatun.il.signature.CallKind;

/**
 * A method implemented by a native library (ECMA-335 II.15.5, II.22.22).
 *
 * @param module        the library as written
 * @param entryPoint    the symbol as written
 * @param charSet       how strings cross
 * @param callConv      how it is called
 * @param setLastError  whether the platform's error code is kept after the call
 * @param exactSpelling whether no A or W may be added to the symbol
 */
public record PInvokeInfo(String module, String entryPoint, CharSet charSet, CallKind callConv,
                          boolean setLastError, boolean exactSpelling) {
    /** ECMA-335 II.23.1.8, the CharSet bits. */
    public enum CharSet { NOT_SPECIFIED, ANSI, UNICODE, AUTO }

    private static final int EXACT_SPELLING = 0x0001;
    private static final int SET_LAST_ERROR = 0x0040;

    static PInvokeInfo of(int mappingFlags, String module, String entryPoint) {
        var convention = switch (mappingFlags & 0x0700) {
            case 0x0200 -> CallKind.C;
            case 0x0300 -> CallKind.STDCALL;
            case 0x0400 -> CallKind.THISCALL;
            case 0x0500 -> CallKind.FASTCALL;
            default -> CallKind.UNMANAGED;
        };
        return new PInvokeInfo(module, entryPoint, CharSet.values()[mappingFlags >> 1 & 3], convention,
                (mappingFlags & SET_LAST_ERROR) != 0, (mappingFlags & EXACT_SPELLING) != 0);
    }
}
