package org.riwaq.engine.demomarket.picture;

import java.awt.geom.Ellipse2D;

/** Beaten, pierced and forged metal. */
final class Metals {
    private static final double[][] POTS = {
        {0, 150, 12, 156, 30, 142, 90, 150, 200, 214, 330, 240, 450, 190, 520, 130, 545, 140},
        {0, 110, 12, 118, 40, 84, 150, 78, 240, 150, 360, 214, 470, 160, 540, 104, 570, 126},
        {0, 236, 12, 242, 40, 226, 160, 240, 300, 246, 400, 214, 450, 160, 470, 170}
    };

    private Metals() {}

    /** Chased rings and friezes. */
    static void chased(Coat coat, Stage stage, Dice dice) {
        int metal = stage.palette.main;
        int cut = Ink.darker(metal, 0.4);
        double y = coat.h * 0.16;
        int figure = stage.turn;
        while (y < coat.h * 0.8) {
            double tall = coat.h * dice.between(0.1, 0.2);
            coat.stripes(y - 12, cut, 3, 4, 2);
            coat.frieze(figure, y, tall, cut, Ink.darker(metal, 0.18), 3.4);
            coat.stripes(y + tall + 6, cut, 2, 4, 3);
            coat.bead(y + tall + 18, 9);
            y += tall + coat.h * dice.between(0.06, 0.14);
            figure += 2;
        }
        for (int i = 0; i < 260; i++) {
            coat.raise(
                    Shapes.disc(dice.between(0, coat.w), dice.between(0, coat.h), dice.between(8, 16)),
                    dice.between(-0.12, 0.1));
        }
    }

    static Scene pot() {
        return stage -> {
            stage.table();
            double[] form = POTS[stage.turn % POTS.length];
            if (stage.turn % 3 == 2) {
                Piece bail = new Piece();
                bail.line(
                        Shapes.curve(365, 520, 400, 300, 600, 220, 800, 300, 835, 520),
                        Ink.darker(stage.palette.main, 0.2),
                        20);
                stage.stand(bail, Finish.METAL.swollen(6, 3), 600, 985, 5);
            }
            Vessels.body(stage, form, form[form.length - 2], 1.1, Metals::chased, Finish.METAL);
        };
    }

    /** The teapot, alone or on its tray with glasses. */
    static Scene teapot() {
        return stage -> {
            stage.table();
            int metal = stage.palette.main;
            boolean served = stage.turn % 2 == 1;
            double foot = served ? 850 : 940;
            if (served) {
                tray(stage, metal);
            }
            double size = served ? 0.80 : 1.08;
            Piece limbs = new Piece();
            double top = foot - 560 * size;
            limbs.line(
                    Shapes.curve(
                            600 - 150 * size,
                            top + 400 * size,
                            600 - 250 * size,
                            top + 360 * size,
                            600 - 300 * size,
                            top + 230 * size,
                            600 - 370 * size,
                            top + 170 * size),
                    metal,
                    50 * size);
            limbs.fill(
                    Shapes.blob(
                            600 - 150 * size,
                            top + 460 * size,
                            600 - 260 * size,
                            top + 420 * size,
                            600 - 300 * size,
                            top + 300 * size,
                            600 - 240 * size,
                            top + 280 * size,
                            600 - 150 * size,
                            top + 330 * size),
                    metal);
            limbs.line(
                    Shapes.curve(
                            600 + 130 * size,
                            top + 210 * size,
                            600 + 280 * size,
                            top + 150 * size,
                            600 + 330 * size,
                            top + 290 * size,
                            600 + 280 * size,
                            top + 420 * size,
                            600 + 160 * size,
                            top + 450 * size),
                    metal,
                    34 * size);
            stage.stand(limbs, Finish.METAL.swollen(8, 4), 600, foot, 5);
            double[] form = Vessels.scaled(
                    new double[] {
                        0, 9, 14, 20, 30, 16, 44, 10, 60, 26, 84, 62, 118, 112, 150, 126, 162, 108, 176, 108, 230, 138,
                        330, 184, 430, 198, 510, 150, 540, 112, 556, 112, 572, 138
                    },
                    size,
                    1);
            Coat coat = new Coat(metal, Math.PI * 198 * size, 572 * size);
            int cut = Ink.darker(metal, 0.42);
            coat.frieze(stage.turn + 3, coat.h * 0.5, coat.h * 0.18, cut, Ink.darker(metal, 0.2), 3);
            coat.frieze(stage.turn, coat.h * 0.2, coat.h * 0.06, cut, cut, 2);
            coat.stripes(coat.h * 0.47, cut, 3).stripes(coat.h * 0.7, cut, 3).bead(coat.h * 0.28, 9);
            Piece body = new Piece();
            Lathe.turn(body, 600, top, form, coat.colours, coat.relief);
            stage.stand(body, Finish.METAL, 600, foot + 18 * size, served ? 4 : 138 * size);
            if (served) {
                glass(stage, 330, 905, stage.palette.second);
                glass(stage, 860, 915, stage.palette.third);
                glass(stage, 470, 965, stage.palette.third);
            }
        };
    }

