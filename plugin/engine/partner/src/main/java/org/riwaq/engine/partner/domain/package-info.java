/** What is kept about storefronts. */
package org.riwaq.engine.partner.domain;
