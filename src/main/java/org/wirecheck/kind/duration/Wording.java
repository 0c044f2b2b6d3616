package org.wirecheck.kind.duration;

/** A duration in an editor's words: {@code PT1H30M} is "1 hour 30 minutes", {@code PXD} "several days". */
final class Wording {

    private static final String DATE = "YMWD";
    private static final String[] DATE_UNITS = {"year", "month", "week", "day"};
    private static final String TIME = "HMS";
    private static final String[] TIME_UNITS = {"hour", "minute", "second"};

    private Wording() {}

    static String of(String iso) {
        StringBuilder words = new StringBuilder();
        StringBuilder amount = new StringBuilder();
        boolean time = false;
        for (int i = 1; i < iso.length(); i++) {
            char c = iso.charAt(i);
            if (c == 'T') {
                time = true;
            } else if (Character.isDigit(c) || c == '.' || c == 'X') {
                amount.append(c);
            } else {
                String unit = time ? TIME_UNITS[TIME.indexOf(c)] : DATE_UNITS[DATE.indexOf(c)];
                words.append(words.length() == 0 ? "" : " ").append(one(amount.toString(), unit));
                amount.setLength(0);
            }
        }
        return words.toString();
    }

    private static String one(String amount, String unit) {
        String number = amount.equals("X") ? "several" : amount;
        return number + " " + unit + (amount.equals("1") ? "" : "s");
    }
}
