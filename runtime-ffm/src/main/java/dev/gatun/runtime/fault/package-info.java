/** The signal handlers that turn a fault in compiled code into an exception. */
package dev.gatun.runtime.fault;
