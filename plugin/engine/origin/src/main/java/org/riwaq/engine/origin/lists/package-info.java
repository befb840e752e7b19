/** Reads the lists of {@code config/geography} and {@code config/crafts} into their tables when the engine starts. */
package org.riwaq.engine.origin.lists;
