package org.riwaq.engine.demomarket.picture;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Daggers and engraved coffers of the South. */
final class SahrawiMetals {
    private SahrawiMetals() {}

    /** The koummiya: curved sheath, chased silver, a cord. */
    static Scene dagger() {
        return stage -> {
            stage.ground();
            int silver = Ink.mix(Ink.SILVER, stage.palette.main, 0.25);
            Piece cord = new Piece();
            cord.line(
                    Shapes.curve(330, 470, 180, 560, 160, 820, 380, 960, 640, 900, 820, 960, 960, 860),
                    stage.palette.second,
                    20);
            cord.stitch(
                    Shapes.curve(330, 470, 180, 560, 160, 820, 380, 960, 640, 900, 820, 960, 960, 860),
                    Ink.lighter(stage.palette.second, 0.35),
                    9,
                    14);
            stage.lay(cord, Finish.CLOTH.swollen(6, 2), 12);
            Cloths.tassel(stage, 960, 850, 150, stage.palette.second);
            Piece piece = new Piece();
            Path2D sheath = new Path2D.Double();
            sheath.moveTo(380, 360);
            sheath.curveTo(520, 560, 700, 640, 900, 520);
            sheath.curveTo(980, 470, 1010, 380, 990, 330);
            sheath.curveTo(960, 330, 940, 400, 860, 430);
            sheath.curveTo(720, 490, 600, 420, 500, 270);
            sheath.closePath();
            piece.fill(sheath, silver);
            piece.clip(sheath);
            int cut = Ink.darker(silver, 0.45);
            double[] xy = {470, 360, 540, 450, 630, 505, 725, 518, 815, 490, 900, 440};
            for (int i = 0; i < 6; i++) {
                new Radial(piece, xy[2 * i], xy[2 * i + 1], -0.5)
                        .ring(
                                (stage.turn + i % 2 * 2) % 8,
                                6,
                                40 - i * 2,
                                8,
                                cut,
                                stage.turn % 2 == 0 ? cut : stage.palette.third)
                        .circle(46 - i * 2, cut, 4);
            }
            piece.unclip();
            piece.line(sheath, Ink.lighter(silver, 0.2), 8, 0.7);
            piece.line(Shapes.open(384, 368, 508, 266), silver, 40, 0.6);
            Path2D hilt = Shapes.blob(
                    384, 330, 440, 268, 380, 210, 350, 150, 390, 100, 300, 110, 220, 170, 200, 260, 262, 232, 330, 250);
            piece.fill(hilt, stage.turn % 2 == 0 ? 0x4a2a18 : Ink.darker(silver, 0.1));
            piece.line(Shapes.curve(214, 240, 262, 170, 380, 116), silver, 20, 0.7);
            for (int i = 0; i < 4; i++) {
                piece.fill(Shapes.disc(300 + i * 26, 190 + i * 30, 11), Ink.lighter(silver, 0.3), 0.9);
            }
            piece.line(Shapes.disc(430, 470, 38), silver, 13, 0.8);
            piece.line(Shapes.disc(720, 590, 38), silver, 13, 0.8);
            stage.lay(piece, Finish.JEWEL.swollen(6, 8), 24);
        };
    }

    /** A small chest covered in worked copper. */
    static Scene coffer() {
        return stage -> {
            stage.table();
            int metal = stage.palette.main;
            Woods.box(
                    stage,
                    stage.turn % 2 == 0 ? 600 : 460,
                    stage.turn % 2 == 0 ? 330 : 420,
                    360,
                    (piece, w, h, top) -> {
                        piece.fill(new Rectangle2D.Double(0, 0, w, h), metal);
                        int cut = Ink.darker(metal, 0.42);
                        piece.line(new Rectangle2D.Double(20, 20, w - 40, h - 40), cut, 6, -0.5);
                        double r = Math.min(w, h) * 0.36;
                        new Radial(piece, w / 2, h / 2, -0.45)
                                .fill(
                                        r,
                                        stage.turn,
                                        8,
                                        stage.dice.fork("lid" + top),
                                        cut,
                                        stage.palette.second,
                                        Ink.lighter(metal, 0.3));
                        for (int i = 0; i < 4; i++) {
                            double x = i % 2 == 0 ? 44 : w - 44;
                            double y = i < 2 ? 44 : h - 44;
                            piece.fill(Shapes.disc(x, y, 15), Ink.lighter(Ink.BRASS, 0.2), 0.9);
                            piece.line(Shapes.scroll(x + (i % 2 == 0 ? 44 : -44), y, 26, i % 2 == 0), cut, 5, -0.5);
                        }
                    },
                    Finish.METAL);
        };
    }
}
