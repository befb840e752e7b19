/**
 * Mails that the engine wants sent: claimed for a while, written in the storefront's theme, sent, and reported.
 * {@link org.riwaq.storefront.notice.Notices} is the door.
 */
@NullMarked
package org.riwaq.storefront.notice;

import org.jspecify.annotations.NullMarked;
