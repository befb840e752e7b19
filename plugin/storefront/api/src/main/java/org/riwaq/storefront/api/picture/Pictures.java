package org.riwaq.storefront.api.picture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The door to pictures: JPEGs of the allowed widths, made once and kept. */
public final class Pictures {
    private static final Logger LOG = LoggerFactory.getLogger(Pictures.class);
    /** Of originals, that are remembered. */
    private static final int SIZES = 20_000;

    private final ConcurrentMap<String, CompletableFuture<Optional<byte[]>>> beingMade = new ConcurrentHashMap<>();
    private final Originals originals;
    private final PictureCache cache;
    private final PictureMaker maker;
    private final Semaphore places;
    private final long largestOriginal;
    private final Cache<String, PictureSize> sizes =
            Caffeine.newBuilder().maximumSize(SIZES).build();

    /**
     * Keeps made pictures under a directory.
     *
     * @param originals where originals come from
     * @param directory made if it is not there
     * @param settings limits
     */
    Pictures(Originals originals, Path directory, PictureSettings settings) {
        this.originals = originals;
        this.cache = new PictureCache(directory, settings.cacheSize().toBytes());
        this.maker = new PictureMaker(settings.mostPixels() * 1_000_000L);
        this.places = new Semaphore(settings.atOnce());
        this.largestOriginal = settings.largestOriginal().toBytes();
    }

    /**
     * A JPEG not wider than asked; an original that is smaller keeps its size.
     *
     * @param sha256 of the original, lower-case hex
     * @param width in pixels
     * @return empty when there is no such original, or it is not made of pixels
     * @throws PicturesUnavailable when originals cannot be reached and the picture was not made before
     */
    public Optional<byte[]> picture(String sha256, int width) {
        String name = sha256 + "-" + width + ".jpg";
        Optional<byte[]> kept = kept(name);
        return kept.isPresent() ? kept : shared(name, sha256, original -> maker.make(original, width));
    }

    /**
     * A JPEG of exactly that size, of the whole original or of the square in its middle.
     *
     * @param sha256 of the original, lower-case hex
     * @param square whether what is longer is cut off on both sides
     * @return empty when there is no such original, or it is not made of pixels
     * @throws PicturesUnavailable when originals cannot be reached and the picture was not made before
     */
    public Optional<byte[]> exact(String sha256, boolean square, PictureSize size) {
        String name = sha256 + "-" + size.width() + "x" + size.height() + (square ? "-square" : "") + ".jpg";
        Optional<byte[]> kept = kept(name);
        return kept.isPresent() ? kept : shared(name, sha256, original -> maker.exact(original, square, size));
    }

    /**
     * How large an original is.
     *
     * @param sha256 of the original, lower-case hex
     * @return empty when there is no such original, or no picture is made of it
     * @throws PicturesUnavailable when originals cannot be reached and nobody asked before
     */
    public Optional<PictureSize> size(String sha256) {
        PictureSize known = sizes.getIfPresent(sha256);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<PictureSize> read = originals
                .original(sha256)
                .filter(original -> original.length <= largestOriginal)
                .flatMap(original -> drawn(original, sha256, maker::size));
        read.ifPresent(size -> sizes.put(sha256, size));
        return read;
    }

    /** What is made of an original. */
    private interface Making<R> {
        Optional<R> of(byte[] original) throws IOException;
    }

    private Optional<byte[]> kept(String name) {
        try {
            return cache.get(name);
        } catch (IOException unreadable) {
            LOG.warn("A made picture cannot be read and is made again: {}", name, unreadable);
            return Optional.empty();
        }
    }

    /** Many ask for a new picture at once; one makes it, the others wait for that one. */
    private Optional<byte[]> shared(String name, String sha256, Making<byte[]> making) {
        CompletableFuture<Optional<byte[]>> mine = new CompletableFuture<>();
        CompletableFuture<Optional<byte[]>> other = beingMade.putIfAbsent(name, mine);
        if (other != null) {
            return joined(other);
        }
        try {
            mine.complete(made(name, sha256, making));
        } catch (RuntimeException failed) {
            mine.completeExceptionally(failed);
        } finally {
            beingMade.remove(name);
        }
        return joined(mine);
    }

    private static Optional<byte[]> joined(CompletableFuture<Optional<byte[]>> future) {
        try {
            return future.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw failed;
        }
    }

    private Optional<byte[]> made(String name, String sha256, Making<byte[]> making) {
        places.acquireUninterruptibly();
        try {
            Optional<byte[]> original = originals.original(sha256);
            if (original.isEmpty() || original.get().length > largestOriginal) {
                return Optional.empty();
            }
            return keep(name, drawn(original.get(), sha256, making));
        } finally {
            places.release();
        }
    }

    private static <R> Optional<R> drawn(byte[] original, String sha256, Making<R> making) {
        try {
            return making.of(original);
        } catch (IOException | IllegalArgumentException broken) {
            LOG.warn(
                    "An original is no picture that can be read, and is not shown: {} ({})", sha256, broken.toString());
            return Optional.empty();
        }
    }

    private Optional<byte[]> keep(String name, Optional<byte[]> made) {
        if (made.isPresent()) {
            try {
                cache.put(name, made.get());
            } catch (IOException | UncheckedIOException full) {
                LOG.warn("A picture is served but cannot be kept: {}", name, full);
            }
        }
        return made;
    }
}
