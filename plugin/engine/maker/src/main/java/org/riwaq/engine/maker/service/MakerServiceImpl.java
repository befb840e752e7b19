package org.riwaq.engine.maker.service;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.broadleafcommerce.common.i18n.domain.TranslatedEntity;
import org.broadleafcommerce.common.i18n.domain.Translation;
import org.broadleafcommerce.common.i18n.service.TranslationService;
import org.broadleafcommerce.core.catalog.domain.Product;
import org.riwaq.contract.Refusal;
import org.riwaq.engine.commandapi.Refused;
import org.riwaq.engine.maker.dao.MakerDao;
import org.riwaq.engine.maker.domain.ClosedDays;
import org.riwaq.engine.maker.domain.Hand;
import org.riwaq.engine.maker.domain.HandImpl;
import org.riwaq.engine.maker.domain.MadeProduct;
import org.riwaq.engine.maker.domain.Maker;
import org.riwaq.engine.maker.domain.MakerCraft;
import org.riwaq.engine.maker.domain.MakerCraftImpl;
import org.riwaq.engine.maker.domain.MakerPhoto;
import org.riwaq.engine.maker.domain.Membership;
import org.riwaq.engine.maker.domain.MembershipImpl;
import org.riwaq.engine.maker.domain.OpeningSpan;
import org.riwaq.engine.maker.rules.MakerChange;
import org.riwaq.engine.origin.domain.Craft;
import org.riwaq.engine.origin.rules.Refusals;
import org.riwaq.engine.origin.rules.Rulebook;
import org.riwaq.engine.origin.service.OriginService;
import org.springframework.transaction.annotation.Transactional;

/** By the same rules as the admin's forms. */
@Transactional("blTransactionManager")
public class MakerServiceImpl implements MakerService {
    private final MakerDao dao;
    private final MakerChange change;
    private final Rulebook rules;
    private final OriginService origin;
    private final TranslationService translations;

    public MakerServiceImpl(
            MakerDao dao, MakerChange change, Rulebook rules, OriginService origin, TranslationService translations) {
        this.dao = dao;
        this.change = change;
        this.rules = rules;
        this.origin = origin;
        this.translations = translations;
    }

    @Override
    public Maker findByHandle(String handle) {
        return dao.readByHandle(handle);
    }

    @Override
    public Maker save(Maker maker) {
        String before = maker.getId() == null ? null : dao.readHandle(maker.getId());
        change.tidy(maker);
        rules.check(maker);
        for (OpeningSpan span : maker.getOpeningSpans()) {
            rules.check(span);
        }
        for (ClosedDays days : maker.getClosures()) {
            rules.check(days);
        }
        for (MakerPhoto photo : maker.getPhotos()) {
            rules.check(photo);
        }
        change.complete(maker, before);
        return dao.save(maker);
    }

    @Override
    public void setCrafts(Maker maker, List<String> crafts) {
        List<MakerCraft> present = maker.getMakerCrafts();
        for (Iterator<MakerCraft> each = present.iterator(); each.hasNext(); ) {
            if (!crafts.contains(each.next().getCraft().getCode())) {
                each.remove();
            }
        }
        for (int i = 0; i < crafts.size(); i++) {
            MakerCraft entry = entry(present, crafts.get(i));
            if (entry == null) {
                entry = new MakerCraftImpl();
                entry.setMaker(maker);
                entry.setCraft(craft(crafts.get(i)));
                present.add(entry);
            }
            entry.setPosition(BigDecimal.valueOf(i));
        }
    }

    private static MakerCraft entry(List<MakerCraft> present, String craft) {
        for (MakerCraft entry : present) {
            if (entry.getCraft().getCode().equals(craft)) {
                return entry;
            }
        }
        return null;
    }

    private Craft craft(String code) {
        Craft craft = origin.findCraft(code);
        if (craft == null) {
            Refusals refusals = new Refusals();
            refusals.add("craft.unknown", "makerCrafts", "value", code);
            throw refused(refusals.list());
        }
        return craft;
    }

    @Override
    public void translate(Object entity, String field, Map<String, String> texts) {
        String id;
        if (entity instanceof Maker) {
            id = ((Maker) entity).getId().toString();
        } else if (entity instanceof MakerPhoto) {
            id = ((MakerPhoto) entity).getId().toString();
        } else {
            id = ((ClosedDays) entity).getId().toString();
        }
        TranslatedEntity type = TranslatedEntities.of(entity);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            if (!"fr".equals(text.getKey())) {
                Translation present = translations.getTranslation(type, id, field, text.getKey());
                if (present == null || !text.getValue().equals(present.getTranslatedValue())) {
                    translations.save(type.getType(), id, field, text.getKey(), text.getValue());
                }
            }
        }
    }

    @Override
    public Membership enrol(
            Maker cooperative, Maker artisan, String role, Date from, Date until, BigDecimal sharePercent) {
        Membership membership = null;
        for (Membership present : dao.readMembers(cooperative.getId())) {
            if (present.getArtisan().getId().equals(artisan.getId())
                    && present.getFromDay().getTime() == from.getTime()) {
                membership = present;
            }
        }
        if (membership == null) {
            membership = new MembershipImpl();
            membership.setCooperative(cooperative);
            membership.setArtisan(artisan);
            membership.setFromDay(from);
        }
        membership.setRole(role);
        membership.setUntilDay(until);
        membership.setSharePercent(sharePercent);
        rules.check(membership);
        return dao.save(membership);
    }

    @Override
    public Product setMaker(Product product, Maker maker, List<Maker> hands) {
        MadeProduct made = (MadeProduct) product;
        made.setMaker(maker);
        List<Long> wanted = new ArrayList<Long>();
        for (Maker hand : hands) {
            wanted.add(hand.getId());
        }
        for (Iterator<Hand> each = made.getHands().iterator(); each.hasNext(); ) {
            if (!wanted.contains(each.next().getArtisan().getId())) {
                each.remove();
            }
        }
        for (int i = 0; i < hands.size(); i++) {
            hand(made, product, hands.get(i)).setPosition(Integer.valueOf(i));
        }
        rules.check(made);
        for (Hand hand : made.getHands()) {
            rules.check(hand);
        }
        return dao.save(product);
    }

    private static Hand hand(MadeProduct made, Product product, Maker artisan) {
        for (Hand present : made.getHands()) {
            if (present.getArtisan().getId().equals(artisan.getId())) {
                return present;
            }
        }
        Hand hand = new HandImpl();
        hand.setProduct(product);
        hand.setArtisan(artisan);
        made.getHands().add(hand);
        return hand;
    }

    private static Refused refused(List<Refusal> refusals) {
        return new Refused(refusals.get(0));
    }
}
