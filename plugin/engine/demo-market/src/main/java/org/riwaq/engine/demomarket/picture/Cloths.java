package org.riwaq.engine.demomarket.picture;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Cloth hung, folded or made into cushions. */
final class Cloths {
    private Cloths() {}

    /** Over a wooden rod, falling in folds, with its fringe. */
    static Scene hung(Rugs.Pattern pattern, Loom.Weave weave, Finish finish, int fringe) {
        return stage -> {
            stage.ground();
            Dice dice = stage.dice.fork("cloth");
            double w = 660;
            double left = 600 - w / 2;
            double bottom = 1090 - fringe;
            Loom loom = new Loom(
                    weave == Loom.Weave.STITCH ? 131 : 165, weave == Loom.Weave.STITCH ? 191 : 241, stage.palette.main);
            pattern.draw(loom, stage, dice.fork("pattern"));
            Piece cloth = new Piece();
            Rugs.fringe(cloth, stage, dice, left + 8, bottom - 4, w - 16, fringe, false);
            loom.weave(cloth, left, 120, w, bottom - 120, weave, dice);
            folds(cloth, dice, left, left + w, 120, 1100, 6, 0.32);
            cloth.shade(new Rectangle2D.Double(left - 8, 120, w + 16, 10), 0, 0.25);
            stage.lay(cloth, finish, 26);
            rod(stage, 120, w + 150);
        };
    }

    static void rod(Stage stage, double y, double w) {
        Piece rod = new Piece();
        rod.fill(new RoundRectangle2D.Double(600 - w / 2, y - 14, w, 28, 28, 28), 0x9a6b42);
        rod.fill(Shapes.disc(600 - w / 2, y, 24), 0x8a5c36);
        rod.fill(Shapes.disc(600 + w / 2, y, 24), 0x8a5c36);
        stage.lay(rod, Finish.WOOD.swollen(9, 4), 16);
    }

    /** Folds running down, some stronger, none straight. */
    static void folds(
            Piece piece, Dice dice, double left, double right, double top, double bottom, int count, double depth) {
        double step = (right - left) / count;
        for (int i = 0; i <= count; i++) {
            double x = left + i * step + dice.wobble() * step * 0.3;
            double lean = dice.wobble() * step * 0.7;
            double strength = depth * dice.between(0.5, 1.2);
            Path2D ridge = Shapes.curve(x, top, x + lean * 0.3, (top + bottom) / 2, x + lean, bottom);
            Path2D valley = Shapes.curve(
                    x + step * 0.5,
                    top,
                    x + step * 0.5 + lean * 0.4,
                    (top + bottom) / 2,
                    x + step * 0.45 + lean,
                    bottom);
            piece.fold(ridge, step * 0.34, strength);
            piece.fold(ridge, step * 0.16, strength * 0.7);
            piece.fold(valley, step * 0.26, -strength * 0.8);
        }
    }

    /** Three or four pieces folded on each other on the table. */
    static Scene stack(Rugs.Pattern pattern, Finish finish, boolean tassels) {
        return stage -> {
            stage.table();
            Dice dice = stage.dice.fork("stack");
            int layers = 3 + stage.turn % 2;
            double h = layers == 3 ? 150 : 124;
            for (int i = 0; i < layers; i++) {
                Stage turned =
                        new Stage(stage.dice.fork("layer" + i), turn(stage.palette, i), stage.region, stage.turn + i);
                Loom loom = new Loom(190, 70, turned.palette.main);
                pattern.draw(loom, turned, dice.fork("p" + i));
                Piece fold = new Piece();
                double w = 760 - i * 14 + dice.wobble() * 14;
                double left = 600 - w / 2 + dice.wobble() * 10;
                double top = 960 - (i + 1) * h;
                fold.clip(new RoundRectangle2D.Double(left, top, w, h + 6, h * 0.7, h * 0.85));
                loom.weave(fold, left, top, w, h + 6, Loom.Weave.RIB, dice.fork("w" + i));
                Piece cut = new Piece();
                cut.clip(new RoundRectangle2D.Double(left, top, w, h + 4, h * 0.66, h * 0.8));
                cut.g.drawImage(fold.colours, 0, 0, null);
                cut.bump.drawImage(fold.relief, 0, 0, null);
                cut.groove(
                        Shapes.curve(left + 30, top + h * 0.52, 600, top + h * 0.56, left + w - 20, top + h * 0.5),
                        7,
                        -0.9);
                cut.fold(Shapes.open(left, top + h * 0.26, left + w, top + h * 0.26), h * 0.3, 0.35);
                cut.fold(Shapes.open(left, top + h * 0.78, left + w, top + h * 0.78), h * 0.3, 0.35);
                cut.unclip();
                stage.stand(cut, finish.swollen(6, 9), 600, 960 - i * h, i == 0 ? 375 : 330);
                if (tassels && i == layers - 1) {
                    tassel(stage, left + w - 90, top + h * 0.5, 190, turned.palette.second);
                }
            }
        };
    }

