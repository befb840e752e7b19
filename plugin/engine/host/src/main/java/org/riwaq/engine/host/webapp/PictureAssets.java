package org.riwaq.engine.host.webapp;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.annotation.Resource;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.broadleafcommerce.cms.file.domain.StaticAsset;
import org.broadleafcommerce.cms.file.service.StaticAssetServiceImpl;
import org.broadleafcommerce.common.exception.ServiceException;
import org.broadleafcommerce.openadmin.server.security.remote.EntityOperationType;
import org.broadleafcommerce.openadmin.server.security.remote.SecurityVerifier;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes JPEG, PNG and GIF pictures of up to 20 MB and 50 million pixels, by what they are and not by what their name
 * says, from people who may add pictures. An SVG could carry a script, and anything else could be served back to somebody.
 */
public class PictureAssets extends StaticAssetServiceImpl {

    private static final Set<String> FORMATS = new HashSet<>(Arrays.asList("jpeg", "png", "gif"));
    private static final Set<String> EXTENSIONS = new HashSet<>(Arrays.asList("jpg", "jpeg", "png", "gif"));
    private static final long MOST_BYTES = 20_000_000;
    private static final long MOST_PIXELS = 50_000_000;

    @Resource(name = "blAdminSecurityRemoteService")
    private SecurityVerifier rights;

    @Override
    @Transactional("blTransactionManager")
    public StaticAsset createStaticAssetFromFile(MultipartFile file, Map<String, String> properties) {
        checkRights();
        if (file.getSize() > MOST_BYTES) {
            throw new UploadRefused(UploadRefused.TOO_LARGE);
        }
        String extension = getFileExtension(file.getOriginalFilename());
        if (extension == null || !EXTENSIONS.contains(extension.toLowerCase(Locale.ROOT))) {
            throw new UploadRefused(UploadRefused.NO_PICTURE);
        }
        try (InputStream bytes = file.getInputStream();
                ImageInputStream image = ImageIO.createImageInputStream(bytes)) {
            checkPicture(image);
        } catch (IOException e) {
            throw new UploadRefused(UploadRefused.NO_PICTURE);
        }
        return super.createStaticAssetFromFile(file, properties);
    }

    // The stock upload asks nobody: whoever may log in could fill the disk.
    private void checkRights() {
        if (SecurityContextHolder.getContext().getAuthentication() == null) {
            return;
        }
        try {
            rights.securityCheck(StaticAsset.class.getName(), EntityOperationType.ADD);
        } catch (ServiceException denied) {
            throw new AccessDeniedException("No right to add pictures", denied);
        }
    }

    // Reads the header alone: a small file may unfold to more pixels than the heap holds.
    private static void checkPicture(ImageInputStream image) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(image);
        if (!readers.hasNext()) {
            throw new UploadRefused(UploadRefused.NO_PICTURE);
        }
        ImageReader reader = readers.next();
        try {
            if (!FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                throw new UploadRefused(UploadRefused.NO_PICTURE);
            }
            reader.setInput(image, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new UploadRefused(UploadRefused.TOO_MANY_PIXELS);
            }
        } finally {
            reader.dispose();
        }
    }
}
