package org.riwaq.engine.demomarket.picture;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;

/** Oils, waters, soaps and what they are made of. */
final class Flasks {
    private static final double[] TALL = {
        0, 42, 8, 44, 70, 42, 110, 52, 170, 108, 230, 120, 560, 120, 590, 112, 600, 104
    };
    private static final double[] DROPPER = {
        0, 50, 8, 52, 40, 50, 70, 62, 110, 130, 150, 140, 380, 140, 405, 132, 412, 124
    };

    private Flasks() {}

    /** A bottle of {@code glass} with a plain label drawn with leaves, its stopper, and what it came from. */
    private static void bottle(
            Stage stage, double cx, double foot, double size, double[] shape, int glass, int liquid, int leaf) {
        double[] form = Vessels.scaled(shape, size, 1);
        double tall = form[form.length - 2];
        double wide = 0;
        for (int i = 1; i < form.length; i += 2) {
            wide = Math.max(wide, form[i]);
        }
        Coat coat = new Coat(glass, Math.PI * wide, tall);
        coat.band(tall * 0.34, tall * 0.66, Ink.mix(glass, liquid, 0.7));
        double top = tall * 0.52;
        double high = tall * 0.34;
        Rectangle2D label = new Rectangle2D.Double(coat.w * 0.2, top, coat.w * 0.6, high);
        coat.fill(label, Ink.IVORY, 0.4);
        coat.line(new Rectangle2D.Double(coat.w * 0.2 + 9, top + 9, coat.w * 0.6 - 18, high - 18), leaf, 2.5);
        for (int i = 0; i < 7; i++) {
            coat.fill(
                    Shapes.petal(
                            coat.w / 2, top + high * 0.52, high * 0.05, high * 0.32, high * 0.06, i * 2 * Math.PI / 7),
                    i % 2 == 0 ? leaf : Ink.lighter(leaf, 0.35));
        }
        Piece body = new Piece();
        double y = foot - tall - Lathe.TILT * form[form.length - 1];
        Lathe.turn(body, cx, y, form, coat.colours, coat.relief);
        stage.stand(body, Finish.GLASS, cx, foot, wide);
        Piece cap = new Piece();
        boolean dropper = shape == DROPPER;
        int stopper = dropper ? 0x2a2624 : 0xb98a58;
        double r = form[1];
        double[] top2 = dropper
                ? new double[] {
                    0,
                    r * 0.3,
                    14,
                    r * 0.52,
                    70 * size,
                    r * 0.5,
                    90 * size,
                    r * 0.7,
                    94 * size,
                    r * 1.06,
                    150 * size,
                    r * 1.06
                }
                : new double[] {0, r * 0.8, 8, r * 0.92, 60 * size, r * 0.86};
        double high2 = top2[top2.length - 2];
        Coat cork = new Coat(stopper, Math.PI * r, high2);
        if (dropper) {
            cork.band(high2 * 0.6, high2 * 0.4, Ink.GOLD);
        }
        Lathe.turn(cap, cx, y - high2 + 8, top2, cork.colours, cork.relief);
        stage.stand(cap, dropper ? Finish.WAX : Finish.CLAY, cx, y + 20, 2);
    }

    static Scene argan() {
        return stage -> {
            stage.table();
            int oil = Ink.mix(0xc98a1e, stage.palette.main, 0.3);
            if (stage.turn % 3 == 2) {
                jar(stage, 560, 960, 190, 210, 0xd9b06a, 0x5b3a25);
            } else {
                bottle(
                        stage,
                        stage.turn % 2 == 0 ? 540 : 640,
                        950,
                        stage.turn % 3 == 0 ? 1.12 : 1.3,
                        stage.turn % 3 == 0 ? TALL : DROPPER,
                        stage.turn % 3 == 0 ? 0xe8c77a : 0x7a4318,
                        oil,
                        0x5f7a3a);
            }
            Dice dice = stage.dice.fork("nuts");
            for (int i = 0; i < 9; i++) {
                Piece nut = new Piece();
                double x = stage.turn % 2 == 0
                        ? 720 + i % 4 * 78 + dice.wobble() * 20
                        : 230 + i % 4 * 72 + dice.wobble() * 20;
                double y = 900 + i / 4 * 52 + dice.wobble() * 10;
                nut.fill(
                        Shapes.placed(Shapes.oval(0, 0, 40, 28), x, y, dice.wobble()),
                        i % 3 == 0 ? 0xa9b04a : dice.pick(0x9a6a3a, 0x8a5a2e, 0xb98a50));
                stage.stand(nut, Finish.PLANT, x, y + 24, 30);
            }
            Plants.leaves(stage, dice, stage.turn % 2 == 0 ? 850 : 300, 860, 0x6f8a45);
        };
    }

