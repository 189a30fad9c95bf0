/** What a runtime does, as events of Java's flight recorder and as sums. */
package dev.gatun.runtime.events;
