package dev.gatun.il.assembler;

import dev.gatun.il.builder.MetadataBuilder;
import dev.gatun.il.grammar.IlParser.*;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The manifest (ECMA-335 II.6): this assembly, others, modules, files, exported types, resources. */
final class Manifest {
    private static final int PUBLIC_KEY = 1;
    private static final int FORWARDER = 0x0020_0000;

    /** Gives the bytes of a resource's file. */
    interface Files {
        Optional<byte[]> read(String file);
    }

    private final MetadataBuilder builder;
    private final Files files;
    private final Map<String, Integer> assemblies = new HashMap<>();
    private final Map<String, Integer> fileTokens = new HashMap<>();
    private final Map<String, Integer> exported = new HashMap<>();
    private String assemblyName = "";
    private int assemblyToken;
    private Attributes attributes;

    Manifest(MetadataBuilder builder, Files files) {
        this.builder = builder;
        this.files = files;
    }

    void attributes(Attributes pass) {
        attributes = pass;
    }

    String moduleName() {
        return builder.moduleName();
    }

    int assemblyToken() {
        return assemblyToken;
    }

    String assemblyName() {
        return assemblyName;
    }

    boolean isThisAssembly(String name) {
        return name.equals(assemblyName) && !assemblies.containsKey(name);
    }

    /** The assembly of that name or alias. One that is not declared is referred to without a version. */
    int assemblyRef(String name) {
        return assemblies.computeIfAbsent(name, n -> builder.assemblyRef(n, 0, 0, 0, 0));
    }

    /** The library that System.Object is in. */
    int coreLibrary() {
        for (String name : List.of("System.Runtime", "mscorlib", "System.Private.CoreLib", "netstandard")) {
            if (assemblies.containsKey(name)) {
                return assemblies.get(name);
            }
        }
        return assemblyRef("mscorlib");
    }

    // -------------------------------------------------------------------------------------------------- assemblies

    /** What the braces of an assembly say. */
    private final class Described {
        int[] version = new int[4];
        int flags;
        String culture = "";
        byte[] publicKey = new byte[0];
        byte[] token = new byte[0];
        byte[] hash = new byte[0];
        int hashAlgorithm;

        Described(List<AsmAttributeContext> words, List<AsmDeclarationContext> declarations) {
            for (AsmAttributeContext word : words) {
                flags |= word.integer() != null ? Text.int32(word.integer()) : switch (word.start.getText()) {
                    case "retargetable" -> 0x100;
                    case "windowsruntime" -> 0x200;
                    case "noplatform" -> 0x70;
                    case "x86" -> 0x20;
                    case "ia64" -> 0x30;
                    case "amd64" -> 0x40;
                    case "arm" -> 0x50;
                    case "arm64" -> 0x60;
                    case "cil" -> 0x10;
                    default -> 0;
                };
            }
            for (AsmDeclarationContext declaration : declarations) {
                switch (declaration) {
                    case HashAlgorithmContext d -> hashAlgorithm = Text.int32(d.integer());
                    case AsmVersionContext d -> version = Text.version(d.version());
                    case CultureContext d -> culture = d.text() != null ? Text.string(d.text())
                            : new String(Text.bytes(d.bytes()), StandardCharsets.UTF_16LE)
                                    .replace("\0", "");
                    case PublicKeyContext d -> {
                        publicKey = Text.bytes(d.bytes());
                        flags |= PUBLIC_KEY;
                    }
                    case PublicKeyTokenContext d -> token = Text.bytes(d.bytes());
                    case HashContext d -> hash = Text.bytes(d.bytes());
                    default -> { }
                }
            }
        }
    }

    void assembly(AssemblyContext assembly) {
        if (assemblyToken != 0) {
            throw Problems.stop(assembly, "expected one .assembly, found another");
        }
        var described = new Described(assembly.asmAttribute(), assembly.asmDeclaration());
        assemblyName = Text.name(assembly.dottedName());
        assemblyToken = builder.assembly(assemblyName, described.version, described.flags, described.culture,
                described.publicKey, described.hashAlgorithm);
        declareAttributes(assembly.asmDeclaration(), assemblyToken);
    }

    void assemblyExtern(AssemblyExternContext assembly) {
        var described = new Described(assembly.asmAttribute(), assembly.asmDeclaration());
        String name = Text.name(assembly.dottedName(0));
        int token = builder.assemblyRef(name, described.version, described.flags, described.culture,
                described.token.length > 0 ? described.token : described.publicKey, described.hash);
        assemblies.putIfAbsent(assembly.dottedName().size() > 1 ? Text.name(assembly.dottedName(1)) : name, token);
        declareAttributes(assembly.asmDeclaration(), token);
    }

