/** Native memory: executable code, the data that it refers to, and the contexts of threads. */
package dev.gatun.runtime.memory;
