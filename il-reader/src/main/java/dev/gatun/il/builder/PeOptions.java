package dev.gatun.il.builder;

/**
 * Numbers of the headers of a PE file (ECMA-335 II.25.2.3, II.25.3.3).
 *
 * @param dll whether it is a library, otherwise a program
 * @param pe32Plus whether the file is PE32+, for AMD64
 * @param imageBase where it would like to be loaded
 * @param fileAlignment 512 to 65536, a power of two
 * @param subsystem 2 windows, 3 console
 * @param corFlags flags of the CLI header, see {@link dev.gatun.il.pe.CorHeader}
 * @param stackReserve bytes of stack that the main thread reserves
 * @param runtimeVersion the version string of the metadata
 */
public record PeOptions(boolean dll, boolean pe32Plus, long imageBase, int fileAlignment, int subsystem, int corFlags,
        long stackReserve, String runtimeVersion) {

    public PeOptions {
        if (Integer.bitCount(fileAlignment) != 1 || fileAlignment < 0x200 || fileAlignment > 0x1_0000) {
            throw new IllegalArgumentException("expected a file alignment of 512 to 65536, a power of two, found "
                    + fileAlignment);
        }
        if ((imageBase & 0xFFFF) != 0) {
            throw new IllegalArgumentException("expected an image base that is a multiple of 65536, found 0x"
                    + Long.toHexString(imageBase));
        }
    }

    /** A library for any machine. */
    public static PeOptions library() {
        return new PeOptions(true, false, 0x0040_0000, 0x200, 3, 1, 0x10_0000, "v4.0.30319");
    }

    /** A console program for any machine. */
    public static PeOptions program() {
        return library().withDll(false);
    }

    public PeOptions withDll(boolean isDll) {
        return new PeOptions(isDll, pe32Plus, imageBase, fileAlignment, subsystem, corFlags, stackReserve,
                runtimeVersion);
    }
}
