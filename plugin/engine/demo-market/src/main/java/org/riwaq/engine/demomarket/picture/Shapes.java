package org.riwaq.engine.demomarket.picture;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;

/** The figures that crafts draw with. */
final class Shapes {
    private Shapes() {}

    static Path2D polygon(double cx, double cy, double radius, int corners, double turn) {
        return star(cx, cy, radius, radius * Math.cos(Math.PI / corners), corners, turn);
    }

    /** A star of {@code points} outer and as many inner corners; {@code turn} in radians, 0 points up. */
    static Path2D star(double cx, double cy, double outer, double inner, int points, double turn) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < points * 2; i++) {
            double angle = turn - Math.PI / 2 + i * Math.PI / points;
            double r = i % 2 == 0 ? outer : inner;
            to(path, cx + r * Math.cos(angle), cy + r * Math.sin(angle));
        }
        path.closePath();
        return path;
    }

    private static void to(Path2D path, double x, double y) {
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    static Path2D lozenge(double cx, double cy, double halfWidth, double halfHeight) {
        return closed(cx, cy - halfHeight, cx + halfWidth, cy, cx, cy + halfHeight, cx - halfWidth, cy);
    }

    static Path2D closed(double... xy) {
        Path2D path = open(xy);
        path.closePath();
        return path;
    }

    static Path2D open(double... xy) {
        Path2D path = new Path2D.Double();
        for (int i = 0; i < xy.length; i += 2) {
            to(path, xy[i], xy[i + 1]);
        }
        return path;
    }

    /** A smooth line through the points. */
    static Path2D curve(double... xy) {
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        int n = xy.length / 2;
        for (int i = 0; i < n - 1; i++) {
            int before = Math.max(0, i - 1);
            int after = Math.min(n - 1, i + 2);
            path.curveTo(
                    xy[2 * i] + (xy[2 * i + 2] - xy[2 * before]) / 6,
                    xy[2 * i + 1] + (xy[2 * i + 3] - xy[2 * before + 1]) / 6,
                    xy[2 * i + 2] - (xy[2 * after] - xy[2 * i]) / 6,
                    xy[2 * i + 3] - (xy[2 * after + 1] - xy[2 * i + 1]) / 6,
                    xy[2 * i + 2],
                    xy[2 * i + 3]);
        }
        return path;
    }

    /** A smooth outline through the points. */
    static Path2D blob(double... xy) {
        int n = xy.length / 2;
        Path2D path = new Path2D.Double();
        path.moveTo(xy[0], xy[1]);
        for (int i = 0; i < n; i++) {
            int a = (i + n - 1) % n;
            int b = (i + 1) % n;
            int c = (i + 2) % n;
            path.curveTo(
                    xy[2 * i] + (xy[2 * b] - xy[2 * a]) / 6,
                    xy[2 * i + 1] + (xy[2 * b + 1] - xy[2 * a + 1]) / 6,
                    xy[2 * b] - (xy[2 * c] - xy[2 * i]) / 6,
                    xy[2 * b + 1] - (xy[2 * c + 1] - xy[2 * i + 1]) / 6,
                    xy[2 * b],
                    xy[2 * b + 1]);
        }
        path.closePath();
        return path;
    }

    static Path2D zigzag(double x0, double x1, double y, double step, double height) {
        Path2D path = new Path2D.Double();
        path.moveTo(x0, y);
        boolean up = true;
        for (double x = x0 + step; x < x1 + step; x += step) {
            path.lineTo(x, up ? y - height : y);
            up = !up;
        }
        return path;
    }

    static Ellipse2D disc(double cx, double cy, double r) {
        return new Ellipse2D.Double(cx - r, cy - r, 2 * r, 2 * r);
    }

    static Ellipse2D oval(double cx, double cy, double rx, double ry) {
        return new Ellipse2D.Double(cx - rx, cy - ry, 2 * rx, 2 * ry);
    }

    static Area ring(double cx, double cy, double outer, double inner) {
        Area area = new Area(disc(cx, cy, outer));
        area.subtract(new Area(disc(cx, cy, inner)));
        return area;
    }

    /** A leaf or petal from a foot, {@code turn} in radians, 0 pointing up. */
    static Shape petal(double cx, double cy, double near, double far, double half, double turn) {
        Path2D path = new Path2D.Double();
        double middle = near + (far - near) * 0.55;
        path.moveTo(0, -near);
        path.curveTo(half, -near - (middle - near) * 0.4, half, -middle - (far - middle) * 0.3, 0, -far);
        path.curveTo(-half, -middle - (far - middle) * 0.3, -half, -near - (middle - near) * 0.4, 0, -near);
        path.closePath();
        return placed(path, cx, cy, turn);
    }

    static Shape placed(Shape shape, double cx, double cy, double turn) {
        AffineTransform place = AffineTransform.getTranslateInstance(cx, cy);
        place.rotate(turn);
        return place.createTransformedShape(shape);
    }

    /** A horseshoe arch on two posts, standing on {@code foot}. */
    static Path2D arch(double cx, double top, double half, double foot) {
        Path2D path = new Path2D.Double();
        double spring = top + half * 1.25;
        path.moveTo(cx - half * 0.86, foot);
        path.lineTo(cx - half * 0.86, spring);
        path.curveTo(cx - half * 1.25, spring - half * 0.5, cx - half * 0.75, top + half * 0.12, cx, top);
        path.curveTo(
                cx + half * 0.75, top + half * 0.12, cx + half * 1.25, spring - half * 0.5, cx + half * 0.86, spring);
        path.lineTo(cx + half * 0.86, foot);
        path.closePath();
        return path;
    }

    /** The eight-pointed star of two squares. */
    static Area khatim(double cx, double cy, double r, double turn) {
        Area area = new Area(square(cx, cy, r, turn));
        area.add(new Area(square(cx, cy, r, turn + Math.PI / 4)));
        return area;
    }

    private static Path2D square(double cx, double cy, double r, double turn) {
        return polygon(cx, cy, r, 4, turn);
    }

    static Path2D scroll(double x, double y, double r, boolean left) {
        Path2D path = new Path2D.Double();
        int side = left ? -1 : 1;
        for (int i = 0; i <= 40; i++) {
            double t = i / 40.0;
            double angle = t * Math.PI * 3.1;
            double far = r * (1 - t * 0.82);
            to(path, x + side * (far * Math.sin(angle)), y - far * Math.cos(angle));
        }
        return path;
    }
}
