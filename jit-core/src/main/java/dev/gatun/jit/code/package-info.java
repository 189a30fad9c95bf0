/** What compiled code is made of: the values that a backend hands to whoever installs the code. */
package dev.gatun.jit.code;
