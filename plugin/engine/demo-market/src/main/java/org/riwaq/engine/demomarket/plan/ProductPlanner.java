package org.riwaq.engine.demomarket.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.riwaq.contract.Dimensions;
import org.riwaq.contract.ProductMaking;
import org.riwaq.engine.demomarket.picture.Sitter;

/** Makes products of texts and makers, one craft's pieces after another, none like the one before. */
final class ProductPlanner {
    private static final double[] SCALES = {1, 0.86, 1.14, 0.93, 1.07};

    private final Map<String, CraftText> crafts;
    private final Map<String, List<Phrase>> closings;
    private final List<MakerPlan> makers;
    private final Map<String, Integer> pieces = new HashMap<>();

    ProductPlanner(Map<String, CraftText> crafts, Map<String, List<Phrase>> closings, List<MakerPlan> makers) {
        this.crafts = crafts;
        this.closings = closings;
        this.makers = makers;
    }

    ProductPlan next(String craftCode, String region) {
        int index = pieces.merge(craftCode, 1, Integer::sum) - 1;
        CraftText craft = crafts.get(craftCode);
        CraftText.Piece piece = craft.piece(index);
        Model model = piece.model;
        MakerPlan maker = maker(craftCode, region, index);
        double scale = SCALES[(index * 3 + piece.colouring) % SCALES.length];
        int[] size = size(model, scale);
        boolean order = model.toOrder(piece.colouring + model.code.length());
        String key = craftCode + '/' + model.code + '/' + piece.colouring;
        int chance = (key.hashCode() >>> 1) % 1000;
        ProductMaking making = new ProductMaking(
                craftCode,
                Origins.of(craftCode, maker, craft.home, index),
                model.materials,
                codes(model.colourings.get(piece.colouring)),
                new Dimensions(size[0], size[1], size[2], size[3]),
                order,
                order ? Integer.valueOf(model.leadTimeDays) : null);
        return new ProductPlan(
                key,
                texts(craft, piece, maker, size, order, chance),
                making,
                maker.handle,
                hands(maker, craftCode, index),
                price(model, scale, chance),
                order ? null : Integer.valueOf(stock(model, chance)),
                new Sitter(key, model.object, region, model.turn(piece.colouring, index), paints(model, piece)),
                chance % 4 == 0);
    }

    private MakerPlan maker(String craft, String region, int index) {
        List<MakerPlan> able = new ArrayList<>();
        for (MakerPlan maker : makers) {
            if (maker.region.equals(region) && maker.makes(craft) && maker.isOwnMaster()) {
                able.add(maker);
            }
        }
        return able.get(index % able.size());
    }

    private List<String> hands(MakerPlan maker, String craft, int index) {
        List<String> members = new ArrayList<>();
        for (MakerPlan each : makers) {
            if (maker.handle.equals(each.cooperative) && each.makes(craft)) {
                members.add(each.handle);
            }
        }
        if (members.size() > 1 && index % 3 == 0) {
            return members.subList(0, 2);
        }
        return members.isEmpty() ? members : members.subList(index % members.size(), index % members.size() + 1);
    }

    private Phrase[] texts(
            CraftText craft, CraftText.Piece piece, MakerPlan maker, int[] size, boolean order, int chance) {
        Model model = piece.model;
        Phrase title = model.title;
        if (model.colourings.size() > 1) {
            Phrase comma = Phrase.of(", ", "، ", ", ", ", ");
            title = title.then("", comma).then("", model.distinction(piece.colouring));
        }
        if (model.titledBySize) {
            String measures = size[0] / 10 + " × " + size[1] / 10;
            Phrase unit = Phrase.of("cm", "سم", "cm", "cm");
            title = title.then("", Phrase.of(", ", "، ", ", ", ", ")).then(measures + " ", unit);
        }
        List<Phrase> choice = closings.get(order ? "order" : "stock");
        Phrase closing = choice.get(chance % choice.size());
        Phrase description = model.text
                .within("<p>", "</p><p>")
                .then("", craft.making)
                .then("</p><p>", closing)
                .within("", "</p>")
                .with("place", maker.place)
                .with("maker", maker.nameInText)
                .elided();
        return new Phrase[] {
            title,
            description,
            title.then("", Phrase.of(", ", "، ", ", ", ", ")).then("", maker.place)
        };
    }

    private static int[] size(Model model, double scale) {
        int grid = model.titledBySize ? 100 : 10;
        int[] size = new int[4];
        for (int i = 0; i < 4; i++) {
            int step = i == 3 ? 10 : model.size[i] < 100 ? 1 : grid;
            size[i] = Math.max(step, (int) Math.round(model.size[i] * scale / step) * step);
        }
        return size;
    }

    /** Larger pieces cost more; the rest is the maker's hand. Rounded as such prices are. */
    private static int price(Model model, double scale, int chance) {
        double part = 0.45 * (scale - 0.86) / 0.28 + 0.55 * chance / 1000;
        double price = model.cheapest + (model.dearest - model.cheapest) * part;
        int step = price < 200 ? 5 : price < 1000 ? 10 : price < 5000 ? 50 : 100;
        return (int) Math.round(price / step) * step;
    }

    private static int stock(Model model, int chance) {
        return model.dearest > 2000 ? 1 : model.dearest > 600 ? 1 + chance % 4 : 3 + chance % 28;
    }

    private static List<String> codes(List<Tint> colours) {
        List<String> codes = new ArrayList<>();
        for (Tint tint : colours) {
            codes.add(tint.code);
        }
        return codes;
    }

    private static int[] paints(Model model, CraftText.Piece piece) {
        return model.colourings.get(piece.colouring).stream()
                .mapToInt(tint -> tint.rgb)
                .toArray();
    }
}
