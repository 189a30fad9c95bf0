package dev.gatun.runtime.events;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A collection of the guest's heap, for as long as the program stood still. */
@Name("dev.gatun.Collection")
@Label("Guest collection")
@Description("A collection of the guest's heap, for as long as the program stood still.")
@Category("Gatun")
@StackTrace(false)
public final class CollectionEvent extends Event {
    @Label("Full")
    public boolean full;

    @Label("Heap before")
    @DataAmount
    public long before;

    @Label("Heap after")
    @DataAmount
    public long after;

    @Label("Pause in nanoseconds")
    public long pause;
}
