package org.riwaq.engine.demomarket.picture;

import java.awt.Shape;

/** The painted leather of the Sahara, with its fringes. */
final class SahrawiLeathers {
    private SahrawiLeathers() {}

    /** The long Sahrawi cushion: painted leather in frames, fringes at both ends. */
    static Scene asermi() {
        return stage -> {
            stage.ground();
            Dice dice = stage.dice.fork("asermi");
            double w = 860;
            double h = stage.turn % 2 == 0 ? 480 : 560;
            strips(stage, dice, 600 - w / 2, h, -1);
            strips(stage, dice, 600 + w / 2, h, 1);
            Piece piece = new Piece();
            Shape outline = Cloths.pillow(600, 600, w, h);
            piece.fill(outline, stage.palette.main);
            piece.clip(outline);
            paint(piece, stage, 600, 600, w, h);
            piece.unclip();
            stage.lay(piece, Finish.LEATHER.swollen(11, 24), 36);
        };
    }

    private static void strips(Stage stage, Dice dice, double x, double h, int side) {
        Piece fringe = new Piece();
        for (double y = 600 - h * 0.46; y < 600 + h * 0.46; y += 13) {
            double reach = dice.between(90, 125);
            fringe.line(
                    Shapes.curve(
                            x - side * 10,
                            y,
                            x + side * reach * 0.5,
                            y + dice.wobble() * 8,
                            x + side * reach,
                            y + dice.wobble() * 14),
                    Ink.scale(dice.chance(0.5) ? stage.palette.main : stage.palette.second, dice.between(0.8, 1.1)),
                    7.5,
                    dice.between(-0.3, 0.4));
        }
        stage.lay(fringe, Finish.LEATHER.swollen(2, 2), 10);
    }

    /** Frames within frames, then lozenges and combs: the painter's grammar of the south. */
    private static void paint(Piece piece, Stage stage, double cx, double cy, double w, double h) {
        int[] ink = {stage.palette.second, 0x1f1a18, stage.palette.third, Ink.CREAM};
        for (int i = 0; i < 4; i++) {
            double in = 28 + i * 26;
            piece.line(
                    new java.awt.geom.Rectangle2D.Double(cx - w / 2 + in, cy - h / 2 + in, w - 2 * in, h - 2 * in),
                    ink[(i + stage.turn) % 4],
                    i % 2 == 0 ? 9 : 4,
                    0.3);
        }
        int n = 3 + stage.turn % 2;
        double room = w - 290;
        for (int i = 0; i < n; i++) {
            double x = cx - room / 2 + room * (i + 0.5) / n;
            double r = room * 0.44 / n;
            double tall = h * 0.27;
            piece.fill(Shapes.lozenge(x, cy, r, tall), ink[(i + stage.turn) % 3], 0.2);
            piece.fill(Shapes.lozenge(x, cy, r * 0.68, tall * 0.68), stage.palette.main, 0.1);
            if (stage.turn % 2 == 0) {
                new Radial(piece, x, cy, 0.3).ring(3, r * 0.1, r * 0.42, 8, ink[(i + 1) % 3], Ink.CREAM);
            } else {
                for (int k = -2; k <= 2; k++) {
                    piece.line(
                            Shapes.open(x + k * r * 0.18, cy - tall * 0.3, x + k * r * 0.18, cy + tall * 0.3),
                            ink[(k + 4) % 4],
                            6,
                            0.3);
                }
            }
            for (int k = -1; k <= 1; k += 2) {
                piece.fill(
                        Shapes.closed(x + r, cy + k * tall * 0.3, x + r + 30, cy + k * tall, x + r - 30, cy + k * tall),
                        ink[(i + 2) % 3],
                        0.2);
            }
        }
        for (double x = cx - w / 2 + 118; x < cx + w / 2 - 110; x += 22) {
            piece.fill(Shapes.disc(x, cy - h / 2 + 120, 5), Ink.CREAM);
            piece.fill(Shapes.disc(x, cy + h / 2 - 120, 5), Ink.CREAM);
        }
    }

    /** The tassoufra: a travelling sack, painted, with long strips that swing from the camel. */
    static Scene tassoufra() {
        return stage -> {
            stage.ground();
            Dice dice = stage.dice.fork("tassoufra");
            Piece fringe = new Piece();
            for (double x = 330; x <= 870; x += 15) {
                double reach = 250 + 90 * Math.cos((x - 600) / 270) + dice.wobble() * 26;
                fringe.line(
                        Shapes.curve(
                                x, 740, x + dice.wobble() * 10, 740 + reach * 0.5, x + dice.wobble() * 24, 740 + reach),
                        Ink.scale(
                                ((int) x / 15) % 4 == 0 ? stage.palette.second : stage.palette.main,
                                dice.between(0.75, 1.1)),
                        9,
                        dice.between(-0.3, 0.5));
            }
            stage.lay(fringe, Finish.LEATHER.swollen(2, 2), 14);
            Piece cord = new Piece();
            cord.line(
                    Shapes.curve(380, 290, 440, 110, 600, 70, 760, 110, 820, 290),
                    Ink.darker(stage.palette.main, 0.2),
                    26);
            stage.lay(cord, Finish.LEATHER.swollen(4, 3), 16);
            Piece body = new Piece();
            Shape sack = Shapes.blob(340, 270, 600, 246, 860, 270, 930, 480, 890, 740, 600, 800, 310, 740, 270, 480);
            body.fill(sack, stage.palette.main);
            body.clip(sack);
            paint(body, stage, 600, 520, 640, 520);
            body.unclip();
            body.line(Shapes.curve(330, 276, 600, 250, 870, 276), Ink.darker(stage.palette.main, 0.3), 26, 0.6);
            stage.lay(body, Finish.LEATHER.swollen(9, 20), 28);
        };
    }
}
