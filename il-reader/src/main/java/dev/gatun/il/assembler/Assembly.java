package dev.gatun.il.assembler;

import dev.gatun.il.builder.BuiltImage;
import dev.gatun.il.builder.MetadataBuilder;
import dev.gatun.il.builder.PeOptions;
import dev.gatun.il.grammar.IlLexer;
import dev.gatun.il.grammar.IlParser;
import dev.gatun.il.grammar.IlParser.*;
import java.util.List;
import org.antlr.v4.runtime.CommonTokenStream;
import org.antlr.v4.runtime.ListTokenSource;
import org.antlr.v4.runtime.Token;

/** One text on its way to an image: parses a declaration after the other and hands each to the pass of its subject. */
final class Assembly {
    /** The token of the Module row. */
    private static final int MODULE = 1;

    private final IlSource source;
    private final IlAssembler.Options options;
    private final Problems problems = new Problems();
    private final Scope scope = new Scope();
    private final MetadataBuilder builder;
    private final Manifest manifest;
    private final Types types;
    private final References references;
    private final Attributes attributes;
    private final DataSection data;
    private final Lines lines;
    private final Classes classes;
    private final Members members;

    private int attributeOwner;
    private boolean moduleNamed;
    private long imageBase = 0x0040_0000;
    private int fileAlignment = 0x200;
    private int subsystem = 3;
    private int corFlags = 1;
    private long stackReserve = 0x10_0000;
    private boolean isProgram;

    Assembly(String name, String text, IlAssembler.Options options, Manifest.Files files) {
        this.options = options;
        source = new IlSource(name, text, file -> files.read(file).map(IlAssembler::text), problems);
        builder = new MetadataBuilder(defaultModule(name));
        manifest = new Manifest(builder, files);
        types = new Types(builder, scope, manifest);
        references = new References(builder, types);
        attributes = new Attributes(builder, types, references, manifest, problems);
        manifest.attributes(attributes);
        data = new DataSection(builder);
        lines = new Lines(builder, options.pdb() != IlAssembler.Pdb.NONE);
        classes = new Classes(builder, scope, types, manifest);
        var bodies = new Bodies(builder, types, references, attributes, data, lines, problems);
        members = new Members(builder, scope, types, references, attributes, data, classes, bodies, lines);
    }

    private static String defaultModule(String name) {
        return name.replaceFirst("^.*[/\\\\]", "").replaceFirst("\\.[^.]*$", "");
    }

    boolean isProgram() {
        return isProgram;
    }

    List<String> notes() {
        return problems.notes();
    }

    BuiltImage assemble() {
        Token last = null;
        for (List<Token> words = source.declaration(); !words.isEmpty() && !problems.isFull();
                words = source.declaration()) {
            last = words.getLast();
            if (words.getFirst().getType() == IlLexer.CLOSE_BRACE) {
                close(words.getFirst());
            } else {
                try {
                    declaration(words);
                } catch (StackOverflowError e) {
                    problems.report(words.getFirst(), "expected a declaration that is nested less deeply");
                }
            }
        }
        if (!scope.isEmpty() && !problems.any()) {
            problems.report(last, "expected } of " + scope.current().path() + " before the end of the file");
        }
        data.finish(problems);
        types.reportUndefined(problems);
        problems.throwIfAny();
        classes.finish();
        isProgram = options.kind() == IlAssembler.Kind.PROGRAM
                || options.kind() == IlAssembler.Kind.BY_ENTRY_POINT && builder.hasEntryPoint();
        if (!moduleNamed) {
            builder.setModuleName((manifest.assemblyName().isEmpty() ? builder.moduleName() : manifest.assemblyName())
                    + (isProgram ? ".exe" : ".dll"));
        }
        var pe = new PeOptions(!isProgram, imageBase >>> 32 != 0, imageBase, fileAlignment, subsystem, corFlags, stackReserve,
                "v4.0.30319");
        return options.pdb() == IlAssembler.Pdb.EMBEDDED ? builder.buildWithEmbeddedPdb(pe) : builder.build(pe);
    }

    private void close(Token brace) {
        if (scope.isEmpty()) {
            problems.report(brace, "expected no }, since no class or namespace is open");
        } else {
            scope.close();
        }
        attributeOwner = 0;
    }