    private static Palette turn(Palette p, int by) {
        int[] all = {p.main, p.second, p.third};
        return new Palette(all[by % 3], all[(by + 1) % 3], all[(by + 2) % 3], p.wall);
    }

    static void tassel(Stage stage, double x, double y, double length, int rgb) {
        Piece tassel = new Piece();
        Dice dice = stage.dice.fork("tassel" + (int) x);
        for (int i = 0; i < 26; i++) {
            double at = (i - 13) / 13.0;
            tassel.line(
                    Shapes.curve(
                            x + at * 8,
                            y + 24,
                            x + at * 24,
                            y + length * 0.5,
                            x + at * 26 + dice.wobble() * 6,
                            y + length * dice.between(0.92, 1)),
                    Ink.scale(rgb, dice.between(0.8, 1.15)),
                    5,
                    dice.between(-0.5, 0.6));
        }
        tassel.fill(Shapes.disc(x, y + 12, 19), rgb);
        tassel.line(Shapes.open(x - 13, y + 34, x + 13, y + 34), Ink.mix(rgb, Ink.GOLD, 0.7), 9, 0.7);
        stage.lay(tassel, Finish.CLOTH.swollen(4, 3), 10);
    }

    /** A square or long cushion wearing a woven or stitched pattern. */
    static Scene cushion(Rugs.Pattern pattern, Loom.Weave weave, Finish finish, boolean pompons) {
        return stage -> {
            stage.ground();
            Dice dice = stage.dice.fork("cushion");
            double w = stage.turn % 2 == 0 ? 820 : 960;
            double h = stage.turn % 2 == 0 ? 800 : 600;
            Shape outline = pillow(600, 600, w, h);
            Piece sewn = new Piece();
            Loom loom = new Loom((int) (w / 5.2) / 2 * 2 + 1, (int) (h / 5.2) / 2 * 2 + 1, stage.palette.main);
            pattern.draw(loom, stage, dice.fork("pattern"));
            loom.weave(sewn, 600 - w / 2, 600 - h / 2, w, h, weave, dice);
            Piece piece = new Piece();
            piece.clip(outline);
            piece.g.drawImage(sewn.colours, 0, 0, null);
            piece.bump.drawImage(sewn.relief, 0, 0, null);
            corners(piece, w, h);
            piece.unclip();
            if (pompons) {
                trim(piece, dice, stage.palette, w, h);
            }
            stage.lay(piece, finish.swollen(11, 26), 40);
        };
    }

    static Shape pillow(double cx, double cy, double w, double h) {
        double x = w / 2;
        double y = h / 2;
        double in = Math.min(w, h) * 0.045;
        Path2D path = new Path2D.Double();
        path.moveTo(cx - x, cy - y);
        path.curveTo(cx - x * 0.4, cy - y + in, cx + x * 0.4, cy - y + in, cx + x, cy - y);
        path.curveTo(cx + x - in, cy - y * 0.4, cx + x - in, cy + y * 0.4, cx + x, cy + y);
        path.curveTo(cx + x * 0.4, cy + y - in, cx - x * 0.4, cy + y - in, cx - x, cy + y);
        path.curveTo(cx - x + in, cy + y * 0.4, cx - x + in, cy - y * 0.4, cx - x, cy - y);
        path.closePath();
        return path;
    }

    private static void corners(Piece piece, double w, double h) {
        for (int i = 0; i < 4; i++) {
            double sx = i % 2 == 0 ? -1 : 1;
            double sy = i < 2 ? -1 : 1;
            double x = 600 + sx * w / 2;
            double y = 600 + sy * h / 2;
            piece.fold(
                    Shapes.curve(x, y, x - sx * w * 0.1, y - sy * h * 0.06, x - sx * w * 0.2, y - sy * h * 0.08),
                    16,
                    -0.3);
            piece.fold(
                    Shapes.curve(x, y, x - sx * w * 0.06, y - sy * h * 0.12, x - sx * w * 0.07, y - sy * h * 0.22),
                    16,
                    -0.3);
        }
    }

    private static void trim(Piece piece, Dice dice, Palette palette, double w, double h) {
        int n = 9;
        for (int i = 0; i <= n; i++) {
            double y = 600 - h / 2 + h * i / n;
            for (int side = -1; side <= 1; side += 2) {
                pompon(piece, dice, 600 + side * (w / 2 + 4), y, 25, palette.any(dice));
            }
        }
    }

    static void pompon(Piece piece, Dice dice, double x, double y, double r, int rgb) {
        piece.fill(Shapes.disc(x, y, r * 0.85), Ink.darker(rgb, 0.15));
        for (int i = 0; i < 46; i++) {
            double turn = dice.between(0, Math.PI * 2);
            double far = r * dice.between(0.5, 1);
            piece.line(
                    Shapes.open(
                            x + far * 0.3 * Math.cos(turn),
                            y + far * 0.3 * Math.sin(turn),
                            x + far * Math.cos(turn),
                            y + far * Math.sin(turn)),
                    Ink.scale(rgb, dice.between(0.78, 1.2)),
                    3.4,
                    dice.between(-0.6, 0.7));
        }
    }
}