    static Scene cactus() {
        return stage -> {
            stage.table();
            Piece pad = new Piece();
            double cx = stage.turn % 2 == 0 ? 850 : 350;
            Shape ear = Shapes.blob(
                    cx, 400, cx + 150, 500, cx + 160, 700, cx + 60, 900, cx, 940, cx - 60, 900, cx - 160, 700, cx - 150,
                    500);
            pad.fill(ear, 0x6f9a5a);
            Dice dice = stage.dice.fork("thorns");
            pad.clip(ear);
            for (double y = 430; y < 920; y += 62) {
                for (double x = cx - 150 + (int) (y / 62) % 2 * 30; x < cx + 160; x += 62) {
                    pad.fill(Shapes.disc(x, y, 6), 0xefe6c2, 0.8);
                    pad.line(Shapes.open(x, y, x + 12 * dice.wobble(), y - 16), 0xf3ecd0, 2.2);
                }
            }
            pad.unclip();
            stage.stand(pad, Finish.PLANT.swollen(8, 20), cx, 950, 90);
            for (int i = 0; i < 3; i++) {
                Piece fruit = new Piece();
                double x = cx - 80 + i * 84;
                double y = 392 + Math.abs(i - 1) * 50;
                fruit.fill(Shapes.oval(x, y, 40, 56), i % 2 == 0 ? 0xc9443f : 0xe0853a);
                stage.lay(fruit, Finish.PLANT.swollen(9, 12), 10);
            }
            double at = stage.turn % 2 == 0 ? 460 : 740;
            bottle(
                    stage,
                    at,
                    960,
                    stage.turn % 3 == 1 ? 1.0 : 1.2,
                    stage.turn % 3 == 1 ? TALL : DROPPER,
                    stage.turn % 3 == 0 ? 0x23566b : 0x8a4a1c,
                    0xcfb23c,
                    Ink.darker(stage.palette.second, 0.1));
        };
    }

    static Scene rose() {
        return stage -> {
            stage.table();
            Dice dice = stage.dice.fork("petals");
            int pink = Ink.mix(0xe08aa0, stage.palette.main, 0.35);
            if (stage.turn % 3 == 1) {
                jar(stage, 430, 950, 180, 200, pink, 0xb98a58);
            } else {
                bottle(stage, 450, 950, 1.16, stage.turn % 2 == 0 ? TALL : DROPPER, 0xf3dfe0, pink, 0xb84a68);
            }
            Plants.blossom(stage, dice, 800, 760, 170, pink);
            Piece petals = new Piece();
            for (int i = 0; i < 16; i++) {
                double x = dice.between(180, 1040);
                double y = dice.between(960, 1080);
                petals.fill(
                        Shapes.placed(
                                Shapes.blob(0, -26, 28, -14, 22, 20, 0, 28, -22, 20, -28, -14),
                                x,
                                y,
                                dice.between(0, 6)),
                        Ink.scale(pink, dice.between(0.85, 1.12)));
            }
            stage.lay(petals, Finish.PLANT.swollen(4, 5), 6);
        };
    }

