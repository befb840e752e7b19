package org.riwaq.engine.origin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.broadleafcommerce.core.catalog.domain.ProductImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.riwaq.engine.origin.domain.OriginTag;
import org.riwaq.engine.origin.domain.OriginTagImpl;
import org.riwaq.engine.origin.domain.ProtectedName;
import org.riwaq.engine.origin.domain.ProtectedNameImpl;
import org.riwaq.engine.origin.domain.ProvinceImpl;
import org.riwaq.engine.origin.domain.Region;
import org.riwaq.engine.origin.domain.RegionImpl;
import org.riwaq.engine.origin.lists.KeptInMemory;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

class OriginTagRulesTests {
    private final KeptInMemory kept = new KeptInMemory();
    private final OriginTagRules rules = new OriginTagRules(kept);

    @AfterEach
    void nobodyIsLoggedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aDeclaredTagIsGood() {
        assertThat(codes(tag("MADE_IN", "DECLARED"))).isEmpty();
    }

    @Test
    void aSecondMadeInIsRefusedWithTheRegionOfTheFirst() {
        kept.madeIn = tag("MADE_IN", "DECLARED");
        assertThat(rules.broken(tag("MADE_IN", "DECLARED"))).singleElement().satisfies(refusal -> {
            assertThat(refusal.code).isEqualTo("origin.made-in.exists");
            assertThat(refusal.field).isEqualTo("kind");
            assertThat(refusal.values).containsEntry("region", "Dakhla-Oued Ed-Dahab");
        });
    }

    @Test
    void otherTagsAreAsManyAsOneLikes() {
        kept.madeIn = tag("MADE_IN", "DECLARED");
        assertThat(codes(tag("MATERIAL_FROM", "DECLARED"))).isEmpty();
    }

    @Test
    void aProtectedNameNeedsItsEvidenceAndReference() {
        OriginTag tag = tag("TRADITION_OF", "DECLARED");
        tag.setProtectedName(protectedName());
        assertThat(codes(tag)).containsExactly("origin.protected.needs-evidence");
        tag.setEvidence("PROTECTED");
        assertThat(codes(tag)).containsExactly("origin.protected.needs-reference");
        tag.setReference("OMPIC 12345");
        assertThat(codes(tag)).isEmpty();
    }

    @Test
    void theEvidenceProtectedNeedsAName() {
        OriginTag tag = tag("TRADITION_OF", "PROTECTED");
        tag.setReference("OMPIC 12345");
        assertThat(codes(tag)).containsExactly("origin.protected.needs-name");
    }

    @Test
    void aProvinceLiesInItsRegion() {
        OriginTag tag = tag("MADE_IN", "DECLARED");
        ProvinceImpl province = new ProvinceImpl();
        province.setName("Tiznit");
        province.setRegion(region("MA-09", "Souss-Massa"));
        tag.setProvince(province);
        assertThat(codes(tag)).containsExactly("origin.province.not-in-region");
    }

    @Test
    void onlyWhoMayVerifySaysThatATagWasVerified() {
        login("PERMISSION_ALL_PRODUCT");
        assertThat(codes(tag("MADE_IN", "VERIFIED"))).containsExactly("origin.evidence.not-yours");
        login("PERMISSION_ALL_PRODUCT", "PERMISSION_RIWAQ_VERIFY");
        assertThat(codes(tag("MADE_IN", "VERIFIED"))).isEmpty();
    }

    private static void login(String... permissions) {
        SecurityContextHolder.getContext()
                .setAuthentication(new UsernamePasswordAuthenticationToken(
                        "somebody", "", AuthorityUtils.createAuthorityList(permissions)));
    }

    private List<String> codes(OriginTag tag) {
        return rules.broken(tag).stream().map(refusal -> refusal.code).toList();
    }

    private static OriginTag tag(String kind, String evidence) {
        Product product = new ProductImpl();
        product.setId(7L);
        OriginTag tag = new OriginTagImpl();
        tag.setProduct(product);
        tag.setKind(kind);
        tag.setRegion(region("MA-12", "Dakhla-Oued Ed-Dahab"));
        tag.setEvidence(evidence);
        return tag;
    }

    private static Region region(String code, String name) {
        Region region = new RegionImpl();
        region.setCode(code);
        region.setName(name);
        return region;
    }

    private static ProtectedName protectedName() {
        ProtectedName name = new ProtectedNameImpl();
        name.setName("Tapis rbati");
        return name;
    }
}
