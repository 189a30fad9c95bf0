package dev.gatun.runtime.corelib;

/** {@code System.Globalization.CharUnicodeInfo}: Unicode properties as Java knows them. */
@InternalCalls("System.Globalization.CharUnicodeInfo")
final class CharacterCalls {
    /** .NET's UnicodeCategory by Java's general category ({@link Character#getType}). */
    private static final int[] CATEGORIES = new int[31];

    static {
        category(Character.UPPERCASE_LETTER, 0);
        category(Character.LOWERCASE_LETTER, 1);
        category(Character.TITLECASE_LETTER, 2);
        category(Character.MODIFIER_LETTER, 3);
        category(Character.OTHER_LETTER, 4);
        category(Character.NON_SPACING_MARK, 5);
        category(Character.COMBINING_SPACING_MARK, 6);
        category(Character.ENCLOSING_MARK, 7);
        category(Character.DECIMAL_DIGIT_NUMBER, 8);
        category(Character.LETTER_NUMBER, 9);
        category(Character.OTHER_NUMBER, 10);
        category(Character.SPACE_SEPARATOR, 11);
        category(Character.LINE_SEPARATOR, 12);
        category(Character.PARAGRAPH_SEPARATOR, 13);
        category(Character.CONTROL, 14);
        category(Character.FORMAT, 15);
        category(Character.SURROGATE, 16);
        category(Character.PRIVATE_USE, 17);
        category(Character.CONNECTOR_PUNCTUATION, 18);
        category(Character.DASH_PUNCTUATION, 19);
        category(Character.START_PUNCTUATION, 20);
        category(Character.END_PUNCTUATION, 21);
        category(Character.INITIAL_QUOTE_PUNCTUATION, 22);
        category(Character.FINAL_QUOTE_PUNCTUATION, 23);
        category(Character.OTHER_PUNCTUATION, 24);
        category(Character.MATH_SYMBOL, 25);
        category(Character.CURRENCY_SYMBOL, 26);
        category(Character.MODIFIER_SYMBOL, 27);
        category(Character.OTHER_SYMBOL, 28);
        category(Character.UNASSIGNED, 29);
    }

    private CharacterCalls() {
    }

    private static void category(int java, int dotnet) {
        CATEGORIES[java] = dotnet;
    }

    static int getCategory(Guest guest, int codePoint) {
        return CATEGORIES[Character.getType(codePoint)];
    }

    static double getNumber(Guest guest, int codePoint) {
        return switch (codePoint) {
            case 0xBC -> 0.25;
            case 0xBD -> 0.5;
            case 0xBE -> 0.75;
            default -> Character.isLetter(codePoint) ? -1 : Math.max(Character.getNumericValue(codePoint), -1);
        };
    }

    /** The simple mapping; dotless i and long s stay, as in .NET's invariant culture. */
    static int changeCase(Guest guest, int unit, int upper) {
        return switch (unit) {
            case 0x130, 0x131, 0x17F -> unit;
            default -> upper != 0 ? Character.toUpperCase((char) unit) : Character.toLowerCase((char) unit);
        };
    }
}
