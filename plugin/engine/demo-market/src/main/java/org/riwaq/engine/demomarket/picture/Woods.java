package org.riwaq.engine.demomarket.picture;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Boxes, chests, panels and screens. */
final class Woods {
    private Woods() {}

    /** Grain along x; {@code burr} adds the eyes of thuya root. */
    static void grain(Piece piece, Rectangle2D area, int wood, boolean burr, Dice dice) {
        piece.fill(area, wood);
        for (double y = area.getMinY(); y < area.getMaxY(); y += dice.between(3, 9)) {
            double bend = dice.wobble() * 12;
            piece.g.setStroke(Piece.round(dice.between(1, 4)));
            piece.g.setColor(Ink.of(
                    dice.chance(0.6) ? Ink.darker(wood, 0.4) : Ink.lighter(wood, 0.25), dice.between(0.08, 0.3)));
            piece.g.draw(Shapes.curve(
                    area.getMinX(),
                    y,
                    area.getMinX() + area.getWidth() * 0.35,
                    y + bend,
                    area.getMinX() + area.getWidth() * 0.7,
                    y - bend,
                    area.getMaxX(),
                    y + bend * 0.4));
        }
        if (burr) {
            for (int i = 0; i < area.getWidth() * area.getHeight() / 2600; i++) {
                double x = dice.between(area.getMinX(), area.getMaxX());
                double y = dice.between(area.getMinY(), area.getMaxY());
                double r = dice.between(4, 20);
                for (int k = 0; k < 3; k++) {
                    piece.g.setStroke(Piece.round(2));
                    piece.g.setColor(Ink.of(Ink.darker(wood, 0.5), 0.25));
                    piece.g.draw(Shapes.oval(x, y, r * (1 - k * 0.3), r * (0.8 - k * 0.24)));
                }
                piece.shade(Shapes.disc(x, y, r * 0.24), Ink.darker(wood, 0.7), 0.6);
            }
        }
    }

    /** Paints one face of a box, flat: {@code w} by {@code h} from the origin. */
    interface Face {
        void paint(Piece piece, double w, double h, boolean top);
    }

    /** A box in three-quarter view: front, right side and top. */
    static void box(Stage stage, double w, double h, double deep, Face face, Finish finish) {
        double left = 600 - (w + deep * 0.62) / 2;
        double foot = 960;
        double top = foot - h;
        double dx = deep * 0.62;
        double dy = -deep * 0.42;
        Piece piece = new Piece();
        put(piece, face, w, h, new AffineTransform(1, 0, 0, 1, left, top), false, 0);
        put(piece, face, deep, h, new AffineTransform(dx / deep, dy / deep, 0, 1, left + w, top), false, 0.34);
        put(piece, face, w, deep, new AffineTransform(1, 0, -dx / deep, -dy / deep, left + dx, top + dy), true, -0.14);
        piece.line(Shapes.open(left, top, left + w, top, left + w + dx, top + dy), 0xffffff, 1.5, 0.6);
        stage.stand(piece, finish, 600, foot, (w + dx) / 2);
    }

    private static void put(
            Piece piece, Face face, double w, double h, AffineTransform where, boolean top, double dark) {
        Graphics2D g = piece.g;
        AffineTransform before = g.getTransform();
        AffineTransform bumpBefore = piece.bump.getTransform();
        g.transform(where);
        piece.bump.transform(where);
        Rectangle2D area = new Rectangle2D.Double(0, 0, w, h);
        g.clip(area);
        piece.bump.clip(area);
        face.paint(piece, w, h, top);
        piece.shade(area, dark > 0 ? 0x160a04 : 0xfff4e0, Math.abs(dark));
        g.setClip(null);
        piece.bump.setClip(null);
        g.setTransform(before);
        piece.bump.setTransform(bumpBefore);
    }

    /** Thuya boxes and boards with inlay of lemon wood, ebony and shell. */
    static Scene thuya() {
        return stage -> {
            stage.table();
            Dice dice = stage.dice.fork("thuya");
            int wood = Ink.mix(0x8d4f28, stage.palette.main, 0.35);
            int lemon = 0xe6c98a;
            Face face = (piece, w, h, top) -> {
                grain(piece, new Rectangle2D.Double(0, 0, w, h), wood, true, dice);
                double in = Math.min(w, h) * 0.09;
                piece.line(new Rectangle2D.Double(in, in, w - 2 * in, h - 2 * in), lemon, 7, 0.2);
                piece.line(
                        new Rectangle2D.Double(in + 12, in + 12, w - 2 * in - 24, h - 2 * in - 24), 0x241812, 4, 0.2);
                if (top) {
                    inlay(piece, stage, w, h, lemon);
                }
            };
            switch (stage.turn % 3) {
                case 0:
                    box(stage, 560, 260, 520, face, Finish.WOOD);
                    break;
                case 1:
                    box(stage, 420, 400, 420, face, Finish.WOOD);
                    break;
                default:
                    box(stage, 680, 90, 760, face, Finish.WOOD);
            }
        };
    }

