package org.riwaq.engine.demomarket.picture;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;

/** Pots, jars, bowls and jugs from the wheel, and the clothes that each pottery town gives them. */
final class Vessels {
    /** Paints a body. */
    interface Dress {
        void paint(Coat coat, Stage stage, Dice dice);
    }

    /** Pairs of height and radius from mouth to foot, for a body 600 high. */
    private static final double[][] JARS = {
        {0, 120, 20, 128, 60, 96, 110, 92, 210, 190, 320, 236, 440, 200, 560, 122, 590, 120, 600, 126},
        {0, 92, 18, 98, 60, 76, 180, 86, 300, 160, 400, 190, 500, 150, 575, 96, 600, 104},
        {0, 176, 20, 184, 50, 168, 160, 214, 300, 236, 430, 206, 560, 138, 600, 132},
        {0, 76, 16, 82, 70, 58, 200, 62, 280, 130, 390, 214, 480, 222, 570, 160, 600, 150},
        {0, 140, 16, 146, 60, 120, 130, 150, 240, 158, 340, 128, 430, 150, 540, 176, 590, 150, 600, 154}
    };

    private static final double[] BOWL = {0, 330, 14, 336, 60, 316, 150, 252, 230, 160, 250, 120, 290, 128, 300, 134};
    private static final double[] JUG = {
        0, 92, 20, 98, 60, 82, 160, 84, 260, 168, 380, 206, 500, 176, 590, 112, 600, 118
    };

    private Vessels() {}

    static Scene jar(Dress dress, Finish finish) {
        return stage -> {
            stage.table();
            double[] form = JARS[stage.turn % JARS.length];
            body(stage, form, 600, stage.dice.fork("size").between(1.02, 1.14), dress, finish);
        };
    }

    static Scene jug(Dress dress, Finish finish) {
        return stage -> {
            stage.table();
            double size = 1.06;
            Piece handle = new Piece();
            int clay = Ink.darker(stage.palette.main, 0.06);
            double top = 985 - 600 * size;
            handle.line(
                    Shapes.curve(660, top + 50, 790, top + 40, 850, top + 150, 810, top + 280, 740, top + 330),
                    clay,
                    46);
            if (stage.turn % 2 == 0) {
                handle.line(
                        Shapes.curve(540, top + 50, 410, top + 40, 350, top + 150, 390, top + 280, 460, top + 330),
                        clay,
                        46);
            }
            stage.stand(handle, finish.swollen(7, 4), 600, 985, 10);
            body(stage, JUG, 600, size, dress, finish);
        };
    }

    static Scene bowl(Dress dress, Finish finish) {
        return stage -> {
            stage.table();
            double size = stage.dice.fork("size").between(1.12, 1.25);
            double[] form = scaled(BOWL, size, stage.turn % 2 == 0 ? 1.1 : 1.35);
            body(stage, form, form[form.length - 2], 1, dress, finish);
        };
    }

    /** The cone and its dish. */
    static Scene tagine(Dress dress, Finish finish) {
        return stage -> {
            stage.table();
            Piece dish = new Piece();
            Dice dice = stage.dice.fork("dress");
            double[] base = {0, 372, 16, 380, 40, 372, 130, 320, 168, 252, 180, 250};
            Coat low = new Coat(stage.palette.main, Math.PI * 372, 180);
            dress.paint(low, stage, dice.fork("dish"));
            Lathe.turn(dish, 600, 770, base, low.colours, low.relief);
            dish.fill(new Ellipse2D.Double(224, 770 - 64, 752, 128), Ink.darker(stage.palette.main, 0.2));
            Lathe.level(dish, Shapes.oval(600, 770, 376, 64));
            stage.stand(dish, finish, 600, 985, 270);
            Piece lid = new Piece();
            double[] cone = {
                0, 30, 14, 60, 50, 66, 90, 44, 110, 44, 150, 66, 300, 160, 430, 278, 500, 338, 520, 350, 530, 346
            };
            Coat coat = new Coat(stage.palette.main, Math.PI * 250, 530);
            dress.paint(coat, stage, dice);
            Lathe.turn(lid, 600, 236, cone, coat.colours, coat.relief);
            stage.stand(lid, finish, 600, 700, 2);
        };
    }

