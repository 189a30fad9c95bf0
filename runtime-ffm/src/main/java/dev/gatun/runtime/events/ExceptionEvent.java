package dev.gatun.runtime.events;

import jdk.jfr.Category;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** An exception of the guest, from being thrown until its handler is found or it leaves the guest. */
@Name("dev.gatun.Exception")
@Label("Guest exception")
@Description("An exception of the guest, from being thrown until its handler is found or it leaves the guest.")
@Category("Gatun")
@StackTrace(true)
public final class ExceptionEvent extends Event {
    @Label("Type")
    public String type;

    @Label("Thrown in")
    public String place;

    @Label("Frames looked at")
    public int frames;

    @Label("Handled here")
    public boolean handled;
}
