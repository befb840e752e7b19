package org.riwaq.engine.demomarket.picture;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** Baskets, hats and bags of palm, rush and raffia. */
final class Fibres {
    private Fibres() {}

    /** Rows of coiled or plaited fibre, with bands dyed in. */
    static void plaited(Coat coat, Stage stage, Dice dice) {
        int straw = coat(stage);
        double cell = 17;
        int row = 0;
        int figure = stage.turn % 4;
        int period = 8 + stage.turn % 3 * 4;
        for (double y = 0; y < coat.h; y += cell) {
            int column = 0;
            for (double x = 0; x < coat.w; x += cell * 1.3) {
                boolean dyed = figure == 0
                        ? row % 9 < 2
                        : figure == 1
                                ? Math.abs(column % period - period / 2) == Math.abs(row % period - period / 2)
                                : figure == 2
                                        ? (column / 3 + row / 3) % 4 == 0
                                        : row % 12 == 4 || row % 12 == 6 && column % 2 == 0;
                int rgb = dyed
                        ? (row / period + column / period) % 2 == 0 ? stage.palette.second : stage.palette.third
                        : straw;
                Shape strand = Shapes.closed(
                        x,
                        y + cell * 0.3,
                        x + cell * 0.65,
                        y - cell * 0.2,
                        x + cell * 1.3,
                        y + cell * 0.3,
                        x + cell * 0.65,
                        y + cell * 0.9);
                coat.fill(strand, Ink.scale(rgb, dice.between(0.84, 1.1)), (row + column) % 2 == 0 ? 0.5 : 0.1);
                column++;
            }
            row++;
        }
    }

    private static int coat(Stage stage) {
        return Ink.mix(0xd2b273, stage.palette.main, 0.3);
    }

    /** The market basket with its handles. */
    static Scene basket() {
        return stage -> {
            stage.table();
            int handle = stage.turn % 2 == 0 ? 0x8a5430 : Ink.mix(coat(stage), 0x6b4a28, 0.3);
            double[][] forms = {
                {0, 360, 20, 356, 200, 330, 400, 280, 430, 262},
                {0, 300, 20, 306, 180, 340, 340, 320, 420, 240},
                {0, 330, 16, 330, 300, 318, 420, 300, 436, 292}
            };
            double[] form = forms[stage.turn % 3];
            double top = 985 - form[form.length - 2] - Lathe.TILT * form[form.length - 1];
            Piece back = new Piece();
            back.line(
                    Shapes.curve(440, top - 20, 470, top - 190, 600, top - 250, 730, top - 190, 760, top - 20),
                    Ink.darker(handle, 0.25),
                    24);
            stage.stand(back, Finish.LEATHER.swollen(6, 3), 600, 985, 4);
            Vessels.body(
                    stage,
                    form,
                    form[form.length - 2],
                    1,
                    (coat, s, dice) -> {
                        plaited(coat, s, dice);
                    },
                    Finish.STRAW);
            Piece front = new Piece();
            front.line(
                    Shapes.curve(430, top + 90, 450, top - 120, 600, top - 190, 750, top - 120, 770, top + 90),
                    handle,
                    28);
            front.line(Shapes.open(430, top + 70, 430, top + 150), handle, 34);
            front.line(Shapes.open(770, top + 70, 770, top + 150), handle, 34);
            stage.stand(front, Finish.LEATHER.swollen(6, 3), 600, 985, 4);
            if (stage.turn % 3 == 1) {
                Dice dice = stage.dice.fork("pompons");
                Piece wool = new Piece();
                for (int i = 0; i < 8; i++) {
                    double x = 330 + i * 77;
                    Cloths.pompon(
                            wool,
                            dice,
                            x,
                            top + 62 + 34 * Math.sin((i + 0.5) / 8 * Math.PI),
                            36,
                            stage.palette.any(dice));
                }
                stage.lay(wool, Finish.WOOL, 8);
            }
        };
    }

    /** A bread dish with its pointed lid. */
    static Scene tbag() {
        return stage -> {
            stage.table();
            Piece dish = new Piece();
            double[] base = {0, 350, 12, 356, 70, 330, 130, 230, 146, 236};
            Coat low = new Coat(coat(stage), Math.PI * 350, 146);
            plaited(low, stage, stage.dice.fork("low"));
            Lathe.turn(dish, 600, 800, base, low.colours, low.relief);
            stage.stand(dish, Finish.STRAW, 600, 985, 240);
            Piece lid = new Piece();
            double[] cone = {0, 12, 40, 22, 120, 70, 260, 190, 380, 300, 450, 352, 466, 358};
            Coat coat = new Coat(coat(stage), Math.PI * 250, 466);
            plaited(coat, stage, stage.dice.fork("cone"));
            Lathe.turn(lid, 600, 300, cone, coat.colours, coat.relief);
            stage.stand(lid, Finish.STRAW, 600, 760, 3);
            Piece tuft = new Piece();
            Cloths.pompon(tuft, stage.dice.fork("tuft"), 600, 292, 48, stage.palette.second);
            stage.lay(tuft, Finish.WOOL, 8);
        };
    }

