package dev.gatun.runtime.events;

import jdk.jfr.Category;
import jdk.jfr.DataAmount;
import jdk.jfr.Description;
import jdk.jfr.Event;
import jdk.jfr.Label;
import jdk.jfr.Name;
import jdk.jfr.StackTrace;

/** A method that was compiled and installed. */
@Name("dev.gatun.Compilation")
@Label("Method compiled")
@Description("A method that was compiled and installed.")
@Category("Gatun")
@StackTrace(false)
public final class CompilationEvent extends Event {
    @Label("Method")
    public String method;

    @Label("IL size")
    @DataAmount
    public int ilSize;

    @Label("Code size")
    @DataAmount
    public int codeSize;

    @Label("Inlined calls")
    public int inlined;
}
