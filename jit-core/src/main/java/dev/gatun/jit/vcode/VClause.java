package dev.gatun.jit.vcode;

import dev.gatun.il.body.ExceptionClause;
import dev.gatun.jit.types.TypeDesc;
import java.util.Optional;

/**
 * A protected block and its handler. Which code it protects is said by the IL offsets of the instructions.
 *
 * @param clause  offsets and kind
 * @param caught  the type that a catch clause is for
 * @param handler where exceptions go, beginning with CATCH
 * @param filter  where a filter begins, with FILTER
 */
public record VClause(ExceptionClause clause, Optional<TypeDesc> caught, VBlock handler, Optional<VBlock> filter) {
}
