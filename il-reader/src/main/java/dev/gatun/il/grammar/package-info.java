/** The lexer and parser of textual IL; ANTLR generates them from the grammars of the same name. */
package dev.gatun.il.grammar;
