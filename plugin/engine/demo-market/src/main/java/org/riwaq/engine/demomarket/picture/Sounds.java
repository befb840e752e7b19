package org.riwaq.engine.demomarket.picture;

import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** Lutes and drums. */
final class Sounds {
    private Sounds() {}

    static Scene instrument() {
        return stage -> {
            switch (stage.turn % 4) {
                case 0:
                    stage.ground();
                    oud(stage);
                    break;
                case 1:
                    stage.ground();
                    guembri(stage);
                    break;
                case 2:
                    stage.ground();
                    bendir(stage);
                    break;
                default:
                    stage.table();
                    darbouka(stage);
            }
        };
    }

    private static void oud(Stage stage) {
        int wood = Ink.mix(0xb9783f, stage.palette.main, 0.3);
        Dice dice = stage.dice.fork("oud");
        Piece neck = new Piece();
        neck.transform(java.awt.geom.AffineTransform.getRotateInstance(0.5, 600, 640));
        neck.fill(Shapes.closed(570, 90, 630, 90, 650, 430, 550, 430), 0x3a2418);
        neck.fill(Shapes.closed(575, 96, 625, 96, 600, -30, 520, -60, 500, -20), 0x4a2e1c, 0.2);
        for (int i = 0; i < 5; i++) {
            neck.line(Shapes.open(500 + i * 22, 10 + i * 14, 660, 0 + i * 16), 0x2a1a12, 10, 0.6);
        }
        stage.lay(neck, Finish.WOOD.swollen(5, 4), 24);
        Piece body = new Piece();
        body.transform(java.awt.geom.AffineTransform.getRotateInstance(0.5, 600, 640));
        Shape pear = Shapes.blob(
                600, 300, 720, 400, 850, 590, 860, 800, 740, 980, 600, 1020, 460, 980, 340, 800, 350, 590, 480, 400);
        body.clip(pear);
        Woods.grain(body, new Rectangle2D.Double(320, 280, 560, 760), wood, false, dice);
        body.unclip();
        body.line(pear, 0x3a2418, 14, 0.5);
        body.line(
                new java.awt.geom.AffineTransform(0.95, 0, 0, 0.955, 30, 28).createTransformedShape(pear),
                Ink.CREAM,
                5);
        for (int side = 0; side < 3; side++) {
            double cx = side == 0 ? 600 : side == 1 ? 480 : 720;
            double cy = side == 0 ? 620 : 790;
            double r = side == 0 ? 92 : 48;
            body.fill(Shapes.disc(cx, cy, r), 0x1f140e, -0.6);
            new Radial(body, cx, cy, 0.5)
                    .girih(r * 0.92, 12, 5, 0xd9b98a, r * 0.06)
                    .circle(r, 0x3a2418, 9);
        }
        body.fill(new Rectangle2D.Double(520, 880, 160, 30), 0x2a1a12, 0.7);
        for (int i = 0; i < 6; i++) {
            body.line(new Line2D.Double(578 + i * 9, 120, 560 + i * 16, 885), 0xe8e0cc, 2.4, 0.5);
        }
        stage.lay(body, Finish.WOOD.swollen(4, 8), 34);
    }

