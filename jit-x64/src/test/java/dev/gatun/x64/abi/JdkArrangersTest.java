package dev.gatun.x64.abi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatun.jit.target.CallLayout.ByReference;
import dev.gatun.jit.target.CallLayout.HiddenBuffer;
import dev.gatun.jit.target.CallLayout.InRegisters;
import dev.gatun.jit.target.CallLayout.Location;
import dev.gatun.jit.target.CallLayout.Nowhere;
import dev.gatun.jit.target.CallLayout.OnStack;
import dev.gatun.jit.target.CallSignature;
import dev.gatun.jit.target.ValueShape;
import dev.gatun.jit.target.ValueShape.Leaf;
import dev.gatun.jit.vcode.MemType;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The JDK's linker as judge of both ABIs: its arrangers say, for every signature of up to three parameters over the scalars
 * and the structs of up to three fields, in which registers and stack places each part travels. All of them with {@code
 * -Dgatun.exhaustive=true}, else as many as {@code gatun.tries} says, from a fixed seed.
 */
class JdkArrangersTest {
    private static final List<MemType> FIELDS = List.of(MemType.I32, MemType.I64, MemType.F32, MemType.F64);
    private static final boolean EXHAUSTIVE = Boolean.getBoolean("gatun.exhaustive");
    private static final int TRIES = 20 * Integer.getInteger("gatun.tries", 200);
    // jdk.internal.foreign.abi.x64.X86_64Architecture.StorageType.
    private static final int VECTOR = 1;
    private static final int STACK = 3;

    /** A type for both sides. */
    private record Type(ValueShape shape, MemoryLayout layout) {
    }

    static Stream<Abi> abis() {
        return Abi.ALL.stream();
    }

    private static MemoryLayout layout(MemType type) {
        return switch (type) {
            case I32 -> ValueLayout.JAVA_INT;
            case I64 -> ValueLayout.JAVA_LONG;
            case F32 -> ValueLayout.JAVA_FLOAT;
            default -> ValueLayout.JAVA_DOUBLE;
        };
    }

    private static Type struct(List<MemType> fields) {
        var leaves = new ArrayList<Leaf>();
        var members = new ArrayList<MemoryLayout>();
        int end = 0;
        int alignment = 1;
        for (var field : fields) {
            int at = end + field.size() - 1 & -field.size();
            if (at > end) {
                members.add(MemoryLayout.paddingLayout(at - end));
            }
            leaves.add(new Leaf(at, field));
            members.add(layout(field));
            end = at + field.size();
            alignment = Math.max(alignment, field.size());
        }
        int size = end + alignment - 1 & -alignment;
        if (size > end) {
            members.add(MemoryLayout.paddingLayout(size - end));
        }
        return new Type(new ValueShape.Struct(fields.toString(), size, alignment, leaves),
                MemoryLayout.structLayout(members.toArray(MemoryLayout[]::new)));
    }

    private static List<Type> types() {
        var types = new ArrayList<Type>();
        for (var a : FIELDS) {
            types.add(new Type(new ValueShape.Scalar(a), layout(a)));
            types.add(struct(List.of(a)));
            for (var b : FIELDS) {
                types.add(struct(List.of(a, b)));
                for (var c : FIELDS) {
                    types.add(struct(List.of(a, b, c)));
                }
            }
        }
        return types;
    }

    @ParameterizedTest
    @MethodSource("abis")
    void everySignatureTravelsAsTheJdkSays(Abi abi) throws ReflectiveOperationException {
        var types = types();
        int n = types.size();
        if (!EXHAUSTIVE) {
            var random = new SplittableRandom(20260103);
            for (int i = 0; i < TRIES; i++) {
                var parameters = random.ints(random.nextInt(4), 0, n).mapToObj(types::get).toList();
                check(abi, types.get(random.nextInt(n)), parameters);
            }
            return;
        }
        for (int i = 0; i < n; i++) {
            check(abi, types.get(i), List.of());
            for (int j = 0; j < n; j++) {
                check(abi, types.get((i + j) % n), List.of(types.get(i), types.get(j)));
                for (int k = 0; k < n; k++) {
                    check(abi, types.get((i + j + k) % n), List.of(types.get(i), types.get(j), types.get(k)));
                }
            }
            check(abi, types.get(i), List.of(types.get(i)));
        }
    }

