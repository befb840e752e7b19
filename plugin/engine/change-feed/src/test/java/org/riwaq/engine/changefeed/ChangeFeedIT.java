package org.riwaq.engine.changefeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.riwaq.engine.changefeed.Bazaar.execute;
import static org.riwaq.engine.changefeed.Bazaar.told;

import java.sql.Connection;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.riwaq.contract.ChangesPage;
import org.riwaq.engine.commandapi.Refused;

class ChangeFeedIT {
    private static final String CONSULS = "Rue des Consuls";

    private Bazaar bazaar;
    private Reader reader;

    @BeforeEach
    void openABazaarWithAReader() throws Exception {
        bazaar = Bazaar.open();
        reader = new Reader(bazaar.feed, 500);
    }

    private void assertTold(Map<String, String> expected) throws Exception {
        reader.readAll();
        assertThat(reader.names).containsExactlyInAnyOrderEntriesOf(expected);
    }

    @Test
    void aThingIsToldAsItIsNow() throws Exception {
        bazaar.execute("INSERT INTO stall VALUES ('a', 'Zellige', 1)");
        bazaar.execute("UPDATE stall SET name = 'Tapis' WHERE id = 'a'");

        assertTold(Map.of("a", told("Tapis", CONSULS)));
        assertThat(reader.pages).as("one page, and an empty one").isEqualTo(2);
    }

    @Test
    void aTransactionThatCommitsLateIsNotPassed() throws Exception {
        try (Connection elder = bazaar.begin();
                Connection younger = bazaar.begin()) {
            execute(elder, "INSERT INTO stall VALUES ('elder', 'Cuir', 1)");
            execute(younger, "INSERT INTO stall VALUES ('younger', 'Bois', 1)");
            younger.commit();
            reader.readAll();
            elder.commit();
        }

        assertTold(Map.of("elder", told("Cuir", CONSULS), "younger", told("Bois", CONSULS)));
    }

    @Test
    void aRolledBackChangeIsNeverTold() throws Exception {
        try (Connection undecided = bazaar.begin()) {
            execute(undecided, "INSERT INTO stall VALUES ('a', 'Cuir', 1)");
            undecided.rollback();
        }

        assertTold(Map.of());
        assertThat(bazaar.ask("SELECT count(*) FROM riwaq_change WHERE topic = 'term'"))
                .isEqualTo("0");
    }

    @Test
    void aDeletedThingIsToldAsDeleted() throws Exception {
        bazaar.execute("INSERT INTO stall VALUES ('a', 'Zellige', 1), ('b', 'Cuir', 1)");
        reader.readAll();
        bazaar.execute("DELETE FROM stall WHERE id = 'a'");

        assertTold(Map.of("b", told("Cuir", CONSULS)));
    }

    @Test
    void aRowOfACollectionTellsItsOwnerAndItsFormerOwner() throws Exception {
        bazaar.execute("INSERT INTO stall VALUES ('a', 'Zellige', 1), ('b', 'Cuir', 1)");
        bazaar.execute("INSERT INTO awning VALUES (1, 'a', 'bleu')");
        reader.readAll();
        bazaar.execute("UPDATE awning SET stall = 'b'");

        assertTold(Map.of("a", told("Zellige", CONSULS), "b", told("Cuir", CONSULS, "bleu")));
    }

    @Test
    void aColumnNobodyTellsMakesNoNoise() throws Exception {
        bazaar.execute("INSERT INTO stall VALUES ('a', 'Zellige', 1)");
        String before = bazaar.ask("SELECT count(*) FROM riwaq_change");
        bazaar.execute("UPDATE stall SET visits = 12, name = 'Zellige'");

        assertThat(bazaar.ask("SELECT count(*) FROM riwaq_change")).isEqualTo(before);
    }

    @Test
    void manyChangesOfOneTransactionAreOneRow() throws Exception {
        try (Connection storm = bazaar.begin()) {
            execute(storm, "INSERT INTO stall VALUES ('a', 'Zellige', 1)");
            for (int i = 0; i < 20; i++) {
                execute(storm, "UPDATE stall SET name = 'Zellige " + i + "'");
            }
            storm.commit();
        }

        assertThat(bazaar.ask("SELECT count(*) FROM riwaq_change WHERE topic = 'term'"))
                .isEqualTo("1");
    }

    @Test
    void aTruncatedTableTellsEveryRowThatWasInIt() throws Exception {
        bazaar.execute("INSERT INTO stall VALUES ('a', 'Zellige', 1); INSERT INTO awning VALUES (1, 'a', 'bleu')");
        reader.readAll();
        bazaar.execute("TRUNCATE awning");
        assertTold(Map.of("a", told("Zellige", CONSULS)));

        bazaar.execute("TRUNCATE stall CASCADE");
        assertTold(Map.of());
    }

