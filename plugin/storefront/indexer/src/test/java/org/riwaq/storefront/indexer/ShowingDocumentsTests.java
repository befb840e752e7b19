package org.riwaq.storefront.indexer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.riwaq.contract.Change;
import org.riwaq.contract.ExhibitFact;
import org.riwaq.contract.FactType;
import org.riwaq.contract.HallFact;
import org.riwaq.contract.MakerRef;
import org.riwaq.contract.PlanArea;
import org.riwaq.contract.Publication;
import org.riwaq.contract.StandFact;
import org.riwaq.storefront.index.ElasticsearchConnection;
import org.riwaq.storefront.index.IndexKind;
import org.riwaq.storefront.index.Showing;
import org.riwaq.storefront.index.ShowingDocument;

class ShowingDocumentsTests {
    private static ShowingDocument written(Change<?> change) {
        DocumentWrite write = FactDocuments.write(change);
        assertThat(write.kind()).isEqualTo(IndexKind.SHOWINGS);
        return (ShowingDocument) write.document();
    }

    private static HallFact hall(boolean active) {
        return new HallFact(
                "h",
                "salle",
                List.of(),
                "VIRTUAL",
                Map.of("fr", "Salle"),
                Map.of(),
                null,
                null,
                Map.of(),
                Map.of(),
                null,
                null,
                null,
                null,
                List.of(),
                false,
                false,
                new Publication(active, null, Instant.parse("2030-01-01T00:00:00Z")),
                null);
    }

    @Test
    void aStandIsFoundByItsExhibitionAndByItsLabel() {
        StandFact fact = new StandFact(
                "s",
                "S12AB34",
                "x",
                null,
                "B3",
                2,
                Map.of(),
                Map.of(),
                new MakerRef("m", "atelier", Map.of("fr", "Atelier")),
                new PlanArea(1, 2, 3, 4),
                List.of());

        ShowingDocument document = written(Change.of(FactType.STAND, "s", 7, fact));

        assertThat(document.key()).isEqualTo("stand:s");
        assertThat(document.exhibition()).isEqualTo("x");
        assertThat(document.code()).isEqualTo("S12AB34");
        Showing.Stand read = ElasticsearchConnection.documents().convertValue(document.body(), Showing.Stand.class);
        assertThat(read.area()).isEqualTo(new Showing.Area(1, 2, 3, 4));
        assertThat(read.maker()).isEqualTo(new Showing.MakerName("m", "atelier", Map.of("fr", "Atelier")));
    }

    @Test
    void aHallThatIsSwitchedOffLeavesNothingButItsVersion() {
        assertThat(written(Change.of(FactType.HALL, "h", 7, hall(true))).body()).isNotNull();

        ShowingDocument off = written(Change.of(FactType.HALL, "h", 8, hall(false)));

        assertThat(off).isEqualTo(new ShowingDocument("hall", "h", true, null, null, null, null));
    }

    @Test
    void whatIsDeletedLeavesNothingButItsVersion() {
        Change<ExhibitFact> gone = Change.deleted(FactType.EXHIBIT, "e", 9);

        assertThat(written(gone)).isEqualTo(new ShowingDocument("exhibit", "e", true, null, null, null, null));
    }
}
