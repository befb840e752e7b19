package org.riwaq.engine.origin.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConstraintRefusalsTests {
    private final ConstraintRefusals refusals = new ConstraintRefusals();

    @BeforeEach
    void oneIsKnown() {
        refusals.setKnown(
                List.of(new ConstraintRefusal("riwaq_origin_tag_made_in", "origin.made-in.just-set", "kind")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ERROR: duplicate key value violates unique constraint \"riwaq_origin_tag_made_in\"\n  Detail: Key (product_id)=(7)",
                "ERREUR: la valeur d'une clé dupliquée rompt la contrainte unique « riwaq_origin_tag_made_in »"
            })
    void aKnownConstraintIsARefusalInWhateverLanguageTheDatabaseSpeaks(String message) {
        Throwable failure = new IllegalStateException(new RuntimeException(new SQLException(message, "23505")));
        assertThat(refusals.of(failure).code).isEqualTo("origin.made-in.just-set");
        assertThat(refusals.of(failure).field).isEqualTo("kind");
    }

    @Test
    void theSecondOfABatchIsFound() {
        BatchUpdateException batch = new BatchUpdateException("Batch entry 0 was aborted", "23505", new int[0]);
        batch.setNextException(new SQLException("unique constraint \"riwaq_origin_tag_made_in\""));
        assertThat(refusals.of(new RuntimeException(batch))).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"unique constraint \"riwaq_origin_tag_made_in_2\"", "connection lost", ""})
    void anythingElseIsNone(String message) {
        assertThat(refusals.of(new RuntimeException(new SQLException(message)))).isNull();
        assertThat(refusals.of(new RuntimeException("\"riwaq_origin_tag_made_in\"")))
                .isNull();
    }
}
