package dev.gatun.jit.types;

public class MethodDesc {
    public String fullName() {
        return "";
    }
}
