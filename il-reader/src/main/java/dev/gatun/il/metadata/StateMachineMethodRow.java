package dev.gatun.il.metadata;

/**
 * The method that a MoveNext was written as (Portable PDB).
 *
 * @param moveNext MethodDef token
 * @param kickoff MethodDef token
 */
public record StateMachineMethodRow(int token, int moveNext, int kickoff) {
}
