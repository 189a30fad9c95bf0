package dev.gatun.runtime.heap;

/**
 * One collection that has happened.
 *
 * @param number      from 1
 * @param full        whether all objects were looked at, not only those made since the last collection
 * @param pauseNanos  how long the program stood still
 * @param bytesBefore of objects, dead ones included
 * @param bytesAfter  of lines and pages with live objects
 */
public record Collection(int number, boolean full, long pauseNanos, long bytesBefore, long bytesAfter) {
}
