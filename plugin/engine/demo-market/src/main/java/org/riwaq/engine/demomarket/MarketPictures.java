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
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts pictures into the host's own asset store, where merchants see and replace them. */
public class MarketPictures {
    private static final String FOLDER = "market";

    private final StaticAssetService assets;
    private final StaticAssetStorageService storage;
    private final TranslationService translations;
    private final TransactionTemplate transactions;
    private final String prefix;

    /** @param prefix what the host puts before an asset's address, e.g. {@code cmsstatic} */
    public MarketPictures(
            StaticAssetService assets,
            StaticAssetStorageService storage,
            TranslationService translations,
            PlatformTransactionManager transactions,
            String prefix) {
        this.assets = assets;
        this.storage = storage;
        this.translations = translations;
        this.transactions = new TransactionTemplate(transactions);
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
        StaticAsset asset = asset(file, text);
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

    private StaticAsset asset(UploadedPicture file, Phrase text) {
        StaticAsset present = assets.findStaticAssetByFullUrl("/" + FOLDER + "/" + file.getName());
        if (present != null) {
            return present;
        }
        // Each in a transaction of its own: the host's service cannot make and change an asset in one.
        StaticAsset made = assets.createStaticAssetFromFile(file, Collections.singletonMap("entityType", FOLDER));
        made.setAltText(text.french());
        StaticAsset asset = assets.updateStaticAsset(made);
        transactions.execute(status -> {
            translate(TranslatedEntity.STATIC_ASSET, asset.getId(), "altText", text);
            return null;
        });
        return asset;
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
