package org.riwaq.engine.host.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.common.security.service.ExploitProtectionServiceImpl;
import org.broadleafcommerce.openadmin.dto.Entity;
import org.broadleafcommerce.openadmin.dto.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CleanedEntityServiceTests {

    private final Cleaner cleaner = new Cleaner();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fils & Filles",
                "Théière à l'été, 50 % d'argent",
                "زربية",
                "5 < 6 > 4",
                "\"guillemets\" « français »",
                "<p>Fils &amp; Filles</p>",
                "{\"altText\":\"Fils & Filles\",\"url\":\"/a.png\"}"
            })
    void aTextSurvivesTenSaves(String text) throws ServiceException {
        String saved = text;
        for (int i = 0; i < 10; i++) {
            saved = cleaner.save(saved).getValue();
        }
        assertThat(saved).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tapis<script>alert(1)</script>",
                "Tapis&lt;script&gt;alert(1)&lt;/script&gt;",
                "Tapis&amp;lt;script&amp;gt;alert(1)&amp;lt;/script&amp;gt;",
                "Tapis<img src=x onerror=alert(1)>",
                "<a href=\"javascript:alert(1)\">Tapis</a>"
            })
    void aScriptIsTakenOut(String text) throws ServiceException {
        Property saved = cleaner.save(text);
        assertThat(saved.getValue()).contains("Tapis").doesNotContain("script", "alert", "onerror");
        assertThat(saved.getUnHtmlEncodedValue()).doesNotContain("script", "alert", "onerror");
    }

    @Test
    void aTextOverTheCleanersLimitIsRefusedByItsField() throws ServiceException {
        Entity entity = entity("x".repeat(CleanedEntityService.LONGEST + 1));
        cleaner.cleanEntity(entity);
        assertThat(entity.getPropertyValidationErrors().get("name")).containsExactly(CleanedEntityService.TOO_LONG);
    }

    @Test
    void aTextAtTheLimitIsTaken() throws ServiceException {
        String text = "x".repeat(CleanedEntityService.LONGEST);
        assertThat(cleaner.save(text).getValue()).isEqualTo(text);
    }

    @Test
    void noValueStaysNone() throws ServiceException {
        assertThat(cleaner.save(null).getValue()).isNull();
    }

    private static Entity entity(String text) {
        Property property = new Property();
        property.setName("name");
        property.setValue(text);
        Entity entity = new Entity();
        entity.setProperties(new Property[] {property});
        return entity;
    }

    private static final class Cleaner extends CleanedEntityService {
        Cleaner() {
            exploitProtectionService = new ExploitProtectionServiceImpl();
        }

        Property save(String text) throws ServiceException {
            Entity entity = entity(text);
            cleanEntity(entity);
            return entity.getProperties()[0];
        }
    }
}
