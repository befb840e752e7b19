/** How many shoppers buy at once, and how long each of their calls takes. */
package org.riwaq.benchmark.till;
