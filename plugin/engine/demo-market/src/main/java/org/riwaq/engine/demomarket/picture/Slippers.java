package org.riwaq.engine.demomarket.picture;

import java.awt.geom.Path2D;

/** Babouches, pointed and round. */
final class Slippers {
    private Slippers() {}

    /** A pair of slippers, from above, side by side. */
    static Scene slippers(boolean round) {
        return stage -> {
            stage.ground();
            for (int side = -1; side <= 1; side += 2) {
                slipper(stage, side, round || stage.turn % 4 == 3);
            }
        };
    }

    private static void slipper(Stage stage, int side, boolean round) {
        int skin = stage.palette.main;
        java.awt.geom.AffineTransform pose = java.awt.geom.AffineTransform.getTranslateInstance(600 + side * 195, 610);
        pose.rotate(side * (stage.turn % 2 == 0 ? 0.12 : 0.02));
        pose.scale(side, 1);
        double toe = round ? -430 : -490;
        Path2D sole = round
                ? Shapes.blob(
                        0, toe, 110, -360, 150, -200, 120, 40, 118, 240, 80, 400, 0, 440, -84, 400, -112, 240, -118, 40,
                        -140, -200, -110, -350)
                : Shapes.blob(
                        -20, toe, 70, -390, 148, -220, 122, 40, 118, 240, 80, 400, 0, 440, -84, 400, -112, 240, -118,
                        40, -136, -200, -86, -380);
        Piece base = new Piece();
        base.transform(pose);
        base.fill(sole, Ink.mix(skin, 0xb98a5a, 0.75));
        base.fill(
                new java.awt.geom.AffineTransform(0.88, 0, 0, 0.9, 0, 16).createTransformedShape(sole),
                Ink.mix(skin, 0xe0c49a, 0.6),
                -0.4);
        base.stitch(
                new java.awt.geom.AffineTransform(0.95, 0, 0, 0.955, 0, 8).createTransformedShape(sole),
                Ink.BROWN,
                4,
                10);
        stage.lay(base, Finish.LEATHER.swollen(3, 4), 26);
        Piece vamp = new Piece();
        vamp.transform(pose);
        Path2D upper = round
                ? Shapes.blob(
                        0, toe - 6, 116, -360, 158, -200, 140, 10, 70, -40, 0, -60, -70, -40, -134, 10, -150, -200,
                        -116, -350)
                : Shapes.blob(
                        -20, toe - 12, 74, -390, 156, -220, 140, 10, 70, -44, 0, -64, -70, -44, -132, 10, -144, -200,
                        -90, -380);
        vamp.fill(upper, skin);
        vamp.clip(upper);
        int thread = Ink.mix(stage.palette.second, Ink.GOLD, stage.turn % 3 == 1 ? 0.7 : 0.1);
        decorate(vamp, stage, thread);
        vamp.unclip();
        vamp.fold(Shapes.curve(-4, toe + 40, 4, -250, 0, -80), 26, 0.35);
        stage.lay(vamp, Finish.LEATHER.swollen(9, 14), 16);
    }

    private static void decorate(Piece vamp, Stage stage, int thread) {
        switch (stage.turn % 4) {
            case 0:
                vamp.stitch(Shapes.curve(-130, -20, -66, -70, 0, -90, 66, -70, 134, -20), thread, 5, 10);
                vamp.groove(Shapes.curve(0, -460, 2, -280, 0, -80), 7, -0.6);
                break;
            case 1:
                new Radial(vamp, 0, -240, 0.7)
                        .ring(0, 12, 92, 8, thread, stage.palette.third)
                        .circle(106, thread, 6);
                vamp.line(Shapes.curve(-130, -20, -66, -66, 0, -86, 66, -66, 134, -20), thread, 13, 0.6);
                break;
            case 2:
                for (int i = 0; i < 5; i++) {
                    vamp.line(
                            Shapes.zigzag(-160, 160, -120 - i * 62, 32, 36),
                            i % 2 == 0 ? thread : stage.palette.third,
                            9,
                            0.6);
                }
                break;
            default:
                vamp.fill(Shapes.lozenge(0, -210, 74, 130), thread, 0.5);
                vamp.fill(Shapes.lozenge(0, -210, 44, 80), stage.palette.third, 0.6);
                Cloths.pompon(vamp, stage.dice.fork("pompon"), 0, -90, 46, stage.palette.second);
        }
    }
}