    private static void check(Abi abi, Type result, List<Type> parameters) throws ReflectiveOperationException {
        var signature = new CallSignature(result.shape(), parameters.stream().map(Type::shape).toList());
        var descriptor = FunctionDescriptor.of(result.layout(), parameters.stream().map(Type::layout)
                .toArray(MemoryLayout[]::new));
        var bindings = Jdk.bindings(abi, descriptor);
        var layout = abi.layout(signature);
        var wanted = new ArrayList<List<String>>();
        if (layout.result() instanceof HiddenBuffer(int register, int returned)) {
            wanted.add(List.of(Registers.name(register)));
        }
        layout.arguments().forEach(a -> wanted.add(places(abi, a)));
        assertThat(wanted).as(abi + " " + signature).isEqualTo(Jdk.arguments(bindings));
        if (!(layout.result() instanceof HiddenBuffer)) {
            assertThat(places(abi, layout.result())).as(abi + " " + signature).isEqualTo(Jdk.result(bindings));
        } else {
            assertThat(Jdk.inMemory(bindings)).as(abi + " " + signature).isTrue();
        }
    }

    private static List<String> places(Abi abi, Location location) {
        return switch (location) {
            case Nowhere() -> List.of();
            case InRegisters(var pieces) -> pieces.stream().map(p -> Registers.name(p.register())).toList();
            case OnStack(int offset, int size) -> Stream.iterate(0, at -> at < size, at -> at + 8)
                    .map(at -> "[" + (offset - abi.homeSpace() + at) + "]").toList();
            case ByReference(var pointer) -> places(abi, pointer);
            case HiddenBuffer h -> throw new AssertionError(h);
        };
    }

    /** The JDK's internals, which the build opens to this test. */
    private static final class Jdk {
        private static final String ABI = "jdk.internal.foreign.abi.";

        static Object bindings(Abi abi, FunctionDescriptor descriptor) throws ReflectiveOperationException {
            var arranger = Class.forName(ABI + (abi == Abi.SYSTEM_V ? "x64.sysv" : "x64.windows") + ".CallArranger");
            Method method = arranger.getMethod("getBindings", MethodType.class, FunctionDescriptor.class, boolean.class);
            return method.invoke(null, descriptor.toMethodType(), descriptor, true);
        }

        private static Object call(Object on, String method) throws ReflectiveOperationException {
            return on.getClass().getMethod(method).invoke(on);
        }

        static boolean inMemory(Object bindings) throws ReflectiveOperationException {
            return (boolean) call(bindings, "isInMemoryReturn");
        }

        static List<List<String>> arguments(Object bindings) throws ReflectiveOperationException {
            var sequence = call(bindings, "callingSequence");
            int count = (int) call(sequence, "argumentBindingsCount");
            var method = sequence.getClass().getMethod("argumentBindings", int.class);
            var all = new ArrayList<List<String>>();
            for (int i = 0; i < count; i++) {
                var places = places((List<?>) method.invoke(sequence, i));
                if (!places.isEmpty()) {
                    all.add(places);
                }
            }
            return all;
        }

        static List<String> result(Object bindings) throws ReflectiveOperationException {
            return places((List<?>) call(call(bindings, "callingSequence"), "returnBindings"));
        }

        private static List<String> places(List<?> bindings) throws ReflectiveOperationException {
            var places = new ArrayList<String>();
            for (var binding : bindings) {
                if (binding.getClass().getSimpleName().matches("VMLoad|VMStore")) {
                    var accessor = binding.getClass().getMethod("storage");
                    accessor.setAccessible(true);
                    var storage = accessor.invoke(binding);
                    int at = (int) call(storage, "indexOrOffset");
                    switch (((Byte) call(storage, "type")).intValue()) {
                        case 0 -> places.add(Registers.name(at));
                        case VECTOR -> places.add(Registers.name(Registers.xmm(at)));
                        case STACK -> places.add("[" + at + "]");
                        default -> {
                            // The JDK's own buffer for results in several registers.
                        }
                    }
                }
            }
            return places;
        }
    }
}
