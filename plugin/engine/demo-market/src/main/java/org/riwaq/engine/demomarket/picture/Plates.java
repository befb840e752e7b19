package org.riwaq.engine.demomarket.picture;

/** Round things seen face on: painted dishes and engraved trays. */
final class Plates {
    private Plates() {}

    /** A painted and glazed dish. */
    static Scene painted() {
        return stage -> {
            stage.ground();
            Dice dice = stage.dice.fork("dish");
            boolean pale = Ink.brightness(stage.palette.main) > 0.75;
            int ink = pale ? stage.palette.second : stage.palette.main;
            int white = 0xf6f3ea;
            Piece piece = new Piece();
            Radial radial = new Radial(piece, 600, 600, 0.12);
            double r = 460;
            boolean dark = stage.turn % 4 == 3;
            radial.disc(r, dark ? ink : white);
            int symmetry = new int[] {8, 6, 12, 10}[stage.turn % 4];
            int a = dark ? white : ink;
            int third = Ink.mix(stage.palette.third, ink, 0.2);
            if (stage.turn % 3 == 0) {
                radial.fill(r * 0.97, stage.turn, symmetry, dice, a, Ink.mix(a, dark ? ink : white, 0.35), third);
            } else {
                radial.fill(r * 0.97, stage.turn + 2, symmetry, dice, a, third, Ink.mix(stage.palette.second, a, 0.3));
            }
            piece.line(Shapes.disc(600, 600, r - 5), a, 12, 0.2);
            Lathe.dish(piece, 600, 600, new double[] {230, 318, 450, 460}, new double[] {0.02, 0.5, 0.14, -0.9});
            stage.lay(piece, Finish.GLAZE, 30);
        };
    }

    /** A beaten tray, engraved ring by ring. */
    static Scene tray() {
        return stage -> {
            stage.ground();
            Piece piece = engraved(stage, 600, 600, 480, stage.palette.main);
            stage.lay(piece, Finish.METAL, 26);
        };
    }

    static Piece engraved(Stage stage, double cx, double cy, double r, int metal) {
        Dice dice = stage.dice.fork("tray");
        Piece piece = new Piece();
        Radial radial = new Radial(piece, cx, cy, -0.45);
        boolean scalloped = stage.turn % 3 == 1;
        if (scalloped) {
            for (int i = 0; i < 16; i++) {
                double turn = i * Math.PI / 8;
                piece.fill(
                        Shapes.disc(cx + r * 0.93 * Math.sin(turn), cy - r * 0.93 * Math.cos(turn), r * 0.19), metal);
            }
        }
        radial.disc(r, metal);
        int cut = Ink.darker(metal, 0.42);
        int half = Ink.darker(metal, 0.2);
        int bright = Ink.lighter(metal, 0.28);
        radial.fill(r * 0.86, stage.turn + 1, new int[] {8, 12, 10, 16}[stage.turn % 4], dice, cut, half, bright);
        if (stage.turn % 2 == 0) {
            radial.girih(r * 0.42, 16, 6, cut, 5);
        }
        piece.groove(Shapes.disc(cx, cy, r * 0.9), 10, 0.8);
        Lathe.dish(piece, cx, cy, new double[] {r * 0.86, r * 0.93, r}, new double[] {0.03, 0.8, -0.2});
        return piece;
    }
}
