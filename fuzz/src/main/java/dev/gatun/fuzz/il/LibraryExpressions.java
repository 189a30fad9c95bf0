package dev.gatun.fuzz.il;

import dev.gatun.fuzz.Draw;
import dev.gatun.fuzz.il.IlType.Other;
import dev.gatun.fuzz.il.IlType.RefTo;
import java.util.List;

/** Expressions on what the class library and the runtime give: boxes, nullables, strings, arrays of two dimensions. */
abstract class LibraryExpressions {
    private static final String STRING = "[mscorlib]System.String";
    private static final List<String> LITERALS = List.of("", "a", "gatun", "\u00e9\u4e2d", "0123456789abcdef0123456789");

    final Draw draw;
    final Code code = new Code();

    LibraryExpressions(Draw draw) {
        this.draw = draw;
    }

    /** Pushes a value of the type. */
    abstract void value(IlType type, int depth);

    /** With a value on the stack, sends it through a box. */
    final void throughBox(IlType type) {
        code.add("box " + type.owner());
        switch (draw.below(4)) {
            case 0 -> code.add("unbox.any " + type.owner());
            case 1 -> code.add("unbox " + type.owner()).add(Code.loadIndirect(type));
            case 2 -> code.add("castclass [mscorlib]System.ValueType\nunbox.any " + type.owner());
            default -> code.add("isinst " + type.owner() + "\nunbox.any " + type.owner());
        }
    }

    private static Other nullable(IlType type) {
        return new Other("valuetype [mscorlib]System.Nullable`1<" + type.il() + ">");
    }

    /** Pushes a value that has been a Nullable of its type. */
    final void throughNullable(IlType type, int depth) {
        var nullable = nullable(type);
        var kept = code.local(nullable);
        value(type, depth - 1);
        switch (draw.below(3)) {
            case 0 -> code.add("newobj instance void " + nullable.il() + "::.ctor(!0)\nbox " + nullable.il()
                    + "\nunbox.any " + type.owner());
            case 1 -> {
                code.add("box " + type.owner() + "\nunbox.any " + nullable.il() + "\nstloc " + kept.index());
                code.address(kept).add("call instance !0 " + nullable.il() + "::GetValueOrDefault()");
            }
            default -> {
                code.add("newobj instance void " + nullable.il() + "::.ctor(!0)\nbox " + nullable.il() + "\nunbox.any "
                        + nullable.il() + "\nstloc " + kept.index());
                code.address(kept).add("call instance !0 " + nullable.il() + "::get_Value()");
            }
        }
    }

    /** Pushes whether a Nullable has a value, asked for in one of the ways there are. */
    final void hasValue(IlType type, int depth) {
        var nullable = nullable(type);
        var kept = code.local(nullable);
        if (draw.coin()) {
            value(type, depth - 1);
            code.add("newobj instance void " + nullable.il() + "::.ctor(!0)\nstloc " + kept.index());
        } else if (draw.coin()) {
            code.add("ldnull\nunbox.any " + nullable.il() + "\nstloc " + kept.index());
        } else {
            code.address(kept).add("initobj " + nullable.il());
        }
        if (draw.coin()) {
            code.address(kept).add("call instance bool " + nullable.il() + "::get_HasValue()");
        } else {
            code.load(kept).add("box " + nullable.il() + "\nldnull\ncgt.un");
        }
    }

    /** Pushes an element of an array of two dimensions. */
    final void matrix(IlType type, int depth) {
        var array = type.il() + "[0...,0...]";
        int rows = draw.between(1, 3);
        int columns = draw.between(1, 3);
        code.add("ldc.i4 " + rows + "\nldc.i4 " + columns + "\nnewobj instance void " + array + "::.ctor(int32, int32)");
        int row = draw.below(rows);
        int column = draw.below(columns);
        int count = draw.below(3);
        for (int i = 0; i < count; i++) {
            code.add("dup");
            indices(draw.coin() ? row : draw.below(rows), draw.coin() ? column : draw.below(columns));
            value(type, depth - 1);
            code.add("call instance void " + array + "::Set(int32, int32, " + type.il() + ")");
        }
        indices(row, column);
        if (draw.coin()) {
            code.add("call instance " + type.il() + " " + array + "::Get(int32, int32)");
        } else {
            code.add("call instance " + new RefTo(type).il() + " " + array + "::Address(int32, int32)")
                    .add(Code.loadIndirect(type));
        }
    }

    private void indices(int row, int column) {
        code.add("ldc.i4 " + row + "\nldc.i4 " + column);
    }

    /** Pushes an int32 about a string. */
    final void aboutString(int depth) {
        switch (draw.below(3)) {
            case 0 -> {
                string(depth);
                code.add("callvirt instance int32 " + STRING + "::get_Length()");
            }
            case 1 -> {
                // The literal behind keeps the index inside.
                string(depth);
                code.add("ldstr \"gatun\"\ncall string " + STRING + "::Concat(string, string)");
                value(Prim.I4, depth - 1);
                code.add("ldc.i4.3\nand\ncallvirt instance char " + STRING + "::get_Chars(int32)");
            }
            default -> {
                string(depth);
                string(depth);
                code.add("call bool " + STRING + "::op_Equality(string, string)");
            }
        }
    }

    private void string(int depth) {
        switch (depth <= 0 ? 0 : draw.below(5)) {
            case 0, 1 -> code.add("ldstr \"" + draw.of(LITERALS) + "\"");
            case 2 -> {
                value(Prim.CHAR, depth - 1);
                value(Prim.I4, depth - 1);
                code.add("ldc.i4.7\nand\nnewobj instance void " + STRING + "::.ctor(char, int32)");
            }
            case 3 -> {
                value(new IlType.ArrayOf(Prim.CHAR), depth - 1);
                code.add(draw.coin() ? "newobj instance void " + STRING + "::.ctor(char[])"
                        : "ldc.i4.1\nldc.i4.2\nnewobj instance void " + STRING + "::.ctor(char[], int32, int32)");
            }
            default -> {
                string(depth - 1);
                string(depth - 1);
                code.add("call string " + STRING + "::Concat(string, string)");
            }
        }
    }
}
