package org.riwaq.engine.demomarket.picture;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Saddles of horse and camel, and bound books. */
final class Saddlery {
    private Saddlery() {}

    /** The embroidered horse saddle on its felt, from the side. */
    static Scene horse() {
        return stage -> {
            stage.ground();
            int cloth = stage.palette.main;
            int gold = Ink.mix(Ink.GOLD, stage.palette.second, 0.1);
            Piece felt = new Piece();
            Shape pad = Shapes.blob(
                    190, 560, 330, 500, 600, 520, 880, 490, 1010, 570, 1000, 850, 880, 980, 600, 1000, 320, 980, 200,
                    860);
            felt.fill(pad, Ink.darker(stage.palette.third, 0.1));
            felt.stitch(
                    new java.awt.geom.AffineTransform(0.94, 0, 0, 0.93, 36, 50).createTransformedShape(pad),
                    gold,
                    8,
                    16);
            stage.lay(felt, Finish.VELVET, 30);
            Piece flap = new Piece();
            Shape skirt = Shapes.blob(290, 500, 600, 560, 900, 490, 940, 760, 820, 920, 600, 950, 390, 920, 260, 760);
            flap.fill(skirt, cloth);
            flap.clip(skirt);
            new Radial(flap, 600, 760, 0.8)
                    .ring(0, 20, 120, stage.turn % 2 == 0 ? 8 : 12, gold, Ink.lighter(gold, 0.3))
                    .circle(134, gold, 8);
            for (int i = 0; i < 4; i++) {
                flap.line(Shapes.scroll(370 - i % 2 * 20, 620 + i * 80, 40, i % 2 == 0), gold, 11, 0.8);
                flap.line(Shapes.scroll(830 + i % 2 * 20, 620 + i * 80, 40, i % 2 == 1), gold, 11, 0.8);
            }
            flap.unclip();
            flap.line(skirt, gold, 15, 0.7);
            stage.lay(flap, Finish.VELVET.swollen(6, 14), 22);
            Piece seat = new Piece();
            Path2D form = Shapes.blob(
                    250, 210, 330, 190, 390, 330, 480, 450, 620, 480, 760, 430, 830, 280, 860, 150, 960, 170, 1000, 330,
                    960, 520, 800, 610, 600, 630, 400, 610, 260, 540, 220, 360);
            seat.fill(form, Ink.lighter(cloth, 0.05));
            seat.clip(form);
            seat.line(
                    Shapes.curve(262, 230, 330, 420, 470, 540, 620, 560, 780, 510, 880, 330, 910, 170), gold, 16, 0.7);
            for (int i = 0; i < 9; i++) {
                double t = i / 8.0;
                double x = 300 + t * 600;
                double y = 480 + 100 * Math.sin(t * Math.PI);
                seat.fill(Shapes.petal(x, y + 20, 0, 60, 15, i % 2 == 0 ? 0.5 : -0.5), gold, 0.8);
            }
            seat.unclip();
            seat.line(form, Ink.darker(gold, 0.1), 12, 0.6);
            stage.lay(seat, Finish.VELVET.swollen(9, 18), 26);
            Piece stirrup = new Piece();
            stirrup.line(Shapes.open(600, 900, 600, 1010), 0x5b3a25, 26);
            stirrup.line(new Rectangle2D.Double(536, 1000, 128, 110), Ink.SILVER, 20, 0.6);
            stage.lay(stirrup, Finish.JEWEL, 14);
        };
    }

