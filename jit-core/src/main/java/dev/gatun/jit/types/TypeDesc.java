package dev.gatun.jit.types;

public class TypeDesc {
    public String fullName() {
        return "";
    }
}
