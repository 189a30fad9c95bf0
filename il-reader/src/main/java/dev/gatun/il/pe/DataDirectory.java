package dev.gatun.il.pe;

/** Where a part of an image is once loaded (ECMA-335 II.25.2.3.3). Both are 0 if the part is absent. */
public record DataDirectory(int rva, int size) {
    public boolean isPresent() {
        return rva != 0 && size != 0;
    }

    @Override
    public String toString() {
        return "rva 0x" + Integer.toHexString(rva) + " size 0x" + Integer.toHexString(size);
    }
}
