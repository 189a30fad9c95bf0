package dev.gatun.jit.types;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;

/**
 * A random C# program of classes and interfaces whose methods return numbers of their own, and whose Main calls every
 * virtual method through every class and interface that declares it. What it prints says which method each call ran.
 */
final class HierarchyProgram {
    private static final int INTERFACES = 5;
    private static final int CLASSES = 14;
    private static final List<String> PARAMETERS = List.of("", "int", "T");

    /** A method as its users see it: name and parameter, T replaced. */
    private record Key(String name, String parameter) {
        Key over(String argument) {
            return parameter.equals("T") ? new Key(name, argument) : this;
        }

        String declaration() {
            return name + "(" + (parameter.isEmpty() ? "" : parameter + " x") + ")";
        }

        String call() {
            return name + "(" + (parameter.isEmpty() ? "" : "default(" + parameter + ")") + ")";
        }

        String il() {
            return name + "(" + parameter.replace("int", "int32") + ")";
        }
    }

    private enum State { VIRTUAL, SEALED, PLAIN }

    private record Interface(String name, boolean generic, List<Key> methods, List<Key> bodies, List<Interface> bases) {
        String over(String argument) {
            return generic ? name + "<" + argument + ">" : name;
        }

        String il(String argument) {
            return generic ? name + "`1<" + argument.replace("int", "int32") + ">" : name;
        }
    }

    private record Implemented(Interface type, String argument) {
    }

    private static final class Class {
        String name;
        boolean generic;
        Class base;
        /** What its virtual and other methods are by its own variable, inherited ones included. */
        final Map<Key, State> visible = new LinkedHashMap<>();
        /** Its own methods that take a slot or override one. */
        final List<Key> virtuals = new ArrayList<>();
        /** With arguments over its own variable; its base's too. */
        final TreeSet<String> interfaceNames = new TreeSet<>();
        final List<Implemented> interfaces = new ArrayList<>();

        String closed() {
            return generic ? name + "<string>" : name;
        }

        String il() {
            return generic ? name + "`1<string>" : name;
        }
    }

    private final Random random;
    private final StringBuilder source = new StringBuilder();
    private final List<Interface> interfaces = new ArrayList<>();
    private final List<Class> classes = new ArrayList<>();
    private int numbers;

    private HierarchyProgram(long seed) {
        random = new Random(seed);
    }

