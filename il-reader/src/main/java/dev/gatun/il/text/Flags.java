package dev.gatun.il.text;

/**
 * What ilasm calls the bits of a flags column (ECMA-335 II.23.1): rows of mask, value and word. A row whose word is
 * empty says nothing but takes its bits away, because the assembler derives them or they are the default.
 */
enum Flags {
    TYPE(Row.of(0x7, 0, "private"), Row.of(0x7, 1, "public"), Row.of(0x7, 2, "nested public"),
            Row.of(0x7, 3, "nested private"), Row.of(0x7, 4, "nested family"), Row.of(0x7, 5, "nested assembly"),
            Row.of(0x7, 6, "nested famandassem"), Row.of(0x7, 7, "nested famorassem"), Row.of(0x20, "interface"),
            Row.of(0x18, 0, "auto"), Row.of(0x18, 8, "sequential"), Row.of(0x18, 0x10, "explicit"),
            Row.of(0x30000, 0, "ansi"), Row.of(0x30000, 0x10000, "unicode"), Row.of(0x30000, 0x20000, "autochar"),
            Row.of(0x80, "abstract"), Row.of(0x100, "sealed"), Row.of(0x400, "specialname"),
            Row.of(0x800, "rtspecialname"), Row.of(0x1000, "import"), Row.of(0x2000, "serializable"),
            Row.of(0x4000, "windowsruntime"), Row.of(0x100000, "beforefieldinit"), Row.of(0x40000, "")),
    FIELD(Row.of(0x7, 0, "privatescope"), Row.of(0x7, 1, "private"), Row.of(0x7, 2, "famandassem"),
            Row.of(0x7, 3, "assembly"), Row.of(0x7, 4, "family"), Row.of(0x7, 5, "famorassem"),
            Row.of(0x7, 6, "public"), Row.of(0x10, "static"), Row.of(0x20, "initonly"), Row.of(0x40, "literal"),
            Row.of(0x80, "notserialized"), Row.of(0x200, "specialname"), Row.of(0x400, "rtspecialname"),
            // Derived: FieldMarshal, Constant and FieldRVA rows.
            Row.of(0x1000, ""), Row.of(0x8000, ""), Row.of(0x100, "")),
    METHOD(Row.of(0x7, 0, "privatescope"), Row.of(0x7, 1, "private"), Row.of(0x7, 2, "famandassem"),
            Row.of(0x7, 3, "assembly"), Row.of(0x7, 4, "family"), Row.of(0x7, 5, "famorassem"),
            Row.of(0x7, 6, "public"), Row.of(0x80, "hidebysig"), Row.of(0x10, "static"), Row.of(0x100, "newslot"),
            Row.of(0x400, "abstract"), Row.of(0x40, "virtual"), Row.of(0x20, "final"), Row.of(0x200, "strict"),
            Row.of(0x800, "specialname"), Row.of(0x1000, "rtspecialname"), Row.of(0x8, "unmanagedexp"),
            Row.of(0x8000, "reqsecobj"), Row.of(0x4000, ""), Row.of(0x2000, "")),
    IMPLEMENTATION(Row.of(0x3, 0, "cil"), Row.of(0x3, 1, "native"), Row.of(0x3, 2, "optil"),
            Row.of(0x3, 3, "runtime"), Row.of(0x4, 0, "managed"), Row.of(0x4, 4, "unmanaged"),
            Row.of(0x8, "noinlining"), Row.of(0x10, "forwardref"), Row.of(0x20, "synchronized"),
            Row.of(0x40, "nooptimization"), Row.of(0x80, "preservesig"), Row.of(0x100, "aggressiveinlining"),
            Row.of(0x200, "aggressiveoptimization"), Row.of(0x1000, "internalcall")),
    PARAMETER(Row.of(0x1, "[in]"), Row.of(0x2, "[out]"), Row.of(0x10, "[opt]"), Row.of(0x1000, ""),
            Row.of(0x2000, "")),
    PROPERTY(Row.of(0x200, "specialname"), Row.of(0x400, "rtspecialname"), Row.of(0x1000, "")),
    EVENT(Row.of(0x200, "specialname"), Row.of(0x400, "rtspecialname")),
    NATIVE_CALL(Row.of(0x1, "nomangle"), Row.of(0x6, 2, "ansi"), Row.of(0x6, 4, "unicode"),
            Row.of(0x6, 6, "autochar"), Row.of(0x40, "lasterr"), Row.of(0x700, 0x100, "winapi"),
            Row.of(0x700, 0x200, "cdecl"), Row.of(0x700, 0x300, "stdcall"), Row.of(0x700, 0x400, "thiscall"),
            Row.of(0x700, 0x500, "fastcall"), Row.of(0x30, 0x10, "bestfit:on"), Row.of(0x30, 0x20, "bestfit:off"),
            Row.of(0x3000, 0x1000, "charmaperror:on"), Row.of(0x3000, 0x2000, "charmaperror:off")),
    GENERIC_PARAMETER(Row.of(0x3, 1, "+"), Row.of(0x3, 2, "-"), Row.of(0x4, "class"), Row.of(0x8, "valuetype"),
            Row.of(0x20, "byreflike"), Row.of(0x10, ".ctor")),
    /** The flags of an AssemblyRef and of the assembly itself. */
    ASSEMBLY(Row.of(0x100, "retargetable"), Row.of(0xE00, 0x200, "windowsruntime"), Row.of(0x1, "")),
    EXPORTED_TYPE(Row.of(0x7, 1, "public"), Row.of(0x7, 2, "nested public"), Row.of(0x7, 3, "nested private"),
            Row.of(0x7, 4, "nested family"), Row.of(0x7, 5, "nested assembly"), Row.of(0x7, 6, "nested famandassem"),
            Row.of(0x7, 7, "nested famorassem"), Row.of(0x200000, "forwarder")),
    RESOURCE(Row.of(0x7, 1, "public"), Row.of(0x7, 2, "private"));

    private record Row(int mask, int value, String word) {
        static Row of(int mask, int value, String word) {
            return new Row(mask, value, word);
        }

        static Row of(int bit, String word) {
            return new Row(bit, bit, word);
        }
    }

    private final Row[] rows;

    Flags(Row... rows) {
        this.rows = rows;
    }

    /** The words, each followed by a space; {@code flags(0x...)} instead where some bit has no word. */
    String words(int flags) {
        var text = new StringBuilder();
        int left = flags;
        for (Row row : rows) {
            if ((flags & row.mask) == row.value) {
                left &= ~row.mask;
                if (!row.word.isEmpty()) {
                    text.append(row.word).append(' ');
                }
            }
        }
        return left == 0 ? text.toString() : "flags(" + Literals.hex(flags & 0xFFFF_FFFFL, 4) + ") ";
    }
}
