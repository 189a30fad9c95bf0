package dev.gatun.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guest does not handle reaches Java, and the runtime goes on. */
class GuestFailuresTest {
    private static final String LIBRARIES = "dev.gatun.runtime.InteropLibrary#all";

    private static IlException failure(InteropLibrary.Opened il, String method, Object... arguments) {
        var failure = catchThrowableOfType(IlException.class, () -> il.call(method, arguments));
        assertThat(failure).as(method).isNotNull();
        assertThat(il.call("Values::Add", 1, 2)).as("the runtime goes on").isEqualTo(3);
        return failure;
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void thrown_objects_have_type_message_and_trace(InteropLibrary library) {
        try (var il = library.open()) {
            var invalid = failure(il, "Throwing::Invalid", "bad");
            assertThat(invalid.typeName()).isEqualTo("System.InvalidOperationException");
            assertThat(invalid.guestMessage()).isEqualTo("bad");
            assertThat(invalid).hasMessage("System.InvalidOperationException: bad");
            assertThat(invalid.object()).isPresent();
            var custom = failure(il, "Throwing::Custom", 7);
            assertThat(custom.typeName()).isEqualTo("Interop.CustomException");
            assertThat(custom.guestMessage()).isEqualTo("custom 7");
            var nested = failure(il, "Throwing::Nested");
            assertThat(nested.frames()).extracting(IlFrame::method)
                    .containsExactly("Deep", "Deep", "Deep", "Deep", "Nested");
            assertThat(nested.getStackTrace()).extracting(StackTraceElement::getMethodName).startsWith("Deep")
                    .containsSubsequence("Nested", "thrown_objects_have_type_message_and_trace");
            assertThat(nested.frames().getFirst().file())
                    .hasValueSatisfying(f -> assertThat(f).endsWith("interop_library.cs"));
            assertThat(nested.describe()).startsWith("Unhandled exception. System.ArgumentException: deep\n"
                    + "   at Interop.Throwing.Deep(Int32 n) in ").endsWith("\n");
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void frames_of_inlined_methods_are_there(InteropLibrary library) {
        try (var il = library.open()) {
            var failure = failure(il, "Throwing::ThroughSmall", (Object) null);
            assertThat(failure.frames()).extracting(IlFrame::method)
                    .containsExactly("NullLength", "Small", "ThroughSmall");
            assertThat(failure.frames()).extracting(IlFrame::line).doesNotContain(0).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void an_inner_exception_is_the_cause(InteropLibrary library) {
        try (var il = library.open()) {
            var outer = failure(il, "Throwing::Wrapped");
            assertThat(outer.getCause()).isInstanceOf(IlException.class).hasMessage("System.ArgumentException: inner");
            assertThat(outer.describe()).startsWith("Unhandled exception. System.InvalidOperationException: outer\n"
                    + " ---> System.ArgumentException: inner\n   --- End of inner exception stack trace ---\n   at ");
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void faults_become_exceptions(InteropLibrary library) {
        try (var il = library.open()) {
            assertThat(failure(il, "Throwing::Divide", 1, 0).typeName()).isEqualTo("System.DivideByZeroException");
            assertThat(failure(il, "Throwing::Divide", Integer.MIN_VALUE, -1).typeName())
                    .isEqualTo("System.OverflowException");
            assertThat(failure(il, "Throwing::At", new int[2], 2).typeName())
                    .isEqualTo("System.IndexOutOfRangeException");
            assertThat(failure(il, "Throwing::At", new int[2], -1).typeName())
                    .isEqualTo("System.IndexOutOfRangeException");
            assertThat(failure(il, "Throwing::NullLength", (Object) null).typeName())
                    .isEqualTo("System.NullReferenceException");
            var wild = failure(il, "Throwing::Wild", 0x7000_0000_0000L);
            assertThat(wild.typeName()).isEqualTo("System.AccessViolationException");
            assertThat(wild.fault()).hasValueSatisfying(f -> {
                assertThat(f.address()).isEqualTo(0x7000_0000_0000L);
                assertThat(f.instruction()).contains("mov");
                assertThat(f.ilOffset()).isNotNegative();
            });
            assertThat(wild.frames().getFirst().method()).isEqualTo("Wild");
            var cast = failure(il, "Throwing::Cast", il.call("Objects::Box", 3));
            assertThat(cast.guestMessage())
                    .isEqualTo("Unable to cast object of type 'System.Int32' to type 'System.String'.");
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void running_out_of_stack_is_an_exception(InteropLibrary library) {
        try (var il = library.open()) {
            assertThat(failure(il, "Throwing::Recurse", 0).typeName()).isEqualTo("System.StackOverflowException");
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void the_heap_has_a_limit(InteropLibrary library) {
        try (var il = library.open(library.builder().maxHeap(16 << 20))) {
            assertThat(failure(il, "Throwing::Allocate", 32 << 20).typeName()).isEqualTo("System.OutOfMemoryException");
            assertThat(il.call("Throwing::Allocate", 1 << 20)).isEqualTo(new byte[1 << 20]);
            assertThat(failure(il, "Throwing::Fill").typeName()).isEqualTo("System.OutOfMemoryException");
            assertThat(il.call("Throwing::Churn")).as("garbage is collected").isEqualTo(1_000_000_000L);
            assertThat(failure(il, "Throwing::Allocate", -1).typeName()).isEqualTo("System.OverflowException");
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void a_static_constructor_that_fails_fails_every_time(InteropLibrary library) {
        try (var il = library.open()) {
            for (int i = 0; i < 2; i++) {
                var failure = failure(il, "FailsToInitialise::Get");
                assertThat(failure.typeName()).isEqualTo("System.TypeInitializationException");
                assertThat(failure.guestMessage()).isEqualTo(
                        "The type initializer for 'Interop.FailsToInitialise' threw an exception.");
                assertThat(failure.getCause()).hasMessage("System.InvalidOperationException: no luck");
            }
        }
    }

    @ParameterizedTest
    @MethodSource(LIBRARIES)
    void exit_unwinds_the_guest_and_not_the_process(InteropLibrary library) {
        try (var il = library.open()) {
            assertThatThrownBy(() -> il.call("Throwing::Exit", 3)).isInstanceOfSatisfying(GuestExit.class,
                    e -> assertThat(e.exitCode()).isEqualTo(3));
        }
    }

    @Test
    void threads_wait_for_a_static_constructor() throws Exception {
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        try (var il = new InteropLibrary(GatunAbi.host(), "release").open(); var pool = Executors.newFixedThreadPool(3)) {
            il.gatun().define("host", "Wait", waiting(inside, leave));
            var first = pool.submit(() -> il.call("Slow::Get"));
            inside.await();
            var second = pool.submit(() -> il.call("Slow::Get"));
            var third = pool.submit(() -> il.call("Slow::Get"));
            Thread.sleep(50);
            assertThat(second.isDone() || third.isDone()).isFalse();
            leave.countDown();
            assertThat(List.of(first.get(), second.get(), third.get())).containsOnly(43);
        }
    }

    private static MethodHandle waiting(CountDownLatch inside, CountDownLatch leave) throws ReflectiveOperationException {
        return MethodHandles.insertArguments(MethodHandles.lookup().findStatic(GuestFailuresTest.class, "await",
                MethodType.methodType(int.class, CountDownLatch.class, CountDownLatch.class)), 0, inside, leave);
    }

    @Test
    void closing_during_a_call_is_an_error_and_afterwards_calls_are() throws Exception {
        var inside = new CountDownLatch(1);
        var leave = new CountDownLatch(1);
        var il = new InteropLibrary(GatunAbi.host(), "release").open();
        il.gatun().define("host", "Wait", waiting(inside, leave));
        var caller = Thread.ofPlatform().start(() -> assertThat(il.call("Slow::Get")).isEqualTo(43));
        inside.await();
        assertThatThrownBy(il::close).isInstanceOf(IllegalStateException.class).hasMessageContaining("under way");
        leave.countDown();
        caller.join();
        assertThat(il.call("Slow::Get")).isEqualTo(43);
        var add = il.method("Values::Add");
        il.close();
        il.close();
        assertThatThrownBy(() -> add.call(1, 2)).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("closed");
    }

    private static int await(CountDownLatch inside, CountDownLatch leave) throws InterruptedException {
        inside.countDown();
        leave.await();
        return 42;
    }
}
