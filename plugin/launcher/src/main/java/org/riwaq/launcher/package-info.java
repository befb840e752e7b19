/** Starts PostgreSQL, Elasticsearch, the engine with the demo market and the storefront, and stops them together. */
package org.riwaq.launcher;
