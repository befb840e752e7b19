/** Reading storefronts. */
package org.riwaq.engine.partner.dao;