    static void body(Stage stage, double[] form, double height, double size, Dress dress, Finish finish) {
        double[] profile = scaled(form, size, 1);
        double tall = height * size;
        double widest = 0;
        for (int i = 1; i < profile.length; i += 2) {
            widest = Math.max(widest, profile[i]);
        }
        double foot = profile[profile.length - 1];
        double top = 985 - tall - Lathe.TILT * foot;
        Coat coat = new Coat(stage.palette.main, Math.PI * widest, tall);
        dress.paint(coat, stage, stage.dice.fork("dress"));
        Piece piece = new Piece();
        Lathe.turn(piece, 600, top, profile, coat.colours, coat.relief);
        Lathe.mouth(piece, 600, top + 2, profile[1], stage.palette.main, stage.palette.main, 15);
        stage.stand(piece, finish, 600, 985, foot);
    }

    static double[] scaled(double[] form, double size, double tall) {
        double[] scaled = form.clone();
        for (int i = 0; i < form.length; i++) {
            scaled[i] *= i % 2 == 0 ? size * tall : size;
        }
        return scaled;
    }

    /** Bare or slipped clay with a few painted rings and a frieze. */
    static void earthen(Coat coat, Stage stage, Dice dice) {
        throwing(coat, dice);
        int paint = Ink.against(stage.palette.main, Ink.CREAM, Ink.darker(stage.palette.second, 0.2));
        double y = coat.h * dice.between(0.34, 0.46);
        double tall = coat.h * dice.between(0.12, 0.2);
        coat.stripes(y - 18, paint, 7);
        coat.frieze(dice.whole(0, 8), y, tall, paint, Ink.mix(paint, stage.palette.third, 0.5), 4);
        coat.stripes(y + tall + 10, paint, 7, 8, 4);
        coat.stripes(coat.h * 0.12, paint, 6);
    }

    /** Cream slip with rust and black signs, as the women of the Rif paint them with a finger or a hair brush. */
    static void rif(Coat coat, Stage stage, Dice dice) {
        throwing(coat, dice);
        int rust = Ink.mix(0x8f3f26, stage.palette.second, 0.25);
        int black = 0x2f2520;
        int figure = stage.turn;
        double y = coat.h * 0.16;
        while (y < coat.h * 0.82) {
            double tall = coat.h * dice.between(0.12, 0.2);
            coat.stripes(y - 8, rust, 5);
            triangles(coat, y, tall, figure++, rust, black);
            coat.stripes(y + tall + 3, black, 4);
            y += tall + coat.h * 0.05;
        }
        coat.band(coat.h * 0.93, coat.h * 0.07, rust);
        coat.band(0, coat.h * 0.04, rust);
    }

    private static void triangles(Coat coat, double y, double tall, int figure, int rust, int black) {
        double step = tall * 1.1;
        for (double x = -step * 0.3; x < coat.w; x += step) {
            if (figure % 3 == 0) {
                Shape shape = Shapes.closed(x, y + tall, x + step / 2, y, x + step, y + tall);
                coat.line(shape, black, 4);
                for (double part = 0.25; part < 1; part += 0.25) {
                    coat.line(
                            new Line2D.Double(x + step / 2 * part, y + tall * (1 - part), x + step * part, y + tall),
                            rust,
                            3);
                }
            } else if (figure % 3 == 1) {
                coat.line(Shapes.lozenge(x + step / 2, y + tall / 2, step * 0.45, tall * 0.46), rust, 5);
                for (int i = -1; i <= 1; i++) {
                    coat.fill(Shapes.disc(x + step / 2 + i * step * 0.14, y + tall / 2, 5), black);
                }
            } else {
                for (int i = 0; i < 4; i++) {
                    coat.line(
                            Shapes.open(
                                    x + i * step / 4,
                                    y,
                                    x + step / 8 + i * step / 4,
                                    y + tall / 2,
                                    x + i * step / 4,
                                    y + tall),
                            i % 2 == 0 ? rust : black,
                            4);
                }
            }
        }
    }