    /** A round tray or mat, coil upon coil, seen from above. */
    static Scene coil() {
        return stage -> {
            stage.ground();
            Dice dice = stage.dice.fork("coil");
            Piece piece = new Piece();
            int straw = coat(stage);
            int points = 6 + stage.turn % 3 * 2;
            double thick = 21;
            for (double r = 452; r > 8; r -= thick) {
                int n = Math.max(6, (int) (r * 0.42));
                for (int i = 0; i < n; i++) {
                    double turn = 2 * Math.PI * i / n;
                    double wave = 0.5 + 0.5 * Math.cos(turn * points + r * 0.011 * (stage.turn % 2));
                    double edge = 150 + 210 * wave;
                    int rgb = r < edge && r > edge - 78
                            ? stage.palette.second
                            : r > 410
                                    ? stage.palette.third
                                    : r < edge - 150 ? Ink.mix(stage.palette.main, straw, 0.3) : straw;
                    piece.line(
                            Shapes.open(
                                    600 + (r - 9) * Math.cos(turn),
                                    600 + (r - 9) * Math.sin(turn),
                                    600 + (r + 9) * Math.cos(turn + 0.03),
                                    600 + (r + 9) * Math.sin(turn + 0.03)),
                            Ink.scale(rgb, dice.between(0.85, 1.1)),
                            2 * Math.PI * r / n * 0.86,
                            0.3);
                }
                piece.groove(Shapes.disc(600, 600, r - thick / 2), 5, -0.7);
            }
            stage.lay(piece, Finish.STRAW.swollen(2, 3), 22);
        };
    }

    /** A raffia hat from above the side, its ribbon or its wool. */
    static Scene hat() {
        return stage -> {
            stage.table();
            Dice dice = stage.dice.fork("hat");
            int straw = coat(stage);
            Piece brim = new Piece();
            for (double r = 470; r > 200; r -= 12) {
                brim.line(
                        Shapes.oval(600, 860, r, r * 0.3),
                        Ink.scale(
                                r > 440 && stage.turn % 2 == 0 ? stage.palette.second : straw,
                                dice.between(0.88, 1.08)),
                        12,
                        dice.between(-0.4, 0.5));
            }
            brim.fill(Shapes.oval(600, 860, 205, 62), Ink.darker(straw, 0.3));
            stage.stand(brim, Finish.STRAW.swollen(4, 8), 600, 960, 380);
            Piece crown = new Piece();
            double[] form = {0, 60, 14, 130, 40, 184, 90, 214, 200, 226, 300, 232};
            Coat coat = new Coat(straw, Math.PI * 232, 300);
            for (double y = 0; y < 300; y += 11) {
                for (double x = 0; x < coat.w; x += 15) {
                    coat.fill(
                            Shapes.oval(x + (int) (y / 11) % 2 * 7, y, 8, 6),
                            Ink.scale(straw, dice.between(0.85, 1.1)),
                            0.5);
                }
            }
            coat.band(214, 56, stage.palette.second);
            coat.frieze(stage.turn, 222, 40, stage.palette.third, Ink.CREAM, 3);
            Lathe.turn(crown, 600, 520, form, coat.colours, coat.relief);
            stage.stand(crown, Finish.STRAW, 600, 866, 3);
        };
    }

    /** A crocheted bag. */
    static Scene bag() {
        return stage -> {
            stage.ground();
            Dice dice = stage.dice.fork("bag");
            Piece loops = new Piece();
            loops.line(
                    Shapes.curve(410, 470, 420, 200, 600, 130, 780, 200, 790, 470),
                    Ink.darker(stage.palette.main, 0.15),
                    34);
            loops.stitch(
                    Shapes.curve(410, 470, 420, 200, 600, 130, 780, 200, 790, 470),
                    Ink.lighter(stage.palette.main, 0.3),
                    12,
                    16);
            stage.lay(loops, Finish.STRAW.swollen(5, 3), 16);
            Piece piece = new Piece();
            Path2D outline = stage.turn % 2 == 0
                    ? Shapes.blob(250, 430, 600, 420, 950, 430, 990, 720, 900, 980, 600, 1030, 300, 980, 210, 720)
                    : Shapes.blob(300, 440, 600, 430, 900, 440, 930, 720, 910, 1000, 600, 1020, 290, 1000, 270, 720);
            piece.clip(outline);
            int row = 0;
            for (double y = 410; y < 1050; y += 20) {
                int band = stage.turn % 3 == 0 ? row / 6 % 3 : stage.turn % 3 == 1 ? row % 8 == 0 ? 1 : 0 : 0;
                int column = 0;
                for (double x = 200; x < 1010; x += 23) {
                    int at = stage.turn % 3 == 2 && (Math.abs(column % 10 - 5) + Math.abs(row % 12 - 6)) < 5 ? 1 : band;
                    int rgb = at == 0 ? stage.palette.main : at == 1 ? stage.palette.second : stage.palette.third;
                    Ellipse2D knot = Shapes.oval(x + row % 2 * 11, y, 13, 10);
                    piece.fill(knot, Ink.scale(rgb, dice.between(0.84, 1.08)), 0.6);
                    piece.groove(knot, 3, -0.5);
                    column++;
                }
                row++;
            }
            piece.unclip();
            stage.lay(piece, Finish.STRAW.swollen(9, 18), 30);
        };
    }
}
