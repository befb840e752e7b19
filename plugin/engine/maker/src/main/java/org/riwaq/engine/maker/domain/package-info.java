/** What is kept about makers, and what it adds to a product. */
package org.riwaq.engine.maker.domain;