    private void declaration(List<Token> words) {
        var tokens = new CommonTokenStream(new ListTokenSource(words, words.getFirst().getTokenSource()
                .getSourceName()));
        var parser = new IlParser(tokens);
        parser.removeErrorListeners();
        var errors = new SyntaxErrors(problems);
        parser.addErrorListener(errors);
        parser.setErrorHandler(new ExpectedStrategy());
        AnyDeclarationContext declaration = parser.declaration().anyDeclaration();
        if (errors.any() && declaration instanceof MethodDeclarationContext d && d.method() != null
                && SyntaxErrors.isHeadWhole(d.method())) {
            try {
                members.method(d.method(), true);
            } catch (Problems.Stop stop) {
                problems.report(stop);
            }
            return;
        }
        if (errors.any()) {
            // The braces of a class are kept in step, so that the rest is not misunderstood.
            if (words.getLast().getType() == IlLexer.OPEN_BRACE) {
                scope.open(new Scope.Open(MetadataBuilder.MODULE_TYPE, "", List.of(), 0, false));
            }
            return;
        }
        try {
            declare(declaration);
        } catch (Problems.Stop stop) {
            problems.report(stop);
        } catch (IllegalArgumentException e) {
            problems.report(words.getFirst(), "expected what can be written: " + e.getMessage());
        }
    }

    private int defaultOwner() {
        return scope.inClass() ? scope.current().type() : MODULE;
    }

    private void declare(AnyDeclarationContext declaration) {
        int owner = attributeOwner;
        if (!(declaration instanceof CustomDeclarationContext)) {
            attributeOwner = 0;
        }
        switch (declaration) {
            case MethodDeclarationContext d -> members.method(d.method(), false);
            case FieldDeclarationContext d -> attributeOwner = members.field(d.field());
            case OpenClassContext d -> classes.open(d.classHead());
            case OpenNamespaceContext d -> scope.open(new Scope.Open(0, Text.name(d.dottedName()), List.of(), 0,
                    false));
            case PropertyDeclarationContext d -> members.property(d.property());
            case EventDeclarationContext d -> members.event(d.event());
            case CustomDeclarationContext d -> attributes.custom(d.custom(), owner != 0 ? owner : defaultOwner());
            case DataDeclarationContext d -> data.add(d.data());
            case SecurityDeclarationContext d -> attributes.security(d.security(), scope.inClass()
                    ? scope.current().type() : manifest.assemblyToken());
            case LineDeclarationContext d -> lines.line(d.line());
            case LanguageDeclarationContext d -> lines.language(d.text());
            case PackContext d -> classes.pack(d);
            case SizeContext d -> classes.size(d);
            case ClassOverrideContext d -> members.override(d);
            case InterfaceImplContext d -> attributeOwner = classes.interfaceImpl(d);
            case ParamTypeContext d -> attributeOwner = classes.genericParam(d, d.integer(), d.dottedName());
            case ParamConstraintContext d -> attributeOwner = builder.constraint(classes.genericParam(d, d.integer(),
                    d.dottedName()), types.typeToken(d.type()));
            default -> ofFile(declaration);
        }
    }

    /** Declarations that are about the whole file. */
    private void ofFile(AnyDeclarationContext declaration) {
        switch (declaration) {
            case AssemblyContext d -> manifest.assembly(d);
            case AssemblyExternContext d -> manifest.assemblyExtern(d);
            case ModuleExternContext d -> manifest.moduleExtern(d);
            case ModuleContext d -> {
                if (d.dottedName() != null) {
                    moduleNamed = true;
                    builder.setModuleName(Text.name(d.dottedName()));
                }
            }
            case ClassExternContext d -> manifest.exportedType(d);
            case FileContext d -> manifest.file(d);
            case ResourceContext d -> manifest.resource(d);
            case FileAlignmentContext d -> fileAlignment = Text.int32(d.integer());
            case ImageBaseContext d -> imageBase = Text.number(d.integer(), 64);
            case CorFlagsContext d -> corFlags = Text.int32(d.integer());
            case SubsystemContext d -> subsystem = Text.upTo(d.integer(), 0xFFFF, "a subsystem");
            case StackReserveContext d -> stackReserve = Text.number(d.integer(), 64);
            case TypedefContext d -> typedef(d);
            case TypeListContext d -> d.type().forEach(types::typeToken);
            case MscorlibContext _ -> { }
            case VtFixupContext d -> throw Problems.stop(d,
                    "expected no .vtfixup: tables for native callers are not supported");
            case VtableContext d -> throw Problems.stop(d,
                    "expected no .vtable: tables for native callers are not supported");
            case ExportDeclarationContext d -> throw Problems.stop(d,
                    "expected no .export: functions for native callers are not supported");
            default -> throw Problems.stop(declaration, "expected a declaration");
        }
    }

    private void typedef(TypedefContext typedef) {
        String name = Text.name(typedef.dottedName());
        if (typedef.methodRef() != null) {
            types.alias(name, references.method(typedef.methodRef()));
        } else if (typedef.fieldRef() != null) {
            types.alias(name, references.field(typedef.fieldRef()));
        } else if (typedef.type() != null) {
            types.alias(name, types.sig(typedef.type()));
        } else {
            throw Problems.stop(typedef, "expected the name of a type, method or field: attributes have no aliases");
        }
    }
}
