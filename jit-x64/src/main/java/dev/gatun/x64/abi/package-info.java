/** The two calling conventions of x86-64 as data, and where each puts the arguments and the result of a call. */
package dev.gatun.x64.abi;
