package dev.gatun.runtime.trace;

import dev.gatun.jit.code.Activation;
import dev.gatun.jit.code.ObjectModel;
import dev.gatun.jit.code.ThreadContext;
import dev.gatun.jit.importer.Shapes;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeKind;
import dev.gatun.runtime.heap.GuestObjects;
import dev.gatun.runtime.link.GuestRuntime;
import dev.gatun.runtime.memory.NativeMemory;
import dev.gatun.runtime.text.Enums;
import dev.gatun.runtime.text.FloatText;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Optional;

/**
 * Values of the guest as text. A reference or a pointer is followed only into memory that is known to be there: a guest
 * that holds wild ones must not end the VM by being looked at.
 */
public final class TraceValues {
    private static final int STRING_LENGTH = 40;
    private static final int MAX_FIELDS = 16;
    private static final int MAX_BYTES = 64;

    private final GuestRuntime runtime;
    private final long stackLow;
    private final long stackHigh;

    /** @param stackLow the lowest address of the thread's stack that is in use */
    public TraceValues(GuestRuntime runtime, long context, long stackLow) {
        this.runtime = runtime;
        this.stackLow = stackLow;
        long high = 0;
        for (long a = NativeMemory.getLong(context + ThreadContext.ACTIVATION); a != 0; a = NativeMemory.getLong(a + Activation.PREVIOUS)) {
            high = NativeMemory.getLong(a + Activation.FRAME);
        }
        stackHigh = high;
    }

    static String hex(long address) {
        return "0x" + Long.toHexString(address);
    }

    /** A scalar by its bits, a struct by its address. */
    public String text(TypeDesc type, long value) {
        return Shapes.isStruct(type) ? struct(type, value) : scalar(type, value);
    }

    /** The value that lies at an address. */
    String at(TypeDesc type, long address) {
        return Shapes.isStruct(type) ? struct(type, address) : scalar(type, switch (Shapes.memType(type).size()) {
            case 1 -> NativeMemory.getByte(address);
            case 2 -> NativeMemory.getShort(address);
            case 4 -> NativeMemory.getInt(address);
            default -> NativeMemory.getLong(address);
        });
    }

    private String scalar(TypeDesc type, long bits) {
        return switch (type.reduced().kind()) {
            case BOOLEAN -> (bits & 0xFF) != 0 ? "true" : "false";
            case CHAR -> "'" + escaped(String.valueOf((char) bits)) + "'";
            case I1 -> integer(type, BigInteger.valueOf((byte) bits));
            case U1 -> integer(type, BigInteger.valueOf(bits & 0xFF));
            case I2 -> integer(type, BigInteger.valueOf((short) bits));
            case U2 -> integer(type, BigInteger.valueOf(bits & 0xFFFF));
            case I4 -> integer(type, BigInteger.valueOf((int) bits));
            case U4 -> integer(type, BigInteger.valueOf(bits & 0xFFFF_FFFFL));
            case I8, I -> integer(type, BigInteger.valueOf(bits));
            case U8, U -> integer(type, new BigInteger(Long.toUnsignedString(bits)));
            case R4 -> FloatText.of(Float.intBitsToFloat((int) bits));
            case R8 -> FloatText.of(Double.longBitsToDouble(bits));
            case POINTER, FNPTR -> bits == 0 ? "null" : hex(bits);
            case BYREF -> byref(type.elementType(), bits);
            default -> object(bits);
        };
    }

    private static String integer(TypeDesc type, BigInteger value) {
        return type.isEnum() ? Enums.name(type, value) : value.toString();
    }

    private String byref(TypeDesc type, long address) {
        if (type.isVoid() || !isReadable(address, Math.max(1, type.valueSize()))) {
            return "ref@" + hex(address);
        }
        return "ref " + at(type, address) + "@" + hex(address);
    }

    /** {@code null}, {@code "text"}, {@code int32[5]@0x1000}, {@code int32@0x1000(5)} for a box, {@code Ns.Type@0x1000}. */
    String object(long object) {
        if (object == 0) {
            return "null";
        }
        var known = typeOf(object);
        if (known.isEmpty()) {
            return "?@" + hex(object);
        }
        var type = known.get();
        var place = "@" + hex(object);
        if ((flags(object) & ObjectModel.FLAG_STRING) != 0) {
            return string(object);
        }
        return name(type, object) + place + (type.isValueType() ? "(" + at(type, object + ObjectModel.FIRST_FIELD) + ")" : "");
    }

    /** {@code int32[5]}, {@code string(3)}, {@code Ns.Type}. */
    static String name(TypeDesc type, long object) {
        if ((flags(object) & ObjectModel.FLAG_STRING) != 0) {
            return type.fullName() + "(" + GuestObjects.length(object) + ")";
        }
        return type.kind() == TypeKind.SZARRAY ? type.elementType().fullName() + "[" + GuestObjects.length(object) + "]" : type.fullName();
    }

    private static int flags(long object) {
        return NativeMemory.getInt(GuestObjects.methodTable(object) + ObjectModel.MT_FLAGS);
    }

    /** The type of an object, if there is one at that address. */
    public Optional<TypeDesc> typeOf(long object) {
        if ((object & ObjectModel.OBJECT_ALIGNMENT - 1) != 0 || !runtime.heap().contains(object) && !runtime.code().containsData(object)) {
            return Optional.empty();
        }
        try {
            return Optional.of(runtime.linker().typeOf(GuestObjects.methodTable(object)));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private String string(long object) {
        int length = GuestObjects.length(object);
        long end = object + ObjectModel.STRING_CHARS + 2L * length;
        if (length < 0 || !isReadable(object, end - object)) {
            return "?@" + hex(object);
        }
        var text = new StringBuilder();
        for (int i = 0; i < Math.min(length, STRING_LENGTH); i++) {
            text.append((char) NativeMemory.getShort(object + ObjectModel.STRING_CHARS + 2L * i));
        }
        return '"' + escaped(text.toString()) + (length > STRING_LENGTH ? "\"... of " + length : "\"");
    }

    static String escaped(String text) {
        var escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            switch (c) {
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                case '"', '\\' -> escaped.append('\\').append(c);
                default -> {
                    if (c < ' ' || Character.isSurrogate(c) || c == 0x7F) {
                        escaped.append(String.format("\\u%04x", (int) c));
                    } else {
                        escaped.append(c);
                    }
                }
            }
        }
        return escaped.toString();
    }

    /** {@code { X = 1, Y = 2 }}. */
    private String struct(TypeDesc type, long address) {
        var items = new ArrayList<String>();
        for (var slot : type.layout().fields()) {
            if (items.size() == MAX_FIELDS) {
                items.add("...");
                break;
            }
            items.add(slot.field().name() + " = " + at(slot.field().type(), address + slot.offset()));
        }
        return items.isEmpty() ? "{ }" : "{ " + String.join(", ", items) + " }";
    }

    /** {@code 00 ff 12}, the first 64 of them. */
    static String bytes(long address, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < Math.min(count, MAX_BYTES); i++) {
            text.append(i == 0 ? "" : " ").append(String.format("%02x", NativeMemory.getByte(address + i)));
        }
        return count > MAX_BYTES ? text + " ..." : text.toString();
    }

    /** Whether all of that memory is known to be there: in this thread's stack, the heap or the runtime's data. */
    public boolean isReadable(long address, long bytes) {
        long last = address + bytes - 1;
        return address >= stackLow && last < stackHigh || runtime.heap().contains(address) && runtime.heap().contains(last)
                || runtime.code().containsData(address) && runtime.code().containsData(last);
    }
}
