/** What others need to know of storefronts' entities. */
package org.riwaq.engine.partner.service;
