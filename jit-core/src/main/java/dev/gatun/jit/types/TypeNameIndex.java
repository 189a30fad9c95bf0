package dev.gatun.jit.types;

import dev.gatun.il.Token;
import dev.gatun.il.metadata.ExportedTypeRow;
import dev.gatun.il.metadata.TableId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The types of a module by name, and those that it forwards elsewhere. */
final class TypeNameIndex {
    private record Name(String namespace, String name) {
    }

    private final ModuleDesc module;
    private final Lazy<Map<Name, Integer>> topLevel;
    private final Lazy<Map<Name, ExportedTypeRow>> exported;

    TypeNameIndex(ModuleDesc module) {
        this.module = module;
        topLevel = new Lazy<>(module.system(), module::name, "lists types", this::indexTypes);
        exported = new Lazy<>(module.system(), module::name, "forwards types", this::indexExported);
    }

    private Map<Name, Integer> indexTypes() {
        var index = new HashMap<Name, Integer>();
        var metadata = module.metadata();
        for (int rid = 1; rid <= metadata.rows(TableId.TYPE_DEF); rid++) {
            if (metadata.enclosingType(rid) == 0) {
                var row = metadata.typeDef(rid);
                index.putIfAbsent(new Name(row.namespace(), row.name()), rid);
            }
        }
        return index;
    }

    private Map<Name, ExportedTypeRow> indexExported() {
        var index = new HashMap<Name, ExportedTypeRow>();
        var metadata = module.metadata();
        for (int rid = 1; rid <= metadata.rows(TableId.EXPORTED_TYPE); rid++) {
            var row = metadata.exportedType(rid);
            if (!Token.is(row.implementation(), TableId.EXPORTED_TYPE)) {
                index.putIfAbsent(new Name(row.namespace(), row.name()), row);
            }
        }
        return index;
    }

    Optional<TypeDefinition> find(String namespace, String name) {
        return Optional.ofNullable(topLevel.get().get(new Name(namespace, name))).map(module::definitionAt);
    }

    Optional<ExportedTypeRow> findExported(String namespace, String name) {
        return Optional.ofNullable(exported.get().get(new Name(namespace, name)));
    }

    Optional<TypeDefinition> findNested(TypeDefinition outer, String name) {
        for (int rid : module.metadata().nestedTypes(outer.rid())) {
            if (module.metadata().typeDef(rid).name().equals(name)) {
                return Optional.of(module.definitionAt(rid));
            }
        }
        return Optional.empty();
    }

    /** {@code Ns.Outer/Inner}; the name may hold dots itself, so every split of it is tried, the last dot first. */
    Optional<TypeDefinition> find(String fullName) {
        var parts = fullName.split("/", -1);
        var found = findTopLevel(parts[0]);
        for (int i = 1; i < parts.length && found.isPresent(); i++) {
            found = findNested(found.get(), parts[i]);
        }
        return found;
    }

    private Optional<TypeDefinition> findTopLevel(String fullName) {
        for (int dot = fullName.lastIndexOf('.'); dot > 0; dot = fullName.lastIndexOf('.', dot - 1)) {
            var found = find(fullName.substring(0, dot), fullName.substring(dot + 1));
            if (found.isPresent()) {
                return found;
            }
        }
        return find("", fullName);
    }

    /** Metadata names of all types defined here, for suggestions. */
    List<String> allNames() {
        var all = new ArrayList<String>();
        for (var type : module.types()) {
            all.add(TypeNames.metadataName(((DefinedType) type).definition()));
        }
        return all;
    }
}
