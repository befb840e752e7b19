package org.riwaq.engine.maker.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.maker.dao.MakerDao;
import org.riwaq.engine.maker.domain.Handle;
import org.riwaq.engine.maker.domain.Maker;
import org.riwaq.engine.maker.domain.MakerIdentifiers;
import org.riwaq.engine.maker.domain.MakerKind;
import org.riwaq.engine.origin.rules.Refusals;
import org.riwaq.engine.origin.rules.Rules;
import org.riwaq.engine.origin.rules.Verifier;

/** What must hold of a maker. */
public final class MakerRules implements Rules<Maker> {
    // A RIB has 24 digits, an IBAN of Morocco 26: neither belongs in a text that everybody reads.
    private static final Pattern ACCOUNT = Pattern.compile("[0-9](?:[ .\\-\u00a0]?[0-9]){23}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final int MAX_DAYS = 365;
    private static final BigDecimal MAX_LATITUDE = BigDecimal.valueOf(90);
    private static final BigDecimal MAX_LONGITUDE = BigDecimal.valueOf(180);

    private final MakerDao dao;
    private final Phones phones;

    public MakerRules(MakerDao dao, Phones phones) {
        this.dao = dao;
        this.phones = phones;
    }

    @Override
    public Class<Maker> subject() {
        return Maker.class;
    }

    @Override
    public List<Refusal> broken(Maker maker) {
        Refusals refusals = new Refusals();
        handle(maker, refusals);
        if (maker.getStory() != null && ACCOUNT.matcher(maker.getStory()).find()) {
            refusals.add("maker.story.bank-account", "story");
        }
        kind(maker, refusals);
        place(maker, refusals);
        work(maker, refusals);
        registers(maker.getKind(), maker.getIdentifiers(), refusals);
        // Stamped once it is verified: as long as there is no stamp somebody is just verifying it, or the reverse.
        boolean stamped = maker.getVerification().getVerifiedAt() != null;
        if (maker.getVerification().isVerified() != stamped && !Verifier.mayVerify()) {
            refusals.add("maker.verified.not-yours", "verification.verified");
        }
        Date from = maker.getPublication().getActiveFrom();
        Date until = maker.getPublication().getActiveUntil();
        if (from != null && until != null && !until.after(from)) {
            refusals.add("dates.until-before-from", "publication.activeUntil");
        }
        return refusals.list();
    }

    private void handle(Maker maker, Refusals refusals) {
        String handle = maker.getHandle();
        if (!Handle.isValid(handle)) {
            refusals.add("maker.handle.format", "handle", "value", String.valueOf(handle));
        } else if (dao.isHandleTaken(handle, maker.getId())) {
            refusals.add("maker.handle.taken", "handle", "value", handle);
        }
    }

    private void kind(Maker maker, Refusals refusals) {
        if (maker.getId() != null && !isCooperative(maker.getKind()) && dao.countMembers(maker.getId()) > 0) {
            refusals.add("maker.kind.has-members", "kind");
        }
    }

    private static void place(Maker maker, Refusals refusals) {
        if (maker.getProvince() != null
                && maker.getRegion() != null
                && !maker.getProvince()
                        .getRegion()
                        .getCode()
                        .equals(maker.getRegion().getCode())) {
            refusals.add(
                    "origin.province.not-in-region",
                    "province",
                    "province",
                    maker.getProvince().getName(),
                    "region",
                    maker.getRegion().getName());
        }
        if ((maker.getLatitude() == null) != (maker.getLongitude() == null)) {
            refusals.add("maker.position.half", maker.getLatitude() == null ? "latitude" : "longitude");
        }
        degrees("latitude", maker.getLatitude(), MAX_LATITUDE, refusals);
        degrees("longitude", maker.getLongitude(), MAX_LONGITUDE, refusals);
    }

    private static void degrees(String field, BigDecimal value, BigDecimal max, Refusals refusals) {
        if (value != null && value.abs().compareTo(max) > 0) {
            refusals.add("number.out-of-range", field, "min", max.negate().toString(), "max", max.toString());
        }
    }

    private static void work(Maker maker, Refusals refusals) {
        refusals.range("leadTimeDays", maker.getLeadTimeDays(), 0, MAX_DAYS);
        if (maker.getLanguages() != null) {
            for (String language : maker.getLanguages().split(";")) {
                if (!LANGUAGE.matcher(language.trim()).matches()) {
                    refusals.add("maker.languages.format", "languages", "value", language.trim());
                    break;
                }
            }
        }
        if (!Arrays.asList(TimeZone.getAvailableIDs()).contains(maker.getZone())) {
            refusals.add("maker.zone.unknown", "zone", "value", String.valueOf(maker.getZone()));
        }
    }

    private void registers(String kind, MakerIdentifiers known, Refusals refusals) {
        if (known.getIce() != null && !Identifier.isIce(known.getIce())) {
            refusals.add("maker.ice.invalid", "identifiers.ice", "value", known.getIce());
        }
        number("identifiers.rna", known.getRna(), refusals);
        number("identifiers.nia", known.getNia(), refusals);
        boolean court = known.getCooperativeCourt() != null;
        boolean number = known.getCooperativeNumber() != null;
        if (court != number) {
            refusals.add(
                    "maker.cooperative.court-and-number",
                    court ? "identifiers.cooperativeNumber" : "identifiers.cooperativeCourt");
        }
        if (court && number && !isCooperative(kind)) {
            refusals.add("maker.cooperative.only", "identifiers.cooperativeNumber");
        }
        if (known.getPhone() != null && !phones.isValid(known.getPhone())) {
            refusals.add(
                    "maker.phone.invalid", "identifiers.phone", "value", known.getPhone(), "regions", phones.named());
        }
    }

    private static void number(String field, String number, Refusals refusals) {
        if (number != null && !Identifier.isRegisterNumber(number)) {
            refusals.add("maker.register.format", field, "value", number);
        }
    }

    private static boolean isCooperative(String kind) {
        return MakerKind.COOPERATIVE.getType().equals(kind);
    }
}