    private static void inlay(Piece piece, Stage stage, double w, double h, int lemon) {
        int shell = 0xdfe3df;
        if (stage.turn % 3 == 2) {
            double cell = Math.min(w, h) * 0.74 / 8;
            for (int i = 0; i < 64; i++) {
                double x = w / 2 + (i % 8 - 4) * cell;
                double y = h / 2 + (i / 8 - 4) * cell;
                piece.fill(new Rectangle2D.Double(x, y, cell, cell), (i % 8 + i / 8) % 2 == 0 ? lemon : 0x3a2015, 0.1);
            }
            return;
        }
        new Radial(piece, w / 2, h / 2, 0.3)
                .ring(stage.turn % 2 == 0 ? 1 : 3, 24, Math.min(w, h) * 0.26, 16, lemon, 0x241812)
                .ring(7, Math.min(w, h) * 0.28, Math.min(w, h) * 0.34, 16, shell, shell);
        piece.fill(Shapes.star(w / 2, h / 2, 26, 14, 8, 0), shell, 0.3);
    }

    /** Cedar carved and painted: a panel, a chest or a mirror's frame. */
    static Scene cedar() {
        return stage -> {
            Dice dice = stage.dice.fork("cedar");
            if (stage.turn % 3 == 1) {
                stage.table();
                box(stage, 680, 400, 360, (piece, w, h, top) -> zouaq(piece, stage, w, h, top, dice), Finish.WOOD);
                return;
            }
            stage.ground();
            Piece piece = new Piece();
            boolean mirror = stage.turn % 3 == 2;
            Rectangle2D board = new Rectangle2D.Double(250, 110, 700, 980);
            piece.clip(board);
            piece.transform(AffineTransform.getTranslateInstance(250, 110));
            zouaq(piece, stage, 700, 980, !mirror, dice);
            Path2D arch = Shapes.arch(350, 150, 220, 850);
            if (mirror) {
                piece.line(arch, Ink.mix(Ink.GOLD, stage.palette.third, 0.3), 26, 0.8);
                piece.g.setPaint(new java.awt.GradientPaint(150, 150, Ink.of(0xeef2f2), 560, 850, Ink.of(0x93a3a8)));
                piece.g.fill(arch);
                piece.raise(arch, 0);
                piece.shade(Shapes.closed(180, 700, 420, 260, 480, 260, 240, 760), 0xffffff, 0.3);
            }
            piece.unclip();
            piece.line(new Rectangle2D.Double(4, 4, 692, 972), Ink.darker(stage.palette.main, 0.45), 18, 0.8);
            stage.lay(piece, Finish.WOOD, 28);
        };
    }

    private static void zouaq(Piece piece, Stage stage, double w, double h, boolean star, Dice dice) {
        int ground = stage.palette.main;
        piece.fill(new Rectangle2D.Double(0, 0, w, h), ground);
        int gold = 0xd9a441;
        double band = Math.min(w, h) * 0.13;
        int i = 0;
        for (double x = band / 2; x < w; x += band) {
            for (double y = band / 2; y < h; y += h - band) {
                Radial r = new Radial(piece, x, y, 0.35);
                r.ring(0, 2, band * 0.44, 8, i % 2 == 0 ? stage.palette.second : gold, Ink.CREAM);
                i++;
            }
        }
        for (double y = band * 1.5; y < h - band; y += band) {
            for (double x = band / 2; x < w; x += w - band) {
                new Radial(piece, x, y, 0.35)
                        .ring(0, 2, band * 0.44, 8, i % 2 == 0 ? stage.palette.second : gold, Ink.CREAM);
                i++;
            }
        }
        piece.line(new Rectangle2D.Double(band, band, w - 2 * band, h - 2 * band), gold, 8, 0.6);
        if (star) {
            double r = Math.min(w, h) / 2 - band * 1.15;
            Radial radial = new Radial(piece, w / 2, h / 2, 0.5);
            radial.fill(
                    r,
                    stage.turn,
                    stage.turn % 2 == 0 ? 8 : 12,
                    dice,
                    stage.palette.second,
                    gold,
                    stage.palette.third,
                    Ink.CREAM);
            for (double y = band * 1.6; y < h / 2 - r; y += band) {
                for (double x = band * 1.6; x < w - band; x += band) {
                    piece.line(Shapes.scroll(x, y, band * 0.3, true), gold, 6, 0.5);
                    piece.line(Shapes.scroll(x, h - y, band * 0.3, false), gold, 6, 0.5);
                }
            }
        }
    }

