/**
 * Loads an invented market, of every craft in each of its regions, through the engine's own services, so that the feed
 * carries it as it carries a merchant's work. The jar is no part of the production host: the demo brings it in.
 */
package org.riwaq.engine.demomarket;
