/**
 * Exceptions of the guest, from where they are thrown to their handlers. {@link dev.gatun.runtime.unwind.Dispatcher} is the door.
 */
package dev.gatun.runtime.unwind;
