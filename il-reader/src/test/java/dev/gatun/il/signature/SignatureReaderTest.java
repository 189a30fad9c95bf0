package dev.gatun.il.signature;

import static dev.gatun.il.Fixtures.hex;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.gatun.il.BadImageException;
import dev.gatun.il.ByteCursor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bytes beside the text that they mean, after ECMA-335 II.23.2. */
class SignatureReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "00 00 01                        | void()",
        "20 00 08                        | instance int32()",
        "20 01 01 0E                     | instance void(string)",
        "60 02 01 1C 08                  | instance explicit void(object,int32)",
        "00 02 02 03 04                  | bool(char,int8)",
        "00 06 05 06 07 09 0A 0B 0C      | uint8(int16,uint16,uint32,int64,uint64,float32)",
        "00 03 0D 18 19 16               | float64(native int,native uint,typedref)",
        "10 01 02 1E 00 1E 00 1D 1E 00   | !!0<[1]>(!!0,!!0[])",
        "30 02 00 01                     | instance void<[2]>()",
        "05 02 08 08 41 0D               | vararg int32(int32,...,float64)",
        "05 01 08 08 41                  | vararg int32(int32,...)",
        "05 01 08 41 08                  | vararg int32(...,int32)",
        "02 01 18 18                     | unmanaged stdcall native int(native int)",
        "09 00 20 05 01                  | unmanaged void modopt(0x01000001)()",
        "00 01 01 10 08                  | void(int32&)",
        "00 01 10 1F 05 08 0F 0F 01      | int32 modreq(0x01000001)&(void**)",
        "00 01 16 08                     | typedref(int32)",
        "00 01 12 05 11 08               | class 0x01000001(valuetype 0x02000002)",
        "00 01 01 1B 00 01 08 1B 20 00 01 | void(method int32 *(method instance void *()))"})
    void methodSignatures(String bytes, String text) {
        assertThat(SignatureReader.method(hex(bytes))).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "06 08                           | int32",
        "06 1D 0E                        | string[]",
        "06 1D 1D 08                     | int32[][]",
        "06 0F 01                        | void*",
        "06 20 05 1F 09 08               | int32 modreq(0x01000002) modopt(0x01000001)",
        "06 15 12 09 02 0E 1D 13 00      | class 0x01000002<string,!0[]>",
        "06 15 11 80 81 01 15 12 05 01 1C | valuetype 0x01000020<class 0x01000001<object>>",
        "06 14 08 02 00 00               | int32[,]",
        "06 14 08 01 00 00               | int32[...]",
        "06 14 08 03 01 05 00            | int32[0...4,,]",
        "06 14 08 02 02 03 04 02 00 7B   | int32[0...2,-3...0]",
        "06 14 08 01 00 01 06            | int32[3...]",
        "06 14 08 04 02 02 03 02 00 02   | int32[0...1,1...3,,]",
        "06 10 08                        | int32&"})
    void fieldSignatures(String bytes, String text) {
        assertThat(SignatureReader.field(hex(bytes))).hasToString(text);
        assertThat(SignatureReader.type(hex(bytes).from(1))).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "07 00                           | []",
        "07 03 08 0E 1C                  | [int32, string, object]",
        "07 02 45 10 08 16               | [int32& pinned, typedref]",
        "07 02 45 1D 05 10 11 08         | [uint8[] pinned, valuetype 0x02000002&]"})
    void signaturesOfLocals(String bytes, String text) {
        assertThat(SignatureReader.locals(hex(bytes))).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "08 00 08                        | int32()",
        "28 02 0E 08 1C                  | instance string(int32,object)"})
    void propertySignatures(String bytes, String text) {
        assertThat(SignatureReader.property(hex(bytes))).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "0A 01 08                        | [int32]",
        "0A 02 13 00 15 12 05 01 1E 01   | [!0, class 0x01000001<!!1>]"})
    void methodInstantiations(String bytes, String text) {
        assertThat(SignatureReader.methodSpec(hex(bytes))).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "''                              | test+0x0: expected 1 bytes here",
        "00                              | test+0x1: expected 1 bytes here",
        "00 00                           | test+0x2: expected 1 bytes here",
        "00 00 01 01                     | test+0x3: expected the end of the signature",
        "00 05 01 08                     | test+0x1: expected 5 parameters, but only 2 bytes follow",
        "00 DF FF FF FF 01               | test+0x1: expected 536870911 parameters",
        "00 FF 01                        | test+0x1: expected a compressed integer",
        "06 08                           | test+0x0: expected a calling convention",
        "00 01 01 01                     | test+0x3: expected no void here",
        "00 00 45 08                     | test+0x2: expected no pinned type here",
        "00 00 1D 10 08                  | test+0x3: expected no managed pointer here",
        "00 00 10 10 08                  | test+0x3: expected no managed pointer here",
        "00 00 12 03                     | test+0x3: expected a TypeDef, TypeRef or TypeSpec",
        "00 00 12 00                     | test+0x3: expected a TypeDef, TypeRef or TypeSpec",
        "00 00 77                        | test+0x2: expected a type, found 0x77",
        "00 00 14 08 00 00 00            | test+0x4: expected a rank of 1 to 32, found 0",
        "00 00 14 08 02 03 01 01 01 00   | test+0x5: expected sizes or bounds of at most 2",
        "00 00 15 12 05 00               | test+0x6: expected at least one type argument",
        "05 02 01 41 08 41 08            | test+0x5: expected one sentinel at most"})
    void badSignaturesSayWhereAndWhatWasExpected(String bytes, String problem) {
        assertThatThrownBy(() -> SignatureReader.method(hex(bytes))).isInstanceOf(BadImageException.class)
                .hasMessageStartingWith(problem);
    }

    @ParameterizedTest
    @CsvSource({"1D", "0F", "1F05", "1B0001"})
    void endlessNestingIsRefused(String nesting) {
        assertThatThrownBy(() -> SignatureReader.type(hex(nesting.repeat(100_000) + "08")))
                .isInstanceOf(BadImageException.class).hasMessageContaining("nested at most");
    }

    /** The examples of ECMA-335 II.23.2. */
    @ParameterizedTest
    @CsvSource({"03, 3", "7F, 127", "8080, 128", "AE57, 11863", "BFFF, 16383", "C0004000, 16384",
        "DFFFFFFF, 536870911"})
    void compressedUnsignedIntegers(String bytes, int value) {
        assertThat(new ByteCursor(hex(bytes)).compressed()).isEqualTo(value);
    }

    /** The examples of ECMA-335 II.23.2. */
    @ParameterizedTest
    @CsvSource({"06, 3", "7B, -3", "8080, 64", "01, -64", "C0004000, 8192", "8001, -8192", "DFFFFFFE, 268435455",
        "C0000001, -268435456"})
    void compressedSignedIntegers(String bytes, int value) {
        assertThat(new ByteCursor(hex(bytes)).compressedSigned()).isEqualTo(value);
    }
}