    /** The rahla: the camel rider's wooden shell, covered in painted skin, its high back and pommel. */
    static Scene camel() {
        return stage -> {
            stage.table();
            int skin = stage.palette.main;
            int ink = Ink.against(skin, Ink.CREAM, 0x2a1d16);
            Piece legs = new Piece();
            legs.line(Shapes.curve(360, 700, 310, 850, 250, 975), 0x7a4f2e, 40);
            legs.line(Shapes.curve(480, 740, 500, 860, 560, 975), 0x6d4528, 40);
            legs.line(Shapes.curve(830, 700, 880, 850, 950, 975), 0x7a4f2e, 40);
            legs.line(Shapes.curve(710, 740, 690, 860, 640, 975), 0x6d4528, 40);
            stage.stand(legs, Finish.WOOD.swollen(9, 5), 600, 980, 360);
            Piece back = new Piece();
            Shape rest = stage.turn % 2 == 0
                    ? Shapes.blob(770, 640, 800, 420, 880, 230, 990, 130, 1010, 260, 980, 480, 930, 680, 850, 720)
                    : Shapes.blob(750, 650, 780, 400, 840, 200, 930, 130, 1020, 220, 1010, 480, 930, 690, 830, 720);
            back.fill(rest, skin);
            back.clip(rest);
            for (int i = 0; i < 6; i++) {
                back.line(
                        Shapes.lozenge(905 + i * 2, 260 + i * 74, 34, 32),
                        i % 2 == 0 ? ink : stage.palette.second,
                        7,
                        0.4);
            }
            back.unclip();
            back.line(rest, Ink.darker(skin, 0.35), 10, 0.5);
            stage.lay(back, Finish.LEATHER.swollen(7, 12), 16);
            Piece seat = new Piece();
            Shape bowl = Shapes.blob(
                    270, 560, 330, 540, 470, 640, 620, 668, 770, 640, 900, 560, 960, 640, 900, 760, 760, 830, 600, 850,
                    430, 830, 290, 750, 240, 650);
            seat.fill(bowl, Ink.darker(skin, 0.04));
            seat.clip(bowl);
            for (int i = 0; i < 8; i++) {
                double x = 330 + i * 76;
                double y = 740 + 34 * Math.sin(i / 7.0 * Math.PI);
                seat.fill(
                        Shapes.closed(x - 34, y + 40, x, y - 34, x + 34, y + 40),
                        i % 2 == 0 ? stage.palette.second : ink,
                        0.3);
            }
            seat.line(Shapes.curve(260, 690, 430, 800, 600, 815, 770, 800, 945, 690), ink, 7, 0.4);
            seat.line(Shapes.curve(280, 620, 440, 705, 610, 722, 780, 700, 930, 610), stage.palette.third, 11, 0.4);
            seat.unclip();
            stage.lay(seat, Finish.LEATHER.swollen(9, 16), 14);
            Piece pommel = new Piece();
            Shape horn = Shapes.blob(
                    300, 650, 290, 480, 250, 330, 200, 210, 260, 190, 330, 310, 370, 470, 400, 640, 350, 700);
            pommel.fill(horn, Ink.lighter(skin, 0.05));
            pommel.clip(horn);
            for (int i = 0; i < 5; i++) {
                pommel.line(
                        Shapes.zigzag(180, 420, 330 + i * 78, 22, 26), i % 2 == 0 ? ink : stage.palette.second, 6, 0.4);
            }
            pommel.unclip();
            pommel.line(horn, Ink.darker(skin, 0.35), 9, 0.5);
            stage.lay(pommel, Finish.LEATHER.swollen(7, 12), 16);
            Dice dice = stage.dice.fork("strips");
            Piece strips = new Piece();
            for (int i = 0; i < 34; i++) {
                double x = 300 + i * 18;
                double y = 815 + 26 * Math.sin(i / 33.0 * Math.PI);
                strips.line(
                        Shapes.curve(
                                x, y, x + dice.wobble() * 9, y + 50, x + dice.wobble() * 16, y + dice.between(90, 125)),
                        Ink.scale(i % 3 == 0 ? stage.palette.second : skin, dice.between(0.75, 1.1)),
                        8,
                        dice.between(-0.3, 0.5));
            }
            stage.lay(strips, Finish.LEATHER.swollen(2, 2), 8);
        };
    }

    /** A bound book: tooled leather, a gilt almond in the middle, corners to match. */
    static Scene book() {
        return stage -> {
            stage.ground();
            Dice dice = stage.dice.fork("book");
            Piece leaves = new Piece();
            leaves.fill(new Rectangle2D.Double(290, 168, 650, 880), 0xe9dcc0);
            for (int i = 0; i < 12; i++) {
                leaves.line(Shapes.open(300, 1012 + i * 3, 936, 1012 + i * 3), 0xcbb891, 1.4);
                leaves.line(Shapes.open(906 + i * 3, 180, 906 + i * 3, 1040), 0xcbb891, 1.4);
            }
            stage.lay(leaves, Finish.PAPER, 30);
            Piece cover = new Piece();
            Rectangle2D board = new Rectangle2D.Double(262, 142, 648, 876);
            int skin = stage.palette.main;
            cover.fill(board, skin);
            cover.shade(new Rectangle2D.Double(262, 142, 54, 876), 0x1c0e06, 0.25);
            cover.groove(Shapes.open(318, 142, 318, 1018), 9, -0.8);
            stage.lay(cover, Finish.LEATHER.swollen(4, 6), 16);
            Piece gilt = new Piece();
            int gold = Ink.mix(Ink.GOLD, stage.palette.second, 0.08);
            double cx = 610;
            double cy = 580;
            gilt.line(new Rectangle2D.Double(346, 178, 528, 804), gold, 7, -0.5);
            gilt.line(new Rectangle2D.Double(366, 198, 488, 764), gold, 3, -0.5);
            for (int i = 0; i < 4; i++) {
                double x = i % 2 == 0 ? 372 : 848;
                double y = i < 2 ? 204 : 956;
                double turn = Math.atan2(cx - x, -(cy - y));
                for (int k = -2; k <= 2; k++) {
                    gilt.fill(Shapes.petal(x, y, 6, 130 - Math.abs(k) * 26, 15, turn + k * 0.3), gold, -0.4);
                }
            }
            Radial radial = new Radial(gilt, cx, cy, -0.5);
            if (stage.turn % 3 == 0) {
                gilt.line(Shapes.petal(cx, cy + 230, 0, 460, 190, 0), gold, 8, -0.5);
                radial.ring(0, 18, 130, 8, gold, skin).ring(5, 138, 160, 12, gold, gold);
            } else if (stage.turn % 3 == 1) {
                radial.fill(200, stage.turn, 12, dice, gold, Ink.darker(gold, 0.3))
                        .circle(214, gold, 6);
            } else {
                radial.girih(220, 12, 5, gold, 7).girih(220, 12, 4, gold, 3).circle(228, gold, 8);
            }
            stage.lay(gilt, Finish.JEWEL.swollen(1, 2), 2);
        };
    }
}
