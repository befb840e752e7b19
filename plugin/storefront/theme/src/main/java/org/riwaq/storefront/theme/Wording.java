package org.riwaq.storefront.theme;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.riwaq.storefront.api.Language;
import org.riwaq.storefront.api.Money;
import org.riwaq.storefront.api.PictureView;
import org.riwaq.storefront.api.ProductDetail.Size;
import org.riwaq.storefront.api.RichText;
import org.riwaq.storefront.api.Visit;

/** What templates say with numbers in it: {@code say.money(..)}, {@code say.count(..)}. One for each answer. */
public final class Wording {
    private static final int LONGEST_SUMMARY = 160;
    private static final ZoneId MARKET = ZoneId.of("Africa/Casablanca");
    private static final char NBSP = '\u00A0';

    private final ThemeTexts texts;
    private final Language language;
    private final String currency;

    Wording(ThemeTexts texts, Visit visit) {
        this.texts = texts;
        this.language = visit.language();
        this.currency = visit.storefront().currency();
    }

    /** The text with a key, with values for its places; the key in brackets if a theme lost it. */
    public String text(String key, Object... values) {
        String text = texts.text(key, language);
        if (text == null) {
            return "[" + key + "]";
        }
        return values.length == 0 ? text : new MessageFormat(text, language.locale()).format(values);
    }

    /** A number with its word in the right form: keys {@code <key>.one}, {@code <key>.other} and so on. */
    public String count(String key, long number) {
        return text(key + "." + Plural.form(number, language), number(number));
    }

    /** A whole number. */
    public String number(long number) {
        return grouped(number, separator());
    }

    /** {@code 1 234,50 DH}, {@code MAD 1,234.50}, {@code 1.234,50 درهم}. */
    public String money(Money money) {
        String name = currencyName(money.currency());
        String amount = grouped(money.amount() / 100, separator())
                + decimalPoint()
                + String.format(Locale.ROOT, "%02d", money.amount() % 100);
        return language == Language.EN ? name + NBSP + amount : amount + NBSP + name;
    }

    /** An amount that is taken off. */
    public String less(Money money) {
        return "\u2212" + NBSP + money(money);
    }

    /** The days on which a parcel may come. */
    public String days(LocalDate earliest, LocalDate latest) {
        return earliest.equals(latest)
                ? text("delivery.day", date(earliest))
                : text("delivery.days", date(earliest), date(latest));
    }

    /** What is wrong with a field of a form, in words that name it; by the code of the fault where there are no better ones. */
    public String fault(String field, String code) {
        String kind = code.equals("field.required") ? "required" : "format";
        return Stream.of("fault." + field + "." + code, "fault." + field + "." + kind, "fault." + kind)
                .filter(key -> texts.text(key, language) != null)
                .findFirst()
                .map(this::text)
                .orElseGet(() -> text("fault." + kind));
    }

    /** A distance as one says it, e.g. {@code 850 m}, {@code 3,4 km}, {@code 120 km}. */
    public String distance(int metres) {
        if (metres < 950) {
            return text("distance.metres", number(Math.max(50, (metres + 25) / 50 * 50)));
        }
        return text(
                "distance.kilometres", metres < 9_950 ? tenths((metres + 50) / 100) : number((metres + 500) / 1000));
    }

    /** The name of the storefront's currency, as prices carry it. */
    public String currency() {
        return currencyName(currency);
    }

    private String currencyName(String code) {
        String name = texts.text("currency." + code, language);
        return name == null ? code : name;
    }

    /** A span of prices as they were typed; either end may be empty. */
    public String span(String from, String to) {
        String key = to.isEmpty() ? "least" : from.isEmpty() ? "most" : "span";
        return text("search.price." + key, from, to, currency());
    }

    /** Every width of a picture, for {@code srcset}. */
    public String sources(PictureView picture) {
        return picture.sources().stream()
                .map(source -> source.url() + " " + source.width() + "w")
                .collect(Collectors.joining(", "));
    }

    /** The first letter of a name, where there is no picture. */
    public String initial(String name) {
        return name.isEmpty() ? "" : name.substring(0, name.offsetByCodePoints(0, 1));
    }

    /** The beginning of a text, for the head of a page; the title where there is none. */
    public String summary(RichText text, String title) {
        String plain = text.plain();
        if (plain.isEmpty()) {
            return title;
        }
        return plain.length() <= LONGEST_SUMMARY
                ? plain
                : plain.substring(0, Math.max(1, plain.lastIndexOf(' ', LONGEST_SUMMARY))) + "…";
    }

    /** A language's name in the language of the page. */
    public String languageName(String tag) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(language.locale());
    }

    /** A date in full, e.g. {@code 9 mars 2026}; the first of a month is {@code 1er} in French. */
    public String date(LocalDate date) {
        String written =
                date.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
        return language == Language.FR && date.getDayOfMonth() == 1 ? written.replaceFirst("^1 ", "1er ") : written;
    }

    /** The date of an instant, on the market's calendar. */
    public String date(Instant instant) {
        return date(LocalDate.ofInstant(instant, MARKET));
    }

    /** A day and a time of it in a place, e.g. {@code 9 mars 2026, 15:00}. */
    public String moment(Instant instant, String zone) {
        LocalDateTime local = LocalDateTime.ofInstant(instant, ZoneId.of(zone));
        return text(
                "moment",
                date(local.toLocalDate()),
                String.format(Locale.ROOT, "%02d:%02d", local.getHour(), local.getMinute()));
    }

    /** A time that something takes, e.g. {@code 2 h 30 min}. */
    public String duration(int minutes) {
        int hours = minutes / 60;
        int rest = minutes % 60;
        if (hours == 0) {
            return text("duration.minutes", number(rest));
        }
        return rest == 0 ? text("duration.hours", number(hours)) : text("duration.both", number(hours), number(rest));
    }

    /** The name of a month, 1 to 12, as it stands alone. */
    public String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
    }

    /** A day of the week, 1 Monday to 7 Sunday. */
    public String day(int day) {
        return text("day." + day);
    }

    /** Width × height × depth in centimetres, those that are known; empty when none is. */
    public String size(Size size) {
        StringBuilder shown = new StringBuilder();
        append(shown, size.widthMm());
        append(shown, size.heightMm());
        append(shown, size.depthMm());
        return shown.isEmpty() ? "" : text("product.centimetres", shown.toString());
    }

    /** A weight in grams or kilograms. */
    public String weight(int grams) {
        return grams < 1000
                ? text("product.grams", number(grams))
                : text("product.kilograms", tenths((grams + 50) / 100));
    }

    private void append(StringBuilder shown, @Nullable Integer millimetres) {
        if (millimetres != null) {
            shown.append(shown.isEmpty() ? "" : NBSP + "×" + NBSP).append(tenths(millimetres));
        }
    }

    private String tenths(int tenths) {
        return tenths % 10 == 0 ? number(tenths / 10) : number(tenths / 10) + decimalPoint() + tenths % 10;
    }

    private static String grouped(long number, char separator) {
        String digits = String.format(Locale.ROOT, "%,d", number);
        return digits.replace(',', separator);
    }

    // Not the locale's own: CLDR writes fr-MA with a dot, Moroccan shops with a space.
    private char separator() {
        return switch (language) {
            case FR, ES -> NBSP;
            case AR -> '.';
            case EN -> ',';
        };
    }

    private char decimalPoint() {
        return language == Language.EN ? '.' : ',';
    }
}