    private static void guembri(Stage stage) {
        int wood = Ink.mix(0x7a4a2a, stage.palette.main, 0.35);
        java.awt.geom.AffineTransform lean = java.awt.geom.AffineTransform.getRotateInstance(
                new double[] {-0.42, 0.42, -0.12, 0.2}[stage.turn / 4 % 4], 600, 600);
        Piece neck = new Piece();
        neck.transform(lean);
        neck.line(new Line2D.Double(600, 20, 600, 620), Ink.darker(wood, 0.2), 44);
        neck.line(new Line2D.Double(600, 20, 600, 40), Ink.GOLD, 50);
        stage.lay(neck, Finish.WOOD.swollen(8, 4), 20);
        Piece body = new Piece();
        body.transform(lean);
        Shape box = new java.awt.geom.RoundRectangle2D.Double(455, 450, 290, 640, 120, 120);
        body.fill(box, wood);
        Shape skin = new java.awt.geom.RoundRectangle2D.Double(478, 474, 244, 592, 100, 100);
        body.fill(skin, 0xe9d8b4, 0.2);
        body.clip(skin);
        for (int i = 0; i < 24; i++) {
            Dice dice = stage.dice.fork("skin" + i);
            body.shade(Shapes.oval(dice.between(470, 730), dice.between(470, 1060), 60, 40), 0x8a6a3a, 0.05);
        }
        body.fill(Shapes.khatim(600, 800, 60, 0), Ink.mix(stage.palette.second, 0xe9d8b4, 0.2));
        new Radial(body, 600, 800, 0).circle(84, stage.palette.second, 5);
        body.unclip();
        for (int i = 0; i < 13; i++) {
            body.fill(Shapes.disc(468, 500 + i * 46, 7), Ink.BRASS, 0.9);
            body.fill(Shapes.disc(732, 500 + i * 46, 7), Ink.BRASS, 0.9);
        }
        body.fill(new Rectangle2D.Double(540, 960, 120, 26), 0x3a2418, 0.8);
        for (int i = 0; i < 3; i++) {
            body.line(new Line2D.Double(588 + i * 12, 60 + i * 60, 578 + i * 22, 964), 0xf2ead6, 4, 0.6);
            body.line(new Line2D.Double(580, 70 + i * 60, 620, 80 + i * 60), 0x2a1a12, 12, 0.7);
        }
        stage.lay(body, Finish.WOOD.swollen(5, 6), 32);
        java.awt.geom.Point2D tip = lean.transform(new java.awt.geom.Point2D.Double(600, 70), null);
        Cloths.tassel(stage, tip.getX(), tip.getY(), 170, stage.palette.second);
    }

    private static void bendir(Stage stage) {
        Piece piece = new Piece();
        int wood = Ink.mix(0x9a6236, stage.palette.main, 0.4);
        Dice dice = stage.dice.fork("skin");
        piece.fill(Shapes.disc(600, 600, 462), wood);
        piece.line(Shapes.disc(600, 600, 458), Ink.darker(wood, 0.3), 12, 0.5);
        piece.fill(Shapes.disc(600, 600, 432), 0xecdcb8, 0.4);
        piece.clip(Shapes.disc(600, 600, 432));
        for (int i = 0; i < 70; i++) {
            piece.shade(
                    Shapes.oval(
                            dice.between(160, 1040),
                            dice.between(160, 1040),
                            dice.between(30, 140),
                            dice.between(20, 100)),
                    dice.chance(0.5) ? 0x8a6436 : 0xfff6e0,
                    dice.between(0.02, 0.06));
        }
        int henna = Ink.mix(0x9a4a24, stage.palette.second, 0.35);
        new Radial(piece, 600, 600, 0)
                .ring(stage.turn, 50, 170, 8, henna, henna)
                .circle(200, henna, 8)
                .ring(3, 330, 392, 36, henna, Ink.mix(henna, 0xecdcb8, 0.4))
                .circle(318, henna, 5);
        piece.unclip();
        stage.lay(piece, Finish.PAPER.swollen(5, 8), 34);
    }

    private static void darbouka(Stage stage) {
        double[] form = {0, 250, 14, 258, 60, 250, 170, 240, 300, 190, 400, 112, 470, 92, 600, 130, 690, 176, 705, 180};
        Piece piece = new Piece();
        Coat coat = new Coat(stage.palette.main, Math.PI * 258, 705);
        Vessels.painted(coat, stage, stage.dice.fork("dress"));
        Lathe.turn(piece, 600, 985 - 705 - 30, form, coat.colours, coat.relief);
        piece.fill(Shapes.oval(600, 256, 256, 44), 0x5a3a22);
        piece.fill(Shapes.oval(600, 254, 240, 39), 0xefe0bc);
        Lathe.level(piece, Shapes.oval(600, 256, 256, 44));
        stage.stand(piece, Finish.GLAZE, 600, 985, 180);
    }
}
