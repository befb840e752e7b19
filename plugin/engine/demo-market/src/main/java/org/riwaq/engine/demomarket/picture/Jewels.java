package org.riwaq.engine.demomarket.picture;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;

/** Silver, gold, amber and coral on a plain cloth. */
final class Jewels {
    private static final int CORAL = 0xc8442f;
    private static final int AMBER = 0xd9912b;
    private static final int ENAMEL = 0x2f7f4f;

    private Jewels() {}

    static int metal(Stage stage, int pure) {
        return Ink.mix(pure, stage.palette.main, 0.15);
    }

    /** Tiznit: pins in pairs, a cross, a cuff, a diadem. */
    static Scene tiznit() {
        return stage -> {
            stage.ground();
            int silver = metal(stage, 0xcfcfcb);
            switch (stage.turn % 4) {
                case 0:
                    fibulas(stage, silver);
                    break;
                case 1:
                    cuff(stage, silver, true);
                    break;
                case 2:
                    pendant(stage, silver);
                    break;
                default:
                    diadem(stage, silver);
            }
        };
    }

    private static void fibulas(Stage stage, int silver) {
        Piece chain = new Piece();
        for (int row = 0; row < 2; row++) {
            for (int i = 0; i <= 26; i++) {
                double t = i / 26.0;
                double x = 330 + t * 540;
                double y = 760 + row * 56 + (150 + row * 50) * Math.sin(t * Math.PI);
                chain.line(Shapes.disc(x, y, 13), silver, 6, 0.7);
            }
        }
        for (int i = 0; i < 5; i++) {
            double x = 400 + i * 100;
            double y = 975 + 36 * Math.sin((i + 0.5) / 5 * Math.PI);
            chain.fill(Shapes.petal(x, y - 30, 0, 90, 20, Math.PI), silver, 0.5);
        }
        stage.lay(chain, Finish.JEWEL, 10);
        for (int side = -1; side <= 1; side += 2) {
            double cx = 600 + side * 270;
            Piece pin = new Piece();
            pin.line(Shapes.open(cx, 110, cx, 300), silver, 13, 0.5);
            pin.line(Shapes.disc(cx, 300, 74), silver, 19, 0.6);
            Shape plate = stage.turn % 8 < 4
                    ? Shapes.closed(cx, 330, cx + 190, 700, cx + 60, 668, cx, 760, cx - 60, 668, cx - 190, 700)
                    : Shapes.blob(
                            cx, 340, cx + 110, 480, cx + 180, 660, cx + 60, 690, cx, 770, cx - 60, 690, cx - 180, 660,
                            cx - 110, 480);
            pin.fill(plate, silver, 0.3);
            pin.line(plate, Ink.lighter(silver, 0.2), 9, 0.9);
            enamel(pin, stage, cx, 585);
            stage.lay(pin, Finish.JEWEL.swollen(4, 4), 16);
        }
    }

    private static void enamel(Piece pin, Stage stage, double cx, double cy) {
        int[] drops = {ENAMEL, 0xd9a441, stage.palette.second, CORAL};
        new Radial(pin, cx, cy, 0.6)
                .ring(0, 18, 74, 8, drops[stage.turn % 2], drops[1])
                .circle(84, 0x8e8e8a, 5);
        pin.fill(Shapes.disc(cx, cy, 21), CORAL, 1);
        pin.fill(Shapes.disc(cx, cy - 128, 17), drops[0], 0.9);
        for (int i = -1; i <= 1; i += 2) {
            pin.fill(Shapes.disc(cx + i * 112, cy + 78, 15), drops[2], 0.9);
            pin.line(Shapes.scroll(cx + i * 66, cy - 66, 24, i < 0), 0x8e8e8a, 5, 0.8);
        }
    }

