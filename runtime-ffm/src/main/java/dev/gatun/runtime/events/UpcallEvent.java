package dev.gatun.runtime.events;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A call of a Java method that the host has defined, by the guest. */
@Name("dev.gatun.Upcall")
@Label("Call of Java")
@Description("A call of a Java method that the host has defined, by the guest.")
@Category("Gatun")
@StackTrace(true)
public final class UpcallEvent extends Event {
    @Label("Function")
    public String function;
}
