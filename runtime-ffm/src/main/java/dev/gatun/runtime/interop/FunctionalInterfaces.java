package dev.gatun.runtime.interop;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;

/** Java's counterparts of delegates: method handles, and interfaces with one abstract method. */
final class FunctionalInterfaces {
    private static final Object[] NOTHING = {};

    private FunctionalInterfaces() {
    }

    /** Whether a delegate can cross as the type. */
    static boolean isOne(Class<?> type) {
        return type == MethodHandle.class || type.isInterface() && methods(type).size() == 1;
    }

    /** What the method of a functional interface takes and gives. */
    static MethodType type(Class<?> type) {
        var method = methods(type).getFirst();
        return MethodType.methodType(method.getReturnType(), method.getParameterTypes());
    }

    /**
     * A function as a handle.
     *
     * @throws IllegalArgumentException if it is none, or its interface is not accessible
     */
    static MethodHandle handle(Object function) {
        if (function instanceof MethodHandle handle) {
            return handle;
        }
        var type = interfaces(function.getClass()).stream().filter(FunctionalInterfaces::isOne).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(function.getClass().getName() + " implements no functional interface"));
        var method = methods(type).getFirst();
        try {
            method.setAccessible(true);
            return MethodHandles.lookup().unreflect(method).bindTo(function);
        } catch (IllegalAccessException | RuntimeException e) {
            throw new IllegalArgumentException(method + " is not accessible to Gatun", e);
        }
    }

    /** An object of a functional interface whose method calls a handle; its text is that of {@code shown}. */
    static Object instance(Class<?> type, MethodHandle handle, Object shown) {
        var spread = handle.asSpreader(Object[].class, handle.type().parameterCount())
                .asType(MethodType.methodType(Object.class, Object[].class));
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
            if (method.isDefault()) {
                return InvocationHandler.invokeDefault(proxy, method, arguments);
            }
            if (!isOfObject(method)) {
                return spread.invokeExact(arguments == null ? NOTHING : arguments);
            }
            return switch (method.getName()) {
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> type.getSimpleName() + " of " + shown;
            };
        });
    }

    private static List<Class<?>> interfaces(Class<?> type) {
        var all = new java.util.ArrayList<Class<?>>();
        for (Class<?> c = type; c != null; c = c.getSuperclass()) {
            all.addAll(List.of(c.getInterfaces()));
        }
        return all;
    }

    /** The abstract methods, those of Object aside. */
    private static List<Method> methods(Class<?> type) {
        return Arrays.stream(type.getMethods()).filter(m -> Modifier.isAbstract(m.getModifiers()) && !isOfObject(m)).toList();
    }

    private static boolean isOfObject(Method method) {
        try {
            Object.class.getMethod(method.getName(), method.getParameterTypes());
            return true;
        } catch (NoSuchMethodException e) {
            return false;
        }
    }
}
