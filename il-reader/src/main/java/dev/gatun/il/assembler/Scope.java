package dev.gatun.il.assembler;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Where in the text the assembler is: open classes and namespaces, and the generic parameters that names may mean. */
final class Scope {
    /**
     * An open class or namespace.
     *
     * @param type the class's token, 0 for a namespace
     * @param path the class's full name with slashes, or the namespace
     */
    record Open(int type, String path, List<String> typeParameters, int extendsToken, boolean isInterface) {
        boolean isClass() {
            return type != 0;
        }
    }

    private final Deque<Open> open = new ArrayDeque<>();
    private List<String> methodParameters = List.of();

    void open(Open entry) {
        open.push(entry);
    }

    Open close() {
        return open.pop();
    }

    boolean isEmpty() {
        return open.isEmpty();
    }

    /** Whether declarations belong to a class. */
    boolean inClass() {
        return !open.isEmpty() && open.peek().isClass();
    }

    /** The innermost class or namespace; must not be empty. */
    Open current() {
        return open.peek();
    }

    /** The class around the innermost one, if that is nested. */
    Open around() {
        var entries = open.iterator();
        entries.next();
        return entries.hasNext() ? entries.next() : null;
    }

    /** The open namespaces joined by dots. */
    String namespace() {
        var text = new StringBuilder();
        open.descendingIterator().forEachRemaining(entry -> {
            if (!entry.isClass()) {
                text.append(text.isEmpty() ? "" : ".").append(entry.path());
            }
        });
        return text.toString();
    }

    List<String> typeParameters() {
        return inClass() ? open.peek().typeParameters() : List.of();
    }

    List<String> methodParameters() {
        return methodParameters;
    }

    void setMethodParameters(List<String> names) {
        methodParameters = names;
    }
}
