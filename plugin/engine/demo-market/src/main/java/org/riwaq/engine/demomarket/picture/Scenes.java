package org.riwaq.engine.demomarket.picture;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Every object that can be drawn, by the name that the market's texts call it. */
final class Scenes {
    private static final Map<String, Scene> ALL = new LinkedHashMap<>();

    static {
        clay();
        carpets();
        cloth();
        clothes();
        leatherAndWood();
        metal();
        rest();
    }

    private Scenes() {}

    static Map<String, Scene> all() {
        return Collections.unmodifiableMap(ALL);
    }

    private static void clay() {
        ALL.put("pot-jar", Vessels.jar(Vessels::earthen, Finish.CLAY));
        ALL.put("pot-jug", Vessels.jug(Vessels::earthen, Finish.CLAY));
        ALL.put("pot-tagine", Vessels.tagine(Vessels::earthen, Finish.CLAY));
        ALL.put("pot-bowl", Vessels.bowl(Vessels::earthen, Finish.CLAY));
        ALL.put("rif-jar", Vessels.jar(Vessels::rif, Finish.CLAY));
        ALL.put("rif-jug", Vessels.jug(Vessels::rif, Finish.CLAY));
        ALL.put("rif-bowl", Vessels.bowl(Vessels::rif, Finish.CLAY));
        ALL.put("faience-plate", Plates.painted());
        ALL.put("faience-jar", Vessels.jar(Vessels::painted, Finish.GLAZE));
        ALL.put("faience-bowl", Vessels.bowl(Vessels::painted, Finish.GLAZE));
        ALL.put("faience-tagine", Vessels.tagine(Vessels::painted, Finish.GLAZE));
        ALL.put("tamegroute-jar", Vessels.jar(Vessels::tamegroute, Finish.GLAZE));
        ALL.put("tamegroute-bowl", Vessels.bowl(Vessels::tamegroute, Finish.GLAZE));
        ALL.put("tamegroute-jug", Vessels.jug(Vessels::tamegroute, Finish.GLAZE));
        ALL.put("zellige-panel", Tiles.panel());
        ALL.put("zellige-table", Tiles.tableTop());
        ALL.put("tadelakt-bowl", Vessels.bowl(Vessels::lime, Finish.LIME));
        ALL.put("tadelakt-jar", Vessels.jar(Vessels::lime, Finish.LIME));
        ALL.put("plaster", Tiles.plaster());
    }

    private static void carpets() {
        ALL.put("rug-tapis", Rugs.knotted(SouthernRugs::tapis, 1.5, 34));
        ALL.put("rug-beni-ouarain", Rugs.shaggy(AtlasRugs::beniOuarain, 1.45, 40));
        ALL.put("rug-beni-mrirt", Rugs.shaggy(AtlasRugs::mrirt, 1.4, 30));
        ALL.put("rug-azilal", Rugs.shaggy(AtlasRugs::azilal, 1.55, 44));
        ALL.put("rug-boucherouite", Rugs.rags(AtlasRugs::boucherouite, 1.5));
        ALL.put("rug-taznakht", Rugs.knotted(SouthernRugs::taznakht, 1.5, 36));
        ALL.put("rug-rbati", Rugs.knotted(SouthernRugs::rbati, 1.45, 30));
        ALL.put("rug-boujaad", Rugs.knotted(AtlasRugs::boujaad, 1.6, 30));
        ALL.put("rug-zemmour", Rugs.flat(AtlasRugs::zemmour, 1.5, 40));
        ALL.put("rug-chichaoua", Rugs.knotted(SouthernRugs::chichaoua, 1.6, 30));
        ALL.put("rug-oriental", Rugs.knotted(SouthernRugs::oriental, 1.6, 34));
        ALL.put("rug-hanbel", Rugs.flat(SouthernRugs::hanbel, 1.45, 48));
    }