    static String of(long seed) {
        var program = new HierarchyProgram(seed);
        for (int i = 0; i < INTERFACES; i++) {
            program.declareInterface("I" + i);
        }
        for (int i = 0; i < CLASSES; i++) {
            program.declareClass("C" + i);
        }
        program.declareMain();
        return program.source.toString();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private Key anyKey(boolean generic) {
        return new Key("M" + random.nextInt(3), PARAMETERS.get(random.nextInt(generic ? 3 : 2)));
    }

    private String body() {
        return " => " + ++numbers + ";\n";
    }

    private void declareInterface(String name) {
        boolean generic = chance(40);
        var methods = new TreeSet<Key>(Comparator.comparing(Key::toString));
        for (int i = 0; i <= random.nextInt(3); i++) {
            methods.add(anyKey(generic));
        }
        var bases = new ArrayList<Interface>();
        for (var candidate : interfaces) {
            if (!candidate.generic && chance(30)) {
                bases.add(candidate);
            }
        }
        var bodies = new ArrayList<Key>();
        source.append("public interface ").append(name).append(generic ? "<T>" : "");
        for (int i = 0; i < bases.size(); i++) {
            source.append(i == 0 ? " : " : ", ").append(bases.get(i).name);
        }
        source.append(" {\n");
        for (var method : methods) {
            source.append("    int ").append(method.declaration());
            if (chance(20)) {
                bodies.add(method);
                source.append(body());
            } else {
                source.append(";\n");
            }
        }
        source.append("}\n");
        interfaces.add(new Interface(name, generic, List.copyOf(methods), bodies, bases));
    }

    private void declareClass(String name) {
        var type = new Class();
        type.name = name;
        type.generic = chance(30);
        var argument = type.generic ? "T" : "string";
        if (!classes.isEmpty() && chance(75)) {
            type.base = classes.get(random.nextInt(classes.size()));
            type.base.visible.forEach((key, state) -> type.visible.put(key.over(argument), state));
            for (var inherited : type.base.interfaces) {
                addInterface(type, inherited.type, inherited.argument.equals("T") ? argument : inherited.argument);
            }
        }
        var members = new StringBuilder();
        var own = new LinkedHashMap<Key, State>();
        for (int i = 0; i < random.nextInt(4); i++) {
            var key = anyKey(type.generic);
            if (!own.containsKey(key)) {
                declareMethod(type, key, members, own);
            }
        }
        var named = new ArrayList<String>();
        for (var candidate : interfaces) {
            if (chance(25)) {
                implement(type, candidate, candidate.generic ? argument : "", members, own, named);
            }
        }
        source.append("public class ").append(name).append(type.generic ? "<T>" : "");
        var bases = new ArrayList<String>();
        if (type.base != null) {
            bases.add(type.base.generic ? type.base.name + "<" + argument + ">" : type.base.name);
        }
        bases.addAll(named);
        source.append(bases.isEmpty() ? "" : " : " + String.join(", ", bases)).append(" {\n").append(members)
                .append("}\n");
        type.visible.putAll(own);
        classes.add(type);
    }

    private void declareMethod(Class type, Key key, StringBuilder members, Map<Key, State> own) {
        var inherited = type.visible.get(key);
        boolean overrides = inherited == State.VIRTUAL && chance(65);
        State state;
        members.append("    public ");
        if (overrides) {
            state = chance(15) ? State.SEALED : State.VIRTUAL;
            members.append(state == State.SEALED ? "sealed override " : "override ");
        } else {
            state = chance(75) ? State.VIRTUAL : State.PLAIN;
            members.append(inherited == null ? "" : "new ").append(state == State.VIRTUAL ? "virtual " : "");
        }
        members.append("int ").append(key.declaration()).append(body());
        own.put(key, state);
        if (state != State.PLAIN) {
            type.virtuals.add(key);
        }
    }

    private static void addInterface(Class type, Interface added, String argument) {
        if (type.interfaceNames.add(added.over(argument))) {
            type.interfaces.add(new Implemented(added, argument));
        }
        added.bases.forEach(base -> addInterface(type, base, ""));
    }

    private void implement(Class type, Interface added, String argument, StringBuilder members, Map<Key, State> own,
                           List<String> named) {
        named.add(added.over(argument));
        implementMethods(type, added, argument, members, own, new TreeSet<>());
        addInterface(type, added, argument);
    }

    private void implementMethods(Class type, Interface added, String argument, StringBuilder members,
                                  Map<Key, State> own, TreeSet<String> done) {
        if (!done.add(added.over(argument))) {
            return;
        }
        for (var declared : added.methods) {
            var key = declared.over(argument);
            var explicit = "    int " + added.over(argument) + "." + key.declaration();
            boolean found = own.containsKey(key) || type.visible.containsKey(key);
            // A base class may have implemented the interface; naming it again leaves all ways open.
            if (members.indexOf(explicit) < 0 && (chance(30) || !found && !added.bodies.contains(declared))) {
                if (chance(50) || found) {
                    members.append(explicit).append(body());
                } else {
                    declareMethod(type, key, members, own);
                }
            }
        }
        added.bases.forEach(base -> implementMethods(type, base, "", members, own, done));
    }

    private void declareMain() {
        source.append("public static class Program {\n    static void P(string call, int result) => "
                + "System.Console.WriteLine(call + \" \" + result);\n    public static void Main() {\n");
        for (var type : classes) {
            for (var at = type; at != null; at = at.base) {
                for (var key : at.virtuals) {
                    call(type, at.closed(), at.il(), key.over("string"));
                }
            }
            for (var implemented : type.interfaces) {
                var argument = implemented.argument.equals("T") ? "string" : implemented.argument;
                for (var key : implemented.type.methods) {
                    call(type, implemented.type.over(argument), implemented.type.il(argument), key.over(argument));
                }
            }
        }
        source.append("    }\n}\n");
    }

    private void call(Class type, String through, String throughIl, Key key) {
        source.append("        P(\"").append(type.il()).append(' ').append(throughIl).append("::").append(key.il())
                .append("\", ((").append(through).append(")new ").append(type.closed()).append("()).")
                .append(key.call()).append(");\n");
    }
}
