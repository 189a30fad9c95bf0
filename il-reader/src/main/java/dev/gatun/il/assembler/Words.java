package dev.gatun.il.assembler;

import java.util.HashMap;
import java.util.Map;

/**
 * The bits that attribute words set (ECMA-335 II.23.1), one row each: the word and its number. Words that choose one of
 * several values of a group clear the group's other bits.
 */
final class Words {
    static final Words CLASS = new Words(0xFF_FFFF, """
            public 1:7, private 0:7, value 0x100, enum 0x100, interface 0xA0, sealed 0x100, abstract 0x80,
            auto 0:0x18, sequential 8:0x18, explicit 0x10:0x18, ansi 0:0x30000, unicode 0x10000:0x30000,
            autochar 0x20000:0x30000, import 0x1000, serializable 0x2000, windowsruntime 0x4000, beforefieldinit 0x100000,
            specialname 0x400, rtspecialname 0x800, extended 0, nestedpublic 2:7, nestedprivate 3:7, nestedfamily 4:7,
            nestedassembly 5:7, nestedfamandassem 6:7, nestedfamorassem 7:7""");
    static final Words FIELD = new Words(0xFFFF, """
            privatescope 0:7, private 1:7, famandassem 2:7, assembly 3:7, family 4:7, famorassem 5:7, public 6:7,
            static 0x10, initonly 0x20, literal 0x40, notserialized 0x80, specialname 0x200, rtspecialname 0x400""");
    static final Words METHOD = new Words(0xFFFF, """
            privatescope 0:7, private 1:7, famandassem 2:7, assembly 3:7, family 4:7, famorassem 5:7, public 6:7,
            unmanagedexp 8, static 0x10, final 0x20, virtual 0x40, hidebysig 0x80, newslot 0x100, strict 0x200, abstract 0x400,
            specialname 0x800, rtspecialname 0x1000, reqsecobj 0x8000""");
    static final Words IMPL = new Words(0xFFFF, """
            cil 0:3, native 1:3, optil 2:3, runtime 3:3, managed 0:4, unmanaged 4:4, noinlining 8, forwardref 0x10,
            synchronized 0x20, nooptimization 0x40, preservesig 0x80, aggressiveinlining 0x100,
            aggressiveoptimization 0x200, internalcall 0x1000""");
    static final Words PINVOKE = new Words(0xFFFF, """
            nomangle 1, ansi 2:6, unicode 4:6, autochar 6:6, lasterr 0x40, winapi 0x100:0x700, cdecl 0x200:0x700,
            stdcall 0x300:0x700, thiscall 0x400:0x700, fastcall 0x500:0x700, bestfit:on 0x10, bestfit:off 0x20,
            charmaperror:on 0x1000, charmaperror:off 0x2000""");
    static final Words GENERIC = new Words(0xFF, "+ 1:3, - 2:3, class 4, valuetype 8, .ctor 0x10, byreflike 0x20");

    private record Bits(int value, int group) {
    }

    private final int all;
    private final Map<String, Bits> words = new HashMap<>();

    private Words(int all, String rows) {
        this.all = all;
        for (String row : rows.split(",\\s*")) {
            int space = row.lastIndexOf(' ');
            String[] numbers = row.substring(space + 1).split(":");
            int value = Integer.decode(numbers[0]);
            words.put(row.substring(0, space), new Bits(value, numbers.length > 1 ? Integer.decode(numbers[1]) : value));
        }
    }

    /** The flags after one more word. */
    int with(int flags, String word) {
        Bits bits = words.get(word);
        return bits == null ? flags : flags & ~bits.group() | bits.value();
    }

    /** The flags after a number, which sets all of them. */
    int number(int number) {
        return number & all;
    }
}
