package dev.gatun.runtime;

import static dev.gatun.jit.code.ObjectModel.FLAG_ARRAY;
import static dev.gatun.jit.code.ObjectModel.FLAG_ENUM;
import static dev.gatun.jit.code.ObjectModel.FLAG_HAS_REFERENCES;
import static dev.gatun.jit.code.ObjectModel.FLAG_INTERFACE;
import static dev.gatun.jit.code.ObjectModel.FLAG_MD_ARRAY;
import static dev.gatun.jit.code.ObjectModel.FLAG_STRING;
import static dev.gatun.jit.code.ObjectModel.FLAG_VALUE_TYPE;
import static dev.gatun.jit.code.ObjectModel.FLAG_VARIANT;
import static dev.gatun.jit.code.ObjectModel.MT_BASE_SIZE;
import static dev.gatun.jit.code.ObjectModel.MT_COMPONENT_SIZE;
import static dev.gatun.jit.code.ObjectModel.MT_ELEMENT;
import static dev.gatun.jit.code.ObjectModel.MT_ELEMENT_TYPE;
import static dev.gatun.jit.code.ObjectModel.MT_FLAGS;
import static dev.gatun.jit.code.ObjectModel.MT_INTERFACE_TABLE;
import static dev.gatun.jit.code.ObjectModel.MT_PARENT;
import static dev.gatun.jit.code.ObjectModel.MT_RANK;
import static dev.gatun.jit.code.ObjectModel.MT_VTABLE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.il.signature.ElementType;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.WellKnownType;
import dev.gatun.runtime.link.GuestRuntime;
import dev.gatun.runtime.memory.NativeMemory;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What method tables hold, in the words of {@link dev.gatun.jit.code.ObjectModel}. */
class MethodTablesTest {
    private final InteropLibrary.Opened il = new InteropLibrary(GatunAbi.host(), "release").open();
    private final GuestRuntime runtime = il.gatun().runtime();

    @AfterEach
    void close() {
        il.close();
    }

    private TypeDesc known(WellKnownType type) {
        return runtime.types().wellKnown(type);
    }

    private TypeDesc interop(String name) {
        return il.assembly().module().findType("Interop." + name).orElseThrow();
    }

    private long table(TypeDesc type) {
        return runtime.linker().methodTable(type);
    }

    private void check(TypeDesc type, int baseSize, int componentSize, int flags, ElementType elementType) {
        long table = table(type);
        assertThat(NativeMemory.getInt(table + MT_BASE_SIZE)).as(type + " base size").isEqualTo(baseSize);
        assertThat(NativeMemory.getInt(table + MT_COMPONENT_SIZE)).as(type + " component size")
                .isEqualTo(componentSize);
        assertThat(NativeMemory.getInt(table + MT_FLAGS)).as(type + " flags").isEqualTo(flags);
        assertThat(NativeMemory.getInt(table + MT_ELEMENT_TYPE)).as(type + " element type")
                .isEqualTo(elementType.code());
        assertThat(runtime.linker().typeOf(table)).isSameAs(type);
    }

    @Test
    void sizes_flags_and_element_types() {
        check(known(WellKnownType.OBJECT), 8, 0, 0, ElementType.OBJECT);
        check(known(WellKnownType.STRING), 12 + 2, 2, FLAG_STRING, ElementType.STRING);
        check(known(WellKnownType.INT32), 8 + 4, 0, FLAG_VALUE_TYPE, ElementType.I4);
        check(known(WellKnownType.INT32).makeArray(), 16, 4, FLAG_ARRAY, ElementType.SZARRAY);
        check(known(WellKnownType.STRING).makeArray(), 16, 8, FLAG_ARRAY | FLAG_HAS_REFERENCES, ElementType.SZARRAY);
        check(known(WellKnownType.DOUBLE).makeArray(3), 16 + 24, 8, FLAG_ARRAY | FLAG_MD_ARRAY, ElementType.ARRAY);
        check(interop("Mixed"), 8 + 32, 0, FLAG_VALUE_TYPE, ElementType.VALUETYPE);
        check(interop("Three").makeArray(), 16, 3, FLAG_ARRAY, ElementType.SZARRAY);
        check(interop("Color"), 8 + 1, 0, FLAG_VALUE_TYPE | FLAG_ENUM, ElementType.U1);
        check(interop("Counter"), 16, 0, 0, ElementType.CLASS);
        var comparable = runtime.types().classLibrary().findType("System.IComparable`1").orElseThrow()
                .instantiate(List.of(known(WellKnownType.INT32)));
        check(comparable, 8, 0, FLAG_INTERFACE | FLAG_VARIANT, ElementType.CLASS);
        assertThat(NativeMemory.getInt(table(known(WellKnownType.EXCEPTION)) + MT_FLAGS))
                .isEqualTo(FLAG_HAS_REFERENCES);
    }

    @Test
    void tables_refer_to_base_and_element_types() {
        long derived = table(interop("DoubleCounter"));
        assertThat(NativeMemory.getLong(derived + MT_PARENT)).isEqualTo(table(interop("Counter")));
        assertThat(NativeMemory.getLong(table(known(WellKnownType.OBJECT)) + MT_PARENT)).isZero();
        var grid = interop("Point").makeArray(2);
        assertThat(NativeMemory.getLong(table(grid) + MT_ELEMENT)).isEqualTo(table(interop("Point")));
        assertThat(NativeMemory.getInt(table(grid) + MT_RANK)).isEqualTo(2);
        assertThat(NativeMemory.getLong(table(grid) + MT_PARENT)).isEqualTo(table(known(WellKnownType.ARRAY)));
    }

    @Test
    void every_slot_holds_code() {
        for (var type : List.of(known(WellKnownType.STRING), known(WellKnownType.INT32), interop("DoubleCounter"),
                known(WellKnownType.INT32).makeArray())) {
            for (int i = 0; i < type.vtable().size(); i++) {
                long code = NativeMemory.getLong(table(type) + MT_VTABLE + 8L * i);
                assertThat(runtime.linker().codeMap().find(code)).as(type + " slot " + i).isPresent();
            }
            for (int i = 0; i < 8; i++) {
                assertThat(runtime.code().contains(NativeMemory.getLong(table(type) + MT_INTERFACE_TABLE + 8L * i)))
                        .isTrue();
            }
        }
    }

    @Test
    void a_slot_leads_to_the_code_once_the_method_is_compiled() {
        var next = interop("DoubleCounter").findMethods("Next").getFirst();
        long slot = table(next.owner()) + MT_VTABLE + 8L * next.slot();
        var before = runtime.linker().codeMap().find(NativeMemory.getLong(slot)).orElseThrow();
        assertThat(before.method()).as("a stub").isEmpty();
        il.method("DoubleCounter::Next").compile();
        var after = runtime.linker().codeMap().find(NativeMemory.getLong(slot)).orElseThrow();
        assertThat(after.method()).contains(next);
    }

    @Test
    void literals_and_type_objects_are_one_each() {
        assertThat(runtime.linker().literal("a")).isEqualTo(runtime.linker().literal("a".concat("")));
        assertThat(runtime.linker().literal("a")).isNotEqualTo(runtime.linker().literal("b"));
        assertThat(runtime.linker().typeObject(interop("Point")))
                .isEqualTo(runtime.linker().typeObject(interop("Point")));
    }
}