    private static void tray(Stage stage, int metal) {
        Piece flat = Plates.engraved(stage, 600, 600, 520, metal);
        Piece lying = new Piece();
        java.awt.geom.AffineTransform lie = java.awt.geom.AffineTransform.getTranslateInstance(0, 905 - 600 * 0.3);
        lie.scale(1, 0.3);
        Ellipse2D rim = Shapes.oval(600, 918, 520, 158);
        lying.fill(rim, Ink.darker(metal, 0.3));
        lying.g.drawImage(flat.colours, lie, null);
        lying.bump.drawImage(flat.relief, lie, null);
        stage.lay(lying, Finish.METAL, 18);
    }

    private static void glass(Stage stage, double x, double foot, int rgb) {
        Piece glass = new Piece();
        double[] form = {0, 52, 6, 54, 60, 46, 120, 38, 130, 40};
        Coat coat = new Coat(Ink.mix(rgb, 0xffffff, 0.35), Math.PI * 50, 130);
        coat.band(48, 82, 0xb0762c);
        coat.frieze(stage.turn, 14, 26, Ink.GOLD, rgb, 2);
        Lathe.turn(glass, x, foot - 140, form, coat.colours, coat.relief);
        Lathe.mouth(glass, x, foot - 138, 52, 0x8a5a24, 0xf2ead8, 5);
        stage.stand(glass, Finish.GLASS, x, foot - 4, 42);
    }

    /** Black iron inlaid with silver wire: a plate, a vase, an egg. */
    static void damascened(Coat coat, Stage stage, Dice dice) {
        int wire = Ink.mix(Ink.SILVER, stage.palette.second, 0.1);
        coat.band(0, coat.h, 0x221f20);
        double y = coat.h * 0.1;
        int figure = stage.turn + 5;
        while (y < coat.h * 0.86) {
            double tall = coat.h * dice.between(0.08, 0.17);
            coat.stripes(y - 8, wire, 2, 3, 2);
            coat.frieze(figure++, y, tall, wire, Ink.mix(wire, Ink.GOLD, 0.5), 2.6);
            coat.stripes(y + tall + 4, wire, 2);
            y += tall + coat.h * 0.05;
        }
    }

    static Scene damascenedPlate() {
        return stage -> {
            stage.ground();
            Piece piece = new Piece();
            int wire = Ink.mix(0xe8e8e4, stage.palette.second, 0.1);
            Radial radial = new Radial(piece, 600, 600, 0.25);
            radial.disc(450, 0x201d1e);
            radial.fill(
                    438,
                    stage.turn,
                    12,
                    stage.dice.fork("wire"),
                    wire,
                    Ink.mix(wire, Ink.GOLD, 0.55),
                    Ink.mix(wire, 0x201d1e, 0.45));
            Lathe.dish(piece, 600, 600, new double[] {250, 330, 450}, new double[] {0.02, 0.4, 0.1});
            stage.lay(piece, Finish.STONE, 26);
        };
    }
}
