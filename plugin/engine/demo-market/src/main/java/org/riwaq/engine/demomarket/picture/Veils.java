package org.riwaq.engine.demomarket.picture;

import java.awt.geom.Path2D;

/** The melhfa: four metres of light cloth, dyed in knots and clouds, swung over a rod. */
final class Veils {
    private Veils() {}

    static Scene melhfa() {
        return stage -> {
            stage.ground();
            Dice dice = stage.dice.fork("veil");
            Piece back = new Piece();
            sheet(stage, back, dice.fork("back"), 300, 930, 1000, 0.75);
            stage.lay(back, Finish.SILK.swollen(2, 4), 26);
            Piece swag = new Piece();
            Path2D outline =
                    Shapes.blob(262, 118, 600, 104, 938, 118, 930, 330, 800, 520, 560, 640, 330, 560, 250, 330);
            swag.clip(outline);
            dye(stage, swag, dice.fork("swag"), 1.08);
            for (int i = 0; i < 9; i++) {
                double sag = 150 + i * 58 + dice.wobble() * 16;
                Path2D fall = Shapes.curve(
                        240 + i * 4,
                        110 + i * 26,
                        420,
                        110 + sag * 0.75,
                        590,
                        120 + sag,
                        800,
                        110 + sag * 0.72,
                        950,
                        110 + i * 14);
                swag.fold(fall, 26, 0.36);
                swag.fold(fall, 12, 0.25);
                swag.fold(
                        Shapes.curve(
                                240,
                                130 + i * 26,
                                420,
                                132 + sag * 0.75,
                                590,
                                146 + sag,
                                800,
                                134 + sag * 0.72,
                                950,
                                130 + i * 14),
                        18,
                        -0.34);
            }
            swag.unclip();
            stage.lay(swag, Finish.SILK.swollen(4, 6), 24);
            Cloths.rod(stage, 116, 800);
        };
    }

    private static void sheet(
            Stage stage, Piece piece, Dice dice, double left, double right, double bottom, double tone) {
        Path2D outline = new Path2D.Double();
        outline.moveTo(left, 116);
        outline.lineTo(right, 116);
        double step = (right - left) / 6;
        outline.lineTo(right + 16, bottom);
        for (int i = 0; i < 6; i++) {
            double x = right - i * step;
            outline.quadTo(x - step * 0.5, bottom + (i % 2 == 0 ? 80 : 26), x - step, bottom + dice.wobble() * 16);
        }
        outline.closePath();
        piece.clip(outline);
        dye(stage, piece, dice, tone + 0.2);
        Cloths.folds(piece, dice, left, right, 110, bottom + 60, 8, 0.5);
        piece.unclip();
    }

    /** Colour run in colour: clouds, knots tied before dyeing, or bands. */
    private static void dye(Stage stage, Piece piece, Dice dice, double tone) {
        int main = Ink.scale(stage.palette.main, tone);
        piece.g.setColor(Ink.of(main));
        piece.g.fillRect(0, 0, Piece.SIZE, Piece.SIZE);
        int second = Ink.scale(stage.palette.second, tone);
        int third = Ink.scale(stage.palette.third, tone);
        if (stage.turn % 3 == 1) {
            for (double y = 0; y < 1200; y += 130) {
                for (int i = 0; i < 26; i++) {
                    piece.shade(
                            new java.awt.geom.Rectangle2D.Double(0, y + i * 2.4 + dice.wobble() * 3, 1200, 60 - i * 2),
                            i > 14 ? third : second,
                            0.07);
                }
            }
        } else {
            for (int i = 0; i < 120; i++) {
                piece.shade(
                        Shapes.oval(
                                dice.between(150, 1050),
                                dice.between(80, 1100),
                                dice.between(50, 170),
                                dice.between(40, 140)),
                        dice.chance(0.65) ? second : third,
                        0.05);
            }
        }
        int knots = stage.turn % 3 == 2 ? 26 : stage.turn % 3 == 0 ? 9 : 0;
        for (int i = 0; i < knots; i++) {
            double x = dice.between(230, 970);
            double y = dice.between(120, 1050);
            double r = knots > 20 ? dice.between(20, 44) : dice.between(60, 105);
            for (int ring = 0; ring < 5; ring++) {
                double far = r * (1 - ring * 0.2);
                piece.shade(
                        Shapes.star(x, y, far, far * 0.82, 14, dice.next()),
                        ring % 2 == 0 ? Ink.lighter(third, 0.45) : second,
                        0.42);
            }
        }
    }
}
