package org.riwaq.engine.demomarket;

import java.util.List;
import java.util.Map;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.riwaq.contract.PlanArea;
import org.riwaq.contract.PlanOutline;
import org.riwaq.engine.demomarket.plan.Phrase;
import org.riwaq.engine.demomarket.plan.ProductPlan;
import org.riwaq.engine.exhibition.domain.Exhibit;
import org.riwaq.engine.exhibition.domain.ExhibitImpl;
import org.riwaq.engine.exhibition.domain.Exhibition;
import org.riwaq.engine.exhibition.domain.Section;
import org.riwaq.engine.exhibition.domain.Stand;
import org.riwaq.engine.exhibition.domain.StandHours;
import org.riwaq.engine.exhibition.domain.StandHoursImpl;
import org.riwaq.engine.exhibition.domain.StandImpl;
import org.riwaq.engine.exhibition.plan.Drawing;
import org.riwaq.engine.exhibition.service.Exhibitions;
import org.riwaq.engine.maker.domain.Maker;
import org.riwaq.engine.maker.service.MakerService;

/** Loads a maker's stand with its exhibits, on the next place that is marked on the floor. */
public class StandLoading {
    private static final int CELL_CM = 100;
    private static final int WEEK = 7;
    private static final int SOMETIMES = 5;

    private final Exhibitions exhibitions;
    private final MakerService makers;
    private final ShownProducts products;
    private final Arrivals arrivals;

    public StandLoading(Exhibitions exhibitions, MakerService makers, ShownProducts products, Arrivals arrivals) {
        this.exhibitions = exhibitions;
        this.makers = makers;
        this.products = products;
        this.arrivals = arrivals;
    }

    static String thing(String exhibition, String maker) {
        return "stand/" + exhibition + "/" + maker;
    }

    /**
     * To be called in a transaction, once. A maker who is not there has no stand.
     *
     * @param index how many stand before it
     * @param captions by craft
     */
    void load(
            String exhibitionHandle,
            String makerHandle,
            int index,
            List<ProductPlan> shown,
            Map<String, Phrase> captions) {
        Exhibition exhibition = exhibitions.findExhibition(exhibitionHandle);
        Maker maker = makers.findByHandle(makerHandle);
        if (maker == null) {
            return;
        }
        Stand stand = new StandImpl();
        stand.setExhibition(exhibition);
        stand.setNumber(Integer.toString(index + 1));
        stand.setPosition(Integer.valueOf(index + 1));
        stand.setMaker(maker);
        stand.setSection(section(exhibition, shown));
        place(stand, Drawing.of(exhibition.getHall().getDrawing()), index);
        present(stand, index % WEEK + 1);
        present(stand, (index + 2) % WEEK + 1);
        stand = exhibitions.save(stand);
        for (int i = 0; i < shown.size(); i++) {
            exhibit(stand, shown.get(i), i, captions);
        }
        arrivals.note(thing(exhibitionHandle, makerHandle), stand.getId());
    }

    private static void place(Stand stand, Drawing floor, int index) {
        List<PlanOutline> places = floor == null ? null : floor.plan(CELL_CM).outlines;
        if (places != null && index < places.size()) {
            PlanArea area = places.get(index).area;
            stand.setX(Integer.valueOf(area.x));
            stand.setY(Integer.valueOf(area.y));
            stand.setWidth(Integer.valueOf(area.width));
            stand.setHeight(Integer.valueOf(area.height));
        }
    }

    private static void present(Stand stand, int day) {
        StandHours hours = new StandHoursImpl();
        hours.setStand(stand);
        hours.setDay(Integer.toString(day));
        hours.setOpens("16:30");
        hours.setCloses("19:00");
        stand.getHours().add(hours);
    }

    /** The section that was noted for the craft of the first piece. */
    private Section section(Exhibition exhibition, List<ProductPlan> shown) {
        if (shown.isEmpty()) {
            return null;
        }
        Long id = arrivals.find("section/" + exhibition.getHandle() + "/" + shown.get(0).making.craft);
        for (Section section : exhibition.getSections()) {
            if (section.getId().equals(id)) {
                return section;
            }
        }
        return null;
    }

    private void exhibit(Stand stand, ProductPlan plan, int index, Map<String, Phrase> captions) {
        Product product = products.of(plan);
        if (product == null) {
            return;
        }
        Phrase caption = captions.getOrDefault(plan.making.craft, captions.get("any"));
        Exhibit exhibit = new ExhibitImpl();
        exhibit.setStand(stand);
        exhibit.setProduct(product);
        exhibit.setPosition(Integer.valueOf(index + 1));
        exhibit.setCaption(caption.french());
        // The maker's own first piece, now and then.
        exhibit.setNotForSale(index == 0 && stand.getPosition().intValue() % SOMETIMES == 0);
        exhibit.setPieces(Integer.valueOf(plan.stock == null ? 1 : Math.min(2, plan.stock.intValue())));
        exhibit = exhibitions.save(exhibit);
        exhibitions.translate(exhibit, "caption", caption.byLanguage());
    }
}
