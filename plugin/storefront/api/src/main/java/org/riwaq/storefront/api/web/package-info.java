/** The public HTTP API, {@code /api/v1} and {@code /media}; described in {@code openapi.yaml}. */
@NullMarked
package org.riwaq.storefront.api.web;

import org.jspecify.annotations.NullMarked;
