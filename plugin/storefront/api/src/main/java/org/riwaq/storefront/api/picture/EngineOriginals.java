package org.riwaq.storefront.api.picture;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.riwaq.storefront.enginelink.Engine;
import org.riwaq.storefront.enginelink.EngineRefusedException;
import org.riwaq.storefront.enginelink.EngineUnreachableException;
import org.springframework.stereotype.Component;

/** Originals from the engine. One that is larger than any that is shown is cut, and then refused as too large. */
@Component
final class EngineOriginals implements Originals {
    private final Engine engine;
    private final int mostBytes;

    EngineOriginals(Engine engine, PictureSettings settings) {
        this.engine = engine;
        this.mostBytes = Math.toIntExact(settings.largestOriginal().toBytes() + 1);
    }

    @Override
    public Optional<byte[]> original(String sha256) {
        try {
            Optional<InputStream> found = engine.asset(sha256);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            try (InputStream bytes = found.get()) {
                return Optional.of(bytes.readNBytes(mostBytes));
            }
        } catch (EngineUnreachableException | EngineRefusedException | IOException away) {
            throw new PicturesUnavailable("The engine does not give an original (" + away + ")", away);
        }
    }
}
