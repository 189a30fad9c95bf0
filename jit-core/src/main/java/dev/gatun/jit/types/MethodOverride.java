package dev.gatun.jit.types;

import java.util.ArrayList;
import java.util.List;

/**
 * A MethodImpl row (ECMA-335 II.22.27): in the class that has it, {@code body} runs where {@code declaration} is
 * called.
 */
record MethodOverride(MethodDesc body, MethodDesc declaration) {
    static List<MethodOverride> of(DefinedType type) {
        var all = new ArrayList<MethodOverride>();
        for (var row : type.module().metadata().methodImpls(type.definition().rid())) {
            all.add(new MethodOverride(type.module().method(row.body(), type.context()),
                    type.module().method(row.declaration(), type.context())));
        }
        return List.copyOf(all);
    }
}
