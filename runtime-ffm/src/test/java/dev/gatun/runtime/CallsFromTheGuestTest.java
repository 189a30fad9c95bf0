package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.jit.UnsupportedIlException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The guest calls Java and C. */
class CallsFromTheGuestTest {
    private static final String LIBRARIES = "dev.gatun.runtime.InteropLibrary#all";

    record Point(int x, int y) {
    }

    /** The library "host" of the C# source. */
    public static final class Host {
        private final InteropLibrary.Opened il;

        Host(InteropLibrary.Opened il) {
            this.il = il;
        }

        public int Twice(int i) {
            return 2 * i;
        }

        public String Join(String a, String b) {
            return a + "+" + b;
        }

        public long Sum(int[] values) {
            return IntStream.of(values).sum();
        }

        public Point Flip(Point p) {
            return new Point(p.y(), p.x());
        }

        public boolean Invert(boolean b) {
            return !b;
        }

        public byte IncByte(byte b) {
            return (byte) (b + 1);
        }

        public double Ten(int a, double b, long c, float d, byte e, short f, double g, int h, long i, double j) {
            return a + b * 2 + c * 3 + d * 4 + e * 5 + f * 6 + g * 7 + h * 8 + i * 9 + j * 10;
        }

        public IlObject Pass(IlObject counter) {
            return counter;
        }

        public void Fail(String message) {
            if (message.equals("recursion")) {
                Fail(message);
            }
            if (message.equals("guest")) {
                throw new IlException("System.ArgumentException", "from Java");
            }
            throw new IllegalArgumentException(message);
        }

        public int CallBack(int n) {
            return (int) il.call("Host::Bounce", n) + 1;
        }
    }

