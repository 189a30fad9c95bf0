package dev.gatun.il.text;

import dev.gatun.il.ByteSpan;
import dev.gatun.il.Token;
import dev.gatun.il.body.ExceptionClause;
import dev.gatun.il.body.Instruction;
import dev.gatun.il.body.MethodBody;
import dev.gatun.il.metadata.Metadata;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.pe.PeImage;
import dev.gatun.il.signature.SignatureReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All that the reader finds in an assembly, as lines in which no token, heap offset or RVA occurs: two assemblies with
 * the same lines differ in nothing that a program or runtime could tell. Made from rows and blobs, not by the printer.
 */
final class ReaderView {
    private static final Pattern TOKEN = Pattern.compile("0x(01|02|1B)[0-9A-F]{6}");
    private static final int TINY_MAX_STACK = 8;

    private final PeImage image;
    private final Metadata metadata;
    private final List<String> lines = new ArrayList<>();

    private ReaderView(PeImage image) {
        this.image = image;
        this.metadata = image.metadata();
    }

    static List<String> of(PeImage image) {
        var view = new ReaderView(image);
        view.manifest();
        for (int rid = 1; rid <= view.metadata.rows(TableId.TYPE_DEF); rid++) {
            view.type(rid);
        }
        return view.lines;
    }

    /** The lines that only one of the two has, each with the line before it that both have. */
    static List<String> difference(List<String> expected, List<String> actual) {
        // Types may stand in another order, but the lines of one type may not.
        var left = blocks(expected);
        var right = blocks(actual);
        List<String> found = new ArrayList<>();
        left.forEach((name, block) -> {
            List<String> other = right.getOrDefault(name, List.of());
            for (int i = 0; i < Math.max(block.size(), other.size()); i++) {
                String a = i < block.size() ? block.get(i) : "(nothing)";
                String b = i < other.size() ? other.get(i) : "(nothing)";
                if (!a.equals(b)) {
                    found.add(name + "\n  expected " + a + "\n  actual   " + b);
                    if (a.startsWith("(") || b.startsWith("(")) {
                        break;
                    }
                }
            }
        });
        right.keySet().stream().filter(name -> !left.containsKey(name)).forEach(name -> found.add(name + " is new"));
        return found;
    }

    private static Map<String, List<String>> blocks(List<String> lines) {
        Map<String, List<String>> blocks = new LinkedHashMap<>();
        String name = "";
        for (String line : lines) {
            if (!line.startsWith(" ")) {
                name = line;
            }
            blocks.computeIfAbsent(name, _ -> new ArrayList<>()).add(line);
        }
        return blocks;
    }

    // --------------------------------------------------------------------------------------------------- names

    private String named(int token) {
        int rid = Token.rid(token);
        if (token == 0) {
            return "-";
        }
        if (Token.is(token, TableId.TYPE_SPEC)) {
            return sig(SignatureReader.type(metadata.typeSpec(rid).signature()));
        }
        if (Token.is(token, TableId.TYPE_DEF)) {
            var row = metadata.typeDef(rid);
            int outer = metadata.enclosingType(rid);
            return (outer == 0 ? "" : named(Token.of(TableId.TYPE_DEF, outer)) + "/")
                    + Names.fullName(row.namespace(), row.name());
        }
        var row = metadata.typeRef(rid);
        int scope = row.resolutionScope();
        String name = Names.fullName(row.namespace(), row.name());
        return Token.is(scope, TableId.TYPE_REF) ? named(scope) + "/" + name
                : Token.is(scope, TableId.ASSEMBLY_REF) ? "[" + reference(scope) + "]" + name
                : Token.is(scope, TableId.MODULE_REF) ? "[.module " + metadata.moduleRef(Token.rid(scope)).name() + "]"
                + name : name;
    }

    private String reference(int token) {
        var row = metadata.assemblyRef(Token.rid(token));
        return row.name() + " " + row.majorVersion() + "." + row.minorVersion();
    }

    private String sig(Object signature) {
        Matcher matcher = TOKEN.matcher(signature.toString());
        return matcher.replaceAll(m -> Matcher.quoteReplacement(named(Integer.parseUnsignedInt(
                m.group().substring(2), 16))));
    }

    private String member(int token) {
        int rid = Token.rid(token);
        if (Token.is(token, TableId.METHOD_SPEC)) {
            var row = metadata.methodSpec(rid);
            return member(row.methodToken()) + sig(SignatureReader.methodSpec(row.signature()));
        }
        if (Token.is(token, TableId.MEMBER_REF)) {
            var row = metadata.memberRef(rid);
            String owner = Token.is(row.parent(), TableId.METHOD_DEF) ? named(Token.of(TableId.TYPE_DEF,
                    metadata.declaringType(row.parent()))) : Token.is(row.parent(), TableId.MODULE_REF)
                    ? "[.module " + metadata.moduleRef(Token.rid(row.parent())).name() + "]" : named(row.parent());
            return owner + "::" + row.name() + " " + sig(SignatureReader.isField(row.signature())
                    ? SignatureReader.field(row.signature()) : SignatureReader.method(row.signature()));
        }
        String owner = named(Token.of(TableId.TYPE_DEF, metadata.declaringType(token)));
        if (Token.is(token, TableId.FIELD)) {
            var row = metadata.field(rid);
            return owner + "::" + row.name() + " " + sig(SignatureReader.field(row.signature()));
        }
        var row = metadata.methodDef(rid);
        return owner + "::" + row.name() + " " + sig(SignatureReader.method(row.signature()));
    }

