package dev.gatun.runtime.interop;

import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.ModuleDesc;
import dev.gatun.jit.types.TypeDesc;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Implements a Java interface by static methods of an assembly. */
public final class InterfaceBinder {
    private InterfaceBinder() {
    }

    /**
     * @param ilType  the type with the methods by its full name; empty to choose as {@code IlAssembly.bind} says
     * @param handles makes a handle of a Java type, or throws IllegalArgumentException
     */
    public static <T> T bind(Class<T> type, ModuleDesc module, String ilType, BiFunction<MethodDesc, MethodType,
            MethodHandle> handles) {
        if (!type.isInterface()) {
            throw new IllegalArgumentException(type.getName() + " is not an interface");
        }
        var candidates = candidates(type, module, ilType);
        var targets = new HashMap<Method, MethodHandle>();
        var problems = new ArrayList<String>();
        for (var method : type.getMethods()) {
            if (Modifier.isAbstract(method.getModifiers())) {
                find(method, candidates, handles, problems, targets);
            }
        }
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("cannot bind " + type.getName() + " to " + module.name() + ": "
                    + String.join("; ", problems));
        }
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                new Handler(type, targets)));
    }

    private static List<MethodDesc> candidates(Class<?> type, ModuleDesc module, String ilType) {
        var types = module.types().stream().filter(t -> !t.isGenericDefinition())
                .filter(t -> ilType.isEmpty() || t.fullName().equals(ilType)).toList();
        if (types.isEmpty()) {
            throw new IllegalArgumentException("no type " + ilType + " in " + module.name());
        }
        var named = types.stream().filter(t -> t.name().equals(type.getSimpleName())).toList();
        return (named.isEmpty() ? types : named).stream().flatMap(t -> statics(t).stream()).toList();
    }

    private static List<MethodDesc> statics(TypeDesc type) {
        return type.methods().stream().filter(m -> m.isStatic() && !m.isStaticConstructor() && !m.isGenericDefinition())
                .toList();
    }

    private static void find(Method method, List<MethodDesc> candidates, BiFunction<MethodDesc, MethodType,
            MethodHandle> handles,
            List<String> problems, Map<Method, MethodHandle> targets) {
        var wanted = MethodType.methodType(method.getReturnType(), method.getParameterTypes());
        var named = candidates.stream().filter(m -> sameName(m.name(), method.getName())).toList();
        var exact = named.stream().filter(m -> JavaTypes.methodType(m).equals(wanted)).toList();
        var fitting = new ArrayList<MethodHandle>();
        for (var candidate : exact.isEmpty() ? named : exact) {
            try {
                fitting.add(handles.apply(candidate, wanted));
            } catch (IllegalArgumentException e) {
                continue;
            }
        }
        if (fitting.size() == 1) {
            int count = wanted.parameterCount();
            targets.put(method, fitting.getFirst().asSpreader(Object[].class, count)
                    .asType(MethodType.methodType(Object.class, Object[].class)));
        } else if (fitting.isEmpty()) {
            problems.add("no static method for " + method.getName() + wanted + (named.isEmpty() ? ""
                    : ", there is " + String.join(", ", named.stream()
                    .map(m -> m.fullName() + " " + JavaTypes.methodType(m)).toList())));
        } else {
            problems.add("more than one static method for " + method.getName() + wanted);
        }
    }

    private static boolean sameName(String il, String java) {
        return !il.isEmpty() && Character.toLowerCase(il.charAt(0)) == Character.toLowerCase(java.charAt(0))
                && il.substring(1).equals(java.substring(1));
    }

    private record Handler(Class<?> type, Map<Method, MethodHandle> targets) implements InvocationHandler {
        private static final Object[] NO_ARGUMENTS = {};

        @Override
        public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
            var target = targets.get(method);
            if (target != null) {
                return target.invokeExact(arguments == null ? NO_ARGUMENTS : arguments);
            }
            if (method.getDeclaringClass() == Object.class) {
                return switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> type.getName() + " bound to IL";
                };
            }
            return MethodHandles.privateLookupIn(type, MethodHandles.lookup()).unreflectSpecial(method, type)
                    .bindTo(proxy)
                    .invokeWithArguments(arguments == null ? NO_ARGUMENTS : arguments);
        }
    }
}
