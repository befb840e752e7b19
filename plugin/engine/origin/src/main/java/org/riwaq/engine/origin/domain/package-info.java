/** What is kept about origin, and what it adds to a product. */
package org.riwaq.engine.origin.domain;
