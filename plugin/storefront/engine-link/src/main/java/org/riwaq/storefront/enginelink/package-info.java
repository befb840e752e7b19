/**
 * The only caller of the engine: reads its facts and its pictures over the private API.
 *
 * <p>That the engine said no ({@link org.riwaq.storefront.enginelink.EngineRefusedException}) is kept apart from that it
 * was not reached ({@link org.riwaq.storefront.enginelink.EngineUnreachableException}).
 */
@NullMarked
package org.riwaq.storefront.enginelink;

import org.jspecify.annotations.NullMarked;
