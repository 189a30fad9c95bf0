package dev.gatun.runtime.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gatun.runtime.CrashReport;
import dev.gatun.runtime.CrashReport.Value;
import dev.gatun.runtime.Gatun;
import dev.gatun.runtime.GatunAbi;
import dev.gatun.runtime.IlAssembly;
import dev.gatun.runtime.IlException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What reports say of exceptions in crash.il, under both ABIs and at both levels. */
class CrashReportTest {
    private static final Path PROGRAM = Path.of("src/test/crash/crash.il").toAbsolutePath();

    private record Program(IlAssembly assembly, int level) {
        CrashReport crash(String method, Object... arguments) {
            return failure(method, arguments).crash().orElseThrow();
        }

        IlException failure(String method, Object... arguments) {
            var failure = catchThrowableOfType(IlException.class, () -> assembly.method("Demo.Queue::" + method).call(arguments));
            assertThat(failure).as(method).isNotNull();
            return failure;
        }
    }

    private static Stream<DynamicTest> everyWay(Consumer<Program> test) {
        return Stream.of(GatunAbi.values()).flatMap(abi -> Stream.of(0, 1).map(level -> DynamicTest.dynamicTest(abi + " -O" + level, () -> {
            try (var gatun = Gatun.builder().abi(abi).optimization(level).open()) {
                test.accept(new Program(gatun.load(PROGRAM), level));
            }
        })));
    }

    private static String value(java.util.List<Value> values, String name) {
        return values.stream().filter(v -> v.name().equals(name)).findFirst().map(Value::value).orElse("(no " + name + ")");
    }

    @TestFactory
    Stream<DynamicTest> aNullObjectIsNamedWithTheFieldAndItsOffset() {
        return everyWay(program -> {
            var crash = program.crash("NullField", 5);
            assertThat(crash.exception()).isEqualTo("System.NullReferenceException");
            assertThat(crash.why()).isEqualTo("`this.device` is null: field id at +0x10 of Demo.Device was being read");
            assertThat(crash.fault()).hasValueSatisfying(f -> assertThat(f.address()).isEqualTo(0x10));
            var top = crash.frames().getFirst();
            assertThat(top.method()).isEqualTo("Demo.Queue::Poll(int32,float64)");
            assertThat(top.file()).hasValueSatisfying(f -> assertThat(f).endsWith("crash.il"));
            assertThat(value(top.arguments(), "this")).startsWith("Demo.Queue@0x");
            assertThat(value(top.arguments(), "rounds")).isEqualTo("5");
            assertThat(value(top.stack(), "this.device")).isIn("null", "(no this.device)");
            var caller = crash.frames().get(1);
            assertThat(caller.method()).isEqualTo("Demo.Queue::NullField(int32)");
            assertThat(value(caller.locals(), "queue")).as("optimised, the object may be in a register that is no variable's")
                    .isIn(program.level() == 0 ? new String[] {value(top.arguments(), "this")} : new String[] {value(top.arguments(), "this"), ""});
            assertThat(crash.instruction()).hasValueSatisfying(i -> {
                assertThat(i.text()).contains("+16]");
                assertThat(i.operands()).extracting(Value::place).contains("0x10");
                assertThat(i.address()).isEqualTo(crash.fault().orElseThrow().rip());
            });
            assertThat(crash.registers()).hasSize(16).containsKeys("rax", "r15");
        });
    }

    @TestFactory
    Stream<DynamicTest> localsAndFloatsHaveTheirValues() {
        return everyWay(program -> {
            var top = program.crash("NullField", 5).frames().getFirst();
            assertThat(top.locals()).extracting(Value::value).as("sum, used later, and twice").containsExactly("40", "2.5");
            assertThat(top.stack().getFirst().value()).isEqualTo("40");
            assertThat(top.stack().getFirst().type()).isEqualTo("int64");
        });
    }

    @TestFactory
    Stream<DynamicTest> anIndexIsToldWithTheLength() {
        return everyWay(program -> {
            var crash = program.crash("Index", 4);
            assertThat(crash.why()).isEqualTo("index `k` is 6: array `values` has 3 elements");
            assertThat(crash.fault()).isEmpty();
            assertThat(crash.instruction()).hasValueSatisfying(i -> assertThat(i.text()).matches("cmp .*; ja?e? .*|cmp .*; jbe .*"));
        });
    }

