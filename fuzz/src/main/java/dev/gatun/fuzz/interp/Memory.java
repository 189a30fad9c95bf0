package dev.gatun.fuzz.interp;

import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import java.util.HashMap;
import java.util.Map;

/**
 * What values are made of. On the evaluation stack an int32 is an {@link Integer}, an int64 a {@link Long}, a float a
 * {@link Double} whatever its width, a native int a {@link Nat}, a {@link Ptr} or a {@link Fn}, a managed pointer a {@link
 * Ptr}, a reference an {@link Obj} or null, and a struct a {@link Val}.
 */
final class Memory {
    private Memory() {
    }

    /** Bytes, and beside them what is no number: references and pointers by offset. */
    static final class Block {
        final byte[] bytes;
        private Map<Integer, Object> others = Map.of();

        Block(int size) {
            bytes = new byte[size];
        }

        private void check(int at, int size) {
            if (at < 0 || at + size > bytes.length) {
                throw new IllegalStateException("access at " + at + " of " + size + " bytes, of " + bytes.length);
            }
        }

        long number(int at, int size) {
            check(at, size);
            long value = 0;
            for (int i = size - 1; i >= 0; i--) {
                value = value << 8 | bytes[at + i] & 0xFF;
            }
            return value;
        }

        void number(int at, int size, long value) {
            check(at, size);
            for (int i = 0; i < size; i++) {
                bytes[at + i] = (byte) (value >> 8 * i);
            }
            if (!others.isEmpty()) {
                others.keySet().removeIf(o -> o + 8 > at && o < at + size);
            }
        }

        Object other(int at) {
            check(at, 8);
            return others.get(at);
        }

        void other(int at, Object value) {
            number(at, 8, 0);
            if (value != null) {
                if (others.isEmpty()) {
                    others = new HashMap<>();
                }
                others.put(at, value);
            }
        }

        static void copy(Block from, int at, Block to, int toAt, int size) {
            from.check(at, size);
            to.check(toAt, size);
            var moved = new HashMap<Integer, Object>();
            from.others.forEach((o, v) -> {
                if (o >= at && o < at + size) {
                    moved.put(o - at + toAt, v);
                }
            });
            var copy = new byte[size];
            System.arraycopy(from.bytes, at, copy, 0, size);
            for (int i = 0; i < size; i++) {
                to.number(toAt + i, 1, copy[i]);
            }
            moved.forEach((o, v) -> {
                if (to.others.isEmpty()) {
                    to.others = new HashMap<>();
                }
                to.others.put(o, v);
            });
        }
    }

    /** A native integer that is a number. */
    record Nat(long value) {
    }

    /** A pointer. */
    record Ptr(Block block, int offset) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Ptr p && p.block == block && p.offset == offset;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(block) + offset;
        }
    }

    /** A pointer to a method. */
    record Fn(MethodDesc method) {
    }

    /** A struct on the stack; its block is its own. */
    record Val(TypeDesc type, Block block) {
    }

    /** An object. The fields of a class lie at their offsets, a boxed value and an array's elements from 0 on. */
    static final class Obj {
        final TypeDesc type;
        final Block data;
        final int length;
        Object target;
        /** The lengths of an array of several dimensions. */
        int[] dimensions = {};
        Fn function;

        Obj(TypeDesc type, Block data, int length) {
            this.type = type;
            this.data = data;
            this.length = length;
        }
    }

    /** Reads a value of a type (III.1.1.1: small integers widen to int32, by their sign). */
    static Object load(TypeDesc type, Block block, int at) {
        return switch (type.reduced().kind()) {
            case BOOLEAN, U1 -> (int) block.number(at, 1);
            case I1 -> (int) (byte) block.number(at, 1);
            case I2 -> (int) (short) block.number(at, 2);
            case CHAR, U2 -> (int) block.number(at, 2);
            case I4, U4 -> (int) block.number(at, 4);
            case I8, U8 -> block.number(at, 8);
            case R4 -> (double) Float.intBitsToFloat((int) block.number(at, 4));
            case R8 -> Double.longBitsToDouble(block.number(at, 8));
            case I, U, POINTER, FNPTR -> block.other(at) != null ? block.other(at) : new Nat(block.number(at, 8));
            case STRUCT -> {
                var copy = new Block(type.valueSize());
                Block.copy(block, at, copy, 0, type.valueSize());
                yield new Val(type, copy);
            }
            default -> block.other(at);
        };
    }

    /** Writes a value to a place of a type, narrowed to its width. */
    static void store(TypeDesc type, Block block, int at, Object value) {
        switch (type.reduced().kind()) {
            case BOOLEAN, I1, U1 -> block.number(at, 1, number(value));
            case CHAR, I2, U2 -> block.number(at, 2, number(value));
            case I4, U4 -> block.number(at, 4, number(value));
            case I8, U8 -> block.number(at, 8, number(value));
            case R4 -> block.number(at, 4, Float.floatToRawIntBits((float) (double) (Double) value));
            case R8 -> block.number(at, 8, Double.doubleToRawLongBits((Double) value));
            case I, U, POINTER, FNPTR -> {
                if (value instanceof Ptr || value instanceof Fn) {
                    block.other(at, value);
                } else {
                    boolean zeros = value instanceof Integer && type.reduced().kind() == TypeKind.U;
                    block.number(at, 8, zeros ? number(value) & 0xFFFF_FFFFL : number(value));
                }
            }
            case STRUCT -> Block.copy(((Val) value).block, 0, block, at, type.valueSize());
            default -> block.other(at, value);
        }
    }

    /** A value as a location of a type holds it (III.1.6). */
    static Object converted(TypeDesc type, Object value) {
        var block = new Block(type.valueSize());
        store(type, block, 0, value);
        return load(type, block, 0);
    }

    static long number(Object value) {
        return switch (value) {
            case Integer i -> i;
            case Long l -> l;
            case Nat n -> n.value;
            default -> throw new IllegalStateException("a number expected, not " + value);
        };
    }
}
