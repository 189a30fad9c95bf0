package dev.gatun.jit.types;

import dev.gatun.il.BadImageException;
import dev.gatun.il.Token;
import dev.gatun.il.metadata.TableId;
import dev.gatun.il.signature.SignatureReader;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/** What the tokens of method bodies stand for in one generic context; every answer is kept. */
final class TokenResolver {
    private final ModuleDesc module;
    private final GenericContext context;
    private final boolean closed;
    private final ConcurrentHashMap<Integer, TypeDesc> types = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Integer, FieldDesc> fields = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Integer, MethodDesc> methods = new ConcurrentHashMap<>();
    private final ConcurrentHashMap<Integer, MethodSignature> signatures = new ConcurrentHashMap<>();

    TokenResolver(ModuleDesc module, GenericContext context) {
        this.module = module;
        this.context = context;
        closed = context.typeArguments().stream().allMatch(TypeDesc::isClosed)
                && context.methodArguments().stream().allMatch(TypeDesc::isClosed);
    }

    private static <T> T cached(ConcurrentHashMap<Integer, T> cache, int token, IntFunction<T> find) {
        var known = cache.get(token);
        if (known == null) {
            known = find.apply(token);
            cache.put(token, known);
        }
        return known;
    }

    TypeDesc type(int token) {
        return cached(types, token, t -> {
            var type = module.type(t, context);
            require(type.isClosed() || type.isGenericDefinition(), t, type);
            return type;
        });
    }

    FieldDesc field(int token) {
        return cached(fields, token, t -> {
            var field = module.field(t, context);
            require(field.owner().isClosed(), t, field);
            return field;
        });
    }

    MethodDesc method(int token) {
        return cached(methods, token, t -> {
            var method = module.method(t, context);
            require(method.isClosed() || method.isGenericDefinition() && method.owner().isClosed(), t, method);
            return method;
        });
    }

    MethodSignature signature(int token) {
        return cached(signatures, token,
                t -> module.signature(SignatureReader.method(module.standAloneSignature(t)), context));
    }

    MethodSignature callSite(int token) {
        var method = method(token);
        if (!method.signature().varargs() || !Token.is(token, TableId.MEMBER_REF)) {
            return method.signature();
        }
        return cached(signatures, token, t -> module.signature(SignatureReader.method(
                module.metadata().memberRef(Token.rid(t)).signature()), context));
    }

    private void require(boolean condition, int token, Object found) {
        if (closed && !condition) {
            throw new BadImageException(module.name() + ", token " + Token.toString(token),
                    "names " + found + " without the generic arguments");
        }
    }
}
