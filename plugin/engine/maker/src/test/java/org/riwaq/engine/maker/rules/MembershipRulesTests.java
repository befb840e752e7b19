package org.riwaq.engine.maker.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.sql.Date;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.maker.domain.Maker;
import org.riwaq.engine.maker.domain.Membership;
import org.riwaq.engine.maker.domain.MembershipImpl;

class MembershipRulesTests {
    private final Makers makers = new Makers();
    private final MembershipRules rules = new MembershipRules(makers);
    private final Maker cooperative = Makers.maker(100, "Cooperative", "COOPERATIVE");
    private long next = 1;

    @Test
    void sharesAddUpToOneHundredAtMost() {
        keep(member("2020-01-01", null, "60"));
        assertThat(codes(member("2021-01-01", null, "40"))).isEmpty();
        assertThat(rules.broken(member("2021-01-01", null, "40.01")))
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.code).isEqualTo("member.shares-over-100");
                    assertThat(refusal.values).containsEntry("left", "40");
                });
    }

    @Test
    void whoLeftBeforeHasNoShareAnyMore() {
        keep(member("2020-01-01", "2020-12-31", "60"));
        assertThat(codes(member("2021-01-01", null, "100"))).isEmpty();
        assertThat(codes(member("2020-12-31", null, "50"))).containsExactly("member.shares-over-100");
    }

    @Test
    void theDayWithTheHighestSumCounts() {
        keep(member("2020-01-01", "2020-06-30", "60"));
        keep(member("2020-07-01", "2020-12-31", "30"));
        assertThat(codes(member("2020-01-01", "2020-12-31", "40"))).isEmpty();
        assertThat(codes(member("2020-01-01", "2020-12-31", "41"))).containsExactly("member.shares-over-100");
    }

    @Test
    void oneAtATimePresides() {
        Membership president = member("2020-01-01", "2022-12-31", null);
        president.setRole("PRESIDENT");
        keep(president);
        Membership next = member("2022-12-31", null, null);
        next.setRole("PRESIDENT");
        assertThat(codes(next)).containsExactly("member.second-president");
        next.setFromDay(Date.valueOf("2023-01-01"));
        assertThat(codes(next)).isEmpty();
    }

    @Test
    void nobodyIsAMemberTwiceAtATime() {
        Membership first = keep(member("2020-01-01", null, null));
        Membership second = member("2021-01-01", null, null);
        second.setArtisan(first.getArtisan());
        assertThat(codes(second)).containsExactly("member.twice");
    }

    @Test
    void artisansBelongToCooperatives() {
        Membership member = member("2020-01-01", null, null);
        member.setArtisan(Makers.maker(50, "Enterprise", "ENTERPRISE"));
        assertThat(codes(member)).containsExactly("member.not-an-artisan");
        member.setArtisan(Makers.maker(51, "Maalem", "MASTER_ARTISAN"));
        assertThat(codes(member)).isEmpty();
        member.setCooperative(Makers.maker(52, "Enterprise", "ENTERPRISE"));
        assertThat(codes(member)).containsExactly("member.not-of-a-cooperative");
    }

    @Test
    void nobodyLeavesBeforeComing() {
        assertThat(codes(member("2020-01-02", "2020-01-01", null))).containsExactly("dates.until-before-from");
        assertThat(codes(member("2020-01-01", "2020-01-01", null))).isEmpty();
    }

    @Test
    void aShareIsAPercentage() {
        assertThat(codes(member("2020-01-01", null, "-1"))).containsExactly("number.out-of-range");
        assertThat(codes(member("2020-01-01", null, "100.5"))).containsExactly("number.out-of-range");
    }

    private Membership keep(Membership member) {
        makers.members.add(member);
        return member;
    }

    private Membership member(String from, String until, String share) {
        Membership member = new MembershipImpl();
        member.setId(next);
        member.setCooperative(cooperative);
        member.setArtisan(Makers.maker(next++, "Artisan", "ARTISAN"));
        member.setRole("MEMBER");
        member.setFromDay(Date.valueOf(from));
        member.setUntilDay(until == null ? null : Date.valueOf(until));
        member.setSharePercent(share == null ? null : new BigDecimal(share));
        return member;
    }

    private List<String> codes(Membership member) {
        return rules.broken(member).stream()
                .map((Refusal refusal) -> refusal.code)
                .toList();
    }
}