    @TestFactory
    Stream<DynamicTest> aWildAddressIsToldWithItsExpression() {
        return everyWay(program -> {
            var failure = program.failure("Wild", 0x123456789000L, 5);
            var crash = failure.crash().orElseThrow();
            assertThat(crash.exception()).isEqualTo("System.AccessViolationException");
            assertThat(crash.why()).startsWith("`p + ((nint) n * 8)`")
                    .endsWith("8 bytes were being read through it, but nothing is mapped at 0x123456789028");
            assertThat(failure.describe()).contains("why:   `p", "fault: mov ", "address 0x123456789028", "frame: Demo.Queue::Wild(int64*,int32)",
                    "registers:", "code:", "=> ");
            assertThat(program.failure("Wild", 0x7fff_ffff_ffff_0000L, 0).crash().orElseThrow().why()).contains("not canonical");
        });
    }

    @TestFactory
    Stream<DynamicTest> divisionByZeroNamesTheDivisor() {
        return everyWay(program -> {
            var failure = program.failure("Divide", 7, 0);
            assertThat(failure.crash().orElseThrow().why()).startsWith("`y` is 0: `x`").endsWith(" was to be divided by it");
            assertThat(failure.describe()).endsWith("was to be divided by it\n");
        });
    }

    @TestFactory
    Stream<DynamicTest> anArgumentOfAnInlinedMethodIsToldAsItsCallerHasIt() {
        return everyWay(program -> {
            var crash = program.crash("Inlined", 1);
            assertThat(crash.why()).isEqualTo("`q` (`none` in Inlined) is null: field size at +0x8 of Demo.Queue was being read");
            assertThat(crash.frames().getFirst().inlined()).isEqualTo(program.level() == 1);
        });
    }

    @TestFactory
    Stream<DynamicTest> helpersThatFailAreReportedAsTheirCaller() {
        return everyWay(program -> {
            var crash = program.crash("Cast", (Object) program.assembly().method("Demo.Queue::New").call());
            assertThat(crash.why()).isEqualTo("`o` is no string");
            assertThat(crash.frames().getFirst().method()).isEqualTo("Demo.Queue::Cast(object)");
        });
    }

    @TestFactory
    Stream<DynamicTest> deepRecursionIsReportedWithItsInnermostFrames() {
        return everyWay(program -> {
            var crash = program.crash("Deep", 1);
            assertThat(crash.frames()).hasSizeLessThanOrEqualTo(200).allSatisfy(f -> assertThat(f.method()).contains("Deep"));
            assertThat(crash.omitted()).isGreaterThan(1000);
        });
    }

    @TestFactory
    Stream<DynamicTest> whatIsThrownHasAReportOnlyIfAskedFor() {
        return Stream.of(true, false).map(all -> DynamicTest.dynamicTest("all " + all, () -> {
            try (var gatun = Gatun.builder().crashReports(all).open()) {
                var program = new Program(gatun.load(PROGRAM), 1);
                var failure = program.failure("Throw", 1);
                assertThat(failure.crash().isPresent()).isEqualTo(all);
                failure.crash().ifPresent(c -> {
                    assertThat(c.exception()).isEqualTo("System.InvalidOperationException");
                    assertThat(c.message()).isEqualTo("on purpose");
                    assertThat(c.frames()).hasSize(1);
                    assertThat(c.registers()).isEmpty();
                });
                assertThat(program.assembly().method("Demo.Queue::Handled").call(3)).isEqualTo(17);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> valuesAreThoseBeforeFinallyHandlersRan() {
        return everyWay(program -> {
            var crash = program.crash("Cleanup", 21, 0);
            assertThat(value(crash.frames().getFirst().arguments(), "x")).isIn("21", "");
            assertThat(crash.why()).contains("is 0: `x`");
        });
    }

    @TestFactory
    Stream<DynamicTest> theReportOutlivesTheRuntime() {
        return Stream.of(GatunAbi.values()).map(abi -> DynamicTest.dynamicTest(abi.toString(), () -> {
            CrashReport crash;
            try (var gatun = Gatun.builder().abi(abi).open()) {
                crash = new Program(gatun.load(PROGRAM), 1).crash("NullField", 5);
                long rip = crash.fault().orElseThrow().rip();
                assertThat(Gatun.describeAddress(rip)).hasValueSatisfying(text -> assertThat(text)
                        .startsWith("0x" + Long.toHexString(rip) + " is Demo.Queue::Poll(int32,float64)+0x").contains("il:    IL_", "=> "));
                assertThat(Gatun.describeAddress(8)).isEmpty();
            }
            assertThat(crash.text()).contains("Demo.Queue::Poll");
            assertThat(crash.json()).startsWith("{\n  \"format\": \"gatun-crash-1\"").contains("\"why\": \"`this.device` is null");
            assertThat(crash.codeMap()).extracting(CrashReport.CodeRange::name).contains("Demo.Queue::Poll(int32,float64)");
        }));
    }
}
