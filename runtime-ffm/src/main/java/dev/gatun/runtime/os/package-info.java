/** What Gatun asks of the operating system, behind one interface. */
package dev.gatun.runtime.os;
