package org.riwaq.engine.demomarket;

import java.math.BigDecimal;
import java.util.List;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.riwaq.engine.demomarket.plan.HallBlock;
import org.riwaq.engine.demomarket.plan.ProductPlan;
import org.riwaq.engine.exhibition.domain.Circuit;
import org.riwaq.engine.exhibition.domain.CircuitCraft;
import org.riwaq.engine.exhibition.domain.CircuitCraftImpl;
import org.riwaq.engine.exhibition.domain.CircuitImpl;
import org.riwaq.engine.exhibition.domain.Stop;
import org.riwaq.engine.exhibition.domain.StopImpl;
import org.riwaq.engine.exhibition.domain.StopMaker;
import org.riwaq.engine.exhibition.domain.StopMakerImpl;
import org.riwaq.engine.exhibition.service.Exhibitions;
import org.riwaq.engine.maker.domain.Maker;
import org.riwaq.engine.maker.service.MakerService;
import org.riwaq.engine.origin.service.OriginService;

/** Loads a circuit with its stops. */
public class CircuitLoading {
    private static final String REGION = "MA-12";

    private final Exhibitions exhibitions;
    private final MakerService makers;
    private final OriginService origin;
    private final ShownProducts products;
    private final Arrivals arrivals;

    public CircuitLoading(
            Exhibitions exhibitions,
            MakerService makers,
            OriginService origin,
            ShownProducts products,
            Arrivals arrivals) {
        this.exhibitions = exhibitions;
        this.makers = makers;
        this.origin = origin;
        this.products = products;
        this.arrivals = arrivals;
    }

    static String thing(HallBlock block) {
        return "circuit/" + block.cell(1);
    }

    /**
     * To be called in a transaction, once.
     *
     * @param onThePicture a product whose picture the circuit shows, or null
     */
    void load(HallBlock block, List<HallBlock> stops, ProductPlan onThePicture) {
        Circuit circuit = filled(block);
        Product shown = onThePicture == null ? null : products.of(onThePicture);
        if (shown != null) {
            circuit.setPicture(ShownProducts.picture(shown));
            circuit.setPictureAlt(onThePicture.pictureText.french());
        }
        circuit = exhibitions.save(circuit);
        exhibitions.translate(circuit, "title", block.text(0).byLanguage());
        exhibitions.translate(circuit, "text", block.text(1).byLanguage());
        if (shown != null) {
            exhibitions.translate(circuit, "pictureAlt", onThePicture.pictureText.byLanguage());
        }
        for (int i = 0; i < stops.size(); i++) {
            stop(circuit, stops.get(i), i + 1);
        }
        arrivals.note(thing(block), circuit.getId());
    }

    private Circuit filled(HallBlock block) {
        Circuit circuit = new CircuitImpl();
        circuit.setHandle(block.cell(1));
        circuit.setTransport(block.cell(2));
        if (!block.cell(3).isEmpty()) {
            String[] months = block.cell(3).split("-");
            circuit.setFirstMonth(Integer.valueOf(months[0]));
            circuit.setLastMonth(Integer.valueOf(months[1]));
        }
        circuit.setTitle(block.text(0).french());
        circuit.setText(block.text(1).french());
        circuit.setRegion(origin.findRegion(REGION));
        circuit.setLengthMetres(Integer.valueOf(block.number(5)));
        for (String code : block.words(4)) {
            CircuitCraft craft = new CircuitCraftImpl();
            craft.setCircuit(circuit);
            craft.setCraft(origin.findCraft(code));
            craft.setPosition(BigDecimal.valueOf(circuit.getCrafts().size()));
            circuit.getCrafts().add(craft);
        }
        return circuit;
    }

    private void stop(Circuit circuit, HallBlock block, int position) {
        Stop stop = new StopImpl();
        stop.setCircuit(circuit);
        stop.setPosition(Integer.valueOf(position));
        stop.setKind(block.cell(1));
        stop.setMinutes(Integer.valueOf(block.number(2)));
        stop.setWayMinutes(Integer.valueOf(block.number(3)));
        stop.setName(block.text(0).french());
        List<String> where = block.words(4);
        if ("HALL".equals(block.cell(1))) {
            stop.setHall(exhibitions.findHall(where.get(0)));
        } else if ("POINT".equals(block.cell(1))) {
            stop.setLatitude(new BigDecimal(where.get(0)));
            stop.setLongitude(new BigDecimal(where.get(1)));
        } else {
            for (String handle : where) {
                visit(stop, makers.findByHandle(handle));
            }
        }
        stop = exhibitions.save(stop);
        exhibitions.translate(stop, "name", block.text(0).byLanguage());
    }

    private static void visit(Stop stop, Maker maker) {
        if (maker != null) {
            StopMaker visited = new StopMakerImpl();
            visited.setStop(stop);
            visited.setMaker(maker);
            visited.setPosition(BigDecimal.valueOf(stop.getMakers().size()));
            stop.getMakers().add(visited);
        }
    }
}
