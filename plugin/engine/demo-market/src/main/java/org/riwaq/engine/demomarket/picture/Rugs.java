package org.riwaq.engine.demomarket.picture;

import java.awt.geom.Line2D;

/** Carpets on the floor: one pattern for each tradition, laid out with their fringes. */
final class Rugs {
    /** What a tradition does with a loom. */
    interface Pattern {
        void draw(Loom loom, Stage stage, Dice dice);
    }

    private Rugs() {}

    static Scene knotted(Pattern pattern, double ratio, int fringe) {
        return stage -> lay(stage, pattern, Loom.Weave.PILE, Finish.WOOL, ratio, fringe, 5.2);
    }

    static Scene shaggy(Pattern pattern, double ratio, int fringe) {
        return stage -> lay(stage, pattern, Loom.Weave.PILE, Finish.SHAG, ratio, fringe, 6.5);
    }

    static Scene flat(Pattern pattern, double ratio, int fringe) {
        return stage -> lay(stage, pattern, Loom.Weave.RIB, Finish.WOOL, ratio, fringe, 4.4);
    }

    static Scene rags(Pattern pattern, double ratio) {
        return stage -> lay(stage, pattern, Loom.Weave.RAG, Finish.SHAG, ratio, 0, 11);
    }

    private static void lay(
            Stage stage, Pattern pattern, Loom.Weave weave, Finish finish, double ratio, int fringe, double cell) {
        stage.ground();
        Dice dice = stage.dice.fork("rug");
        double shape = ratio * dice.between(0.95, 1.06);
        double h = shape > 1 ? 1060 - 2 * fringe : 1060 * shape;
        double w = Math.min(1040, h / shape);
        h = w * shape;
        double left = (Piece.SIZE - w) / 2;
        double top = (Piece.SIZE - h) / 2;
        Loom loom = new Loom((int) (w / cell) / 2 * 2 + 1, (int) (h / cell) / 2 * 2 + 1, stage.palette.main);
        pattern.draw(loom, stage, dice.fork("pattern"));
        Piece piece = new Piece();
        fringe(piece, stage, dice, left, top, w, fringe, true);
        fringe(piece, stage, dice, left, top + h, w, fringe, false);
        loom.weave(piece, left, top, w, h, weave, dice);
        stage.lay(piece, finish, finish == Finish.SHAG ? 22 : 14);
    }

    /** Warp ends, knotted in small bundles. */
    static void fringe(Piece piece, Stage stage, Dice dice, double left, double y, double w, int length, boolean up) {
        if (length == 0) {
            return;
        }
        int warp = Ink.mix(Ink.CREAM, stage.palette.main, Ink.brightness(stage.palette.main) < 0.3 ? 0.25 : 0.12);
        double step = 7;
        for (double x = left + 5; x < left + w - 3; x += step) {
            double reach = length * dice.between(0.75, 1.05);
            double lean = dice.wobble() * 7;
            double end = up ? y - reach : y + reach;
            double inside = up ? y + 6 : y - 6;
            piece.line(
                    Shapes.curve(x, inside, x + lean * 0.2, (y + end) / 2, x + lean, end),
                    Ink.scale(warp, dice.between(0.86, 1.04)),
                    dice.between(2.6, 4),
                    0.5);
        }
        piece.line(new Line2D.Double(left + 3, y, left + w - 3, y), Ink.scale(warp, 0.9), 5, 0.4);
    }
}