    @Test
    void aRenamedStreetIsOneRowAndTellsAllItsStalls() throws Exception {
        bazaar.execute("INSERT INTO stall SELECT 's' || n, 'Échoppe ' || n, 1 FROM generate_series(1, 700) n");
        bazaar.execute("INSERT INTO stall VALUES ('other', 'Cuir', 2)");
        reader = new Reader(bazaar.feed, 500);
        bazaar.execute("UPDATE street SET name = 'Rue Neuve' WHERE id = 1");

        reader.readAll();

        assertThat(bazaar.ask("SELECT count(*) FROM riwaq_change WHERE topic = 'street' AND key = '1'"))
                .isEqualTo("2");
        assertThat(reader.names).hasSize(700).containsEntry("s7", told("Échoppe 7", "Rue Neuve"));
        assertThat(reader.pages).isEqualTo(3);
    }

    @Test
    void aStallThatJoinsAStreetWhileItIsRenamedIsToldWithTheNewName() throws Exception {
        try (Connection elder = bazaar.begin();
                Connection younger = bazaar.begin()) {
            execute(elder, "INSERT INTO stall VALUES ('late', 'Cuir', 1)");
            execute(younger, "UPDATE street SET name = 'Rue Neuve' WHERE id = 1");
            elder.commit();
            reader.readAll();
            younger.commit();
        }

        assertTold(Map.of("late", told("Cuir", "Rue Neuve")));
    }

    @Test
    void aSaveOvertakesAWideChange() throws Exception {
        bazaar.execute("INSERT INTO stall SELECT 's' || n, 'Échoppe ' || n, 1 FROM generate_series(1, 5000) n");
        reader = new Reader(bazaar.feed, 500);
        bazaar.execute("UPDATE street SET name = 'Rue Neuve' WHERE id = 1");
        bazaar.execute("UPDATE stall SET name = upper(name) WHERE id <> 's1'");
        bazaar.execute("UPDATE stall SET name = 'Urgent' WHERE id = 's1'");

        reader.readPage();

        assertThat(reader.names).containsEntry("s1", told("Urgent", "Rue Neuve"));
        reader.readAll();
        assertThat(reader.names)
                .hasSize(5000)
                .allSatisfy((id, name) -> assertThat(name).contains("Rue Neuve"));
    }

    @Test
    void aWideChangeIsNotStarvedByAStormOfSaves() throws Exception {
        bazaar.execute("INSERT INTO stall SELECT 's' || n, 'Échoppe ' || n, 1 FROM generate_series(1, 300) n");
        reader = new Reader(bazaar.feed, 10);
        bazaar.execute("UPDATE street SET name = 'Rue Neuve' WHERE id = 1");
        for (int page = 0; page < 150; page++) {
            bazaar.execute(
                    "UPDATE stall SET name = name || '.' WHERE id IN (SELECT 's' || n FROM generate_series(1, 20) n)");
            reader.readPage();
        }

        assertThat(reader.names).hasSize(300);
    }

