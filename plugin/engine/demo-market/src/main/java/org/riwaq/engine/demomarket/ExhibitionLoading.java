package org.riwaq.engine.demomarket;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Date;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.riwaq.engine.demomarket.plan.HallBlock;
import org.riwaq.engine.demomarket.plan.ProductPlan;
import org.riwaq.engine.exhibition.domain.Exhibition;
import org.riwaq.engine.exhibition.domain.ExhibitionImpl;
import org.riwaq.engine.exhibition.domain.ProgrammeItem;
import org.riwaq.engine.exhibition.domain.ProgrammeItemImpl;
import org.riwaq.engine.exhibition.domain.Section;
import org.riwaq.engine.exhibition.domain.SectionImpl;
import org.riwaq.engine.exhibition.service.Exhibitions;
import org.riwaq.engine.maker.domain.Maker;
import org.riwaq.engine.maker.service.MakerService;

/** Loads an exhibition with its sections, and the items of its programme; days count from today. */
public class ExhibitionLoading {
    private static final ZoneId ZONE = ZoneId.of("Africa/Casablanca");

    private final Exhibitions exhibitions;
    private final MakerService makers;
    private final ShownProducts products;
    private final Arrivals arrivals;

    public ExhibitionLoading(Exhibitions exhibitions, MakerService makers, ShownProducts products, Arrivals arrivals) {
        this.exhibitions = exhibitions;
        this.makers = makers;
        this.products = products;
        this.arrivals = arrivals;
    }

    static String thing(HallBlock block) {
        return "exhibition/" + block.cell(1);
    }

    /**
     * To be called in a transaction, once.
     *
     * @param onThePoster a product whose picture is the poster, or null
     */
    void load(HallBlock block, ProductPlan onThePoster) {
        Exhibition exhibition = new ExhibitionImpl();
        exhibition.setHandle(block.cell(1));
        exhibition.setHall(exhibitions.findHall(block.cell(2)));
        exhibition.setFirstDay(day(block.number(3)));
        exhibition.setLastDay(day(block.number(4)));
        exhibition.setTitle(block.text(0).french());
        exhibition.setCurator(block.text(1).french());
        exhibition.setText(block.text(2).french());
        Product shown = onThePoster == null ? null : products.of(onThePoster);
        if (shown != null) {
            exhibition.setPoster(ShownProducts.picture(shown));
            exhibition.setPosterAlt(onThePoster.pictureText.french());
        }
        exhibition = exhibitions.save(exhibition);
        exhibitions.translate(exhibition, "title", block.text(0).byLanguage());
        exhibitions.translate(exhibition, "curator", block.text(1).byLanguage());
        exhibitions.translate(exhibition, "text", block.text(2).byLanguage());
        if (shown != null) {
            exhibitions.translate(exhibition, "posterAlt", onThePoster.pictureText.byLanguage());
        }
        arrivals.note(thing(block), exhibition.getId());
    }

    /** To be called in a transaction, once: a section of an exhibition that is there. */
    Section section(HallBlock block, int position) {
        Section section = new SectionImpl();
        section.setExhibition(exhibitions.findExhibition(block.cell(1)));
        section.setTitle(block.text(0).french());
        section.setText(block.text(1).french());
        section.setPosition(Integer.valueOf(position));
        section = exhibitions.save(section);
        exhibitions.translate(section, "title", block.text(0).byLanguage());
        exhibitions.translate(section, "text", block.text(1).byLanguage());
        return section;
    }

    /** To be called in a transaction, once: an item of the programme. Where its maker is not there, nothing. */
    void programme(HallBlock block) {
        Exhibition exhibition = exhibitions.findExhibition(block.cell(1));
        Maker maker = block.cell(7).isEmpty() ? null : makers.findByHandle(block.cell(7));
        if (maker == null && !block.cell(7).isEmpty()) {
            return;
        }
        ProgrammeItem item = new ProgrammeItemImpl();
        item.setExhibition(exhibition);
        item.setHall(exhibition.getHall());
        item.setKind(block.cell(2));
        ZonedDateTime begins = notOnFriday(LocalDate.now(ZONE).plusDays(block.number(3)))
                .atTime(LocalTime.parse(block.cell(4)))
                .atZone(ZONE);
        item.setStartsAt(Date.from(begins.toInstant()));
        item.setEndsAt(Date.from(begins.plusMinutes(block.number(5)).toInstant()));
        item.setPlaces(block.cell(6).isEmpty() ? null : Integer.valueOf(block.number(6)));
        item.setMaker(maker);
        item.setLanguages("fr;ar");
        item.setTitle(block.text(0).french());
        item.setText(block.text(1).french());
        item = exhibitions.save(item);
        exhibitions.translate(item, "title", block.text(0).byLanguage());
        exhibitions.translate(item, "text", block.text(1).byLanguage());
    }

    private static Date day(int fromToday) {
        return Date.from(LocalDate.now(ZONE)
                .plusDays(fromToday)
                .atStartOfDay(ZoneId.systemDefault())
                .toInstant());
    }

    /** On Fridays the hall opens late. */
    private static LocalDate notOnFriday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.FRIDAY ? day.plusDays(1) : day;
    }
}