    static void cuff(Stage stage, int metal, boolean enamelled) {
        int look = stage.turn / 4 % 3;
        java.awt.geom.AffineTransform pose =
                java.awt.geom.AffineTransform.getRotateInstance(new double[] {0, -0.2, 0.17}[look], 600, 600);
        pose.translate(600, 600);
        pose.scale(1 - 0.09 * look, 1 - 0.09 * look);
        pose.translate(-600, -600);
        Piece back = new Piece().transform(pose);
        Shape hole = Shapes.oval(600, 560, 330, 190);
        back.fill(Shapes.oval(600, 540, 366, 220), Ink.darker(metal, 0.4));
        stage.lay(back, Finish.JEWEL, 24);
        Piece inside = new Piece().transform(pose);
        inside.fill(hole, Ink.mix(stage.palette.wall, 0x5a4a3c, 0.35));
        stage.lay(inside, Finish.PAPER, 1);
        Piece front = new Piece().transform(pose);
        Path2D band = new Path2D.Double();
        band.moveTo(234, 540);
        band.curveTo(240, 700, 420, 770, 600, 770);
        band.curveTo(780, 770, 960, 700, 966, 540);
        band.lineTo(966, 690);
        band.curveTo(940, 890, 780, 950, 600, 950);
        band.curveTo(420, 950, 260, 890, 234, 690);
        band.closePath();
        front.fill(band, metal);
        front.clip(band);
        int half = 4 - stage.turn / 4 % 3;
        for (int i = 0; i <= 2 * half; i++) {
            double t = (i - half) / (double) half;
            double x = 600 + 352 * Math.sin(t * 1.35);
            double y = 700 + 158 * Math.cos(t * 1.35);
            double wide = 176.0 / half * Math.cos(t * 1.1);
            int cut = Ink.darker(metal, 0.5);
            front.line(Shapes.lozenge(x, y, wide, 62), cut, 6, -0.6);
            front.fill(
                    Shapes.oval(x, y, wide * 0.42, 21),
                    enamelled
                            ? (i % 2 == 0 ? stage.palette.second : stage.palette.third)
                            : (i % 2 == 0 ? 0x2a1c18 : Ink.mix(0x2a1c18, stage.palette.second, 0.75)),
                    0.9);
            front.fill(Shapes.oval(x + wide, y - 52, 7, 9), Ink.lighter(metal, 0.4), 1);
            front.fill(Shapes.oval(x + wide, y + 52, 7, 9), Ink.lighter(metal, 0.4), 1);
        }
        front.unclip();
        front.line(Shapes.curve(236, 560, 300, 706, 600, 776, 900, 706, 964, 560), Ink.lighter(metal, 0.25), 12, 0.9);
        front.line(Shapes.curve(236, 690, 320, 890, 600, 946, 880, 890, 964, 690), Ink.lighter(metal, 0.1), 12, 0.9);
        stage.lay(front, Finish.JEWEL.swollen(5, 9), 26);
    }

    private static void pendant(Stage stage, int silver) {
        beads(stage, silver, new int[] {silver, CORAL, silver, 0x2a2220}, 210, 15);
        Piece piece = new Piece();
        double cy = 770;
        for (int i = 0; i < 4; i++) {
            double turn = i * Math.PI / 2;
            piece.fill(
                    Shapes.placed(Shapes.closed(-30, -60, -80, -190, 0, -250, 80, -190, 30, -60), 600, cy, turn),
                    silver,
                    0.3);
            piece.fill(Shapes.placed(Shapes.disc(0, -262, 20), 600, cy, turn), Ink.lighter(silver, 0.2), 0.9);
            piece.line(
                    Shapes.placed(Shapes.closed(-22, -90, -52, -180, 0, -220, 52, -180, 22, -90), 600, cy, turn),
                    0x85857f,
                    5,
                    -0.6);
        }
        piece.fill(Shapes.disc(600, cy, 84), silver, 0.6);
        new Radial(piece, 600, cy, 0.7).ring(0, 20, 70, 8, stage.palette.second, stage.palette.third);
        piece.fill(Shapes.disc(600, cy, 25), CORAL, 1);
        stage.lay(piece, Finish.JEWEL.swollen(5, 5), 20);
    }

