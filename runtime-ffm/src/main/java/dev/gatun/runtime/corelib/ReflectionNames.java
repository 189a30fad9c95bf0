package dev.gatun.runtime.corelib;

import dev.gatun.jit.types.ModuleDesc;
import dev.gatun.jit.types.TypeDesc;
import dev.gatun.jit.types.TypeSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds types by the names that reflection writes: {@code Ns.Outer+Inner`1[[System.Int32, mscorlib],[System.String]][,]&, Assembly}.
 */
final class ReflectionNames {
    private final TypeSystem system;
    private String text;
    private int at;

    ReflectionNames(TypeSystem system) {
        this.system = system;
    }

    /**
     * @param from        where a name without an assembly is looked for, before the class library; may be null
     * @param anyAssembly whether it is looked for in all other assemblies too
     */
    Optional<TypeDesc> find(String name, ModuleDesc from, boolean anyAssembly) {
        text = name;
        at = 0;
        try {
            var type = type(from, anyAssembly, true);
            return type.isPresent() && at == text.length() ? type : Optional.empty();
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    private boolean take(char c) {
        if (at < text.length() && text.charAt(at) == c) {
            at++;
            return true;
        }
        return false;
    }

    private void spaces() {
        while (take(' ')) {
        }
    }

    private String plainName() {
        var name = new StringBuilder();
        while (at < text.length() && "[]*&,".indexOf(text.charAt(at)) < 0) {
            if (text.charAt(at) == '\\') {
                at++;
            }
            char c = text.charAt(at++);
            name.append(c == '+' ? '/' : c);
        }
        return name.toString().strip();
    }

    private Optional<TypeDesc> type(ModuleDesc from, boolean anyAssembly, boolean mayNameAssembly) {
        spaces();
        var name = plainName();
        var arguments = new ArrayList<Optional<TypeDesc>>();
        if (at + 1 < text.length() && text.charAt(at) == '[' && "],*".indexOf(text.charAt(at + 1)) < 0) {
            at++;
            do {
                spaces();
                boolean bracketed = take('[');
                arguments.add(type(from, anyAssembly, bracketed));
                if (bracketed && !take(']')) {
                    return Optional.empty();
                }
            } while (take(','));
            if (!take(']')) {
                return Optional.empty();
            }
        }
        var suffixes = suffixes();
        var modules = modules(from, anyAssembly, mayNameAssembly && take(',') ? assembly() : "");
        return modules.stream().flatMap(m -> m.findType(name).stream()).findFirst()
                .flatMap(t -> instantiate(t, arguments)).map(t -> applied(t, suffixes));
    }

    private static Optional<TypeDesc> instantiate(TypeDesc definition, List<Optional<TypeDesc>> arguments) {
        if (arguments.isEmpty()) {
            return Optional.of(definition);
        }
        if (arguments.stream().anyMatch(Optional::isEmpty) || definition.typeArguments().size() != arguments.size()) {
            return Optional.empty();
        }
        return Optional.of(definition.instantiate(arguments.stream().map(Optional::get).toList()));
    }

    /** The brackets and signs after the name: -1 a pointer, -2 a reference to a location, 0 a vector, else a general array's rank. */
    private List<Integer> suffixes() {
        var suffixes = new ArrayList<Integer>();
        while (true) {
            if (take('*')) {
                suffixes.add(-1);
            } else if (take('&')) {
                suffixes.add(-2);
            } else if (take('[')) {
                boolean general = take('*');
                int rank = 1;
                while (take(',')) {
                    rank++;
                }
                take(']');
                suffixes.add(rank == 1 && !general ? 0 : rank);
            } else {
                return suffixes;
            }
        }
    }

    private static TypeDesc applied(TypeDesc type, List<Integer> suffixes) {
        for (int suffix : suffixes) {
            type = switch (suffix) {
                case -2 -> type.makeByRef();
                case -1 -> type.makePointer();
                case 0 -> type.makeArray();
                default -> type.makeArray(suffix);
            };
        }
        return type;
    }

    /** The assembly's simple name; what else stands there goes. */
    private String assembly() {
        spaces();
        int start = at;
        int depth = 0;
        while (at < text.length() && !(text.charAt(at) == ']' && depth == 0)) {
            depth += text.charAt(at) == '[' ? 1 : text.charAt(at) == ']' ? -1 : 0;
            at++;
        }
        var full = text.substring(start, at);
        int comma = full.indexOf(',');
        return (comma < 0 ? full : full.substring(0, comma)).strip();
    }

    private List<ModuleDesc> modules(ModuleDesc from, boolean anyAssembly, String assembly) {
        var modules = new ArrayList<ModuleDesc>();
        if (!assembly.isEmpty()) {
            system.modules().stream().filter(m -> m.name().equals(assembly)).forEach(modules::add);
            if (modules.isEmpty()) {
                modules.add(system.classLibrary());
            }
            return modules;
        }
        if (from != null) {
            modules.add(from);
        }
        modules.add(system.classLibrary());
        if (anyAssembly) {
            modules.addAll(system.modules());
        }
        return modules;
    }
}
