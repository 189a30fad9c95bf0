package dev.gatun.jit.types;

import dev.gatun.il.signature.CallKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A method that every array type has without a row for it (ECMA-335 II.14.2). */
final class ArrayMethod extends MethodDesc {
    private final TypeDesc owner;
    private final ArrayMethodKind kind;
    private final MethodSignature signature;

    private ArrayMethod(TypeDesc owner, ArrayMethodKind kind, TypeDesc returnType, List<TypeDesc> parameters) {
        this.owner = owner;
        this.kind = kind;
        signature = new MethodSignature(true, returnType, parameters, 0, CallKind.DEFAULT);
    }

    static List<MethodDesc> all(TypeDesc array) {
        var system = array.system();
        var none = system.wellKnown(WellKnownType.VOID);
        List<TypeDesc> indices = Collections.nCopies(array.rank(), system.wellKnown(WellKnownType.INT32));
        List<TypeDesc> bounds = Collections.nCopies(2 * array.rank(), system.wellKnown(WellKnownType.INT32));
        var indicesAndValue = new ArrayList<>(indices);
        indicesAndValue.add(array.elementType());
        var all = new ArrayList<MethodDesc>();
        all.add(new ArrayMethod(array, ArrayMethodKind.CONSTRUCTOR, none, indices));
        if (array.kind() == TypeKind.MDARRAY) {
            all.add(new ArrayMethod(array, ArrayMethodKind.CONSTRUCTOR_WITH_BOUNDS, none, bounds));
        }
        all.add(new ArrayMethod(array, ArrayMethodKind.GET, array.elementType(), indices));
        all.add(new ArrayMethod(array, ArrayMethodKind.SET, none, indicesAndValue));
        all.add(new ArrayMethod(array, ArrayMethodKind.ADDRESS, array.elementType().makeByRef(), indices));
        return List.copyOf(all);
    }

    @Override
    public TypeDesc owner() {
        return owner;
    }

    @Override
    public String name() {
        return kind.methodName();
    }

    @Override
    public MethodSignature signature() {
        return signature;
    }

    @Override
    public Optional<ArrayMethodKind> arrayMethodKind() {
        return Optional.of(kind);
    }

    @Override
    public ModuleDesc module() {
        return owner.module();
    }

    @Override
    int flags() {
        // isConstructor() asks this method.
        return kind.methodName().equals(".ctor") ? PUBLIC | SPECIAL_NAME | RT_SPECIAL_NAME : PUBLIC;
    }

    @Override
    int implFlags() {
        return RUNTIME;
    }

    @Override
    int index() {
        return owner.methods().indexOf(this);
    }
}
