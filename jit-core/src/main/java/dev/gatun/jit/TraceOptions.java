package dev.gatun.jit;

import dev.gatun.jit.types.FieldDesc;
import dev.gatun.jit.types.MethodDesc;
import dev.gatun.jit.types.TypeDesc;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is traced, and where. Without filters calls and stores are those of the program: what happens inside the class library
 * is left out, and everything else is shown. Filters are globs over types ({@code Demo.*}) or members ({@code Demo.Queue::Add*}),
 * with {@code *} for any characters and {@code ?} for one; a glob after {@code !} excludes. Immutable and thread-safe.
 */
public final class TraceOptions {
    /** Nothing is traced. */
    public static final TraceOptions NONE = new TraceOptions(Set.of(), List.of());

    private final Set<TraceCategory> categories;
    private final List<Pattern> included;
    private final List<Pattern> excluded;

    /** @param filters globs; none for the program's own methods */
    public TraceOptions(Set<TraceCategory> categories, List<String> filters) {
        this.categories = categories.isEmpty() ? Set.of() : EnumSet.copyOf(categories);
        this.included = filters.stream().filter(f -> !f.startsWith("!")).map(TraceOptions::pattern).toList();
        this.excluded = filters.stream().filter(f -> f.startsWith("!")).map(f -> pattern(f.substring(1))).toList();
    }

    private static Pattern pattern(String glob) {
        var regex = new StringBuilder();
        for (char c : glob.toCharArray()) {
            regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
        }
        return Pattern.compile(regex.toString());
    }

    /** Whether anything of a kind is traced. */
    public boolean has(TraceCategory category) {
        return categories.contains(category);
    }

    /** Whether nothing at all is traced. */
    public boolean isEmpty() {
        return categories.isEmpty();
    }

    /** Whether the calls of a method are traced, wherever they come from. */
    public boolean calls(MethodDesc method) {
        return has(TraceCategory.CALLS) && selects(method);
    }

    /** Whether a store to a field by a method is traced. */
    public boolean store(MethodDesc where, FieldDesc field) {
        return has(TraceCategory.STFLD) && (selects(where)
                || !included.isEmpty() && selects(field.owner(), field.owner().fullName() + "::" + field.name(), field.module().isClassLibrary()));
    }

    /**
     * Whether an allocation by a method is traced.
     *
     * @param type what is made, as far as is known
     */
    public boolean allocation(MethodDesc where, TypeDesc type) {
        return has(TraceCategory.ALLOC) && (isUnfiltered() || selects(where) || allocation(type));
    }

    /** Whether an allocation by the runtime is traced. */
    public boolean allocation(TypeDesc type) {
        return has(TraceCategory.ALLOC) && (isUnfiltered() || !included.isEmpty() && selects(type, type.fullName(), false));
    }

    private boolean isUnfiltered() {
        return included.isEmpty() && excluded.isEmpty();
    }

    private boolean selects(MethodDesc method) {
        return selects(method.owner(), method.fullName(), method.isArrayMethod() || method.module().isClassLibrary());
    }

    /** A member's full name matches with its parameters or without. */
    private boolean selects(TypeDesc owner, String member, boolean library) {
        return (included.isEmpty() ? !library : matches(included, owner, member)) && !matches(excluded, owner, member);
    }

    private static boolean matches(List<Pattern> patterns, TypeDesc owner, String member) {
        int parameters = member.indexOf('(');
        var name = parameters < 0 ? member : member.substring(0, parameters);
        return patterns.stream().anyMatch(p -> p.matcher(owner.fullName()).matches() || p.matcher(name).matches()
                || p.matcher(member).matches());
    }
}