    @Test
    void aReaderWaitsForNewsAndThenHasThemAtOnce() throws Exception {
        Thread merchant = new Thread(() -> {
            try {
                Thread.sleep(400);
                bazaar.execute("INSERT INTO stall VALUES ('a', 'Zellige', 1)");
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        });
        merchant.start();
        long begun = System.nanoTime();
        boolean news = reader.readPage(20);
        long millis = (System.nanoTime() - begun) / 1_000_000;
        merchant.join();

        assertThat(news).isTrue();
        assertThat(millis).isBetween(300L, 5000L);
    }

    @Test
    void aLongTransactionIsSeenToHoldTheFeed() throws Exception {
        try (Connection elder = bazaar.begin()) {
            execute(elder, "INSERT INTO stall VALUES ('a', 'Cuir', 1)");
            Thread.sleep(1200);
            assertThat(bazaar.feed.changes(null, 10, 0).heldSeconds).isBetween(1L, 60L);
        }
        assertThat(bazaar.feed.changes(null, 10, 0).heldSeconds).isZero();
    }

    @Test
    void aReaderThatFellBehindTheRetentionIsTold() throws Exception {
        Reader away = new Reader(bazaar.feed, 10);
        bazaar.execute("INSERT INTO stall VALUES ('a', 'Cuir', 1)");
        reader.readAll();
        bazaar.execute("UPDATE riwaq_change SET at = at - interval '15 days'");
        new FeedUpkeep(bazaar.database, bazaar.feed, 14, 60).run();

        assertThatThrownBy(away::readAll)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal().code).isEqualTo("feed.cursor-too-old"));
        bazaar.execute("UPDATE stall SET name = 'Bois'");
        assertTold(Map.of("a", told("Bois", CONSULS)));
    }

    @Test
    void aReaderOfADatabaseThatWasPutBackIsTold() throws Exception {
        // As a dump restored into a new server leaves it: rows of transactions that are still to come there.
        bazaar.execute("INSERT INTO riwaq_change (txid, topic, key) VALUES ('900000000', 'term', 'a')");
        bazaar.execute("INSERT INTO stall VALUES ('a', 'Cuir', 1)");
        new FeedUpkeep(bazaar.database, bazaar.feed, 14, 60).run();

        assertThatThrownBy(reader::readAll).isInstanceOf(Refused.class);
        assertThat(bazaar.ask("SELECT count(*) FROM riwaq_change WHERE txid > '800000000'"))
                .isEqualTo("0");
    }

    @Test
    void whatIsNoCursorIsRefused() {
        for (String text : new String[] {"x", "%%%", "MQ", "AAAA", "ÿÿ"}) {
            assertThatThrownBy(() -> bazaar.feed.changes(text, 10, 0))
                    .isInstanceOfSatisfying(
                            Refused.class, no -> assertThat(no.refusal().field).isEqualTo("after"));
        }
    }

    @Test
    void aRebuildThatWalksFromItsCursorMissesNothing() throws Exception {
        bazaar.execute("INSERT INTO stall SELECT 's' || n, 'Échoppe ' || n, 1 FROM generate_series(1, 45) n");
        try (Connection elder = bazaar.begin()) {
            execute(elder, "INSERT INTO stall VALUES ('during', 'Cuir', 1)");
            Reader rebuilt = new Reader(bazaar.feed, 10);
            String after = null;
            do {
                var page = bazaar.feed.walk(org.riwaq.contract.FactType.TERM, after, 10);
                page.changes.forEach(rebuilt::keep);
                after = page.next;
                bazaar.execute("DELETE FROM stall WHERE id = 's1'");
            } while (after != null);
            elder.commit();
            rebuilt.readAll();

            assertThat(rebuilt.names).hasSize(45).containsKey("during").doesNotContainKey("s1");
        }
    }

    @Test
    void changesThatNoTriggerSawAreFoundByTheCheckAndTold() throws Exception {
        FactCheck check = new FactCheck(bazaar.database, bazaar.feed);
        bazaar.execute("INSERT INTO stall SELECT 's' || n, 'Échoppe ' || n, 1 FROM generate_series(1, 1200) n");
        assertThat(check.run()).as("the first check only remembers").isZero();
        reader.readAll();
        bazaar.execute("""
                SET session_replication_role = replica;
                UPDATE stall SET name = 'Changé' WHERE id = 's7';
                DELETE FROM stall WHERE id = 's8';
                INSERT INTO stall VALUES ('new', 'Neuf', 1)""");
        bazaar.execute("UPDATE stall SET name = 'Vu' WHERE id = 's9'");

        assertThat(check.run()).isEqualTo(3);
        reader.readAll();
        assertThat(reader.names)
                .hasSize(1200)
                .containsEntry("s7", told("Changé", CONSULS))
                .containsEntry("new", told("Neuf", CONSULS))
                .containsEntry("s9", told("Vu", CONSULS))
                .doesNotContainKey("s8");
        assertThat(check.run()).isZero();
    }

    @Test
    void aTriggerThatIsOffOrGoneComesBack() throws Exception {
        bazaar.execute("ALTER TABLE stall DISABLE TRIGGER ALL; DROP TRIGGER riwaq_awning_term_del ON awning");
        new FactCheck(bazaar.database, bazaar.feed).run();
        bazaar.execute("INSERT INTO stall VALUES ('a', 'Zellige', 1); INSERT INTO awning VALUES (1, 'a', 'bleu')");
        reader.readAll();
        bazaar.execute("DELETE FROM awning");

        assertTold(Map.of("a", told("Zellige", CONSULS)));
    }

    @Test
    void anEmptyPageMovesTheCursorOn() throws Exception {
        ChangesPage idle = bazaar.feed.changes(reader.cursor, 10, 0);
        bazaar.execute("CREATE TABLE unwatched (id int); INSERT INTO unwatched VALUES (1)");
        ChangesPage later = bazaar.feed.changes(idle.cursor, 10, 0);

        assertThat(later.changes).isEmpty();
        assertThat(Cursor.parse(later.cursor).fast.txid).isGreaterThan(Cursor.parse(idle.cursor).fast.txid);
    }
}
