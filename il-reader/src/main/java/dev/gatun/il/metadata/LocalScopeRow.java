package dev.gatun.il.metadata;

/**
 * A range of IL in which locals have names (Portable PDB).
 *
 * @param method MethodDef token
 * @param importScope ImportScope token, 0 for none
 */
public record LocalScopeRow(int token, int method, int importScope, RidRange variables, RidRange constants,
        int startOffset, int length) {
}
