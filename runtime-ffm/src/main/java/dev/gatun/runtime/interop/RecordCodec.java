package dev.gatun.runtime.interop;

import dev.gatun.jit.types.FieldSlot;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.runtime.link.Sneaky;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns a guest struct into a Java record and back, field by field: by name where every component names a field (case
 * and leading underscores aside), else by position. Nested structs become nested records or segments.
 */
final class RecordCodec {
    private final TypeDesc type;
    private final Class<?> record;
    private final List<Part> parts;
    private final java.lang.reflect.Constructor<?> constructor;

    /** A component with the field it stands for. */
    private record Part(RecordComponent component, FieldSlot field, MethodHandle fromJava, MethodHandle toJava) {
    }

    private RecordCodec(TypeDesc type, Class<?> record, List<Part> parts,
            java.lang.reflect.Constructor<?> constructor) {
        this.type = type;
        this.record = record;
        this.parts = parts;
        this.constructor = constructor;
    }

    /** @throws IllegalArgumentException if the record does not fit the struct, or is not accessible */
    static RecordCodec of(TypeDesc type, Class<?> record, Conversions conversions) {
        var components = record.getRecordComponents();
        var fields = type.layout().fields();
        if (components.length != fields.size()) {
            throw new IllegalArgumentException("record " + record.getName() + " has " + components.length
                    + " components, the struct "
                    + type + " has " + fields.size() + " fields");
        }
        boolean named = Arrays.stream(components).allMatch(c -> field(fields, c.getName()).isPresent());
        var parts = new ArrayList<Part>();
        for (int i = 0; i < components.length; i++) {
            var component = components[i];
            var field = named ? field(fields, component.getName()).orElseThrow() : fields.get(i);
            var fieldType = field.field().type();
            component.getAccessor().setAccessible(true);
            parts.add(new Part(component, field, generic(conversions.fromJava(fieldType, component.getType())),
                    generic(conversions.toJava(fieldType, component.getType()))));
        }
        try {
            var constructor = record.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return new RecordCodec(type, record, List.copyOf(parts), constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException("record " + record.getName() + " has no canonical constructor", e);
        }
    }

    private static MethodHandle generic(MethodHandle conversion) {
        return conversion.asType(MethodType.methodType(Object.class, Object.class));
    }

    private static Optional<FieldSlot> field(List<FieldSlot> fields, String name) {
        return fields.stream().filter(f -> plain(f.field().name()).equals(plain(name))).findFirst();
    }

    /** {@code <X>k__BackingField} is the field of an automatic property X. */
    private static String plain(String name) {
        int close = name.indexOf('>');
        var base = name.startsWith("<") && close > 0 ? name.substring(1, close) : name;
        return base.replaceFirst("^_+", "").toLowerCase(Locale.ROOT);
    }

    MemorySegment toStruct(Object value) {
        var struct = MemorySegment.ofArray(new long[type.valueSize() + 7 >>> 3]);
        for (var part : parts) {
            try {
                put(struct, part.field, part.fromJava.invokeExact(part.component.getAccessor().invoke(value)));
            } catch (Throwable e) {
                throw Sneaky.raise(e);
            }
        }
        return struct;
    }

    private static void put(MemorySegment struct, FieldSlot field, Object carrier) {
        int at = field.offset();
        switch (carrier) {
            case Integer i when field.size() == 1 -> struct.set(ValueLayout.JAVA_BYTE, at, (byte) (int) i);
            case Integer i when field.size() == 2 -> struct.set(ValueLayout.JAVA_SHORT_UNALIGNED, at, (short) (int) i);
            case Integer i -> struct.set(ValueLayout.JAVA_INT_UNALIGNED, at, i);
            case Long l -> struct.set(ValueLayout.JAVA_LONG_UNALIGNED, at, l);
            case Float f -> struct.set(ValueLayout.JAVA_FLOAT_UNALIGNED, at, f);
            case Double d -> struct.set(ValueLayout.JAVA_DOUBLE_UNALIGNED, at, d);
            case MemorySegment s -> MemorySegment.copy(s, 0, struct, at, field.size());
            default -> throw new IllegalStateException("carrier " + carrier);
        }
    }

    Object toRecord(MemorySegment struct) {
        var values = new Object[parts.size()];
        for (int i = 0; i < values.length; i++) {
            try {
                values[i] = parts.get(i).toJava.invokeExact(get(struct, parts.get(i).field));
            } catch (Throwable e) {
                throw Sneaky.raise(e);
            }
        }
        try {
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw Sneaky.raise(e.getCause() == null ? e : e.getCause());
        }
    }

    private static Object get(MemorySegment struct, FieldSlot field) {
        int at = field.offset();
        var carrier = Carriers.of(field.field().type());
        if (carrier == int.class) {
            return switch (field.size()) {
                case 1 -> (int) struct.get(ValueLayout.JAVA_BYTE, at);
                case 2 -> (int) struct.get(ValueLayout.JAVA_SHORT_UNALIGNED, at);
                default -> struct.get(ValueLayout.JAVA_INT_UNALIGNED, at);
            };
        }
        return carrier == long.class ? (Object) struct.get(ValueLayout.JAVA_LONG_UNALIGNED, at)
                : carrier == float.class ? (Object) struct.get(ValueLayout.JAVA_FLOAT_UNALIGNED, at)
                : carrier == double.class ? (Object) struct.get(ValueLayout.JAVA_DOUBLE_UNALIGNED, at)
                : struct.asSlice(at, field.size());
    }

    @Override
    public String toString() {
        return type + " <-> " + record.getName();
    }
}
