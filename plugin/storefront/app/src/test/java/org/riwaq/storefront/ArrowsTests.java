package org.riwaq.storefront;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Which module may use which, and which one holds which outside technology. Each rule is tried on classes that break it
 * too: they stand in {@code org.riwaq.violation.arrows} as if that were the module.
 */
class ArrowsTests {
    private static final String STOREFRONT = "org.riwaq.storefront.";
    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.riwaq.storefront", "org.riwaq.contract");
    private static final JavaClasses VIOLATING = new ClassFileImporter().importPackages("org.riwaq.violation.arrows");

    /** {@code inside} is where the rule holds: a module, or everything but some; the fixture takes its place. */
    record Arrow(String name, List<String> modules, boolean allBut, String because, String... forbidden) {

        ArchRule rule(String... instead) {
            String[] where = instead.length > 0 ? instead : packages();
            var classes = noClasses().that();
            var inside = allBut && instead.length == 0
                    ? classes.resideInAPackage("org.riwaq..").and().resideOutsideOfPackages(where)
                    : classes.resideInAnyPackage(where);
            return inside.should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(forbidden)
                    .because(because);
        }

        private String[] packages() {
            return modules.stream().map(module -> STOREFRONT + module + "..").toArray(String[]::new);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Arrow> arrows() {
        return Stream.of(
                new Arrow(
                        "elasticsearch",
                        List.of("index", "indexer", "search"),
                        true,
                        "one family of modules knows how the catalogue is stored",
                        "co.elastic..",
                        "org.elasticsearch.."),
                new Arrow("thymeleaf", List.of("theme"), true, "only theme renders pages", "org.thymeleaf.."),
                new Arrow("stripe", List.of("payment"), true, "one module speaks to Stripe", "com.stripe.."),
                new Arrow(
                        "payment",
                        List.of("payment"),
                        false,
                        "money knows no cart, no page and no other module of ours",
                        STOREFRONT + "api..",
                        STOREFRONT + "theme..",
                        STOREFRONT + "search..",
                        STOREFRONT + "index..",
                        STOREFRONT + "indexer..",
                        STOREFRONT + "enginelink..",
                        "org.riwaq.contract.."),
                new Arrow("sanitizer", List.of("api"), true, "rich text is cleaned in one place", "org.owasp.html.."),
                new Arrow(
                        "mail",
                        List.of("notice"),
                        true,
                        "one module writes mails",
                        "jakarta.mail..",
                        "org.eclipse.angus.."),
                new Arrow(
                        "notice",
                        List.of("notice"),
                        false,
                        "mails are made from the engine's answer in a storefront's theme",
                        STOREFRONT + "api.web..",
                        STOREFRONT + "api.picture..",
                        STOREFRONT + "search..",
                        STOREFRONT + "index..",
                        STOREFRONT + "indexer..",
                        STOREFRONT + "payment.."),
                new Arrow(
                        "pdf",
                        List.of("document"),
                        true,
                        "one module prints",
                        "com.openhtmltopdf..",
                        "com.google.zxing.."),
                new Arrow(
                        "document",
                        List.of("document"),
                        false,
                        "what is printed is made from the api's view records in a storefront's theme",
                        STOREFRONT + "api.web..",
                        STOREFRONT + "api.picture..",
                        STOREFRONT + "search..",
                        STOREFRONT + "index..",
                        STOREFRONT + "indexer..",
                        STOREFRONT + "payment..",
                        STOREFRONT + "enginelink..",
                        "org.riwaq.contract.."),
                new Arrow(
                        "theme",
                        List.of("theme"),
                        false,
                        "pages are made from the api's view records alone",
                        STOREFRONT + "api.web..",
                        STOREFRONT + "api.picture..",
                        STOREFRONT + "search..",
                        STOREFRONT + "index..",
                        STOREFRONT + "indexer..",
                        STOREFRONT + "enginelink..",
                        "org.riwaq.contract.."),
                new Arrow(
                        "widget",
                        List.of("widget"),
                        false,
                        "what stands on foreign pages is made from the api's view records alone",
                        STOREFRONT + "api.web..",
                        STOREFRONT + "api.picture..",
                        STOREFRONT + "search..",
                        STOREFRONT + "index..",
                        STOREFRONT + "indexer..",
                        STOREFRONT + "payment..",
                        STOREFRONT + "enginelink..",
                        "org.riwaq.contract.."),
                new Arrow(
                        "api",
                        List.of("api"),
                        false,
                        "the api asks search and the engine; it knows no page and writes no index",
                        STOREFRONT + "theme..",
                        STOREFRONT + "indexer.."),
                new Arrow(
                        "search",
                        List.of("search"),
                        false,
                        "search reads the index and nothing else",
                        STOREFRONT + "api..",
                        STOREFRONT + "theme..",
                        STOREFRONT + "indexer..",
                        STOREFRONT + "enginelink..",
                        STOREFRONT + "payment..",
                        "org.riwaq.contract.."),
                new Arrow(
                        "index",
                        List.of("index"),
                        false,
                        "documents are known by all and know nobody",
                        STOREFRONT + "search..",
                        STOREFRONT + "indexer..",
                        STOREFRONT + "enginelink..",
                        STOREFRONT + "api..",
                        STOREFRONT + "theme.."),
                new Arrow(
                        "engine-link",
                        List.of("enginelink"),
                        false,
                        "the way to the engine knows the contract alone",
                        STOREFRONT + "index..",
                        STOREFRONT + "indexer..",
                        STOREFRONT + "search..",
                        STOREFRONT + "api..",
                        STOREFRONT + "theme.."),
                new Arrow(
                        "indexer",
                        List.of("indexer"),
                        false,
                        "the indexer turns facts into documents and shows nothing",
                        STOREFRONT + "search..",
                        STOREFRONT + "api..",
                        STOREFRONT + "theme.."));
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void noModuleUsesWhatItMayNot(Arrow arrow) {
        arrow.rule().check(OURS);
    }

    /** Without this a rule over packages that were renamed would pass for ever. */
    @ParameterizedTest
    @MethodSource("arrows")
    void everyArrowGuardsClassesThatAreThere(Arrow arrow) {
        for (String module : arrow.modules()) {
            assertThat(OURS.stream().map(JavaClass::getPackageName))
                    .anyMatch(name -> (name + ".").startsWith(STOREFRONT + module + "."));
        }
        for (String forbidden : arrow.forbidden()) {
            String start = forbidden.substring(0, forbidden.length() - 2);
            assertThat(Stream.concat(
                                    OURS.stream(),
                                    OURS.stream()
                                            .flatMap(one -> one.getDirectDependenciesFromSelf().stream()
                                                    .map(dependency -> dependency.getTargetClass())))
                            .map(JavaClass::getPackageName))
                    .as(forbidden)
                    .anyMatch(name -> (name + ".").startsWith(start + "."));
        }
    }

    @ParameterizedTest
    @MethodSource("arrows")
    void aClassThatBreaksTheRuleIsRejected(Arrow arrow) {
        for (String forbidden : arrow.forbidden()) {
            Arrow one = new Arrow(arrow.name(), arrow.modules(), false, arrow.because(), forbidden);
            assertThat(one.rule("org.riwaq.violation.arrows..")
                            .evaluate(VIOLATING)
                            .hasViolation())
                    .as(forbidden)
                    .isTrue();
        }
    }

    @Test
    void nothingOfTheEngineIsUsedHere() {
        noClasses()
                .that()
                .resideInAPackage("org.riwaq..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.riwaq.engine..", "org.broadleafcommerce..", "javax.persistence..")
                .because("the tiers share facts, never code paths")
                .check(OURS);
    }
}
