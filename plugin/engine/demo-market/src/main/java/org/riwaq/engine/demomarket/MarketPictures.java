package org.riwaq.engine.demomarket;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Map;
import org.broadleafcommerce.cms.file.domain.StaticAsset;
import org.broadleafcommerce.cms.file.service.StaticAssetService;
import org.broadleafcommerce.cms.file.service.StaticAssetStorageService;
import org.broadleafcommerce.common.i18n.domain.TranslatedEntity;
import org.broadleafcommerce.common.i18n.service.TranslationService;
import org.broadleafcommerce.common.media.domain.Media;
import org.broadleafcommerce.common.media.domain.MediaImpl;
import org.riwaq.engine.demomarket.plan.Phrase;

/** Puts pictures into the host's own asset store, where merchants see and replace them. */
public class MarketPictures {
    private static final String FOLDER = "market";

    private final StaticAssetService assets;
    private final StaticAssetStorageService storage;
    private final TranslationService translations;
    private final String prefix;

    /** @param prefix what the host puts before an asset's address, e.g. {@code cmsstatic} */
    public MarketPictures(
            StaticAssetService assets,
            StaticAssetStorageService storage,
            TranslationService translations,
            String prefix) {
        this.assets = assets;
        this.storage = storage;
        this.translations = translations;
        this.prefix = "/" + prefix.replaceAll("^/+|/+$", "");
    }

    /**
     * Keeps a picture as an asset. To be called in no transaction: the host's storage has a transaction manager of its
     * own on the same pool. An asset of that name, left by a load that was killed, is taken again.
     *
     * @return the medium to hang on a product, not saved yet
     */
    Media store(String name, byte[] jpeg, Phrase text) {
        UploadedPicture file = new UploadedPicture(name + ".jpg", jpeg);
        StaticAsset asset = assets.findStaticAssetByFullUrl("/" + FOLDER + "/" + name + ".jpg");
        if (asset == null) {
            asset = assets.createStaticAssetFromFile(file, Collections.singletonMap("entityType", FOLDER));
            asset.setAltText(text.french());
            asset = assets.updateStaticAsset(asset);
            translate(TranslatedEntity.STATIC_ASSET, asset.getId(), "altText", text);
        }
        try {
            storage.createStaticAssetStorageFromFile(file, asset);
        } catch (IOException e) {
            throw new UncheckedIOException("The picture " + asset.getFullUrl() + " cannot be stored", e);
        }
        Media medium = new MediaImpl();
        medium.setUrl(prefix + asset.getFullUrl());
        medium.setTitle(text.french());
        medium.setAltText(text.french());
        return medium;
    }

    /** Saves the languages beside French, which is the base column's. */
    void translate(TranslatedEntity type, Long id, String field, Phrase text) {
        for (Map.Entry<String, String> each : text.byLanguage().entrySet()) {
            if (!"fr".equals(each.getKey())) {
                translations.save(type.getType(), id.toString(), field, each.getKey(), each.getValue());
            }
        }
    }
}
