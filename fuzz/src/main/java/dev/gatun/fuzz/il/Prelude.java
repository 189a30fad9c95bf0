package dev.gatun.fuzz.il;

import dev.gatun.fuzz.il.Parts.Member;
import dev.gatun.fuzz.il.Parts.Type;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The types that are not drawn, from {@code prelude.il}: some are shared by all programs, some are each program's own. */
final class Prelude {
    /** The interface of structs and classes: {@code int64 Hash()}, and {@code void Step()}, which changes {@code this}. */
    static final String IHASH = "Fuzz.IHash";
    /** Static methods: {@code Mix}, {@code MixFloat}, {@code Tame}. */
    static final String H = "Fuzz.H";
    /** Generic static methods. */
    static final String G = "Fuzz.G";
    /** An exception with an {@code int64 Code}. */
    static final String E = "Fuzz.E";

    private static final Pattern NAME = Pattern.compile("([.\\w`]+)(?= extends|$)");
    private static final Pattern METHOD = Pattern.compile("(\\.?\\w+[<(])");
    private static final List<Type> ALL = read();
    /** Those that programs share. */
    static final List<Type> SHARED = ALL.stream().filter(t -> t.name().startsWith("Fuzz.")).toList();

    private Prelude() {
    }

    /** Those of a namespace. */
    static List<Type> own(String namespace) {
        return ALL.stream().filter(t -> t.name().startsWith("NS.")).map(t -> new Type(
                t.name().replace("NS.", namespace + "."), t.head().replace("NS.", namespace + "."), t.implementing(),
                t.members().stream().map(m -> new Member(m.mentions(), m.text().replace("NS.", namespace + "."),
                        false)).toList())).toList();
    }

    /** The text of the shared types that a text mentions. */
    static String of(String text) {
        return Parts.print(SHARED, List.of(), text).text();
    }

    private static List<Type> read() {
        try (var in = Prelude.class.getResourceAsStream("prelude.il")) {
            var types = new ArrayList<Type>();
            for (var text : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("(?m)^(?=\\.class)")) {
                if (text.startsWith(".class")) {
                    types.add(type(text));
                }
            }
            return List.copyOf(types);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Type type(String text) {
        var head = text.substring(0, text.indexOf(" {\n"));
        var name = NAME.matcher(head.replaceFirst("<.*?>", ""));
        if (!name.find()) {
            throw new IllegalStateException(head);
        }
        // Members of static classes stand alone; an object's belong together.
        boolean apart = head.contains("abstract sealed");
        var members = new ArrayList<Member>();
        for (var member : text.substring(head.length() + 3, text.lastIndexOf('}')).split("(?m)^(?=  \\.)")) {
            if (!member.isBlank()) {
                var method = METHOD.matcher(member);
                members.add(new Member(apart && method.find() ? List.of(name.group() + "::" + method.group()) : List.of(),
                        member, false));
            }
        }
        return new Type(name.group(), head, Optional.empty(), members);
    }
}
