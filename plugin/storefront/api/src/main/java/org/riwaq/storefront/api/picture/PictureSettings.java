package org.riwaq.storefront.api.picture;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * How pictures are made and kept.
 *
 * @param cacheSize the most that made pictures may take on disk; the longest unused go first
 * @param atOnce how many are made at the same time: each may need some 100 MB of heap
 * @param largestOriginal originals of more bytes are refused
 * @param mostPixels originals of more million pixels are refused: a small file may unfold to gigabytes
 */
@ConfigurationProperties("riwaq.pictures")
@Validated
record PictureSettings(
        @DefaultValue("512MB") DataSize cacheSize,
        @DefaultValue("2") @Min(1) @Max(16) int atOnce,
        @DefaultValue("25MB") DataSize largestOriginal,
        @DefaultValue("60") @Min(1) @Max(400) int mostPixels) {}
