package dev.gatun.cli;

import dev.gatun.il.BadImageException;
import dev.gatun.il.ByteSpan;
import dev.gatun.il.Token;
import dev.gatun.il.metadata.Metadata;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.pdb.PortablePdb;
import dev.gatun.il.pe.CorHeader;
import dev.gatun.il.pe.PeImage;
import dev.gatun.jit.UnsupportedIlException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import picocli.CommandLine.Model.CommandSpec;

/** {@code gatun info}: what is in a file, and what it needs that is nowhere to be found. */
final class InfoCommand implements Command {
    @Override
    public void describe(CommandSpec spec) {
        Parameters.file(spec);
        Settings.addCommon(spec);
    }

    @Override
    public int run(Invocation invocation) throws IOException {
        var image = AssemblyFile.read(invocation.parameter(0));
        var style = invocation.style();
        var metadata = image.metadata();
        var text = new StringBuilder();
        text.append(style.title(headline(image))).append('\n');
        text.append(facts(image, style));
        text.append(references(metadata, style));
        text.append(missing(invocation, style));
        text.append(resources(image, style));
        text.append(sections(image, style));
        text.append(tables(metadata, style));
        invocation.out().print(text);
        return ExitCode.OK;
    }

    private static String headline(PeImage image) {
        var metadata = image.metadata();
        if (metadata.rows(TableId.ASSEMBLY) == 0) {
            return "module " + image.name();
        }
        var row = metadata.assembly(1);
        return "assembly " + row.name() + " " + version(row.majorVersion(), row.minorVersion(), row.buildNumber(),
                row.revisionNumber()) + (row.culture().isEmpty() ? "" : ", culture " + row.culture());
    }

    private static String version(int... parts) {
        var text = new StringBuilder();
        for (int part : parts) {
            text.append(text.isEmpty() ? "" : ".").append(part);
        }
        return text.toString();
    }

    private static String facts(PeImage image, Style style) {
        var metadata = image.metadata();
        var cli = image.corHeader();
        var table = new TextTable("  ", "ll");
        fact(table, style, "file", image.path().map(Object::toString).orElse(image.name()) + ", "
                + image.bytes().length()
                + " bytes");
        fact(table, style, "format", (image.isPe32Plus() ? "PE32+" : "PE32") + ", " + machine(image.machine())
                + ", base 0x" + Long.toHexString(image.imageBase()));
        fact(table, style, "CLI header", cli.majorRuntime() + "." + cli.minorRuntime() + ", " + flags(cli));
        fact(table, style, "built for", metadata.versionString());
        fact(table, style, "module id", metadata.rows(TableId.MODULE) == 0 ? "none"
                : metadata.module(1).mvid().toString());
        fact(table, style, "entry point", entryPoint(image));
        fact(table, style, "debug info", debugInfo(image));
        fact(table, style, "IL", code(image));
        return table.toString();
    }

    private static void fact(TextTable table, Style style, String name, String value) {
        table.row(TextTable.cell(name, style::faint), TextTable.cell(value));
    }

    private static String machine(int machine) {
        return switch (machine) {
            case 0x14C -> "I386 or any";
            case 0x8664 -> "AMD64";
            case 0x1C4 -> "ARM";
            case 0xAA64 -> "ARM64";
            default -> "machine 0x" + Integer.toHexString(machine);
        };
    }

    private static String flags(CorHeader cli) {
        var names = new ArrayList<String>();
        names.add(cli.isIlOnly() ? "IL only" : "with native code");
        if ((cli.flags() & CorHeader.REQUIRES_32_BIT) != 0) {
            names.add("32-bit");
        }
        if ((cli.flags() & CorHeader.STRONG_NAME_SIGNED) != 0) {
            names.add("signed");
        }
        return String.join(", ", names);
    }

    private static String entryPoint(PeImage image) {
        int token = image.corHeader().entryPointToken();
        if (token == 0) {
            return "none (a library)";
        }
        if (!Token.is(token, TableId.METHOD_DEF)) {
            return Token.toString(token);
        }
        var metadata = image.metadata();
        var method = metadata.methodDef(Token.rid(token));
        var type = metadata.typeDef(metadata.declaringType(token));
        return (type.namespace().isEmpty() ? "" : type.namespace() + ".") + type.name() + "::" + method.name();
    }

