/** Makes stock Broadleaf's schema and first rows; runs once, on an empty database, in a class loader of its own. */
package org.riwaq.engine.host.stock;
