package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Delegates cross to Java and C, and functions of Java and C to the guest. */
class DelegatesTest {
    private static final String LIBRARIES = "dev.gatun.runtime.InteropLibrary#all";

    interface Joiner {
        String join(String text, double number);
    }

    interface Described {
        boolean describe(String text, int length);
    }

    interface Totaller {
        long total(long a, double b, float c, byte d, short e);
    }

    interface Clicks {
        void clicked(IlObject sender, String how);
    }

    private static Object call(InteropLibrary.Opened il, String method, Class<?> result, Class<?>[] types, Object... arguments) {
        try {
            return il.method(method).handle(MethodType.methodType(result, types)).invokeWithArguments(arguments);
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static Class<?>[] types(Class<?>... types) {
        return types;
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void javaCallsDelegates(InteropLibrary library) throws Throwable {
        try (var il = library.open()) {
            var adder = (IlObject) il.call("Functions::Adder", 40);
            assertThat((int) il.gatun().function(adder, MethodHandle.class).invokeExact(2)).isEqualTo(42);
            assertThat(il.gatun().function(adder, IntUnaryOperator.class).applyAsInt(-1)).isEqualTo(39);
            var join = (Joiner) call(il, "Functions::Joiner", Joiner.class, types());
            assertThat(join.join("a", 1.5)).isEqualTo("a/1.5");
            assertThat(join.join(null, -2)).isEqualTo("/-2");
            var thrower = (Runnable) call(il, "Functions::Thrower", Runnable.class, types(String.class), "from the delegate");
            assertThatThrownBy(thrower::run).isInstanceOf(IlException.class)
                    .hasMessageContaining("System.InvalidOperationException").hasMessageContaining("from the delegate");
            assertThatThrownBy(() -> il.gatun().function((IlObject) il.call("Functions::NewButton"), Runnable.class))
                    .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Button is no delegate");
            assertThatThrownBy(() -> il.gatun().function(adder, Joiner.class)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void theGuestCallsJavaFunctions(InteropLibrary library) {
        try (var il = library.open()) {
            IntUnaryOperator square = i -> i * i;
            assertThat(call(il, "Functions::Twice", int.class, types(IntUnaryOperator.class, int.class), square, 3)).isEqualTo(81);
            Function<Integer, Integer> boxed = i -> i + 1;
            assertThat(call(il, "Functions::Twice", int.class, types(Function.class, int.class), boxed, 3)).isEqualTo(5);
            Described described = (text, length) -> text != null && text.length() == length;
            assertThat(call(il, "Functions::Describe", String.class, types(Described.class), described)).isEqualTo("True False");
            Totaller total = (a, b, c, d, e) -> a + (long) (b * 2) + (long) (c * 2) + d + e;
            assertThat(call(il, "Functions::Total", long.class, types(Totaller.class), total))
                    .isEqualTo((1L << 40) + 5 + 3 + (byte) 200 - 3);
            assertThat(call(il, "Functions::SumOfLast", int.class, types(IntUnaryOperator.class), square)).isEqualTo(100);
            assertThat(call(il, "Functions::Same", boolean.class, types(IntUnaryOperator.class, IntUnaryOperator.class), square, square))
                    .isEqualTo(true);
            IntUnaryOperator other = i -> i * i;
            assertThat(call(il, "Functions::Same", boolean.class, types(IntUnaryOperator.class, IntUnaryOperator.class), square, other))
                    .isEqualTo(false);
            assertThat(call(il, "Functions::IsNull", boolean.class, types(Runnable.class), (Object) null)).isEqualTo(true);
            assertThatThrownBy(() -> call(il, "Functions::Twice", int.class, types(Joiner.class, int.class), (Joiner) (s, d) -> s, 1))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void aMethodHandleBecomesADelegate(InteropLibrary library) throws Exception {
        try (var il = library.open()) {
            var abs = MethodHandles.lookup().findStatic(Math.class, "abs", MethodType.methodType(int.class, int.class));
            assertThat(call(il, "Functions::Twice", int.class, types(MethodHandle.class, int.class), abs, -7)).isEqualTo(7);
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void whatJavaThrowsTravelsThroughADelegate(InteropLibrary library) {
        try (var il = library.open()) {
            Runnable illegal = () -> {
                throw new IllegalStateException("of Java");
            };
            assertThatThrownBy(() -> call(il, "Functions::Twice", int.class, types(IntUnaryOperator.class, int.class),
                    (IntUnaryOperator) i -> Integer.parseInt("x"), 1)).isInstanceOf(NumberFormatException.class);
            assertThat((String) call(il, "Functions::CatchFrom", String.class, types(Runnable.class), illegal)).contains("of Java");
            Runnable guest = () -> {
                throw new IlException("System.TimeoutException", "late");
            };
            assertThat(call(il, "Functions::CatchFrom", String.class, types(Runnable.class), guest))
                    .isEqualTo("TimeoutException: late");
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void javaListensToAnEvent(InteropLibrary library) {
        try (var il = library.open()) {
            var button = (IlObject) il.call("Functions::NewButton");
            var clicks = new ArrayList<String>();
            Clicks listener = (sender, how) -> clicks.add(how + sender.equals(button));
            var types = types(IlObject.class, Clicks.class);
            call(il, "Button::Add", void.class, types, button, listener);
            call(il, "Button::Add", void.class, types, button, listener);
            il.call("Button::Click", button, "a");
            call(il, "Button::Remove", void.class, types, button, listener);
            il.call("Button::Click", button, "b");
            call(il, "Button::Remove", void.class, types, button, listener);
            il.call("Button::Click", button, "c");
            assertThat(clicks).containsExactly("atrue", "atrue", "btrue");
        }
    }

    /** The exception waits until C has returned, and C's further calls do nothing. */
    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void anExceptionBelowCIsThrownWhereCWasCalled(InteropLibrary library) {
        try (var il = library.open()) {
            for (int i = 0; i < 3; i++) {
                assertThat(il.call("Functions::SortThatThrows", "m" + i)).isEqualTo("caught m" + i + " after 2");
            }
            assertThatThrownBy(() -> il.call("Functions::SortUncaught")).isInstanceOf(IlException.class)
                    .hasMessageContaining("System.ArgumentException: not comparable");
            assertThat(il.call("Functions::SortThatThrows", "again")).isEqualTo("caught again after 2");
        }
    }

    private static IntBinaryOperator ofC(long pointer) {
        var handle = Linker.nativeLinker().downcallHandle(MemorySegment.ofAddress(pointer),
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));
        return (a, b) -> {
            try {
                return (int) handle.invokeExact((long) a, (long) b);
            } catch (Throwable e) {
                throw new AssertionError(e);
            }
        };
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void cCallsTheGuestOnAnyThread(InteropLibrary library) throws Exception {
        try (var il = library.open(); var arena = Arena.ofShared()) {
            long add = (long) il.call("Functions::AddPointer");
            assertThat(ofC(add).applyAsInt(40, 2)).isEqualTo(42);

            // A thread that the JVM does not know: it calls add(argument, ...), whose second argument is whatever the register holds.
            var linker = Linker.nativeLinker();
            var create = linker.downcallHandle(linker.defaultLookup().find("pthread_create").orElseThrow(), FunctionDescriptor.of(
                    ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));
            var join = linker.downcallHandle(linker.defaultLookup().find("pthread_join").orElseThrow(), FunctionDescriptor.of(
                    ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));
            var id = arena.allocate(ValueLayout.JAVA_LONG);
            int created = call4(create, id, 0, add, 7);
            assertThat(created).isZero();
            assertThat(call2(join, id.get(ValueLayout.JAVA_LONG, 0), 0)).isZero();
            assertThat((int) il.call("Functions::Calls")).isEqualTo(2);
        }
    }

    private static int call4(MethodHandle handle, MemorySegment a, long b, long c, long d) {
        try {
            return (int) handle.invokeExact(a, b, c, d);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static int call2(MethodHandle handle, long a, long b) {
        try {
            return (int) handle.invokeExact(a, b);
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    /** With no guest code waiting, the exception is the thread's; C gets zero. */
    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void anExceptionThatNobodyWaitsForIsUncaught(InteropLibrary library) throws Exception {
        try (var il = library.open()) {
            long fail = (long) il.call("Functions::FailPointer");
            var uncaught = new AtomicReference<Throwable>();
            var result = new AtomicReference<Integer>();
            var thread = new Thread(() -> result.set(ofC(fail).applyAsInt(1, 2)));
            thread.setUncaughtExceptionHandler((t, e) -> uncaught.set(e));
            thread.start();
            thread.join();
            assertThat(result.get()).isZero();
            assertThat(uncaught.get()).isInstanceOf(IlException.class).hasMessageContaining("on a thread of C");
        }
    }
}
