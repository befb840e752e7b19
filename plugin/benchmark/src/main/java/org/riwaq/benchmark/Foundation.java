package org.riwaq.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.riwaq.acceptance.AdminRefused;
import org.riwaq.acceptance.LargeMaker;
import org.riwaq.acceptance.Merchant;
import org.riwaq.acceptance.Piece;
import org.riwaq.acceptance.Shopper;
import org.riwaq.embedded.Directories;
import org.riwaq.launcher.LaunchRefused;
import org.riwaq.launcher.Market;
import org.riwaq.launcher.MarketSettings;
import org.riwaq.launcher.Part;
import org.riwaq.launcher.Step;
import org.riwaq.launcher.Steps;

/**
 * The foundation's figures: first and second start, from a save in the admin to the API, a rebuild of the index, memory.
 * Takes some minutes and a directory that it empties.
 */
public final class Foundation {
    private static final int SAVES = 100;
    private static final int RENAMES = 20;
    private static final int PRODUCTS_OF_ONE = 300;
    private final Path project;
    private final Path data;
    private final Figures figures = new Figures();

    private Foundation(Path project, Path data) {
        this.project = project;
        this.data = data;
    }

    /** @param arguments the project's directory, and one for the market that is measured */
    public static void main(String[] arguments) throws Exception {
        Foundation foundation = new Foundation(Path.of(arguments[0]), Path.of(arguments[1]));
        Directories.delete(foundation.data);
        foundation.measure();
        System.out.println();
        System.out.println(foundation.figures.table());
    }

    private void measure() throws IOException, LaunchRefused, AdminRefused, SQLException, InterruptedException {
        start("first start").close();
        try (Market market = start("second start")) {
            Merchant merchant = Merchant.at(market);
            Shopper shopper = Shopper.at(market);
            saves(merchant, shopper);
            renames(market, merchant, shopper);
            memory(market);
            rebuild(market, shopper);
        }
    }

    private Market start(String what) throws IOException, LaunchRefused {
        long begun = System.nanoTime();
        Market market = Market.start(MarketSettings.onFreePorts(project, data), new Steps() {
            @Override
            public void begun(Step step) {}

            @Override
            public void done(Step step, double seconds) {
                figures.seconds(what + ": " + step, seconds);
            }
        });
        figures.seconds(what + ", all", (System.nanoTime() - begun) / 1e9);
        return market;
    }

    private void saves(Merchant merchant, Shopper shopper) throws IOException, AdminRefused, InterruptedException {
        Piece piece = Piece.madeIn(merchant, "MA-12", Piece.newMaker(merchant, "MA-12"));
        long[] sinceAsked = new long[SAVES];
        long[] sinceSaved = new long[SAVES];
        for (int i = 0; i < SAVES; i++) {
            long price = 10_000 + 100L * i;
            long asked = System.nanoTime();
            piece.set(merchant, "defaultSku__retailPrice", price / 100 + ",00");
            long saved = System.nanoTime();
            awaitPrice(shopper, piece, price);
            long seen = System.nanoTime();
            sinceAsked[i] = (seen - asked) / 1_000_000;
            sinceSaved[i] = (seen - saved) / 1_000_000;
        }
        Sample saved = new Sample(sinceSaved);
        Sample asked = new Sample(sinceAsked);
        figures.milliseconds("saved in the admin to seen in the API, p50", saved.percentile(50));
        figures.milliseconds("saved in the admin to seen in the API, p95", saved.percentile(95));
        figures.milliseconds("save button pressed to seen in the API, p50", asked.percentile(50));
        figures.milliseconds("save button pressed to seen in the API, p95", asked.percentile(95));
    }

    private static void awaitPrice(Shopper shopper, Piece piece, long price) throws IOException, InterruptedException {
        while (true) {
            boolean seen = shopper.titled("lang=fr&region=MA-12", piece.word())
                    .filter(found -> found.path("price").path("amount").asLong() == price)
                    .isPresent();
            if (seen) return;
            TimeUnit.MILLISECONDS.sleep(20);
        }
    }

    private void renames(Market market, Merchant merchant, Shopper shopper)
            throws IOException, AdminRefused, SQLException, InterruptedException {
        long[] sinceSaved = new long[RENAMES];
        try (LargeMaker maker = LargeMaker.of(market, merchant, PRODUCTS_OF_ONE)) {
            while (maker.products(shopper) < PRODUCTS_OF_ONE) TimeUnit.MILLISECONDS.sleep(20);
            for (int i = 0; i < RENAMES; i++) {
                String name = "Maison " + Piece.newWord();
                maker.rename(merchant, name);
                long saved = System.nanoTime();
                while (maker.productsThatSay(shopper, name) < PRODUCTS_OF_ONE) TimeUnit.MILLISECONDS.sleep(20);
                sinceSaved[i] = (System.nanoTime() - saved) / 1_000_000;
            }
        }
        Sample seen = new Sample(sinceSaved);
        String what = "a maker of " + PRODUCTS_OF_ONE + " products renamed, seen on all, ";
        figures.milliseconds(what + "p50", seen.percentile(50));
        figures.milliseconds(what + "p95", seen.percentile(95));
    }

    private void memory(Market market) throws IOException {
        long sum = 0;
        for (Part part : Part.values()) {
            long bytes = Memory.of(market.pid(part));
            figures.megabytes("memory: " + part, bytes);
            sum += bytes;
        }
        figures.megabytes("memory: all four", sum);
    }

    /** A storefront that finds no index walks everything that the engine has. */
    private void rebuild(Market market, Shopper shopper) throws IOException {
        long products = shopper.products("lang=fr").path("total").asLong();
        market.stop(Part.STOREFRONT);
        SearchIndex.of(market).delete();
        market.start(Part.STOREFRONT);
        long begun = System.nanoTime();
        market.awaitSearchable();
        double seconds = (System.nanoTime() - begun) / 1e9;
        figures.seconds("rebuild of " + products + " products and all else, after the storefront's start", seconds);
        figures.rate("products rebuilt", products / seconds);
    }
}
