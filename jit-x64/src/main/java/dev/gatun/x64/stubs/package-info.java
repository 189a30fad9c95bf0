/** The pieces of machine code that join compiled methods, the runtime and C. */
package dev.gatun.x64.stubs;