    private static void jar(Stage stage, double cx, double foot, double r, double tall, int content, int lid) {
        Coat coat = new Coat(content, Math.PI * r, tall);
        coat.fill(new Rectangle2D.Double(coat.w * 0.24, tall * 0.24, coat.w * 0.52, tall * 0.56), Ink.IVORY, 0.4);
        for (int i = 0; i < 8; i++) {
            coat.fill(Shapes.petal(coat.w / 2, tall * 0.52, 8, tall * 0.22, 9, i * Math.PI / 4), lid);
        }
        Piece body = new Piece();
        Lathe.turn(
                body,
                cx,
                foot - tall - r * 0.17,
                new double[] {0, r * 0.94, 12, r, tall - 20, r, tall, r * 0.93},
                coat.colours,
                coat.relief);
        stage.stand(body, Finish.GLASS, cx, foot, r);
        Piece cap = new Piece();
        Coat wood = new Coat(lid, Math.PI * r, 70);
        Lathe.turn(
                cap,
                cx,
                foot - tall - r * 0.17 - 64,
                new double[] {0, r * 0.98, 8, r * 1.02, 64, r * 1.02, 70, r},
                wood.colours,
                null);
        cap.fill(Shapes.oval(cx, foot - tall - r * 0.17 - 62, r * 0.99, r * 0.168), Ink.lighter(lid, 0.14));
        Lathe.level(cap, Shapes.oval(cx, foot - tall - r * 0.17 - 62, r * 0.99, r * 0.168));
        stage.stand(cap, Finish.WOOD, cx, foot - tall, 3);
    }

    /** Black soap in its jar, clay in a bowl, bars of soap. */
    static Scene bath() {
        return stage -> {
            stage.table();
            int[] content = {0x4a3a1f, 0x9a7a5a, 0x7a8a4a};
            int kind = stage.turn % 3;
            if (kind == 1) {
                Vessels.body(
                        stage,
                        Vessels.scaled(
                                new double[] {0, 300, 12, 306, 60, 290, 160, 220, 210, 130, 230, 126, 250, 136},
                                1.05,
                                1),
                        250,
                        1,
                        (coat, s, dice) -> {
                            coat.band(0, coat.h, Ink.mix(0xb98a5a, s.palette.main, 0.4));
                            Vessels.earthen(coat, s, dice);
                        },
                        Finish.CLAY);
                Dice dice = stage.dice.fork("clay");
                for (int i = 0; i < 15; i++) {
                    Piece lump = new Piece();
                    double x = 400 + dice.next() * 400;
                    double y = 668 + dice.wobble() * 30;
                    double r = dice.between(34, 70);
                    lump.fill(
                            Shapes.closed(
                                    x - r,
                                    y + r * 0.3,
                                    x - r * 0.6,
                                    y - r * 0.5,
                                    x + r * 0.2,
                                    y - r * 0.7,
                                    x + r,
                                    y - r * 0.1,
                                    x + r * 0.6,
                                    y + r * 0.5),
                            Ink.scale(0xa98a6a, dice.between(0.85, 1.1)));
                    stage.lay(lump, Finish.CLAY.swollen(4, 5), 6);
                }
                return;
            }
            jar(stage, 430, 950, 190, 230, content[kind], 0xa9764a);
            Plants.leaves(stage, stage.dice.fork("leaves"), 870, 750, 0x7a8a4a);
            Dice dice = stage.dice.fork("bars");
            for (int i = 0; i < 3; i++) {
                Piece bar = new Piece();
                double x = 700 + i % 2 * 30;
                double y = 880 - i * 82;
                bar.fill(
                        new java.awt.geom.RoundRectangle2D.Double(x, y, 300, 84, 30, 34),
                        Ink.scale(kind == 0 ? 0x8a7a3f : 0xcbb48a, 1 - i * 0.06 + dice.wobble() * 0.02));
                bar.fill(Shapes.khatim(x + 150, y + 42, 24, 0), 0x6a5a30, -0.5);
                stage.stand(bar, Finish.WAX.swollen(8, 8), x + 150, y + 88, i == 0 ? 150 : 120);
            }
        };
    }
}