    private void declareAttributes(List<AsmDeclarationContext> declarations, int owner) {
        for (AsmDeclarationContext declaration : declarations) {
            if (declaration instanceof AsmCustomContext custom) {
                attributes.custom(custom.custom(), owner);
            } else if (declaration instanceof AsmSecurityContext security) {
                attributes.security(security.security(), owner);
            }
        }
    }

    // ------------------------------------------------------------------------------------- files, types, resources

    void moduleExtern(ModuleExternContext module) {
        builder.moduleRef(Text.name(module.dottedName()));
    }

    void file(FileContext file) {
        String name = Text.name(file.dottedName());
        int token = builder.file(name, file.NOMETADATA() != null ? 1 : 0,
                file.bytes() != null ? Text.bytes(file.bytes()) : new byte[0]);
        fileTokens.put(name, token);
        if (file.D_ENTRYPOINT() != null) {
            builder.entryPoint(token);
        }
    }

    private int fileToken(DottedNameContext name) {
        Integer token = fileTokens.get(Text.name(name));
        if (token == null) {
            throw Problems.stop(name, "expected a file that .file declares, found " + Text.name(name));
        }
        return token;
    }

    void exportedType(ClassExternContext type) {
        int flags = 0;
        for (ExportAttributeContext attribute : type.exportAttribute()) {
            flags |= attribute.integer() != null ? Text.int32(attribute.integer()) : switch (attribute.getText()) {
                case "public" -> 1;
                case "forwarder" -> FORWARDER;
                case "nestedpublic" -> 2;
                case "nestedprivate" -> 3;
                case "nestedfamily" -> 4;
                case "nestedassembly" -> 5;
                case "nestedfamandassem" -> 6;
                case "nestedfamorassem" -> 7;
                default -> 0;
            };
        }
        int implementation = 0;
        int typeDef = 0;
        for (ExportDeclContext declaration : type.exportDecl()) {
            switch (declaration) {
                case ExportFileContext d -> implementation = fileToken(d.dottedName());
                case ExportAssemblyContext d -> {
                    implementation = assemblyRef(Text.name(d.dottedName()));
                    flags |= FORWARDER;
                }
                case ExportNestedContext d -> {
                    Integer outer = exported.get(Types.path(d.slashedName()));
                    if (outer == null) {
                        throw Problems.stop(d, "expected a type that .class extern declares before");
                    }
                    implementation = outer;
                }
                case ExportTypeDefContext d -> typeDef = Text.int32(d.integer());
                default -> { }
            }
        }
        if (implementation == 0) {
            throw Problems.stop(type, "expected .file, .assembly extern or .class extern in the braces");
        }
        String path = Types.path(type.slashedName());
        boolean nested = implementation >>> 24 == 0x27;
        if (nested) {
            flags &= ~FORWARDER;
        }
        var name = nested ? new Types.Name("", path) : Types.split(path);
        int token = builder.exportedType(flags, typeDef, name.namespace(), name.name(), implementation);
        // A nested type is known by its path from the outermost one.
        exported.put(path, token);
        for (ExportDeclContext declaration : type.exportDecl()) {
            if (declaration instanceof ExportNestedContext d) {
                exported.put(Types.path(d.slashedName()) + "/" + path, token);
            }
            if (declaration instanceof ExportCustomContext d) {
                attributes.custom(d.custom(), token);
            }
        }
    }

    void resource(ResourceContext resource) {
        String name = Text.name(resource.dottedName(0));
        int flags = resource.PRIVATE() != null ? 2 : 1;
        int token = 0;
        for (ResourceDeclContext declaration : resource.resourceDecl()) {
            switch (declaration) {
                case ResourceFileContext d -> token = builder.resource(name, flags, Text.int32(d.integer()),
                        fileToken(d.dottedName()));
                case ResourceAssemblyContext d -> token = builder.resource(name, flags, 0,
                        assemblyRef(Text.name(d.dottedName())));
                default -> { }
            }
        }
        if (token == 0) {
            String file = resource.dottedName().size() > 1 ? Text.name(resource.dottedName(1)) : name;
            byte[] bytes = files.read(file).orElseThrow(() -> Problems.stop(resource,
                    "expected a file with the resource's bytes, found none of the name " + file));
            token = builder.resource(name, flags, bytes);
        }
        for (ResourceDeclContext declaration : resource.resourceDecl()) {
            if (declaration instanceof ResourceCustomContext d) {
                attributes.custom(d.custom(), token);
            }
        }
    }
}
