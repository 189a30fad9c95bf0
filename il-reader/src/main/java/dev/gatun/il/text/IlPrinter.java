package dev.gatun.il.text;

import dev.gatun.il.Token;
import dev.gatun.il.metadata.Metadata;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.pdb.PortablePdb;
import dev.gatun.il.pe.PeImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prints an assembly as textual IL (ECMA-335 II) that ilasm and {@code gatun asm} take back. The same file gives the
 * same text. What the syntax cannot say stands in a comment: the module's id, the machine, and the contents of embedded
 * resources, which an assembler reads from files of their names. A file whose bytes are wrong is a
 * {@link dev.gatun.il.BadImageException}; text may have been written before it is found.
 */
public final class IlPrinter {
    private final Context context;

    /**
     * How to print.
     *
     * @param offsets label every instruction, not only those that something goes to
     * @param mono    put into comments what Mono's ilasm does not take: permission sets as bytes, attributes on the
     *                implementation of an interface, and flags that .NET added later
     * @param pdb     where source lines and the names of locals come from, empty for none
     */
    public record Options(boolean offsets, boolean mono, Optional<PortablePdb> pdb) {
        public static final Options DEFAULT = new Options(false, false, Optional.empty());
    }

    /** What the parts of the printer share. */
    record Context(PeImage image, Metadata metadata, Names names, Attributes attributes, Data data, Options options) {
    }

    private IlPrinter(PeImage image, Options options) {
        Metadata metadata = image.metadata();
        var names = new Names(metadata);
        var attributes = new Attributes(metadata, names, options.mono());
        context = new Context(image, metadata, names, attributes, new Data(image), options);
    }

    public static IlPrinter of(PeImage image, Options options) {
        return new IlPrinter(image, options);
    }

    /** Everything. Failing to write is an {@link java.io.UncheckedIOException}. */
    public void assembly(Appendable out) {
        var lines = new Lines(out);
        new ManifestPrinter(context, lines).print();
        var types = new TypePrinter(context, lines);
        types.globals();
        for (int rid = 2; rid <= context.metadata().rows(TableId.TYPE_DEF); rid++) {
            if (context.metadata().enclosingType(rid) == 0) {
                lines.blank();
                types.type(rid);
            }
        }
        context.data().print(lines);
    }

    /** One type with all that is in it, by its TypeDef row. */
    public void type(int typeRid, Appendable out) {
        new TypePrinter(context, new Lines(out)).type(typeRid);
    }

    /** One method, by its MethodDef token, within the head of its class. */
    public void method(int methodToken, Appendable out) {
        new TypePrinter(context, new Lines(out)).only(methodToken);
    }

    /**
     * The methods (MethodDef tokens) that {@code N.T::M} or {@code N.T::M(int32,string)} means, or the type (one
     * TypeDef token) that {@code N.T} means; nested types are {@code Outer/Inner}. Types in the list are written without
     * {@code class}, {@code valuetype} and assemblies. Empty if there is nothing of that name.
     */
    public List<Integer> find(String spelling) {
        Metadata metadata = context.metadata();
        int colons = spelling.indexOf("::");
        String typeName = colons < 0 ? spelling : spelling.substring(0, colons);
        String member = colons < 0 ? "" : spelling.substring(colons + 2);
        int open = member.indexOf('(');
        String name = open < 0 ? member : member.substring(0, open);
        List<Integer> found = new ArrayList<>();
        for (int rid = 1; rid <= metadata.rows(TableId.TYPE_DEF); rid++) {
            if (!plainName(rid).equals(plain(typeName))) {
                continue;
            }
            if (colons < 0) {
                found.add(Token.of(TableId.TYPE_DEF, rid));
            }
            for (int method : metadata.typeDef(rid).methods()) {
                if (colons >= 0 && metadata.methodDef(method).name().equals(name)
                        && (open < 0 || parameters(method).equals(plain(member.substring(open))))) {
                    found.add(Token.of(TableId.METHOD_DEF, method));
                }
            }
        }
        return found;
    }

    private String parameters(int method) {
        String text = context.names().method(Token.of(TableId.METHOD_DEF, method));
        return plain(text.substring(text.lastIndexOf('(')));
    }

    /** A type's name without quotes. */
    public String plainName(int typeRid) {
        return plain(context.names().type(Token.of(TableId.TYPE_DEF, typeRid)));
    }

    private static String plain(String text) {
        return text.replaceAll("\\[[A-Za-z_'][^\\]]*\\]|\\b(class|valuetype) |'", "").replaceAll("\\s+", "");
    }
}
