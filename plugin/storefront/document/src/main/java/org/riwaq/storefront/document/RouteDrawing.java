package org.riwaq.storefront.document;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * How the stops of a circuit lie to each other, drawn as shapes: {@code <object type="riwaq/route" data="x,y,1 x,y,2"
 * title="…" style="width:170mm;height:90mm"/>}, places in a frame of 320 by 240. Numbers are drawn too, so that no font
 * is asked for.
 */
final class RouteDrawing implements FSObjectDrawer {
    static final String TYPE = "riwaq/route";
    private static final double FRAME_WIDTH = 320;
    private static final double FRAME_HEIGHT = 240;
    private static final double RADIUS = 10;
    private static final Color GROUND = new Color(0xee, 0xf3, 0xee);
    private static final Color WAY = new Color(0x8a, 0x4b, 0x2a);
    private static final Color STOP = new Color(0x9c, 0x3f, 0x1f);
    private static final Font DIGITS = digits();

    @Override
    public @Nullable Map<Shape, String> drawObject(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        device.drawWithGraphics(
                (float) x,
                (float) y,
                (float) width / dotsPerPixel,
                (float) height / dotsPerPixel,
                on -> draw(on, element.getAttribute("data"), width / dotsPerPixel, height / dotsPerPixel));
        return null;
    }

    private static void draw(Graphics2D on, String data, double width, double height) {
        on.setColor(GROUND);
        on.fill(new Rectangle2D.Double(0, 0, width, height));
        double scale = Math.min(width / FRAME_WIDTH, height / FRAME_HEIGHT);
        AffineTransform place = new AffineTransform();
        place.translate((width - FRAME_WIDTH * scale) / 2, (height - FRAME_HEIGHT * scale) / 2);
        place.scale(scale, scale);
        String[] stops = data.isEmpty() ? new String[0] : data.split(" ", -1);
        Path2D way = new Path2D.Double();
        for (String stop : stops) {
            double[] at = numbers(stop);
            if (way.getCurrentPoint() == null) {
                way.moveTo(at[0], at[1]);
            } else {
                way.lineTo(at[0], at[1]);
            }
        }
        on.setColor(WAY);
        on.setStroke(new BasicStroke((float) (2 * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        on.draw(place.createTransformedShape(way));
        for (String stop : stops) {
            stop(on, place, numbers(stop));
        }
    }

    private static void stop(Graphics2D on, AffineTransform place, double[] at) {
        on.setColor(STOP);
        on.fill(place.createTransformedShape(
                new Ellipse2D.Double(at[0] - RADIUS, at[1] - RADIUS, 2 * RADIUS, 2 * RADIUS)));
        Shape number = DIGITS.createGlyphVector(new FontRenderContext(null, true, true), Integer.toString((int) at[2]))
                .getOutline();
        Rectangle2D size = number.getBounds2D();
        AffineTransform middle = new AffineTransform(place);
        middle.translate(at[0] - size.getCenterX(), at[1] - size.getCenterY());
        on.setColor(Color.WHITE);
        on.fill(middle.createTransformedShape(number));
    }

    private static double[] numbers(String stop) {
        String[] parts = stop.split(",", 3);
        return new double[] {Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2])};
    }

    private static Font digits() {
        try (InputStream font = Press.font("DejaVuSans-Bold.ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, font).deriveFont(11f);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("A packaged font cannot be read", broken);
        }
    }
}
