package org.riwaq.engine.catalogue;

import java.io.IOException;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.riwaq.engine.commandapi.Parameters;
import org.riwaq.engine.commandapi.Refused;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** The originals of pictures that facts name. */
@Controller
public final class AssetController {
    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Originals originals;

    public AssetController(Originals originals) {
        this.originals = originals;
    }

    /** The bytes with that hash, as they were uploaded. */
    @RequestMapping(value = "/engine/v1/assets/{sha256}", method = RequestMethod.GET)
    public void asset(@PathVariable("sha256") String sha256, HttpServletRequest request, HttpServletResponse response)
            throws SQLException, IOException {
        Parameters.of(request);
        Originals.Content content = SHA256.matcher(sha256).matches() ? originals.content(sha256) : null;
        if (content == null) {
            throw Refused.because("asset.unknown", 404);
        }
        response.setContentType(content.mediaType);
        response.setContentLength(content.bytes.length);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("ETag", '"' + sha256 + '"');
        response.getOutputStream().write(content.bytes);
    }
}
