/** What merchants edit of the checkout in the stock admin. */
package org.riwaq.engine.checkout.domain;
