package dev.gatun.jit.types;

public class FieldDesc {
    public String fullName() {
        return "";
    }
}