    private static String hex(ByteSpan bytes) {
        return HexFormat.of().formatHex(bytes.toByteArray());
    }

    private void line(int indent, String text) {
        lines.add(" ".repeat(indent) + text);
    }

    // ------------------------------------------------------------------------------------------------ manifest

    private void manifest() {
        line(0, "assembly");
        if (metadata.rows(TableId.ASSEMBLY) > 0) {
            var row = metadata.assembly(1);
            line(1, row.name() + " " + row.majorVersion() + "." + row.minorVersion() + "." + row.buildNumber() + "."
                    + row.revisionNumber() + " flags " + (row.flags() & ~1) + " hash " + row.hashAlgorithm()
                    + " culture " + row.culture() + " key " + hex(row.publicKey()));
            decorations(1, row.token());
        }
        List<String> references = new ArrayList<>();
        for (int rid = 1; rid <= metadata.rows(TableId.ASSEMBLY_REF); rid++) {
            var row = metadata.assemblyRef(rid);
            references.add(row.name() + " " + row.majorVersion() + "." + row.minorVersion() + "." + row.buildNumber()
                    + "." + row.revisionNumber() + " flags " + row.flags() + " culture " + row.culture() + " key "
                    + hex(row.publicKeyOrToken()));
        }
        references.stream().sorted().distinct().forEach(r -> line(1, "reference " + r));
        line(1, "module " + metadata.module(1).name());
        decorations(1, Token.of(TableId.MODULE, 1));
        int entry = image.corHeader().entryPointToken();
        line(1, "entry " + (entry == 0 ? "-" : Token.is(entry, TableId.METHOD_DEF) ? member(entry) : "file"));
        line(1, "flags " + (image.corHeader().flags() & 0x3));
        for (int rid = 1; rid <= metadata.rows(TableId.FILE); rid++) {
            var row = metadata.file(rid);
            line(1, "file " + row.name() + " " + row.flags() + " " + hex(row.hashValue()));
        }
        for (int rid = 1; rid <= metadata.rows(TableId.EXPORTED_TYPE); rid++) {
            var row = metadata.exportedType(rid);
            line(1, "exported " + row.namespace() + "." + row.name() + " " + row.flags() + " " + row.typeDefId() + " "
                    + implementation(row.implementation()));
            decorations(2, row.token());
        }
        for (var resource : image.resources()) {
            line(1, "resource " + resource.name() + " " + resource.flags() + " "
                    + implementation(resource.implementation())
                    + resource.bytes().map(b -> " " + b.length() + " bytes, " + b.hashCode()).orElse(""));
        }
    }

    private String implementation(int token) {
        int rid = Token.rid(token);
        return token == 0 ? "here" : Token.is(token, TableId.FILE) ? "file " + metadata.file(rid).name()
                : Token.is(token, TableId.ASSEMBLY_REF) ? reference(token) : metadata.exportedType(rid).name();
    }

    /** Custom attributes and security. */
    private void decorations(int indent, int token) {
        metadata.customAttributes(token).forEach(row -> line(indent, "custom " + member(row.constructor()) + " "
                + hex(row.value())));
        for (int rid = 1; rid <= metadata.rows(TableId.DECL_SECURITY); rid++) {
            if (metadata.requiredToken(TableId.DECL_SECURITY, rid, 1) == token) {
                line(indent, "security " + metadata.declSecurity(rid).action() + " "
                        + hex(metadata.declSecurity(rid).permissionSet()));
            }
        }
    }

    // --------------------------------------------------------------------------------------------------- types

    private void type(int rid) {
        var row = metadata.typeDef(rid);
        line(0, "type " + named(row.token()));
        line(1, "flags " + Integer.toHexString(row.flags() & ~0x40000) + " extends " + named(row.extendsToken()));
        for (int impl : metadata.find(TableId.INTERFACE_IMPL, 0, rid)) {
            line(1, "implements " + named(metadata.interfaceImpl(impl).interfaceToken()));
            decorations(2, Token.of(TableId.INTERFACE_IMPL, impl));
        }
        metadata.classLayout(rid).ifPresent(l -> line(1, "pack " + l.packingSize() + " size " + l.classSize()));
        decorations(1, row.token());
        genericParameters(1, row.token());
        metadata.methodImpls(rid).stream().map(impl -> member(impl.body()) + " overrides " + member(impl.declaration()))
                .sorted().forEach(text -> line(1, text));
        for (int field : row.fields()) {
            field(field);
        }
        for (int method : row.methods()) {
            method(Token.of(TableId.METHOD_DEF, method));
        }
        for (int event : metadata.events(rid)) {
            var e = metadata.event(event);
            line(1, "event " + e.flags() + " " + named(e.eventType()) + " " + e.name());
            accessors(e.token());
        }
        for (int property : metadata.properties(rid)) {
            var p = metadata.property(property);
            line(1, "property " + (p.flags() & ~0x1000) + " " + sig(SignatureReader.property(p.signature())) + " "
                    + p.name() + constant(p.token()));
            accessors(p.token());
        }
    }

