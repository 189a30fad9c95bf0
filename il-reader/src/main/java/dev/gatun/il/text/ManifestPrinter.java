package dev.gatun.il.text;

import dev.gatun.il.ByteSpan;
import dev.gatun.il.Token;
import dev.gatun.il.metadata.AssemblyRefRow;
import dev.gatun.il.metadata.AssemblyRow;
import dev.gatun.il.metadata.ExportedTypeRow;
import dev.gatun.il.metadata.FileRow;
import dev.gatun.il.metadata.ManifestResourceRow;
import dev.gatun.il.metadata.Metadata;
import dev.gatun.il.metadata.ModuleRow;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.pe.PeImage;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The assembly, what it refers to and what it exports (ECMA-335 II.6). */
final class ManifestPrinter {
    private static final int HAS_PUBLIC_KEY = 1;
    private static final int NO_METADATA = 1;
    private static final int OPTIONAL_HEADER = 24;

    private final PeImage image;
    private final Metadata metadata;
    private final Names names;
    private final Attributes attributes;
    private final Lines lines;

    ManifestPrinter(IlPrinter.Context context, Lines lines) {
        image = context.image();
        metadata = context.metadata();
        names = context.names();
        attributes = context.attributes();
        this.lines = lines;
    }

    void print() {
        for (int rid = 1; rid <= metadata.rows(TableId.ASSEMBLY_REF); rid++) {
            reference(metadata.assemblyRef(rid));
        }
        if (metadata.rows(TableId.ASSEMBLY) > 0) {
            assembly(metadata.assembly(1));
        }
        module(metadata.module(1));
        Set<String> modules = new HashSet<>();
        for (int rid = 1; rid <= metadata.rows(TableId.MODULE_REF); rid++) {
            String name = Literals.dotted(metadata.moduleRef(rid).name());
            if (modules.add(name)) {
                lines.line(".module extern " + name);
            }
        }
        for (int rid = 1; rid <= metadata.rows(TableId.FILE); rid++) {
            file(metadata.file(rid));
        }
        for (int rid = 1; rid <= metadata.rows(TableId.EXPORTED_TYPE); rid++) {
            exported(metadata.exportedType(rid));
        }
        for (int rid = 1; rid <= metadata.rows(TableId.MANIFEST_RESOURCE); rid++) {
            resource(metadata.manifestResource(rid));
        }
        elsewhere();
    }

    private static String version(int major, int minor, int build, int revision) {
        return ".ver " + major + ":" + minor + ":" + build + ":" + revision;
    }

    private void reference(AssemblyRefRow row) {
        String own = Literals.dotted(row.name());
        String alias = names.assembly(Token.rid(row.token()));
        lines.line(".assembly extern " + Flags.ASSEMBLY.words(row.flags()) + own
                + (alias.equals(own) ? "" : " as " + alias));
        lines.open();
        if (!row.publicKeyOrToken().isEmpty()) {
            lines.line(((row.flags() & HAS_PUBLIC_KEY) != 0 ? ".publickey = " : ".publickeytoken = ")
                    + Literals.bytes(row.publicKeyOrToken()));
        }
        if (!row.hashValue().isEmpty()) {
            lines.line(".hash = " + Literals.bytes(row.hashValue()));
        }
        lines.line(version(row.majorVersion(), row.minorVersion(), row.buildNumber(), row.revisionNumber()));
        culture(row.culture());
        attributes.print(row.token(), lines);
        lines.close();
    }

    private void culture(String culture) {
        if (!culture.isEmpty()) {
            lines.line(".locale " + Literals.doubleQuoted(culture));
        }
    }

    private void assembly(AssemblyRow row) {
        lines.line(".assembly " + Flags.ASSEMBLY.words(row.flags()) + Literals.dotted(row.name()));
        lines.open();
        attributes.print(row.token(), lines);
        lines.line(".hash algorithm " + Literals.hex(row.hashAlgorithm() & 0xFFFF_FFFFL, 8));
        if (!row.publicKey().isEmpty()) {
            lines.line(".publickey = " + Literals.bytes(row.publicKey()));
        }
        lines.line(version(row.majorVersion(), row.minorVersion(), row.buildNumber(), row.revisionNumber()));
        culture(row.culture());
        lines.close();
    }

