package org.riwaq.engine.checkout;

import java.nio.file.Path;
import java.nio.file.Paths;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.riwaq.engine.changefeed.FactSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Puts the module's parts together from what is configured and from what other modules bring. */
final class Checkout {
    private final VatRules vat;
    private final DeliveryBands bands;
    private final Clock clock = Clock.systemUTC();
    private Collection<? extends FactSource<?>> facts = Collections.emptyList();
    private Collection<PickUpPlaces> places = new ArrayList<>();

    /**
     * @param config the directory that holds {@code checkout/}, with the tables of VAT and delivery
     * @throws IllegalArgumentException naming file, line and reason of what is wrong in it, or the setting that is missing
     */
    Checkout(String config) {
        if (config.trim().isEmpty()) {
            throw new IllegalArgumentException(
                    "riwaq.engine.config is not set: the directory with checkout/vat-rates.csv");
        }
        Path directory = Paths.get(config, "checkout");
        vat = new VatRules(directory);
        bands = new DeliveryBands(directory);
    }

    @Autowired
    void setFacts(List<FactSource<?>> all) {
        facts = all;
    }

    @Autowired(required = false)
    void setPlaces(List<PickUpPlaces> all) {
        places = all;
    }

    Goods goods() {
        return new Goods(facts);
    }

    CartViews views(StockOrders stock, Goods goods) {
        return new CartViews(stock, goods, new Deliveries(bands, places, clock), vat, clock);
    }

    CartCommands commands(StockOrders stock, Goods goods, CartViews views, Shoppers shoppers) {
        return new CartCommands(stock, goods, views, shoppers, clock);
    }

    Orders orders(CartViews views, StockSubmission submission) {
        return new Orders(views, submission, clock);
    }
}
