/**
 * What the engine and the storefront tell each other: facts one way, commands the other.
 *
 * <p>Plain immutable values without dependencies, Java 8, read from JSON by the names of their constructor's
 * parameters. They grow by addition only: a reader ignores what it does not know, a writer never drops or
 * renames a field. Texts in several languages are maps from a language ({@code fr}, {@code ar}, {@code en},
 * {@code es}, {@code zgh}) to text; a missing language is absent, never empty.
 */
package org.riwaq.contract;
