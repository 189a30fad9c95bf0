package dev.gatun.runtime.corelib;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.jit.InternalCompilerError;
import java.lang.invoke.MethodType;
import org.junit.jupiter.api.Test;

class InternalCallTableTest {
    private static final String NAME = "System.Number::ToDouble";

    @Test
    void findsByNameAndShape() {
        var shape = MethodType.methodType(double.class, long.class, int.class, int.class);
        assertThat(InternalCallTable.find(NAME, shape).orElseThrow().type())
                .isEqualTo(shape.insertParameterTypes(0, Guest.class));
    }

    @Test
    void aNameThatIsNotBoundGivesNothing() {
        assertThat(InternalCallTable.find("System.Number::Nothing", MethodType.methodType(void.class))).isEmpty();
        assertThat(InternalCallTable.contains("System.Number::Nothing")).isFalse();
    }

    @Test
    void anotherShapeIsAnErrorThatNamesBoth() {
        assertThatThrownBy(() -> InternalCallTable.find(NAME, MethodType.methodType(float.class, int.class)))
                .isInstanceOf(InternalCompilerError.class)
                .hasMessageContaining("System.Number::ToDouble(int)float")
                .hasMessageContaining("NumberCalls.toDouble(long,int,int)double");
    }
}
