/** The money test: seeded lives of shoppers on a small fleet that is killed meanwhile, and whether the books agree. */
package org.riwaq.acceptance.fleet;
