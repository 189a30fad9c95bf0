package dev.gatun.jit.types;

import dev.gatun.il.body.MethodBody;
import dev.gatun.il.metadata.GenericParamRow;
import dev.gatun.il.metadata.MethodDefRow;
import dev.gatun.il.signature.MethodSig;
import dev.gatun.il.signature.SignatureReader;
import dev.gatun.il.signature.TypeSig;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** A method with a MethodDef row. */
final class DefinedMethod extends MethodDesc {
    private final DefinedType owner;
    private final int index;
    private final MethodDefRow row;
    private final List<GenericParamRow> genericParams;
    private final DefinedMethod definition;
    private final List<TypeDesc> arguments;
    private final GenericContext context;
    private final TokenResolver tokens;
    private final Lazy<MethodSignature> signature;
    private final Lazy<Optional<MethodBody>> body;
    private final Lazy<List<TypeSig>> localSigs;
    private final Lazy<List<TypeDesc>> locals;
    private final ConcurrentHashMap<List<TypeDesc>, DefinedMethod> instances = new ConcurrentHashMap<>();

    /** A method of {@code owner} as the row has it. */
    DefinedMethod(DefinedType owner, int index, MethodDefRow row) {
        this(owner, index, row, null, owner.module().metadata().genericParams(row.token()), List.of());
    }

    private DefinedMethod(DefinedType owner, int index, MethodDefRow row, DefinedMethod definition,
                          List<GenericParamRow> genericParams, List<TypeDesc> arguments) {
        this.owner = owner;
        this.index = index;
        this.row = row;
        this.genericParams = genericParams;
        this.definition = definition == null ? this : definition;
        this.arguments = definition == null ? owner.system().methodVariables(genericParams.size()) : arguments;
        context = new GenericContext(owner.typeArguments(), this.arguments);
        tokens = owner.module().resolver(context);
        var system = owner.system();
        signature = new Lazy<>(system, this::where, "has a signature",
                () -> module().signature(openSignature(), context));
        body = new Lazy<>(system, this::where, "has a body", () -> module().image().body(row.token()));
        localSigs = new Lazy<>(system, this::where, "has locals", this::readLocals);
        locals = new Lazy<>(system, this::where, "has locals",
                () -> localSigs.get().stream().map(s -> module().type(s, context)).toList());
    }

    @Override
    public TypeDesc owner() {
        return owner;
    }

    @Override
    public String name() {
        return row.name();
    }

    @Override
    public int token() {
        return row.token();
    }

    @Override
    public ModuleDesc module() {
        return owner.module();
    }

    @Override
    int flags() {
        return row.flags();
    }

    @Override
    int implFlags() {
        return row.implFlags();
    }

    @Override
    int index() {
        return index;
    }

    private String where() {
        return owner.where() + ", method " + row.name();
    }

    private MethodSig openSignature() {
        return SignatureReader.method(row.signature());
    }

    @Override
    public MethodSignature signature() {
        return signature.get();
    }

    /** The names of the parameters' types; of a type that is missing, the name by which it was looked for. */
    List<String> parameterNamesOfTypes() {
        var names = new ArrayList<String>();
        for (var parameter : openSignature().parameters()) {
            try {
                names.add(module().type(parameter, context).fullName());
            } catch (UnresolvedReferenceException e) {
                names.add(e.reference());
            }
        }
        return names;
    }

    @Override
    public List<TypeDesc> methodArguments() {
        return arguments;
    }

    @Override
    public MethodDesc definition() {
        return definition;
    }

    @Override
    public boolean isGenericDefinition() {
        return definition == this && !arguments.isEmpty();
    }

    List<GenericParamRow> genericParams() {
        return genericParams;
    }

    @Override
    public MethodDesc instantiate(List<TypeDesc> newArguments) {
        if (newArguments.size() != arguments.size()) {
            throw new IllegalArgumentException(this + " takes " + arguments.size() + " generic arguments, not "
                    + newArguments.size());
        }
        if (newArguments.equals(definition.arguments)) {
            return definition;
        }
        var key = List.copyOf(newArguments);
        var known = definition.instances.get(key);
        if (known == null) {
            var fresh = new DefinedMethod(owner, index, row, definition, genericParams, key);
            known = definition.instances.putIfAbsent(key, fresh);
            return known == null ? fresh : known;
        }
        return known;
    }

    @Override
    public Optional<PInvokeInfo> pinvoke() {
        return isPInvoke() ? module().metadata().implMap(row.token())
                .map(m -> PInvokeInfo.of(m.flags(), m.moduleName(), m.importName())) : Optional.empty();
    }

    @Override
    public Optional<MethodBody> body() {
        return body.get();
    }

    @Override
    public boolean hasBody() {
        return row.rva() != 0 && (row.implFlags() & CODE_TYPE_MASK) == 0;
    }

    private List<TypeSig> readLocals() {
        int token = body().map(MethodBody::localSigToken).orElse(0);
        return token == 0 ? List.of() : SignatureReader.locals(module().standAloneSignature(token));
    }

    @Override
    public List<TypeDesc> locals() {
        return locals.get();
    }

    @Override
    public boolean isPinnedLocal(int local) {
        var sig = localSigs.get().get(local);
        return sig.unmodified() instanceof TypeSig.Pinned;
    }

    @Override
    public List<String> parameterNames() {
        var names = new ArrayList<>(super.parameterNames());
        for (int rid : row.params()) {
            var param = module().metadata().param(rid);
            if (param.sequence() >= 1 && param.sequence() <= names.size()) {
                names.set(param.sequence() - 1, param.name());
            }
        }
        return List.copyOf(names);
    }

    @Override
    public boolean isReadOnlyParameter(int parameter) {
        for (int rid : row.params()) {
            var param = module().metadata().param(rid);
            if (param.sequence() == parameter + 1) {
                return module().hasAttribute(param.token(), "System.Runtime.CompilerServices", "IsReadOnlyAttribute");
            }
        }
        return false;
    }

    @Override
    public int slot() {
        return isVirtual() && !isStatic() ? owner.slotOf(index) : -1;
    }

    @Override
    public TypeDesc resolveType(int token) {
        return tokens.type(token);
    }

    @Override
    public FieldDesc resolveField(int token) {
        return tokens.field(token);
    }

    @Override
    public MethodDesc resolveMethod(int token) {
        return tokens.method(token);
    }

    @Override
    public MethodSignature resolveSignature(int token) {
        return tokens.signature(token);
    }

    @Override
    public MethodSignature resolveCallSite(int token) {
        return tokens.callSite(token);
    }

    @Override
    public String userString(int token) {
        return module().metadata().userString(token);
    }

    @Override
    public boolean hasAttribute(String namespace, String name) {
        return module().hasAttribute(row.token(), namespace, name);
    }
}
