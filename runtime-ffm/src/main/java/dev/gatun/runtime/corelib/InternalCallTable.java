package dev.gatun.runtime.corelib;

import dev.gatun.jit.InternalCompilerError;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The internal calls of the class library that are Java methods, by C# name and shape. Immutable, thread-safe.
 *
 * <pre>
 *   C#    System.Number::ToDouble(uint8*, int32, int32) -> float64
 *   Java  @InternalCalls("System.Number")  static double toDouble(Guest guest, long digits, int count, int scale)
 *   shape (long,int,int)double
 * </pre>
 */
public final class InternalCallTable {
    /** Every class that implements internal calls. */
    private static final List<Class<?>> CLASSES = List.of(ArrayCalls.class, CharacterCalls.class, CollectorCalls.class,
            ConsoleReaderCalls.class, ConsoleWriterCalls.class, DateTimeCalls.class, DecimalCalls.class,
            DelegateCalls.class, EnumCalls.class, EnvironmentCalls.class, ExceptionCalls.class, HandleCalls.class,
            MarshalCalls.class, MemberCalls.class, MonitorCalls.class, NumberCalls.class,
            RuntimeHelpersCalls.class, StopwatchCalls.class, StringCalls.class, ThreadCalls.class, TypeCalls.class, ValueTypeCalls.class);

    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
    private static final Map<String, List<Method>> METHODS = collect();

    private InternalCallTable() {
    }

    private static Map<String, List<Method>> collect() {
        var found = new TreeMap<String, List<Method>>();
        for (var type : CLASSES) {
            var owner = type.getAnnotation(InternalCalls.class).value();
            for (var method : type.getDeclaredMethods()) {
                var parameters = method.getParameterTypes();
                if (!Modifier.isStatic(method.getModifiers()) || parameters.length == 0 || parameters[0] != Guest.class
                        || Modifier.isPrivate(method.getModifiers())) {
                    continue;
                }
                var name = Character.toUpperCase(method.getName().charAt(0)) + method.getName().substring(1);
                found.merge(owner + "::" + name, List.of(method), InternalCallTable::concat);
            }
        }
        return found;
    }

    private static List<Method> concat(List<Method> a, List<Method> b) {
        var all = new ArrayList<>(a);
        all.addAll(b);
        return List.copyOf(all);
    }

    /** The names that are bound, {@code Namespace.Type::Method}, in order; overloads once. */
    public static List<String> names() {
        return List.copyOf(METHODS.keySet());
    }

    /** Whether some Java method is bound to that name, {@code Namespace.Type::Method}. */
    public static boolean contains(String name) {
        return METHODS.containsKey(name);
    }

    /**
     * The Java method of an internal call.
     *
     * @param name  {@code Namespace.Type::Method}
     * @param shape of the C# method: int, long, float and double, and void as result
     * @return takes a {@link Guest}, then what the shape says; empty when no Java method has the name
     * @throws InternalCompilerError if methods have that name, but none that shape
     */
    public static Optional<MethodHandle> find(String name, MethodType shape) {
        var candidates = METHODS.getOrDefault(name, List.of());
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        for (var method : candidates) {
            if (shapeOf(method).equals(shape)) {
                try {
                    return Optional.of(LOOKUP.unreflect(method));
                } catch (IllegalAccessException e) {
                    throw new InternalCompilerError("internal call " + describe(method) + " is not accessible", e);
                }
            }
        }
        throw new InternalCompilerError("internal call " + name + shape + " does not fit its Java method "
                + candidates.stream().map(InternalCallTable::describe).toList());
    }

    private static MethodType shapeOf(Method method) {
        var parameters = method.getParameterTypes();
        return MethodType.methodType(method.getReturnType(), Arrays.copyOfRange(parameters, 1, parameters.length));
    }

    private static String describe(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName() + shapeOf(method);
    }
}