    private static void cloth() {
        ALL.put("tent-cloth", Rugs.flat(ClothPatterns::flij, 1.35, 40));
        ALL.put("mat", Rugs.flat(ClothPatterns::rush, 1.3, 0));
        ALL.put("mendil-hung", Cloths.hung(ClothPatterns::mendil, Loom.Weave.RIB, Finish.CLOTH, 60));
        ALL.put("mendil-stack", Cloths.stack(ClothPatterns::mendil, Finish.CLOTH, false));
        ALL.put("bzou-stack", Cloths.stack(ClothPatterns::fineWool, Finish.CLOTH, true));
        ALL.put("bzou-hung", Cloths.hung(ClothPatterns::fineWool, Loom.Weave.RIB, Finish.CLOTH, 70));
        ALL.put("sabra-hung", Cloths.hung(ClothPatterns::sabra, Loom.Weave.RIB, Finish.SILK, 80));
        ALL.put("sabra-cushion", Cloths.cushion(ClothPatterns::sabra, Loom.Weave.RIB, Finish.SILK, true));
        ALL.put("brocade-hung", Cloths.hung(ClothPatterns::brocade, Loom.Weave.RIB, Finish.SILK, 0));
        ALL.put("brocade-cushion", Cloths.cushion(ClothPatterns::brocade, Loom.Weave.RIB, Finish.SILK, false));
        ALL.put("hanbel-cushion", Cloths.cushion(SouthernRugs::hanbel, Loom.Weave.RIB, Finish.WOOL, true));
        ALL.put("linen-fes", Stitches.linen(Stitches::fes));
        ALL.put("cushion-fes", Cloths.cushion(Stitches::fes, Loom.Weave.STITCH, Finish.CLOTH, false));
        ALL.put("linen-rabat", Stitches.linen(Stitches::rabat));
        ALL.put("cushion-rabat", Cloths.cushion(Stitches::rabat, Loom.Weave.STITCH, Finish.CLOTH, false));
        ALL.put("linen-north", Stitches.linen(Stitches::north));
        ALL.put("hung-north", Cloths.hung(Stitches::north, Loom.Weave.STITCH, Finish.CLOTH, 50));
        ALL.put("velvet-gold", Gilt.velvet());
        ALL.put("braid", Gilt.braid());
    }

    private static void clothes() {
        ALL.put("caftan", Garments.caftan());
        ALL.put("djellaba", Garments.djellaba());
        ALL.put("daraa", Garments.daraa());
        ALL.put("burnous", Garments.burnous());
        ALL.put("melhfa", Veils.melhfa());
    }

    private static void leatherAndWood() {
        ALL.put("hide", Leathers.hide());
        ALL.put("satchel", Leathers.satchel());
        ALL.put("wallet", Leathers.wallet());
        ALL.put("pouffe", Leathers.pouffe());
        ALL.put("slippers", Slippers.slippers(false));
        ALL.put("slippers-round", Slippers.slippers(true));
        ALL.put("asermi", SahrawiLeathers.asermi());
        ALL.put("tassoufra", SahrawiLeathers.tassoufra());
        ALL.put("saddle", Saddlery.horse());
        ALL.put("rahla", Saddlery.camel());
        ALL.put("book", Saddlery.book());
        ALL.put("thuya", Woods.thuya());
        ALL.put("cedar", Woods.cedar());
        ALL.put("screen", Woods.screen());
        ALL.put("chest", Woods.chest());
        ALL.put("gadha", Vessels.bowl(Woods::gadha, Finish.WOOD));
        ALL.put("instrument", Sounds.instrument());
    }

    private static void metal() {
        ALL.put("tray", Plates.tray());
        ALL.put("metal-pot", Metals.pot());
        ALL.put("teapot", Metals.teapot());
        ALL.put("lantern", Lanterns.lantern());
        ALL.put("forged", Lanterns.forged());
        ALL.put("damascened-plate", Metals.damascenedPlate());
        ALL.put("damascened-vase", Vessels.jar(Metals::damascened, Finish.STONE));
        ALL.put("dagger", SahrawiMetals.dagger());
        ALL.put("coffer", SahrawiMetals.coffer());
        ALL.put("jewel-tiznit", Jewels.tiznit());
        ALL.put("jewel-sahrawi", SahrawiJewels.sahrawi());
        ALL.put("jewel-gold", GoldJewels.gold());
        ALL.put("jewel-beads", Jewels.strings());
    }

    private static void rest() {
        ALL.put("basket", Fibres.basket());
        ALL.put("tbag", Fibres.tbag());
        ALL.put("coil", Fibres.coil());
        ALL.put("hat", Fibres.hat());
        ALL.put("raffia-bag", Fibres.bag());
        ALL.put("argan", Flasks.argan());
        ALL.put("cactus", Flasks.cactus());
        ALL.put("rose", Flasks.rose());
        ALL.put("bath", Flasks.bath());
        ALL.put("tent", Curios.tent());
        ALL.put("candles", Curios.candles());
        ALL.put("illumination", Curios.illumination());
        ALL.put("fossil", Curios.fossil());
        ALL.put("felt", Curios.felt());
    }
}