    private static InteropLibrary.Opened open(InteropLibrary library) {
        var il = library.open();
        il.gatun().defineLibrary("host", new Host(il));
        return il;
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void java_methods_stand_for_native_functions(InteropLibrary library) {
        try (var il = open(library)) {
            assertThat(il.call("Host::CallTwice", 21)).isEqualTo(43);
            assertThat(il.call("Host::CallJoin", "a", "b")).isEqualTo("a+b.");
            assertThat(il.call("Host::CallSum", (Object) new int[] {1, 2, 3})).isEqualTo(6L);
            assertThat(il.call("Host::CallFlip", 3, 4)).isEqualTo(4003);
            assertThat(il.call("Host::CallInvert", true)).isEqualTo(false);
            assertThat(il.call("Host::CallIncByte", (byte) 255)).isEqualTo(0);
            assertThat(il.call("Host::CallIncByte", (byte) 127)).isEqualTo(128);
            assertThat(il.call("Host::CallTen")).isEqualTo(1 + 4 + 9 + 16 + 25 + 36 + 49 + 64 + 81 + 100.0);
            assertThat(il.call("Host::CallPass")).isEqualTo(6);
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void an_internal_call_is_bound_by_name(InteropLibrary library) throws Exception {
        try (var il = open(library)) {
            MethodHandle increment = MethodHandles.lookup().findStatic(Math.class, "incrementExact",
                    MethodType.methodType(int.class, int.class));
            il.gatun().defineInternalCall("Interop.Host::Internal", increment);
            assertThat(il.call("Host::CallInternal", 4)).isEqualTo(50);
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void an_exception_of_a_java_method_comes_through(InteropLibrary library) {
        try (var il = open(library)) {
            assertThatThrownBy(() -> il.call("Host::CallFail", "no")).isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no").satisfies(e -> assertThat(e.getStackTrace())
                    .extracting(StackTraceElement::getMethodName)
                            .containsSubsequence("Fail", "CallFail", "an_exception_of_a_java_method_comes_through"));
            assertThat(il.call("Host::CallTwice", 1)).as("the runtime goes on").isEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void a_java_method_throws_an_exception_of_the_guest(InteropLibrary library) {
        try (var il = open(library)) {
            assertThatThrownBy(() -> il.call("Host::CallFail", "guest")).isInstanceOfSatisfying(IlException.class, e -> {
                assertThat(e.typeName()).isEqualTo("System.ArgumentException");
                assertThat(e.frames()).extracting(IlFrame::method).contains("CallFail");
                assertThat(e.getStackTrace()).extracting(StackTraceElement::getMethodName)
                        .containsSubsequence("Fail", "CallFail", "a_java_method_throws_an_exception_of_the_guest");
            });
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void running_out_of_stack_in_java_below_the_guest_is_an_error(InteropLibrary library) {
        try (var il = open(library)) {
            assertThatThrownBy(() -> il.call("Host::CallFail", "recursion")).isInstanceOf(StackOverflowError.class);
            assertThatThrownBy(() -> il.call("Host::Bounce", 1_000_000)).satisfiesAnyOf(
                    e -> assertThat(e).isInstanceOf(StackOverflowError.class),
                    e -> assertThat(e).isInstanceOf(IlException.class).hasMessageContaining("StackOverflow"));
            assertThat(il.call("Host::CallTwice", 1)).as("the runtime goes on").isEqualTo(3);
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void calls_nest_both_ways(InteropLibrary library) {
        try (var il = open(library)) {
            assertThat(il.call("Host::Bounce", 40)).isEqualTo(80);
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void c_functions_are_found_by_the_names_that_dotnet_tries(InteropLibrary library) {
        try (var il = library.open()) {
            assertThat(il.call("Native::strlen", "häuser")).as("UTF-8").isEqualTo(7L);
            assertThat(il.call("Native::ProcessId")).isEqualTo((int) ProcessHandle.current().pid());
            assertThat(il.call("Native::abs", -42)).isEqualTo(42);
            assertThat(il.call("Native::AbsLong", -(1L << 40))).isEqualTo(1L << 40);
            assertThat(il.call("Native::cos", 0.0)).isEqualTo(1.0);
            assertThat(il.call("Native::hypot", 3.0, 4.0)).isEqualTo(5.0);
            assertThat(il.call("Native::fmaxf", 1.5f, -2f)).isEqualTo(1.5f);
            assertThat(il.call("Native::Exponent", 12.0)).isEqualTo(4);
            assertThat(il.call("Native::Filled")).isEqualTo(0x07070707);
            assertThat(il.call("Native::CompareArrays", new byte[] {1, 2}, new byte[] {1, 2})).isEqualTo(0);
            assertThat((int) il.call("Native::CompareArrays", new byte[] {1, 2}, new byte[] {1, 3})).isNegative();
            assertThat(il.call("Native::IsAlpha", (int) 'x')).isEqualTo(true);
            assertThat(il.call("Native::IsAlpha", (int) '1')).isEqualTo(false);
            assertThat(il.call("Native::Variable", "PATH")).isEqualTo(System.getenv("PATH"));
            assertThat(il.call("Native::Variable", "no such variable")).isNull();
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void a_c_function_returns_a_struct(InteropLibrary library) throws Throwable {
        try (var il = library.open()) {
            var div = il.method("Native::DivRem").handle(MethodType.methodType(Point.class, int.class, int.class));
            assertThat((Point) div.invokeExact(17, 5)).isEqualTo(new Point(3, 2));
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void what_cannot_be_called_says_so(InteropLibrary library) {
        try (var il = library.open()) {
            assertThatThrownBy(() -> il.call("Native::Missing")).isInstanceOfSatisfying(IlException.class,
                    e -> assertThat(e.typeName()).isEqualTo("System.DllNotFoundException"))
                    .hasMessageContaining("no-such-library");
            assertThatThrownBy(() -> il.call("Native::MissingFunction")).isInstanceOfSatisfying(IlException.class,
                    e -> assertThat(e.typeName()).isEqualTo("System.EntryPointNotFoundException"))
                    .hasMessageContaining("no_such_function");
            assertThatThrownBy(() -> il.call("Native::takes_object", new Object[] {null}))
                    .isInstanceOf(UnsupportedIlException.class).hasMessageContaining("parameter 1");
        }
    }
}
