/** The x86-64 backend. */
package dev.gatun.x64;
