package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.jit.types.LookupException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemoryLayout.PathElement;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodType;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Java calls the guest: every kind of value in and out. */
class CallsFromJavaTest {
    private static final String LIBRARIES = "dev.gatun.runtime.InteropLibrary#all";

    record Point(int x, int y) {
    }

    record Segment(Point from, Point to) {
    }

    interface Values {
        int add(int a, int b);

        String greet(String name);

        double[] doubled(double[] values);

        default int three() {
            return add(1, 2);
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void scalars_cross_in_both_directions(InteropLibrary library) {
        try (var il = library.open()) {
            assertThat(il.call("Values::Not", true)).isEqualTo(false);
            assertThat(il.call("Values::Next", 'a')).isEqualTo('b');
            assertThat(il.call("Values::NegateSByte", (byte) -128)).isEqualTo((byte) -128);
            assertThat(il.call("Values::NegateSByte", (byte) 5)).isEqualTo((byte) -5);
            assertThat(il.call("Values::IncByte", (byte) 255)).isEqualTo((byte) 0);
            assertThat(il.call("Values::NegateShort", (short) 7)).isEqualTo((short) -7);
            assertThat(il.call("Values::IncUShort", (short) 0xFFFE)).isEqualTo((short) 0xFFFF);
            assertThat(il.call("Values::Add", Integer.MAX_VALUE, 1)).isEqualTo(Integer.MIN_VALUE);
            assertThat(il.call("Values::AddUInt", -1, -1)).isEqualTo(-2);
            assertThat(il.call("Values::AddLong", 1L << 40, 1L)).isEqualTo((1L << 40) + 1);
            assertThat(il.call("Values::DivULong", -1L, 16L)).isEqualTo(-1L >>> 4);
            assertThat(il.call("Values::Half", 5f)).isEqualTo(2.5f);
            assertThat(il.call("Values::Hypotenuse", 3.0, 4.0)).isEqualTo(5.0);
            assertThat(il.call("Values::Same", 0x123456789AL)).isEqualTo(0x123456789AL);
            assertThat(il.call("Values::WidenByte", (byte) -1)).isEqualTo(255);
            assertThat(il.call("Values::WidenUShort", (short) -1)).isEqualTo(65535);
            assertThat(il.call("Values::NextColor", (byte) 1)).isEqualTo((byte) 2);
            assertThat(il.call("Values::Nothing")).isNull();
            assertThat(il.call("Values::Ten", 1, 2.0, 3L, 4f, (byte) 5, (short) 6, 7.0, 8, 9L, 10.0))
                    .isEqualTo(1 + 4 + 9 + 16 + 25 + 36 + 49 + 64 + 81 + 100.0);
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void a_handle_has_the_exact_type(InteropLibrary library) throws Throwable {
        try (var il = library.open()) {
            MethodHandle fib = il.method("Values::Fib").handle();
            assertThat(fib.type()).isEqualTo(MethodType.methodType(int.class, int.class));
            assertThat((int) fib.invokeExact(20)).isEqualTo(6765);
            MethodHandle wide = il.method("Values::Add")
                    .handle(MethodType.methodType(long.class, short.class, int.class));
            assertThat((long) wide.invokeExact((short) 3, 4)).isEqualTo(7);
            assertThatThrownBy(() -> il.method("Values::Add")
                    .handle(MethodType.methodType(int.class, String.class, int.class)))
                    .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("int32");
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void strings_and_arrays_are_copied(InteropLibrary library) {
        try (var il = library.open()) {
            assertThat(il.call("Values::Greet", "Wörld \uD83D\uDE00")).isEqualTo("Hello, Wörld \uD83D\uDE00!");
            assertThat(il.method("Values::Greet").call((Object) null)).isNull();
            assertThat(il.call("Values::Length", "")).isEqualTo(0);
            assertThat(il.call("Values::Sum", (Object) new int[] {1, 2, 3})).isEqualTo(6);
            assertThat(il.call("Values::Sum", (Object) new int[0])).isEqualTo(0);
            assertThat(il.call("Values::Doubled", (Object) new double[] {1.5, -2})).isEqualTo(new double[] {3, -4});
            assertThat(il.call("Values::Words", "a", "b")).isEqualTo(new String[] {"a", "b", null});
            assertThat(il.call("Values::Last", (Object) new String[] {"x", "y"})).isEqualTo("y");
            assertThat(il.call("Values::Flags")).isEqualTo(new boolean[] {true, false, true});
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void pointers_and_references_take_addresses_and_segments(InteropLibrary library) throws Throwable {
        try (var il = library.open(); var arena = Arena.ofConfined()) {
            var cell = arena.allocateFrom(ValueLayout.JAVA_INT, 41);
            il.call("Values::Increment", cell.address());
            assertThat(cell.get(ValueLayout.JAVA_INT, 0)).isEqualTo(42);
            var read = il.method("Values::Read").handle(MethodType.methodType(int.class, MemorySegment.class));
            assertThat((int) read.invokeExact(cell)).isEqualTo(42);
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void structs_cross_as_segments(InteropLibrary library) throws Throwable {
        try (var il = library.open()) {
            var make = il.method("Structs::MakeMixed");
            var layout = make.returnLayout();
            assertThat(layout.byteSize()).isEqualTo(32);
            var mixed = (MemorySegment) make.handle().invokeExact((byte) 3, 1.5, (short) -2, 1L << 40);
            assertThat(layout.varHandle(PathElement.groupElement("Tag")).get(mixed, 0L)).isEqualTo((byte) 3);
            assertThat(layout.varHandle(PathElement.groupElement("Value")).get(mixed, 0L)).isEqualTo(1.5);
            assertThat(layout.varHandle(PathElement.groupElement("Wide")).get(mixed, 0L)).isEqualTo(1L << 40);
            assertThat(il.call("Structs::SumMixed", mixed)).isEqualTo(3 + 1.5 - 2 + (1L << 40));
            var three = MemorySegment.ofArray(new byte[] {1, 2, 3});
            var rotated = (MemorySegment) il.call("Structs::Rotate", three);
            assertThat(rotated.toArray(ValueLayout.JAVA_BYTE)).isEqualTo(new byte[] {2, 3, 1});
            var pair = MemorySegment.ofArray(new float[] {1, 2});
            assertThat(((MemorySegment) il.call("Structs::Swap", pair)).toArray(ValueLayout.JAVA_FLOAT))
                    .isEqualTo(new float[] {2, 1});
            var point = MemorySegment.ofArray(new int[] {4, 5});
            assertThat(il.call("Structs::Many", 1, mixed, point, three, 7L))
                    .isEqualTo(1 + (1L << 40) + 40 + 500 + 1 + 3 + 7);
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void structs_cross_as_records(InteropLibrary library) throws Throwable {
        try (var il = library.open()) {
            var make = il.method("Structs::MakePoint").handle(MethodType.methodType(Point.class, int.class, int.class));
            assertThat((Point) make.invokeExact(3, 4)).isEqualTo(new Point(3, 4));
            var area = il.method("Structs::Area").handle(MethodType.methodType(int.class, Point.class));
            assertThat((int) area.invokeExact(new Point(6, 7))).isEqualTo(42);
            var reverse = il.method("Structs::Reverse").handle(MethodType.methodType(Segment.class, Segment.class));
            assertThat((Segment) reverse.invokeExact(new Segment(new Point(1, 2), new Point(3, 4))))
                    .isEqualTo(new Segment(new Point(3, 4), new Point(1, 2)));
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void objects_cross_as_handles(InteropLibrary library) throws Throwable {
        try (var il = library.open()) {
            var counter = (IlObject) il.call("Objects::Make", 5);
            assertThat(counter.typeName()).isEqualTo("Interop.Counter");
            assertThat(il.call("Objects::Use", counter)).isEqualTo(6);
            assertThat(il.call("Counter::Current", counter)).isEqualTo(6);
            assertThat(counter).hasToString("at 6");
            var twice = (IlObject) il.call("Objects::MakeDouble", 5);
            assertThat(il.call("Objects::Use", twice)).isEqualTo(7);
            assertThat(il.call("Counter::Next", twice)).as("virtual").isEqualTo(9);
            var made = (IlObject) il.call("Counter::.ctor", 10);
            assertThat(il.call("Counter::Next", made)).isEqualTo(11);
            assertThat(il.call("Objects::Box", 7)).hasToString("7");
            assertThat(((IlObject) il.call("Objects::Grid")).typeName()).isEqualTo("int32[,]");
            var box = (IlObject) il.call("Objects::Box", 7);
            assertThatThrownBy(() -> il.call("Objects::Use", box)).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("Interop.Counter");
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void an_interface_binds_to_static_methods(InteropLibrary library) {
        interface Impossible {
            int subtract(int a, int b);

            int add(String a, int b);
        }
        try (var il = library.open()) {
            var values = il.assembly().bind(Values.class);
            assertThat(values.add(1, 2)).isEqualTo(3);
            assertThat(values.greet("you")).isEqualTo("Hello, you!");
            assertThat(values.doubled(new double[] {1})).containsExactly(2);
            assertThat(values.three()).isEqualTo(3);
            assertThatThrownBy(() -> il.assembly().bind(Impossible.class)).isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("subtract").hasMessageContaining("Interop.Values::Add(int32,int32)");
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void threads_call_at_once(InteropLibrary library) throws Exception {
        try (var il = library.open(); var pool = Executors.newFixedThreadPool(4)) {
            var fib = il.method("Values::Fib").handle();
            var greet = il.method("Values::Greet").handle();
            var results = pool.invokeAll(IntStream.range(0, 32)
                    .<java.util.concurrent.Callable<Object>>mapToObj(i -> () -> {
                try {
                    return (int) fib.invokeExact(10 + i % 8) + ((String) greet.invokeExact("t" + i)).length();
                } catch (Throwable e) {
                    throw new AssertionError(e);
                }
            }).toList());
            int[] expected = {55, 89, 144, 233, 377, 610, 987, 1597};
            for (int i = 0; i < results.size(); i++) {
                assertThat(results.get(i).get()).isEqualTo(expected[i % 8] + ("Hello, t" + i + "!").length());
            }
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void a_program_runs(InteropLibrary library) {
        var out = new java.io.ByteArrayOutputStream();
        try (var il = library.open(library.builder().out(out))) {
            assertThat(il.assembly().run("one", "two")).isEqualTo(2);
            assertThat(out.toString(java.nio.charset.StandardCharsets.UTF_8)).isEqualTo("arguments: 2\none\ntwo\n");
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void a_wrong_name_names_the_nearest(InteropLibrary library) {
        try (var il = library.open()) {
            assertThatThrownBy(() -> il.method("Values::Addd")).isInstanceOf(LookupException.class)
                    .hasMessageContaining("Add");
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void static_constructors_run_once_and_before_the_first_use(InteropLibrary library) {
        try (var il = library.open()) {
            assertThat(il.call("Initialised::Get")).isEqualTo(42);
        }
    }
}
