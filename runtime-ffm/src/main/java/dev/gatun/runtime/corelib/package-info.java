/**
 * The Java side of the class library: what its C# declares as internal calls. {@link
 * dev.gatun.runtime.corelib.InternalCallTable} finds the Java method of an internal call by the C# name and shape,
 * {@link
 * dev.gatun.runtime.corelib.Guest} is all that such a method may ask of the runtime, and {@link
 * dev.gatun.runtime.corelib.CoreLibrary} is the compiled library itself.
 */
package dev.gatun.runtime.corelib;