    /** A screen of turned spindles in a frame. */
    static Scene screen() {
        return stage -> {
            stage.ground();
            int wood = Ink.mix(0x8a5a34, stage.palette.main, 0.5);
            boolean arched = stage.turn % 2 == 1;
            Shape outline = arched ? Shapes.arch(600, 90, 400, 1090) : new Rectangle2D.Double(220, 110, 760, 980);
            Piece lattice = new Piece();
            lattice.clip(outline);
            double step = new double[] {62, 78, 52}[stage.turn % 3];
            int row = 0;
            for (double y = 110; y < 1120; y += step) {
                for (double x = 200 + row % 2 * step / 2; x < 1010; x += step) {
                    lattice.line(new Line2D.Double(x, y, x + step / 2, y + step), wood, 10, 0.2);
                    lattice.line(new Line2D.Double(x, y, x - step / 2, y + step), wood, 10, 0.2);
                    lattice.line(new Line2D.Double(x - step / 2, y, x + step / 2, y), Ink.darker(wood, 0.15), 8, 0.1);
                    lattice.fill(Shapes.disc(x, y, step * 0.2), Ink.lighter(wood, 0.08), 0.7);
                    lattice.fill(Shapes.disc(x, y, step * 0.08), Ink.darker(wood, 0.25), 0.4);
                }
                row++;
            }
            if (stage.turn % 3 == 2) {
                lattice.fill(Shapes.khatim(600, 600, 150, 0), Ink.darker(wood, 0.06), 0.4);
                new Radial(lattice, 600, 600, -0.6).ring(0, 16, 100, 8, Ink.darker(wood, 0.45), wood);
            }
            lattice.unclip();
            stage.lay(lattice, Finish.WOOD.swollen(6, 2), 44);
            Piece frame = new Piece();
            frame.line(outline, Ink.darker(wood, 0.12), 46, 0.3);
            frame.line(outline, Ink.darker(wood, 0.4), 5, -0.8);
            stage.lay(frame, Finish.WOOD.swollen(6, 4), 22);
        };
    }

    /** A Sahrawi chest with its iron and its cut figures. */
    static Scene chest() {
        return stage -> {
            stage.table();
            Dice dice = stage.dice.fork("chest");
            int wood = Ink.mix(0x6b4327, stage.palette.main, 0.45);
            box(
                    stage,
                    660,
                    390,
                    340,
                    (piece, w, h, top) -> {
                        grain(piece, new Rectangle2D.Double(0, 0, w, h), wood, false, dice);
                        int cut = Ink.mix(Ink.CREAM, wood, 0.25);
                        for (double x = 60; x < w - 30; x += 110) {
                            piece.line(
                                    Shapes.lozenge(x + 30, h * 0.36, 40, h * 0.16),
                                    stage.turn % 2 == 0 ? cut : stage.palette.second,
                                    7,
                                    -0.6);
                            piece.fill(Shapes.disc(x + 30, h * 0.36, 10), stage.palette.second, 0.5);
                            piece.line(Shapes.zigzag(x - 25, x + 60, h * 0.8, 28, 34), cut, 6, -0.6);
                        }
                        for (double x = 0; x <= w; x += w / 3) {
                            piece.fill(new Rectangle2D.Double(x - 16, 0, 32, h), Ink.mix(Ink.BRASS, wood, 0.25), 0.5);
                            for (double y = 20; y < h; y += 44) {
                                piece.fill(Shapes.disc(x, y, 7), Ink.lighter(Ink.BRASS, 0.3), 1);
                            }
                        }
                    },
                    Finish.WOOD);
        };
    }

    /** A bowl cut from one block, burnt or studded. */
    static void gadha(Coat coat, Stage stage, Dice dice) {
        int wood = stage.palette.main;
        for (double y = 0; y < coat.h; y += dice.between(3, 7)) {
            double bend = dice.wobble() * 16;
            coat.line(
                    Shapes.curve(0, y, coat.w * 0.3, y + bend, coat.w * 0.7, y - bend, coat.w, y),
                    dice.chance(0.6)
                            ? Ink.darker(wood, dice.between(0.05, 0.3))
                            : Ink.lighter(wood, dice.between(0.03, 0.14)),
                    dice.between(1, 3));
        }
        int burn = Ink.darker(wood, 0.6);
        coat.frieze(stage.turn + 3, coat.h * 0.16, coat.h * 0.2, burn, Ink.mix(Ink.CREAM, wood, 0.4), 4);
        coat.stripes(coat.h * 0.1, burn, 5, coat.h * 0.3, 5);
    }
}
