package dev.gatun.runtime.corelib;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a class's static methods with a {@link Guest} as first parameter are the internal calls of one type of the
 * class library: {@code System.Number::GetDigits} is {@code getDigits}.
 *
 * <p>Shapes: int32 and smaller integers, bool and char are {@code int}; int64, native integers, pointers, references
 * and
 * objects are {@code long}; float and double are themselves; an enum is its underlying type.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@interface InternalCalls {
    /** The full name of the C# type. */
    String value();
}