    /** White tin glaze with figures in two or more colours. */
    static void painted(Coat coat, Stage stage, Dice dice) {
        int glaze = Ink.mix(0xf6f3ea, stage.palette.main, Ink.brightness(stage.palette.main) > 0.75 ? 0.5 : 0.06);
        int ink = Ink.brightness(stage.palette.main) > 0.75 ? stage.palette.second : stage.palette.main;
        int other = stage.palette.third == ink ? Ink.lighter(ink, 0.35) : stage.palette.third;
        boolean dark = stage.turn % 3 == 2;
        int ground = dark ? ink : glaze;
        int a = dark ? glaze : ink;
        coat.band(0, coat.h, ground);
        coat.band(0, coat.h * 0.03, a);
        int figure = stage.turn + dice.whole(0, 4);
        double y = coat.h * 0.08;
        while (y < coat.h * 0.86) {
            double tall = coat.h * dice.between(0.09, 0.24);
            coat.stripes(y, a, 4, 6, 3);
            coat.frieze(figure, y + 20, tall, a, other, 4);
            coat.stripes(y + tall + 26, a, 3);
            y += tall + 34;
            figure += 2;
        }
        coat.band(coat.h * 0.93, coat.h * 0.07, a);
    }

    /** Green that ran in the fire: copper on the red clay of Tamegroute. */
    static void tamegroute(Coat coat, Stage stage, Dice dice) {
        int green = Ink.mix(stage.palette.main, 0x2f6b3c, 0.3);
        coat.band(0, coat.h, green);
        throwing(coat, dice);
        for (int i = 0; i < 150; i++) {
            double x = dice.between(0, coat.w);
            double y = dice.between(-0.1, 0.8) * coat.h;
            double width = dice.between(6, 34);
            int tone = dice.pick(Ink.darker(green, 0.45), Ink.lighter(green, 0.22), 0x8a8f3a, 0x1f4f34, 0x6f8f45);
            coat.wash(Shapes.oval(x, y, width, dice.between(30, 190)), tone, dice.between(0.05, 0.22));
        }
        double edge = coat.h * 0.93;
        for (double x = 0; x < coat.w; x += 16) {
            double drop = dice.between(0, coat.h * 0.05);
            coat.fill(Shapes.oval(x, coat.h + 6, 14, coat.h - edge + 6 - drop), 0x9c5a38);
        }
        coat.wash(new java.awt.geom.Rectangle2D.Double(0, 0, coat.w, coat.h * 0.025), 0x8a5a30, 0.6);
    }

    /** Polished lime: clouds of one colour. */
    static void lime(Coat coat, Stage stage, Dice dice) {
        for (int i = 0; i < 140; i++) {
            int tone = dice.chance(0.5) ? Ink.lighter(stage.palette.main, 0.3) : Ink.darker(stage.palette.main, 0.25);
            coat.wash(
                    Shapes.oval(
                            dice.between(0, coat.w),
                            dice.between(0, coat.h),
                            dice.between(10, 70),
                            dice.between(6, 34)),
                    tone,
                    dice.between(0.02, 0.1));
        }
        if (stage.turn % 2 == 1) {
            coat.groove(new Line2D.Double(0, coat.h * 0.22, coat.w, coat.h * 0.22), 4, -0.5);
            coat.groove(new Line2D.Double(0, coat.h * 0.25, coat.w, coat.h * 0.25), 3, -0.4);
        }
    }

    /** Rings that the fingers leave. */
    private static void throwing(Coat coat, Dice dice) {
        for (double y = 5; y < coat.h; y += dice.between(9, 20)) {
            coat.groove(new Line2D.Double(0, y, coat.w, y + dice.wobble() * 3), 4, dice.between(-0.25, 0.2));
        }
        for (int i = 0; i < 70; i++) {
            coat.wash(
                    Shapes.oval(
                            dice.between(0, coat.w),
                            dice.between(0, coat.h),
                            dice.between(30, 120),
                            dice.between(8, 40)),
                    dice.chance(0.5) ? 0xffffff : 0x30180c,
                    dice.between(0.01, 0.045));
        }
    }
}