    private static void diadem(Stage stage, int silver) {
        Piece piece = new Piece();
        for (int i = 0; i < 7; i++) {
            double t = (i - 3) / 3.0;
            double x = 600 + t * 400;
            double y = 480 + 60 * t * t;
            piece.fill(new RoundRectangle2D.Double(x - 58, y - 84, 116, 168, 18, 18), silver, 0.3);
            piece.line(new RoundRectangle2D.Double(x - 50, y - 76, 100, 152, 12, 12), 0x8a8a85, 5, -0.5);
            piece.fill(Shapes.disc(x, y, 28), i % 2 == 0 ? CORAL : stage.palette.second, 1);
            new Radial(piece, x, y, 0.7).ring(5, 34, 50, 10, Ink.lighter(silver, 0.3), silver);
            for (int k = -1; k <= 1; k++) {
                piece.line(Shapes.open(x + k * 34, y + 86, x + k * 34, y + 160), silver, 6, 0.5);
                piece.fill(Shapes.petal(x + k * 34, y + 150, 0, 80 + (k == 0 ? 30 : 0), 17, Math.PI), silver, 0.5);
            }
        }
        stage.lay(piece, Finish.JEWEL.swollen(4, 4), 20);
    }

    /** A string of beads in a loop, hanging to {@code low} below the middle. */
    static void beads(Stage stage, int metal, int[] kinds, double low, double smallest) {
        Piece string = new Piece();
        int n = 46;
        for (int i = 0; i <= n; i++) {
            double t = (double) i / n * Math.PI * 2 + Math.PI / 2;
            double deep = Math.sin(t);
            double x = 600 + 330 * Math.cos(t);
            double y = 470 + (deep > 0 ? 80 + low : 330) * deep * 0.9;
            double r = smallest + 9 * Math.max(0, deep);
            int rgb = kinds[Math.min(i, n - i) % kinds.length];
            string.fill(Shapes.disc(x, y, r), rgb, 0.3);
        }
        stage.lay(string, Finish.GLASS.swollen(9, 2), 12);
    }

    /** Amber, coral, glass: strings of beads large and small. */
    static Scene strings() {
        return stage -> {
            stage.ground();
            int silver = 0xc9c8c3;
            int n = 2 + stage.turn % 2;
            for (int row = 0; row < n; row++) {
                Piece string = new Piece();
                Dice dice = stage.dice.fork("string" + row);
                int[] kinds = {stage.palette.main, row % 2 == 0 ? AMBER : CORAL, stage.palette.second, silver};
                double low = 560 + row * 110;
                double half = 300 + row * 70;
                double t = 0;
                while (t <= 1) {
                    double x = 600 + half * Math.cos(Math.PI * t);
                    double y = 170 + low * Math.pow(Math.sin(Math.PI * t), 0.8);
                    double middle = 1 - Math.abs(t - 0.5) * 2;
                    double r = 15 + 30 * middle * (row == n - 1 ? 1 : 0.55) * dice.between(0.8, 1.1);
                    boolean spacer = dice.chance(0.25);
                    int rgb = spacer
                            ? silver
                            : Ink.scale(kinds[dice.whole(0, stage.turn % 3 == 0 ? 1 : 2)], dice.between(0.88, 1.1));
                    double rr = spacer ? r * 0.55 : r;
                    string.fill(Shapes.oval(x, y, rr, rr * dice.between(0.82, 1)), rgb, 0.2);
                    t += rr * 1.9 / (Math.PI * (half + low) / 2 * 1.05);
                }
                stage.lay(string, Finish.GLASS.swollen(9, 3), 14);
            }
            Piece charm = new Piece();
            double y = 170 + 560 + (n - 1) * 110 + 70;
            charm.fill(Shapes.star(600, y, 70, 34, 6 + stage.turn % 3, 0), silver, 0.4);
            charm.fill(Shapes.disc(600, y, 22), stage.palette.second, 1);
            stage.lay(charm, Finish.JEWEL.swollen(5, 3), 14);
        };
    }
}
