/**
 * Draws the demo market's pictures: original illustrations made by code, the same bytes for the same seed, without
 * fonts, files or a screen.
 */
package org.riwaq.engine.demomarket.picture;
