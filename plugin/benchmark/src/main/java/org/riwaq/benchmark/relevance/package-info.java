/** How well the search finds what shoppers ask for, beside what it is compared with. */
package org.riwaq.benchmark.relevance;