    private void accessors(int token) {
        decorations(2, token);
        metadata.accessors(token).stream().map(a -> a.semantics() + " " + member(a.method())).sorted()
                .forEach(text -> line(2, text));
    }

    private void genericParameters(int indent, int owner) {
        for (var row : metadata.genericParams(owner)) {
            line(indent, "generic " + row.number() + " " + row.flags() + " " + row.name());
            for (int rid : metadata.find(TableId.GENERIC_PARAM_CONSTRAINT, 0, Token.rid(row.token()))) {
                line(indent + 1, "is " + named(metadata.genericParamConstraint(rid).constraint()));
                decorations(indent + 2, Token.of(TableId.GENERIC_PARAM_CONSTRAINT, rid));
            }
            decorations(indent + 1, row.token());
        }
    }

    private String constant(int token) {
        return metadata.constant(token).map(c -> " = " + c.type() + " " + hex(c.value())).orElse("");
    }

    private String marshal(int token) {
        // Of a safe array, the length 0 of no name may be stated or not.
        return metadata.fieldMarshal(token).map(m -> " marshal " + hex(m.nativeType()).replaceAll("^(1d..)00$", "$1"))
                .orElse("");
    }

    private void field(int rid) {
        var row = metadata.field(rid);
        var offset = metadata.fieldOffset(rid);
        var type = SignatureReader.field(row.signature());
        line(1, "field " + (row.flags() & ~0x9100) + " " + sig(type) + " " + row.name()
                + constant(row.token()) + marshal(row.token())
                + (offset.isPresent() ? " at " + offset.getAsInt() : ""));
        metadata.fieldRva(rid).ifPresent(rva -> {
            int size = new Data(image).size(type, rid);
            line(2, "data " + hex(image.atRva(rva, size)));
        });
        decorations(2, row.token());
    }

    private void method(int token) {
        var row = metadata.methodDef(Token.rid(token));
        line(1, "method " + (row.flags() & ~0x4000) + " " + row.implFlags() + " " + member(token));
        metadata.implMap(token).ifPresent(m -> line(2, "native " + m.flags() + " " + m.moduleName() + " "
                + m.importName()));
        decorations(2, token);
        genericParameters(2, token);
        for (int rid : row.params()) {
            var param = metadata.param(rid);
            line(2, "param " + param.sequence() + " " + (param.flags() & ~0x3000) + " " + param.name()
                    + constant(param.token()) + marshal(param.token()));
            decorations(3, param.token());
        }
        image.body(token).ifPresent(this::body);
    }

    private void body(MethodBody body) {
        String locals = body.localSigToken() == 0 ? "" : sig(SignatureReader.locals(metadata.standAloneSig(
                Token.rid(body.localSigToken())).signature()));
        boolean tiny = body.codeSize() < 64 && locals.isEmpty() && body.clauses().isEmpty();
        line(2, "stack " + (tiny ? Math.max(TINY_MAX_STACK, body.maxStack()) : body.maxStack()) + " locals "
                + (locals.isEmpty() || locals.equals("[]") ? "" : (body.initLocals() ? "init " : "") + locals));
        for (Instruction instruction : body.instructions()) {
            line(3, code(instruction));
        }
        for (ExceptionClause clause : body.clauses()) {
            line(3, sig(clause));
        }
    }

    private String code(Instruction instruction) {
        String text = String.format(Locale.ROOT, "%04x %s ", instruction.offset(), instruction.opcode());
        return text + switch (instruction.opcode().operand()) {
            case METHOD, FIELD -> member(instruction.token());
            case TYPE -> named(instruction.token());
            case STRING -> metadata.userString(instruction.token()).chars().mapToObj(Integer::toHexString)
                    .collect(Collectors.joining(" "));
            case SIGNATURE -> sig(SignatureReader.method(metadata.standAloneSig(Token.rid(instruction.token()))
                    .signature()));
            case TOKEN -> switch (TableId.of(Token.table(instruction.token()))) {
                case TYPE_DEF, TYPE_REF, TYPE_SPEC -> named(instruction.token());
                default -> member(instruction.token());
            };
            case R4, R8 -> Long.toHexString(instruction.rawBits());
            case SWITCH, BRANCH1, BRANCH4 -> Arrays.toString(instruction.targets());
            case NONE -> "";
            case I1, U1, I4, I8, VAR1, VAR2 -> Long.toString(instruction.longValue());
        };
    }
}
