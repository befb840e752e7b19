package org.riwaq.engine.demomarket.picture;

/** What the oils and waters are pressed from. */
final class Plants {
    private Plants() {}

    static void leaves(Stage stage, Dice dice, double x, double y, int rgb) {
        Piece twig = new Piece();
        for (int i = 0; i < 9; i++) {
            double turn = -1.4 + i * 0.35;
            twig.fill(
                    Shapes.petal(x, y, 20, dice.between(120, 180), 22, turn),
                    Ink.scale(rgb, dice.between(0.85, 1.15)),
                    0.2);
            twig.groove(
                    Shapes.open(
                            x + 24 * Math.sin(turn),
                            y - 24 * Math.cos(turn),
                            x + 130 * Math.sin(turn),
                            y - 130 * Math.cos(turn)),
                    4,
                    -0.5);
        }
        stage.lay(twig, Finish.PLANT.swollen(3, 3), 10);
    }

    static void blossom(Stage stage, Dice dice, double cx, double cy, double r, int pink) {
        leaves(stage, dice, cx + 40, cy + 150, 0x5f7f48);
        for (int ring = 0; ring < 5; ring++) {
            double far = r * (1 - ring * 0.19);
            int n = 7 - ring;
            for (int i = 0; i < n; i++) {
                Piece petal = new Piece();
                double turn = 2 * Math.PI * i / n + ring * 0.5;
                petal.fill(
                        Shapes.placed(
                                Shapes.blob(
                                        0,
                                        -far,
                                        far * 0.52,
                                        -far * 0.82,
                                        far * 0.46,
                                        -far * 0.2,
                                        0,
                                        0,
                                        -far * 0.46,
                                        -far * 0.2,
                                        -far * 0.52,
                                        -far * 0.82),
                                cx,
                                cy,
                                turn),
                        Ink.scale(pink, 1.12 - ring * 0.1 + dice.wobble() * 0.04));
                stage.lay(petal, Finish.PLANT.swollen(5, 8), 7);
            }
        }
    }
}
