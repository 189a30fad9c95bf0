package dev.gatun.il.metadata;

/**
 * A method of a native library (ECMA-335 II.22.22).
 *
 * @param flags PInvokeAttributes
 * @param member MethodDef (or Field) token
 * @param module ModuleRef token, 0 for none
 * @param moduleName the name of that module, empty for none
 */
public record ImplMapRow(int token, int flags, int member, String importName, int module, String moduleName) {
}