    private static String debugInfo(PeImage image) {
        try {
            var pdb = PortablePdb.find(image);
            if (pdb.isEmpty()) {
                return "none";
            }
            var documents = new TreeSet<String>();
            int count = pdb.get().metadata().rows(TableId.DOCUMENT);
            for (int rid = 1; rid <= count; rid++) {
                documents.add(pdb.get().documentName(rid));
            }
            var shown = documents.stream().limit(3).toList();
            return "Portable PDB" + (image.embeddedPdb().isPresent() ? " (embedded)" : "") + ", "
                    + String.join(", ", shown)
                    + (count > shown.size() ? " and " + (count - shown.size()) + " more" : "");
        } catch (BadImageException e) {
            return "damaged: " + e.getMessage();
        }
    }

    private static String code(PeImage image) {
        var metadata = image.metadata();
        int bodies = 0;
        long bytes = 0;
        for (int rid = 1; rid <= metadata.rows(TableId.METHOD_DEF); rid++) {
            var body = image.body(Token.of(TableId.METHOD_DEF, rid));
            if (body.isPresent()) {
                bodies++;
                bytes += body.get().codeSize();
            }
        }
        return bytes + " bytes in " + bodies + " of " + metadata.rows(TableId.METHOD_DEF) + " methods";
    }

    private static String references(Metadata metadata, Style style) {
        var table = new TextTable("  ", "lll");
        for (int rid = 1; rid <= metadata.rows(TableId.ASSEMBLY_REF); rid++) {
            var row = metadata.assemblyRef(rid);
            var version = version(row.majorVersion(), row.minorVersion(), row.buildNumber(), row.revisionNumber());
            table.row(TextTable.cell(row.name(), style::name), TextTable.cell(version),
                    TextTable.cell(key(row.publicKeyOrToken()), style::faint));
        }
        for (int rid = 1; rid <= metadata.rows(TableId.MODULE_REF); rid++) {
            table.row(TextTable.cell(metadata.moduleRef(rid).name(), style::name), TextTable.cell("native or module"));
        }
        return section("references", table, style);
    }

    /** What a program that reaches it would be thrown a TypeLoadException or MissingMethodException for. */
    private static String missing(Invocation invocation, Style style) {
        var table = new TextTable("  ", "ll");
        try (var guest = Guest.open(invocation)) {
            for (var reference : guest.assembly().module().missingReferences()) {
                table.row(TextTable.cell(reference.reference(), style::bad),
                        TextTable.cell(reference.kind().toString().toLowerCase(Locale.ROOT), style::faint));
            }
        } catch (BadImageException | UnsupportedIlException e) {
            table.row(TextTable.cell("unknown: " + e.getMessage()));
        }
        return section("missing", table, style);
    }

    private static String key(ByteSpan keyOrToken) {
        return keyOrToken.isEmpty() ? "" : keyOrToken.length() == 8
                ? "token " + HexFormat.of().formatHex(keyOrToken.toByteArray())
                : "key of " + keyOrToken.length() + " bytes";
    }

    private static String resources(PeImage image, Style style) {
        var table = new TextTable("  ", "lr");
        for (var resource : image.resources()) {
            table.row(resource.name(), resource.bytes().map(b -> b.length() + " bytes").orElse("in another file"));
        }
        return section("resources", table, style);
    }

    private static String sections(PeImage image, Style style) {
        var table = new TextTable("  ", "lrr");
        for (var s : image.sections()) {
            table.row(s.name(), "rva 0x" + Integer.toHexString(s.virtualAddress()), s.rawSize() + " bytes");
        }
        return section("sections", table, style);
    }

    private static String tables(Metadata metadata, Style style) {
        var table = new TextTable("  ", "rlr");
        for (var id : TableId.values()) {
            if (metadata.rows(id) > 0) {
                table.row(TextTable.cell("0x" + HexFormat.of().toHexDigits((byte) id.id()), style::faint),
                        TextTable.cell(camelCase(id.name())),
                        TextTable.cell(Integer.toString(metadata.rows(id)), style::number));
            }
        }
        metadata.streams().forEach((name, bytes) -> table.row(TextTable.cell("", style::faint), TextTable.cell(name),
                TextTable.cell(bytes.length() + " B", style::number)));
        return section("tables and streams", table, style);
    }

    /** {@code TYPE_DEF} as ECMA-335 spells it: TypeDef. */
    private static String camelCase(String constant) {
        var text = new StringBuilder();
        for (var word : List.of(constant.split("_"))) {
            text.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return text.toString();
    }

    private static String section(String title, TextTable table, Style style) {
        return table.isEmpty() ? "" : style.title(title) + "\n" + table;
    }
}