    private void module(ModuleRow row) {
        lines.line(".module " + Literals.dotted(row.name()));
        lines.line("// MVID: {" + row.mvid().toString().toUpperCase(Locale.ROOT) + "}");
        attributes.print(row.token(), lines);
        ByteSpan file = image.bytes();
        int optional = file.i4(0x3C) + OPTIONAL_HEADER;
        lines.line(".imagebase 0x" + Long.toHexString(image.imageBase()) + (image.isPe32Plus() ? " // PE32+" : ""));
        lines.line(".file alignment " + Literals.hex(file.u4(optional + 36), 8));
        lines.line(".subsystem " + Literals.hex(file.u2(optional + 68), 4));
        lines.line(".corflags " + Literals.hex(image.corHeader().flags() & 0xFFFF_FFFFL, 8));
    }

    private void file(FileRow row) {
        lines.line(".file " + ((row.flags() & NO_METADATA) != 0 ? "nometadata " : "") + Literals.dotted(row.name())
                + (row.hashValue().isEmpty() ? "" : " .hash = " + Literals.bytes(row.hashValue()))
                + (image.corHeader().entryPointToken() == row.token() ? " .entrypoint" : ""));
        attributes.print(row.token(), lines);
    }

    private void exported(ExportedTypeRow row) {
        lines.line(".class extern " + Flags.EXPORTED_TYPE.words(row.flags()) + exportedName(row));
        lines.open();
        implementation(row.implementation());
        if (row.typeDefId() != 0) {
            lines.line(".class " + Literals.hex(row.typeDefId() & 0xFFFF_FFFFL, 8));
        }
        attributes.print(row.token(), lines);
        lines.close();
    }

    private static String exportedName(ExportedTypeRow row) {
        return Literals.dotted(Names.fullName(row.namespace(), row.name()));
    }

    private String exportedPath(int rid, int depth) {
        ExportedTypeRow row = metadata.exportedType(rid);
        boolean nested = Token.is(row.implementation(), TableId.EXPORTED_TYPE) && depth < 64;
        return (nested ? exportedPath(Token.rid(row.implementation()), depth + 1) + "/" : "") + exportedName(row);
    }

    private void implementation(int token) {
        int rid = Token.rid(token);
        if (Token.is(token, TableId.FILE)) {
            lines.line(".file " + Literals.dotted(metadata.file(rid).name()));
        } else if (Token.is(token, TableId.ASSEMBLY_REF)) {
            lines.line(".assembly extern " + names.assembly(rid));
        } else {
            lines.line(".class extern " + exportedPath(rid, 0));
        }
    }

    private void resource(ManifestResourceRow row) {
        lines.line(".mresource " + Flags.RESOURCE.words(row.flags()) + Literals.dotted(row.name()));
        lines.open();
        if (row.implementation() == 0) {
            lines.line("// " + image.resources().get(Token.rid(row.token()) - 1).bytes().map(ByteSpan::length).orElse(0)
                    + " bytes: the file of that name");
        } else if (Token.is(row.implementation(), TableId.FILE)) {
            lines.line(".file " + Literals.dotted(metadata.file(Token.rid(row.implementation())).name()) + " at "
                    + Literals.hex(row.offset() & 0xFFFF_FFFFL, 8));
        } else {
            implementation(row.implementation());
        }
        attributes.print(row.token(), lines);
        lines.close();
    }

    /** Attributes on what has no declaration. */
    private void elsewhere() {
        if (metadata.rows(TableId.CUSTOM_ATTRIBUTE) == 0) {
            return;
        }
        for (TableId table : new TableId[] {TableId.TYPE_REF, TableId.TYPE_SPEC, TableId.MEMBER_REF}) {
            for (int rid = 1; rid <= metadata.rows(table); rid++) {
                int token = Token.of(table, rid);
                if (attributes.any(token)) {
                    attributes.print(token, "(" + (table != TableId.MEMBER_REF ? names.type(token)
                            : names.isField(token) ? "field " + names.field(token)
                            : "method " + names.method(token)) + ") ", lines);
                }
            }
        }
    }
}
