/**
 * The stock catalogue as facts: products with public id, handle, texts, prices, categories and pictures, and their
 * stock; other modules add their part of a product by {@link org.riwaq.engine.catalogue.ProductPart}.
 */
package org.riwaq.engine.catalogue;
