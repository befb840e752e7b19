package org.riwaq.storefront.document;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Path2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * Codes for cameras, drawn as shapes, so that they are sharp on any printer: {@code <object type="riwaq/qr"
 * data="…" style="width:30mm;height:30mm"/>}, and {@code riwaq/code128} for letters of ASCII.
 */
final class Codes implements FSObjectDrawerFactory {
    private static final String QR = "riwaq/qr";
    private static final String CODE128 = "riwaq/code128";

    @Override
    public boolean isReplacedObject(Element element) {
        return "object".equals(element.getNodeName())
                && (element.getAttribute("type").equals(RouteDrawing.TYPE)
                        || element.getAttribute("type").equals(QR)
                        || element.getAttribute("type").equals(CODE128));
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        if (!isReplacedObject(element)) {
            return null;
        }
        return element.getAttribute("type").equals(RouteDrawing.TYPE) ? new RouteDrawing() : Codes::draw;
    }

    private static @Nullable Map<Shape, String> draw(
            Element element,
            double x,
            double y,
            double width,
            double height,
            OutputDevice device,
            RenderingContext context,
            int dotsPerPixel) {
        BitMatrix dots = dots(element.getAttribute("type"), element.getAttribute("data"));
        device.drawWithGraphics(
                (float) x, (float) y, (float) width / dotsPerPixel, (float) height / dotsPerPixel, on -> {
                    on.setColor(Color.BLACK);
                    on.fill(shape(dots, width / dotsPerPixel, height / dotsPerPixel));
                });
        return null;
    }

    private static BitMatrix dots(String type, String text) {
        try {
            return type.equals(QR)
                    ? new QRCodeWriter()
                            .encode(
                                    text,
                                    BarcodeFormat.QR_CODE,
                                    0,
                                    0,
                                    Map.of(
                                            EncodeHintType.MARGIN,
                                            0,
                                            EncodeHintType.CHARACTER_SET,
                                            "UTF-8",
                                            EncodeHintType.ERROR_CORRECTION,
                                            ErrorCorrectionLevel.M))
                    : new Code128Writer().encode(text, BarcodeFormat.CODE_128, 0, 1, Map.of(EncodeHintType.MARGIN, 0));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("This does not fit into a code of " + type, tooLong);
        }
    }

    /** One shape for all: seams between neighbours would show as hair lines. */
    private static Shape shape(BitMatrix dots, double width, double height) {
        double across = width / dots.getWidth();
        double down = height / dots.getHeight();
        Path2D shape = new Path2D.Double();
        for (int row = 0; row < dots.getHeight(); row++) {
            int from = -1;
            for (int column = 0; column <= dots.getWidth(); column++) {
                boolean dark = column < dots.getWidth() && dots.get(column, row);
                if (dark && from < 0) {
                    from = column;
                } else if (!dark && from >= 0) {
                    bar(shape, from * across, row * down, column * across, (row + 1) * down);
                    from = -1;
                }
            }
        }
        return shape;
    }

    private static void bar(Path2D shape, double left, double top, double right, double bottom) {
        shape.moveTo(left, top);
        shape.lineTo(right, top);
        shape.lineTo(right, bottom);
        shape.lineTo(left, bottom);
        shape.closePath();
    }
}
